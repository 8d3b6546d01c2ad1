package when

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"onrecord"
	"onrecord/internal/text"
)

// pub is the day of publication in these tests: a Wednesday.
const pub = onrecord.Day("2025-02-05")

func read(body string, pub onrecord.Bounds) []onrecord.Time {
	t := onrecord.NewText(body, "test")
	return Find(t, text.Sentences(t.Body, nil), pub)
}

// told writes times as "words=VALUE/MOD".
func told(times []onrecord.Time) string {
	var all []string
	for _, tm := range times {
		s := tm.Evidence.Exact + "=" + string(tm.Value)
		if tm.Mod != "" {
			s += "/" + string(tm.Mod)
		}
		all = append(all, s)
	}
	return strings.Join(all, "; ")
}

func TestValues(t *testing.T) {
	tests := []struct{ why, body, want string }{
		{"full dates in every order", "It began on March 3, 2021, went on on 4 April 2021, 5th of May 2021 and the 6th of June, 2021.",
			"March 3, 2021=2021-03-03; 4 April 2021=2021-04-04; 5th of May 2021=2021-05-05; the 6th of June, 2021=2021-06-06"},
		{"with the weekday", "They met on Wednesday, 5 February 2025.", "Wednesday, 5 February 2025=2025-02-05"},
		{"in figures", "2025-02-05 02:45 and 2025-02-06T10:30 and 12/31/2024 and 20250105.",
			"2025-02-05 02:45=2025-02-05T02:45; 2025-02-06T10:30=2025-02-06T10:30; 12/31/2024=2024-12-31; 20250105=2025-01-05"},
		{"two orders, one of them near publication", "Printed 02/03/2025.", "02/03/2025=2025-02-03"},
		{"ranges of days are two times", "From March 5-7, 2024, and 8-9 April 2024.", "March 5=2024-03-05; 7, 2024=2024-03-07; 8=2024-04-08; 9 April 2024=2024-04-09"},
		{"ranges of months and years", "From March to May 2024 and in 2022-23.", "March=2024-03; May 2024=2024-05; 2022=2022; 23=2023"},
		{"parts of a month or year", "Early in March 2024, in mid-2023, in late 2022 and by the end of September 2025.",
			"Early in March 2024=2024-03/START; mid-2023=2023/MID; late 2022=2022/END; the end of September 2025=2025-09/END"},
		{"the tense tells the month", "The regime fell in December. The troops will leave in December.", "December=2024-12; December=2025-12"},
		{"the tense tells the weekday", "He spoke on Monday. They will meet on Monday.", "Monday=2025-02-03; Monday=2025-02-10"},
		{"a part of the day", "It was hit on Monday night and this morning.", "Monday night=2025-02-03TNI; this morning=2025-02-05TMO"},
		{"from publication", "Today, yesterday, tomorrow, last week, this month, next year and last March.",
			"Today=2025-02-05; yesterday=2025-02-04; tomorrow=2025-02-06; last week=2025-W05; this month=2025-02; next year=2026; last March=2024-03"},
		{"from the date before", "It was founded in 2014. The raids began in October of the same year, and two years later it grew.",
			"2014=2014; October of the same year=2014-10; two years later=2016"},
		{"the following day", "It landed on March 3, 2021. The following day it left.", "March 3, 2021=2021-03-03; The following day=2021-03-04"},
		{"ago", "He left three days ago, or two years ago.", "three days ago=2025-02-02; two years ago=2023"},
		{"lengths", "It took 12 months, twenty-five days, half an hour, a week, two and a half years and several weeks.",
			"12 months=P12M; twenty-five days=P25D; half an hour=PT30M; a week=P1W; two and a half years=P2.5Y; several weeks=PXW"},
		{"lengths with a hedge", "It lasted more than two years, about a month and up to 60 days.",
			"more than two years=P2Y/MORE_THAN; about a month=P1M/APPROX; up to 60 days=P60D/EQUAL_OR_LESS"},
		{"a length before a noun", "A two-year plan and a 30-day truce.", "two-year=P2Y; 30-day=P30D"},
		{"lengths up to now and from now", "In the past two years and the next 12 months.", "the past two years=P2Y; the next 12 months=P12M"},
		{"what repeats", "Daily flights, every Monday, twice a week, 40 barrels a day, each July, on Fridays, every few weeks.",
			"Daily=P1D; every Monday=XXXX-WXX-1; twice a week=P1W; a day=P1D; each July=XXXX-07; Fridays=XXXX-WXX-5; every few weeks=PXW"},
		{"quarters, halves, seasons", "In the third quarter of 2024, the first half of 2023, Q2 2022, the summer of 2021 and last winter.",
			"the third quarter of 2024=2024-Q3; the first half of 2023=2023-H1; Q2 2022=2022-Q2; the summer of 2021=2021-SU; last winter=2024-WI"},
		{"decades with an apostrophe", "In the 1960's and the 70's.", "the 1960's=196; the 70's=197"},
		{"decades and centuries", "In the 1990s, the '80s and the 19th century.", "the 1990s=199; the '80s=198; the 19th century=18"},
		{"clocks", "At 5 p.m. on Monday, and at 10:30 a.m. it rang; at 14:00 GMT it stopped.",
			"5 p.m. on Monday=2025-02-03T17:00; 10:30 a.m.=2025-02-03T10:30; 14:00 GMT=2025-02-03T14:00"},
		{"present, past and future", "Now it recently changed and will soon end in the near future.",
			"Now=PRESENT_REF; recently=PAST_REF; soon=FUTURE_REF; the near future=FUTURE_REF"},
		{"bare units", "It went on for years, just days after the raid.", "years=PXY; days=PXD"},
		{"no times: verbs, names, codes", "You may march on; the second man said Theresa May met April Jones near an F16 at No. 7.", ""},
		{"no times: amounts", "He sent 2,500 men, 2000 soldiers and 1950 dollars under Resolution 2254 and Vision 2030.", ""},
		{"no times: ages", "The 34-year-old man and his wife, 30 years old, won 3:2.", ""},
		{"no times: names with a day or time in them", "He read the Daily Bugle on Black Friday and saw High Noon.", ""},
		{"the month May after a preposition", "It will end in May.", "May=2025-05"},
		{"a year between names", "In the 2003 invasion, and in Iraq (2014), and since 1991.", "2003=2003; 2014=2014; 1991=1991"},
		{"the nth weekday, day or week of a stretch", "They met on the first Monday of March 2025, the last Sunday in May 2025, the last day of October 2024 and in the second week of June 2024.",
			"the first Monday of March 2025=2025-03-03; the last Sunday in May 2025=2025-05-25; the last day of October 2024=2024-10-31; the second week of June 2024=2024-06/MID"},
		{"a weekday of a week", "They will meet on Wednesday of next week, not this week's Friday or Sunday next week.",
			"Wednesday of next week=2025-02-12; this week's Friday=2025-02-07; Sunday next week=2025-02-16"},
		{"the week of a day", "He came in the week of October 6, 2024.", "the week of October 6, 2024=2024-W40"},
		{"a day of the month not named", "It ends on the 20th of next month; they will meet on the 15th, and rose to the 15th floor on the 16th floor.",
			"the 20th of next month=2025-03-20; the 15th=2025-02-15"},
		{"a weekday and its day", "They will meet on Tuesday the 18th.", "Tuesday the 18th=2025-02-18"},
		{"the one after the next", "It opens the year after next, perhaps on Friday after next.", "the year after next=2027; Friday after next=2025-02-14"},
		{"weekdays away", "It fell two Fridays ago.", "two Fridays ago=2025-01-24"},
		{"next, this and coming weekdays", "They will meet next Friday, this Monday or this coming Thursday.", "next Friday=2025-02-14; this Monday=2025-02-10; this coming Thursday=2025-02-06"},
		{"the weekday tells the year", "They will meet on Thursday, March 5.", "Thursday, March 5=2026-03-05"},
		{"a range of days before its month", "It ran from 5 to the 7th of March 2024 and 12 to 16 May 2024.", "5=2024-03-05; the 7th of March 2024=2024-03-07; 12=2024-05-12; 16 May 2024=2024-05-16"},
		{"the close of a month", "They will leave by the close of May.", "the close of May=2025-05/END"},
		{"no verb of the future needed", "Sales end, effective March 1; talks are set by mid-April.", "March 1=2025-03-01; mid-April=2025-04/MID"},
		{"ends without an article", "Pay by end of month. They will meet by end of April.", "end of month=2025-02/END; end of April=2025-04/END"},
		{"the quarter of a year before", "Profit rose in the third quarter of 2024, from a loss a year earlier.", "the third quarter of 2024=2024-Q3; a year earlier=2023-Q3"},
		{"two years with a dash or to", "His term 2014-2018 and the war of 1980 to 1988 cost 1900 to 2000 soldiers.", "2014=2014; 2018=2018; 1980=1980; 1988=1988"},
		{"two days that follow each other", "They met on 18 and 19 June 2024.", "18=2024-06-18; 19 June 2024=2024-06-19"},
		{"the year of a range", "It ran from January 5 to February 25, 2022, and from December 20 to January 3, 2022.",
			"January 5=2022-01-05; February 25, 2022=2022-02-25; December 20=2021-12-20; January 3, 2022=2022-01-03"},
		{"no times: names of broadcasts, clubs and pages", "He said on \"40 Minutes\" and on “City News Sunday” and “This Week,” that the Tuesdays For Peace march to Mar-a-Vista, near the Daily Sun. It was NOW that paid.", ""},
		{"no times: telephones and days that are none", "Call 144-2010-2014; it was 155-2024, not February 31.", ""},
		{"more than was expected is no future", "Exports rose more than expected in December.", "December=2024-12"},
		{"what would have been is past", "They would have met on Monday.", "Monday=2025-02-03"},
		{"and so it is where the day comes first", "A win on Monday would have helped them.", "Monday=2025-02-03"},
		{"under way is to come", "They are headed to Oslo on Monday and the envoy is speaking on Tuesday.", "Monday=2025-02-10; Tuesday=2025-02-11"},
		{"set down for a weekday", "He called a vote for Friday and barred cars starting on Sunday. They blamed him for Monday's fire.", "Friday=2025-02-07; Sunday=2025-02-09; Monday=2025-02-03"},
		{"a limit in the past is the nearest one", "The toll mounted until mid-January. It rose to 5 percent by the end of November.", "mid-January=2025-01/MID; the end of November=2024-11/END"},
		{"the same day, some hours on", "It fell on March 3, 2021. An hour later it rose, and 36 hours later it fell.", "March 3, 2021=2021-03-03; An hour later=2021-03-03; 36 hours later=2021-03-04"},
		{"a day and its hour in either order", "They will meet on Friday at noon, at 13:30 on Saturday, tomorrow around 8 p.m. Harare time and every Sunday at 9 a.m.",
			"Friday at noon=2025-02-07T12:00; 13:30 on Saturday=2025-02-08T13:30; tomorrow around 8 p.m. Harare time=2025-02-06T20:00/APPROX; every Sunday at 9 a.m.=XXXX-WXX-7T09:00"},
		{"hours of a day told once", "On Monday it will open from 9 a.m. to 5 p.m.", "Monday=2025-02-10; 9 a.m.=2025-02-10T09:00; 5 p.m.=2025-02-10T17:00"},
		{"parts of a day", "It was the morning of March 3, 2024, early Sunday evening, late on Monday and in the afternoon of May 5, 2024.",
			"the morning of March 3, 2024=2024-03-03TMO; early Sunday evening=2025-02-02TEV/START; late on Monday=2025-02-03/END; the afternoon of May 5, 2024=2024-05-05TAF"},
		{"lengths in several units", "It took two years, one month and 5 days, a year and a half, all day, a fortnight and 2.5 hours.",
			"two years, one month and 5 days=P2Y1M5D; a year and a half=P1.5Y; all day=P1D; a fortnight=P2W; 2.5 hours=PT2.5H"},
		{"a range's first year comes from its last", "It ran from November to March 2024 and September and October 2022, and 26 June to 3 July 2020.",
			"November=2023-11; March 2024=2024-03; September=2022-09; October 2022=2022-10; 26 June=2020-06-26; 3 July 2020=2020-07-03"},
		{"weekdays from one to the other", "The fair will run from Friday to Monday, or next week, perhaps on Tuesday.", "Friday=2025-02-07; Monday=2025-02-10; next week=2025-W07; Tuesday=2025-02-11"},
		{"weekdays from the day before", "They met on March 3, 2021. The following Friday they left, and the previous Sunday they had come.", "March 3, 2021=2021-03-03; The following Friday=2021-03-05; the previous Sunday=2021-02-28"},
		{"years of accounts may begin in another", "In fiscal 2024 and this school year.", "fiscal 2024=2024; this school year=2025"},
		{"figures of print", "Dec, 2018, Sep to Nov 2020, 05-Aug-2016, 2021 Q3 and the twenty-first century.", "Dec, 2018=2018-12; Sep=2020-09; Nov 2020=2020-11; 05-Aug-2016=2016-08-05; 2021 Q3=2021-Q3; the twenty-first century=20"},
		{"due to is no future", "It fell due to its losses on Monday.", "Monday=2025-02-03"},
	}
	for _, tt := range tests {
		if d := cmp.Diff(tt.want, told(read(tt.body, onrecord.On(pub)))); d != "" {
			t.Errorf("%s: %s", tt.why, d)
		}
	}
}

