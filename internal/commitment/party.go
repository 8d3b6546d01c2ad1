package commitment

import (
	"strings"

	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// widestTree is how many words a sentence has at most whose tree is asked.
const widestTree = 80

// subjectOf gives the mention of a clause's subject, or of what it hangs on.
func (f *finder) subjectOf(g *syntax.Clause) int {
	for step := 0; step < 3; step++ {
		if p := f.subject(g); !p.None() {
			return f.meant(g, f.ownerIn(p))
		}
		if g.Governor < 0 {
			break
		}
		g = &f.Clauses[g.Governor]
	}
	return -1
}

// subject gives the subject of a clause; that of a verb with a tense that the
// shallow parse leaves without one, behind a long parenthesis, is taken from
// the tree.
func (f *finder) subject(g *syntax.Clause) syntax.Phrase {
	if !g.Subject.None() || !g.Tense.Finite() || len(f.Words) > widestTree {
		return g.Subject
	}
	t := f.Page.Sentences[f.number].Tree()
	for step, i := 0, g.Verb; step < 3; step++ {
		if s := t.Child(i, syntax.Nsubj); s >= 0 {
			if s >= g.VFrom || f.PhraseOf[s] < 0 {
				break
			}
			return f.Phrases[f.PhraseOf[s]]
		}
		if t.Rels[i] != syntax.Conj {
			break
		}
		i = t.Heads[i]
	}
	return g.Subject
}

// meant leaves out a person before "which", who is not what it stands for.
func (f *finder) meant(c *syntax.Clause, n int) int {
	if n >= 0 && c.Relative && f.Lower(c.Opener) == "which" && f.Mentions[n].Type == onrecord.Person {
		return -1
	}
	return n
}

// ownerIn gives the mention of who answers for a phrase: over its head, else
// the one whose it is, "Norland's mission", "the mission of the alliance". A
// place in which it is answers for nothing.
func (f *finder) ownerIn(p syntax.Phrase) int {
	if first := f.foremost(p); f.MentionOf(f.Structure, first) >= 0 {
		p = first
	}
	for step := 0; step < 3; step++ {
		if n := f.MentionOf(f.Structure, p); n >= 0 {
			return n
		}
		if n := f.FirstMention(f.Structure, p.From, p.Head); n >= 0 {
			return n
		}
		if f.Lower(p.To) == "out" {
			p.To++ // "90 out of the council"
		}
		link := f.Lower(p.To)
		if link != "of" && link != "by" && link != "for" || p.To+1 >= len(f.Words) || f.PhraseOf[p.To+1] < 0 {
			return -1
		}
		p = f.Phrases[f.PhraseOf[p.To+1]]
		if link == "for" && f.Words[p.Head].UPOS == syntax.PROPN {
			return -1 // "the plan for Norland"
		}
	}
	return -1
}

// bulk gives the phrase of what a subject is a part of: "the rest of the
// troops".
func (f *finder) bulk(p syntax.Phrase) syntax.Phrase {
	if portions[f.Words[p.Head].Lemma] && f.Lower(p.To) == "of" && p.To+1 < len(f.Words) && f.PhraseOf[p.To+1] >= 0 {
		return f.Phrases[f.PhraseOf[p.To+1]]
	}
	return p
}

// pronoun tells whether a name is none: an actor known by a pronoun alone.
func pronoun(name string) bool { return name != "US" && name != "IT" && pronouns[syntax.Lower(name)] }

// underOffice tells whether a clause says on the word of an office holder
// what will have been done by a day: "the minister said the wall will be
// finished by June". Who is to do it may stay open.
func (f *finder) underOffice(c *syntax.Clause) bool {
	n := f.StatementAt(f.Words[c.Verb].Start)
	head := &f.Words[c.Subject.Head]
	if n < 0 || c.Relative || head.UPOS != syntax.NOUN || head.Lemma == "thing" || f.Tag(c.VTo) == "VBG" || !f.inCharge(n) {
		return false
	}
	lemma := f.Words[c.Verb].Lemma
	return c.Passive && !undergone[lemma] && (f.timeAfter(c) >= 0 || lexicon.Deed(lemma)) || !c.Passive && f.timeAfter(c) >= 0 && openingVerbs[lemma] && c.Object.None()
}

// inCharge tells whether a statement is made by someone with a say: who holds
// an office or speaks for one, a body, or officials without a name.
func (f *finder) inCharge(n int) bool {
	st := &f.Statements[n]
	if official(st) || st.Act == onrecord.Promise || st.Act == onrecord.Order {
		return true
	}
	if bystander(st) || st.Source == nil {
		return false
	}
	return holdsOffice(st.Source.Exact)
}

// party tells whether a speaker is a body or state, and no outlet.
func (f *finder) party(st *onrecord.Statement) bool {
	if st.Source == nil || lexicon.SourceNoun(lastWord(st.Source.Exact)) == "outlet" {
		return false
	}
	class := f.speaks(st)
	return class == onrecord.Org || class == onrecord.GPE
}

// speaks gives the class of the speaker, by the mention in the source; "" where
// there is none.
func (f *finder) speaks(st *onrecord.Statement) onrecord.ActorType {
	if st.Source == nil {
		return ""
	}
	lo, hi := f.MentionsIn(f.Page.Text.Span(*st.Source))
	for n := lo; n < hi; n++ {
		if m := &f.Mentions[n]; m.Actor != "" && m.Actor == st.Speaker.Actor {
			return m.Type
		}
	}
	return ""
}

// lastWord gives the last word of s in lower case.
func lastWord(s string) string {
	last := ""
	for w := range wordsOf(s) {
		last = w
	}
	return last
}

// ownWord tells whether what a clause says of by is told by the one bound, by
// who speaks for it, or by the outlet.
func (f *finder) ownWord(c *syntax.Clause, by int) bool {
	n := f.StatementAt(f.Words[c.Verb].Start)
	if n < 0 {
		return true
	}
	st := &f.Statements[n]
	if !c.Subject.None() && (f.Lower(c.Subject.Head) == "we" || f.Lower(c.Subject.Head) == "i") || hasWord(string(st.Speaker.Role), spokesmen) {
		return true
	}
	if by < 0 || f.Mentions[by].Actor == "" {
		return false
	}
	return f.Mentions[by].Actor == st.Speaker.Actor || f.Mentions[by].Type != onrecord.Person && official(st)
}

// vouched tells whether a clause in someone's words says what the speaker, or
// the body he speaks for, will do.
func (f *finder) vouched(c *syntax.Clause, by int) bool {
	n := f.StatementAt(f.Words[c.Verb].Start)
	if n < 0 || !f.ownWord(c, by) {
		return false
	}
	return by < 0 || f.Mentions[by].Form == onrecord.FormPronoun || f.Mentions[by].Actor == f.Statements[n].Speaker.Actor || hasWord(string(f.Statements[n].Speaker.Role), spokesmen)
}

// official tells whether a speaker holds an office now.
func official(st *onrecord.Statement) bool {
	return !bystander(st) && holdsOffice(string(st.Speaker.Role))
}

// holdsOffice tells whether the words for someone end with an office: "deputy
// transport minister of Norland".
func holdsOffice(role string) bool {
	last := ""
	for w := range wordsOf(role) {
		if w == "of" || w == "for" || w == "at" || w == "in" || w == "to" {
			break
		}
		last = w
	}
	return offices[last] || offices[strings.TrimSuffix(last, "s")]
}
