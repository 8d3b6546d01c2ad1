package eval

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"onrecord"
)

func TestLocate(t *testing.T) {
	const body = "He said he saw the said fire and, he said, ran."
	for _, c := range []struct {
		why, field string
		want       extent
		refused    bool
	}{
		{"nothing there", "-", extent{}, false},
		{"whole words only", "saw", extent{core: []onrecord.Span{{Start: 11, End: 14}}}, false},
		{"twice without a number", "said", extent{}, true},
		{"the nth", "said#3", extent{core: []onrecord.Span{{Start: 37, End: 41}}}, false},
		{"no nth", "said#4", extent{}, true},
		{"up to the first behind", "saw ~ said", extent{core: []onrecord.Span{{Start: 11, End: 23}}}, false},
		{"two parts", "saw ~ fire … ran", extent{core: []onrecord.Span{{Start: 11, End: 28}, {Start: 43, End: 46}}}, false},
		{"words that may be in", "(the said) fire", extent{core: []onrecord.Span{{Start: 24, End: 28}}, may: []onrecord.Span{{Start: 15, End: 23}}}, false},
		{"behind as well", "saw (the said fire)", extent{core: []onrecord.Span{{Start: 11, End: 14}}, may: []onrecord.Span{{Start: 14, End: 28}}}, false},
		{"all may be missing", "(saw)", extent{may: []onrecord.Span{{Start: 11, End: 14}}}, false},
		{"not there", "smoke", extent{}, true},
	} {
		got, err := locate(body, c.field)
		if (err != nil) != c.refused {
			t.Errorf("%s: %q: error %v", c.why, c.field, err)
		}
		if diff := cmp.Diff(c.want, got, cmp.AllowUnexported(extent{})); diff != "" && !c.refused {
			t.Errorf("%s: %q: %s", c.why, c.field, diff)
		}
	}
}
