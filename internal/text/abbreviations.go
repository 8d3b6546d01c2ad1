package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// abbreviation says what a stop that is part of a word tells of what follows.
type abbreviation uint8

const (
	title    abbreviation = iota + 1 // a name follows ("Gen. Smith"): no sentence ends
	numbered                         // an abbreviation only where a number follows ("No. 7")
	proper                           // an abbreviation only with a capital ("Sat.", "Ill."); may end a sentence
	open                             // may end a sentence
)

// abbreviations are written with a stop that is part of the word.
var abbreviations = table(map[abbreviation]string{
	title: `mr mrs ms dr drs prof profs hon rev fr sr gen gens lt col cols maj capt cpt cmdr cdr adm brig sgt cpl pvt pfc spc
		gov govs sen sens rep reps pres amb sec supt insp det atty messrs mme mlle msgr vs v e.g i.e cf viz`,
	numbered: "no nos art arts fig figs vol vols p pp op ch ext para",
	proper: `jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
		ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore
		pa penn tenn tex va vt wash wis wyo`,
	open: `inc corp co ltd bros jr ret etc al st mt ft dept approx est ave blvd rd a.m p.m u.s u.k u.n u.s.a d.c e.u ph.d`,
})

func table(kinds map[abbreviation]string) map[string]abbreviation {
	all := map[string]abbreviation{}
	for kind, words := range kinds {
		for _, w := range strings.Fields(words) {
			all[w+"."] = kind
		}
	}
	return all
}

// starters begin sentences and are hardly ever part of a name, so that a stop
// before them ends a sentence even after "U.S.".
var starters = set(`the a an this that these those he she it they we i you his her their its our my your
	in on at by to for from with under as after before since during until despite without within among between through
	but and or nor so yet if when while where although though because unless once whether however meanwhile moreover instead
	there here then now also still even only not no yes all some many most more both each every few several such other others another one
	last next earlier later today yesterday according asked what who whom whose which how why
	is are was were has have had do does did will would can could may might should must`)

func set(words string) map[string]bool {
	all := map[string]bool{}
	for _, w := range strings.Fields(words) {
		all[w] = true
	}
	return all
}

// isAbbreviation tells whether form, with its stop, is an abbreviation before
// what follows it: listed, an initial ("J."), or letters with stops between
// ("U.S.").
func isAbbreviation(form, rest string) bool {
	switch abbreviations[strings.ToLower(form)] {
	case title, open:
		return !strings.HasPrefix(rest, "..") // "etc..."
	case numbered:
		r, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest, " \u00a0"))
		return unicode.IsDigit(r)
	case proper:
		r, _ := utf8.DecodeRuneInString(form)
		return unicode.IsUpper(r)
	}
	letters, stops := 0, 0
	for _, r := range form {
		switch {
		case r == '.':
			stops++
		case unicode.IsLetter(r):
			letters++
		default:
			return false
		}
	}
	if letters == 1 && stops == 1 {
		r, _ := utf8.DecodeRuneInString(form)
		return unicode.IsUpper(r) && r != 'I'
	}
	return stops > 1 && letters == stops
}

// endsAfterAbbreviation tells whether a sentence ends after the abbreviation
// that is word i, before word next: never where a name must follow, otherwise
// before a word that hardly ever belongs to a name, quoted or not.
func endsAfterAbbreviation(words []Word, i, next int) bool {
	if abbreviations[strings.ToLower(words[i].Form)] == title {
		return false
	}
	if opening(words[next].Form) {
		next++
	}
	if next == len(words) {
		return false
	}
	after := words[next].Form
	r, w := utf8.DecodeRuneInString(after)
	return unicode.IsUpper(r) && (w < len(after) || after == "A" || after == "I") && starters[strings.ToLower(after)]
}
