package figure

import (
	"strings"
	"testing"
)

// Checks rest on words of the text, have ids of their own and say something,
// whatever the bytes.
func FuzzCheck(f *testing.F) {
	for _, line := range sumLines(f) {
		f.Add(strings.ReplaceAll(line.Text, "@", line.Right))
	}
	for _, line := range blindLines(f) {
		f.Add(line.Text)
	}
	f.Fuzz(func(t *testing.T, raw string) {
		r := read(strings.ToValidUTF8(strings.ReplaceAll(raw, "\x00", " "), "\uFFFD"))
		seen := map[string]bool{}
		for _, c := range Check(r.page, r.figures, r.times) {
			if seen[c.ID] || c.Computed == "" || len(c.Says) < 2 {
				t.Fatalf("%+v", c)
			}
			seen[c.ID] = true
			for _, ev := range c.Says {
				if err := ev.Check(r.page.Text); err != nil {
					t.Fatal(err)
				}
			}
		}
	})
}

// What is computed reads well: commas between thousands, millions by name, no
// exponents, and what is rounded is said to be.
func TestComputed(t *testing.T) {
	tests := []struct{ why, body, want string }{
		{"a fall of thousands", "The herd fell from 34,500 goats to 20,500 goats, a fall of 14,000 goats.", "from 34,500 to 20,500 is 14,000 less, text says 14,000"},
		{"millions by name", "Profit rose from $30 million to $42 million, a gain of $12 million.", "from $30 million to $42 million is $12 million more, text says $12 million"},
		{"a rounded percentage is said to be", "Of 329 members, 168, or 51 percent, voted.", "168 of 329 is about 51.1%, text says 51%"},
		{"an exact one is not", "Of 400 members, 100, or 25 percent, voted.", "100 of 400 is 25%, text says 25%"},
		{"a sum of rounded parts", "It paid $1.25 million to the mill and $2.5 million to the yard, a total of $3.8 million.",
			"$1.25 million + $2.5 million = $3.75 million, text says $3.8 million, rounded"},
		{"a hedge is told", "Wages went up by nearly $20 million, from $31.5 million to $50.9 million.",
			"from $31.5 million to $50.9 million is $19.4 million more, text says nearly $20 million"},
	}
	for _, tt := range tests {
		r := read(tt.body)
		checks := Check(r.page, r.figures, r.times)
		if len(checks) != 1 || string(checks[0].Computed) != tt.want {
			t.Errorf("%s: %+v, want %s", tt.why, checks, tt.want)
		}
	}
}
