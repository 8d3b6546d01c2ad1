package syntax

import "math/bits"

// token is what the parser looks at in one word.
type token struct {
	w, t, wt uint32 // hashes of lemma, tag and both
	form     uint32
	bit      uint32 // the part of speech as a bit
	passed   uint64 // how many words of each kind that parts clauses stand before it
}

// lookahead is how many tokens stand after the last word: the root and
// nothing, nothing.
const lookahead = 4

// Kinds of words counted in token.passed, 12 bits each.
const (
	passedVerb = 12 * iota
	passedComma
	passedAnd
	passedQuote
	passedThat
)

// look reads the words: token 0 is none, 1 to n are the words, then the root.
func (g *Parsing) look(words []Word) {
	g.tokens = append(g.tokens[:0], token{w: 11, t: 12, wt: 13, form: 14})
	passed := uint64(0)
	for i := range words {
		w := &words[i]
		t := token{w: Hash(w.Lemma), form: Hash(w.Lower), t: join(Hash(w.XPOS), uint32(w.UPOS)), bit: 1 << w.UPOS, passed: passed}
		t.wt = join(t.w, t.t)
		g.tokens = append(g.tokens, t)
		passed += parts(w)
	}
	for i := range uint32(lookahead) {
		g.tokens = append(g.tokens, token{w: 21 + i, t: 31 + i, wt: 41 + i, form: 51 + i, passed: passed})
	}
}

// parts counts one word for token.passed.
func parts(w *Word) uint64 {
	switch w.UPOS {
	case VERB, AUX:
		return 1 << passedVerb
	case CCONJ:
		return 1 << passedAnd
	case SCONJ:
		return 1 << passedThat
	case PUNCT:
		switch w.Form {
		case ",":
			return 1 << passedComma
		case ".":
			return 0
		}
		return 1 << passedQuote
	}
	if w.UPOS == PRON && len(w.XPOS) > 0 && w.XPOS[0] == 'W' {
		return 1 << passedThat
	}
	return 0
}

// between tells which kinds of words stand from token a to before token b,
// none, one or more of each.
func between(a, b *token) uint32 {
	n, kinds := b.passed-a.passed, uint32(0)
	for range 5 {
		kinds = kinds*3 + uint32(min(n&0xfff, 2))
		n >>= 12
	}
	return kinds + 1
}

// apart is the distance between two words, in coarse steps.
func apart(a, b int16) uint32 {
	d := int(b) - int(a)
	switch {
	case d <= 4:
		return uint32(d)
	case d <= 6:
		return 5
	case d <= 10:
		return 6
	case d <= 20:
		return 7
	}
	return 8
}

// join makes one hash of two.
func join(a, b uint32) uint32 { return bits.RotateLeft32(a*0x9E3779B1, 15) + b*0x85EBCA6B }

// place makes a feature of a template's number and what fills it.
func place(template uint64, a, b uint32) uint32 {
	return uint32(((uint64(a)<<32 | uint64(b)) ^ template*0xD6E8FEB86659FD93) * 0x9E3779B97F4A7C15 >> 32)
}

