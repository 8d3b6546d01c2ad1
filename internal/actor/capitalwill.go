package actor

import (
	"onrecord/internal/syntax"
)

// willed tells whether the run says, wills or decides: as the subject of a
// verb of saying or will, as one who is told or asked, or as the owner of an
// act of will.
func (r *run) willed() bool {
	switch {
	case r.at(r.end).XPOS == "POS":
		return acts[r.ownedNoun()]
	case r.subject() && r.acts(r.pastAside(r.end)):
		return true
	}
	return r.sayer()
}

// nowhere stands for what lies beyond a sentence.
var nowhere = syntax.Word{UPOS: syntax.PUNCT, XPOS: "."}

func (r *run) at(i int) *syntax.Word {
	if i < 0 || i >= len(r.w) {
		return &nowhere
	}
	return &r.w[i]
}

// ownedNoun is the noun that a possessor owns: "Oslo's latest trade offer".
func (r *run) ownedNoun() string {
	lemma := ""
	for i := r.end + 1; i < r.end+7; i++ {
		switch w := r.at(i); {
		case noun(w):
			lemma = w.Lemma
		case w.XPOS == "``" || w.XPOS == "''" || w.Lower == "and" && (noun(r.at(i+1)) || r.at(i+1).UPOS == syntax.ADJ):
		case w.UPOS == syntax.ADJ || w.UPOS == syntax.NUM || w.XPOS == "VBN" || w.XPOS == "VBG" || w.Form == "-" || w.UPOS == syntax.ADV:
			if lemma != "" && w.Form != "-" {
				return lemma
			}
		default:
			return lemma
		}
	}
	return lemma
}

// subject tells whether the run can be the subject of what follows: nothing
// before it takes it as its object.
func (r *run) subject() bool {
	i := r.before()
	if i < 0 {
		return true
	}
	switch w := r.at(i); w.UPOS {
	case syntax.PUNCT:
		return w.Form != "-" && w.Form != "/"
	case syntax.SCONJ, syntax.CCONJ, syntax.ADV, syntax.PRON:
		return true
	case syntax.VERB:
		return sayings[w.Lemma] || w.Lemma == "mean"
	case syntax.ADP:
		switch w.Lower { // tagged alike whatever follows
		case "that", "if", "as", "because", "while", "whether", "although", "though", "once", "until", "before", "after", "since", "than", "unless":
			return true
		}
	case syntax.DET:
		return w.Lower == "that" || w.Lower == "which" || w.Lower == "what"
	case syntax.AUX: // "should Oslo agree"
		return w.XPOS == "MD" && r.at(i-1).UPOS != syntax.NOUN && r.at(i-1).UPOS != syntax.PROPN && r.at(i-1).UPOS != syntax.PRON
	case syntax.PART:
		return w.Lower == "not" && r.at(i-1).Lower == "or"
	}
	return false
}

// before is the word before the run, and before its "both" or "neither".
func (r *run) before() int {
	i := r.first - 1
	switch r.at(i).Lower {
	case "both", "neither", "either":
		i--
	}
	return i
}

// pastAside gives the word after an aside behind word i: "Oslo, however,
// said", "Oslo and its allies say", "Oslo, which says".
func (r *run) pastAside(i int) int {
	if w := r.at(i); w.Lower == "and" && (r.at(i+1).Lower == "its" || r.at(i+1).Lower == "their") {
		for i += 2; noun(r.at(i)) || r.at(i).UPOS == syntax.ADJ; i++ {
		}
		return i
	}
	if r.at(i).Form != "," {
		return i
	}
	switch w := r.at(i + 1); {
	case w.Lower == "which":
		return i + 2
	case w.UPOS == syntax.ADV || w.UPOS == syntax.ADP && w.Lower != "in" && w.Lower != "near":
		for k := i + 2; k < i+8; k++ {
			if r.at(k).Form == "," {
				return k + 1
			}
		}
	}
	return i
}

