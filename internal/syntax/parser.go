package syntax

import (
	_ "embed"
	"encoding/binary"
	"errors"
	"math/bits"
	"sync"
)

//go:embed models/parser.bin
var parserFile []byte

// embeddedParser decodes the model that ships with the program, at its first
// use.
var embeddedParser = sync.OnceValue(func() *ParserModel {
	m, err := DecodeParser(parserFile)
	if err != nil {
		panic(err)
	}
	return m
})

// parsers keeps parsers with their scratch memory for the next sentence.
var parsers = sync.Pool{New: func() any { return NewParser(embeddedParser()) }}

// ParserModel is a learned parser: weights of moves in one table addressed by
// hash, and a linear model of the relations. It is read-only, so that all
// goroutines share one.
type ParserModel struct {
	Width  int // states kept in the beam
	moves  []uint32
	shift  int // from a feature to its slot
	check  int // from a feature to what tells it from others of its slot
	labels *Model
}

const parserMagic = "ORPARSE1"

// checkBits is how many bits of a feature, after those that give its slot,
// a slot keeps to know its feature again.
const checkBits = 4

var errParser = errors.New("syntax: not a parser file")

// EncodeParser writes a parser file: the beam's width; the weights of the
// moves, a slot of four bytes each, as many as a power of two; and the model
// of the relations. A slot holds the weight of each move, 128 for nothing,
// and the check bits of the one feature it is for.
func EncodeParser(width int, moves, labels []byte) []byte {
	b := append([]byte(parserMagic), byte(width), byte(bits.TrailingZeros(uint(len(moves)/4))))
	b = append(b, moves...)
	return append(b, labels...)
}

// DecodeParser reads a parser file that EncodeParser wrote. The file ships
// inside the program: it is not checked beyond its first bytes.
func DecodeParser(b []byte) (*ParserModel, error) {
	if len(b) < len(parserMagic)+2 || string(b[:len(parserMagic)]) != parserMagic {
		return nil, errParser
	}
	b = b[len(parserMagic):]
	m := &ParserModel{Width: int(b[0]), shift: 32 - int(b[1]), check: 32 - int(b[1]) - checkBits, moves: make([]uint32, 1<<b[1])}
	b = b[2:]
	for i := range m.moves {
		m.moves[i] = binary.LittleEndian.Uint32(b[4*i:])
	}
	var err error
	m.labels, err = DecodeModel(b[4*len(m.moves):])
	return m, err
}

// Score adds up the weights of the moves, without a branch for each feature.
func (m *ParserModel) Score(features []uint32) [moves]int32 {
	var even, odd uint32 // sums of 16 bits: two moves, one move
	var found int32
	for _, f := range features {
		w := m.moves[f>>m.shift]
		other := w>>24 ^ f>>m.check&(1<<checkBits-1)
		ours := uint32(int32(other-1) >> 31) // all ones when other is 0
		even += w & 0xff00ff & ours
		odd += w >> 8 & 0xff & ours
		found -= int32(ours)
	}
	nothing := 128 * found
	return [moves]int32{int32(even&0xffff) - nothing, int32(odd) - nothing, int32(even>>16) - nothing}
}

// Parser parses sentence after sentence with one model. It is used by one
// goroutine at a time; the model is shared.
type Parser struct {
	model     *ParserModel
	parsing   Parsing
	labelling Labelling
}

// NewParser makes a parser of a model.
func NewParser(m *ParserModel) *Parser { return &Parser{model: m} }

// Parse makes the dependency tree of tagged words.
func (p *Parser) Parse(words []Word) *Tree {
	t := &Tree{Heads: make([]int, len(words)), Rels: make([]Rel, len(words))}
	n := min(len(words), longestSentence)
	if n == 0 {
		return t
	}
	p.parsing.Start(words[:n])
	best := int32(0)
	for range 2 * n {
		best = p.parsing.Step(p.model, p.model.Width)[0]
	}
	p.parsing.Heads(best, t.Heads[:n])
	root := p.label(words[:n], t)
	for i := n; i < len(words); i++ {
		t.Heads[i] = root
	}
	return t
}

// label names the arcs of a tree and gives its root.
func (p *Parser) label(words []Word, t *Tree) int {
	order := p.labelling.Start(words, t.Heads[:len(words)])
	p.labelling.Set(order[0], Root)
	t.Rels[order[0]] = Root
	for _, i := range order[1:] {
		t.Rels[i] = Rel(p.model.labels.Best(p.labelling.Features(i)))
		if t.Rels[i] == Root {
			t.Rels[i] = Dep // where all that was learned speaks against everything
		}
		p.labelling.Set(i, t.Rels[i])
	}
	return order[0]
}
