package when

import (
	"fmt"
	"strings"
	"time"

	"onrecord"
)

// numeric reads a date in figures: "2025-02-05", "2025-02-05T02:45",
// "11/02/2024", "5.2.2025", "20250205".
func (r *reader) numeric(i int) (meaning, int, bool) {
	s := r.at(i)
	if !digit(s) {
		return meaning{}, 0, false
	}
	if s == "9/11" { // the name of the attacks
		return theAttacks, i + 1, true
	}
	if m, end, ok := r.iso(i); ok {
		m, end = r.withClock(m, end)
		return m, end, true
	}
	if m, end, ok := r.dashed(i); ok {
		return m, end, true
	}
	if len(s) == 8 && !r.glued(i) && (s[:2] == "19" || s[:2] == "20") {
		if d, ok := ymd(s[:4], s[4:6], s[6:]); ok {
			return dayOf(d), i + 1, true
		}
	}
	parts, ok := marked(s)
	if !ok {
		return meaning{}, 0, false
	}
	m, ok := r.slashed(parts)
	if !ok {
		return meaning{}, 0, false
	}
	m, end := r.withClock(m, i+1)
	return m, end, true
}

// iso reads "2025-02-05" and what is written like it.
func (r *reader) iso(i int) (meaning, int, bool) {
	if !(len(r.at(i)) == 4 && r.dash(i+1) && r.glued(i+1) && r.glued(i+2)) {
		return meaning{}, 0, false
	}
	if r.dash(i+3) && r.glued(i+3) && r.glued(i+4) {
		day, clock, _ := strings.Cut(r.at(i+4), "t")
		if d, ok := ymd(r.at(i), r.at(i+2), day); ok {
			m := dayOf(d)
			clock, _, _ = strings.Cut(strings.TrimSuffix(clock, "z"), ".")
			if at, ok := hourMinute(clock); ok {
				m.kind, m.value = onrecord.TimeTime, m.value+"T"+at
			}
			return m, i + 5, true
		}
	}
	y, _ := whole(r.at(i), 4)
	if mo, ok := whole(r.at(i+2), 2); ok && len(r.at(i+2)) == 2 && mo >= 1 && mo <= 12 && y >= 1900 && y < 2100 && r.at(i + 2)[0] == '0' {
		return monthOf(y, mo), i + 3, true
	}
	return meaning{}, 0, false
}

// dashed reads "05-Aug-2016".
func (r *reader) dashed(i int) (meaning, int, bool) {
	mo := months[r.at(i+2)]
	d, ok := whole(r.at(i), 2)
	figures := r.at(i + 4)
	if len(figures) == 2 && ok && mo > 0 {
		figures = r.centuryFor(figures) + figures
	}
	y, ok2 := whole(figures, 4)
	if mo == 0 || !ok || !ok2 || len(figures) != 4 || !r.dash(i+1) || !r.dash(i+3) || !r.glued(i+1) || !r.glued(i+4) || !valid(y, mo, d) {
		return meaning{}, 0, false
	}
	return dayOf(onrecord.Date(y, time.Month(mo), d)), i + 5, true
}

func ymd(y, m, d string) (onrecord.Day, bool) {
	yy, ok1 := whole(y, 4)
	mm, ok2 := whole(m, 2)
	dd, ok3 := whole(d, 2)
	if !ok1 || !ok2 || !ok3 || yy < 1000 || !valid(yy, mm, dd) {
		return "", false
	}
	return onrecord.Day(fmt.Sprintf("%04d-%02d-%02d", yy, mm, dd)), true
}

// marked cuts "11/02/2024" and "5.2.2025" into their numbers.
func marked(s string) ([]string, bool) {
	if len(s) > 10 {
		return nil, false
	}
	parts := strings.Split(s, "/")
	if len(parts) == 1 && len(s) > 7 { // with stops only where the year has four digits: not a version
		parts = strings.Split(s, ".")
	}
	if len(parts) != 3 {
		return nil, false
	}
	for _, p := range parts {
		if _, ok := whole(p, 4); !ok {
			return nil, false
		}
	}
	return parts, true
}

// slashed tells the day of "11/02/89". Where both orders of day and month
// give a day, that nearest to the day of publication is meant if it is near;
// else the day stays open between the two.
func (r *reader) slashed(parts []string) (meaning, bool) {
	if len(parts[0]) == 4 {
		d, ok := ymd(parts[0], parts[1], parts[2])
		return dayOf(d), ok
	}
	y := parts[2]
	if len(y) == 2 {
		y = r.centuryFor(y) + y
	}
	if len(y) != 4 {
		return meaning{}, false
	}
	us, okUS := ymd(y, parts[0], parts[1])
	eu, okEU := ymd(y, parts[1], parts[0])
	switch {
	case okUS && (!okEU || us == eu):
		return dayOf(us), true
	case okEU && !okUS:
		return dayOf(eu), true
	case !okUS:
		return meaning{}, false
	}
	if r.lo != "" && r.lo == r.hi {
		a, b := abs(apart(r.lo, us)), abs(apart(r.lo, eu))
		if a != b && min(a, b) <= 20 {
			m := dayOf(us)
			if b < a {
				m = dayOf(eu)
			}
			m.anchor = onrecord.AnchorPublished
			return m, true
		}
	}
	return date(y, min(us, eu), max(us, eu)), true
}

// centuryFor gives the century of a year of two digits: the one that puts it
// nearest to publication, else by the usual turn at 70.
func (r *reader) centuryFor(yy string) string {
	n, _ := whole(yy, 2)
	if r.lo != "" {
		c := year(r.lo) / 100
		if n > year(r.lo)%100+20 {
			c--
		}
		return fmt.Sprintf("%02d", c)
	}
	if n >= 70 {
		return "19"
	}
	return "20"
}

func abs(n int) int { return max(n, -n) }

// withClock adds a time of day that follows a date in figures.
func (r *reader) withClock(m meaning, end int) (meaning, int) {
	if m.kind != onrecord.TimeDate || len(m.value) != 10 {
		return m, end
	}
	if at, ok := hourMinute(r.at(end)); ok {
		m.kind, m.value = onrecord.TimeTime, m.value+"T"+at
		return m, end + 1
	}
	return m, end
}

// hourMinute reads "02:45" or "02:45:30".
func hourMinute(s string) (string, bool) {
	h, rest, ok := strings.Cut(s, ":")
	if !ok || len(s) > 8 || len(rest) != 2 && len(rest) != 5 {
		return "", false
	}
	hh, ok1 := whole(h, 2)
	mm, ok2 := whole(rest[:2], 2)
	if !ok1 || !ok2 || hh > 24 || mm > 59 {
		return "", false
	}
	at := fmt.Sprintf("%02d:%02d", hh, mm)
	if len(rest) == 5 {
		if _, ok := whole(rest[3:], 2); !ok {
			return "", false
		}
		at += rest[2:]
	}
	return at, true
}
