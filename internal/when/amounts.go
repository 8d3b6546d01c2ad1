package when

import (
	"strconv"
	"strings"
)

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

// measure is a number of units.
type measure struct {
	n int
	u unit
}

// value is the TIMEX3 value of the amount in units.
func (n amount) value(u unit) string {
	if n.more[0].n > 0 {
		return n.long(u)
	}
	switch {
	case n.vague:
		return length(u, "X")
	case n.point != "":
		return length(u, n.point)
	case n.half && n.n == 0 && u == unitYear:
		return "P6M"
	case n.half && n.n == 0 && u == unitHour:
		return "PT30M"
	case n.half && n.n == 0 && u == unitCentury:
		return "P50Y"
	case n.half:
		return length(u, strconv.Itoa(n.n)+".5")
	case u == unitFortnight:
		return length(unitWeek, strconv.Itoa(2*n.n))
	case u == unitDecade:
		return length(unitYear, strconv.Itoa(10*n.n))
	case u == unitCentury:
		return length(unitYear, strconv.Itoa(100*n.n))
	}
	return length(u, strconv.Itoa(n.n))
}

// long is the value of a length told in several units: "P2Y1M21D", "P1DT5H".
func (n amount) long(u unit) string {
	v := length(u, strconv.Itoa(n.n))
	for _, m := range n.more {
		if m.n == 0 {
			break
		}
		w := length(m.u, strconv.Itoa(m.n))
		if strings.Contains(v, "T") {
			w = strings.TrimPrefix(w, "PT")
		}
		v += strings.TrimPrefix(w, "P")
	}
	return v
}

// length writes a TIMEX3 duration.
func length(u unit, n string) string {
	switch u {
	case unitSecond:
		return "PT" + n + "S"
	case unitMinute:
		return "PT" + n + "M"
	case unitHour:
		return "PT" + n + "H"
	case unitDay:
		return "P" + n + "D"
	case unitWeek, unitFortnight: // vague ones
		return "P" + n + "W"
	case unitWeekend:
		return "P" + n + "WE"
	case unitMonth:
		return "P" + n + "M"
	case unitQuarter:
		return "P" + n + "Q"
	case unitDecade:
		return "P" + n + "DE"
	case unitCentury:
		return "P" + n + "CE"
	}
	return "P" + n + "Y"
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

// smaller reads on from n units that end before word k to the smaller ones
// told with them: ", one month and 21 days", "and a half".
func (r *reader) smaller(n amount, u unit, k int) (amount, int) {
	if n.vague || n.half || n.point != "" || n.n == 0 {
		return n, k
	}
	if r.is(k, "and", "a", "half") && !r.dash(k+3) && units[r.at(k+3)] == noUnit {
		n.half = true
		return n, k + 3
	}
	for m := range n.more {
		j := k
		listed := r.is(j, ",")
		if listed || r.is(j, "and") {
			j++
		}
		if listed && r.is(j, "and") {
			j, listed = j+1, false
		}
		next, e, ok := r.figures(j)
		v := units[r.at(e)] + pluralUnits[r.at(e)]
		if listed && !r.is(e+1, "and") && !r.is(e+1, "ago") { // "12 months, 25 days": two lengths of a list
			break
		}
		if !ok || next.point != "" || next.n == 0 || v == noUnit || v >= u || u > unitYear || v == unitWeekend || v == unitQuarter || r.aged(e) {
			break
		}
		n.more[m], u, k = measure{next.n, v}, v, e+1
	}
	return n, k
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
