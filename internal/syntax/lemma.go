package syntax

import "strings"

// BaseHash is the hash under which a model keeps a base form: class is "V",
// "N" or "J".
func BaseHash(class, base string) uint32 { return mix(Hash(class), Hash(base), 0) }

// lemma is the base form of a tagged word.
func lemma(m *Model, w *Word) string {
	low := w.Lower
	switch w.XPOS {
	case "VBD", "VBN":
		return verbBase(m, low, irregularVerbs, "ed")
	case "VBG":
		return verbBase(m, low, irregularVerbs, "ing")
	case "VBZ":
		return verbBase(m, low, irregularVerbs, "s")
	case "VB", "VBP", "MD":
		if base, ok := irregularBase[low]; ok {
			return base
		}
	case "NNS":
		return nounBase(m, low)
	case "NNPS":
		return withoutS(m, low, "N")
	case "JJR", "RBR":
		return degreeBase(m, low, "er")
	case "JJS", "RBS":
		return degreeBase(m, low, "est")
	case "PRP", "DT", "RB", "WP":
		if base, ok := pronounBase[low]; ok {
			return base
		}
	}
	return low
}

// verbBase takes an ending off a verb.
func verbBase(m *Model, low string, irregular map[string]string, ending string) string {
	if base, ok := irregular[low]; ok {
		return base
	}
	if !strings.HasSuffix(low, ending) || len(low) < len(ending)+2 {
		return prefixedBase(low, irregular)
	}
	if ending == "s" {
		return withoutS(m, low, "V")
	}
	stem := low[:len(low)-len(ending)]
	if ending == "ed" && (len(stem) == 2 && stem[1] == 'i' || stem == "beli" || stem == "unti") {
		return stem + "e" // "died", "tied"
	}
	if ending == "ed" && strings.HasSuffix(stem, "i") {
		return stem[:len(stem)-1] + "y"
	}
	if base := prefixedBase(low, irregular); base != low {
		return base
	}
	return stemBase(m, stem, "V")
}

// prefixedBase finds the irregular verb in "withdrew", "overthrown", "rebuilt".
func prefixedBase(low string, irregular map[string]string) string {
	for _, p := range [...]string{"with", "over", "under", "fore", "out", "mis", "up", "re", "un", "be"} {
		if rest, ok := strings.CutPrefix(low, p); ok && len(rest) > 3 {
			if base, ok := irregular[rest]; ok && strings.Contains(" draw hold take throw go come see do write build think tell set run make lay pay sell send ride stand understand lead read hear grow ", " "+base+" ") {
				return p + base
			}
		}
	}
	return low
}

// stemBase restores what an ending took from a stem: "hop" of "hopping",
// "hope" of "hoping".
func stemBase(m *Model, stem, class string) string {
	n := len(stem)
	doubled := n > 2 && stem[n-1] == stem[n-2] && strings.IndexByte("bdfgklmnprtvz", stem[n-1]) >= 0
	switch {
	case doubled && m.Base(BaseHash(class, stem[:n-1])):
		return stem[:n-1]
	case closedSyllable(stem) && m.Base(BaseHash(class, stem+"e")):
		return stem + "e" // "hop" would double its letter
	case m.Base(BaseHash(class, stem)) && !m.Base(BaseHash(class, stem+"e")):
		return stem
	case m.Base(BaseHash(class, stem+"e")) && !m.Base(BaseHash(class, stem)):
		return stem + "e"
	case doubled && stem[n-1] != 'l' && stem[n-1] != 'f' && stem[n-1] != 'z':
		return stem[:n-1]
	case needsE(stem):
		return stem + "e"
	}
	return stem
}

// closedSyllable tells whether a stem is one short syllable, which doubles its
// last letter before an ending.
func closedSyllable(stem string) bool {
	n := len(stem)
	if n < 3 || strings.IndexByte("aeiouwxy", stem[n-1]) >= 0 || strings.IndexByte("aeiou", stem[n-2]) < 0 {
		return false
	}
	return !strings.ContainsAny(stem[:n-2], "aeiou")
}

