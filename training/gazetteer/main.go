// Program gazetteer makes the lists of countries and places of
// internal/lexicon/en from public tables.
//
//	go run ./training/gazetteer -data ../shared/data/names
package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/csv"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"onrecord/internal/lexicon"
)

func main() {
	data := flag.String("data", "../shared/data/names", "folder with territories, country-codes and phoenix")
	out := flag.String("out", "internal/lexicon/en", "folder to write to")
	flag.Parse()
	err := countries(*data, filepath.Join(*out, "countries.tsv"))
	if err == nil {
		err = places(*data, filepath.Join(*out, "places.txt"))
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "gazetteer:", err)
		os.Exit(1)
	}
}

const countriesHead = `# Countries and territories: code, capital, names in English (the usual one first).
# Derived by training/gazetteer from:
#   opensanctions/rigour, territories (MIT, Copyright (c) OpenSanctions): code, name, full name, name in a sentence, short names
#   datasets/country-codes (PDDL): capital, names of the UN and of the CLDR
# The MIT notice: permission is hereby granted, free of charge, to deal in the data without restriction, provided that this
# notice is kept; the data is provided "as is", without warranty of any kind.
`

// countries writes one line a territory.
func countries(data, out string) error {
	capitals, others, err := codes(filepath.Join(data, "country-codes.csv.gz"))
	if err != nil {
		return err
	}
	var lines []string
	err = eachLine(filepath.Join(data, "territories.jsonl.gz"), func(line string) error {
		var t struct {
			Code, Name string
			Full       string   `json:"full_name"`
			Sentence   string   `json:"in_sentence"`
			Strong     []string `json:"names_strong"`
		}
		if err := json.Unmarshal([]byte(line), &t); err != nil {
			return err
		}
		names := []string{t.Name}
		for _, n := range append([]string{t.Sentence, t.Full}, others[t.Code]...) {
			n = strings.TrimPrefix(n, "the ")
			if english(n) && !slices.Contains(names, n) {
				names = append(names, n)
			}
		}
		for _, n := range t.Strong {
			if len(n) >= 2 && len(n) <= 6 && strings.ToUpper(n) == n && english(n) && !slices.Contains(names, n) {
				names = append(names, n)
			}
		}
		if t.Code == "zz" { // the world is no country
			return nil
		}
		if len(t.Code) == 2 || len(names) > 1 {
			lines = append(lines, t.Code+"\t"+capitals[t.Code]+"\t"+strings.Join(names, "|"))
		}
		return nil
	})
	if err != nil {
		return err
	}
	slices.Sort(lines)
	return os.WriteFile(out, []byte(countriesHead+strings.Join(lines, "\n")+"\n"), 0o644)
}

// codes reads capitals and names by two-letter code.
func codes(name string) (capitals map[string]string, names map[string][]string, err error) {
	b, err := unzip(name)
	if err != nil {
		return nil, nil, err
	}
	rows, err := csv.NewReader(bytes.NewReader(b)).ReadAll()
	if err != nil {
		return nil, nil, err
	}
	col := map[string]int{}
	for i, h := range rows[0] {
		col[h] = i
	}
	capitals, names = map[string]string{}, map[string][]string{}
	for _, r := range rows[1:] {
		code := strings.ToLower(r[col["ISO3166-1-Alpha-2"]])
		capitals[code] = r[col["Capital"]]
		for _, h := range []string{"CLDR display name", "UNTERM English Short", "UNTERM English Formal"} {
			if n := r[col[h]]; n != "" && !strings.ContainsAny(n, "(*") {
				names[code] = append(names[code], n)
			}
		}
	}
	return capitals, names, nil
}

// english tells whether a name is one that English writing may hold.
func english(n string) bool {
	for _, r := range n {
		if r > 0x17F {
			return false
		}
	}
	return n != "" && !strings.ContainsAny(n, "|\t,;(")
}

const placesHead = `# Provinces, cities and other place names, one a line, in lower case. Short names that are English words are left out.
# Derived by training/gazetteer from the country heads of Phoenix.Countries.actors.txt:
#   openeventdata/Dictionaries, Copyright (c) 2014 Open Event Data Alliance, MIT License: permission is hereby granted, free of
#   charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the
#   Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute,
#   sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to
#   the following conditions: the above copyright notice and this permission notice shall be included in all copies or
#   substantial portions of the Software. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND.
`

// places writes the names that Phoenix lists under the heads of countries.
func places(data, out string) error {
	seen := map[string]bool{}
	head, blank := false, true
	err := eachLine(filepath.Join(data, "phoenix", "Phoenix.Countries.actors.txt.gz"), func(line string) error {
		line, _, _ = strings.Cut(line, "#")
		line, _, _ = strings.Cut(line, ";")
		term, code, _ := strings.Cut(strings.TrimSpace(line), "[")
		switch {
		case term == "" && code == "":
			head, blank = false, true
			return nil
		case !strings.HasPrefix(term, "+"):
			head = blank && len(code) == 4
		case head:
			name := strings.ToLower(strings.TrimSpace(strings.ReplaceAll(strings.Trim(term, "+_ "), "_", " ")))
			if wanted(name) {
				seen[name] = true
			}
		}
		blank = false
		return nil
	})
	if err != nil {
		return err
	}
	names := make([]string, 0, len(seen))
	for n := range seen {
		names = append(names, n)
	}
	slices.Sort(names)
	return os.WriteFile(out, []byte(placesHead+strings.Join(names, "\n")+"\n"), 0o644)
}

// wanted tells whether a term looks like the name of a place and not like a
// people, a government or a description.
func wanted(name string) bool {
	if len(name) < 4 || strings.Count(name, " ") > 2 {
		return false
	}
	for _, r := range name {
		if (r < 'a' || r > 'z') && r != ' ' && r != '-' && r != '\'' {
			return false
		}
	}
	words := strings.Fields(name)
	if last := lexicon.NameClass(words[len(words)-1]); last&lexicon.Demonym != 0 && last&lexicon.Country == 0 {
		return false
	}
	for _, w := range words {
		for _, end := range []string{"ian", "ians", "ese", "ish", "government", "regime", "people", "occupied", "the", "rebels", "forces", "troops", "army", "ans"} {
			if w == end || strings.HasSuffix(w, end) && len(end) < 5 && end != "the" {
				return false
			}
		}
	}
	return true
}

func unzip(name string) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, err
	}
	return io.ReadAll(z)
}

func eachLine(name string, do func(string) error) error {
	b, err := unzip(name)
	if err != nil {
		return err
	}
	lines := bufio.NewScanner(bytes.NewReader(b))
	lines.Buffer(nil, 1<<22)
	for lines.Scan() {
		if err := do(lines.Text()); err != nil {
			return err
		}
	}
	return lines.Err()
}
