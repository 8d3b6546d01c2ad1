package when

import "strings"

// amount is how many units.
type amount struct {
	n      int
	half   bool // and a half
	vague  bool // several, few
	digits bool // written in figures
	point  string
	work   bool       // of working days, which leave out Saturday and Sunday
	more   [2]measure // the smaller units of "two years, one month and 21 days"
}

// hedge reads "about", "more than", "at least" before an amount.
func (r *reader) hedge(i int) (int, string) {
	for _, h := range hedges {
		if r.is(i, h.words...) {
			return i + len(h.words), h.mod
		}
	}
	return i, ""
}

var hedges = []struct {
	words []string
	mod   string
}{
	{[]string{"no", "more", "than"}, "EQUAL_OR_LESS"}, {[]string{"no", "less", "than"}, "EQUAL_OR_MORE"},
	{[]string{"more", "than"}, "MORE_THAN"}, {[]string{"less", "than"}, "LESS_THAN"}, {[]string{"fewer", "than"}, "LESS_THAN"},
	{[]string{"at", "least"}, "EQUAL_OR_MORE"}, {[]string{"at", "most"}, "EQUAL_OR_LESS"}, {[]string{"up", "to"}, "EQUAL_OR_LESS"},
	{[]string{"just", "over"}, "MORE_THAN"}, {[]string{"just", "under"}, "LESS_THAN"}, {[]string{"under"}, "LESS_THAN"},
	{[]string{"over"}, "MORE_THAN"}, {[]string{"about"}, "APPROX"}, {[]string{"around"}, "APPROX"}, {[]string{"nearly"}, "LESS_THAN"},
	{[]string{"almost"}, "LESS_THAN"}, {[]string{"roughly"}, "APPROX"}, {[]string{"approximately"}, "APPROX"}, {[]string{"some"}, "APPROX"},
}

// direction reads "the past", "the next" before an amount: -1, 1, or 0.
func (r *reader) direction(i int) (int, int) {
	j := i
	if r.is(j, "the") || r.is(j, "these") {
		j++
	}
	switch r.at(j) {
	case "past", "last", "previous", "preceding":
		return -1, j + 1
	case "next", "coming", "following":
		return 1, j + 1
	case "first", "final", "same", "opening":
		if _, _, number := r.figures(j + 1); j > i || number {
			return 0, j + 1
		}
	}
	return 0, j
}

// count reads how many: "12", "two", "twenty-five", "a", "several", "two and
// a half", "a couple of".
func (r *reader) count(i int) (n amount, end int, ok bool) {
	s := r.at(i)
	switch {
	case r.is(i, "a", "couple", "of"):
		return amount{n: 2}, i + 3, true
	case r.is(i, "couple", "of"):
		return amount{n: 2}, i + 2, true
	case r.is(i, "a", "few"), r.is(i, "the", "few"):
		return amount{vague: true}, i + 2, true
	case s == "several", s == "few", s == "many":
		return amount{vague: true}, i + 1, true
	case r.is(i, "half", "a"), r.is(i, "half", "an"):
		return amount{half: true}, i + 2, true
	case r.is(i, "a", "half"):
		return amount{half: true}, i + 2, true
	case r.is(i, "a", "hundred"):
		return amount{n: 100}, i + 2, true
	case s == "a", s == "an", s == "another":
		return amount{n: 1}, i + 1, true
	case s == "all" && r.wholeUnit(i+1):
		return amount{n: 1}, i + 1, true
	case s == "one" && r.at(i-1) == "no":
		return n, 0, false
	}
	if n, end, ok = r.figures(i); !ok {
		return n, 0, false
	}
	if r.at(end) == "1/2" && n.digits {
		n.half, end = true, end+1
	}
	if r.is(end, "and", "a", "half") {
		n.half, end = true, end+3
	}
	if r.joiner(end) && r.at(end) != "and" { // "two to three weeks", "10-12 months"
		if _, e, ok := r.figures(end + 1); ok {
			end = e
		}
	}
	return n, end, true
}

// wholeUnit tells whether "all" stands before a day, week, month or year as a
// whole: "all day", "an all-day meeting".
func (r *reader) wholeUnit(j int) bool {
	if r.dash(j) && r.glued(j) {
		j++
	}
	u := units[r.at(j)]
	return (u == unitDay || u == unitWeek || u == unitMonth || u == unitYear) && (r.dash(j-1) || r.loose(j+1) || r.is(j+1, "long"))
}

// figures reads a number in figures or words up to the thousands.
func (r *reader) figures(i int) (n amount, end int, ok bool) {
	s := r.at(i)
	if digit(s) {
		if v, ok := whole(strings.ReplaceAll(s, ",", ""), 5); ok {
			return amount{n: v, digits: true}, i + 1, true
		}
		if a, b, ok := strings.Cut(s, "."); ok && len(s) < 6 {
			_, ok1 := whole(a, 3)
			_, ok2 := whole(b, 2)
			return amount{point: s, digits: true}, i + 1, ok1 && ok2
		}
		return n, 0, false
	}
	v, ok := cardinals[s]
	if !ok {
		return n, 0, false
	}
	end = i + 1
	if v >= 20 {
		k := end
		if r.dash(k) {
			k++
		}
		if one, ok := cardinals[r.at(k)]; ok && one > 0 && one < 10 {
			v, end = v+one, k+1
		}
	}
	switch r.at(end) {
	case "hundred":
		v, end = v*100, end+1
	case "thousand":
		v, end = v*1000, end+1
	}
	return amount{n: v}, end, true
}

// extras may stand between an amount and its unit.
var extras = setOf(`more consecutive straight additional full whole long trading working calendar fiscal further extra solid successive
business short`)

// unitAt gives the unit that word k names, in the number that goes with n.
func (r *reader) unitAt(k int, n amount) (unit, bool) {
	if u := pluralUnits[r.at(k)]; u != noUnit {
		if u == unitQuarter && (r.dash(k-1) || r.is(k+1, "of")) { // "three-quarters of its food"
			return u, false
		}
		return u, !(n.n == 1 && !n.half && !n.vague && n.point == "" && !n.digits)
	}
	u := units[r.at(k)]
	if u == noUnit {
		return noUnit, false
	}
	one := n.n == 1 || n.half && n.n == 0
	joined := r.dash(k-1) && r.glued(k-1)
	if u == unitQuarter && joined { // "three-quarter length"
		return u, false
	}
	next := r.at(k + 1)
	loose := n.n > 1 && u > unitMinute && u != unitQuarter && next != "" && next[0] >= 'a' && next[0] <= 'z' // "a two day visit"
	return u, one || joined || loose
}
