package figure

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"onrecord"
)

// formFields are the fields of a figure in testdata/forms.txt, in order.
var formFields = []string{"value", "hedge", "unit", "measure", "scope", "as of", "part of"}

// form is a sentence of testdata/forms.txt with its figures, each written as
// its fields.
type form struct {
	sentence string
	figures  [][]string
}

// TestForms holds the reading of figures to two tables of our own sentences, one
// or more for each form that figures take in news. All fields were set down
// before the program was run on them.
func TestForms(t *testing.T) {
	whole, all := 0, forms(t)
	right, told := map[string]int{}, 0
	for _, f := range all {
		var got [][]string
		for _, fig := range read(f.sentence, "Utopia", "Ruritania", "Arcadia", "Velden", "Port Sable", "Harwick", "Gazette").figures {
			if fig.Doubt < onrecord.Doubtful {
				got = append(got, fieldsOf(&fig))
			}
		}
		told += len(f.figures)
		for i, want := range f.figures {
			for k, name := range formFields {
				if i < len(got) && got[i][k] == want[k] {
					right[name]++
				}
			}
		}
		if fmt.Sprint(got) == fmt.Sprint(f.figures) {
			whole++
		} else {
			t.Logf("%s\n got %q\nwant %q", f.sentence, got, f.figures)
		}
	}
	for _, name := range formFields {
		t.Logf("%s: %d of %d", name, right[name], told)
	}
	t.Logf("%d of %d sentences right in all", whole, len(all))
	if share := float64(whole) / float64(len(all)); share < 0.95 {
		t.Errorf("%.3f of the sentences are right in all, want 0.95", share)
	}
}

// fieldsOf writes the fields of a figure as the table has them.
func fieldsOf(fig *onrecord.Figure) []string {
	value := short(fig.Low) + ".." + short(fig.High)
	if low, high, _ := strings.Cut(value, ".."); low == high {
		value = low
	}
	return []string{value, string(fig.Hedge), string(fig.Unit), string(fig.Measure), string(fig.Scope), string(fig.AsOfDay.Value), short(fig.PartOf)}
}

func short(v *float64) string {
	if v == nil {
		return ""
	}
	return fmt.Sprintf("%.6g", *v)
}

func forms(t *testing.T) []form {
	raw, err := os.ReadFile("testdata/forms.txt")
	if err != nil {
		t.Fatal(err)
	}
	var all []form
	for _, line := range strings.Split(string(raw), "\n") {
		switch {
		case line == "" || line[0] == '#':
		case line[0] != '\t':
			all = append(all, form{sentence: line})
		default:
			fields := make([]string, len(formFields))
			for k, field := range strings.Split(line, "|") {
				fields[k] = strings.TrimSpace(field)
			}
			last := &all[len(all)-1]
			last.figures = append(last.figures, fields)
		}
	}
	return all
}
