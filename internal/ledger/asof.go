package ledger

import (
	"cmp"
	"maps"
	"slices"

	"onrecord"
)

// AsOf fills in, for each commitment, where it stands on a day: its deadline
// and status by the steps of that day or before, and what was read of the
// time after its due day. Passing time never makes a commitment lapse: that
// nobody reported since is said as just that.
func AsOf(coms []onrecord.MergedCommitment, reports []onrecord.Report, day onrecord.Day) {
	read := readings(reports, day)
	for i := range coms {
		com := &coms[i]
		com.Deadline = standing(com.History, day)
		com.Status = status(com, day)
		com.ReadSince = onrecord.ReadSince{Outlets: []string{}}
		if com.Deadline != nil && com.Deadline.Latest != "" && com.Deadline.Latest < day {
			com.ReadSince = read.since(com.Deadline.Latest)
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

// shelf is the documents published up to a day, by published day.
type shelf struct {
	dated   []onrecord.Report
	undated int
	outlets []string       // that carried the dated, by name
	last    map[string]int // the last of the dated of each outlet
}

func readings(reports []onrecord.Report, day onrecord.Day) shelf {
	s := shelf{last: map[string]int{}}
	for _, rep := range reports {
		switch pub := rep.Document.Published; {
		case pub.Earliest == "" || pub.Latest == "":
			s.undated++
		case pub.Latest <= day:
			s.dated = append(s.dated, rep)
		}
	}
	slices.SortFunc(s.dated, func(a, b onrecord.Report) int {
		return cmp.Or(cmp.Compare(a.Document.Published.Earliest, b.Document.Published.Earliest), cmp.Compare(a.Document.Doc, b.Document.Doc))
	})
	for i, rep := range s.dated {
		if o := string(rep.Document.Outlet); o != "" {
			s.last[o] = i
		}
	}
	s.outlets = slices.Sorted(maps.Keys(s.last))
	return s
}

// since counts what was published after a day.
func (s shelf) since(due onrecord.Day) onrecord.ReadSince {
	from, _ := slices.BinarySearchFunc(s.dated, due, func(rep onrecord.Report, due onrecord.Day) int {
		if rep.Document.Published.Earliest <= due {
			return -1
		}
		return 1
	})
	r := onrecord.ReadSince{Outlets: []string{}, Documents: len(s.dated) - from, Undated: s.undated}
	for _, o := range s.outlets {
		if s.last[o] >= from {
			r.Outlets = append(r.Outlets, o)
		}
	}
	return r
}
