package when

import (
	"strconv"
	"strings"
)

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
	case n.half && u == unitCentury:
		return length(unitYear, strconv.Itoa(100*n.n+50))
	case n.half && u == unitDecade:
		return length(unitYear, strconv.Itoa(10*n.n+5))
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
