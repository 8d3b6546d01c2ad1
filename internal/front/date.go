package front

import (
	"strings"
	"time"
	"unicode"

	"onrecord"
)

// dated is a date with its year, and the days it may mean: one for a full
// date, two for a numeric one of unclear order, many for a month or a year.
type dated struct {
	onrecord.Span
	earliest, latest onrecord.Day
	full             bool // it names a day
}

var months = map[string]time.Month{
	"january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5, "june": 6, "jun": 6, "july": 7, "jul": 7,
	"august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9, "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
}

func monthKey(w string) string { return strings.ToLower(strings.Trim(w, ".,")) }

// fullDates gives the dates of s that name a day and a year.
func fullDates(s string) []dated {
	var full []dated
	for _, d := range dates(s) {
		if d.full {
			full = append(full, d)
		}
	}
	return full
}

// dates gives the dates of s that name a year, in order: every run of four
// digits that can be one is looked at with what stands around it.
func dates(s string) []dated {
	var found []dated
	for i := 0; i+4 <= len(s); i++ {
		if c := s[i]; c != '1' && c != '2' || i > 0 && digit(s[i-1]) {
			continue
		}
		year, ok := yearAt(s, i)
		if !ok {
			continue
		}
		if d, ok := dateAround(s, i, year); ok && (len(found) == 0 || found[len(found)-1].End <= d.Start) {
			found = append(found, d)
			i = d.End - 1
		}
	}
	return found
}

func digit(c byte) bool { return '0' <= c && c <= '9' }

// yearAt reads a year between 1900 and 2099 at i.
func yearAt(s string, i int) (int, bool) {
	if !digit(s[i+1]) || !digit(s[i+2]) || !digit(s[i+3]) || i+4 < len(s) && digit(s[i+4]) {
		return 0, false
	}
	y := int(s[i]-'0')*1000 + int(s[i+1]-'0')*100 + int(s[i+2]-'0')*10 + int(s[i+3]-'0')
	return y, y >= 1900 && y < 2100
}

// dateAround reads the date that has its year at i: year first, numbers
// before it, words before it, or the year alone.
func dateAround(s string, i, year int) (dated, bool) {
	if d, ok := yearFirst(s, i, year); ok {
		return d, true
	}
	if i > 0 && strings.IndexByte("/.-", s[i-1]) >= 0 {
		return yearLast(s, i, year)
	}
	if i+4 < len(s) && (s[i+4] == '-' || s[i+4] == '/' || s[i+4] == ',' && i+5 < len(s) && digit(s[i+5])) || i > 0 && !unicode.IsSpace(rune(s[i-1])) && s[i-1] != ',' && s[i-1] != 0xA0 {
		return dated{}, false
	}
	return wordsBefore(s, i, year)
}

// yearFirst reads "2025-02-05" and "2025/02/05".
func yearFirst(s string, i, year int) (dated, bool) {
	if i+10 > len(s) || s[i+4] != '-' && s[i+4] != '/' || s[i+7] != s[i+4] || i+10 < len(s) && digit(s[i+10]) {
		return dated{}, false
	}
	m, d := two(s, i+5), two(s, i+8)
	day, ok := calendar(year, m, d)
	return dated{onrecord.Span{Start: i, End: i + 10}, day, day, true}, ok
}

func two(s string, i int) int {
	if !digit(s[i]) || !digit(s[i+1]) {
		return 0
	}
	return int(s[i]-'0')*10 + int(s[i+1]-'0')
}

// yearLast reads "05/02/2025", whose order cannot always be told.
func yearLast(s string, i, year int) (dated, bool) {
	mark := s[i-1]
	second, at := numberBefore(s, i-1)
	if at <= 0 || s[at-1] != mark {
		return dated{}, false
	}
	first, start := numberBefore(s, at-1)
	if start < 0 || start > 0 && (digit(s[start-1]) || s[start-1] == mark) {
		return dated{}, false
	}
	a, okA := calendar(year, second, first) // day first
	b, okB := calendar(year, first, second) // month first
	switch {
	case !okA && !okB:
		return dated{}, false
	case !okA:
		a = b
	case !okB || mark == '.':
		b = a
	}
	return dated{onrecord.Span{Start: start, End: i + 4}, min(a, b), max(a, b), true}, true
}

// numberBefore reads one or two digits that end at i.
func numberBefore(s string, i int) (n, start int) {
	start = i
	for start > 0 && digit(s[start-1]) && i-start < 2 {
		start--
	}
	if start == i {
		return 0, -1
	}
	for _, c := range []byte(s[start:i]) {
		n = n*10 + int(c-'0')
	}
	return n, start
}

// wordsBefore reads "February 5, 2025", "5 February 2025", "February 2025"
// and "2025".
func wordsBefore(s string, i, year int) (dated, bool) {
	one, oneAt := wordBefore(s, i)
	two, twoAt := wordBefore(s, oneAt)
	span := func(start int) onrecord.Span { return onrecord.Span{Start: start, End: i + 4} }
	if m := months[monthKey(two)]; m > 0 {
		if day, ok := calendar(year, int(m), ordinal(one)); ok {
			return dated{span(twoAt), day, day, true}, true
		}
	}
	if m := months[monthKey(one)]; m > 0 && capitalised(one) {
		if strings.EqualFold(two, "of") {
			two, twoAt = wordBefore(s, twoAt)
		}
		if day, ok := calendar(year, int(m), ordinal(two)); ok {
			return dated{span(twoAt), day, day, true}, true
		}
		return dated{span(oneAt), onrecord.Date(year, m, 1), onrecord.Date(year, m+1, 0), false}, true
	}
	switch strings.ToLower(one) {
	case "in", "since", "of", "by", "until", "from", "early", "late", "mid":
		return dated{span(i), onrecord.Date(year, 1, 1), onrecord.Date(year, 12, 31), false}, true
	}
	return dated{}, false
}

// wordBefore is the word that ends before i, within a few bytes.
func wordBefore(s string, i int) (string, int) {
	for n := 0; i > 0 && n < 4 && (s[i-1] == ' ' || s[i-1] == ',' || s[i-1] == '.'); n++ {
		i--
	}
	start := i
	for start > 0 && i-start < 12 && (digit(s[start-1]) || 'a' <= s[start-1]|0x20 && s[start-1]|0x20 <= 'z') {
		start--
	}
	return s[start:i], start
}

// ordinal reads "5", "05", "5th"; 0 for anything else.
func ordinal(w string) int {
	w = strings.TrimRight(strings.ToLower(w), "sthndr")
	if w == "" || len(w) > 2 {
		return 0
	}
	n := 0
	for _, c := range []byte(w) {
		if !digit(c) {
			return 0
		}
		n = n*10 + int(c-'0')
	}
	return n
}

// calendar makes a day and tells whether there is one.
func calendar(year, month, day int) (onrecord.Day, bool) {
	if month < 1 || month > 12 || day < 1 || day > 31 {
		return "", false
	}
	t := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	return onrecord.DayOf(t), t.Day() == day
}
