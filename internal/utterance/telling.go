package utterance

import (
	"cmp"
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/names"
	"onrecord/internal/text"
)

// telling is one statement of one document, as it is held against others.
type telling struct {
	rep    onrecord.Report
	st     *onrecord.Statement
	who    string // id of the speaker in the affair; "" for none
	day    int    // number of the day on which it was said, or was published; 0 for none
	origin string
	inner  []onrecord.Evidence // content of others that stands in its own: "the agency reported that she said …"
	outer  onrecord.Maybe      // who tells it within the document, if not the document itself
	grams  []uint64            // of its quoted words
	rare   []uint64            // its speaker with each of its rarest words
}

// tellings gives the statements of all documents in order of the published
// day, the undated last, whatever the order of arrival.
func tellings(reports []onrecord.Report, members, origins map[string]string) []telling {
	reports = slices.Clone(reports)
	slices.SortFunc(reports, func(a, b onrecord.Report) int {
		return cmp.Or(cmp.Compare(orLast(a.Document.Published.Earliest), orLast(b.Document.Published.Earliest)), cmp.Compare(a.Document.Doc, b.Document.Doc), cmp.Compare(a.Document.ID, b.Document.ID))
	})
	n := 0
	for _, rep := range reports {
		n += len(rep.Reading.Statements)
	}
	all := make([]telling, 0, n)
	for _, rep := range reports {
		from := len(all)
		for i := range rep.Reading.Statements {
			st := &rep.Reading.Statements[i]
			all = append(all, telling{rep: rep, st: st, who: members[string(st.Speaker.Actor)], day: number(rep, st), origin: cmp.Or(origins[rep.Document.Doc], rep.Document.Doc)})
		}
		nest(all[from:])
		slices.SortFunc(all[from:], func(a, b telling) int {
			return cmp.Or(cmp.Compare(a.st.Evidence.Start, b.st.Evidence.Start), cmp.Compare(a.st.ID, b.st.ID))
		})
	}
	return all
}

// nest notes what statements of one document hold of each other. Quoted words
// are those of the innermost, whom they are given to in the end.
func nest(told []telling) {
	for i := range told {
		for k := range told {
			outer, inner := told[i].st, told[k].st
			if i == k || inner.Quotation == onrecord.Indirect || !outer.Evidence.Overlaps(inner.Evidence) {
				continue
			}
			for _, ev := range inner.Content {
				if slices.ContainsFunc(outer.Content, func(part onrecord.Evidence) bool { return part.Covers(ev) && !ev.Covers(part) }) {
					told[i].inner, told[k].outer = append(told[i].inner, ev), outer.Speaker.Name
				}
			}
		}
	}
}

// orLast puts the unknown day after all others.
func orLast(day onrecord.Day) onrecord.Day { return cmp.Or(day, "~") }

// number counts the day on which a statement was made, as far as is known.
func number(rep onrecord.Report, st *onrecord.Statement) int {
	day := cmp.Or(st.SaidOn.Earliest, rep.Document.Published.Earliest)
	if len(day) != len("2006-01-02") {
		return 0
	}
	return int(day.Time().Unix() / (24 * 60 * 60))
}

// voices tells how two statements' speakers stand to each other.
type voices int

const (
	strangers voices = iota // two persons, or too little is known
	unnamed                 // one of them, or both, with no name that could tell; a body and who may speak for it
	doubted                 // one named in the source itself, the other made out by a pronoun or the like
	kin                     // one name can be the other's
	one                     // the same actor of the affair
	rivals                  // two persons, both named in the source itself
)

// agree tells whether the two can be one.
func (v voices) agree() bool { return v != strangers && v != rivals }

// heard compares the speakers of two statements.
func heard(a, b *telling) voices {
	sa, sb := &a.st.Speaker, &b.st.Speaker
	switch {
	case a.who != "" && a.who == b.who:
		return one
	case sa.Name == "" || sb.Name == "" || office(sa) || office(sb):
		return unnamed
	}
	if among(string(sa.Name), b) || among(string(sb.Name), a) {
		return kin
	}
	if same, _ := names.Same(names.Parse(string(sa.Name)), names.Parse(string(sb.Name))); same {
		return kin
	}
	switch {
	case alike(string(sa.Name), string(sb.Name)):
		return kin
	case a.kind() != onrecord.Person || b.kind() != onrecord.Person:
		return unnamed
	case single(sa) || single(sb):
		return strangers
	case named(sa) && named(sb):
		return rivals
	case named(sa) || named(sb):
		return doubted
	}
	return strangers
}

// single tells a name of one word, which is too little to hold against
// another.
func single(s *onrecord.Speaker) bool { return !strings.Contains(string(s.Name), " ") }

// alike tells whether two names are so near in writing that one may be a
// slip: a last word that differs by a letter or two.
func alike(a, b string) bool {
	x, y := strings.Fields(text.Fold(a)), strings.Fields(text.Fold(b))
	if len(x) == 0 || len(y) == 0 {
		return false
	}
	p, q := x[len(x)-1], y[len(y)-1]
	same := 0
	for same < min(len(p), len(q)) && p[same] == q[same] {
		same++
	}
	return same >= 2 && max(len(p), len(q))-same <= 3
}

// gives tells whether the telling's document gives some of its words to the
// speaker of another telling too.
func (t *telling) gives(o *telling) bool {
	for i := range t.rep.Reading.Statements {
		st := &t.rep.Reading.Statements[i]
		if st.ID == t.st.ID || text.Fold(string(st.Speaker.Name)) != text.Fold(string(o.st.Speaker.Name)) {
			continue
		}
		for k := range st.Content {
			if st.Content[k].Overlaps(t.st.Content[0]) {
				return true
			}
		}
	}
	return false
}

// among tells whether a name is that of a co-speaker.
func among(name string, t *telling) bool {
	for i := range t.st.CoSpeakers {
		if text.Fold(string(t.st.CoSpeakers[i].Name)) == text.Fold(name) {
			return true
		}
	}
	return false
}

// office tells a speaker of whom no more is known than an office or a group:
// "a senior official", "aides".
func office(s *onrecord.Speaker) bool {
	return s.Actor == "" || strings.ToLower(string(s.Name)) == string(s.Name)
}

// named tells whether a speaker's name stands in the source itself.
func named(s *onrecord.Speaker) bool { return s.ResolvedBy == onrecord.ByName && s.Actor != "" }

// kind is what the speaker is within its text; "" when that is not known.
func (t *telling) kind() onrecord.ActorType {
	id := string(t.st.Speaker.Actor)
	actors := t.rep.Reading.Actors
	for i := range actors {
		if actors[i].ID == id {
			return actors[i].Type
		}
	}
	return ""
}
