package dispute

import (
	"cmp"
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
	"onrecord/internal/text"
)

// telling is one account within a document: words of a statement, or those in
// which the outlet itself tells an event.
type telling struct {
	st       *onrecord.Statement // nil for the outlet
	id       string
	words    onrecord.Evidence
	sentence onrecord.Evidence
	gist     []string
}

// denials sets what a speaker denies beside the telling of it in the same
// document: the one that has most of the words denied; or, where it is "the
// charge" or "any involvement" that is denied, the accusation just before.
func (d *desk) denials() []onrecord.Disagreement {
	var found []onrecord.Disagreement
	at := map[string]int{}
	for _, rep := range d.reports {
		var all []telling
		for i := range rep.Reading.Statements {
			st := &rep.Reading.Statements[i]
			if !d.denies(st) {
				continue
			}
			if all == nil {
				all = tellings(rep)
			}
			told := d.denied(rep, st, all)
			if told == nil {
				continue
			}
			key := d.origin(rep.Document.Doc) + "\x00" + st.Content[0].Exact + "\x00" + told.words.Exact
			yes, no := d.tellers(told), account{st.Speaker.Name, []onrecord.Evidence{st.Content[0]}}
			if k, known := at[key]; known {
				found[k].Sides = []onrecord.Side{d.wider(found[k].Sides[0], yes), d.wider(found[k].Sides[1], no)}
				continue
			}
			at[key] = len(found)
			about := clipped(told.words.Exact) + ": told and denied"
			found = append(found, disagreement(onrecord.DiffAssessment, onrecord.Possible, about, []string{told.id, st.ID}, d.side(yes), d.side(no)))
		}
	}
	return found
}

// wider adds a telling to a side.
func (d *desk) wider(s onrecord.Side, more account) onrecord.Side {
	return d.side(account{s.Who, s.Evidence}, more)
}

// tellers is a telling with who stands behind it.
func (d *desk) tellers(t *telling) account {
	if t.st != nil {
		return account{t.st.Speaker.Name, []onrecord.Evidence{t.words}}
	}
	return account{d.voice(t.words), []onrecord.Evidence{t.words}}
}

// denies tells a statement by which a known speaker says that something is
// not so, and does not merely turn down a plan.
func (d *desk) denies(st *onrecord.Statement) bool {
	if st.Cue == nil || st.Negated || len(st.Content) == 0 || d.members[string(st.Speaker.Actor)] == "" {
		return false
	}
	verb, _, _ := strings.Cut(syntax.Lower(st.Cue.Exact), " ")
	switch stem := syntax.Stem(text.Fold(verb)); {
	case contradicts[stem]:
		return true
	case turnsDown[stem]:
		return claimed(st.Content[0].Exact)
	}
	return false
}

// contradicts are verbs, by stem, of which the object is said not to be so;
// turnsDown those of which it may be an offer as well.
var (
	contradicts = stems("deny denial refute rebut dispute disprove debunk disavow")
	turnsDown   = stems("reject dismiss discount repudiate")
)

func forms(words string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(words) {
		set[w] = true
	}
	return set
}

func stems(words string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(words) {
		set[syntax.Stem(w)] = true
	}
	return set
}

// claims are nouns for what somebody holds to be so.
var claims = forms(`claim claims charge charges allegation allegations accusation accusations assertion assertions report reports rumor rumors rumour rumours
suggestion suggestions notion notions idea insinuation insinuations characterization characterisation assessment assessments finding findings conclusion
conclusions contention narrative account accounts speculation theory theories version criticism criticisms description portrayal complaint complaints statement
statements remark remarks comment comments`)

// bare are the words that say no more of what is denied than that one did it.
var bareDenials = stems(`claim charge allegation accusation assertion report rumor rumour suggestion insinuation involvement involved wrongdoing responsibility
responsible role part connection link tie contact knowledge guilt`)

// claimed tells whether the first words of a content are of a claim: "the
// suggestion that", "Berg's account of".
func claimed(content string) bool {
	for n, w := range text.Words(content, onrecord.Span{End: min(len(content), 120)}) {
		low := syntax.Lower(w.Form)
		if n > 6 || low == "that" || low == "of" {
			return false
		}
		if claims[low] {
			return true
		}
	}
	return false
}