// raising are the verbs whose subject is that of the verb behind "to", and
// going those whose subject is that of the participle behind them.
var (
	raising = set("appear seem continue begin start need have prepare fail move manage rush tend choose dare remain expect believe set go think")
	going   = set("stop keep begin start continue consider quit resume end risk avoid")
)

// acts tells whether the verb group at word i is one of a government: it
// says, wills or decides, or is told, asked or willing.
func (r *run) acts(i int) bool {
	being := false
	for k := i; k < i+10; k++ {
		w, next := r.at(k), r.at(k+1)
		switch {
		case w.UPOS == syntax.ADV || w.UPOS == syntax.PART || w.XPOS == "RB" || w.XPOS == "MD" || w.XPOS == "TO" || w.XPOS == "``":
		case w.Lemma == "be":
			being = true
		case w.UPOS == syntax.AUX || (w.Lemma == "have" || w.Lemma == "do") && (next.UPOS == syntax.VERB || next.UPOS == syntax.AUX || next.UPOS == syntax.ADV || next.XPOS == "RB"):
		case being && (w.XPOS == "JJ" || w.XPOS == "JJR" || w.XPOS == "VBN" || w.XPOS == "VBD"):
			if minded[w.Lower] || w.XPOS != "JJ" && told[w.Lemma] {
				return true
			}
			if !raising[w.Lemma] || next.Lower != "to" {
				return false
			}
			being = false
		case w.UPOS == syntax.VERB:
			if r.wills(k) {
				return true
			}
			if (!raising[w.Lemma] || next.Lower != "to") && (!going[w.Lemma] || next.XPOS != "VBG") {
				return false
			}
			being = false
		default:
			return false
		}
	}
	return false
}

// wills tells whether the verb at word k is one of saying or will, alone, with
// its particle, or with its object: "offers", "backs down", "made concessions".
func (r *run) wills(k int) bool {
	lemma, next := r.at(k).Lemma, r.at(k+1).Lower
	switch {
	case sayings[lemma] || wills[lemma] || told[lemma]:
		return true
	case next != "" && particles[lemma] == next:
		return true
	case lemma == "join":
		return r.joined(k)
	case undergone[lemma]:
		return false
	}
	return acts[r.object(k+1)]
}

// joined tells whether the verb at word k joins somebody in an act: "joined
// Norland in signing".
func (r *run) joined(k int) bool {
	for i := k + 1; i < k+7; i++ {
		if r.at(i).Lower == "in" {
			return r.at(i+1).XPOS == "VBG"
		}
	}
	return false
}

// object is the head of the noun phrase that begins at word k: "a few more
// concessions".
func (r *run) object(k int) string {
	lemma := ""
	for i := k; i < k+8; i++ {
		switch w := r.at(i); {
		case noun(w):
			lemma = w.Lemma
		case w.XPOS == "POS":
			lemma = ""
		case w.UPOS == syntax.ADJ || w.UPOS == syntax.NUM || w.UPOS == syntax.DET || w.XPOS == "PRP$" || w.XPOS == "HYPH" || w.Form == "-" || w.XPOS == "VBN" || w.XPOS == "VBG" || w.XPOS == "``" || w.XPOS == "RP":
			if lemma != "" && w.Form != "-" && w.XPOS != "HYPH" {
				return lemma
			}
		default:
			return lemma
		}
	}
	return lemma
}

// sayer tells whether the run stands behind its verb of saying: "the talks
// failed, said Oslo", "according to Oslo".
func (r *run) sayer() bool {
	before, verb := r.at(r.first-2), r.at(r.first-1)
	switch {
	case verb.XPOS == "VBD" && sayings[verb.Lemma] && (before.Form == "," || before.XPOS == "''"):
		return r.at(r.end).UPOS == syntax.PUNCT
	case verb.Lower == "to" && before.Lower == "according":
		return !noun(r.at(r.end))
	}
	return false
}
