package utterance

// walk goes through what lies between the stretches that two wordings share.
type walk struct {
	a, b               []word
	l                  *likeness
	strangeA, strangeB int  // words that the other does not have where it should
	alsoA, alsoB       int  // words that only their writing tells from the other's
	beyond             bool // the first has words before or after what the other has
}

// note takes down words that stand in each other's place.
func (w *walk) note(c change) {
	w.strangeA, w.strangeB = w.strangeA+own(w.a[c.a0:c.a1]), w.strangeB+own(w.b[c.b0:c.b1])
	w.l.changes = append(w.l.changes, c)
}

// own counts words that are not the outlet's, in brackets.
func own(words []word) int {
	n := 0
	for i := range words {
		if !words[i].put {
			n++
		}
	}
	return n
}

// gap looks at the words between two stretches. Words left out where the
// quotation breaks off, or at a bracket, are a cut; words left out without a
// sign are an alteration, and so is everything put in their place.
func (w *walk) gap(p, q block) {
	c := change{p.a + p.n, q.a, p.b + p.n, q.b}
	ours, theirs := own(w.a[c.a0:c.a1]), own(w.b[c.b0:c.b1])
	brokenA, brokenB := broken(w.a, c.a0, c.a1), broken(w.b, c.b0, c.b1)
	switch {
	case ours == 0 && theirs == 0:
	case ours == 0 && brokenA, theirs == 0 && brokenB:
		w.beyond = w.beyond || ours > 0
	case brokenA && brokenB:
		w.beyond = true
	case w.spelled(c):
	default:
		w.note(c)
	}
}

// broken tells whether the words of a place are parted by the end of a
// quotation, an ellipsis or a bracket.
func broken(words []word, from, to int) bool {
	if from > 0 && to < len(words) && words[from-1].run != words[to].run {
		return true
	}
	return own(words[from:to]) < to-from
}

// edge looks at what stands before the first stretch, within its quotation.
func (w *walk) edge(a, b int) {
	c := change{a, a, b, b}
	for c.a0 > 0 && w.a[c.a0-1].run == w.a[a].run {
		c.a0--
	}
	for c.b0 > 0 && w.b[c.b0-1].run == w.b[b].run {
		c.b0--
	}
	w.outer(c, true)
}

// tail looks at what stands after the last stretch.
func (w *walk) tail(a, b int) {
	c := change{a, a, b, b}
	for c.a1 < len(w.a) && w.a[c.a1].run == w.a[a-1].run {
		c.a1++
	}
	for c.b1 < len(w.b) && w.b[c.b1].run == w.b[b-1].run {
		c.b1++
	}
	w.outer(c, false)
}

// outer judges words at an end of a quotation: they go beyond where the other
// has none; else as many of the other's stand in their place.
func (w *walk) outer(c change, before bool) {
	ours, theirs := c.a1-c.a0, c.b1-c.b0
	switch {
	case ours == 0 || own(w.a[c.a0:c.a1]) == 0:
		return
	case theirs == 0 || ours > few && theirs > few:
		w.beyond = true
		if theirs > 0 {
			w.strangeA, w.strangeB = w.strangeA+ours, w.strangeB+ours
		}
		return
	}
	if n := min(theirs, ours+few); before {
		c.b0 = c.b1 - n
	} else {
		c.b1 = c.b0 + n
	}
	if !w.spelled(c) {
		w.note(c)
	}
}

// moved looks for words that stand on the other side: what one has before the
// shared stretches and the other after them.
func (w *walk) moved(al *aligner, blocks []block) {
	if !w.beyond {
		return
	}
	first, last := blocks[0], blocks[len(blocks)-1]
	for _, c := range []change{{0, first.a, last.b + last.n, len(w.b)}, {last.a + last.n, len(w.a), 0, first.b}} {
		m := al.longest(w.a, w.b, c.a0, c.a1, c.b0, c.b1)
		if m.n > few && content(w.a[m.a:m.a+m.n]) > 1 {
			w.l.matched += m.n
			w.l.changes = append(w.l.changes, change{m.a, m.a + m.n, m.b, m.b + m.n})
		}
	}
}

// spelled tells whether the words of a place are the same but for the way in
// which they are written: "per cent" and "percent".
func (w *walk) spelled(c change) bool {
	if c.a1 == c.a0 || c.b1 == c.b0 || joined(w.a[c.a0:c.a1]) != joined(w.b[c.b0:c.b1]) {
		return false
	}
	w.alsoA, w.alsoB = w.alsoA+c.a1-c.a0, w.alsoB+c.b1-c.b0
	return true
}
