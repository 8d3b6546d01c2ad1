package dispute

import (
	"cmp"
	"slices"

	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
	"onrecord/internal/text"
)

// telling is one account within a document: a clause of a statement, or the
// words in which the outlet itself tells an event.
type telling struct {
	st       *onrecord.Statement // nil for the outlet
	id       string
	words    onrecord.Evidence
	sentence onrecord.Evidence
	gist     []string
}

// actorOf is who tells something, in the affair; "" for the outlet.
func (d *desk) actorOf(t *telling) string {
	if t.st == nil {
		return ""
	}
	return cmp.Or(d.members[string(t.st.Speaker.Actor)], string(t.st.Speaker.Name))
}

// tellers is a telling with who stands behind it: an accusation in all its
// parts, but a clause of a long statement.
func (d *desk) tellers(t *telling) account {
	if t.st == nil {
		return account{d.voice(t.words), []onrecord.Evidence{t.words}}
	}
	n := 0
	for _, part := range t.st.Content {
		n += len(part.Exact)
	}
	if n > spoken || len(t.st.Content) > 1 && !accuses(t) {
		return account{t.st.Speaker.Name, []onrecord.Evidence{t.words}}
	}
	return account{t.st.Speaker.Name, t.st.Content}
}

// spoken is how many letters of a statement are shown whole.
const spoken = 240

// tellings gives all that is told in a document, clause by clause: what
// speakers say, and the events that the outlet tells.
func tellings(rep onrecord.Report) []telling {
	var all []telling
	for i := range rep.Reading.Statements {
		st := &rep.Reading.Statements[i]
		if st.Act == onrecord.Question || denies(st) {
			continue
		}
		for _, part := range st.Content {
			for _, c := range clauses(part) {
				all = append(all, telling{st, st.ID, c, st.Evidence, syntax.Gist(c.Exact)})
			}
		}
	}
	for i := range rep.Reading.Events {
		e := &rep.Reading.Events[i]
		if e.Statement == "" && (e.Modality == onrecord.Happened || e.Modality == onrecord.Alleged) {
			all = append(all, telling{nil, e.ID, e.Evidence, e.Evidence, syntax.Gist(e.Evidence.Exact)})
		}
	}
	slices.SortFunc(all, func(a, b telling) int {
		return cmp.Or(cmp.Compare(a.words.Start, b.words.Start), cmp.Compare(b.words.End, a.words.End), cmp.Compare(a.id, b.id))
	})
	return all
}

// denied finds the telling of what is denied; nil when there is none.
func (d *desk) denied(den denial, all []telling) *telling {
	if den.this {
		return d.last(den, all)
	}
	if den.bare {
		return d.accusation(den, all)
	}
	weigh := weights(all)
	whole := 0
	for _, w := range den.gist {
		whole += weigh(w)
	}
	var best *telling
	most := 0
	for i := range all {
		t := &all[i]
		n, sum := 0, 0
		for _, w := range den.gist {
			if slices.Contains(t.gist, w) {
				n, sum = n+1, sum+weigh(w)
			}
		}
		if n >= 2 && 2*n >= len(den.gist) && 5*sum >= 3*whole && sum > most && meets(den.said, t.gist) && d.apart(den, t) && asserts(t.words.Exact) && (!den.own || den.named(t)) {
			best, most = t, sum
		}
	}
	return best
}

// weights tells how much it says that two tellings of one document share a
// word: less, the more of its tellings have it.
func weights(all []telling) func(string) int {
	in := map[string]int{}
	for i := range all {
		for _, w := range all[i].gist {
			in[w]++
		}
	}
	return func(w string) int { return 60 * lexicon.Rarity(w) / (2 + in[w]) }
}

// apart tells whether a telling is another's than who denies, of another place
// than the denial, and no denial itself.
func (d *desk) apart(den denial, t *telling) bool {
	if t.words.Overlaps(den.st.Evidence) || negated(t.words.Exact) || slices.ContainsFunc(t.gist, func(w string) bool { return contradicts[w] }) {
		return false
	}
	return t.st == nil || d.members[string(t.st.Speaker.Actor)] != d.members[string(den.st.Speaker.Actor)] && !oneName(t.st.Speaker.Name, den.st.Speaker.Name)
}

// asserts tells whether words say something with a verb, and do not ask it.
func asserts(words string) bool {
	tagged := tag(words)
	if len(tagged) == 0 || tagged[0].Lower == "whether" || tagged[0].Lower == "if" {
		return false
	}
	return slices.ContainsFunc(tagged, func(w syntax.Word) bool { return w.UPOS == syntax.VERB })
}

// tag gives the words of a piece of text with their parts of speech.
func tag(piece string) []syntax.Word {
	words := text.Words(piece, onrecord.Span{End: len(piece)})
	tagged := make([]syntax.Word, min(len(words), longestClause))
	for i := range tagged {
		tagged[i] = syntax.Word{Word: words[i], Lower: syntax.Lower(words[i].Form), Quote: -1}
	}
	syntax.Tag(tagged)
	return tagged
}

// near is how many letters before its denial an accusation may stand.
const near = 500

// accusation finds what "the charge" is: the last words before it, near by,
// that accuse the one who denies.
func (d *desk) accusation(den denial, all []telling) *telling {
	var best *telling
	for i := range all {
		t := &all[i]
		if t.words.Start > den.st.Evidence.Start {
			break
		}
		if t.words.Start+near < den.st.Evidence.Start || !d.apart(den, t) || len(den.gist) > 0 && !meets(den.gist, t.gist) {
			continue
		}
		if accuses(t) && den.named(t) {
			best = t
		}
	}
	return best
}

// nextTo is how many letters stand between what follows at once, at most.
const nextTo = 30

// last finds what "that claim" is: the statement before, by another.
func (d *desk) last(den denial, all []telling) *telling {
	var best *telling
	for i := range all {
		t := &all[i]
		if t.sentence.End > den.st.Evidence.Start {
			break
		}
		if t.st != nil && t.st.Act == onrecord.Assertion && (best == nil || t.st != best.st) {
			best = t
		}
	}
	opens := den.st.Source == nil || den.st.Source.Start < den.st.Evidence.Start+nextTo // else the claim may stand in its own sentence
	if best == nil || !opens || best.sentence.End+nextTo < den.st.Evidence.Start || len(best.gist) < fewest || !d.apart(den, best) || !asserts(best.words.Exact) {
		return nil
	}
	return best
}

// accuses tells whether a telling charges somebody with something.
func accuses(t *telling) bool {
	if t.st != nil {
		return t.st.Cue != nil && slices.ContainsFunc(syntax.Gist(t.st.Cue.Exact), func(w string) bool { return charging[w] })
	}
	return slices.ContainsFunc(t.gist, func(w string) bool { return charging[w] })
}

// charging are words, by stem, by which somebody is accused.
var charging = stems("accuse accusation allege allegation blame charge claim suspect implicate incriminate indict insinuate fault condemn")
