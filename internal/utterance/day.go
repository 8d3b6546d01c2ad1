package utterance

import (
	"fmt"
	"strings"

	"onrecord"
)

// saidOn is the day of an utterance as far as its tellings allow together,
// the first published first, and in words where they cannot be one.
func saidOn(tellings []onrecord.Telling) (onrecord.Bounds, []string) {
	var b onrecord.Bounds
	var given []string
	split := false
	for i := range tellings {
		t := &tellings[i]
		if t.SaidOn.Value != "" {
			given = append(given, fmt.Sprintf("%s (%s)", t.SaidOn.Value, whose(t)))
		}
		if !b.Meets(t.SaidOn) {
			split = true
			continue
		}
		b = narrowed(b, t.SaidOn)
	}
	for i := range tellings {
		if p := tellings[i].Published; b.Meets(p) {
			b = narrowed(b, onrecord.Bounds{Latest: p.Latest})
		}
	}
	if split && len(given) > 1 {
		return b, []string{"said on: " + strings.Join(given, " / ")}
	}
	return b, []string{}
}

// whose is the outlet of a telling, or its document.
func whose(t *onrecord.Telling) string {
	if t.Outlet != "" {
		return string(t.Outlet)
	}
	return t.Doc
}

// narrowed is the days that lie in both.
func narrowed(a, b onrecord.Bounds) onrecord.Bounds {
	c := onrecord.Bounds{Earliest: max(a.Earliest, b.Earliest), Latest: a.Latest}
	if c.Latest == "" || b.Latest != "" && b.Latest < c.Latest {
		c.Latest = b.Latest
	}
	switch {
	case c.Earliest != "" && c.Earliest == c.Latest:
		c.Value = onrecord.Maybe(c.Earliest)
	case c.Earliest == a.Earliest && c.Latest == a.Latest && a.Value != "":
		c.Value = a.Value
	case c.Earliest == b.Earliest && c.Latest == b.Latest:
		c.Value = b.Value
	}
	return c
}
