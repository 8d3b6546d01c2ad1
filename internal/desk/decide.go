package desk

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"sort"
	"strings"
	"time"

	"onrecord"
)

// standing gives the decisions that no undo has taken back, in order.
func standing(log []onrecord.Decision) []onrecord.Decision {
	undone := map[int64]bool{}
	for i := len(log) - 1; i >= 0; i-- {
		if d := log[i]; d.Verb == onrecord.Undo && !undone[d.Seq] {
			undone[d.Undoes] = true
		}
	}
	var kept []onrecord.Decision
	for _, d := range log {
		if !undone[d.Seq] && d.Verb != onrecord.Undo {
			kept = append(kept, d)
		}
	}
	return kept
}

// setDocuments applies the decisions that give a document its day or outlet.
func (b *base) setDocuments() {
	for _, d := range standing(b.decisions) {
		if d.Verb != onrecord.Set {
			continue
		}
		found := false
		for i := range b.docs {
			if len(d.Anchors) == 0 || b.docs[i].ID != d.Anchors[0].Document {
				continue
			}
			found = true
			c := &b.docs[i].Claimed
			if v, ok := d.Fields["outlet"]; ok {
				c.Outlet = onrecord.Maybe(v)
			}
			if v, ok := d.Fields["published"]; ok {
				c.Published, c.Basis = onrecord.Maybe(v), onrecord.BasisGiven
			}
			b.docs[i].Review = onrecord.Edited
		}
		if !found {
			b.orphans = append(b.orphans, d)
		}
	}
}

// decide applies the decisions on findings of single texts and returns those
// whose words are no longer there. Decisions on lines of the affair are for
// judge.
func decide(reports []onrecord.Report, log []onrecord.Decision, textOf func(id string) (*onrecord.Text, error)) []onrecord.Decision {
	byID := map[string]onrecord.Report{}
	for _, rep := range reports {
		byID[rep.Document.ID] = rep
	}
	var orphans []onrecord.Decision
	for _, d := range standing(log) {
		if d.Verb == onrecord.Set || d.Verb == onrecord.Merge || d.Verb == onrecord.Split || len(d.Anchors) == 0 || acrossTexts(d.Kind) {
			continue
		}
		rep, ok := byID[d.Anchors[0].Document]
		if !ok || !applyTo(rep, d, textOf) {
			orphans = append(orphans, d)
		}
	}
	return orphans
}

// acrossTexts tells the kinds that only the affair has.
func acrossTexts(kind onrecord.Kind) bool {
	switch kind {
	case onrecord.KindSeries, onrecord.KindUtterance, onrecord.KindPosition, onrecord.KindDisagreement, onrecord.KindGroup, onrecord.KindCopy:
		return true
	}
	return false
}

// applyTo applies one decision to the report that it is anchored in, and
// tells whether its words were there.
func applyTo(rep onrecord.Report, d onrecord.Decision, textOf func(id string) (*onrecord.Text, error)) bool {
	if d.Verb == onrecord.Add {
		t, err := textOf(rep.Document.TextID)
		return err == nil && addTo(rep, d, t)
	}
	f := match(rep.Reading.Findings(), d, map[string]string{rep.Document.Doc: rep.Document.ID})
	if f == nil {
		return false
	}
	switch d.Verb {
	case onrecord.Confirm:
		f.Head().Review = onrecord.Confirmed
	case onrecord.Reject:
		f.Head().Review = onrecord.Rejected
	case onrecord.Edit:
		if edit(f, d.Fields) != nil {
			return false
		}
		f.Head().Review = onrecord.Edited
	}
	return true
}

// match finds the line that a decision was made on: of its kind, with
// evidence for every anchor. Of several the one with the same id goes first,
// then the first in the text.
func match(fs []onrecord.Finding, d onrecord.Decision, documents map[string]string) onrecord.Finding {
	var first onrecord.Finding
	for _, f := range fs {
		if f.Head().Kind != d.Kind || !anchored(f, d.Anchors, documents) {
			continue
		}
		if f.Head().ID == d.Target {
			return f
		}
		if first == nil {
			first = f
		}
	}
	return first
}

