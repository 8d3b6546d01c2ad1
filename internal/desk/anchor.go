package desk

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/text"
)

var errNoLine = errors.New("no line of this affair has that id; find ids with `onrecord show KIND`")

// Line finds a line by its id, or by a beginning of it that no other id has.
// It is nil when there is none, and an error when there are several.
func (v *View) Line(id string) (onrecord.Finding, error) {
	if len(id) < 6 {
		return nil, nil
	}
	var found onrecord.Finding
	var others []string
	for _, f := range v.Findings(true) {
		switch head := f.Head(); {
		case head.ID == id:
			return f, nil
		case !strings.HasPrefix(head.ID, id):
		case found == nil:
			found = f
		case head.ID != found.Head().ID:
			others = addOnce(others, head.ID)
		}
	}
	if len(others) > 0 {
		return nil, fmt.Errorf("%q is the beginning of %d ids, %s and %s among them; give more of it", id, len(others)+1, found.Head().ID, others[0])
	}
	return found, nil
}

// Lines gives every line that has the id: a finding as each document carries
// it, and the line of the affair that stands for it.
func (v *View) Lines(id string) ([]onrecord.Finding, error) {
	first, err := v.Line(id)
	if first == nil || err != nil {
		return nil, err
	}
	id = first.Head().ID
	var lines []onrecord.Finding
	for _, f := range v.Findings(true) {
		if f.Head().ID == id || f.Head().Doc == "" && standsFor(f, id) {
			lines = append(lines, f)
		}
	}
	return lines, nil
}

// standsFor tells whether a line of the affair has the id among its members.
func standsFor(f onrecord.Finding, id string) bool { return slices.Contains(membersOf(f), id) }

// membersOf gives the ids of the findings that a line of the affair stands
// for.
func membersOf(f onrecord.Finding) []string {
	switch line := f.(type) {
	case *onrecord.MergedActor:
		return line.Members
	case *onrecord.MergedEvent:
		return line.Members
	case *onrecord.MergedCommitment:
		return line.Members
	case *onrecord.Disagreement:
		return line.Rests
	case *onrecord.Series:
		ids := make([]string, len(line.Points))
		for i := range line.Points {
			ids[i] = line.Points[i].Figure
		}
		return ids
	case *onrecord.Utterance:
		ids := make([]string, len(line.Tellings))
		for i := range line.Tellings {
			ids[i] = line.Tellings[i].Statement
		}
		return ids
	case *onrecord.Position:
		ids := []string{line.Statement}
		for i := range line.Changes {
			ids = append(ids, line.Changes[i].Statement)
		}
		return ids
	}
	return nil
}

// anchor notes the words that a decision rests on, with their context.
func (d *Desk) anchor(ctx context.Context, v *View, f onrecord.Finding, dec *onrecord.Decision) error {
	for _, ev := range f.Spans() {
		if len(dec.Anchors) == 4 {
			break
		}
		a, err := d.anchorOf(ctx, v, *ev)
		if err != nil {
			return err
		}
		dec.Anchors = append(dec.Anchors, a)
	}
	if len(dec.Anchors) == 0 {
		return fmt.Errorf("%s rests on no words of its own; decide on the line it stands for", dec.Target)
	}
	return nil
}

// contextChars is how many code points before and after are kept with an
// anchor.
const contextChars = 32

func (d *Desk) anchorOf(ctx context.Context, v *View, ev onrecord.Evidence) (onrecord.DecisionAnchor, error) {
	doc := v.Document(ev.Doc)
	if doc == nil {
		return onrecord.DecisionAnchor{}, fmt.Errorf("no document is called %q", ev.Doc)
	}
	t, err := d.Store.Text(ctx, doc.TextID)
	if err != nil {
		return onrecord.DecisionAnchor{}, err
	}
	before, after := Context(t, ev, contextChars)
	return onrecord.DecisionAnchor{Document: doc.ID, Exact: ev.Exact, Prefix: before, Suffix: after}, nil
}

