package main

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
	"onrecord/internal/text"
)

// The sources of the sentences.
const (
	re3d = iota
	wikigold
	gum
)

// sentence is a sentence with the kind of name that each word is of ("" for
// none) and whether the word begins the name.
type sentence struct {
	doc    string
	source int
	fold   int // the fifth of the documents it belongs to
	words  []syntax.Word
	kinds  []string
	begin  []bool
}

// add appends a token of the data, cut as the product cuts words.
func (s *sentence) add(token, kind string, begin bool) {
	for _, w := range text.Words(token, onrecord.Span{End: len(token)}) {
		s.words = append(s.words, syntax.Word{Word: w, Lower: syntax.Lower(w.Form), Quote: -1})
		s.kinds = append(s.kinds, kind)
		s.begin = append(s.begin, begin)
		begin = false
	}
}

func open(name string) (io.ReadCloser, error) {
	f, err := os.Open(name)
	if err != nil || !strings.HasSuffix(name, ".gz") {
		return f, err
	}
	return gzip.NewReader(f)
}

var kindOf = map[string]string{
	"PER": "PER", "LOC": "LOC", "ORG": "ORG", "MISC": "MISC",
	"Person": "PER", "Location": "LOC", "Organisation": "ORG", "Weapon": "MISC", "MilitaryPlatform": "MISC",
}

// readConll reads token-and-tag files; parts to leave out are named by the
// second word of their -DOCSTART-.
func readConll(name, without string) ([]sentence, error) {
	f, err := open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var sents []sentence
	s, doc, skip, docs, last := sentence{}, "", false, 0, ""
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		cols := strings.Fields(lines.Text())
		switch {
		case len(cols) == 0 || cols[0] == "-DOCSTART-":
			if len(s.words) > 0 && !skip {
				s.doc, s.fold = doc, docs%5
				sents = append(sents, s)
			}
			s, last = sentence{}, ""
			if len(cols) > 0 {
				docs++
				doc = fmt.Sprintf("%s-%03d", filepath.Base(name), docs)
				skip = without != "" && len(cols) > 1 && cols[1] == without
			}
		default:
			mark, kind, _ := strings.Cut(cols[len(cols)-1], "-")
			k := kindOf[kind]
			s.add(cols[0], k, k != "" && (mark == "B" || kind != last))
			last = kind
		}
	}
	if len(s.words) > 0 && !skip {
		s.doc, s.fold = doc, docs%5
		sents = append(sents, s)
	}
	return sents, lines.Err()
}

// narrow turns the mentions of re3d, which hold articles, offices and common
// nouns, into names: what is left begins and ends with a capital, and offices
// before a person's name are off.
func narrow(sents []sentence) {
	for _, s := range sents {
		for i := 0; i < len(s.words); {
			if !s.begin[i] {
				i++
				continue
			}
			end := i + 1
			for end < len(s.words) && !s.begin[end] && s.kinds[end] == s.kinds[i] {
				end++
			}
			from, to := i, end
			for from < to && !(capital(s.words[from].Form) && s.words[from].Lower != "the") {
				from++
			}
			if s.kinds[i] == "PER" {
				for k := from; k < to; k++ {
					if c := lexicon.NameClass(s.words[k].Lower); c&(lexicon.Office|lexicon.Title|lexicon.Calling) != 0 {
						from = k + 1
					}
				}
				for from < to && !capital(s.words[from].Form) {
					from++
				}
			}
			for to > from && !capital(s.words[to-1].Form) && !digits(s.words[to-1].Form) {
				to--
			}
			kind := s.kinds[i]
			if kind == "ORG" && country(s.words[from:to]) {
				kind = "LOC" // re3d marks states that act as organisations
			}
			for k := i; k < end; k++ {
				if s.begin[k] = k == from && from < to; k < from || k >= to {
					s.kinds[k] = ""
				} else {
					s.kinds[k] = kind
				}
			}
			i = end
		}
	}
}

// country tells whether words are the name of a country or capital.
func country(words []syntax.Word) bool {
	var forms []string
	for _, w := range words {
		forms = append(forms, w.Lower)
	}
	name := strings.Join(forms, " ")
	return lexicon.NameClass(name)&(lexicon.Country|lexicon.Capital) != 0 || name == "us" || name == "u.s."
}

func capital(form string) bool { return strings.ToLower(form[:1]) != form[:1] }
func digits(form string) bool  { return form[0] >= '0' && form[0] <= '9' }
