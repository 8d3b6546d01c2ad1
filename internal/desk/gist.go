package desk

import (
	"math"

	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// gist is what an affair is about: for each stem that its documents speak of,
// the share of documents that have it, more for a rare word of the language
// than for a common one. It only orders what a brief shows first.
type gist map[string]float64

// gist counts the stems of the headlines and of what the documents tell as
// happened or promised, copies of one origin once.
func (v *View) gist(origin map[string]string) gist {
	g := gist{}
	told := map[string]bool{}
	for _, rep := range v.Reports {
		from := origin[rep.Document.Doc]
		if rep.Document.Superseded != "" || from != "" && told[from] {
			continue
		}
		told[from] = true
		for stem := range spokenOf(rep) {
			g[stem]++
		}
	}
	n := float64(max(2, len(told)))
	for stem, docs := range g {
		if docs < 2 {
			delete(g, stem)
			continue
		}
		g[stem] = docs / n * float64(lexicon.Rarity(stem)) / lexicon.Rarest
	}
	return g
}

// spokenOf gives the stems of a document's headline, events and commitments.
func spokenOf(rep onrecord.Report) map[string]bool {
	stems := map[string]bool{}
	add := func(words string) {
		for _, stem := range syntax.Gist(words) {
			stems[stem] = true
		}
	}
	if rep.Document.Title != nil {
		add(rep.Document.Title.Exact)
	}
	for i := range rep.Reading.Events {
		if e := &rep.Reading.Events[i]; Shown(e) {
			add(e.What)
		}
	}
	for i := range rep.Reading.Commitments {
		if com := &rep.Reading.Commitments[i]; Shown(com) {
			add(com.ToDo.Exact)
		}
	}
	return stems
}

// near tells how near words are to the gist, 0 to 10: what their stems weigh
// in it, less for the same in many more words.
func (g gist) near(words string) float64 {
	stems := syntax.Gist(words)
	sum := 0.0
	for _, stem := range stems {
		sum += g[stem]
	}
	return min(10, 20*sum/math.Sqrt(float64(4+len(stems))))
}
