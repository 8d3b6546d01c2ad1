package syntax

// Morph is how a word is inflected, in the values of Universal Dependencies;
// "" and 0 where its form does not tell.
type Morph struct {
	VerbForm string // of verbs: "Fin", "Inf", "Part", "Ger"
	Tense    string // of finite verbs and participles: "Past", "Pres"
	Number   string // of nouns, pronouns and verbs in -s: "Sing", "Plur"
	Person   int    // of pronouns and verbs in -s: 1, 2, 3
	Passive  bool   // a past participle without a form of "have": "was killed", "the town held by rebels"
}

// Morph tells the inflection of word i from its tag, its form and the
// auxiliaries before it.
func (s *Sentence) Morph(i int) Morph {
	w := &s.Words[i]
	if w.UPOS == ADJ { // "United" of a name
		return Morph{}
	}
	switch w.XPOS {
	case "NN", "NNP":
		return Morph{Number: "Sing"}
	case "NNS", "NNPS":
		return Morph{Number: "Plur"}
	case "PRP", "PRP$", "DT":
		return pronouns[w.Lower]
	case "MD":
		return Morph{VerbForm: "Fin"}
	case "VBZ":
		return Morph{VerbForm: "Fin", Tense: "Pres", Number: "Sing", Person: 3}
	case "VBP":
		return Morph{VerbForm: "Fin", Tense: "Pres"}
	case "VBD":
		return Morph{VerbForm: "Fin", Tense: "Past"}
	case "VB":
		if s.imperative(i) {
			return Morph{VerbForm: "Fin"}
		}
		return Morph{VerbForm: "Inf"}
	case "VBN":
		aux := s.auxiliary(i)
		return Morph{VerbForm: "Part", Tense: "Past", Passive: w.UPOS != AUX && (aux < 0 || s.Words[aux].Lemma != "have" && s.Words[aux].Lower != "'ve")}
	case "VBG":
		if s.participle(i) {
			return Morph{VerbForm: "Part", Tense: "Pres"}
		}
		return Morph{VerbForm: "Ger"}
	}
	return Morph{}
}

// auxiliary is the form of "be", "have", "get", "do", a modal or "to" on which
// a verb at i depends, with adverbs, or the subject of a question, between; -1
// where there is none.
func (s *Sentence) auxiliary(i int) int {
	for k := i - 1; k >= max(0, i-5); k-- {
		w := &s.Words[k]
		switch {
		case w.UPOS == AUX, w.XPOS == "TO", w.IsVerb() && (w.Lemma == "get" || w.Lemma == "be" || w.Lemma == "have"):
			return k
		case !w.IsAdverb() && !(w.XPOS == "PRP" && k > 0 && s.Words[k-1].UPOS == AUX):
			return -1
		}
	}
	return -1
}

// imperative tells whether a base form at i is a command: nothing governs it,
// and a sentence or clause begins with it.
func (s *Sentence) imperative(i int) bool {
	k := i - 1
	for k >= 0 && (s.Words[k].IsAdverb() || s.Words[k].Lower == "please" || s.Words[k].Lower == "do") {
		k--
	}
	if k < 0 {
		return true
	}
	switch w := &s.Words[k]; w.UPOS {
	case PUNCT:
		return w.Form != "-" && !s.governed(k)
	case CCONJ:
		return !s.governed(k)
	}
	return false
}

// governed tells whether a modal or "to" stands before word k, so that a base
// form after it continues: "to stay, wait and see".
func (s *Sentence) governed(k int) bool {
	for k--; k >= 0; k-- {
		switch w := &s.Words[k]; {
		case w.XPOS == "MD", w.XPOS == "TO", w.UPOS == AUX && w.Lemma == "do":
			return true
		case w.XPOS == ".", w.XPOS == ":":
			return false
		}
	}
	return false
}

// participle tells whether an ing-form at i is a participle, as after "be",
// after a comma and at the head of a sentence, and not a gerund.
func (s *Sentence) participle(i int) bool {
	if s.Words[i].UPOS != VERB || s.auxiliary(i) >= 0 {
		return true
	}
	k := i - 1
	for k >= 0 && s.Words[k].IsAdverb() {
		k--
	}
	if k < 0 {
		return true
	}
	switch w := &s.Words[k]; w.UPOS {
	case PUNCT, SCONJ, CCONJ, ADP:
		return w.Form != "-" && w.Lower != "of"
	}
	return false
}

// pronouns are the words whose number and person do not show in their tag.
var pronouns = map[string]Morph{
	"i": {Number: "Sing", Person: 1}, "me": {Number: "Sing", Person: 1}, "my": {Number: "Sing", Person: 1}, "myself": {Number: "Sing", Person: 1},
	"we": {Number: "Plur", Person: 1}, "us": {Number: "Plur", Person: 1}, "our": {Number: "Plur", Person: 1}, "ourselves": {Number: "Plur", Person: 1},
	"you": {Person: 2}, "your": {Person: 2}, "yourself": {Number: "Sing", Person: 2}, "yourselves": {Number: "Plur", Person: 2},
	"he": {Number: "Sing", Person: 3}, "him": {Number: "Sing", Person: 3}, "his": {Number: "Sing", Person: 3}, "himself": {Number: "Sing", Person: 3},
	"she": {Number: "Sing", Person: 3}, "her": {Number: "Sing", Person: 3}, "herself": {Number: "Sing", Person: 3},
	"it": {Number: "Sing", Person: 3}, "its": {Number: "Sing", Person: 3}, "itself": {Number: "Sing", Person: 3},
	"they": {Number: "Plur", Person: 3}, "them": {Number: "Plur", Person: 3}, "their": {Number: "Plur", Person: 3}, "themselves": {Number: "Plur", Person: 3},
	"this": {Number: "Sing"}, "that": {Number: "Sing"}, "these": {Number: "Plur"}, "those": {Number: "Plur"},
}
