package main

import (
	"fmt"
	"math"
	"math/rand/v2"

	"onrecord/internal/syntax"
)

// page is the sentences of one document, with the labels that a first model,
// trained without it, gave their words.
type page struct {
	sents []sentence
	guess []uint8
}

func (p *page) words() [][]syntax.Word {
	var all [][]syntax.Word
	for _, s := range p.sents {
		all = append(all, s.words)
	}
	return all
}

func pagesOf(sents []sentence) (pages []page) {
	for i, s := range sents {
		if i == 0 || s.doc != sents[i-1].doc || s.source != sents[i-1].source {
			pages = append(pages, page{})
		}
		p := &pages[len(pages)-1]
		p.sents = append(p.sents, s)
	}
	return pages
}

// learn fits the field twice: first models without each part of the pages
// label that part, and then the field learns with what pages say as well.
func learn(sents []sentence, lists map[uint32]syntax.Known) *field {
	pages := pagesOf(sents)
	for part := range parts {
		var rest []page
		for i, p := range pages {
			if i%parts != part {
				p.guess = nil
				rest = append(rest, p)
			}
		}
		model, err := syntax.DecodeModel(encode(fit(rest, lists, passes/2), lists))
		if err != nil {
			panic(err)
		}
		n := syntax.NewNaming(model)
		for i := range pages {
			if p := &pages[i]; i%parts == part {
				p.guess = n.Label(p.words(), nil)
			}
		}
	}
	return fit(pages, lists, passes)
}

// fit fits a field by stochastic gradient descent with a quadratic penalty,
// the rate falling as Bottou's.
func fit(pages []page, lists map[uint32]syntax.Known, passes int) *field {
	f := &field{}
	all := f.stretches(pages, lists)
	lambda := penalty / float64(len(all))
	start := 1 / (lambda * firstRate)
	dice := rand.New(rand.NewPCG(1, 2))
	t := 0.0
	sum := make([]row, len(f.weights))
	for pass := range passes {
		dice.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
		loss := 0.0
		for _, s := range all {
			rate := 1 / (lambda * (start + t))
			w := 1.0
			if s.gum {
				w = gumWeight
			}
			loss += f.learnFrom(s.veiled(dice), rate*w)
			f.scale *= 1 - rate*lambda
			t++
		}
		if pass >= passes/2 {
			f.addTo(sum)
		}
		fmt.Printf("pass %d: loss %.4f a stretch, %d stretches, %d features\n", pass+1, loss/float64(len(all)), len(all), len(f.keys))
	}
	f.weights, f.scale = sum, 1/float64(passes-passes/2)
	return f
}

// addTo adds the present weights to a sum of them.
func (f *field) addTo(sum []row) {
	for i := range sum {
		for l := range sum[i] {
			sum[i][l] += f.scale * f.weights[i][l]
		}
	}
}

// encode writes the model; weights too small to matter are left out.
func encode(f *field, lists map[uint32]syntax.Known) []byte {
	weights := map[uint32][]syntax.Weight{}
	for i, key := range f.keys {
		var ws []syntax.Weight
		for l, w := range f.weights[i] {
			if w *= f.scale; math.Abs(w) >= floor {
				ws = append(ws, syntax.Weight{Label: uint8(l), Weight: w})
			}
		}
		if ws != nil {
			weights[key] = ws
		}
	}
	return syntax.EncodeModel(syntax.NameLabels, weights, step, lists, nil)
}

// veiled is a stretch with some of its features left out at random, so that
// none is leaned on alone.
func (s stretch) veiled(dice *rand.Rand) stretch {
	out := stretch{truth: s.truth}
	withPage := s.page != nil && dice.IntN(2) == 0
	for i, ids := range s.features {
		var kept []int32
		for k, id := range ids {
			p := drop
			if k >= s.plain[i] {
				p = blank
			}
			if dice.Float64() >= p {
				kept = append(kept, id)
			}
		}
		if withPage {
			kept = append(kept, s.page[i]...)
		}
		out.features = append(out.features, kept)
	}
	return out
}
