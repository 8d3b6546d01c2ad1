package actor

import (
	"strings"

	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// apposed gives the person who stands in apposition to the office: "the
// spokesman, X," or "X, spokesman for Y,". Between two persons it is the first
// one's where the second is the subject of what follows.
func (f *finder) apposed(w []syntax.Word, from, end int, people map[int]*mention) *mention {
	before, after := f.named(w, from, end, people), f.namedNext(w, from, end, people)
	switch {
	case before == nil && after == nil && from > 1 && w[from-1].Lower == "and" && f.closes(w, end):
		return f.second(w, from)
	case before == nil && after == nil:
		return f.copula(w, from, people)
	case before == nil:
		return after
	case after == nil, after.end < len(w) && finite[w[after.end].XPOS]:
		return before
	}
	return nil
}

var finite = map[string]bool{"VBD": true, "VBZ": true, "VBP": true, "MD": true}

// named gives the person named before the comma or bracket that opens the
// office.
func (f *finder) named(w []syntax.Word, from, end int, people map[int]*mention) *mention {
	if from < 2 || w[from-1].Form != "," && w[from-1].Form != "(" || !f.closes(w, end) && !goesOn(w, from, end) {
		return nil
	}
	p := endingAt(people, pastAside(w, from-1))
	if p != nil && w[from].Lower == "the" && end < len(w) && finite[w[end].XPOS] && p.first > 0 && w[p.first-1].UPOS != syntax.PUNCT {
		return nil // "When they met Holm, the mayor left": a clause of its own
	}
	return p
}

// second gives the holder of the description that one behind "and" goes on
// with.
func (f *finder) second(w []syntax.Word, from int) *mention {
	if len(f.offs) == 0 || w[from].Lower == "the" {
		return nil
	}
	last := f.offs[len(f.offs)-1]
	if last.holder == nil || last.m.end != from-1 || &f.words(last.m.sent)[0] != &w[0] {
		return nil
	}
	return last.holder
}

// goesOn tells whether a second description without "the" follows one without:
// "X, retired colonel and a fellow at Y,".
func goesOn(w []syntax.Word, from, end int) bool {
	return end+1 < len(w) && w[end].Lower == "and" && w[from].Lower != "the" && (w[end+1].Lower == "a" || w[end+1].Lower == "an" || w[end+1].Lower == "former")
}

// namedNext gives the person named behind the comma after the office.
func (f *finder) namedNext(w []syntax.Word, from, end int, people map[int]*mention) *mention {
	if end+1 >= len(w) || w[end].Form != "," {
		return nil
	}
	for _, k := range [...]int{end + 1, f.pastTitle(w, end+1)} {
		if p := people[k]; p != nil && f.closes(w, p.end) {
			if (governed(w, from) || listed(w, from)) && p.end < len(w) && finite[w[p.end].XPOS] {
				return nil // "After a talk with the mayor, Holm left", "Ignoring his own minister, Holm left", "With an aide and the mayor, Holm left"
			}
			return p
		}
	}
	return nil
}

// listed tells whether a description ends a list, where it may be somebody
// else's: "with an aide and the mayor,". One that is no more than "a pilot and
// a poet" goes on.
func listed(w []syntax.Word, from int) bool {
	return from > 0 && w[from-1].XPOS == "CC" && w[from].Lower != "a" && w[from].Lower != "an"
}

// governed tells whether a preposition or a verb takes the phrase at from as
// its object.
func governed(w []syntax.Word, from int) bool {
	k := from - 1
	for k >= 0 && (w[k].UPOS == syntax.DET || w[k].UPOS == syntax.ADJ || w[k].XPOS == "PRP$") {
		k--
	}
	return k >= 0 && (w[k].UPOS == syntax.ADP || w[k].UPOS == syntax.VERB)
}

// copula gives the person whom the sentence says to be the office: "X is the
// head of Y".
func (f *finder) copula(w []syntax.Word, from int, people map[int]*mention) *mention {
	if from < 2 || w[from-1].Lemma != "be" && w[from-1].Lemma != "become" || w[from-1].XPOS != "VBD" && w[from-1].XPOS != "VBZ" {
		return nil
	}
	return endingAt(people, from-1)
}

// endingAt gives the person whose name ends before word i.
func endingAt(people map[int]*mention, i int) *mention {
	for k := i - 1; k >= 0 && k > i-8; k-- {
		if p := people[k]; p != nil {
			if p.end == i {
				return p
			}
			return nil
		}
	}
	return nil
}

// pastAside gives the mark before an aside between a name and the comma at word
// i: the party and state of a member ("R-Mich."), or an age.
func pastAside(w []syntax.Word, i int) int {
	if i > 2 && w[i-1].XPOS == "CD" && w[i-2].Form == "," {
		return i - 2
	}
	for k := i - 1; k > 0 && k > i-9; k-- {
		if letter := strings.TrimSuffix(w[k].Form, "."); len(letter) == 1 && parties[letter] && (w[k-1].Form == "(" || w[k-1].Form == ",") {
			return k - 1
		}
	}
	return i
}

// parties are the letters that stand for a member's party.
var parties = map[string]bool{"R": true, "D": true, "I": true, "L": true, "G": true}

// pastTitle skips the titles at word i: "the speaker, Dr. X", "the top
// diplomat, State Councillor X".
func (f *finder) pastTitle(w []syntax.Word, i int) int {
	for k := i; k < len(w) && k < i+5; k++ {
		if !ranks[strings.TrimSuffix(w[k].Lower, ".")] && (!upper(w[k].Form) || class(&w[k])&lexicon.Office == 0 && lexicon.InOffice(w[k].Lower)&(lexicon.Standing|lexicon.Field) == 0) {
			return k
		}
	}
	return i
}

// closes tells whether an apposition can end before word i.
func (f *finder) closes(w []syntax.Word, i int) bool {
	if i >= len(w) {
		return true
	}
	switch w[i].XPOS {
	case ",", ".", "-RRB-", ":", "VBD", "VBZ", "VBP", "MD", "IN", "''", "WP", "RB", "HYPH":
		return true
	}
	return false
}
