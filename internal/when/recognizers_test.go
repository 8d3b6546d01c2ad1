package when

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"io"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"onrecord"
)

// recognized is one case of Microsoft Recognizers' English date-time cases
// (MIT), read where they lie and never copied. Its phrases have one of two
// forms of result.
type recognized struct {
	Input   string
	Context struct{ ReferenceDateTime string }
	Results []struct {
		Text, TypeName, Type string
		Resolution, Value    struct {
			Values                           []resolution
			Timex, Mod                       string
			FutureResolution, PastResolution map[string]string
		}
	}
}

// resolution is one meaning that a case allows: days as "2016-11-07 08:00".
type resolution struct{ Timex, Mod, Type, Value, Start, End string }

// asked is one phrase with the meanings that are right.
type asked struct {
	phrase, kind string
	day          onrecord.Day
	meanings     []resolution
}

// recognizersFiles are the cases of the general model and of its parts. Left
// out are the same phrases under settings for calendars, task lists and split
// results, and extents without values.
var recognizersFiles = []string{
	"DateTimeModel.jsonl.gz", "DateParser.jsonl.gz", "DatePeriodParser.jsonl.gz", "DateTimePeriodParser.jsonl.gz",
	"DurationParser.jsonl", "HolidayParser.jsonl", "SetParser.jsonl", "MergedParser.jsonl.gz", "DateTimeModelComplexCalendar.jsonl.gz",
}

func TestRecognizersPhrases(t *testing.T) {
	left := map[string]int{}
	right, all := 0, 0
	seen := map[string]bool{}
	for _, name := range recognizersFiles {
		for _, a := range recognizersCases(t, name) {
			key := strings.ToLower(a.phrase)
			if seen[key] {
				continue
			}
			seen[key] = true
			if why := a.outside(); why != "" {
				left[why]++
				continue
			}
			all++
			times := a.read()
			if a.agrees(times) {
				right++
				continue
			}
			var got []string
			for _, tm := range times {
				got = append(got, tm.Evidence.Exact+"="+string(tm.Value)+"/"+string(tm.Mod)+" "+string(tm.Earliest)+".."+string(tm.Latest))
			}
			t.Logf("%s (%s, %s): want %v, got %s", a.phrase, a.kind, a.day, a.meanings, strings.Join(got, "; "))
		}
	}
	for _, why := range slices.Sorted(maps.Keys(left)) {
		t.Logf("%4d left out: %s", left[why], why)
	}
	t.Logf("%d of %d phrases (%.3f); %d left out", right, all, float64(right)/float64(all), len(seen)-all)
}

// recognizersCases reads the phrases of one file; a case without results is
// asked whole.
func recognizersCases(t *testing.T, name string) []asked {
	f, err := os.Open("../../../shared/data/times/recognizers/" + name)
	if err != nil {
		t.Skip("the public cases are not here: ", err)
	}
	defer f.Close()
	var in io.Reader = f
	if strings.HasSuffix(name, ".gz") {
		if in, err = gzip.NewReader(f); err != nil {
			t.Fatal(err)
		}
	}
	var all []asked
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var c recognized
		if err := json.Unmarshal(lines.Bytes(), &c); err != nil {
			t.Fatal(err)
		}
		day := onrecord.Day("")
		if len(c.Context.ReferenceDateTime) > 9 {
			day = onrecord.Day(c.Context.ReferenceDateTime[:10])
		}
		if len(c.Results) == 0 {
			all = append(all, asked{phrase: c.Input, day: day})
		}
		for _, r := range c.Results {
			kind := strings.TrimPrefix(r.TypeName+r.Type, "datetimeV2.")
			meanings := append(r.Resolution.Values, r.Value.Values...)
			if v := r.Value; v.Timex != "" {
				meanings = append(meanings, resolved(v.Timex, v.Mod, v.FutureResolution), resolved(v.Timex, v.Mod, v.PastResolution))
			}
			all = append(all, asked{r.Text, kind, day, meanings})
		}
	}
	return all
}

// resolved brings the older form of a result into the newer one.
func resolved(timex, mod string, days map[string]string) resolution {
	m := resolution{Timex: timex, Mod: mod}
	for k, v := range days {
		switch {
		case strings.HasPrefix(k, "start"):
			m.Start = v
		case strings.HasPrefix(k, "end"):
			m.End = v
		default:
			m.Value = v
		}
	}
	return m
}

func (a asked) read() []onrecord.Time {
	if a.kind == "" {
		return read(a.phrase, onrecord.On(a.day))
	}
	return read("They will meet "+capitals(a.phrase)+".", onrecord.On(a.day))
}

// agrees tells whether the times found mean what the case means, in one of
// the meanings it allows.
func (a asked) agrees(times []onrecord.Time) bool {
	if a.kind == "" {
		return len(times) == 0
	}
	return len(times) > 0 && slices.ContainsFunc(a.meanings, func(m resolution) bool { return a.agree(m, times) })
}

