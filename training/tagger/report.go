package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"onrecord/internal/syntax"
)

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
