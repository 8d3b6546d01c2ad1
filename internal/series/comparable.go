package series

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"onrecord"
)

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

// change tells a share that says how much something rose or fell, which is no
// level to follow.
func (c *count) change() bool {
	return slices.ContainsFunc(strings.Fields(c.said), func(w string) bool { return changes[w] }) || slices.ContainsFunc(c.rest, func(w string) bool { return changes[w] })
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
