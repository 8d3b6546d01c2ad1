package timeline

import (
	"slices"

	"onrecord"
	"onrecord/internal/syntax"
)

// Like tells whether two tellings may be of one event, and how much of what
// they tell they share, in thousandths. It hangs on the two alone.
func Like(a, b *Telling) (score int, ok bool) {
	switch {
	case kin(a.Family) != kin(b.Family) || !a.Days.Meets(b.Days):
		return 0, false
	case a.Account.Event == b.Account.Event || happensOnce(a, b) || a.Account.Doc != b.Account.Doc && bond(a, b):
		return 1000, true
	case hints(a, b):
		return loose, true
	case a.Account.Doc == b.Account.Doc:
		return 1000, echo(a, b)
	case a.Family != b.Family:
		return 0, false
	case !modalitiesMeet(a, b):
		return 0, false
	}
	g := agreement(a, b, nil)
	return g.score(), g.shared >= 2 && (g.held || g.shared >= 4) && g.score() >= loose
}

// loose is the score from which two tellings are looked at together: below
// what any two of one event may need.
const loose = 350

// same tells whether two tellings of a component are of one event, with what
// their traits weigh there.
func same(a, b *Telling, weigh map[uint64]int) (score int, ok bool) {
	if happensOnce(a, b) {
		return 1000, true
	}
	g := agreement(a, b, weigh)
	if one := a.Account.Doc == b.Account.Doc; one && echo(a, b) || !one && bond(a, b) {
		return 600 + g.score()/10 + closeness(a, b), true
	}
	if a.Family != b.Family || a.Account.Doc == b.Account.Doc || !modalitiesMeet(a, b) {
		return 0, false
	}
	return g.score(), g.enough(a, b)
}

// toldApart tells whether the words keep two tellings of a meeting or a journey
// from being one, however much else they share.
func toldApart(a, b *Telling) bool {
	switch a.Family {
	case meeting:
		return a.Several != b.Several || a.Kind != b.Kind || strangers(a, b) || otherCompany(a, b)
	case concord:
		return strangers(a, b)
	case journey, arrival:
		return a.Several != b.Several || a.Away != b.Away
	}
	return false
}

// sayings are, by stem, what one does day after day, so that without more words
// or a day two tellings of it are of two.
var sayings = func() map[string]bool {
	set := map[string]bool{}
	for _, w := range [...]string{"decision", "decide", "announcement", "announce", "speech", "speak", "address", "remark", "comment", "statement", "say", "agree", "move", "call"} {
		set[syntax.Stem(w)] = true
	}
	return set
}()

// otherCompany tells whether both tellings name people by common nouns, and by
// none that is in both: "met two senators", "met the families".
func otherCompany(a, b *Telling) bool {
	some, other := false, false
	for _, p := range a.People {
		head := common(p.Name)
		if head == "" {
			continue
		}
		some = true
		if slices.ContainsFunc(b.People, func(q onrecord.Participant) bool { return common(q.Name) == head }) {
			return false
		}
	}
	for _, q := range b.People {
		other = other || common(q.Name) != ""
	}
	return some && other
}

// happensOnce tells whether both tell of what happens once to a thing: that
// both can be of one time is then enough.
func happensOnce(a, b *Telling) bool { return a.Once != "" && a.Once == b.Once && a.Days.Meets(b.Days) }

// needed is how much two tellings must agree: less where both texts give one
// day, more the less is known of it.
func needed(a, b *Telling) int {
	switch {
	case a.Dated && b.Dated:
		switch wide := max(a.Wide, b.Wide); {
		case wide <= 3:
			return 420
		case wide <= 31:
			return 500
		}
		return 600
	case a.Wide < 0 || b.Wide < 0 || a.Wide > 31 || b.Wide > 31:
		return 800
	case a.Dated != b.Dated:
		return 500
	}
	return 600
}

// modalitiesMeet keeps plans apart from what happened unless both give the
// same days, and what did not happen from what did unless both tell it with one
// word of one day: "has never launched a ferry" denies no launch.
func modalitiesMeet(a, b *Telling) bool {
	if (a.Account.Modality == onrecord.Denied) != (b.Account.Modality == onrecord.Denied) && (!a.Dated || !b.Dated || max(a.Wide, b.Wide) > 3 || a.Stem != b.Stem) {
		return false
	}
	if (a.Account.Modality == onrecord.Planned) == (b.Account.Modality == onrecord.Planned) {
		return true
	}
	return a.Dated && b.Dated && a.Days.Earliest == b.Days.Earliest && a.Days.Latest == b.Days.Latest && a.Wide <= 31
}

// enough tells whether two tellings share as much as two of one event need.
func (g agreed) enough(a, b *Telling) bool {
	if toldApart(a, b) || a.bare() && b.bare() && !(a.Dated && b.Dated) && (sayings[a.Stem] || sayings[b.Stem]) {
		return false
	}
	need := needed(a, b)
	switch {
	case a.Dated && b.Dated && max(a.Wide, b.Wide) <= 31:
		need -= 100*share(a, b, "doer") + 100*share(a, b, "target")
	case a.Dated && b.Dated:
		need -= 100 * share(a, b, "target")
	case a.bare() || b.bare():
		need += 100
	}
	clashes := clash(a.People, b.People, "doer") || clash(a.People, b.People, "target")
	if clashes {
		need += 150
	}
	if a.Family == arrival && (len(a.Where) == 0) != (len(b.Where) == 0) {
		need += 150
	}
	if a.Account.Place != "" && b.Account.Place != "" && !g.placed {
		need += 150
	}
	if len(a.Object) > 0 && len(b.Object) > 0 && !meet(a.Object, b.Object) {
		need += 200
	}
	if len(a.Amounts) > 0 && len(b.Amounts) > 0 && !sameAmount(a.Amounts, b.Amounts) {
		need += 100
	}
	least := 2
	if (max(a.Wide, b.Wide) > 31 || min(a.Wide, b.Wide) < 0) && share(a, b, "doer")+share(a, b, "target") == 0 {
		least = 3 // "an attack in the capital last year"
	}
	held := g.named || g.held && !clashes
	return g.shared >= least && (held || g.shared >= 4) && g.score() >= need
}
