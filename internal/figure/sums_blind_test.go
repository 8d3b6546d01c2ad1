package figure

import (
	"bufio"
	"encoding/json"
	"os"
	"testing"
)

// blindLine is a line of testdata/sums-blind.jsonl: a text with a sum that
// adds up or, spoilt, does not; of kind "none", one without a sum.
type blindLine struct {
	Why, Text, Kind string
	Spoilt          bool
}

// The sums of an author who had not seen the code: the share of spoilt ones
// that raise an alarm stays where it is; no right sum and no text without a
// sum raises one.
func TestBlindSums(t *testing.T) {
	const leastAlarms, leastNoted = 42, 40
	right, noted, spoilt, alarms := 0, 0, 0, 0
	for _, line := range blindLines(t) {
		holds, alarm := judged(line.Text)
		switch {
		case line.Spoilt:
			spoilt++
			if alarm {
				alarms++
			} else {
				t.Logf("no alarm: %s: %s", line.Kind, line.Why)
			}
			continue
		case line.Kind != "none":
			right++
			if holds {
				noted++
			} else {
				t.Logf("not noted: %s: %s", line.Kind, line.Why)
			}
		}
		if alarm {
			t.Errorf("an alarm where there is none: %s: %s", line.Kind, line.Why)
		}
	}
	t.Logf("%d of %d spoilt sums raise an alarm, %d of %d right ones are noted", alarms, spoilt, noted, right)
	if alarms < leastAlarms || noted < leastNoted {
		t.Errorf("%d alarms, %d noted", alarms, noted)
	}
}

func blindLines(t testing.TB) []blindLine {
	f, err := os.Open("testdata/sums-blind.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var lines []blindLine
	for s := bufio.NewScanner(f); s.Scan(); {
		var line blindLine
		if err := json.Unmarshal(s.Bytes(), &line); err != nil {
			t.Fatal(err)
		}
		lines = append(lines, line)
	}
	return lines
}
