package front

import (
	"strings"
	"unicode"
)

// sample is how many words of a text are looked at to tell its language.
const sample = 400

// functions are frequent words of each language that hardly occur in the
// others: articles, prepositions, conjunctions, pronouns, auxiliaries.
var functions = []struct {
	tag   string
	words map[string]bool
}{
	{"en", set("the", "of", "and", "to", "that", "was", "for", "with", "his", "are", "this", "from", "have", "has", "been", "which", "will", "said", "by", "at", "not", "it", "is", "were", "their", "they", "would", "after")},
	{"fr", set("le", "les", "des", "et", "une", "dans", "que", "qui", "est", "pour", "sur", "au", "aux", "du", "avec", "par", "pas", "ont", "été", "cette", "ses", "elle", "sont", "mais", "plus", "selon", "d'une", "d'un", "l'armée")},
	{"de", set("der", "die", "und", "das", "den", "von", "mit", "dem", "nicht", "ein", "eine", "auf", "für", "ist", "sich", "des", "im", "auch", "werden", "wurde", "nach", "einer", "zum", "zur", "bei", "hat", "sind", "dass")},
	{"es", set("el", "los", "las", "y", "una", "por", "con", "para", "su", "del", "se", "como", "más", "pero", "fue", "está", "han", "sus", "este", "entre", "también", "según", "desde", "sobre", "es", "lo")},
	{"it", set("il", "di", "che", "gli", "della", "per", "non", "una", "sono", "con", "del", "nel", "alla", "dei", "ha", "più", "anche", "le", "stato", "dal", "delle", "dopo", "è", "lo", "ed", "si")},
	{"pt", set("o", "os", "uma", "não", "em", "do", "da", "dos", "das", "com", "para", "que", "foi", "ao", "mais", "são", "pelo", "pela", "também", "à", "às", "seu", "sua", "é", "no", "na")},
	{"nl", set("het", "een", "van", "en", "niet", "zijn", "voor", "met", "op", "aan", "dat", "ook", "wordt", "naar", "bij", "heeft", "uit", "door", "werd", "de", "te", "om", "deze", "maar")},
	{"tr", set("ve", "bir", "bu", "için", "ile", "da", "de", "olarak", "daha", "olan", "çok", "gibi", "ancak", "sonra", "kadar", "dedi", "ise", "en", "ne", "göre")},
	{"pl", set("i", "w", "na", "z", "nie", "się", "jest", "że", "do", "jak", "przez", "oraz", "po", "dla", "od", "został", "są", "tym", "który", "które")},
	{"sv", set("och", "att", "det", "som", "en", "på", "är", "av", "för", "med", "till", "den", "har", "inte", "om", "ett", "var", "från", "efter", "vid")},
	{"ku", set("û", "li", "ji", "bi", "ku", "di", "de", "ya", "yên", "bo", "jî", "wek", "her", "ev", "hat")},
}

// language tells the language of a body from its script and its function
// words; "" when it cannot be told.
func language(body string) string {
	words := strings.FieldsFunc(lower(body[:runeStart(body, min(len(body), 12000))]), func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' })
	if len(words) > sample {
		words = words[:sample]
	}
	if tag := scripted(words); tag != "" {
		return tag
	}
	best, most, second := "", 0, 0
	for _, f := range functions {
		n := 0
		for _, w := range words {
			if f.words[w] {
				n++
			}
		}
		if n > most {
			best, most, second = f.tag, n, most
		} else if n > second {
			second = n
		}
	}
	if most < 3 || most*12 < len(words) || most*2 < second*3 {
		return ""
	}
	return best
}

// scripted tells the languages that their script or letters give away.
func scripted(words []string) string {
	count := map[string]int{}
	total := 0
	for _, w := range words {
		for _, r := range w {
			total++
			switch {
			case strings.ContainsRune("پچژگ", r):
				count["fa"]++
				count["arab"]++
			case strings.ContainsRune("ێۆڵڕە", r):
				count["ckb"]++
				count["arab"]++
			case strings.ContainsRune("ٹڈڑے", r):
				count["ur"]++
				count["arab"]++
			case unicode.Is(unicode.Arabic, r):
				count["arab"]++
			case strings.ContainsRune("іїєґ", r):
				count["uk"]++
				count["cyrl"]++
			case unicode.Is(unicode.Cyrillic, r):
				count["cyrl"]++
			case unicode.Is(unicode.Hebrew, r):
				count["he"]++
			case unicode.Is(unicode.Hiragana, r), unicode.Is(unicode.Katakana, r):
				count["ja"]++
				count["han"]++
			case unicode.Is(unicode.Han, r):
				count["han"]++
			case unicode.Is(unicode.Hangul, r):
				count["ko"]++
			case unicode.Is(unicode.Greek, r):
				count["el"]++
			}
		}
	}
	if total < 20 {
		return ""
	}
	half := func(k string) bool { return count[k]*2 > total }
	switch {
	case half("arab"):
		switch {
		case count["ckb"]*15 > total:
			return "ckb"
		case count["ur"]*25 > total:
			return "ur"
		case count["fa"]*40 > total:
			return "fa"
		}
		return "ar"
	case half("cyrl"):
		if count["uk"]*40 > total {
			return "uk"
		}
		return "ru"
	case half("han"):
		if count["ja"]*5 > count["han"] {
			return "ja"
		}
		return "zh"
	case half("ko"):
		return "ko"
	case half("he"):
		return "he"
	case half("el"):
		return "el"
	}
	return ""
}
