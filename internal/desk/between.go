package desk

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"onrecord"
)

// Between is what became of an affair from one day to another: what was added,
// what changed, what fell due, and what articles were corrected.
type Between struct {
	Affair    string                       `json:"affair"`
	From      Lens                         `json:"from"`
	To        Lens                         `json:"to"`
	Documents []*onrecord.Document         `json:"documents"` // that came in
	Added     []onrecord.Finding           `json:"added"`     // lines of the affair, and statements
	Changed   []Changed                    `json:"changed"`
	FellDue   []*onrecord.MergedCommitment `json:"fell_due"` // as they stand on the second day
	Gone      []Gone                       `json:"gone"`     // lines of the affair that stand no longer
	Corrected []Correction                 `json:"corrected"`
	Decided   []onrecord.Decision          `json:"decided"`

	before, after *View
}

// Changed is a line of the affair that was there on both days, with what is
// other now.
type Changed struct {
	Line  onrecord.Finding `json:"line"`
	Moves []Move           `json:"moves"`
}

// Move is one field of a line, before and after.
type Move struct {
	Field string `json:"field"`
	From  string `json:"from"`
	To    string `json:"to"`
}

// Gone is a line of the first day that the second does not have, with the
// line that its findings are part of now; Now is "" when there is none.
type Gone struct {
	Line onrecord.Finding `json:"line"`
	Now  string           `json:"now"`
}

// Between compares an affair as seen through two lenses.
func (d *Desk) Between(ctx context.Context, affair string, from, to Lens) (*Between, error) {
	before, err := d.See(ctx, affair, from)
	if err != nil {
		return nil, err
	}
	after, err := d.See(ctx, affair, to)
	if err != nil {
		return nil, err
	}
	b := &Between{Affair: affair, From: before.Lens, To: after.Lens, before: before, after: after}
	known := map[string]bool{}
	for _, rep := range before.Reports {
		known[rep.Document.ID] = true
	}
	for _, rep := range after.Reports {
		if !known[rep.Document.ID] {
			b.Documents = append(b.Documents, rep.Document)
		}
	}
	b.lines(before, after)
	b.statements(before, after)
	b.due(after)
	b.Corrected = corrections(before, after)
	for _, dec := range after.Log {
		if day := onrecord.Day(dec.Time[:min(10, len(dec.Time))]); day > before.Lens.AsOf && day <= after.Lens.AsOf {
			b.Decided = append(b.Decided, dec)
		}
	}
	return b, nil
}

// Document finds a document of either day by its display name; nil when there
// is none.
func (b *Between) Document(name string) *onrecord.Document {
	if doc := b.after.Document(name); doc != nil {
		return doc
	}
	return b.before.Document(name)
}

// lines compares the lines of the affair. A line goes on in the line that has
// the most of its members; of several that end up in one, the likest goes on
// and the others are gone into it.
func (b *Between) lines(before, after *View) {
	old := map[string]onrecord.Finding{} // by member
	for _, f := range before.Record.Findings() {
		if !Shown(f) {
			continue
		}
		for _, id := range partsOf(f) {
			old[id] = f
		}
	}
	went := map[string]string{} // id of the old line to id of the new
	taken := map[string]bool{}
	for _, f := range after.Record.Findings() {
		if !Shown(f) {
			continue
		}
		was := goesOn(f, old, taken)
		for _, id := range partsOf(f) {
			if o := old[id]; o != nil && went[o.Head().ID] == "" {
				went[o.Head().ID] = f.Head().ID
			}
		}
		if was == nil {
			b.Added = append(b.Added, f)
			continue
		}
		taken[was.Head().ID] = true
		if moves := movesOf(was, f); len(moves) > 0 {
			b.Changed = append(b.Changed, Changed{f, moves})
		}
	}
	for _, f := range before.Record.Findings() {
		if id := f.Head().ID; Shown(f) && !taken[id] {
			b.Gone = append(b.Gone, Gone{f, went[id]})
		}
	}
}

// partsOf names what a line is known by over time: its members, with its kind,
// since one figure can be in a series and in a disagreement.
func partsOf(f onrecord.Finding) []string {
	kind := string(f.Head().Kind) + " "
	members := membersOf(f)
	switch f.(type) {
	case *onrecord.MergedActor, *onrecord.MergedEvent, *onrecord.MergedCommitment, *onrecord.Series, *onrecord.Utterance:
	default:
		members = []string{f.Head().ID} // what is compared is what the line is
	}
	parts := make([]string, len(members))
	for i, id := range members {
		parts[i] = kind + id
	}
	return parts
}

