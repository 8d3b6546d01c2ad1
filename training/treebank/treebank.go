// Package treebank reads the words of sentences from gzipped CoNLL-U files,
// the form of the Universal Dependencies treebanks. The programs that make the
// tagger and the parser share it.
package treebank

import (
	"bufio"
	"compress/gzip"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"onrecord/internal/syntax"
)

// The columns that the programs use.
const (
	Form = iota + 1
	Lemma
	UPOS
	XPOS
	_
	Head
	Rel
)

// Sentence is the words of a sentence, each with its ten columns; words that
// are written together stand apart, empty nodes are left out.
type Sentence [][]string

// Read reads the files that match a pattern, in the order of their names, but
// those with without in their name.
func Read(pattern, without string) ([]Sentence, error) {
	files, err := filepath.Glob(pattern)
	if err != nil {
		return nil, err
	}
	sort.Strings(files)
	var all []Sentence
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

func read(name string) ([]Sentence, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, err
	}
	var sents []Sentence
	var s Sentence
	lines := bufio.NewScanner(z)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		cols := strings.Split(lines.Text(), "\t")
		switch {
		case len(cols) == 1 && cols[0] == "" && s != nil:
			sents = append(sents, s)
			s = nil
		case len(cols) == 10 && !strings.ContainsAny(cols[0], "-."):
			s = append(s, cols)
		}
	}
	if s != nil {
		sents = append(sents, s)
	}
	return sents, lines.Err()
}

// Word is a word with nothing known of it but how it is written.
func Word(form string) syntax.Word {
	var w syntax.Word
	w.Form, w.Lower = form, syntax.Lower(form)
	return w
}
