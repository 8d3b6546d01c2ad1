package actor

import (
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// holders settles whom each office means: the person whom the text gives it
// to elsewhere, or someone of their own.
func (f *finder) holders() {
	var given []*office
	f.introduced()
	for _, o := range f.offs {
		if o.m.who != nil {
			given = append(given, o)
		}
	}
	given = append(given, f.titles()...)
	made, byHead := map[string]*party{}, map[string][]*office{}
	for _, g := range given {
		if len(byHead[g.head]) < maxRoles {
			byHead[g.head] = append(byHead[g.head], g)
		}
	}
	for _, o := range f.offs {
		f.add(o.m)
		if o.m.who != nil {
			continue
		}
		if who := holderOf(o, byHead[o.head]); who != nil {
			o.m.join(who)
			o.m.doubt = 0.2
			continue
		}
		key := o.head + " " + strings.Join(o.content, " ")
		who := made[key]
		if who == nil || o.any || !o.def && len(o.content) == 0 {
			who = f.party(onrecord.Person, false)
			who.key = key
			made[key] = who
		}
		o.m.join(who)
		if len(who.roles) >= maxRoles || !o.role {
			continue
		}
		who.roles = append(who.roles, role{o.m.sent, o.m.inner, o.m.end, f.orgIn(o.m.sent, o.m.inner, o.m.end)})
	}
}

// maxIntro is the length of a sentence in which an introduction is looked for.
const maxIntro = 120

// introduced gives an office to the person named at the head of the very next
// sentence by rank and name, where the text tells of no other holder: "the
// head of X told Y. Major General Z confirmed …".
func (f *finder) introduced() {
	for _, o := range f.offs {
		if o.m.who != nil || o.calling || !o.def || len(o.content) == 0 || o.m.sent+1 >= len(f.page.Sentences) || !f.tells(o.m) || len(f.words(o.m.sent)) > maxIntro || len(f.words(o.m.sent+1)) > maxIntro || len(f.peopleIn(o.m.sent)) > 0 {
			continue
		}
		people := sortedPeople(f.peopleIn(o.m.sent + 1))
		if len(people) == 0 || people[0].who == nil || people[0].who.mentions[0] != people[0] || !f.rankOnly(people[0]) || !f.actsAs(people[0]) {
			continue
		}
		o.m.join(people[0].who)
		o.m.doubt = 0.35
		people[0].who.roles = append(people[0].who.roles, role{o.m.sent, o.m.inner, o.m.end, f.orgIn(o.m.sent, o.m.inner, o.m.end)})
	}
}

// rankOnly tells whether a person is introduced by a rank at the head of a
// sentence and has no office anywhere.
func (f *finder) rankOnly(m *mention) bool {
	heads := false
	for _, r := range m.who.roles {
		if !ranked(f.words(r.sent)[r.first:r.end]) {
			return false
		}
		heads = heads || r.sent == m.sent && r.first == 0 && r.end == m.first
	}
	return heads || m.first == 1 && honorific(f.words(m.sent), 0)
}

// ranked tells whether a title is nothing but a rank or form of address, so
// that it leaves the office open.
func ranked(w []syntax.Word) bool {
	for i := range w {
		if !ranks[strings.TrimSuffix(w[i].Lower, ".")] {
			return false
		}
	}
	return true
}

var ranks = set(`general major colonel captain lieutenant brigadier admiral sergeant commander marshal commodore gen maj col capt lt brig adm sgt
	mr mrs ms dr sir professor prof sheikh engineer judge doctor rear vice staff first`)

// tells tells whether a verb of speech follows a mention in its sentence, or
// the office is its subject.
func (f *finder) tells(m *mention) bool {
	w := f.words(m.sent)
	return m.end < len(w) && (w[m.end].XPOS == "VBD" || w[m.end].XPOS == "VBZ" || w[m.end].XPOS == "RB")
}

// titles gives the offices that stand before names as offices that are held.
func (f *finder) titles() []*office {
	var given []*office
	for _, p := range f.people {
		for _, r := range p.roles {
			w := f.words(r.sent)
			for i := r.end - 1; i >= r.first; i-- {
				if class(&w[i])&lexicon.Office != 0 {
					o := &office{m: &mention{sent: r.sent, first: r.first, end: r.end, who: p}, head: headOf(w[i].Lemma)}
					o.content, _ = f.content(r.sent, r.first, i, r.end)
					given = append(given, o)
					break
				}
			}
		}
	}
	return given
}

// holderOf finds the one person who is given an office that can be this one.
func holderOf(o *office, given []*office) *party {
	if o.calling || slices.Contains(o.content, "former") || o.any {
		return nil
	}
	var who, exact *party
	several, exacts := false, 0
	for _, g := range given {
		if !o.agrees(g) {
			continue
		}
		if slices.Equal(g.content, o.content) && g.m.who != exact {
			exact = g.m.who
			exacts++
		}
		several = several || who != nil && who != g.m.who
		who = g.m.who
	}
	switch {
	case exacts == 1:
		return exact
	case several:
		return nil
	}
	return who
}

// agrees tells whether two phrases can name one office: the words of the
// shorter are all in the longer; a phrase without any says nothing unless it
// is definite and comes later.
func (o *office) agrees(g *office) bool {
	if slices.Contains(g.content, "former") || slices.Contains(g.content, "late") || slices.Contains(g.content, "then") {
		return false
	}
	for _, rank := range [...]string{"vice", "deputy", "assistant", "prime", "acting", "elect", "designate"} {
		if slices.Contains(o.content, rank) != slices.Contains(g.content, rank) {
			return false
		}
	}
	short, long := o.content, g.content
	if len(short) > len(long) {
		short, long = long, short
	}
	if len(short) == 0 {
		return o.def && len(o.content) == 0 && (g.m.sent < o.m.sent || g.m.sent == o.m.sent && g.m.first < o.m.first)
	}
	for _, word := range short {
		if !slices.Contains(long, word) {
			return false
		}
	}
	return true
}

// sortedPeople gives the persons of a sentence in order.
func sortedPeople(people map[int]*mention) []*mention {
	ms := make([]*mention, 0, len(people))
	for _, m := range people {
		ms = append(ms, m)
	}
	slices.SortFunc(ms, func(a, b *mention) int { return a.first - b.first })
	return ms
}
