package when

import "onrecord"

// happening is what the text has put on a day by naming the two together: "the
// strike on March 3", "the March 3 strike", "Monday's vote".
type happening struct {
	noun string
	day  meaning
}

// happenings is how many are kept in mind; of one noun the latest.
const happenings = 12

// noted keeps what stands beside a single known day of words [i, end).
func (r *reader) noted(i, end int, m meaning) {
	if !m.oneDay() || m.first == "" || containsX(m.value) {
		return
	}
	if r.is(end, ",") && r.is(end-2, ",") {
		end++ // "the May 10, 2024, vote"
	}
	switch {
	case r.is(end, "'s"):
		r.keepAll(end+1, m)
	case r.noun(end) && (r.is(i-1, "the") || r.is(i-1, "a") || r.is(i-1, "its") || r.is(i-1, "their")):
		r.keepAll(end, m)
	case r.is(i-1, "on") && r.noun(i-2) && (determiners[r.at(i-3)] || determiners[r.at(i-4)]):
		r.keep(r.at(i-2), m)
	}
}

// keepAll notes the nouns that begin at word i: "air raid".
func (r *reader) keepAll(i int, m meaning) {
	for k := i; k < i+3 && r.noun(k); k++ {
		r.keep(r.at(k), m)
	}
}

// keep notes that a noun has its day; one with two days has none.
func (r *reader) keep(noun string, m meaning) {
	for k := range r.happened {
		if h := &r.happened[k]; h.noun == noun {
			if h.day.first != m.first {
				h.day = meaning{}
			}
			return
		}
	}
	if len(r.happened) == happenings {
		r.happened = append(r.happened[:0], r.happened[1:]...)
	}
	r.happened = append(r.happened, happening{noun, m})
}

// noun tells whether word i can be the noun of a happening: a small word that
// is no preposition, and no verb as far as its ending tells.
func (r *reader) noun(i int) bool {
	w := r.at(i)
	if len(w) < 3 || w[0] < 'a' || w[0] > 'z' || r.capital(i) || plainWords[w] {
		return false
	}
	_, verb := verbs[w]
	return (!verb || w == "cut" || w == "hit") && w[len(w)-2:] != "ed" && w[len(w)-2:] != "ly"
}

// plainWords are frequent words that are no nouns.
var plainWords = setOf(`the and for but are not who his her its our out off all any one two new old per via how why too yet nor
that this with when from where which while after before during until since over under into onto about against
than then there here they them their these those were have been also only just some such both each more most other another because
between through without within amid among despite toward towards upon whose whom what said says told will would could should might
morning afternoon evening night weekend`)

// happenedAt reads a happening whose day the text has told, at word j: "the
// strike", "the signing".
func (r *reader) happenedAt(j int) (meaning, bool) {
	if !r.is(j, "the") && !r.is(j, "that") {
		return meaning{}, false
	}
	var day meaning
	for k := j + 1; k < j+4 && r.noun(k); k++ {
		for _, h := range r.happened {
			if h.noun == r.at(k) {
				day = h.day
			}
		}
	}
	day.anchor = onrecord.AnchorPrevious
	return day, day.kind != ""
}
