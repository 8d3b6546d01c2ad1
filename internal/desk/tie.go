package desk

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"onrecord"
)

// ties reads the standing decisions on what is one and what is not, as they
// are to be applied when documents are compared. A decision none of whose
// words, or of a merge all but one, are left in the affair's documents is
// given back as an orphan.
func ties(reports []onrecord.Report, log []onrecord.Decision) (all []onrecord.Tie, orphans []onrecord.Decision) {
	var byID map[string]onrecord.Report
	for _, dec := range standing(log) {
		if dec.Verb != onrecord.Merge && dec.Verb != onrecord.Split {
			continue
		}
		if byID == nil {
			byID = make(map[string]onrecord.Report, len(reports))
			for _, rep := range reports {
				byID[rep.Document.ID] = rep
			}
		}
		tie := onrecord.Tie{Kind: dec.Kind, Apart: dec.Verb == onrecord.Split, Decision: dec.Seq}
		for i, a := range dec.Anchors {
			if id := member(byID[a.Document], dec.Kind, a, dec.Members[i]); id != "" {
				tie.Members = addOnce(tie.Members, id)
			}
		}
		if len(tie.Members) == 0 || !tie.Apart && len(tie.Members) == 1 {
			orphans = append(orphans, dec)
			continue
		}
		all = append(all, tie)
	}
	return all, orphans
}

// member finds the finding of a document that an anchor means: of the kind,
// first resting on those words; the one with the old id before others.
func member(rep onrecord.Report, kind onrecord.Kind, a onrecord.DecisionAnchor, old string) string {
	if rep.Reading == nil {
		return ""
	}
	found := ""
	for _, f := range rep.Reading.Findings() {
		if f.Head().Kind != kind || f.Spans()[0].Exact != a.Exact {
			continue
		}
		if f.Head().ID == old {
			return old
		}
		if found == "" {
			found = f.Head().ID
		}
	}
	return found
}

// tied marks the lines that a person's decision put together or took apart:
// they are not as found.
func tied(rec *onrecord.Record, ties []onrecord.Tie) {
	for _, tie := range ties {
		if tie.Decision == 0 {
			continue // an alias of affair.yaml is knowledge beforehand, no decision on a line
		}
		for _, f := range rec.Findings() {
			in := func(id string) bool { return slices.Contains(tie.Members, id) }
			if head := f.Head(); head.Kind == tie.Kind && head.Review == onrecord.Found && slices.ContainsFunc(membersOf(f), in) {
				head.Review = onrecord.Edited
			}
		}
	}
}

// prepareTie checks a decision on what is one and what is not, and anchors it
// in the words of the findings it names. Target is a line of the affair; for a
// merge Members are other lines, for a split findings that the line stands
// for.
func (d *Desk) prepareTie(ctx context.Context, v *View, dec *onrecord.Decision) error {
	line, err := v.merged(dec.Target)
	if err != nil {
		return err
	}
	dec.Kind, dec.Target = line.Head().Kind, line.Head().ID
	named := dec.Members
	dec.Members = nil
	if dec.Verb == onrecord.Merge {
		dec.Members = []string{membersOf(line)[0]}
	}
	for _, id := range named {
		m, err := v.memberOf(line, dec, id)
		if err != nil {
			return err
		}
		dec.Members = addOnce(dec.Members, m)
	}
	switch all := len(membersOf(line)); {
	case dec.Verb == onrecord.Merge && len(dec.Members) < 2:
		return errors.New("name two lines or more to merge")
	case dec.Verb == onrecord.Split && len(dec.Members) == 0:
		return fmt.Errorf("name the findings to take out of %s; `onrecord show %s` lists them", dec.Target, dec.Target)
	case dec.Verb == onrecord.Split && len(dec.Members) == all:
		return fmt.Errorf("%s stands for just these findings; name only some of its %d", dec.Target, all)
	}
	found := v.findings()
	for _, id := range dec.Members {
		a, err := d.anchorOf(ctx, v, *found[id].Spans()[0])
		if err != nil {
			return err
		}
		dec.Anchors = append(dec.Anchors, a)
	}
	return nil
}

// merged finds the line of the affair that an id leads to, its own or that of
// a finding it stands for.
func (v *View) merged(id string) (onrecord.Finding, error) {
	lines, err := v.Lines(id)
	if err != nil {
		return nil, err
	}
	for _, f := range lines {
		switch f.(type) {
		case *onrecord.MergedActor, *onrecord.MergedEvent, *onrecord.MergedCommitment:
			return f, nil
		}
	}
	if len(lines) == 0 {
		return nil, fmt.Errorf("%q: %w", id, errNoLine)
	}
	return nil, fmt.Errorf("%s is no actor, event or promise of the affair; only these are merged and split", id)
}

// memberOf gives the finding that stands for an id in a decision on a line.
func (v *View) memberOf(line onrecord.Finding, dec *onrecord.Decision, id string) (string, error) {
	other, err := v.merged(id)
	if err != nil {
		return "", err
	}
	switch {
	case other.Head().Kind != dec.Kind:
		return "", fmt.Errorf("%s is of another kind than %s", id, dec.Target)
	case dec.Verb == onrecord.Merge && other.Head().ID == dec.Target:
		return "", fmt.Errorf("%s is %s already", id, dec.Target)
	case dec.Verb == onrecord.Merge:
		return membersOf(other)[0], nil
	case other.Head().ID != dec.Target:
		return "", fmt.Errorf("%s does not stand for %s", dec.Target, id)
	}
	for _, m := range membersOf(line) {
		if m == id {
			return m, nil
		}
	}
	return "", fmt.Errorf("%q is not the whole id of a finding; `onrecord show %s` lists them", id, dec.Target)
}

// Members gives the findings of texts that an actor, event or promise of the
// affair stands for, each once, in the order of their ids; none for others.
func (v *View) Members(f onrecord.Finding) []onrecord.Finding {
	switch f.(type) {
	case *onrecord.MergedActor, *onrecord.MergedEvent, *onrecord.MergedCommitment:
	default:
		return nil
	}
	found := v.findings()
	var all []onrecord.Finding
	for _, id := range membersOf(f) {
		if m := found[id]; m != nil {
			all = append(all, m)
		}
	}
	return all
}

// findings gives the findings of all texts by id.
func (v *View) findings() map[string]onrecord.Finding {
	all := map[string]onrecord.Finding{}
	for _, rep := range v.Reports {
		for _, f := range rep.Reading.Findings() {
			all[f.Head().ID] = f
		}
	}
	return all
}
