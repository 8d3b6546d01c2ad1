package when

import (
	"strings"

	"onrecord"
)

// ends gives the first and last day of publication.
func ends(pub onrecord.Bounds) (lo, hi onrecord.Day) {
	lo, hi = pub.Earliest, pub.Latest
	if lo == "" && hi == "" && len(pub.Value) >= 10 {
		if d, err := onrecord.ParseDay(string(pub.Value[:10])); err == nil {
			return d, d
		}
	}
	return lo, hi
}

// byPub works out what hangs on the day of publication: the same from both
// ends of what is known of that day, or the value with X and the days from
// the one end to the other.
func (r *reader) byPub(blank string, from func(onrecord.Day) meaning) meaning {
	a, b := meaning{}, meaning{}
	if r.lo != "" {
		a = from(r.lo)
	}
	if r.hi != "" {
		b = from(r.hi)
	}
	m := a
	switch {
	case r.lo == "" && r.hi == "":
		m = from("2000-01-01")
		m.value, m.first, m.last = blank, "", ""
	case r.lo == "" || r.hi == "" || a.value != b.value:
		if r.lo == "" {
			m = b
		}
		m.value, m.first, m.last = blank, a.first, b.last
	case a.first != b.first || a.last != b.last: // a stretch reckoned from an uncertain day
		m.last = b.last
	}
	m.anchor = onrecord.AnchorPublished
	return m
}

// byPrev works out what hangs on the date read before. Without one nearby it
// goes by the day of publication, doubtfully.
func (r *reader) byPrev(blank string, from func(first, last onrecord.Day) meaning) meaning {
	if r.prev.kind != "" && r.n-r.prevSent <= 3 {
		m := from(r.prev.first, r.prev.last)
		m.anchor = onrecord.AnchorPrevious
		return m
	}
	m := from("2000-01-01", "2000-01-01")
	m.value, m.first, m.last, m.anchor = blank, "", "", onrecord.AnchorPrevious
	return m
}

// tense is what the verbs around an expression say of its time.
type tense int

const (
	noTense tense = iota
	pastTense
	futureTense
)

// reach is how far from an expression its verb is looked for.
const reach = 12

// tenseAt tells the tense of the nearest verb before word i, else of the
// first after it.
func (r *reader) tenseAt(i, end int) tense {
	if limits[r.at(r.leading(i)-1)] && !r.perfect(i) {
		if weekdays[r.at(i)] == 0 && r.tenseBefore(i) == pastTense { // "rose by the end of May": the nearest one
			return noTense
		}
		return futureTense
	}
	if weekdays[r.at(i)] > 0 && r.aimed(i) {
		return futureTense
	}
	if r.is(i-1, "effective") { // of a law, the nearest day
		return noTense
	}
	if t := r.tenseBefore(i); t != noTense {
		return t
	}
	for k := end; k < min(len(r.low), end+reach); k++ {
		if t := r.verbAt(k); t != noTense {
			return t
		}
	}
	return noTense
}

// aimed tells whether the words before a weekday set something down for it:
// "a vote for Friday", "starting on Sunday", "before Monday"; not "for
// Friday's blast".
func (r *reader) aimed(i int) bool {
	next := i + 1
	if partsOfDay[r.at(next)] != "" {
		next++
	}
	if r.is(next, "'s") || r.perfect(i) {
		return false
	}
	k := i - 1
	if r.is(k, "on") {
		k--
	}
	switch r.at(k) {
	case "starting", "beginning":
		return true
	case "for", "before":
		return k == i-1
	}
	return false
}

// tenseBefore tells the tense of the nearest verb before word i.
func (r *reader) tenseBefore(i int) tense {
	for k := i - 1; k >= max(0, i-reach); k-- {
		if t := r.verbAt(k); t != noTense {
			return t
		}
		if present[r.low[k]] && i-k < reach/2 && r.underway(k+1) {
			return futureTense
		}
	}
	return noTense
}

// leading steps back from word i over what says which part of a time is
// meant: "until mid-", "by the end of".
func (r *reader) leading(i int) int {
	if r.dash(i-1) && shades[r.at(i-2)] != "" {
		return i - 2
	}
	if shades[r.at(i-1)] != "" {
		return i - 1
	}
	if r.is(i-1, "of") && portions[r.at(i-2)] != "" {
		if i -= 2; r.is(i-1, "the") {
			i--
		}
	}
	return i
}

