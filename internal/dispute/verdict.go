package dispute

import (
	"cmp"
	"slices"

	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// verdicts gives those of all statements by known speakers, in order of the
// day.
func (d *desk) verdicts() []verdict {
	var all []verdict
	seen := map[string]bool{}
	for _, rep := range d.reports {
		for i := range rep.Reading.Statements {
			st := &rep.Reading.Statements[i]
			actor := d.members[string(st.Speaker.Actor)]
			if actor == "" || st.Act == onrecord.Question || st.Act == onrecord.Wish || st.Negated || denies(st) || seen[st.ID] {
				continue
			}
			seen[st.ID] = true
			for _, part := range st.Content {
				if !valued(part.Exact) {
					continue
				}
				for _, c := range clauses(part) {
					for _, v := range verdictsIn(c) {
						v.st, v.actor, v.day = st, actor, d.day(rep.Document.Doc)
						all = append(all, v)
					}
				}
			}
		}
	}
	slices.SortStableFunc(all, func(a, b verdict) int {
		return cmp.Or(cmp.Compare(a.day, b.day), cmp.Compare(a.st.ID, b.st.ID), cmp.Compare(a.part.Start, b.part.Start))
	})
	return all
}

// verdictsIn reads the verdicts of a clause.
func verdictsIn(c onrecord.Evidence) []verdict {
	if !valued(c.Exact) {
		return nil
	}
	words := tag(c.Exact)
	var all []verdict
	for i := range words {
		for _, t := range terms[words[i].Lower] {
			v, from, to := reading{words}.of(i, t)
			if from >= to || reported(words[:from]) {
				continue
			}
			v.subject = syntax.Gist(c.Exact[words[from].Start:words[to-1].End])
			if len(v.subject) > 0 && len(v.subject) <= longestSubject {
				v.doing = syntax.Gist(doing(c.Exact, words[i+1:]))
				v.head = headOf(words[from:to])
				v.part, v.scale, v.kind, v.object = c, t.scale, t.kind, syntax.Gist(towards(c.Exact, words[i+1:]))
				all = append(all, v)
				break
			}
		}
	}
	return all
}

// headOf is the last noun of a phrase before what hangs on it, by stem.
func headOf(phrase []syntax.Word) string {
	head := ""
	for i := range phrase {
		if nominal(&phrase[i]) {
			head = syntax.Stem(phrase[i].Lower)
		} else if phrase[i].UPOS == syntax.ADP && head != "" {
			break
		}
	}
	return head
}

// reported tells whether the words before a verdict lay it in another's mouth:
// "they claim that".
func reported(words []syntax.Word) bool {
	return slices.ContainsFunc(words, func(w syntax.Word) bool {
		_, cue := lexicon.CueVerb(w.Lemma)
		return cue && w.UPOS == syntax.VERB
	})
}

// towards is what follows a predicate by a preposition.
func towards(clause string, words []syntax.Word) string {
	if len(words) < 2 || words[0].UPOS != syntax.ADP {
		return ""
	}
	return clause[words[0].Start:words[min(len(words), 7)-1].End]
}

// doing is the infinitive that follows a predicate: what it is likely, able or
// ready to do is a part of the thing.
func doing(clause string, words []syntax.Word) string {
	if len(words) < 2 || words[0].Lower != "to" || words[1].UPOS == syntax.DET {
		return ""
	}
	return clause[words[0].Start:words[min(len(words), 6)-1].End]
}

// longestSubject is how many content words the thing spoken of has.
const longestSubject = 5

// reading is a clause in which a word of a scale is read.
type reading struct{ words []syntax.Word }

// of gives what the word at i says, and the words of the thing that it says it
// of; none when it says it of nothing that is named.
func (r reading) of(i int, t term) (v verdict, from, to int) {
	v.high = t.high
	switch t.kind {
	case 'o':
		from, to = r.possessor(i)
		return v, from, to
	case 'v', 'w':
		if !r.alone(i) {
			return v, 0, 0
		}
	default:
		i = r.copula(i, &v)
	}
	if i < 0 {
		return v, 0, 0
	}
	v.past = r.words[i].XPOS == "VBD"
	to = r.before(i, &v)
	if from = r.phrase(to); from < to && t.kind == 'w' && r.words[to-1].UPOS == syntax.PROPN {
		return v, 0, 0 // what a person fails or wins at is not told
	}
	return v, from, to
}

// alone tells whether the word at i is a verb without an object or infinitive.
func (r reading) alone(i int) bool {
	if r.words[i].UPOS != syntax.VERB {
		return false
	}
	return i+1 == len(r.words) || r.words[i+1].UPOS == syntax.ADV || r.words[i+1].UPOS == syntax.ADP || r.words[i+1].UPOS == syntax.PUNCT
}

// copula gives the "be" before a predicate; -1 for none.
func (r reading) copula(i int, v *verdict) int {
	for k := i - 1; k >= max(0, i-5); k-- {
		w := &r.words[k]
		switch {
		case links[w.Lower] && (w.UPOS == syntax.AUX || w.UPOS == syntax.VERB):
			return k
		case negators[w.Lower]:
			v.high = !v.high
		case unsure[w.Lower] || w.UPOS != syntax.ADV && w.UPOS != syntax.DET && w.UPOS != syntax.ADJ:
			return -1
		}
	}
	return -1
}

// links are verbs that say of their subject what follows them.
var links = forms("is are was were be been 's 're being remain remains remained become becomes became seem seems seemed look looks looked appear appears appeared prove proves proved stay stays stayed")

// before goes back over auxiliaries, adverbs and "not" to the end of the
// subject; 0 when the words do not say it outright.
func (r reading) before(i int, v *verdict) int {
	for k := i - 1; k >= 0; k-- {
		w := &r.words[k]
		switch {
		case negators[w.Lower]:
			v.high = !v.high
		case w.Lower == "will" || w.Lower == "'ll":
			v.ahead = true
		case unsure[w.Lower] || w.XPOS == "MD" || w.Lower == "to":
			return 0
		case w.UPOS == syntax.AUX || w.UPOS == syntax.ADV || w.Lower == "n't":
		case w.Lower == "that" || w.Lower == "which":
			return k
		default:
			return k + 1
		}
	}
	return 0
}

// phrase gives the first word of the noun phrase that ends before to, with what
// hangs on it by a preposition; to itself when none stands there.
func (r reading) phrase(to int) int {
	if to == 0 || !nominal(&r.words[to-1]) {
		return to
	}
	from := to
	for from > max(0, to-10) {
		switch w := &r.words[from-1]; {
		case unsure[w.Lower] || negators[w.Lower] || owners[w.Lower]:
			return to
		case nominal(w) || w.UPOS == syntax.ADJ || w.UPOS == syntax.DET || w.UPOS == syntax.NUM || w.Lower == "'s" || w.UPOS == syntax.ADP && w.Lower != "that":
			from--
			continue
		}
		break
	}
	for from < to && r.words[from].UPOS == syntax.ADP {
		from++
	}
	return from
}

// owners name nobody.
var owners = forms("his her its their our my your this that these those such both either")

func nominal(w *syntax.Word) bool { return w.UPOS == syntax.NOUN || w.UPOS == syntax.PROPN }

// possessor gives the phrase that a noun is of: "the activity of X", "X's
// activity".
func (r reading) possessor(i int) (from, to int) {
	if i > 1 && r.words[i-1].Lower == "'s" {
		return r.phrase(i - 1), i - 1
	}
	if i+2 >= len(r.words) || r.words[i+1].Lower != "of" {
		return 0, 0
	}
	from, to = i+2, i+2
	for to < min(len(r.words), i+8) {
		if w := &r.words[to]; !nominal(w) && w.UPOS != syntax.ADJ && w.UPOS != syntax.DET {
			break
		}
		to++
	}
	return from, to
}