// agree compares by the value for lengths, what repeats and "now", by the
// value's end for times of day, and by the days for everything else.
func (a asked) agree(m resolution, times []onrecord.Time) bool {
	first, last := times[0], times[len(times)-1]
	switch {
	case a.kind == "duration", a.kind == "set", m.Timex == "PRESENT_REF":
		return timex(m.Timex) == strings.Replace(string(last.Value), "XXXX-XX-XXT", "T", 1)
	case strings.HasSuffix(m.Timex, "SU"), strings.HasSuffix(m.Timex, "SP"), strings.HasSuffix(m.Timex, "WI"):
		return strings.HasSuffix(string(first.Value), m.Timex[len(m.Timex)-2:])
	case strings.Contains(m.Timex, "T") && m.Timex != "PRESENT_REF":
		return a.agreeClock(m, times)
	case m.Mod != "" && (m.Start == "" || m.End == ""):
		return a.agreeLimit(m, first)
	}
	from, to := cut(m.Start+m.Value), cut(m.End)
	if to == "" {
		to = from
	} else if !a.ranged() {
		to = to.Add(-1)
	}
	return a.agreeDays(from, to, times)
}

// agreeDays compares stretches of days. Where two ends are named, theirs ends
// with the first day of the second; "the next three days" may count today or
// not; the part of a month is a mark here and its days the whole; a day
// reckoned in months or years is that month or year; feasts by the moon lie
// within a day.
func (a asked) agreeDays(from, to onrecord.Day, times []onrecord.Time) bool {
	first, last := times[0], times[len(times)-1]
	slack := 0
	if first.Type == onrecord.TimeDuration || a.lunar() {
		slack = 1
	}
	if first.Earliest == "" || last.Latest == "" {
		return false
	}
	if a.ranged() && len(times) > 1 {
		return first.Earliest == from && last.Earliest <= to && to <= last.Latest
	}
	if abs(apart(from, first.Earliest)) <= slack && (abs(apart(to, last.Latest)) <= slack || a.lunar()) {
		return true
	}
	whole := apart(first.Earliest, last.Latest)
	return first.Earliest <= from && to <= last.Latest && whole <= 365 && len(times) == 1 && (first.Mod != "" || from == to && whole > 20 && len(last.Value) < 8)
}

// agreeLimit compares the one side that an open stretch has, through Limit.
func (a asked) agreeLimit(m resolution, tm onrecord.Time) bool {
	low := strings.ToLower(a.phrase)
	before, _, _ := strings.Cut(low, strings.ToLower(tm.Evidence.Exact))
	first, last := Limit(before, tm, onrecord.Bounds{})
	if m.End != "" {
		end := cut(m.End)
		return last == end || last == end.Add(-1)
	}
	return first == cut(m.Start)
}

// agreeClock compares times of day by their hours or part of the day, and
// their day where one is told.
func (a asked) agreeClock(m resolution, times []onrecord.Time) bool {
	ends := strings.Split(strings.Trim(m.Timex, "()"), ",")
	ends = ends[:min(len(ends), 2)]
	for k, end := range ends {
		tm := times[0]
		if k > 0 {
			tm = times[len(times)-1]
		}
		day, at, _ := strings.Cut(timex(end), "T")
		_, got, _ := strings.Cut(string(tm.Value), "T")
		if at != got {
			return false
		}
		if day != "" && !slices.ContainsFunc(times, func(tm onrecord.Time) bool { return tm.Earliest == cut(m.Start+m.Value) }) {
			return false
		}
	}
	return len(times) <= len(ends)
}

// timex writes a value as we do.
func timex(s string) string {
	s = strings.Replace(strings.Replace(s, "P0.5Y", "P6M", 1), "PT0.5H", "PT30M", 1)
	if at := strings.Index(s, "T"); at >= 0 && at+3 == len(s) && digit(s[at+1:]) && !strings.HasPrefix(s, "P") {
		s += ":00"
	}
	return s
}

// cut is the day of "2016-11-07 08:00:00".
func cut(s string) onrecord.Day {
	if len(s) < 10 {
		return ""
	}
	d, _ := onrecord.ParseDay(s[:10])
	return d
}

// ranged tells whether a phrase names two ends.
func (a asked) ranged() bool {
	words := strings.Fields(strings.ToLower(a.phrase))
	return slices.ContainsFunc(words, func(w string) bool { return ends2[w] }) || strings.ContainsAny(a.phrase, "-–")
}

var ends2 = setOf("to until till through and")

func (a asked) lunar() bool { return a.has("ramadan eid islamic hijri ramazan") }

// has tells whether one of the words of a list stands in the phrase.
func (a asked) has(list string) bool {
	set := setOf(list)
	return slices.ContainsFunc(strings.Fields(strings.ToLower(a.phrase)), func(w string) bool { return set[strings.Trim(w, ".,")] })
}

