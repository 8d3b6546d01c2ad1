package main

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strings"

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

func labelOf(s sentence, i int) uint8 {
	for l, name := range syntax.NameLabels {
		if mark, kind, _ := strings.Cut(name, "-"); kind == s.kinds[i] && (kind == "" || (mark == "B") == s.begin[i]) {
			return uint8(l)
		}
	}
	return 0
}

// stretches cuts the pages and gives each feature met often enough its
// number.
func (f *field) stretches(pages []page, lists map[uint32]syntax.Known) []stretch {
	blank, err := syntax.DecodeModel(syntax.EncodeModel(syntax.NameLabels, nil, 1, lists, nil))
	if err != nil {
		panic(err)
	}
	n := syntax.NewNaming(blank)
	seen := map[uint32]int{}
	count := func(features []uint32) []uint32 {
		for _, feature := range features {
			seen[feature]++
		}
		return append([]uint32{}, features...)
	}
	type raw struct {
		own, page [][]uint32
		truth     []uint8
		gum       bool
	}
	var raws []raw
	for _, p := range pages {
		n.Clear()
		first := len(raws)
		for _, s := range p.sents {
			n.Start(s.words)
			eachStretch(s.words, func(i, end int) {
				r := raw{gum: s.source == 3}
				last := uint8(0)
				for k := i; k < end; k++ {
					r.own = append(r.own, count(n.Features(k)))
					l := labelOf(s, k)
					if !syntax.MayFollow(int(last), int(l)) {
						l-- // its beginning lies before the stretch: begin here
					}
					last = l
					r.truth = append(r.truth, l)
				}
				raws = append(raws, r)
			})
		}
		if p.guess == nil {
			continue
		}
		n.Tally(p.words(), p.guess)
		n.Rewind()
		at := 0
		for _, s := range p.sents {
			n.Turn(s.words)
			eachStretch(s.words, func(i, end int) {
				for k := i; k < end; k++ {
					raws[first].page = append(raws[first].page, count(n.PageFeatures(k, p.guess[at+k])))
				}
				first++
			})
			at += len(s.words)
		}
	}
	f.index = map[uint32]int32{}
	for from := range labels {
		f.number(syntax.NameStep(from))
	}
	numbers := func(features []uint32) []int32 {
		var ids []int32
		for _, feature := range features {
			if seen[feature] > 1 {
				ids = append(ids, f.number(feature))
			}
		}
		return ids
	}
	var all []stretch
	for _, r := range raws {
		st := stretch{truth: r.truth, gum: r.gum}
		for k := range r.own {
			own := numbers(r.own[k][:len(r.own[k])-syntax.OwnFeatures])
			st.plain = append(st.plain, len(own))
			st.features = append(st.features, append(own, numbers(r.own[k][len(r.own[k])-syntax.OwnFeatures:])...))
			if r.page != nil {
				st.page = append(st.page, numbers(r.page[k]))
			}
		}
		all = append(all, st)
	}
	f.weights, f.scale = make([]row, len(f.keys)), 1
	return all
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

func eachStretch(words []syntax.Word, do func(i, end int)) {
	for i := 0; i < len(words); i++ {
		if end := syntax.StretchEnd(words, i); end > i {
			do(i, end)
			i = end
		}
	}
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

// learnFrom moves the weights by one stretch and gives its loss.
func (f *field) learnFrom(s stretch, rate float64) float64 {
	emit, n := f.scores(s), len(s.truth)
	var steps [labels]row
	for a := range steps {
		for b := range steps[a] {
			steps[a][b] = f.step(a, b)
		}
	}
	ahead, behind := make([]row, n), make([]row, n)
	for i := range n {
		for to := range labels {
			var x row
			for from := range labels {
				switch {
				case i > 0:
					x[from] = ahead[i-1][from] + steps[from][to]
				case from == 0:
					x[from] = steps[0][to]
				default:
					x[from] = forbidden
				}
			}
			ahead[i][to] = logSum(x) + emit[i][to]
		}
	}
	for i := n - 1; i >= 0; i-- {
		for from := range labels {
			if i == n-1 {
				behind[i][from] = steps[from][0]
				continue
			}
			var x row
			for to := range labels {
				x[to] = steps[from][to] + emit[i+1][to] + behind[i+1][to]
			}
			behind[i][from] = logSum(x)
		}
	}
	var end row
	for l := range end {
		end[l] = ahead[n-1][l] + behind[n-1][l]
	}
	z := logSum(end)
	gain, loss := rate/f.scale, z
	last := uint8(0)
	for i := range n {
		truth := s.truth[i]
		loss -= emit[i][truth] + steps[last][truth]
		var delta row
		for l := range delta {
			delta[l] = -gain * math.Exp(ahead[i][l]+behind[i][l]-z)
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
				var p float64
				switch {
				case i > 0:
					p = math.Exp(ahead[i-1][from] + steps[from][to] + emit[i][to] + behind[i][to] - z)
				case from == 0:
					p = math.Exp(steps[0][to] + emit[0][to] + behind[0][to] - z)
				}
				f.weights[from][to] -= gain * p
			}
		}
		f.weights[last][truth] += gain
		last = truth
	}
	loss -= steps[last][0]
	for from := range labels {
		f.weights[from][0] -= gain * math.Exp(end[from]-z)
	}
	f.weights[last][0] += gain
	return loss
}

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
