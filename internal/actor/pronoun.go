package actor

import (
	"slices"

	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/names"
	"onrecord/internal/syntax"
)

// gender is what a text tells of a person's: by title, given name or pronoun.
type gender uint8

const (
	unknown gender = iota
	male
	female
)

var pronounGender = map[string]gender{"he": male, "him": male, "himself": male, "she": female, "her": female, "herself": female}

// reach is how many sentences back a pronoun may point.
const reach = 4

// genderOf learns a person's gender from the title and the given name.
func (f *finder) genderOf(who *party, m *mention, name names.Name) {
	if who.gender != unknown {
		return
	}
	w := f.words(m.sent)
	who.gender = addressed(w, m.first)
	if who.gender != unknown || name.Given == "" {
		return
	}
	switch c := lexicon.NameClass(w[m.inner].Lower); {
	case c&lexicon.GivenMale != 0 && c&lexicon.GivenFemale == 0:
		who.gender = male
	case c&lexicon.GivenFemale != 0 && c&lexicon.GivenMale == 0:
		who.gender = female
	}
}

// addressed is the gender that the form of address before word i tells.
func addressed(w []syntax.Word, i int) gender {
	if i == 0 {
		return unknown
	}
	switch w[i-1].Lower {
	case "mr", "mr.", "sir", "king", "prince", "sheikh", "sayyid", "lord", "spokesman", "chairman", "congressman", "imam", "ayatollah", "pope":
		return male
	case "mrs", "mrs.", "ms", "ms.", "miss", "dame", "queen", "princess", "lady", "spokeswoman", "chairwoman", "congresswoman":
		return female
	}
	return unknown
}

// pronouns finds "he", "she" and "they", and whom the first two mean.
func (f *finder) pronouns() {
	f.sort()
	persons, open := make([][]*mention, len(f.page.Sentences)), make([]gender, len(f.page.Sentences))
	for _, m := range f.mentions {
		if m.kind == onrecord.Person && m.who != nil && (m.form == onrecord.FormName || m.form == onrecord.FormOffice) {
			persons[m.sent] = append(persons[m.sent], m)
		}
	}
	for n := range f.page.Sentences {
		for i, w := range f.words(n) {
			if w.XPOS != "PRP" || w.UPOS != syntax.PRON {
				continue
			}
			if w.Lower == "they" {
				f.add(&mention{sent: n, first: i, end: i + 1, kind: onrecord.GroupA, form: onrecord.FormPronoun, doubt: 0.3})
				continue
			}
			g := pronounGender[w.Lower]
			if g == unknown {
				continue
			}
			m := f.add(&mention{sent: n, first: i, end: i + 1, kind: onrecord.Person, form: onrecord.FormPronoun, doubt: 0.2})
			who := f.antecedent(persons, open, n, i, g)
			if who == nil {
				if w.Quote < 0 && (w.Lower == "he" || w.Lower == "she") {
					open[n] = g
				}
				continue
			}
			m.join(who)
			if who.gender == unknown {
				who.gender = g
			}
			persons[n] = append(persons[n], m)
		}
	}
}

// antecedent gives whom a pronoun means; nil when the text leaves it open.
// Inside a quotation the one who speaks is not "he", and the nearest person
// is taken only when there is no other.
// Nobody is taken across a "he" whom the text leaves open: the next one is he.
func (f *finder) antecedent(persons [][]*mention, open []gender, n, i int, g gender) *party {
	w := f.words(n)
	quote := w[i].Quote
	if quote >= 0 {
		return f.quoted(persons, n, i, g)
	}
	near := n
	if low := w[i].Lower; low == "him" || low == "her" { // the subject of the same clause is someone else
		near = n - 1
	}
	for k := near; k >= 0 && n-k < reach; k-- {
		if k < n && f.page.Sentences[n].Par-f.page.Sentences[k].Par > 1 || open[k] == g {
			return nil
		}
		if k < n && f.stranger(persons[k], k, g) {
			return nil
		}
		if who, clear := f.subject(persons[k], k, k == n, i, g); who != nil || !clear {
			return who
		}
	}
	return nil
}

