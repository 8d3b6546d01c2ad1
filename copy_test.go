package onrecord_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"onrecord"
)

func TestOrigins(t *testing.T) {
	var reports []onrecord.Report
	for _, d := range []struct {
		doc string
		day onrecord.Day
	}{{"a", ""}, {"b", "2024-05-02"}, {"c", "2024-05-01"}, {"d", ""}, {"e", "2024-05-01"}, {"f", ""}, {"g", ""}} {
		doc := &onrecord.Document{Doc: d.doc}
		if d.day != "" {
			doc.Published.Bounds = onrecord.On(d.day)
		}
		reports = append(reports, onrecord.Report{Document: doc})
	}
	copies := []onrecord.Copy{
		{Document: "a", Of: "b", Relation: onrecord.CopyOf}, {Document: "b", Of: "c", Relation: onrecord.Trimmed}, // c came first
		{Document: "d", Of: "e", Relation: onrecord.SharesPassages},                                          // no origin in common
		{Document: "e", Of: "f", Relation: onrecord.Rewrite, Base: onrecord.Base{Doubt: onrecord.Doubtful}},  // doubtful
		{Document: "g", Of: "f", Relation: onrecord.Same}, {Document: "g", Of: "x", Relation: onrecord.Same}, // x is not of the affair
	}
	want := map[string]string{"a": "c", "b": "c", "c": "c", "d": "d", "e": "e", "f": "f", "g": "f"}
	if d := cmp.Diff(want, onrecord.Origins(reports, copies)); d != "" {
		t.Error(d)
	}
}
