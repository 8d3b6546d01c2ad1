package series

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"onrecord"
	"onrecord/internal/syntax"
)

// label names the measure as one would print it, "American soldiers in Iraq",
// in the words of the count that says most of it.
func label(all []*count) string {
	c := slices.MinFunc(all, fuller)
	if c.body != "" {
		return "members of " + uncapital(c.body)
	}
	scope := string(c.scope)
	what := noun(c.fig)
	if c.amount() {
		what = string(c.fig.Measure)
	}
	place := ""
	if scope != "" && !mentions(what, scope) {
		place = c.place(scope)
	}
	switch {
	case c.amount():
		return what + place + ", " + map[bool]string{true: "percent", false: c.unit}[c.unit == "%"]
	case c.said == "arriv":
		if place != "" {
			return what + " who came to " + strings.TrimPrefix(strings.TrimPrefix(place, " in "), ", ")
		}
		return what + " who came"
	case c.said == "free" && sameSaid(all):
		return what + place + ", released"
	case c.unit == "captive" && c.said == "free":
		return what
	case c.lasts != passing && c.said != "" && sameSaid(all):
		switch {
		case place == "":
		case byWhom[c.said]: // of what is launched the place is whose it is
			place = " by" + strings.TrimPrefix(strings.TrimPrefix(place, ","), " in")
		case whither[c.said]:
			place = ", " + scope
		}
		return what + saidOf(string(c.fig.Measure), scope) + place
	}
	return what + place
}

// fuller sorts the count that says most of the measure first.
func fuller(a, b *count) int {
	named := func(c *count) int { return len(c.lands) + len(c.rest) }
	captive := func(c *count) int { // "hostages" says more than "Americans"
		if captives[string(c.fig.Unit)] {
			return 0
		}
		return 1
	}
	capital := func(c *count) int { // "Federal workers" of a headline
		if what := noun(c.fig); what != "" && unicode.IsUpper(rune(what[0])) {
			return 1
		}
		return 0
	}
	return cmp.Or(cmp.Compare(named(b), named(a)), cmp.Compare(a.said, b.said), cmp.Compare(capital(a), capital(b)), cmp.Compare(captive(a), captive(b)), cmp.Compare(len(b.scope), len(a.scope)), inTime(a, b))
}

// sameSaid tells whether the same is said of all.
func sameSaid(all []*count) bool {
	return !slices.ContainsFunc(all, func(c *count) bool { return c.said != all[0].said })
}

// saidOf is what is said of the counted behind its noun: "killed", "who died".
// A goal that is the scope is left out: it is named last.
func saidOf(measure, scope string) string {
	verb, _, _ := strings.Cut(measure, " ")
	if scope != "" && strings.HasSuffix(measure, scope) {
		measure = verb
	}
	if ofThemselves[verb] {
		return " who " + measure
	}
	return " " + measure
}

// place is where or whose, with the word that leads in.
func (c *count) place(scope string) string {
	kind := onrecord.ActorType("")
	ms := c.rep.Reading.Mentions
	for i := range ms {
		if ms[i].Form == onrecord.FormName && ms[i].Evidence.Exact == scope {
			kind = ms[i].Type
			break
		}
	}
	if kind != onrecord.GPE && kind != onrecord.Loc {
		return ", " + scope
	}
	fields := strings.Fields(scope)
	if withArticle[strings.ToLower(fields[len(fields)-1])] {
		return " in the " + scope
	}
	return " in " + scope
}

var (
	// withArticle are the last words of names of places that have an article.
	withArticle = words(`u.s. us usa u.k. uk u.a.e. uae eu states kingdom emirates republic union federation philippines netherlands bahamas maldives seychelles
strip bank peninsula gulf sea ocean zone hague vatican caucasus balkans sahel levant crimea congo gambia islands mountains river valley middle east west`)

	// ofThemselves are participles of what the counted do by themselves.
	ofThemselves = words(`died fled escaped returned starved drowned resigned defected deserted surrendered graduated arrived stayed gone come`)
)

// byWhom are outcomes of which a figure's scope is who brings them about, by
// stem.
var byWhom = stems(`launch fire deport expel indict charge convict hire recruit`)

// whither are outcomes of which it is who brings them about or where they lead,
// by stem.
var whither = stems(`send dispatch commit transfer withdraw pull remove redeploy destroy seize confiscate`)

// uncapital writes the article of a body small: "The coalition".
func uncapital(body string) string {
	if rest, ok := strings.CutPrefix(body, "The "); ok {
		return "the " + rest
	}
	return body
}

// noun is the counted thing in the words of the figure: the evidence without
// its number and hedge.
func noun(fig *onrecord.Figure) string {
	words := strings.Fields(fig.Evidence.Exact)
	last := 0
	for i, w := range words {
		if number(w) {
			last = i + 1
		}
	}
	words = words[last:]
	for len(words) > 1 && leading[strings.ToLower(words[0])] {
		words = words[1:]
	}
	if len(words) == 0 || len(words) > 8 {
		return string(fig.Unit)
	}
	return strings.Trim(strings.Join(words, " "), " ,.;:\"”“'")
}

// number tells whether a word is a number or part of one: "2,500", "fifty-two".
func number(word string) bool {
	for _, part := range strings.Split(strings.ToLower(word), "-") {
		if part == "" || !numerals[part] && !unicode.IsDigit(rune(part[0])) {
			return false
		}
	}
	return true
}

// leading are words between a number and its noun that name nothing.
var leading = words(`of the a an its their his her or so and more than or some`)

func mentions(phrase, name string) bool {
	of := syntax.Gist(phrase)
	for _, w := range syntax.Gist(name) {
		if !slices.Contains(of, w) {
			return false
		}
	}
	return true
}