// Feasts are those of the year that the words or the tense tell.
func TestFeasts(t *testing.T) {
	tests := []struct{ why, body, want string }{
		{"with a year", "It began on Christmas Eve 2019, on Good Friday, 2021, and on Labor Day of 2022.", "Christmas Eve 2019=2019-12-24; Good Friday, 2021=2021-04-02; Labor Day of 2022=2022-09-05"},
		{"by the tense", "They met on Thanksgiving. They will meet on Memorial Day.", "Thanksgiving=2024-11-28; Memorial Day=2025-05-26"},
		{"last, next, this", "It fell last Easter and rises next Halloween or this Christmas.", "last Easter=2024-03-31; next Halloween=2025-10-31; this Christmas=2024-12-25"},
		{"by a year of its own", "It grew after last year's Thanksgiving.", "last year's Thanksgiving=2024-11-28"},
		{"spellings", "They will meet on Presidents' Day and Mother's Day. They will rest on St. Patrick's Day and New Year’s Eve. They will rest on MLK Day.",
			"Presidents' Day=2025-02-17; Mother's Day=2025-05-11; St. Patrick's Day=2025-03-17; New Year’s Eve=2025-12-31; MLK Day=2026-01-19"},
		{"weekends", "They will travel over the Memorial Day weekend and Thanksgiving weekend.", "the Memorial Day weekend=2025-W21-WE; Thanksgiving weekend=2025-W48-WE"},
		{"by the moon", "They will fast in Ramadan and feast on Eid al-Fitr. They will close on Yom Kippur and Nowruz.", "Ramadan=2025; Eid al-Fitr=2025; Yom Kippur=2025-10; Nowruz=2025-03"},
		{"eastern churches", "Orthodox Ukrainians marked Christmas on Tuesday.", "Christmas=2025-01-07; Tuesday=2025-02-04"},
		{"a nation's own", "Ukraine will mark Independence Day. India will mark Republic Day.", "Independence Day=2025-08-24; Republic Day=2026-01-26"},
		{"no nation, no day", "They will mark Independence Day and National Day.", ""},
		{"another nation's", "They met on Israel's Memorial Day and on Canadian Thanksgiving.", "Thanksgiving=2024-10-14"},
		{"the attacks", "He spoke of 9/11 and of the Sept. 11 attacks.", "9/11=2001-09-11; Sept. 11=2001-09-11"},
		{"no feasts", "On Easter Island a Christmas tree and Mr. Easter, Ms. Lent and a mother's day in court.", ""},
		{"from a feast on", "They will meet two weeks before Easter, or by the end of Ramadan.", "two weeks before Easter=2025-04-06; the end of Ramadan=2025/END"},
	}
	for _, tt := range tests {
		if d := cmp.Diff(tt.want, told(read(tt.body, onrecord.On(pub)))); d != "" {
			t.Errorf("%s: %s", tt.why, d)
		}
	}
}

