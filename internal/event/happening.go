package event

import (
	"strings"

	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// happening is what a clause or a noun phrase tells, before it is written
// down. Numbers are word indices, half-open.
type happening struct {
	clause     *syntax.Clause // nil for a noun that no clause of its own carries
	word       lexicon.Occurrence
	lemma      string
	modality   onrecord.Modality
	doubt      float64
	from, to   int // evidence
	tFrom, tTo int // trigger
	light      bool
	noun       syntax.Phrase
}

// add writes a happening down, unless nothing ties it to the world: no actor,
// no day and no place.
func (f *finder) add(h happening) {
	if h.from >= h.to || h.tFrom < h.from || h.tTo > h.to {
		h.from, h.to = min(h.from, h.tFrom), max(h.to, h.tTo)
	}
	at := f.Span(h.from, h.to)
	trigger := f.Span(h.tFrom, h.tTo)
	ev, tr := f.Page.Text.Evidence(at), f.Page.Text.Evidence(trigger)
	e := onrecord.Event{
		Base:     onrecord.Base{Kind: onrecord.KindEvent, ID: onrecord.FindingID(onrecord.KindEvent, f.Page.Text.ID, "", tr)},
		Evidence: ev, Trigger: tr, What: f.what(h), Class: onrecord.Maybe(h.word.Class),
		Participants: f.participants(h), Place: f.place(h), Modality: h.modality, Mentions: []onrecord.Evidence{},
	}
	told := false
	e.When, told = f.when(h)
	if n := f.StatementAt(trigger.Start); n >= 0 {
		e.Statement = onrecord.Maybe(f.Statements[n].ID)
	}
	e.Doubt = doubtOf(h, &e, told)
	if len(e.Participants) == 0 && e.Place == "" && !told && !f.peopled(h) && e.Doubt < onrecord.Doubtful && !(h.modality == onrecord.Denied && e.Statement != "") {
		e.Doubt = onrecord.Doubtful
	}
	if told && e.Modality == onrecord.Happened && e.When.Earliest != "" && e.When.Earliest == e.When.Latest {
		f.dayNow = toldDay{f.par, h.word.Class, e.When}
	}
	f.found = append(f.found, candidate{Event: e, trigger: trigger, lemma: h.lemma, object: f.objectLemma(h)})
}

// peopled tells whether a clause tells plainly of somebody, though of nobody
// known: "16 people were hurt", "a Norlandish vessel fired".
func (f *finder) peopled(h happening) bool {
	if h.clause == nil || h.word.Weak || h.word.Light || !h.clause.Tense.Finite() && h.clause.Tense != syntax.Gerund {
		return false
	}
	for _, p := range [...]syntax.Phrase{f.subject(h.clause), h.clause.Object} {
		if p.None() {
			continue
		}
		head := &f.Words[p.Head]
		if head.XPOS == "CD" || people[head.Lemma] || bodies[head.Lemma] {
			return true
		}
	}
	return false
}

// doubtOf weighs what is missing.
func doubtOf(h happening, e *onrecord.Event, told bool) float64 {
	d := h.doubt
	if !told {
		d += 0.05
	}
	if len(e.Participants) == 0 {
		d += 0.1
	}
	if h.word.Weak {
		d += 0.05
	}
	if told && e.Modality == onrecord.Happened && e.When.Earliest != "" && e.When.Latest != "" && e.When.Earliest > e.When.Latest {
		d += 0.4
	}
	return min(1, float64(int(d*100+0.5))/100)
}

func (f *finder) objectLemma(h happening) string {
	if h.clause == nil {
		return ""
	}
	p := h.clause.Object
	if h.clause.Passive || h.word.Patient {
		p = h.clause.Subject
	}
	if p.None() {
		return ""
	}
	return f.Words[p.Head].Lemma
}

// what names the event in the text's words: the verb's lemma with its object,
// or the noun phrase without its article.
func (f *finder) what(h happening) string {
	if h.clause == nil || h.light {
		return f.nounWhat(h)
	}
	c := h.clause
	lemma, particle, _ := strings.Cut(h.lemma, " ")
	switch {
	case particle != "" && !c.Object.None() && f.Lower(c.Object.Head) == particle:
		return strings.TrimSpace(h.lemma + " " + f.told(c.Object.To, f.ofPhrase(c.Object.To, c.To)))
	case c.Passive && !c.Subject.None() && !c.Relative:
		return h.lemma + " " + f.told(c.Subject.From, f.ofPhrase(c.Subject.To, c.VFrom))
	case !c.Object.None():
		return h.lemma + " " + f.told(c.Object.From, f.ofPhrase(c.Object.To, c.To))
	}
	if particle != "" && f.Lower(c.VTo) == particle {
		h.lemma = lemma
	}
	to := c.VTo
	for to < c.To && to < c.VTo+7 && f.TimeOf[to] == 0 && f.Words[to].UPOS != syntax.PUNCT {
		to++
	}
	for to > c.VTo && (f.Words[to-1].UPOS == syntax.ADP || f.Words[to-1].UPOS == syntax.DET || f.Tag(to-1) == "CC") {
		to--
	}
	return strings.TrimSpace(h.lemma + " " + f.told(c.VTo, to))
}

func (f *finder) nounWhat(h happening) string {
	p := h.noun
	if h.light {
		p = h.clause.Object
		if h.clause.Passive && f.Words[h.clause.Verb].Lemma != "be" {
			p = h.clause.Subject
		}
	}
	from := p.From
	for from < p.Head && f.Words[from].UPOS == syntax.DET {
		from++
	}
	return f.told(from, f.ofPhrase(p.To, h.to))
}

// ofPhrase takes in what hangs on a phrase that ends at to with a
// preposition, up to limit.
func (f *finder) ofPhrase(to, limit int) int {
	for k := 0; k < 2 && to+1 < limit && nounPrepositions[f.Lower(to)] && f.PhraseOf[to+1] >= 0 && f.TimeOf[to+1] == 0; k++ {
		to = min(limit, f.Phrases[f.PhraseOf[to+1]].To)
	}
	return to
}

// told gives words as they stand, with single blanks.
func (f *finder) told(from, to int) string {
	if from >= to {
		return ""
	}
	s := f.Page.Text.Words(f.Span(from, to))
	if strings.ContainsAny(s, "\n\r\t") {
		s = strings.Join(strings.Fields(s), " ")
	}
	return s
}

// timeIn gives the index of the day or time told between two words: the last
// before the verb, else the first after it; -1 for none.
func (f *finder) timeIn(from, to, verb int) int {
	before := -1
	for i := from; i < to; i++ {
		n := f.TimeOf[i] - 1
		if n < 0 || i > 0 && f.TimeOf[i-1] == n+1 || !dated(&f.Times[n]) || f.Lower(i-1) == "since" || f.Lower(i-1) == "than" && f.Lower(i-2) != "later" {
			continue
		}
		if i >= verb {
			if before < 0 {
				return n
			}
			break
		}
		before = n
	}
	return before
}

// dated tells whether a temporal expression can say when something happened.
func dated(tm *onrecord.Time) bool {
	return (tm.Type == onrecord.TimeDate || tm.Type == onrecord.TimeTime) && (tm.Value != "" || tm.Earliest != "" || tm.Latest != "") && !strings.HasSuffix(string(tm.Value), "_REF")
}

// when gives the day of a happening and whether the text tells it.
func (f *finder) when(h happening) (onrecord.Bounds, bool) {
	n := f.timeIn(h.from, h.to, h.tFrom)
	if n >= 0 && !(h.modality == onrecord.Planned && f.over(n)) {
		if b := f.bounded(n, h); !f.impossible(h, b) {
			return b, true
		}
	}
	if b, ok := f.fromAround(h); ok && !f.impossible(h, b) {
		return b, true
	}
	switch h.modality {
	case onrecord.Happened, onrecord.Alleged, onrecord.Denied:
		if h.clause == nil || h.clause.Tense != syntax.Future {
			return onrecord.Bounds{Latest: f.pub.Latest}, false
		}
	}
	return onrecord.Bounds{Earliest: f.pub.Earliest}, false
}

// impossible tells whether something told as over would begin after the text
// came out: then the time belongs to something else, or was misread.
func (f *finder) impossible(h happening, b onrecord.Bounds) bool {
	return (h.modality == onrecord.Happened || h.modality == onrecord.Alleged) && f.pub.Latest != "" && b.Earliest > f.pub.Latest
}

// from is the first day of something that lies ahead and is over by latest:
// the day of publication, where that comes before.
func (f *finder) from(h happening, latest onrecord.Day) onrecord.Day {
	if h.modality == onrecord.Planned && f.pub.Earliest <= latest {
		return f.pub.Earliest
	}
	return ""
}

// bounded reads the preposition before a time: "by May" has no first day.
func (f *finder) bounded(n int, h happening) onrecord.Bounds {
	tm := &f.Times[n]
	b := part(tm)
	i := h.from
	for f.TimeOf[i] != n+1 {
		i++
	}
	switch f.Lower(i - 1) {
	case "by", "until", "within", "than":
		return onrecord.Bounds{Earliest: f.from(h, b.Latest), Latest: b.Latest}
	case "before":
		return onrecord.Bounds{Earliest: f.from(h, b.Earliest), Latest: b.Earliest}
	case "after":
		return onrecord.Bounds{Earliest: b.Latest}
	}
	if h.modality == onrecord.Happened && f.pub.Latest != "" && b.Latest > f.pub.Latest && b.Earliest <= f.pub.Latest && b.Value == "" {
		b.Latest = f.pub.Latest
	}
	return b
}
