// Package statement finds who said what: attributions with their source, cue
// and content, as the attribution literature has them, and the speaker, day
// and hearer that the text gives for each.
//
// It reads one sentence after another. Every verb, noun or adjective of the cue
// list is looked at in its clause: what stands where its subject should
// (source), and what its frame lets follow or precede it (content). Where the
// words around a cue do not tell, the sentence's dependency tree is asked.
// Quotation marks tell direct speech from the rest, and quotations that no cue
// reaches are given to the one who was speaking only where news writing leaves
// no other choice. What is doubtful is marked so; passives and adverbs that
// keep back who says so ("is expected to", "reportedly") are statements without
// a source, and what the outlet says for itself is none.
package statement

import (
	"cmp"
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/syntax"
)

// longest is the number of words that are read as one sentence; a longer one
// is a list, a table or a text without stops, and is read in pieces.
const longest = 300

// finder is one reading of one text.
type finder struct {
	page     *syntax.Page
	t        *onrecord.Text
	fr       onrecord.Front
	pub      onrecord.Bounds
	mentions []place
	actors   map[onrecord.Maybe]*onrecord.Actor
	times    []moment
	drafts   []draft
	sorted   int // so many drafts stand in the order of the text
}

// place is a mention and where it stands.
type place struct {
	onrecord.Span
	*onrecord.Mention
}

// moment is a temporal expression and where it stands.
type moment struct {
	onrecord.Span
	*onrecord.Time
}

// draft is a statement as it is being found.
type draft struct {
	line     int // index of the sentence
	cue      run
	word     cueWord
	source   source
	parts    []onrecord.Span
	negated  bool
	beside   run // words on the cue's side: "on Monday", "in an interview"
	hearer   run
	carrier  onrecord.Maybe
	by       onrecord.ResolvedBy // set when not told by the source
	speaking int                 // index of the draft whose speaker goes on; -1
	doubt    float64
}

// Find gives the statements of a text in order.
func Find(page *syntax.Page, fr onrecord.Front, mentions []onrecord.Mention, actors []onrecord.Actor, times []onrecord.Time, pub onrecord.Bounds) []onrecord.Statement {
	f := &finder{page: bounded(page), t: page.Text, fr: fr, pub: pub, actors: map[onrecord.Maybe]*onrecord.Actor{}}
	f.index(mentions, actors, times)
	for n := range f.page.Sentences {
		l := f.line(n)
		f.headline(l)
		f.carried(l)
		f.soSay(l)
		f.verbs(l)
		f.adjectives(l)
		f.accords(l)
		f.nouns(l)
		f.hearsays(l)
		f.quotative(l)
		f.announced(l)
		f.signed(l)
		f.headlineEnd(l)
	}
	f.turns()
	f.settle()
	f.nest()
	f.goOn()
	return f.statements()
}

// bounded cuts sentences of too many words into pieces, at a stop, a semicolon
// or a comma where there is one, so that no cost grows with their length.
func bounded(page *syntax.Page) *syntax.Page {
	if !slices.ContainsFunc(page.Sentences, func(s syntax.Sentence) bool { return len(s.Words) > longest }) {
		return page
	}
	cut := *page
	cut.Sentences = nil
	for _, s := range page.Sentences {
		for len(s.Words) > longest {
			k := breakOff(s.Words)
			head := s
			head.Words, head.End, head.Names = s.Words[:k], s.Words[k-1].End, nil
			cut.Sentences = append(cut.Sentences, head)
			s.Words, s.Start = s.Words[k:], s.Words[k].Start
		}
		cut.Sentences = append(cut.Sentences, s)
	}
	return &cut
}

// breakOff gives where the first piece of a long sentence ends.
func breakOff(w []syntax.Word) int {
	for _, marks := range []string{".!?", ";", ","} {
		for k := longest; k > longest/2; k-- {
			if len(w[k-1].Form) == 1 && strings.Contains(marks, w[k-1].Form) && w[k-1].Quote < 0 {
				return k
			}
		}
	}
	return longest
}

// index sorts what the other finders found.
func (f *finder) index(mentions []onrecord.Mention, actors []onrecord.Actor, times []onrecord.Time) {
	for i := range mentions {
		f.mentions = append(f.mentions, place{f.t.Span(mentions[i].Evidence), &mentions[i]})
	}
	slices.SortStableFunc(f.mentions, func(a, b place) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
	})
	for i := range actors {
		f.actors[onrecord.Maybe(actors[i].ID)] = &actors[i]
	}
	for i := range times {
		f.times = append(f.times, moment{f.t.Span(times[i].Evidence), &times[i]})
	}
	slices.SortStableFunc(f.times, func(a, b moment) int { return cmp.Compare(a.Start, b.Start) })
}

// keep adds a draft, which without content is none; parts that hold nothing,
// as where a cue ends its sentence, are left out.
func (f *finder) keep(d draft) {
	d.parts = slices.DeleteFunc(d.parts, func(p onrecord.Span) bool { return p.Start >= p.End })
	if len(d.parts) > 0 {
		f.drafts = append(f.drafts, d)
	}
}

// settle puts the drafts in order and drops those that say what another says
// with the same cue.
func (f *finder) settle() {
	slices.SortStableFunc(f.drafts, func(a, b draft) int {
		return cmp.Or(cmp.Compare(a.line, b.line), cmp.Compare(a.cue.from, b.cue.from))
	})
	f.drafts = slices.CompactFunc(f.drafts, func(a, b draft) bool {
		return a.line == b.line && a.cue == b.cue && a.cue.to > a.cue.from
	})
}
