// Package stance finds where actors stand: for or against something, in their
// own explicit words, and when that changed.
//
// It is modest: only statements that say "supports", "rejects", "calls for"
// or the like of a thing count, by a speaker that is known. Where the affair
// has questions, the thing must answer one of them in the words given for yes
// or no, and what should, must or "we will" be done counts as well; where it
// has none, the question is the thing itself as first named. Nothing is
// concluded from tone.
package stance

import (
	"cmp"
	"slices"

	"onrecord"
	"onrecord/internal/syntax"
)

// Find gives the positions over all documents: for each actor and question
// the first stance, and each later statement that takes another. members
// leads from an actor within a text to the actor of the affair; matters are
// the questions of the affair, if it has any.
func Find(reports []onrecord.Report, members map[string]string, matters []onrecord.Matter) []onrecord.Position {
	all, questions := asked(takes(reports, members, len(matters) > 0), answersOf(matters))
	found := []onrecord.Position{}
	at := map[string]int{}
	for i := range all {
		tk := &all[i]
		key := tk.actor + "\x00" + questions[i].name
		k, known := at[key]
		if !known {
			at[key] = len(found)
			found = append(found, position(tk, questions[i].words))
			continue
		}
		p := &found[k]
		if last := latest(p); tk.stance != last {
			p.Changes = append(p.Changes, onrecord.PositionChange{Stance: tk.stance, On: tk.on, Evidence: tk.words, Statement: tk.st.ID})
		}
	}
	slices.SortFunc(found, func(a, b onrecord.Position) int {
		return cmp.Or(cmp.Compare(a.Question, b.Question), cmp.Compare(a.ID, b.ID))
	})
	return found
}

func position(tk *take, question string) onrecord.Position {
	p := onrecord.Position{
		Actor: onrecord.Maybe(tk.actor), ActorName: tk.name, Question: question, Stance: tk.stance,
		On: tk.on, Evidence: tk.words, Statement: tk.st.ID, Changes: []onrecord.PositionChange{},
	}
	p.Kind, p.Doubt = onrecord.KindPosition, max(0.2, tk.st.Doubt)
	p.ID = onrecord.MergedIDOf(onrecord.KindPosition, tk.actor+"\x00"+question, []string{tk.st.ID})
	return p
}

func latest(p *onrecord.Position) onrecord.Stance {
	if n := len(p.Changes); n > 0 {
		return p.Changes[n-1].Stance
	}
	return p.Stance
}

// question is a thing on which actors take a stand: a name to tell it by, and
// its words as first used.
type question struct {
	name  string
	words string
	gist  []string
}

// window bounds how many questions with a word in common one is held against.
const window = 60

// asked gives the takes that answer a question, each with it. Of the given
// questions it is the one whose words the thing has, and a stance on what
// answers no is turned round; where none are given, takes whose objects share
// most of their words have one.
func asked(all []take, given answers) (kept []take, of []question) {
	var known []question
	blocks := map[string][]int{}
	for i := range all {
		gist := syntax.Gist(all[i].object)
		if given != nil {
			if m, yes := given.to(&all[i], gist); m != nil {
				if !yes {
					all[i].stance = turned(all[i].stance)
				}
				kept, of = append(kept, all[i]), append(of, question{name: m.Question, words: m.Question})
			}
			continue
		}
		if all[i].clause {
			continue
		}
		at := match(known, blocks, gist)
		if at < 0 {
			at = len(known)
			known = append(known, question{name: all[i].st.ID + "\x00" + all[i].object, words: all[i].object + ": for or against?", gist: gist})
			for _, w := range gist {
				blocks[w] = append(blocks[w], at)
			}
		}
		kept, of = append(kept, all[i]), append(of, known[at])
	}
	return kept, of
}

// turned is the stance on the contrary.
func turned(s onrecord.Stance) onrecord.Stance {
	switch s {
	case onrecord.For:
		return onrecord.Against
	case onrecord.Against:
		return onrecord.For
	}
	return s
}

func match(known []question, blocks map[string][]int, gist []string) int {
	best, most := -1, 0.0
	for _, w := range gist {
		block := blocks[w]
		for k := len(block) - 1; k >= max(0, len(block)-window); k-- {
			if s := share(known[block[k]].gist, gist); s > most || s == most && s > 0 && block[k] < best {
				best, most = block[k], s
			}
		}
	}
	if most < 0.6 {
		return -1
	}
	return best
}

// share is what two gists have in common, of both together; 0 when they name
// different countries.
func share(a, b []string) float64 {
	n, lands, met := 0, [2]int{}, 0
	for _, w := range a {
		in := slices.Contains(b, w)
		if in {
			n++
		}
		if w[0] == '@' {
			lands[0]++
			if in {
				met++
			}
		}
	}
	for _, w := range b {
		if w[0] == '@' {
			lands[1]++
		}
	}
	if met != lands[0] || met != lands[1] || n < 2 {
		return 0
	}
	return 2 * float64(n) / float64(len(a)+len(b))
}
