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
		if vague(v) || sure && !v.same(value) {
			c.report(text, true, v, x)
		}
	case value > allowed.high && (vague(v) || sure && value < 5*allowed.high), value < allowed.low && sure && 5*value > allowed.low, value < allowed.low && vague(v) && c.counted(v) == c.counted(x) && strings.Contains(c.counted(v), " "):
		c.report(text, false, v, x)
	}
}

// same tells whether a figure gives a value itself, whatever its hedge.
func (f sited) same(v float64) bool {
	return f.Low != nil && *f.Low == v || f.High != nil && *f.High == v
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
