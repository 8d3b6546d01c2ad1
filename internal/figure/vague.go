package figure

import (
	"fmt"
	"strings"

	"onrecord/internal/syntax"
)

// vagueness checks a vague or open count against an exact one of the same:
// "hundreds of Syrian soldiers fled to Iraq" beside "Iraq welcomed 2,136
// Syrian soldiers", "Dozens of sailors — 58 in all —", "Nearly 200
// firefighters came. The chief put their number at 194".
func (c *checker) vagueness() {
	for i := range c.figs {
		v := c.figs[i]
		if !v.loose() {
			continue
		}
		for k := max(0, i-4); k < min(len(c.figs), i+5); k++ {
			x := c.figs[k]
			switch {
			case k == i || !x.count():
			case k > i && c.takenUpVague(i, k):
				c.compare(v, x, true)
			case x.PartOf != nil:
			case k == i+1 && c.restated(v, x), k > i && c.numbered(v, x), k == i+1 && c.exactly(v, x):
				c.compare(v, x, true)
			case c.comparable(v, x):
				c.compare(v, x, c.definite(x))
			}
		}
	}
}

// loose tells whether a figure counts without a last digit: "hundreds of",
// "more than 300", "nearly 200".
func (f sited) loose() bool {
	if vague(f) {
		return true
	}
	v := f.Low
	if v == nil {
		v = f.High
	}
	return f.Hedge != "" && f.counts() && *v >= 10 && (f.Low == nil || f.High == nil || *f.Low == *f.High) && f.Unit != "" && f.Unit != "times" && f.PartOf == nil
}

func vague(f sited) bool {
	return f.Low != nil && f.High != nil && *f.High > 2**f.Low && strings.HasSuffix(string(f.Hedge), "s of") && strings.Count(string(f.Hedge), " ") == 1
}

// takenUpVague tells whether figure k takes up what figure i counts vaguely:
// "More than 200 passengers were on board. The 213 passengers got out", "All
// 312 have been picked", "Hundreds of mourners ... counted 640 of them".
func (c *checker) takenUpVague(i, k int) bool {
	v, x := c.figs[i], c.figs[k]
	if x.sent != v.sent+1 || !c.lastOfKind(i) || c.given(i, x) || c.cumulative(v) {
		return false
	}
	if c.trails(x, ofThem) {
		return vague(v) && c.lemma(x, -1) == "count" && (x.PartOf == nil || v.High != nil && *x.PartOf == *v.High)
	}
	how := c.takes(x)
	u := c.unit(x)
	if how == fresh && c.sameFate(v, x) {
		return true
	}
	if how == fresh || how == those || x.PartOf != nil || u != "" && !sameThing(u, c.unit(v)) && !(person(u) && (person(c.unit(v)) || gathered[c.unit(v)])) {
		return false
	}
	return how == every || x.from <= 1
}

// sameFate tells whether what tells "the 12 houses destroyed" from others is
// what is said of those counted vaguely.
func (c *checker) sameFate(v, x sited) bool {
	ws := c.words(x)
	if c.word(x, -1) != "the" && c.word(x, -1) != "all" || x.Unit == "" || !sameThing(c.unit(x), c.unit(v)) || x.to >= len(ws) {
		return false
	}
	return ws[x.to].XPOS == "VBN" && sameSense(string(v.Measure), ws[x.to].Lower) && x.PartOf == nil
}

// sameThing tells whether two nouns name the same things.
func sameThing(a, b string) bool {
	if a == b {
		return true
	}
	for _, names := range synonyms {
		if names[a] && names[b] {
			return true
		}
	}
	return false
}

// synonyms are nouns that name the same things in the same news.
var synonyms = []map[string]bool{
	words(`homes houses dwellings residences`),
	words(`passengers travellers travelers`),
	words(`troops soldiers servicemen`),
	words(`jobs posts positions`),
	words(`children kids youngsters`),
	words(`pupils students schoolchildren`),
	words(`workers employees`),
	words(`protesters demonstrators marchers`),
	words(`prisoners inmates detainees captives`),
	words(`cars vehicles automobiles`),
	words(`planes aircraft jets`),
	words(`ships vessels boats`),
	words(`firms companies businesses`),
	words(`countries nations states`),
	words(`deputies lawmakers legislators members`),
	words(`officers policemen police`),
}

