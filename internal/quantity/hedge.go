package quantity

import "strings"

// bound is what a hedge does to a number.
type bound int

const (
	both bound = iota // about 60: 60 and 60
	up                // over 60: 60 and open
	down              // up to 60: open and 60
)

// hedge is words before a number.
type hedge struct {
	words []string
	bound bound
}

// hedges stand before a number, longest first.
var hedges = []hedge{
	{[]string{"not", "more", "than"}, down}, {[]string{"no", "more", "than"}, down}, {[]string{"no", "fewer", "than"}, up},
	{[]string{"no", "less", "than"}, up}, {[]string{"not", "less", "than"}, up}, {[]string{"well", "over"}, up},
	{[]string{"less", "than", "or", "equal", "to"}, down}, {[]string{"more", "than", "or", "equal", "to"}, up},
	{[]string{"greater", "than", "or", "equal", "to"}, up}, {[]string{"equal", "to", "or", "less", "than"}, down},
	{[]string{"equal", "to", "or", "more", "than"}, up}, {[]string{"equal", "to", "or", "greater", "than"}, up},
	{[]string{"plus", "or", "minus"}, both}, {[]string{"at", "the", "very", "least"}, up}, {[]string{"a", "little", "over"}, up}, {[]string{"a", "little", "more", "than"}, up},
	{[]string{"a", "little", "less", "than"}, down}, {[]string{"a", "little", "under"}, down}, {[]string{"a", "bit", "more", "than"}, up},
	{[]string{"just", "shy", "of"}, down}, {[]string{"just", "short", "of"}, down}, {[]string{"just", "more", "than"}, up},
	{[]string{"just", "less", "than"}, down}, {[]string{"slightly", "more", "than"}, up}, {[]string{"slightly", "less", "than"}, down},
	{[]string{"slightly", "over"}, up}, {[]string{"slightly", "under"}, down}, {[]string{"far", "more", "than"}, up},
	{[]string{"well", "above"}, up}, {[]string{"well", "under"}, down}, {[]string{"well", "below"}, down},
	{[]string{"not", "fewer", "than"}, up}, {[]string{"no", "greater", "than"}, down}, {[]string{"as", "high", "as"}, down},
	{[]string{"as", "low", "as"}, up}, {[]string{"a", "minimum"}, up}, {[]string{"a", "maximum"}, down},
	{[]string{"a", "maximum", "of"}, down}, {[]string{"a", "minimum", "of"}, up}, {[]string{"as", "many", "as"}, down},
	{[]string{"as", "much", "as"}, down}, {[]string{"as", "few", "as"}, both}, {[]string{"as", "little", "as"}, both},
	{[]string{"more", "than"}, up}, {[]string{"larger", "than"}, up}, {[]string{"bigger", "than"}, up}, {[]string{"smaller", "than"}, down},
	{[]string{"older", "than"}, up}, {[]string{"younger", "than"}, down}, {[]string{"in", "the", "region", "of"}, both},
	{[]string{"greater", "than"}, up}, {[]string{"higher", "than"}, up}, {[]string{"at", "least"}, up}, {[]string{"upward", "of"}, up},
	{[]string{"upwards", "of"}, up}, {[]string{"in", "excess", "of"}, up}, {[]string{"fewer", "than"}, down},
	{[]string{"less", "than"}, down}, {[]string{"lower", "than"}, down}, {[]string{"at", "most"}, down}, {[]string{"up", "to"}, down}, {[]string{"just", "over"}, up},
	{[]string{"just", "under"}, down}, {[]string{"close", "to"}, both}, {[]string{"an", "estimated"}, both},
	{[]string{"estimated"}, both}, {[]string{"over"}, up}, {[]string{"above"}, up}, {[]string{"exceeding"}, up}, {[]string{"exceeded"}, up}, {[]string{"exceed"}, up}, {[]string{"exceeds"}, up},
	{[]string{">"}, up}, {[]string{"<"}, down}, {[]string{"≥"}, up}, {[]string{"≤"}, down}, {[]string{"~"}, both}, {[]string{"±"}, both}, {[]string{"under"}, down},
	{[]string{"below"}, down}, {[]string{"about"}, both}, {[]string{"around"}, both}, {[]string{"approximately"}, both},
	{[]string{"roughly"}, both}, {[]string{"nearly"}, both}, {[]string{"almost"}, both}, {[]string{"some"}, both}, {[]string{"circa"}, both},
}

// hedgesFrom are the hedges by their first word.
var hedgesFrom = func() map[string][]hedge {
	from := map[string][]hedge{}
	for _, h := range hedges {
		from[h.words[0]] = append(from[h.words[0]], h)
	}
	return from
}()

