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
			label = t.set.Best(g.Features(i))
		}
		g.Set(label)
		w := &words[i]
		w.XPOS, w.UPOS = t.set.xpos[label], t.set.upos[label]
		switch {
		case g.cues[i].name && (w.XPOS == "NN" || w.XPOS == "JJ"):
			w.XPOS, w.UPOS = "NNP", PROPN
		case w.XPOS == "NN" && manyMen(w.Lower):
			w.XPOS = "NNS"
		}
		w.Lemma = lemma(t.set.Model, w)
	}
}

// manyMen tells the plurals of "fisherman" and its like, whose look is that of
// a singular.
func manyMen(low string) bool {
	return len(low) > 5 && strings.HasSuffix(low, "men") && !singularMen[low]
}

var singularMen = map[string]bool{"abdomen": true, "acumen": true, "albumen": true, "bitumen": true, "cyclamen": true, "regimen": true, "specimen": true, "stamen": true, "foramen": true, "rumen": true, "dolmen": true, "examen": true}

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
