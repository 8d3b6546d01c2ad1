package syntax

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"onrecord"
)

// parser gives the heads (index in the sentence, -1 for the root) and the
// relations of a tagged sentence. With nil nothing is parsed, and UAS and LAS
// are not scored.
type parser func(s *Sentence) (heads []int, rels []string)

// match counts what was found, what is there, and what agrees.
type match struct{ system, gold, right int }

// f1 is the harmonic mean of precision and recall in per cent.
func (m match) f1() float64 {
	if m.system+m.gold == 0 {
		return 0
	}
	return 200 * float64(m.right) / float64(m.system+m.gold)
}

// score is the score of CoNLL 2018 shared task: words are aligned by the
// characters they stand on, and what is told of a word counts only where it
// is aligned. Lemmas are compared in lower case.
type score struct {
	sentences, tokens, words    match
	upos, xpos, lemma, uas, las match
	morph                       [4]match // of the words that bear VerbForm, Tense, Number, Voice
}

// add compares one document.
func (c *score) add(d *treeDoc, sents []Sentence, parse parser) {
	ink := inkBefore(d.body)
	at := func(s onrecord.Span) onrecord.Span { return onrecord.Span{Start: ink[s.Start], End: ink[s.End]} }
	var gold, system []aligned
	var goldSents, sents2, goldTokens, tokens []onrecord.Span
	for i := range d.sents {
		s := &d.sents[i]
		goldSents = append(goldSents, at(onrecord.Span{Start: s.tokens[0].Start, End: s.tokens[len(s.tokens)-1].End}))
		for _, t := range s.tokens {
			goldTokens = append(goldTokens, at(t))
		}
		for k := range s.words {
			gold = append(gold, aligned{Span: at(s.words[k].Span), form: Lower(s.words[k].form), shared: s.words[k].shared, first: len(gold) - k, gold: &s.words[k]})
		}
	}
	for i := range sents {
		s := &sents[i]
		sents2 = append(sents2, at(s.Span))
		var heads []int
		var rels []string
		if parse != nil {
			heads, rels = parse(s)
		}
		for k := range s.Words {
			w := aligned{Span: at(s.Words[k].Span), form: s.Words[k].Lower, first: len(system) - k, word: &s.Words[k], morph: s.Morph(k), head: -1}
			if heads != nil {
				w.head, w.rel = heads[k], rels[k]
			}
			if k > 0 && clitic(s.Words[k-1], s.Words[k]) {
				tokens[len(tokens)-1].End = w.End
			} else if n := len(tokens); k == 0 || tokens[n-1] != w.Span {
				tokens = append(tokens, w.Span)
			}
			system = append(system, w)
		}
	}
	c.sentences.spans(goldSents, sents2)
	c.tokens.spans(goldTokens, tokens)
	align(gold, system)
	c.tell(gold, system, parse != nil)
}

// clitic tells whether two words are one token by the treebanks' count.
func clitic(a, b Word) bool {
	switch b.Lower {
	case "n't", "'s", "'re", "'ve", "'ll", "'d", "'m", "'":
		return a.End == b.Start && (b.Lower != "'" || b.XPOS == "POS")
	case "not":
		return a.End == b.Start && a.Lower == "can"
	}
	return false
}

// inkBefore gives for each byte offset the number of bytes of ink before it,
// so that blanks do not count.
func inkBefore(body string) []int {
	ink := make([]int, len(body)+1)
	for i := range len(body) {
		ink[i+1] = ink[i]
		if c := body[i]; c != ' ' && c != '\n' && c != '\t' {
			ink[i+1]++
		}
	}
	return ink
}

// spans counts the spans in both lists, each in order.
func (m *match) spans(gold, system []onrecord.Span) {
	m.gold += len(gold)
	m.system += len(system)
	for i, k := 0, 0; i < len(gold) && k < len(system); {
		switch {
		case gold[i] == system[k]:
			m.right++
			i++
			k++
		case gold[i].Start <= system[k].Start:
			i++
		default:
			k++
		}
	}
}

// aligned is a word of either side with its partner on the other, -1 without.
type aligned struct {
	onrecord.Span
	form    string
	shared  bool
	first   int // index of the first word of its sentence in the list
	partner int
	head    int
	rel     string
	gold    *treeWord
	word    *Word
	morph   Morph
}

