package when

import "onrecord"

// reckoned reads "ago", "from now", "earlier", "later" after a length.
func (r *reader) reckoned(i, end int, n amount, u unit) (meaning, int, bool) {
	sign := 0
	if m, e, ok := r.yearBefore(end, n, u); ok {
		return m, e, true
	}
	if m, e, ok := r.away(i, end, n, u); ok {
		return m, e, true
	}
	switch {
	case r.is(end, "ago"):
		return r.fromPub(n, u, -1), end + 1, true
	case r.is(end, "from", "now"), r.is(end, "from", "today") && r.at(i-1) != "for" && r.at(i-1) != "within":
		return r.fromPub(n, u, 1), end + 2, true
	case r.is(end, "hence"):
		return r.fromPub(n, u, 1), end + 1, true
	case r.is(end, "-", "ago"), r.is(end, "-", "earlier"):
		return r.fromPub(n, u, -1), end + 2, true
	case r.is(end, "earlier"), r.is(end, "before") && r.loose(end+1), r.is(end, "previously"), r.is(end, "prior"):
		sign = -1
	case r.is(end, "later"), r.is(end, "after") && r.loose(end+1), r.is(end, "afterwards"), r.is(end, "on") && r.loose(end+1):
		sign = 1
	default:
		return meaning{}, 0, false
	}
	if n.vague || n.half || n.point != "" {
		return meaning{kind: onrecord.TimeDate, value: vagueRef(sign), anchor: onrecord.AnchorPrevious}, end + 1, true
	}
	if r.prev.kind == "" || r.n-r.prevSent > 3 {
		if sign > 0 {
			return meaning{kind: onrecord.TimeDate, value: blanks[max(u, unitDay)], anchor: onrecord.AnchorPrevious}, end + 1, true
		}
		m := r.fromPub(n, u, sign)
		m.doubt = 0.4
		return m, end + 1, true
	}
	m := r.byPrev(blanks[max(u, unitDay)], func(first, _ onrecord.Day) meaning { return n.around(first, u, sign) })
	if sign > 0 && r.hi != "" && m.first > r.hi && r.tenseAt(i, end+1) == pastTense { // the story goes on from another day
		m.value, m.first, m.last = blanks[max(u, unitDay)], "", ""
	}
	return m, end + 1, true
}

// yearBefore reads "a year earlier" and "a year ago" beside the quarter of a
// year, with which the same quarter of the year before is compared.
func (r *reader) yearBefore(end int, n amount, u unit) (meaning, int, bool) {
	if u != unitYear || n.n != 1 || n.half || n.vague || !r.is(end, "ago") && !r.is(end, "earlier") && !(r.is(end, "before") && r.loose(end+1)) {
		return meaning{}, 0, false
	}
	v := r.prev.value
	if len(v) != len("2024-Q3") || v[5] != 'Q' || r.n-r.prevSent > 3 {
		return meaning{}, 0, false
	}
	m := quarterOf(year(r.prev.first)-1, int(v[6]-'0'))
	m.anchor = onrecord.AnchorPrevious
	return m, end + 1, true
}

// loose tells whether a preposition before word k governs nothing.
func (r *reader) loose(k int) bool {
	switch r.at(k) {
	case "", ",", ".", ";", ":", ")", "”", "\"":
		return true
	}
	return false
}

func vagueRef(sign int) string {
	if sign < 0 {
		return "PAST_REF"
	}
	return "FUTURE_REF"
}

// fromPub is the day, month or year that lies n units from publication.
func (r *reader) fromPub(n amount, u unit, sign int) meaning {
	if n.vague || n.half || n.point != "" || u == unitCentury {
		return meaning{kind: onrecord.TimeDate, value: vagueRef(sign), anchor: onrecord.AnchorPublished}
	}
	if u < unitDay {
		m := r.byPub("XXXX-XX-XX", func(d onrecord.Day) meaning { return dayOf(d) })
		m.kind, m.value = onrecord.TimeDuration, n.value(u)
		return m
	}
	return r.byPub(blanks[u], func(d onrecord.Day) meaning { return n.around(d, u, sign) })
}

