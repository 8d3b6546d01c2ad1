package eval

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"onrecord"
	"onrecord/internal/reading"
)

// story is a passage of events.txt with the events wanted from it.
type story struct {
	line         int // of the file
	construction string
	text         *onrecord.Text
	want         []told
}

// told is an event that a careful reader marks.
type told struct {
	triggers         []onrecord.Span // any is right
	types, ways      []string        // any is right
	earliest, latest onrecord.Day
	dated            bool
	parts            []part
}

// part is a participant wanted: an actor of one of the parts, whose name holds
// the words.
type part struct {
	parts []string
	words string
}

func (w *told) neutral() bool { return w.ways[0] == "neutral" }

// eventsOut is the day on which all passages of events.txt were published.
const eventsOut = onrecord.Day("2031-05-14")

// readStories reads events.txt; its head describes the format.
func readStories(t *testing.T) (list []story) {
	t.Helper()
	raw, err := os.ReadFile("events.txt")
	if err != nil {
		t.Fatal(err)
	}
	heading, line := "", 0
	for block := range strings.SplitSeq(string(raw), "\n\n") {
		s := story{line: line + 1}
		line += strings.Count(block, "\n") + 2
		var body []string
		for l := range strings.Lines(block) {
			l = strings.TrimRight(l, "\n")
			switch {
			case strings.HasPrefix(l, "## "):
				heading = l[3:]
			case strings.HasPrefix(l, "#"), l == "":
			case strings.HasPrefix(l, "="):
				if l != "= none" {
					s.want = append(s.want, told{})
					if err := s.want[len(s.want)-1].parse(strings.Join(body, "\n\n"), l[1:]); err != nil {
						t.Fatalf("events.txt:%d: %v", s.line, err)
					}
				}
			default:
				body = append(body, l)
			}
		}
		if len(body) == 0 {
			continue
		}
		s.construction, s.text = heading, onrecord.NewText(strings.Join(body, "\n\n"), "plain/1")
		list = append(list, s)
	}
	return list
}

// parse reads "triggers | types | modalities | day | parts".
func (w *told) parse(body, line string) error {
	f := strings.Split(line, "|")
	if len(f) != 5 {
		return fmt.Errorf("%d fields in %q", len(f), line)
	}
	for i := range f {
		f[i] = strings.TrimSpace(f[i])
	}
	for word := range strings.SplitSeq(f[0], "/") {
		word, nth, _ := strings.Cut(word, "#")
		at := strings.Index(body, word)
		if nth == "2" {
			at += len(word) + strings.Index(body[at+len(word):], word)
		}
		if at < 0 {
			return fmt.Errorf("no %q", word)
		}
		w.triggers = append(w.triggers, onrecord.Span{Start: at, End: at + len(word)})
	}
	w.types, w.ways = strings.Split(f[1], "/"), strings.Split(f[2], "/")
	if w.dated = f[3] != "-"; w.dated {
		first, last, open := strings.Cut(f[3], "..")
		if !open {
			last = first
		}
		w.earliest, w.latest = onrecord.Day(first), onrecord.Day(last)
	}
	for p := range strings.SplitSeq(f[4], ";") {
		if names, words, ok := strings.Cut(strings.TrimSpace(p), "="); ok {
			w.parts = append(w.parts, part{strings.Split(names, "/"), words})
		}
	}
	return nil
}

// acts count, over some passages, the events found and what of those that
// were found is right.
type acts struct {
	found                   tally
	types, ways, days, cast tally // right of all
}

func (a *acts) add(o acts) {
	a.found.add(o.found)
	a.types.add(o.types)
	a.ways.add(o.ways)
	a.days.add(o.days)
	a.cast.add(o.cast)
}

