package eval

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"testing"

	"onrecord"
	"onrecord/internal/reading"
	"onrecord/internal/text"
)

// enough is the overlap of words from which on a content counts as found.
const enough = 0.5

// scores count, over some passages, the statements found and what of those
// that were found is right.
type scores struct {
	found, attributed            tally // by content; by content and source
	cue, types, act, exact, sign tally // of the found: right of all
	speaker, to                  tally // named, of those wanted
	contd, nested                tally // found, of those wanted
	passages, silent, speaking   int   // silent of the passages that say nothing
}

// measureStatements reads every passage as a text of its own.
func measureStatements(t *testing.T, reached figures) {
	t.Helper()
	by := map[string]*scores{}
	var order []string
	var all scores
	for _, p := range readPassages(t) {
		if by[p.construction] == nil {
			by[p.construction] = &scores{}
			order = append(order, p.construction)
		}
		s := judge(t, p)
		by[p.construction].add(s)
		all.add(s)
	}
	reached.put("statements found", all.found)
	reached.put("statements attributed", all.attributed)
	for name, c := range map[string]tally{"cue": all.cue, "quotation": all.types, "act": all.act, "exact content": all.exact,
		"negation": all.sign, "continued": all.contd, "nested": all.nested} {
		reached["statements, "+name+" right"] = c.recall()
	}
	reached.put("speakers resolved", all.speaker)
	reached.put("hearers named", all.to)
	reached["statements, silent where nothing is said"] = share(all.silent, all.passages-all.speaking)
	t.Logf("%-55s found %v · attributed %v", "statements", all.found, all.attributed)
	t.Logf("of those found, right: cue %s, quotation %s, act %s, exact content %s, negation %s", percent(all.cue.recall()),
		percent(all.types.recall()), percent(all.act.recall()), percent(all.exact.recall()), percent(all.sign.recall()))
	t.Logf("speakers resolved %v · hearers named %v", all.speaker, all.to)
	t.Logf("found of the continued %s, of the nested %s", percent(all.contd.recall()), percent(all.nested.recall()))
	t.Logf("silent in %d of %d passages that say nothing", all.silent, all.passages-all.speaking)
	for _, name := range order {
		s := by[name]
		if s.speaking == 0 {
			reached["silent: "+name] = share(s.silent, s.passages)
			t.Logf("%-55s silent in %d of %d", name, s.silent, s.passages)
			continue
		}
		reached["attributed F1: "+name] = s.attributed.f1()
		t.Logf("%-55s %3d wanted, attributed %v", name, s.attributed.wanted, s.attributed)
	}
}

func (s *scores) add(o scores) {
	s.found.add(o.found)
	s.attributed.add(o.attributed)
	s.cue.add(o.cue)
	s.types.add(o.types)
	s.act.add(o.act)
	s.exact.add(o.exact)
	s.sign.add(o.sign)
	s.speaker.add(o.speaker)
	s.to.add(o.to)
	s.contd.add(o.contd)
	s.nested.add(o.nested)
	s.passages += o.passages
	s.silent += o.silent
	s.speaking += o.speaking
}

// judge reads one passage and counts what came out of it.
func judge(t *testing.T, p passage) (s scores) {
	t.Helper()
	x := onrecord.NewText(p.body, "plain/1")
	r := reading.Read(x, reading.Key(x.ID, onrecord.Bounds{}, ""))
	if r.Failed != "" {
		t.Errorf("statements.txt:%d: %s", p.line, r.Failed)
	}
	j := judgement{text: x, words: text.Words(p.body, onrecord.Span{End: len(p.body)})}
	for i := range r.Statements {
		if r.Statements[i].Doubt < onrecord.Doubtful {
			j.found = append(j.found, &r.Statements[i])
		}
	}
	s.passages = 1
	if len(p.want) > 0 {
		s.speaking = 1
	} else if len(j.found) == 0 {
		s.silent = 1
	}
	pairs := j.pair(p.want)
	taken := make([]bool, len(j.found))
	for g, f := range pairs {
		if f >= 0 {
			taken[f] = true
		}
		if !p.want[g].neutral {
			s.count(&j, &p.want[g], f)
			j.explain(t, p, &p.want[g], f)
		}
	}
	for f, st := range j.found {
		if !taken[f] && !j.excused(p.want, st) {
			s.found.found++
			s.attributed.found++
			j.fault(t, p, "spurious", show(st))
		}
	}
	return s
}

