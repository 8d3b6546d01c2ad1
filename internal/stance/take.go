package stance

import (
	"cmp"
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
	"onrecord/internal/text"
)

// take is one statement by which an actor is for or against something.
type take struct {
	st     *onrecord.Statement
	actor  string
	name   onrecord.Maybe
	stance onrecord.Stance
	object string
	words  onrecord.Evidence
	on     onrecord.Bounds
	doc    string
	clause bool   // what is to be done, rather than a thing that is backed or opposed
	fact   bool   // what is so, or will be
	duty   bool   // what should or must be
	point  string // stem of what is said to be so or to be done; "" where the whole object is
}

// takes gives those of all documents in order of the day said.
func takes(reports []onrecord.Report, members map[string]string, given bool) []take {
	var all []take
	for _, rep := range reports {
		for i := range rep.Reading.Statements {
			st := &rep.Reading.Statements[i]
			actor := members[string(st.Speaker.Actor)]
			if actor == "" || st.Speaker.Name == "" || st.Act == onrecord.Question {
				continue
			}
			for _, tk := range read(st, given) {
				tk.st, tk.actor, tk.name, tk.on, tk.doc = st, actor, st.Speaker.Name, rep.SaidOn(st.SaidOn), rep.Document.Doc
				all = append(all, tk)
			}
		}
	}
	slices.SortStableFunc(all, func(a, b take) int {
		return cmp.Or(cmp.Compare(orLast(a.on.Latest), orLast(b.on.Latest)), cmp.Compare(orLast(a.on.Earliest), orLast(b.on.Earliest)), cmp.Compare(a.st.ID, b.st.ID), cmp.Compare(a.words.Start, b.words.Start), cmp.Compare(a.doc, b.doc))
	})
	return slices.CompactFunc(all, func(a, b take) bool { return a.st.ID == b.st.ID && a.object == b.object })
}

func orLast(day onrecord.Day) onrecord.Day { return cmp.Or(day, "~") }

// read gives the stances that one statement takes: by its cue ("rejected any
// extension"), or in the first person of its content ("we do not accept ...");
// where questions are given, by what it says is so or is needed, too.
func read(st *onrecord.Statement, given bool) []take {
	if st.Cue != nil && len(st.Content) > 0 {
		if verb, ok := byCue(st); ok {
			stance := flipped(verb, st.Negated)
			if object := objectOf(st.Content[0].Exact); object != "" && stance != onrecord.Neutral {
				return []take{{stance: stance, object: object, words: st.Content[0]}}
			}
			return nil
		}
	}
	var all []take
	for _, part := range st.Content {
		words := text.Words(part.Exact, onrecord.Span{End: len(part.Exact)})
		words = words[:min(len(words), farthest)]
		if tk, ok := firstPerson(part, words); ok {
			all = append(all, tk)
			if !given {
				continue
			}
		}
		all = append(all, normative(part, words)...)
		if given {
			all = append(all, needed(part)...)
			all = append(all, asserted(part)...)
		}
	}
	if len(all) > 0 && disavows(st) {
		return nil
	}
	return all
}

// disavows tells whether a statement denies its content: what that says is
// another's.
func disavows(st *onrecord.Statement) bool {
	return st.Act == onrecord.Denial || st.Negated
}

// byCue reads the cue as a verb of stance with a thing, not a clause, as its
// object.
func byCue(st *onrecord.Statement) (onrecord.Stance, bool) {
	cue := strings.ToLower(st.Cue.Exact)
	verb, particle, _ := strings.Cut(cue, " ")
	stance, ok := verbs[stem(verb)]
	if strings.HasPrefix(verb, "rul") && particle == "out" {
		stance, ok = onrecord.Against, true
	}
	if strings.HasPrefix(cue, "call") || strings.HasPrefix(cue, "demand") || strings.HasPrefix(cue, "urg") {
		rest := strings.Fields(strings.ToLower(st.Content[0].Exact))
		if strings.HasSuffix(cue, " for") || len(rest) > 0 && (rest[0] == "for" || rest[0] == "the" || rest[0] == "an") && strings.HasPrefix(cue, "demand") {
			return onrecord.For, true
		}
		return "", false
	}
	first, _, _ := strings.Cut(st.Content[0].Exact, " ")
	return stance, ok && first != "to"
}

func stem(word string) string { return syntax.Stem(text.Fold(word)) }

// verbs are the verbs of stance by stem.
var verbs = func() map[string]onrecord.Stance {
	m := map[string]onrecord.Stance{}
	for _, v := range strings.Fields("support back welcome endorse favour favor advocate champion approve") {
		m[syntax.Stem(v)] = onrecord.For
	}
	for _, v := range strings.Fields("oppose reject resist veto") {
		m[syntax.Stem(v)] = onrecord.Against
	}
	return m
}()

