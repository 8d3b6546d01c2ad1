package main

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"

	"onrecord/internal/syntax"
)

// folds is into how many parts the training data is cut, for tagging each
// part by a tagger that has not seen it.
const folds = 5

// block is how many sentences in a row go to the same part, so that most of a
// document is together.
const block = 50

// tagFolds writes the words that a parser is to be trained and scored on, as
// the tagger would tag them unseen: the training sentences, then EWT dev, then
// the genre held out. One word a line: lemma, Penn tag, universal tag.
func tagFolds(data, file, hold string, train []sentence, r recipe) error {
	for part := range folds {
		var seen, unseen []sentence
		for i, s := range train {
			if i/block%folds == part {
				unseen = append(unseen, s)
			} else {
				seen = append(seen, s)
			}
		}
		if err := tagWith(seen, unseen, r); err != nil {
			return err
		}
	}
	patterns := []string{filepath.Join(data, "ewt", "*dev*.gz")}
	if hold != "" {
		patterns = append(patterns, filepath.Join(data, "gum", hold+"*.gz"))
	}
	var test []sentence
	for _, pattern := range patterns {
		sents, err := readAll(pattern, "")
		if err != nil {
			return err
		}
		test = append(test, sents...)
	}
	if err := tagWith(train, test, r); err != nil {
		return err
	}
	return writeTags(file, append(train[:len(train):len(train)], test...))
}

// tagWith trains a tagger on some sentences and tags others with it.
func tagWith(seen, unseen []sentence, r recipe) error {
	model, _, err := r.train(seen)
	if err != nil {
		return err
	}
	tagger := syntax.NewTagger(model)
	for _, s := range unseen {
		tagger.Tag(s.words)
	}
	return nil
}

func writeTags(file string, sents []sentence) error {
	f, err := os.Create(file)
	if err != nil {
		return err
	}
	defer f.Close()
	w := bufio.NewWriter(f)
	for _, s := range sents {
		for _, word := range s.words {
			fmt.Fprintf(w, "%s\t%s\t%s\n", word.Lemma, word.XPOS, word.UPOS)
		}
	}
	return w.Flush()
}
