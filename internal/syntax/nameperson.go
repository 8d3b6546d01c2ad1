package syntax

import (
	"strings"

	"onrecord"
	"onrecord/internal/lexicon"
)

// given cuts a person's name before the first small word that is no particle
// ("X of the Times"), and adds the second half of a Korean given name, which is
// small ("Jae-in").
func (f *nameFinder) given(i, end int) int {
	for k := i + 1; k < end; k++ {
		if form := f.words[k].Form; form == "of" || form == "as" || form == "for" || form == "in" && f.words[k-1].Form != "-" || form == "and" || form == "at" {
			return k
		}
	}
	if end-i < 2 || end+1 >= len(f.words) || f.words[end].Form != "-" || !f.glued(end) || !f.glued(end+1) {
		return end
	}
	if next := f.words[end+1].Form; len(next) <= 5 && len(f.words[end-1].Form) <= 6 && (!capitalised(next) || koreans[f.words[i].Lower]) && inked(next) && !compound[next] && (koreans[f.words[i].Lower] || f.class(end-1)&(given|lexicon.Demonym|lexicon.Country) == 0) {
		return end + 2
	}
	return end
}

// givenFirst takes the Korean names that are written with the given name
// first: "Chung-in Moon".
func (f *nameFinder) givenFirst() {
	for i := 0; i+3 < len(f.words); i++ {
		if f.words[i+1].Form != "-" || !capitalised(f.words[i].Form) || !f.glued(i+1) || !f.glued(i+2) || f.glued(i+3) {
			continue
		}
		half, last := f.words[i+2].Form, &f.words[i+3]
		if len(half) <= 5 && len(f.words[i].Form) <= 6 && !capitalised(half) && inked(half) && !compound[half] && koreans[last.Lower] && capitalised(last.Form) && !f.overlaps(i, i+4) {
			f.add(Name{First: i, End: i + 4, Type: onrecord.Person})
		}
	}
}

// koreans are the usual family names of Korea, which stand first.
var koreans = map[string]bool{
	"kim": true, "lee": true, "park": true, "choi": true, "choe": true, "jung": true, "jeong": true, "chung": true, "kang": true, "cho": true, "jo": true,
	"yoon": true, "yun": true, "jang": true, "chang": true, "lim": true, "im": true, "rim": true, "han": true, "oh": true, "o": true, "shin": true, "sin": true, "seo": true,
	"suh": true, "kwon": true, "hwang": true, "ahn": true, "an": true, "song": true, "ryu": true, "yoo": true, "hong": true, "moon": true, "mun": true,
	"ri": true, "rhee": true, "yi": true, "ro": true, "roh": true, "noh": true, "pak": true, "bae": true, "baek": true, "nam": true, "ban": true, "kwak": true, "ko": true, "ma": true, "thae": true,
}

// once cuts a person's name where a link runs into it: "Jane Porter Jane
// Ann PorterUnion votes" is Jane Porter. What is repeated is no name of its own.
func (f *nameFinder) once(i, end int) int {
	for k := i; k < end-1; k++ {
		if f.runOn(k, end-1) {
			for again := k + 1; again < end; again++ {
				f.taken[again] = true
			}
			return k + 1
		}
	}
	return end
}

// runOn tells whether word k is word i with another word glued to it.
func (f *nameFinder) runOn(i, k int) bool {
	rest, ok := strings.CutPrefix(f.words[k].Form, f.words[i].Form)
	return ok && len(rest) > 2 && len(f.words[i].Form) > 3 && capitalised(rest)
}

// compound are the short second halves of compounds with a name.
var compound = map[string]bool{
	"led": true, "style": true, "based": true, "era": true, "like": true, "born": true, "run": true, "held": true, "made": true, "owned": true,
	"elect": true, "ally": true, "aide": true, "free": true, "level": true, "rally": true, "type": true, "esque": true, "wing": true,
}

// given are the bits of given names.
const given = lexicon.GivenMale | lexicon.GivenFemale

// surname tells whether the noun of office at word k is a family name, behind
// a given name: "Martin Luther King".
func (f *nameFinder) surname(i, k int) bool {
	return k > i && f.class(i)&given != 0 && surnames[f.words[k].Lower] && capitalised(f.words[k].Form)
}

