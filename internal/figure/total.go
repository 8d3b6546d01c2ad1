package figure

import (
	"strings"
)

// totals checks "12 tanks and 30 trucks, a total of 42 vehicles", "... 42 in
// all", and the total that a sentence after its parts begins with.
func (c *checker) totals(first, last int) {
	for k := first; k < last; k++ {
		if !c.figs[k].count() {
			continue
		}
		if k >= first+2 && c.totalling(k) {
			c.totalOf(c.run(first, k), c.figs[k])
		}
		c.totalAfter(k)
	}
}

// totalling tells whether figure k is made the sum of those before it, by the
// words on either side.
func (c *checker) totalling(k int) bool {
	whole := c.figs[k]
	gap := c.between(c.figs[k-1], whole)
	switch strings.Trim(strings.Join(tail(gap), " "), ", –—-(") {
	case "a total of", "for a total of", "totaling", "totalling", "making a total of", "in total", "in all", "together", "altogether", "or a total of":
		return true
	case "":
		return len(gap) > 0 && c.inAll(whole)
	}
	return false
}

var leads = words(`– — - (`)

// tail gives the words of a gap from its last comma, dash or bracket on.
func tail(gap []string) []string {
	for k := len(gap) - 1; k >= 0; k-- {
		if gap[k] == "," || leads[gap[k]] {
			return gap[k:]
		}
	}
	return gap
}

// inAll tells whether "in all", "in total" or their like follow the figure.
func (c *checker) inAll(f sited) bool {
	ws := c.words(f)
	if f.to < len(ws) && (ws[f.to].Lower == "altogether" || ws[f.to].Lower == "combined") {
		return true
	}
	return f.to+1 < len(ws) && ws[f.to].Lower == "in" && (ws[f.to+1].Lower == "all" || ws[f.to+1].Lower == "total")
}

// run gives the figures just before k that stand in one enumeration, or in
// clauses alike ("Ruritania sent 400 soldiers and Utopia sent 350").
func (c *checker) run(first, k int) []sited {
	i := k - 1
	for i > first && c.figs[i-1].count() && c.figs[i].count() && c.parallel(c.figs[i-1], c.figs[i]) {
		i--
	}
	if i == k-1 || !c.figs[k-1].count() || !c.direct(c.figs[k-1], c.figs[k]) {
		return nil
	}
	return c.figs[i:k]
}

// parallel tells whether two figures are parts of one enumeration.
func (c *checker) parallel(a, b sited) bool {
	gap := c.between(a, b)
	if joins(gap) || c.placedApart(a, gap) {
		return true
	}
	n := len(gap)
	return n >= 2 && n <= 6 && (gap[0] == "and" || gap[0] == "while" || gap[0] == "," && gap[1] == "and") && b.Unit == "" && c.lemma(b, -1) == c.verbOf(a)
}

// verbOf gives the lemma of the verb just before a figure.
func (c *checker) verbOf(a sited) string { return c.lemma(a, -1) }

// direct tells whether the last part and the total stand side by side, with
// no more than a place between.
func (c *checker) direct(a, b sited) bool {
	gap := c.between(a, b)
	rest := gap[:len(gap)-len(tail(gap))]
	return len(rest) == 0 || len(rest) < 8 && placing[rest[0]]
}

// totalOf reports the sum of parts beside what the text says it is. Of parts
// that differ in kind nothing but a clear total is an alarm: "12 rows and six
// columns, a total of 72 boxes" is a product.
func (c *checker) totalOf(parts []sited, whole sited) {
	if len(parts) < 2 {
		return
	}
	text, total := sum(parts, whole.value())
	says := append(append([]sited{}, parts...), whole)
	product := 1.0
	for _, p := range parts {
		product *= p.value()
	}
	switch {
	case total == whole.value():
		c.report(text, true, says...)
	case product == whole.value() || total > 1.5*whole.value() || whole.value() > 1.5*total || c.supposed(whole):
	case sameKind(whole, parts) || whole.Unit == "" || countable(whole, parts):
		c.report(text, false, says...)
	}
}

// countable tells whether parts and whole count things, each by its own noun.
func countable(whole sited, parts []sited) bool {
	for _, p := range append(parts[:len(parts):len(parts)], whole) {
		if p.Unit == "%" || measures[string(p.Unit)] != "" {
			return false
		}
	}
	return true
}

// totalAfter checks a total that opens its sentence, "In all, 350 houses
// burned" or "Together they carried 400 migrants", against the figures of the
// sentences before, of one paragraph, when all count the same.
func (c *checker) totalAfter(k int) {
	whole := c.figs[k]
	they, ok := c.opensTotal(whole)
	if !ok || k > 0 && c.figs[k-1].sent == whole.sent || c.sweeping(whole.sent) {
		return
	}
	i := k
	for i > 0 && k-i < 8 && whole.sent-c.figs[i-1].sent <= 3 && c.figs[i-1].count() && c.par(c.figs[i-1]) == c.par(whole) && !c.sweeping(c.figs[i-1].sent) &&
		(c.figs[i-1].Unit == whole.Unit || they && c.figs[i-1].Unit == "" && c.elliptic(i-1)) {
		i--
	}
	parts := c.figs[i:k]
	if len(parts) < 2 || parts[len(parts)-1].sent != whole.sent-1 {
		return
	}
	for n := 1; n < len(parts); n++ {
		if gap := parts[n].sent - parts[n-1].sent; gap > 1 || c.newTime(parts[n-1], parts[n]) {
			return
		}
	}
	text, total := sum(parts, whole.value())
	says := append(append([]sited{}, parts...), whole)
	switch {
	case total == whole.value():
		c.report(text, true, says...)
	case total < 1.5*whole.value() && whole.value() < 1.5*total && (they || c.sameVerb(parts)):
		c.report(text, false, says...)
	}
}

// opensTotal tells whether a sentence begins with a word of summing up before
// the figure, and whether it is one that takes in no more than the parts
// before ("Together they").
func (c *checker) opensTotal(f sited) (they, ok bool) {
	ws := c.words(f)
	if f.from > 6 || len(ws) < 3 {
		return false, false
	}
	switch first := ws[0].Lower; {
	case first == "together" || first == "combined" || first == "between" && ws[1].Lower == "them":
		return true, true
	case first == "altogether", first == "in" && (ws[1].Lower == "all" || ws[1].Lower == "total"):
		return false, f.from <= 4
	}
	return false, false
}

// sweeping tells whether a sentence counts over a stretch of time, or says
// that there is more than it names.
func (c *checker) sweeping(sent int) bool {
	for _, w := range c.page.Sentences[sent].Words {
		switch w.Lower {
		case "since", "so", "year", "years", "month", "months", "other", "others", "another", "also", "more", "including", "previous", "earlier", "already", "nationwide", "each", "every", "per":
			return true
		}
	}
	return false
}

// elliptic tells whether a bare figure leaves out the noun of the one before.
func (c *checker) elliptic(i int) bool {
	return i > 0 && c.figs[i-1].sent == c.figs[i].sent && c.figs[i-1].Unit != ""
}

// sameVerb tells whether all parts are said to have done or met the same.
func (c *checker) sameVerb(parts []sited) bool {
	for _, p := range parts[1:] {
		if p.Measure == "" || p.Measure != parts[0].Measure {
			return false
		}
	}
	return parts[0].Measure != ""
}
