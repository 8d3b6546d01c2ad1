package main

import (
	"math/rand/v2"
	"slices"
	"sync"

	"onrecord/internal/syntax"
	"onrecord/training/perceptron"
)

// A word seen n times is hidden with the chance hide/(n+hide). A guess is
// corrected when it leads by less than margin.
const hide, margin = 0.5, 2

// countWords tells each word how often it is in the data.
func countWords(sents []sentence) {
	count := map[string]int{}
	for _, s := range sents {
		for _, w := range s.words {
			count[w.Lower]++
		}
	}
	for i := range sents {
		s := &sents[i]
		s.count = nil
		for _, w := range s.words {
			s.count = append(s.count, count[w.Lower])
		}
	}
}

// learn runs the perceptron over the data, tagging each sentence with what it
// knows so far. Words are hidden now and then, rare ones more often, so that
// it learns to tell a word by its looks and place.
func learn(sents []sentence, model *syntax.Model, number map[string]uint8, passes int, seed uint64) *perceptron.Learner {
	l := perceptron.New(len(model.Labels))
	dice := rand.New(rand.NewPCG(seed, 2))
	sents = slices.Clone(sents)
	g := syntax.NewTagging(model)
	for range passes {
		dice.Shuffle(len(sents), func(i, j int) { sents[i], sents[j] = sents[j], sents[i] })
		for _, s := range sents {
			g.Start(s.words)
			for i, n := range s.count {
				if dice.Float64()*(float64(n)+hide) < hide {
					g.Hide(i, s.words[i].Lower, dice.Uint32())
				}
			}
			for i := range s.words {
				guess, sure := g.Sure(i)
				if !sure {
					f := g.Features(i)
					guess = l.Best(f)
					if truth, ok := number[s.tags[i]]; ok {
						l.Learn(f, truth, l.Rival(truth, margin))
					}
				}
				g.Set(guess)
			}
		}
	}
	return l
}

// together averages what learners with different dice learned: better than
// each of them, and no slower than one. Two learn at a time.
func together(sents []sentence, model *syntax.Model, number map[string]uint8, passes, learners, least int) map[uint32][]syntax.Weight {
	learned := make([]map[uint32][]syntax.Weight, learners)
	var done sync.WaitGroup
	turn := make(chan bool, 2)
	for n := range learners {
		turn <- true
		done.Go(func() {
			learned[n] = learn(sents, model, number, passes, uint64(n)+1).Averaged(least, 0)
			<-turn
		})
	}
	done.Wait()
	sum := map[uint32][]syntax.Weight{}
	for _, weights := range learned {
		for f, ws := range weights {
			sum[f] = plus(sum[f], ws, 1/float64(learners))
		}
	}
	return sum
}

// plus adds the weights of one feature, each list in the order of labels.
func plus(a, b []syntax.Weight, share float64) []syntax.Weight {
	var out []syntax.Weight
	for len(a) > 0 || len(b) > 0 {
		switch {
		case len(b) == 0 || len(a) > 0 && a[0].Label < b[0].Label:
			out, a = append(out, a[0]), a[1:]
		case len(a) == 0 || b[0].Label < a[0].Label:
			out, b = append(out, syntax.Weight{Label: b[0].Label, Weight: b[0].Weight * share}), b[1:]
		default:
			out, a, b = append(out, syntax.Weight{Label: a[0].Label, Weight: a[0].Weight + b[0].Weight*share}), a[1:], b[1:]
		}
	}
	return out
}