// outside tells why a phrase is not in the scope: what a newspaper would not
// print, or prints and means otherwise. Each rule has its reason.
func (a asked) outside() string {
	words := strings.Fields(strings.ToLower(a.phrase))
	some := func(fits func(string) bool) bool { return slices.ContainsFunc(words, fits) }
	timed := strings.Contains(a.kind, "time")
	switch {
	case a.kind == "":
		return ""
	case a.kind == "datetimealt", a.kind == "timezone":
		return "another kind: alternatives, zones"
	case a.has("my this-day otd yuandan breakfast lunch lunchtime dinner dinnertime daytime night-time workweek") || a.has("day") && a.has("past this next last the") && len(words) < 3:
		return "no time in TIMEX3: meals, \"my week\", \"the day\""
	case a.has("tmrw tmr tonite hrs hr min mins sec eod eoy cy sy sy18 cy18 w/c mon tue tues wed thu thur fri sat sun am pm int'l noonish 11ish mid") && !some(hours) || some(glued):
		return "shorthand of calendars and chat"
	case timed && (a.has("in within next last past previous from later coming minute") && some(moments)):
		return "hours and minutes from a moment that a newspaper does not tell"
	case timed && a.bareHour(words):
		return "an hour without morning or evening"
	case some(twoParts) || a.kind == "daterange" && some(mixed):
		return "figures in two parts, or run together"
	case some(mixed):
		return "computers' dates with the month by name"
	case a.has("greater than equal or year > < = >= <= =2019 early late") && a.has("later than greater or = > < >= <= =2019 as"):
		return "queries of data: \"later than\", \"2012 or after\""
	case spoken(words):
		return "numbers in words where print has figures"
	case a.has("week w") && (some(digit) && !a.has("of the") || a.has("first second third 1st 2nd 3rd last") && a.has("of in year")) || a.has("quarters decades decade"):
		return "weeks, quarters and decades counted by the calendar's own numbers"
	case a.has("few several some couple") && !a.has("a"):
		return "vague amounts: X in TIMEX3"
	}
	return ""
}

func hours(w string) bool { return digit(w) || w == "midnight" }

// glued tells whether a word is a number and a letter run together.
func glued(w string) bool {
	n := strings.TrimLeft(w, "0123456789.")
	return n != w && slices.Contains(strings.Fields("h d w y p a min day ampm"), n)
}

func moments(w string) bool {
	w = strings.TrimSuffix(w, "s")
	return units[w] > 0 && units[w] < unitDay
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
		if n, ok := cardinals[w]; ok && n < 60 || w == "half" {
			return true
		}
		h, m, clock := strings.Cut(strings.Replace(w, ".", ":", 1), ":")
		n, ok := whole(h, 2)
		_, minutes := whole(m, 2)
		if !ok || strings.HasPrefix(next, "a") && next != "and" || strings.HasPrefix(next, "p") {
			continue
		}
		if clock && minutes && n < 13 || !clock && n < 25 && i > 0 && months[strings.TrimRight(words[i-1], ".")] == 0 && months[next] == 0 {
			return true
		}
	}
	return false
}

// twoParts tells whether a word is two figures with a mark between them, or a
// month and a day run together.
func twoParts(w string) bool {
	w = strings.Trim(w, "(),")
	if strings.Trim(w, "0123456789/-.~") == "" && strings.ContainsAny(w, "/-.~") && digit(w) {
		n := strings.FieldsFunc(w, func(c rune) bool { return strings.ContainsRune("/-.~", c) })
		return len(n) == 2 && !(len(n[0]) == 4 && len(n[1]) == 4) || len(n) > 3 || len(n) == 3 && len(n[2]) == 2 && strings.Contains(w, "-")
	}
	letters := strings.TrimRight(w, "0123456789")
	return letters != w && months[strings.TrimRight(letters, "-/.")] > 0
}

// mixed tells whether a word joins a month's name to figures by marks, not as
// "05-Aug-2016".
func mixed(w string) bool {
	parts := strings.FieldsFunc(w, func(c rune) bool { return c == '-' || c == '/' })
	named := slices.ContainsFunc(parts, func(p string) bool { return months[p] > 0 })
	return len(parts) > 1 && named && !(len(parts) == 3 && months[parts[1]] > 0 && len(parts[2]) == 4 && strings.Contains(w, "-"))
}

// spoken tells whether two words make one number: "twenty two", "nineteen
// ninety", or a day stands in words after its month.
func spoken(words []string) bool {
	for i, w := range words {
		w = strings.TrimRight(w, ",")
		if w == "hundred" || w == "thousand" || w == "noughties" || strings.Contains(w, "-tens") {
			return true
		}
		if i == 0 {
			continue
		}
		before := strings.TrimRight(words[i-1], ",")
		_, small := cardinals[w]
		_, compound, _ := strings.Cut(w, "-")
		if cardinals[before] >= 13 && (small || ordinals[w] > 0 || cardinals[compound] > 0 || decades[w] > 0) || months[before] > 0 && (small || ordinals[w] > 0) {
			return true
		}
	}
	return false
}
