package actor

import (
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// standing tells whether a noun says what someone is to the public: an office,
// or a calling like "professor", but not "neighbour" or "victim".
func standing(w *syntax.Word) bool {
	return class(w)&lexicon.Office != 0 || lexicon.InOffice(w.Lower)&lexicon.Occupation != 0 || lexicon.InOffice(w.Lemma)&lexicon.Occupation != 0
}

// maxRoles caps how often one text may give a person a role.
const maxRoles = 60

// give gives a role to the person of a mention.
func (f *finder) give(m *mention, n, first, end int) {
	if first >= end || m.who == nil || len(m.who.roles) >= maxRoles {
		return
	}
	m.who.roles = append(m.who.roles, role{n, first, end, f.orgIn(n, first, end)})
}

// orgIn is the organisation or state named within words [first, end).
func (f *finder) orgIn(n, first, end int) string {
	best, org := "", false
	for _, name := range f.page.Sentences[n].Names {
		if name.First >= first && name.End <= end && name.Type != onrecord.Person && (best == "" || name.Type == onrecord.Org && !org) {
			best, org = f.text(n, name.First, name.End), name.Type == onrecord.Org
		}
	}
	return best
}

// roles gives the roles of a party, each office once whatever its case and
// abbreviation.
func (f *finder) roles(p *party) []onrecord.Role {
	roles, met := []onrecord.Role{}, map[string]bool{}
	slices.SortStableFunc(p.roles, func(a, b role) int {
		if a.sent != b.sent {
			return a.sent - b.sent
		}
		return a.first - b.first
	})
	for _, r := range p.roles {
		key := f.roleKey(r)
		if met[key] {
			continue
		}
		met[key] = true
		ev := f.page.Text.Evidence(f.span(r.sent, r.first, r.end))
		roles = append(roles, onrecord.Role{Role: f.usualCase(r, ev.Exact), Org: onrecord.Maybe(r.org), Evidence: ev})
	}
	return roles
}

// roleKey is the words of an office for comparing: in lower case, with the
// usual abbreviations written out.
func (f *finder) roleKey(r role) string {
	var b strings.Builder
	for _, w := range f.words(r.sent)[r.first:r.end] {
		low := strings.TrimSuffix(w.Lower, ".")
		if long := abbreviated[low]; long != "" {
			low = long
		}
		b.WriteString(low)
		b.WriteByte(' ')
	}
	return b.String()
}

var abbreviated = map[string]string{
	"sen": "senator", "rep": "representative", "gov": "governor", "gen": "general", "lt": "lieutenant", "col": "colonel", "maj": "major",
	"capt": "captain", "sgt": "sergeant", "adm": "admiral", "prof": "professor", "amb": "ambassador", "sec": "secretary", "pres": "president",
	"atty": "attorney", "dept": "department", "u.s": "us", "u.k": "uk", "u.n": "un", "defence": "defense",
}

// usualCase writes an office given in capitals as one writes it elsewhere:
// "Prime Minister of Norland". Letters of a body stay as they are.
func (f *finder) usualCase(r role, exact string) string {
	words := f.words(r.sent)[r.first:r.end]
	if strings.ToUpper(exact) != exact || !slices.ContainsFunc(words, long) {
		return exact
	}
	b := []byte(exact)
	for i := range words {
		w := &words[i]
		small := w.UPOS == syntax.ADP || w.UPOS == syntax.DET || w.UPOS == syntax.CCONJ || w.XPOS == "POS"
		place := class(w)&(lexicon.Country|lexicon.Capital|lexicon.Place|lexicon.Demonym) != 0
		switch at := w.Start - words[0].Start; {
		case len(w.Lower) != len(w.Form):
		case small:
			copy(b[at:], w.Lower)
		case long(*w) || place:
			copy(b[at+1:], w.Lower[1:])
		}
	}
	return string(b)
}

// long tells whether a word is too long to be letters that stand for a name.
func long(w syntax.Word) bool { return len(w.Form) > 4 && w.Form[0] < 0x80 }
