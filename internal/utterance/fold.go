package utterance

import (
	"strings"
	"unicode/utf8"

	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
	"onrecord/internal/text"
)

// senseOf gives the sense of a word, which hangs on its folded form alone.
func senseOf(form string) sense {
	low := folded(form)
	written := plain(low)
	s := sense{hash: spell(written), number: written != "" && written[0] >= '0' && written[0] <= '9' && low != "one"}
	if stem := syntax.Stem(text.Fold(strings.TrimSuffix(low, "'s"))); len(stem) > 1 {
		s.stem, s.rarity = hashFold(stem), int32(lexicon.Rarity(stem))
	}
	return s
}

// folded gives the form under which words are the same: lower case, without
// diacritics, the commas of a number and the stops of an abbreviation.
func folded(form string) string {
	form = strings.ReplaceAll(form, "’", "'")
	for i := 0; i < len(form); i++ {
		if form[i] >= utf8.RuneSelf {
			form = text.Fold(form)
			break
		}
	}
	low := make([]byte, 0, len(form))
	for i := 0; i < len(form); i++ {
		switch c := form[i]; {
		case c == ',' || c == '.' && (form[0] < '0' || form[0] > '9'):
		case c >= 'A' && c <= 'Z':
			low = append(low, c+'a'-'A')
		default:
			low = append(low, c)
		}
	}
	return string(low)
}

// The constants of the FNV-1a hash.
const (
	fnvOffset = 14695981039346656037
	fnvPrime  = 1099511628211
)

// hashFold hashes a word's folded form, without making it where it is ASCII.
func hashFold(form string) uint64 {
	h := uint64(fnvOffset)
	for i := 0; i < len(form); i++ {
		c := form[i]
		switch {
		case c >= utf8.RuneSelf:
			return hashBytes(folded(form))
		case c == ',' || c == '.' && (form[0] < '0' || form[0] > '9'):
			continue
		case c >= 'A' && c <= 'Z':
			c += 'a' - 'A'
		}
		h = (h ^ uint64(c)) * fnvPrime
	}
	return h | 1
}

func hashBytes(s string) uint64 {
	h := uint64(fnvOffset)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint64(s[i])) * fnvPrime
	}
	return h | 1
}