// What the day of publication does not settle stays X, with the days that it
// allows.
func TestUncertainPublication(t *testing.T) {
	stretch := onrecord.Bounds{Earliest: "2025-03-10", Latest: "2025-11-30"}
	tests := []struct {
		why, body    string
		pub          onrecord.Bounds
		want         string
		first, final onrecord.Day
	}{
		{"a weekday of an unknown week", "He spoke on Monday.", onrecord.Bounds{}, "Monday=XXXX-WXX-1", "", ""},
		{"a month without any year", "It fell in December.", onrecord.Bounds{}, "December=XXXX-12", "", ""},
		{"a weekday within a stretch", "He spoke on Monday.", stretch, "Monday=XXXX-WXX-1", "2025-03-10", "2025-11-24"},
		{"a month that both ends agree on", "It fell in early December.", stretch, "early December=2024-12/START", "2024-12-01", "2024-12-31"},
		{"a year that both ends agree on", "It will end this year.", stretch, "this year=2025", "2025-01-01", "2025-12-31"},
		{"a length within a limit", "On May 2, 2024, they said it will end within 12 months.", onrecord.Bounds{}, "", "2024-05-02", "2025-05-02"},
		{"a length to come", "It will end within two weeks.", onrecord.On(pub), "two weeks=P2W/EQUAL_OR_LESS", "2025-02-05", "2025-02-19"},
		{"a quarter still to be reported", "The bank will report its profit for the third quarter.", onrecord.On("2025-11-03"), "the third quarter=2025-Q3", "2025-07-01", "2025-09-30"},
		{"a length that is over", "It fell within two weeks.", onrecord.On(pub), "two weeks=P2W/EQUAL_OR_LESS", "", ""},
	}
	for _, tt := range tests {
		times := read(tt.body, tt.pub)
		if len(times) == 0 {
			t.Errorf("%s: nothing found", tt.why)
			continue
		}
		last := times[len(times)-1]
		if tt.want != "" && told(times) != tt.want || last.Earliest != tt.first || last.Latest != tt.final {
			t.Errorf("%s: %s, %s to %s; want %s, %s to %s", tt.why, told(times), last.Earliest, last.Latest, tt.want, tt.first, tt.final)
		}
	}
}

