package syntax

import "strings"

// Tagging is a sentence being tagged, word by word from the left. One value
// serves for sentence after sentence, on one goroutine. The training program
// and the reader both tag through it, so that they see the same features.
type Tagging struct {
	Model    *Model
	verbs    []verbKind // of each label, after that of "no label"
	cues     []tagCue
	tags     []uint32
	clause   clauseState
	features []uint32
}

// tagCue is what the tagger looks at in one word, beside what the word itself
// shows.
type tagCue struct {
	cue
	known bool // the dictionary holds it
	suf5  uint32
	morph uint32 // ending, and the base forms that are known without it
	name  bool   // a word not known that has a capital by itself
}

// verbKind is what a tag says of a clause: a verb that stands for itself, one
// that needs another, a mark or word that begins another clause.
type verbKind uint8

const (
	noVerb verbKind = iota
	finite
	modal
	bare
	boundary
)

// clauseState is what the tags so far say of the clause that is open.
type clauseState struct {
	finite uint32 // 0 none yet, 1 a finite verb, 2 a modal or "to" waits for its verb
	aux    uint32 // the last form of be, have, do or modal in this clause; 0 for none
	since  uint32 // words since then, at most 3
}

// NewTagging makes a tagging with a model.
func NewTagging(m *Model) *Tagging {
	g := &Tagging{Model: m, verbs: make([]verbKind, len(m.Labels)+1)}
	for i, l := range m.Labels {
		x, u, _ := strings.Cut(l, "|")
		switch {
		case x == "VBD", x == "VBZ", x == "VBP":
			g.verbs[i+1] = finite
		case x == "MD":
			g.verbs[i+1] = modal
		case x == "VB":
			g.verbs[i+1] = bare
		case x == ",", x == ":", x == ".", x == "WDT", x == "WP", x == "WRB", x == "CC", u == "SCONJ", x == "``", x == "''":
			g.verbs[i+1] = boundary
		}
	}
	return g
}

// Start takes a new sentence; Form and Lower of its words are set.
func (g *Tagging) Start(words []Word) {
	g.cues, g.tags, g.clause = g.cues[:0], g.tags[:0], clauseState{}
	line, first, open := casing(words), true, true
	for i := range words {
		w := &words[i]
		c := tagCue{cue: cueOf(w.Form, w.Lower, first, open, line)}
		inside := i > 0 && !first && line == OrdinaryCase
		switch w.Form {
		case "\"":
			first, open = open, !open
		case "“", "``", "‘", "(", "[", "«", ":":
			first = true
		default:
			first = false
		}
		known, ok := g.Model.Known(c.word)
		c.known = ok
		if ok {
			c.lex, c.sure, c.label = uint32(known.Label)+1, known.Sure, known.Label
		} else {
			c.lex = c.suf[1] ^ c.shape
			c.name = inside && c.capital && w.Form[len(w.Form)-1] >= 'a'
		}
		c.suf5 = Hash(w.Lower[max(0, len(w.Lower)-5):])
		if !ok {
			c.morph = morph(g.Model, w.Lower)
		} else {
			c.morph = c.lex
		}
		g.cues = append(g.cues, c)
	}
}

// morph tells a word's ending and which base forms are known without it.
func morph(m *Model, low string) uint32 {
	n := len(low)
	kind, stem := uint32(1), low
	if base, ok := irregularVerbs[low]; ok && base != low || prefixedBase(low, irregularVerbs) != low {
		return 7 << 12
	}
	switch {
	case n < 3:
	case strings.HasSuffix(low, "ies"), strings.HasSuffix(low, "ied"):
		kind, stem = 2, low[:n-3]+"y"
		if low[n-1] == 'd' {
			kind = 3
		}
	case strings.HasSuffix(low, "ing"):
		kind, stem = 4, low[:n-3]
	case strings.HasSuffix(low, "ed"):
		kind, stem = 3, low[:n-2]
	case strings.HasSuffix(low, "s") && low[n-2] != 's':
		kind, stem = 2, low[:n-1]
	case strings.HasSuffix(low, "er"):
		kind, stem = 5, low[:n-2]
	case strings.HasSuffix(low, "ly"):
		kind, stem = 6, low[:n-2]
	}
	h := Hash(stem)
	known, ok := m.Known(h)
	if !ok && kind > 1 && kind < 6 {
		known, ok = m.Known((h ^ 'e') * 16777619)
	}
	if !ok {
		return kind << 12
	}
	return kind<<12 | uint32(known.Label) + 1
}

// Sure gives the tag of a word that practically never has another.
func (g *Tagging) Sure(i int) (uint8, bool) { return g.cues[i].label, g.cues[i].sure }

// Set says how word i is tagged; the words are set in order.
func (g *Tagging) Set(tag uint8) {
	c, i := &g.clause, len(g.tags)
	g.tags = append(g.tags, uint32(tag)+1)
	c.since = min(c.since+1, 3)
	switch g.verbs[tag+1] {
	case finite:
		c.finite, c.aux, c.since = 1, g.cues[i].word, 0
	case modal:
		c.finite, c.aux, c.since = 2, g.cues[i].word, 0
	case bare:
		c.aux, c.since = g.cues[i].word, 0
		if c.finite == 2 {
			c.finite = 1
		}
	case boundary:
		*c = clauseState{since: 3}
	}
}

// Hide makes word i one that nobody has seen, for training; stranger is its
// hash.
func (g *Tagging) Hide(i int, low string, stranger uint32) {
	c := &g.cues[i]
	c.word, c.lex, c.sure, c.morph = stranger, c.suf[1]^c.shape, false, morph(g.Model, low)
}

// outside is the cue of what lies before and after a sentence.
var outside = tagCue{cue: cue{word: 1, suf: [4]uint32{1, 1, 1, 1}, shape: 1, lex: 255}}

func (g *Tagging) at(i int) *tagCue {
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
	verb := g.clause.finite<<2 | g.clause.since
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
		mix(27, c.suf5, 0),
		mix(28, c.morph, c.shape),
		mix(29, c.morph, t1),
		mix(30, c.morph, next.lex),
		mix(31, c.morph, next.morph),
		mix(32, c.morph<<8|g.clause.finite, t1),
		mix(33, c.lex, g.clause.finite),
		mix(34, g.clause.aux, c.suf[1]<<2|g.clause.since),
		mix(35, g.clause.aux, c.morph<<2|g.clause.since),
		mix(36, c.lex, verb<<8|t1),
	)
	return g.features
}
