package main

import (
	"fmt"
	"strings"

	"onrecord/internal/syntax"
)

type span struct {
	start, end int
	kind       string
}

func goldSpans(s sentence) (spans []span) {
	for i := range s.words {
		switch {
		case s.begin[i]:
			spans = append(spans, span{i, i + 1, s.kinds[i]})
		case s.kinds[i] != "" && len(spans) > 0:
			spans[len(spans)-1].end = i + 1
		}
	}
	return spans
}

func foundSpans(labels []uint8) (spans []span) {
	for i, l := range labels {
		mark, kind, _ := strings.Cut(syntax.NameLabels[l], "-")
		switch {
		case mark == "B":
			spans = append(spans, span{i, i + 1, kind})
		case mark == "I":
			spans[len(spans)-1].end = i + 1
		}
	}
	return spans
}

// score prints strict and relaxed F1 for each kind.
func score(set []sentence, m *syntax.Model) {
	if len(set) == 0 {
		return
	}
	namer := syntax.NewNaming(m)
	strict, relaxed, gold, found := map[string]int{}, map[string]int{}, map[string]int{}, map[string]int{}
	for _, p := range pagesOf(set) {
		labels := namer.Label(p.words(), nil)
		for _, s := range p.sents {
			want, got := goldSpans(s), foundSpans(labels[:len(s.words)])
			labels = labels[len(s.words):]
			for _, w := range want {
				gold[w.kind]++
				for _, g := range got {
					if g == w {
						strict[w.kind]++
					}
					if g.kind == w.kind && g.start < w.end && w.start < g.end {
						relaxed[w.kind]++
						break
					}
				}
			}
			for _, g := range got {
				found[g.kind]++
			}
		}
	}
	fmt.Print([...]string{re3d: "re3d", wikigold: "wikigold", gum: "GUM"}[set[0].source])
	for _, k := range []string{"PER", "ORG", "LOC"} {
		sum := float64(gold[k] + found[k])
		fmt.Printf("  %s strict %.3f relaxed %.3f (%d, %d found, %d right)", k, 2*float64(strict[k])/sum, 2*float64(relaxed[k])/sum, gold[k], found[k], relaxed[k])
	}
	fmt.Println()
}
