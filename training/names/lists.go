package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	_ "embed"
	"io"
	"path/filepath"
	"strconv"
	"strings"

	"onrecord/internal/syntax"
)

//go:embed cities.tsv.gz
var cities []byte

// readLists makes the lists of names that the model carries: how many people
// of note bear a word in their name, and the names of international bodies
// and armed groups.
func readLists(dir string) (map[uint32]syntax.Known, error) {
	bearers := map[string]int{}
	err := eachLine(filepath.Join(dir, "arabic-latin", "wd_arabic.tsv.gz"), func(line string) {
		cols := strings.Split(line, "\t")
		if n, err := strconv.Atoi(cols[len(cols)-1]); err == nil && len(cols) == 3 {
			bearers[syntax.Lower(cols[0])] += n
		}
	})
	if err != nil {
		return nil, err
	}
	table := map[uint32]syntax.Known{}
	for word, n := range bearers {
		level := uint8(1)
		for _, least := range [...]int{2, 4, 10, 40} {
			if n >= least {
				level++
			}
		}
		put(table, hashes(word)[0], level)
	}
	for _, name := range [...]string{"Phoenix.International.actors.txt.gz", "Phoenix.MilNonState.actors.txt.gz"} {
		err := eachLine(filepath.Join(dir, "phoenix", name), func(line string) { addBody(table, line) })
		if err != nil {
			return nil, err
		}
	}
	return table, addCities(table)
}

// addCities adds the towns of the world by their size.
func addCities(table map[uint32]syntax.Known) error {
	z, err := gzip.NewReader(bytes.NewReader(cities))
	if err != nil {
		return err
	}
	return scan(z, func(line string) {
		level, name, ok := strings.Cut(line, "\t")
		if ok && line[0] != '#' {
			addPhrase(table, hashes(name), (level[0]-'0')*syntax.ListCity)
		}
	})
}

// addPhrase adds what a list says of a name of one or several words.
func addPhrase(table map[uint32]syntax.Known, words []uint32, bits uint8) {
	phrase := words[0]
	if len(words) > 1 {
		put(table, words[0], syntax.ListOpens)
		phrase = 0
		for _, w := range words {
			phrase = syntax.PhraseHash(phrase, w)
		}
	}
	put(table, phrase, bits)
}

func put(table map[uint32]syntax.Known, hash uint32, bits uint8) {
	k := table[hash]
	k.Label |= bits
	table[hash] = k
}

// addBody adds the name of an organisation in a line of Phoenix.
func addBody(table map[uint32]syntax.Known, line string) {
	name, _, _ := strings.Cut(line, "#")
	name, _, _ = strings.Cut(name, "[")
	name, _, _ = strings.Cut(name, ";")
	name = strings.ToLower(strings.ReplaceAll(strings.Trim(name, "+_ \t"), "_", " "))
	h := hashes(name)
	if len(h) < 2 || len(h) > 8 || strings.Contains(name, "secretary") || strings.Contains(name, "president") || strings.Contains(name, "chief") {
		return
	}
	addPhrase(table, h, syntax.ListBody)
}

// hashes gives the hashes of the words of a lower-case name, cut as the
// product cuts them.
func hashes(name string) []uint32 {
	var s sentence
	for _, token := range strings.Fields(name) {
		s.add(token, "", false)
	}
	return syntax.WordHashes(s.words)
}

func eachLine(name string, do func(string)) error {
	f, err := open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	return scan(f, do)
}

func scan(r io.Reader, do func(string)) error {
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<22)
	for lines.Scan() {
		do(lines.Text())
	}
	return lines.Err()
}
