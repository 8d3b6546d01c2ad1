package syntax

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"onrecord"
)

// timesOf marks the words of a list as temporal expressions, each run of them
// as one.
func timesOf(words []Word, list string) []int {
	timeOf := make([]int, len(words))
	n := 0
	for i := range words {
		if !strings.Contains(" "+list+" ", " "+words[i].Form+" ") {
			continue
		}
		if i == 0 || timeOf[i-1] == 0 {
			n++
		}
		timeOf[i] = n
	}
	return timeOf
}

// analyse takes the first sentence of a text apart.
func analyse(body, times string) (*onrecord.Text, *Structure) {
	page := parse(body)
	words := page.Sentences[0].Words
	return page.Text, Analyse(words, timesOf(words, times))
}

var tenseNames = [...]string{"present", "past", "perfect", "progressive", "future", "conditional", "modal", "infinitive", "gerund", "participle"}

// full writes all that a clause holds.
func full(t *onrecord.Text, s *Structure, c *Clause) string {
	words := func(from, to int) string {
		if from >= to {
			return "-"
		}
		return t.Words(s.Span(from, to))
	}
	line := fmt.Sprintf("[%s] %s: %s, %s, %s", words(c.From, c.To), words(c.VFrom, c.VTo), tenseNames[c.Tense],
		words(c.Subject.From, c.Subject.To), words(c.Object.From, c.Object.To))
	if c.Passive {
		line += ", passive by " + words(c.Agent.From, c.Agent.To)
	}
	for _, mark := range []struct {
		on   bool
		name string
	}{{c.Negated, "negated"}, {c.Relative, "relative"}, {c.Shared, "shared"}} {
		if mark.on {
			line += ", " + mark.name
		}
	}
	if c.Governor >= 0 {
		line += ", under " + s.Words[s.Clauses[c.Governor].Verb].Form
	}
	if c.Opener >= 0 {
		line += ", after " + s.Words[c.Opener].Form
	}
	return line
}

func TestClauses(t *testing.T) {
	tests := []struct {
		why, body, times string
		want             []string
	}{
		{"the time that leads in belongs to the clause", "On Monday, the rebels captured the harbour.", "Monday", []string{
			"[On Monday, the rebels captured the harbour] captured: past, the rebels, the harbour",
		}},
		{"the passive has an agent", "The mayor was not killed by gunmen.", "", []string{
			"[The mayor was not killed by gunmen] was not killed: past, The mayor, -, passive by gunmen, negated",
		}},
		{"an infinitive hangs on its verb", "Norland has agreed to withdraw its troops.", "", []string{
			"[Norland has agreed to withdraw its troops] has agreed: perfect, Norland, -",
			"[to withdraw its troops] to withdraw: infinitive, -, its troops, under agreed",
		}},
		{"the subject of a relative clause is what it hangs on", "Police found a bomb that killed nine soldiers.", "", []string{
			"[Police found a bomb] found: past, Police, a bomb",
			"[a bomb that killed nine soldiers] killed: past, a bomb, nine soldiers, relative, after that",
		}},
		{"after a place it hangs on what is there", "Police found a bomb in Velden that killed nine soldiers.", "", []string{
			"[Police found a bomb in Velden] found: past, Police, a bomb",
			"[a bomb in Velden that killed nine soldiers] killed: past, a bomb, nine soldiers, relative, after that",
		}},
		{"two verbs share the subject, and the modal", "Norland will close the camp and release the sailors.", "", []string{
			"[Norland will close the camp] will close: future, Norland, the camp",
			"[release the sailors] release: future, Norland, the sailors, shared",
		}},
		{"a subordinator opens a clause", "The talks ended after Norland attacked the port.", "", []string{
			"[The talks ended] ended: past, The talks, -",
			"[Norland attacked the port] attacked: past, Norland, the port, after after",
		}},
		{"an apposition stands between subject and verb", "Marta Holm, the president of Norland, resigned on Tuesday.", "Tuesday", []string{
			"[Marta Holm, the president of Norland, resigned on Tuesday] resigned: past, Marta Holm, -",
		}},
		{"whoever acts is no object of saying", "He said Norland attacked the port.", "", []string{
			"[He said] said: past, He, -",
			"[Norland attacked the port] attacked: past, Norland, the port",
		}},
		{"a gerund after a comma is a clause of its own", "A missile hit a market, killing nine people.", "", []string{
			"[A missile hit a market] hit: past, A missile, a market",
			"[killing nine people] killing: gerund, -, nine people, under hit",
		}},
		{"a clause begins with the list that its subject closes", "France, Spain and Marin signed a treaty.", "", []string{
			"[France, Spain and Marin signed a treaty] signed: past, Marin, a treaty",
		}},
		{"a clause ends where its quotation ends", "“We will not leave,” the minister said.", "", []string{
			"[We will not leave] will not leave: future, We, -, negated",
			"[the minister said] said: past, the minister, -",
		}},
		{"all that had been is past", "Troops had been leaving the town when rebels seized it.", "", []string{
			"[Troops had been leaving the town] had been leaving: past, Troops, the town",
			"[rebels seized it] seized: past, rebels, it, after when",
		}},
		{"the two between whom it is are not the subject", "The summit between Holm and Berg will begin on Friday.", "Friday", []string{
			"[The summit between Holm and Berg will begin on Friday] will begin: future, The summit, -",
		}},
		{"those whose leaders they are are not the subject", "He said that the leaders of Norland and Sudmark will meet.", "", []string{
			"[He said] said: past, He, -",
			"[the leaders of Norland and Sudmark will meet] will meet: future, the leaders, -, after that",
		}},
		{"after a verb what follows and may begin a clause", "Norland praised the talks between the sides and Sudmark will join them.", "", []string{
			"[Norland praised the talks between the sides] praised: past, Norland, the talks",
			"[Sudmark will join them] will join: future, Sudmark, them",
		}},
		{"a short quotation ends with the stop in it", "Norland will continue to respect “the old border.”", "", []string{
			"[Norland will continue to respect “the old border.”] will continue: future, Norland, -",
			"[to respect “the old border.”] to respect: infinitive, -, the old border, under continue",
		}},
		{"but not with what follows it", "Norland will respect “the border,” the minister said.", "", []string{
			"[Norland will respect “the border,”] will respect: future, Norland, the border",
			"[the minister said] said: past, the minister, -",
		}},
	}
	for _, tt := range tests {
		tx, s := analyse(tt.body, tt.times)
		var got []string
		for i := range s.Clauses {
			got = append(got, full(tx, s, &s.Clauses[i]))
		}
		if d := cmp.Diff(tt.want, got); d != "" {
			t.Errorf("%s: %s", tt.why, d)
		}
	}
}

