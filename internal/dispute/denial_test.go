package dispute

import (
	"fmt"
	"strings"
	"testing"

	"onrecord"
	"onrecord/internal/syntax"
)

// spokenBy is one statement of a page in the making: who, by which cue, and what.
type spokenBy struct{ who, cue, content string }

// page makes a report of statements, one sentence each, in order: "Berg denied
// the charge." Every name of a speaker is a mention wherever it stands.
func page(doc string, pub onrecord.Day, said ...spokenBy) onrecord.Report {
	rep := report(doc, pub)
	at := 0
	for n, s := range said {
		sentence := s.who + " " + s.cue + " " + s.content + "."
		part := func(from int, exact string) onrecord.Evidence {
			return onrecord.Evidence{Doc: doc, Start: at + from, End: at + from + len([]rune(exact)), Exact: exact}
		}
		cue := part(len(s.who)+1, s.cue)
		source := part(0, s.who)
		st := onrecord.Statement{
			Evidence: part(0, sentence), Source: &source, Cue: &cue, Content: []onrecord.Evidence{part(len(s.who)+len(s.cue)+2, s.content)},
			Act: onrecord.Assertion, Speaker: onrecord.Speaker{Name: onrecord.Maybe(s.who), Actor: onrecord.Maybe(s.who)},
		}
		st.ID = fmt.Sprintf("s-%s-%d", doc, n)
		rep.Reading.Statements = append(rep.Reading.Statements, st)
		for _, o := range said {
			if k := strings.Index(sentence, o.who); k >= 0 {
				rep.Reading.Mentions = append(rep.Reading.Mentions, onrecord.Mention{Actor: onrecord.Maybe(o.who), Evidence: part(k, o.who)})
			}
		}
		at += len([]rune(sentence)) + 1
	}
	return rep
}

// known has every speaker of pages as an actor of the affair.
func known(reports ...onrecord.Report) map[string]string {
	members := map[string]string{}
	for _, rep := range reports {
		for _, st := range rep.Reading.Statements {
			members[string(st.Speaker.Actor)] = "a-" + string(st.Speaker.Actor)
		}
	}
	return members
}

func TestDenials(t *testing.T) {
	for _, c := range []struct {
		why         string
		claim, deny spokenBy
		found       bool
	}{
		{"what is denied is spelled out", spokenBy{"Lind", "said", "the harbour board had paid the smugglers for their silence"}, spokenBy{"Berg", "denied", "that the board had paid the smugglers"}, true},
		{"a charge and its denial", spokenBy{"Lind", "accused", "Berg of taking bribes from the pilots"}, spokenBy{"Berg", "denied", "the allegations"}, true},
		{"any involvement", spokenBy{"Lind", "blamed", "Berg for the fire at the grain store"}, spokenBy{"Berg", "denied", "any involvement in the fire"}, true},
		{"an involvement in another thing", spokenBy{"Lind", "blamed", "Berg for the fire at the grain store"}, spokenBy{"Berg", "denied", "any involvement in the burglary"}, false},
		{"the charge was laid at another's door", spokenBy{"Lind", "accused", "Moe of taking bribes from the pilots"}, spokenBy{"Berg", "denied", "the allegations"}, false},
		{"that claim", spokenBy{"Lind", "said", "the dredging had poisoned the oyster beds"}, spokenBy{"Berg", "disputed", "that claim"}, true},
		{"a claim turned down", spokenBy{"Lind", "said", "the dredging had poisoned the oyster beds"}, spokenBy{"Berg", "rejected", "the suggestion that dredging had poisoned the beds"}, true},
		{"an offer turned down is no denial", spokenBy{"Lind", "said", "the pilots wanted a pay rise of a tenth"}, spokenBy{"Berg", "rejected", "a pay rise for the pilots"}, false},
		{"a request withheld is no denial", spokenBy{"Lind", "said", "the owners asked for a licence to dredge"}, spokenBy{"Berg", "denied", "the owners a licence"}, false},
		{"an idea of doing is a plan", spokenBy{"Lind", "said", "the council would close the northern quay"}, spokenBy{"Berg", "dismissed", "the idea of closing the northern quay"}, false},
		{"names alone are shared", spokenBy{"Lind", "said", "the Harbour Board met the Pilots Guild"}, spokenBy{"Berg", "denied", "that the Harbour Board owned the Pilots Guild"}, false},
		{"whether is no claim", spokenBy{"Lind", "asked", "whether the board had paid the smugglers"}, spokenBy{"Berg", "denied", "that the board had paid the smugglers"}, false},
		{"of one mind", spokenBy{"Lind", "said", "the board had not paid the smugglers"}, spokenBy{"Berg", "denied", "that the board had paid the smugglers"}, false},
		{"one speaker", spokenBy{"Berg", "said", "the board had paid the smugglers"}, spokenBy{"Berg", "denied", "that the board had paid the smugglers"}, false},
	} {
		rep := page("courier", "2031-03-05", c.claim, c.deny)
		found := Find([]onrecord.Report{rep}, nil, known(rep), nil, nil, nil, nil, nil)
		if (len(found) == 1) != c.found {
			t.Errorf("%s: %+v", c.why, found)
			continue
		}
		if c.found && (found[0].Type != onrecord.DiffAssessment || found[0].Strength != onrecord.Possible || found[0].Sides[0].Who != "Lind" || found[0].Sides[1].Who != "Berg") {
			t.Errorf("%s: %+v", c.why, found[0])
		}
	}
}

