package syntax

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

//go:embed models/tagger.bin
var taggerFile []byte

// tagset is the tagger with its labels taken apart.
type tagset struct {
	*Model
	xpos   []string
	upos   []POS
	plural int // label of plural nouns; -1 without
	proper int // label of proper nouns; -1 without
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
	set := tagset{m, make([]string, len(m.Labels)), make([]POS, len(m.Labels)), slices.Index(m.Labels, "NNS|NOUN"), slices.Index(m.Labels, "NNP|PROPN")}
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
	tagging *Tagging
}

// NewTagger makes a tagger of a model.
func NewTagger(m *Model) *Tagger { return newTagger(newTagset(m)) }

func newTagger(set tagset) *Tagger { return &Tagger{set: set, tagging: NewTagging(set.Model)} }

// Tag fills in UPOS, XPOS and Lemma of a sentence whose Form and Lower are
// set.
func (t *Tagger) Tag(words []Word) {
	g := t.tagging
	g.Start(words)
	for i := range words {
		label, sure := g.Sure(i)
		if !sure {
			label = t.unknown(t.set.Best(g.Features(i)), &g.cues[i], words[i].Lower)
		}
		g.Set(label)
		w := &words[i]
		w.XPOS, w.UPOS = t.set.xpos[label], t.set.upos[label]
		w.Lemma = lemma(t.set.Model, w)
	}
}

// unknown puts right what the weights say of a word that the dictionary does
// not hold, where its look alone settles it.
func (t *Tagger) unknown(label uint8, c *tagCue, low string) uint8 {
	x := t.set.xpos[label]
	switch {
	case c.known:
	case c.name && t.set.proper >= 0 && (x == "NN" || x == "JJ"):
		return uint8(t.set.proper)
	case t.set.plural >= 0 && x == "NN" && plainPlural(low):
		return uint8(t.set.plural)
	}
	return label
}

// plainPlural tells whether a word that the dictionary does not hold can only
// be a plural: an irregular one, or "gunmen" and its like.
func plainPlural(low string) bool {
	if base, ok := irregularNouns[low]; ok {
		return base != low
	}
	switch low {
	case "abdomen", "acumen", "bitumen", "cyclamen", "dolmen", "omen", "ramen", "regimen", "semen", "specimen", "stamen":
		return false
	}
	return strings.HasSuffix(low, "men") && len(low) > 5
}

// WordHashes gives the hash under which the dictionary keeps each word.
func WordHashes(words []Word) []uint32 {
	g := NewTagging(&Model{dict: make([]slot, 1), bases: make([]slot, 1)})
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