// perfect tells whether "had" stands near word i: "until Thursday they had
// not met".
func (r *reader) perfect(i int) bool {
	for k := max(0, i-reach); k < min(len(r.low), i+reach); k++ {
		if r.low[k] == "had" {
			return true
		}
	}
	return false
}

// supposing are the auxiliaries of what might have been.
var supposing = setOf(`would could might should`)

// articles open the object of a "have" that is no auxiliary.
var articles = setOf(`a an the no more less any some`)

// limits are prepositions of what is to come.
var limits = setOf(`by until till`)

// verbAt tells the tense of word k by simple tests; most words have none.
func (r *reader) verbAt(k int) tense {
	w := r.low[k]
	if r.participle(k) {
		return noTense
	}
	if t, ok := verbs[w]; ok {
		if w == "expected" && (r.is(k-1, "than") || r.is(k-1, "as")) { // "grew more than expected"
			return noTense
		}
		if w == "to" && !r.infinitive(k) || w == "due" && r.at(k+1) == "to" && !r.infinitive(k+1) {
			return noTense
		}
		if supposing[w] && r.is(k+1, "have") && !r.is(k+2, "to") && !articles[r.at(k+2)] {
			return pastTense // "would have passed": it did not
		}
		return t
	}
	if len(w) > 4 && w[len(w)-2:] == "ed" && !notPast[w] && !r.capital(k) {
		if d := r.at(k - 1); d == "the" || d == "a" || d == "an" { // "the wounded"
			return noTense
		}
		return pastTense
	}
	return noTense
}

// participle tells whether the words before k leave the tense to an auxiliary
// farther back: "will be shut", "will have left". "Would have left" is past.
func (r *reader) participle(k int) bool {
	if r.is(k-1, "be") || present[r.at(k-1)] && verbs[r.at(k)] != futureTense || r.is(k, "have") && willing[r.at(k-1)] {
		return true
	}
	return r.is(k-1, "have") && willing[r.at(k-2)]
}

// underway tells whether word k goes on from "is" to what is to come: "is
// speaking on Friday", "are headed there on Sunday".
func (r *reader) underway(k int) bool {
	if w := r.at(k); w == "also" || w == "now" || w == "still" {
		k++
	}
	w := r.at(k)
	return len(w) > 5 && strings.HasSuffix(w, "ing") && w != "during" && w != "according" || w == "headed" || w == "slated" || w == "poised" || w == "set"
}

var present = setOf(`is are am 're 'm`)

var willing = setOf(`will shall 'll`)

// infinitive tells whether the "to" at k stands after a word of intention.
func (r *reader) infinitive(k int) bool {
	return intending[r.at(k-1)] && !r.capital(k+1) && !determiners[r.at(k+1)]
}

var intending = setOf(`plan plans planned planning expect expects expected schedule scheduled due set agree agreed agrees want wants
intend intends intended about going hope hopes hoped vow vowed vows pledge pledged pledges ready slated has have is are was were
promise promised promises aim aims aimed need needs seek seeks prepare preparing likely unlikely offer offered ordered able begin
continue deadline date decided decision bid effort way plan`)

var notPast = setOf(`need feed speed indeed exceed proceed succeed breed greed embed hundred sacred naked wicked united armed
limited aged related scheduled expected planned proposed due so-called alleged based unprecedented`)

// verbs are the words that tell a tense without ending in "ed".
var verbs = func() map[string]tense {
	all := map[string]tense{}
	for w := range setOf(`will 'll shall would wo can could may might must should to scheduled expected planned due upcoming plan plans`) {
		all[w] = futureTense
	}
	for w := range setOf(`was were had did said told been went came took made got gave found left held met began became saw fell
rose won lost led brought sent built spent spoke wrote broke chose drove fought hit cut put shot struck ran sat stood thought
bought sold paid kept felt set drew grew knew threw flew hurt read swore withdrew overthrew became sought taught caught fled
heard hung laid lay sank sang slept shut stuck swept torn won wore understood undertook overcame has have 've 'd`) {
		all[w] = pastTense
	}
	delete(all, "may") // a month as well
	return all
}()
