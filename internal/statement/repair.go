package statement

import (
	"slices"
	"strings"

	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// repair mends the tags of cue verbs that were taken for nouns or for bare
// forms, where what stands around them leaves no other reading. The page's
// own words stay as they are.
func (l *line) repair() {
	own := false
	for i := range l.w {
		if l.w[i].Quote >= 0 {
			continue
		}
		tag, lemma := l.mended(i)
		if tag == "" {
			continue
		}
		if !own {
			l.w, own = slices.Clone(l.w), true
		}
		w := &l.w[i]
		w.XPOS, w.UPOS, w.Lemma = tag, syntax.VERB, lemma
		switch tag {
		case "TO":
			w.UPOS = syntax.PART
		case "NNP":
			w.UPOS = syntax.PROPN
		case "JJ":
			w.UPOS = syntax.ADJ
		case "NN", "NNS":
			w.UPOS = syntax.NOUN
		}
	}
}

// mended gives the tag and lemma that word i should have; "" when it is well.
func (l *line) mended(i int) (tag, lemma string) {
	w := &l.w[i]
	switch {
	case l.nameBeforeSaid(i) || w.UPOS == syntax.VERB && (w.XPOS == "NNP" || w.XPOS == "NNPS"): // "United"
		return "NNP", w.Lower
	case l.describes(i) || l.openingTitle(i):
		return "JJ", w.Lower
	case l.bareReport(i):
		return "VBP", w.Lower
	case l.occupation(i) || w.XPOS == "WDT" && !l.is(i, "which", "that", "what", "whatever", "whichever"): // no other word is one
		return "NN", w.Lower
	case w.UPOS == syntax.VERB && l.objectNoun(i):
		return "NNS", w.Lemma
	case w.Lower == "to":
		if w.XPOS != "TO" && l.toVerb(i) {
			return "TO", "to"
		}
		return "", ""
	case w.Lower == "put" && w.XPOS == "VB" && l.is(i+1, "it") && !l.tag(i-1, "TO", "MD"):
		return "VBD", "put"
	case w.XPOS == "VB" && l.is(i, "have", "are", "do") && l.tag(i-1, "VB"): // "those who want to leave have until May"
		return "VBP", w.Lemma
	case w.XPOS == "VB":
		if l.beginsCue(i) && l.pluralBefore(i) {
			return "VBP", w.Lemma
		}
		return "", ""
	case w.XPOS == "VBN":
		if w.Lower == "said" && i == 1 && (l.is(0, "another", "others", "many", "some", "both") || l.pos(0, syntax.PRON)) {
			return "VBD", "say"
		}
		if _, ok := lexicon.CueVerb(w.Lemma); ok && l.is(i-1, "and", "but") && (l.pos(i+1, syntax.PRON, syntax.DET) || l.is(i+1, "that")) && l.pastBefore(i) {
			return "VBD", w.Lemma
		}
		if c, ok := lexicon.CueVerb(w.Lemma); ok && speech[c.Class] && (l.quotedSubject(i) || l.mainVerb(i) || l.soleVerb(i)) {
			return "VBD", w.Lemma
		}
		return "", ""
	case w.UPOS != syntax.NOUN && w.UPOS != syntax.PROPN:
		return "", ""
	}
	base, ending := cueBase(w.Lower)
	switch {
	case base == "" || l.pos(i-1, syntax.DET, syntax.ADJ) || l.tag(i-1, "PRP$", "POS"):
	case ending == "ing" && (i == 0 && l.commaIn(i, len(l.w)) || l.comma(i-1) && !l.closedBefore(i) || l.is(i-1, "while", "by")) && l.contentAt(l.overAdverbs(i+1)):
		return "VBG", base
	case ending == "" && l.is(i-1, "to") && i > 1 && l.infinitiveCue(i-2):
		return "VB", base
	case ending == "" && l.tag(i-1, "NNS", "NNPS", "CD") && (l.contentAt(i+1) || l.closesReport(i)):
		return "VBP", base
	case ending == "" && (l.pos(i+1, syntax.DET) || l.tag(i+1, "PRP$")) && i > 0 && l.pos(i-1, syntax.NOUN, syntax.PROPN, syntax.ADJ) && !l.hasFinite(run{0, len(l.w)}):
		return "VBP", base
	case ending == "s" && i == 1 && l.tag(2, "``"): // "Story highlights “..."
	case ending == "s" && !(l.capital(i) && l.capital(i-1)) && (l.tag(i-1, "NNP", "NN", "CD") && (l.contentAt(i+1) && !l.objectEnds(i) || l.closesReport(i)) || (l.tag(i-1, "RB") || l.is(i-1, "and") && !l.pos(i-2, syntax.NOUN)) && l.is(i+1, "to") && l.toVerb(i+1)):
		return "VBZ", base
	case ending == "s" && i+1 == len(l.w) && l.tag(i-1, "NN", "NNP") && l.closesHeadline(i, base):
		return "VBZ", base
	case ending == "s" && l.tag(i-1, "NN", "NNP") && l.is(i+1, "to") && l.toVerb(i+1) && l.onlyVerb(i, base):
		return "VBZ", base
	case w.Lower == "read" && l.quotedSubject(i) && (i+1 == len(l.w) || l.is(i+1, ".", ",", "in")):
		return "VBD", "read"
	case i == 0 && w.Lower == "said" && l.pos(1, syntax.PROPN, syntax.DET):
		return "VBD", "say"
	}
	return "", ""
}

// beginsCue tells whether a cue verb stands at i, alone or with its particle.
func (l *line) beginsCue(i int) bool {
	_, ok := lexicon.CueVerb(l.w[i].Lemma)
	return ok || slices.ContainsFunc(lexicon.CueParticles(l.w[i].Lemma), func(p string) bool {
		_, ok := l.follows(i+1, p)
		return ok
	})
}

// cueBase gives the cue verb whose form a word can be, and the ending.
func cueBase(low string) (base, ending string) {
	try := func(stems ...string) bool {
		for _, s := range stems {
			if _, ok := lexicon.CueVerb(s); ok {
				base = s
				return true
			}
		}
		return false
	}
	if s, ok := strings.CutSuffix(low, "ing"); ok && len(s) > 2 {
		if try(s, s+"e") || s[len(s)-1] == s[len(s)-2] && try(s[:len(s)-1]) {
			return base, "ing"
		}
		return "", ""
	}
	if low == "said" || try(low) {
		return low, ""
	}
	if s, ok := strings.CutSuffix(low, "s"); ok && (try(s) || try(strings.TrimSuffix(s, "e")) || strings.HasSuffix(s, "ie") && try(s[:len(s)-2]+"y")) {
		return base, "s"
	}
	return "", ""
}

// toVerb tells whether a bare verb follows "to" at i.
func (l *line) toVerb(i int) bool {
	k := i + 1
	for l.tag(k, "RB", "``") {
		k++
	}
	return l.tag(k, "VB")
}

// infinitiveCue tells whether word i is a verb whose "to" begins an
// infinitive, never a noun phrase: "declined to comment".
func (l *line) infinitiveCue(i int) bool {
	c, ok := lexicon.CueVerb(l.w[i].Lemma)
	return ok && l.pos(i, syntax.VERB) && c.Takes(lexicon.Infinitive) && !c.Takes(lexicon.To)
}

// pluralBefore tells whether a plural subject ends right before i, over
// adverbs, so that a bare form there is finite.
func (l *line) pluralBefore(i int) bool {
	k := i - 1
	for k > 0 && (l.pos(k, syntax.ADV) || l.comma(k) && l.pos(k-1, syntax.ADV)) {
		k--
	}
	if l.comma(k) {
		k--
	}
	if k < 0 || !l.outside(k) {
		return false
	}
	if k == i-1 && l.is(k, "state", "side", "party", "group", "country") && l.is(k-1, "each", "every") {
		k = i - 1
	} else if !l.tag(k, "NNS", "NNPS", "CD") && !l.is(k, "they", "we", "you", "some", "many", "others", "both", "most", "few", "several", "who") {
		return false
	}
	for n := k; n >= 0 && k-n < 12; n-- { // "helped officials say", "to be men and say"
		if l.permits(n) || l.tag(n, "TO", "MD") || l.is(n, "demand", "demanded", "insisted", "recommended", "do", "does", "did") {
			return false
		}
	}
	return true
}

// permits tells whether the word at n takes a noun and a bare form: "let
// ministers say".
func (l *line) permits(n int) bool {
	if n < 0 {
		return false
	}
	switch l.w[n].Lemma {
	case "let", "make", "help", "see", "hear", "have", "watch":
		return true
	}
	return false
}

// pastBefore tells whether a finite past form without "have" or "be" stands
// before "and" at i-1.
func (l *line) pastBefore(i int) bool {
	for k := i - 2; k >= 0 && i-k < 20; k-- {
		switch {
		case l.tag(k, "VBN") || l.pos(k, syntax.AUX) || l.is(k, ";"):
			return false
		case l.tag(k, "VBD"):
			return true
		}
	}
	return false
}

// contentAt tells whether the words from k can be nothing but what is
// reported: "that" and a clause, a quotation, a pronoun that is a subject.
func (l *line) contentAt(k int) bool {
	if l.comma(k) || l.is(k, ":") {
		k++
		return l.tag(k, "``")
	}
	return l.tag(k, "``") || l.is(k, "they", "he", "she", "we", "i", "there") || l.is(k, "that") && (l.pos(k+1, syntax.PRON, syntax.DET, syntax.PROPN) || l.tag(k+1, "``"))
}

// closedBefore tells whether the word before the comma at i-1 is in a list.
func (l *line) closedBefore(i int) bool { return l.is(i+1, "and", ",") }

// closesReport tells whether a word ends a sentence after a comma or a
// quotation and a short subject: `..., the Daily Post reports.`
func (l *line) closesReport(i int) bool {
	if i+1 < len(l.w) && !l.is(i+1, ".", ",") || i+1 == len(l.w) {
		return false
	}
	linked := false
	for k := i - 1; k > 0 && i-k < 8; k-- {
		if l.comma(k) || !l.outside(k) {
			return i-k > 1 && (!linked || !l.outside(k))
		}
		linked = linked || l.is(k, "of", "from", "in", "for")
		if !l.pos(k, syntax.PROPN, syntax.NOUN, syntax.DET, syntax.ADJ, syntax.NUM) && !l.is(k, "of", "from", "in", "for") {
			return false
		}
	}
	return false
}
