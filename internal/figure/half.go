package figure

import (
	"math"
	"strings"

	"onrecord/internal/syntax"
)

// halved checks the parts of a whole of which one is "half": "Of the 640
// teachers, half have signed, 120 have refused and the other 200 wait". It
// tells whether there is such a part.
func (c *checker) halved(whole sited, parts []sited) bool {
	ws := c.words(whole)
	if parts[0].sent != whole.sent || parts[0].from < whole.to {
		return false
	}
	for k := whole.to; k+1 < parts[0].from; k++ {
		if ws[k].Lower != "half" || ws[k+1].UPOS != syntax.AUX && ws[k+1].UPOS != syntax.VERB {
			continue
		}
		s := c.sum(parts, whole)
		half := whole.value() / 2
		left := math.Round((1-s.ratio)*whole.value()) == half
		if left || c.remainder(parts[len(parts)-1]) && s.near() {
			text := "half of " + whole.shown() + " + " + strings.Join(shownAll(parts), " + ") + " = " + number(half+s.ratio*whole.value())
			if !left {
				text += ", text says " + whole.told()
			}
			c.report(text, left, append([]sited{whole}, parts...)...)
		}
		return true
	}
	return false
}

// shownAll writes figures.
func shownAll(figs []sited) []string {
	all := make([]string, len(figs))
	for i, f := range figs {
		all[i] = f.shown()
	}
	return all
}