// exactly tells whether "to be exact" or "the exact figure" stand between a
// vague count and another.
func (c *checker) exactly(v, x sited) bool {
	if x.sent-v.sent > 1 || !c.bare(x) && c.unit(x) != c.unit(v) {
		return false
	}
	ws := c.words(x)
	if vague(v) && c.bare(x) && counting[c.lemma(x, -1)] && (x.sent == v.sent+1 || c.semicolon(v, x)) && c.set(x) && !c.cumulative(x) {
		return true
	}
	from := max(0, x.from-7)
	if x.sent == v.sent {
		from = max(from, v.to)
	}
	for k := from; k+1 < x.from; k++ {
		if ws[k].Lower == "be" && (ws[k+1].Lower == "exact" || ws[k+1].Lower == "precise") || (ws[k].Lower == "exact" || ws[k].Lower == "precise" || ws[k].Lower == "actual") && figuring[ws[k+1].Lower] {
			return true
		}
	}
	return false
}

// restated tells whether an exact count follows a vague one as another way to
// say it: "Dozens of sailors — 58 in all —", "Hundreds of trees (430)".
func (c *checker) restated(v, x sited) bool {
	if !c.link(v, x, appositions) || !c.bare(x) && c.unit(x) != c.unit(v) || c.trails(x, ofThem) {
		return false
	}
	if c.inAll(x) {
		return true
	}
	w := c.word(x, -1)
	return (w == "(" || leads[w]) && vague(v) && (c.set(x) || c.trails(x, accounting))
}

var accounting = phrasesOf(`by the|according to|, by|, according`)

// numbered tells whether a sentence puts the number of what was counted
// vaguely: "put the number of firefighters at 194", "The exact number was 194".
func (c *checker) numbered(v, x sited) bool {
	if !c.bare(x) || x.sent-v.sent != 1 || c.cumulative(x) || x.from < 3 {
		return false
	}
	ws := c.words(x)
	k := x.from - 1
	if ws[k].Lower != "at" && ws[k].Lemma != "be" {
		return false
	}
	for at := k - 1; at >= max(0, k-7); at-- {
		if !figuring[ws[at].Lower] {
			continue
		}
		if at+2 < len(ws) && ws[at+1].Lower == "of" && !c.namesUnit(ws[at+2:k], v) {
			return false
		}
		if ws[k].Lower == "at" {
			return putting[ws[max(0, at-1)].Lemma] || putting[ws[max(0, at-2)].Lemma] || putting[ws[max(0, at-3)].Lemma]
		}
		return ws[max(0, at-1)].Lower == "exact" || ws[max(0, at-1)].Lower == "actual"
	}
	return false
}

var (
	figuring = words(`number figure count toll total turnout`)
	putting  = words(`put place give`)
)

// namesUnit tells whether words name what a figure counts.
func (c *checker) namesUnit(ws []syntax.Word, v sited) bool {
	for k := range ws {
		if ws[k].Lower == string(v.Unit) {
			return true
		}
	}
	return false
}

// comparable tells whether the exact figure speaks of what the vague one
// does, in a sentence beside it.
func (c *checker) comparable(v, x sited) bool {
	gap := x.sent - v.sent
	if gap == 0 || gap > 2 || gap < -1 || c.par(v) != c.par(x) && gap != 1 {
		return false
	}
	if x.Unit == "" || !sameThing(string(x.Unit), string(v.Unit)) || x.Unit == v.Unit && !c.sameNoun(v, x) || c.otherSpeaker(v.sent, x.sent) {
		return false
	}
	if v.AsOfDay.Known() && x.AsOfDay.Known() && v.AsOfDay != x.AsOfDay || c.elsewhere(v, x) {
		return false
	}
	if c.cumulative(v) || c.cumulative(x) {
		return false
	}
	return sameSense(string(v.Measure), string(x.Measure)) || gap > 0 && c.definite(x)
}

// sameNoun tells whether the counted words are the same, or one has none
// before its noun.
func (c *checker) sameNoun(v, x sited) bool {
	a, b := c.counted(v), c.counted(x)
	return a != "" && (a == b || a == string(v.Unit) || b == string(x.Unit))
}

