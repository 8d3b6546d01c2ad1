package utterance

import "onrecord"

// likeness is how the words of one telling stand to those of another.
type likeness struct {
	relation onrecord.Retold
	matched  int   // words that stand in both
	longest  int   // the longest stretch of them
	weight   int32 // the rarity of what stands in both
	changes  []change
	loose    bool    // altered in more than one word of ten
	runs     []int32 // of the telling: those that have words of the other
	theirs   []int32 // of the other
}

// change is words of one telling and words of another in the same place, as
// places in the two wordings; either may be empty.
type change struct{ a0, a1, b0, b1 int }

// The least that two quotations must share. A stretch of words that says
// little ("we will see what happens") is no trace of one utterance.
const (
	leastRun      = 5  // words in one stretch, to be a cut of the other
	longRun       = 8  // words in one stretch that tell by being so many
	leastWeight   = 16 // sum of rarities
	longWeight    = 8  // of a long stretch
	alteredWords  = 8  // words in all, where some are others
	alteredWeight = 24
)

// compare lines up the quoted words of a telling, a, with those of another,
// b; false when they are not one utterance by their words.
func (al *aligner) compare(a, b []word) (likeness, bool) {
	blocks := al.align(a, b)
	var l likeness
	spoken := false
	for _, m := range blocks {
		l.matched, l.longest, spoken = l.matched+m.n, max(l.longest, m.n), spoken || says(a[m.a:m.a+m.n])
	}
	if l.longest < 3 || !spoken {
		return l, false
	}
	l.weight = sharedWeight(a, blocks)
	w := walk{a: a, b: b, l: &l}
	w.edge(blocks[0].a, blocks[0].b)
	for i := 1; i < len(blocks); i++ {
		w.gap(blocks[i-1], blocks[i])
	}
	last := blocks[len(blocks)-1]
	w.tail(last.a+last.n, last.b+last.n)
	w.moved(al, blocks)
	l.runs, l.theirs = runsOf(a, blocks, func(m block) int { return m.a }), runsOf(b, blocks, func(m block) int { return m.b })
	return l, l.settle(&w)
}

// settle names the relation, and tells whether there is enough for one.
func (l *likeness) settle(w *walk) bool {
	if len(l.changes) > 0 {
		l.relation = onrecord.RetoldAltered
		l.loose = l.matched < 9*max(w.strangeA, w.strangeB)
		return l.matched >= alteredWords && (l.weight >= alteredWeight || l.longest >= longRun && l.weight >= leastWeight) && 10*l.matched >= 7*(l.matched+min(w.strangeA, w.strangeB)) && l.matched > max(w.strangeA, w.strangeB)
	}
	switch {
	case w.beyond:
		l.relation = onrecord.RetoldOverlapping
	case l.matched+w.alsoA == len(w.a) && l.matched+w.alsoB == len(w.b):
		l.relation = onrecord.RetoldSame
	default:
		l.relation = onrecord.RetoldCut
	}
	return (l.longest >= leastRun && l.weight >= leastWeight || l.longest >= longRun && l.weight >= longWeight) && l.matched > 2*min(w.strangeA, w.strangeB)
}

// runsOf lists the runs of a wording that stretches stand in.
func runsOf(words []word, blocks []block, from func(block) int) []int32 {
	var runs []int32
	for _, m := range blocks {
		at := from(m)
		for _, w := range words[at : at+m.n] {
			if n := len(runs); n == 0 || runs[n-1] != w.run {
				runs = append(runs, w.run)
			}
		}
	}
	return runs
}

// sharedWeight sums the rarity of the words in stretches.
func sharedWeight(a []word, blocks []block) int32 {
	var shared [mostWords]word
	n := 0
	for _, m := range blocks {
		n += copy(shared[n:], a[m.a:m.a+m.n])
	}
	return weight(shared[:n])
}
