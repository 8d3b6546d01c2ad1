package statement

import "onrecord/internal/syntax"

// widest is how many words a noun phrase may have, widestChain one with its
// prepositional parts.
const widest, widestChain = 18, 45

// linking prepositions join noun phrases to one: "the head of the cell".
var linking = map[string]bool{
	"of": true, "for": true, "in": true, "from": true, "at": true, "to": true, "with": true, "on": true, "under": true, "between": true,
	"among": true, "against": true, "within": true, "near": true, "behind": true, "inside": true, "outside": true, "across": true,
	"around": true, "including": true, "about": true, "over": true, "by": true, "opposite": true,
}

// head tells whether a noun phrase can end with word i.
func (l *line) head(i int) bool {
	if !l.outside(i) {
		return false
	}
	if i > 1 && l.joined(i-1) && l.pos(i-2, syntax.PROPN) { // "Jae-in"
		return true
	}
	if l.aged(i) {
		return true
	}
	switch l.w[i].UPOS {
	case syntax.NOUN, syntax.PROPN, syntax.NUM:
		return true
	case syntax.ADV, syntax.VERB: // a name taken for another word
		return i > 0 && l.capital(i) && l.pos(i-1, syntax.PROPN) && l.outside(i-1)
	case syntax.PRON:
		return !l.tag(i, "PRP$", "WP", "WP$", "WDT", "EX")
	case syntax.DET:
		return l.is(i, "this", "that", "these", "those", "some", "many", "both", "all", "others", "most", "few", "several", "each", "another", "any", "neither", "none")
	case syntax.ADJ:
		return l.is(i, "many", "others", "several", "few", "most", "more", "former", "latter") || l.is(i-1, "the") || l.tag(i, "NNP", "NNPS")
	}
	return false
}

// aged tells whether word i ends an age that stands for a person: "the
// 43-year-old".
func (l *line) aged(i int) bool {
	return i > 3 && l.is(i, "old") && l.joined(i-1) && l.is(i-2, "year") && l.joined(i-3) && !l.pos(i+1, syntax.NOUN, syntax.PROPN)
}

// phraseLeft gives where the noun phrase that ends with word i begins; -1 if
// none ends there.
func (l *line) phraseLeft(i int) int {
	if i >= 0 && i < len(l.w) && l.match[i] >= 0 && l.match[i] < i {
		i = l.match[i] - 1
	}
	if !l.head(i) {
		return -1
	}
	if l.is(i, "one") && l.is(i-1, "no", "every", "any") && l.outside(i-1) {
		return i - 1
	}
	if l.pos(i, syntax.PRON) {
		return i
	}
	s := i
	for s > 0 && i-s < widest {
		p := s - 1
		if !l.outside(p) || l.time[p] >= 0 && l.time[p] != l.time[s] && !l.is(s, "'s", "'") {
			return s
		}
		switch l.w[p].UPOS {
		case syntax.ADJ, syntax.NOUN, syntax.PROPN, syntax.NUM:
			s = p
		case syntax.DET:
			if l.is(p-1, "all", "both", "half") && l.outside(p-1) {
				return p - 1
			}
			return p
		case syntax.PRON:
			if l.tag(p, "PRP$", "WP$") {
				return p
			}
			return s
		case syntax.PART:
			if !l.tag(p, "POS") || !l.pos(p-1, syntax.NOUN, syntax.PROPN, syntax.NUM, syntax.ADJ) {
				return s
			}
			s = p
		case syntax.PUNCT, syntax.SYM:
			if !l.joined(p) {
				return s
			}
			s = p - 1
		case syntax.VERB:
			if !l.tag(p, "VBN", "VBG") || !l.is(p-1, "fellow", "former", "then") && !l.pos(p-1, syntax.DET, syntax.ADJ, syntax.NUM) && !l.tag(p-1, "PRP$", "POS", "HYPH") && !l.is(p-1, "-") {
				return s
			}
			s = p
		case syntax.ADV:
			if !l.pos(s, syntax.ADJ, syntax.NUM, syntax.VERB) || !l.pos(p-1, syntax.DET, syntax.NUM) && !l.is(p, "then", "about", "nearly", "around", "most") {
				return s
			}
			s = p
		case syntax.ADP:
			if !l.is(p, "vice", "ex") && !(p > 0 && l.joined(s)) {
				return s
			}
			s = p
		default:
			return s
		}
	}
	return s
}