// count adds one statement wanted and what was found for it: -1 for nothing.
func (s *scores) count(j *judgement, w *want, f int) {
	s.found.wanted++
	s.attributed.wanted++
	s.speaker.wanted += bit(w.speaker != "")
	s.to.wanted += bit(w.to != "")
	s.contd.add(tally{right: bit(w.contd && f >= 0), wanted: bit(w.contd)})
	s.nested.add(tally{right: bit(w.nested && f >= 0), wanted: bit(w.nested)})
	if f < 0 {
		return
	}
	st := j.found[f]
	s.found.found++
	s.found.right++
	s.attributed.found++
	s.attributed.right += bit(j.sourceRight(w, st))
	for c, right := range map[*tally]bool{
		&s.cue: j.cueRight(w, st), &s.types: slices.Contains(w.types, st.Quotation), &s.act: slices.Contains(w.acts, st.Act),
		&s.exact: j.exact(w, st), &s.sign: w.negated == st.Negated,
	} {
		c.add(tally{bit(right), 1, 1})
	}
	s.speaker.add(named(w.speaker, st.Speaker.Name))
	s.to.add(named(w.to, st.ReportedTo))
}

// named counts a name given where one is wanted.
func named(want string, got onrecord.Maybe) (c tally) {
	if want != "" && got != "" {
		c.found, c.right = 1, bit(alike(want, got))
	}
	return c
}

