package lexicon

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed en/events.tsv
var eventsTSV string

// Occurrence is what the lexicon tells of a word for an event.
type Occurrence struct {
	Class   string // "ASSAULT", "AGREE", ...: PLOVER's names where one fits
	Object  bool   // an event only with an object, or in the passive
	Actor   bool   // an event only when an actor does it
	Patient bool   // the subject undergoes it ("died", "collapsed")
	Moves   bool   // the subject moves; a place as object is where to or from
	Weak    bool   // an event only with a day or place of its own
	NoThat  bool   // speech, not an event, when a clause is its object
	Planned bool   // an event only when it lies ahead
	Organ   bool   // an event only when a state or a body does it
	Told    bool   // an event only with an infinitive after its object
	Hangs   bool   // an event only with an infinitive after it
	Light   bool   // a noun that needs a day, or a verb such as "hold"
}

// occurrences are the event words of one part of speech by lemma; phrases
// ("pull out") stand under both words with one blank.
type occurrences struct{ verbs, nouns map[string]Occurrence }

var eventWords = sync.OnceValue(func() occurrences {
	o := occurrences{verbs: map[string]Occurrence{}, nouns: map[string]Occurrence{}}
	for line := range strings.Lines(eventsTSV) {
		f := strings.Split(strings.TrimRight(line, "\r\n"), "\t")
		if len(f) < 3 || strings.HasPrefix(line, "#") {
			continue
		}
		frame := ""
		if len(f) > 3 {
			frame = f[3]
		}
		if f[1] == "n" {
			o.nouns[f[0]] = occurrence(f[2], frame)
		} else {
			o.verbs[f[0]] = occurrence(f[2], frame)
		}
	}
	return o
})

// occurrence reads the marks of a frame.
func occurrence(class, frame string) Occurrence {
	o := Occurrence{Class: class}
	for mark := range strings.SplitSeq(frame, ",") {
		switch mark {
		case "obj":
			o.Object = true
		case "actor":
			o.Actor = true
		case "patient":
			o.Patient = true
		case "move":
			o.Moves = true
		case "weak":
			o.Weak = true
		case "nothat":
			o.NoThat = true
		case "planned":
			o.Planned = true
		case "organ":
			o.Organ = true
		case "told":
			o.Told = true
		case "hangs":
			o.Hangs = true
		case "light":
			o.Light = true
		}
	}
	return o
}

// EventVerb gives what a verb, or a verb with its particle ("pull out"),
// tells of an event.
func EventVerb(lemma string) (Occurrence, bool) {
	o, ok := eventWords().verbs[lemma]
	return o, ok
}

// EventNoun gives what a noun tells of an event.
func EventNoun(lemma string) (Occurrence, bool) {
	o, ok := eventWords().nouns[lemma]
	return o, ok
}