// joined tells whether word p is a hyphen, stroke or "&" between two words of
// one phrase.
func (l *line) joined(p int) bool {
	if p < 1 || p+1 >= len(l.w) || !l.outside(p-1) {
		return false
	}
	switch l.w[p].Form {
	case "-", "–", "/", "‑":
		return l.w[p-1].End == l.w[p].Start && l.w[p].End == l.w[p+1].Start
	case "&":
		return true
	}
	return false
}

// chainLeft gives where the noun phrase that ends with word i begins with all
// its prepositional and coordinate parts; -1 if none ends there.
func (l *line) chainLeft(i int) int {
	last := l.phraseLeft(i)
	if last == i && l.is(i, "he", "she", "they", "i", "we", "it") {
		return i
	}
	s, and := last, -1
	for s > 0 && i-s < widestChain {
		p := s - 1
		switch {
		case !l.outside(p):
			return s
		case l.pos(p, syntax.ADP, syntax.SCONJ, syntax.PART) && linking[l.w[p].Lower] || l.is(p, "of", "including"):
			q := l.before(p)
			if q < 0 { // the object of a preposition is no subject
				if and > 0 {
					return and + 1
				}
				return last
			}
			s = q
		case l.is(p, "and", "or", "&"):
			e := p - 1
			if l.comma(e) {
				e--
			}
			q := l.phraseLeft(e)
			if q < 0 || l.tag(q, "PRP") {
				return s
			}
			list := l.listLeft(q)
			if e < p-1 && list == q { // ", and" joins clauses
				return s
			}
			and, s = p, list
		default:
			if and > 0 && l.pos(p, syntax.VERB) {
				return and + 1
			}
			return s
		}
	}
	return s
}

// before gives the phrase that the preposition p is attached to, across an
// adjective or participle ("sources familiar with"); -1 if none.
func (l *line) before(p int) int {
	if p > 1 && l.is(p-1, "and", "or") && linking[l.w[p-2].Lower] { // "critics inside and outside the army"
		p -= 2
	}
	if q := l.phraseLeft(p - 1); q >= 0 {
		if l.time[p-1] >= 0 && l.time[q] >= 0 { // "on Monday in Baghdad"
			return -1
		}
		return q
	}
	if l.pos(p-1, syntax.ADJ) || l.tag(p-1, "VBN", "VBG") || l.is(p-1, "close", "near") {
		e := p - 2
		if l.pos(e, syntax.ADV) {
			e--
		}
		return l.phraseLeft(e)
	}
	return -1
}

// listLeft goes on over the earlier members of a list: "Iran, Iraq and".
func (l *line) listLeft(s int) int {
	for n := 0; n < 6 && l.comma(s-1); n++ {
		q := l.phraseLeft(s - 2)
		if q < 0 || l.time[s-2] >= 0 || q > 0 && !l.comma(q-1) && !l.is(q-1, "and") {
			if q != 0 {
				return s
			}
		}
		s = q
	}
	return s
}

