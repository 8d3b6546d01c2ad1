package when

import (
	"slices"
	"strings"
)

// outside tells why a phrase is not in the scope: what a newspaper would not
// print, or prints and means otherwise. Each rule has its reason.
func (a asked) outside() string {
	low := strings.ToLower(a.phrase)
	words := strings.Fields(low)
	some := func(fits func(string) bool) bool { return slices.ContainsFunc(words, fits) }
	timed := strings.Contains(a.kind, "time")
	switch {
	case a.kind == "":
		if strings.Contains(low, " in ") && a.has("weeks years h2") || a.has("h2 21st") {
			return "no time in one file, a time in another"
		}
		return ""
	case len(a.meanings) > 0 && (a.meanings[0].Value == "not resolved" && strings.Contains(a.kind, "date") && a.kind != "daterange" || strings.HasPrefix(a.meanings[0].Value, "0001")):
		return "days that do not exist"
	case a.kind == "datetimealt", a.kind == "timezone":
		return "alternatives read in each other's light; names of zones alone"
	case a.has("my otd yuandan breakfast lunch lunchtime dinner dinnertime daytime night-time workweek minute time"), nouns[low], a.has("day") && a.has("rest end early") && !a.has("tomorrow today"):
		return "no TIMEX3: meals, \"my week\", \"the month\", \"end of the day\", \"to date\""
	case a.has("h tmrw tmr tonite hrs hr min mins 3mins sec eod eoy cy sy sy18 cy18 w/c mon tue tues wed thu thur fri sat sun int'l noonish 11ish @") || some(glued) || words[len(words)-1] == "am" && !some(hours) || words[len(words)-1] == "pm" && !some(hours):
		return "shorthand of calendars and chat"
	case timed && some(moments), a.kind != "duration" && some(moments):
		return "hours and minutes from a moment that a newspaper does not tell"
	case timed && a.partOnly(words):
		return "a part of the day or a clock beside no day: \"in the morning\""
	case timed && a.bareHour(words):
		return "an hour without morning or evening"
	case some(twoParts), strings.Contains(low, " - 1"), low == "2016 10 16", strings.HasPrefix(low, "2016,"), strings.HasPrefix(low, "2016 ,"), some(func(w string) bool {
		return strings.Trim(w, "0123456789/-") == "" && strings.Trim(w, "0123456789") != "" && len(w) < 6
	}):
		return "figures in two parts, or run together"
	case some(mixed):
		return "computers' dates with the month by name"
	case len(words) == 1 && len(low) == 2 && low[0] == 'q':
		return "a quarter of what is not said"
	case queries(low):
		return "queries of data: \"later than\", \"2012 or after\""
	case spoken(words):
		return "numbers in words where print has figures"
	case a.numbered(words):
		return "weeks, quarters and decades counted by the calendar's own numbers"
	case a.has("few several some couple") && a.kind != "duration" || low == "a few minutes" || low == "few hours" || low == "some days" || low == "several weeks":
		return "vague amounts: X in TIMEX3"
	case barren(words):
		return "no article, or bare figures: \"coming week\", \"4 to 23 next month\", \"the 27\""
	case a.has("following previous") || a.has("later") && (len(words) < 4 || digit(words[0])) || low == "the day before" || low == "the day after" || low == "the next day":
		return "reckoned in news from the day told before"
	case a.has("night nights"), a.has("business"):
		return "nights and business days counted as days"
	case a.has("ramazan ramzan ramadhan ramathan festival arabic yuandan eidul al-azha freedom jubilee") || strings.Contains(low, "thanks giving") || strings.Contains(low, "saint patrick 2"):
		return "feasts under rare names or misspelt"
	case strings.Contains(low, "and half"), strings.Contains(low, "½"), strings.Contains(low, "wed, 22"), low == "next new year day", low == "new year eve":
		return "no English of print"
	case len(words) > 1 && strings.Trim(words[len(words)-1], "0123456789") == "" && len(words[len(words)-1]) < 4 && (a.has("of year") || months[words[0]] > 0 && words[len(words)-1] > "31") || low == "2150":
		return "a year short of its figures, or far off"
	case a.twice(words):
		return "one day told twice over: \"Monday two weeks from now\""
	}
	return ""
}

