// Program tagger makes internal/syntax/models/tagger.bin, the part-of-speech
// tagger, from the Universal Dependencies treebanks EWT and GUM.
//
//	go run ./training/tagger -data ../shared/data/syntax
//
// The same data gives the same file, byte for byte. With -without news it
// leaves the news of GUM out of the training and scores on them too; name
// another file with -out then.
package main

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"time"

	"onrecord/internal/syntax"
	"onrecord/training/perceptron"
)

func main() {
	data := flag.String("data", "../shared/data/syntax", "folder with ewt/ and gum/")
	out := flag.String("out", "internal/syntax/models/tagger.bin", "file to write")
	without := flag.String("without", "", "genre of GUM to leave out and score on")
	passes := flag.Int("passes", 10, "passes over the data")
	scale := flag.Float64("scale", 0.15, "weight that one 8-bit step stands for")
	least := flag.Int("least", 2, "corrections a feature needs to be kept")
	tags := flag.String("tags", "", "file to write instead: the training words as tagged unseen, for training/parser")
	flag.Parse()
	if err := run(*data, *out, *tags, *without, *passes, *scale, *least); err != nil {
		fmt.Fprintln(os.Stderr, "tagger:", err)
		os.Exit(1)
	}
}

func run(data, out, tags, without string, passes int, scale float64, least int) error {
	train, err := readAll(filepath.Join(data, "ewt", "*train*.gz"), "")
	if err != nil {
		return err
	}
	hold := ""
	if without != "" {
		hold = "GUM_" + without
	}
	gum, err := readAll(filepath.Join(data, "gum", "*.gz"), hold)
	if err != nil {
		return err
	}
	train = append(train, gum...)
	if tags != "" {
		return tagFolds(data, tags, hold, train, passes)
	}
	labels, number := labelsOf(train)
	dict, bases := dictionary(train, number)
	model, err := syntax.DecodeModel(syntax.EncodeModel(labels, nil, 1, dict, bases))
	if err != nil {
		return err
	}
	learner := learn(withHeadlines(train), model, number, passes)
	file := syntax.EncodeModel(labels, learner.Averaged(least, 0), scale, dict, bases)
	fmt.Printf("%d sentences, %d labels, %d bytes\n", len(train), len(labels), len(file))
	if model, err = syntax.DecodeModel(file); err != nil {
		return err
	}
	if err := report(data, model, hold); err != nil {
		return err
	}
	if without != "" {
		return nil
	}
	return os.WriteFile(out, file, 0o644)
}

// labelsOf numbers the tags that are used more than a few times.
func labelsOf(sents []sentence) ([]string, map[string]uint8) {
	count := map[string]int{}
	for _, s := range sents {
		for _, t := range s.tags {
			count[t]++
		}
	}
	var labels []string
	for t, n := range count {
		if n >= 10 {
			labels = append(labels, t)
		}
	}
	sort.Slice(labels, func(i, j int) bool {
		return count[labels[i]] > count[labels[j]] || count[labels[i]] == count[labels[j]] && labels[i] < labels[j]
	})
	number := map[string]uint8{}
	for i, l := range labels {
		number[l] = uint8(i)
	}
	return labels, number
}

// dictionary gives the usual tag of words seen at least three times, and the
// base forms of nouns, verbs and adjectives.
func dictionary(sents []sentence, number map[string]uint8) (map[uint32]syntax.Known, map[uint32]bool) {
	counts, bases := map[uint32]map[uint8]int{}, map[uint32]bool{}
	for _, s := range sents {
		for i, h := range syntax.WordHashes(s.words) {
			n, ok := number[s.tags[i]]
			if !ok {
				continue
			}
			if counts[h] == nil {
				counts[h] = map[uint8]int{}
			}
			counts[h][n]++
		}
		for i, l := range s.lemma {
			switch x, _, _ := strings.Cut(s.tags[i], "|"); {
			case strings.HasPrefix(x, "VB"):
				bases[syntax.BaseHash("V", strings.ToLower(l))] = true
			case x == "NN" || x == "NNS":
				bases[syntax.BaseHash("N", strings.ToLower(l))] = true
			case strings.HasPrefix(x, "JJ") || strings.HasPrefix(x, "RB"):
				bases[syntax.BaseHash("J", strings.ToLower(l))] = true
			}
		}
	}
	dict := map[uint32]syntax.Known{}
	for h, c := range counts {
		sum, best := 0, -1
		for tag := range 256 {
			n := c[uint8(tag)]
			sum += n
			if n > 0 && (best < 0 || n > c[uint8(best)]) {
				best = tag
			}
		}
		if sum >= 3 {
			dict[h] = syntax.Known{Label: uint8(best), Sure: sum >= 30 && 1000*c[uint8(best)] >= 998*sum}
		}
	}
	return dict, bases
}

