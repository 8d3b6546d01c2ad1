package desk

import (
	"context"
	"fmt"

	"onrecord"
)

// Fault is something that verify found.
type Fault struct {
	Doc  string `json:"doc,omitempty"`
	ID   string `json:"id,omitempty"`
	What string `json:"what"`
}

// Soundness is what verify looked at and what it found.
type Soundness struct {
	Documents int     `json:"documents"`
	Findings  int     `json:"findings"`
	Evidence  int     `json:"evidence"`
	Lines     int     `json:"lines"` // of the affair
	Faults    []Fault `json:"faults"`
	Orphans   int     `json:"orphans"` // decisions whose words have gone: shown, no fault
}

// Verify checks a whole affair: the store itself, every piece of evidence
// against its text, every reference, and that ids are unique.
func (d *Desk) Verify(ctx context.Context, affair string) (Soundness, error) {
	var s Soundness
	if err := d.Store.Verify(ctx); err != nil {
		return s, err
	}
	v, err := d.See(ctx, affair, Lens{AsOf: "9999-12-31"})
	if err != nil {
		return s, err
	}
	texts, err := d.texts(ctx, affair)
	if err != nil {
		return s, err
	}
	c := checker{texts: map[string]*onrecord.Text{}, known: map[string]bool{}, sound: &s}
	s.Orphans = len(v.Orphans)
	for _, rep := range v.Reports {
		s.Documents++
		c.texts[rep.Document.Doc] = texts[rep.Document.TextID]
	}
	for _, rep := range v.Reports {
		c.report(rep)
	}
	for _, f := range v.Record.Findings() {
		s.Lines++
		c.line(f)
	}
	return s, nil
}

// checker goes through findings and notes faults.
type checker struct {
	texts map[string]*onrecord.Text // by display name
	known map[string]bool           // ids met so far
	sound *Soundness
}

func (c *checker) fault(f onrecord.Finding, format string, args ...any) {
	c.sound.Faults = append(c.sound.Faults, Fault{Doc: f.Head().Doc, ID: f.Head().ID, What: fmt.Sprintf(format, args...)})
}

// report checks the findings of one document.
func (c *checker) report(rep onrecord.Report) {
	seen := map[string]bool{}
	findings := rep.Reading.Findings()
	for _, f := range findings {
		c.sound.Findings++
		if seen[f.Head().ID] {
			c.fault(f, "two findings of one document have this id")
		}
		seen[f.Head().ID], c.known[f.Head().ID] = true, true
		c.evidence(f)
	}
	for _, f := range findings {
		for _, id := range references(f) {
			if id != "" && !seen[id] {
				c.fault(f, "refers to %s, which is not there", id)
			}
		}
	}
}

// references gives the ids that a finding names.
func references(f onrecord.Finding) []string {
	switch f := f.(type) {
	case *onrecord.Statement:
		ids := []string{string(f.Speaker.Actor)}
		for _, s := range f.CoSpeakers {
			ids = append(ids, string(s.Actor))
		}
		return ids
	case *onrecord.Mention:
		return []string{string(f.Actor)}
	case *onrecord.Event:
		ids := []string{string(f.Statement)}
		for _, p := range f.Participants {
			ids = append(ids, p.Actor)
		}
		return ids
	case *onrecord.Commitment:
		return []string{string(f.By), string(f.Statement)}
	}
	return nil
}

// line checks one line of the affair.
func (c *checker) line(f onrecord.Finding) {
	c.evidence(f)
	for _, id := range membersOf(f) {
		if !c.known[id] {
			c.fault(f, "stands for %s, which is not there", id)
		}
	}
	if u, ok := f.(*onrecord.Utterance); ok {
		for i := range u.Others {
			if id := u.Others[i].Statement; !c.known[id] {
				c.fault(f, "names %s, which is not there", id)
			}
		}
	}
}

// evidence checks every piece of a line against its text.
func (c *checker) evidence(f onrecord.Finding) {
	for _, ev := range f.Spans() {
		c.sound.Evidence++
		t := c.texts[ev.Doc]
		if t == nil {
			c.fault(f, "evidence in %q, which has no text", ev.Doc)
			continue
		}
		if err := ev.Check(t); err != nil {
			c.fault(f, "%v", err)
		}
	}
}
