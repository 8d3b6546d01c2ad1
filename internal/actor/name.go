package actor

import (
	"strings"

	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// bodies are organisations that every country has: the country's name before
// them belongs to the name ("Iraq's Security Media Cell").
var bodies = set(`ministry cell army parliament council court command bureau agency office department directorate service services
	commission committee police bank assembly senate cabinet navy authority institute`)

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// names takes the proper names of a sentence.
func (f *finder) names(n int) {
	s := &f.page.Sentences[n]
	for k, name := range s.Names {
		m := &mention{sent: n, first: name.First, end: name.End, inner: name.First, kind: name.Type, form: onrecord.FormName}
		if f.noActor(m) || name.Type == onrecord.Person && !f.personal(m) {
			continue
		}
		f.add(m)
		if name.Guess {
			m.doubt = 0.1
		}
		if m.kind != onrecord.Org {
			if m.kind == onrecord.Fac {
				f.inside(m)
			}
			continue
		}
		if k > 0 && s.Names[k-1].Type == onrecord.GPE && s.Names[k-1].End == name.First-1 && s.Words[name.First-1].XPOS == "POS" && bodies[s.Words[name.End-1].Lower] {
			m.first = s.Names[k-1].First
		}
		f.inside(m)
	}
}

// noActor tells what is tagged as a name and names nobody: the first half of
// an adjective of nation ("South Korean"), a religion, a disease, the world.
func (f *finder) noActor(m *mention) bool {
	w := f.words(m.sent)
	if m.end-m.first != 1 {
		return false
	}
	if f.halfOf(m.sent, m.end) != "" {
		return true
	}
	word := &w[m.first]
	if word.Lower == "state" && (m.first > 1 && w[m.first-2].Lemma == "secretary" || m.end+2 < len(w) && w[m.end].Lower == "of" && w[m.end+2].Lower == "union") {
		return true // an office, and a speech
	}
	return things[word.Lower] && (m.first == 0 || w[m.first-1].UPOS != syntax.PROPN) && (m.end == len(w) || w[m.end].UPOS != syntax.PROPN)
}

// things have names and are no actors.
var things = set(`islam christianity judaism hinduism buddhism sikhism catholicism protestantism zoroastrianism shintoism taoism confucianism
	ebola covid covid-19 coronavirus sars mers zika malaria cholera hiv aids polio influenza
	world global earth universe internet web god allah christmas easter ramadan thanksgiving nowruz hanukkah`)

// inside adds the countries and capitals within the name of an organisation
// or site.
func (f *finder) inside(m *mention) {
	w := f.words(m.sent)
	for i := m.inner; i < m.end && m.end-m.inner > 1; i++ {
		c := lexicon.NameClass(w[i].Lower)
		if c&(lexicon.Country|lexicon.Capital) != 0 && c&(lexicon.Demonym|lexicon.GivenMale|lexicon.GivenFemale) == 0 && upper(w[i].Form) {
			f.add(&mention{sent: m.sent, first: i, end: i + 1, inner: i, kind: onrecord.GPE, form: onrecord.FormName, nested: true})
		}
	}
}

func upper(form string) bool {
	return form != "" && form[0] >= 'A' && form[0] <= 'Z' || form[0] >= 0xC3
}

// class is what the lexicon tells of a word.
func class(w *syntax.Word) lexicon.Class { return lexicon.NameClass(w.Lower) }
