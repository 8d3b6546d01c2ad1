package names

import (
	"strings"

	"onrecord/internal/text"
)

// Key is the form under which spellings of one name meet: "Numan", "Nu'man",
// "Noaman" and "al-Numan" have one key, "Hassan" and "Hussein" have two. It
// is a skeleton of the sound as English, French and Persian spellings of
// Arabic give it: articles off, doubled letters single, "ou" and "oo" as u,
// "q" as k, "e" as the vowel it mostly stands for. It is made word by word.
func Key(s string) string {
	words := strings.FieldsFunc(text.Fold(s), func(r rune) bool { return r == ' ' || r == '.' || r == ',' || r == '/' })
	keys := make([]string, 0, len(words))
	for i := 0; i < len(words); i++ {
		w := words[i]
		if i+1 < len(words) && article(w, words[i+1]) {
			continue
		}
		if w == "abd" || servant(w) {
			if i+1 < len(words) {
				keys = append(keys, "abdul")
				continue
			}
		}
		if rest, ok := glued(w); ok {
			keys = append(keys, "abdul", skeleton(rest))
			continue
		}
		keys = append(keys, skeleton(w))
	}
	return strings.Join(keys, " ")
}

// article tells whether w is the Arabic article of next: "al", or "an", "as"
// and their like before the consonant they borrow.
func article(w, next string) bool {
	switch w {
	case "al", "el", "ul":
		return true
	}
	return articles[w] && strings.HasPrefix(next, w[1:])
}

// glued takes "abdel" off a name written as one word.
func glued(w string) (rest string, ok bool) {
	if len(w) < 9 || !strings.HasPrefix(w, "abd") || w[4] != 'l' || strings.HasSuffix(w, "llah") || strings.HasSuffix(w, "lla") {
		return "", false
	}
	return w[5:], true
}

// skeleton is the key of one folded word.
func skeleton(w string) string {
	if k, ok := spellings[w]; ok {
		return k
	}
	if n := len(w) - 5; n > 1 && isVowel(w[n]) && strings.HasSuffix(w, "llah") { // "Nasrullah", "Nasrollah"
		w = w[:n] + "alla"
	}
	k := vowels(consonants(w))
	if c, ok := joined[k]; ok {
		return c
	}
	if stem, ok := strings.CutSuffix(k, "i"); ok { // "kazimi" of "kazim"
		if c, ok := joined[stem]; ok {
			return c + "i"
		}
	}
	return k
}

// consonants writes each consonant in one way and once.
func consonants(w string) string {
	var b strings.Builder
	for i := 0; i < len(w); i++ {
		c, next := w[i], byte(0)
		if i+1 < len(w) {
			next = w[i+1]
		}
		switch {
		case c == next && !isVowel(c):
			continue
		case c == 'k' && next == 'h':
			b.WriteByte('X')
			i++
			continue
		case c == 'p' && next == 'h':
			b.WriteByte('f')
			i++
			continue
		case (c == 't' || c == 'd' || c == 'g') && next == 'h':
			if i+2 < len(w) && (w[i+2] == c || w[i+2] == 'h') { // "dhdh"
				continue
			}
			b.WriteByte(c)
			i++
			continue
		case c == 'd' && next == 'j':
			continue
		case c == 'c' && next == 'k':
			continue
		case c == 'q':
			c = 'k'
		case c == 'c' && (next == 'e' || next == 'i' || next == 'y'):
			c = 's'
		case c == 'c' && next != 'h':
			c = 'k'
		case c == 'h' && next == 0 && i > 0 && isVowel(w[i-1]) && (w[i-1] == 'a' || w[i-1] == 'o' || i > 4): // "Abdullah", not "Saleh"
			continue
		case c == 'y' && next == 0 && i > 0 && !isVowel(w[i-1]):
			c = 'i'
		}
		if s := b.String(); s != "" && s[len(s)-1] == c && !isVowel(c) {
			continue
		}
		b.WriteByte(c)
	}
	return b.String()
}

