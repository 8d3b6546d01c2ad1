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
	carrier    *syntax.Clause // that has the noun as its subject, so that its day is that of the noun
	after      onrecord.Day   // on which it was planned, if that is long over
	set        bool           // what tells of it puts it on the calendar
	real       bool           // what the noun hangs on shows that one particular happening is meant
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
	f.found = append(f.found, candidate{Event: e, trigger: trigger, lemma: h.lemma, object: f.objectLemma(h), known: h.clause != nil && f.concrete(h.clause),
		again: f.again(h, &e), noun: h.clause == nil, one: f.oneOf(h), heading: f.heading, sent: f.sent, par: f.par})
}

// doubtOf weighs what is missing.
func doubtOf(h happening, e *onrecord.Event, told bool) float64 {
	d := h.doubt
	if !told {
		d += 0.05
	}
	if len(e.Participants) == 0 {
		d += 0.05
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
	if p.None() && h.word.Class == "AGREE" {
		return f.undertaken(h.clause)
	}
	return f.headLemma(p)
}

// undertaken is the verb of what is agreed to: one agreement is not another.
func (f *finder) undertaken(c *syntax.Clause) string {
	for k := range f.Clauses {
		if d := &f.Clauses[k]; d.VFrom >= c.VTo {
			return f.Words[d.Verb].Lemma
		}
	}
	return ""
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
