package main

import (
	"bufio"
	"compress/gzip"
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"strings"

	"onrecord/internal/syntax"
)

// sentence is a sentence of a treebank: its words and their tree.
type sentence struct {
	words []syntax.Word
	heads []int // -1 for the root
	rels  []syntax.Rel
}

// readAll reads the CoNLL-U files that match, in the order of their names,
// but those with without in their name.
func readAll(pattern, without string) ([]sentence, error) {
	files, err := filepath.Glob(pattern)
	if err != nil {
		return nil, err
	}
	sort.Strings(files)
	var all []sentence
	for _, name := range files {
		if without != "" && strings.Contains(filepath.Base(name), without) {
			continue
		}
		sents, err := read(name)
		if err != nil {
			return nil, err
		}
		all = append(all, sents...)
	}
	return all, nil
}

// read reads one gzipped CoNLL-U file.
func read(name string) ([]sentence, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, err
	}
	var sents []sentence
	var s sentence
	lines := bufio.NewScanner(z)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		cols := strings.Split(lines.Text(), "\t")
		switch {
		case len(cols) == 1 && cols[0] == "" && s.words != nil:
			sents = append(sents, s)
			s = sentence{}
		case len(cols) == 10 && !strings.ContainsAny(cols[0], "-."):
			head, err := strconv.Atoi(cols[6])
			if err != nil {
				return nil, err
			}
			var w syntax.Word
			w.Form, w.Lower = cols[1], syntax.Lower(cols[1])
			s.words = append(s.words, w)
			s.heads = append(s.heads, head-1)
			s.rels = append(s.rels, syntax.ParseRel(cols[7]))
		}
	}
	if s.words != nil {
		sents = append(sents, s)
	}
	return sents, lines.Err()
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