// align pairs words that stand on the same characters; within a token of
// several words, the longest common run of forms is paired.
func align(gold, system []aligned) {
	for i := range gold {
		gold[i].partner = -1
	}
	for k := range system {
		system[k].partner = -1
	}
	for i, k := 0, 0; i < len(gold) && k < len(system); {
		switch g, s := &gold[i], &system[k]; {
		case g.shared:
			i2, k2, end := i, k, g.End
			for k2 > 0 && system[k2-1].End > g.Start {
				k2--
			}
			k = k2
			for i2 < len(gold) && gold[i2].Start < end {
				i2++
			}
			for k2 < len(system) && system[k2].Start < end {
				end = max(end, system[k2].End)
				k2++
			}
			for i2 < len(gold) && gold[i2].Start < end {
				i2++
			}
			common(gold, system, i, i2, k, k2)
			i, k = i2, k2
		case g.Span == s.Span:
			g.partner, s.partner = k, i
			i++
			k++
		case g.Start <= s.Start:
			i++
		default:
			k++
		}
	}
}

// common pairs the longest common subsequence of forms of two short runs.
func common(gold, system []aligned, i, i2, k, k2 int) {
	n, m := i2-i, k2-k
	best := make([][]int, n+1)
	for a := range best {
		best[a] = make([]int, m+1)
	}
	for a := n - 1; a >= 0; a-- {
		for b := m - 1; b >= 0; b-- {
			best[a][b] = max(best[a+1][b], best[a][b+1])
			if gold[i+a].form == system[k+b].form {
				best[a][b] = max(best[a][b], best[a+1][b+1]+1)
			}
		}
	}
	for a, b := 0, 0; a < n && b < m; {
		switch {
		case gold[i+a].form == system[k+b].form:
			gold[i+a].partner, system[k+b].partner = k+b, i+a
			a++
			b++
		case best[a+1][b] >= best[a][b+1]:
			a++
		default:
			b++
		}
	}
}

// tell counts what is right of the aligned words.
func (c *score) tell(gold, system []aligned, parsed bool) {
	right := func(m *match, ok bool) {
		if ok {
			m.right++
		}
	}
	all := []*match{&c.words, &c.upos, &c.xpos, &c.lemma}
	if parsed {
		all = append(all, &c.uas, &c.las)
	}
	for _, m := range all {
		m.gold += len(gold)
		m.system += len(system)
	}
	for i := range gold {
		g := &gold[i]
		if g.partner < 0 {
			continue
		}
		s := &system[g.partner]
		c.words.right++
		right(&c.upos, g.gold.upos == s.word.UPOS.String())
		right(&c.xpos, g.gold.xpos == s.word.XPOS)
		right(&c.lemma, g.gold.lemma == "_" || strings.ToLower(g.gold.lemma) == s.word.Lemma)
		c.tellMorph(g.gold, s.morph)
		if parsed && sameHead(g, s, system) {
			c.uas.right++
			goldRel, _, _ := strings.Cut(g.gold.rel, ":")
			rel, _, _ := strings.Cut(s.rel, ":")
			right(&c.las, goldRel == rel)
		}
	}
}

// tellMorph compares the inflection of one word. The number of verbs not in -s
// is that of their subject, which Morph does not tell.
func (c *score) tellMorph(word *treeWord, m Morph) {
	gold := word.feats
	if word.xpos == "VBP" || word.xpos == "VBD" {
		gold = map[string]string{"VerbForm": gold["VerbForm"], "Tense": gold["Tense"]}
	}
	voice := ""
	if m.Passive {
		voice = "Pass"
	}
	for i, f := range [...][2]string{{gold["VerbForm"], m.VerbForm}, {gold["Tense"], m.Tense}, {gold["Number"], m.Number}, {gold["Voice"], voice}} {
		if f[0] != "" {
			c.morph[i].gold++
		}
		if f[1] != "" {
			c.morph[i].system++
		}
		if f[0] != "" && f[0] == f[1] {
			c.morph[i].right++
		}
	}
}

