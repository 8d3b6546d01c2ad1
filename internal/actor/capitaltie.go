package actor

import "onrecord/internal/syntax"

// related tells whether the run is a side of a relation between states, or
// the one to whom an act of will goes: "ties with Oslo", "a warning to Oslo",
// "pressed Oslo to agree", "Oslo-backed".
func (r *run) related() bool {
	if (noun(r.at(r.end)) || r.at(r.end).XPOS == "POS") && !r.hyphen {
		return false // "pressed Oslo residents", "at odds with Oslo's mayor"
	}
	if r.joint() {
		return true
	}
	at := r.before()
	for n := 0; n < 4 && (r.at(at).UPOS == syntax.ADJ || r.at(at).Form == "-" || r.at(at).XPOS == "HYPH" || r.at(at+1).Form == "-"); n++ { // "nuclear-armed Oslo"
		at--
	}
	before := r.at(at)
	if before.UPOS == syntax.VERB {
		return r.pressed(before)
	}
	if before.Lower == "between" {
		return r.between(at)
	}
	heads, ok := toward[before.Lower]
	return ok && (heads[r.headBefore(at-1)] || before.Lower == "by" && r.done(at-1)) || r.toldTo(before)
}

// joint tells a compound whose first part the run is: "Oslo-backed troops",
// "Oslo-Norland talks".
func (r *run) joint() bool {
	if r.at(r.end).Form == "-" && r.at(r.end).Start == r.at(r.end-1).End {
		return patrons[r.at(r.end+1).Lower]
	}
	if !r.hyphen {
		return false
	}
	for k := r.end; k < r.end+3; k++ {
		if relations[r.at(k).Lemma] {
			return true
		}
	}
	return false
}

// pressed tells whether the verb before takes a government as its object:
// "accused Oslo of", "wants Oslo to agree".
func (r *run) pressed(verb *syntax.Word) bool {
	if told[verb.Lemma] || prevents[verb.Lemma] && r.at(r.end).Lower == "from" {
		return true
	}
	if verb.Lemma == "join" && r.at(r.end).Lower == "in" && r.at(r.end+1).XPOS == "VBG" {
		return true
	}
	return (expects[verb.Lemma] || verb.Lemma == "want") && r.at(r.end).Lower == "to" && r.agreesTo(r.end+1)
}

// toldTo tells "for Oslo to agree" and "called on Oslo to agree".
func (r *run) toldTo(before *syntax.Word) bool {
	if before.Lower != "for" && before.Lower != "on" && before.Lower != "upon" || r.at(r.end).Lower != "to" {
		return false
	}
	return r.agreesTo(r.end + 1)
}

func (r *run) agreesTo(k int) bool { return r.at(k).XPOS == "VB" && r.wills(k) }

// between tells whether a noun of relation stands before "between", word at.
func (r *run) between(at int) bool {
	for k := at - 1; k > at-7; k-- {
		w := r.at(k)
		if relations[w.Lemma] {
			return true
		}
		if w.UPOS == syntax.PUNCT {
			return false
		}
	}
	return false
}

// headBefore is the lemma of the noun, verb or adjective that takes the
// preposition behind word k, with no more than an adverb or a day between.
func (r *run) headBefore(k int) string {
	for n := 0; n < 2 && (r.at(k).UPOS == syntax.ADV || r.at(k).Lower == "out"); n++ {
		k--
	}
	return r.at(k).Lemma
}

// done tells whether word k, the participle before "by", is an act of will:
// "imposed by Oslo".
func (r *run) done(k int) bool {
	w := r.at(k)
	return w.XPOS == "VBN" && (wills[w.Lemma] || sayings[w.Lemma] || told[w.Lemma]) || w.XPOS == "VBD" && wills[w.Lemma]
}
