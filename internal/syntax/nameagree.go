package syntax

import (
	"strings"

	"onrecord"
	"onrecord/internal/lexicon"
)

// maxKnown caps how many names of a page are looked for again.
const maxKnown = 2000

// known is what the page as a whole says of one name.
type known struct {
	votes [3]int // person, organisation, place
	first int    // the vote met first: it settles a tie
	types [3]onrecord.ActorType
	words int
	alone bool // met in ordinary writing, by the tagger itself
}

func voteOf(t onrecord.ActorType) int {
	switch t {
	case onrecord.Person:
		return 0
	case onrecord.Org:
		return 1
	}
	return 2
}

// agree lets the names of a page help each other: what is mostly a person is
// one everywhere, the last word of a person's full name is that person, and a
// name found once is found wherever it stands.
func (page *Page) agree() {
	names := page.count()
	page.pairs(names)
	for i := range page.Sentences {
		s := &page.Sentences[i]
		ordinary, kept := casing(s.Words) == OrdinaryCase, s.Names[:0]
		for _, n := range s.Names {
			v, ok := names[nameKey(s.Words, n.First, n.End)]
			if ok {
				n.Type = v.type_(n.Type)
			}
			if ordinary || ok && v.alone || listed(s.Words, n) {
				kept = append(kept, n)
			}
		}
		s.Names = kept
	}
	page.again(names)
	for i := range page.Sentences {
		if s := &page.Sentences[i]; casing(s.Words) != OrdinaryCase {
			s.headed()
		}
	}
}

// headed finds the countries of a headline that stand in no name which the
// page bears out: "Norway Opens Talks With Sweden".
func (s *Sentence) headed() {
	var added []Name
	next := 0
	for k := range s.Words {
		for next < len(s.Names) && s.Names[next].End <= k {
			next++
		}
		class := lexicon.NameClass(s.Words[k].Lower)
		free := next == len(s.Names) || s.Names[next].First > k
		if free && capitalised(s.Words[k].Form) && class&lexicon.Country != 0 && class&(given|lexicon.Demonym) == 0 && (k == 0 || s.Words[k-1].Lower != "of") {
			added = append(added, Name{First: k, End: k + 1, Type: onrecord.GPE, Guess: true})
		}
	}
	if added != nil {
		s.Names = mergeNames(s.Names, added)
	}
}

// listed tells whether a name of a headline needs no other witness: a
// country or capital, or a person with a known given name.
func listed(words []Word, n Name) bool {
	c := lexicon.NameClass(phrase(words, n.First, n.End))
	first := lexicon.NameClass(words[n.First].Lower)
	return n.Type == onrecord.GPE && c&anyPlace != 0 || isUS(words[n.First].Form, false) || bodies[words[n.First].Form] ||
		n.Type == onrecord.Person && n.End-n.First == 2 && first&(lexicon.GivenMale|lexicon.GivenFemale) != 0
}

// type_ is the type that most places of a name speak for.
func (k *known) type_(own onrecord.ActorType) onrecord.ActorType {
	best := k.first
	for i, n := range k.votes {
		if n > k.votes[best] {
			best = i
		}
	}
	if best == voteOf(own) {
		return own
	}
	return k.types[best]
}

// count gathers the names of the page with what each place says.
func (page *Page) count() map[string]*known {
	names := map[string]*known{}
	vote := func(key string, t onrecord.ActorType, weight, words int) *known {
		v := names[key]
		if v == nil {
			if len(names) >= maxKnown {
				return &known{}
			}
			v = &known{words: words, first: voteOf(t)}
			names[key] = v
		}
		v.votes[voteOf(t)] += weight
		v.types[voteOf(t)] = t
		return v
	}
	for i := range page.Sentences {
		s := &page.Sentences[i]
		ordinary := casing(s.Words) == OrdinaryCase
		for _, n := range s.Names {
			weight := 1
			if ordinary {
				weight = 2
			}
			v := vote(nameKey(s.Words, n.First, n.End), n.Type, weight, n.End-n.First)
			v.alone = v.alone || ordinary && !n.Guess
			if last := familyName(s.Words, n); n.Type == onrecord.Person && last < n.End {
				v = vote(nameKey(s.Words, last, n.End), onrecord.Person, 8, n.End-last)
				v.alone = v.alone || ordinary
				if last < n.End-1 { // "Assad" of "al-Assad"
					v = vote(nameKey(s.Words, n.End-1, n.End), onrecord.Person, 8, 1)
					v.alone = v.alone || ordinary
				}
			}
		}
	}
	return names
}

// familyName gives where the last name begins in a person's name of several
// words, its article with it; the end of the name when that word is a place, a
// common title or too short.
func familyName(words []Word, n Name) int {
	last := n.End - 1
	if last == n.First || len(words[last].Lower) < 3 || !capitalised(words[last].Form) ||
		lexicon.NameClass(words[last].Lower)&(lexicon.Country|lexicon.Capital|lexicon.Demonym|lexicon.OrgHead|lexicon.Calendar) != 0 {
		return n.End
	}
	if last-2 > n.First && words[last-1].Form == "-" && particles[words[last-2].Lower] {
		return last - 2
	}
	return last
}

// nameKey is the words of a name in lower case without apostrophes.
func nameKey(words []Word, i, end int) string {
	key := phrase(words, i, end)
	if strings.Contains(key, "'") {
		key = strings.ReplaceAll(key, "'", "")
	}
	return key
}
