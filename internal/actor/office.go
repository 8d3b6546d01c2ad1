package actor

import (
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// office is a phrase that names someone by what they are.
type office struct {
	m       *mention
	holder  *mention // the name in apposition; nil without one
	head    string   // "spokesman", "president"; what speaks is one head
	content []string // the other words that carry meaning, folded and sorted
	def     bool     // "the spokesman", or as unique as a name
	calling bool     // "a farmer": no office
	role    bool     // says what someone is to the public
	any     bool     // "a judge": one of many, not told apart by a name
}

var ofFor = map[string]bool{"of": true, "for": true}

var ofOnly = map[string]bool{"of": true}

var ofForTo = map[string]bool{"of": true, "for": true, "to": true}

// toOffices take "to": "ambassador to Iraq".
var toOffices = set("ambassador envoy adviser advisor representative aide delegate")

// rulers are of something, never for it: "told the president for hours".
var rulers = set("president governor king queen prince pope mayor judge senator justice minister general emperor sultan emir leader chancellor dictator ruler")

const holds = lexicon.Office | lexicon.Calling

// offices finds the offices of a sentence: those that stand before a name or
// behind it give the person a role, the others stand for someone.
func (f *finder) offices(n int) {
	w, people, within := f.words(n), f.peopleIn(n), 0
	for i := 0; i < len(w); i++ {
		if !f.heads(n, i) {
			continue
		}
		head, end := f.chain(n, i)
		i = end - 1
		if p := people[pastHonorifics(w, end)]; p != nil { // "Prime Minister X"
			f.entitle(p, n, head, end)
			continue
		}
		compound := end < len(w) && (w[end].XPOS == "NN" || w[end].XPOS == "NNS") // "minister meeting"
		if compound || i < within || w[head].XPOS == "NNS" || w[head].XPOS == "NNPS" {
			continue // groups are nominals
		}
		within = f.phrase(n, head, end, people)
	}
}

// phrase takes the office with what stands around its head, "of …" too, and
// gives where it ends.
func (f *finder) phrase(n, head, end int, people map[int]*mention) int {
	w := f.words(n)
	prepositions := ofFor
	switch {
	case toOffices[w[head].Lemma]:
		prepositions = ofForTo
	case rulers[w[head].Lemma]:
		prepositions = ofOnly
	}
	stop := complement(w, end, prepositions)
	if p := f.inner(people, end, stop); p != nil { // "Secretary of State X"
		last := p.first
		for last > end && (honorific(w, last-1) || short[strings.TrimSuffix(w[last-1].Lower, ".")]) {
			last--
		}
		if standing(&w[head]) {
			f.give(p, n, f.officeFrom(n, head, true), last)
		}
		return last
	}
	f.office(n, head, stop, people)
	return stop
}

// pending mark an office that is not held yet.
var pending = map[string]bool{"elect": true, "designate": true}

func noun(w *syntax.Word) bool { return w.UPOS == syntax.NOUN || w.UPOS == syntax.PROPN }

// covered tells whether word i is part of a proper name.
func covered(names []syntax.Name, i int) bool {
	_, ok := nameAt(names, i)
	return ok
}

// peopleIn gives the persons named in a sentence by their first word.
func (f *finder) peopleIn(n int) map[int]*mention {
	at := map[int]*mention{}
	all := f.mentions[:f.proper]
	k, _ := slices.BinarySearchFunc(all, n, func(m *mention, n int) int { return m.sent - n })
	for ; k < len(all) && all[k].sent == n; k++ {
		if m := all[k]; m.kind == onrecord.Person && m.form == onrecord.FormName {
			at[m.first] = m
		}
	}
	return at
}

// office takes one office phrase that ends at end, and whom it is told of.
func (f *finder) office(n, head, end int, people map[int]*mention) {
	w := f.words(n)
	first := f.officeFrom(n, head, false)
	from := min(start(w, head), first)
	holder := f.apposed(w, from, end, people)
	if holder == nil && !f.speaksFor(n, from, first, head, end) || w[from].XPOS == "PRP$" && holder == nil {
		return
	}
	m := &mention{sent: n, first: from, end: end, inner: first, kind: onrecord.Person, form: onrecord.FormOffice}
	off := &office{m: m, head: headOf(w[head].Lemma), calling: class(&w[head])&lexicon.Office == 0, role: standing(&w[head])}
	if off.calling {
		m.form = onrecord.FormNominal
	}
	off.content, off.def = f.content(n, first, head, end)
	off.any = !off.def && w[from].XPOS == "DT" && w[from].Lower != "the" || anyOne[w[from].Lower] && ofState[w[head].Lemma]
	off.def = off.def || w[from].Lower == "the" || w[head].UPOS == syntax.PROPN
	if holder != nil {
		off.holder = holder
		m.join(holder.who)
		if off.role {
			f.give(holder, n, first, end)
		}
	}
	f.offs = append(f.offs, off)
}

// speaksFor tells whether an office phrase without a name stands for someone.
// A bare "head" or "source" may be anything; callings count when news writing
// quotes people by them.
func (f *finder) speaksFor(n, from, first, head, end int) bool {
	w := f.words(n)
	switch {
	case lexicon.InOffice(w[head].Lower)&lexicon.Vague != 0 && end-first < 2:
		return false
	case w[head].Lemma == "source" && end > head+1: // "the source of the leak"
		return false
	case class(&w[head])&lexicon.Office == 0 && (end-bare(w, from, end) < 2 || !describes[w[head].Lemma]):
		return false
	}
	return stands(w, from, head, end)
}

// anyOne stand before an office of the head of a state that whoever holds it
// may be meant by: "no Norland president".
var (
	anyOne  = set("a an any no another every each some")
	ofState = set("president king queen pope emperor emir sultan leader chancellor dictator ruler premier")
)

// stands tells whether an office phrase stands for someone: it has an article
// or possessor, or begins the sentence or a clause as a title does. What is
// bare and small says what someone is or becomes ("as president").
func stands(w []syntax.Word, from, head, end int) bool {
	if w[from].XPOS == "DT" || w[from].XPOS == "PRP$" {
		return true
	}
	for k := from; k < head; k++ {
		if w[k].XPOS == "POS" || class(&w[k])&lexicon.Demonym != 0 || w[k].UPOS == syntax.PROPN {
			return from == 0 || w[from-1].Lemma != "as" && w[from-1].Lemma != "become" && w[from-1].Lemma != "be"
		}
	}
	return end-from > 1 && (from == 0 || from == 1 && w[0].UPOS == syntax.PUNCT)
}

// describes are callings that news writing quotes people by.
var describes = set("expert analyst scholar source insider observer commentator researcher witness resident economist historian lawyer activist academic")
