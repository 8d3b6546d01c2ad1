package figure

import (
	"strconv"
	"strings"

	"onrecord"
)

// durationOf reads a TIMEX3 duration of one unit: its days and how many.
func durationOf(value string) (unit, n int) {
	if len(value) < 3 || value[0] != 'P' {
		return 0, 0
	}
	n, err := strconv.Atoi(value[1 : len(value)-1])
	if err != nil || n > 10000 {
		return 0, 0
	}
	switch value[len(value)-1] {
	case 'D':
		return 1, n
	case 'W':
		return 7, n
	case 'M':
		return 30, n
	case 'Y':
		return 365, n
	}
	return 0, 0
}

// wordedLength reads "ten days later": the days of its unit and how many.
func wordedLength(exact string) (unit, n int) {
	w := strings.Fields(strings.ToLower(exact))
	if len(w) != 3 {
		return 0, 0
	}
	n, err := strconv.Atoi(w[0])
	if err != nil {
		n = smallNumber(w[0])
	}
	if n <= 0 || n > 10000 {
		return 0, 0
	}
	switch strings.TrimSuffix(w[1], "s") {
	case "day":
		return 1, n
	case "week":
		return 7, n
	case "month":
		return 30, n
	case "year":
		return 365, n
	}
	return 0, 0
}

// smallNumber reads a number in words up to twenty; 0 for none.
func smallNumber(w string) int {
	for i, name := range strings.Fields(`a two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty`) {
		if w == name {
			return i + 1
		}
	}
	if w == "one" {
		return 1
	}
	return 0
}

// daysBetween is how many days the second is after the first.
func daysBetween(a, b onrecord.Day) int {
	return int(b.Time().Sub(a.Time()).Hours() / 24)
}
