// Program names makes internal/syntax/models/names.bin, the tagger of names,
// from re3d, wikigold and the proper nouns among the entities of GUM.
//
//	go run ./training/names -data ../shared/data
//
// What is share-alike in them (re3d's part from Wikipedia, GUM bio and
// voyage) is left out. With -fold N it holds out every fifth document and
// scores on those as well.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"onrecord/internal/syntax"
)

func main() {
	data := flag.String("data", "../shared/data", "folder with names/ and syntax/")
	out := flag.String("out", "internal/syntax/models/names.bin", "file to write")
	fold := flag.Int("fold", -1, "fifth to hold out and score on")
	flag.Parse()
	if err := run(*data, *out, *fold); err != nil {
		fmt.Fprintln(os.Stderr, "names:", err)
		os.Exit(1)
	}
}

func run(data, out string, fold int) error {
	lists, err := readLists(filepath.Join(data, "names"))
	if err != nil {
		return err
	}
	train, held, err := load(data, fold)
	if err != nil {
		return err
	}
	file := encode(learn(train, lists), lists)
	fmt.Printf("%d sentences, %d bytes\n", len(train), len(file))
	if err := os.WriteFile(out, file, 0o644); err != nil || fold < 0 {
		return err
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
	for source, set := range [][]sentence{re3d, wiki, gum} {
		var out []sentence
		for _, s := range set {
			s.source = source
			syntax.Tag(s.words)
			if s.fold == fold {
				out = append(out, s)
			} else {
				train = append(train, s)
			}
		}
		held = append(held, out)
	}
	return train, held, nil
}