// anchored tells whether a line has evidence for every anchor.
func anchored(f onrecord.Finding, anchors []onrecord.DecisionAnchor, documents map[string]string) bool {
	for _, a := range anchors {
		found := false
		for _, ev := range f.Spans() {
			found = found || ev.Exact == a.Exact && documents[ev.Doc] == a.Document
		}
		if !found {
			return false
		}
	}
	return len(anchors) > 0
}

// judge applies the decisions on lines of the affair. A merged line that
// stands for a finding a person confirmed is confirmed with it. A decision on
// a line that is no more, though all its documents are seen, is an orphan.
func judge(rec *onrecord.Record, log []onrecord.Decision, reports []onrecord.Report) (orphans []onrecord.Decision) {
	documents, reviews := map[string]string{}, map[string]onrecord.Review{}
	for _, rep := range reports {
		documents[rep.Document.Doc] = rep.Document.ID
		for _, f := range rep.Reading.Findings() {
			switch r := f.Head().Review; r {
			case onrecord.Confirmed, onrecord.Added, onrecord.Edited:
				reviews[f.Head().ID] = r
			default:
				if len(reviews) > 0 {
					delete(reviews, f.Head().ID) // of two documents with one text, the later counts
				}
			}
		}
	}
	for _, f := range rec.Findings() {
		if r, ok := reviews[f.Head().ID]; ok {
			f.Head().Review = r
		}
	}
	lines := rec.Findings()
	for _, d := range standing(log) {
		if !acrossTexts(d.Kind) {
			continue
		}
		f := match(lines, d, documents)
		if f == nil {
			if allSeen(d.Anchors, documents) {
				orphans = append(orphans, d)
			}
			continue
		}
		switch d.Verb {
		case onrecord.Confirm:
			f.Head().Review = onrecord.Confirmed
		case onrecord.Reject:
			f.Head().Review = onrecord.Rejected
		}
	}
	return orphans
}

// allSeen tells whether the documents of anchors are among those named.
func allSeen(anchors []onrecord.DecisionAnchor, documents map[string]string) bool {
	ids := map[string]bool{}
	for _, id := range documents {
		ids[id] = true
	}
	return !slices.ContainsFunc(anchors, func(a onrecord.DecisionAnchor) bool { return !ids[a.Document] })
}

// edit lays fields on a line: dotted paths of its JSON form. The result must
// read back as the same kind of line; identity and evidence cannot be edited.
func edit(f onrecord.Finding, fields map[string]string) error {
	raw, err := json.Marshal(f)
	if err != nil {
		return err
	}
	var tree map[string]any
	if err := json.Unmarshal(raw, &tree); err != nil {
		return err
	}
	for _, at := range sortedKeys(fields) {
		if err := put(tree, at, fields[at]); err != nil {
			return err
		}
	}
	return settle(f, tree)
}

// settle reads a tree back as a line and checks what a person laid down.
func settle(f onrecord.Finding, tree map[string]any) error {
	raw, err := json.Marshal(tree)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(raw, f); err != nil {
		return fmt.Errorf("these values do not fit the fields of a %s: %w", f.Head().Kind, err)
	}
	return sane(f)
}

// put sets the value at a dotted path that the tree already has.
func put(tree map[string]any, at, value string) error {
	head, rest, deeper := strings.Cut(at, ".")
	old, ok := tree[head]
	if !ok {
		return fmt.Errorf("there is no field %q; it has: %s", head, strings.Join(editable(tree), ", "))
	}
	if !deeper {
		if old == nil && numbers[head] && value != "null" {
			old = 0.0
		}
		v, err := convert(old, value)
		if err != nil {
			return fmt.Errorf("field %q: %w", head, err)
		}
		tree[head] = v
		return nil
	}
	sub, ok := old.(map[string]any)
	if !ok {
		if old != nil {
			return fmt.Errorf("field %q has no parts", head)
		}
		sub = map[string]any{}
		tree[head] = sub
		sub[rest] = value
		return nil
	}
	return put(sub, rest, value)
}

