package syntax

import (
	"testing"

	"onrecord"
)

// On a page, words and phrases find what was found about them.
func TestGround(t *testing.T) {
	page := parse("President Marta Holm said Norland would leave Tarsk on Monday. She waved.")
	tx := page.Text
	ev := func(exact string) onrecord.Evidence {
		for i := range tx.Body {
			if len(tx.Body)-i >= len(exact) && tx.Body[i:i+len(exact)] == exact {
				return tx.Evidence(onrecord.Span{Start: i, End: i + len(exact)})
			}
		}
		t.Fatalf("%q is not in the text", exact)
		return onrecord.Evidence{}
	}
	mentions := []onrecord.Mention{{Evidence: ev("President Marta Holm"), Actor: "a:holm"}, {Evidence: ev("Norland"), Actor: "a:norland"}, {Evidence: ev("Tarsk")}, {Evidence: ev("She"), Actor: "a:holm"}}
	actors := []onrecord.Actor{{Base: onrecord.Base{ID: "a:holm"}, Name: "Marta Holm"}, {Base: onrecord.Base{ID: "a:norland"}, Name: "Norland"}}
	times := []onrecord.Time{{Evidence: ev("Monday")}}
	statements := []onrecord.Statement{{Content: []onrecord.Evidence{ev("Norland would leave Tarsk on Monday")}}}
	g := NewGround(page, mentions, actors, times, statements)
	words := page.Sentences[0].Words
	s := Analyse(words, g.TimesOn(words))

	if len(s.Clauses) != 2 {
		t.Fatalf("%d clauses", len(s.Clauses))
	}
	said, leave := &s.Clauses[0], &s.Clauses[1]
	if n := g.MentionOf(s, said.Subject); n != 0 || g.ActorOf(n).Name != "Marta Holm" {
		t.Errorf("the subject of %q is mention %d", s.Lower(said.Verb), n)
	}
	if n := g.MentionOf(s, leave.Subject); n != 1 {
		t.Errorf("the subject of %q is mention %d", s.Lower(leave.Verb), n)
	}
	if n := g.FirstMention(s, leave.VTo, len(s.Words)); n != 2 || g.ActorOf(n) != nil {
		t.Errorf("after the verb stands mention %d first", n)
	}
	if n := g.FirstMention(s, 4, 4); n != -1 {
		t.Errorf("no words hold mention %d", n)
	}
	if at := s.Words[leave.Verb].Start; g.StatementAt(at) != 0 || g.StatementAt(s.Words[said.Verb].Start) != -1 {
		t.Error("what is said begins after the cue")
	}
	if i := leave.To - 1; s.TimeOf[i] != 1 || s.TimeOf[i-1] != 0 {
		t.Errorf("%q ends with no time: %v", tx.Words(s.Span(leave.From, leave.To)), s.TimeOf)
	}
}
