package commitment

import (
	"strings"

	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// duty is a commitment before it is written down. Numbers are word indices,
// half-open.
type duty struct {
	by             int // mention of the one bound; -1
	from, to       int // what is to be done
	cueFrom, cueTo int
	binding        lexicon.Binding
	reaffirms      bool
	doubt          float64
	verb           int // where its time is looked for: after it first
	lead           int // first word in which a time counts
	negative       bool
	limited        bool // a "by" or its like stands before the day
	own            bool // a part with a day of its own
	follows        bool // its time runs from the day of the part before it
	after          onrecord.Day
	given          onrecord.Day // when the word was given, as the sentence tells it
	sure           bool         // written down without much doubt
	undergoes      bool         // by is whom it is done to: who is to do it stays open
	self           bool         // whoever says it is bound
	day            int          // 1 + the word at which the day begins that it is set to; 0 where it is looked for
}

// add writes a duty down.
func (f *finder) add(d duty) {
	if d.from >= d.to || d.cueFrom >= d.cueTo || f.taken[f.Words[d.from].Start] || f.within(&d) {
		return
	}
	f.taken[f.Words[d.from].Start] = true
	rest, parted := f.gapped(&d)
	next, more := f.misread(&d)
	if i := f.inverted(&d); i > d.from {
		d.to = min(d.to, i)
	}
	d.reaffirms = d.reaffirms || f.again(&d)
	t := f.Page.Text
	com := onrecord.Commitment{
		Evidence: t.Evidence(f.at), ToDo: t.Evidence(f.Span(d.from, d.to)),
		Direction: onrecord.Direction(d.binding.Direction), Force: onrecord.Force(d.binding.Force), Reaffirms: d.reaffirms,
	}
	cue := t.Evidence(f.Span(d.cueFrom, d.cueTo))
	com.Cue = &cue
	com.Base = onrecord.Base{Kind: onrecord.KindCommitment, ID: onrecord.FindingID(onrecord.KindCommitment, t.ID, "", com.ToDo, cue)}
	if d.negative && com.Direction == onrecord.Will {
		com.Direction = onrecord.WillNot
	}
	if !d.undergoes {
		f.name(&com, d.by)
	}
	f.due(&com, &d)
	f.conditioned(&com, d)
	f.onWhoseWord(&com, &d)
	f.weigh(&com, d)
	f.found = append(f.found, com)
	d.sure = com.Doubt < onrecord.Doubtful
	f.duties = append(f.duties, d)
	if more {
		f.add(next)
	}
	if parted && com.Deadline != nil {
		rest.after = com.Deadline.Latest
		f.add(rest)
	}
}

// misread cuts off a duty what follows a comma by a verb that was taken for a
// noun: "close the camp, scrap its fence", where no noun can stand before "its".
func (f *finder) misread(d *duty) (duty, bool) {
	for i := d.verb + 2; i+2 < len(f.Words) && i < d.to-1 && i < d.verb+widestGap; i++ {
		w := &f.Words[i]
		if f.Lower(i-1) != "," || w.UPOS != syntax.NOUN || f.Tag(i) != "NN" || f.Tag(i+1) != "PRP$" && f.Tag(i+1) != "DT" || !lexicon.Deed(w.Lemma) || !f.Words[d.verb].IsVerb() || d.own {
			continue
		}
		rest := *d
		rest.from, rest.verb, rest.lead, rest.limited = i, i, i, false
		d.to = i - 1
		return rest, true
	}
	return duty{}, false
}

// again tells whether the verb that holds a promise gives it once more:
// "renewed its pledge to", "reiterated that".
func (f *finder) again(d *duty) bool {
	for k := range f.Clauses {
		g := &f.Clauses[k]
		if restates[f.Words[g.Verb].Lemma] && !g.Negated && g.Verb < d.from && (g.VTo >= d.cueFrom && g.VFrom <= d.cueTo || !g.Object.None() && g.Object.From <= d.cueFrom && d.cueFrom < g.Object.To+2) {
			return true
		}
	}
	return false
}

// within tells whether a noun stands in what is to be done already: "a
// timetable for the withdrawal".
func (f *finder) within(d *duty) bool {
	if f.Words[d.verb].IsVerb() || d.own {
		return false
	}
	for k := range f.duties {
		if x := &f.duties[k]; x.sure && !x.own && x.from <= d.from && d.to <= x.to {
			return true
		}
	}
	return false
}

// name says who is bound.
func (f *finder) name(com *onrecord.Commitment, n int) {
	if n < 0 {
		return
	}
	name := f.Mentions[n].Evidence.Exact
	if a := f.ActorOf(n); a != nil {
		name = a.Name
	}
	if !pronoun(name) {
		com.By, com.ByName = f.Mentions[n].Actor, onrecord.Maybe(name)
	}
}

// onWhoseWord ties a commitment to the statement that holds it. "We" binds
// the speaker.
func (f *finder) onWhoseWord(com *onrecord.Commitment, d *duty) {
	n := f.StatementAt(f.Words[d.cueFrom].Start)
	if n < 0 {
		if f.Words[d.cueFrom].Quote >= 0 {
			d.doubt += 0.15 // a quotation of nobody knows whom
		}
		return
	}
	st := &f.Statements[n]
	com.Statement = onrecord.Maybe(st.ID)
	if f.self(d) && st.Speaker.Actor != "" && !pronoun(string(st.Speaker.Name)) {
		com.By, com.ByName = st.Speaker.Actor, st.Speaker.Name
	}
	if com.Force == onrecord.ForcePlan && st.Act != onrecord.Wish && com.By != "" && com.By == st.Speaker.Actor {
		com.Force = onrecord.ForcePromise
	}
	switch {
	case bystander(st) && f.Tag(d.cueFrom) == "MD":
		d.doubt += 0.4 // an opinion
	case bystander(st):
		d.doubt += 0.1 // a report of what binds others
	case st.Act == onrecord.Threat && com.Direction == onrecord.Will && com.Condition != nil:
		com.Direction = onrecord.Conditional
	}
	if com.Direction != onrecord.WillNot && (st.Negated && st.Act != onrecord.Belief || st.Act == onrecord.Denial) {
		d.doubt += 0.35
	}
}

// self tells whether the one bound is "I" or "we".
func (f *finder) self(d *duty) bool {
	if d.self {
		return true
	}
	if d.by < 0 {
		for i := max(0, min(d.from, d.cueFrom-3)); i < d.cueFrom; i++ {
			if f.Lower(i) == "we" || f.Lower(i) == "i" {
				return true
			}
		}
		return false
	}
	switch f.Mentions[d.by].Evidence.Exact {
	case "We", "we", "I", "Our", "our", "us", "My", "my":
		return true
	}
	return false
}

// bystander tells whether a speaker has neither office nor power: an expert,
// someone of the past.
func bystander(st *onrecord.Statement) bool {
	if hasWord(ownWords(string(st.Speaker.Role)), onlookers) {
		return true
	}
	return st.Source != nil && hasWord(ownWords(st.Source.Exact), onlookers)
}

// ownWords are those of the words for someone that are not of another: "aides"
// of "aides to the former president".
func ownWords(s string) string {
	for _, link := range [...]string{" to ", " for ", " of "} {
		if i := strings.Index(s, link); i > 0 {
			s = s[:i]
		}
	}
	return s
}

// weigh sets the doubt of a commitment from what is missing.
func (f *finder) weigh(com *onrecord.Commitment, d duty) {
	doubt := d.doubt
	if com.By == "" && !d.undergoes && !f.self(&d) {
		doubt += 0.1
	}
	if com.Deadline == nil && com.Statement == "" {
		doubt += 0.05
	}
	if d.binding.Weak {
		doubt += 0.4
		if com.Deadline != nil && com.Deadline.Latest != "" && !d.binding.Passive {
			doubt -= 0.2
		}
	}
	if next := d.from + 1; d.cueTo <= d.from && f.Words[d.from].IsVerb() && (d.to == next || f.Words[next].UPOS == syntax.PUNCT && !f.Hyphen(next) && !syntax.QuoteMark(f.Lower(next))) && !aloneVerbs[f.Words[d.from].Lemma] {
		doubt += 0.2 // what is to be done was cut off
	}
	if w := &f.Words[d.to-1]; !d.own && w.UPOS == syntax.DET || !d.own && w.UPOS == syntax.ADJ && d.to < len(f.Words) && f.Words[d.to].Form == "," {
		doubt += 0.2
	}
	switch {
	case f.stale(com, &d):
		doubt += 0.5
	case com.Deadline == nil && f.history(com, &d):
		doubt += 0.15
	}
	com.Doubt = min(1, float64(int(doubt*100+0.5))/100)
}

// longAgo tells whether words from up to to name a day more than a year before
// the publication.
func (f *finder) longAgo(from, to int) bool {
	for i := from; i < to; i++ {
		if n := f.TimeOf[i] - 1; n >= 0 && f.Times[n].Latest != "" && f.pub.Earliest != "" && f.Times[n].Latest < f.pub.Earliest.Add(-365) {
			return true
		}
	}
	return false
}

// history tells whether a word without a day to come was given long ago, or
// the order in it was carried out long ago.
func (f *finder) history(com *onrecord.Commitment, d *duty) bool {
	switch com.Force {
	case onrecord.ForceResolution:
		return false
	case onrecord.ForcePromise, onrecord.ForceAgreement:
		if f.Words[d.verb].IsVerb() {
			return f.longAgo(d.from, d.to)
		}
	case onrecord.ForceOrder:
		return f.pub.Earliest != "" && d.given != "" && d.given < f.pub.Earliest.Add(-365)
	}
	return f.longAgo(0, len(f.Words))
}

// stale tells whether the day lies before the one on which the word was
// given, so that what is told is history; of a word of which no day is known,
// well before the publication, or before it at all when no "by" makes the day
// a limit.
func (f *finder) stale(com *onrecord.Commitment, d *duty) bool {
	if com.Deadline == nil || com.Deadline.Latest == "" || f.pub.Earliest == "" {
		return false
	}
	if said := f.said(d); said != f.pub && said.Earliest != "" {
		return com.Deadline.Latest < said.Earliest
	}
	if com.Force != onrecord.ForcePlan && (f.Tag(d.cueFrom) == "VBD" || f.Tag(d.cueTo-1) == "VBD" || f.Tag(d.cueTo-2) == "VBD") {
		return false // one's word stands on record, kept or not
	}
	if d.limited && f.Words[d.cueTo-1].XPOS == "VBD" {
		return com.Deadline.Latest < f.pub.Earliest.Add(-365)
	}
	return com.Deadline.Latest < f.pub.Earliest
}