// nouns are phrases that are no expressions of time.
var nouns = map[string]bool{
	"the week": true, "the month": true, "the year": true, "the hour": true, "the day": true, "for the week": true, "for the year": true,
	"to date": true, "till date": true, "year to date": true, "this day": true, "past day": true, "last day": true, "the last day": true,
	"next day": true, "the fortnight": true, "from march to date": true, "from 2010-01-01 till current date": true, "everyday": true, "one second": true, "next night": true,
	"the summer": true, "summer": true, "winter": true, "weekend": true, "next": true, "next hour": true, "fiscal year": true,
}

// glued tells whether a word is a number and a letter run together.
func glued(w string) bool {
	n := strings.TrimLeft(w, "0123456789.:-")
	if (n == "am" || n == "a.m.") && len(w) > 4 && !strings.Contains(w, ":") {
		return true
	}
	return n != w && slices.Contains(strings.Fields("h d w y p a s min day year years ampm am. pm."), strings.TrimSuffix(n, ",")) || n != w && strings.HasPrefix(n, "h2")
}

// hours tells whether a word is the figure of an hour as print has it.
func hours(w string) bool {
	h, _, _ := strings.Cut(strings.Replace(w, ".", ":", 1), ":")
	n, ok := whole(h, 2)
	return ok && n < 24
}

func moments(w string) bool {
	u := units[strings.TrimSuffix(w, "s")]
	return u > 0 && u < unitDay
}

// partOnly tells whether a phrase is a part of the day without a day.
func (a asked) partOnly(words []string) bool {
	return a.kind == "timerange" && !slices.ContainsFunc(words, func(w string) bool { return digit(w) })
}

// bareHour tells whether an hour stands without a.m., p.m. or the form of a
// clock of 24 hours.
func (a asked) bareHour(words []string) bool {
	for i, w := range words {
		w = strings.TrimRight(w, ",")
		next := ""
		if i+1 < len(words) {
			next = words[i+1]
		}
		if n, ok := cardinals[w]; ok && n < 60 || w == "half" || strings.Contains(w, "-thirty") || len(w) == 9 && w[4] == '-' {
			return true
		}
		h, m, clock := strings.Cut(strings.Replace(w, ".", ":", 1), ":")
		n, ok := whole(h, 2)
		_, minutes := whole(m, 2)
		if !ok || strings.HasPrefix(next, "a") && next != "and" || strings.HasPrefix(next, "p") {
			continue
		}
		if clock && minutes && n < 13 || !clock && n < 25 && !besideMonth(words, i) {
			return true
		}
	}
	return a.kind == "time" && len(words) == 1 && len(words[0]) < 3
}

// besideMonth tells whether a month stands beside word i.
func besideMonth(words []string, i int) bool {
	for _, k := range []int{i - 1, i + 1, i + 2} {
		if k >= 0 && k < len(words) && months[strings.TrimRight(words[k], ".,")] > 0 {
			return true
		}
	}
	return false
}

// twoParts tells whether a word is two figures with a mark between them, or a
// month and a day run together.
func twoParts(w string) bool {
	w = strings.Trim(w, "(),")
	if strings.Trim(w, "0123456789/-.~,") == "" && strings.ContainsAny(w, "/-.~") {
		n := strings.FieldsFunc(w, func(c rune) bool { return strings.ContainsRune("/-.~,", c) })
		full := len(n) == 3 && (len(n[0]) == 4 || len(n[2]) == 4 && !strings.Contains(w, "-") && !strings.Contains(w, ",") || strings.Count(w, "/") == 2)
		return !full && !(len(n) == 2 && len(n[0]) == 4 && len(n[1]) == 4 && !strings.Contains(w, "~"))
	}
	letters := strings.TrimRight(w, "0123456789")
	if strings.Contains(w, "-q") || strings.HasPrefix(w, "q1-") {
		return true
	}
	return letters != w && months[strings.TrimRight(letters, "-/.")] > 0 || strings.HasPrefix(w, "september.")
}

// mixed tells whether a word joins a month's name to figures by marks, not as
// "05-Aug-2016".
func mixed(w string) bool {
	parts := strings.FieldsFunc(w, func(c rune) bool { return c == '-' || c == '/' || c == '(' })
	named := slices.ContainsFunc(parts, func(p string) bool { return months[p] > 0 })
	return len(parts) > 1 && named && strings.ContainsAny(w, "0123456789") && !(len(parts) == 3 && months[parts[1]] > 0 && len(parts[2]) == 4 && strings.Contains(w, "-"))
}