var surnames = map[string]bool{
	"king": true, "prince": true, "pope": true, "bishop": true, "judge": true, "major": true, "marshal": true, "dean": true, "priest": true,
	"chancellor": true, "constable": true, "cardinal": true, "monk": true, "coach": true, "page": true, "marshall": true, "sheriff": true,
}

// afterCountry gives where a person begins in a piece that opens with the
// country of an office: "ambassador to Iraq James X", "envoy for the
// Philippines James X". 0 when none does.
func (f *nameFinder) afterCountry(i, end int) int {
	at := i - 1 // the preposition
	if at > 1 && f.words[at].Lower == "the" {
		at--
	}
	if at < 1 || end-i < 3 || f.class(at-1)&lexicon.Office == 0 {
		return 0
	}
	if low := f.words[at].Lower; low != "of" && low != "to" && low != "for" {
		return 0
	}
	for k := i + 1; k < end-1 && k < i+4; k++ {
		if f.class(k)&given != 0 && lexicon.NameClass(f.phrase(i, k))&lexicon.Country != 0 {
			return k
		}
	}
	return 0
}

// afterField gives where a person begins in a piece that opens with the field
// of an office: "Director of National Intelligence Jane X". 0 when none does.
func (f *nameFinder) afterField(i, end int) int {
	for k := i; k < end-1 && k < i+6; k++ {
		if k > i && f.class(k)&given != 0 {
			if f.ofOffice(i) {
				return k
			}
			return 0
		}
		if lexicon.InOffice(f.words[k].Lower)&lexicon.Field == 0 && !portfolios[f.words[k].Lower] {
			return 0
		}
	}
	return 0
}

// ofOffice tells whether word i goes on with what an office is of.
func (f *nameFinder) ofOffice(i int) bool {
	for k := i - 1; k > 0 && k > i-8; k-- {
		switch w := &f.words[k]; {
		case w.Lower == "of":
			return f.class(k-1)&lexicon.Office != 0
		case w.Lower != "and" && w.Lower != "the" && w.Form != "," && !capitalised(w.Form):
			return false
		}
	}
	return false
}

// portfolios are the fields of ministers and secretaries after "of".
var portfolios = map[string]bool{
	"of": true, "state": true, "defense": true, "defence": true, "interior": true, "treasury": true, "energy": true, "homeland": true,
	"security": true, "affairs": true, "foreign": true, "commerce": true, "labor": true, "health": true, "transportation": true,
	"justice": true, "education": true, "agriculture": true, "war": true, "finance": true, "staff": true, "the": true, "and": true,
}

// lastTitle gives where the person begins in a piece that holds an office
// before the name ("Press Secretary Sarah X", "of State Mike Y"); 0 when it
// holds none.
func (f *nameFinder) lastTitle(i, end int) int {
	at := 0
	for k := i; k < end-1; k++ {
		if c := f.class(k); c&(lexicon.Title|lexicon.Office) != 0 && c&given == 0 && !f.glued(k+1) {
			at = k + 1
		}
	}
	if at == 0 && (portfolios[f.words[i].Lower] && i > 0 && (f.words[i-1].Lower == "of" || f.class(i-1)&lexicon.Title != 0)) {
		at = i
	}
	if at == 0 {
		return f.afterField(i, end)
	}
	for at < end-1 && portfolios[f.words[at].Lower] {
		at++
	}
	last := f.class(end - 1)
	if at == i || at >= end || last&(lexicon.OrgHead|lexicon.OrgTail|lexicon.SiteBuilt|lexicon.SiteState) != 0 || !capitalised(f.words[end-1].Form) || f.words[at].UPOS != PROPN {
		return 0
	}
	if end-at > 1 && f.class(at)&given == 0 && f.words[at-1].Lower == "affairs" {
		return 0
	}
	return at
}

// personAfter tells whether word k begins a person behind the whole name of a
// country: "ambassador to Iraq James X".
func (f *nameFinder) personAfter(i, k int) bool {
	return k < i+4 && f.class(k)&given != 0 && i > 1 && f.class(i-2)&lexicon.Office != 0 && lexicon.NameClass(f.phrase(i, k))&lexicon.Country != 0
}

// titleAhead tells whether a title follows within a person's name: what
// stands before it is an office ("Defense Minister X").
func (f *nameFinder) titleAhead(i, end int) bool {
	for k := i + 1; k < end-1; k++ {
		if f.class(k)&lexicon.Title != 0 && f.class(k)&given == 0 {
			return true
		}
	}
	return false
}
