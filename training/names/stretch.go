package main

import (
	"slices"
	"strings"

	"onrecord/internal/syntax"
)

// stretches cuts the pages and gives each feature met often enough its
// number.
func (f *field) stretches(pages []page, lists map[uint32]syntax.Known) []stretch {
	blank, err := syntax.DecodeModel(syntax.EncodeModel(syntax.NameLabels, nil, 1, lists, nil))
	if err != nil {
		panic(err)
	}
	c := &cutter{naming: syntax.NewNaming(blank), seen: map[uint32]int{}}
	for _, p := range pages {
		c.page(p)
	}
	f.index = map[uint32]int32{}
	for from := range labels {
		f.number(syntax.NameStep(from))
	}
	var all []stretch
	for _, r := range c.raws {
		st := stretch{truth: r.truth, gum: r.gum}
		for k, own := range r.own {
			names := len(own) - syntax.OwnFeatures
			plain := f.numbers(own[:names], c.seen)
			st.plain = append(st.plain, len(plain))
			st.features = append(st.features, append(plain, f.numbers(own[names:], c.seen)...))
			if r.page != nil {
				st.page = append(st.page, f.numbers(r.page[k], c.seen))
			}
		}
		all = append(all, st)
	}
	f.weights, f.scale = make([]row, len(f.keys)), 1
	return all
}

// numbers gives the numbers of the features seen more than once.
func (f *field) numbers(features []uint32, seen map[uint32]int) (ids []int32) {
	for _, feature := range features {
		if seen[feature] > 1 {
			ids = append(ids, f.number(feature))
		}
	}
	return ids
}

// raw is a stretch with its features as the tagger gives them.
type raw struct {
	own, page [][]uint32
	truth     []uint8
	gum       bool
}

// cutter cuts pages into stretches and counts their features.
type cutter struct {
	naming *syntax.Naming
	seen   map[uint32]int
	raws   []raw
}

func (c *cutter) count(features []uint32) []uint32 {
	for _, feature := range features {
		c.seen[feature]++
	}
	return slices.Clone(features)
}

func (c *cutter) page(p page) {
	c.naming.Clear()
	first := len(c.raws)
	for _, s := range p.sents {
		c.naming.Start(s.words)
		eachStretch(s.words, func(i, end int) { c.stretch(s, i, end) })
	}
	if p.guess == nil {
		return
	}
	c.naming.Tally(p.words(), p.guess)
	c.naming.Rewind()
	at := 0
	for _, s := range p.sents {
		c.naming.Turn(s.words)
		eachStretch(s.words, func(i, end int) {
			r := &c.raws[first]
			for k := i; k < end; k++ {
				r.page = append(r.page, c.count(c.naming.PageFeatures(k, p.guess[at+k])))
			}
			first++
		})
		at += len(s.words)
	}
}

func (c *cutter) stretch(s sentence, i, end int) {
	r, last := raw{gum: s.source == gum}, uint8(0)
	for k := i; k < end; k++ {
		r.own = append(r.own, c.count(c.naming.Features(k)))
		l := labelOf(s, k)
		if !syntax.MayFollow(int(last), int(l)) {
			l-- // its beginning lies before the stretch: begin here
		}
		last = l
		r.truth = append(r.truth, l)
	}
	c.raws = append(c.raws, r)
}

func eachStretch(words []syntax.Word, do func(i, end int)) {
	for i := 0; i < len(words); i++ {
		if end := syntax.StretchEnd(words, i); end > i {
			do(i, end)
			i = end
		}
	}
}

func labelOf(s sentence, i int) uint8 {
	for l, name := range syntax.NameLabels {
		if mark, kind, _ := strings.Cut(name, "-"); kind == s.kinds[i] && (kind == "" || (mark == "B") == s.begin[i]) {
			return uint8(l)
		}
	}
	return 0
}
