package syntax

// Phrase is a noun phrase without what follows its head: "the two leaders".
// From and to are word indices, half-open; a phrase with to 0 is none.
type Phrase struct{ From, To, Head int }

// None tells whether there is no phrase.
func (p Phrase) None() bool { return p.To == 0 }

// glued tells whether word i stands at once after the word before it.
func glued(words []Word, i int) bool {
	return i > 0 && i < len(words) && words[i].Start == words[i-1].End
}

func capital(form string) bool { return form[0] >= 'A' && form[0] <= 'Z' }

// hyphen tells whether word i joins its neighbours to one word.
func hyphen(words []Word, i int) bool {
	switch words[i].Form {
	case "-", "–", "‑", "/":
		return glued(words, i) && glued(words, i+1)
	}
	return false
}

// phrases finds the noun phrases of a sentence: for each word the phrase that
// it stands in, by index; -1 for none.
func phrases(words []Word, timeOf []int) ([]Phrase, []int) {
	in := make([]int, len(words))
	for i := range in {
		in[i] = -1
	}
	var all []Phrase
	for i := 0; i < len(words); {
		p := phraseAt(words, timeOf, i)
		if p.None() {
			i++
			continue
		}
		for k := p.From; k < p.To; k++ {
			in[k] = len(all)
		}
		all = append(all, p)
		i = p.To
	}
	return all, in
}

// phraseAt reads the noun phrase that begins with word i.
func phraseAt(words []Word, timeOf []int, i int) Phrase {
	if words[i].IsPronoun() {
		return Phrase{i, i + 1, i}
	}
	p := Phrase{From: i}
	for k := i + about(words, i); k < len(words) && k < i+25; k++ {
		w := &words[k]
		if timed(words, timeOf, p, k) {
			return demonstrative(words, p)
		}
		switch {
		case w.isNoun():
			p.To, p.Head = k+1, k
		case p.To == k && k > i && hyphen(words, k) && k+1 < len(words) && words[p.Head].UPOS == PROPN:
			k++
			p.To = k + 1 // "Jae-in": the rest of a name is part of it, whatever its tag
		case k > i && p.To == k && w.Form == "(":
			k = bracket(words, k, &p)
		case !inside(words, i, k, p.To == k && k > i && (words[k-1].XPOS != "CD" || timeOf[k-1] > 0)):
			return demonstrative(words, p)
		}
	}
	return demonstrative(words, p)
}

// timed tells whether phrase p ends before word k, for a time of its own begins
// or ends there: "a session | Tuesday", "Saturday | Ilse Varga", but "the
// Monday session".
func timed(words []Word, timeOf []int, p Phrase, k int) bool {
	if p.To != k || k == p.From || timeOf[k] == timeOf[k-1] {
		return false
	}
	if timeOf[k] == 0 {
		return p.From+1 == k && words[k].UPOS == PROPN && timeOf[p.From] > 0
	}
	end := k
	for end < len(words) && timeOf[end] == timeOf[k] {
		end++
	}
	return words[k-1].isNoun() && words[p.From].UPOS != NUM && (end == len(words) || !words[end].isNoun() && words[end].UPOS != ADJ && words[end].XPOS != "POS")
}

// about gives the number of words at i that hedge a number after them: "more
// than", "at least".
func about(words []Word, i int) int {
	switch words[i].Lower {
	case "more", "less", "fewer", "at", "up", "close", "as":
	default:
		return 0
	}
	for _, h := range [...][]string{{"more", "than"}, {"less", "than"}, {"fewer", "than"}, {"at", "least"}, {"at", "most"}, {"up", "to"}, {"close", "to"}, {"as", "many", "as"}, {"as", "few", "as"}} {
		n := len(h)
		if i+n >= len(words) || words[i+n].XPOS != "CD" {
			continue
		}
		for n > 0 && words[i+n-1].Lower == h[n-1] {
			n--
		}
		if n == 0 {
			return len(h)
		}
	}
	return 0
}

// demonstrative lets "this" and "both" stand alone as a phrase before a verb.
func demonstrative(words []Word, p Phrase) Phrase {
	w := &words[p.From]
	if p.To > 0 && p.Head < p.From+about(words, p.From) {
		return Phrase{}
	}
	if p.None() && (w.Lower == "this" || w.Lower == "both" || w.Lower == "others" || w.Lower == "some" || w.Lower == "many") &&
		p.From+1 < len(words) && words[p.From+1].IsVerb() {
		return Phrase{p.From, p.From + 1, p.From}
	}
	return p
}

// bracket takes a short bracket after the head into the phrase: "(SDF)". It
// gives the index of the last word read.
func bracket(words []Word, k int, p *Phrase) int {
	for j := k + 1; j < len(words) && j <= k+5; j++ {
		if words[j].Form == ")" {
			p.To = j + 1
			return j
		}
	}
	return len(words)
}

// inside tells whether word k, no noun itself, may stand in a noun phrase
// that began with word i; after tells whether a noun stands before it.
func inside(words []Word, i, k int, after bool) bool {
	w := &words[k]
	switch w.XPOS {
	case "DT", "PDT", "PRP$", "WP$":
		return k == i || words[k-1].XPOS == "PDT" || words[k-1].XPOS == "DT"
	case "JJ", "JJR", "JJS":
		return !after || glued(words, k) || k > i && rank(words[k-1].Lower) || k > i && capital(words[k].Form) && capital(words[k-1].Form)
	case "POS":
		return after
	case "VBN", "VBG":
		return k > i && !after && k+1 < len(words) && (words[k+1].isNoun() || words[k+1].UPOS == ADJ || hyphen(words, k+1)) || k > i && hyphen(words, k-1)
	case "RB", "RBR":
		return !after && k+1 < len(words) && (words[k+1].XPOS == "CD" || k > i && words[k+1].UPOS == ADJ)
	case "IN", "TO", "RP":
		return k > i && hyphen(words, k-1) || !after && k+1 < len(words) && words[k+1].XPOS == "CD" && (w.Lower == "about" || w.Lower == "around" || w.Lower == "over")
	case "CC":
		return !after && k > i && words[k-1].UPOS == ADJ && k+1 < len(words) && words[k+1].UPOS == ADJ
	}
	if w.Form == "," || QuoteMark(w.Form) {
		return !after && k > i && described(words, k, k-1) && described(words, k, k+1)
	}
	return k > i && hyphen(words, k)
}

// rank tells whether a noun grades the office after it: "deputy foreign
// minister".
func rank(noun string) bool {
	return noun == "deputy" || noun == "vice" || noun == "chief" || noun == "assistant" || noun == "acting"
}

// described tells whether word k is an adjective or article beside the mark
// at i within a phrase: "a “new, wide-ranging” deal".
func described(words []Word, i, k int) bool {
	if k >= len(words) || k < 0 {
		return false
	}
	w := &words[k]
	if k > i {
		return w.UPOS == ADJ || w.UPOS == ADV || k+1 < len(words) && hyphen(words, k+1) || QuoteMark(words[i].Form) && w.isNoun()
	}
	return w.UPOS == ADJ || QuoteMark(words[i].Form) && (w.UPOS == DET || w.XPOS == "PRP$")
}