func isVowel(c byte) bool { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' }

// runs are the vowel runs and what they are written as, the longest first;
// y and w stand for the two diphthongs.
var runs = []struct{ run, as string }{
	{"aou", "w"}, {"awou", "w"}, {"awoo", "w"}, {"awu", "w"}, {"aee", "y"}, {"aei", "y"}, {"aie", "y"}, {"eei", "i"},
	{"oua", "ua"}, {"oue", "ue"}, {"oui", "ui"},
	{"aa", "a"}, {"ae", "y"}, {"ai", "y"}, {"ay", "y"}, {"ei", "y"}, {"ey", "y"}, {"au", "w"}, {"aw", "w"}, {"ew", "w"}, {"ao", "w"},
	{"ou", "u"}, {"oo", "u"}, {"ow", "w"}, {"ee", "i"}, {"ii", "i"}, {"ie", "i"}, {"iy", "i"}, {"uu", "u"},
}

// vowels writes each run of vowels in one way.
func vowels(w string) string {
	var b strings.Builder
	for i := 0; i < len(w); {
		c := w[i]
		if !isVowel(c) {
			b.WriteByte(c)
			i++
			continue
		}
		as, n := vowelAt(w, i)
		b.WriteString(as)
		i += n
	}
	return b.String()
}

// vowelAt reads the run of vowels at i: what it is written as and its length.
func vowelAt(w string, i int) (as string, n int) {
	if i == 0 && strings.HasPrefix(w, "ou") && len(w) > 2 && isVowel(w[2]) { // "Oualid"
		return "w", 2
	}
	if (strings.HasPrefix(w[i:], "oa") || strings.HasPrefix(w[i:], "ua")) && opensSyllable(w, i+2) { // "Noaman", "Muammar"
		return "u", 2
	}
	for _, r := range runs {
		if strings.HasPrefix(w[i:], r.run) {
			return r.as, len(r.run)
		}
	}
	switch c := w[i]; {
	case c == 'o':
		return "u", 1
	case c == 'e' && (i == 0 || lastClosed(w, i)):
		return "i", 1
	case c == 'e':
		return "a", 1
	default:
		return w[i : i+1], 1
	}
}

// opensSyllable tells whether a consonant and then a vowel stand at i.
func opensSyllable(w string, i int) bool {
	return i+1 < len(w) && !isVowel(w[i]) && isVowel(w[i+1])
}

// lastClosed tells whether the vowel at i is the last and a consonant follows.
func lastClosed(w string, i int) bool {
	for j := i + 1; j < len(w); j++ {
		if isVowel(w[j]) {
			return false
		}
	}
	return i+1 < len(w)
}

// spellings are names whose forms no rule brings together, by folded form.
// From general knowledge.
var spellings = gather(map[string]string{
	"kadafi":  "gaddafi gadafi gadaffi gadhafi gaddhafi gadhdhafi qaddafi qadafi qadhafi qadhdhafi qadaffi kadafi kaddafi kadhafi khadafi khadafy khaddafi qathafi gathafi quaddafi qazzafi",
	"kasim":   "ghasem ghassem qasem qassem qasim qassim kasim kassim kasem kassem kacem qaseem",
	"kazim":   "kadhim kadhem kazim kazem kadhum kathim kathem kadim kazem",
	"kazimi":  "kadhimi kadhemi kazimi kazemi kathimi kadimi kadhmi kazmi",
	"usman":   "othman osman usman uthman ousmane othmane osmane",
	"abdula":  "abdullah abdallah abdulla abdalla abdellah abdollah abdolah abdullahi",
	"hizbula": "hezbollah hizbullah hizballah hezbullah hizbollah hezballah",
	"shyX":    "sheikh shaykh sheik cheikh shaikh sheykh",
	"husyn":   "hussein hussain husain husayn hossein hosein hussien hocine houcine hassine houssine hussen huseyin hossain husein hoessein",
	"abdul":   "abdel abdul abdal",
	"masud":   "messaoud",
	"isa":     "issa isa eisa essa aissa",
	"fatima":  "fatma fatima fatimah fatemeh fatimeh fatema",
	"salih":   "saleh salih salieh",
	"yahia":   "yahya yahia yehia yahiya",
	"musa":    "mousa moussa musa mossa",
	"iyad":    "iyad ayad eyad iad",
	"jihad":   "jihad jehad",
	"rida":    "rida reda redha ridha reza riza",
	"fadil":   "fadhil fadil fadel fazel fazil fadhel",
	"rashid":  "rashid rasheed rachid rasheid",
	"shavkat": "shavkat shawkat chawkat",
})

// joined are keys that the rules leave apart though they are one name.
var joined = gather(map[string]string{
	"muhamad": "muhamid mahamad muhamd",
	"ahmad":   "ahmid",
	"hydar":   "hydir",
	"umar":    "umir",
	"jafar":   "jafir",
	"asad":    "asid",
	"yusuf":   "yusif",
	"ibrahim": "brahim",
})

// gather turns "key: forms" around.
func gather(of map[string]string) map[string]string {
	m := map[string]string{}
	for key, forms := range of {
		for _, f := range strings.Fields(forms) {
			m[f] = key
		}
	}
	return m
}