// Context gives up to n code points of a text before and after evidence.
func Context(t *onrecord.Text, ev onrecord.Evidence, n int) (before, after string) {
	sp := t.Span(ev)
	head := t.Span(onrecord.Evidence{Start: max(0, ev.Start-n), End: ev.Start})
	tail := t.Span(onrecord.Evidence{Start: ev.End, End: min(t.Chars(), ev.End+n)})
	return t.Body[head.Start:sp.Start], t.Body[sp.End:tail.End]
}

// prepareSet checks a decision on a document's day or outlet.
func prepareSet(v *View, dec *onrecord.Decision) error {
	doc := v.Document(dec.Target)
	if doc == nil {
		return fmt.Errorf("no document is called %q; `onrecord show document` lists them", dec.Target)
	}
	for name, value := range dec.Fields {
		switch name {
		case "outlet":
		case "published":
			if _, err := onrecord.ParseDay(value); err != nil {
				return err
			}
		default:
			return fmt.Errorf("%q cannot be set; a document has outlet=NAME and published=YYYY-MM-DD", name)
		}
	}
	if len(dec.Fields) == 0 {
		return errors.New("nothing to set; give outlet=NAME or published=YYYY-MM-DD")
	}
	dec.Kind = onrecord.KindDocument
	dec.Anchors = []onrecord.DecisionAnchor{{Document: doc.ID}}
	return nil
}

// prepareAdd checks what a person adds: its words must stand in the document.
func (d *Desk) prepareAdd(ctx context.Context, v *View, dec *onrecord.Decision) error {
	doc := v.Document(dec.Target)
	if doc == nil {
		return fmt.Errorf("no document is called %q; `onrecord show document` lists them", dec.Target)
	}
	if blank(dec.Kind) == nil {
		return fmt.Errorf("a %q cannot be added; it is one of statement, event, commitment, figure, time", dec.Kind)
	}
	t, err := d.Store.Text(ctx, doc.TextID)
	if err != nil {
		return err
	}
	words := dec.Fields["words"]
	at := strings.Index(t.Body, words)
	switch {
	case words == "":
		return errors.New("give the exact words it rests on with --words")
	case at < 0:
		return fmt.Errorf("%s does not hold the words %q; copy them exactly", doc.Doc, words)
	case strings.Contains(t.Body[at+len(words):], words):
		return fmt.Errorf("%s holds the words %q more than once; give more of them", doc.Doc, words)
	}
	ev := t.Evidence(onrecord.Span{Start: at, End: at + len(words)})
	ev.Doc = doc.Doc
	a, err := d.anchorOf(ctx, v, ev)
	if err != nil {
		return err
	}
	dec.Anchors = []onrecord.DecisionAnchor{a}
	_, err = build(t, dec.Kind, ev, dec.Fields)
	return err
}

// blank is an empty finding of a kind that can be added; nil for others.
func blank(kind onrecord.Kind) onrecord.Finding {
	switch kind {
	case onrecord.KindStatement:
		return &onrecord.Statement{Content: []onrecord.Evidence{}, CoSpeakers: []onrecord.Speaker{}, Act: onrecord.Assertion, Quotation: onrecord.Indirect}
	case onrecord.KindEvent:
		return &onrecord.Event{Participants: []onrecord.Participant{}, Mentions: []onrecord.Evidence{}, Modality: onrecord.Happened}
	case onrecord.KindCommitment:
		return &onrecord.Commitment{Direction: onrecord.Will, Force: onrecord.ForcePromise}
	case onrecord.KindFigure:
		return &onrecord.Figure{}
	case onrecord.KindTime:
		return &onrecord.Time{Type: onrecord.TimeDate, Anchor: onrecord.AnchorNone}
	}
	return nil
}

