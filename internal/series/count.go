package series

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"onrecord"
	"onrecord/internal/syntax"
)

// sort of a count: how long one number of it lasts.
type duration int

const (
	passing duration = iota // "nine departments": of some of them, as spoken of these days
	happens                 // "killed", "launched": of one happening, over the days after it
	becomes                 // "released", "sent": of what goes on for weeks
	stands                  // "troops in Utopia": there is a number of them at any time
)

// count is one figure with what makes it comparable.
type count struct {
	rep   onrecord.Report
	fig   *onrecord.Figure
	unit  string
	scope onrecord.Maybe
	lands []string // whose and where: countries, and the name of the body, in order
	rest  []string // other words of whose, which and where, by stem, in order
	said  string   // stem of the measure
	body  string   // whose members are counted
	whole bool     // not a part of something
	lasts duration
	asOf  onrecord.Bounds
}

// counts gives the comparable figures of all documents, in order of the day
// they hold for.
func counts(reports []onrecord.Report, actors map[string]string) []*count {
	var all []*count
	for _, rep := range reports {
		ahead, held := plans(rep.Reading), prisoners(rep.Reading)
		for i := range rep.Reading.Figures {
			if slices.ContainsFunc(ahead, func(ev onrecord.Evidence) bool { return ev.Covers(rep.Reading.Figures[i].Evidence) }) {
				continue
			}
			if c := newCount(rep, &rep.Reading.Figures[i], actors, held); c != nil {
				all = append(all, c)
			}
		}
	}
	slices.SortFunc(all, inTime)
	return all
}

// inTime sorts counts by the day they hold for, then by their place.
func inTime(a, b *count) int {
	return cmp.Or(cmp.Compare(cmp.Or(a.day(), "~"), cmp.Or(b.day(), "~")),
		cmp.Compare(a.rep.Document.Doc, b.rep.Document.Doc), cmp.Compare(a.fig.Evidence.Start, b.fig.Evidence.Start), cmp.Compare(a.fig.ID, b.fig.ID))
}

// day is the first day for which a count can hold, else the last.
func (c *count) day() onrecord.Day { return cmp.Or(c.asOf.Earliest, c.asOf.Latest) }

// plans gives the places of a text that speak of what is to be: figures there
// measure nothing yet.
func plans(r *onrecord.Reading) []onrecord.Evidence {
	var ahead []onrecord.Evidence
	for i := range r.Events {
		if r.Events[i].Modality == onrecord.Planned {
			ahead = append(ahead, r.Events[i].Evidence)
		}
	}
	for i := range r.Commitments {
		ahead = append(ahead, r.Commitments[i].ToDo)
	}
	return ahead
}

// newCount takes a figure apart; nil when it says too little to be compared.
func newCount(rep onrecord.Report, fig *onrecord.Figure, actors map[string]string, held []*onrecord.Figure) *count {
	if fig.Unit == "" || fig.Low == nil && fig.High == nil || fig.Supposed || increment(fig.Evidence.Exact) || ofThem(fig) || strings.HasPrefix(string(fig.Measure), "not ") {
		return nil
	}
	c := &count{rep: rep, fig: fig, unit: unitOf(string(fig.Unit)), asOf: fig.AsOfDay, whole: fig.PartOf == nil}
	own := syntax.Gist(string(fig.Unit))
	words := syntax.Gist(fig.Evidence.Exact)
	if c.unit == "" || len(own) > 0 && !slices.Contains(words, own[len(own)-1]) || c.ofAnother() {
		return nil // "136", of whatever was spoken of before; "a 10-man team"
	}
	c.scope = c.where()
	for _, w := range slices.Concat(words, syntax.Gist(string(c.scope))) {
		switch {
		case w[0] == '@':
			c.lands = append(c.lands, w)
		case !hedges[w] && !slices.Contains(own, w):
			c.rest = append(c.rest, w)
		}
	}
	c.says(held)
	if bodies[c.unit] && !c.ofBody(actors) {
		return nil
	}
	slices.Sort(c.lands)
	slices.Sort(c.rest)
	c.lands, c.rest = slices.Compact(c.lands), slices.Compact(c.rest)
	if !c.asOf.Known() {
		c.asOf = rep.SaidOn(onrecord.Bounds{})
	}
	if !c.comparable() {
		return nil
	}
	return c
}

