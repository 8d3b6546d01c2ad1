package sqlite

import (
	"encoding/json"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"onrecord"
	"onrecord/internal/store/storetest"
)

// Whatever a person types, a search is answered.
func FuzzSearch(f *testing.F) {
	for _, words := range storetest.Hostile {
		f.Add(words)
	}
	s := opened(f, filepath.Join(f.TempDir(), "store.db"))
	f.Cleanup(func() { s.Close() })
	begin(f, s)
	if _, err := s.File(f.Context(), "ferries", articles(0, 3)); err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, words string) {
		if _, err := s.Search(t.Context(), "ferries", words, 5); err != nil {
			t.Errorf("%q: %v", words, err)
		}
	})
}

// Evidence that goes in without its words comes back with them, and evidence
// that does not hold comes back as it was.
func FuzzWords(f *testing.F) {
	f.Add("The ferry “sails” at noon.", 4, 9, "ferry")
	f.Add(`a "b" <c> & \ d`+"\u2028", 0, 15, "x")
	f.Add(`"start":1,"end":2`, 0, 17, `"start":1,"end":2`)
	f.Add("", 0, 0, "")
	f.Add("abc", -1, 99999999999999999, `,"exact":`)
	f.Add("abc", 2, 1, "\xff")
	f.Fuzz(func(t *testing.T, body string, start, end int, exact string) {
		text := onrecord.NewText(strings.ToValidUTF8(body, "?"), "plain/1")
		evs := []onrecord.Evidence{{Start: start, End: end, Exact: strings.ReplaceAll(strings.ToValidUTF8(exact, "?"), "\x00", "?")}} // texts have no NUL
		if text.Chars() > 0 {
			evs = append(evs, text.Evidence(onrecord.Span{Start: 0, End: len(text.Body)}))
		}
		js, err := json.Marshal(evs)
		if err != nil {
			t.Fatal(err)
		}
		var got []onrecord.Evidence
		if err := putBack(leaveOut(js, text), text, &got); err != nil || !slices.Equal(got, evs) {
			t.Errorf("%s came back as %+v (%v)", js, got, err)
		}
	})
}
