package stance

import (
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
	"onrecord/internal/text"
)

// asksDuty tells whether a question asks what should be done, and asksFact
// whether it asks what is so or will be: by its first word, as English forms
// questions. "Should (or will) the fleet stay?" asks both.
func asksDuty(question string) bool {
	first, _ := opening(question)
	return !facts[first]
}

func asksFact(question string) bool {
	first, rest := opening(question)
	return facts[first] || rest
}

// opening gives the first word of a question, and whether a bracket or "or"
// after it adds another.
func opening(question string) (first string, more bool) {
	words := strings.Fields(syntax.Lower(question))
	if len(words) == 0 {
		return "", false
	}
	for i, w := range words[1:min(len(words), 4)] {
		more = more || strings.Trim(w, "(") == "or" && i+2 < len(words) && facts[strings.Trim(words[i+2], "()")]
	}
	return words[0], more
}

var facts = set("is are was were do does did has have had will can could")

// asserted finds the clauses that say outright that something is so, or is not:
// what answers a question that asks for it.
func asserted(part onrecord.Evidence) []take {
	words := text.Words(part.Exact, onrecord.Span{End: len(part.Exact)})
	words = words[:min(len(words), 200)]
	var all []take
	for from := 0; from < len(words); {
		end := from
		for end < len(words) && !breaks[syntax.Lower(words[end].Form)] {
			end++
		}
		if tk, ok := outright(words[from:end]); ok && (from == 0 || !opensOther[syntax.Lower(words[from-1].Form)]) && !later(words, end, "if", "unless") {
			ev := part.Part(words[from].Start, words[end-1].End)
			tk.object, tk.words, tk.clause, tk.fact = ev.Exact, ev, true, true
			all = append(all, tk)
		}
		from = end + 1
	}
	return all
}

// opensOther are the words after which a clause says nothing outright.
var opensOther = set("if unless before until while because since although though whether")

// outright reads what a clause says is so, or is not, if it has a finite verb
// and says it on no condition, of no one else's saying.
func outright(words []text.Word) (tk take, ok bool) {
	tk.stance = onrecord.For
	verb := -1
	for i, w := range words {
		low := syntax.Lower(w.Form)
		switch {
		case hedges[low] || cue(low) || i == 0 && asks[low]:
			return tk, false
		case denials[low] && tk.stance == onrecord.Against:
			return tk, false
		case denials[low]:
			tk.stance, tk.point, verb = onrecord.Against, point(words[i+1:]), i
		case finite[low] && low != "'s" && verb < 0:
			tk.point, verb = point(words[i+1:]), i
		}
	}
	return tk, verb >= 0 && tk.point != ""
}

// point is the first of the words that says something, by stem: what is said to
// be so, or to be done.
func point(words []text.Word) string {
	for _, w := range words {
		if low := syntax.Lower(w.Form); !finite[low] && !skipped[low] && !carries[low] && !denials[low] && !strings.HasSuffix(low, "ly") && stem(low) != "" {
			return stem(low)
		}
	}
	return ""
}

// carries are verbs that say no more than what follows them.
var carries = set(`pose poses posed posing have having make makes making made take takes taking taken give gives giving given being enter enters entering
entered face faces facing become becomes becoming remain remains represent represents constitute constitutes considered there need needs longer still
now also already quite very more most a an the`)

// asks are words that open a question.
var asks = set("what which who whom whose how why when where is are was were do does did has have had will would can could should")

// cue tells whether a word is the form of a verb that reports.
func cue(low string) bool {
	for _, end := range []string{"", "s", "d", "ed"} {
		if base := strings.TrimSuffix(low, end); base != low || end == "" {
			if _, ok := lexicon.CueVerb(base); ok {
				return true
			}
		}
	}
	return low == "said" || low == "told" || low == "thought"
}

var (
	hedges  = set("if unless whether might may could would perhaps maybe ? once unlikely likely must should ought")
	denials = set("not n't no never neither nor without none nobody nothing cannot hardly")
)

// needed finds what is said to be needed or acceptable, or that there will be
// none of: "we do not need trainers", "their presence is necessary", "there
// will be no extension".
func needed(part onrecord.Evidence) []take {
	words := text.Words(part.Exact, onrecord.Span{End: len(part.Exact)})
	words = words[:min(len(words), 200)]
	var all []take
	for i := range words {
		low := syntax.Lower(words[i].Form)
		from, end, stance := clauseStart(words, i), clauseEnd(words, i), onrecord.For
		switch {
		case want[low] && !later(words, i+1, "to"):
			from = i + 1
			if i > 0 && denials[syntax.Lower(words[i-1].Form)] {
				stance = onrecord.Against
			}
			if later(words, i+1, "for", "of") {
				from++
			}
		case low == "no" && i > 1 && (later(words, i-1, "be", "is", "are") && later(words, i-2, "there", "will")):
			from, stance = i+1, onrecord.Against
		case valued[low] != "" && predicated(words, i):
			stance = valued[low]
			if end = i; later(words, from, "it", "that", "this") || from == i {
				from, end = i+1, clauseEnd(words, i+1)
			}
			if slices.ContainsFunc(words[clauseStart(words, i):i], func(w text.Word) bool { return denials[syntax.Lower(w.Form)] }) {
				stance = turned(stance)
			}
		default:
			continue
		}
		if from >= end || conditional(words[clauseStart(words, i):end]) {
			continue
		}
		ev := part.Part(words[clauseStart(words, i)].Start, words[max(end, clauseEnd(words, i+1))-1].End)
		all = append(all, take{stance: stance, object: part.Exact[words[from].Start:words[end-1].End], words: ev, clause: true})
	}
	return all
}

var (
	want   = set("need needs needed require requires want wants")
	valued = map[string]onrecord.Stance{
		"necessary": onrecord.For, "needed": onrecord.For, "required": onrecord.For, "essential": onrecord.For, "vital": onrecord.For,
		"indispensable": onrecord.For, "imperative": onrecord.For, "acceptable": onrecord.For, "welcome": onrecord.For, "justified": onrecord.For,
		"accepted": onrecord.For, "tolerated": onrecord.For,
		"unnecessary": onrecord.Against, "unneeded": onrecord.Against, "unacceptable": onrecord.Against, "inadmissible": onrecord.Against,
		"unwelcome": onrecord.Against, "unjustified": onrecord.Against, "intolerable": onrecord.Against, "impermissible": onrecord.Against,
	}
)

// predicated tells whether a form of "be" stands just before a word.
func predicated(words []text.Word, i int) bool {
	for k := i - 1; k >= max(0, i-4); k-- {
		switch low := syntax.Lower(words[k].Form); {
		case low == "is" || low == "are" || low == "was" || low == "were" || low == "be" || low == "'s" || low == "remains" || low == "remain":
			return true
		case !denials[low] && !strings.HasSuffix(low, "ly") && low != "longer" && low != "very" && low != "still" && low != "also":
			return false
		}
	}
	return false
}
