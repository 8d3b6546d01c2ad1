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

// count is one figure with what makes it comparable.
type count struct {
	rep   onrecord.Report
	fig   *onrecord.Figure
	unit  string
	lands []string // countries: whose and where, in order
	rest  []string // other words of whose, which and where, by stem, in order
	said  string   // stem of the measure
	body  string   // whose members are counted
	whole bool     // not a part of something
	asOf  onrecord.Bounds
}

// counts gives the comparable figures of all documents, in order of the day
// they hold for.
func counts(reports []onrecord.Report, members map[string]string) []*count {
	var all []*count
	for _, rep := range reports {
		ahead := plans(rep.Reading)
		for i := range rep.Reading.Figures {
			if slices.ContainsFunc(ahead, func(ev onrecord.Evidence) bool { return ev.Covers(rep.Reading.Figures[i].Evidence) }) {
				continue
			}
			if c := newCount(rep, &rep.Reading.Figures[i], members); c != nil {
				all = append(all, c)
			}
		}
	}
	slices.SortFunc(all, func(a, b *count) int {
		return cmp.Or(cmp.Compare(cmp.Or(a.asOf.Earliest, a.asOf.Latest, "~"), cmp.Or(b.asOf.Earliest, b.asOf.Latest, "~")),
			cmp.Compare(a.rep.Document.Doc, b.rep.Document.Doc), cmp.Compare(a.fig.Evidence.Start, b.fig.Evidence.Start), cmp.Compare(a.fig.ID, b.fig.ID))
	})
	return all
}

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
func newCount(rep onrecord.Report, fig *onrecord.Figure, members map[string]string) *count {
	if fig.Unit == "" || fig.Low == nil && fig.High == nil {
		return nil
	}
	c := &count{rep: rep, fig: fig, unit: unitOf(string(fig.Unit)), asOf: fig.AsOfDay, whole: fig.PartOf == nil}
	if increment(fig.Evidence.Exact) {
		return nil
	}
	own := syntax.Gist(string(fig.Unit))
	words := syntax.Gist(fig.Evidence.Exact)
	if c.unit == "" || len(own) > 0 && !slices.Contains(words, own[len(own)-1]) {
		return nil // "136", of whatever was spoken of before
	}
	switch said := syntax.Gist(string(fig.Measure)); {
	case c.amount():
		c.said = strings.Join(said, " ")
	case len(said) > 0 && tells(said[0]):
		c.said = said[0]
	}
	for _, w := range slices.Concat(words, syntax.Gist(string(fig.Scope))) {
		switch {
		case w[0] == '@':
			c.lands = append(c.lands, w)
		case !hedges[w] && !slices.Contains(own, w):
			c.rest = append(c.rest, w)
		}
	}
	if bodies[c.unit] && !c.ofBody(members) {
		return nil
	}
	slices.Sort(c.lands)
	slices.Sort(c.rest)
	c.lands, c.rest = slices.Compact(c.lands), slices.Compact(c.rest)
	if !c.asOf.Known() {
		c.asOf = rep.SaidOn(onrecord.Bounds{})
	}
	if len(c.lands)+len(c.rest) == 0 || c.unit == "%" && c.change() || (measured[c.unit] || c.unit[0] == '@') && c.said == "" {
		return nil
	}
	return c
}

// increment tells what comes on top of a count: "30,000 more troops".
func increment(words string) bool {
	words = " " + strings.ToLower(words) + " "
	for _, w := range []string{" more ", " additional ", " extra ", " another ", " new ", " fewer ", " further "} {
		if i := strings.Index(words, w); i >= 0 && !strings.HasPrefix(words[i:], " more than") && !strings.HasPrefix(words[i:], " fewer than") {
			return true
		}
	}
	return false
}

// key is what the counts of one measure have in common, countries apart.
func (c *count) key() string {
	return strings.Join([]string{c.unit, c.said, strconv.FormatBool(c.whole), strings.Join(c.rest, " ")}, "|")
}

// bodies are units that count the members of a body, which must be known.
var bodies = map[string]bool{"member": true}

// before is how far, in characters, the body may stand before its members.
const before = 160

// ofBody finds the body whose members are counted: the organisation or group
// named last before the figure. Two or three countries are those of a
// sentence, not of a body.
func (c *count) ofBody(members map[string]string) bool {
	if c.fig.Low == nil || *c.fig.Low < 10 {
		return false
	}
	var best *onrecord.Mention
	ms := c.rep.Reading.Mentions
	for i := range ms {
		m := &ms[i]
		if (m.Type == onrecord.Org || m.Type == onrecord.GroupA) && m.Evidence.End <= c.fig.Evidence.Start && m.Evidence.End+before >= c.fig.Evidence.Start &&
			(best == nil || m.Evidence.Start > best.Evidence.Start) {
			best = m
		}
	}
	if best != nil && !union(best) {
		best = called(ms, best)
	}
	if best == nil || best.Actor == "" || !union(best) {
		return false
	}
	c.body = best.Evidence.Exact
	c.said, c.lands, c.rest = "", nil, []string{cmp.Or(members[string(best.Actor)], string(best.Actor))}
	if best.Form == onrecord.FormNominal && allied(best.Evidence.Exact) {
		c.rest = []string{"alliance"}
	}
	return true
}

// union tells whether a mention is of a body with countries as members.
func union(m *onrecord.Mention) bool {
	return slices.ContainsFunc(syntax.Gist(m.Evidence.Exact), func(w string) bool { return unions[w] })
}

