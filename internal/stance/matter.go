package stance

import (
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/syntax"
	"onrecord/internal/text"
)

// answers are the phrases that answer the given questions, as they are
// compared.
type answers []answer

type answer struct {
	matter *onrecord.Matter
	yes    bool
	gist   []string
}

func answersOf(matters []onrecord.Matter) answers {
	var all answers
	for i := range matters {
		m := &matters[i]
		for _, phrase := range m.Yes {
			all = append(all, answer{m, true, syntax.Gist(phrase)})
		}
		for _, phrase := range m.No {
			all = append(all, answer{m, false, syntax.Gist(phrase)})
		}
	}
	return slices.DeleteFunc(all, func(a answer) bool { return len(a.gist) == 0 })
}

// to gives the question that a thing answers, and which way: the phrase of
// which every word is in the thing, the fullest of several; nil when there is
// none, or when two that contradict are as full. What is so answers only a
// question that asks for it, and the word that is said to be so, or to be done,
// must be one of the phrase.
func (all answers) to(tk *take, gist []string) (m *onrecord.Matter, yes bool) {
	full := 0
	for _, a := range all {
		if len(a.gist) < full || tk.fact && !asksFact(a.matter.Question) || tk.duty && !asksDuty(a.matter.Question) || tk.point != "" && !slices.Contains(a.gist, tk.point) || !near(a.gist, gist) {
			continue
		}
		if len(a.gist) == full && m != nil && (a.matter != m || a.yes != yes) {
			m = nil
			continue
		}
		if len(a.gist) > full || m == nil {
			m, yes, full = a.matter, a.yes, len(a.gist)
		}
	}
	return m, yes
}

// near tells whether all words of a phrase are in a thing, with two others
// between them at most.
func near(phrase, gist []string) bool {
	first, last := len(gist), 0
	for _, w := range phrase {
		at := slices.Index(gist, w)
		if at < 0 {
			return false
		}
		first, last = min(first, at), max(last, at)
	}
	return last-first < len(phrase)+2
}

// norms are the words that say what is to be done; by "will" only the speaker
// says so of himself.
var norms = set("should must ought shall need needs has have will 'll won't")

// normative finds the clauses that say what should or must (not) be done, or
// what "we" will (not) do, each with its verb phrase as the thing.
func normative(part onrecord.Evidence, words []text.Word) []take {
	var all []take
	for i, w := range words {
		low := syntax.Lower(w.Form)
		if !norms[low] {
			continue
		}
		at, negated := i+1, low == "won't"
		for at < len(words) && (later(words, at, "not", "never", "n't", "to", "also", "now", "immediately")) {
			negated = negated || later(words, at, "not", "never", "n't")
			at++
		}
		duty := low == "should" || low == "must" || low == "shall" || at > i+1 && later(words, at-1, "to")
		if !duty && !(i > 0 && later(words, i-1, "we", "i") && (strings.HasPrefix(low, "wi") || low == "'ll" || low == "won't")) {
			continue
		}
		end := clauseEnd(words, at)
		if end == at {
			continue
		}
		if inverted(words, i, at) {
			continue // "should the fleet leave, ...": a condition
		}
		from, what := at, point(words[at:end])
		if occurs[stem(words[at].Form)] || later(words, at, "be") {
			from, end, what = clauseStart(words, i), min(end, at+2), "" // "the withdrawal should begin": the thing stands before
		}
		tk := take{stance: onrecord.For, object: part.Exact[words[from].Start:words[end-1].End], words: part, clause: true, point: what, duty: duty}
		if negated {
			tk.stance = onrecord.Against
		}
		if conditional(words) {
			tk.stance = onrecord.OnCondition
		}
		all = append(all, tk)
	}
	return all
}

// inverted tells whether a modal at i stands before its subject.
func inverted(in []text.Word, i, at int) bool {
	if at != i+1 || syntax.Lower(in[i].Form) != "should" {
		return false
	}
	next := in[at].Form
	return skipped[syntax.Lower(next)] || pronouns[syntax.Lower(next)] || next[0] >= 'A' && next[0] <= 'Z'
}

// occurs are verbs, by stem, that say of a thing no more than that it is to
// be.
var occurs = func() map[string]bool {
	m := map[string]bool{}
	for _, v := range strings.Fields("begin start happen proceed continue come go occur follow end stop cease") {
		m[stem(v)] = true
	}
	return m
}()

// clauseStart gives the first word of the clause that i stands in.
func clauseStart(words []text.Word, i int) int {
	from := i
	for from > max(0, i-longest) && !breaks[syntax.Lower(words[from-1].Form)] {
		from--
	}
	return from
}

// later tells whether the word at a place is one of the forms.
func later(words []text.Word, at int, forms ...string) bool {
	return at < len(words) && slices.Contains(forms, syntax.Lower(words[at].Form))
}

// conditional tells whether what is said stands under a condition.
func conditional(words []text.Word) bool {
	return slices.ContainsFunc(words, func(w text.Word) bool {
		low := syntax.Lower(w.Form)
		return low == "if" || low == "unless" || low == "provided"
	})
}
