package series

import (
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/syntax"
)

// where is the scope of the figure; of what happened once without one, the
// place of the event that its verb tells and no other place of the text.
func (c *count) where() onrecord.Maybe {
	said := syntax.Gist(string(c.fig.Measure))
	if c.fig.Scope != "" || len(said) == 0 || !once[said[0]] {
		return c.fig.Scope
	}
	place := onrecord.Maybe("")
	for i := range c.rep.Reading.Events {
		e := &c.rep.Reading.Events[i]
		if e.Place == "" || len(e.Mentions) > 0 || e.Modality != onrecord.Happened || !e.Evidence.Covers(c.fig.Evidence) || !slices.Contains(syntax.Gist(e.Trigger.Exact), said[0]) {
			continue
		}
		if place != "" && place != e.Place {
			return ""
		}
		place = e.Place
	}
	return place
}

// says reads what is said of the counted, and how long it lasts.
func (c *count) says(held []*onrecord.Figure) {
	said := syntax.Gist(string(c.fig.Measure))
	switch {
	case c.amount():
		c.said = strings.Join(said, " ")
	case c.arrives():
		c.said, c.lasts = "arriv", becomes
		return
	case c.captive(said, held):
		c.unit, c.lasts = "captive", stands
		switch {
		case len(said) == 0 || captivity[said[0]] && !freeing[said[0]]:
		case freeing[said[0]]:
			c.said = "free"
		default:
			c.said = said[0]
		}
		return
	case c.fig.Definite && standing[c.unit] && (len(said) == 0 || !once[said[0]]): // "withdraw the 500 troops": there are 500
	case len(said) > 0 && said[0] == "die":
		c.said = "kill"
	case c.fig.Measure == "missing" && measured[c.unit]: // and not "workers missing their pay"
		c.said, c.lasts = "miss", happens
		return
	case len(said) > 0 && tells(said[0]):
		c.said = said[0]
	}
	more := len(said) > 0 && c.said == "" && !c.fig.Definite // something else is said, of some of them
	switch {
	case once[c.said] || once[c.unit] && !(more && !reporting[said[0]]):
		c.lasts = happens
	case outcomes[c.said]:
		c.lasts = becomes
	case c.unit == "%" || standing[c.unit] && !(more && !staying[said[0]]):
		c.lasts = stands
	case more:
		c.said = said[0]
	}
}

// arrives tells whether the counted are told to come to a country, by
// themselves or by those who take them in.
func (c *count) arrives() bool {
	said := strings.Fields(string(c.fig.Measure))
	if len(said) == 0 || !moving[c.unit] && !moving[string(c.fig.Unit)] || c.scope == "" {
		return false
	}
	to := slices.Contains(said, "to") || slices.Contains(said, "into")
	return receiving[said[0]] && len(c.lands) > 1 || arriving[said[0]] && to
}

// captive tells whether those are counted whom somebody holds or held: by
// name, as people of a country who are held or freed, or as so many of its
// people as the same text tells to be held.
func (c *count) captive(said []string, held []*onrecord.Figure) bool {
	if c.unit == "captive" {
		return true
	}
	if len(c.lands) == 0 || c.unit[0] != '@' && !countrymen[string(c.fig.Unit)] {
		return false
	}
	return len(said) > 0 && captivity[said[0]] || slices.ContainsFunc(held, func(f *onrecord.Figure) bool {
		return equal(f.Low, c.fig.Low) && equal(f.High, c.fig.High) && mentions(f.Evidence.Exact, string(c.fig.Unit))
	})
}

// prisoners gives the figures of a text that count captives by name.
func prisoners(r *onrecord.Reading) []*onrecord.Figure {
	var held []*onrecord.Figure
	for i := range r.Figures {
		fig := &r.Figures[i]
		if said := syntax.Gist(string(fig.Measure)); fig.Unit != "" && (unitOf(string(fig.Unit)) == "captive" || len(said) > 0 && captivity[said[0]]) {
			held = append(held, fig)
		}
	}
	return held
}
