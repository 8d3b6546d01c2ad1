package roster

import (
	"strings"

	"onrecord"
	"onrecord/internal/names"
	"onrecord/internal/text"
)

// look is what a name of some type tells without its text.
type look struct {
	class   class
	name    names.Name // of persons, and of bodies that may be one
	letters string     // of persons: the last name as its letters alone; of places: the name
	written string     // of the same: the whole name as its letters alone
	weight  int        // of persons: how much the name tells
	country string     // code, of countries
	key     string     // the form that others are compared by
	general bool       // every state has one: the key goes with a country
	ofState bool       // a body of the country that the name gives
	capital bool       // has a word with a capital
	keys    []string

	blocks []*block // those of the keys, in the book that the look belongs to
}

// looks keeps what was once made out of a name or an office.
type looks struct {
	known map[onrecord.ActorType]map[string]*look
	posts map[[2]string]post
}

func newLooks() *looks {
	return &looks{map[onrecord.ActorType]map[string]*look{}, map[[2]string]post{}}
}

func (l *looks) of(a *onrecord.Actor) *look {
	known := l.known[a.Type]
	if known == nil {
		known = map[string]*look{}
		l.known[a.Type] = known
	}
	k := known[a.Name]
	if k == nil {
		k = newLook(a)
		known[a.Name] = k
	}
	return k
}

func (l *looks) post(r *onrecord.Role) post {
	key := [2]string{r.Role, string(r.Org)}
	p, ok := l.posts[key]
	if !ok {
		p = postOf(r.Role, string(r.Org))
		l.posts[key] = p
	}
	return p
}

// newLook takes a name apart.
func newLook(a *onrecord.Actor) *look {
	k := &look{class: classOf(a.Type)}
	usual, sort, ok := names.Usual(a.Name)
	switch {
	case k.class == person && (!ok || sort != names.Body):
		k.person(a.Name)
		return k
	case ok && sort == names.Body:
		k.class, k.key = body, "="+usual
	case k.class == body && !ok:
		k.key, k.general, k.ofState = bodyKey(a.Name)
	default:
		k.key, k.class = placeKey(a.Name, usual, k.class)
	}
	k.capital = k.key != "" && capital(a.Name)
	switch {
	case k.general:
	case k.class == body:
		k.keys = bodyKeys(a.Name, k.key)
		if !ok {
			k.mistaken(a.Name)
		}
	default:
		k.country = country(text.Fold(bare(a.Name)))
		k.keys, k.letters = placeKeys(a.Name, k.key), k.key
		if !strings.HasPrefix(k.key, "=") && !strings.HasPrefix(k.key, "@") {
			k.letters = names.Letters(names.Bare(a.Name))
		}
	}
	return k
}

// person takes a person's name apart: its keys are the last name and the given
// name.
func (k *look) person(name string) {
	k.name = names.Parse(name)
	k.letters, k.written, k.weight = names.Letters(k.name.Last), written(&k.name), weight(&k.name)
	k.capital = !k.name.IsZero() && capital(k.name.Full)
	k.key = strings.Join(k.name.Keys(), " ") + k.name.Suffix
	if !k.capital {
		return
	}
	k.keys = []string{"person " + k.name.LastKey}
	if g := k.name.GivenKey; len(g) > 1 && g != k.name.LastKey {
		k.keys = append(k.keys, "person "+g)
	}
}

// bare tells a last name that stands alone.
func (k *look) bare() bool { return k.name.GivenKey == "" }

// written is a name as its letters alone.
func written(n *names.Name) string {
	return names.Letters(n.Given) + " " + strings.Join(n.Middle, " ") + " " + names.Letters(n.Last) + " " + n.Suffix
}

// weight is how much a name tells: its words, initials counting little.
func weight(n *names.Name) int {
	w := 0
	for _, k := range n.Keys() {
		w += 10
		if len(k) > 1 {
			w += 20
		}
	}
	return w
}
