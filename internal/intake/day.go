package intake

import (
	"strings"
	"time"

	"onrecord"
)

// layouts are the ways of writing a day that mean one day everywhere;
// 01/02/2006 is none.
var layouts = []string{time.RFC1123Z, time.RFC1123, time.RFC822Z, time.RFC850, time.UnixDate,
	"January 2, 2006", "Jan 2, 2006", "January 2 2006", "Jan 2 2006", "2 January 2006", "2 Jan 2006", "2-Jan-2006", "02-Jan-2006",
	"2006/01/02", "2006/1/2", "2006.01.02", "20060102", "20060102150405"}

// isoDay reads the day of an ISO day or moment, or of a day as pages and
// collections of articles write it. "" is a day that nothing tells.
func isoDay(s string) (string, bool) {
	s = strings.TrimSpace(s)
	if s == "" {
		return "", true
	}
	if len(s) >= 10 && (len(s) == 10 || s[10] == 'T' || s[10] == 't' || s[10] == ' ') {
		if day, err := onrecord.ParseDay(s[:10]); err == nil {
			return string(day), sane(day)
		}
	}
	if len(s) > 60 {
		return "", false
	}
	for _, layout := range layouts {
		if t, err := time.Parse(layout, s); err == nil {
			day := onrecord.DayOf(t)
			return string(day), sane(day)
		}
	}
	return wordDay(s)
}

// moment reads a day or a moment for the known-by clock, as RFC 3339 writes
// moments.
func moment(s string) (string, bool) {
	if t, err := time.Parse(time.RFC3339, s); err == nil {
		return t.UTC().Format(time.RFC3339), true
	}
	return isoDay(s)
}

// sane days can be days of publication: printing is that old, and years that
// stand for nothing known ("0001-01-01") are not.
func sane(day onrecord.Day) bool { return day > "1600" && day < "2200" }

// wordDay reads a day out of words: of "Tuesday, Nov. 18th, 2025 at 9:15 am
// EST" the first three that make a day.
func wordDay(s string) (string, bool) {
	words := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(" ,.|•·()", r) })
	for i, word := range words {
		words[i] = ordinal(word)
	}
	for i := 0; i+3 <= len(words) && i < 4; i++ {
		three := strings.Join(words[i:i+3], " ")
		if strings.HasPrefix(strings.ToLower(three), "sept ") || strings.Contains(strings.ToLower(three), " sept ") {
			three = strings.Replace(strings.ToLower(three), "sept ", "sep ", 1)
		}
		for _, layout := range []string{"January 2 2006", "Jan 2 2006", "2 January 2006", "2 Jan 2006"} {
			if t, err := time.Parse(layout, three); err == nil {
				day := onrecord.DayOf(t)
				return string(day), sane(day)
			}
		}
	}
	return "", false
}

// ordinal takes the ending off "18th".
func ordinal(word string) string {
	if n := len(word); n > 2 && n < 5 && word[0] >= '0' && word[0] <= '9' {
		switch strings.ToLower(word[n-2:]) {
		case "st", "nd", "rd", "th":
			return word[:n-2]
		}
	}
	return word
}
