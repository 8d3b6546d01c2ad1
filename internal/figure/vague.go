package figure

import (
	"fmt"
	"strings"
)

// vagueness checks a vague count against an exact one of the same: "hundreds
// of Syrian soldiers fled to Iraq" beside "Iraq welcomed 2,136 Syrian
// soldiers". The counted words must be the same, a name or adjective among
// them, and what is said must come to the same.
func (c *checker) vagueness() {
	for i := range c.figs {
		if !vague(c.figs[i]) {
			continue
		}
		for k := max(0, i-4); k < min(len(c.figs), i+5); k++ {
			if c.comparable(c.figs[i], c.figs[k]) {
				c.compare(c.figs[i], c.figs[k])
			}
		}
	}
}

func vague(f sited) bool {
	return f.Low != nil && f.High != nil && *f.High > 2**f.Low && strings.HasSuffix(string(f.Hedge), "s of") && strings.Count(string(f.Hedge), " ") == 1
}

// comparable tells whether the exact figure speaks of what the vague one
// does.
func (c *checker) comparable(v, x sited) bool {
	if !x.count() || x.PartOf != nil || v.sent == x.sent || x.sent-v.sent > 2 || v.sent-x.sent > 1 {
		return false
	}
	if c.page.Sentences[v.sent].Par != c.page.Sentences[x.sent].Par {
		return false
	}
	phrase := c.counted(v)
	if phrase == "" || !strings.Contains(phrase, " ") || phrase != c.counted(x) || !sameSense(string(v.Measure), string(x.Measure)) {
		return false
	}
	if v.AsOfDay.Known() && x.AsOfDay.Known() && v.AsOfDay != x.AsOfDay {
		return false
	}
	return !c.cumulative(v) && !c.cumulative(x)
}

func (c *checker) compare(v, x sited) {
	name, _, _ := strings.Cut(string(v.Hedge), " ")
	text := fmt.Sprintf("%s is %s–%s, text says %s", name, number(*v.Low), number(*v.High), number(x.value()))
	switch {
	case x.value() > *v.High, x.value() < *v.Low/2:
		c.report(text, false, v, x)
	case x.value() >= *v.Low:
		c.report(text, true, v, x)
	}
}

// counted is the words that a figure counts, without the number.
func (c *checker) counted(f sited) string {
	ws := c.words(f)
	k := f.from
	for k < f.to && (c.numeral(ws[k].Lower) || ws[k].Lower == "of") {
		k++
	}
	if k >= f.to {
		return ""
	}
	return strings.ToLower(joined(ws[k:f.to]))
}

// numeral tells whether w is a figure or a vague noun of number.
func (c *checker) numeral(w string) bool {
	switch w {
	case "hundreds", "thousands", "dozens", "scores", "tens", "millions":
		return true
	}
	return w[0] >= '0' && w[0] <= '9'
}

// cumulative tells whether the sentence counts over another stretch of time
// or adds to what came before.
func (c *checker) cumulative(f sited) bool {
	ws := c.words(f)
	for _, w := range ws[max(0, f.from-60):min(len(ws), f.to+60)] {
		switch w.Lower {
		case "total", "since", "so", "overall", "another", "additional", "more", "other", "altogether", "so-far", "worldwide", "annually", "already", "previously", "every", "each":
			return true
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
