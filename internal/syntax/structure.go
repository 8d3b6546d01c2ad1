package syntax

import "onrecord"

// Structure is a sentence taken apart into noun phrases and clauses by rule:
// a shallow parse, which leaves open what it cannot tell. All numbers in it
// are indices of Words.
type Structure struct {
	Words    []Word
	Phrases  []Phrase
	PhraseOf []int    // for each word the index of its phrase; -1 for none
	TimeOf   []int    // for each word 1 + the index of its temporal expression; 0 for none
	Clauses  []Clause // in the order of their verbs
}

// longestSentence is how many words of a sentence are read: what goes on
// beyond is a table or a list, and the work stays bounded.
const longestSentence = 300

// Analyse takes a sentence apart; of a very long one it reads the first words
// only. timeOf gives for each word 1 + the index of the temporal expression
// that it stands in, 0 for none. The words given are left as they are; those
// of the structure have slips of tagging mended.
func Analyse(words []Word, timeOf []int) *Structure {
	n := min(len(words), longestSentence)
	s := &Structure{Words: mended(words[:n]), TimeOf: timeOf[:n]}
	s.Phrases, s.PhraseOf = phrases(s.Words, s.TimeOf)
	s.groups()
	for i := range s.Clauses {
		s.findSubject(i)
		s.findObject(&s.Clauses[i])
	}
	for i := range s.Clauses {
		s.govern(i)
	}
	for i := range s.Clauses {
		c := &s.Clauses[i]
		c.To = s.end(i)
		c.From = s.begin(i)
	}
	return s
}

// Span is the bytes of words [from, to), of which there is at least one.
func (s *Structure) Span(from, to int) onrecord.Span {
	return onrecord.Span{Start: s.Words[from].Start, End: s.Words[to-1].End}
}

// Lower is word i in lower case; "" beyond the ends of the sentence.
func (s *Structure) Lower(i int) string {
	if i < 0 || i >= len(s.Words) {
		return ""
	}
	return s.Words[i].Lower
}

// Tag is the Penn Treebank tag of word i; "" beyond the ends of the sentence.
func (s *Structure) Tag(i int) string {
	if i < 0 || i >= len(s.Words) {
		return ""
	}
	return s.Words[i].XPOS
}

// Hyphen tells whether word i is a hyphen, dash or stroke that joins its
// neighbours to one word.
func (s *Structure) Hyphen(i int) bool { return hyphen(s.Words, i) }

// Asks tells whether a sentence ends as a question, perhaps within quotation
// marks or brackets.
func Asks(words []Word) bool {
	for i := len(words) - 1; i >= 0 && i >= len(words)-3; i-- {
		if words[i].Form == "?" {
			return true
		}
	}
	return false
}
