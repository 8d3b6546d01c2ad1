package figure

import (
	"math"
	"strings"

	"onrecord/internal/syntax"
)

// list gives the figures from i on that stand in one enumeration, each with
// its noun or its place ("320 at the mill and 180 at the yard"); nil where
// there is no "and" before the last.
func (c *checker) list(i, last int) []sited {
	if !c.figs[i].exact() {
		return nil
	}
	parts := []sited{c.figs[i]}
	for k := i + 1; k < last; k++ {
		ok, closed := c.listed(c.figs[k-1], c.figs[k])
		if !ok || !c.figs[k].exact() {
			return nil
		}
		if parts = append(parts, c.figs[k]); closed {
			return parts
		}
	}
	return nil
}

// listed tells whether b is the next part of an enumeration after a, and
// whether it is the last.
func (c *checker) listed(a, b sited) (ok, last bool) {
	if at := lastSeparators.endIn(c.words(b)[:c.ahead(b)]); a.sent == b.sent && at >= a.to && c.belongs(a, at) {
		return true, true
	}
	return c.link(a, b, separators), false
}

// ahead is the first word of a figure, "the other" and its like taken in.
func (c *checker) ahead(f sited) int {
	ws := c.words(f)
	k := f.from
	for k > 0 && (remaining[ws[k-1].Lower] || ws[k-1].Lower == "the" && k < f.from) {
		k--
	}
	return k
}

var (
	remaining      = words(`other remaining rest another further additional a`)
	separators     = phrasesOf(`,|;`)
	lastSeparators = phrasesOf(`, and|; and|and|plus|, plus|as well as|, as well as|along with|, along with`)
)

// run gives the figures just before k that stand in one enumeration, or in
// clauses alike: "Ruritania sent 400 soldiers and Utopia 350".
func (c *checker) run(first, k int) []sited {
	i := k - 1
	for i > first && c.figs[i-1].exact() && c.figs[i].exact() && c.parallel(c.figs[i-1], c.figs[i]) {
		i--
	}
	if i == k-1 || !c.figs[k-1].exact() {
		return nil
	}
	return c.figs[i:k]
}

// parallel tells whether two figures are parts of one enumeration, or said in
// two clauses side by side, with no more than a subject and a verb between.
func (c *checker) parallel(a, b sited) bool {
	if ok, _ := c.listed(a, b); ok {
		return true
	}
	if a.sent != b.sent {
		return false
	}
	ws := c.words(b)
	at := c.nounBefore(b, c.ahead(b))
	for n := 0; n < 2 && at > a.to && (ws[at-1].UPOS == syntax.VERB && ws[at-1].XPOS != "VBG" || ws[at-1].UPOS == syntax.AUX || ws[at-1].UPOS == syntax.ADP || ws[at-1].UPOS == syntax.ADV); n++ {
		at = c.nounBefore(b, at-1)
	}
	k := clauses.endIn(ws[:at])
	return k >= a.to && c.belongs(a, k)
}

var clauses = phrasesOf(`, and|; and|and|, while|while|;|,|, with|, as well as|, plus`)

// sum is what parts come to beside a whole.
type sum struct {
	text  string
	holds bool
	ratio float64 // of the parts to the whole
}

// add sums parts up beside what the text says of the whole. What the text
// gives in round numbers is allowed its rounding.
func (c *checker) sum(parts []sited, whole sited) sum {
	total, slack, round := 0.0, whole.step()/2, whole.coarse()
	terms := make([]string, len(parts))
	for i, p := range parts {
		total += p.value()
		slack += p.step() / 2
		round = round && p.coarse()
		terms[i] = p.shown()
	}
	if !round {
		slack = 0
	}
	s := sum{text: strings.Join(terms, " + ") + " = " + amount(total, string(parts[0].Unit)), ratio: total / whole.value()}
	off := math.Abs(total - whole.value())
	s.holds = off <= slack+1e-6*whole.value()
	switch {
	case off <= 1e-6*whole.value():
	case s.holds:
		s.text += ", text says " + whole.told() + ", rounded"
	default:
		s.text += ", text says " + whole.told()
	}
	return s
}

// coarse tells whether a figure may be rounded: a decimal, a million, round
// thousands.
func (f sited) coarse() bool { return f.step() > 1e-9 && (f.step() != 1 || !f.counts()) }

