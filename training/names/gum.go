package main

import (
	"bufio"
	"path/filepath"
	"sort"
	"strings"

	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
	"onrecord/internal/text"
)

// readGUM reads the entities of GUM whose head is a proper noun. bio and
// voyage, which are share-alike, are left out.
func readGUM(dir string) ([]sentence, error) {
	files, err := filepath.Glob(filepath.Join(dir, "GUM_*.conllu.gz"))
	if err != nil {
		return nil, err
	}
	sort.Strings(files)
	var all []sentence
	for n, name := range files {
		if base := filepath.Base(name); strings.HasPrefix(base, "GUM_bio") || strings.HasPrefix(base, "GUM_voyage") {
			continue
		}
		sents, err := readGUMFile(name, n%5)
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

func readGUMFile(name string, fold int) ([]sentence, error) {
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
				s.doc, s.fold = filepath.Base(name), fold
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
	if kind != "PER" {
		from, to = whole(s, e.start, end, from, to)
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

// whole widens the head of a name to all of the entity when that is one name
// with its small words: "the University of X" but for the article.
func whole(s *sentence, start, end, from, to int) (int, int) {
	for start < from && (s.words[start].Lower == "the" || s.words[start].Lower == "a") {
		start++
	}
	if end-start > 10 || !capital(s.words[start].Form) || !capital(s.words[end-1].Form) {
		return from, to
	}
	for k := start; k < end; k++ {
		switch w := &s.words[k]; {
		case capital(w.Form), digits(w.Form):
		case w.Lower == "of", w.Lower == "and", w.Lower == "for", w.Lower == "the", w.Form == "&", w.Form == "'s", w.Form == "-":
		default:
			return from, to
		}
	}
	return start, end
}
