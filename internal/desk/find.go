package desk

import (
	"context"
	"errors"
	"strings"
	"unicode"
	"unicode/utf8"

	"onrecord"
	"onrecord/internal/store"
	"onrecord/internal/text"
)

// Filter narrows a list of lines.
type Filter struct {
	Who          string // part of an actor's name
	Since, Until onrecord.Day
	Outlet       string // part of an outlet's name
	All          bool   // the doubtful and the rejected too
}

// Document tells whether a document passes by outlet and published day.
func (f Filter) Document(doc *onrecord.Document) bool {
	return f.outlet(string(doc.Outlet)) && f.day(doc.Published.Bounds)
}

func (f Filter) outlet(name string) bool {
	return f.Outlet == "" || strings.Contains(text.Fold(name), text.Fold(f.Outlet))
}

// day tells whether bounds can lie in the wanted stretch; what has no day
// passes only when no stretch is wanted.
func (f Filter) day(b onrecord.Bounds) bool {
	if f.Since == "" && f.Until == "" {
		return true
	}
	if !b.Known() {
		return false
	}
	first, last := b.Earliest, b.Latest
	if first == "" {
		first = last
	}
	if last == "" {
		last = first
	}
	return (f.Since == "" || last >= f.Since) && (f.Until == "" || first <= f.Until)
}

// Find lists the lines of a kind that pass a filter: of the affair where the
// affair has that kind, else of the texts.
func (v *View) Find(kind onrecord.Kind, f Filter) []onrecord.Finding {
	var list []onrecord.Finding
	merged := mergedKind(kind)
	for _, line := range v.Findings(f.All) {
		if line.Head().Kind != kind || merged != (line.Head().Doc == "") && line.Head().Review != onrecord.Rejected {
			continue // what is rejected is in no line of the affair
		}
		if f.passes(line, v.named) {
			list = append(list, line)
		}
	}
	return list
}

// mergedKind tells the kinds that are shown as the affair has them.
func mergedKind(kind onrecord.Kind) bool {
	switch kind {
	case onrecord.KindActor, onrecord.KindEvent, onrecord.KindCommitment:
		return true
	}
	return acrossTexts(kind)
}

func (f Filter) passes(line onrecord.Finding, docs map[string]*onrecord.Document) bool {
	if f.Who != "" && !names(line, text.Fold(f.Who)) {
		return false
	}
	if !f.day(dayOf(line, docs[line.Head().Doc])) {
		return false
	}
	if f.Outlet == "" {
		return true
	}
	if doc := docs[line.Head().Doc]; doc != nil {
		return f.outlet(string(doc.Outlet))
	}
	for _, ev := range line.Spans() {
		if doc := docs[ev.Doc]; doc != nil && f.outlet(string(doc.Outlet)) {
			return true
		}
	}
	return false
}

// names tells whether a line is of or about an actor.
func names(line onrecord.Finding, who string) bool {
	has := func(names ...string) bool {
		for _, n := range names {
			if strings.Contains(text.Fold(n), who) {
				return true
			}
		}
		return false
	}
	switch l := line.(type) {
	case *onrecord.Statement:
		for _, s := range l.CoSpeakers {
			if has(string(s.Name), string(s.Role)) {
				return true
			}
		}
		return has(string(l.Speaker.Name), string(l.Speaker.Role))
	case *onrecord.Commitment:
		return has(string(l.ByName))
	case *onrecord.MergedCommitment:
		return has(string(l.ByName))
	case *onrecord.MergedActor:
		return has(l.Name) || has(aliases(l)...)
	case *onrecord.MergedEvent:
		for _, p := range l.Participants {
			if has(p.Name) {
				return true
			}
		}
		return false
	case *onrecord.Utterance:
		return has(string(l.SpeakerName))
	case *onrecord.Position:
		return has(string(l.ActorName))
	case *onrecord.Mention:
		return has(l.Evidence.Exact)
	case *onrecord.Figure:
		return has(string(l.Scope))
	case *onrecord.Disagreement:
		for _, s := range l.Sides {
			if has(string(s.Who)) {
				return true
			}
		}
	}
	return false
}

func aliases(a *onrecord.MergedActor) []string {
	names := make([]string, len(a.Aliases))
	for i := range a.Aliases {
		names[i] = a.Aliases[i].Alias
	}
	return names
}

// dayOf is the day by which a line is filtered: its own, else its document's.
func dayOf(line onrecord.Finding, doc *onrecord.Document) onrecord.Bounds {
	var own onrecord.Bounds
	switch l := line.(type) {
	case *onrecord.Statement:
		own = l.SaidOn
	case *onrecord.Event:
		own = l.When
	case *onrecord.MergedEvent:
		own = l.When
	case *onrecord.MergedCommitment:
		if len(l.History) > 0 {
			own = l.History[0].On
		}
	case *onrecord.Utterance:
		own = l.SaidOn
	case *onrecord.Position:
		own = l.On
	case *onrecord.Time:
		own = l.Bounds()
	}
	if own.Value == "" && doc != nil && doc.Published.Known() {
		return doc.Published.Bounds
	}
	return own
}

// Lines gives every line that an id, or its beginning, leads to; an id that a
// better reader has given up leads to what took its place.
func (d *Desk) Lines(ctx context.Context, v *View, id string) ([]onrecord.Finding, error) {
	if lines, err := v.Lines(id); len(lines) > 0 || err != nil {
		return lines, err
	}
	now, err := d.Store.Alias(ctx, id)
	if errors.Is(err, store.ErrNotFound) {
		return nil, nil
	}
	if err != nil || now == "" {
		return nil, err
	}
	return v.Lines(now)
}

// Passage is where searched words stand in a text: the first phrase between
// quotation marks if there is one, else the first of the words.
func Passage(t *onrecord.Text, words string) onrecord.Evidence {
	var wanted [][]string
	for i, part := range strings.Split(words, `"`) {
		if i%2 == 1 {
			wanted = append([][]string{folded(part)}, wanted...)
			continue
		}
		for _, w := range folded(part) {
			wanted = append(wanted, []string{w})
		}
	}
	all := text.Words(t.Body, onrecord.Span{End: len(t.Body)})
	for _, phrase := range wanted {
		for i := range all {
			if n := runs(all[i:], phrase); n > 0 {
				return t.Evidence(onrecord.Span{Start: all[i].Start, End: all[i+n-1].End})
			}
		}
	}
	first := text.Trim(t.Body, onrecord.Span{End: len(t.Body)})
	_, size := utf8.DecodeRuneInString(t.Body[first.Start:])
	return t.Evidence(onrecord.Span{Start: first.Start, End: first.Start + size})
}

// folded gives the words of a search as they are compared.
func folded(s string) []string { return strings.Fields(text.Fold(s)) }

// runs tells over how many words a phrase runs from the first on; 0 when it
// does not stand there. Marks between its words are passed over.
func runs(words []text.Word, phrase []string) int {
	at := 0
	for i, w := range words {
		for _, have := range folded(w.Form) {
			if at == len(phrase) || have != phrase[at] {
				if i > 0 && !strings.ContainsFunc(have, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
					continue
				}
				return 0
			}
			at++
		}
		if at == len(phrase) && at > 0 {
			return i + 1
		}
	}
	return 0
}
