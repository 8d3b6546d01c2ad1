package main

import (
	"bufio"
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
	"onrecord/internal/text"
)

// sentence is a sentence with the kind of name that each word is of ("" for
// none) and whether the word begins the name.
type sentence struct {
	doc   string
	words []syntax.Word
	kinds []string
	begin []bool
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
				s.doc = doc
				sents = append(sents, s)
			}
			s, last = sentence{}, ""
			if len(cols) > 0 {
				docs++
				doc = name + string(rune('0'+docs%5))
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

func capital(form string) bool { return strings.ToLower(form[:1]) != form[:1] }
func digits(form string) bool  { return form[0] >= '0' && form[0] <= '9' }

// readGUM reads the entities of GUM whose head is a proper noun. bio and
// voyage, which are share-alike, are left out.
func readGUM(dir string) ([]sentence, error) {
	files, err := filepath.Glob(filepath.Join(dir, "GUM_*.conllu.gz"))
	if err != nil {
		return nil, err
	}
	sort.Strings(files)
	var all []sentence
	for _, name := range files {
		if base := filepath.Base(name); strings.HasPrefix(base, "GUM_bio") || strings.HasPrefix(base, "GUM_voyage") {
			continue
		}
		sents, err := readGUMFile(name)
		if err != nil {
			return nil, err
		}
		all = append(all, sents...)
	}
	return all, nil
}

type entity struct {
	id, kind, heads string
	start           int
}

func readGUMFile(name string) ([]sentence, error) {
	f, err := open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var sents []sentence
	var s sentence
	var tags []string
	var stack []entity
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		cols := strings.Split(lines.Text(), "\t")
		if len(cols) != 10 {
			if len(cols) == 1 && cols[0] == "" && len(s.words) > 0 {
				s.doc = name
				sents = append(sents, s)
				s, tags, stack = sentence{}, nil, nil
			}
			continue
		}
		if strings.ContainsAny(cols[0], "-.") {
			continue
		}
		w := syntax.Word{Word: text.Word{Form: cols[1]}, Lower: syntax.Lower(cols[1]), Quote: -1}
		s.words, s.kinds, s.begin, tags = append(s.words, w), append(s.kinds, ""), append(s.begin, false), append(tags, cols[4])
		for _, field := range strings.Split(cols[9], "|") {
			if marks, ok := strings.CutPrefix(field, "Entity="); ok {
				stack = entities(&s, tags, stack, marks)
			}
		}
	}
	return sents, lines.Err()
}

// entities opens and closes what the column says at the last word.
func entities(s *sentence, tags []string, stack []entity, marks string) []entity {
	at := len(s.words) - 1
	for len(marks) > 0 {
		switch {
		case marks[0] == '(':
			end := strings.IndexAny(marks[1:], "()") + 1
			body := marks[1:]
			if end > 0 {
				body = marks[1:end]
			} else {
				end = len(marks)
			}
			parts := strings.Split(body, "-")
			e := entity{start: at}
			if len(parts) >= 6 {
				e.id, e.kind, e.heads = parts[0], parts[1], parts[5]
			}
			stack = append(stack, e)
			marks = marks[end:]
		case marks[0] == ')':
			if len(stack) > 0 {
				closeEntity(s, tags, stack[len(stack)-1], at+1)
				stack = stack[:len(stack)-1]
			}
			marks = marks[1:]
		default:
			marks = marks[1:] // the number before a closing bracket
		}
	}
	return stack
}

// closeEntity marks the words of an entity if its head is a proper noun. An
// outer name covers those inside it.
func closeEntity(s *sentence, tags []string, e entity, end int) {
	kind := map[string]string{"person": "PER", "place": "LOC", "organization": "ORG", "event": "MISC", "object": "MISC", "abstract": "MISC"}[e.kind]
	if kind == "" {
		return
	}
	from, to := -1, -1
	for _, h := range strings.Split(e.heads, ",") {
		n := 0
		for _, c := range h {
			n = n*10 + int(c-'0')
		}
		if at := e.start + n - 1; n > 0 && at < end && strings.HasPrefix(tags[at], "NNP") {
			if from < 0 {
				from = at
			}
			to = at + 1
		}
	}
	if from < 0 || to-from > 10 {
		return
	}
	if kind == "PER" {
		for from < to-1 && lexicon.NameClass(s.words[from].Lower)&(lexicon.Title|lexicon.Office) != 0 {
			from++
		}
	}
	for to < end && strings.HasPrefix(tags[to], "NNP") {
		to++
	}
	for k := from; k < to; k++ {
		s.kinds[k], s.begin[k] = kind, k == from
	}
	if to < len(s.words) && s.kinds[to] == kind && !s.begin[to] {
		s.begin[to] = true
	}
}
