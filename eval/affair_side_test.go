package eval

import (
	"onrecord"
)

// An affair is measured by setting two sides beside each other, the gold and
// what was told: the program's record, the marks of a second reader, or the
// gold itself. Both have one shape, so that every measure serves all three.
// What the measures mean is written in gold/README.md.

// spotted is a run of bytes in one article of an affair.
type spotted struct {
	Doc        string
	Start, End int
}

func (s spotted) meets(o spotted) bool { return s.common(o) > 0 }

// common is how many bytes two places share.
func (s spotted) common(o spotted) int {
	if s.Doc != o.Doc {
		return 0
	}
	return max(0, min(s.End, o.End)-max(s.Start, o.Start))
}

// overlap is what two places share of what they cover together, 0 to 1.
func (s spotted) overlap(o spotted) float64 {
	both := s.common(o)
	return float64(both) / float64(max(1, s.End-s.Start+o.End-o.Start-both))
}

// days are a first and a last day; either may be open.
type days struct{ Earliest, Latest onrecord.Day }

func (d days) known() bool { return d.Earliest != "" || d.Latest != "" }

// spot is one place that tells of a line.
type spot struct {
	spotted
	clause    spotted  // wider words, which count where the sorts agree
	line      string   // id of the line
	part      int      // of the line: the step of a commitment, the office of an actor
	form      string   // of a name: name, short, acronym, variant, nickname, metonym
	sorts     []string // any is right: types of an event, "name" for a mention by name
	as        []string // any is right: modality of an account, change of a step, wording of an office
	org       string   // of an office
	on        days
	low, high *float64
	words     string // of the program's output, to show what went wrong
}

// line is one thing of the affair.
type line struct {
	id          string
	core        bool
	names       []string // any is right: of an actor, or the gloss
	sorts       []string // any is right: type, direction
	when        []days   // any is right
	deadline    *onrecord.Day
	statuses    []string // any is right; none where a part of the line was left out
	apart, same []string // ids of lines that it must not, or may, be one with
	speaks      []string // articles in which an actor speaks
	main        []string // articles whose main event it is
}

// chapter is all of one kind on one side.
type chapter struct {
	spots []spot
	lines []*line
}

func (c *chapter) line(id string) *line {
	for _, l := range c.lines {
		if l.id == id {
			return l
		}
	}
	return nil
}

// side is all that is told of an affair by one teller.
type side struct {
	docs                                 []string // in order of the day
	actors, events, commitments, figures chapter
	offices                              []spot
	disputes                             []disputed
	groups                               []grouped
	copies                               []copied
}

// disputed is accounts that differ.
type disputed struct {
	id         string
	core       bool
	sort       string
	parties    []party
	strengths  []string
	reconciled bool
	about      string
}

// party is one side of a disagreement: who holds it, and where.
type party struct {
	who    []string // actors, or articles for the outlet's own words
	places []spotted
}

// grouped is articles with one main event; may are those that could join.
type grouped struct {
	id        string
	core      bool
	docs, may []string
}

// copied is a derivation of one article's text from another's.
type copied struct {
	id        string
	core      bool
	later, of string
	relation  string
}

// mayBeSame tells whether two lines of a chapter are the same or may be.
func (c *chapter) mayBeSame(a, b string) bool {
	if a == b {
		return true
	}
	return c.lists(a, b, func(l *line) []string { return l.same })
}

// lists tells whether either of two lines lists the other.
func (c *chapter) lists(a, b string, of func(*line) []string) bool {
	for _, pair := range [...][2]string{{a, b}, {b, a}} {
		if l := c.line(pair[0]); l != nil {
			for _, id := range of(l) {
				if id == pair[1] {
					return true
				}
			}
		}
	}
	return false
}