// needsE tells whether English would not end a word like this.
func needsE(stem string) bool {
	n := len(stem)
	if n < 2 {
		return false
	}
	if strings.HasSuffix(stem, "phon") {
		return true
	}
	last, prev := stem[n-1], stem[n-2]
	vowel := strings.IndexByte("aeiou", prev) >= 0
	long := n > 2 && strings.IndexByte("aeiou", stem[n-3]) >= 0 && vowel
	switch last {
	case 'v', 'u', 'c':
		return true
	case 'z':
		return prev != 'z'
	case 's':
		return prev != 's'
	case 'g':
		return strings.IndexByte("dr", prev) >= 0 || strings.HasSuffix(stem, "ang") || strings.HasSuffix(stem, "eng") || strings.HasSuffix(stem, "ag") || strings.HasSuffix(stem, "eg")
	case 'l':
		return strings.IndexByte("bcdfgkptz", prev) >= 0
	case 't':
		return strings.HasSuffix(stem, "at") && !long || strings.HasSuffix(stem, "cit") || strings.HasSuffix(stem, "ut") && n > 4 || strings.HasSuffix(stem, "iat") || strings.HasSuffix(stem, "eat") && n > 5 || strings.HasSuffix(stem, "uat")
	case 'r':
		return vowel && prev != 'e' && prev != 'o' && !long || strings.HasSuffix(stem, "uir")
	case 'd':
		return vowel && !long && strings.IndexByte("iau", prev) >= 0
	case 'n', 'm', 'k', 'p':
		return vowel && !long && prev != 'e' && prev != 'o'
	}
	return false
}

// withoutS takes off the "s" of plurals and third persons.
func withoutS(m *Model, low, class string) string {
	n := len(low)
	switch {
	case strings.HasSuffix(low, "ies") && n > 4:
		if m.Base(BaseHash(class, low[:n-1])) {
			return low[:n-1]
		}
		return low[:n-3] + "y"
	case strings.HasSuffix(low, "sses"), strings.HasSuffix(low, "shes"), strings.HasSuffix(low, "xes"), strings.HasSuffix(low, "zzes"):
		return low[:n-2]
	case strings.HasSuffix(low, "ches"):
		if m.Base(BaseHash(class, low[:n-1])) {
			return low[:n-1]
		}
		return low[:n-2]
	case strings.HasSuffix(low, "oes"):
		if n == 4 || m.Base(BaseHash(class, low[:n-1])) {
			return low[:n-1]
		}
		return low[:n-2]
	case strings.HasSuffix(low, "ses") && m.Base(BaseHash(class, low[:n-2])):
		return low[:n-2]
	case n < 3, strings.HasSuffix(low, "ss"), strings.HasSuffix(low, "'s"):
		return low
	}
	return strings.TrimSuffix(low, "s")
}

// nounBase is the singular of a plural.
func nounBase(m *Model, low string) string {
	if base, ok := irregularNouns[low]; ok {
		return base
	}
	switch {
	case strings.HasSuffix(low, "women"), strings.HasSuffix(low, "men") && len(low) > 3:
		return low[:len(low)-2] + "an"
	case strings.HasSuffix(low, "'s"):
		return low[:len(low)-2]
	}
	if !strings.HasSuffix(low, "s") || len(low) < 3 {
		return low
	}
	return withoutS(m, low, "N")
}

// degreeBase is the plain form of a comparative or superlative.
func degreeBase(m *Model, low, ending string) string {
	if base, ok := irregularDegrees[low]; ok {
		return base
	}
	stem, ok := strings.CutSuffix(low, ending)
	if !ok || len(stem) < 3 {
		return low
	}
	if strings.HasSuffix(stem, "i") {
		return stem[:len(stem)-1] + "y"
	}
	n := len(stem)
	switch {
	case m.Base(BaseHash("J", stem)):
		return stem
	case m.Base(BaseHash("J", stem+"e")):
		return stem + "e"
	case stem[n-1] == stem[n-2] && stem[n-1] != 'l' && stem[n-1] != 's':
		return stem[:n-1]
	}
	return stem
}