// tellings gives all that is told in a document, clause by clause: what
// speakers say, and the events that the outlet tells.
func tellings(rep onrecord.Report) []telling {
	var all []telling
	for i := range rep.Reading.Statements {
		st := &rep.Reading.Statements[i]
		for _, part := range st.Content {
			for _, c := range clauses(part) {
				all = append(all, telling{st, st.ID, c, st.Evidence, syntax.Gist(c.Exact)})
			}
		}
	}
	for i := range rep.Reading.Events {
		e := &rep.Reading.Events[i]
		if e.Statement == "" && (e.Modality == onrecord.Happened || e.Modality == onrecord.Alleged) {
			all = append(all, telling{nil, e.ID, e.Evidence, e.Evidence, syntax.Gist(e.Evidence.Exact)})
		}
	}
	slices.SortFunc(all, func(a, b telling) int {
		return cmp.Or(cmp.Compare(a.words.Start, b.words.Start), cmp.Compare(b.words.End, a.words.End), cmp.Compare(a.id, b.id))
	})
	return all
}

// denied finds the telling of what a statement denies; nil when there is none.
func (d *desk) denied(rep onrecord.Report, st *onrecord.Statement, all []telling) *telling {
	var gist []string
	for _, part := range st.Content {
		gist = append(gist, syntax.Gist(part.Exact)...)
	}
	own := len(gist)
	gist = slices.DeleteFunc(gist, func(w string) bool { return bareDenials[w] })
	if len(gist) < own && len(gist) < 4 || len(gist) < 2 {
		return d.accusation(rep, st, gist, all)
	}
	weigh := weights(all)
	whole := 0
	for _, w := range gist {
		whole += weigh(w)
	}
	var best *telling
	most := 0
	for i := range all {
		t := &all[i]
		if !d.apart(st, t) {
			continue
		}
		n, sum := 0, 0
		for _, w := range gist {
			if slices.Contains(t.gist, w) {
				n, sum = n+1, sum+weigh(w)
			}
		}
		if n >= 2 && 5*sum >= 2*whole {
		}
		if n >= 2 && 5*sum >= 3*whole && sum > most {
			best, most = t, sum
		}
	}
	return best
}

// weights tells how much it says that two tellings of one document share a
// word: less, the more of its tellings have it.
func weights(all []telling) func(string) int {
	in := map[string]int{}
	for i := range all {
		for _, w := range all[i].gist {
			in[w]++
		}
	}
	return func(w string) int { return 60 * lexicon.Rarity(w) / (2 + in[w]) }
}

// apart tells whether a telling is another's than who denies, of another place
// than the denial, and no denial itself.
func (d *desk) apart(st *onrecord.Statement, t *telling) bool {
	if t.words.Overlaps(st.Evidence) || negated(t.words.Exact) {
		return false
	}
	if t.st == nil {
		return true
	}
	return !d.denies(t.st) && t.st.Act != onrecord.Question && d.members[string(t.st.Speaker.Actor)] != d.members[string(st.Speaker.Actor)] && !oneName(t.st.Speaker.Name, st.Speaker.Name)
}

// near is how many letters before its denial an accusation may stand.
const near = 500

// accusation finds what "the charge" is: the last words before it, near by,
// that accuse the one who denies.
func (d *desk) accusation(rep onrecord.Report, st *onrecord.Statement, gist []string, all []telling) *telling {
	var best *telling
	for i := range all {
		t := &all[i]
		if t.words.Start > st.Evidence.Start {
			break
		}
		if t.words.Start+near < st.Evidence.Start || !d.apart(st, t) || len(gist) > 0 && !meets(gist, t.gist) {
			continue
		}
		if accuses(t.sentence.Exact) && named(rep, st.Speaker.Actor, t.sentence) {
			best = t
		}
	}
	return best
}

// accuses tells whether a sentence charges somebody with something.
func accuses(sentence string) bool {
	for _, w := range text.Words(sentence, onrecord.Span{End: len(sentence)}) {
		if charging[syntax.Stem(syntax.Lower(w.Form))] {
			return true
		}
	}
	return false
}

var charging = stems("accuse accusation allege allegation blame charge claim suspect implicate incriminate indict insinuate fault condemn")

// named tells whether a sentence names an actor of its text.
func named(rep onrecord.Report, actor onrecord.Maybe, sentence onrecord.Evidence) bool {
	return slices.ContainsFunc(rep.Reading.Mentions, func(m onrecord.Mention) bool {
		return m.Actor == actor && sentence.Covers(m.Evidence)
	})
}
