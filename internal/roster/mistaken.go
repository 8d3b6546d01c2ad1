package roster

import (
	"strings"

	"onrecord/internal/lexicon"
	"onrecord/internal/names"
	"onrecord/internal/text"
)

// A text may take a person for a body: "Ada Holm" of one text is the body "Ada
// Holm" of another. The full name tells, where it is that of a person by its
// given name, and nearly all texts take it so.

// mistaken takes the name of a body apart that can be a person's, and adds the
// key of the last name.
func (k *look) mistaken(name string) {
	n := names.Parse(name)
	if n.Given == "" || len(n.Titles) > 0 || !personal(name) {
		return
	}
	k.name, k.written = n, written(&n)
	k.keys = append(k.keys, "person "+n.LastKey)
}

// personal tells whether a name can be a person's by its words: a given name
// or initials first, and nothing that heads a body or place.
func personal(name string) bool {
	list := strings.Fields(name)
	if len(list) < 2 || len(list) > 4 {
		return false
	}
	const no = lexicon.OrgHead | lexicon.OrgTail | lexicon.SiteBuilt | lexicon.SiteLand | lexicon.SiteState | lexicon.Demonym | lexicon.Country | lexicon.Capital |
		lexicon.Place | lexicon.Calendar
	for i, w := range list {
		if w[0] < 'A' || w[0] > 'Z' || i > 0 && lexicon.NameClass(text.Fold(w))&no != 0 {
			return false
		}
	}
	return lexicon.NameClass(strings.ToLower(list[0]))&(lexicon.GivenMale|lexicon.GivenFemale) != 0 || strings.HasSuffix(list[0], ".") && len(list[0]) < 6
}

const mistakenWhy = "the same full name, which this text takes for a body"

// unmistake joins bodies with the person of the same full name, where at least
// as many documents name the person, and one of them calls the person by the
// last name alone, or three times as many do.
func (w *work) unmistake(sites []int, people []*someone) {
	for _, p := range people {
		var same []int
		docs := 0
		for _, i := range sites {
			if e := w.entries[i]; e.class == body && e.written != "" && p.goesBy(e.written) {
				same = append(same, i)
				docs += len(e.Docs)
			}
		}
		if p.docs < 3*docs && (p.called == 0 || p.docs < docs) {
			continue
		}
		for _, i := range same {
			w.join(i, p.first, mistakenWhy)
		}
	}
}

// goesBy tells whether one of a person's full names is written so.
func (p *someone) goesBy(letters string) bool {
	for _, f := range p.forms {
		if written(f.name) == letters {
			return true
		}
	}
	return false
}
