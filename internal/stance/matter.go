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
// none, or when two that contradict are as full.
func (all answers) to(gist []string) (m *onrecord.Matter, yes bool) {
	full := 0
	for _, a := range all {
		if len(a.gist) < full || slices.ContainsFunc(a.gist, func(w string) bool { return !slices.Contains(gist, w) }) {
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
		from := at
		if occurs[stem(words[at].Form)] {
			from = clauseStart(words, i) // "the withdrawal should begin": the thing stands before
		}
		tk := take{stance: onrecord.For, object: part.Exact[words[from].Start:words[end-1].End], words: part, clause: true}
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