// goesOn is the old line, not taken yet, that shares the most members with a
// line; the one of the smaller id of two.
func goesOn(f onrecord.Finding, old map[string]onrecord.Finding, taken map[string]bool) onrecord.Finding {
	votes := map[string]int{}
	var best onrecord.Finding
	for _, id := range partsOf(f) {
		o := old[id]
		if o == nil || taken[o.Head().ID] {
			continue
		}
		n := votes[o.Head().ID] + 1
		votes[o.Head().ID] = n
		if best == nil || n > votes[best.Head().ID] || n == votes[best.Head().ID] && o.Head().ID < best.Head().ID {
			best = o
		}
	}
	return best
}

// movesOf lists what is other in a line now.
func movesOf(was, now onrecord.Finding) []Move {
	var m moves
	switch now := now.(type) {
	case *onrecord.MergedCommitment:
		was := was.(*onrecord.MergedCommitment)
		m.is("status", string(was.Status), string(now.Status))
		m.is("due", dueDay(was.Deadline), dueDay(now.Deadline))
		m.grew("steps", len(was.History), len(now.History))
		m.grew("independent origins", was.Origins, now.Origins)
	case *onrecord.MergedEvent:
		was := was.(*onrecord.MergedEvent)
		m.is("when", stretch(was.When), stretch(now.When))
		m.is("place", string(was.Place), string(now.Place))
		m.is("modality", string(was.Modality), string(now.Modality))
		m.grew("accounts", len(was.Accounts), len(now.Accounts))
		m.is("differences", strings.Join(was.Differences, "; "), strings.Join(now.Differences, "; "))
	case *onrecord.MergedActor:
		was := was.(*onrecord.MergedActor)
		m.is("name", was.Name, now.Name)
		m.is("offices", offices(was), offices(now))
	case *onrecord.Series:
		was := was.(*onrecord.Series)
		m.grew("values", len(was.Points), len(now.Points))
	case *onrecord.Utterance:
		was := was.(*onrecord.Utterance)
		m.grew("tellings", len(was.Tellings), len(now.Tellings))
		m.grew("independent origins", was.Origins, now.Origins)
		m.grew("altered tellings", altered(was), altered(now))
	case *onrecord.Position:
		was := was.(*onrecord.Position)
		m.is("stance", string(lastStance(was)), string(lastStance(now)))
	case *onrecord.Disagreement:
		was := was.(*onrecord.Disagreement)
		m.is("reconciled_by", string(was.ReconciledBy), string(now.ReconciledBy))
		m.is("strength", string(was.Strength), string(now.Strength))
	}
	return m
}

// moves gathers fields that are other now.
type moves []Move

func (m *moves) is(field, from, to string) {
	if from != to {
		*m = append(*m, Move{field, from, to})
	}
}

func (m *moves) grew(field string, from, to int) {
	m.is(field, fmt.Sprint(from), fmt.Sprint(to))
}

func dueDay(d *onrecord.Deadline) string {
	if d == nil {
		return ""
	}
	return string(d.Latest)
}

func stretch(b onrecord.Bounds) string {
	if b.Value != "" || b.Earliest == "" && b.Latest == "" {
		return string(b.Value)
	}
	return string(b.Earliest) + "/" + string(b.Latest)
}

func offices(a *onrecord.MergedActor) string {
	names := make([]string, 0, len(a.Roles))
	for _, r := range a.Roles {
		names = addOnce(names, r.Role)
	}
	slices.Sort(names)
	return strings.Join(names, "; ")
}

// altered counts the tellings with other words inside the quotation marks.
func altered(u *onrecord.Utterance) int {
	n := 0
	for i := range u.Tellings {
		if len(u.Tellings[i].Altered) > 0 {
			n++
		}
	}
	return n
}

func lastStance(p *onrecord.Position) onrecord.Stance {
	if n := len(p.Changes); n > 0 {
		return p.Changes[n-1].Stance
	}
	return p.Stance
}

// statements adds what is said on the second day only.
func (b *Between) statements(before, after *View) {
	known := map[string]bool{}
	for _, rep := range before.Reports {
		for i := range rep.Reading.Statements {
			known[rep.Reading.Statements[i].ID] = true
		}
	}
	for _, rep := range after.Reports {
		for i := range rep.Reading.Statements {
			if st := &rep.Reading.Statements[i]; !known[st.ID] && Shown(st) && rep.Document.Superseded == "" {
				known[st.ID] = true
				b.Added = append(b.Added, st)
			}
		}
	}
}

// due lists what fell due after the first day, up to the second.
func (b *Between) due(after *View) {
	for i := range after.Record.Commitments {
		com := &after.Record.Commitments[i]
		if Shown(com) && com.Deadline != nil && com.Deadline.Latest > b.From.AsOf && com.Deadline.Latest <= b.To.AsOf {
			b.FellDue = append(b.FellDue, com)
		}
	}
}
