package syntax

// tally is what the first labelling of a page says of its capitalised words:
// an open-addressed table by the hash of the word.
type tally struct {
	said []said
	used int
}

// said is what a page says of a word.
type said struct {
	word  uint32
	kinds [5]uint8 // how often it is O, person, organisation, place, other
	long  uint8    // the most words of a name it stands in
	kind  uint8    // the kind of that name
	plain bool     // it stands somewhere in small letters
}

// maxSaid caps the words that a page is asked about.
const maxSaid = 1 << 13

func (t *tally) clear(words int) {
	size := 64
	for size < 2*min(words, maxSaid) {
		size *= 2
	}
	if cap(t.said) < size {
		t.said = make([]said, size)
	}
	t.said, t.used = t.said[:size], 0
	clear(t.said)
}

// of gives the entry of a word; a new one if add is set and there is room,
// else nil.
func (t *tally) of(word uint32, add bool) *said {
	if word == 0 {
		word = 1
	}
	mask := uint32(len(t.said) - 1)
	for i := word & mask; ; i = (i + 1) & mask {
		s := &t.said[i]
		if s.word == word {
			return s
		}
		if s.word == 0 {
			if !add || 2*t.used >= len(t.said) {
				return nil
			}
			t.used++
			s.word = word
			return s
		}
	}
}

// kindOf is the kind of a label: 0 for O, 1 for a person, and so on.
func kindOf(label uint8) uint8 { return (label + 1) / 2 }

// Tally counts what the labels of a page, the sentences one after the other,
// say of its words.
func (n *Naming) Tally(sentences [][]Word, labels []uint8) {
	n.page.clear(len(labels))
	at := 0
	for _, words := range sentences {
		for i := range words {
			c := &n.cues[at+i]
			if !capitalised(words[i].Form) {
				continue
			}
			s := n.page.of(c.word, true)
			if s == nil {
				continue
			}
			kind := kindOf(labels[at+i])
			if s.kinds[kind] < 255 {
				s.kinds[kind]++
			}
			if kind > 0 {
				if long := spanAt(labels[at:at+len(words)], i); long > s.long {
					s.long, s.kind = long, kind
				}
			}
		}
		at += len(words)
	}
	at = 0
	for _, words := range sentences {
		for i := range words {
			if form := words[i].Form; form[0] >= 'a' && form[0] <= 'z' {
				if s := n.page.of(n.cues[at+i].word, false); s != nil {
					s.plain = true
				}
			}
		}
		at += len(words)
	}
}

// spanAt is the length of the name that word i stands in.
func spanAt(labels []uint8, i int) uint8 {
	first, end := i, i+1
	for labels[first]%2 == 0 && first > 0 {
		first--
	}
	for end < len(labels) && end-first < 9 && labels[end] == labels[first]+1 {
		end++
	}
	return uint8(end - first)
}

// Rewind goes back before the first sentence of the page.
func (n *Naming) Rewind() { n.first, n.end = 0, 0 }

// Turn goes to the next sentence of the page, whose cues are known.
func (n *Naming) Turn(words []Word) { n.first, n.end = n.end, n.end+len(words) }

// PageFeatures gives the features of word i that tell what the rest of the
// page says of it; label is what the first labelling made of it.
func (n *Naming) PageFeatures(i int, label uint8) []uint32 {
	c := n.at(i)
	n.features = n.features[:0]
	s := n.page.of(c.word, false)
	if s == nil {
		return n.features
	}
	kinds := s.kinds
	own := kindOf(label)
	kinds[own] -= min(kinds[own], 1)
	best := 0
	for k := 1; k < len(kinds); k++ {
		if kinds[k] > 0 && (best == 0 || kinds[k] > kinds[best]) {
			best = k
		}
	}
	plain := uint32(0)
	if s.plain {
		plain = 1
	}
	vote := uint32(best)<<6 | uint32(min(kinds[best], 3))<<4 | uint32(min(kinds[0], 3))<<2
	if best == 0 {
		vote = uint32(min(kinds[0], 3)) << 2
	}
	longer := uint32(0)
	if s.long > 1 {
		longer = uint32(s.kind)<<2 | uint32(min(s.long, 3))
	}
	n.features = append(n.features,
		mix(160, vote, 0),
		mix(161, vote, c.place),
		mix(162, longer, c.place),
		mix(163, plain, c.shape),
		mix(164, vote|plain, c.lex),
		mix(165, vote, c.class),
		mix(166, longer, vote),
	)
	return n.features
}
