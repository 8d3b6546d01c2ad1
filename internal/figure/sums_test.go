package figure

import (
	"bufio"
	"encoding/json"
	"os"
	"strings"
	"testing"
)

// sumLine is a line of testdata/sums.jsonl: a text with @ for a number that is once
// right and once wrong; without, a text that must raise no alarm.
type sumLine struct{ Why, Text, Right, Wrong string }

// The share of spoilt sums that raise an alarm, and of right ones that are
// noted, stays where it is; no right sum and no near miss raises one.
func TestSums(t *testing.T) {
	const leastSpoilt, leastNoted = 0.86, 0.9
	spoilt, noted, all := 0, 0, 0
	for _, line := range sumLines(t) {
		if line.Right == "" {
			if _, alarm := judged(line.Text); alarm {
				t.Errorf("an alarm where there is none: %s: %s", line.Why, line.Text)
			}
			continue
		}
		all++
		holds, alarm := judged(strings.ReplaceAll(line.Text, "@", line.Right))
		if alarm {
			t.Errorf("an alarm at a right sum: %s: %s", line.Why, line.Text)
		}
		if holds {
			noted++
		} else {
			t.Logf("not noted: %s", line.Why)
		}
		if _, alarm := judged(strings.ReplaceAll(line.Text, "@", line.Wrong)); alarm {
			spoilt++
		} else {
			t.Logf("no alarm: %s", line.Why)
		}
	}
	t.Logf("of %d: %d spoilt sums raise an alarm, %d right ones are noted", all, spoilt, noted)
	if n := float64(all); float64(spoilt) < leastSpoilt*n || float64(noted) < leastNoted*n {
		t.Errorf("of %d: %d alarms, %d noted", all, spoilt, noted)
	}
}

// judged tells whether the sums of a text hold, and whether one fails.
func judged(body string) (holds, alarm bool) {
	r := read(body)
	for _, c := range Check(r.page, r.figures, r.times) {
		holds = holds || c.Holds
		alarm = alarm || !c.Holds
	}
	return holds, alarm
}

func sumLines(t testing.TB) []sumLine {
	f, err := os.Open("testdata/sums.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var lines []sumLine
	for s := bufio.NewScanner(f); s.Scan(); {
		var line sumLine
		if err := json.Unmarshal(s.Bytes(), &line); err != nil {
			t.Fatal(err)
		}
		lines = append(lines, line)
	}
	return lines
}
