// Package perceptron learns linear classifiers the plain way: an averaged
// perceptron over hashed features, kept sparse. The programs that make the
// embedded models share it.
package perceptron

import (
	"cmp"
	"slices"

	"onrecord/internal/syntax"
)

// Learner holds the weights while they are learned.
type Learner struct {
	labels  int
	step    float64
	weights map[uint32][]weight
	seen    map[uint32]uint8
	scores  []float64
}

// weight is one weight with the sum of its values over all steps so far.
type weight struct {
	label      uint8
	now, total float64
	since      float64
}

// New makes a learner for so many labels.
func New(labels int) *Learner {
	return &Learner{labels: labels, weights: map[uint32][]weight{}, seen: map[uint32]uint8{}, scores: make([]float64, labels)}
}

// Scores adds up the present weights of the features.
func (l *Learner) Scores(features []uint32) []float64 {
	clear(l.scores)
	for _, f := range features {
		for _, w := range l.weights[f] {
			l.scores[w.label] += w.now
		}
	}
	return l.scores
}

// Best is the label with the highest score; of equals, the first.
func (l *Learner) Best(features []uint32) uint8 {
	scores := l.Scores(features)
	best := 0
	for i := range scores {
		if scores[i] > scores[best] {
			best = i
		}
	}
	return uint8(best)
}

// Rival is the label that comes nearest to the truth by the scores last added
// up, or beats it; the truth itself when it leads by more than margin.
func (l *Learner) Rival(truth uint8, margin float64) uint8 {
	best := -1
	for i, s := range l.scores {
		if i != int(truth) && (best < 0 || s > l.scores[best]) {
			best = i
		}
	}
	if l.scores[truth]-l.scores[best] > margin {
		return truth
	}
	return uint8(best)
}

// Step counts one decision; averages are taken over decisions.
func (l *Learner) Step() { l.step++ }

// Update moves the weights of the features by delta for one label.
func (l *Learner) Update(features []uint32, label uint8, delta float64) {
	for _, f := range features {
		l.add(f, label, delta)
	}
}

// Learn corrects a wrong guess.
func (l *Learner) Learn(features []uint32, truth, guess uint8) {
	l.step++
	if truth != guess {
		l.Update(features, truth, 1)
		l.Update(features, guess, -1)
	}
}

func (l *Learner) add(f uint32, label uint8, delta float64) {
	if l.seen[f] < 255 {
		l.seen[f]++
	}
	ws := l.weights[f]
	for i := range ws {
		if w := &ws[i]; w.label == label {
			w.total += (l.step - w.since) * w.now
			w.since = l.step
			w.now += delta
			return
		}
	}
	l.weights[f] = append(ws, weight{label, delta, 0, l.step})
}

// Averaged gives the averaged weights of the features that were corrected at
// least least times, without those nearer to nothing than floor.
func (l *Learner) Averaged(least int, floor float64) map[uint32][]syntax.Weight {
	out := map[uint32][]syntax.Weight{}
	for f, ws := range l.weights {
		if int(l.seen[f]) < least {
			continue
		}
		var kept []syntax.Weight
		for _, w := range ws {
			avg := (w.total + (l.step-w.since)*w.now) / l.step
			if avg > floor || avg < -floor {
				kept = append(kept, syntax.Weight{Label: w.label, Weight: avg})
			}
		}
		if kept != nil {
			slices.SortFunc(kept, func(a, b syntax.Weight) int { return cmp.Compare(a.Label, b.Label) })
			out[f] = kept
		}
	}
	return out
}
