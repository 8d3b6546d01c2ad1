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
	past         bool // the case speaks of the past
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
	if share := float64(right) / float64(all); share < 0.9 {
		t.Errorf("%.3f of the phrases are right, want 0.9", share)
	}
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
			past := strings.Contains(c.Input, " went ") || strings.Contains(c.Input, " came ") || strings.Contains(c.Input, " had ")
			all = append(all, asked{r.Text, kind, past, day, meanings})
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
	verb, phrase := "They will meet ", written(a.phrase)
	if a.past {
		verb = "They met "
	}
	if ordinal(strings.TrimPrefix(phrase, "the ")) > 0 { // the case leaves out the preposition
		verb += "on "
	}
	return read(verb+strings.TrimSuffix(phrase, ".")+".", onrecord.On(a.day))
}

// written writes the names in a phrase as news does.
func written(phrase string) string {
	words := strings.Fields(capitals(phrase))
	for i, w := range words {
		low := strings.ToLower(strings.Trim(w, ".,"))
		parts := strings.Split(w, "-")
		for k, p := range parts {
			if months[strings.ToLower(strings.Trim(p, ","))] > 0 {
				parts[k] = strings.ToUpper(p[:1]) + p[1:]
			}
		}
		words[i] = strings.Join(parts, "-")
		if named[strings.TrimSuffix(low, "'s")] || i > 0 && (low == "day" || low == "eve") && (named[strings.TrimRight(strings.ToLower(words[i-1]), "s'")] || named[strings.Trim(strings.ToLower(words[i-1]), "'")] || named[strings.ToLower(words[0])]) {
			words[i] = strings.ToUpper(w[:1]) + w[1:]
		}
	}
	return strings.Join(words, " ")
}

// named are words of the names of feasts that occur in the cases.
var named = setOf(`easter christmas new saint patrick thanksgiving halloween juneteenth ramadan eid al-fitr mlk martin luther king labor
memorial independence father mother president presidents cyber black earth international worker workers' may q1 q2 q3 q4 h1 h2`)

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
	case a.kind == "duration", a.kind == "set", m.Timex == "PRESENT_REF", m.Value == "not resolved":
		return timex(m.Timex) == timex(strings.Replace(string(last.Value), "XXXX-XX-XXT", "T", 1))
	case strings.HasSuffix(m.Timex, "T23:59:59"): // the end of a day is a mark here
		return first.Mod == "END" && first.Latest == cut(m.Value)
	case strings.HasSuffix(m.Timex, "SU"), strings.HasSuffix(m.Timex, "SP"), strings.HasSuffix(m.Timex, "WI"):
		return strings.HasSuffix(string(first.Value), m.Timex[len(m.Timex)-2:])
	case strings.Contains(m.Timex, "T") && m.Timex != "PRESENT_REF":
		return a.agreeClock(m, times)
	case strings.Contains(m.Mod, "approx"):
		return first.Earliest == cut(m.Start+m.Value)
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
	if first.Type == onrecord.TimeDuration && first.Earliest != "" { // its first day is told after it
		last, times = first, times[:1]
	}
	for _, tm := range []*onrecord.Time{&first, &last} {
		if tm.Value == "PRESENT_REF" {
			tm.Earliest, tm.Latest = a.day, a.day
		}
	}
	if first.Earliest == "" || last.Latest == "" {
		return false
	}
	if len(times) > 1 && first.Earliest < from && to <= first.Latest { // "next week, perhaps on Tuesday"
		return a.agreeDays(from, to, times[1:])
	}
	if a.ranged() && len(times) > 1 {
		starts := first.Earliest == from || first.Mod != "" && first.Earliest <= from && from.Add(-1) <= first.Latest
		return starts && last.Earliest <= to && to.Add(-1) <= last.Latest
	}
	if abs(apart(from, first.Earliest)) <= slack && (abs(apart(to, last.Latest)) <= slack || a.lunar()) {
		return true
	}
	whole := apart(first.Earliest, last.Latest)
	return first.Earliest <= from && to <= last.Latest && whole <= 365 && len(times) == 1 && (first.Mod != "" || from == to && whole > 5 && len(last.Value) < 9)
}

// agreeLimit compares the one side that an open stretch has, through Limit.
func (a asked) agreeLimit(m resolution, tm onrecord.Time) bool {
	low := strings.ToLower(a.phrase) + "."
	before, _, _ := strings.Cut(low, strings.ToLower(tm.Evidence.Exact))
	first, last := Limit(before, tm, onrecord.Bounds{})
	if m.End != "" {
		end := cut(m.End)
		return last == end || last == end.Add(-1)
	}
	return first == cut(m.Start) || first == cut(m.Start).Add(1) && strings.Contains(before, "after") // theirs is the day itself
}

// agreeClock compares times of day by their hours or part of the day, and
// their day where one is told.
func (a asked) agreeClock(m resolution, times []onrecord.Time) bool {
	ends := strings.Split(strings.Trim(m.Timex, "()"), ",")
	ends = ends[:min(len(ends), 2)]
	clocks := slices.DeleteFunc(slices.Clone(times), func(tm onrecord.Time) bool { return tm.Type != onrecord.TimeTime })
	if len(clocks) > len(ends) && len(ends) > 1 { // "Monday morning from 10 to 12 a.m."
		clocks = clocks[len(clocks)-len(ends):]
	}
	for k, end := range ends {
		if k >= len(clocks) {
			return false
		}
		day, at, _ := strings.Cut(timex(end), "T")
		_, got, _ := strings.Cut(string(clocks[k].Value), "T")
		if at != got || day != "" && k == 0 && clocks[k].Earliest != cut(m.Start+m.Value+m.End) {
			return false
		}
	}
	return len(clocks) == len(ends)
}

// timex writes a value as we do.
func timex(s string) string {
	s = strings.NewReplacer("P0.5Y", "P6M", "PT0.5H", "PT30M", "P1Q", "P3M", "FY", "", "SY", "").Replace(s)
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
	return slices.ContainsFunc(words, func(w string) bool { return w == "to" || w == "until" || w == "till" || w == "through" || w == "and" }) ||
		strings.ContainsAny(strings.TrimPrefix(strings.ToLower(a.phrase), "mid-"), "-–")
}

func (a asked) lunar() bool { return a.has("ramadan eid islamic hijri ramazan") }

// has tells whether one of the words of a list stands in the phrase.
func (a asked) has(list string) bool {
	set := setOf(list)
	return slices.ContainsFunc(strings.Fields(strings.ToLower(a.phrase)), func(w string) bool { return set[strings.Trim(w, ".,")] })
}
