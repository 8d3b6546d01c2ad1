package actor

import (
	"slices"
	"strings"
	"unicode/utf8"

	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// title is the reading of the words before the head of one office.
type title struct {
	w     []syntax.Word
	names []syntax.Name
	head  int
	held  bool // a person's name follows, so that the words before may belong to the clause
	loud  bool // the line is a headline or in capitals: a capital tells nothing
	first int
}

// officeFrom gives where the office begins whose head is word head: it goes
// left over what belongs to a title and stops at what is said of its holder
// ("embattled"), or belongs to the clause before.
func (f *finder) officeFrom(n, head int, held bool) int {
	t := &title{w: f.words(n), names: f.page.Sentences[n].Names, head: head, held: held, loud: f.loud[n], first: head}
	if k, ok := t.compound(head); ok && k < head {
		t.first = k
	}
	for t.first > 0 && head-t.first < maxPhrase {
		k, ok := t.piece(t.first - 1)
		if !ok {
			break
		}
		t.first = k
	}
	for t.first < head && (t.w[t.first].XPOS == "POS" || t.w[t.first].UPOS == syntax.PUNCT || t.w[t.first].UPOS == syntax.CCONJ) {
		t.first++
	}
	return t.first
}

// piece gives where the piece of the title begins that ends with word k.
func (t *title) piece(k int) (int, bool) {
	w := &t.w[k]
	if name, ok := nameAt(t.names, k); ok {
		return t.owner(name)
	}
	if w.XPOS == "POS" && k > 0 {
		return t.possessor(k - 1)
	}
	if from, ok := t.compound(k); from < k {
		return from, ok
	}
	if k > 0 && t.pair(k) {
		return k - 1, true
	}
	return k, t.belongs(k)
}

// pair tells whether word k and the one before are one piece: "New Jersey",
// "North Korean", "No. 2", "Housing and" Urban Development.
func (t *title) pair(k int) bool {
	w, before := &t.w[k], &t.w[k-1]
	switch {
	case w.XPOS == "CD":
		return before.Lower == "no."
	case !upper(before.Form):
		return false
	case class(w)&lexicon.Demonym != 0:
		return before.Form == "North" || before.Form == "South"
	case w.Lower == "and":
		return upper(t.w[k+1].Form) && lexicon.InOffice(before.Lower)&lexicon.Field != 0
	case w.UPOS == syntax.PROPN && class(w)&lexicon.PlacePart != 0:
		return lexicon.NameClass(before.Lower+" "+w.Lower)&(lexicon.Country|lexicon.Place|lexicon.Capital) != 0
	}
	return false
}

// owner tells whether a name before the head is part of the title: a state or
// body whose office it is.
func (t *title) owner(name syntax.Name) (int, bool) {
	past := t.past()
	switch {
	case t.w[t.first].XPOS == "POS":
		return name.First, true
	case name.Type == onrecord.Person: // "Trump campaign chairman"
		return name.First, !past && !upper(t.w[t.first].Form) && !runOn(t.w[name.End-1].Form)
	case past || t.held && t.within(name.First):
		return 0, false
	case name.Type == onrecord.Loc && !t.wholeNation(name):
		return 0, false
	}
	return name.First, true
}

// within tells whether a preposition of place stands before word k.
func (t *title) within(k int) bool {
	if k == 0 {
		return false
	}
	switch t.w[k-1].Lower {
	case "in", "across", "near", "throughout":
		return true
	}
	return false
}

// runOn tells whether another word is glued to a name, as links run into text:
// "PorterUnion leader".
func runOn(form string) bool {
	return len(form) > 4 && strings.ContainsFunc(form[4:], func(r rune) bool { return r >= 'A' && r <= 'Z' })
}

// wholeNation tells whether the name of a region stands for a state or body
// of its own rather than for a continent.
func (t *title) wholeNation(name syntax.Name) bool {
	return name.End-name.First > 1 && t.w[name.End-1].XPOS == "NNP" && class(&t.w[name.End-1])&(lexicon.SiteState|lexicon.OrgHead) != 0
}

// past tells whether the title already opens with a word that says it is no
// longer held: little stands before such a word.
func (t *title) past() bool {
	return lexicon.InOffice(t.w[t.first].Lower)&lexicon.Past != 0
}

// possessor takes the noun that owns the office: "the company's lawyer". Days
// and times own none.
func (t *title) possessor(k int) (int, bool) {
	if name, ok := nameAt(t.names, k); ok {
		return name.First, true
	}
	w := &t.w[k]
	if !noun(w) || class(w)&lexicon.Calendar != 0 || times[w.Lower] {
		return 0, false
	}
	return k, true
}

var times = set("today yesterday tomorrow tonight day week month year decade century time morning evening night weekend moment")

// prefixes stand before an office with a hyphen.
var prefixes = set("then ex vice co under deputy lieutenant attorney major counter anti sub non former now chief brigadier")

// stages end compounds that describe the holder: "first-term", "third-party".
var stages = set("term party state time year generation class level degree star rate")

// compound gives where the words that hyphens hold together with word k
// begin, and whether they belong to a title: "then-candidate" and
// "national-security" do, "first-term" and "pro-growth" do not.
func (t *title) compound(k int) (int, bool) {
	from, ok := k, true
	for from >= 2 && k-from < 8 && t.w[from-1].Form == "-" && t.w[from-1].Start == t.w[from-2].End && t.w[from].Start == t.w[from-1].End {
		from -= 2
		ok = ok && (prefixes[t.w[from].Lower] || class(&t.w[from])&lexicon.Office != 0 || t.w[from+2].UPOS == syntax.NOUN && !stages[t.w[from+2].Lower] && t.belongs(from))
	}
	return from, ok
}

// belongs tells whether a single word can stand within a title.
func (t *title) belongs(k int) bool {
	w := &t.w[k]
	part, c := lexicon.InOffice(w.Lower), class(w)
	switch {
	case part&lexicon.Honorific != 0, c&lexicon.Calendar != 0:
		return false
	case t.past():
		return part&lexicon.Standing != 0 || c&lexicon.Demonym != 0
	case part&lexicon.Standing != 0:
		return true
	case part&lexicon.Field != 0:
		return upper(w.Form) || w.UPOS != syntax.VERB && !(t.held && upper(t.w[t.first].Form)) // "to press General X"
	case c&lexicon.Demonym != 0:
		return upper(w.Form) && w.XPOS != "NNS" && w.XPOS != "NNPS"
	case !noun(w) || times[w.Lower]:
		return false
	case upper(w.Form):
		return !(t.held && t.within(k)) && t.named(k, c)
	}
	return w.XPOS == "NN" && !(t.held && upper(t.w[t.head].Form)) && !upper(t.w[t.first].Form)
}

// named tells whether a capitalised word that no name covers can be part of a
// title: capitals tell nothing at the head of a line, or in one that has them
// throughout.
func (t *title) named(k int, c lexicon.Class) bool {
	const known = lexicon.Country | lexicon.Capital | lexicon.Place | lexicon.OrgHead | lexicon.OrgTail | lexicon.SiteState | lexicon.Office
	form := t.w[k].Form
	switch {
	case c&known != 0:
		return true
	case t.loud || k == 0 || t.w[k-1].UPOS == syntax.PUNCT && t.w[k-1].Form != "-":
		acronym := len(form) <= 4 && utf8.RuneCountInString(form) > 1 && strings.ToUpper(form) == form
		return !t.loud && (acronym || t.w[k].XPOS == "NNP" && strings.ToUpper(form) != form && !upper(t.w[k+1].Form))
	}
	return len(form) <= 4 || strings.ToUpper(form) != form
}

// headline tells whether most words of a sentence are capitalised.
func headline(w []syntax.Word) bool {
	up, low := 0, 0
	for i := range w {
		switch {
		case len(w[i].Form) < 4:
		case upper(w[i].Form):
			up++
		case w[i].Form[0] >= 'a' && w[i].Form[0] <= 'z':
			low++
		}
	}
	return up > 2*low && up > 3
}

// nameAt gives the proper name that covers word i.
func nameAt(names []syntax.Name, i int) (syntax.Name, bool) {
	k, _ := slices.BinarySearchFunc(names, i, func(n syntax.Name, i int) int { return n.End - i - 1 })
	if k < len(names) && names[k].First <= i && i < names[k].End {
		return names[k], true
	}
	return syntax.Name{}, false
}
