package syntax

import (
	"strings"
	"testing"
)

// wellFormed tells what is wrong with a tree of n words; "" when nothing is.
func wellFormed(t *Tree, n int) string {
	if len(t.Heads) != n || len(t.Rels) != n {
		return "not a governor and a relation for each word"
	}
	roots := 0
	for i, h := range t.Heads {
		if h < -1 || h >= n || h == i {
			return "a governor outside the sentence"
		}
		if (h < 0) != (t.Rels[i] == Root) {
			return "a root without governor must be named so, and nothing else"
		}
		if h < 0 {
			roots++
		}
		steps := 0
		for k := i; k >= 0; k = t.Heads[k] {
			if steps++; steps > n {
				return "a circle"
			}
		}
	}
	if n > 0 && roots != 1 {
		return "not one root"
	}
	return ""
}

func TestLongSentence(t *testing.T) {
	page := parse(strings.Repeat("the ministers of the countries said that ", 100))
	for i := range page.Sentences {
		s := &page.Sentences[i]
		if why := wellFormed(s.Tree(), len(s.Words)); why != "" {
			t.Errorf("%d words: %s", len(s.Words), why)
		}
	}
}

// Whatever the words, the tree has one root and no circle, and reading again
// gives the same.
func FuzzTree(f *testing.F) {
	f.Add("The deal was signed, he said.")
	f.Add(", . ( said \" said - - of of of")
	f.Fuzz(func(t *testing.T, raw string) {
		page := parse(strings.ToValidUTF8(raw, "\uFFFD"))
		for i := range page.Sentences {
			s := &page.Sentences[i]
			if why := wellFormed(s.Tree(), len(s.Words)); why != "" {
				t.Fatal(why)
			}
			again := ParseTree(s.Words)
			for k := range s.Words {
				if again.Heads[k] != s.Tree().Heads[k] || again.Rels[k] != s.Tree().Rels[k] {
					t.Fatal("not the same tree twice")
				}
			}
		}
	})
}

func BenchmarkTree(b *testing.B) {
	page := parse(strings.Repeat("The deal was signed by Secretary of State James Miller in Doha on Monday, officials said. “We will not leave before the end of the year,” he told reporters.\n", 30))
	words := 0
	for i := range page.Sentences {
		words += len(page.Sentences[i].Words)
		page.Sentences[i].Tree()
	}
	b.ReportAllocs()
	for b.Loop() {
		for i := range page.Sentences {
			ParseTree(page.Sentences[i].Words)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(words*b.N), "µs/word")
}

func BenchmarkLoadParser(b *testing.B) {
	for b.Loop() {
		if _, err := DecodeParser(parserFile); err != nil {
			b.Fatal(err)
		}
	}
}
