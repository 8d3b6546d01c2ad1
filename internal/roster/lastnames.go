package roster

import (
	"slices"
	"strings"

	"onrecord/internal/names"
	"onrecord/internal/text"
)

// lastNames joins each last name that stands alone with the person it means:
// the only one of the affair who bears it, else the only one in that office,
// else the one whom nearly all documents mean, or mean by it. Where its own text names a
// bearer in full and yet holds it apart, it means somebody else: the one whom
// nearly all documents mean, if that is another. What may be a given name goes
// only with someone whom many documents name.
func (w *work) lastNames(bare []int, people []*someone, given int) {
	near := w.texts(people)
	bearers := map[address][]*someone{}
	for _, i := range bare {
		e := w.entries[i]
		key := address{e.look, sexOf(e)}
		can, ok := bearers[key]
		if !ok {
			can = w.bearers(e, people)
			bearers[key] = can
		}
		p, why := w.meant(i, can, spelled(near[e.Text], e.letters), given)
		if p != nil {
			w.join(i, p.first, why)
			continue
		}
		for _, p := range can[:min(len(can), maxApart)] {
			w.note(i, p.first, why)
		}
	}
}

// texts gives the people whom each text names in full.
func (w *work) texts(people []*someone) map[string][]*someone {
	in := map[string][]*someone{}
	for _, p := range people {
		for _, f := range p.forms {
			for _, i := range f.entries {
				in[w.entries[i].Text] = append(in[w.entries[i].Text], p)
			}
		}
	}
	return in
}

// address is a last name with the form of address that its text gives it.
type address struct {
	*look
	sex string
}

// foremostWhy is the reason for taking the best known of several bearers.
const foremostWhy = "the last name alone; nearly all documents that name somebody of it mean this person"

// usualWhy is the reason for taking the one whom the last name alone means
// elsewhere.
const usualWhy = "the last name alone; nearly all documents that use it alone name this person in full"

// meant finds the person that a last name alone means among those it can mean,
// given those whom its text names in full, and tells why, or why nobody.
func (w *work) meant(i int, can, near []*someone, given int) (*someone, string) {
	if len(near) > 0 {
		if p := foremost(can); p != nil && !slices.Contains(near, p) {
			return p, foremostWhy
		}
		return nil, "the last name alone, which its text holds apart from the full name"
	}
	e, offices := w.entries[i], w.officesOf([]int{i})
	if reigns(offices) {
		return nil, "a name behind a royal title, which is a given name"
	}
	if p := w.inOffice(can, offices); p != nil {
		if len(can) > 1 || p.written(e.letters) {
			return p, "the last name and the office"
		}
		return p, "another spelling of the last name, and the office"
	}
	can = spelled(can, e.letters)
	if len(can) > 0 && (given > 0 || names.UsualGiven(text.Fold(e.name.Last))) && !(can[0].docs >= 10 && can[0].docs >= 10*given) {
		return nil, "the last name alone, which may be a given name"
	}
	if len(can) == 1 {
		return can[0], "the last name alone; one person in the affair has it"
	}
	if p := foremost(can); p != nil {
		return p, foremostWhy
	}
	if p := usual(can); p != nil {
		return p, usualWhy
	}
	return nil, "the last name alone; more than one person could be meant"
}

// bearers gives the people whom a last name alone can mean.
func (w *work) bearers(e *Entry, people []*someone) (can []*someone) {
	mine := sexOf(e)
	for _, p := range people {
		if same, _ := names.Same(e.name, *p.forms[0].name); !same || patronymic(e) != patronymic(w.entries[p.first]) {
			continue
		}
		if his := w.know(p).sex; mine == "" || his == "" || mine == his || mine == "?" || his == "?" {
			can = append(can, p)
		}
	}
	return can
}

// written tells whether a person's last name is written with these letters.
func (p *someone) written(letters string) bool { return slices.Contains(p.last, letters) }

// spelled keeps the people whose last name is written with these letters.
func spelled(people []*someone, letters string) []*someone {
	var kept []*someone
	for _, p := range people {
		if p.written(letters) {
			kept = append(kept, p)
		}
	}
	return kept
}

// patronymic tells a last name that begins with "son of": "bin Salman" is not
// "Salman", who is the father.
func patronymic(e *Entry) bool {
	switch first, _, _ := strings.Cut(e.name.Last, " "); first {
	case "bin", "ibn", "ben", "bint":
		return true
	}
	return false
}

// singles decides names of one word that are nobody's last name: those that
// are somebody's given name ("Saddam") go with that person if the affair has
// only one, others with each other.
func (w *work) singles(bare, given []int) {
	if len(given) == 0 {
		w.mononyms(bare)
		return
	}
	one := w.entries[given[0]]
	docs := 0
	for _, i := range given {
		e := w.entries[i]
		if e.letters != one.letters || e.name.Suffix != one.name.Suffix {
			return
		}
		docs += len(e.Docs)
	}
	usual := names.UsualGiven(one.name.Given) || names.Common(one.name.Given)
	if docs < 3 || usual && docs < 10 {
		return
	}
	for _, i := range bare {
		if w.entries[i].letters == names.Letters(one.name.Given) {
			w.join(i, given[0], "the given name alone; one person in the affair has it")
		}
	}
}

// mononyms joins single names that are written alike where nobody in the
// affair has a fuller one; a usual given name points to nobody.
func (w *work) mononyms(bare []int) {
	first, several := map[string]int{}, w.realms(bare)
	for _, i := range bare {
		e := w.entries[i]
		realm := e.realm()
		if names.UsualGiven(text.Fold(e.name.Last)) || names.Common(e.name.Last) || several[e.letters] && (realm == "?" || realm == "") {
			continue
		}
		key := e.letters
		if several[e.letters] {
			key += " of " + realm
		}
		if patronymic(e) {
			key += " bin"
		}
		if j, ok := first[key]; ok {
			w.join(i, j, "the same single name, and nobody in the affair with a fuller one")
		} else {
			first[key] = i
		}
	}
}
