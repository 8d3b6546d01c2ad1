package lexicon

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed en/cues.tsv
var cuesTSV string

// Frame is a set of the ways in which a cue takes its content.
type Frame uint32

// The frames of the cue list; its head explains each.
const (
	Quoting Frame = 1 << iota
	ThatClause
	BareClause
	WhClause
	Infinitive
	ObjectInfinitive
	NounPhrase
	Hearer
	AsPhrase
	Complement
	For
	Of
	About
	Against
	On
	To
	Over
	With
	At
	InPhrase
	Weak // only with a source that can speak
)

var frames = map[string]Frame{
	"quote": Quoting, "that": ThatClause, "bare": BareClause, "wh": WhClause, "inf": Infinitive, "objinf": ObjectInfinitive,
	"np": NounPhrase, "hearer": Hearer, "as": AsPhrase, "comp": Complement, "for": For, "of": Of, "about": About,
	"against": Against, "on": On, "to": To, "over": Over, "with": With, "at": At, "in": InPhrase, "weak": Weak,
}

// Preposition gives the frame that a preposition stands for; 0 for none.
func Preposition(word string) Frame {
	if f := frames[word]; f >= For && f < Weak {
		return f
	}
	return 0
}

// Cue is what the lexicon tells of a word that attributes.
type Cue struct {
	Class string // "say", "tell", "write", "show", "judge", "deny", "demand", ...
	Frame Frame
}

// Takes tells whether a cue has any of the frames.
func (c Cue) Takes(f Frame) bool { return c.Frame&f != 0 }

// cueWords are the cues by lemma, and the nouns that can be a source by class.
type cueWords struct {
	verbs, nouns map[string]Cue
	adjectives   map[string]Cue
	phrasal      map[string][]string // the first word of "point out" gives "out"
	sources      map[string]string
}

var cues = sync.OnceValue(func() *cueWords {
	c := &cueWords{verbs: map[string]Cue{}, nouns: map[string]Cue{}, adjectives: map[string]Cue{}, phrasal: map[string][]string{}, sources: map[string]string{}}
	for line := range strings.Lines(cuesTSV) {
		f := strings.Split(strings.TrimRight(line, "\r\n"), "\t")
		if len(f) == 4 && !strings.HasPrefix(line, "#") {
			c.add(f[0], f[1], f[2], f[3])
		}
	}
	return c
})

// add takes in one line of the list.
func (c *cueWords) add(word, pos, class, list string) {
	cue := Cue{Class: class}
	for name := range strings.SplitSeq(list, ",") {
		cue.Frame |= frames[name]
	}
	switch pos {
	case "v":
		c.verbs[word] = cue
		if first, rest, ok := strings.Cut(word, " "); ok {
			c.phrasal[first] = append(c.phrasal[first], rest)
		}
	case "a":
		c.adjectives[word] = cue
	case "n":
		c.nouns[word] = cue
	case "s":
		c.sources[word] = class
	}
}

// CueVerb gives what a verb, or a verb with its particle ("point out"),
// tells of an attribution.
func CueVerb(lemma string) (Cue, bool) {
	c, ok := cues().verbs[lemma]
	return c, ok
}

// CueParticles gives what may follow a verb to make it a cue of its own:
// "out" after "point".
func CueParticles(lemma string) []string { return cues().phrasal[lemma] }

// CueNoun gives what a noun tells of an attribution.
func CueNoun(lemma string) (Cue, bool) {
	c, ok := cues().nouns[lemma]
	return c, ok
}

// CueAdjective gives what an adjective, or a participle used as one, tells of
// an attribution when it follows "be": "is confident that".
func CueAdjective(word string) (Cue, bool) {
	c, ok := cues().adjectives[word]
	return c, ok
}

// SourceNoun gives the class of a noun that can be a source: person, body,
// outlet or document; "" when the noun is none.
func SourceNoun(lemma string) string { return cues().sources[lemma] }
