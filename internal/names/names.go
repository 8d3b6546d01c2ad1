// Package names tells whether two written names can be the same name: titles
// off, given and family name apart, spellings of one Arabic or Persian name
// brought together, acronyms matched with what they stand for.
//
// A key (see Key) is for finding candidates and for comparing; it is never
// shown. Whether two names are one person is for Same to say, and it says why.
package names

import (
	"strings"

	"onrecord/internal/text"
)

// Name is a person's name taken apart. The parts are folded (see text.Fold).
type Name struct {
	Full   string   // as written, without titles and honorifics
	Titles []string // what was taken off its front, folded, in order
	Given  string   // "" for a bare last name
	Middle []string
	Last   string // with its particles: "von der leyen", "bin salman", "al sudani"
	Suffix string // "jr", "sr", "ii", "iii"

	GivenKey, LastKey string   // transliteration keys, articles and particles left out
	MiddleKeys        []string // "" where only particles stand

	keys []string // of all parts in their order
	al   bool     // a last name after "Al" as a word of its own, which may be a given name
}

// IsZero tells whether nothing is left of a name but titles.
func (n Name) IsZero() bool { return n.Last == "" }

// Keys gives the keys of all parts in their order; leave them as they are.
func (n Name) Keys() []string { return n.keys }

// maxParts caps the work on what cannot be a name.
const maxParts = 12

// Parse takes a name apart. What is no more than a title gives the zero Name
// with Titles set.
func Parse(s string) Name {
	words, folded := split(s)
	words, folded = headOnly(words, folded)
	from, titles := skipTitles(folded)
	words, folded = words[from:], folded[from:]
	n := Name{Titles: titles}
	for len(folded) > 1 && suffixes[folded[len(folded)-1]] {
		n.Suffix = folded[len(folded)-1]
		words, folded = words[:len(words)-1], folded[:len(folded)-1]
	}
	if len(folded) == 0 {
		return n
	}
	n.Full = strings.TrimRight(strings.Join(words, " "), " ,")
	n.set(units(folded))
	n.al = n.Given == "" && len(words) == 2 && words[0] == "Al"
	return n
}

// set lays the units of a name down as given, middle and last.
func (n *Name) set(parts []string) {
	last := len(parts) - 1
	if len(parts) > 1 && familyFirst(parts) {
		n.Last, n.Given = parts[0], strings.Join(parts[1:], " ")
	} else {
		n.Last = parts[last]
		if last > 0 {
			n.Given, n.Middle = parts[0], parts[1:last]
		}
	}
	n.GivenKey, n.LastKey = Key(n.Given), bareKey(n.Last)
	if len(parts) > 1 && n.Last == parts[0] { // "Wei-min" and "Weimin"
		n.GivenKey = Key(strings.ReplaceAll(n.Given, " ", ""))
	}
	n.keys = strings.Fields(n.GivenKey)
	for _, m := range n.Middle {
		key := bareKey(m)
		n.MiddleKeys = append(n.MiddleKeys, key)
		n.keys = append(n.keys, strings.Fields(key)...)
	}
	n.keys = append(n.keys, strings.Fields(n.LastKey)...)
}

// split cuts a name into words as written and as folded; a hyphen after an
// article or inside a name parts words when folded, not when written, so each
// written word goes with its folded form.
func split(s string) (words, folded []string) {
	for _, w := range strings.Fields(s) {
		bare := strings.Trim(w, ".,;:()[]\"“”")
		f := strings.ReplaceAll(text.Fold(possessive(bare)), ".", " ")
		if f = strings.TrimSpace(f); f == "" {
			continue
		}
		words, folded = append(words, strings.Trim(w, ",;:()[]\"“”")), append(folded, f)
		if len(words) == maxParts {
			break
		}
	}
	return words, folded
}

// headOnly cuts a name at a small preposition: "Karen Holt of Virginia" is
// Karen Holt, and what is left of an office ("of State Karen Holt") goes.
func headOnly(words, folded []string) ([]string, []string) {
	if len(words) > 1 && words[0] == "of" {
		words, folded = words[1:], folded[1:]
	}
	for i := 1; i < len(words); i++ {
		if !prepositions[words[i]] {
			continue
		}
		if i+2 < len(words) && offices[folded[i-1]] && titles[folded[i+1]] { // "Secretary of State Karen Holt"
			continue
		}
		return words[:i], folded[:i]
	}
	return words, folded
}

// possessive takes "'s" off.
func possessive(w string) string {
	for _, s := range []string{"'s", "’s", "'S", "’S"} {
		if t, ok := strings.CutSuffix(w, s); ok {
			return t
		}
	}
	return w
}

// units joins particles with what they belong to: "abu bakr", "bin salman",
// "von der leyen", "abd al fattah" each one unit.
func units(folded []string) []string {
	var flat []string
	for _, f := range folded {
		flat = append(flat, strings.Fields(f)...)
	}
	var parts []string
	for i := 0; i < len(flat); {
		j := i
		for j < len(flat)-1 && (article(flat[j], flat[j+1]) || particles[flat[j]] || flat[j] == "ben" && i > 0 || flat[j] == "abd" || servant(flat[j])) {
			j++
		}
		if j == i && j+2 < len(flat) && article(flat[j+1], flat[j+2]) && flat[j+2] == "din" { // "saad al din"
			j += 2
		}
		parts = append(parts, strings.Join(flat[i:j+1], " "))
		i = j + 1
	}
	return parts
}

// servant tells the first half of a name such as "Abdel Fattah".
func servant(w string) bool { return w == "abdul" || w == "abdel" || w == "abdal" }

// bareKey is the key of a last name without "bin", "von" and their like.
func bareKey(s string) string { return Key(bareName(s)) }

// bareName takes articles and particles off the front of a folded name.
func bareName(s string) string {
	for {
		first, rest, more := strings.Cut(s, " ")
		if !more || !(particles[first] && first != "abu" && first != "abou" || articles[first] || first == "ben") {
			return s
		}
		s = rest
	}
}
