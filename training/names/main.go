// Program names makes internal/syntax/models/names.bin, the tagger of names,
// from re3d, wikigold and the proper nouns among the entities of GUM.
//
//	go run ./training/names -data ../shared/data
//
// What is share-alike in them (re3d's part from Wikipedia, GUM bio and
// voyage) is left out. With -fold N it holds out every fifth document and
// scores on those instead of writing anything.
package main

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"

	"onrecord/internal/syntax"
	"onrecord/training/perceptron"
)

func main() {
	data := flag.String("data", "../shared/data", "folder with names/ and syntax/")
	out := flag.String("out", "internal/syntax/models/names.bin", "file to write")
	fold := flag.Int("fold", -1, "fifth to hold out and score on")
	passes := flag.Int("passes", 8, "passes over the data")
	scale := flag.Float64("scale", 0.1, "weight that one 8-bit step stands for")
	flag.Parse()
	if err := run(*data, *out, *fold, *passes, *scale); err != nil {
		fmt.Fprintln(os.Stderr, "names:", err)
		os.Exit(1)
	}
}

func run(data, out string, fold, passes int, scale float64) error {
	train, held, err := load(data, fold)
	if err != nil {
		return err
	}
	file := syntax.EncodeModel(syntax.NameLabels, learn(train, passes).Averaged(2, 0), scale, nil, nil)
	fmt.Printf("%d sentences, %d bytes\n", len(train), len(file))
	if fold < 0 {
		return os.WriteFile(out, file, 0o644)
	}
	model, err := syntax.DecodeModel(file)
	if err != nil {
		return err
	}
	for _, set := range held {
		score(set, model)
	}
	return nil
}

// load reads and tags the data, apart what is held out, by source.
func load(data string, fold int) (train []sentence, held [][]sentence, err error) {
	re3d, err := readConll(filepath.Join(data, "names", "re3d", "train.conll"), "Wikipedia")
	if err != nil {
		return nil, nil, err
	}
	narrow(re3d)
	wiki, err := readConll(filepath.Join(data, "names", "wikigold.conll.gz"), "")
	if err != nil {
		return nil, nil, err
	}
	gum, err := readGUM(filepath.Join(data, "syntax", "gum"))
	if err != nil {
		return nil, nil, err
	}
	for _, set := range [][]sentence{re3d, wiki, gum} {
		var out []sentence
		for i, s := range set {
			syntax.Tag(s.words)
			if fold >= 0 && ownFold(s, i) == fold {
				out = append(out, s)
			} else {
				train = append(train, s)
			}
		}
		held = append(held, out)
	}
	return train, held, nil
}

// ownFold is the fifth that a sentence belongs to: by its document where the
// data tell documents apart.
func ownFold(s sentence, i int) int {
	if n := len(s.doc); n > 0 && s.doc[n-1] >= '0' && s.doc[n-1] <= '4' {
		return int(s.doc[n-1] - '0')
	}
	sum := 0
	for _, c := range s.doc {
		sum += int(c)
	}
	return sum % 5
}

func labelOf(s sentence, i int) uint8 {
	for l, name := range syntax.NameLabels {
		if mark, kind, _ := strings.Cut(name, "-"); kind == s.kinds[i] && (kind == "" || (mark == "B") == s.begin[i]) {
			return uint8(l)
		}
	}
	return 0
}

// learn runs the perceptron; in one sentence of three the words' own names
// are hidden, so that the surroundings are learned as well.
func learn(sents []sentence, passes int) *perceptron.Learner {
	l := perceptron.New(len(syntax.NameLabels))
	dice := rand.New(rand.NewPCG(1, 2))
	var n syntax.Naming
	for pass := range passes {
		dice.Shuffle(len(sents), func(i, j int) { sents[i], sents[j] = sents[j], sents[i] })
		right, all := 0, 0
		for _, s := range sents {
			n.Start(s.words)
			blank := dice.IntN(3) == 0
			for i := range s.words {
				f := n.Features(i, blank)
				truth, guess := labelOf(s, i), uint8(0)
				if !n.Allowed(truth) {
					truth-- // the beginning was missed: begin here
				}
				scores := l.Scores(f)
				for k := 1; k < len(scores); k++ {
					if scores[k] > scores[guess] && n.Allowed(uint8(k)) {
						guess = uint8(k)
					}
				}
				l.Learn(f, truth, guess)
				if truth > 0 {
					all++
					if truth == guess {
						right++
					}
				}
				n.Set(guess)
			}
		}
		fmt.Printf("pass %d: %.4f\n", pass+1, float64(right)/float64(all))
	}
	return l
}

type span struct {
	start, end int
	kind       string
}

func goldSpans(s sentence) (spans []span) {
	for i := range s.words {
		switch {
		case s.begin[i]:
			spans = append(spans, span{i, i + 1, s.kinds[i]})
		case s.kinds[i] != "" && len(spans) > 0:
			spans[len(spans)-1].end = i + 1
		}
	}
	return spans
}

func foundSpans(labels []uint8) (spans []span) {
	for i, l := range labels {
		mark, kind, _ := strings.Cut(syntax.NameLabels[l], "-")
		switch {
		case mark == "B":
			spans = append(spans, span{i, i + 1, kind})
		case mark == "I":
			spans[len(spans)-1].end = i + 1
		}
	}
	return spans
}

// score prints strict and relaxed F1 for each kind.
func score(set []sentence, m *syntax.Model) {
	if len(set) == 0 {
		return
	}
	strict, relaxed, gold, found := map[string]int{}, map[string]int{}, map[string]int{}, map[string]int{}
	for _, s := range set {
		want, got := goldSpans(s), foundSpans(syntax.NameLabelsOf(m, s.words))
		for _, w := range want {
			gold[w.kind]++
			for _, g := range got {
				if g == w {
					strict[w.kind]++
				}
				if g.kind == w.kind && g.start < w.end && w.start < g.end {
					relaxed[w.kind]++
					break
				}
			}
		}
		for _, g := range got {
			found[g.kind]++
		}
	}
	fmt.Print(filepath.Base(set[0].doc))
	for _, k := range []string{"PER", "ORG", "LOC"} {
		sum := float64(gold[k] + found[k])
		fmt.Printf("  %s strict %.3f relaxed %.3f (%d)", k, 2*float64(strict[k])/sum, 2*float64(relaxed[k])/sum, gold[k])
	}
	fmt.Println()
}
