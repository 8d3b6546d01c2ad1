package actor

import (
	"strings"

	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/names"
	"onrecord/internal/syntax"
	"onrecord/internal/text"
)

// surnames makes persons of last names alone that the tagger took for a body
// or a place, in a text that names the person in full: "Holm" of "the Holm
// government" where Ada Holm is spoken of.
func (f *finder) surnames(all *people) {
	last, bodies := map[string]bool{}, map[string]bool{}
	for _, m := range f.mentions {
		switch name := f.bare(m); {
		case m.end-m.inner < 2:
		case m.kind == onrecord.Person:
			if n := all.parse(name); n.Given != "" && len(last) < maxPeople {
				last[n.Last] = true
			}
		case m.kind == onrecord.Org:
			for word := range strings.FieldsSeq(name) {
				bodies[text.Fold(word)] = true
			}
		}
	}
	for _, m := range f.mentions {
		if m.end-m.first != 1 || m.nested || m.kind != onrecord.Org && m.kind != onrecord.GPE {
			continue
		}
		if word := text.Fold(f.bare(m)); last[word] && !bodies[word] && surnamed(f.words(m.sent), m) {
			m.kind = onrecord.Person
		}
	}
}

// surnamed tells whether a single name that the tagger took for something else
// can be a person's: it is no known place or body, and does not stand where a
// place does.
func surnamed(w []syntax.Word, m *mention) bool {
	name := &w[m.first]
	if class(name)&(lexicon.Country|lexicon.Capital|lexicon.Place|lexicon.Demonym) != 0 || len(name.Form) < 3 || strings.ToUpper(name.Form) == name.Form {
		return false
	}
	if _, _, known := names.Usual(name.Form); known {
		return false
	}
	if m.first == 0 {
		return true
	}
	switch w[m.first-1].Lower {
	case "in", "at", "near", "outside", "into", "around", "across", "from", "inside":
		return false
	case "the":
		return m.end < len(w) && noun(&w[m.end])
	}
	return true
}
