package actor

import (
	"strings"

	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/names"
	"onrecord/internal/syntax"
)

// What is tagged as a person's name may hold more than the name: the office
// before it ("Harbour Master Karim Haddad"), the auxiliary of a question
// ("Will Holm agree?"), the article of a caption that runs on; or it may be no
// name at all: an exclamation, the title of a song, "a Norland Democrat".

// prefix is an office that the tagger took for a part of a name.
type prefix struct {
	m           *mention
	first, stop int
}

// personal fits a mention to the name of a person in it; ok is false where
// there is none.
func (f *finder) personal(m *mention) (ok bool) {
	w := f.words(m.sent)
	for m.end-m.inner > 2 && w[m.end-1].Form == "A" {
		m.end--
	}
	if asks(w, m) {
		m.narrow(w, m.first+1)
	}
	switch k, land := titled(w, m); {
	case land:
		f.add(&mention{sent: m.sent, first: m.inner, end: k, inner: m.inner, kind: onrecord.GPE, form: onrecord.FormName})
		m.narrow(w, k)
	case k > m.inner:
		f.prefixes = append(f.prefixes, prefix{m, titleFrom(w, m.inner), k})
		m.narrow(w, k)
	}
	if exclaimed(w, m) {
		m.narrow(w, m.end-1)
		return m.kind == onrecord.GPE // "God Bless Norland" names Norland
	}
	if last := w[m.end-1].Lower; m.end-m.inner > 2 && founded[last] {
		m.kind = onrecord.Org
	} else if m.end-m.inner > 2 && called[last] {
		m.end--
	}
	return !partisan(w, m) && !f.work(w, m)
}

// founded are bodies that bear the name of a person ("the Ada Holm Project"),
// called are things that do; of these the name alone is left.
var (
	founded = set(`project foundation center centre library institute museum fund trust initiative college university school hospital clinic society
		association club academy committee commission campaign company bank theater theatre gallery orchestra band charity`)
	called = set(`plan doctrine prize award act law bill bridge tunnel stadium memorial trophy cup syndrome scholarship fellowship lecture scandal
		affair trial tour concert special documentary biopic agenda era legacy dynasty`)
)

// narrow lets a name begin later; what is left may be that of a country or a
// large body.
func (m *mention) narrow(w []syntax.Word, first int) {
	m.first, m.inner = first, first
	if last := &w[first]; m.end == first+1 && (class(last)&lexicon.Country != 0 || last.Form == "US") {
		m.kind = onrecord.GPE
	} else if _, sort, ok := names.Usual(last.Form); m.end == first+1 && ok && sort == names.Body {
		m.kind = onrecord.Org
	}
}

// asks tells whether a name opens with the auxiliary of a question: a verb
// without ending follows it.
func asks(w []syntax.Word, m *mention) bool {
	if m.end-m.first < 2 || m.end >= len(w) || w[m.first].Lower != "will" || m.first > 0 && w[m.first-1].UPOS != syntax.PUNCT {
		return false
	}
	return w[m.end].XPOS == "VB" && w[m.end].Lower == w[m.end].Lemma
}

// titled gives where the name begins behind an office, or behind the country
// of one: a given name with more after it, and before it nothing but words of
// office or of a calling; 0 where it begins with its first word.
func titled(w []syntax.Word, m *mention) (k int, land bool) {
	for k := m.inner + 1; k+1 < m.end; k++ {
		if class(&w[k])&(lexicon.GivenMale|lexicon.GivenFemale) == 0 {
			continue
		}
		switch {
		case calling(&w[k-1]) && plain(w[m.inner:k-1]):
			return k, false
		case k == m.inner+1 && class(&w[k-1])&lexicon.Country != 0 && plain(w[m.inner:k]):
			return k, true
		}
		return 0, false
	}
	return 0, false
}

// titleFrom goes left over the words that open an office: "Chief Strategist".
func titleFrom(w []syntax.Word, first int) int {
	for first > 0 && upper(w[first-1].Form) && (lexicon.InOffice(w[first-1].Lower)&(lexicon.Standing|lexicon.Field) != 0 || class(&w[first-1])&lexicon.Demonym != 0) {
		first--
	}
	return first
}

// plain tells whether none of the words is a given name or an initial.
func plain(w []syntax.Word) bool {
	for i := range w {
		if class(&w[i])&(lexicon.GivenMale|lexicon.GivenFemale) != 0 || strings.HasSuffix(w[i].Form, ".") || len(w[i].Form) < 2 || w[i].Form[0] >= 'a' && w[i].Form[0] <= 'z' {
			return false
		}
	}
	return true
}

// calling tells a capitalised noun for what somebody is, by the word or by its
// ending.
func calling(w *syntax.Word) bool {
	if class(w)&(lexicon.GivenMale|lexicon.GivenFemale) != 0 {
		return false
	}
	if class(w)&holds != 0 && lexicon.InOffice(w.Lower)&lexicon.Honorific == 0 || lexicon.InOffice(w.Lower)&lexicon.Occupation != 0 || w.Lower == "master" || w.Lower == "mistress" {
		return true
	}
	for _, end := range [...]string{"ologist", "ographer", "egist", "emist", "icist", "abist", "inist", "artist", "ionist", "nalist", "ician", "swoman", "spokesperson", "woman"} {
		if len(w.Lower) > len(end) && strings.HasSuffix(w.Lower, end) {
			return true
		}
	}
	return false
}

// partisan tells "New York Democrat", which describes. Several of them are a
// body: "House Democrats".
func partisan(w []syntax.Word, m *mention) bool {
	if m.end-m.inner < 2 {
		return false
	}
	switch w[m.end-1].Lower {
	case "democrat", "republican", "conservative", "liberal", "independent":
		return true
	case "democrats", "republicans", "conservatives", "liberals", "independents":
		if class(&w[m.inner])&(lexicon.GivenMale|lexicon.GivenFemale) == 0 {
			m.kind = onrecord.Org
		}
	}
	return false
}

// exclaimed tells an exclamation: a verb without ending behind its first word,
// and a country or "us" behind that.
func exclaimed(w []syntax.Word, m *mention) bool {
	if m.end-m.inner != 3 || class(&w[m.inner])&(lexicon.GivenMale|lexicon.GivenFemale) != 0 {
		return false
	}
	return blessings[w[m.inner+1].Lower] || blessings[w[m.inner].Lower] && class(&w[m.end-1])&lexicon.Country != 0
}

// blessings are the verbs of wishes and calls.
var blessings = set("bless save help preserve protect make keep thank forgive damn hail free love praise")

// work tells the title of a song, book or film: it fills a pair of quotation
// marks behind the word that says what it is.
func (f *finder) work(w []syntax.Word, m *mention) bool {
	if m.first < 2 || m.end >= len(w) || w[m.first-1].XPOS != "``" || w[m.end].XPOS != "''" && w[m.end].Form != "," {
		return false
	}
	for k := m.first - 2; k >= 0 && k > m.first-5; k-- {
		if works[w[k].Lemma] {
			return true
		}
	}
	return false
}

// works are the nouns for what has a title, and the verbs with which it is
// performed.
var works = set(`song hymn anthem ballad album single film movie documentary book novel memoir play musical opera show series sitcom episode poem painting
	portrait sculpture game podcast magazine column essay tune sing chant hum titled entitled`)
