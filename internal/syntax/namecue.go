package syntax

import (
	"onrecord/internal/lexicon"
)

// nameCue is what the name tagger looks at in one word.
type nameCue struct {
	word, suf2, suf3, suf4, pre3 uint32
	shape, class, pos            uint32
	lex                          uint32 // usual tag of the word, by the tagger's dictionary
	run                          uint32 // last word of its run of capitalised words, and where in the run it stands
	head                         uint32 // what that last word may be
	first                        uint32 // what the first word of the run may be
	place                        uint32 // where in the run it stands
	list                         uint32 // what the model's own lists say of the word
	left, right                  uint32 // the common noun before and behind its run that may say what it is
	phrase                       uint32 // the list that holds a phrase it stands in, and where in the phrase
}

// The model's dictionary holds, for the hash of a word or phrase, what lists
// of names say of it.
const (
	ListBearers = 7      // how many people of note bear the word as a part of their name: none, one, 2–3, 4–9, 10–39, 40 or more
	ListBody    = 1 << 3 // the phrase is the name of an organisation
	ListOpens   = 1 << 4 // the word opens a listed name of several words
	ListCity    = 1 << 5 // two bits: the name is that of a town, 1 to 3 by its size
)

// Clear begins a new page.
func (n *Naming) Clear() {
	n.cues, n.scores, n.first, n.end = n.cues[:0], n.scores[:0], 0, 0
}

// Start takes the next tagged sentence of the page.
func (n *Naming) Start(words []Word) {
	n.first = len(n.cues)
	line, tagger := casing(words), embedded()
	for i := range words {
		w := &words[i]
		c := cueOf(w.Form, w.Lower, i == 0, true, line)
		cue := nameCue{
			word: c.word, suf2: c.suf[1], suf3: c.suf[2], suf4: c.suf[3], pre3: c.pre[2], shape: c.shape,
			class: uint32(lexicon.NameClass(w.Lower)), pos: Hash(w.XPOS),
		}
		if known, ok := tagger.Known(c.word); ok {
			cue.lex = uint32(known.Label) + 1
		}
		if capitalised(w.Form) {
			if known, ok := n.model.Known(c.word); ok {
				cue.list = uint32(known.Label)
			}
		}
		n.cues = append(n.cues, cue)
	}
	n.end = len(n.cues)
	n.runs(words)
	n.phrases(words)
}

// runs says of each word of a run of capitalised words how the run begins and
// ends.
func (n *Naming) runs(words []Word) {
	for i := 0; i < len(words); {
		end := RunEnd(words, i)
		if end == i {
			i++
			continue
		}
		last, first := *n.at(end - 1), *n.at(i)
		left, right := n.nounBefore(words, i), n.nounAfter(words, end)
		for k := i; k < end; k++ {
			c := n.at(k)
			c.place = uint32(min(k-i, 3))<<4 | uint32(min(end-1-k, 3))
			c.left, c.right = left, right
			c.run, c.head, c.first = last.word^c.place, last.class<<6|c.place, first.class<<6|c.place
		}
		i = end
	}
}

// nounBefore gives the common noun that stands right before a run of capitals,
// or before "of": "the village of", "the company".
func (n *Naming) nounBefore(words []Word, i int) uint32 {
	for k := i - 1; k >= 0 && k > i-4; k-- {
		switch w := &words[k]; {
		case w.UPOS == NOUN:
			return n.at(k).word
		case w.Form != "of" && w.UPOS != DET && w.Form != "," && w.Form != "called" && w.Form != "named":
			return 0
		}
	}
	return 0
}

// nounAfter gives the head of what a run of capitals is said to be: "is a
// Danish chain of", ", a town in".
func (n *Naming) nounAfter(words []Word, end int) uint32 {
	noun := uint32(0)
	for k := end; k < len(words) && k < end+8; k++ {
		switch w := &words[k]; {
		case w.UPOS == NOUN:
			noun = n.at(k).word
		case noun != 0:
			return noun
		case k == end && w.Form != "," && w.Form != "(" && w.UPOS != AUX, k > end && w.UPOS != DET && w.UPOS != ADJ && w.UPOS != PROPN && w.UPOS != NUM && w.UPOS != ADV && w.Form != "of" && w.Form != "-" && w.Form != "one":
			return 0
		}
	}
	return noun
}

// maxPhrase caps the words of a phrase in the model's lists.
const maxPhrase = 8

// phrases marks the longest phrases of the model's lists, from the left.
func (n *Naming) phrases(words []Word) {
	for i := 0; i < len(words); i++ {
		if n.at(i).list&ListOpens == 0 {
			continue
		}
		end, hash, list := i, uint32(0), uint32(0)
		for k := i; k < len(words) && k < i+maxPhrase; k++ {
			hash = PhraseHash(hash, n.at(k).word)
			if known, ok := n.model.Known(hash); ok && k > i {
				end, list = k+1, uint32(known.Label)
			}
		}
		for k := i; k < end; k++ {
			n.at(k).phrase = list<<4 | uint32(min(k-i, 1))<<1 | uint32(min(end-1-k, 1))
		}
		i = max(i, end-1)
	}
}

// PhraseHash adds the hash of a word to that of the words before it.
func PhraseHash(phrase, word uint32) uint32 { return mix(99, phrase, word) }

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
