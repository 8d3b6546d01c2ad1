package statement

import (
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// cueWord is a cue with its lemma.
type cueWord struct {
	lexicon.Cue
	lemma string
}

// form is how a verb stands in its clause.
type form uint8

const (
	finite form = iota
	participle
	infinitive
	passive
	bareVerb // "Say it": an order, or a fault of tagging
)

// verb is a cue verb with its group: auxiliaries, adverbs and particle.
type verb struct {
	word    cueWord
	main    int
	start   int // first word of the group
	end     int // after the verb and its particle
	form    form
	negated bool
	modal   bool
}

// verbAt looks at word i as a cue verb.
func (l *line) verbAt(i int) (verb, bool) {
	if !l.pos(i, syntax.VERB) || !l.outside(i) {
		return verb{}, false
	}
	v := verb{main: i, start: i, end: i + 1}
	var ok bool
	if v.word, v.end, ok = l.cueAt(i); !ok || l.is(i-1, "-") && l.joined(i-1) || l.is(i+1, "-") && l.joined(i+1) || l.tag(v.end, "RP") {
		return v, false
	}
	l.group(&v)
	return v, true
}

// cueAt gives the cue that begins with the verb at i and where it ends, the
// longest one first.
func (l *line) cueAt(i int) (cueWord, int, bool) {
	lemma := l.w[i].Lemma
	for _, particle := range lexicon.CueParticles(lemma) {
		if end, ok := l.follows(i+1, particle); ok && !l.infinitiveAt(end-1) && !l.timed(run{end, end + 1}) {
			if c, ok := lexicon.CueVerb(lemma + " " + particle); ok {
				return cueWord{c, lemma + " " + particle}, end, true
			}
		}
	}
	c, ok := lexicon.CueVerb(lemma)
	return cueWord{c, lemma}, i + 1, ok
}

// follows tells whether the words of a particle stand at i, and where they
// end.
func (l *line) follows(i int, particle string) (int, bool) {
	start := 0
	for k := 0; k <= len(particle); k++ {
		if k < len(particle) && particle[k] != ' ' {
			continue
		}
		if i >= len(l.w) || l.w[i].Lower != particle[start:k] {
			return i, false
		}
		start = k + 1
		i++
	}
	return i, true
}

// group takes in the auxiliaries and adverbs before the verb and tells its
// form.
func (l *line) group(v *verb) {
	aux, have, be, do, to := -1, false, false, false, false
	k := v.main - 1
	for ; k >= 0 && v.main-k < 8 && l.outside(k); k-- {
		switch {
		case l.is(k, "not", "n't", "never"):
			v.negated = true
		case l.pos(k, syntax.ADV) && !l.tag(k, "WRB") || l.is(k, "since", "all", "both", "each") && l.pos(k-1, syntax.AUX):
		case l.comma(k) && l.pos(k-1, syntax.ADV) && l.comma(k-2) && l.pos(k-3, syntax.AUX): // "has, however, said"
			k -= 2
		case l.pos(k, syntax.AUX) || l.tag(k, "MD"):
			aux = k
			have = have || l.w[k].Lemma == "have"
			be = be || l.w[k].Lemma == "be" && !have && !(l.is(k, "'s", "’s") && l.is(v.main+1, "that", "he", "she", "they", "it"))
			do = do || l.w[k].Lemma == "do"
			v.modal = v.modal || l.tag(k, "MD")
		case l.is(k, "to") && (l.tag(k, "TO") || l.tag(v.main, "VB")):
			to, aux = true, k
		default:
			goto done
		}
	}
done:
	if aux >= 0 {
		v.start = aux
	}
	passed := l.tag(v.main, "VBN") || l.tag(v.main, "VBD") && be
	switch {
	case passed && be && !l.tag(v.main, "VBG"):
		v.form = passive
	case to:
		v.form = infinitive
	case l.tag(v.main, "VBG") && !be:
		v.form = participle
	case l.tag(v.main, "VB") && !v.modal && !do:
		v.form = bareVerb
	}
	if passed && have && l.afterHave(v) {
		v.form = passive
	}
}

// afterHave tells whether "been" stands between "have" and the participle.
func (l *line) afterHave(v *verb) bool {
	for k := v.start; k < v.main; k++ {
		if l.is(k, "been", "being") {
			return true
		}
	}
	return false
}
