package ledger

import (
	"slices"
	"strings"

	"onrecord/internal/syntax"
)

// deed is what an action comes down to, so that a promise and a report in
// other words are known for one: "meet" for a summit, talks and a meeting.
type deed string

// meeting is the deed that the parties alone tell apart; every other deed is
// done to something.
const meeting deed = "meet"

// deeds gives the deed for the stem of a verb or of its noun. To leave is not
// among them: who leaves troops somewhere ends nothing.
var deeds = deedsOf(map[deed]string{
	meeting:     "meet meeting summit talk talks confer negotiate negotiation dialogue",
	"end":       "end ending conclude conclusion withdraw withdrawal exit depart departure close cease finish complete completion terminate termination pullout drawdown",
	"attack":    "attack strike bomb bombard raid invade invasion assault",
	"visit":     "visit travel trip arrive arrival fly tour",
	"vote":      "vote voting ballot election",
	"sign":      "sign signing ratify ratification",
	"free":      "release free",
	"dismantle": "dismantle destroy demolish demolition",
	"send":      "send deploy deployment dispatch",
	"drop":      "cancel scrap abandon shelve postpone delay reschedule suspend revoke rescind renounce",
})

func deedsOf(table map[deed]string) map[string]deed {
	of := map[string]deed{}
	for d, words := range table {
		for _, w := range strings.Fields(words) {
			of[syntax.Stem(w)] = d
		}
	}
	return of
}

// kin gives for the stem of a verb or noun what its family of words comes down
// to, so that one act in other words is one: "halt" and "suspension", "pull
// out" and "exit". It is finer than a deed: who closes a camp does not leave it.
var kin = kinOf(`=leave withdraw withdrawal pullout pullback drawdown exit depart departure vacate
=stop stop halt suspend suspension freeze pause cease cessation end ending discontinue moratorium terminate termination abolish
=close close closure shut shutdown shutter dismantle dismantlement demolish demolition destroy destruction raze scrap discard
=free free release liberate liberation
=keep keep maintain maintenance retain retention preserve preservation uphold sustain continue continuation
=forgo abandon abandonment relinquish forsake renounce renunciation forgo forswear surrender
=meet meet meeting summit talk confer
=visit visit travel trip tour
=send send deploy deployment dispatch
=lift lift ease relax loosen
=cut cut reduce reduction slash lower trim shrink
=raise raise increase hike boost
=build build construct construction erect
=resume resume resumption restart reopen
=sign sign signing
=buy buy purchase acquire acquisition
=pay pay payment repay
=hit attack strike bombard raid assault
=join join accede accession
=help help aid assist assistance`)

// phrasal puts a plain verb for a verb with its particle, which a gist leaves
// out.
var phrasal = strings.NewReplacer("give up", "abandon", "giving up", "abandoning", "given up", "abandoned",
	"pull out", "withdraw", "pulling out", "withdrawing", "call off", "cancel", "calling off", "cancelling",
	"set free", "free", "put an end to", "stop", "shut down", "close", "shutting down", "closing",
	"at the end of", "", "by the end of", "", "before the end of", "", "by the close of", "", "end of this", "", "end of next", "",
	"hand over", "surrender", "handing over", "surrendering", "do away with", "abolish", "get rid of", "abolish")

func kinOf(table string) map[string]string {
	of := map[string]string{}
	for line := range strings.Lines(table) {
		words := strings.Fields(line)
		for _, w := range words[1:] {
			of[syntax.Stem(w)] = words[0]
		}
	}
	return of
}

// deedOf is the deed of the first word of a gist that has one.
func deedOf(gist []string) deed {
	for _, w := range gist {
		if d := deeds[w]; d != "" {
			return d
		}
	}
	return ""
}

// doing gives the deed that a commitment is to do: its first word but for who
// does it, words that only carry a noun ("hold talks") and words of time; for
// what is to "take place", the subject's.
func doing(p *pledge, gist []string) deed {
	skipped := 0
	for i, w := range gist {
		d := deeds[w]
		switch {
		case d != "":
			return d
		case w[0] == '@' || carries[w] || temporal[w] || slices.Contains(p.party, w) || p.who.called(w) || p.titles(gist[i:]):
		default:
			skipped++
		}
		if skipped > 1 {
			break
		}
	}
	whole, done := p.com.Evidence.Exact, p.com.ToDo.Exact
	if k := strings.Index(whole, done); k > 0 && (strings.Contains(done, "take place") || strings.Contains(done, " be held")) {
		for _, w := range slices.Backward(syntax.Gist(whole[:k])) {
			if deeds[w] != "" {
				return deeds[w]
			}
		}
	}
	return ""
}

// titles tells whether the first of some words stands before a name of who is
// bound, with no deed between: "President", of "President Doe will leave".
func (p *pledge) titles(gist []string) bool {
	for _, w := range gist[:min(len(gist), 6)] {
		if slices.Contains(p.party, w) || p.who.called(w) {
			return true
		}
		if deeds[w] != "" || carries[w] {
			return false
		}
	}
	return false
}

// carries are verbs that leave it to their noun what is done, by stem.
var carries = stems("hold host have attend place go conduct convene")