// sameHead tells whether the heads of two aligned words are aligned.
func sameHead(g, s *aligned, system []aligned) bool {
	if g.gold.head < 0 || s.head < 0 {
		return g.gold.head < 0 && s.head < 0
	}
	return system[s.first+s.head].partner == g.first+g.gold.head
}

func (c *score) String() string {
	line := fmt.Sprintf("sentences %.2f tokens %.2f words %.2f UPOS %.2f XPOS %.2f lemma %.2f",
		c.sentences.f1(), c.tokens.f1(), c.words.f1(), c.upos.f1(), c.xpos.f1(), c.lemma.f1())
	line += fmt.Sprintf(" VerbForm %.1f Tense %.1f Number %.1f Voice %.1f", c.morph[0].f1(), c.morph[1].f1(), c.morph[2].f1(), c.morph[3].f1())
	if c.uas.gold > 0 {
		line += fmt.Sprintf(" UAS %.2f LAS %.2f", c.uas.f1(), c.las.f1())
	}
	return line
}

// scoreTreebank scores a treebank read from its raw text and with its own
// words.
func scoreTreebank(t testing.TB, pattern string, parse parser) (raw, given score) {
	for _, d := range treebank(t, pattern) {
		raw.add(&d, d.asRead(), parse)
		given.add(&d, d.asGiven(), parse)
	}
	return raw, given
}

// otherTagger puts the tagger that ONRECORD_TAGGER names in the place of the
// shipped one until the test ends.
func otherTagger(t *testing.T) {
	t.Helper()
	name := os.Getenv("ONRECORD_TAGGER")
	if name == "" {
		return
	}
	file, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	model, err := DecodeModel(file)
	if err != nil {
		t.Fatal(err)
	}
	shipped := embedded
	t.Cleanup(func() { embedded = shipped })
	embedded = func() tagset { return newTagset(model) }
}

// otherParser puts the parser that ONRECORD_PARSER names in the place of the
// shipped one until the test ends.
func otherParser(t *testing.T) {
	t.Helper()
	name := os.Getenv("ONRECORD_PARSER")
	if name == "" {
		return
	}
	file, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	model, err := DecodeParser(file)
	if err != nil {
		t.Fatal(err)
	}
	shipped := embeddedParser
	t.Cleanup(func() { embeddedParser = shipped })
	embeddedParser = func() *ParserModel { return model }
}

// ofTree is the parser as the scores want it.
func ofTree(s *Sentence) (heads []int, rels []string) {
	tree := s.Tree()
	for _, r := range tree.Rels {
		rels = append(rels, r.String())
	}
	return tree.Heads, rels
}

// The treebanks read from raw text. EWT dev is held out; the shipped models
// have seen GUM news, and the floors are theirs. Models that have not are named
// in the environment:
//
//	go run ./training/tagger -without news -out /tmp/tagger.bin
//	go run ./training/parser -without news -out /tmp/parser.bin
//	ONRECORD_TAGGER=/tmp/tagger.bin ONRECORD_PARSER=/tmp/parser.bin go test ./internal/syntax -run TestTreebanks -v
func TestTreebanks(t *testing.T) {
	otherTagger(t)
	otherParser(t)
	for _, tt := range []struct {
		name, pattern                    string
		sentences, words, upos, uas, las float64 // at least, from raw text
	}{
		{"EWT dev", "ewt/*dev*.gz", 80.5, 99, 94.3, 82, 78},
		{"GUM news", "gum/GUM_news*.gz", 94, 99.3, 95, 85, 82},
	} {
		raw, given := scoreTreebank(t, tt.pattern, ofTree)
		t.Logf("%s, raw text: %v", tt.name, &raw)
		t.Logf("%s, gold words: %v", tt.name, &given)
		if os.Getenv("ONRECORD_TAGGER") == "" && os.Getenv("ONRECORD_PARSER") == "" && below(&raw, tt.sentences, tt.words, tt.upos, tt.uas, tt.las) {
			t.Errorf("%s has fallen: %v", tt.name, &raw)
		}
	}
}

// below tells whether a score has fallen under one of its floors.
func below(c *score, sentences, words, upos, uas, las float64) bool {
	return c.sentences.f1() < sentences || c.words.f1() < words || c.upos.f1() < upos || c.uas.f1() < uas || c.las.f1() < las
}
