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
	"os"
	"path/filepath"

	"onrecord/internal/syntax"
)

// shipped is the file that the program embeds.
const shipped = "internal/syntax/models/tagger.bin"

func main() {
	data := flag.String("data", "../shared/data/syntax", "folder with ewt/ and gum/")
	out := flag.String("out", shipped, "file to write")
	without := flag.String("without", "", "genre of GUM to leave out and score on")
	tags := flag.String("tags", "", "file to write instead: the training words as tagged unseen, for training/parser")
	var r recipe
	flag.IntVar(&r.passes, "passes", 8, "passes over the data")
	flag.IntVar(&r.learners, "learners", 4, "learners to average")
	flag.IntVar(&r.least, "least", 3, "corrections a feature needs to be kept")
	flag.Float64Var(&r.scale, "scale", 0.2, "weight that one 8-bit step stands for")
	flag.Parse()
	if err := run(*data, *out, *tags, *without, r); err != nil {
		fmt.Fprintln(os.Stderr, "tagger:", err)
		os.Exit(1)
	}
}

func run(data, out, tags, without string, r recipe) error {
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
		return tagFolds(data, tags, hold, train, r)
	}
	model, file, err := r.train(train)
	if err != nil {
		return err
	}
	fmt.Printf("%d sentences, %d labels, %d bytes\n", len(train), len(model.Labels), len(file))
	if err := report(data, model, hold); err != nil {
		return err
	}
	if without != "" && out == shipped {
		return nil
	}
	return os.WriteFile(out, file, 0o644)
}

// recipe is how a tagger is made.
type recipe struct {
	passes, learners, least int
	scale                   float64
}

// train makes a tagger of treebank sentences, and its file.
func (r recipe) train(sents []sentence) (*syntax.Model, []byte, error) {
	labels, number := labelsOf(sents)
	dict, bases := dictionary(sents, number)
	model, err := syntax.DecodeModel(syntax.EncodeModel(labels, nil, 1, dict, bases))
	if err != nil {
		return nil, nil, err
	}
	all := append(headlines(sents), news()...)
	countWords(all)
	file := syntax.EncodeModel(labels, together(all, model, number, r.passes, r.learners, r.least), r.scale, dict, bases)
	model, err = syntax.DecodeModel(file)
	return model, file, err
}
