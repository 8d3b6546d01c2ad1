// Package commitment finds who, by one text, is bound to do or not to do
// what, and by when: promises, plans, timetables, orders, resolutions,
// agreements, demands and refusals.
//
// A commitment is read off a verb in the future whose subject can act, off a
// verb or noun that binds ("pledged to", "ordered", "a deadline of"), or off
// the words by which a timetable is said to stand. An outlet's forecast, the
// opinion of someone without office, what might be, and the future of rhetoric
// ("time will tell") bind nobody and are left out or doubtful.
package commitment

import (
	"slices"
	"sort"

	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// Find gives the commitments of a text in its order, what it says again once.
// pub is what is known of the day of publication.
func Find(ground *syntax.Ground, pub onrecord.Bounds) []onrecord.Commitment {
	f := &finder{Ground: ground, pub: pub, found: []onrecord.Commitment{}, taken: map[int]bool{}}
	for n := range ground.Page.Sentences {
		f.sentence(n)
	}
	sort.SliceStable(f.found, func(i, j int) bool { return f.found[i].ToDo.Start < f.found[j].ToDo.Start })
	return once(f.found)
}

// finder reads one page.
type finder struct {
	*syntax.Ground
	*syntax.Structure // of the sentence in hand
	pub               onrecord.Bounds
	number            int           // of the sentence
	at                onrecord.Span // the sentence
	found             []onrecord.Commitment
	taken             map[int]bool // byte offsets at which a thing to do already begins
	duties            []duty       // of the sentence
	held              []int        // clauses of the sentence that were read as what a verb or noun holds
	parts             []part       // of what the sentence plans
	earlierPlan       plan         // of the sentence before it
}

func (f *finder) sentence(n int) {
	f.Structure, f.number = f.Structured(n), n
	if len(f.Words) < 3 || syntax.Asks(f.Words) {
		f.earlierPlan = plan{}
		return
	}
	f.at = f.Span(0, len(f.Words))
	f.duties, f.held = f.duties[:0], f.held[:0]
	f.findParts()
	for n := range f.Clauses {
		f.pledged(n)
	}
	f.pledgedByNoun()
	for n := range f.Clauses {
		f.clause(n)
	}
	f.linked()
	f.attributed()
	f.phases()
}

// clause tries the ways in which a clause can bind, the plainest first.
func (f *finder) clause(n int) {
	c := &f.Clauses[n]
	switch {
	case slices.Contains(f.held, n), f.appointed(n), f.uncertain(c):
		return
	case f.bidden(n), f.secondBare(n):
	case c.Tense == syntax.Infinitive:
		f.bound(n)
	case f.reaffirmed(n), f.noneWillBe(n):
	case c.Tense == syntax.Future, c.Tense == syntax.Conditional:
		f.willDo(n)
	default:
		f.named(n)
		f.mustDo(n)
		f.keptFrom(n)
		f.wantsDone(n)
		f.committed(n)
		f.affirming(n)
		f.onDay(n)
		f.underWay(n)
	}
	if c.Tense != syntax.Infinitive {
		f.dueNoun(n)
		f.moved(n)
	}
}

// uncertain tells whether a clause stands under a condition, a question or a
// belief, and so binds nobody by itself.
func (f *finder) uncertain(c *syntax.Clause) bool {
	opener := f.Lower(c.Opener)
	if opener == "" && !c.Subject.None() && !c.Shared {
		opener = f.Lower(c.Subject.From - 1)
	}
	switch opener {
	case "if", "unless", "whether", "once", "how", "until", "where":
		return true
	case "why":
		return c.Opener < 0 || f.Words[max(0, c.Opener-1)].Lemma != "be" && f.Lower(c.Opener-1) != "'s" // but "that is why I call on them to leave"
	case "when":
		return c.Opener >= 0 && !c.Relative && c.Tense != syntax.Past && (c.Opener < 1 || f.TimeOf[c.Opener-1] == 0) // but "by June, when all are to leave"
	}
	if f.asked(c) || f.awaited(c) {
		return true
	}
	if n := f.StatementAt(f.Words[c.Verb].Start); n >= 0 {
		switch f.Statements[n].Act {
		case onrecord.Question:
			return true
		case onrecord.Belief, onrecord.Wish:
			if !f.planned(c) {
				return true
			}
		}
	}
	for i := c.VFrom; i < c.VTo; i++ {
		if hedges[f.Lower(i)] {
			return true
		}
	}
	return hedges[f.Lower(c.VFrom-1)] || !c.Subject.None() && !c.Shared && hedges[f.Lower(c.Subject.From)] || f.guessed(c)
}

// asked tells whether a question word leads a clause in: "too soon to say what
// steps they will take".
func (f *finder) asked(c *syntax.Clause) bool {
	if c.Subject.None() || c.Relative || c.Shared {
		return false
	}
	switch before := c.Subject.From - 1; f.Lower(before) {
	case "who", "whom":
		return c.Tense == syntax.Future // "the man whom the king will meet"
	case "which":
		return c.Tense == syntax.Future && f.Words[before-min(before, 1)].UPOS == syntax.ADP && f.Lower(before-1) != "under" // "the way in which they will act"
	}
	for i := c.Subject.From - 1; i >= 0 && i >= c.Subject.From-3; i-- {
		switch f.Lower(i) {
		case "what", "how", "whatever", "whichever":
			return true
		case ",":
			return false
		}
	}
	return false
}

// awaited tells whether a clause is what someone takes to be so, or what a
// word not yet given would hold: "the belief that", "in return for a pledge
// that".
func (f *finder) awaited(c *syntax.Clause) bool {
	i := c.Opener - 1
	if bare := c.Opener < 0 && !c.Subject.None() && !c.Shared && !c.Relative; bare {
		i = c.Subject.From - 1
		return i >= 0 && f.PhraseOf[i] >= 0 && f.noneOf(f.Phrases[f.PhraseOf[i]]) // "no guarantee it will"
	}
	if f.Lower(c.Opener) != "that" || i < 0 || f.PhraseOf[i] < 0 {
		return false
	}
	p := f.Phrases[f.PhraseOf[i]]
	if opinions[f.Words[p.Head].Lemma] {
		return true
	}
	_, binds := lexicon.BindingNoun(f.Words[p.Head].Lemma)
	return binds && f.openPlan(p)
}

// planned tells whether an infinitive hangs on a verb or noun that binds:
// "plans to" is more than a wish, "decided to" more than a belief.
func (f *finder) planned(c *syntax.Clause) bool {
	if c.Tense != syntax.Infinitive {
		return false
	}
	if _, b, ok := f.bindingPhrase(c); ok {
		return !b.Weak
	}
	if c.Governor < 0 {
		return false
	}
	if f.expected(c, &f.Clauses[c.Governor]) {
		return true
	}
	lemma := f.Words[f.Clauses[c.Governor].Verb].Lemma
	b, ok := lexicon.BindingVerb(lemma)
	if lemma == "be" {
		b, ok = lexicon.BindingAdjective(f.Lower(c.VFrom - 1))
	}
	return ok && !b.Weak
}

// guessed tells whether a clause is what someone hopes, fears or guesses: "I
// hope they will", "perhaps it will".
func (f *finder) guessed(c *syntax.Clause) bool {
	from := c.VFrom
	if !c.Subject.None() {
		from = f.foremost(c.Subject).From
	}
	if hedges[f.Lower(from-1)] || hedges[f.Lower(from-2)] {
		return true
	}
	for k := range f.Clauses {
		d := &f.Clauses[k]
		end, belief := f.belief(d)
		if belief && c.Tense.Finite() && f.Lower(c.Opener) == "that" && c.Opener == end {
			return true
		}
		if belief && end <= from && from-end <= 2 && f.Lower(end) != "," && c.Tense.Finite() {
			return true
		}
	}
	return false
}

// belief tells whether a clause says that something is one's view, or that
// there is a chance of it, and where what it takes to be so can begin.
func (f *finder) belief(d *syntax.Clause) (int, bool) {
	switch lemma := f.Words[d.Verb].Lemma; {
	case believers[lemma]:
		return d.VTo, true
	case !d.Object.None() && (lemma == "have" || lemma == "express" || lemma == "voice") && opinions[f.Words[d.Object.Head].Lemma]:
		return d.Object.To, true
	case lemma != "be" || d.Subject.None():
		return 0, false
	case f.Tag(d.Subject.Head) == "EX":
		return d.Object.To, !d.Object.None() && opinions[f.Words[d.Object.Head].Lemma]
	}
	return d.VTo, opinions[f.Words[d.Subject.Head].Lemma]
}
