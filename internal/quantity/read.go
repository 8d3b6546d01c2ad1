package quantity

import (
	"math"
	"strings"
)

// hedged reads a number with what stands before and after it: "about 2,500",
// "between 900 and 1,000", "60 or more".
func (r *reader) hedged(i int) (value, int, bool) {
	if r.is(i, "between") {
		if v, end, ok := r.between(i); ok {
			return v, end, true
		}
		return value{}, 0, false
	}
	j, hedge, b := r.hedge(i)
	if v, end, ok := r.inEvery(j); ok {
		v.from, v.Hedge = i, hedge
		v.bind(b)
		if r.is(end, "or", "more") {
			v.Hedge, v.High, end = "or more", nil, end+2
		}
		return v, end, true
	}
	v, end, ok := r.ranged(j)
	if !ok {
		return v, end, false
	}
	if j == i+1 && r.placed(i, end, v) {
		i, hedge = j, ""
	}
	v.from = i
	if hedge != "" {
		v.Hedge = hedge
		v.bind(b)
	}
	end = r.after(&v, end)
	if v.Hyphen && manners[r.at(end+1)] {
		return v, end, false
	}
	end = r.bounded(&v, end)
	if r.lasts(&v, end) {
		return v, end, false
	}
	if v.Kind == Vague && v.Hedge == "" {
		v.Hedge = strings.Join(r.low[v.core:v.coreEnd], " ")
		if r.is(v.coreEnd, "of") {
			v.Hedge += " of"
		}
	}
	return v, end, true
}

// lasts tells whether a number is a length of time, which is no figure even
// where nobody read it as a time: "3½ hours", "thousands of years", "a year and
// a half".
func (r *reader) lasts(v *value, end int) bool {
	if v.Kind == Age || v.Percent || v.Points || v.Currency != "" {
		return false
	}
	if v.Kind == Fraction && r.is(v.core-1, "and") && spells[r.at(v.core-2)+"s"] {
		return true
	}
	k := end
	if r.is(k, "of") || r.dash(k) && r.glued(k) {
		k++
	}
	return spells[r.at(k)] || spells[r.at(k)+"s"] && (r.dash(k-1) || r.is(k-1, "half"))
}

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

// inEvery reads "one in four", "three in 10", "one out of every five": a share
// of those that follow.
func (r *reader) inEvery(i int) (value, int, bool) {
	v := value{}
	k := i + 2
	switch {
	case r.is(i+1, "in"):
	case r.is(i+1, "out", "of") && (r.is(i, "one") || r.is(i+3, "every")):
		k++
	default:
		return v, 0, false
	}
	if r.is(k, "every") {
		k++
	}
	n, m := r.oneWord(i), r.oneWord(k)
	end := k + 1
	if m >= 20 && r.dash(end) && r.oneWord(end+1) > 0 && r.oneWord(end+1) < 10 {
		m, end = m+r.oneWord(end+1), end+2
	}
	if n < 1 || n > 9 || m <= n || m == 1 || !r.shared(i, end) || n > 1 && !tenths[m] {
		return v, 0, false
	}
	v.Kind, v.core, v.coreEnd = Fraction, i, end
	x := math.Round(n/m*1e6) / 1e6
	return v.within(x, x), end, true
}

// oneWord is the value of a number of one word, or 0.
func (r *reader) oneWord(i int) float64 {
	if s := r.at(i); digit(s) && len(s) < 10 {
		n, _ := parsed(s)
		return n
	}
	return cardinals[r.at(i)]
}

// tenths are the wholes of which a share of several is given.
var tenths = map[float64]bool{3: true, 4: true, 5: true, 10: true, 20: true, 100: true, 1000: true, 10000: true, 100000: true}

// shared tells whether the words round "one in four" leave it a share: it does
// not go on from a verb ("killing one in four attacks"), and those who share
// follow, or nothing.
func (r *reader) shared(i, end int) bool {
	if prev := r.at(i - 1); prev != "" && !sharing[prev] && !opening(prev) {
		return false
	}
	return plural(r.at(end)) && !spells[r.at(end)] || r.at(end) == "." || r.at(end) == "," || end == len(r.low) || r.is(end, "of") || r.is(end, "or", "more") || held[r.at(end)]
}