func bit(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

// judgement compares what was found in one text with what was wanted.
type judgement struct {
	text  *onrecord.Text
	words []text.Word
	found []*onrecord.Statement
}

// pair gives for each statement wanted the one found for it, or -1: one to
// one, those first that share the most.
func (j *judgement) pair(wants []want) []int {
	type match struct {
		g, f  int
		share float64
	}
	var list []match
	for g := range wants {
		for f, st := range j.found {
			if common := j.overlap(&wants[g], st); common >= enough {
				common += 0.5*float64(bit(j.cueRight(&wants[g], st))) + 0.25*float64(bit(j.sourceRight(&wants[g], st)))
				list = append(list, match{g, f, common})
			}
		}
	}
	slices.SortStableFunc(list, func(a, b match) int { return cmp.Compare(b.share, a.share) })
	pairs := slices.Repeat([]int{-1}, len(wants))
	taken := make([]bool, len(j.found))
	for _, m := range list {
		if pairs[m.g] < 0 && !taken[m.f] {
			pairs[m.g], taken[m.f] = m.f, true
		}
	}
	return pairs
}

// excused tells whether a statement that answers none wanted lies on a
// neutral one.
func (j *judgement) excused(wants []want, st *onrecord.Statement) bool {
	return slices.ContainsFunc(wants, func(w want) bool { return w.neutral && j.overlap(&w, st) >= enough })
}

// overlap is the share of words that two contents have in common (Dice), those
// left out that may be in or out.
func (j *judgement) overlap(w *want, st *onrecord.Statement) float64 {
	core, may, got := j.set(w.content.core), j.set(w.content.may), j.content(st)
	both, n, m := 0, 0, 0
	for i := range j.words {
		if may[i] && !core[i] {
			continue
		}
		n += bit(core[i])
		m += bit(got[i])
		both += bit(core[i] && got[i])
	}
	if n+m == 0 {
		return 0
	}
	return share(2*both, n+m)
}

// exact tells whether the content is right to the word.
func (j *judgement) exact(w *want, st *onrecord.Statement) bool {
	core, may, got := j.set(w.content.core), j.set(w.content.may), j.content(st)
	for i := range j.words {
		if core[i] != got[i] && !(may[i] && !core[i]) {
			return false
		}
	}
	return true
}

// sourceRight tells whether half of the words of the shorter of two sources
// are in the other. Where the sentence has none, the speaker may stand for it.
func (j *judgement) sourceRight(w *want, st *onrecord.Statement) bool {
	if st.Source == nil {
		return len(w.source.core) == 0
	}
	want := j.set(append(slices.Clone(w.source.core), w.source.may...))
	got := j.set([]onrecord.Span{j.text.Span(*st.Source)})
	both, n, m := 0, 0, 0
	for i := range j.words {
		n += bit(want[i])
		m += bit(got[i])
		both += bit(want[i] && got[i])
	}
	if n == 0 {
		return w.speaker != "" && (alike(w.speaker, onrecord.Maybe(st.Source.Exact)) || alike(w.speaker, st.Speaker.Name))
	}
	return m > 0 && 2*both >= min(n, m)
}

// cueRight tells whether the cues share a word; a colon or a continued
// quotation has none.
func (j *judgement) cueRight(w *want, st *onrecord.Statement) bool {
	if st.Cue == nil || w.cue.none() {
		return w.cue.none() && (st.Cue == nil || len(strings.Trim(st.Cue.Exact, ":–—- ")) == 0)
	}
	want, got := j.set(w.cue.core), j.set([]onrecord.Span{j.text.Span(*st.Cue)})
	for i := range j.words {
		if want[i] && got[i] {
			return true
		}
	}
	return false
}

func (j *judgement) content(st *onrecord.Statement) []bool {
	var parts []onrecord.Span
	for _, ev := range st.Content {
		parts = append(parts, j.text.Span(ev))
	}
	return j.set(parts)
}

// set marks the words of the text that lie in the spans, punctuation apart.
func (j *judgement) set(spans []onrecord.Span) []bool {
	in := make([]bool, len(j.words))
	for i, word := range j.words {
		in[i] = text.Fold(word.Form) != "" && lettered(word.Form) &&
			slices.ContainsFunc(spans, func(s onrecord.Span) bool { return s.Overlaps(word.Span) })
	}
	return in
}

// alike tells whether one of two names has all words of the other.
func alike(want string, got onrecord.Maybe) bool {
	a, b := strings.Fields(text.Fold(want)), strings.Fields(text.Fold(string(got)))
	if len(a) > len(b) {
		a, b = b, a
	}
	return len(a) > 0 && !slices.ContainsFunc(a, func(s string) bool { return !slices.Contains(b, s) })
}

// explain shows what is wrong with what was found for a statement wanted.
func (j *judgement) explain(t *testing.T, p passage, w *want, f int) {
	t.Helper()
	if f < 0 {
		j.fault(t, p, "missed", j.wanted(w))
		return
	}
	st := j.found[f]
	for _, c := range []struct {
		right bool
		name  string
	}{
		{j.sourceRight(w, st), "source"}, {j.cueRight(w, st), "cue"}, {slices.Contains(w.types, st.Quotation), "quotation"},
		{slices.Contains(w.acts, st.Act), "act"}, {j.exact(w, st), "content"}, {w.negated == st.Negated, "negation"},
		{w.speaker == "" || alike(w.speaker, st.Speaker.Name), "speaker"}, {w.to == "" || alike(w.to, st.ReportedTo), "hearer"},
	} {
		if !c.right {
			j.fault(t, p, c.name, show(st)+"  WANTED  "+j.wanted(w))
		}
	}
}

func (j *judgement) fault(t *testing.T, p passage, kind, what string) {
	t.Helper()
	if *faults {
		t.Logf("statements.txt:%d %s: %s\n\t%s", p.line, kind, what, p.body)
	}
}

// wanted shows a statement wanted as show does one found.
func (j *judgement) wanted(w *want) string {
	words := func(x extent) string {
		var parts []string
		for _, s := range x.core {
			parts = append(parts, j.text.Words(s))
		}
		return strings.Join(parts, " … ")
	}
	return fmt.Sprintf("%s | %s | %s | %v %v %s", words(w.source), words(w.cue), words(w.content), w.types, w.acts, w.speaker)
}

// show gives a statement in one line.
func show(st *onrecord.Statement) string {
	exact := func(ev *onrecord.Evidence) string {
		if ev == nil {
			return "-"
		}
		return ev.Exact
	}
	var parts []string
	for i := range st.Content {
		parts = append(parts, st.Content[i].Exact)
	}
	return fmt.Sprintf("%s | %s | %s | %s %s %s", exact(st.Source), exact(st.Cue), strings.Join(parts, " … "), st.Quotation, st.Act, st.Speaker.Name)
}
