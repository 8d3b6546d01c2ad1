package figure

import (
	"fmt"
	"math"
	"strings"
)

// shares checks "168 of 329 members, or 51 percent", "30 percent of the 400
// villagers, or 120" and "half of the 3,000, 1,500".
func (c *checker) shares(first, last int) {
	for k := first; k < last; k++ {
		share := c.figs[k]
		if !share.exact() {
			continue
		}
		switch {
		case share.Unit == "%":
			c.shareAfter(first, k)
			c.shareBefore(k, last)
		case share.value() < 1:
			c.shareBefore(k, last)
		}
	}
	c.hundred(first, last)
}

// shareAfter checks a percentage given after its part: "168 of 329 members,
// or 51 percent".
func (c *checker) shareAfter(first, k int) {
	share := c.figs[k]
	for i := max(0, k-2); i < k; i++ {
		part := c.figs[i]
		if part.PartOf == nil || !part.count() || i < first || i == k-2 && (!c.figs[k-1].count() || *part.PartOf != c.figs[k-1].value()) {
			continue
		}
		if whole, ok := c.wholeAt(i, k); ok && *part.PartOf > 0 && c.beside(c.figs[k-1], share) {
			c.share(share, part.value(), whole.value(), part, whole, share)
			return
		}
	}
}

// wholeAt finds the whole of part i among the figures near it, those from k on
// left out.
func (c *checker) wholeAt(i, k int) (sited, bool) {
	for n := min(k-1, i+1); n >= max(0, i-4); n-- {
		if w := c.figs[n]; n != i && w.count() && w.value() == *c.figs[i].PartOf {
			return w, true
		}
	}
	return sited{}, false
}

// beside tells whether a figure gives what stands just before it in another
// way: "(51 percent)", ", or 51 percent".
func (c *checker) beside(a, b sited) bool {
	gap := strings.Join(c.between(a, b), " ")
	for _, of := range []string{"of them ", "of those ", "of whom ", "of these "} {
		gap = strings.TrimPrefix(gap, of)
	}
	switch gap {
	case "(", "or", ", or", "– or", "— or", ", which is", ", that is":
		return true
	}
	return false
}

// shareBefore checks a share given before its whole and the part after it:
// "a quarter of the 800 workers, or 200", "Half of them, 1,500, left".
func (c *checker) shareBefore(k, last int) {
	share := c.figs[k]
	if share.PartOf != nil && k+1 < last && k > 0 {
		part := c.figs[k+1]
		whole, ok := c.wholeAt(k, k)
		if ok && part.count() && (c.beside(share, part) || c.only(share, part, ",", "of them ,") && c.next(part) == ",") {
			c.share(share, part.value(), whole.value(), whole, share, part)
		}
		return
	}
	if k+2 >= last {
		return
	}
	whole, part := c.figs[k+1], c.figs[k+2]
	if whole.count() && part.count() && whole.value() > part.value() && c.only(share, whole, "of", "of the", "of its", "of their", "of all") && c.beside(whole, part) &&
		(part.Unit == "" || part.Unit == whole.Unit || general[string(part.Unit)]) {
		c.share(share, part.value(), whole.value(), share, whole, part)
	}
}

// share reports what part makes of whole beside the share that the text says.
func (c *checker) share(share sited, part, whole float64, says ...sited) {
	computed := 100 * part / whole
	if share.Unit == "%" {
		near := share.rounded()
		slack := share.step() / 2
		if whole <= 10 { // "seven in ten" stands for a share itself
			slack = max(slack, 50/whole)
		}
		near.low, near.high = near.low-slack, near.high+slack
		c.report(fmt.Sprintf("%s of %s is %.1f%%, text says %s%%", number(part), number(whole), computed, number(share.value())),
			computed >= near.low && computed <= near.high, says...)
		return
	}
	const loose = 0.1 // a half or a third in words is a round one
	if ok := math.Abs(computed/100-share.value()) <= loose*share.value(); ok || math.Abs(computed/100-share.value()) > 0.12*share.value() {
		c.report(fmt.Sprintf("%s of %s is %.1f%%, text says %s", number(part), number(whole), computed, share.Evidence.Exact), ok, says...)
	}
}

// hundred checks that the percentages of one enumeration which shut each other
// out ("said yes", "said no") are not more than a hundred. Those that name
// whose part they are ("52 percent of men") are of different wholes.
func (c *checker) hundred(first, last int) {
	var parts []sited
	var said [][]string
	total, half := 0.0, 0.0
	for k := first; k < last; k++ {
		p := c.figs[k]
		if p.Unit != "%" {
			continue
		}
		if c.next(p) == "of" || !p.exact() {
			return
		}
		if len(parts) == 0 || c.enumerated(parts[len(parts)-1], p) {
			parts, said = append(parts, p), append(said, c.said(k))
			total, half = total+p.value(), half+p.step()/2
		}
	}
	if len(parts) < 2 {
		return
	}
	apart, _ := opposed(said)
	if !apart || total < 100-half || c.compares(parts[0]) {
		return
	}
	terms := make([]string, len(parts))
	for i, p := range parts {
		terms[i] = number(p.value())
	}
	c.report(strings.Join(terms, " + ")+" = "+number(total)+"%", total <= 100+half, parts...)
}

// enumerated tells whether two percentages stand in clauses side by side,
// without a bracket, a group of its own or a condition between.
func (c *checker) enumerated(a, b sited) bool {
	gap := c.between(a, b)
	if n := len(gap); n < 2 || n > 8 || gap[n-1] != "and" && gap[n-1] != "," && gap[n-1] != "while" && gap[n-1] != "but" {
		return false
	}
	for _, w := range gap {
		switch w {
		case "(", ")", ";", "men", "women", "those", "among", "when", "if", "who", "in", "from", "to", "only":
			return false
		}
	}
	return true
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
