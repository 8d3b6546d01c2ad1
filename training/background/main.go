// Program background makes the table of how common the words of English are,
// internal/lexicon/en/background.txt, from treebanks and a little news.
//
//	go run ./training/background -data ../shared/data
package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"onrecord/internal/syntax"
	"onrecord/internal/text"
	"onrecord/training/treebank"
)

const head = `# How common words are in English text: a step, then the stems (syntax.Stem) on it. A stem on step n stands in about one of 2^n
# stretches of 400 words, of English of many kinds or of news, wherever it is commoner; what is not listed is rarer than all of these.
# Names are left out: they are common or rare by what one follows.
# Derived by training/background: counts only, no text. Licence of this file: CC BY-SA 4.0. English of many kinds:
#   UD English EWT, train (CC BY-SA 4.0): Natalia Silveira, Timothy Dozat, Christopher Manning, Marie-Catherine de Marneffe and others,
#     after the English Web Treebank (LDC2012T13).
#   GUM, 160 documents (annotation CC BY 4.0; texts CC BY or public domain, bio and voyage CC BY-SA 3.0): Amir Zeldes and others,
#     Georgetown University Multilayer Corpus.
# News: the news of GUM; re3d without its part from Wikipedia (CENTCOM and US State Department: public domain; Australian DFAT: CC BY 3.0 AU;
#   EU Delegation: reuse notice), Defence Science and Technology Laboratory, Crown copyright; MEANTIME, the train part of T-LSTM's copy
#   (Wikinews; CC BY 4.0); PLOVER gold standard records (CC BY-SA 4.0), Open Event Data Alliance.
`

// stretch is how many words count as one text, fewest in how many stretches a
// stem must stand to be listed.
const stretch, fewest = 400, 3

func main() {
	data := flag.String("data", "../shared/data", "folder with syntax, names and events")
	out := flag.String("out", "internal/lexicon/en/background.txt", "file to write")
	flag.Parse()
	if err := run(*data, *out); err != nil {
		fmt.Fprintln(os.Stderr, "background:", err)
		os.Exit(1)
	}
}

func run(data, out string) error {
	english, news := newCounts(), newCounts()
	for _, from := range []struct {
		to      *counts
		pattern string
	}{{english, "syntax/ewt/*-train.conllu.gz"}, {english, "syntax/gum/*.conllu.gz"}, {news, "syntax/gum/*_news_*.conllu.gz"}} {
		sents, err := treebank.Read(filepath.Join(data, from.pattern), "")
		if err != nil {
			return err
		}
		for _, sent := range sents {
			words := make([]word, len(sent))
			for i, w := range sent {
				words[i] = word{w[treebank.Form], w[treebank.UPOS] == "PROPN"}
			}
			from.to.add(words)
		}
	}
	for _, read := range []func(string, *counts) error{re3d, meantime, plover} {
		if err := read(data, news); err != nil {
			return err
		}
	}
	return os.WriteFile(out, table(english, news), 0o644)
}

// word is a word of a running text, and whether it is marked as a name.
type word struct {
	form string
	name bool
}

// re3d reads reports on Iraq and Syria, without the part from Wikipedia.
func re3d(data string, to *counts) error {
	skip := false
	return columns(filepath.Join(data, "names/re3d/train.conll"), func(cols []string) {
		if cols[0] == "-DOCSTART-" {
			skip = strings.Contains(strings.Join(cols, " "), "Wikipedia")
		} else if !skip {
			to.word(word{cols[0], len(cols) > 1 && cols[1] != "O"})
		}
	})
}

// meantime reads sentences of Wikinews.
func meantime(data string, to *counts) error {
	return columns(filepath.Join(data, "events/meantime-factuality/train.conll"), func(cols []string) {
		if len(cols) > 3 {
			to.word(word{cols[1], strings.HasPrefix(cols[3], "NNP")})
		}
	})
}

// plover reads the sentences of an event coding handbook.
func plover(data string, to *counts) error {
	raw, err := os.ReadFile(filepath.Join(data, "events/plover-gsr.jsonl"))
	if err != nil {
		return err
	}
	for line := range bytes.Lines(raw) {
		var item struct{ Text string }
		if err := json.Unmarshal(line, &item); err != nil {
			return err
		}
		for i, f := range strings.Fields(item.Text) {
			to.word(word{f, i > 0 && f[0] >= 'A' && f[0] <= 'Z'})
		}
	}
	return nil
}

// columns calls fn with the columns of each line that has any.
func columns(name string, fn func(cols []string)) error {
	raw, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	for line := range strings.Lines(string(raw)) {
		if cols := strings.Fields(line); len(cols) > 0 {
			fn(cols)
		}
	}
	return nil
}

// counts is in how many stretches each stem stands, how often it is a name,
// and how often it is there at all.
type counts struct {
	in, named, all map[string]int
	here           map[string]bool
	words, texts   int
}

func newCounts() *counts {
	return &counts{in: map[string]int{}, named: map[string]int{}, all: map[string]int{}}
}

func (c *counts) add(sent []word) {
	for _, w := range sent {
		c.word(w)
	}
}

func (c *counts) word(w word) {
	if c.here == nil || c.words >= stretch {
		c.here, c.words = map[string]bool{}, 0
		c.texts++
	}
	c.words++
	stem := syntax.Stem(strings.Trim(text.Fold(w.form), ".,;:!?()\"'"))
	if !strings.ContainsFunc(stem, func(r rune) bool { return r >= 'a' && r <= 'z' }) {
		return
	}
	c.all[stem]++
	if w.name {
		c.named[stem]++
	}
	if !c.here[stem] {
		c.here[stem] = true
		c.in[stem]++
	}
}

// table lists the stems by step: a stem is as common as in the kind of text
// in which it is commoner.
func table(english, news *counts) []byte {
	steps := map[int][]string{}
	for _, stem := range slices.Sorted(maps.Keys(english.in)) {
		if 2*(english.named[stem]+news.named[stem]) <= english.all[stem]+news.all[stem] {
			if step := min(english.step(stem), news.step(stem)); step <= rarest {
				steps[step] = append(steps[step], stem)
			}
		}
	}
	for _, stem := range slices.Sorted(maps.Keys(news.in)) {
		if english.in[stem] == 0 && 2*news.named[stem] <= news.all[stem] {
			if step := news.step(stem); step <= rarest {
				steps[step] = append(steps[step], stem)
			}
		}
	}
	var b bytes.Buffer
	b.WriteString(head)
	for _, step := range slices.Sorted(maps.Keys(steps)) {
		slices.Sort(steps[step])
		fmt.Fprintf(&b, "%d\t%s\n", step, strings.Join(steps[step], " "))
	}
	return b.Bytes()
}

// rarest is the last step that is listed.
const rarest = 8

// step is how rare a stem is: it stands in one of 2^step stretches.
func (c *counts) step(stem string) int {
	n := c.in[stem]
	if n < fewest {
		return rarest + 1
	}
	return int(math.Round(math.Log2(float64(c.texts) / float64(n))))
}
