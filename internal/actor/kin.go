package actor

import (
	"onrecord"
	"onrecord/internal/syntax"
)

// kin tells whether a last name alone means another of the same name than a
// person named in full: the forms of address differ, or, where it stands
// without one, the text puts the two side by side ("Holm and his wife, Ada
// Holm"), or always speaks of the other by that form.
func (f *finder) kin(who *party, short *mention) bool {
	last := f.bare(short)
	if g := addressed(f.words(short.sent), short.first); g != unknown {
		return who.gender != unknown && g != who.gender
	}
	other := 0
	for k, m := range f.mentions {
		if m.kind != onrecord.Person || m.form != onrecord.FormName || m.nested || f.bare(m) != last {
			continue
		}
		w := f.words(m.sent)
		switch g := addressed(w, m.first); {
		case g == unknown || who.gender == unknown:
		case g == who.gender:
			return false
		default:
			other++
		}
		for i := k + 1; i < min(k+3, len(f.mentions)); i++ {
			if b := f.mentions[i]; b.who == who && b.sent == m.sent && related(w, m, b) {
				return true
			}
		}
	}
	return other > 1
}

// related tells whether a last name and a full one after it are joined as
// members of a family are: by "and", or by what one is to the other.
func related(w []syntax.Word, a, b *mention) bool {
	if a.end >= b.first || b.first-a.end > 5 {
		return false
	}
	if w[a.end].XPOS == "CC" {
		return true
	}
	for k := a.end; k < b.first; k++ {
		if kinship[w[k].Lower] {
			return true
		}
	}
	return false
}

var kinship = set("wife husband son daughter brother sister father mother widow widower uncle aunt nephew niece cousin lady")