// around is what lies the amount before or after a day: a day when the
// smallest unit is days, else the week, month or year.
func (n amount) around(d onrecord.Day, u unit, sign int) meaning {
	if n.n > 3000 {
		return meaning{kind: onrecord.TimeDate}
	}
	at := n.from(d, u, sign)
	if u < unitDay { // "an hour later" is the same day, as far as can be told
		at = d
		if u == unitHour {
			at = d.Add(sign * (n.n / 24))
		}
	}
	if u == unitDecade || u == unitCentury { // people round: some years to either side
		m := unitOf(at, unitYear, 0)
		m.first, m.last = shift(m.first, unitYear, -2), shift(m.last, unitYear, 2)
		return m
	}
	for _, m := range n.more {
		if m.n > 0 {
			u = m.u
		}
	}
	return unitOf(at, max(u, unitDay), 0)
}

// limited gives "within 12 months" the days that it allows: from the date
// before it in the sentence, or from publication when it is to come; and "in
// three weeks", to come, the week that it leads to.
func (r *reader) limited(i, end int, m meaning, n amount, u unit) meaning {
	if r.at(i-1) == "in" && m.mod != "LESS_THAN" && !n.vague && !n.half && n.point == "" && u >= unitDay && u <= unitYear && r.loose(end) && r.tenseAt(i, end) == futureTense {
		to := r.fromPub(n, u, 1) // "they will meet in three weeks"
		m.first, m.last, m.anchor = to.first, to.last, to.anchor
		return m
	}
	if first, last, ok := r.lasting(i, end, n, u); ok {
		m.first, m.last, m.anchor = first, last, onrecord.AnchorPrevious
		if r.at(i-1) == "within" {
			m.mod = "EQUAL_OR_LESS"
		}
		return m
	}
	if r.at(i-1) == "in" && (r.is(i, "less", "than") || r.is(i, "under") || r.is(i, "fewer", "than")) && !n.vague && u >= unitHour && r.loose(end) && r.lo != "" && r.hi != "" && r.tenseAt(i, end) == futureTense { // "in less than two weeks"
		m.first, m.last, m.anchor = r.lo, n.from(r.hi, u, 1), onrecord.AnchorPublished
		return m
	}
	if r.at(i-1) != "within" && m.mod != "EQUAL_OR_LESS" {
		return m
	}
	m.mod = "EQUAL_OR_LESS"
	if n.vague || u < unitHour || r.at(i-1) != "within" || r.is(end, "of") || r.is(end, "after") {
		return m
	}
	if r.prev.kind != "" && r.prevSent == r.n && r.prev.first == r.prev.last {
		m.first, m.last, m.anchor = r.prev.first, n.from(r.prev.first, u, 1), onrecord.AnchorPrevious
		return m
	}
	if r.tenseAt(i, end) == futureTense && r.lo != "" && r.hi != "" {
		m.first, m.last, m.anchor = r.lo, n.from(r.hi, u, 1), onrecord.AnchorPublished
	}
	return m
}

// bareUnits reads "for years", "in recent months", "days after", "the coming
// weeks".
func (r *reader) bareUnits(i int) (meaning, int, bool) {
	j := i
	if r.is(j, "the") {
		j++
	}
	if ref := nearby[r.at(j)]; ref != "" && pluralUnits[r.at(j+1)] != noUnit {
		if r.at(j) == "last" || r.at(j) == "past" && j == i {
			return meaning{}, 0, false
		}
		return meaning{kind: onrecord.TimeDate, value: ref, anchor: onrecord.AnchorPublished}, j + 2, true
	}
	u := pluralUnits[r.at(i)]
	if u == noUnit || u == unitWeekend || u == unitSecond || u == unitQuarter {
		return meaning{}, 0, false
	}
	if r.is(i+1, "ago") {
		return meaning{kind: onrecord.TimeDate, value: "PAST_REF", anchor: onrecord.AnchorPublished}, i + 2, true
	}
	if r.is(i+1, "later") || r.is(i+1, "earlier") || r.is(i+1, "after") || r.is(i+1, "before") || measuring[r.at(i-1)] {
		return meaning{kind: onrecord.TimeDuration, value: length(u, "X")}, i + 1, true
	}
	return meaning{}, 0, false
}

var nearby = map[string]string{
	"recent": "PAST_REF", "past": "PAST_REF", "previous": "PAST_REF", "coming": "FUTURE_REF", "future": "FUTURE_REF",
}

// measuring stand before a bare unit that measures a length.
var measuring = setOf(`for in just only within after of over during take takes took taken last lasts lasted many spend spent spends
spending despite until mere`)
