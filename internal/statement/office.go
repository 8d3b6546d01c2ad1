package statement

import (
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/syntax"
)

// holderOf finds the person behind a definite office or trade that stands
// without a name: the one so called before, else, in the lead, the one who
// speaks in the next paragraph.
func (f *finder) holderOf(l *line, d *draft, r run) *onrecord.Actor {
	h := l.headOf(r)
	if h < 0 || !l.tag(h, "NN", "NNP") || !l.tag(r.from, "DT", "PRP$", "NNP") || l.is(r.from, "a", "an", "another", "one", "any", "no", "some", "every", "each") {
		return nil
	}
	if l.is(r.from, "the") && r.to-r.from == 2 {
		return f.calledBefore(l.w[h].Lower, l.w[r.from].Start)
	}
	if l.verbless(r) && r.to-r.from > 3 {
		return f.namedNext(d)
	}
	return nil
}

// verbless tells whether a phrase is an office and no more: no person's name
// and no relative clause in it.
func (l *line) verbless(r run) bool {
	for k := r.from; k < r.to; k++ {
		if l.comma(k) || l.finite(k) || l.tag(k, "WP", "WDT") || l.is(k, "and") {
			return false
		}
	}
	return true
}

// calledBefore gives the only person whose description before a byte ends with
// a noun: "the expert" after "the security expert Sami Nur".
func (f *finder) calledBefore(noun string, at int) *onrecord.Actor {
	var found *onrecord.Actor
	last, _ := slices.BinarySearchFunc(f.mentions, at, func(p place, at int) int { return p.Start - at })
	for _, m := range f.mentions[max(0, last-500):last] {
		a := f.actors[m.Actor]
		if a == nil || a == found || a.Type != onrecord.Person || !f.described(a, noun, at) {
			continue
		}
		if found != nil {
			return nil
		}
		found = a
	}
	return found
}

// described tells whether a person has a description before a byte whose head
// is a noun.
func (f *finder) described(a *onrecord.Actor, noun string, at int) bool {
	for _, role := range a.Roles {
		name, _, _ := strings.Cut(strings.ToLower(string(role.Role)), " of ")
		name, _, _ = strings.Cut(name, " for ")
		if f.t.Span(role.Evidence).Start < at && (name == noun || strings.HasSuffix(name, " "+noun)) {
			return true
		}
	}
	return false
}

// namedNext gives the person who speaks in the paragraph after a lead that
// names nobody, by a bare name at the head of the paragraph: news writing puts
// the office first and the name second.
func (f *finder) namedNext(d *draft) *onrecord.Actor {
	if len(f.mentions) == 0 || f.page.Sentences[d.line].Par > f.page.Sentences[f.firstOfBody()].Par {
		return nil
	}
	n := d.line + 1
	for n < len(f.page.Sentences) && f.page.Sentences[n].Par == f.page.Sentences[d.line].Par {
		n++
	}
	if n >= len(f.page.Sentences) || n > d.line+2 {
		return nil
	}
	next := f.page.Sentences[n]
	for i := range f.mentions {
		m := &f.mentions[i]
		if m.Start >= next.End {
			break
		}
		a := f.actors[m.Actor]
		if a == nil || a.Type != onrecord.Person || m.Form != onrecord.FormName {
			continue
		}
		if m.Start < next.Start {
			return nil // somebody is named before
		}
		if f.opens(n, m.Span) {
			return a
		}
		return nil
	}
	return nil
}

// firstOfBody is the first sentence that is not the headline or its deck.
func (f *finder) firstOfBody() int {
	for n := range f.page.Sentences {
		if l := f.line(n); !f.inTitle(l) && !l.title {
			return n
		}
	}
	return 0
}

// opens tells whether a name is the whole subject at the head of a sentence,
// with a title at most, and its verb right behind it.
func (f *finder) opens(n int, name onrecord.Span) bool {
	l := f.line(n)
	from, to := l.wordAt(name.Start), l.wordAt(name.End-1)+1
	for k := l.begin; k < from; k++ {
		if !l.pos(k, syntax.PROPN) && !l.is(k, ".") && !(l.capital(k) && l.pos(k, syntax.NOUN, syntax.ADJ)) {
			return false
		}
	}
	return l.finite(to)
}

// hasName tells whether an actor is anywhere called by a name.
func (f *finder) hasName(id onrecord.Maybe) bool {
	for i := range f.mentions {
		if f.mentions[i].Actor == id && f.mentions[i].Form == onrecord.FormName {
			return true
		}
	}
	return false
}

// byTwo resolves "the coalition and Iraq": the first speaks, the second is
// there with it.
func (f *finder) byTwo(l *line, d *draft, r run, heads []place) (onrecord.Speaker, []onrecord.Speaker, bool) {
	and, linked := -1, false
	for k := r.from; k < r.to && !l.comma(k); k++ {
		if l.is(k, "and") {
			and = k
			break
		}
		linked = linked || l.pos(k, syntax.ADP)
	}
	if and <= r.from || and+1 >= r.to || !l.tag(and+1, "DT", "NNP", "PRP$") || linked && !l.tag(and+1, "DT") {
		return onrecord.Speaker{}, nil, false
	}
	var first, second []place
	for _, m := range heads {
		if m.End <= l.w[and].Start {
			first = append(first, m)
		} else if m.Start > l.w[and].Start {
			second = append(second, m)
		}
	}
	one, other := run{r.from, and}, run{and + 1, r.to}
	if l.is(one.from, "both") && one.to-one.from > 1 {
		one.from++
	}
	if len(second) == 0 || len(first) == 0 && l.sourceClass(one) == "" {
		return onrecord.Speaker{}, nil, false
	}
	sp, _ := f.byHeads(l, d, one, first)
	co, _ := f.byHeads(l, d, other, second)
	if co.Actor == "" || co.Actor == sp.Actor {
		return onrecord.Speaker{}, nil, false
	}
	return sp, []onrecord.Speaker{co}, true
}
