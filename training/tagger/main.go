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

// settings are how the tagger is learned.
type settings struct {
	passes, learners, least int
	scale                   float64
}

func main() {
	data := flag.String("data", "../shared/data/syntax", "folder with ewt/ and gum/")
	out := flag.String("out", shipped, "file to write")
	tags := flag.String("tags", "", "file to write instead: the training words as tagged unseen, for training/parser")
	without := flag.String("without", "", "genre of GUM to leave out and score on")
	var set settings
	flag.IntVar(&set.passes, "passes", 8, "passes over the data")
	flag.IntVar(&set.learners, "learners", 4, "learners to average")
	flag.Float64Var(&set.scale, "scale", 0.2, "weight that one 8-bit step stands for")
	flag.IntVar(&set.least, "least", 3, "corrections a feature needs to be kept")
	flag.Parse()
	if err := run(*data, *out, *tags, *without, set); err != nil {
		fmt.Fprintln(os.Stderr, "tagger:", err)
		os.Exit(1)
	}
}

func run(data, out, tags, without string, set settings) error {
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
		return tagFolds(data, tags, hold, train, set)
	}
	file, err := fit(train, set)
	if err != nil {
		return err
	}
	fmt.Printf("%d sentences, %d bytes\n", len(train), len(file))
	model, err := syntax.DecodeModel(file)
	if err != nil {
		return err
	}
	if err := report(data, model, hold); err != nil {
		return err
	}
	if without != "" && out == shipped {
		return nil
	}
	return os.WriteFile(out, file, 0o644)
}

// fit learns a tagger from sentences and gives its file.
func fit(sents []sentence, set settings) ([]byte, error) {
	labels, number := labelsOf(sents)
	dict, bases := dictionary(sents, number)
	model, err := syntax.DecodeModel(syntax.EncodeModel(labels, nil, 1, dict, bases))
	if err != nil {
		return nil, err
	}
	all := append(headlines(sents), news()...)
	countWords(all)
	return syntax.EncodeModel(labels, together(all, model, number, set.passes, set.learners, set.least), set.scale, dict, bases), nil
}
