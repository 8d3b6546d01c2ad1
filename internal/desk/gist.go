package desk

import (
	"strings"

	"onrecord/internal/text"
)

// gist is what an affair is about: for each word of its headlines, the share
// of documents that have it there. It only orders what a brief shows first.
type gist map[string]float64

// gist counts the words of the headlines, or of the first lines where there is
// none.
func (v *View) gist() gist {
	g := gist{}
	n := 0.0
	for _, rep := range v.Reports {
		if rep.Document.Title == nil {
			continue
		}
		n++
		seen := map[string]bool{}
		for _, w := range strings.Fields(text.Fold(rep.Document.Title.Exact)) {
			if w = strings.Trim(w, ".,:;!?\"“”()"); len(w) > 3 && !seen[w] {
				seen[w] = true
				g[w]++
			}
		}
	}
	for w := range g {
		if g[w] < 2 {
			delete(g, w)
			continue
		}
		g[w] /= n
	}
	return g
}

// near tells how near words are to the gist, 0 to about 10.
func (g gist) near(words string) float64 {
	sum := 0.0
	seen := map[string]bool{}
	for _, w := range strings.Fields(text.Fold(words)) {
		if w = strings.Trim(w, ".,:;!?\"“”()"); !seen[w] {
			seen[w] = true
			sum += g[w]
		}
	}
	return min(10, 8*sum)
}
