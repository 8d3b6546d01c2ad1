package figure

import (
	"strings"
)

// hundred checks that the percentages of one enumeration make a hundred where
// the last is "the remaining", and that those which shut each other out
// ("said yes", "said no") are not more. Those that name whose part they are
// ("52 percent of men") are of different wholes.
func (c *checker) hundred(first, last int) {
	parts, at := c.percentages(first, last)
	if len(parts) < 2 || c.compares(parts[0]) && !c.remainder(parts[len(parts)-1]) {
		return
	}
	total, half := 0.0, 0.0
	terms := make([]string, len(parts))
	for i, p := range parts {
		total, half = total+p.value(), half+p.step()/2
		terms[i] = number(p.value())
	}
	text := strings.Join(terms, " + ") + " = " + number(total) + "%"
	if c.remainder(parts[len(parts)-1]) {
		off := total - 100
		const answers = 2 // those who give none are seldom named
		if holds := off >= -half && off <= half; holds || off > -50 && off < -half-answers || off > half+answers && off < 100 {
			c.report(text, holds, parts...)
		}
		return
	}
	var said [][]string
	for _, k := range at {
		said = append(said, c.said(k))
	}
	switch apart, _ := opposed(said); {
	case apart && total >= 100-half:
		c.report(text, total <= 100+half, parts...)
	case len(parts) > 2 && total > 100+half && c.undecided(at[len(at)-1]):
		c.report(text, false, parts...)
	case len(parts) > 2 && total == 100:
		c.report(text, true, parts...)
	}
}

// undecided tells whether a percentage is of those who give no answer, so that
// the others are its answers.
func (c *checker) undecided(k int) bool {
	for _, w := range c.said(k) {
		if w == "undecided" || w == "unsure" || w == "opinion" {
			return true
		}
	}
	return false
}

// percentages gives the percentages of a sentence that stand in one
// enumeration, and where; none when one of them names its own whole.
func (c *checker) percentages(first, last int) (parts []sited, at []int) {
	for k := first; k < last; k++ {
		p := c.figs[k]
		if p.Unit != "%" {
			continue
		}
		if !p.exact() || c.next(p) == "of" && len(parts) > 0 {
			return nil, nil
		}
		if len(parts) == 0 || c.enumerated(parts[len(parts)-1], p) {
			parts, at = append(parts, p), append(at, k)
		}
	}
	return parts, at
}

// enumerated tells whether two percentages stand in clauses side by side,
// without a bracket, a group of its own or a condition between.
func (c *checker) enumerated(a, b sited) bool {
	gap := c.between(a, b)
	if c.remainder(b) && len(gap) > 3 && len(gap) < 12 {
		return true
	}
	if n := len(gap); n < 2 || n > 10 {
		return false
	}
	side := false
	for _, w := range gap {
		switch w {
		case "(", ")", ";", "men", "women", "those", "among", "when", "if", "who", "from", "to", "only":
			return false
		case "and", ",", "while", "but":
			side = true
		}
	}
	return side
}

// compares tells whether the sentence sets groups or times beside each other.
func (c *checker) compares(p sited) bool {
	for _, w := range c.words(p) {
		switch w.Lower {
		case "men", "women", "among", "versus", "compared", "than", "whereas":
			return true
		}
	}
	return false
}
