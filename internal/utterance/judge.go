package utterance

import (
	"slices"

	"onrecord"
)

// judge compares tellings pair by pair, reading the words of each once.
type judge struct {
	all    []telling
	reader *reader
	al     aligner
	worded map[int]wording

	outlets map[string]bool           // of the affair; for writing only
	named   map[string]onrecord.Maybe // actors of the affair by id; for writing only
}

func newJudge(all []telling, r *reader) *judge {
	return &judge{all: all, reader: r, worded: map[int]wording{}}
}

func (g *judge) words(i int) wording {
	w, ok := g.worded[i]
	if !ok {
		w = g.reader.read(&g.all[i]).keep()
		g.worded[i] = w
	}
	return w
}

// How long a shared stretch of words must be so that words alone tell: for
// speakers that are not the same actor, and for tellings from days apart.
const (
	surelyOne  = 8  // whoever the speaker is
	whoever    = 12 // though a pronoun was taken for somebody else
	surelyTwo  = 10 // to be held against each other when two persons are named
	lastsYears = 10 // words told again after more than a week

	whoeverWhen = 20 // told again after more than a week, by somebody not named
)

// verdict is what two tellings are to each other.
type verdict int

const (
	apart     verdict = iota
	joint             // one utterance
	contested         // the same words, given to two persons
)

// judged compares pairs of tellings, on all cores.
func judged(all []telling, pairs []pair, readers []*reader) []verdict {
	const stretch = 64
	found := make([]verdict, len(pairs))
	onAllCores(readers, len(pairs), stretch, func(r *reader) func(int) {
		g := newJudge(all, r)
		return func(i int) { found[i] = g.verdict(pairs[i]) }
	})
	return found
}

func (g *judge) verdict(p pair) verdict {
	a, b := int(p.a), int(p.b)
	if !p.close {
		if _, ok := g.inOwnWords(a, b); ok {
			return joint
		}
		return apart
	}
	if l, ok := g.byWords(a, b); ok {
		v := g.voices(a, b)
		switch {
		case v.agree() && g.enough(a, b, l, v):
			return joint
		case v == rivals && g.rivals(a, b, l):
			return contested
		}
	}
	if _, ok := g.inOwnWords(a, b); ok {
		return joint
	}
	return apart
}

// voices compares the speakers of two tellings.
func (g *judge) voices(a, b int) voices { return heard(&g.all[a], &g.all[b]) }

// enough tells whether what two wordings share is enough for one utterance,
// the speakers being able to be one. A few words are said again and again; what
// is much altered must be of one week.
func (g *judge) enough(a, b int, l likeness, v voices) bool {
	switch {
	case v != one && l.longest < surelyOne, v == doubted && l.longest < whoever:
		return false
	case sameWeek(&g.all[a], &g.all[b]):
		return v == one || l.weight >= leastWeight
	}
	least := lastsYears
	if v != one && v != kin {
		least = whoeverWhen
	}
	return l.weight >= leastWeight && l.longest >= least && !l.loose
}

// rivals tells whether two documents give the same words, all of them in
// quotation marks, to two persons. What a document gives to both, as words
// told by one of what the other said, is no such case.
func (g *judge) rivals(a, b int, l likeness) bool {
	x, y := &g.all[a], &g.all[b]
	return l.longest >= surelyTwo && len(l.changes) == 0 && x.st.Quotation == onrecord.Direct && y.st.Quotation == onrecord.Direct &&
		x.origin != y.origin && !x.gives(y) && !y.gives(x)
}

// one tells whether two tellings are of one utterance, and how a's words
// stand to those of b.
func (g *judge) one(a, b int) (likeness, bool) {
	if l, ok := g.byWords(a, b); ok {
		if v := g.voices(a, b); v.agree() && g.enough(a, b, l, v) {
			return l, true
		}
	}
	return g.inOwnWords(a, b)
}

// inOwnWords tells whether two tellings of one speaker, of the same days, say
// the same.
func (g *judge) inOwnWords(a, b int) (likeness, bool) {
	x, y := &g.all[a], &g.all[b]
	if x.who == "" || x.who != y.who || abs(x.day-y.day) > span || x.day == 0 || !x.st.SaidOn.Meets(y.st.SaidOn) || x.st.Negated != y.st.Negated {
		return likeness{}, false
	}
	p, q := g.words(a).all, g.words(b).all
	l := likeness{relation: onrecord.RetoldParaphrase}
	if slices.EqualFunc(p, q, func(v, w word) bool { return v.hash == w.hash }) {
		l.relation = onrecord.RetoldSame
	}
	return l, retells(p, q)
}

// byWords compares the quoted words of two tellings.
func (g *judge) byWords(a, b int) (likeness, bool) {
	qa, qb := g.words(a).quoted, g.words(b).quoted
	if len(qa) < leastRun || len(qb) < leastRun {
		return likeness{}, false
	}
	return g.al.compare(qa, qb)
}

// sameWeek tells whether two tellings are of one week.
func sameWeek(a, b *telling) bool {
	return abs(a.day-b.day) <= 7 && a.day != 0 && b.day != 0 && a.st.SaidOn.Meets(b.st.SaidOn)
}
