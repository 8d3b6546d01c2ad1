package syntax

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestNameEdges reads where names begin and end beside offices, parties and
// the furniture of pages.
func TestNameEdges(t *testing.T) {
	tests := []struct {
		why, body string
		want      []string
	}{
		{"what an office is of stays out of the name", "The Director of National Intelligence Sarah Porter resigned.",
			[]string{"ORG National Intelligence", "PERSON Sarah Porter"}},
		{"the country of an ambassador", "The ambassador to Norway Paul Miller resigned.", []string{"GPE Norway", "PERSON Paul Miller"}},
		{"the field of a minister is no body", "The Interior Minister spoke.", nil},
		{"a nationality of two words", "The North Korean delegation left.", nil},
		{"party and state of a member", "Sarah Porter (D-Calif.) met Paul Miller, R., Fla., on the bill.", []string{"PERSON Sarah Porter", "PERSON Paul Miller"}},
		{"a family name that is an office", "Sarah King voted.", []string{"PERSON Sarah King"}},
		{"a link that runs into the name", "Senator Paul Miller Paul James MillerUnion workers voted to strike.", []string{"PERSON Paul Miller"}},
	}
	for _, tt := range tests {
		var got []string
		for _, s := range parse(tt.body).Sentences {
			for _, n := range s.Names {
				got = append(got, string(n.Type)+" "+tt.body[s.Words[n.First].Start:s.Words[n.End-1].End])
			}
		}
		if d := cmp.Diff(tt.want, got); d != "" {
			t.Errorf("%s: %s", tt.why, d)
		}
	}
}