// The same charge and denial, carried by a second outlet in its own words, are
// one line with the words of both.
func TestOneCharge(t *testing.T) {
	a := page("courier", "2031-03-05", spokenBy{"Lind", "accused", "Berg of taking bribes from the pilots"}, spokenBy{"Berg", "denied", "the allegations"})
	b := page("ledger", "2031-03-06", spokenBy{"Lind", "accused", "Berg of having taken bribes from pilots"}, spokenBy{"Berg", "denied", "the accusation"})
	found := Find([]onrecord.Report{a, b}, nil, known(a, b), nil, nil, nil, nil, nil)
	if len(found) != 1 || len(found[0].Sides[0].Outlets) != 2 || len(found[0].Sides[1].Evidence) != 2 {
		t.Errorf("%+v", found)
	}
}

func TestContrasts(t *testing.T) {
	for _, c := range []struct {
		why, one, other string
		found           bool
	}{
		{"safe and not", "the sea wall is perfectly secure", "the sea wall is vulnerable to any storm", true},
		{"not safe", "the sea wall is safe", "the sea wall is not safe", true},
		{"there and gone", "the smuggling gang remains active", "the smuggling gang has vanished", true},
		{"a noun of the thing", "the activity of the gang worries us", "the gang has been dismantled", true},
		{"worked and failed", "the new lock system is a success", "the new lock system is a complete failure", true},
		{"of one mind in other words", "the sea wall is safe", "the sea wall is not vulnerable", false},
		{"another thing", "the sea wall is safe", "the grain store is vulnerable", false},
		{"what will be is not what is", "the sea wall will be safe", "the sea wall is vulnerable", false},
		{"on a condition", "the sea wall is safe", "the sea wall might be vulnerable", false},
		{"what others hold", "the sea wall is safe", "engineers claim the sea wall is vulnerable", false},
		{"ready for other things", "the port is ready for winter", "the port is unready for tankers", false},
		{"likely to do other things", "the council is likely to close the quay", "the council is unlikely to sell the tugs", false},
		{"the owner is not the thing", "the mayor's plan is wise", "the mayor is foolish", false},
	} {
		rep := page("courier", "2031-03-05", spokenBy{"Lind", "said", c.one}, spokenBy{"Berg", "said", c.other})
		found := Find([]onrecord.Report{rep}, nil, known(rep), nil, nil, nil, nil, nil)
		if (len(found) > 0) != c.found {
			t.Errorf("%s: %+v", c.why, found)
		}
	}
}

func TestTurns(t *testing.T) {
	for _, c := range []struct {
		why, who, cue, content string
		found                  bool
	}{
		{"told in one sentence", "Berg", "initially welcomed", "the offer of the guild, but he sounded colder on Monday", true},
		{"the verb alone", "Berg", "originally said", "the wall would hold but later admitted that it was cracked", true},
		{"an aside of time", "Berg", "initially called", "it an accident, but, within a week, described it as arson", true},
		{"another takes over", "Berg", "initially welcomed", "the offer of the guild, but Lind turned it down", false},
		{"no turn", "Berg", "initially welcomed", "the offer of the guild and the money that came with it", false},
		{"what would have been is no later stance", "Berg", "initially backed", "a loan that could have saved the yard but would have sunk the board", false},
		{"in the words of the speaker", "Berg", "said", "the guild initially welcomed the offer but then refused it", false},
	} {
		rep := page("courier", "2031-03-05", spokenBy{c.who, c.cue, c.content})
		st := &rep.Reading.Statements[0]
		if first, verb, two := strings.Cut(c.cue, " "); two {
			cue := st.Cue.Part(len(first)+1, len(first)+1+len(verb))
			st.Cue = &cue
		}
		found := Find([]onrecord.Report{rep}, nil, known(rep), nil, nil, nil, nil, nil)
		if (len(found) == 1 && found[0].Type == onrecord.DiffPosition) != c.found {
			t.Errorf("%s: %+v", c.why, found)
		}
	}
}

// Every word of a scale is as the tables hold it: lower case, and on one end of
// its scale.
func TestScales(t *testing.T) {
	for w, all := range terms {
		for i, a := range all {
			if w != syntax.Lower(w) {
				t.Errorf("%q is not in lower case", w)
			}
			for _, b := range all[i+1:] {
				if a.scale == b.scale && a.high != b.high {
					t.Errorf("%q stands on both ends of a scale", w)
				}
			}
		}
	}
}
