package figure

import (
	"strings"

	"onrecord/internal/syntax"
)

// fits tells whether two figures can be values of one measure.
func (c *checker) fits(a, b sited) bool {
	x, y := c.unit(a), c.unit(b)
	if anybody[x] && person(y) || anybody[y] && person(x) {
		return true
	}
	if x == "cents" && y == "USD" || x == "USD" && y == "cents" {
		return true
	}
	return x == y || a.scaled() && b.value() >= 1e5 && !b.counts() || b.scaled() && a.exact() && a.value() >= 1e5 && !a.counts() || x == "" && b.counts() || y == "" && a.counts() || x == "" && c.bare(a) || y == "" && c.bare(b)
}

// bare tells whether a figure has no noun of its own.
func (c *checker) bare(f sited) bool { return c.unit(f) == "" }

// unit is what a figure counts; "" where its noun is none: a verb tagged
// amiss, a time that follows ("600 last year"), a singular ("40 run on diesel",
// "ten gold").
func (c *checker) unit(f sited) string {
	if f.Unit == "" || f.Unit == "%" || !f.counts() {
		return string(f.Unit)
	}
	if w := &c.words(f)[f.to-1]; c.timed(w.Start) || w.UPOS == syntax.VERB && w.XPOS != "VBN" {
		return ""
	}
	if u := f.Unit[0]; u >= 'a' && u <= 'z' && f.Low != nil && *f.Low >= 2 && !strings.HasSuffix(string(f.Unit), "s") && !plurals[string(f.Unit)] && f.Hedge == "" {
		return ""
	}
	return string(f.Unit)
}

// plurals are nouns that count many without an s.
var plurals = words(`people men women children police troops personnel aircraft dead killed wounded injured cattle sheep deer fish
infantry cavalry artillery staff clergy crew feet teeth mice geese data media criteria phenomena alumni bacteria spacecraft
helicopter-borne offspring swine salmon trout firemen policemen fishermen gunmen servicemen congressmen lawmen`)
