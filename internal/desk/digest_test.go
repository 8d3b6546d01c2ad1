package desk

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"onrecord"
)

func account(words string, m onrecord.Modality) onrecord.Account {
	return onrecord.Account{Evidence: onrecord.Evidence{Exact: words}, Modality: m}
}

func TestAnEventIsShownByTheAccountThatSaysMost(t *testing.T) {
	e := &onrecord.MergedEvent{What: "close", Modality: onrecord.Happened, Accounts: []onrecord.Account{
		account("the harbour master, whose cousin once fled the closing of the old pier after the storm", onrecord.Happened),
		account("the council closed the old pier", onrecord.Happened),
		account("The council closed the old pier on Monday evening, an hour before the ferry was due and to the surprise of all who waited there", onrecord.Happened),
		account("the council would close the old pier", onrecord.Planned),
	}}
	if got, want := AsTold(e), "the council closed the old pier"; got != want {
		t.Errorf("shown by %q, want %q", got, want)
	}
	if got := AsTold(&onrecord.MergedEvent{What: "close"}); got != "close" {
		t.Errorf("without accounts shown by %q", got)
	}
}

func TestAnOfficeInOtherCapitalsIsOneOffice(t *testing.T) {
	a := &onrecord.MergedActor{Roles: []onrecord.RoleOver{
		{Role: "harbour master", Evidence: []onrecord.Evidence{{Doc: "one"}}},
		{Role: "mayor", Evidence: []onrecord.Evidence{{Doc: "one"}, {Doc: "two"}}},
		{Role: "Harbour Master", Evidence: []onrecord.Evidence{{Doc: "one"}, {Doc: "two"}, {Doc: "three"}}},
	}}
	want := []RoleSeen{{Role: "harbour master", Docs: []string{"one", "two", "three"}}, {Role: "mayor", Docs: []string{"one", "two"}}}
	if diff := cmp.Diff(want, rolesSeen(a)); diff != "" {
		t.Error(diff)
	}
}

func TestTheGistIsWhatTheDocumentsSpeakOf(t *testing.T) {
	rep := func(doc, promised string) onrecord.Report {
		com := onrecord.Commitment{ToDo: onrecord.Evidence{Exact: promised}}
		return onrecord.Report{Document: &onrecord.Document{Doc: doc}, Reading: &onrecord.Reading{Commitments: []onrecord.Commitment{com}}}
	}
	v := &View{Reports: []onrecord.Report{
		rep("a", "dredge the estuary before the thaw"), rep("b", "dredge the estuary and mend the sluice"),
		rep("c", "send the estuary's barges to be dredged"), rep("d", "lower the council's taxes"), rep("e", "lower the fares"),
	}}
	g := v.gist(map[string]string{"a": "a", "b": "b", "c": "c", "d": "d", "e": "d"})
	near, far := g.near("the estuary will be dredged"), g.near("taxes and fares will be lower")
	if near <= far || far != 0 {
		t.Errorf("dredging is %.2f near, taxes %.2f: want near above 0, and nothing of what one origin tells", near, far)
	}
}

func TestWordsThatSayLittleAreShownInTheirSentence(t *testing.T) {
	ev := func(start, end int, words string) onrecord.Evidence {
		return onrecord.Evidence{Doc: "a", Start: start, End: end, Exact: words}
	}
	short, long := ev(20, 30, "the storm"), ev(60, 130, "the pier had been closed for weeks before the storm of that year came")
	sentence := ev(0, 40, "The mayor blamed the storm.")
	v := &View{Reports: []onrecord.Report{{Document: &onrecord.Document{Doc: "a"}, Reading: &onrecord.Reading{Statements: []onrecord.Statement{{Evidence: sentence}}}}}}
	list := []Difference{{Type: onrecord.DiffAssessment, Sides: []onrecord.Side{{Evidence: []onrecord.Evidence{short}}, {Evidence: []onrecord.Evidence{long}}, {}}}}
	v.say(list, nil)
	if diff := cmp.Diff([]onrecord.Evidence{sentence, long, {}}, list[0].Said); diff != "" {
		t.Error(diff)
	}
}