// stranger tells whether a sentence begins with somebody who has no name and
// is its subject, "his friend, a student, nodded": then "he" may be that one.
func (f *finder) stranger(ms []*mention, n int, g gender) bool {
	w := f.words(n)
	if len(w) < 3 || w[0].Quote >= 0 || w[0].XPOS != "DT" && w[0].XPOS != "PRP$" && w[0].Lower != "one" || w[0].Lower == "another" {
		return false
	}
	h := 1
	for h+1 < len(w) && h < 5 && (w[h].UPOS == syntax.ADJ || noun(&w[h]) && noun(&w[h+1])) {
		h++
	}
	if w[h].XPOS != "NN" || lexicon.SourceNoun(w[h].Lemma) != "person" || h+1 >= len(w) || !finite[w[h+1].XPOS] && w[h+1].Form != "," {
		return false
	}
	if told := relatives[w[h].Lower]; told != unknown && told != g {
		return false
	}
	for _, m := range ms {
		if m.first <= h+2 { // the office is somebody's: "the minister, Ada Holm"
			return false
		}
	}
	return w[h+1].Form != "," || h+2 < len(w) && w[h+2].UPOS != syntax.PROPN
}

// relatives are the nouns whose gender is theirs alone.
var relatives = map[string]gender{
	"mother": female, "wife": female, "daughter": female, "sister": female, "widow": female, "aunt": female, "woman": female, "girl": female,
	"father": male, "husband": male, "son": male, "brother": male, "uncle": male, "man": male, "boy": male,
}

// subject chooses among the persons of one sentence: the first that stands as
// a subject, outside quotations, else the only one. clear is false where
// several could be meant.
func (f *finder) subject(ms []*mention, n int, same bool, i int, g gender) (who *party, clear bool) {
	w := f.words(n)
	ms = ms[max(0, len(ms)-40):]
	var fits []*mention
	for _, m := range ms {
		if same && m.first >= i || w[m.first].Quote >= 0 || m.who.gender != unknown && m.who.gender != g {
			continue
		}
		fits = append(fits, m)
	}
	slices.SortFunc(fits, func(a, b *mention) int { return a.first - b.first })
	if same && i > 0 && reasons[w[i-1].Lower] && len(fits) > 1 && fits[len(fits)-1].who != fits[0].who {
		return nil, false // "Holm thanked Dal after he came": either
	}
	for _, m := range fits {
		if f.actsAs(m) {
			return m.who, true
		}
	}
	for _, m := range fits {
		if who != nil && m.who != who {
			return nil, false
		}
		who = m.who
	}
	return who, true
}

// reasons open clauses whose "he" can be the object before them as well as the
// subject.
var reasons = map[string]bool{"after": true, "because": true, "since": true, "for": true, "when": true, "once": true}

// actsAs tells whether a mention stands as the subject of a verb: a verb
// follows, an apposition apart, or a verb of speech stands before it after a
// quotation.
func (f *finder) actsAs(m *mention) bool {
	w := f.words(m.sent)
	if m.first > 0 {
		switch before := &w[m.first-1]; {
		case before.UPOS == syntax.ADP || before.XPOS == "CC":
			return false
		case before.XPOS == "VBD" && m.first > 1 && (w[m.first-2].XPOS == "''" || w[m.first-2].Form == ","):
			return true
		}
	}
	for k := m.end; k < len(w) && k < m.end+2; k++ {
		switch w[k].XPOS {
		case "VBD", "VBZ", "VBP", "MD":
			return true
		case "RB":
		default:
			if w[k].Form == "," {
				return f.afterComma(w, k)
			}
			return false
		}
	}
	return false
}

// afterComma tells whether a finite verb follows the apposition that begins
// at comma k.
func (f *finder) afterComma(w []syntax.Word, k int) bool {
	for j := k + 1; j+1 < len(w) && j < k+20; j++ {
		if w[j].Form == "," {
			x := w[j+1].XPOS
			return x == "VBD" || x == "VBZ" || x == "VBP" || x == "MD"
		}
	}
	return false
}

// quoted resolves a pronoun inside a quotation: only where a single person
// but the likely speaker was named in the sentence and the one before.
func (f *finder) quoted(persons [][]*mention, n, i int, g gender) *party {
	w := f.words(n)
	var inside *party
	for k := max(0, n-1); k <= n; k++ {
		for _, m := range persons[k] {
			mw := &f.words(m.sent)[m.first]
			if k == n && m.first >= i || mw.Quote != w[i].Quote || m.who.gender != unknown && m.who.gender != g {
				continue
			}
			if inside != nil && inside != m.who {
				return nil
			}
			inside = m.who
		}
	}
	return inside
}
