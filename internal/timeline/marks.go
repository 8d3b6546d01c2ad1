package timeline

import (
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// Marks are what the words of a telling say of which of several like events
// it is.
type Marks struct {
	Number  int    // "second": 2; 0 where none is told
	Several bool   // of more than one event: "two visits"
	Kind    string // of a meeting that is more than one: a call, a meal; "" for talks as such
	Away    bool   // out of a place
	Off     bool   // of a meeting that is not to be
	Noun    bool   // told by a noun
	Other   bool   // "another": none that was told of before
}

// marks reads the words of an event.
func marks(ev *onrecord.Event, stem string) Marks {
	var m Marks
	_, m.Noun = lexicon.EventNoun(strings.TrimSuffix(strings.ToLower(ev.Trigger.Exact), "s"))
	for i, w := range strings.Fields(strings.ToLower(ev.What)) {
		w = strings.Trim(w, ".,;:'’\"“”")
		switch {
		case ordinals[w] > 0 && m.Number == 0:
			m.Number = ordinals[w]
		case w == "another" || w == "separate" || w == "similar":
			m.Other = true
		case i < 3 && m.Noun && counts[w]:
			m.Several = true
		}
	}
	m.Kind = kinds[stem]
	told := strings.ToLower(ev.Evidence.Exact)
	switch {
	case strings.Contains(told, " phone") || strings.Contains(told, "telephone"):
		m.Kind = "call"
	case strings.Contains(told, "press conference") || strings.Contains(told, "news conference"):
		m.Kind = "press"
	}
	for _, w := range [...]string{" ever ", "never ", " twice", "several times", "many times", " repeatedly", " every "} {
		m.Several = m.Several || strings.Contains(told, w)
	}
	if place := strings.ToLower(string(ev.Place)); place != "" {
		m.Away = strings.Contains(told, "from "+place) || strings.Contains(told, "out of "+place)
	}
	m.Away = m.Away || slices.Contains(leaving, stem)
	return m
}

var ordinals = map[string]int{"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10}

var counts = map[string]bool{"two": true, "three": true, "four": true, "five": true, "six": true, "several": true, "many": true, "multiple": true, "numerous": true, "both": true, "most": true, "all": true}

// kinds are the sorts of meeting that are held beside others on one day, by
// the stem of what tells of them.
var kinds = kindsOf(map[string]string{
	"call":     "call phone telephone conversation speak",
	"meal":     "dine dinner lunch luncheon banquet breakfast",
	"briefing": "brief briefing",
	"ceremony": "ceremony reception",
	"hearing":  "hearing",
	"debate":   "debate",
})

// kindsOf gives each word of a table its key, by stem.
func kindsOf(table map[string]string) map[string]string {
	kinds := map[string]string{}
	for kind, words := range table {
		for w := range strings.FieldsSeq(words) {
			kinds[syntax.Stem(w)] = kind
		}
	}
	return kinds
}

// leaving are the stems of going away.
var leaving = []string{syntax.Stem("leave"), syntax.Stem("depart"), syntax.Stem("exit"), syntax.Stem("flee"), syntax.Stem("escape")}
