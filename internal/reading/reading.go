// Package reading reads one text: it calls the finders in order and returns
// everything they found. Start here to see how the record comes about.
//
// A reading is a pure function of the text, the bounds of its published day,
// its language and the reader's version, so that it can be cached by exactly
// that key and made on all cores.
package reading

import (
	"fmt"
	"sort"

	"onrecord"
	"onrecord/internal/actor"
	"onrecord/internal/commitment"
	"onrecord/internal/event"
	"onrecord/internal/figure"
	"onrecord/internal/front"
	"onrecord/internal/quantity"
	"onrecord/internal/statement"
	"onrecord/internal/syntax"
	"onrecord/internal/text"
	"onrecord/internal/when"
)

// Version names the reader. Raise it with every change that can change a
// finding: readings are cached by it.
const Version = "4"

// Key is what the reading of a text depends on.
func Key(textID string, pub onrecord.Bounds, language onrecord.Maybe) onrecord.ReadingKey {
	return onrecord.ReadingKey{TextID: textID, Earliest: pub.Earliest, Latest: pub.Latest, Language: language, Reader: Version}
}

// Read finds everything in one text. A fault in a finder fails the reading of
// this text and no other: it comes back as Failed, with the reason.
func Read(t *onrecord.Text, key onrecord.ReadingKey) (r *onrecord.Reading) {
	r = &onrecord.Reading{Key: key}
	defer func() {
		if fault := recover(); fault != nil {
			r = &onrecord.Reading{Key: key, Failed: fmt.Sprintf("the reader failed on this text: %v", fault)}
		}
	}()
	pub := published(key)
	r.Front = front.Find(t, pub)
	if key.Language != "" {
		r.Front.Language = key.Language
	}
	if !english(r.Front.Language) {
		return r
	}
	if !pub.Known() {
		pub = r.Front.Published.Bounds
	}
	skip := spans(t, r.Front.Boilerplate)
	sents := text.Sentences(t.Body, skip)
	r.Times = when.Find(t, sents, pub)
	if r.Front.Head != nil { // its day counts, its names do not
		skip = spans(t, append(r.Front.Boilerplate[:len(r.Front.Boilerplate):len(r.Front.Boilerplate)], *r.Front.Head))
		sents = text.Sentences(t.Body, skip)
	}
	page := syntax.Parse(t, sents, text.Quotes(t.Body, skip))

	r.Mentions, r.Actors = actor.Find(page)
	r.Statements = statement.Find(page, r.Front, r.Mentions, r.Actors, r.Times, pub)
	ground := syntax.NewGround(page, r.Mentions, r.Actors, r.Times, r.Statements)
	r.Figures = figure.Find(ground, quantity.Find(t, sents, r.Times))
	r.Events = event.Find(ground, pub)
	r.Commitments = commitment.Find(ground, pub)
	r.Checks = figure.Check(page, r.Figures, r.Times)
	return r
}

// published is the bounds of the published day that a key holds.
func published(key onrecord.ReadingKey) onrecord.Bounds {
	b := onrecord.Bounds{Earliest: key.Earliest, Latest: key.Latest}
	if key.Earliest == key.Latest {
		b.Value = onrecord.Maybe(key.Earliest)
	}
	return b
}

// english tells whether a text is read: in English, or too short to tell.
func english(language onrecord.Maybe) bool {
	return language == "" || language == "en" || len(language) > 2 && language[:3] == "en-"
}

// spans gives evidence as spans in order, joined where they overlap.
func spans(t *onrecord.Text, evs []onrecord.Evidence) []onrecord.Span {
	list := make([]onrecord.Span, 0, len(evs))
	for _, ev := range evs {
		list = append(list, t.Span(ev))
	}
	sort.Slice(list, func(i, j int) bool { return list[i].Start < list[j].Start })
	joined := list[:0]
	for _, s := range list {
		if n := len(joined); n > 0 && s.Start <= joined[n-1].End {
			joined[n-1].End = max(joined[n-1].End, s.End)
			continue
		}
		joined = append(joined, s)
	}
	return joined
}
