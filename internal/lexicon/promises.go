package lexicon

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed en/promises.tsv
var promisesTSV string

// Binding is what the lexicon tells of a word that binds someone.
type Binding struct {
	Force     string // "promise", "plan", "order", "resolution", "agreement"
	Direction string // "will", "will-not", "demands", "conditional"
	To        bool   // an infinitive says what is to be done
	Noun      bool   // a noun may say it: "announced the withdrawal"
	Any       bool   // any thing may be what is given: "pledged 200 trucks"
	Gerund    bool   // an "-ing" may say it: "ruled out extending"
	That      bool   // a clause may say it: "promised that"
	From      bool   // its object is the one bound, and "from" follows: "barred ships from entering"
	Day       bool   // it sets something to a day: "postponed until"
	Told      bool   // its object is the one bound: "ordered troops to leave"
	Passive   bool   // only in the passive: "is scheduled to"
	Weak      bool   // hardly binds
	Link      string // of a noun: the preposition before what is to be done, "a ban on"
}

// bindings are the words that bind, by lemma, and the deeds.
type bindings struct {
	verbs, nouns, adjectives map[string]Binding
	deeds                    map[string]bool
}

var promiseWords = sync.OnceValue(func() bindings {
	b := bindings{map[string]Binding{}, map[string]Binding{}, map[string]Binding{}, map[string]bool{}}
	for line := range strings.Lines(promisesTSV) {
		f := strings.Split(strings.TrimRight(line, "\r\n"), "\t")
		switch {
		case strings.HasPrefix(line, "#") || len(f) < 2:
		case f[1] == "act":
			b.deeds[f[0]] = true
		case len(f) < 4:
		case f[1] == "n":
			b.nouns[f[0]] = binding(f)
		case f[1] == "a":
			b.adjectives[f[0]] = binding(f)
		default:
			b.verbs[f[0]] = binding(f)
		}
	}
	return b
})

// binding reads the fields of a line.
func binding(f []string) Binding {
	b := Binding{Force: f[2], Direction: f[3]}
	if len(f) < 5 {
		return b
	}
	for mark := range strings.SplitSeq(f[4], ",") {
		switch mark {
		case "to":
			b.To = true
		case "noun":
			b.Noun = true
		case "any":
			b.Any = true
		case "ing":
			b.Gerund = true
		case "that":
			b.That = true
		case "from":
			b.From = true
		case "day":
			b.Day = true
		case "of", "on", "for":
			b.Link = mark
		case "link":
			b.Link = "to"
		case "obj":
			b.Told = true
		case "passive":
			b.Passive = true
		case "weak":
			b.Weak = true
		}
	}
	return b
}

// BindingVerb gives how a verb, or a verb with its preposition ("rule out"),
// binds.
func BindingVerb(lemma string) (Binding, bool) {
	b, ok := promiseWords().verbs[lemma]
	return b, ok
}

// BindingAdjective gives how an adjective after "be" ("due") binds.
func BindingAdjective(word string) (Binding, bool) {
	b, ok := promiseWords().adjectives[word]
	return b, ok
}

// BindingNoun gives how a noun ("deadline") binds.
func BindingNoun(lemma string) (Binding, bool) {
	b, ok := promiseWords().nouns[lemma]
	return b, ok
}

// Deed tells whether a verb is something that one can be bound to do.
func Deed(lemma string) bool {
	if promiseWords().deeds[lemma] {
		return true
	}
	_, ok := EventVerb(lemma)
	return ok
}
