// Program parser makes internal/syntax/models/parser.bin, the dependency
// parser, from the Universal Dependencies treebanks EWT and GUM.
//
//	go run ./training/parser -data ../shared/data/syntax
//
// First it has training/tagger tag every part of the data with a tagger that
// has not seen it, so that the parser learns how far tags can be trusted. The
// same data gives the same file, byte for byte. With -without news it leaves
// the news of GUM out of the training and scores on them too; name another
// file with -out then.
package main

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"time"

	"onrecord/internal/syntax"
	"onrecord/training/perceptron"
)

// share is how many bits of a feature tell those of one slot apart; see
// syntax.EncodeParser.
const share = 4

type settings struct {
	data, out, without, tags string
	width, read, passes      int
	naming, bits, least      int
	scale, floor             float64
}

func main() {
	var set settings
	flag.StringVar(&set.data, "data", "../shared/data/syntax", "folder with ewt/ and gum/")
	flag.StringVar(&set.out, "out", "internal/syntax/models/parser.bin", "file to write")
	flag.StringVar(&set.without, "without", "", "genre of GUM to leave out and score on")
	flag.StringVar(&set.tags, "tags", "", "tags written before by training/tagger -tags; none: they are made anew")
	flag.IntVar(&set.width, "beam", 8, "states kept while learning; 1 is greedy with a dynamic oracle")
	flag.IntVar(&set.read, "read", 4, "states kept while reading")
	flag.IntVar(&set.passes, "passes", 8, "passes over the data")
	flag.IntVar(&set.naming, "naming", 5, "passes over the data for relations")
	flag.IntVar(&set.bits, "bits", 20, "slots for weights of moves that the file has, as a power of two")
	flag.IntVar(&set.least, "least", 5, "corrections a feature of relations needs to be kept")
	flag.Float64Var(&set.floor, "floor", 0.3, "least weight of relations that is kept")
	flag.Float64Var(&set.scale, "scale", 0.3, "weight of moves that one 8-bit step stands for")
	flag.Parse()
	if err := run(set); err != nil {
		fmt.Fprintln(os.Stderr, "parser:", err)
		os.Exit(1)
	}
}

func run(set settings) error {
	hold := ""
	if set.without != "" {
		hold = "GUM_" + set.without
	}
	train, err := readAll(filepath.Join(set.data, "ewt", "*train*.gz"), "")
	if err != nil {
		return err
	}
	gum, err := readAll(filepath.Join(set.data, "gum", "*.gz"), hold)
	if err != nil {
		return err
	}
	train = append(train, gum...)
	dev, err := readAll(filepath.Join(set.data, "ewt", "*dev*.gz"), "")
	if err != nil {
		return err
	}
	tests := [][]sentence{dev}
	if hold != "" {
		news, err := readAll(filepath.Join(set.data, "gum", hold+"*.gz"), "")
		if err != nil {
			return err
		}
		tests = append(tests, news)
	}
	if err := tag(set, append([][]sentence{train}, tests...)); err != nil {
		return err
	}
	moves := learnMoves(set, train)
	labels := encodeLabels(learnLabels(set, train), set.least, set.floor)
	file := syntax.EncodeParser(set.read, moves, labels)
	model, err := syntax.DecodeParser(file)
	if err != nil {
		return err
	}
	fmt.Printf("%d sentences; %d bytes, %d of them for relations\n", len(train), len(file), len(labels))
	for i, name := range []string{"EWT dev", hold}[:len(tests)] {
		score(name, tests[i], model)
	}
	return os.WriteFile(set.out, file, 0o644)
}

// tag gives the words of all sets the tags that a tagger gives them unseen.
func tag(set settings, sets [][]sentence) error {
	if set.tags == "" {
		dir, err := os.MkdirTemp("", "parser")
		if err != nil {
			return err
		}
		defer os.RemoveAll(dir)
		set.tags = filepath.Join(dir, "tags.tsv")
		cmd := exec.Command("go", "run", "./training/tagger", "-data", set.data, "-without", set.without, "-tags", set.tags)
		cmd.Stderr = os.Stderr
		if err := cmd.Run(); err != nil {
			return fmt.Errorf("training/tagger: %w", err)
		}
	}
	return readTags(set.tags, sets...)
}