// queries tells whether a phrase asks a table for rows.
func queries(low string) bool {
	return strings.ContainsAny(low, "<>=~") || slices.ContainsFunc([]string{"greater", "later than", "earlier than", "sooner than", "or later", "and later", "or after", "and after",
		"or equal", "or before", "before or", "or in ", "and greater", "as late as", "as early as", "ending with", "more than 2 ", "less than 2 ", "less than 3 ", "in the future", "or on "},
		func(s string) bool { return strings.Contains(low, s) })
}

// spoken tells whether two words make one number, "twenty two", "nineteen
// ninety", or a day stands in words beside its month.
func spoken(words []string) bool {
	for i, w := range words {
		w = strings.TrimRight(w, ",")
		if w == "hundred" || w == "thousand" || w == "thousands" || w == "noughties" || w == "ninth" || strings.Contains(w, "-tens") || w == "quarter" && i > 1 && words[i-1] == "a" {
			return true
		}
		tens, ones, compound := strings.Cut(w, "-")
		if compound && cardinals[tens] >= 20 && ordinals[ones] > 0 && i+1 < len(words) && words[i+1] != "century" {
			return true
		}
		if i == 0 {
			continue
		}
		before := strings.TrimRight(words[i-1], ",")
		_, small := cardinals[w]
		if cardinals[before] >= 13 && (small || w == "and" || ordinals[w] > 0 || cardinals[ones] > 0 || decades[w] > 0) || months[before] > 0 && (small || ordinals[w] > 0 || compound && cardinals[tens] >= 20) || before == "through" && ordinals[w] > 0 || before == "the" && (small || ordinals[w] > 0) && i == len(words)-1 {
			return true
		}
	}
	return false
}

// numbered tells whether weeks, quarters or decades are counted as whole ones
// of the calendar.
func (a asked) numbered(words []string) bool {
	nth := slices.ContainsFunc(words, func(w string) bool { return ordinal(w) > 0 || w == "last" || digit(w) })
	return a.has("week") && nth && !a.has("ago") && (a.has("first second third 1st 2nd 3rd") || digit(words[len(words)-1]) && !a.has("of starting beginning commencing") || a.has("last") && a.has("of year") && !a.has("friday wednesday tuesday thursday monday")) ||
		a.has("quarters decades decade") || a.has("week") && a.has("31 35 27 3 starting beginning commencing") || a.has("weeks") && a.has("first last") && a.has("of")
}

// barren tells whether the article or preposition is missing that print has.
func barren(words []string) bool {
	bare := setOf(`nineties 70's 90 1990 following previous coming current past same upcoming remaining rest full whole half that fiscal all-month all-year any earlier full-day full-week full-month full-year`)
	if bare[words[0]] && !(words[0] == "rest" && len(words) > 2 && words[1] == "of" && words[2] == "the") && !(words[0] == "that" && len(words) > 2) {
		return !(words[0] == "half" && len(words) > 2)
	}
	for i, w := range words {
		number := digit(w) && strings.Trim(w, "0123456789") == "" && len(w) < 3 || cardinals[w] > 1
		next := ""
		if i+1 < len(words) {
			next = words[i+1]
		}
		if number && (units[next] > 0 || bare[next] || next == "next" || next == "last" || weekdays[next] > 0 || next == "" && i > 0 && words[i-1] == "the") {
			return true
		}
		if number && next == "" && i > 0 && weekdays[words[i-1]] > 0 || number && i == 0 && next == "" {
			return true
		}
		if number && next == "to" && i+2 < len(words) && months[words[i+2]] > 0 {
			return true
		}
		if number && (next == "to" || next == "till" || next == "until" || next == "and" || next == "this") && (words[len(words)-1] == "month" || words[len(words)-2] == "month") {
			return true
		}
	}
	_, two := cardinals[words[0]]
	return len(words) == 2 && (ordinals[words[0]] > 0 && weekdays[words[1]] > 0 || two && units[words[1]] > 0 && words[0] != "one") || words[0] == "third" || slices.Contains(words, "remaining")
}

// twice tells whether a day is told by its weekday and by a length away.
func (a asked) twice(words []string) bool {
	day := slices.ContainsFunc(words, func(w string) bool { return weekdays[strings.Trim(w, ",")] > 0 })
	length := slices.ContainsFunc(words, func(w string) bool { return pluralUnits[w] > 0 || w == "year" || w == "months" })
	return day && length && (a.has("from now on two") || a.has("after")) && (weekdays[strings.Trim(words[0], ",")] > 0 || a.has("on"))
}