var (
	sharing = setOf(`, ; that and about around nearly almost roughly approximately than only just least some over to for as estimated is was are were`)
	held    = setOf(`have has had are is was were say said says do did would will can could think believe`)
	spells  = setOf(`seconds minutes hours days weeks months years decades centuries`)
)

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

// bounded reads the other side of a number that is open on one: "more than 10
// but fewer than 20".
func (r *reader) bounded(v *value, end int) int {
	if v.Low != nil && v.High != nil || !r.is(end, "and") && !r.is(end, "but") {
		return end
	}
	j, hedge, b := r.hedge(end + 1)
	if j == end+1 || b == both {
		return end
	}
	other, k, ok := r.signed(j)
	switch {
	case !ok || other.Low == nil || other.High == nil || other.Percent != v.Percent || other.Currency != v.Currency:
	case b == down && v.Low != nil && *v.Low < *other.High:
		v.High, v.Hedge = other.High, v.Hedge+" and "+hedge
		return k
	case b == up && v.High != nil && *other.Low < *v.High:
		v.Low, v.Hedge = other.Low, v.Hedge+" and "+hedge
		return k
	}
	return end
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

// between reads "between 900 and 1,000".
func (r *reader) between(i int) (value, int, bool) {
	a, end, ok := r.signed(i + 1)
	if !ok || !r.is(end, "and") {
		return value{}, 0, false
	}
	b, end, ok := r.signed(end + 1)
	if !ok || a.Low == nil || b.High == nil {
		return value{}, 0, false
	}
	v := r.join(a, b)
	v.from = i
	v.Hedge = "between"
	return v, end, *v.Low <= *v.High
}

// join makes one range of its two ends; "10 to 12 million" has the million
// at both.
func (r *reader) join(a, b value) value {
	v := b
	v.from, v.core = a.from, a.core
	low := *a.Low
	if b.scale > 0 && a.scale == 0 && low*b.scale <= *b.High {
		low *= b.scale
	}
	v.Low = &low
	if v.Currency == "" {
		v.Currency = a.Currency
	}
	v.Percent = a.Percent || b.Percent
	if v.Unit == "" {
		v.Unit = a.Unit
	}
	v.Kind = Count
	return v
}

// ranged reads a number, or the range "900 to 1,000", "10-12", "two or three".
func (r *reader) ranged(i int) (value, int, bool) {
	a, end, ok := r.signed(i)
	if !ok {
		return a, end, false
	}
	dash, about := r.dash(end) && (!r.spaced(end) || being[r.at(i-1)]), r.is(end, "~")
	if !(dash || about || r.is(end, "to") || r.is(end, "or") || r.is(end, "through") && digit(r.at(end+1))) || a.Points || a.Low == nil || a.High == nil || *a.Low != *a.High {
		return a, end, true
	}
	b, e, ok := r.signed(end + 1)
	if !ok || b.High == nil || b.Low == nil || *b.Low != *b.High {
		return a, end, !(dash && digit(r.at(end+1)))
	}
	if a.Percent && !b.Percent || a.Currency != "" && b.Percent || a.Currency != "" && b.Currency != "" && a.Currency != b.Currency {
		return a, end, true
	}
	if dash && (*a.Low >= *b.High || !r.wordAt(e) && !b.Percent && b.Currency == "" && b.scale == 0 && !being[r.at(i-1)] && !(strings.Contains(r.at(i), ",") && strings.Contains(r.at(end+1), ","))) {
		return a, e, false // a score, a vote, a telephone number
	}
	if dash && results[r.at(e)] || r.is(end, "to") && r.moves(i) && !(b.Percent && !a.Percent) || *a.Low >= *b.High && a.scale >= b.scale {
		return a, end, !dash
	}
	if r.is(end, "or") && *b.High-*a.Low > 2 && *b.High > 20 {
		return a, end, true
	}
	return r.join(a, b), e, true
}

// moves tells whether the words before "900 to 1,000" make it a change from one
// to the other, or a change by one to the other, and no range.
func (r *reader) moves(i int) bool {
	switch r.at(i - 1) {
	case "by":
		return true
	case "from":
		prev := r.at(i - 2)
		return prev != "" && !being[prev] && prev != "anywhere" && prev != "anything" && !strings.HasPrefix(prev, "rang") && !strings.HasPrefix(prev, "vary") && prev != "varied" && prev != "varies"
	}
	return false
}

var being = setOf(`is are was were be been`)

var results = setOf(`win victory loss defeat vote lead draw record majority ruling decision margin`)

// wordAt tells whether word i is a plain word, one that can be counted.
func (r *reader) wordAt(i int) bool {
	w := r.at(i)
	return w != "" && w[0] >= 'a' && w[0] <= 'z'
}

// after reads what follows a number and belongs to it: "or more", "-odd",
// "and above".
func (r *reader) after(v *value, end int) int {
	end = r.composite(v, end)
	b, open := behind[r.at(end+1)]
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
	case r.is(end, "-", "plus"):
		v.Hedge, v.High, end = "plus", nil, end+2
	case r.at(end) == "+" && r.glued(end):
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

// signed reads a number with its signs of money, percent and less than
// nothing.
func (r *reader) signed(i int) (value, int, bool) {
	if v, end, ok := r.percentPart(i); ok {
		return v, end, true
	}
	j, currency := r.sign(i)
	k, negative := r.minus(j)
	v, end, ok := r.bare(k, currency != "")
	if !ok {
		return v, end, false
	}
	v.from, v.core, v.coreEnd = i, k, end
	if currency != "" {
		v.Currency = currency
	}
	if v.Currency == "" && r.excluded(k, end, v) {
		return v, end, false
	}
	if at := r.percent(&v, end); at > end && currency == "" {
		end = at
	} else {
		end = r.money(&v, end)
	}
	if negative {
		if !r.belowNothing(&v, j, end) {
			v.from = k
		} else {
			low, high := -*v.High, -*v.Low
			v.Low, v.High = &low, &high
		}
	}
	return v, end, true
}

// minus reads the sign of a number below nothing.
func (r *reader) minus(i int) (int, bool) {
	switch r.at(i) {
	case "minus", "negative":
		return i + 1, true
	case "-", "−":
		return i + 1, digit(r.at(i+1)) && r.glued(i+1) && !r.glued(i)
	}
	return i, false
}

// belowNothing tells whether a number with a minus before it has a side below
// nothing: not "ten minus two" nor a dash, which stands before anything.
func (r *reader) belowNothing(v *value, i, end int) bool {
	if v.Low == nil || v.High == nil || digit(r.at(i-1)) || cardinals[r.at(i-1)] > 0 {
		return false
	}
	return r.is(i, "minus") || takes[r.at(i-1)] || being[r.at(i-1)] || v.Percent || v.Points || v.Currency != "" ||
		strings.HasPrefix(r.at(end), "degree") || r.at(end) == "°" || v.Unit == "°c"
}

// takes are words before which a number stands as the value of something.
var takes = setOf(`to of at between from about around below above`)

// percent reads the sign or words of percent and of percentage points at word
// k, and gives the word after them; k without.
func (r *reader) percent(v *value, k int) int {
	at := k
	if r.dash(k) && r.glued(k) {
		at++
	}
	switch {
	case r.is(at, "%"), r.is(at, "percent"), r.is(at, "pct"), r.is(at, "percents"):
		at++
		if r.dash(at) && r.is(at+1, "point") {
			at++
		}
		if v.Points = r.is(at, "point") || r.is(at, "points"); v.Points {
			return at + 1
		}
		v.Percent = true
		return at
	case r.is(at, "per", "cent"):
		v.Percent = true
		return at + 2
	case r.is(at, "percentage") && (strings.HasPrefix(r.at(at+1), "point") || r.dash(at+1) && strings.HasPrefix(r.at(at+2), "point")):
		v.Points = true
		if r.dash(at + 1) {
			at++
		}
		return at + 2
	}
	return k
}