// learnMoves learns the shape of the trees: greedily with room for all
// features at first, to see which are worth a slot; then with these alone.
func learnMoves(set settings, train []sentence) []byte {
	heads := make([][]int, len(train))
	for i, s := range train {
		heads[i] = fromOne(projective(s.heads))
	}
	wide := &learner{table: newTable(set.bits+share, nil), width: 1}
	wide.learn(train, heads, min(8, set.passes))
	l := &learner{table: newTable(set.bits, wide.best()), width: set.width}
	l.learn(train, heads, set.passes)
	return l.rounded(float32(set.scale))
}

// learn goes over the data, each time in another order.
func (l *learner) learn(train []sentence, heads [][]int, passes int) {
	dice := rand.New(rand.NewPCG(1, 2))
	start := time.Now()
	for pass := range passes {
		right := 0
		for _, i := range dice.Perm(len(train)) {
			if len(train[i].words) > 120 {
				continue
			}
			good := false
			if l.width == 1 {
				good = l.greedy(train[i].words, heads[i], pass > 0)
			} else {
				good = l.beam(train[i].words, heads[i])
			}
			if good {
				right++
			}
		}
		fmt.Printf("moves, beam %d, pass %d: %.4f of the sentences, %.0f s\n", l.width, pass+1, float64(right)/float64(len(train)), time.Since(start).Seconds())
	}
}

// fromOne counts words from 1, with the root after the last.
func fromOne(heads []int) []int {
	all := make([]int, len(heads)+1)
	for i, h := range heads {
		all[i+1] = h + 1
		if h < 0 {
			all[i+1] = len(heads) + 1
		}
	}
	return all
}

// learnLabels learns the names of the arcs, on the trees as they should be.
func learnLabels(set settings, train []sentence) *perceptron.Learner {
	l := perceptron.New(int(syntax.Xcomp) + 1)
	dice := rand.New(rand.NewPCG(3, 4))
	var g syntax.Labelling
	for pass := range set.naming {
		right, all := 0, 0
		for _, n := range dice.Perm(len(train)) {
			s := train[n]
			order := g.Start(s.words, s.heads)
			g.Set(order[0], syntax.Root)
			for _, i := range order[1:] {
				f := g.Features(i)
				guess, truth := l.Best(f), uint8(s.rels[i])
				l.Learn(f, truth, guess)
				g.Set(i, syntax.Rel(guess))
				all++
				if guess == truth {
					right++
				}
			}
		}
		fmt.Printf("relations, pass %d: %.4f\n", pass+1, float64(right)/float64(all))
	}
	return l
}

// encodeLabels rounds what was learned of the names of arcs.
func encodeLabels(l *perceptron.Learner, least int, floor float64) []byte {
	var names []string
	for r := range syntax.Xcomp + 1 {
		names = append(names, r.String())
	}
	return syntax.EncodeModel(names, l.Averaged(least, floor), 0.15, nil, nil)
}

// score measures UAS and LAS, subtypes of relations left aside, and time.
func score(name string, sents []sentence, model *syntax.ParserModel) {
	p := syntax.NewParser(model)
	all, head, both, fine := 0, 0, 0, 0
	start := time.Now()
	for _, s := range sents {
		t := p.Parse(s.words)
		for i, h := range t.Heads {
			all++
			if h == s.heads[i] {
				head++
				if t.Rels[i].Plain() == s.rels[i].Plain() {
					both++
				}
				if t.Rels[i] == s.rels[i] {
					fine++
				}
			}
		}
	}
	n := float64(all)
	fmt.Printf("%s: UAS %.4f LAS %.4f, with subtypes %.4f, %d words, %.1f µs/word\n", name, float64(head)/n, float64(both)/n, float64(fine)/n, all, float64(time.Since(start).Microseconds())/n)
}
