package syntax

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"onrecord/internal/lexicon"
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

// Naming is a sentence in which names are looked for, word by word from the
// left. The words are tagged. One value serves for sentence after sentence,
// on one goroutine.
type Naming struct {
	cues     []nameCue
	labels   []uint32
	features []uint32
}

// nameCue is what the name tagger looks at in one word.
type nameCue struct {
	word, suf2, suf3, suf4, pre3 uint32
	shape, class, pos            uint32
	lex                          uint32 // usual tag of the word, by the tagger's dictionary
	run                          uint32 // last word of its run of capitalised words, and where in the run it stands
	head                         uint32 // what that last word may be
	first                        uint32 // what the first word of the run may be
}

// Start takes a new tagged sentence.
func (n *Naming) Start(words []Word) {
	n.cues, n.labels = n.cues[:0], n.labels[:0]
	line, tagger := casing(words), embedded()
	for i := range words {
		w := &words[i]
		c := cueOf(w.Form, w.Lower, i == 0, true, line)
		lex := uint32(0)
		if known, ok := tagger.Known(c.word); ok {
			lex = uint32(known.Label) + 1
		}
		n.cues = append(n.cues, nameCue{
			word: c.word, suf2: c.suf[1], suf3: c.suf[2], suf4: c.suf[3], pre3: c.pre[2], shape: c.shape,
			class: uint32(lexicon.NameClass(w.Lower)), pos: Hash(w.XPOS), lex: lex,
		})
	}
	for i := 0; i < len(words); {
		end := RunEnd(words, i)
		if end == i {
			i++
			continue
		}
		last, first := n.cues[end-1], n.cues[i]
		for k := i; k < end; k++ {
			place := uint32(min(k-i, 3))<<4 | uint32(min(end-1-k, 3))
			n.cues[k].run, n.cues[k].head, n.cues[k].first = last.word^place, last.class<<6|place, first.class<<6|place
		}
		i = end
	}
}

// RunEnd gives the end of the run of capitalised words that begins at i, with
// the hyphens and name particles inside it; i itself when none begins.
func RunEnd(words []Word, i int) int {
	end := i
	for k := i; k < len(words) && k < i+16; k++ {
		switch form := words[k].Form; {
		case capitalised(form):
			end = k + 1
		case k == i && particles[form]:
		case k > i && (form == "-" || form == "&" || particles[form]):
		default:
			return end
		}
	}
	return end
}

func capitalised(form string) bool {
	r, _ := utf8.DecodeRuneInString(form)
	return unicode.IsUpper(r)
}

// particles are the small words inside and before family names.
var particles = map[string]bool{
	"al": true, "el": true, "bin": true, "ibn": true, "bint": true, "van": true, "von": true, "der": true, "den": true,
	"de": true, "del": true, "della": true, "di": true, "da": true, "dos": true, "du": true, "la": true, "le": true,
	"as": true, "ash": true, "ad": true, "an": true, "ar": true, "az": true, "at": true, "ul": true, "ud": true, "ez": true, "es": true, "abu": true, "bani": true,
}

var nowhere = nameCue{word: 1, suf3: 1, shape: 1, pos: 1}

func (n *Naming) at(i int) *nameCue {
	if i < 0 || i >= len(n.cues) {
		return &nowhere
	}
	return &n.cues[i]
}

// Set gives the label of the next word.
func (n *Naming) Set(label uint8) { n.labels = append(n.labels, uint32(label)+1) }

// Allowed tells whether a label may follow what was set last: an inside only
// follows a beginning or inside of its kind.
func (n *Naming) Allowed(label uint8) bool {
	if label == 0 || label%2 == 1 {
		return true
	}
	if len(n.labels) == 0 {
		return false
	}
	last := n.labels[len(n.labels)-1] - 1
	return last == uint32(label) || last == uint32(label)-1
}

// Features gives the features of word i; blank leaves out what names the word
// itself, so that training learns to do without. The slice is good until the
// next call.
func (n *Naming) Features(i int, blank bool) []uint32 {
	c, prev, next := n.at(i), n.at(i-1), n.at(i+1)
	before, after := n.at(i-2), n.at(i+2)
	l1, l2 := uint32(0), uint32(0)
	if i > 0 {
		l1 = n.labels[i-1]
	}
	if i > 1 {
		l2 = n.labels[i-2]
	}
	n.features = append(n.features[:0],
		mix(101, c.shape, c.pos),
		mix(102, c.class, l1),
		mix(103, c.shape, l1),
		mix(104, l1<<8|l2, c.pos),
		mix(105, prev.word, 0),
		mix(106, next.word, 0),
		mix(107, before.word, prev.word),
		mix(108, next.word, after.word),
		mix(109, prev.class, c.shape),
		mix(110, next.class, c.shape),
		mix(111, prev.word, l1),
		mix(112, c.head, l1),
		mix(113, c.first, l1),
		mix(114, c.head, c.first),
		mix(115, prev.pos, next.pos),
		mix(116, prev.shape, next.shape),
		mix(117, c.class, next.class),
		mix(118, c.class, prev.class),
		mix(119, c.suf2, c.shape),
		mix(120, prev.word, next.word),
		mix(121, next.shape, l1),
		mix(122, c.class, c.run&0xff),
		mix(123, before.word, 0),
		mix(124, after.word, 0),
		mix(125, c.lex, c.shape),
		mix(126, c.lex<<8|next.lex, c.shape),
		mix(127, c.lex<<8|prev.lex, c.shape),
		mix(128, c.lex, l1),
	)
	if !blank {
		n.features = append(n.features,
			mix(140, c.word, 0),
			mix(141, c.word, l1),
			mix(142, c.word, prev.word),
			mix(143, c.word, next.word),
			mix(144, c.suf4, c.shape),
			mix(145, c.suf3, c.shape),
			mix(146, c.pre3, c.shape),
			mix(147, c.run, 0),
			mix(148, c.run, l1),
		)
	}
	return n.features
}

// label gives each word of a sentence its label.
func (n *Naming) label(m *Model, words []Word, out []uint8) []uint8 {
	n.Start(words)
	var scores [256]int32
	for i := range words {
		best := uint8(0)
		if nameable(&words[i]) {
			m.Scores(n.Features(i, false), &scores)
			for l := 1; l < len(NameLabels); l++ {
				if scores[l] > scores[best] && n.Allowed(uint8(l)) {
					best = uint8(l)
				}
			}
		}
		n.Set(best)
		out = append(out, best)
	}
	return out
}

// nameable tells whether a word can be part of a name at all: the rest need
// not be asked.
func nameable(w *Word) bool {
	switch w.Form {
	case "of", "the", "for", "and", "-", "&", "'s", "’s", "in", "on", "'", "’", ".", ",", "/":
		return true
	}
	r, _ := utf8.DecodeRuneInString(w.Form)
	return unicode.IsUpper(r) || unicode.IsDigit(r) || particles[w.Form] || strings.HasPrefix(w.XPOS, "NNP")
}

// NameLabelsOf labels the words of a tagged sentence with a model: what the
// training program scores.
func NameLabelsOf(m *Model, words []Word) []uint8 {
	var n Naming
	return n.label(m, words, nil)
}
