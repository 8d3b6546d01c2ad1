package main

import (
	"bufio"
	"compress/gzip"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"onrecord/internal/syntax"
)

// sentence is a sentence of a treebank: its words, and the tag of each.
type sentence struct {
	words []syntax.Word
	tags  []string // XPOS|UPOS
	lemma []string
	count []int // how often each word is in the data
}

// readAll reads the CoNLL-U files that match, in the order of their names.
func readAll(pattern string, without string) ([]sentence, error) {
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
			s.words = append(s.words, word(cols[1]))
			s.tags = append(s.tags, cols[4]+"|"+cols[3])
			s.lemma = append(s.lemma, cols[2])
		}
	}
	if s.words != nil {
		sents = append(sents, s)
	}
	return sents, lines.Err()
}

func word(form string) syntax.Word {
	var w syntax.Word
	w.Form = form
	w.Lower = syntax.Lower(form)
	return w
}
