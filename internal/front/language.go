package front

import (
	"math/bits"
	"strings"
	"unicode"
)

// sample is how many words of a text are looked at to tell its language.
const sample = 400

// functions are frequent words of each language that hardly occur in the
// others: articles, prepositions, conjunctions, pronouns, auxiliaries.
var functions = []struct{ tag, words string }{
	{"en", "the of and to that was for with his are this from have has been which will said by at not it is were their they would after"},
	{"fr", "le les des et une dans que qui est pour sur au aux du avec par pas ont été cette ses elle sont mais plus selon d'une d'un l'armée"},
	{"de", "der die und das den von mit dem nicht ein eine auf für ist sich des im auch werden wurde nach einer zum zur bei hat sind dass"},
	{"es", "el los las y una por con para su del se como más pero fue está han sus este entre también según desde sobre es lo"},
	{"it", "il di che gli della per non una sono con del nel alla dei ha più anche le stato dal delle dopo è lo ed si"},
	{"pt", "o os uma não em do da dos das com para que foi ao mais são pelo pela também à às seu sua é no na"},
	{"nl", "het een van en niet zijn voor met op aan dat ook wordt naar bij heeft uit door werd de te om deze maar"},
	{"tr", "ve bir bu için ile da de olarak daha olan çok gibi ancak sonra kadar dedi ise en ne göre"},
	{"pl", "i w na z nie się jest że do jak przez oraz po dla od został są tym który które"},
	{"sv", "och att det som en på är av för med till den har inte om ett var från efter vid"},
	{"ku", "û li ji bi ku di de ya yên bo jî wek her ev hat"},
}

// functionWords tells for each of them in which languages it is one, a bit
// each in the order of the list.
var functionWords = func() map[string]uint16 {
	languages := map[string]uint16{}
	for i, f := range functions {
		for _, w := range strings.Fields(f.words) {
			languages[w] |= 1 << i
		}
	}
	return languages
}()

// language tells the language of a body from its script and its function
// words; "" when it cannot be told.
func language(body string) string {
	var in scripts
	var frequent [16]int // function words of each language
	words := 0
	for w := range strings.FieldsFuncSeq(lower(body[:runeStart(body, min(len(body), 12000))]), parts) {
		in.add(w)
		for f := functionWords[w]; f != 0; f &= f - 1 {
			frequent[bits.TrailingZeros16(f)]++
		}
		if words++; words == sample {
			break
		}
	}
	if tag := in.language(); tag != "" {
		return tag
	}
	best, most, second := "", 0, 0
	for i, f := range functions {
		n := frequent[i]
		if n > most {
			best, most, second = f.tag, n, most
		} else if n > second {
			second = n
		}
	}
	if most < 3 || most*12 < words || most*2 < second*3 {
		return ""
	}
	return best
}

// parts tells what stands between words.
func parts(r rune) bool { return !unicode.IsLetter(r) && r != '\'' }

// scripts counts the letters of a text by script, and those that only one
// language of a script has.
type scripts struct {
	total                                        int
	arabic, cyrillic, han, hangul, hebrew, greek int
	persian, sorani, urdu, ukrainian, japanese   int
}

// add counts the letters of a word.
func (in *scripts) add(w string) {
	for _, r := range w {
		in.total++
		if r >= 'Ͱ' { // Latin before it
			in.letter(r)
		}
	}
}

func (in *scripts) letter(r rune) {
	switch {
	case strings.ContainsRune("پچژگ", r):
		in.persian++
		in.arabic++
	case strings.ContainsRune("ێۆڵڕە", r):
		in.sorani++
		in.arabic++
	case strings.ContainsRune("ٹڈڑے", r):
		in.urdu++
		in.arabic++
	case unicode.Is(unicode.Arabic, r):
		in.arabic++
	case strings.ContainsRune("іїєґ", r):
		in.ukrainian++
		in.cyrillic++
	case unicode.Is(unicode.Cyrillic, r):
		in.cyrillic++
	case unicode.Is(unicode.Hebrew, r):
		in.hebrew++
	case unicode.Is(unicode.Hiragana, r), unicode.Is(unicode.Katakana, r):
		in.japanese++
		in.han++
	case unicode.Is(unicode.Han, r):
		in.han++
	case unicode.Is(unicode.Hangul, r):
		in.hangul++
	case unicode.Is(unicode.Greek, r):
		in.greek++
	}
}

// language is the language that most letters give away; "" for Latin ones and
// for too few.
func (in *scripts) language() string {
	if in.total < 20 {
		return ""
	}
	half := func(n int) bool { return n*2 > in.total }
	switch {
	case half(in.arabic):
		switch {
		case in.sorani*15 > in.total:
			return "ckb"
		case in.urdu*25 > in.total:
			return "ur"
		case in.persian*40 > in.total:
			return "fa"
		}
		return "ar"
	case half(in.cyrillic):
		if in.ukrainian*40 > in.total {
			return "uk"
		}
		return "ru"
	case half(in.han):
		if in.japanese*5 > in.han {
			return "ja"
		}
		return "zh"
	case half(in.hangul):
		return "ko"
	case half(in.hebrew):
		return "he"
	case half(in.greek):
		return "el"
	}
	return ""
}
