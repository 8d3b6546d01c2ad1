package roster

import (
	"slices"
	"strings"

	"onrecord/internal/lexicon"
	"onrecord/internal/names"
	"onrecord/internal/text"
)

// office is an office as a text gives it, folded; a blank stands before the
// role.
type office struct{ role, org string }

func (w *work) officesOf(entries []int) []office {
	var all []office
	for _, i := range entries {
		for _, role := range w.entries[i].Actor.Roles {
			all = merge(all, []office{{" " + names.Bare(role.Role), text.Fold(string(role.Org))}})
		}
	}
	return all
}

// maxOffices caps the different offices that a block keeps of one person.
const maxOffices = 60

func merge(have, more []office) []office {
	for _, o := range more {
		if o.role != " " && len(have) < maxOffices && !slices.Contains(have, o) {
			have = append(have, o)
		}
	}
	return have
}

func shared(a, b []office) bool {
	for _, x := range a {
		for _, y := range b {
			if x.meets(y) {
				return true
			}
		}
	}
	return false
}

// meets tells whether two offices can be one: a form of it ends the other
// ("president", "us president"). A former office is another.
func (o office) meets(p office) bool {
	if o.org != "" && p.org != "" && o.org != p.org {
		return false
	}
	return (strings.HasSuffix(o.role, p.role) || strings.HasSuffix(p.role, o.role)) && strings.Contains(o.role, " former ") == strings.Contains(p.role, " former ")
}

// post is an office that a country has one of, and the country's code.
type post struct{ office, country string }

func (p post) key() string { return "post " + p.country + " " + p.office }

// posts are the offices that one person holds in a country at a time, by
// their words in the order of the alphabet.
var posts = map[string]string{
	"minister prime": "prime minister", "premier": "prime minister", "president": "president", "king": "monarch", "queen": "monarch",
	"emir": "monarch", "sultan": "monarch", "crown prince": "crown prince", "chancellor": "chancellor", "leader supreme": "supreme leader",
	"foreign minister": "foreign minister", "affairs foreign minister": "foreign minister", "defense minister": "defense minister",
	"interior minister": "interior minister", "finance minister": "finance minister", "minister oil": "oil minister",
	"energy minister": "energy minister", "health minister": "health minister", "justice minister": "justice minister",
	"minister trade": "trade minister", "education minister": "education minister",
	"defense secretary": "secretary of defense", "secretary state": "secretary of state", "secretary treasury": "secretary of the treasury",
	"foreign secretary": "foreign minister", "home secretary": "home secretary", "attorney general": "attorney general",
	"president vice": "vice president", "leader": "leader", "dictator": "leader", "ruler": "leader",
}

// postOf reads the words of an office: a country, and an office that it has
// one of, and nothing else: "former", "deputy", "spokesman for" make others.
func postOf(role, org string) post {
	if len(role) > 60 || len(org) > 60 {
		return post{}
	}
	list := strings.Fields(text.Fold(unpossessed(role)))
	code, rest := takeCountry(list)
	if org != "" {
		with, left := takeCountry(strings.Fields(text.Fold(unpossessed(org))))
		if len(left) > 0 && strings.Join(left, " ") != "the" || with == "" || code != "" && code != with {
			return post{}
		}
		code = with
	}
	if code == "" {
		return post{}
	}
	rest = slices.DeleteFunc(rest, func(s string) bool { return s == "the" || s == "of" || s == "for" || s == "current" })
	for i, s := range rest {
		if s == "defence" {
			rest[i] = "defense"
		}
	}
	slices.Sort(rest)
	of := posts[strings.Join(rest, " ")]
	if of == "" {
		return post{}
	}
	return post{of, code}
}

// standsFor reads an office that stands for its holder: "the Iraqi president" or
// "Iraq's president", not "an Iraqi president", who may be any.
func standsFor(exact string) post {
	if len(exact) < 5 || len(exact) > 80 {
		return post{}
	}
	rest, the := strings.CutPrefix(exact, "the ")
	if !the {
		rest, the = strings.CutPrefix(exact, "The ")
	}
	if !the && !strings.Contains(exact, "'s ") && !strings.Contains(exact, "’s ") {
		return post{}
	}
	return postOf(rest, "")
}

// takeCountry takes the first name or adjective of a country out of folded
// words; capitals are none.
func takeCountry(list []string) (code string, rest []string) {
	for i := range list {
		for n := min(3, len(list)-i); n > 0; n-- {
			if code := land(strings.Join(list[i:i+n], " ")); code != "" {
				return code, append(slices.Clone(list[:i]), list[i+n:]...)
			}
		}
	}
	return "", list
}

// land gives the code of a country by its folded name or its adjective.
func land(s string) string {
	switch s {
	case "us", "u s", "uss":
		return "us"
	case "uk", "u k":
		return "gb"
	}
	if strings.HasPrefix(s, "north ") || strings.HasPrefix(s, "south ") { // "north-korean", as the lexicon has it
		if c := strings.Replace(s, " ", "-", 1); lexicon.NameClass(c)&lexicon.Demonym != 0 {
			s = c
		}
	}
	if c := lexicon.NameClass(s); c&lexicon.Demonym != 0 && c&lexicon.Capital == 0 && !partOf[s] {
		return lexicon.CountryCode(s)
	}
	return country(s)
}

// unpossessed takes stops and "'s" out of a phrase.
func unpossessed(s string) string { return possessives.Replace(s) }

var possessives = strings.NewReplacer("'s ", " ", "’s ", " ", "s' ", "s ", "s’ ", "s ", ".", "")
