package commitment

import (
	"strings"

	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// happening tells whether a noun names what is done or takes place: one that
// the lexicon knows as an event, or one made of a verb.
func happening(lemma string) bool {
	if o, ok := lexicon.EventNoun(lemma); ok {
		return o.Class != "DISASTER" && o.Class != "DEATH"
	}
	if deedNouns[lemma] {
		return true
	}
	if len(lemma) < 6 || noDeeds[lemma] {
		return false
	}
	for _, end := range [...]string{"tion", "sion", "ment", "ance", "sal", "val", "sure", "zure", "over", "down", "out", "back", "off", "ing"} {
		if strings.HasSuffix(lemma, end) {
			return true
		}
	}
	return false
}

var (
	// deedNouns are verbs used as nouns, and nouns of verbs whose ending does
	// not tell it.
	deedNouns = set(`use quarantine evacuation campaign sale call contract purchase strike election vote cut increase hike raise tax levy tariff sanction review probe inquiry talk hearing
		visit release return ban curfew lockdown blockade embargo boycott surge closure removal dismissal arrest transfer swap
		exchange merger overhaul reform bailout rescue launch test rebuild repair search hunt raid attack offensive march
		rally walkout parade tour trip summit meeting conference session debate ballot poll referendum census trial appeal
		retrial sentence audit study survey report aid relief help support shelter asylum amnesty pardon refund rebate bonus
		grant loan subsidy handout payment pay fee fine truce ceasefire peace halt freeze pause end start opening delivery
		shipment supply export import flight service match game race tournament concert festival exhibition premiere wedding
		funeral coronation inauguration ceremony signing deal accord treaty pact bid takeover buyout listing flotation split
		sell-off auction tender patrol exercise drill airlift convoy mission operation guard security protection checks check
		screening vaccine jab rollout upgrade switch move shift transition recount runoff`)

	// noDeeds end like what is done and are none.
	noDeeds = set(`nation station situation question position section fraction location population generation option condition portion
		faction ambition tradition fiction vision division tension television pension mansion passion version profession
		occasion dimension illusion opinion million billion region union religion legion government parliament department
		apartment document moment element statement comment argument instrument segment environment equipment sentiment
		garment basement monument regiment cement chance balance distance finance instance stance substance romance advance
		circumstance importance significance resemblance appearance reluctance ignorance proposal carnival rival pressure
		measure treasure pleasure leisure cover lover clover moreover however town breakdown countdown scout route mountain
		building something anything nothing everything morning evening king ring wing string spring ceiling feeling being
		thing sibling background feedback setback drawback outback paperback quarterback reaction intention emotion motion
		notion devotion caution fashion suspicion attention information opposition federation association organisation
		organization institution corporation foundation coalition delegation administration constitution destination
		reputation expectation allegation accusation explanation implication limitation indication sensation temptation
		inflation recession depression impression obsession aggression confession commission permission expression`)
)

// fitToDo tells whether a phrase names what one can be bound to, and how
// doubtful that is: a deed, or of what is given or banned any thing.
func (f *finder) fitToDo(p syntax.Phrase, b lexicon.Binding) (float64, bool) {
	head := &f.Words[p.Head]
	if n := f.MentionOf(f.Structure, p); n >= 0 && f.Mentions[n].Type == onrecord.Person {
		return 0, false
	}
	if b.Any && b.Direction != "demands" && (wordsGiven[head.Lemma] || wordsGiven[head.Lower]) {
		return 0, false
	}
	if (b.Any || b.Direction == "demands") && head.XPOS == "CD" && f.Tag(p.From) == "$" {
		return 0.2, true // "pledged $40 million"
	}
	if head.UPOS == syntax.PROPN || f.TimeOf[p.Head] > 0 || head.IsPronoun() || noDeeds[head.Lemma] {
		return 0, false
	}
	if o, ok := lexicon.EventNoun(head.Lemma); ok && dueClasses[o.Class] {
		return 0.15, true
	}
	if _, binds := lexicon.BindingNoun(head.Lemma); binds && !(b.Day && happening(head.Lemma)) {
		return 0.35, b.Direction == "will-not" && b.Force == "promise" && f.Tag(p.To) != "TO" || b.Any && head.Lemma == "guarantee" // "rejected the offer"
	}
	switch {
	case f.Words[p.From].Lower == "the" && b.Force == "plan" && b.Noun && f.declared(p):
		return 0, false
	case b.Any && !agent(head.Lemma) && (b.Direction == "demands" || !told(head.Lemma)) && !opinions[head.Lemma] && !vagueObjects[head.Lemma]:
		return 0.25, true
	case happening(head.Lemma):
		return 0.25, true
	}
	return 0, false
}

// toldAsPast tells whether a time gone by stands in the words from up to to:
// "announced the end of the war last spring" tells of it rather than plans it.
func (f *finder) toldAsPast(from, to int) bool {
	for i := from; i < to; i++ {
		if n := f.TimeOf[i] - 1; n >= 0 && f.Times[n].Latest != "" && f.Times[n].Latest < f.pub.Earliest.Add(-7) {
			return true
		}
	}
	return false
}

// declared tells whether a phrase stands behind "declared", which says what it
// is then held to be: "declared the talks dead".
func (f *finder) declared(p syntax.Phrase) bool {
	return p.From > 0 && (f.Words[p.From-1].Lemma == "declare" || f.Words[p.From-1].Lemma == "proclaim")
}

// told tells whether a noun names words: "a message", "an answer".
func told(lemma string) bool {
	_, ok := lexicon.CueNoun(lemma)
	return ok
}

// toldTo tells whether an infinitive behind the object says what it is told to
// do.
func (f *finder) toldTo(c *syntax.Clause) bool {
	i := c.Object.To
	return !c.Object.None() && f.Tag(i) == "TO" && i+1 < len(f.Words) && f.Words[i+1].IsVerb()
}

// carriedOut tells whether what was ordered is told as done: "the raid that
// killed him", "the May 2 strike" of a May gone by.
func (f *finder) carriedOut(p syntax.Phrase, to int, b lexicon.Binding) bool {
	for k := range f.Clauses {
		c := &f.Clauses[k]
		if c.Relative && (c.Tense == syntax.Past || c.Tense == syntax.Perfect) && c.Opener >= p.To && (c.Opener <= p.To+1 || b.Told && c.Opener <= to+1) {
			return true
		}
	}
	for i := p.From; i < p.Head; i++ {
		if n := f.TimeOf[i] - 1; n >= 0 && f.attributive(i) && f.Times[n].Latest != "" && f.Times[n].Latest < f.pub.Earliest {
			return true
		}
	}
	return false
}
