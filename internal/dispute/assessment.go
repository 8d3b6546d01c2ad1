package dispute

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/syntax"
	"onrecord/internal/text"
)

// view is what one speaker holds, as words and whether it is denied.
type view struct {
	st     *onrecord.Statement
	part   onrecord.Evidence
	actor  string
	gist   []string
	denied bool
	day    onrecord.Day
}

// fewest is how many content words a view has for its contrary to be known
// by words alone, most how many.
const fewest, most = 3, 14

// assessments sets a view against its denial in nearly the same words by
// another speaker, near in time. Two views that share three quarters of their
// words share one of the rarest few of each; only these are looked up (prefix
// filtering: Chaudhuri, Ganti and Kaushik, ICDE 2006). How rare a word is
// decides what is tried first, never what is found.
func (d *desk) assessments() []onrecord.Disagreement {
	views := d.views()
	rarestFirst(views)
	blocks := map[bool]map[string][]int{true: {}, false: {}}
	var found []onrecord.Disagreement
	for i := range views {
		v := &views[i]
		var tried []int
		for _, w := range v.gist[:len(v.gist)-needed(len(v.gist))+1] {
			block := blocks[!v.denied][w]
			for k := len(block) - 1; k >= 0; k-- {
				o := &views[block[k]]
				if gap(o.day, v.day) > spread {
					break // in order of the day: the others lie farther back
				}
				if slices.Contains(tried, block[k]) {
					continue
				}
				tried = append(tried, block[k])
				if contrasts(o, v) {
					found = append(found, d.twoViews(o, v))
				}
			}
			blocks[v.denied][w] = append(blocks[v.denied][w], i)
		}
	}
	return found
}

// needed is how many words two views share at least, the longer of them having
// n.
func needed(n int) int { return max(fewest, (3*n+3)/4) }

// rarestFirst orders the words of each view by how many views have them.
func rarestFirst(views []view) {
	in := map[string]int{}
	for i := range views {
		for _, w := range views[i].gist {
			in[w]++
		}
	}
	for i := range views {
		slices.SortFunc(views[i].gist, func(a, b string) int { return cmp.Or(cmp.Compare(in[a], in[b]), cmp.Compare(a, b)) })
	}
}

func (d *desk) views() []view {
	var views []view
	seen := map[string]bool{}
	for _, rep := range d.reports {
		for i := range rep.Reading.Statements {
			st := &rep.Reading.Statements[i]
			actor := d.members[string(st.Speaker.Actor)]
			if actor == "" || st.Act != onrecord.Assertion && st.Act != onrecord.Denial || seen[st.ID] {
				continue
			}
			seen[st.ID] = true
			for _, part := range st.Content {
				words := text.Words(part.Exact, onrecord.Span{End: len(part.Exact)})
				if strings.Contains(part.Exact, ". ") || !clause(words) {
					continue
				}
				if gist := syntax.Gist(part.Exact); len(gist) >= fewest && len(gist) <= most {
					views = append(views, view{st, part, actor, gist, negated(words) != denied(st), d.day(rep.Document.Doc)})
				}
			}
		}
	}
	slices.SortFunc(views, func(a, b view) int {
		return cmp.Or(cmp.Compare(a.day, b.day), cmp.Compare(a.st.ID, b.st.ID), cmp.Compare(a.part.Start, b.part.Start))
	})
	return views
}

// denied tells whether the cue denies what is said.
func denied(st *onrecord.Statement) bool {
	if st.Cue == nil {
		return false
	}
	gist := syntax.Gist(st.Cue.Exact)
	return len(gist) > 0 && denies[gist[0]] != st.Negated
}

var denies = map[string]bool{"deni": true, "deny": true, "refut": true, "dismiss": true, "disput": true, "disprov": true}

// clause tells whether words make a statement and are not a thing alone.
func clause(words []text.Word) bool {
	for _, w := range words {
		switch syntax.Lower(w.Form) {
		case "is", "are", "was", "were", "has", "have", "had", "does", "do", "did", "will", "would", "can", "could":
			return true
		}
	}
	return false
}

// negated tells whether a clause holds an odd number of denials.
func negated(words []text.Word) bool {
	odd := false
	for _, w := range words {
		switch syntax.Lower(w.Form) {
		case "not", "n't", "no", "never", "neither", "nor", "without", "none", "nobody", "nothing", "untrue", "false":
			odd = !odd
		}
	}
	return odd
}

func contrasts(a, b *view) bool {
	longer, n := max(len(a.gist), len(b.gist)), 0
	if needed(longer) > min(len(a.gist), len(b.gist)) || a.actor == b.actor {
		return false
	}
	for _, w := range a.gist {
		if slices.Contains(b.gist, w) {
			n++
		}
	}
	if n < needed(longer) || oneName(a.st.Speaker.Name, b.st.Speaker.Name) || a.part.Doc == b.part.Doc && a.st.Evidence.Overlaps(b.st.Evidence) {
		return false
	}
	apart := gap(a.day, b.day)
	return apart >= 0 && apart <= spread
}

// oneName tells whether one name is the other's surname, or the other.
func oneName(a, b onrecord.Maybe) bool {
	x, y := text.Fold(string(a)), text.Fold(string(b))
	return x == y || strings.HasSuffix(x, " "+y) || strings.HasSuffix(y, " "+x)
}

func (d *desk) twoViews(a, b *view) onrecord.Disagreement {
	yes, no := a, b
	if a.denied {
		yes, no = b, a
	}
	about := fmt.Sprintf("%s: said and denied", clipped(yes.part.Exact))
	return disagreement(onrecord.DiffAssessment, onrecord.Possible, about, []string{yes.st.ID, no.st.ID},
		d.side(account{yes.st.Speaker.Name, []onrecord.Evidence{yes.part}}), d.side(account{no.st.Speaker.Name, []onrecord.Evidence{no.part}}))
}
