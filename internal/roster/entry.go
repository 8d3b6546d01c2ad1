package roster

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/names"
	"onrecord/internal/text"
)

// Entry is one actor of one text, as much of it as comparing takes, with the
// documents that carry the text.
type Entry struct {
	Actor    *onrecord.Actor
	Text     string               // id of the text
	Docs     []*onrecord.Document // sorted by name
	Mentions int                  // in one carrying of the text
	Named    bool                 // some mention is a name, or the actor is an organisation
	State    string               // code of the country that the text names most; "" for none

	class   class
	name    names.Name // of persons
	letters string     // of persons: the last name as its letters alone
	key     string     // the form that others are compared by
	post    post       // of persons without a name: the one office of a country that is meant

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
func Entries(rep onrecord.Report) []*Entry {
	if rep.Reading == nil {
		return nil
	}
	counts, named := mentions(rep.Reading)
	all := make([]*Entry, 0, len(rep.Reading.Actors))
	for i := range rep.Reading.Actors {
		a := &rep.Reading.Actors[i]
		e := &Entry{Actor: a, Text: cmp.Or(rep.Document.TextID, rep.Document.ID), Docs: []*onrecord.Document{rep.Document}, Mentions: counts[a.ID]}
		e.Named = named[a.ID] || counts[a.ID] == 0 || a.Type == onrecord.Org // "Iraqi army" describes, and names
		all = append(all, e)
	}
	most := countryOf(all)
	for _, e := range all {
		e.State = most
		e.read()
	}
	return all
}

// mentions counts the mentions of each actor of a text, and tells which are
// mentioned by name.
func mentions(reading *onrecord.Reading) (counts map[string]int, named map[string]bool) {
	counts, named = make(map[string]int, len(reading.Actors)), make(map[string]bool, len(reading.Actors))
	for i := range reading.Mentions {
		m := &reading.Mentions[i]
		if m.Actor != "" {
			counts[string(m.Actor)]++
			if m.Form == onrecord.FormName {
				named[string(m.Actor)] = true
			}
		}
	}
	return counts, named
}

// countryOf gives the code of the country that a text names most.
func countryOf(entries []*Entry) string {
	best, most := "", 0
	for _, e := range entries {
		if e.Actor.Type != onrecord.GPE || !e.Named {
			continue
		}
		if code := country(text.Fold(bare(e.Actor.Name))); code != "" && (e.Mentions > most || e.Mentions == most && code < best || best == "") {
			best, most = code, e.Mentions
		}
	}
	return best
}

// read takes the name of an entry apart.
func (e *Entry) read() {
	a := e.Actor
	e.class = classOf(a.Type)
	usual, sort, ok := names.Usual(a.Name)
	switch {
	case e.class == person && (!ok || sort != names.Body):
		e.readPerson()
		return
	case ok && sort == names.Body:
		e.class, e.key = body, "="+usual
	case e.class == body && !ok:
		e.key = e.bodyKey()
	default:
		e.key, e.class = placeKey(a.Name, usual, e.class)
	}
	e.Named = e.Named && e.key != "" && capital(a.Name)
}

func (e *Entry) readPerson() {
	e.name = names.Parse(e.Actor.Name)
	e.letters = names.Letters(e.name.Last)
	capital := !e.name.IsZero() && capital(e.name.Full)
	if !e.Named {
		e.post = meant(e.Actor.First.Exact)
	}
	e.Named = e.Named && capital
	e.key = strings.Join(e.name.Keys(), " ") + e.name.Suffix
}

// bare tells a last name that stands alone.
func (e *Entry) bare() bool { return e.name.GivenKey == "" }

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
	if e.class == person {
		return e.personKeys()
	}
	switch {
	case !e.Named:
		return nil
	case e.class == body:
		return e.bodyKeys()
	}
	return e.placeKeys()
}

// personKeys are those of a name: its last name and its given name; of an
// office: the office; of a holder of an office: that too.
func (e *Entry) personKeys() []string {
	if !e.Named {
		if e.post != (post{}) {
			return []string{e.post.key()}
		}
		return nil
	}
	keys := []string{"person " + e.name.LastKey}
	if g := e.name.GivenKey; len(g) > 1 && g != e.name.LastKey {
		keys = append(keys, "person "+g)
	}
	for _, role := range e.Actor.Roles {
		if p := postOf(role.Role, string(role.Org)); p != (post{}) && !slices.Contains(keys, p.key()) {
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
var partOf = words("england scotland wales gaza ussr congo")

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
