package syntax

// Labelling is a tree whose arcs are being named, from the root down and from
// left to right. One value serves for sentence after sentence, on one
// goroutine.
type Labelling struct {
	look     Parsing
	words    []Word
	heads    []int
	rels     []Rel
	order    []int
	first    []int // first child of each word, -1 for none; of the root of all at the end
	next     []int // next child of the same governor
	last     []int // last child of each word
	before   []int // child before of the same governor
	named    []uint64
	suffix   []uint32
	features []uint32
}

// Start takes a sentence with its tree, and gives the order in which its
// words are to be named.
func (g *Labelling) Start(words []Word, heads []int) []int {
	g.words, g.heads = words, heads
	g.look.look(words)
	n := len(words)
	g.first, g.next = fill(g.first, n+1, -1), fill(g.next, n, -1)
	g.last, g.before = fill(g.last, n+1, -1), fill(g.before, n, -1)
	g.named, g.rels, g.suffix = g.named[:0], g.rels[:0], g.suffix[:0]
	for i := range words {
		h := g.slot(i)
		if g.first[h] < 0 {
			g.first[h] = i
		} else {
			g.next[g.last[h]], g.before[i] = i, g.last[h]
		}
		g.last[h] = i
		low := words[i].Lower
		g.suffix = append(g.suffix, Hash(low[max(0, len(low)-3):]))
		g.named, g.rels = append(g.named, 0), append(g.rels, Dep)
	}
	g.named = append(g.named, 0)
	g.order = g.order[:0]
	for i := g.first[n]; i >= 0; i = g.next[i] {
		g.order = append(g.order, i)
	}
	for k := 0; k < len(g.order); k++ {
		for i := g.first[g.order[k]]; i >= 0; i = g.next[i] {
			g.order = append(g.order, i)
		}
	}
	return g.order
}

// slot is the place of the governor of word i in the tables of children.
func (g *Labelling) slot(i int) int {
	if g.heads[i] < 0 {
		return len(g.words)
	}
	return g.heads[i]
}

func fill(all []int, n, value int) []int {
	all = all[:0]
	for range n {
		all = append(all, value)
	}
	return all
}

// Set names the arc of word i.
func (g *Labelling) Set(i int, rel Rel) {
	g.rels[i] = rel
	g.named[g.slot(i)] |= 1 << rel
}

// token is the token of a word, of none for -1.
func (g *Labelling) token(i int) *token { return &g.look.tokens[max(i, -1)+1] }

// rel is the relation of a word that is named; 63 for -1.
func (g *Labelling) rel(i int) uint32 {
	if i < 0 {
		return 63
	}
	return uint32(g.rels[i])
}

// Features gives the features of word i, which is no root; the words before
// it in the order are named. The slice is good until the next call.
func (g *Labelling) Features(i int) []uint32 {
	at := g.heads[i]
	T := g.look.tokens
	d, h := &T[i+1], &T[at+1]
	left, right := &T[i], &T[i+2]
	hleft, hright := &T[at], &T[at+2]
	first, last := g.token(g.first[i]), g.token(g.last[i])
	second := &T[0]
	if f := g.first[i]; f >= 0 {
		second = g.token(g.next[f])
	}
	was, will := g.before[i], g.next[i]
	prev, next := g.token(was), g.token(will)
	hfirst, hlast := g.token(g.first[at]), g.token(g.last[at])
	above := g.token(g.heads[at])
	side, a, b := uint32(1), d, h
	far := apart(int16(i), int16(at))
	if at < i {
		side, a, b = 2, h, d
		far = apart(int16(at), int16(i))
	}
	ht, dt := join(h.t, side), d.t
	hd := join(ht, dt)
	set := join(uint32(g.named[at]), uint32(g.named[at]>>32))
	hrel := join(g.rel(at), side)
	kinds := between(a, b)
	g.features = append(g.features[:0],
		place(1, d.wt, side), place(2, d.form, ht), place(3, hd, 0), place(4, h.w, join(dt, side)), place(5, h.w, join(d.w, side)),
		place(6, d.w, ht), place(7, g.suffix[i], ht), place(8, g.suffix[at], join(dt, side)), place(9, h.form, join(dt, side)),
		place(10, hd, first.t), place(11, hd, first.w), place(12, hd, last.t), place(13, hd, join(first.t, second.t)),
		place(14, d.w, first.w), place(15, h.w, join(first.w, dt)), place(16, hd, far), place(17, hd, kinds),
		place(18, hd, left.t), place(19, hd, right.t), place(20, hd, join(left.t, right.t)), place(21, hd, hleft.t), place(22, hd, hright.t),
		place(23, hd, prev.t), place(24, hd, next.t), place(25, hd, join(prev.t, next.t)), place(26, hd, join(g.rel(was), 1)),
		place(27, hd, set), place(28, h.w, join(dt, set)), place(29, hd, hrel), place(30, hd, join(above.t, hrel)),
		place(31, hd, hfirst.t), place(32, hd, hlast.t), place(33, hd, hfirst.w), place(34, d.wt, hrel), place(35, hd, left.form),
		place(36, hd, right.form), place(37, dt, hrel), place(38, hd, join(first.w, second.w)), place(39, h.w, join(prev.w, dt)),
		place(43, join(d.bit, h.bit), side), place(44, join(d.bit, h.bit), join(first.w, side)), place(45, join(d.w, h.bit), side),
		place(46, d.w, set), place(47, dt, join(set, side)), place(48, join(d.bit, h.bit), join(g.suffix[i], side)), place(49, h.w, join(g.suffix[i], side)),
		place(50, join(d.bit, h.bit), join(prev.bit, next.bit)), place(51, hd, join(last.t, first.w)), place(52, g.suffix[at], join(g.suffix[i], side)),
		place(53, d.w, join(left.t, right.t)), place(54, join(ht, first.w), h.w), place(55, d.form, join(left.form, side)), place(56, d.form, join(right.form, side)),
		place(40, join(hd, hrel), set), place(41, hd, last.w), place(42, h.wt, join(dt, g.rel(was))),
	)
	return g.features
}
