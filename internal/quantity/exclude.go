package quantity

import "strings"

// excluded tells whether the number at words [i, end) counts nothing: a code,
// an ordinal, a list number, an age set between commas, an address, a year,
// the pronoun "one".
func (r *reader) excluded(i, end int, v value) bool {
	s := r.at(i)
	if r.is(i-1, "per") { // of a rate: "12 cases per 100,000 people"
		return true
	}
	if v.Kind == Vague || v.Kind == Fraction || v.Low == nil {
		return false
	}
	if digit(s) {
		return r.figureExcluded(i, end, *v.Low)
	}
	if s == "one" && end == i+1 {
		if _, k := r.yearsOld(end); k > end {
			return false
		}
		if r.dash(end) && r.glued(end) { // "a one-yen bid", "a one-mile walk"; not "one-sided"
			return currencies[r.at(end+1)] == "" && !lengths[r.at(end+1)]
		}
		return !afterOne[r.at(end)] && currencies[r.at(end)] == "" && !lengths[r.at(end)] && !r.is(i-1, "minus") && !r.is(i-1, "negative") || before(r.at(i-1))
	}
	if s == "zero" && end == i+1 {
		return !plural(r.at(end))
	}
	if r.capital(i) && r.capital(end) && i > 0 && r.capital(end+1) { // “Ten Point Plan”
		return true
	}
	if r.is(i-1, "number") || r.is(i-1, "no.") { // "the country's number two man"
		return true
	}
	if end == i+1 && cardinals[s] > 0 && (r.at(i-1) == "or" && r.at(i-2) == "one" || r.is(end, "'s")) {
		return true
	}
	return codes[r.at(i-1)] && r.capital(i-1) || r.is(i-1, "of") && r.capital(i-2) && r.capital(i)
}

// lengths are units of which there can be one.
var lengths = setOf(`mile kilometer kilometre km meter metre foot inch yard acre hectare ton tonne pound ounce barrel gallon litre liter percent degree`)

// before tells whether w makes a "one" after it a pronoun.
func before(w string) bool {
	switch w {
	case "no", "the", "this", "that", "any", "every", "each", "another", "some", "which", "only", "day":
		return true
	}
	return false
}

func (r *reader) figureExcluded(i, end int, n float64) bool {
	s, prev, next := r.at(i), r.at(i-1), r.at(end)
	plain := !strings.ContainsAny(s, ",.") && end == i+1
	switch {
	case r.dash(i-1) && r.glued(i) && r.glued(i-1) && i > 1 && !digit(r.at(i-2)): // COVID-19
		return true
	case r.glued(i) && (prev == "/" || prev == "'" || prev == "’" || prev == "#" || prev == ":" || prev == "_" || prev == "@"):
		return true
	case r.at(end) == "/" && r.glued(end):
		return true
	case zones[next] && plain && len(s) == 4: // "1130 GMT", a time of day
		return true
	case prev == "top" && plain && !plural(next) && r.wordAt(end): // "the top 10 list"
		return true
	case prev == "of" && digit(r.at(i-2)) && plain && r.capital(end) && r.at(end+1) == ":": // "Photo 3 of 21 Photos:", a counter
		return true
	case codes[prev] && plain && (r.capital(i-1) || prev == "no." || prev == "number" || prev == "page" || prev == "#") && !plural(next):
		return true
	case products[prev] && plain && r.capital(i-1):
		return true
	case (prev == "boeing" || prev == "airbus" || prev == "resolution" || prev == "flight" || prev == "article" || prev == "no.") && plain:
		return true
	case i == 0 && (next == "." || next == ")" || next == "") && end < len(r.low)+1:
		return true
	case prev == "(" && next == ")" && plain, prev == "[" && next == "]":
		return true
	case plain && n >= 1800 && n < 2100 && len(s) == 4 && !plural(next) && multipliers[next] == 0 && next != "%" && next != "percent":
		return true
	case plain && r.capital(i-1) && i > 1 && len(s) <= 4 && !plural(next) && next != "%" && next != "percent" && next != "per" && multipliers[next] == 0 && !r.dash(end):
		return true
	case prev == "," && r.capital(i-2) && plain && n < 120 && (next == "," || next == "." || next == "and" || next == ""): // "Smith, 34,"
		return true
	case r.capital(end) && streets[r.at(end+1)], r.capital(end) && r.capital(end+1) && streets[r.at(end+2)]:
		return true
	case prev == "of" && r.capital(i-2) && (r.is(i-2, "group") || r.is(i-2, "gang") || r.is(i-2, "committee")): // "Group of 20"
		return true
	case len(s) > 1 && s[0] == '0' && plain: // 007
		return true
	}
	return false
}

var zones = setOf(`gmt utc est edt cst cdt mst mdt pst pdt bst cet cest hrs hours`)

func plural(w string) bool {
	return len(w) > 3 && w[len(w)-1] == 's' && w[len(w)-2] != 's' || irregular[w]
}

var irregular = setOf(`people men women children troops police personnel aircraft dead killed wounded injured cattle sheep km kg mph mm
cm feet deaths others fewer more members`)

// opening tells whether a sentence or a quotation may begin after w.
func opening(w string) bool {
	switch w {
	case "“", "\"", "‘", "'", "(", ":", "—", "–", "``", "-":
		return true
	}
	return false
}

func (r *reader) at(i int) string {
	if i < 0 || i >= len(r.low) {
		return ""
	}
	return r.low[i]
}

func (r *reader) is(i int, words ...string) bool {
	for k, w := range words {
		if r.at(i+k) != w {
			return false
		}
	}
	return true
}

func (r *reader) capital(i int) bool {
	if i < 0 || i >= len(r.words) {
		return false
	}
	c := r.words[i].Form[0]
	return c >= 'A' && c <= 'Z'
}

func (r *reader) glued(i int) bool {
	return i > 0 && i < len(r.words) && r.words[i].Start == r.words[i-1].End
}

// spaced tells whether a dash at word i has blanks around it.
func (r *reader) spaced(i int) bool { return !r.glued(i) || !r.glued(i+1) }

func (r *reader) dash(i int) bool {
	switch r.at(i) {
	case "-", "–", "—", "‑":
		return true
	}
	return false
}
