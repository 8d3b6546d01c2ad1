package syntax

import (
	_ "embed"
	"sync"
)

//go:embed models/names.bin
var namesFile []byte

var embeddedNames = sync.OnceValue(func() *Model {
	m, err := DecodeModel(namesFile)
	if err != nil {
		panic(err)
	}
	return m
})

// NameLabels are the labels of the name tagger, in the order of the model: O,
// then the beginning and the inside of a person, an organisation, a place and
// any other name.
var NameLabels = []string{"O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-MISC", "I-MISC"}

// nameLabels is len(NameLabels), known when the program is compiled.
const nameLabels = 9

// NameScores are the scores of one word for each label.
type NameScores [nameLabels]int32

// NameStep gives the feature of a step from one label to the next.
func NameStep(from int) uint32 { return mix(100, uint32(from), 0) }

// MayFollow tells whether a label may follow another: an inside only follows
// a beginning or inside of its kind.
func MayFollow(from, to int) bool {
	return to == 0 || to%2 == 1 || from == to || from == to-1
}

// Naming labels the words of page after page, on one goroutine. A sentence
// falls into stretches of words that can be part of a name; what stands
// between them is O, and each stretch gets the labels that fit best together.
// A page is labelled twice: the second time with what the first found of each
// word elsewhere on the page.
type Naming struct {
	model    *Model
	steps    [nameLabels]NameScores // by the label before
	cues     []nameCue              // of all sentences of the page so far
	first    int                    // the first cue of the present sentence
	end      int                    // and where its cues end
	features []uint32
	scores   []NameScores // of the words in stretches, page-wide
	back     [][nameLabels]uint8
	page     tally
}

// NewNaming makes a tagger of names with a model.
func NewNaming(m *Model) *Naming {
	n := &Naming{model: m}
	for from := range n.steps {
		n.steps[from] = n.weigh([]uint32{NameStep(from)})
	}
	return n
}

func (n *Naming) weigh(features []uint32) NameScores {
	var all [256]int32
	n.model.Scores(features, &all)
	return NameScores(all[:nameLabels])
}

// Label gives each word of the tagged sentences of a page its label, one
// sentence after the other, appended to out.
func (n *Naming) Label(sentences [][]Word, out []uint8) []uint8 {
	n.Clear()
	start := len(out)
	for _, words := range sentences {
		n.Start(words)
		for i := 0; i < len(words); {
			end := StretchEnd(words, i)
			if end == i {
				out, i = append(out, 0), i+1
				continue
			}
			from := len(n.scores)
			for ; i < end; i++ {
				n.scores = append(n.scores, n.weigh(n.Features(i)))
			}
			out = n.best(n.scores[from:], out)
		}
	}
	n.Tally(sentences, out[start:])
	return n.again(sentences, out[:start])
}

// again labels the page anew with what it says of its words.
func (n *Naming) again(sentences [][]Word, out []uint8) []uint8 {
	n.Rewind()
	scores := n.scores
	labels := out[len(out):cap(out)]
	for _, words := range sentences {
		n.Turn(words)
		for i := 0; i < len(words); {
			end := StretchEnd(words, i)
			if end == i {
				out, i = append(out, 0), i+1
				continue
			}
			for k := i; k < end; k++ {
				more := n.weigh(n.PageFeatures(k, labels[n.first+k]))
				for l := range more {
					scores[k-i][l] += more[l]
				}
			}
			out = n.best(scores[:end-i], out)
			scores, i = scores[end-i:], end
		}
	}
	return out
}

// best appends the labels of the best path through the scores of a stretch.
func (n *Naming) best(scores []NameScores, out []uint8) []uint8 {
	n.back = n.back[:0]
	last := NameScores{}
	for l := 1; l < nameLabels; l++ {
		last[l] = -1 << 24
	}
	for i := range scores {
		var now NameScores
		var from [nameLabels]uint8
		for to := range now {
			best := int32(-1 << 30)
			for l := range last {
				if s := last[l] + n.steps[l][to]; s > best && MayFollow(l, to) {
					best, from[to] = s, uint8(l)
				}
			}
			now[to] = best + scores[i][to]
		}
		last, n.back = now, append(n.back, from)
	}
	at := 0
	for l := range last {
		if last[l]+n.steps[l][0] > last[at]+n.steps[at][0] {
			at = l
		}
	}
	start := len(out)
	for range scores {
		out = append(out, 0)
	}
	for i := len(scores) - 1; i >= 0; i-- {
		out[start+i] = uint8(at)
		at = int(n.back[i][at])
	}
	return out
}