// Lengths are counted from what the text has put on a day.
func TestHappenings(t *testing.T) {
	tests := []struct {
		why, body   string
		first, last onrecord.Day
	}{
		{"a day after", "The strike on March 3, 2024, killed two. A day after the strike, crowds gathered.", "2024-03-04", "2024-03-04"},
		{"named by its day", "The May 10, 2024, vote was close. Three weeks before the vote, he led.", "2024-04-15", "2024-04-21"},
		{"a day's own", "Monday's air raid was the first. Two days after the raid, a truce held.", "2025-02-05", "2025-02-05"},
		{"a limit", "The signing on January 20, 2025, was brief. They must leave within 30 days of the signing.", "2025-01-20", "2025-02-19"},
		{"the days before", "The signing on January 20, 2025, was brief. In the three days before the signing, talks stalled.", "2025-01-17", "2025-01-19"},
		{"two of a name", "The raid on March 3, 2024, and the raid on May 5, 2024, failed. A day after the raid, he left.", "", ""},
		{"never told", "The raid on March 3, 2024, failed. A day after the vote, he left.", "", ""},
	}
	for _, tt := range tests {
		times := read(tt.body, onrecord.On(pub))
		if last := times[len(times)-1]; last.Earliest != tt.first || last.Latest != tt.last {
			t.Errorf("%s: %s is %s to %s, want %s to %s", tt.why, last.Evidence.Exact, last.Earliest, last.Latest, tt.first, tt.last)
		}
	}
}

