package statement

import (
	"cmp"
	"slices"

	"onrecord"
	"onrecord/internal/syntax"
	"onrecord/internal/text"
)

// statements turns the drafts into findings.
func (f *finder) statements() []onrecord.Statement {
	sts := make([]onrecord.Statement, 0, len(f.drafts))
	for i := range f.drafts {
		sts = append(sts, f.statement(i, sts))
	}
	slices.SortStableFunc(sts, func(a, b onrecord.Statement) int {
		return cmp.Or(cmp.Compare(a.Evidence.Start, b.Evidence.Start), cmp.Compare(a.Content[0].Start, b.Content[0].Start), cmp.Compare(a.ID, b.ID))
	})
	return slices.CompactFunc(sts, func(a, b onrecord.Statement) bool { return a.ID == b.ID })
}

// statement makes one finding; before are those of the drafts before it.
func (f *finder) statement(i int, before []onrecord.Statement) onrecord.Statement {
	d := &f.drafts[i]
	l := f.line(d.line)
	st := onrecord.Statement{Evidence: f.t.Evidence(f.evidence(d)), Act: f.act(d), Negated: d.negated, CoSpeakers: []onrecord.Speaker{}, SaidOn: onrecord.Bounds{Latest: f.pub.Latest}, CarriedBy: d.carrier}
	st.Content = make([]onrecord.Evidence, len(d.parts))
	for k, p := range d.parts {
		st.Content[k] = f.t.Evidence(p)
	}
	st.Quotation = quoted(f.t.Body, d.parts, f.quotedBytes)
	if !d.cue.empty() {
		ev := f.t.Evidence(l.span(d.cue))
		st.Cue = &ev
	}
	if d.speaking >= 0 && d.speaking < len(before) {
		from := &before[d.speaking]
		st.Speaker, st.CoSpeakers, st.ReportedTo = from.Speaker, from.CoSpeakers, from.ReportedTo
		st.Speaker.ResolvedBy = d.by
	} else if !d.source.empty() {
		f.who(l, d, &st)
		if st.Speaker.Name == "" && st.Speaker.ResolvedBy == onrecord.ByPronoun && d.source.to-d.source.from == 1 {
			if sp, ok := f.recall(l, i, before); ok {
				st.Speaker = sp
			}
		}
	}
	f.circumstances(l, d, &st)
	st.Base = onrecord.Base{Kind: onrecord.KindStatement, Doubt: d.doubt}
	places := st.Content
	if st.Cue != nil {
		places = append([]onrecord.Evidence{*st.Cue}, places...)
	}
	st.ID = onrecord.FindingID(onrecord.KindStatement, f.t.ID, "", places...)
	return st
}

// who fills in source and speakers.
func (f *finder) who(l *line, d *draft, st *onrecord.Statement) {
	ev := f.t.Evidence(l.span(d.source.run))
	st.Source = &ev
	sp, with := f.speakers(l, d)
	if d.source.shared {
		sp.ResolvedBy = onrecord.BySharedSubject
	}
	st.Speaker = sp
	if with == nil {
		with = f.joint(l, sp.Actor)
	}
	if with != nil {
		st.CoSpeakers = with
	}
}

// evidence is the sentences that cue and content stand in.
func (f *finder) evidence(d *draft) onrecord.Span {
	s := f.page.Sentences[d.line].Span
	for _, p := range d.parts {
		s.Start, s.End = min(s.Start, f.sentenceAt(p.Start).Start), max(s.End, f.sentenceAt(p.End-1).End)
	}
	return s
}

// sentenceAt is the sentence that covers a byte, or the one before it.
func (f *finder) sentenceAt(b int) *syntax.Sentence {
	sents := f.page.Sentences
	i, ok := slices.BinarySearchFunc(sents, b, func(s syntax.Sentence, b int) int { return s.Start - b })
	if !ok {
		i--
	}
	return &sents[max(i, 0)]
}

// quotedBytes counts the bytes of a span that stand in quotation marks, marks
// included.
func (f *finder) quotedBytes(s onrecord.Span) int {
	n := 0
	i, _ := slices.BinarySearchFunc(f.page.Quotes, s.Start, func(q text.Quote, b int) int { return cmp.Compare(q.End, b+1) })
	for ; i < len(f.page.Quotes) && f.page.Quotes[i].Start < s.End; i++ {
		n += min(s.End, f.page.Quotes[i].End) - max(s.Start, f.page.Quotes[i].Start)
	}
	return n
}

// circumstances fills in hearer, day and carrier from the words on the cue's
// side.
func (f *finder) circumstances(l *line, d *draft, st *onrecord.Statement) {
	if hearer := f.hearer(l, d); hearer != "" {
		st.ReportedTo = hearer
	}
	if tm := f.dated(l, d); tm != nil {
		st.SaidOn = tm.Bounds()
	}
}

