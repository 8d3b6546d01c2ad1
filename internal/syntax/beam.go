package syntax

// Scorer says how good each move is, by the features of a state.
type Scorer interface {
	Score(features []uint32) [moves]int32
}

// option is a move that a state of the beam could make.
type option struct {
	from, score int32
	move        Move
}

// Step moves the beam on by one move, keeping the width best states; it gives
// their numbers, the best first, good until the next call. Of equals the one
// found first stands first.
func (g *Parsing) Step(scorer Scorer, width int) []int32 {
	g.options = g.options[:0]
	for _, s := range g.beam {
		scores := scorer.Score(g.Features(s))
		for m := range moves {
			if g.Can(s, m) {
				g.offer(option{s, g.states[s].score + scores[m], m}, width)
			}
		}
	}
	g.beam = g.beam[:0]
	for _, o := range g.options {
		g.beam = append(g.beam, g.Go(o.from, o.move, o.score))
	}
	return g.beam
}

// offer keeps an option if it is among the width best so far.
func (g *Parsing) offer(o option, width int) {
	if len(g.options) < width {
		g.options = append(g.options, o)
	} else if o.score <= g.options[width-1].score {
		return
	}
	i := len(g.options) - 1
	for ; i > 0 && g.options[i-1].score < o.score; i-- {
		g.options[i] = g.options[i-1]
	}
	g.options[i] = o
}
