package figure

import (
	"strings"

	"onrecord"
	"onrecord/internal/syntax"
)

// sequence is the figures of a page in order, each with its words.
type sequence struct {
	page *syntax.Page
	figs []sited
}

// sited is a figure with the words it stands at: sentence, first word, first
// word after.
type sited struct {
	*onrecord.Figure
	sent, from, to int
}

func placed(page *syntax.Page, figures []onrecord.Figure) sequence {
	s := sequence{page: page}
	n := 0
	for i := range figures {
		fig := &figures[i]
		sp := page.Text.Span(fig.Evidence)
		for n < len(page.Sentences)-1 && page.Sentences[n].End <= sp.Start {
			n++
		}
		words := page.Sentences[n].Words
		s.figs = append(s.figs, sited{fig, n, wordAt(words, sp.Start), wordAfter(words, sp.End)})
	}
	return s
}

// words gives the words of the sentence of a figure.
func (s *sequence) words(f sited) []syntax.Word { return s.page.Sentences[f.sent].Words }

// between is the words between two figures of one sentence, in lower case.
func (s *sequence) between(a, b sited) []string {
	if a.sent != b.sent || b.from < a.to {
		return nil
	}
	ws := s.words(a)[a.to:b.from]
	low := make([]string, len(ws))
	for i := range ws {
		low[i] = ws[i].Lower
	}
	return low
}

// word gives the word at an offset from the figure's first word.
func (s *sequence) word(f sited, at int) string {
	ws := s.words(f)
	if k := f.from + at; k >= 0 && k < len(ws) {
		return ws[k].Lower
	}
	return ""
}

// next gives the word after the figure.
func (s *sequence) next(f sited) string {
	ws := s.words(f)
	if f.to < len(ws) {
		return ws[f.to].Lower
	}
	return ""
}

func (s *sequence) lemma(f sited, at int) string {
	ws := s.words(f)
	if k := f.from + at; k >= 0 && k < len(ws) {
		return ws[k].Lemma
	}
	return ""
}

// exact tells whether a figure is one value without a hedge.
func (f sited) exact() bool {
	return f.Low != nil && f.High != nil && *f.Low == *f.High && f.Hedge == ""
}

// count tells whether a figure counts things one by one.
func (f sited) count() bool {
	return f.exact() && f.Measure != "age" && f.Unit != "%" && !f.points() && !f.money() && *f.Low == float64(int64(*f.Low)) && !strings.Contains(string(f.Evidence.Exact), "$")
}

// value is the value of a figure, of a range its lower end, where it has one.
func (f sited) value() float64 {
	if f.Low == nil {
		return *f.High
	}
	return *f.Low
}
