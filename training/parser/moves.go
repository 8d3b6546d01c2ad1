package main

import (
	"math"

	"onrecord/internal/syntax"
)

// table holds the weights of the moves while they are learned: for each
// place, three weights, how often they were changed, and the sum of their
// changes, each times the step it was made at, so that the average over all
// steps can be told at the end.
type table struct {
	now   [][4]int32
	total [][4]float32
	shift int
	kept  []byte // check bits of the one feature that a place is for; nil: for all
	step  int
}

func newTable(bits int, kept []byte) *table {
	return &table{make([][4]int32, 1<<bits), make([][4]float32, 1<<bits), 32 - bits, kept, 0}
}

// ours tells whether the weights of a feature are kept.
func (t *table) ours(f uint32) bool {
	return t.kept == nil || byte(f>>(t.shift-share)&(1<<share-1)) == t.kept[f>>t.shift]
}

// Score adds up the present weights.
func (t *table) Score(features []uint32) (sum [3]int32) {
	for _, f := range features {
		if t.ours(f) {
			w := &t.now[f>>t.shift]
			sum[0] += w[0]
			sum[1] += w[1]
			sum[2] += w[2]
		}
	}
	return sum
}

func (t *table) add(features []uint32, m syntax.Move, delta int32) {
	for _, f := range features {
		if t.ours(f) {
			t.now[f>>t.shift][m] += delta
			t.total[f>>t.shift][m] += float32(delta) * float32(t.step)
			t.now[f>>t.shift][3]++
		}
	}
}

// best gives of the places that are to share a slot the one that weighs most,
// by its number among them.
func (t *table) best() []byte {
	kept := make([]byte, len(t.now)>>share)
	for slot := range kept {
		best := float32(-1)
		for k := range 1 << share {
			at := slot<<share | k
			w := t.average(at)
			weight := (max(w[0], w[1], w[2]) - min(w[0], w[1], w[2])) * float32(math.Log1p(float64(t.now[at][3])))
			if weight > best {
				best, kept[slot] = weight, byte(k)
			}
		}
	}
	return kept
}

// rounded gives the averaged weights as bytes, 128 for nothing, one step for
// each scale, with the check bits.
func (t *table) rounded(scale float32) []byte {
	b := make([]byte, 4*len(t.now))
	for at := range t.now {
		for m, w := range t.average(at) {
			b[4*at+m] = byte(math.Round(float64(max(-127, min(127, w/scale)))) + 128)
		}
		b[4*at+3] = t.kept[at]
	}
	return b
}

// average gives the averaged weights of a place.
func (t *table) average(at int) (w [3]float32) {
	for m := range w {
		w[m] = float32(t.now[at][m]) - t.total[at][m]/float32(t.step)
	}
	return w
}

// learner teaches the table with one sentence at a time.
type learner struct {
	*table
	parsing syntax.Parsing
	width   int
	last    []int // of the words counted from 1: their last child
	stack   []int
}

// oracle gives the move of a gold parse at a state on the gold path. heads
// are projective, of words counted from 1; the root is one after the last.
func (l *learner) oracle(s int32, heads []int) syntax.Move {
	s0, s1, next := l.parsing.Top(s)
	switch {
	case s0 > 0 && heads[s0] == next:
		return syntax.Left
	case s1 > 0 && heads[s0] == s1 && l.last[s0] < next:
		return syntax.Right
	}
	return syntax.Shift
}

// beam learns from a sentence by the step at which the best wrong parse is
// furthest above the gold one (max-violation, Huang, Fayong and Guo 2012).
func (l *learner) beam(words []syntax.Word, heads []int) bool {
	gold := l.parsing.Start(words)
	l.findLast(heads)
	l.step++
	worst, worstGold, worstBest := int32(0), int32(-1), int32(-1)
	var scores [3]int32
	for range 2 * len(words) {
		best := l.parsing.Step(l.table, l.width)[0]
		scores = l.Score(l.parsing.Features(gold))
		m := l.oracle(gold, heads)
		gold = l.parsing.Go(gold, m, l.parsing.ScoreOf(gold)+scores[m])
		if !l.same(best, gold) {
			if v := l.parsing.ScoreOf(best) - l.parsing.ScoreOf(gold); worstBest < 0 || v >= worst {
				worst, worstBest, worstGold = v, best, gold
			}
		}
	}
	if worstBest < 0 {
		return true
	}
	l.correct(worstBest, worstGold)
	return false
}

// same tells whether two states were reached by the same moves.
func (l *learner) same(a, b int32) bool {
	for a != b {
		var m, n syntax.Move
		a, m = l.parsing.Back(a)
		b, n = l.parsing.Back(b)
		if m != n {
			return false
		}
	}
	return true
}

// correct moves weights from one path to another, from where they part.
func (l *learner) correct(wrong, right int32) {
	for wrong != right {
		w, wm := l.parsing.Back(wrong)
		r, rm := l.parsing.Back(right)
		if w < 0 {
			return
		}
		l.add(l.parsing.Features(w), wm, -1)
		l.add(l.parsing.Features(r), rm, 1)
		wrong, right = w, r
	}
}

func (l *learner) findLast(heads []int) {
	l.last = append(l.last[:0], make([]int, len(heads)+1)...)
	for d := 1; d < len(heads); d++ {
		if h := heads[d]; h < d {
			l.last[h] = d
		}
	}
}

// greedy learns move by move, going on from its own moves even when they are
// wrong, with what is still the best from there (dynamic oracle, Goldberg and
// Nivre 2013).
func (l *learner) greedy(words []syntax.Word, heads []int, explore bool) bool {
	s, good := l.parsing.Start(words), true
	for range 2 * len(words) {
		f := l.parsing.Features(s)
		scores := l.Score(f)
		guess, truth := -1, -1
		cost := l.costs(s, heads)
		least := min(cost[0], cost[1], cost[2])
		for m := range 3 {
			if !l.parsing.Can(s, syntax.Move(m)) {
				continue
			}
			if guess < 0 || scores[m] > scores[guess] {
				guess = m
			}
			if cost[m] == least && (truth < 0 || scores[m] > scores[truth]) {
				truth = m
			}
		}
		l.step++
		if cost[guess] > least {
			good = false
			l.add(f, syntax.Move(truth), 1)
			l.add(f, syntax.Move(guess), -1)
			if !explore {
				guess = truth
			}
		}
		s = l.parsing.Go(s, syntax.Move(guess), 0)
	}
	return good
}

// costs gives how many gold arcs each move would lose; what is not allowed
// costs very much.
func (l *learner) costs(s int32, heads []int) (cost [3]int) {
	l.stack = l.parsing.Stack(s, l.stack[:0])
	_, _, next := l.parsing.Top(s)
	for k, w := range l.stack {
		if heads[w] == next {
			cost[syntax.Shift]++
		}
		if k > 0 && next < len(heads) && heads[next] == w {
			cost[syntax.Shift]++
		}
	}
	if len(l.stack) > 0 {
		s0 := l.stack[0]
		for d := next; d < len(heads); d++ {
			if heads[d] == s0 {
				cost[syntax.Left]++
				cost[syntax.Right]++
			}
		}
		if heads[s0] > next || len(l.stack) > 1 && heads[s0] == l.stack[1] {
			cost[syntax.Left]++
		}
		if heads[s0] >= next {
			cost[syntax.Right]++
		}
	}
	for m := range syntax.Move(3) {
		if !l.parsing.Can(s, m) {
			cost[m] = 1 << 20
		}
	}
	return cost
}
