package when

import (
	"strconv"
	"strings"

	"onrecord"
)

// set reads what repeats: "every day", "daily", "twice a week", "on Mondays",
// "each July".
func (r *reader) set(i int) (meaning, int, bool) {
	s := r.at(i)
	if v := sets[s]; v != "" {
		if r.capital(i) && (i > 0 || r.capital(i+1)) || s == "quarterly" && !r.loose(i+1) { // "the Daily Mail", "a quarterly report"
			return meaning{}, 0, false
		}
		return repeated(v), i + 1, true
	}
	if part := r.at(i + 1); weekdays[s] > 0 && r.capital(i) && partsOfDay[part] != "" && plural(part) {
		return repeated("XXXX-WXX-" + strconv.Itoa(weekdays[s]) + partsOfDay[part]), i + 2, true
	}
	if wd := pluralWeekdays[s]; wd > 0 && r.capital(i) && (!r.capital(i+1) || r.is(i-1, "on")) { // "Fridays For Future"
		return repeated("XXXX-WXX-" + strconv.Itoa(wd)), i + 1, true
	}
	if s == "every" || s == "each" {
		return r.every(i, i+1)
	}
	if s == "once" || s == "twice" {
		if u := units[r.at(i+2)]; u > unitSecond && (r.at(i+1) == "a" || r.at(i+1) == "an" || r.at(i+1) == "per" || r.at(i+1) == "every" || r.at(i+1) == "each") {
			return repeated(amount{n: 1}.value(u)), i + 3, true
		}
		return meaning{}, 0, false
	}
	if s == "a" || s == "an" || s == "per" {
		return r.per(i)
	}
	return meaning{}, 0, false
}

func repeated(value string) meaning { return meaning{kind: onrecord.TimeSet, value: value} }

// every reads what stands after "every".
func (r *reader) every(i, j int) (meaning, int, bool) {
	if r.is(j, "other") {
		j++
	}
	if n, k, ok := r.figures(j); ok && pluralUnits[r.at(k)] != noUnit {
		return repeated(n.value(pluralUnits[r.at(k)])), k + 1, true
	}
	w := r.at(j)
	if u := pluralUnits[r.at(j+1)]; u != noUnit && (w == "few" || w == "several") {
		return repeated(length(u, "X")), j + 2, true
	}
	switch {
	case weekdays[w] > 0 && r.capital(j):
		return repeated("XXXX-WXX-" + strconv.Itoa(weekdays[w])), j + 1, true
	case months[w] > 0 && r.capital(j):
		return repeated(monthOf(2000, months[w]).value[4:]).prefixed("XXXX"), j + 1, true
	case seasons[w] != "" && w != "fall":
		return repeated("XXXX-" + seasons[w]), j + 1, true
	case partsOfDay[w] != "":
		return repeated("XXXX-XX-XX" + partsOfDay[w]), j + 1, true
	case units[w] > unitSecond && r.at(j-1) == "other":
		return repeated(amount{n: 2}.value(units[w])), j + 1, true
	case units[w] > unitSecond:
		return repeated(amount{n: 1}.value(units[w])), j + 1, true
	}
	return meaning{}, 0, false
}

func (m meaning) prefixed(s string) meaning {
	m.value = s + m.value
	return m
}

// per reads "a day" in "400 barrels a day" and "$50 a year".
func (r *reader) per(i int) (meaning, int, bool) {
	u := units[r.at(i+1)]
	if u < unitMinute || r.dash(i+2) {
		return meaning{}, 0, false
	}
	if r.at(i) != "per" && !r.rated(i-1) {
		return meaning{}, 0, false
	}
	switch r.at(i + 2) {
	case "ago", "earlier", "later", "before", "after", "from", "old":
		return meaning{}, 0, false
	}
	return repeated(amount{n: 1}.value(u)), i + 2, true
}

// rated tells whether word k ends an amount: "$50", "400 barrels", "times".
func (r *reader) rated(k int) bool {
	w := r.at(k)
	if w == "" {
		return false
	}
	switch {
	case w == "times" || w == "%" || w == "percent":
		return true
	case w[:1] == "$" || strings.HasPrefix(w, "€") || strings.HasPrefix(w, "£"):
		return true
	case digit(w):
		return r.at(k-1) == "$" || r.at(k-1) == "€" || r.at(k-1) == "£"
	case w == "million" || w == "billion" || w == "trillion" || w == "thousand":
		return true
	case plural(w) && pluralUnits[w] == noUnit:
		return r.counted(k-1) || r.counted(k-2) && !r.capital(k-1)
	case pluralUnits[w] != noUnit:
		return digit(r.at(k-1)) || cardinals[r.at(k-1)] > 0
	}
	return false
}

// counted tells whether word k is a number before what is counted.
func (r *reader) counted(k int) bool {
	switch w := r.at(k); w {
	case "million", "billion", "thousand", "hundred":
		return true
	default:
		return digit(w)
	}
}