func TestAnchors(t *testing.T) {
	got := ""
	for _, tm := range read("In 2014 and on Monday. It began a year before, in October of the same year.", onrecord.On(pub)) {
		got += string(tm.Anchor) + " "
	}
	if got != "none published previous previous " {
		t.Errorf("anchors: %s", got)
	}
}

func TestParseStamp(t *testing.T) {
	tests := []struct {
		in, value string
		day       onrecord.Day
	}{
		{"2025-02-05 02:45", "2025-02-05T02:45", "2025-02-05"},
		{"Feb 5, 2025 2:45 PM EST", "2025-02-05T14:45", "2025-02-05"},
		{"5 February 2025", "2025-02-05", "2025-02-05"},
		{"Wednesday, 5 February 2025", "2025-02-05", "2025-02-05"},
		{"Wed, Feb 5, 2025 at 9:05 a.m. ET", "2025-02-05T09:05", "2025-02-05"},
		{"2025-02-05T02:45:10Z", "2025-02-05T02:45:10", "2025-02-05"},
		{"05/13/2024", "2024-05-13", "2024-05-13"},
		{"February 2025", "", ""},
		{"The coalition left on 5 February 2025", "", ""},
		{"5 February 2025 in Paris", "", ""},
		{"03/04/2024", "", ""},
		{"", "", ""},
	}
	for _, tt := range tests {
		value, day, ok := ParseStamp(tt.in)
		if value != tt.value || day != tt.day || ok != (tt.day != "") {
			t.Errorf("ParseStamp(%q) = %q, %q, %v; want %q, %q", tt.in, value, day, ok, tt.value, tt.day)
		}
	}
}

