// Package when reads the temporal expressions of news English and works out
// which days they mean: "the end of September 2025", "Monday", "within 12
// months", "October of the same year".
//
// Values are those of TIMEX3. What hangs on the day of publication is
// reckoned from it where it is known; where it is known only as a stretch of
// days, the value is kept if it is the same from both ends of the stretch,
// and else stays X ("XXXX-WXX-1") with the days that it allows. Nothing is
// guessed: "may" the verb, "march" the walk and the number of a resolution
// are no times.
package when

import (
	"strings"

	"onrecord"
	"onrecord/internal/text"
)

// Find gives the temporal expressions of the sentences in order. pub is what
// is known of the day of publication.
func Find(t *onrecord.Text, sents []text.Sentence, pub onrecord.Bounds) []onrecord.Time {
	r := &reader{text: t, found: []onrecord.Time{}}
	r.lo, r.hi = ends(pub)
	for n := range sents {
		r.sentence(n, sents[n].Words)
	}
	return r.found
}

// reader goes through a text once, from left to right.
type reader struct {
	text   *onrecord.Text
	lo, hi onrecord.Day // first and last possible day of publication; "" unknown

	n     int // the sentence being read
	ended int // the word after the latest expression of the sentence
	words []text.Word
	low   []string // the words in lower case, apostrophes straight

	prev     meaning // the latest date read, which "the following day" goes on from
	prevSent int
	day      meaning     // the latest single day of the sentence, to which a time of day belongs
	open     []open      // times of day of the sentence without a day
	happened []happening // what has a day, of late
	carry    carried     // the month and year that the second half of a range takes over

	found []onrecord.Time
}

// meaning is what an expression means, before it becomes a finding.
type meaning struct {
	kind        onrecord.TimeType
	value, mod  string
	first, last onrecord.Day
	anchor      onrecord.Anchor
	doubt       float64
	name        bool // the name of an event, which no other time hangs on
}

// carried is what "7" in "March 5-7, 2024" takes from its left neighbour.
type carried struct {
	sent, end   int // where the left neighbour ends
	year, month int
	anchor      onrecord.Anchor
}

// rule reads an expression that begins at word i and tells where it ends.
type rule func(r *reader, i int) (m meaning, end int, ok bool)

// rulesInOrder are tried one after the other; the first that reads something
// has it.
func rulesInOrder() []rule {
	return []rule{
		(*reader).rangeEnd, (*reader).age, (*reader).set, (*reader).clock, (*reader).partOf, (*reader).shaded,
		(*reader).date, (*reader).span, (*reader).bareUnits, (*reader).reference,
	}
}

func (r *reader) sentence(n int, words []text.Word) {
	r.n, r.ended, r.words, r.low = n, 0, words, r.low[:0]
	r.day, r.open = meaning{}, r.open[:0]
	for _, w := range words {
		r.low = append(r.low, lower(w.Form))
	}
	for i := 0; i < len(words); {
		if end := r.expression(i); end > i {
			i = end
			continue
		}
		i++
	}
}

// expression reads what begins at word i and gives its end; 0 for nothing.
func (r *reader) expression(i int) int {
	if !r.opens(i) {
		return 0
	}
	for _, try := range rulesInOrder() {
		if m, end, ok := try(r, i); ok {
			if m.kind != "" {
				m, end = r.timed(m, end)
				m = r.dayed(i, end, m)
				r.add(i, end, m)
				if !m.name {
					r.noted(i, end, m)
				}
				r.ended = end
			}
			return end
		}
	}
	return 0
}

// opens tells whether an expression can begin at word i; after an article the
// next word must be able to go on.
func (r *reader) opens(i int) bool {
	w := r.low[i]
	if digit(w) {
		return true
	}
	if !openers()[w] {
		return false
	}
	if w == "the" || w == "a" || w == "an" {
		next := r.at(i + 1)
		return openers()[next] || digit(next) || extras[next] || goingOn[next]
	}
	return true
}

// goingOn may stand after an article besides what opens expressions.
var goingOn = setOf(`close near foreseeable moment hundred ' ‘ ’`)

// add makes the finding of words [i, end).
func (r *reader) add(i, end int, m meaning) {
	if m.anchor == "" {
		m.anchor = onrecord.AnchorNone
	}
	ev := r.text.Evidence(onrecord.Span{Start: r.words[i].Start, End: r.words[end-1].End})
	r.found = append(r.found, onrecord.Time{
		Base:     onrecord.Base{Kind: onrecord.KindTime, ID: onrecord.FindingID(onrecord.KindTime, r.text.ID, "", ev), Doubt: m.doubt},
		Evidence: ev, Type: m.kind, Value: onrecord.Maybe(m.value), Mod: onrecord.Maybe(m.mod),
		Earliest: m.first, Latest: m.last, Anchor: m.anchor,
	})
	if m.kind == onrecord.TimeDate && !m.name && m.first != "" && m.last != "" && !strings.Contains(m.value, "X") {
		r.prev, r.prevSent = m, r.n
	}
}

// at gives word i in lower case, "" outside the sentence.
func (r *reader) at(i int) string {
	if i < 0 || i >= len(r.low) {
		return ""
	}
	return r.low[i]
}

// form gives word i as written, "" outside the sentence.
func (r *reader) form(i int) string {
	if i < 0 || i >= len(r.words) {
		return ""
	}
	return r.words[i].Form
}

// capital tells whether word i is written with a capital.
func (r *reader) capital(i int) bool {
	f := r.form(i)
	return f != "" && f[0] >= 'A' && f[0] <= 'Z'
}

// glued tells whether word i stands at once after the word before it.
func (r *reader) glued(i int) bool {
	return i > 0 && i < len(r.words) && r.words[i].Start == r.words[i-1].End
}

// dash tells whether word i is a hyphen or dash.
func (r *reader) dash(i int) bool {
	switch r.at(i) {
	case "-", "–", "—", "‑":
		return true
	}
	return false
}

// is tells whether the words from i on are the given ones.
func (r *reader) is(i int, words ...string) bool {
	for k, w := range words {
		if r.at(i+k) != w {
			return false
		}
	}
	return true
}

func lower(form string) string {
	if strings.Contains(form, "’") {
		form = strings.ReplaceAll(form, "’", "'")
	}
	return strings.ToLower(form)
}

func digit(s string) bool { return s != "" && s[0] >= '0' && s[0] <= '9' }