// elsewhere tells whether a place of its own opens the sentence of the exact
// figure.
func (c *checker) elsewhere(v, x sited) bool {
	ws := c.words(x)
	if (ws[0].Lower == "in" || ws[0].Lower == "at" || ws[0].Lower == "near" || ws[0].Lower == "on") && ws[0].UPOS == syntax.ADP {
		return true
	}
	return x.Scope != "" && v.Scope != x.Scope && !vague(v)
}

// definite tells whether a figure is put down as a count: "counted 4,200",
// "exactly 650", "all 312".
func (c *checker) definite(x sited) bool {
	for at := -1; at >= -3; at-- {
		if w := c.lemma(x, at); counting[w] || w == "exactly" || w == "all" && at == -1 {
			return true
		}
	}
	return false
}

var counting = words(`count list register tally number show record log enumerate`)

// compare reports an exact count beside a vague one. That it is smaller is an
// alarm only where it is surely the count of all.
func (c *checker) compare(v, x sited, sure bool) {
	text, value := "", x.value()
	likely, allowed := v.said()
	if name, _, _ := strings.Cut(string(v.Hedge), " "); vague(v) {
		likely, allowed = interval{*v.Low, *v.High}, interval{*v.Low / 2, *v.High}
		text = fmt.Sprintf("%s is %s–%s, text says %s", name, number(*v.Low), number(*v.High), x.told())
	} else {
		text = fmt.Sprintf("text says %s and %s", v.told(), x.told())
	}
	switch {
	case value >= likely.low && value <= likely.high:
		if vague(v) || sure {
			c.report(text, true, v, x)
		}
	case value > allowed.high && (vague(v) || sure && value < 5*allowed.high), value < allowed.low && sure && 5*value > allowed.low, value < allowed.low && vague(v) && c.counted(v) == c.counted(x) && strings.Contains(c.counted(v), " "):
		c.report(text, false, v, x)
	}
}

// counted is the words that a figure counts, without the number.
func (c *checker) counted(f sited) string {
	ws := c.words(f)
	k := f.from
	for i := f.from; i < f.to; i++ {
		if w := &ws[i]; w.UPOS == syntax.NUM || w.Lower == "of" || numerals[w.Lower] || w.Lower[0] >= '0' && w.Lower[0] <= '9' {
			k = i + 1
		}
	}
	if k >= f.to {
		return ""
	}
	return strings.ToLower(joined(ws[k:f.to]))
}

var numerals = words(`hundreds thousands dozens scores tens millions dozen score hundred thousand million`)

// cumulative tells whether the sentence counts over another stretch of time
// or adds to what came before.
func (c *checker) cumulative(f sited) bool {
	ws := c.words(f)
	for _, w := range ws[max(0, f.from-60):min(len(ws), f.to+60)] {
		switch w.Lower {
		case "since", "so", "overall", "total", "another", "additional", "other", "altogether", "so-far", "worldwide", "nationwide", "annually", "already", "previously", "every", "each", "across", "throughout", "previous", "earlier", "only":
			return true
		case "more":
			if w.Start > ws[f.from].End || w.Start < ws[f.from].Start {
				return true
			}
		}
	}
	return false
}

// senses are verbs that come to the same, seen from one side or the other.
var senses = []map[string]bool{
	words(`fled crossed entered arrived come welcomed received hosted admitted sheltered accepted`),
	words(`killed died perished executed slain`),
	words(`wounded injured hurt`),
	words(`arrested detained captured seized rounded`),
	words(`released freed`),
	words(`returned repatriated deported`),
	words(`displaced evacuated uprooted`),
	words(`deployed sent dispatched`),
	words(`attended come gathered rallied marched turned`),
	words(`fired dismissed sacked`),
	words(`burned destroyed razed gutted`),
}

func sameSense(a, b string) bool {
	a, _, _ = strings.Cut(a, " ")
	b, _, _ = strings.Cut(b, " ")
	if a == "" || b == "" {
		return false
	}
	for _, s := range senses {
		if s[a] && s[b] {
			return true
		}
	}
	return a == b
}