// called gives what a name is given to right before it: "the alliance called
// Steady Tide"; nil for nothing.
func called(ms []onrecord.Mention, name *onrecord.Mention) *onrecord.Mention {
	for i := range ms {
		m := &ms[i]
		if gap := name.Evidence.Start - m.Evidence.End; m.Form == onrecord.FormNominal && gap > 0 && gap <= len(" known as ") && union(m) {
			return m
		}
	}
	return nil
}

// allied tells whether a description is no more than "the (international)
// coalition" or another word for it.
func allied(description string) bool {
	for _, w := range syntax.Gist(description) {
		if !alliance[w] {
			return false
		}
	}
	return true
}

// unions are the words for bodies that have countries as members, by stem.
var unions = stems(`coalition alliance bloc union league pact community organization organisation`)

var alliance = stems(`coalition alliance bloc international global led military multinational worldwide western`)

// unitOf is the head noun of what is counted, by stem, synonyms joined.
func unitOf(unit string) string {
	if strings.ContainsFunc(unit, func(r rune) bool { return unicode.Is(unicode.Sc, r) }) || unit == "%" {
		return unit
	}
	words := syntax.Gist(unit)
	if len(words) == 0 {
		return ""
	}
	head := words[len(words)-1]
	if strings.Contains(" "+unit+" ", " and ") {
		head = words[0] // "countries and organisations" are counted as countries
		if synonyms[head] != "member" {
			return strings.Join(words, " ")
		}
	}
	if s, ok := synonyms[head]; ok {
		return s
	}
	return head
}

// synonyms are words for one counted thing, by stem.
var synonyms = map[string]string{
	"soldi": "troop", "soldier": "troop", "forc": "troop", "personnel": "troop", "serviceman": "troop",
	"partn": "member", "partner": "member", "state": "member", "country": "member", "countri": "member", "nation": "member", "nat": "member", "memb": "member",
	"person": "people", "civilian": "civilian",
	"wound": "wounded", "injur": "wounded",
	"percent": "%", "per": "%",
}

// measured units say nothing of what they measure.
var measured = func() map[string]bool {
	set := stems(`people person time case thing group phase way kind hour minute point issue photo picture star official man woman child seat vote page story civilian refugee leader side gentleman mile kilometre kilometer state senator voter adult lawmaker member mph american lead life`)
	for _, sign := range []string{"%", "km", "mi", "m", "ft"} {
		set[sign] = true
	}
	return set
}()

// tells tells whether a measure says what became of the counted. All other
// verbs ("station", "welcome", "withdraw") say only that they are there.
func tells(measure string) bool { return outcomes[measure] || once[measure] }

// cumulative tells whether the count adds up over time: what has happened to
// the counted, and no share of anything.
func (c *count) cumulative() bool {
	return c.unit != "%" && (c.said != "" && tells(c.said) || once[c.unit])
}

// outcomes are what becomes of those who are counted, and how many came on top
// or left, by stem.
var outcomes = stems(`release free displace flee escape return execute behead hang drown starve lose win test resign evacuate rescue convict sentence charge indict
deport expel kidnap abduct take torture rape infect vaccinate hospitalise hospitalize destroy damage burn build sell buy export import spend borrow earn cost
send dispatch add order commit withdraw pull remove redeploy transfer welcome receive host admit
defect desert surrender train graduate apply cross drop close open shut cancel delay suspend jail imprison acquit pardon dismiss sack hire employ recruit marry
born abort protest demonstrate vote elect seize confiscate recover bury found`)

// amount tells a share or a sum of money, of which the measure says all that
// it is of.
func (c *count) amount() bool {
	return c.unit == "%" || len(c.unit) == 3 && c.unit == strings.ToUpper(c.unit)
}

// change tells a share that says how much something rose or fell, which is no
// level to follow.
func (c *count) change() bool {
	return changes[c.said] || slices.ContainsFunc(c.rest, func(w string) bool { return changes[w] })
}

var changes = stems(`rise increase growth grow gain jump surge climb drop decline decrease fall cut dip slump change point reduce reduction slow`)

func stems(words string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(words) {
		set[syntax.Stem(w)] = true
	}
	return set
}

// hedges are words around a number that say nothing of the thing, by stem.
var hedges = stems(`percent per cent least roughly nearly near almost approximately estimated total main additional remaining current around close rough exactly`)

// noun is the counted thing in the words of the figure: the evidence without
// its number and hedge.
func noun(fig *onrecord.Figure) string {
	words := strings.Fields(fig.Evidence.Exact)
	for i, w := range words {
		if strings.ContainsFunc(w, unicode.IsDigit) {
			words = words[i+1:]
			break
		}
	}
	for len(words) > 1 && len(syntax.Gist(words[0])) == 0 {
		words = words[1:]
	}
	if len(words) == 0 || len(words) > 8 {
		return string(fig.Unit)
	}
	return strings.Trim(strings.Join(words, " "), " ,.;:\"”“'")
}

func mentions(phrase, name string) bool {
	of := syntax.Gist(phrase)
	for _, w := range syntax.Gist(name) {
		if !slices.Contains(of, w) {
			return false
		}
	}
	return true
}

// once are the measures and units of one happening, by stem.
var once = stems(`kill die wound wounded injure arrest detain capture hurt fire launch casualty shoot victim miss missile rocket drone shell strike hit`)
