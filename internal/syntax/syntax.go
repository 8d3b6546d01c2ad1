// Package syntax tells what each word of a sentence is: its part of speech,
// its lemma, its shape, and whether it is quoted. The finders read sentences
// in this form and never cut text themselves.
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
}

// Page is a text cut and tagged: what the finders read.
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

// Parse cuts and tags a text, leaving out skip: the boilerplate, sorted and
// not overlapping.
func Parse(t *onrecord.Text, skip []onrecord.Span) *Page {
	page := &Page{Text: t, Quotes: text.Quotes(t.Body, skip)}
	q := 0
	for _, s := range text.Sentences(t.Body, skip) {
		sent := Sentence{Span: s.Span, Par: s.Par, Words: make([]Word, len(s.Words))}
		for i, w := range s.Words {
			for q < len(page.Quotes) && page.Quotes[q].End <= w.Start {
				q++
			}
			sent.Words[i] = Word{Word: w, Quote: -1}
			if q < len(page.Quotes) && page.Quotes[q].Start <= w.Start {
				sent.Words[i].Quote = q
			}
		}
		tag(sent.Words)
		page.Sentences = append(page.Sentences, sent)
	}
	return page
}
