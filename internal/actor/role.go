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

// orgAt is the organisation that an office behind a name is held at: "a
// fellow at the Holm Institute".
func (f *finder) orgAt(n, end int) string {
	w := f.words(n)
	if end+1 >= len(w) || w[end].Lower != "at" && w[end].Lower != "with" {
		return ""
	}
	at := end + 1
	if w[at].Lower == "the" {
		at++
	}
	if name, ok := nameAt(f.page.Sentences[n].Names, at); ok && name.First == at && name.Type == onrecord.Org {
		return f.text(n, name.First, name.End)
	}
	return ""
}

// orgIn is the organisation or state of the office of words [first, end): a
// name in it, else the body that it is held at, else the state of an adjective
// of nation.
func (f *finder) orgIn(n, first, end int) string {
	best, org := "", false
	for _, name := range f.page.Sentences[n].Names {
		if name.First < first || name.End > end || name.Type == onrecord.Person || f.halfOf(n, name.End) != "" {
			continue
		}
		if best == "" || name.Type == onrecord.Org && !org {
			best, org = f.text(n, name.First, name.End), name.Type == onrecord.Org
		}
	}
	if best == "" {
		best = f.orgAt(n, end)
	}
	if best == "" {
		best = f.nationIn(n, first, end)
	}
	return best
}

// nationIn is the state of the adjective of nation that an office opens with,
// with the body of that state if the office is one of it: "Iraqi army".
func (f *finder) nationIn(n, first, end int) string {
	w := f.words(n)
	for k := first; k < end; k++ {
		code := lexicon.CountryCode(w[k].Lower)
		if half := f.halfOf(n, k); half != "" {
			code = lexicon.CountryCode(half)
		}
		if class(&w[k])&lexicon.Demonym == 0 || code == "" || !upper(w[k].Form) {
			continue
		}
		for h := k + 1; h < end && (noun(&w[h]) || w[h].UPOS == syntax.ADJ); h++ {
			if bodies[w[h].Lower] && h+1 < end {
				return f.text(n, k, h+1)
			}
		}
		return lexicon.CountryName(code)
	}
	return ""
}

// halfOf gives the adjective of the half of a country whose second word is
// word k, as the lexicon has it: "north-korean".
func (f *finder) halfOf(n, k int) string {
	w := f.words(n)
	if k < 1 || k >= len(w) || w[k-1].Form != "North" && w[k-1].Form != "South" {
		return ""
	}
	if half := w[k-1].Lower + "-" + w[k].Lower; lexicon.CountryCode(half) != "" {
		return half
	}
	return ""
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
