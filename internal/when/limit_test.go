package when

import (
	"strings"
	"testing"

	"onrecord"
)

// The first and last acceptable day of what is due, in all the forms that
// deadlines and bounds have in news, said on Wednesday, 5 February 2025. "" is
// an open side.
func TestBounds(t *testing.T) {
	tests := []struct {
		body        string
		first, last onrecord.Day
	}{
		// A last day.
		{"They must leave by March 3.", pub, "2025-03-03"},
		{"They must leave by Friday.", pub, "2025-02-07"},
		{"They must leave by this Friday.", pub, "2025-02-07"},
		{"They must leave by tomorrow.", pub, "2025-02-06"},
		{"They must leave by next Tuesday.", pub, "2025-02-11"},
		{"They must leave by the end of the month.", pub, "2025-02-28"},
		{"They must leave by the end of this week.", pub, "2025-02-09"},
		{"They must leave by the end of next week.", pub, "2025-02-16"},
		{"They must leave by the end of 2026.", pub, "2026-12-31"},
		{"They must leave by year-end.", pub, "2025-12-31"},
		{"They must leave by year's end.", pub, "2025-12-31"},
		{"They must leave by mid-March.", pub, "2025-03-20"},
		{"They must leave by early March.", pub, "2025-03-16"},
		{"They must leave by late March.", pub, "2025-03-31"},
		{"They must leave by 2030.", pub, "2030-12-31"},
		{"They must leave by June.", pub, "2025-06-30"},
		{"They must leave by November 2025.", pub, "2025-11-30"},
		{"They must leave by the summer.", pub, "2025-09-23"},
		{"They must leave by midnight on Saturday.", pub, "2025-02-08"},
		{"They must leave by 5 p.m. Thursday.", pub, "2025-02-06"},
		{"They must leave by noon tomorrow.", pub, "2025-02-06"},
		{"They must leave by the 15th.", pub, "2025-02-15"},
		{"They must leave by the 20th of next month.", pub, "2025-03-20"},
		{"They must leave by the third Friday of May.", pub, "2025-05-16"},
		{"They must leave by the first week of March.", pub, "2025-03-09"},
		{"They must leave by Christmas.", pub, "2025-12-25"},
		{"They must leave by the end of Ramadan.", pub, "2025-03-31"},
		{"They must leave by a week from Tuesday.", pub, "2025-02-18"},
		{"They must leave no later than April 10.", pub, "2025-04-10"},
		{"They must leave not later than the end of September.", pub, "2025-09-30"},
		{"They must leave no later than 60 days after March 1.", pub, "2025-04-30"},
		{"They must leave on or before May 1.", pub, "2025-05-01"},
		{"The truce will hold until March 31.", pub, "2025-03-31"},
		{"The truce will hold from now until May 1.", pub, "2025-05-01"},
		{"They will meet every month until December 2025.", pub, "2025-12-31"},
		{"The truce will hold till Monday.", pub, "2025-02-10"},
		{"The truce will hold through Sunday.", pub, "2025-02-09"},
		{"The truce will hold through the end of June.", pub, "2025-06-30"},
		{"The truce will hold up to May 1.", pub, "2025-05-01"},

		// A day before which it must be.
		{"They must be out before March 1.", pub, "2025-02-28"},
		{"They must be out before next Friday.", pub, "2025-02-13"},
		{"They must be out before 2027.", pub, "2026-12-31"},
		{"They must be out before the end of the year.", pub, "2025-12-31"},
		{"They must be out before the summer of 2026.", pub, "2026-05-31"},
		{"They must be out before Ramadan.", pub, "2025-02-27"},
		{"They must be out ahead of March 15.", pub, "2025-03-14"},
		{"They must be out prior to June 2026.", pub, "2026-05-31"},

		// A first day.
		{"Voting will begin not before April 1.", "2025-04-01", ""},
		{"Voting will begin no earlier than April 1.", "2025-04-01", ""},
		{"Voting will begin no sooner than April 1.", "2025-04-01", ""},
		{"Voting will begin on or after May 1.", "2025-05-01", ""},
		{"Voting will begin after April 1.", "2025-04-02", ""},
		{"Voting will begin after the end of April.", "2025-05-01", ""},
		{"Voting will begin after Thanksgiving.", "2025-11-28", ""},
		{"The ban will last beyond 2027.", "2028-01-01", ""},
		{"The fee will be due from April 1.", "2025-04-01", ""},
		{"The fee will be due starting April 1.", "2025-04-01", ""},
		{"The fee will be due beginning in May.", "2025-05-01", ""},
		{"The fee will be due as of Monday.", "2025-02-10", ""},
		{"The fee will be due effective March 1.", "2025-03-01", ""},
		{"The road has been shut since Monday.", "2025-02-03", ""},
		{"The road has been shut since 2019.", "2019-01-01", ""},
		{"The road has been shut since the start of the year.", "2025-01-01", ""},

		// A length within which.
		{"They will leave within 30 days.", pub, "2025-03-07"},
		{"They will leave within two weeks.", pub, "2025-02-19"},
		{"They will leave within a fortnight.", pub, "2025-02-19"},
		{"They will leave within a month.", pub, "2025-03-05"},
		{"They will leave within six months.", pub, "2025-08-05"},
		{"They will leave within a year.", pub, "2026-02-05"},
		{"They will leave within five years.", pub, "2030-02-05"},
		{"They will leave within 48 hours.", pub, "2025-02-07"},
		{"They will leave within 24 hours.", pub, "2025-02-06"},
		{"They will leave within 10 working days.", pub, "2025-02-19"},
		{"They will leave within the next three months.", pub, "2025-05-05"},
		{"They will leave within 90 days of March 1.", "2025-03-01", "2025-05-30"},
		{"They will leave within two weeks after April 10, 2025.", "2025-04-10", "2025-04-24"},
		{"They will leave within a week of Friday.", "2025-02-07", "2025-02-14"},
		{"They will leave in less than two weeks.", pub, "2025-02-19"},
		{"They will leave in under a month.", pub, "2025-03-05"},

		// A length to come, and one that is over.
		{"They will meet in the next two weeks.", pub, "2025-02-19"},
		{"They will meet in the next 72 hours.", pub, "2025-02-08"},
		{"They will meet over the next six months.", pub, "2025-08-05"},
		{"They will meet over the coming week.", pub, "2025-02-12"},
		{"They will meet for the next five days.", pub, "2025-02-10"},
		{"They will meet in two days.", "2025-02-07", "2025-02-07"},
		{"They will meet in three weeks.", "2025-02-24", "2025-03-02"},
		{"Prices rose over the past month.", "2025-01-05", pub},
		{"Prices rose in the last three years.", "2022-02-05", pub},
		{"Prices rose during the past week.", "2025-01-29", pub},

		// A length from a day, at an end of something, or beside a day.
		{"It will be shut for three weeks from Monday.", "2025-02-10", "2025-03-02"},
		{"It will be shut for two months starting May 1.", "2025-05-01", "2025-06-30"},
		{"It will be shut in the first three months of 2026.", "2026-01-01", "2026-03-31"},
		{"It will be shut in the last two weeks of May.", "2025-05-18", "2025-05-31"},
		{"It will be shut in the two weeks before May 1.", "2025-04-17", "2025-04-30"},
		{"It will be shut in the 10 days after May 1.", "2025-05-02", "2025-05-11"},
		{"It will be shut three days after March 5.", "2025-03-08", "2025-03-08"},
		{"It will be shut two weeks before Easter.", "2025-04-06", "2025-04-06"},

		// The time itself.
		{"They will meet on March 3.", "2025-03-03", "2025-03-03"},
		{"They will meet in March.", "2025-03-01", "2025-03-31"},
		{"They will meet in the first half of 2026.", "2026-01-01", "2026-06-30"},
		{"They will meet in the second quarter of 2026.", "2026-04-01", "2026-06-30"},
		{"They will meet in early 2026.", "2026-01-01", "2026-07-02"},
		{"They will meet in mid-2026.", "2026-05-01", "2026-08-31"},
		{"They will meet in late 2026.", "2026-07-02", "2026-12-31"},
		{"They will meet at the start of April.", "2025-04-01", "2025-04-15"},
		{"They will meet at the end of March.", "2025-03-16", "2025-03-31"},
		{"They will meet over the weekend.", "2025-02-08", "2025-02-09"},
		{"They will meet later this month.", pub, "2025-02-28"},
		{"They met earlier this month.", "2025-02-01", pub},

		// Two ends.
		{"They will meet between March 3 and March 7.", "2025-03-03", "2025-03-07"},
		{"They will meet from March 3 to March 7.", "2025-03-03", "2025-03-07"},
		{"They will meet from Friday to Monday.", "2025-02-07", "2025-02-10"},
		{"They will meet from March to May.", "2025-03-01", "2025-05-31"},
	}
	right := 0
	for _, tt := range tests {
		first, last := bounded(tt.body)
		if first == tt.first && last == tt.last {
			right++
			continue
		}
		t.Errorf("%s: %s to %s, want %s to %s", tt.body, first, last, tt.first, tt.last)
	}
	t.Logf("%d of %d", right, len(tests))
}

// bounded gives the days that the first time of a sentence allows, by the
// words before it; of a range those from end to end.
func bounded(body string) (first, last onrecord.Day) {
	times := read(body, onrecord.On(pub))
	if len(times) == 0 {
		return "none", "none"
	}
	tm := times[0]
	if second := len(times) - 1; second > 0 && (strings.Contains(body, " and ") || strings.Contains(body, " to ")) {
		return tm.Earliest, times[second].Latest
	} else if strings.Contains(body, "until") {
		tm = times[second]
	}
	before, _, _ := strings.Cut(body, tm.Evidence.Exact)
	words := strings.Fields(before)
	for n := min(4, len(words)); n > 0; n-- {
		p := strings.ToLower(strings.Join(words[len(words)-n:], " "))
		if Limits(p) {
			return Limit(p, tm, onrecord.On(pub))
		}
	}
	return Limit("", tm, onrecord.On(pub))
}
