package syntax

import (
	"sort"

	"onrecord"
)

// Ground is what is known of a page before its clauses are read: who is named
// where, which days, and who says what. It links the words and phrases of a
// Structure to mentions, times and statements. All spans are bytes of the
// text, all indices those of the lists given.
type Ground struct {
	Page       *Page
	Mentions   []onrecord.Mention
	MentionAt  []onrecord.Span // of each mention
	Times      []onrecord.Time
	Statements []onrecord.Statement
	timeAt     []onrecord.Span
	contents   []content
	structures []*Structure // of each sentence, once it was asked for
	actors     map[string]*onrecord.Actor
}

// content is one part of what a statement says.
type content struct {
	onrecord.Span
	statement int
}

// NewGround links a page with what was found in it; mentions and times are in
// the order of the text.
func NewGround(page *Page, mentions []onrecord.Mention, actors []onrecord.Actor, times []onrecord.Time, statements []onrecord.Statement) *Ground {
	g := &Ground{Page: page, Mentions: mentions, Times: times, Statements: statements,
		structures: make([]*Structure, len(page.Sentences)), actors: make(map[string]*onrecord.Actor, len(actors))}
	for i := range actors {
		g.actors[actors[i].ID] = &actors[i]
	}
	g.MentionAt = make([]onrecord.Span, len(mentions))
	for i := range mentions {
		g.MentionAt[i] = page.Text.Span(mentions[i].Evidence)
	}
	g.timeAt = make([]onrecord.Span, len(times))
	for i := range times {
		g.timeAt[i] = page.Text.Span(times[i].Evidence)
	}
	for i := range statements {
		for _, part := range statements[i].Content {
			g.contents = append(g.contents, content{page.Text.Span(part), i})
		}
	}
	sort.SliceStable(g.contents, func(i, j int) bool { return g.contents[i].Start < g.contents[j].Start })
	return g
}

// within gives the range of the spans, sorted by start, that begin in s.
func within(spans []onrecord.Span, s onrecord.Span) (lo, hi int) {
	lo = sort.Search(len(spans), func(i int) bool { return spans[i].Start >= s.Start })
	hi = sort.Search(len(spans), func(i int) bool { return spans[i].Start >= s.End })
	return lo, hi
}

// Structured gives sentence n of the page taken apart; all who ask share it and
// change nothing in it.
func (g *Ground) Structured(n int) *Structure {
	if g.structures[n] == nil {
		words := g.Page.Sentences[n].Words
		g.structures[n] = Analyse(words, g.TimesOn(words))
	}
	return g.structures[n]
}

// TimesOn gives for each word of a sentence 1 + the index of the temporal
// expression that it stands in, 0 for none: what Analyse wants.
func (g *Ground) TimesOn(words []Word) []int {
	timeOf := make([]int, len(words))
	if len(words) == 0 {
		return timeOf
	}
	lo, hi := within(g.timeAt, onrecord.Span{Start: words[0].Start, End: words[len(words)-1].End})
	i := 0
	for n := lo; n < hi; n++ {
		for i < len(words) && words[i].End <= g.timeAt[n].Start {
			i++
		}
		for i < len(words) && words[i].Start < g.timeAt[n].End {
			timeOf[i] = n + 1
			i++
		}
	}
	return timeOf
}

// MentionsIn gives the range [lo, hi) of the mentions that begin in a span.
func (g *Ground) MentionsIn(s onrecord.Span) (lo, hi int) { return within(g.MentionAt, s) }

// FirstMention gives the index of the first mention that begins in the words
// [from, to) of a structure; -1 for none.
func (g *Ground) FirstMention(s *Structure, from, to int) int {
	if from >= to {
		return -1
	}
	if lo, hi := g.MentionsIn(s.Span(from, to)); lo < hi {
		return lo
	}
	return -1
}

// MentionOf gives the index of the mention that stands for a phrase of a
// structure: the one over its head, the longest first; -1 for none.
func (g *Ground) MentionOf(s *Structure, p Phrase) int {
	if p.None() {
		return -1
	}
	at, head := s.Span(p.From, p.To), s.Words[p.Head].Span
	lo, hi := g.MentionsIn(onrecord.Span{Start: max(0, at.Start-80), End: at.End})
	best := -1
	for n := lo; n < hi; n++ {
		if g.MentionAt[n].Overlaps(head) && (best < 0 || g.MentionAt[n].Len() > g.MentionAt[best].Len()) {
			best = n
		}
	}
	return best
}

// StatementAt gives the index of the innermost statement whose content holds
// a byte; -1 when the outlet says it itself.
func (g *Ground) StatementAt(at int) int {
	hi := sort.Search(len(g.contents), func(i int) bool { return g.contents[i].Start > at })
	for n := hi - 1; n >= 0 && n > hi-12; n-- {
		if at < g.contents[n].End {
			return g.contents[n].statement
		}
	}
	return -1
}

// ActorOf gives the actor of mention n; nil for none.
func (g *Ground) ActorOf(n int) *onrecord.Actor {
	if n < 0 {
		return nil
	}
	return g.actors[string(g.Mentions[n].Actor)]
}
