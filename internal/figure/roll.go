package figure

import (
	"strings"

	"onrecord"
	"onrecord/internal/syntax"
)

// theyWere checks a list that the next sentence gives of all that were
// counted: "released 45 prisoners. They were 28 soldiers, nine policemen and
// eight civilians", "killing eight people. The dead were five members of one
// family, a night watchman and two students".
func (c *checker) theyWere(i int) {
	whole := c.figs[i]
	if !whole.count() || i+1 >= len(c.figs) || c.figs[i+1].sent != whole.sent+1 || c.par(c.figs[i+1]) != c.par(whole) || !c.lastOfKind(i) {
		return
	}
	first := c.figs[i+1]
	ws := c.words(first)
	if first.from > 5 || first.from < 2 || ws[first.from-1].Lemma != "be" || !c.meansAll(ws[:first.from-1], whole) {
		return
	}
	parts, singles, ok := c.roll(i + 1)
	if !ok || len(parts)+len(singles) < 2 || !c.kin(whole, parts) && !gathered[c.unit(whole)] {
		return
	}
	s := c.sum(parts, whole)
	total := s.ratio*whole.value() + float64(len(singles))
	holds := total == whole.value()
	if !holds && (total < whole.value()/2 || total > 2*whole.value()) {
		return
	}
	terms := append(shownAll(parts), strings.Fields(strings.Repeat("1 ", len(singles)))...)
	text := strings.Join(terms, " + ") + " = " + number(total)
	if !holds {
		text += ", text says " + whole.told()
	}
	says := []onrecord.Evidence{whole.Evidence}
	for _, p := range parts {
		says = append(says, p.Evidence)
	}
	c.add(text, holds, append(says, singles...))
}

// lastOfKind tells whether a figure is the only one of its sentence that
// counts what it counts.
func (c *checker) lastOfKind(i int) bool {
	for k := i - 1; k >= 0 && c.figs[k].sent == c.figs[i].sent; k-- {
		if c.figs[k].counts() && (c.unit(c.figs[k]) == c.unit(c.figs[i]) || person(c.unit(c.figs[k]))) {
			return false
		}
	}
	return c.unit(c.figs[i]) != ""
}

// meansAll tells whether a subject means all that were counted: "they", "the
// dead", "those killed", "the victims", "the prisoners".
func (c *checker) meansAll(subject []syntax.Word, whole sited) bool {
	switch len(subject) {
	case 1:
		return subject[0].Lower == "they" || subject[0].Lower == "these"
	case 2:
		if subject[0].Lower == "those" {
			return subject[1].Lower == "killed" || subject[1].Lower == "dead" || subject[1].Lower == "arrested" || subject[1].Lower == "injured" || subject[1].Lower == "released"
		}
		return subject[0].Lower == "the" && (subject[1].Lower == "dead" || subject[1].Lower == "victims" || subject[1].Lower == c.unit(whole))
	}
	return false
}

// roll reads an enumeration from figure k on in which single persons or things
// may stand without a number: "five members of one family, a watchman and three
// students". ok is false when it is not closed by an "and".
func (c *checker) roll(k int) (parts []sited, singles []onrecord.Evidence, ok bool) {
	parts = []sited{c.figs[k]}
	ws := c.words(c.figs[k])
	at := c.figs[k].to
	for n := 0; n < 12; n++ {
		sep, last := c.separator(ws, at)
		if sep == 0 {
			return parts, singles, false
		}
		switch {
		case k+1 < len(c.figs) && c.figs[k+1].sent == parts[0].sent && c.figs[k+1].from == sep:
			k++
			if !c.figs[k].count() {
				return nil, nil, false
			}
			parts, at = append(parts, c.figs[k]), c.figs[k].to
		case sep+1 < len(ws) && (ws[sep].Lower == "a" || ws[sep].Lower == "an" || ws[sep].Lower == "one"):
			end := sep + 1
			for end < len(ws) && nominal(&ws[end]) {
				end++
			}
			if end == sep+1 {
				return nil, nil, false
			}
			singles = append(singles, c.page.Text.Evidence(onrecord.Span{Start: ws[sep].Start, End: ws[end-1].End}))
			at = end
		default:
			return parts, singles, false
		}
		if last {
			return parts, singles, true
		}
	}
	return nil, nil, false
}

// separator gives the word after the next comma or "and" of an enumeration, a
// relative phrase of the part before it passed over, and whether the last part
// follows; 0 for none.
func (c *checker) separator(ws []syntax.Word, at int) (next int, last bool) {
	for k := at; k < min(len(ws), at+10); k++ {
		switch {
		case ws[k].Lower == "and":
			return k + 1, true
		case ws[k].Lower == ",":
			if k+1 < len(ws) && ws[k+1].Lower == "and" {
				return k + 2, true
			}
			return k + 1, false
		case ws[k].UPOS == syntax.PUNCT && ws[k].Lower != "-":
			return 0, false
		}
	}
	return 0, false
}