// placed tells whether the word before a small number in words is a plain
// preposition: "under two presidents", "spread over three sites".
func (r *reader) placed(i, end int, v value) bool {
	switch r.at(i) {
	case "over", "under", "around", "above", "below":
	default:
		return false
	}
	return cardinals[r.at(i+1)] > 0 && end == i+2 && *v.Low <= 12 && r.wordAt(end) && !v.Percent && v.Currency == "" && !measured[r.at(end)]
}

// measured are nouns that a hedge can stand before, whatever the number.
var measured = setOf(`times feet foot meters metres miles kilometers kilometres km inches tons tonnes pounds kilograms degrees points
hectares acres million billion trillion of or and to in per`)

// hedge reads the words before a number that say how close it is, and gives the
// word after them, the words and what they do.
func (r *reader) hedge(i int) (int, string, bound) {
	for _, h := range hedgesFrom[r.at(i)] {
		if r.is(i, h.words...) {
			end := i + len(h.words)
			if r.is(end, "a", "total", "of") || r.is(end, "the", "age", "of") {
				end += 3
			}
			if k, more, b := r.nested(end); k > end {
				return k, strings.Join(h.words, " ") + " " + more, b
			}
			return end, strings.Join(h.words, " "), h.bound
		}
	}
	return i, "", both
}

// nested reads a second hedge after a first: "some more than", "about at
// least".
func (r *reader) nested(i int) (int, string, bound) {
	for _, h := range hedgesFrom[r.at(i)] {
		if r.is(i, h.words...) {
			return i + len(h.words), strings.Join(h.words, " "), h.bound
		}
	}
	return i, "", both
}

// bind opens the side of a number that its hedge leaves open.
func (v *value) bind(b bound) {
	switch b {
	case up:
		v.High = nil
	case down:
		v.Low = nil
	}
}

// after reads what follows a number and belongs to it: "or more", "-odd",
// "and above".
func (r *reader) after(v *value, end int) int {
	end = r.composite(v, end)
	b, open := behind[r.at(end+1)]
	open = open && v.Low != nil && v.High != nil // "no more than 10 or more" leaves no side
	open = open && !r.is(end+2, "than") && (r.is(end, "or") || r.is(end, "and") && !r.wordAt(end+2) && !r.amount(end+2))
	switch {
	case open:
		v.Hedge = r.at(end) + " " + r.at(end+1)
		v.bind(b)
		end += 2
	case r.is(end, "or", "so"):
		v.Hedge, end = "or so", end+2
	case r.is(end, "-", "odd"):
		v.Hedge, end = "odd", end+2
	case v.Low != nil && r.is(end, "-", "plus"):
		v.Hedge, v.High, end = "plus", nil, end+2
	case v.Low != nil && r.at(end) == "+" && r.glued(end):
		v.Hedge, v.High, end = "+", nil, end+1
	}
	if r.dash(end) && r.glued(end) && r.glued(end+1) && r.wordAt(end+1) {
		v.Hyphen = true
	}
	return r.age(v, end)
}

// behind are the words after "or" and "and" that leave a side of a number open.
var behind = func() map[string]bound {
	all := map[string]bound{}
	for w := range setOf(`more greater higher larger above over older longer better beyond up`) {
		all[w] = up
	}
	for w := range setOf(`fewer less lower smaller below under younger shorter`) {
		all[w] = down
	}
	return all
}()

// composite reads the inches after feet: "5 feet 2 inches", "5ft 2in",
// "5-foot-2".
func (r *reader) composite(v *value, end int) int {
	k := end
	if v.Unit != "ft" {
		if r.dash(k) {
			k++
		}
		if !feet[r.at(k)] {
			return end
		}
		k++
	}
	if r.is(k, "and") || r.dash(k) && r.glued(k) && r.dash(end) {
		k++
	}
	inches := r.oneWord(k)
	glued := strings.TrimSuffix(r.at(k), "in")
	if inches == 0 && digit(r.at(k)) && glued != r.at(k) {
		inches, _ = parsed(glued)
	} else if !feet[r.at(k+1)] && r.dash(end) { // "a 5-foot-2 guard"
	} else if k++; !r.is(k, "inches") && !r.is(k, "inch") && !r.is(k, "in") {
		return end
	}
	if inches <= 0 || inches >= 12 || v.Low == nil || v.High == nil || *v.Low != *v.High {
		return end
	}
	n := *v.Low + inches/12
	*v = v.within(n, n)
	v.Unit = "feet"
	return k + 1
}

var feet = setOf(`feet foot ft`)
