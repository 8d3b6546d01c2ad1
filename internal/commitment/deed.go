package commitment

import (
	"strings"

	"onrecord/internal/lexicon"
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
