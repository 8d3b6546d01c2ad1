package when

import (
	"strconv"
	"strings"
	"sync"
)

// unit is a unit of time.
type unit int

const (
	noUnit unit = iota
	unitSecond
	unitMinute
	unitHour
	unitDay
	unitWeek
	unitFortnight
	unitWeekend
	unitMonth
	unitQuarter
	unitYear
	unitDecade
	unitCentury
)

var units = map[string]unit{
	"second": unitSecond, "minute": unitMinute, "hour": unitHour, "day": unitDay, "week": unitWeek, "weekend": unitWeekend,
	"month": unitMonth, "quarter": unitQuarter, "year": unitYear, "decade": unitDecade, "century": unitCentury,
	"fortnight": unitFortnight,
}

var pluralUnits = map[string]unit{
	"seconds": unitSecond, "minutes": unitMinute, "hours": unitHour, "days": unitDay, "weeks": unitWeek, "weekends": unitWeekend,
	"months": unitMonth, "quarters": unitQuarter, "years": unitYear, "decades": unitDecade, "centuries": unitCentury,
	"fortnights": unitFortnight,
}

var months = map[string]int{
	"january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
	"september": 9, "october": 10, "november": 11, "december": 12,
	"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
	"jan.": 1, "feb.": 2, "mar.": 3, "apr.": 4, "jun.": 6, "jul.": 7, "aug.": 8, "sep.": 9, "sept.": 9, "oct.": 10, "nov.": 11, "dec.": 12,
}

var weekdays = map[string]int{
	"monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
	"mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7,
	"mon.": 1, "tue.": 2, "tues.": 2, "wed.": 3, "thu.": 4, "thur.": 4, "thurs.": 4, "fri.": 5, "sat.": 6, "sun.": 7,
}

var pluralWeekdays = map[string]int{
	"mondays": 1, "tuesdays": 2, "wednesdays": 3, "thursdays": 4, "fridays": 5, "saturdays": 6, "sundays": 7,
}

var seasons = map[string]string{
	"spring": "SP", "springtime": "SP", "summer": "SU", "summertime": "SU", "autumn": "FA", "fall": "FA", "winter": "WI", "wintertime": "WI",
}

// partsOfDay are the ends of TIMEX3 values: "2025-02-05TMO".
var partsOfDay = map[string]string{
	"morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI", "midday": "TMI",
	"mornings": "TMO", "afternoons": "TAF", "evenings": "TEV", "nights": "TNI", "dawn": "TDAWN",
}

var ordinals = map[string]int{
	"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
	"eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17,
	"eighteenth": 18, "nineteenth": 19, "twentieth": 20,
}

var cardinals = map[string]int{
	"zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
	"eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
	"nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}

// shades are the words before a date that say which part of it is meant.
var shades = map[string]string{
	"early": "START", "earlier": "START", "late": "END", "later": "END", "mid": "MID",
}

// portions are the nouns in "the end of September".
var portions = map[string]string{
	"end": "END", "close": "END", "beginning": "START", "start": "START", "middle": "MID", "remainder": "END", "rest": "END",
}

// sets are the adverbs and adjectives of repetition.
var sets = map[string]string{
	"daily": "P1D", "weekly": "P1W", "biweekly": "P2W", "fortnightly": "P2W", "monthly": "P1M",
	"annually": "P1Y", "yearly": "P1Y", "hourly": "PT1H", "quarterly": "P3M", "nightly": "XXXX-XX-XXTNI",
}

// decades are the written names of decades within a century.
var decades = map[string]int{
	"twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80, "nineties": 90,
}

// others open an expression without standing in a table above.
const others = `the a an this last next past previous coming upcoming final current same following that every each per another
today tomorrow yesterday tonight overnight now currently recently lately nowadays presently soon right these recent future
about around nearly almost more over at up less under roughly approximately some no just few several couple half two-thirds
noon midnight one's year's fiscal calendar all present st. its their his her our q1 q2 q3 q4 h1 h2 hundred dozens twice once weekdays weekday end beginning start middle rest remainder`

// openers are the words with which an expression can begin.
var openers = sync.OnceValue(func() map[string]bool {
	all := map[string]bool{}
	for _, w := range strings.Fields(others) {
		all[w] = true
	}
	for _, table := range []map[string]int{months, weekdays, pluralWeekdays, ordinals, cardinals, decades} {
		addKeys(all, table)
	}
	addKeys(all, units)
	addKeys(all, pluralUnits)
	addKeys(all, seasons)
	addKeys(all, partsOfDay)
	addKeys(all, shades)
	addKeys(all, sets)
	addKeys(all, feastsBy())
	for w := range feastsBy() { // "Mother's Day" opens with "mother"
		all[strings.TrimSuffix(w, "s")] = true
	}
	return all
})

func addKeys[V any](all map[string]bool, table map[string]V) {
	for k := range table {
		all[k] = true
	}
}

// whole reads a whole number of at most max digits; no marks, no letters.
func whole(s string, max int) (int, bool) {
	if s == "" || len(s) > max || strings.Trim(s, "0123456789") != "" {
		return 0, false
	}
	n, err := strconv.Atoi(s)
	return n, err == nil
}

// ordinal reads "5th", "21st", "fifth"; 0 for anything else.
func ordinal(s string) int {
	if n, ok := ordinals[s]; ok {
		return n
	}
	if len(s) < 3 || len(s) > 4 || !digit(s) {
		return 0
	}
	switch s[len(s)-2:] {
	case "st", "nd", "rd", "th":
		n, _ := whole(s[:len(s)-2], 2)
		return n
	}
	return 0
}

// setOf makes a set of the words of s.
func setOf(s string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(s) {
		set[w] = true
	}
	return set
}