// fixed are the fields that name a line or carry its evidence.
var fixed = map[string]bool{"kind": true, "id": true, "doc": true, "doubt": true, "review": true, "view_as_of": true,
	"evidence": true, "source": true, "cue": true, "content": true, "to_do": true, "trigger": true, "condition": true, "mentions": true, "says": true}

func editable(tree map[string]any) []string {
	var names []string
	for name := range tree {
		if !fixed[name] {
			names = append(names, name)
		}
	}
	sort.Strings(names)
	return names
}

// convert reads a value as the sort of thing that the field holds.
func convert(old any, value string) (any, error) {
	if value == "null" || value == "" {
		return nil, nil
	}
	switch old.(type) {
	case bool, float64:
		var v any
		if err := json.Unmarshal([]byte(value), &v); err != nil {
			return nil, fmt.Errorf("%q is neither a number nor true or false", value)
		}
		return v, nil
	case map[string]any, []any:
		return nil, fmt.Errorf("it has parts; name one of them with a dot")
	}
	return value, nil
}

// numbers are the fields that hold a number or null.
var numbers = map[string]bool{"low": true, "high": true, "part_of": true}

func sortedKeys(m map[string]string) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}

// Decide appends a decision on the line or document named by target, after
// trying it, and brings the record up to date.
func (d *Desk) Decide(ctx context.Context, affair string, dec onrecord.Decision) (onrecord.Decision, error) {
	v, err := d.See(ctx, affair, Lens{AsOf: "9999-12-31"})
	if err != nil {
		return dec, err
	}
	if err := d.prepare(ctx, v, &dec); err != nil {
		return dec, err
	}
	dec.Time = d.Now().UTC().Format(time.RFC3339)
	if dec, err = d.Store.Decide(ctx, affair, dec); err != nil {
		return dec, err
	}
	_, err = d.Update(ctx, affair)
	return dec, err
}

// prepare checks a decision and anchors it.
func (d *Desk) prepare(ctx context.Context, v *View, dec *onrecord.Decision) error {
	switch dec.Verb {
	case onrecord.Undo:
		return undoable(v.Log, dec)
	case onrecord.Set:
		return prepareSet(v, dec)
	case onrecord.Add:
		return d.prepareAdd(ctx, v, dec)
	case onrecord.Merge, onrecord.Split:
		return d.prepareTie(ctx, v, dec)
	}
	f, err := v.Line(dec.Target)
	if err != nil {
		return err
	}
	if f == nil {
		return fmt.Errorf("%q: %w", dec.Target, errNoLine)
	}
	dec.Kind, dec.Target = f.Head().Kind, f.Head().ID
	if dec.Verb == onrecord.Edit {
		if f.Head().Doc == "" {
			return fmt.Errorf("%s is a line of the whole affair; edit the findings it stands for", dec.Target)
		}
		for at := range dec.Fields {
			if head, _, _ := strings.Cut(at, "."); fixed[head] {
				return fmt.Errorf("%q cannot be edited; reject the line and add the right one", head)
			}
		}
		if err := edit(f, dec.Fields); err != nil {
			return err
		}
	}
	return d.anchor(ctx, v, f, dec)
}

// undoable checks that there is something to undo; Undoes 0 is the last
// standing decision.
func undoable(log []onrecord.Decision, dec *onrecord.Decision) error {
	stand := standing(log)
	if dec.Undoes == 0 && len(stand) > 0 {
		dec.Undoes = stand[len(stand)-1].Seq
	}
	for _, past := range log {
		if past.Seq == dec.Undoes {
			return nil
		}
	}
	return fmt.Errorf("there is no decision %d to undo", dec.Undoes)
}