// measureEvents reads every passage as a text of its own.
func measureEvents(t *testing.T, reached figures) {
	t.Helper()
	by := map[string]*acts{}
	var order []string
	var all acts
	for _, s := range readStories(t) {
		if by[s.construction] == nil {
			by[s.construction] = &acts{}
			order = append(order, s.construction)
		}
		a := s.judge(t)
		by[s.construction].add(a)
		all.add(a)
	}
	reached.put("events found", all.found)
	for name, c := range map[string]tally{"type": all.types, "modality": all.ways, "day": all.days, "participants": all.cast} {
		reached["events, "+name+" right"] = c.recall()
	}
	t.Logf("%-55s %v · type %s, modality %s, day %s, participants %s", "events", all.found, percent(all.types.recall()),
		percent(all.ways.recall()), percent(all.days.recall()), percent(all.cast.recall()))
	for _, name := range order {
		a := by[name]
		if a.found.wanted == 0 {
			t.Logf("%-55s %d found where nothing is told", name, a.found.found)
			continue
		}
		t.Logf("%-55s %3d wanted, %v", name, a.found.wanted, a.found)
	}
}

// judge reads one passage and counts what came out of it.
func (s *story) judge(t *testing.T) (a acts) {
	t.Helper()
	r := reading.Read(s.text, reading.Key(s.text.ID, onrecord.On(eventsOut), "en"))
	hit := make([]bool, len(s.want))
	for i := range r.Events {
		e := &r.Events[i]
		if e.Doubt >= onrecord.Doubtful {
			continue
		}
		g := s.wanted(e)
		if g >= 0 && s.want[g].neutral() {
			continue
		}
		if g >= 0 && hit[g] && len(s.want[g].triggers) > 1 {
			continue // the other word of the same
		}
		a.found.found++
		if g < 0 || hit[g] {
			s.fault(t, "spurious", e)
			continue
		}
		hit[g] = true
		a.found.right++
		a.weigh(t, s, &s.want[g], e)
	}
	for g := range s.want {
		if s.want[g].neutral() {
			continue
		}
		a.found.wanted++
		if !hit[g] && *faults {
			t.Logf("events.txt:%d: missed %s: %s", s.line, s.text.Evidence(s.want[g].triggers[0]).Exact, s.text.Body)
		}
	}
	return a
}

// wanted gives the event wanted that e is; -1 for none.
func (s *story) wanted(e *onrecord.Event) int {
	at := s.text.Span(e.Trigger)
	return slices.IndexFunc(s.want, func(w told) bool { return slices.ContainsFunc(w.triggers, at.Overlaps) })
}

// weigh counts what of an event found is right.
func (a *acts) weigh(t *testing.T, s *story, w *told, e *onrecord.Event) {
	kind := slices.Contains(w.types, kinds[string(e.Class)])
	way := slices.Contains(w.ways, string(e.Modality))
	day := w.day(e)
	a.types.add(tally{bit(kind), 1, 1})
	a.ways.add(tally{bit(way), 1, 1})
	a.days.add(tally{bit(day), 1, 1})
	if !kind {
		s.fault(t, "type", e)
	}
	if !way {
		s.fault(t, "modality", e)
	}
	if !day {
		s.fault(t, "day", e)
	}
	for _, p := range w.parts {
		has := p.in(e)
		a.cast.add(tally{bit(has), 1, 1})
		if !has {
			s.fault(t, fmt.Sprintf("no %v %s", p.parts, p.words), e)
		}
	}
}

// day tells whether the days of e are those wanted: none where none is told.
func (w *told) day(e *onrecord.Event) bool {
	if !w.dated {
		return e.When.Value == "" && (e.When.Earliest == "" || e.When.Latest == "")
	}
	return within(e.When.Earliest, e.When.Latest, w.earliest, w.latest)
}

func (p part) in(e *onrecord.Event) bool {
	return slices.ContainsFunc(e.Participants, func(q onrecord.Participant) bool {
		return slices.Contains(p.parts, q.Part) && strings.Contains(strings.ToLower(q.Name), strings.ToLower(p.words))
	})
}

// fault shows what went wrong, if it was asked for.
func (s *story) fault(t *testing.T, what string, e *onrecord.Event) {
	if *faults {
		t.Logf("events.txt:%d: %s: %s %s %s [%s..%s] %v %s", s.line, what, e.Trigger.Exact, e.Class, e.Modality, e.When.Earliest,
			e.When.Latest, e.Participants, s.text.Body)
	}
}
