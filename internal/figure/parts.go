package figure

import "onrecord/internal/syntax"

// parts gives the figures that stand for a part of one before, without saying
// so by "of whom", their whole and what they count: "Of its 90 members, 50
// agreed", "... and 30 left", "the other 10", "He said 30 stayed".
func (s *sequence) parts() {
	for i := range s.figs {
		if s.fronted(i) {
			s.ofFronted(i)
		}
	}
	for k := 1; k < len(s.figs); k++ {
		if p := s.figs[k]; p.PartOf == nil && p.single() && p.Unit != "%" {
			if whole, ok := s.wholeOf(k); ok {
				s.join(p, whole)
			}
		}
	}
}

// join makes p a part of a whole, if it can be one.
func (s *sequence) join(p, whole sited) {
	if whole.Low == nil || p.Low == nil || *p.Low >= *whole.Low || whole.Unit == "%" {
		return
	}
	v := *whole.Low
	p.PartOf = &v
	if p.Unit == "" {
		p.Unit, p.Doubt = whole.Unit, min(p.Doubt, 0.1)
	}
}

// fronted tells whether the figure is a whole put before its parts: "Of the
// 329 members," at the head of a clause.
func (s *sequence) fronted(i int) bool {
	ws := s.words(s.figs[i])
	if s.figs[i].PartOf != nil || s.figs[i].Unit == "%" {
		return false
	}
	k := s.figs[i].from - 1
	for n := 0; n < 4 && k >= 0 && (determiner[ws[k].Lower] || ws[k].Lower == "'s" || ws[k].UPOS == syntax.PROPN && n > 0); n++ {
		k--
	}
	if k < 0 || ws[k].Lower != "of" {
		return false
	}
	if k > 0 && ws[k-1].Lower == "out" {
		k--
	}
	return k == 0 || opens[ws[k-1].Lower]
}

var (
	determiner = words(`the its their his her our these those all some about around nearly almost a total`)
	opens      = words(`, ; : — – - that and but “ " ( said`)
)

// ofFronted makes the figures after a fronted whole its parts: those without
// a noun of their own, or with the same.
func (s *sequence) ofFronted(i int) {
	whole := s.figs[i]
	if i+1 >= len(s.figs) || !s.comma(whole, s.figs[i+1]) {
		return
	}
	for k := i + 1; k < len(s.figs) && s.figs[k].sent == whole.sent; k++ {
		p := s.figs[k]
		if p.Unit == "%" || p.PartOf != nil {
			continue
		}
		if s.fronted(k) {
			return
		}
		if p.Unit == "" && (s.subject(p) || s.objectOf(p)) || p.Unit != "" && p.Unit == whole.Unit && (k == i+1 || s.subject(p)) {
			s.join(p, whole)
		}
	}
}

// comma tells whether a comma parts two figures of one sentence.
func (s *sequence) comma(a, b sited) bool {
	for _, w := range s.between(a, b) {
		if w == "," {
			return true
		}
	}
	return false
}

// wholeOf gives the whole of figure k by the figure before it: that whole, or
// the whole that it is a part of too.
func (s *sequence) wholeOf(k int) (sited, bool) {
	p, before := s.figs[k], s.figs[k-1]
	whole, ok := s.chain(k)
	if !ok {
		gap := s.between(before, p)
		if p.Unit == "" && before.exact() && before.Unit != "" && len(gap) > 0 && len(gap) < 12 && (gap[len(gap)-1] == ";" || gap[len(gap)-1] == ":") && s.subject(p) {
			return before, true
		}
		return sited{}, false
	}
	near := p.sent == before.sent
	switch {
	case p.sent-before.sent > 1, !near && s.par(p) != s.par(before):
		return sited{}, false
	case s.remainder(p):
		return whole, p.Unit == "" || p.Unit == whole.Unit || general[string(p.Unit)]
	case p.Unit != "":
		return sited{}, false
	case near:
		return whole, s.subject(p) && !s.newTime(before, p)
	}
	return whole, s.verbNext(p) && !s.newTime(before, p)
}