// near tells whether parts come so close to the whole that they can be meant
// for it.
func (s sum) near() bool { return s.ratio > 0.5 && s.ratio < 2 }

// addable tells whether parts and whole are of one kind, so that they can be
// added: money of one sort, one measure, or things that are counted.
func (c *checker) addable(parts []sited, whole sited) bool {
	if !whole.exact() || whole.Unit == "%" || whole.points() || whole.value() <= 0 {
		return false
	}
	for _, p := range parts {
		switch {
		case !p.exact() || p.Unit == "%" || p.points() || p.Unit == "times" || p.value() < 1 && p.counts():
			return false
		case p.Unit == whole.Unit, c.bare(p) && c.bare(whole):
		case c.bare(p) != c.bare(whole):
			if (whole.money() || p.money()) && !p.scaled() && !whole.scaled() {
				return false
			}
		case !p.counts() || !whole.counts():
			return false
		}
	}
	return true
}

// scaled tells whether a figure is written with a million or its like: "1.5
// billion" beside "2.4 billion crowns" is money too.
func (f sited) scaled() bool {
	return f.Unit == "" && f.exact() && f.value() >= 1e5 && strings.IndexByte(string(f.Evidence.Exact), ' ') > 0
}

// kin tells whether the parts can be kinds of the whole by their nouns: none
// of their own, the same, or persons under a word for any.
func (c *checker) kin(whole sited, parts []sited) bool {
	for _, p := range parts {
		u := c.unit(p)
		if u == "" || u == c.unit(whole) || gathered[c.unit(whole)] && person(u) || person(c.unit(whole)) && person(u) || anybody[u] {
			continue
		}
		return false
	}
	return true
}

// general are nouns under which any count of persons falls.
var general = words(`people persons members victims others dead deaths`)

// gathered are nouns for persons of any sort in one place or plight.
var gathered = words(`people persons members victims others dead deaths individuals casualties fatalities participants seats patients children
passengers suspects detainees prisoners hostages residents respondents delegates employees officials staff candidates`)

// anybody are nouns for any persons whatever.
var anybody = words(`people persons individuals others`)

// persons are plurals that name people and do not end as such words mostly do.
var persons = words(`men women children boys girls adults adolescents teenagers teens babies infants toddlers students pupils civilians
troops guards guests migrants refugees parents mothers fathers patients clerks cops crew nurses nuns monks aides republicans democrats independents
males females relatives spouses couples youths kids sons daughters brothers sisters friends colleagues police personnel staff
nationals citizens americans tourists pedestrians cyclists recruits cadets captives convicts inmates addicts agents tenants servants
accountants assistants consultants migrants participants protestants immigrants militants combatants insurgents respondents presidents
residents dissidents delegates candidates diplomats generals captains sergeants corporals lieutenants colonels majors marines pilots
scouts chiefs hosts hostages victims witnesses members officials judges experts analysts peers lords deputies envoys spies rebels
juveniles minors elders retirees veterans attendees employees trainees appointees nominees laymen people persons`)

// person tells whether a plural names persons.
func person(noun string) bool {
	if persons[noun] || noun != "" && noun[0] >= 'A' && noun[0] <= 'Z' && strings.HasSuffix(noun, "s") { // "Ruritanians"
		return true
	}
	for _, end := range [...]string{"men", "women", "ists", "ians", "crats", "cians"} {
		if strings.HasSuffix(noun, end) {
			return true
		}
	}
	return (strings.HasSuffix(noun, "ers") || strings.HasSuffix(noun, "ors")) && len(noun) > 6 && !agentless[noun]
}

// agentless are nouns in -ers and -ors that name things.
var agentless = words(`computers numbers letters papers members orders drawers trailers containers tankers bombers fighters cruisers destroyers
launchers trawlers sweepers carriers tractors reactors factors doctors sectors motors mirrors errors corridors flavors colors
meters liters litres acres quarters chapters towers flowers powers rivers servers routers printers freezers boilers bunkers
chambers clusters corners counters covers craters dollars dressers ledgers lockers mortars posters propellers sensors
shelters showers shutters speakers stickers stickers tenders theaters transfers trousers vouchers winters wonders charters
helicopters choppers bulldozers excavators generators projectors processors transistors indicators elevators escalators incinerators`)
