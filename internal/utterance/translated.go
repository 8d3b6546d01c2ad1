package utterance

import (
	"strings"
	"unicode"

	"onrecord"
	"onrecord/internal/text"
)

// languages are those in which people speak to the world's press.
var languages = func() map[string]bool {
	set := map[string]bool{}
	for name := range strings.FieldsSeq(`Albanian Amharic Arabic Armenian Azerbaijani Azeri Bahasa Belarusian Bengali Bosnian Bulgarian Burmese Cantonese Catalan Chechen Chinese Creole Croatian Czech
Danish Dari Dutch Estonian Farsi Finnish Flemish French Georgian German Greek Gujarati Hausa Hebrew Hindi Hungarian Icelandic Igbo Indonesian Italian Japanese Kazakh Khmer Korean Kurdish Kurmanji Kyrgyz
Lao Latvian Lithuanian Macedonian Malay Mandarin Maltese Marathi Mongolian Montenegrin Nepali Norwegian Oromo Pashto Persian Polish Portuguese Punjabi Romanian Russian Serbian Sinhala Slovak Slovene Slovenian Somali Sorani Spanish
Swahili Swedish Tagalog Tajik Tamil Telugu Thai Tibetan Tigrinya Turkish Turkmen Ukrainian Urdu Uyghur Uzbek Vietnamese Wolof Xhosa Yoruba Zulu`) {
		set[name] = true
	}
	return set
}()

// translated finds the words outside the content of a statement that say it
// was made in another language: "speaking in Arabic", "through an
// interpreter", "translated"; nil for none.
func translated(st *onrecord.Statement) *onrecord.Evidence {
	exact := st.Evidence.Exact
	words := text.Words(exact, onrecord.Span{End: len(exact)})
	for i := range words {
		from, to := -1, i
		switch low := strings.ToLower(words[i].Form); {
		case strings.HasPrefix(low, "translat") || low == "interpreter" || low == "interpreters":
			from = i
			if i > 1 && strings.EqualFold(words[i-2].Form, "through") {
				from = i - 2
			}
		case i > 0 && languages[words[i].Form] && words[i-1].Form == "in" && ends(words, i):
			from = i - 1
			if i > 1 && small(words[i-2].Form) {
				from = i - 2
			}
		}
		if from < 0 {
			continue
		}
		if ev := part(st.Evidence, words[from].Start, words[to].End); !quotedIn(st, ev) {
			return &ev
		}
	}
	return nil
}

// ends tells whether a language named at i is one, and not an adjective
// before a noun: "in Arabic on Monday", not "in Arabic script".
func ends(words []text.Word, i int) bool {
	if i+1 == len(words) {
		return true
	}
	switch next := words[i+1].Form; next {
	case "that", "on", "to", "at", "during", "from", "by", "before", "after", "as", "and", "in", "with", "when", "while":
		return true
	default:
		return !unicode.IsLetter([]rune(next)[0])
	}
}

func small(form string) bool { return form[0] >= 'a' && form[0] <= 'z' }

// quotedIn tells whether words are part of what was said.
func quotedIn(st *onrecord.Statement, ev onrecord.Evidence) bool {
	for i := range st.Content {
		if st.Content[i].Overlaps(ev) {
			return true
		}
	}
	return false
}
