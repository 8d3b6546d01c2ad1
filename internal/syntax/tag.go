package syntax

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed models/tagger.bin
var taggerFile []byte

// tagset is the tagger with its labels taken apart.
type tagset struct {
	*Model
	xpos []string
	upos []POS
}

// embedded decodes the model that ships with the program, at its first use.
var embedded = sync.OnceValue(func() tagset {
	m, err := DecodeModel(taggerFile)
	if err != nil {
		panic(err)
	}
	return newTagset(m)
})

func newTagset(m *Model) tagset {
	set := tagset{m, make([]string, len(m.Labels)), make([]POS, len(m.Labels))}
	for i, l := range m.Labels {
		x, u, _ := strings.Cut(l, "|")
		set.xpos[i], set.upos[i] = x, ParsePOS(u)
	}
	return set
}

// Tagger tags sentence after sentence with one model. It is used by one
// goroutine at a time; the model is shared.
type Tagger struct {
	set     tagset
	tagging Tagging
}

// NewTagger makes a tagger of a model.
func NewTagger(m *Model) *Tagger { return newTagger(newTagset(m)) }

func newTagger(set tagset) *Tagger { return &Tagger{set: set, tagging: Tagging{Model: set.Model}} }

// Tag fills in UPOS, XPOS and Lemma of a sentence whose Form and Lower are
// set.
func (t *Tagger) Tag(words []Word) {
	g := &t.tagging
	g.Start(words)
	for i := range words {
		label, sure := g.Sure(i)
		if !sure {
			label = t.set.Best(g.Features(i))
		}
		g.Set(label)
		w := &words[i]
		w.XPOS, w.UPOS = t.set.xpos[label], t.set.upos[label]
		w.Lemma = lemma(t.set.Model, w)
	}
}

// Tagging is a sentence being tagged, word by word from the left. One value
// serves for sentence after sentence, on one goroutine. The training program
// and the reader both tag through it, so that they see the same features.
type Tagging struct {
	Model    *Model
	cues     []cue
	tags     []uint32
	features []uint32
}

// Start takes a new sentence; Form and Lower of its words are set.
func (g *Tagging) Start(words []Word) {
	g.cues, g.tags = g.cues[:0], g.tags[:0]
	line, first, open := casing(words), true, true
	for i := range words {
		w := &words[i]
		c := cueOf(w.Form, w.Lower, first, open, line)
		switch w.Form {
		case "\"":
			first, open = open, !open
		case "“", "``", "‘", "(", "[", "«", ":":
			first = true
		default:
			first = false
		}
		known, ok := g.Model.Known(c.word)
		if ok {
			c.lex, c.sure, c.label = uint32(known.Label)+1, known.Sure, known.Label
		} else {
			c.lex = c.suf[1] ^ c.shape
		}
		g.cues = append(g.cues, c)
	}
}

// Sure gives the tag of a word that practically never has another.
func (g *Tagging) Sure(i int) (uint8, bool) { return g.cues[i].label, g.cues[i].sure }

// Set says how word i is tagged; the words are set in order.
func (g *Tagging) Set(tag uint8) { g.tags = append(g.tags, uint32(tag)+1) }

// outside is the cue of what lies before and after a sentence.
var outside = cue{word: 1, suf: [4]uint32{1, 1, 1, 1}, shape: 1, lex: 255}

func (g *Tagging) at(i int) *cue {
	if i < 0 || i >= len(g.cues) {
		return &outside
	}
	return &g.cues[i]
}

func (g *Tagging) tag(i int) uint32 {
	if i < 0 {
		return 0
	}
	return g.tags[i]
}

// Features gives the features of word i; the words before it are tagged. The
// slice is good until the next call.
func (g *Tagging) Features(i int) []uint32 {
	c, prev, next := g.at(i), g.at(i-1), g.at(i+1)
	before, after := g.at(i-2), g.at(i+2)
	t1, t2 := g.tag(i-1), g.tag(i-2)
	t12 := t1<<8 | t2
	g.features = append(g.features[:0],
		mix(1, c.word, 0),
		mix(2, c.suf[3], 0),
		mix(3, c.suf[2], c.shape),
		mix(4, c.suf[1], c.shape),
		mix(5, c.suf[0], c.shape),
		mix(6, c.pre[2], 0),
		mix(7, c.pre[0], c.suf[2]),
		mix(8, c.shape, t1),
		mix(9, t12, 0),
		mix(10, t1, c.word),
		mix(11, t12, c.lex),
		mix(12, prev.word, 0),
		mix(13, next.word, 0),
		mix(14, before.word, 0),
		mix(15, after.word, 0),
		mix(16, c.word, next.word),
		mix(17, c.word, prev.word),
		mix(18, t1, next.lex),
		mix(19, c.lex, next.lex),
		mix(20, next.lex, after.lex),
		mix(21, c.suf[2], next.lex),
		mix(22, next.suf[1], next.shape),
		mix(23, c.suf[2], t1),
		mix(24, c.shape, prev.shape<<8|next.shape),
		mix(25, t12, next.lex),
		mix(26, c.word, c.shape),
	)
	return g.features
}

// WordHashes gives the hash under which the dictionary keeps each word.
func WordHashes(words []Word) []uint32 {
	g := Tagging{Model: &Model{dict: make([]slot, 1)}}
	g.Start(words)
	hashes := make([]uint32, len(words))
	for i := range hashes {
		hashes[i] = g.cues[i].word
	}
	return hashes
}

// Tag fills in UPOS, XPOS and Lemma of one sentence whose Form and Lower are
// set, with the embedded model.
func Tag(words []Word) { newTagger(embedded()).Tag(words) }