// where is the scope of the figure; of what happened once without one, the
// place of the event that tells it.
func (c *count) where() onrecord.Maybe {
	if said := syntax.Gist(string(c.fig.Measure)); c.fig.Scope != "" || len(said) == 0 || !once[said[0]] {
		return c.fig.Scope
	}
	place := onrecord.Maybe("")
	for i := range c.rep.Reading.Events {
		e := &c.rep.Reading.Events[i]
		if e.Place == "" || e.Modality != onrecord.Happened || !e.Evidence.Covers(c.fig.Evidence) {
			continue
		}
		if place != "" && place != e.Place {
			return ""
		}
		place = e.Place
	}
	return place
}

// says reads what is said of the counted, and how long it lasts.
func (c *count) says(held []*onrecord.Figure) {
	said := syntax.Gist(string(c.fig.Measure))
	switch {
	case c.amount():
		c.said = strings.Join(said, " ")
	case c.arrives():
		c.said, c.lasts = "arriv", becomes
		return
	case c.captive(said, held):
		c.unit, c.lasts = "captive", stands
		switch {
		case len(said) == 0 || captivity[said[0]] && !freeing[said[0]]:
		case freeing[said[0]]:
			c.said = "free"
		default:
			c.said = said[0]
		}
		return
	case c.fig.Definite && standing[c.unit] && (len(said) == 0 || !once[said[0]]): // "withdraw the 500 troops": there are 500
	case len(said) > 0 && said[0] == "die":
		c.said = "kill"
	case c.fig.Measure == "missing" && measured[c.unit]: // and not "workers missing their pay"
		c.said, c.lasts = "miss", happens
		return
	case len(said) > 0 && tells(said[0]):
		c.said = said[0]
	}
	more := len(said) > 0 && c.said == "" && !c.fig.Definite // something else is said, of some of them
	switch {
	case once[c.said] || once[c.unit] && !(more && !reporting[said[0]]):
		c.lasts = happens
	case outcomes[c.said]:
		c.lasts = becomes
	case c.unit == "%" || standing[c.unit] && !(more && !staying[said[0]]):
		c.lasts = stands
	case more:
		c.said = said[0]
	}
}

// arrives tells whether the counted are told to come to a country, by
// themselves or by those who take them in.
func (c *count) arrives() bool {
	said := strings.Fields(string(c.fig.Measure))
	if len(said) == 0 || !moving[c.unit] && !moving[string(c.fig.Unit)] || c.scope == "" {
		return false
	}
	to := slices.Contains(said, "to") || slices.Contains(said, "into")
	return receiving[said[0]] && len(c.lands) > 1 || arriving[said[0]] && to
}

// captive tells whether those are counted whom somebody holds or held: by
// name, as people of a country who are held or freed, or as so many of its
// people as the same text tells to be held.
func (c *count) captive(said []string, held []*onrecord.Figure) bool {
	if c.unit == "captive" {
		return true
	}
	if len(c.lands) == 0 || c.unit[0] != '@' && !countrymen[string(c.fig.Unit)] {
		return false
	}
	return len(said) > 0 && captivity[said[0]] || slices.ContainsFunc(held, func(f *onrecord.Figure) bool {
		return equal(f.Low, c.fig.Low) && equal(f.High, c.fig.High) && mentions(f.Evidence.Exact, string(c.fig.Unit))
	})
}

// prisoners gives the figures of a text that count captives by name.
func prisoners(r *onrecord.Reading) []*onrecord.Figure {
	var held []*onrecord.Figure
	for i := range r.Figures {
		fig := &r.Figures[i]
		if said := syntax.Gist(string(fig.Measure)); fig.Unit != "" && (unitOf(string(fig.Unit)) == "captive" || len(said) > 0 && captivity[said[0]]) {
			held = append(held, fig)
		}
	}
	return held
}

// ofThem tells a part of what was spoken of before: "two of the Americans".
func ofThem(fig *onrecord.Figure) bool {
	words := strings.Fields(strings.ToLower(fig.Evidence.Exact))
	for i := 1; i+1 < len(words); i++ {
		if words[i] == "of" && (words[i+1] == "the" || words[i+1] == "these" || words[i+1] == "those" || words[i+1] == "them") {
			return true
		}
	}
	return false
}

