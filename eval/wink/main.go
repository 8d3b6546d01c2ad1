// Command wink tags the articles of a gzipped JSON Lines file with package
// syntax, as tag.mjs does with wink-nlp, and prints how many words it tags in a
// second of processor time.
//
//	go run ./eval/wink FILE.jsonl.gz ARTICLES
package main

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"os"
	"strconv"
	"strings"
	"syscall"
	"time"

	"onrecord/internal/syntax"
	"onrecord/internal/text"
)

func main() {
	if err := run(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(file, articles string) error {
	most, err := strconv.Atoi(articles)
	if err != nil {
		return err
	}
	texts, err := read(file, most)
	if err != nil {
		return err
	}
	words := 0
	for _, body := range texts {
		words += len(strings.Fields(body))
	}
	tag(texts[0]) // unpacks the model
	start, tokens := used(), 0
	for _, body := range texts {
		tokens += tag(body)
	}
	seconds := (used() - start).Seconds()
	fmt.Printf("onrecord %d %d %.2f %.0f\n", words, tokens, seconds, float64(words)/seconds)
	return nil
}

// used is the processor time of this program so far.
func used() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		panic(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// read gives the texts of the first articles.
func read(file string, most int) ([]string, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, err
	}
	lines := bufio.NewScanner(z)
	lines.Buffer(nil, 16<<20)
	var texts []string
	for len(texts) < most && lines.Scan() {
		var article struct{ Text string }
		if err := json.Unmarshal(lines.Bytes(), &article); err != nil {
			return nil, err
		}
		texts = append(texts, article.Text)
	}
	return texts, lines.Err()
}

// tag cuts and tags one text, and gives its number of tokens.
func tag(body string) int {
	tokens := 0
	for _, sent := range text.Sentences(body, nil) {
		words := make([]syntax.Word, len(sent.Words))
		for i, w := range sent.Words {
			words[i] = syntax.Word{Word: w, Lower: syntax.Lower(w.Form), Quote: -1}
		}
		syntax.Tag(words)
		tokens += len(words)
	}
	return tokens
}
