package lexicon

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed en/countries.tsv
var countriesTSV string

//go:embed en/countries-also.tsv
var countriesAlsoTSV string

//go:embed en/demonyms.tsv
var demonymsTSV string

//go:embed en/places.txt
var placesTXT string

//go:embed en/cities.txt
var citiesTXT string

//go:embed en/given.tsv
var givenTSV string

//go:embed en/organisations.txt
var organisationsTXT string

//go:embed en/sites.tsv
var sitesTSV string

//go:embed en/offices.tsv
var officesTSV string

// Class is what a word may be in a name or before one: several bits at once.
type Class uint32

// The classes of words in names.
const (
	GivenMale   Class = 1 << iota // a given name that men bear
	GivenFemale                   // and one that women bear; both bits where either is common
	Country                       // the whole name of a country
	Capital                       // the whole name of a capital
	Place                         // the whole name of another place
	PlacePart                     // a word of such a name of several words
	Demonym                       // "Iraqi", "Pole"; the plural too
	OrgHead                       // "ministry", "union"
	OrgTail                       // an OrgHead only at the end of a capitalised name: "Times"
	SiteBuilt                     // "airport"
	SiteLand                      // "river"
	SiteState                     // "province"
	Office                        // a noun of office or rank
	Title                         // an Office that may stand before a name
	Speaks                        // "spokesman"
	Calling                       // "analyst", "resident": no office
	Calendar                      // a month or a day of the week
)

// gazetteer is all lists of names in one table, by lower-case words.
type gazetteer struct {
	class map[string]Class
	code  map[string]string // country code of country names, capitals and demonyms
	name  map[string]string // usual name of a country by its code
}

var gazetteers = sync.OnceValue(func() *gazetteer {
	g := &gazetteer{class: map[string]Class{}, code: map[string]string{}, name: map[string]string{}}
	g.addCountries(countriesTSV)
	g.addCountries(countriesAlsoTSV)
	g.addDemonyms()
	for line := range lines(placesTXT) {
		g.addPlace(line, Place)
	}
	for line := range lines(citiesTXT) {
		for name := range strings.FieldsSeq(line) {
			g.addPlace(strings.ReplaceAll(name, "_", " "), Place)
		}
	}
	for _, w := range [...]string{"male", "nice", "reading", "mobile", "bath", "cork", "orange", "split", "tours", "the valley", "world", "state"} {
		g.class[w] &^= Place | Capital
	}
	g.addMarked(givenTSV, map[string]Class{"m": GivenMale, "f": GivenFemale, "u": GivenMale | GivenFemale})
	g.addMarked(sitesTSV, map[string]Class{"FAC": SiteBuilt, "LOC": SiteLand, "GPE": SiteState})
	g.addOrganisations()
	g.addOffices()
	for _, w := range strings.Fields("january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday") {
		g.class[w] |= Calendar
	}
	return g
})

// lines gives the lines of a list without its head.
func lines(list string) func(func(string) bool) {
	return func(yield func(string) bool) {
		for line := range strings.Lines(list) {
			line = strings.TrimRight(line, "\r\n")
			if line != "" && line[0] != '#' && !yield(line) {
				return
			}
		}
	}
}

func (g *gazetteer) addCountries(list string) {
	for line := range lines(list) {
		code, rest, _ := strings.Cut(line, "\t")
		capital, names, _ := strings.Cut(rest, "\t")
		for n := range strings.SplitSeq(names, "|") {
			if n == "" {
				continue
			}
			if g.name[code] == "" {
				g.name[code] = n
			}
			low := strings.ToLower(n)
			g.code[low] = code
			if low == "us" { // the pronoun; the name is told by its capitals
				continue
			}
			g.addPlace(low, Country)
		}
		if capital != "" {
			low := strings.ToLower(capital)
			g.addPlace(low, Capital)
			if g.code[low] == "" {
				g.code[low] = code
			}
		}
	}
}

func (g *gazetteer) addPlace(low string, class Class) {
	g.class[low] |= class
	if words := strings.Fields(low); len(words) > 1 {
		for _, w := range words {
			if len(w) > 3 {
				g.class[w] |= PlacePart
			}
		}
	}
}

func (g *gazetteer) addDemonyms() {
	for line := range lines(demonymsTSV) {
		code, words, _ := strings.Cut(line, "\t")
		for _, w := range strings.Fields(words) {
			low := strings.ToLower(w)
			for _, form := range [...]string{low, low + "s"} {
				g.class[form] |= Demonym
				if code != "-" && g.code[form] == "" {
					g.code[form] = code
				}
			}
		}
	}
}

func (g *gazetteer) addMarked(list string, marks map[string]Class) {
	for line := range lines(list) {
		mark, words, _ := strings.Cut(line, "\t")
		for _, w := range strings.Fields(words) {
			g.class[w] |= marks[mark]
		}
	}
}

func (g *gazetteer) addOrganisations() {
	for line := range lines(organisationsTXT) {
		for _, w := range strings.Fields(line) {
			switch base := strings.TrimRight(w, "!+"); {
			case base == w:
				g.class[w] |= OrgHead
			default:
				g.class[base] |= OrgTail
			}
		}
	}
}

func (g *gazetteer) addOffices() {
	for line := range lines(officesTSV) {
		marks, words, _ := strings.Cut(line, "\t")
		class := Office
		if strings.Contains(marks, "t") {
			class |= Title
		}
		if strings.Contains(marks, "s") {
			class |= Speaks
		}
		if strings.Contains(marks, "c") {
			class = class&^Office | Calling
		}
		for _, w := range strings.Fields(words) {
			g.class[w] |= class
		}
	}
}

// NameClass tells what a lower-case word or name may be; the stop of an
// abbreviation ("gen.") does not count.
func NameClass(low string) Class {
	g := gazetteers()
	if c, ok := g.class[low]; ok || low == "" || low[len(low)-1] != '.' {
		return c
	}
	return g.class[low[:len(low)-1]]
}

// CountryCode is the code of the country that a lower-case name of a country,
// a capital or a demonym belongs to; "" where there is none.
func CountryCode(low string) string { return gazetteers().code[low] }

// CountryName is the usual name of the country with a code.
func CountryName(code string) string { return gazetteers().name[code] }
