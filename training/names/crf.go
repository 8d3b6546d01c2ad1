package main

import (
	"math"

	"onrecord/internal/syntax"
)

const labels = 9

// How the field is learned; found by trying, five-fold.
const (
	passes    = 30
	parts     = 3    // of the pages, for the first models
	penalty   = 4.0  // quadratic, on the weights
	firstRate = 0.05 // of the descent
	gumWeight = 0.3  // of a stretch of GUM, whose kinds are other than those of news
	drop      = 0.35 // share of features left out
	blank     = 0.5  // and of those that name the word itself
	floor     = 0.03 // weights nearer to nothing are not kept
	step      = 0.03 // weight of one 8-bit step
)

// row holds the weights of one feature, or scores, by label.
type row [labels]float64

// stretch is a run of words that can be part of a name, with the features and
// the true label of each.
type stretch struct {
	features [][]int32
	page     [][]int32 // the features that the rest of the page gives
	plain    []int     // how many of the features do not name the word itself
	truth    []uint8
	gum      bool
}

// field is a linear-chain conditional random field while it is learned. The
// weights are scale times what weights holds, so that all shrink at once.
type field struct {
	index   map[uint32]int32
	keys    []uint32
	weights []row
	scale   float64
}

func (f *field) number(feature uint32) int32 {
	at, ok := f.index[feature]
	if !ok {
		at = int32(len(f.keys))
		f.index[feature] = at
		f.keys = append(f.keys, feature)
	}
	return at
}

// scores gives the emission scores of a stretch.
func (f *field) scores(s stretch) []row {
	out := make([]row, len(s.features))
	for i, ids := range s.features {
		for _, id := range ids {
			w := &f.weights[id]
			for l := range w {
				out[i][l] += w[l]
			}
		}
		for l := range out[i] {
			out[i][l] *= f.scale
		}
	}
	return out
}

// forbidden is the score of a step that no labelling takes.
const forbidden = -1e9

func (f *field) step(from, to int) float64 {
	if !syntax.MayFollow(from, to) {
		return forbidden
	}
	return f.scale * f.weights[from][to]
}

func logSum(x row) float64 {
	top := x[0]
	for _, v := range x {
		top = max(top, v)
	}
	sum := 0.0
	for _, v := range x {
		sum += math.Exp(v - top)
	}
	return top + math.Log(sum)
}

// lattice is a stretch with the chances of all its labellings: the scores of
// words and steps, and for each word and label the logarithm of the sum over
// all ways up to it and on from it; z is that over all ways.
type lattice struct {
	emit, ahead, behind []row
	steps               [labels]row
	z                   float64
}

func (f *field) lattice(s stretch) *lattice {
	n := len(s.truth)
	g := &lattice{emit: f.scores(s), ahead: make([]row, n), behind: make([]row, n)}
	for a := range g.steps {
		for b := range g.steps[a] {
			g.steps[a][b] = f.step(a, b)
		}
	}
	for i := range n {
		for to := range labels {
			var x row
			for from := range labels {
				x[from] = g.into(i, from) + g.steps[from][to]
			}
			g.ahead[i][to] = logSum(x) + g.emit[i][to]
		}
	}
	for i := n - 1; i >= 0; i-- {
		for from := range labels {
			if i == n-1 {
				g.behind[i][from] = g.steps[from][0]
				continue
			}
			var x row
			for to := range labels {
				x[to] = g.steps[from][to] + g.emit[i+1][to] + g.behind[i+1][to]
			}
			g.behind[i][from] = logSum(x)
		}
	}
	var end row
	for l := range end {
		end[l] = g.ahead[n-1][l] + g.behind[n-1][l]
	}
	g.z = logSum(end)
	return g
}

// into is the score of all ways to a label at the word before word i: before
// the first word only O stands.
func (g *lattice) into(i, from int) float64 {
	switch {
	case i > 0:
		return g.ahead[i-1][from]
	case from == 0:
		return 0
	}
	return forbidden
}

// learnFrom moves the weights by one stretch and gives its loss.
func (f *field) learnFrom(s stretch, rate float64) float64 {
	g, n := f.lattice(s), len(s.truth)
	gain, loss, last := rate/f.scale, g.z, uint8(0)
	for i := range n {
		truth := s.truth[i]
		loss -= g.emit[i][truth] + g.steps[last][truth]
		var delta row
		for l := range delta {
			delta[l] = -gain * math.Exp(g.ahead[i][l]+g.behind[i][l]-g.z)
		}
		delta[truth] += gain
		for _, id := range s.features[i] {
			w := &f.weights[id]
			for l := range w {
				w[l] += delta[l]
			}
		}
		for from := range labels {
			for to := range labels {
				f.weights[from][to] -= gain * math.Exp(g.into(i, from)+g.steps[from][to]+g.emit[i][to]+g.behind[i][to]-g.z)
			}
		}
		f.weights[last][truth] += gain
		last = truth
	}
	for from := range labels {
		f.weights[from][0] -= gain * math.Exp(g.ahead[n-1][from]+g.behind[n-1][from]-g.z)
	}
	f.weights[last][0] += gain
	return loss - g.steps[last][0]
}