// phraseRight gives where the noun phrase that begins with word i ends; i if
// none begins there.
func (l *line) phraseRight(i int) int {
	if !l.outside(i) {
		return i
	}
	if l.pos(i, syntax.PRON) && (!l.tag(i, "PRP$") || l.is(i, "her") && l.quoteOpens(i+1)) {
		if l.tag(i, "WP", "WDT", "WP$", "EX") {
			return i
		}
		return i + 1
	}
	end := i
	for k := i; k < len(l.w) && k-i < widest && l.outside(k); k++ {
		if k > i+1 && l.joined(k-1) && l.pos(k-2, syntax.PROPN) { // "Jae-in"
			end = k + 1
			continue
		}
		switch l.w[k].UPOS {
		case syntax.NOUN, syntax.PROPN, syntax.NUM:
			if l.time[k] >= 0 && end > i && l.time[k] != l.time[end-1] && !l.is(k+1, "'s") {
				return end
			}
			end = k + 1
			continue
		case syntax.ADJ:
			if k == i+1 && l.capital(k) && l.is(i, "the") && l.w[i].Lower != l.w[i].Form && !l.pos(k+1, syntax.NOUN, syntax.PROPN, syntax.ADJ) {
				end = k + 1 // "in The Atlantic"
			}
			if (l.tag(k, "NNP", "NNPS") || l.aged(k)) && !l.pos(k+1, syntax.NOUN, syntax.PROPN, syntax.ADJ) { // "the Republican said"
				end = k + 1
			}
			continue
		case syntax.CCONJ:
			if l.joined(k-1) && l.joined(k+1) { // "black-and-white"
				continue
			}
		case syntax.DET:
			if k > i && !l.is(k-1, "all", "both", "half") {
				return l.bracketed(end)
			}
			if l.is(k, "this", "that", "these", "those", "some", "many", "both", "all", "most", "few", "several") || l.is(k, "another") && l.finite(k+1) {
				end = k + 1
			}
			continue
		case syntax.PRON:
			if l.tag(k, "PRP$") && k == i {
				continue
			}
			if l.is(k, "one") && k == i+1 && l.is(i, "no", "every", "any") {
				end = k + 1
			}
		case syntax.PART:
			if l.tag(k, "POS") {
				continue
			}
		case syntax.PUNCT, syntax.SYM:
			if l.joined(k) {
				continue
			}
			if l.is(k, "$", "£", "€", "#", "%") {
				end = k + 1
				continue
			}
		case syntax.VERB:
			if k > i && l.is(k-1, "-") && l.joined(k-1) && l.tag(k, "VBN", "VBG", "VBD") {
				continue // "Florida-based"
			}
			if l.tag(k, "VBN", "VBG") && end == i && (k > i || l.pos(k+1, syntax.NOUN)) {
				continue
			}
		case syntax.ADV:
			if end == i && k < i+4 {
				continue
			}
		}
		break
	}
	if end == i && l.pos(i, syntax.ADJ) && l.head(i) {
		end = i + 1 // "many", "several"
	}
	return l.bracketed(end)
}

// bracketed takes in an abbreviation in brackets after a name.
func (l *line) bracketed(end int) int {
	if end < len(l.w) && l.outside(end) && l.match[end] > end && l.match[end]-end <= 3 && l.capital(end+1) {
		return l.match[end] + 1
	}
	return end
}

// chainRight gives where the noun phrase that begins with word i ends with
// what "of" and its like and coordination add to it.
func (l *line) chainRight(i int) int {
	end := l.phraseRight(i)
	for end > i && end < len(l.w) && end-i < widestChain {
		k := end
		switch {
		case l.is(k, "of", "for", "from", "at", "in", "with", "to") && l.outside(k) && !l.setting(k):
			if l.time[min(k+1, len(l.w)-1)] >= 0 {
				return end
			}
		case l.is(k, "and", "or") && l.outside(k) && !l.finiteSoon(k+1):
		default:
			return end
		}
		e := l.phraseRight(k + 1)
		if e <= k+1 {
			return end
		}
		end = e
	}
	return end
}

// finiteSoon tells whether a clause begins at word i: a noun phrase and its
// verb, or a verb at once.
func (l *line) finiteSoon(i int) bool {
	e := l.phraseRight(i)
	for l.pos(e, syntax.ADV) {
		e++
	}
	return l.finite(e)
}

// setting tells whether a preposition at word i begins where or how something
// was said: "in a statement", "to reporters", "at a news conference".
func (l *line) setting(i int) bool {
	e := l.phraseRight(i + 1)
	return e > i+1 && (settings[l.w[e-1].Lemma] || l.time[e-1] >= 0)
}

// settings are the nouns for where and how something is said.
var settings = set(`statement interview conference briefing speech address tweet post email e-mail letter message remark comment testimony report memo
filing hearing reporter journalist meeting call twitter facebook television tv radio rally debate appearance press release note article column
video podcast blog telegram editorial news event forum summit session lawmaker audience crowd telephone phone anonymity condition visit trip lunch dinner
discussion talk opening end reply response answer`)

// set makes a set of the words of a string.
func set(words string) map[string]bool {
	m := map[string]bool{}
	start := -1
	for i := 0; i <= len(words); i++ {
		if i < len(words) && words[i] != ' ' && words[i] != '\n' {
			if start < 0 {
				start = i
			}
			continue
		}
		if start >= 0 {
			m[words[start:i]] = true
			start = -1
		}
	}
	return m
}