func flipped(s onrecord.Stance, negated bool) onrecord.Stance {
	switch {
	case !negated:
		return s
	case s == onrecord.For:
		return onrecord.Against
	}
	return onrecord.Neutral
}

// reach is how many words stand between "we" and the verb at most, and
// longest how many an object has.
const reach, longest = 4, 14

// farthest is how many words of one part are looked at.
const farthest = 200

// firstPerson finds "we (do not) support/oppose/reject/accept ..." in what is
// said, or "no to ...", with what follows up to the end of the clause.
func firstPerson(part onrecord.Evidence, words []text.Word) (take, bool) {
	for i, w := range words {
		if low := strings.ToLower(w.Form); low != "we" && low != "i" {
			continue
		}
		negated := false
		for k := i + 1; k < min(len(words), i+1+reach); k++ {
			low := syntax.Lower(words[k].Form)
			if low == "not" || low == "n't" || low == "never" || low == "cannot" {
				negated = true
				continue
			}
			if low == "," || low == "that" {
				break
			}
			s, ok := verbs[stem(low)]
			if !ok && negated && low == "accept" {
				s, ok = onrecord.For, true
			}
			if !ok || strings.HasSuffix(low, "ed") && k > i+1 && passive(words[k-1].Form) {
				continue
			}
			end := clauseEnd(words, k+1)
			if end == k+1 {
				break
			}
			if object := objectOf(part.Exact[words[k+1].Start:words[end-1].End]); object != "" && flipped(s, negated) != onrecord.Neutral {
				return take{stance: flipped(s, negated), object: object, words: part}, true
			}
			break
		}
	}
	return take{}, false
}

func passive(form string) bool {
	switch strings.ToLower(form) {
	case "are", "were", "was", "am", "been", "be", "being":
		return true
	}
	return false
}

// clauseEnd gives the word after the last of the clause that begins at i.
func clauseEnd(words []text.Word, i int) int {
	end := i
	for end < min(len(words), i+longest) && !breaks[syntax.Lower(words[end].Form)] {
		end++
	}
	return end
}

// breaks end the thing that a stance is about.
var breaks = func() map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(`, ; : . ! ? " ” “ — – ( ) that which who because since until if unless after before when while but as so although though whether and`) {
		m[w] = true
	}
	return m
}()

// objectOf is the thing in the words of the text, without what determines or
// strengthens it; "" when it says too little or is a clause.
func objectOf(phrase string) string {
	words := text.Words(phrase, onrecord.Span{End: min(len(phrase), 400)})
	low := make([]string, len(words))
	for i, w := range words {
		low[i] = syntax.Lower(w.Form)
	}
	from := 0
	for from < len(low) && (skipped[low[from]] || opens[low[from]]) {
		from++
	}
	end := from
	for end < min(len(low), from+longest) && !breaks[low[end]] {
		if finite[low[end]] {
			return ""
		}
		end++
	}
	for end > from && (prepositions[low[end-1]] || skipped[low[end-1]]) {
		end--
	}
	if end == from || pronouns[low[from]] || !matter(low[from:end]) {
		return ""
	}
	object := phrase[words[from].Start:words[end-1].End]
	if len(syntax.Gist(object)) < 2 {
		return ""
	}
	return object
}

var opens = set("\" “ ‘ '")

// matter tells whether the words, up to the first preposition, name something
// that one can be for or against: a deed or a measure, not a person or a body.
func matter(words []string) bool {
	for _, w := range words {
		if prepositions[w] {
			return false
		}
		base := strings.TrimSuffix(w, "s")
		if _, ok := lexicon.EventNoun(base); ok || measures[base] || measures[w] {
			return true
		}
	}
	return false
}

// measures are nouns for what is proposed, decided or done.
var measures = set(`plan deal bill policy proposal measure law war presence mission extension resolution idea decision strategy solution bid vote ban
treaty accord pact referendum reform intervention operation negotiation negotiations talk talks dialogue sanction sanctions agreement ceasefire truce
withdrawal pullout exit departure occupation invasion strike strikes attack attacks campaign independence statehood sovereignty wage tax tariff tariffs
deployment escalation de-escalation cooperation partnership membership expansion removal return surge draft programme program timetable interference
disarmament denuclearisation denuclearization unification reunification settlement inspection inspections effort efforts move immunity aid use stay`)

func set(s string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(s) {
		m[w] = true
	}
	return m
}

var (
	skipped      = set("the a an any all for of to on such immediate full complete total swift further every")
	prepositions = set("of to from in on for with at by between against over about into under that as")
	finite       = set("is are was were be been will would can could should must has have had do does did 's 'll may might shall")
	pronouns     = set("it them him her us this these those what he she they we i you")
)
