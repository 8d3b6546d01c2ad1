package main

import (
	"onrecord/internal/syntax"
	"onrecord/training/treebank"
)

// sentence is a sentence of a treebank: its words, and the tag of each.
type sentence struct {
	words []syntax.Word
	tags  []string // XPOS|UPOS
	lemma []string
	count []int // how often each word is in the data
}

// readAll reads the sentences of the files that match.
func readAll(pattern, without string) ([]sentence, error) {
	read, err := treebank.Read(pattern, without)
	all := make([]sentence, len(read))
	for i, rows := range read {
		for _, cols := range rows {
			all[i].words = append(all[i].words, treebank.Word(cols[treebank.Form]))
			all[i].tags = append(all[i].tags, cols[treebank.XPOS]+"|"+cols[treebank.UPOS])
			all[i].lemma = append(all[i].lemma, cols[treebank.Lemma])
		}
	}
	return all, err
}
