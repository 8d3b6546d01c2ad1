package syntax

import (
	"strings"

	"onrecord"
	"onrecord/internal/lexicon"
)

// bodies are organisations that news writing names by letters or one word,
// and never otherwise.
var bodies = map[string]bool{
	"UN": true, "U.N.": true, "EU": true, "E.U.": true, "NATO": true, "IAEA": true, "OPEC": true, "ASEAN": true, "ISIS": true, "ISIL": true,
	"Daesh": true, "CIA": true, "FBI": true, "WHO": true, "IMF": true, "UNICEF": true, "UNESCO": true, "UNHCR": true, "OSCE": true, "ICRC": true,
	"Pentagon": true, "Kremlin": true, "Congress": true, "Parliament": true, "Interpol": true, "Hezbollah": true, "Hamas": true, "Taliban": true,
	"BBC": true, "CNN": true, "AFP": true, "Reuters": true, "TASS": true, "Xinhua": true, "AP": true, "Facebook": true, "Twitter": true, "Google": true,
	"PKK": true, "YPG": true, "SDF": true, "ISAF": true, "CENTCOM": true, "ECOWAS": true, "WTO": true, "ICC": true, "ICJ": true, "IOM": true,
	"Fatah": true, "Likud": true, "Knesset": true, "Duma": true, "Bundestag": true, "Mossad": true,
	"ISI": true, "MI5": true, "MI6": true, "FSB": true, "GRU": true, "NSA": true, "DHS": true, "USAID": true, "OAS": true, "GCC": true,
}

// listed adds the countries, capitals and bodies that the tagger missed.
func (f *nameFinder) listed() {
	for i := range f.words {
		w := &f.words[i]
		if f.taken[i] || !capitalised(w.Form) {
			continue
		}
		if bodies[w.Form] && !f.inRun(i) {
			f.add(Name{First: i, End: i + 1, Type: onrecord.Org, Guess: true})
			continue
		}
		if w.Form == "US" || w.Form == "U.S." {
			f.add(Name{First: i, End: i + 1, Type: onrecord.GPE, Guess: true})
			continue
		}
		c := f.class(i)
		if c&(anyPlace|lexicon.PlacePart|lexicon.SiteLand) == 0 && f.words[i].Lower != "gaza" {
			continue
		}
		for end := min(i+4, len(f.words)); end > i; end-- {
			if end > i+1 && (f.taken[end-1] || !capitalised(f.words[end-1].Form)) {
				continue
			}
			p := c
			if end > i+1 {
				p = lexicon.NameClass(f.phrase(i, end))
			}
			sure := p&(lexicon.Country|lexicon.Capital) != 0 || p&lexicon.Place != 0 && (end > i+1 || i > 0) && w.UPOS == PROPN && f.line == OrdinaryCase
			if sure && p&lexicon.Demonym == 0 && !f.demonymsOnly(i, end) && !f.overlaps(i, end) && !(end == i+1 && f.inRun(i)) && !(p&(lexicon.GivenFemale|lexicon.GivenMale) != 0) {
				f.add(Name{First: i, End: end, Type: onrecord.GPE, Guess: true})
				break
			}
		}
	}
}

// states takes the countries and capitals of several words, unless they begin
// a longer name ("New Zealand Herald").
func (f *nameFinder) states() {
	for i := range f.words {
		if end := f.known(i); end > 0 && !f.overlaps(i, end) {
			f.add(Name{First: i, End: end, Type: onrecord.Org})
			continue
		}
		if !capitalised(f.words[i].Form) || f.class(i)&(lexicon.PlacePart|lexicon.Country) == 0 || f.taken[i] {
			continue
		}
		for end := min(i+4, len(f.words)); end > i+1; end-- {
			if !capitalised(f.words[end-1].Form) || lexicon.NameClass(f.phrase(i, end))&(lexicon.Country|lexicon.Capital) == 0 {
				continue
			}
			if !f.orgRun(end) {
				f.add(Name{First: i, End: end, Type: onrecord.GPE})
			}
			break
		}
	}
}

// firm are organisations with names of several words that need no witness, by
// the first word.
var firm = map[string][]string{
	"al":    {"al qaeda", "al-qaeda", "al qaida", "al-qaida", "al-qa'ida", "al shabab", "al-shabab", "al-shabaab", "al shabaab", "al jazeera", "al-jazeera", "al arabiya"},
	"white": {"white house"}, "islamic": {"islamic state", "islamic jihad"}, "state": {"state department"}, "boko": {"boko haram"},
	"muslim": {"muslim brotherhood"}, "red": {"red cross", "red crescent"}, "european": {"european union", "european commission"},
	"united": {"united nations"}, "african": {"african union"}, "arab": {"arab league"}, "wall": {"wall street journal"},
	"associated": {"associated press"}, "world": {"world bank", "world health organization"}, "fox": {"fox news"},
	"blue": {"blue house"}, "downing": {"downing street"}, "foreign": {"foreign office"},
}

// known gives the end of a firm name at word i, 0 when none stands there or a
// longer name begins with it.
func (f *nameFinder) known(i int) int {
	for _, name := range firm[f.words[i].Lower] {
		end := i + 1 + strings.Count(name, " ") + 2*strings.Count(name, "-")
		if end <= len(f.words) && f.phrase(i, end) == name && capitalised(f.words[end-1].Form) && !f.orgRun(end) &&
			(name != "united nations" || end == len(f.words) || !capitalised(f.words[end].Form) || f.class(end)&lexicon.Office != 0) {
			return end
		}
	}
	return 0
}

// orgRun tells whether capitalised words begin at k, the last of which heads
// an organisation.
func (f *nameFinder) orgRun(k int) bool {
	last := -1
	for i := k; i < len(f.words) && i < k+8 && (capitalised(f.words[i].Form) || f.words[i].Form == "&"); i++ {
		last = i
	}
	return last >= 0 && f.class(last)&(lexicon.OrgHead|lexicon.OrgTail) != 0 && f.class(last)&lexicon.SiteState == 0
}

// inRun tells whether another free proper noun stands beside word i, so that
// the word is part of a longer name.
func (f *nameFinder) inRun(i int) bool {
	for _, k := range [...]int{i - 1, i + 1} {
		if k >= 0 && k < len(f.words) && !f.taken[k] && capitalised(f.words[k].Form) && f.words[k].UPOS == PROPN && f.line == OrdinaryCase && f.class(k)&(lexicon.Demonym|lexicon.Office|lexicon.Title) == 0 {
			return true
		}
	}
	return false
}
