package dispute

import (
	"cmp"
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
	var found docket
	for i := range views {
		v := &views[i]
		var tried []int
		for _, w := range v.gist[:len(v.gist)-needed(len(v.gist))+1] {
			block := blocks[!v.denied][w]
			for k := len(block) - 1; k >= 0; k-- {
				o := &views[block[k]]
				if gap(o.day, v.day) > recent {
					break // in order of the day: the others lie farther back
				}
				if slices.Contains(tried, block[k]) {
					continue
				}
				tried = append(tried, block[k])
				if contradict(o, v) {
					twoViews(&found, o, v)
				}
			}
			blocks[v.denied][w] = append(blocks[v.denied][w], i)
		}
	}
	return d.heard(&found, onrecord.DiffAssessment, onrecord.Possible, ": said and denied")
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
				for _, c := range clauses(part) {
					if v, ok := viewOf(c); ok {
						v.st, v.actor, v.day, v.denied = st, actor, d.day(rep.Document.Doc), v.denied != denies(st)
						views = append(views, v)
					}
				}
			}
		}
	}
	slices.SortFunc(views, func(a, b view) int {
		return cmp.Or(cmp.Compare(a.day, b.day), cmp.Compare(a.st.ID, b.st.ID), cmp.Compare(a.part.Start, b.part.Start))
	})
	return views
}

// viewOf reads a clause as a view: it says of a thing that is named, with a
// finite verb, that something is so, or once that it is not.
func viewOf(c onrecord.Evidence) (v view, ok bool) {
	finite, nots := false, 0
	for i, w := range text.Words(c.Exact, onrecord.Span{End: len(c.Exact)}) {
		low := syntax.Lower(w.Form)
		if i == 0 && (vague[low] || auxiliaries[low]) {
			return v, false
		}
		finite = finite || auxiliaries[low]
		if negators[low] {
			nots++
		} else if unsure[low] {
			return v, false
		}
	}
	if !finite || nots > 1 {
		return v, false
	}
	gist := syntax.Gist(c.Exact)
	return view{part: c, gist: gist, denied: nots == 1}, len(gist) >= fewest && len(gist) <= most
}

var (
	auxiliaries = forms("is are was were has have had does do did will would can could 're 've 'll")
	negators    = forms("not n't no never neither nor without none nobody nothing cannot untrue false unrelated hardly scarcely")
	// unsure are words under which a thing is not said to be so or not.
	unsure = forms("if whether might may perhaps maybe ? only just merely necessarily doubt matter before less until unless either yet ever once how why what")
	// vague are words that begin a clause of which the text must tell what it is about.
	vague = forms("i we he she it they you this that these those if whether who which what here so then and or still again now been being")
)

// negated tells whether a clause holds an odd number of denials.
func negated(clause string) bool {
	odd := false
	for _, w := range text.Words(clause, onrecord.Span{End: len(clause)}) {
		if negators[syntax.Lower(w.Form)] {
			odd = !odd
		}
	}
	return odd
}

// clause tells whether words make a statement and are not a thing alone.
func clause(words string) bool {
	for _, w := range text.Words(words, onrecord.Span{End: len(words)}) {
		if auxiliaries[syntax.Lower(w.Form)] {
			return true
		}
	}
	return false
}

func contradict(a, b *view) bool {
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
	return apart >= 0 && apart <= recent && oneVerb(a.part.Exact, b.part.Exact)
}

// oneVerb tells whether two clauses say it with one verb: the first that is no
// auxiliary, or "be" in both, at one time.
func oneVerb(a, b string) bool {
	verb, ahead := verbOf(a)
	other, coming := verbOf(b)
	return verb == other && ahead == coming
}

// verbOf gives the first verb of a clause that is no auxiliary, by stem, "" for
// "be", and whether it speaks of what is to come.
func verbOf(clause string) (verb string, ahead bool) {
	for _, w := range tag(clause) {
		switch {
		case w.XPOS == "MD":
			ahead = true
		case w.UPOS == syntax.VERB:
			return syntax.Stem(w.Lemma), ahead
		}
	}
	return "", ahead
}

// oneName tells whether one name is the other's surname, or the other.
func oneName(a, b onrecord.Maybe) bool {
	x, y := text.Fold(string(a)), text.Fold(string(b))
	return x == y || strings.HasSuffix(x, " "+y) || strings.HasSuffix(y, " "+x)
}

func twoViews(found *docket, a, b *view) {
	yes, no := a, b
	if a.denied {
		yes, no = b, a
	}
	found.add(yes.actor+"\x00"+no.actor, &contest{yes.gist, []string{yes.st.ID, no.st.ID},
		[]account{{yes.st.Speaker.Name, []onrecord.Evidence{yes.part}}}, []account{{no.st.Speaker.Name, []onrecord.Evidence{no.part}}}})
}
