package roster

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"onrecord"
	"onrecord/internal/lexicon"
)

// Entry is one actor of one text, as much of it as comparing takes, with the
// documents that carry the text.
type Entry struct {
	Actor    *onrecord.Actor
	Text     string               // id of the text
	Docs     []*onrecord.Document // sorted by name
	Mentions int                  // in one carrying of the text
	Named    bool                 // some mention is a name, or the actor is an organisation with a capital
	Office   bool                 // some mention is an office
	State    string               // code of the country that the text names most; "" for none

	*look
	key    string  // the form that others are compared by
	post   *post   // of persons without a name: the one office of a country that is meant
	league *league // of an alliance that is described: by what it is known again
	order  uint64  // the first digits of the actor's id, to sort by
	tied   string  // why a person put it with others; "" when nobody did

	groups  []part
	blocks  []*block
	cluster *cluster
}

// class says what may be one actor with what.
type class string

const (
	person   class = "person"
	body     class = "body" // organisations and groups
	state    class = "state"
	facility class = "facility"
	place    class = "place"
)

func classOf(t onrecord.ActorType) class {
	switch t {
	case onrecord.Person:
		return person
	case onrecord.GPE:
		return state
	case onrecord.Fac:
		return facility
	case onrecord.Loc:
		return place
	}
	return body
}

// Entries gives an entry for each actor of a document.
func Entries(rep onrecord.Report) []*Entry { return newLooks().entries(rep) }

func (l *looks) entries(rep onrecord.Report) []*Entry {
	if rep.Reading == nil {
		return nil
	}
	counts, named, office := mentions(rep.Reading)
	all := make([]*Entry, len(rep.Reading.Actors))
	room := make([]Entry, len(all))
	docs := []*onrecord.Document{rep.Document}
	for i := range all {
		a, e := &rep.Reading.Actors[i], &room[i]
		*e = Entry{Actor: a, Text: cmp.Or(rep.Document.TextID, rep.Document.ID), Docs: docs, Mentions: counts[i], Office: office[i], look: l.of(a), order: digits(a.ID)}
		e.Named = named[i] || counts[i] == 0 || a.Type == onrecord.Org // "Iraqi army" describes, and names
		all[i] = e
	}
	most := countryOf(all)
	for _, e := range all {
		e.State = most
		e.key = e.look.key
		switch {
		case e.general:
			e.key += " ~ " + cmp.Or(e.State, e.Text)
		case e.class == person && !e.Named:
			if p := standsFor(e.Actor.First.Exact); p != (post{}) {
				e.post = &p
			}
		}
		e.Named = e.Named && e.capital
		e.league = leagueOf(e, most)
	}
	for _, e := range all {
		if e.league != nil {
			e.league.company = companyOf(all)
		}
	}
	return all
}

// digits reads the first sixteen hexadecimal digits of an id, whatever stands
// between them.
func digits(id string) uint64 {
	n, got := uint64(0), 0
	for i := 1; i < len(id) && got < 16; i++ {
		switch c := id[i]; {
		case c >= '0' && c <= '9':
			n, got = n<<4|uint64(c-'0'), got+1
		case c >= 'a' && c <= 'f':
			n, got = n<<4|uint64(c-'a'+10), got+1
		}
	}
	return n << (4 * (16 - got))
}

// byID orders entries by the id of the actor.
func byID(a, b *Entry) int {
	if a.order != b.order {
		return cmp.Compare(a.order, b.order)
	}
	return cmp.Compare(a.Actor.ID, b.Actor.ID)
}

// mentions counts the mentions of each actor of a text, and tells which are
// mentioned by name and which by an office; in the order of the actors.
func mentions(reading *onrecord.Reading) (counts []int, named, office []bool) {
	n := len(reading.Actors)
	counts, named, office = make([]int, n), make([]bool, n), make([]bool, n)
	at := make(map[string]int, len(reading.Actors))
	for i := range reading.Actors {
		at[reading.Actors[i].ID] = i
	}
	for i := range reading.Mentions {
		m := &reading.Mentions[i]
		if k, ok := at[string(m.Actor)]; ok && m.Actor != "" {
			counts[k]++
			named[k] = named[k] || m.Form == onrecord.FormName
			office[k] = office[k] || m.Form == onrecord.FormOffice
		}
	}
	return counts, named, office
}

// countryOf gives the code of the country that a text names most.
func countryOf(entries []*Entry) string {
	best, most := "", 0
	for _, e := range entries {
		if e.Actor.Type != onrecord.GPE || !e.Named {
			continue
		}
		if code := e.country; code != "" && (e.Mentions > most || e.Mentions == most && code < best || best == "") {
			best, most = code, e.Mentions
		}
	}
	return best
}

// capital tells whether a name has a word with a capital, or is in a script
// without any.
func capital(s string) bool {
	for _, r := range s {
		if unicode.IsUpper(r) || unicode.IsLetter(r) && !unicode.IsLower(r) {
			return true
		}
	}
	return false
}

// Keys lists the blocks that an entry takes part in: entries without a common
// key are never looked at together.
func (e *Entry) Keys() []string {
	switch {
	case !e.Named && e.post != nil:
		return []string{e.post.key()}
	case !e.Named && e.league != nil:
		return []string{e.league.key}
	case !e.Named:
		return nil
	}
	return append(slices.Clip(e.keys), newLooks().own(e)...)
}

// own are the keys that an entry has by its text, and not by its name alone:
// what is no name without its country, the letters that the text gives for a
// name, the alliance that it describes, and the offices that it gives to a
// person.
func (l *looks) own(e *Entry) []string {
	switch e.class {
	case person:
		return l.postsOf(e)
	case body:
		keys := e.lettersGiven()
		if e.league != nil {
			keys = append(keys, e.league.key)
		}
		return keys
	}
	return nil
}

// postsOf are the offices of countries that the text gives to a person.
func (l *looks) postsOf(e *Entry) []string {
	var keys []string
	for i := range e.Actor.Roles {
		if p := l.post(&e.Actor.Roles[i]); p != (post{}) && !slices.Contains(keys, p.key()) {
			keys = append(keys, p.key())
		}
	}
	return keys
}

// country gives the code of a country by its folded name; the names of
// capitals and peoples are none.
func country(folded string) string {
	if folded == "us" {
		return "us"
	}
	class := lexicon.NameClass(folded)
	if class&lexicon.Country == 0 || partOf[folded] {
		return ""
	}
	return lexicon.CountryCode(folded)
}

// partOf have the code of a country, but are only a part of it, or were one
// of which it is a part, or belong to two.
var partOf = map[string]bool{
	"england": true, "scotland": true, "wales": true, "northern ireland": true, "gaza": true, "gaza strip": true, "west bank": true,
	"east jerusalem": true, "ussr": true, "congo": true,
}

// bare is a name without article and possessive, as written.
func bare(s string) string {
	s = strings.TrimSpace(s)
	for _, p := range [...]string{"'s", "’s"} {
		s = strings.TrimSuffix(s, p)
	}
	s = strings.ReplaceAll(s, ".", "")
	if rest, ok := strings.CutPrefix(s, "the "); ok {
		return rest
	}
	return strings.TrimPrefix(s, "The ")
}

func words(s string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(s) {
		m[w] = true
	}
	return m
}
