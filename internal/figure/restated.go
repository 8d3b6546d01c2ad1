package figure

import "onrecord/internal/syntax"

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
	if !c.bare(x) && !sameThing(c.unit(x), c.unit(v)) || x.sent-v.sent != 1 || c.cumulative(x) || x.from < 3 {
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
