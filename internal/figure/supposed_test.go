package figure

import "testing"

func TestSupposedAndDefinite(t *testing.T) {
	for _, c := range []struct {
		sentence           string
		supposed, definite bool
	}{
		{"Denmark has 500 soldiers in Iceland.", false, false},
		{"Denmark keeps 500 soldiers in Iceland.", false, false},
		{"About 500 soldiers are stationed in Iceland.", false, false},
		{"There are 500 soldiers in Iceland.", false, false},
		{"Denmark sent 500 soldiers to Iceland last week.", false, false},
		{"The flood killed 40 people.", false, false},
		{"Officers managed to rescue 40 people.", false, false},
		{"The ministry is believed to have 500 soldiers in Iceland.", false, false},
		{"Denmark began to train 500 soldiers.", false, false},
		{"The army continues to keep 500 soldiers in Iceland.", false, false},
		{"Denmark would send 500 soldiers to Iceland.", true, false},
		{"Denmark will send 500 soldiers to Iceland.", true, false},
		{"The flood could displace 4,000 people.", true, false},
		{"Denmark may keep 500 soldiers in Iceland.", true, false},
		{"The minister plans to keep 500 soldiers in Iceland.", true, false},
		{"The minister wants to send 500 soldiers to Iceland.", true, false},
		{"The generals asked to leave 500 soldiers in Iceland.", true, false},
		{"If 500 soldiers stay in Iceland, the talks fail.", true, false},
		{"The government is considering sending 500 soldiers to Iceland.", true, false},
		{"We are not looking at sending 500 soldiers.", true, false},
		{"The minister predicted 500 deaths.", true, false},
		{"The generals requested 500 soldiers.", true, false},
		{"Parliament set a cap of 500 soldiers.", true, false},
		{"The plan for 500 soldiers was dropped.", true, false},
		{"Denmark is keeping 500 soldiers in Iceland beyond the winter.", true, false},
		{"He refused to send 500 soldiers.", true, false},
		{"Denmark would withdraw its 500 soldiers.", false, true},
		{"Denmark may pull out the 500 soldiers in Iceland.", false, true},
		{"He wants to move some of the 500 soldiers.", false, true},
		{"Denmark's 500 soldiers will leave.", false, true},
		{"Those 500 soldiers could leave.", false, true},
		{"The roughly 500 soldiers would stay.", false, true},
	} {
		figs := read(c.sentence, "Denmark", "Iceland").figures
		if len(figs) == 0 {
			t.Errorf("%s: no figure", c.sentence)
			continue
		}
		if fig := figs[0]; fig.Supposed != c.supposed || fig.Definite != c.definite {
			t.Errorf("%s: supposed %v, definite %v; want %v, %v", c.sentence, fig.Supposed, fig.Definite, c.supposed, c.definite)
		}
	}
}

func TestThere(t *testing.T) {
	for _, c := range []struct{ text, scope string }{
		{"Talks went on in Iceland. Denmark has 500 Danish soldiers in the country.", "Iceland"},
		{"Talks went on in Iceland. There are 500 Danish soldiers there.", "Iceland"},
		{"Iceland asked for help. About 500 Danish soldiers stationed there were called in.", "Iceland"},
		{"Denmark currently has 500 soldiers already in Iceland.", "Iceland"},
		{"Talks on Iceland and Norway went on. There are 500 Danish soldiers there.", ""},    // either can be meant
		{"Talks on Denmark went on. There are 500 Danish soldiers in the country.", ""},      // whose they are, not where
		{"Iceland voted. It rained. It snowed. It froze. There are 500 soldiers there.", ""}, // too far back
	} {
		figs := read(c.text, "Denmark", "Iceland", "Norway").figures
		if len(figs) != 1 {
			t.Errorf("%s: %d figures, want 1", c.text, len(figs))
			continue
		}
		if got := string(figs[0].Scope); got != c.scope {
			t.Errorf("%s: scope %q, want %q", c.text, got, c.scope)
		}
	}
}

func TestBehindNoun(t *testing.T) {
	for _, c := range []struct{ sentence, measure string }{
		{"The minister met 40 sailors freed by Iceland.", "freed"},
		{"There were 40 sailors killed in the raid.", "killed"},
		{"The minister honoured 40 sailors recently wounded at sea.", "wounded"},
		{"The raid killed 40 sailors held by Iceland.", "killed"},
		{"The navy sent 40 sailors trained in Iceland.", "sent"},
	} {
		figs := read(c.sentence, "Iceland").figures
		if len(figs) != 1 || string(figs[0].Measure) != c.measure {
			t.Errorf("%s: %+v, want the measure %q", c.sentence, figs, c.measure)
		}
	}
}

func TestBeside(t *testing.T) {
	for sentence, want := range map[string]bool{
		"Another 40 sailors were hurt.":                true,
		"Denmark sent 400 more soldiers.":              true,
		"Denmark sent an additional 400 soldiers.":     true,
		"The other two sailors came home.":             true,
		"At least four other towns fell.":              true,
		"More than 400 soldiers stayed.":               false,
		"No fewer than 400 soldiers stayed.":           false,
		"The storm sank 40 ships, and others drifted.": false,
	} {
		figs := read(sentence).figures
		if len(figs) != 1 || figs[0].Beside != want {
			t.Errorf("%s: %+v, want beside %v", sentence, figs, want)
		}
	}
}