// withHeadlines adds every tenth sentence as a headline would have it, with
// capitals, and every fortieth in capitals throughout.
func withHeadlines(sents []sentence) []sentence {
	all := sents[:len(sents):len(sents)]
	for i, s := range sents {
		if i%10 != 0 || len(s.words) < 4 {
			continue
		}
		h := s
		h.words = nil
		for _, w := range s.words {
			form := w.Form
			if i%40 == 0 {
				form = strings.ToUpper(form)
			} else if len(form) > 3 || len(h.words) == 0 {
				form = strings.ToUpper(form[:1]) + form[1:]
			}
			h.words = append(h.words, word(form))
		}
		all = append(all, h)
	}
	return all
}

// learn runs the perceptron over the data, tagging each sentence with what it
// knows so far.
func learn(sents []sentence, model *syntax.Model, number map[string]uint8, passes int) *perceptron.Learner {
	l := perceptron.New(len(model.Labels))
	dice := rand.New(rand.NewPCG(1, 2))
	g := syntax.Tagging{Model: model}
	for pass := range passes {
		dice.Shuffle(len(sents), func(i, j int) { sents[i], sents[j] = sents[j], sents[i] })
		right, all := 0, 0
		for _, s := range sents {
			g.Start(s.words)
			for i := range s.words {
				guess, sure := g.Sure(i)
				if !sure {
					f := g.Features(i)
					guess = l.Best(f)
					if truth, ok := number[s.tags[i]]; ok {
						l.Learn(f, truth, guess)
						all++
						if truth == guess {
							right++
						}
					}
				}
				g.Set(guess)
			}
		}
		fmt.Printf("pass %d: %.4f\n", pass+1, float64(right)/float64(all))
	}
	return l
}

// report scores a model on EWT dev and, if they were held out, on part of GUM.
func report(data string, model *syntax.Model, hold string) error {
	sets := []string{filepath.Join(data, "ewt", "*dev*.gz")}
	if hold != "" {
		sets = append(sets, filepath.Join(data, "gum", hold+"*.gz"))
	}
	for _, pattern := range sets {
		sents, err := readAll(pattern, "")
		if err != nil {
			return err
		}
		score(filepath.Base(pattern), sents, model)
	}
	return nil
}

func score(name string, sents []sentence, model *syntax.Model) {
	x, u, lem, all := 0, 0, 0, 0
	tagger := syntax.NewTagger(model)
	wrong := map[string]int{}
	var spent time.Duration
	for _, s := range sents {
		start := time.Now()
		tagger.Tag(s.words)
		spent += time.Since(start)
		for i, w := range s.words {
			gx, gu, _ := strings.Cut(s.tags[i], "|")
			all++
			if w.XPOS == gx {
				x++
			}
			if w.UPOS.String() == gu {
				u++
			}
			if w.Lemma == strings.ToLower(s.lemma[i]) {
				lem++
			} else if w.XPOS == gx {
				wrong[w.Form+" "+w.XPOS+" "+w.Lemma+" not "+s.lemma[i]]++
			}
		}
	}
	n := float64(all)
	fmt.Printf("%s: XPOS %.4f UPOS %.4f lemma %.4f, %d words, %.0f words/s\n", name, float64(x)/n, float64(u)/n, float64(lem)/n, all, n/spent.Seconds())
	if os.Getenv("WRONG") != "" {
		for k, n := range wrong {
			if n > 1 {
				fmt.Println(n, k)
			}
		}
	}
}