// chain gives the whole of the figure before k, or that figure when it is the
// whole of the one before itself ("168 of the 329 members").
func (s *sequence) chain(k int) (sited, bool) {
	before := s.figs[k-1]
	if before.Unit == "%" && k > 1 { // "150, or 75 percent, agreed"
		k--
		before = s.figs[k-1]
	}
	for i := k - 2; i >= max(0, k-7); i-- {
		if before.PartOf != nil && before.Unit != "%" && s.figs[i].Low != nil && *s.figs[i].Low == *before.PartOf && s.figs[i].Unit != "%" {
			return s.figs[i], true
		}
	}
	if k > 1 && s.figs[k-2].PartOf != nil && before.Low != nil && *s.figs[k-2].PartOf == *before.Low && s.figs[k-2].sent == before.sent {
		return before, true
	}
	return sited{}, false
}

// remainder tells whether "the other", "the remaining" or "the rest," stands
// before a figure: all that is left of its whole.
func (s *sequence) remainder(p sited) bool {
	w, the := s.word(p, -1), s.word(p, -2)
	if w == "," || w == "—" || w == "–" || w == "(" {
		return the == "rest" && s.word(p, -3) == "the"
	}
	return (w == "other" || w == "remaining") && the == "the" && !s.restricted(p)
}

// restricted tells whether a participle says which a figure counts, the verb of
// the clause following it: "the other two arrested last week were freed".
func (s *sequence) restricted(p sited) bool {
	ws := s.words(p)
	k := p.to
	if k > p.from && ws[k-1].UPOS == syntax.VERB {
		k--
	}
	if k >= len(ws) || ws[k].UPOS != syntax.VERB {
		return false
	}
	for k++; k < min(len(ws), p.to+12); k++ {
		switch w := &ws[k]; {
		case w.UPOS == syntax.AUX:
			return true
		case w.UPOS == syntax.SCONJ, w.UPOS == syntax.CCONJ, w.UPOS == syntax.PUNCT, w.UPOS == syntax.PRON, w.UPOS == syntax.VERB:
			return false
		}
	}
	return false
}

// subject tells whether a number without a noun is what a clause speaks of.
func (s *sequence) subject(p sited) bool {
	k := -1
	for ahead[s.word(p, k)] {
		k--
	}
	if w := s.word(p, k); w != "" && !opens[w] && w != "while" && w != "with" && w != "or" && w != "’s" {
		return false
	}
	return s.verbNext(p) || after[s.next(p)]
}

// objectOf tells whether a verb stands right before a bare number: "the Greens
// won 50".
func (s *sequence) objectOf(p sited) bool {
	ws := s.words(p)
	return p.from > 0 && ws[p.from-1].UPOS == syntax.VERB
}

var (
	ahead = words(`the other remaining another only just some about around nearly almost more than at least over`)
	after = words(`, or ( against for in to from at on with of ;`)
)

// verbNext tells whether the verb of a figure follows it.
func (s *sequence) verbNext(p sited) bool {
	ws := s.words(p)
	if p.to > p.from && p.to <= len(ws) && ws[p.to-1].UPOS == syntax.VERB {
		return true
	}
	k := p.to
	for k < len(ws) && ws[k].UPOS == syntax.ADV {
		k++
	}
	return k < len(ws) && (ws[k].UPOS == syntax.VERB || ws[k].UPOS == syntax.AUX || predicate(ws[k].Lower))
}

// newTime tells whether another day opens the words between two figures: "On
// Tuesday 400 stayed".
func (s *sequence) newTime(a, b sited) bool {
	return a.AsOfDay.Known() && b.AsOfDay.Known() && a.AsOfDay != b.AsOfDay
}

func (s *sequence) par(f sited) int { return s.page.Sentences[f.sent].Par }

// single tells whether a figure counts one by one, hedged or not.
func (f sited) single() bool {
	return f.Low != nil && *f.Low >= 1 && *f.Low == float64(int64(*f.Low)) && f.Unit != "percentage points"
}