// hearer is the name of who heard it: "told Rudaw", "in an interview with
// CNN", "said to the agency".
func (f *finder) hearer(l *line, d *draft) onrecord.Maybe {
	if !d.hearer.empty() {
		return f.hearerName(l, d.hearer)
	}
	for k := d.beside.from; k+1 < d.beside.to; k++ {
		if l.is(k, "to", "with", "on") && l.outside(k) {
			r := run{k + 1, min(l.chainRight(k+1), d.beside.to)}
			if l.is(k, "to") && k > d.beside.from && l.pos(k-1, syntax.NOUN, syntax.PROPN) && l.time[k-1] < 0 && !settings[l.w[k-1].Lemma] {
				continue // "during a visit to the capital"
			}
			if !r.empty() && (l.is(k, "to") && f.hears(l, r) || f.outlet(l, r)) {
				return f.hearerName(l, r)
			}
		}
	}
	return ""
}

// hears tells whether a phrase after "to" is somebody who can hear: "to
// reporters", but not "to loud applause".
func (f *finder) hears(l *line, r run) bool {
	switch l.sourceClass(r) {
	case "person", "name", "body", "outlet":
		return true
	}
	h := l.headOf(r)
	return h >= 0 && listeners[l.w[h].Lemma] || f.nameIn(l, r)
}

// listeners are nouns for those who hear together.
var listeners = set("audience crowd gathering conference public world nation press media congregation rally convention assembly meeting summit class")

// hearerName is the hearer as named, without the place where it was; a pronoun
// is resolved or left out, and a time is none.
func (f *finder) hearerName(l *line, r run) onrecord.Maybe {
	for r.to-r.from > 1 && l.is(r.from, "the", "a", "an") {
		r.from++
	}
	for k := r.from + 1; k < r.to; k++ {
		if l.outside(k) && !l.joined(k-1) && l.is(k, "in", "at", "on", "during", "from") {
			r.to = k
		}
	}
	if l.timed(r) || l.is(r.from, "this", "that") && l.time[r.from] >= 0 {
		return ""
	}
	if l.tag(r.from, "PRP") {
		for _, m := range f.mentionsIn(l.span(r)) {
			if a := f.actors[m.Actor]; a != nil {
				return onrecord.Maybe(a.Name)
			}
		}
		return ""
	}
	return f.named(l, r)
}

// dated is the time on the cue's side, when it is a day or days.
func (f *finder) dated(l *line, d *draft) *onrecord.Time {
	if d.cue.empty() {
		return nil
	}
	at := []run{d.beside, {d.cue.to, min(d.cue.to+4, len(l.w))}}
	if !d.source.empty() && d.source.to <= d.cue.from {
		at = append(at, run{d.source.to, d.cue.from}, run{l.begin, min(l.begin+4, d.source.from)})
	}
	for _, r := range at {
		for k := r.from; k < r.to; k++ {
			if i := l.time[k]; i >= 0 && f.datesSpeech(l, d, i, k) {
				return f.times[i].Time
			}
		}
	}
	return nil
}

// datesSpeech tells whether a temporal expression at word k says when the
// statement was made: a day outside the content.
func (f *finder) datesSpeech(l *line, d *draft, i, k int) bool {
	tm := f.times[i]
	if tm.Type != onrecord.TimeDate && tm.Type != onrecord.TimeTime || tm.Earliest == "" && tm.Latest == "" {
		return false
	}
	for _, p := range d.parts {
		if p.Overlaps(tm.Span) {
			return false
		}
	}
	for n := k; n > 0 && n > k-4; n-- {
		if l.is(n, "since", "until", "till", "by", "before", "after", "from") {
			return false
		}
	}
	return f.pub.Latest == "" || tm.Earliest == "" || tm.Earliest <= f.pub.Latest
}

// overAside steps over what stands between commas before a "that" or a
// quotation: "said, however, that", "said in Vardby, Oslo County, that". It
// gives k where nothing of the kind stands there.
func (l *line) overAside(k int) int {
	if e := l.commaAfter(k); l.comma(k) && e > 0 && e-k < 12 && (l.thatClause(e+1) || e-k < 6 && (l.quoteOpens(e+1) && l.pos(k+1, syntax.ADV) || l.is(e+1, "why", "how", "whether"))) {
		return e + 1
	}
	m := l.overBeside(k)
	for n := 0; n < 3 && l.comma(m); n++ {
		e := m + 1
		for e < len(l.w) && e-m < 10 && l.outside(e) && !l.comma(e) && !l.pos(e, syntax.VERB, syntax.AUX, syntax.CCONJ, syntax.SCONJ) {
			e++
		}
		if !l.comma(e) || e == m+1 {
			return k
		}
		if m = e; l.is(m+1, "that") && l.thatClause(m+1) {
			return m + 1
		}
		if l.quoteOpens(m + 1) {
			return m
		}
	}
	return k
}