// Features gives the features of a state. The slice is good until the next
// call. After Zhang and Nivre (2011): the two topmost words of the stack and
// the next one, alone and together, with their children to the third order,
// distances and numbers and kinds of children; then what stands around and
// between them.
func (g *Parsing) Features(s int32) []uint32 {
	st := &g.states[s]
	n0, q0 := &g.nodes[st.top], &g.nodes[st.next]
	n1 := &g.nodes[n0.below]
	T := g.tokens
	s0, s1, s2 := &T[n0.word], &T[n1.word], &T[g.nodes[n1.below].word]
	b0, b1, b2, b3 := &T[q0.word], &T[min(int(q0.word)+1, len(T)-1)], &T[min(int(q0.word)+2, len(T)-1)], &T[min(int(q0.word)+3, len(T)-1)]
	s0l, s0r, s0l2, s0r2 := &T[n0.l1], &T[n0.r1], &T[n0.l2], &T[n0.r2]
	s1l, s1r, s1l2, s1r2 := &T[n1.l1], &T[n1.r1], &T[n1.l2], &T[n1.r2]
	b0l, b0l2 := &T[q0.l1], &T[q0.l2]
	s0b0, s1s0, b0b1, s1b0 := join(s0.t, b0.t), join(s1.t, s0.t), join(b0.t, b1.t), join(s1.t, b0.t)
	before := &T[max(int(n0.word)-1, 0)]
	behind := &T[int(n0.word)+1]
	after1 := &T[int(n1.word)+1]
	last := &T[q0.word-1]
	d1, d0 := apart(n1.word, n0.word), apart(n0.word, q0.word)
	if n1.word == 0 {
		d1 = 0
	}
	if n0.word == 0 {
		d0 = 0
	}
	in1, in0 := between(after1, s0), between(behind, b0)
	v0l, v0r := uint32(n0.nl), uint32(n0.nr)
	v1l, v1r, vb := uint32(n1.nl), uint32(n1.nr), uint32(q0.nl)
	g.features = append(g.features[:0],
		place(1, s0.wt, 0), place(2, s0.t, 0), place(3, s0.w, 0),
		place(4, s1.wt, 0), place(5, s1.t, 0), place(6, b0.wt, 0), place(7, b0.t, 0), place(8, b0.w, 0),
		place(9, b1.wt, 0), place(10, b1.t, 0), place(11, b2.wt, 0), place(12, s2.t, b0.t),
		place(13, s0.wt, b0.wt), place(14, s0.wt, b0.t), place(15, s0.t, b0.wt), place(16, s0b0, 0), place(17, s0.w, b0.w),
		place(18, s1.wt, s0.wt), place(19, s1.wt, s0.t), place(20, s1.t, s0.wt), place(21, s1s0, 0), place(22, s1.w, s0.w),
		place(23, s1.wt, b0.t), place(24, s1.t, b0.wt), place(25, s1b0, 0),
		place(26, b0b1, 0), place(27, b0.wt, b1.t), place(28, b0.t, b1.wt),
		place(29, s0.t, b0b1), place(30, b0b1, b2.t), place(31, s1s0, b0.t), place(32, s2.t, s1s0),
		place(33, s1.w, s0b0), place(34, s1b0, s0.w), place(35, s1s0, b0.w), place(36, s1s0, b0b1),
		place(37, s0.w, b0b1), place(38, join(s2.t, b0.t), s1s0), place(39, join(b0b1, b2.t), b3.t),
		place(40, s0b0, s0l.t), place(41, s0b0, s0r.t), place(42, s1s0, s0l.t), place(43, s1s0, s0r.t),
		place(44, s1s0, s1r.t), place(45, s1s0, s1l.t), place(46, s0b0, b0l.t),
		place(47, s0.wt, s0l.t), place(48, s0.wt, s0r.t), place(49, s0.t, s0r.w), place(50, s0.t, s0l.w),
		place(51, s1.wt, s1r.t), place(52, s1.t, s1l.w), place(53, s1.t, s1r.w), place(54, b0.wt, b0l.t), place(55, b0.t, b0l.w),
		place(56, join(s0.t, s0l.t), s0l2.t), place(57, join(s0.t, s0r.t), s0r2.t), place(58, join(b0.t, b0l.t), b0l2.t),
		place(59, join(s1.t, s1r.t), s1r2.t), place(60, join(s1.t, s1l.t), s1l2.t),
		place(61, join(s1.w, s0l.w), s0.t), place(62, join(s1.w, b0.w), s0.t), place(63, join(s0.w, b0.w), s1.t),
		place(64, join(b0.w, b1.w), s0.t), place(65, join(s1s0, b0.w), b1.t), place(66, join(s1b0, s0l.w), s0.t),
		place(67, s0.wt, v0l), place(68, s0.t, v0l), place(69, s0.wt, v0r), place(70, s0.t, v0r),
		place(71, s1.wt, v1r), place(72, s1.t, v1r), place(73, s1.t, v1l), place(74, b0.wt, vb), place(75, b0.t, vb),
		place(76, s0.t, n0.rset), place(77, s0.w, n0.rset), place(78, s0.t, n0.lset), place(79, s0.w, n0.lset),
		place(80, s1.t, n1.rset), place(81, s1.w, n1.rset), place(82, s1.t, n1.lset), place(83, s1.w, n1.lset),
		place(84, b0.t, q0.lset), place(85, b0.w, q0.lset),
		place(86, s1s0, n1.rset), place(87, s1s0, n1.lset), place(88, s1s0, n0.lset), place(89, s0b0, n0.rset), place(90, s0b0, n0.lset), place(91, s0b0, q0.lset),
		place(92, s0.w, d1), place(93, s1.w, d1), place(94, s1s0, d1), place(95, s0b0, d0), place(96, s0.w, d0), place(97, b0.w, d0),
		place(98, s1s0, in1), place(99, s0b0, in0), place(100, join(s1s0, b0.t), in1), place(101, join(s1s0, b0.t), in0),
		place(102, s1s0, join(after1.t, before.t)), place(103, s0b0, join(behind.t, last.t)), place(104, s0b0, join(before.t, b1.t)),
		place(105, b0.form, s0.t), place(106, s0.form, b0.t), place(107, s0.form, s1.t), place(108, s1.form, s0.t),
		place(109, s1s0, join(b0.t, d1)), place(110, join(s1.w, b0.w), s0.w),
	)
	return g.features
}
