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

// duration is how long one number of a count lasts.
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
	if fig.Unit == "" || fig.Low == nil && fig.High == nil || fig.Supposed || fig.Beside || ofThem(fig) || strings.HasPrefix(string(fig.Measure), "not ") {
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

// cumulative tells whether the count adds up over time: what has happened to
// the counted, and no share of anything.
func (c *count) cumulative() bool {
	return c.lasts == happens || c.lasts == becomes
}
