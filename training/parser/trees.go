package main

import (
	"bufio"
	"os"
	"strconv"
	"strings"

	"onrecord/internal/syntax"
	"onrecord/training/treebank"
)

// sentence is a sentence of a treebank: its words and their tree.
type sentence struct {
	words []syntax.Word
	heads []int // -1 for the root
	rels  []syntax.Rel
}

// readAll reads the sentences of the files that match.
func readAll(pattern, without string) ([]sentence, error) {
	read, err := treebank.Read(pattern, without)
	all := make([]sentence, len(read))
	for i, rows := range read {
		for _, cols := range rows {
			head, err := strconv.Atoi(cols[treebank.Head])
			if err != nil {
				return nil, err
			}
			all[i].words = append(all[i].words, treebank.Word(cols[treebank.Form]))
			all[i].heads = append(all[i].heads, head-1)
			all[i].rels = append(all[i].rels, syntax.ParseRel(cols[treebank.Rel]))
		}
	}
	return all, err
}

// readTags fills in the tags that training/tagger wrote for these sentences.
func readTags(file string, sets ...[]sentence) error {
	f, err := os.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	for _, set := range sets {
		for _, s := range set {
			for i := range s.words {
				lines.Scan()
				cols := strings.Split(lines.Text(), "\t")
				w := &s.words[i]
				w.Lemma, w.XPOS, w.UPOS = cols[0], cols[1], syntax.ParsePOS(cols[2])
			}
		}
	}
	return lines.Err()
}

// projective gives the governors with those arcs lifted that cross others: a
// word whose arc crosses hangs on the governor of its governor instead, the
// shortest arcs first (Nivre and Nilsson 2005, without marking).
func projective(heads []int) []int {
	heads = append([]int(nil), heads...)
	for {
		worst, least := -1, 0
		for d, h := range heads {
			if h < 0 || !crosses(heads, d) {
				continue
			}
			if size := max(d, h) - min(d, h); worst < 0 || size < least {
				worst, least = d, size
			}
		}
		if worst < 0 {
			return heads
		}
		heads[worst] = heads[heads[worst]]
	}
}

// crosses tells whether a word between word d and its governor does not hang
// on the governor, near or far.
func crosses(heads []int, d int) bool {
	h := heads[d]
	for k := min(d, h) + 1; k < max(d, h); k++ {
		up := k
		for up >= 0 && up != h {
			up = heads[up]
		}
		if up < 0 {
			return true
		}
	}
	return false
}
