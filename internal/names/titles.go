package names

import "strings"

// set makes a lookup table of words.
func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// offices name what someone is; wherever one stands before a name, all up to
// it is title ("Iraqi Prime Minister X", "army spokesman X").
var offices = set(`minister premier president chancellor secretary spokesman spokeswoman spokesperson general
	ambassador envoy senator congressman congresswoman representative governor commander director chairman chairwoman
	chairperson chair chief admiral colonel brigadier lieutenant sergeant lawmaker ayatollah undersecretary
	adviser advisor justice commissioner attorney professor analyst delegate councillor councilman councilwoman
	gen col brig lt maj sgt capt cmdr adm sen rep gov prof mp mep whip counsel solicitor comptroller controller
	sens reps gens cols govs profs senators representatives congressmen governors ministers presidents generals secretaries justices
	ambassadors commissioners directors spokesmen lawmakers professors`)

// titles stand before a name and nowhere else.
var titles = set(`mr mrs ms miss mx dr sir dame lady lord king queen prince princess crown emir sheikh shaykh sheik
	sayyid sayyed imam mullah mufti grand rabbi pope cardinal archbishop bishop father rev reverend sister brother
	saint st hon honorable honourable excellency madam madame monsieur judge captain major marshal field private corporal
	staff air vice deputy prime former ex late acting interim incoming outgoing then first second senior junior
	retired ret assistant under permanent special foreign defense defence interior finance press state national
	chief coach agent officer detective inspector superintendent hajj hajji haji engineer eng the his her
	of pres amb sec messrs judges drs majesty highness royal holiness crown co host leader cleric comrade supreme vp pm`)

// prepositions, in lower case, end a person's name.
var prepositions = set("of at in on for from with by and to as")

// suffixes come after a name.
var suffixes = set(`jr sr ii iii iv esq phd md mp mep ret`)

// articles of Arabic, with the forms they take before some consonants.
var articles = set(`al el ul as ash ar at ad az an ath adh`)

// particles belong to the name after them.
var particles = set(`bin ibn bint abu abou umm von van der den de del della di da dos du la le st ter ten mac`)

// skipTitles tells with which word the name begins, and what the titles are.
// One word is always left, unless it is itself an office or a plain title.
func skipTitles(folded []string) (from int, taken []string) {
	limit := len(folded) - 1
	for limit > 0 && suffixes[folded[limit]] {
		limit--
	}
	for i := 0; i < limit && i < 8; i++ {
		if offices[folded[i]] {
			from = i + 1
		}
	}
	for from < limit && title(folded[from]) {
		from++
	}
	if from == limit && len(folded) > 0 && limit == len(folded)-1 && (offices[folded[limit]] || from > 0 && folded[limit] == "minister") {
		from++
	}
	return from, folded[:from:from]
}

// title tells a title word; "vice president" may come hyphenated as one.
func title(w string) bool {
	if titles[w] || offices[w] {
		return true
	}
	fields := strings.Fields(w)
	for _, f := range fields {
		if !titles[f] && !offices[f] {
			return false
		}
	}
	return len(fields) > 1
}