func TestPhrases(t *testing.T) {
	tests := []struct{ why, body, want string }{
		{"determiner, adjective and noun", "The two former leaders met in the old town hall.", "The two former leaders; the old town hall"},
		{"a hedge belongs to its number", "More than 400 soldiers of at least six countries left.", "More than 400 soldiers; at least six countries"},
		{"a name with a hyphen is one", "Kim Sun-ho met Norland's foreign minister.", "Kim Sun-ho; Norland's foreign minister"},
		{"a short bracket after a name", "The Harbour Alliance (HA) met them.", "The Harbour Alliance (HA); them"},
		{"this alone before a verb", "This ended the war.", "This; the war"},
		{"adjectives in a quotation", "They signed a “new, lasting” deal.", "They; a “new, lasting” deal"},
	}
	for _, tt := range tests {
		tx, s := analyse(tt.body, "")
		var got []string
		for _, p := range s.Phrases {
			got = append(got, tx.Words(s.Span(p.From, p.To)))
		}
		if d := cmp.Diff(tt.want, strings.Join(got, "; ")); d != "" {
			t.Errorf("%s: %s", tt.why, d)
		}
	}
}

func TestMended(t *testing.T) {
	words := parse("They left for Rushing on Monday.").Sentences[0].Words
	words[3].XPOS, words[3].UPOS = "VBG", VERB
	s := Analyse(words, make([]int, len(words)))
	if s.Tag(3) != "NNP" || words[3].XPOS != "VBG" {
		t.Errorf("tag %s in the structure, %s in the words given", s.Tag(3), words[3].XPOS)
	}
}

// Whatever the bytes, all numbers of a structure lie within its sentence.
func FuzzAnalyse(f *testing.F) {
	f.Add("Rebels captured “the town” of Velden on Monday, killing 9 - and fled to Orla (Tarsk), he said.", "Monday")
	f.Add("and to be or not to have been killed by by of that who which , , ( ) -in-the-of by", "by of")
	f.Add(strings.Repeat("the rebels who attacked the town, and ", 60), "")
	f.Fuzz(func(t *testing.T, raw, times string) {
		body := strings.ReplaceAll(strings.ToValidUTF8(raw, "\uFFFD"), "\x00", "\uFFFD")
		for _, sent := range parse(body).Sentences {
			s := Analyse(sent.Words, timesOf(sent.Words, times))
			n := len(s.Words)
			for _, p := range s.Phrases {
				if p.None() || p.From > p.Head || p.Head >= p.To || p.To > n {
					t.Fatalf("phrase %+v of %d words", p, n)
				}
			}
			for i, c := range s.Clauses {
				if c.From < 0 || c.From > c.VFrom || c.VFrom > c.Verb || c.Verb >= c.VTo || c.VTo > c.To || c.To > n || c.Governor >= i || c.Opener >= n {
					t.Fatalf("clause %+v of %d words", c, n)
				}
			}
		}
	})
}