// parts are the fields of added findings that are words of the text.
var parts = map[string]bool{"source": true, "cue": true, "content": true, "to_do": true, "trigger": true, "condition": true}

// build makes an added finding: its evidence, the parts that are words inside
// it, and plain fields.
func build(t *onrecord.Text, kind onrecord.Kind, ev onrecord.Evidence, fields map[string]string) (onrecord.Finding, error) {
	f := blank(kind)
	raw, _ := json.Marshal(f)
	var tree map[string]any
	if err := json.Unmarshal(raw, &tree); err != nil {
		return nil, err
	}
	tree["kind"], tree["review"] = kind, onrecord.Added
	tree["id"] = onrecord.FindingID(kind, t.ID, "added", ev)
	tree["evidence"] = ev
	switch kind {
	case onrecord.KindStatement:
		tree["content"] = []onrecord.Evidence{ev}
	case onrecord.KindCommitment:
		tree["to_do"] = ev
	case onrecord.KindEvent:
		tree["trigger"], tree["what"] = ev, ev.Exact
	}
	for _, at := range sortedKeys(fields) {
		if at == "words" {
			continue
		}
		if parts[at] {
			part, err := within(t, ev, fields[at])
			if err != nil {
				return nil, err
			}
			tree[at] = part
			if at == "content" {
				tree[at] = []onrecord.Evidence{part}
			}
			continue
		}
		if err := put(tree, at, fields[at]); err != nil {
			return nil, err
		}
	}
	if err := settle(f, tree); err != nil {
		return nil, err
	}
	if st, ok := f.(*onrecord.Statement); ok {
		st.Quotation = manner(t, st.Content)
	}
	return f, nil
}

// within finds words inside evidence.
func within(t *onrecord.Text, ev onrecord.Evidence, words string) (onrecord.Evidence, error) {
	sp := t.Span(ev)
	at := strings.Index(t.Body[sp.Start:sp.End], words)
	if at < 0 || words == "" {
		return onrecord.Evidence{}, fmt.Errorf("the words %q are not inside %q", words, ev.Exact)
	}
	part := t.Evidence(onrecord.Span{Start: sp.Start + at, End: sp.Start + at + len(words)})
	part.Doc = ev.Doc
	return part, nil
}

// manner tells by the marks alone how content is quoted.
func manner(t *onrecord.Text, content []onrecord.Evidence) onrecord.Quotation {
	some, all := false, true
	for _, ev := range content {
		quotes := text.Quotes(ev.Exact, nil)
		some = some || len(quotes) > 0
		all = all && len(quotes) == 1 && quotes[0].Start == 0 && quotes[0].End == len(ev.Exact)
	}
	switch {
	case all && some:
		return onrecord.Direct
	case some:
		return onrecord.Mixed
	}
	return onrecord.Indirect
}

// addTo puts an added finding into its report, where its words still stand.
func addTo(rep onrecord.Report, d onrecord.Decision, t *onrecord.Text) bool {
	a := d.Anchors[0]
	at := strings.Index(t.Body, a.Prefix+a.Exact+a.Suffix) + len(a.Prefix)
	if at < len(a.Prefix) {
		if at = strings.Index(t.Body, a.Exact); at < 0 {
			return false
		}
	}
	ev := t.Evidence(onrecord.Span{Start: at, End: at + len(a.Exact)})
	f, err := build(t, d.Kind, ev, d.Fields)
	if err != nil {
		return false
	}
	r := rep.Reading
	switch f := f.(type) {
	case *onrecord.Statement:
		r.Statements = append(r.Statements, *f)
	case *onrecord.Event:
		r.Events = append(r.Events, *f)
	case *onrecord.Commitment:
		r.Commitments = append(r.Commitments, *f)
	case *onrecord.Figure:
		r.Figures = append(r.Figures, *f)
	case *onrecord.Time:
		r.Times = append(r.Times, *f)
	}
	Stamp(rep)
	return true
}
