package main

import (
	"sort"
	"strings"

	"onrecord/internal/syntax"
)

// labelsOf numbers the tags that are used more than a few times.
func labelsOf(sents []sentence) ([]string, map[string]uint8) {
	count := map[string]int{}
	for _, s := range sents {
		for _, t := range s.tags {
			count[t]++
		}
	}
	var labels []string
	for t, n := range count {
		if n >= 10 {
			labels = append(labels, t)
		}
	}
	sort.Slice(labels, func(i, j int) bool {
		return count[labels[i]] > count[labels[j]] || count[labels[i]] == count[labels[j]] && labels[i] < labels[j]
	})
	number := map[string]uint8{}
	for i, l := range labels {
		number[l] = uint8(i)
	}
	return labels, number
}

// dictionary gives the usual tag of words seen at least three times, and the
// base forms of nouns, verbs and adjectives.
func dictionary(sents []sentence, number map[string]uint8) (map[uint32]syntax.Known, map[uint32]bool) {
	counts, bases := map[uint32]map[uint8]int{}, map[uint32]bool{}
	for _, s := range sents {
		for i, h := range syntax.WordHashes(s.words) {
			n, ok := number[s.tags[i]]
			if !ok {
				continue
			}
			if counts[h] == nil {
				counts[h] = map[uint8]int{}
			}
			counts[h][n]++
		}
		for i, l := range s.lemma {
			switch x, _, _ := strings.Cut(s.tags[i], "|"); {
			case strings.HasPrefix(x, "VB"):
				bases[syntax.BaseHash("V", strings.ToLower(l))] = true
			case x == "NN" || x == "NNS":
				bases[syntax.BaseHash("N", strings.ToLower(l))] = true
			case strings.HasPrefix(x, "JJ") || strings.HasPrefix(x, "RB"):
				bases[syntax.BaseHash("J", strings.ToLower(l))] = true
			}
		}
	}
	dict := map[uint32]syntax.Known{}
	for h, c := range counts {
		sum, best := 0, -1
		for tag := range 256 {
			n := c[uint8(tag)]
			sum += n
			if n > 0 && (best < 0 || n > c[uint8(best)]) {
				best = tag
			}
		}
		if sum >= 3 {
			dict[h] = syntax.Known{Label: uint8(best), Sure: sum >= 30 && 1000*c[uint8(best)] >= 998*sum}
		}
	}
	return dict, bases
}
