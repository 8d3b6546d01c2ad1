package syntax

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"onrecord/internal/lexicon"
	"onrecord/internal/text"
)

// Gist gives what a phrase is about, for comparing phrases of different
// texts: its content words by stem, each once, in order. A country, its
// people and its adjective are one ("@iq" for Iraq and Iraqi); digits are left
// out. Gists are never shown.
func Gist(phrase string) []string {
	words := gistWords(phrase)
	gist := make([]string, 0, len(words))
	for i := 0; i < len(words); i++ {
		stem, n := country(words[i:])
		if n == 0 {
			stem, n = Stem(words[i].low), 1
		}
		i += n - 1
		if stem != "" && !contains(gist, stem) {
			gist = append(gist, stem)
		}
	}
	return gist
}

// mostGist bounds the words of a phrase that count.
const mostGist = 80

type gistWord struct {
	low   string
	upper bool // all capitals: "US" and not "us"
}

// gistWords cuts a phrase at everything that is neither letter, digit, stop
// nor apostrophe inside a word.
func gistWords(phrase string) []gistWord {
	words := make([]gistWord, 0, min(len(phrase)/6+1, mostGist))
	for f := range strings.FieldsFuncSeq(phrase, aside) {
		f = strings.Trim(f, ".'’")
		for _, clitic := range []string{"'s", "’s", "n't", "n’t"} {
			f = strings.TrimSuffix(f, clitic)
		}
		if low := strings.ReplaceAll(text.Fold(f), ".", ""); low != "" {
			words = append(words, gistWord{low, !strings.ContainsFunc(f, rises)})
		}
		if len(words) == mostGist {
			break
		}
	}
	return words
}

// aside tells whether a character stands between words.
func aside(r rune) bool {
	if r < utf8.RuneSelf {
		return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && (r < '0' || r > '9') && r != '.' && r != '\''
	}
	return r != '’' && !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r)
}

// rises tells whether a letter has a capital that it is not.
func rises(r rune) bool { return unicode.ToUpper(r) != r }

// country reads a country or its adjective at the front of words: its code
// and the words it takes.
func country(words []gistWord) (code string, n int) {
	most := min(3, len(words))
	if len(words[0].low) > 3 && lexicon.NameClass(words[0].low)&lexicon.PlacePart == 0 {
		most = 1 // no name of several words has this one
	}
	for n := most; n > 0; n-- {
		low := words[0].low
		for _, w := range words[1:n] {
			low += " " + w.low
		}
		if n == 1 && (low == "us" || low == "uk" || low == "un") {
			if !words[0].upper || low == "un" {
				continue
			}
			return "@" + strings.Replace(low, "uk", "gb", 1), 1
		}
		if n > 1 && strings.HasSuffix(low, "an") && lexicon.NameClass(low) == 0 {
			low = strings.TrimSuffix(low, "n") // "South African", of the country's name
		}
		if class := lexicon.NameClass(low); class&(lexicon.Country|lexicon.Demonym) != 0 {
			if code := lexicon.CountryCode(low); code != "" {
				return "@" + code, n
			}
		}
	}
	return "", 0
}

// Stem is the form under which related words meet, in lower case: "withdrew",
// "withdrawal" and "withdrawing"; "extension" and "extend". It is "" for
// words without content of their own and for numbers.
func Stem(low string) string {
	if function[low] || low != "" && unicode.IsDigit(rune(low[0])) {
		return ""
	}
	if base, ok := irregularStems[low]; ok {
		return base
	}
	if base, ok := irregularVerbs[low]; ok {
		low = base
	}
	if function[low] {
		return ""
	}
	return cutEnding(plural(low))
}

// plural takes a plural or third-person s off.
func plural(w string) string {
	switch n := len(w); {
	case n > 4 && strings.HasSuffix(w, "ies"):
		return w[:n-3] + "y"
	case n > 4 && (strings.HasSuffix(w, "sses") || strings.HasSuffix(w, "ches") || strings.HasSuffix(w, "shes") || strings.HasSuffix(w, "xes")):
		return w[:n-2]
	case n > 3 && w[n-1] == 's' && w[n-2] != 's' && w[n-2] != 'u' && w[n-2] != 'i':
		return w[:n-1]
	}
	return w
}

// endings are those that leave the sense of a stem, the longest first.
var endings = []string{"izations", "isations", "ization", "isation", "ations", "ation", "ments", "ment", "ings", "ing", "ions", "ion", "als", "al", "ance", "ence", "ures", "ure", "ers", "er", "ors", "or", "ed", "ly", "ity"}

func cutEnding(w string) string {
	for _, e := range endings {
		stem, ok := strings.CutSuffix(w, e)
		if !ok || len(stem) < 4 || !strings.ContainsAny(stem, "aeiouy") {
			continue
		}
		if n := len(stem); stem[n-1] == stem[n-2] && !strings.ContainsRune("aeiosl", rune(stem[n-1])) {
			stem = stem[:n-1]
		}
		w = stem
		break
	}
	if len(w) > 4 && strings.HasSuffix(w, "e") {
		w = w[:len(w)-1]
	}
	if len(w) > 4 && strings.HasSuffix(w, "y") {
		w = w[:len(w)-1] + "i"
	}
	return w
}

// irregularStems join nouns with the verbs that no ending leads to.
var irregularStems = func() map[string]string {
	stems := map[string]string{}
	for line := range strings.Lines(`extend extension extensions extended extending extends
expel expulsion expulsions
decide decision decisions decided decides deciding
invade invasion invasions invaded
die dead death deaths died dying
kill killed killing killings kills
troop troops soldier soldiers serviceman servicemen servicewoman servicewomen
people person persons
man men
woman women
child children
end ended ending ends
begin began begun beginning beginnings begins
choose choice choices chosen chose
fly flight flights flew
sell sale sales sold
lose loss losses lost
speak speech speeches spoke spoken
attack attacked attacker attackers attacks
leave leaving leaves left
schedule schedules timetable timetables
depart departure departures departed departing departs
conclude conclusion concluded concludes concluding
elect election elections elected
nuclear nuke nukes
militari military
defens defense defence defensive defences defenses
`) {
		f := strings.Fields(line)
		for _, form := range f {
			stems[form] = f[0]
		}
	}
	return stems
}()

// function holds the words that say nothing of what a phrase is about.
var function = func() map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(`a an the this that these those some any each every all both either neither no not nor never such same other another own
i me my we us our you your he him his she her it its they them their who whom whose which what there here one ones itself himself herself themselves
and or but if than then as of in on at by for with from to into onto over under about against between among during before after since until till
within without through throughout across toward towards upon off out up down near around along amid despite per via up
be am is are was were been being have has had having do does did done doing will would shall should can could may might must
say said says saying tell told tells also very more most much many few less least only just even still yet already again so too ever
when where while why how because though although however instead rather whether further later ago now soon today yesterday tomorrow
mr mrs ms dr get got make made take took go going come came
january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
monday tuesday wednesday thursday friday saturday sunday day days week weeks month months year years
two three four five six seven eight nine ten eleven twelve hundred thousand million billion hundreds thousands millions dozen dozens
s t re ve ll d m`) {
		set[w] = true
	}
	return set
}()

func contains(list []string, s string) bool {
	for _, t := range list {
		if t == s {
			return true
		}
	}
	return false
}
