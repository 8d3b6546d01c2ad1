package actor

import (
	"strings"

	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// heads tells whether word i can be the head of an office: a noun of office or
// calling outside every name, and no mere form of address.
func (f *finder) heads(n, i int) bool {
	w := f.words(n)
	if class(&w[i])&holds == 0 || !noun(&w[i]) || honorific(w, i) || covered(f.page.Sentences[n].Names, i) {
		return false
	}
	return abbreviated[w[i].Lower] == "" || strings.ToUpper(w[i].Form) != w[i].Form // "SEC" is a body
}

// chain gives the last of the nouns of office that stand together ("Major
// General", "Deputy Foreign Minister") and the end of the title, with a
// "general" or "-elect" after it.
func (f *finder) chain(n, i int) (head, end int) {
	w := f.words(n)
	head = i
	for next := f.next(n, i); next > 0 && next < i+8; next = f.next(n, next) {
		head = next
	}
	end = head + 1
	if end < len(w) && w[end].Lower == "general" && generals[w[head].Lemma] {
		if w[head].XPOS != "NNS" && w[head].XPOS != "NNPS" {
			head = end
		}
		end++
	}
	if end+1 < len(w) && w[end].Form == "-" && w[end].Start == w[end-1].End && pending[w[end+1].Lower] {
		end += 2
	}
	return head, end
}

// next gives the noun of office that goes on with the one at word i; 0 when
// none does. What deputies deputise for may stand between.
func (f *finder) next(n, i int) int {
	w := f.words(n)
	if i+1 < len(w) && f.heads(n, i+1) && w[i+1].Start > w[i].End {
		return i + 1
	}
	if !deputies[w[i].Lower] {
		return 0
	}
	for k := i + 1; k < len(w) && k < i+5; k++ {
		if f.heads(n, k) {
			return k
		}
		if !noun(&w[k]) && lexicon.InOffice(w[k].Lower)&(lexicon.Field|lexicon.Standing) == 0 {
			return 0
		}
	}
	return 0
}

// generals are the offices with "general" behind them, deputies the words
// that look like an office but open a longer one.
var (
	generals = set("secretary inspector attorney solicitor director governor consul surgeon postmaster auditor comptroller adjutant advocate")
	deputies = set("deputy vice chief prime")
)

// honorific tells whether word i is a form of address; the first lady is not.
func honorific(w []syntax.Word, i int) bool {
	return lexicon.InOffice(w[i].Lower)&lexicon.Honorific != 0 && (i == 0 || w[i].Lower != "lady" || w[i-1].Lower != "first")
}

// pastHonorifics skips the forms of address at word i.
func pastHonorifics(w []syntax.Word, i int) int {
	for k := 0; k < 2 && i < len(w) && honorific(w, i); k++ {
		i++
	}
	return i
}

// entitle gives a person the title before the name; "Chairman Rep." is two.
func (f *finder) entitle(p *mention, n, head, end int) {
	w := f.words(n)
	if !standing(&w[head]) {
		return
	}
	if head > 0 && short[strings.TrimSuffix(w[head].Lower, ".")] && full[w[head-1].Lower] {
		f.give(p, n, f.officeFrom(n, head-1, true), head)
		f.give(p, n, head, end)
		return
	}
	f.give(p, n, f.officeFrom(n, head, true), end)
}

// short are the titles that stand between a longer office and the name, and
// full the offices they stand behind.
var (
	short = set("rep sen gov gen col adm capt representative senator congressman congresswoman")
	full  = set("chairman chairwoman chair leader speaker director secretary commander chief president minister candidate whip member")
)

// inner gives the person whose name begins between two words, where what
// stands before the name is what the office is of ("Secretary of State X"),
// not the title of someone else ("aide to President X").
func (f *finder) inner(people map[int]*mention, from, end int) *mention {
	for k := from + 1; k <= end; k++ {
		p := people[k]
		if p == nil {
			continue
		}
		w := f.words(p.sent)
		at := k
		for at > from+2 && (honorific(w, at-1) || short[strings.TrimSuffix(w[at-1].Lower, ".")]) {
			at--
		}
		before := &w[at-1]
		genitive := p.end < len(w) && w[p.end].XPOS == "POS"
		if name, ok := nameAt(f.page.Sentences[p.sent].Names, at-1); ok && name.Type != onrecord.Person && before.UPOS == syntax.PROPN {
			return p // "envoy for Norland X", "Secretary of State X's"
		}
		if w[from].Lower != "for" && noun(before) && class(before)&(lexicon.Title|lexicon.Calling) == 0 && (!genitive || before.UPOS == syntax.PROPN) {
			return p
		}
		return nil
	}
	return nil
}
