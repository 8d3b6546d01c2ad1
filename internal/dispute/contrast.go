package dispute

import (
	"fmt"
	"slices"

	"onrecord"
	"onrecord/internal/lexicon"
)

// verdict is what one speaker says a thing is on a scale.
type verdict struct {
	st      *onrecord.Statement
	part    onrecord.Evidence
	actor   string
	day     onrecord.Day
	scale   int
	high    bool
	kind    byte     // of its term
	ahead   bool     // what will be
	past    bool     // what was
	subject []string // gist of the thing
	head    string   // stem of its noun
	object  []string // gist of what it is that towards: "guilty of", "ready for"
	doing   []string // gist of what it is that to do: "likely to"
}

// contrasts sets what two speakers say of one thing in opposite words side by
// side: vanished and active, secure and vulnerable, a success and a failure.
func (d *desk) contrasts() []onrecord.Disagreement {
	all := d.verdicts()
	at := map[scaled][]int{}
	var found docket
	for i := range all {
		v := &all[i]
		var tried []int
		for _, w := range v.subject {
			key := scaled{v.scale, !v.high, w}
			for k := len(at[key]) - 1; k >= 0; k-- {
				o := &all[at[key][k]]
				if gap(o.day, v.day) > recent {
					break // in order of the day: the others lie farther back
				}
				if slices.Contains(tried, at[key][k]) {
					continue
				}
				tried = append(tried, at[key][k])
				if opposed(o, v) {
					d.enter(&found, o, v)
				}
			}
		}
		for _, w := range v.subject {
			key := scaled{v.scale, v.high, w}
			at[key] = append(at[key], i)
		}
	}
	return d.heard(&found, onrecord.DiffAssessment, onrecord.Possible, ": told otherwise")
}

// scaled is what a verdict is looked up by: its scale, its end of it and a word
// of its subject.
type scaled struct {
	scale int
	high  bool
	word  string
}

func (d *desk) enter(found *docket, a, b *verdict) {
	if !a.high {
		a, b = b, a
	}
	found.add(fmt.Sprintf("%s\x00%s\x00%d", a.actor, b.actor, a.scale), &contest{a.subject, []string{a.st.ID, b.st.ID},
		[]account{{a.st.Speaker.Name, []onrecord.Evidence{a.part}}}, []account{{b.st.Speaker.Name, []onrecord.Evidence{b.part}}}})
}

// opposed tells whether two verdicts are of one thing, by two speakers: in one
// text what one is of is a part of the other's, in two it is the same, at the
// same time. What follows ("guilty of", "ready for") is not another thing.
func opposed(a, b *verdict) bool {
	if a.actor == b.actor || a.ahead != b.ahead || a.past != b.past || a.kind == 'o' && b.kind == 'o' || oneName(a.st.Speaker.Name, b.st.Speaker.Name) {
		return false
	}
	if len(a.object) > 0 && len(b.object) > 0 && !meets(a.object, b.object) || len(a.doing)+len(b.doing) > 0 && !meets(a.doing, b.doing) {
		return false
	}
	if a.head != b.head && a.kind != 'o' && b.kind != 'o' {
		return false
	}
	if a.part.Doc == b.part.Doc {
		return !a.part.Overlaps(b.part) && (a.holds(b) || b.holds(a))
	}
	return a.kind != 'o' && b.kind != 'o' && (a.holds(b) && distinct(b.subject) || b.holds(a) && distinct(a.subject))
}

// holds tells whether all words of the other's thing are of this one's, and
// its last noun too.
func (v *verdict) holds(o *verdict) bool {
	for _, w := range o.subject {
		if !slices.Contains(v.subject, w) {
			return false
		}
	}
	return elsewhere(o.subject, v.subject) == "" || len(o.subject) > 1
}

// distinct tells whether the words of a thing tell it from others of its kind in
// other texts: two words, or a rare one.
func distinct(subject []string) bool {
	return len(subject) > 1 || lexicon.Rarity(subject[0]) >= rareThing
}

// rareThing is how rare a word is, in steps of package lexicon, that tells one
// thing in two texts by itself.
const rareThing = 7
