package actor

import (
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/lexicon"
)

// sort puts the mentions in the order of the text, the longer first.
func (f *finder) sort() {
	slices.SortStableFunc(f.mentions, func(a, b *mention) int {
		if a.sent != b.sent {
			return a.sent - b.sent
		}
		if a.first != b.first {
			return a.first - b.first
		}
		return b.end - a.end
	})
}

// findings turns what was gathered into mentions and actors.
func (f *finder) findings() ([]onrecord.Mention, []onrecord.Actor) {
	f.sort()
	order := map[*party]int{}
	var met []*party
	for _, m := range f.mentions {
		if m.who == nil {
			continue
		}
		if _, ok := order[m.who]; !ok && m.form != onrecord.FormPronoun {
			order[m.who] = len(met)
			met = append(met, m.who)
		}
	}
	actors := make([]onrecord.Actor, 0, len(met))
	firsts := map[onrecord.Span]bool{}
	for _, p := range met {
		actors = append(actors, f.actor(p, firsts))
	}
	mentions := make([]onrecord.Mention, 0, len(f.mentions))
	var last *mention
	for _, m := range f.mentions {
		if last != nil && last.sent == m.sent && last.first == m.first && last.end == m.end {
			continue // two readings of one place: the first stays
		}
		last = m
		mentions = append(mentions, f.mention(m, actors, order))
	}
	return mentions, actors
}

func (f *finder) mention(m *mention, actors []onrecord.Actor, order map[*party]int) onrecord.Mention {
	ev := f.page.Text.Evidence(f.span(m.sent, m.first, m.end))
	out := onrecord.Mention{
		Base:     onrecord.Base{Kind: onrecord.KindMention, ID: onrecord.FindingID(onrecord.KindMention, f.page.Text.ID, "", ev), Doubt: m.doubt},
		Evidence: ev, Type: m.kind, Form: m.form,
	}
	if m.who != nil {
		if k, ok := order[m.who]; ok {
			out.Actor = onrecord.Maybe(actors[k].ID)
			if m.form == onrecord.FormName {
				out.Type = actors[k].Type
			}
		}
	}
	return out
}

// actor makes the finding of a party: its fullest name, all forms, its roles.
func (f *finder) actor(p *party, firsts map[onrecord.Span]bool) onrecord.Actor {
	slices.SortStableFunc(p.mentions, func(a, b *mention) int {
		if a.sent != b.sent {
			return a.sent - b.sent
		}
		return a.first - b.first
	})
	first := p.mentions[0]
	for _, m := range p.mentions {
		if m.form != onrecord.FormPronoun {
			first = m
			break
		}
	}
	at := f.span(first.sent, first.first, first.end)
	mark := ""
	if firsts[at] {
		mark = p.key
	}
	firsts[at] = true
	ev := f.page.Text.Evidence(at)
	a := onrecord.Actor{
		Base: onrecord.Base{Kind: onrecord.KindActor, ID: onrecord.FindingID(onrecord.KindActor, f.page.Text.ID, mark, ev), Doubt: doubtOf(p)},
		Type: p.kind, Aliases: f.aliases(p), Roles: f.roles(p), First: ev,
	}
	a.Name = a.Aliases[0]
	if code, ok := strings.CutPrefix(p.key, "state "); ok && usual(a.Name, p) == 0 {
		a.Name = lexicon.CountryName(code) // the text calls the state by its capital alone
	}
	return a
}

// doubtOf is the least doubt of the mentions that name a party.
func doubtOf(p *party) float64 {
	least := 1.0
	for _, m := range p.mentions {
		if m.form != onrecord.FormPronoun {
			least = min(least, m.doubt)
		}
	}
	return least
}

// aliases gives every form of the name, the fullest first: for someone known
// by an office alone, the words of the office.
func (f *finder) aliases(p *party) []string {
	var forms []string
	for _, m := range p.mentions {
		if p.named && m.form != onrecord.FormName || m.form == onrecord.FormPronoun {
			continue
		}
		if s := f.text(m.sent, m.inner, m.end); len(forms) < maxRoles && !slices.Contains(forms, s) {
			forms = append(forms, s)
		}
	}
	slices.SortStableFunc(forms, func(a, b string) int {
		if x, y := usual(a, p), usual(b, p); x != y {
			return y - x
		}
		if x, y := fullness(a, p.kind), fullness(b, p.kind); x != y {
			return y - x
		}
		return len(b) - len(a)
	})
	return forms
}

// usual ranks the names of a state: its usual name first, "America" late, its
// capital last.
func usual(form string, p *party) int {
	code, ok := strings.CutPrefix(p.key, "state ")
	switch {
	case !ok:
		return 0
	case form == lexicon.CountryName(code):
		return 3
	case form == "America":
		return 1
	}
	if c := lexicon.NameClass(strings.ToLower(form)); c&lexicon.Capital != 0 && c&lexicon.Country == 0 {
		return 0
	}
	return 2
}

// fullness ranks the forms of a name: the number of words.
func fullness(form string, kind onrecord.ActorType) int {
	n := strings.Count(form, " ")
	if kind != onrecord.Person && strings.ToUpper(form) == form {
		n--
	}
	return n
}
