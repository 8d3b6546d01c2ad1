package main

import (
	_ "embed"
	"strings"

	"onrecord/training/treebank"
)

// newsFile holds sentences in the manner of news and headlines, written and
// tagged for this project (CC BY-SA 4.0): one a line, WORD_XPOS|UPOS.
//
//go:embed news.txt
var newsFile string

// newsTimes is how often our own sentences count.
const newsTimes = 3

// news gives our own sentences, those without a stop as titles too.
func news() []sentence {
	var sents []sentence
	for line := range strings.Lines(newsFile) {
		var s sentence
		for w := range strings.FieldsSeq(line) {
			form, tag, _ := strings.Cut(w, "_")
			s.words, s.tags, s.lemma = append(s.words, treebank.Word(form)), append(s.tags, tag), append(s.lemma, "_")
		}
		for range newsTimes {
			sents = append(sents, s)
		}
		if s.words[len(s.words)-1].Form != "." {
			sents = append(sents, titled(s))
		}
	}
	return sents
}

// headlines adds every tenth sentence with capitals as in a title, and every
// fortieth in capitals throughout.
func headlines(sents []sentence) []sentence {
	all := sents[:len(sents):len(sents)]
	for i, s := range sents {
		switch {
		case len(s.words) < 4:
		case i%40 == 0:
			all = append(all, recased(s, strings.ToUpper))
		case i%10 == 0:
			all = append(all, titled(s))
		}
	}
	return all
}

// titled gives the longer words capitals, as titles have them.
func titled(s sentence) sentence {
	first := true
	return recased(s, func(form string) string {
		if len(form) > 3 || first {
			form = strings.ToUpper(form[:1]) + form[1:]
		}
		first = false
		return form
	})
}

func recased(s sentence, to func(string) string) sentence {
	h := s
	h.words = nil
	for _, w := range s.words {
		h.words = append(h.words, treebank.Word(to(w.Form)))
	}
	return h
}