// comparable tells whether a count says enough to be held against others.
func (c *count) comparable() bool {
	n := *cmp.Or(c.fig.Low, c.fig.High)
	named := len(c.lands) > 0 || c.scope != ""
	switch {
	case c.unit == "%":
		return named && c.rate() && !c.change()
	case n < 1, (measured[c.unit] || c.unit[0] == '@') && (c.said == "" || c.lasts == passing), telling[c.unit] && c.lasts != happens:
		return false
	case c.lasts == stands:
		return n > 1 && (named || c.body != "")
	case c.lasts == passing:
		return n > 1 && (named || n > 2 && len(c.rest) > 0) && !c.change()
	}
	return len(c.lands)+len(c.rest) > 0
}

// rate tells a share that is the value of something, "unemployment", and not
// what part of a whole is spoken of.
func (c *count) rate() bool {
	return slices.ContainsFunc(strings.Fields(strings.ToLower(string(c.fig.Measure))), func(w string) bool { return rates[w] })
}

// ofAnother tells a count that only describes another thing: "a 10-man team".
func (c *count) ofAnother() bool {
	if bodies[c.unit] || troops[string(c.fig.Unit)] {
		return false
	}
	for _, w := range strings.FieldsFunc(c.fig.Evidence.Exact, unicode.IsSpace) {
		number, unit, joined := strings.Cut(w, "-")
		if joined && unit != "" && (number != "" && unicode.IsDigit(rune(number[len(number)-1])) || numerals[strings.ToLower(number)]) && !numerals[strings.ToLower(unit)] && !unicode.IsDigit(rune(unit[0])) {
			return true
		}
	}
	return false
}

// increment tells what comes on top of a count or beside it: "30,000 more
// troops", "four other towns".
func increment(words string) bool {
	words = " " + strings.ToLower(words) + " "
	for _, w := range []string{" more ", " additional ", " extra ", " another ", " new ", " fewer ", " further ", " other "} {
		if i := strings.Index(words, w); i >= 0 && !strings.HasPrefix(words[i:], " more than") && !strings.HasPrefix(words[i:], " fewer than") {
			return true
		}
	}
	return false
}

// key is what the counts of one measure have in common, countries apart. What
// is said of captives is left open: those who are held are those who go free.
func (c *count) key() string {
	said := c.said
	if c.unit == "captive" {
		said = ""
	}
	return strings.Join([]string{c.unit, said, strconv.FormatBool(c.whole), strings.Join(c.rest, " ")}, "|")
}

// unitOf is the head noun of what is counted, by stem, synonyms joined.
func unitOf(unit string) string {
	if strings.ContainsFunc(unit, func(r rune) bool { return unicode.Is(unicode.Sc, r) }) || unit == "%" {
		return unit
	}
	written := strings.Fields(strings.ToLower(unit))
	words := syntax.Gist(unit)
	if len(words) == 0 || len(written) == 0 {
		return ""
	}
	if slices.Contains(written, "and") {
		if members[written[0]] { // "countries and organisations" are counted as countries
			return "member"
		}
		return strings.Join(words, " ")
	}
	switch head := written[len(written)-1]; {
	case len(unit) == 3 && unit == strings.ToUpper(unit):
		return unit
	case troops[head]:
		return "troops"
	case captives[head]:
		return "captive"
	case members[head]:
		return "member"
	case standing[head] || telling[head] || moving[head]:
		return strings.TrimSuffix(head, "s")
	}
	head := words[len(words)-1]
	return cmp.Or(synonyms[head], head)
}

// amount tells a share or a sum of money, of which the measure says all that
// it is of.
func (c *count) amount() bool {
	return c.unit == "%" || len(c.unit) == 3 && c.unit == strings.ToUpper(c.unit)
}

// change tells a share that says how much something rose or fell, which is no
// level to follow.
func (c *count) change() bool {
	return slices.ContainsFunc(strings.Fields(c.said), func(w string) bool { return changes[w] }) || slices.ContainsFunc(c.rest, func(w string) bool { return changes[w] })
}

// cumulative tells whether the count adds up over time: what has happened to
// the counted, and no share of anything.
func (c *count) cumulative() bool {
	return c.lasts == happens || c.lasts == becomes
}
