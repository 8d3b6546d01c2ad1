package commitment

import (
	"strings"
	"unicode"

	"onrecord"
	"onrecord/internal/syntax"
	"onrecord/internal/text"
	"onrecord/internal/when"
)

// places are what the tests name as places; other names are organisations.
var places = set(`Norland Sudmark Velden Tarsk Orla Kessel Marin Europe`)

// read makes a page with simple mentions: every run of names, every pronoun,
// and descriptions such as "the rebels".
func read(body string, pub onrecord.Bounds) (*syntax.Page, []onrecord.Mention, []onrecord.Actor, []onrecord.Time) {
	t := onrecord.NewText(body, "plain/1")
	sents := text.Sentences(t.Body, nil)
	page := syntax.Parse(t, sents, text.Quotes(t.Body, nil))
	ids := map[string]string{}
	var mentions []onrecord.Mention
	var actors []onrecord.Actor
	for _, s := range page.Sentences {
		st := syntax.Analyse(s.Words, make([]int, len(s.Words)))
		for _, p := range st.Phrases {
			from, to := nameIn(st.Words, p)
			if from == to {
				continue
			}
			ev := t.Evidence(st.Span(from, to))
			m := onrecord.Mention{Base: onrecord.Base{Kind: onrecord.KindMention}, Evidence: ev, Type: onrecord.Org, Form: onrecord.FormName}
			if places[ev.Exact] {
				m.Type = onrecord.GPE
			}
			if strings.HasSuffix(ev.Exact, "Holm") || strings.HasSuffix(ev.Exact, "Berg") {
				m.Type = onrecord.Person
			}
			if unicode.IsLower(rune(ev.Exact[0])) {
				m.Form = onrecord.FormNominal
			}
			if s.Words[from].IsPronoun() {
				m.Form = onrecord.FormPronoun
			}
			key := strings.ToLower(strings.TrimPrefix(ev.Exact, "the "))
			if ids[key] == "" {
				ids[key] = "a:" + key
				actors = append(actors, onrecord.Actor{Base: onrecord.Base{ID: ids[key]}, Name: ev.Exact, Type: m.Type, First: ev})
			}
			m.Actor = onrecord.Maybe(ids[key])
			mentions = append(mentions, m)
		}
	}
	return page, mentions, actors, when.Find(t, sents, pub)
}

// nameIn gives the words of a phrase that name or describe an actor.
func nameIn(words []syntax.Word, p syntax.Phrase) (int, int) {
	from := p.From
	for from < p.To && words[from].UPOS != syntax.PROPN {
		from++
	}
	to := from
	for to < p.To && words[to].UPOS == syntax.PROPN {
		to++
	}
	if from < to {
		return from, to
	}
	if undertakings[words[p.Head].Lemma] || words[p.Head].XPOS == "PRP" && words[p.Head].Lower != "it" {
		return p.Head, p.Head + 1
	}
	return 0, 0
}
