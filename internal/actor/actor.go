// Package actor finds who is spoken of in one text: every place where a
// person, an organisation, a place or a group is named, held by its office,
// described or meant by a pronoun, and which of these places are one actor.
//
// Names come from syntax, which tags them. What this package adds is reading
// around them: the office that stands before or behind a name, the letters in
// brackets after a long form, the last name alone, "the spokesman" who has
// been named before. Two actors held apart do less harm than two made one:
// where the text does not say, they stay apart.
package actor

import (
	"onrecord"
	"onrecord/internal/syntax"
)

// Find gives the mentions of a page in the order of the text, and its actors
// in the order of their first mention.
func Find(page *syntax.Page) ([]onrecord.Mention, []onrecord.Actor) {
	f := &finder{page: page, loud: make([]bool, len(page.Sentences)), described: map[string]*party{}, byNoun: map[string][]*party{}, initials: map[string]*mention{}}
	for n := range page.Sentences {
		f.loud[n] = headline(f.words(n))
		f.names(n)
	}
	f.proper = len(f.mentions)
	f.cluster()
	f.prefixed()
	for n := range page.Sentences {
		f.offices(n)
	}
	f.holders()
	for n := range page.Sentences {
		f.nominals(n)
	}
	f.pronouns()
	return f.findings()
}

// finder is the reading of one page.
type finder struct {
	page     *syntax.Page
	loud     []bool // for each sentence, whether it is a headline or in capitals
	mentions []*mention
	proper   int      // how many of these, at the front, are names: they stand in the order of the text
	people   []*party // all actors, in the order in which they were made
	offs     []*office

	nextOff   int                 // the first office of the sentences still to come
	described map[string]*party   // descriptions by their words
	byNoun    map[string][]*party // definite bodies by their noun, two at most
	prefixes  []prefix            // offices taken off the names of persons
	initials  map[string]*mention // the letters that stand for a person, by whom they were given
	lands     map[string]bool     // the codes of the states that the text speaks of; nil until asked for
}

// mention is a place, before it becomes a finding.
type mention struct {
	sent, first, end int // words [first, end) of a sentence
	kind             onrecord.ActorType
	form             onrecord.Form
	who              *party
	doubt            float64
	inner            int  // where the bare name begins, after a possessor
	nested           bool // stands inside another name
}

// party is an actor in the making.
type party struct {
	kind     onrecord.ActorType
	mentions []*mention
	roles    []role
	gender   gender
	key      string
	named    bool // by a proper name, not by an office or description alone
}

// role is an office that the text gives to a party: words [first, end).
type role struct {
	sent, first, end int
	org              string
}

func (f *finder) words(n int) []syntax.Word { return f.page.Sentences[n].Words }

// span is the bytes of words [first, end) of a sentence.
func (f *finder) span(n, first, end int) onrecord.Span {
	w := f.words(n)
	return onrecord.Span{Start: w[first].Start, End: w[end-1].End}
}

func (f *finder) text(n, first, end int) string { return f.page.Text.Words(f.span(n, first, end)) }

func (f *finder) add(m *mention) *mention {
	f.mentions = append(f.mentions, m)
	return m
}

// join says that a mention is of a party.
func (m *mention) join(p *party) {
	m.who = p
	p.mentions = append(p.mentions, m)
}

func (f *finder) party(kind onrecord.ActorType, named bool) *party {
	p := &party{kind: kind, named: named}
	f.people = append(f.people, p)
	return p
}
