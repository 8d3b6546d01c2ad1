package ledger

import (
	"cmp"
	"slices"

	"onrecord"
)

// AsOf fills in, for each commitment, where it stands on a day: its deadline
// and status by the steps of that day or before, and what was read of the
// time after its due day. Passing time never makes a commitment lapse: that
// nobody reported since is said as just that.
func AsOf(coms []onrecord.MergedCommitment, reports []onrecord.Report, day onrecord.Day) {
	read := readings(reports)
	for i := range coms {
		com := &coms[i]
		com.Deadline = standing(com.History, day)
		com.Status = status(com, day)
		com.ReadSince = onrecord.ReadSince{Outlets: []string{}}
		if com.Deadline != nil && com.Deadline.Latest != "" && com.Deadline.Latest < day {
			com.ReadSince = read.since(com.Deadline.Latest, day)
		}
	}
}

// standing is the deadline as set, moved or reaffirmed last; day "" takes
// every step.
func standing(steps []onrecord.Step, day onrecord.Day) *onrecord.Deadline {
	var d *onrecord.Deadline
	for _, s := range steps {
		if s.Deadline == nil || s.Deadline.Latest == "" || day != "" && !said(s, day) {
			continue
		}
		if d == nil || s.Change == onrecord.ChangeMoved || s.Change == onrecord.ChangeNarrowed && inside(s.Deadline, d) {
			d = s.Deadline
		}
	}
	return d
}

// inside tells whether the days that keep one deadline lie in the other's.
func inside(a, b *onrecord.Deadline) bool {
	return a.Earliest >= b.Earliest && a.Latest <= b.Latest
}

// said tells whether a step counts on a day; the undated do.
func said(s onrecord.Step, day onrecord.Day) bool { return s.On.AsOf(day) != onrecord.Later }

// status goes by the last step of the day of view or before it: what was
// dropped may be taken up again, what was met stays met.
func status(com *onrecord.MergedCommitment, day onrecord.Day) onrecord.Status {
	last, moved := onrecord.Status(""), false
	for _, s := range com.History {
		if !said(s, day) {
			continue
		}
		switch s.Change {
		case onrecord.ChangeMet:
			return onrecord.StatusMet
		case onrecord.ChangeLapsed:
			last = onrecord.StatusLapsed
		case onrecord.ChangeWithdrawn:
			last = onrecord.StatusWithdrawn
		case onrecord.ChangeMoved:
			last, moved = "", true
			if s.Deadline == nil {
				last = onrecord.StatusMoved // put off, and no new day given
			}
		case onrecord.ChangeReaffirmed, onrecord.ChangeSet:
			last = ""
		}
	}
	if last != "" {
		return last
	}
	switch d := com.Deadline; {
	case moved && (d == nil || d.Latest == "" || d.Latest > day):
		return onrecord.StatusMoved
	case d == nil || d.Latest == "" || d.Latest > day:
		return onrecord.StatusOpen
	case d.Latest == day:
		return onrecord.StatusDue
	}
	return onrecord.StatusNoReport
}

// shelf is the documents by published day.
type shelf struct {
	dated   []onrecord.Report
	undated int
}

func readings(reports []onrecord.Report) shelf {
	var s shelf
	for _, rep := range reports {
		if rep.Document.Published.Earliest == "" || rep.Document.Published.Latest == "" {
			s.undated++
			continue
		}
		s.dated = append(s.dated, rep)
	}
	slices.SortFunc(s.dated, func(a, b onrecord.Report) int {
		return cmp.Or(cmp.Compare(a.Document.Published.Earliest, b.Document.Published.Earliest), cmp.Compare(a.Document.Doc, b.Document.Doc))
	})
	return s
}

// since counts what was published after one day and not after another.
func (s shelf) since(due, day onrecord.Day) onrecord.ReadSince {
	r := onrecord.ReadSince{Outlets: []string{}, Undated: s.undated}
	from, _ := slices.BinarySearchFunc(s.dated, due, func(rep onrecord.Report, due onrecord.Day) int {
		if rep.Document.Published.Earliest <= due {
			return -1
		}
		return 1
	})
	for _, rep := range s.dated[from:] {
		if rep.Document.Published.Latest > day {
			continue
		}
		r.Documents++
		if o := string(rep.Document.Outlet); o != "" && !slices.Contains(r.Outlets, o) {
			r.Outlets = append(r.Outlets, o)
		}
	}
	slices.Sort(r.Outlets)
	return r
}
