// Package syntax tells what each word of a sentence is, its part of speech, its
// lemma and whether it is quoted, and how words make names, phrases and
// clauses. The finders read sentences in this form and never cut text
// themselves.
package syntax

import (
	"onrecord"
	"onrecord/internal/text"
)

// Word is a token with what syntax tells of it.
type Word struct {
	text.Word
	Lower string // lower case, curly apostrophes made straight
	Lemma string // lower case; the word itself where no rule applies
	UPOS  POS    // Universal part of speech
	XPOS  string // Penn Treebank tag: "VBD", "NNP", ...
	Quote int    // index of the quotation it stands in, marks included; -1 outside
}

// Sentence is a sentence with its words.
type Sentence struct {
	onrecord.Span
	Par   int
	Words []Word
	Names []Name // in order, not overlapping

	tree *Tree // see Tree
}

// Page is a text cut and tagged: what the finders read. Boilerplate is not
// in it.
type Page struct {
	Text      *onrecord.Text
	Sentences []Sentence
	Quotes    []text.Quote
}

// POS is a Universal part of speech.
type POS uint8

// The parts of speech of Universal Dependencies.
const (
	X POS = iota
	ADJ
	ADP
	ADV
	AUX
	CCONJ
	DET
	INTJ
	NOUN
	NUM
	PART
	PRON
	PROPN
	PUNCT
	SCONJ
	SYM
	VERB
)

// Parse tags the sentences of a text. quotes are the quotations of the same
// text, in order.
func Parse(t *onrecord.Text, sents []text.Sentence, quotes []text.Quote) *Page {
	page := &Page{Text: t, Quotes: quotes, Sentences: make([]Sentence, len(sents))}
	tagger := newTagger(embedded())
	q := 0
	for n, s := range sents {
		words := make([]Word, len(s.Words))
		for i, w := range s.Words {
			for q < len(quotes) && quotes[q].End <= w.Start {
				q++
			}
			words[i] = Word{Word: w, Lower: Lower(w.Form), Quote: -1}
			if q < len(quotes) && quotes[q].Start <= w.Start {
				words[i].Quote = q
			}
		}
		tagger.Tag(words)
		page.Sentences[n] = Sentence{Span: s.Span, Par: s.Par, Words: words}
	}
	page.names()
	return page
}
