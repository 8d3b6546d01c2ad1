package ledger

import (
	"slices"
	"strings"

	"onrecord"
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

// deedOf is the deed of the first word of a gist that has one.
func deedOf(gist []string) deed {
	for _, w := range gist {
		if d := deeds[w]; d != "" {
			return d
		}
	}
	return ""
}

// party is an actor of the affair as a text names it.
type party struct {
	id   string
	name []string // its words by stem; none for a pronoun
}

// is tells whether two are one: the same actor or name, or a bare surname and
// the name that ends on it or begins with it.
func (x party) is(y party) bool {
	if x.id == y.id {
		return true
	}
	bare, full := x.name, y.name
	if len(full) < len(bare) {
		bare, full = full, bare
	}
	if len(bare) > 1 && slices.Equal(bare, full) {
		return true
	}
	return len(bare) == 1 && len(full) > 0 && (full[0] == bare[0] || full[len(full)-1] == bare[0])
}

// parties is who takes part.
type parties []party

// named gives the actors of the affair that a run of a text names: its
// persons if there are any, else all others.
func named(rep onrecord.Report, members map[string]string, ev onrecord.Evidence) (who parties, persons bool) {
	var others parties
	ms := rep.Reading.Mentions
	from, _ := slices.BinarySearchFunc(ms, ev.Start, func(m onrecord.Mention, start int) int { return m.Evidence.Start - start })
	for i := from; i < len(ms) && ms[i].Evidence.Start < ev.End; i++ {
		m := &ms[i]
		one := party{id: members[string(m.Actor)]}
		if m.Form == onrecord.FormName {
			one.name = syntax.Gist(m.Evidence.Exact)
		}
		switch {
		case one.id == "" || m.Evidence.End > ev.End:
		case m.Type == onrecord.Person:
			who = who.with(one)
		case m.Type != onrecord.Loc && m.Type != onrecord.Fac:
			others = others.with(one)
		}
	}
	if len(who) == 0 {
		return others, false
	}
	return who, true
}

// bound adds who is bound to those named: a person stands for himself, and
// not beside the countries that the words name.
func (who parties) bound(one party, person, persons bool) parties {
	if person && !persons {
		return parties{one}
	}
	return who.with(one)
}

// with adds one that is known, if it is new.
func (who parties) with(one party) parties {
	if one.id == "" || who.has(one) {
		return who
	}
	return append(who, one)
}

func (who parties) has(one party) bool {
	return slices.ContainsFunc(who, func(o party) bool { return o.is(one) })
}

// shared counts those that two lists have in common.
func (who parties) shared(with parties) int {
	n := 0
	for _, one := range who {
		if with.has(one) {
			n++
		}
	}
	return n
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

func (who parties) called(w string) bool {
	return slices.ContainsFunc(who, func(o party) bool { return slices.Contains(o.name, w) })
}

// sameDeed tells whether two pledges bind to one deed by one day, in whatever
// words: a meeting of the same two, or the same done by a party in common to
// something in common. For a meeting, one of the two may be left unsaid.
func sameDeed(a, b *pledge) bool {
	if a.deed == "" || a.deed != b.deed || a.family() != b.family() || apart(a.places, b.places) {
		return false
	}
	if a.deed == meeting {
		n := a.meeters().shared(b.meeters())
		return n > 1 || n == 1 && min(len(a.who), len(b.who)) == 1 && oneDay(a.com.Deadline, b.com.Deadline)
	}
	if !sameDue(a.com.Deadline, b.com.Deadline) {
		return false
	}
	n := 0
	for _, w := range a.words {
		if deeds[w.name] == "" && b.has(w.name) {
			n++
		}
	}
	return n > 1 && (sameParty(a, b) || a.around.shared(b.around) > 0) || n > 0 && sameParty(a, b)
}

// meeters is who is to meet: where the words name only one, with those of the
// sentence ("A and B are due | to meet on Friday").
func (p *pledge) meeters() parties {
	if len(p.who) == 1 {
		return p.around
	}
	return p.who
}

// oneDay tells whether both deadlines are days, and the same.
func oneDay(a, b *onrecord.Deadline) bool {
	return exact(a) && exact(b) && a.Earliest <= b.Latest && b.Earliest <= a.Latest
}

// exact tells a deadline that is a day, or two.
func exact(d *onrecord.Deadline) bool {
	return d != nil && d.Earliest != "" && d.Latest != "" && d.Latest <= d.Earliest.Add(1)
}

// sameDue tells whether both deadlines end on one day.
func sameDue(a, b *onrecord.Deadline) bool {
	return a != nil && b != nil && a.Latest != "" && a.Latest == b.Latest
}

// overlapping tells whether two deadlines have days in common and neither is
// wider than a month: "this week", and "later this month".
func overlapping(a, b *onrecord.Deadline) bool {
	if a == nil || b == nil || a.Earliest == "" || b.Earliest == "" {
		return false
	}
	if a.Latest.Add(-31) > a.Earliest || b.Latest.Add(-31) > b.Earliest {
		return false
	}
	return a.Earliest <= b.Latest && b.Earliest <= a.Latest
}
