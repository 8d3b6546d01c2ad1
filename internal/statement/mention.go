package statement

import (
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// mentionsIn gives the mentions that lie in a span, the outer before the
// inner.
func (f *finder) mentionsIn(s onrecord.Span) []place {
	i, _ := slices.BinarySearchFunc(f.mentions, s.Start, func(p place, start int) int { return p.Start - start })
	j := i
	for j < len(f.mentions) && f.mentions[j].Start < s.End {
		j++
	}
	in := f.mentions[i:j]
	if len(in) > 40 {
		in = in[:40]
	}
	return in
}

// heads gives the mentions of a source that are the one who speaks, not a
// part of a description: not "Iraq" in "Iraq's minister", not "the army" in
// "the head of the army".
func (f *finder) heads(l *line, r run) []place {
	s := l.span(r)
	var heads []place
	for _, m := range f.mentionsIn(s) {
		if m.End > s.End {
			continue
		}
		from, to := l.wordAt(m.Start), l.wordAt(m.End-1)+1
		if from < r.from || to > r.to || from >= to {
			continue
		}
		before := from - 1
		for before >= r.from && l.pos(before, syntax.DET, syntax.ADJ) {
			before--
		}
		if before >= r.from && l.pos(before, syntax.ADP) || to < r.to && (l.is(to, "'s", "'") || l.is(to, "-") || l.pos(to, syntax.NOUN, syntax.PROPN, syntax.ADJ) && (m.Type != onrecord.Person || m.Form == onrecord.FormName && l.modifies(to, r.to))) {
			continue
		}
		if l.attached(r.from, from) && !f.titled(l, m, r.from, from) {
			continue
		}
		heads = append(heads, m)
	}
	return heads
}

// modifies tells whether the name before word `to` only says whose, by what
// follows it in the phrase: "the Holm administration", "Holm economic adviser".
func (l *line) modifies(to, end int) bool {
	if l.capital(to) {
		return l.title && lexicon.SourceNoun(l.w[end-1].Lower) == "person"
	}
	return l.pos(to, syntax.NOUN) || l.pos(to, syntax.ADJ) && l.pos(end-1, syntax.NOUN)
}

// titled tells whether the words before a person's name are an office that
// the text gives that person: "Secretary of State Ada Holm".
func (f *finder) titled(l *line, m place, from, to int) bool {
	a := f.actors[m.Actor]
	if a == nil || m.Type != onrecord.Person || m.Form != onrecord.FormName || to <= from {
		return false
	}
	if l.is(from, "the") && to-from > 1 {
		from++
	}
	title := f.t.Words(l.span(run{from, to}))
	return slices.ContainsFunc(a.Roles, func(r onrecord.Role) bool {
		return strings.HasPrefix(strings.ToLower(title)+" ", strings.ToLower(r.Role)+" ")
	})
}

// attached tells whether a mention at word `to` belongs to a description: a
// preposition or a participle stands before it since the last comma.
func (l *line) attached(from, to int) bool {
	for k := to - 1; k >= from; k-- {
		switch {
		case l.comma(k) || l.is(k, "("):
			return false
		case l.pos(k, syntax.ADP, syntax.VERB) && !l.capital(k):
			return true
		}
	}
	return false
}

// wordAt is the index of the word that covers a byte.
func (l *line) wordAt(b int) int {
	i, ok := slices.BinarySearchFunc(l.w, b, func(w syntax.Word, b int) int { return w.Start - b })
	if !ok {
		i--
	}
	return i
}

// nameIn tells whether a name that can speak is the head of a phrase.
func (f *finder) nameIn(l *line, r run) bool {
	for _, m := range f.heads(l, r) {
		if m.Form == onrecord.FormName && m.Type != onrecord.Loc && m.Type != onrecord.Fac || m.Form == onrecord.FormOffice {
			return true
		}
	}
	return false
}

// personIn tells whether a person's name is the head of a phrase.
func (f *finder) personIn(l *line, r run) bool {
	return slices.ContainsFunc(f.heads(l, r), func(m place) bool { return m.Type == onrecord.Person })
}

// named is a hearer's or carrier's name as written, without article.
func (f *finder) named(l *line, r run) onrecord.Maybe {
	if r.empty() {
		return ""
	}
	s := l.span(r)
	return onrecord.Maybe(f.t.Body[s.Start:s.End])
}

// outlet tells whether a source is the press.
func (f *finder) outlet(l *line, r run) bool {
	h := l.headOf(r)
	if h < 0 {
		return false
	}
	if lexicon.SourceNoun(l.w[h].Lemma) == "outlet" {
		return true
	}
	last := l.w[h].Lower
	capital := l.w[h].Form[0] >= 'A' && l.w[h].Form[0] <= 'Z' // "TASS" is no name to every tagger
	if f.personIn(l, r) || !l.pos(h, syntax.PROPN) && !(capital && press[last]) {
		return false
	}
	return press[last] || strings.HasPrefix(last, "http") || slices.ContainsFunc(f.heads(l, r), func(m place) bool { return m.Type == onrecord.Org }) && press[l.w[r.from].Lower]
}

// press are the names of agencies and the last words of the names of papers.
var press = set(`reuters afp ap tass interfax bloomberg news post times journal guardian tribune herald chronicle telegraph independent agency press cnn
bbc nbc cbs abc npr fox msnbc politico axios xinhua yonhap kyodo anadolu irna sana ria tv television radio gazette observer daily today monitor mail
sun star standard economist newsweek jazeera arabiya rudaw spiegel monde figaro zeitung buzzfeed vox`)