func TestLimit(t *testing.T) {
	said := onrecord.On(pub)
	tests := []struct {
		why, preposition, body string
		first, last            onrecord.Day
	}{
		{"by: from the day said to the end", "by", "the end of September 2025", pub, "2025-09-30"},
		{"in: the days themselves", "in", "March 2026", "2026-03-01", "2026-03-31"},
		{"before: up to the day before", "before", "March 2026", pub, "2026-02-28"},
		{"before the end: up to it", "before", "the end of the year", pub, "2025-12-31"},
		{"before the start: the day before", "before", "the start of 2026", pub, "2025-12-31"},
		{"before the middle", "before", "mid-2026", pub, "2026-07-02"},
		{"after: open", "after", "March 2026", "2026-04-01", ""},
		{"from: open", "from", "March 2026", "2026-03-01", ""},
		{"a length within", "within", "12 months", pub, "2026-02-05"},
		{"a month of 31 days before one of 28", "within", "a month", pub, "2025-03-05"},
		{"the first part of a year", "in", "early 2026", "2026-01-01", "2026-07-02"},
		{"a past day by which it was due", "by", "January 5, 2020", "2020-01-05", "2020-01-05"},
	}
	for _, tt := range tests {
		tm := read(tt.body, said)[0]
		tm.Earliest, tm.Latest = lengthless(tm)
		first, last := Limit(tt.preposition, tm, said)
		if first != tt.first || last != tt.last {
			t.Errorf("%s: %s to %s, want %s to %s", tt.why, first, last, tt.first, tt.last)
		}
	}
}

// lengthless leaves the days of a date and takes those of a length.
func lengthless(tm onrecord.Time) (first, last onrecord.Day) {
	if tm.Type == onrecord.TimeDuration {
		return "", ""
	}
	return tm.Earliest, tm.Latest
}

// Times stand in order, in the text, with days that exist, whatever the bytes.
func FuzzFind(f *testing.F) {
	f.Add("Early on March 5-7, 2024, and 8-9 April the '90s 2025-02-05T02:45 11/02/89 99999999 years ago within 12 months of the end of the year")
	f.Add("the day before yesterday two and a half centuries later every other Monday night of the same year's third quarter mid-")
	f.Add("9999 years from now February 30 Feb 29 31st of April Q4 ’90s ½ year")
	f.Fuzz(func(t *testing.T, raw string) {
		body := strings.ToValidUTF8(strings.ReplaceAll(raw, "\x00", " "), "\uFFFD")
		x := onrecord.NewText(body, "fuzz")
		for _, bounds := range []onrecord.Bounds{{}, onrecord.On("2024-02-29"), {Earliest: "2024-01-01", Latest: "2025-06-30"}} {
			last := 0
			for _, tm := range Find(x, text.Sentences(body, nil), bounds) {
				if err := tm.Evidence.Check(x); err != nil {
					t.Fatal(err)
				}
				if tm.Evidence.Start < last {
					t.Fatalf("%q begins before the end of the one before", tm.Evidence.Exact)
				}
				last = tm.Evidence.End
				for _, d := range []onrecord.Day{tm.Earliest, tm.Latest} {
					if _, err := onrecord.ParseDay(string(d)); d != "" && err != nil {
						t.Fatalf("%q: %v", tm.Evidence.Exact, err)
					}
				}
				if tm.Earliest != "" && tm.Latest != "" && tm.Earliest > tm.Latest {
					t.Fatalf("%q: %s is after %s", tm.Evidence.Exact, tm.Earliest, tm.Latest)
				}
				Limit("by", tm, bounds)
			}
		}
		ParseStamp(body)
	})
}
