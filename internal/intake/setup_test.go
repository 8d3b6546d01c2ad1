package intake

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"onrecord"
)

func TestReadSetup(t *testing.T) {
	got, err := ReadSetup(strings.NewReader(`
questions:
  - question: Should the wall be raised?
    yes: [raise the wall,  a higher   wall]
    no: [leave the wall as it is]
watch: [north quay, "", crane]
aliases:
  - [Harbour Board, the Board]
sources:
  - name: Quay Post
    also: [The Quay Post]
    sites: [quay.example]
`))
	want := onrecord.Setup{
		Questions: []onrecord.Matter{{Question: "Should the wall be raised?", Yes: []string{"raise the wall", "a higher wall"}, No: []string{"leave the wall as it is"}}},
		Watch:     []string{"north quay", "crane"}, Aliases: [][]string{{"Harbour Board", "the Board"}},
		Sources: []onrecord.Outlet{{Name: "Quay Post", Also: []string{"The Quay Post"}, Sites: []string{"quay.example"}}},
	}
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Errorf("%v (-want +got):\n%s", err, diff)
	}
	for _, tt := range []struct{ why, in, want string }{
		{"a field that is not known", "questoins: []", "questoins"},
		{"no YAML", "watch: [a", "line"},
		{"a question without words", "questions: [{question: Yes}]", "no words"},
		{"words without a question", "questions: [{yes: [a]}]", "no question"},
		{"one name is no alias", "aliases: [[Board]]", "two names"},
		{"a source without a name", "sources: [{sites: [a.example]}]", "no name"},
		{"too large", "watch: [" + strings.Repeat("a,", maxSetup) + "]", "larger"},
		{"an empty file, as a slip leaves it", "", "no settings"},
		{"a bomb of anchors", "a: &a [x,x]\nb: &b [*a,*a]\nwatch: *b", "field"},
	} {
		if _, err := ReadSetup(strings.NewReader(tt.in)); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: %v, want %q", tt.why, err, tt.want)
		}
	}
	if empty, err := ReadSetup(strings.NewReader("{}\n")); err != nil || !cmp.Equal(empty, onrecord.Setup{}) {
		t.Errorf("no settings: %v, %v", empty, err)
	}
}

func FuzzReadSetup(f *testing.F) {
	f.Add([]byte("questions: [{question: a, yes: [b]}]\nwatch: [c]"))
	f.Add([]byte("sources: [{name: a, sites: [b]}]\naliases: [[a, b]]"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		setup, err := ReadSetup(strings.NewReader(string(raw)))
		if err == nil {
			for _, q := range setup.Questions {
				if q.Question == "" || len(q.Yes)+len(q.No) == 0 {
					t.Errorf("unusable question %+v", q)
				}
			}
		}
	})
}
