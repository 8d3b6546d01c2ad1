package eval

import (
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"onrecord"
	"onrecord/internal/syntax"
	"onrecord/internal/text"
)

// tree is a sentence of the set, word by word as in CoNLL-U.
type tree struct {
	line  int
	body  string
	words []node
}

// node is a word of a tree; head is -1 at the root.
type node struct {
	onrecord.Span
	form, lemma, upos, xpos, rel string
	head                         int
}

// measureSyntax tags and parses every sentence as a text of its own. A word
// that is cut otherwise than wanted is wrong in every respect. Heads and
// relations are scored on all words, punctuation too (UAS, LAS).
func measureSyntax(t *testing.T, reached figures) {
	t.Helper()
	var cut, upos, xpos, lemma, head, rel tally
	for _, want := range readTrees(t) {
		x := onrecord.NewText(want.body, "plain/1")
		page := syntax.Parse(x, text.Sentences(x.Body, nil), text.Quotes(x.Body, nil))
		got := parsed(page)
		cut.found += len(got)
		for _, n := range want.words {
			for _, c := range []*tally{&cut, &upos, &xpos, &lemma, &head, &rel} {
				c.wanted++
			}
			at := wordAt(got, n.Span)
			if at < 0 {
				mistake(t, want, "cut", n.form, "", "")
				continue
			}
			w := &got[at]
			cut.right++
			if governor := want.span(n.head); w.governor != governor {
				mistake(t, want, "head", n.form, want.at(w.governor), want.at(governor))
			} else if head.right++; w.rel.Plain().String() == plain(n.rel) {
				rel.right++
			} else {
				mistake(t, want, "relation", n.form, w.rel.String(), n.rel)
			}
			for _, c := range []struct {
				count            *tally
				kind, want, have string
			}{
				{&upos, "UPOS", n.upos, w.UPOS.String()}, {&xpos, "XPOS", n.xpos, w.XPOS}, {&lemma, "lemma", strings.ToLower(n.lemma), w.Lemma},
			} {
				if c.want == c.have {
					c.count.right++
				} else {
					mistake(t, want, c.kind, n.form, c.have, c.want)
				}
			}
		}
	}
	reached["syntax, words cut F1"] = cut.f1()
	reached["syntax, UPOS"] = upos.recall()
	reached["syntax, XPOS"] = xpos.recall()
	reached["syntax, lemma"] = lemma.recall()
	reached["syntax, UAS"] = head.recall()
	reached["syntax, LAS"] = rel.recall()
	t.Logf("%-55s words %s, UPOS %s, XPOS %s, lemma %s, UAS %s, LAS %s of %d", "syntax", percent(cut.f1()),
		percent(upos.recall()), percent(xpos.recall()), percent(lemma.recall()), percent(head.recall()), percent(rel.recall()), cut.wanted)
}

func mistake(t *testing.T, s tree, kind, form, got, want string) {
	t.Helper()
	if *faults {
		t.Logf("syntax.conllu:%d %s of %q: %s, wanted %s\n\t%s", s.line, kind, form, got, want, s.body)
	}
}

// word is a word of a page with its governor in the tree of its sentence: an
// empty span at the root.
type word struct {
	syntax.Word
	governor onrecord.Span
	rel      syntax.Rel
}

// parsed gives the words of a page with what they hang on.
func parsed(page *syntax.Page) (list []word) {
	for i := range page.Sentences {
		s := &page.Sentences[i]
		tree := s.Tree()
		for k, w := range s.Words {
			one := word{Word: w, rel: tree.Rels[k]}
			if h := tree.Heads[k]; h >= 0 {
				one.governor = s.Words[h].Span
			}
			list = append(list, one)
		}
	}
	return list
}

// wordAt gives the index of the word at a span; -1 where the words are cut
// otherwise.
func wordAt(words []word, s onrecord.Span) int {
	return slices.IndexFunc(words, func(w word) bool { return w.Span == s })
}

// span is the place of a word of the tree; empty for the root's governor.
func (s *tree) span(i int) (at onrecord.Span) {
	if i >= 0 {
		at = s.words[i].Span
	}
	return at
}

// at shows the words at a span.
func (s *tree) at(span onrecord.Span) string {
	if span == (onrecord.Span{}) {
		return "root"
	}
	return s.body[span.Start:span.End]
}

// plain is a relation without its subtype, as labels are scored by custom.
func plain(rel string) string {
	rel, _, _ = strings.Cut(rel, ":")
	return rel
}

// readTrees reads syntax.conllu and checks that each sentence is a tree over
// its own text.
func readTrees(t *testing.T) (list []tree) {
	t.Helper()
	raw, err := os.ReadFile("syntax.conllu")
	if err != nil {
		t.Fatal(err)
	}
	var s tree
	for n, line := range strings.Split(string(raw), "\n") {
		switch {
		case strings.HasPrefix(line, "# text = "):
			s = tree{line: n + 1, body: line[len("# text = "):]}
		case line == "" && s.words != nil:
			if !s.grown() {
				t.Fatalf("syntax.conllu:%d: not a tree", s.line)
			}
			list = append(list, s)
			s = tree{}
		case line != "" && line[0] != '#':
			s.word(t, n+1, strings.Split(line, "\t"))
		}
	}
	return list
}

// word adds the word of one line and finds its place in the text.
func (s *tree) word(t *testing.T, line int, cols []string) {
	t.Helper()
	if len(cols) != 10 {
		t.Fatalf("syntax.conllu:%d: %d columns", line, len(cols))
	}
	from := 0
	if n := len(s.words); n > 0 {
		from = s.words[n-1].End
	}
	from += len(s.body[from:]) - len(strings.TrimLeft(s.body[from:], " "))
	head, err := strconv.Atoi(cols[6])
	if err != nil || !strings.HasPrefix(s.body[from:], cols[1]) {
		t.Fatalf("syntax.conllu:%d: head %q, %q is not next in the text", line, cols[6], cols[1])
	}
	s.words = append(s.words, node{onrecord.Span{Start: from, End: from + len(cols[1])}, cols[1], cols[2], cols[3], cols[4], cols[7], head - 1})
}

// grown tells whether every word leads to the one root.
func (s *tree) grown() bool {
	roots := 0
	for i := range s.words {
		steps, at := 0, i
		for at >= 0 && at < len(s.words) && steps <= len(s.words) {
			at = s.words[at].head
			steps++
		}
		if at != -1 {
			return false
		}
		if s.words[i].head == -1 {
			roots++
		}
	}
	return roots == 1
}
