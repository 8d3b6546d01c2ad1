package sqlite

import (
	"encoding/json"
	"errors"
	"testing"

	jsonv2 "github.com/go-json-experiment/json"
	"github.com/google/go-cmp/cmp"

	"onrecord"
	"onrecord/internal/store/storetest"
)

// All that the store holds of documents, texts and records is read quickly,
// and as the decoder for all JSON reads it.
func TestQuick(t *testing.T) {
	f := storetest.Article("one", storetest.Prose(1, 3000))
	rec := storetest.Record(2)
	quickly(t, "document", f.Document)
	quickly(t, "reading", *storetest.Reading(f.Text, "v1"))
	quickly(t, "actor", rec.Actors[0])
	quickly(t, "event", rec.Events[0])
	quickly(t, "commitment", rec.Commitments[0])
	quickly(t, "series", rec.Series[0])
	quickly(t, "position", onrecord.Position{Question: "Will it sail?", Stance: "for", Changes: []onrecord.PositionChange{{Stance: "against"}}})
	quickly(t, "disagreement", rec.Disagreements[0])
	quickly(t, "group", rec.Groups[0])
	quickly(t, "copy", rec.Copies[0])
	half := -0.5
	quickly(t, "figure", onrecord.Figure{Low: &half, Hedge: "“about” \\ <5> \u2028 é\t"})
}

func quickly[T any](t *testing.T, name string, v T) {
	t.Helper()
	js, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	var got, want T
	if err := errors.Join(readQuick(js, &got, nil), jsonv2.Unmarshal(js, &want)); err != nil {
		t.Errorf("%s: %v in %s", name, err, js)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s: %s", name, diff)
	}
}

// What is read quickly is what any decoder reads; all else is left to it.
func TestQuickLeaves(t *testing.T) {
	for _, js := range []string{
		``, `null`, `[]`, ` {}`, `{} `, `{}{}`, `{"doc": "x"}`, `{"end":1,"start":2}`, `{"start":1,"start":2}`, `{"start":01}`, `{"start":1.0}`, `{"start":1e3}`,
		`{"start":"1"}`, `{"start":9223372036854775808}`, `{"start":}`, `{"start":1,}`, `{,"start":1}`, `{"more":1}`, `{"exact":null}`, `{"exact":"a`, `{"exact":"\ud83d\ude00"}`,
		`{"exact":"\x"}`, "{\"exact\":\"\xff\"}", "{\"exact\":\"\n\"}", `{"exact":"a\`, `{"start":-}`,
	} {
		var ev onrecord.Evidence
		if err := readQuick([]byte(js), &ev, nil); !errors.Is(err, errUnusual) {
			t.Errorf("%s: %v, read as %+v", js, err, ev)
		}
	}
}

func FuzzQuick(f *testing.F) {
	article := storetest.Article("one", storetest.Prose(1, 300))
	for _, v := range []any{*storetest.Reading(article.Text, "v1"), storetest.Record(1).Events[0], article.Document} {
		js, err := json.Marshal(v)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(js)
		f.Add(leaveOut(js, article.Text))
	}
	f.Add([]byte(`{"kind":"figure","id":"","low":-0.25,"high":1e400,"evidence":{"start":1,"end":2,"exact":"\u00e9\"\n"}}`))
	f.Fuzz(func(t *testing.T, js []byte) {
		alike[onrecord.Reading](t, js)
		alike[onrecord.MergedEvent](t, js)
		alike[onrecord.Figure](t, js)
		alike[onrecord.Document](t, js)
	})
}

// alike checks that what is read quickly is sound JSON and read alike by both.
func alike[T any](t *testing.T, js []byte) {
	t.Helper()
	var got, want T
	if readQuick(js, &got, nil) != nil {
		return
	}
	if err := jsonv2.Unmarshal(js, &want); err != nil {
		t.Errorf("%q is read quickly; otherwise: %v", js, err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%q: %s", js, diff)
	}
}
