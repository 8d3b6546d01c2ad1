package syntax

// Move is what a parser can do next. The system is arc-hybrid with the root
// after the last word (Kuhlmann, Gómez-Rodríguez and Satta 2011; Ballesteros
// and Nivre 2013): a sentence of n words takes 2n moves, and whatever moves
// are taken, the tree has one root.
type Move uint8

// The moves.
const (
	Shift Move = iota // the next word goes on the stack
	Left              // the top of the stack hangs on the next word
	Right             // the top of the stack hangs on the one below it
	moves
)

// node is a word on the stack or next in line, with what hangs on it so far.
// Nodes are never changed, so that the states of a beam share them. Words
// count from 1; 0 is none.
type node struct {
	below          int32 // the node below it on the stack
	word           int16
	l1, l2, r1, r2 int16  // outermost and second child on each side
	nl, nr         uint8  // number of children on each side
	lset, rset     uint32 // parts of speech among them, a bit each
}

// state is a parse so far.
type state struct {
	top, next int32 // nodes: top of the stack (0: empty), next in line
	back      int32 // the state before
	score     int32
	move      Move // that led here
}

// Parsing is a sentence being parsed: all states reached, by number. One
// value serves for sentence after sentence, on one goroutine. The training
// program and the reader both parse through it, so that they see the same
// features.
type Parsing struct {
	tokens   []token
	nodes    []node
	states   []state
	features []uint32
	beam     []int32
	options  []option
}

// Start takes a new sentence, tagged; it gives the number of the first state.
func (g *Parsing) Start(words []Word) int32 {
	g.look(words)
	g.nodes = append(g.nodes[:0], node{}, node{word: 1})
	g.states = append(g.states[:0], state{next: 1, back: -1})
	g.beam = append(g.beam[:0], 0)
	return 0
}

// words is the number of words; the root is one further.
func (g *Parsing) words() int { return len(g.tokens) - 1 - lookahead }

// Top gives the two topmost words of the stack and the next in line, counted
// from 1; 0 for none.
func (g *Parsing) Top(s int32) (s0, s1, next int) {
	st := &g.states[s]
	top := &g.nodes[st.top]
	return int(top.word), int(g.nodes[top.below].word), int(g.nodes[st.next].word)
}

// Stack gives the words of the stack from the top down, counted from 1.
func (g *Parsing) Stack(s int32, words []int) []int {
	for n := g.states[s].top; n != 0; n = g.nodes[n].below {
		words = append(words, int(g.nodes[n].word))
	}
	return words
}

// Can tells whether a move is allowed.
func (g *Parsing) Can(s int32, m Move) bool {
	st := &g.states[s]
	last := int(g.nodes[st.next].word) > g.words()
	switch m {
	case Shift:
		return !last
	case Left:
		return st.top != 0 && (!last || g.nodes[st.top].below == 0)
	}
	return st.top != 0 && g.nodes[st.top].below != 0
}

// Go makes a move and gives the number of the state reached.
func (g *Parsing) Go(s int32, m Move, score int32) int32 {
	st := g.states[s]
	to := state{back: s, move: m, score: score}
	made := int32(len(g.nodes))
	switch m {
	case Shift:
		n := g.nodes[st.next]
		n.below = st.top
		g.nodes = append(g.nodes, n, node{word: n.word + 1})
		to.top, to.next = made, made+1
	case Left:
		dep, n := &g.nodes[st.top], g.nodes[st.next]
		n.l2, n.l1, n.nl = n.l1, dep.word, min(n.nl+1, 7)
		n.lset |= g.tokens[dep.word].bit
		to.top, to.next = dep.below, made
		g.nodes = append(g.nodes, n)
	case Right:
		dep := &g.nodes[st.top]
		n := g.nodes[dep.below]
		n.r2, n.r1, n.nr = n.r1, dep.word, min(n.nr+1, 7)
		n.rset |= g.tokens[dep.word].bit
		to.top, to.next = made, st.next
		g.nodes = append(g.nodes, n)
	}
	g.states = append(g.states, to)
	return int32(len(g.states) - 1)
}

// Back gives the state before a state and the move made there; -1 before the
// first.
func (g *Parsing) Back(s int32) (int32, Move) { return g.states[s].back, g.states[s].move }

// Heads reads the governors off a last state, by word from 0, -1 for the root.
func (g *Parsing) Heads(s int32, heads []int) {
	for ; g.states[s].back >= 0; s = g.states[s].back {
		from := &g.states[g.states[s].back]
		top := &g.nodes[from.top]
		switch g.states[s].move {
		case Left:
			heads[top.word-1] = int(g.nodes[from.next].word) - 1
		case Right:
			heads[top.word-1] = int(g.nodes[top.below].word) - 1
		}
	}
	for i, h := range heads {
		if h == g.words() {
			heads[i] = -1
		}
	}
}

// ScoreOf is the score of a state.
func (g *Parsing) ScoreOf(s int32) int32 { return g.states[s].score }
