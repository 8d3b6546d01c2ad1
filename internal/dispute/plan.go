package dispute

import (
	"fmt"
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/syntax"
	"onrecord/internal/text"
)

// stays are the words for going on, by stem: what one refuses to extend,
// another plans to keep up.
var stays = stems("extend extension stay remain maintain keep continue prolong presence present renew")

// deed is what a commitment is about: the act by stem, and what it is done to.
type deed struct {
	com  *onrecord.MergedCommitment
	act  string
	gist []string // the act and its things
	all  []string // with the sentence that sets it
	day  onrecord.Day
}

// plans sets a refusal against a plan to the contrary by the same party, or
// against another's demand for it: one act, done to one thing, told at about
// one time.
func (d *desk) plans(coms []onrecord.MergedCommitment) []onrecord.Disagreement {
	var yes []deed
	at := map[string][]int{}
	for i := range coms {
		if coms[i].Direction == onrecord.Will || coms[i].Direction == onrecord.Demands {
			if do, ok := d.deedOf(&coms[i]); ok {
				for _, key := range do.keys() {
					at[key] = append(at[key], len(yes))
				}
				yes = append(yes, do)
			}
		}
	}
	var found []onrecord.Disagreement
	for i := range coms {
		if coms[i].Direction != onrecord.WillNot {
			continue
		}
		no, ok := d.deedOf(&coms[i])
		if !ok {
			continue
		}
		tried := map[int]bool{}
		for _, key := range no.keys() {
			for _, k := range at[key] {
				if !tried[k] && contrary(&no, &yes[k]) {
					found = append(found, d.twoPlans(no.com, yes[k].com))
				}
				tried[k] = true
			}
		}
	}
	return found
}

// deedOf reads what a commitment is about; false when the words do not say.
func (d *desk) deedOf(com *onrecord.MergedCommitment) (deed, bool) {
	gist := syntax.Gist(predicate(com.ToDo.Exact))
	if len(gist) == 0 || len(com.History) == 0 {
		return deed{}, false
	}
	return deed{com: com, act: gist[0], gist: gist, day: d.day(com.History[0].Evidence.Doc)}, true
}

// predicate is what follows the last modal or negation of a clause: what is
// to be done, without the one who does it.
func predicate(toDo string) string {
	words := text.Words(toDo, onrecord.Span{End: len(toDo)})
	from := 0
	for i, w := range words[:min(len(words), 14)] {
		if modals[syntax.Lower(w.Form)] && i+1 < len(words) {
			from = words[i+1].Start
		}
	}
	return toDo[from:]
}

var modals = forms("will would 'll wo shall should must can could may not n't never won't wouldn't")

// keys are what a deed is looked up by: its act with each of its things; and
// being there with each land, however it is told.
func (do *deed) keys() []string {
	var keys []string
	act := do.act
	if stays[act] {
		act = "going on"
	}
	for _, w := range do.gist[1:] {
		keys = append(keys, act+" "+w)
	}
	if goesOn(do.gist) {
		for _, w := range do.whole() {
			if w[0] == '@' {
				keys = append(keys, "going on in "+w)
			}
		}
	}
	return keys
}

// whole is what a deed is about with the sentence that sets it: "no extension
// beyond that" is of the mission that the sentence speaks of.
func (do *deed) whole() []string {
	if do.all == nil {
		do.all = whole(do.com)
	}
	return do.all
}

// contrary tells whether one refuses what the other plans or demands.
func contrary(no, yes *deed) bool {
	if apart := gap(no.day, yes.day); apart > recent {
		return false
	}
	by := yes.com.History[0].By
	if by != "" && (by == no.com.History[0].By || yes.com.Direction == onrecord.Demands && by == yes.com.ByName) {
		return false // nor does anybody demand a thing of himself
	}
	if lasts(no, yes) {
		return true
	}
	if stays[no.act] && stays[yes.act] {
		return sameThing(plain(no.gist), plain(yes.gist)) && (no.com.By == "" || sameParty(no, yes))
	}
	return no.act == yes.act && sameThing(no.gist[1:], yes.gist[1:]) && sameParty(no, yes)
}

// lasts tells whether one says that a thing will not go on and the other that
// it will be there, in the same land.
func lasts(no, yes *deed) bool {
	if !stays[no.act] || !there(yes.gist) || len(plain(no.gist)) > bare {
		return false
	}
	return shareLand(no.whole(), yes.gist) && common(plain(no.whole()), plain(yes.whole())) >= 1
}

// sameThing tells whether two deeds are done to one thing: half of what
// the longer one names, two words at least unless neither has more.
func sameThing(a, b []string) bool {
	n := 0
	for _, w := range a {
		if slices.Contains(b, w) {
			n++
		}
	}
	return elsewhere(a, b) == "" && elsewhere(b, a) == "" && n >= min(2, max(len(a), len(b))) && n > 0 && 2*n >= max(len(a), len(b))
}

// sameParty tells whether a refusal and a plan are of one who is bound. Of a
// demand and its refusal in the same words neither need be told, and of a
// refusal of what is demanded of one who is named it need not.
func sameParty(no, yes *deed) bool {
	a, b := no.com, yes.com
	switch {
	case a.By != "" && b.By != "":
		return a.By == b.By || oneName(a.ByName, b.ByName)
	case b.Direction != onrecord.Demands:
		return false
	}
	return b.By != "" || len(no.gist) == len(yes.gist) && common(no.gist, yes.gist) == len(no.gist)
}

// thing is what a commitment is about, by stem.
func thing(com *onrecord.MergedCommitment) []string { return syntax.Gist(com.ToDo.Exact) }

// bare is how many words besides those for going on say too little of what is
// not to go on.
const bare = 2

// there tells whether what is to go on is being there.
func there(gist []string) bool {
	return slices.ContainsFunc(gist, func(w string) bool { return w == "stay" || w == "remain" || w == "presenc" || w == "pres" })
}

// shareLand tells whether two gists name one country.
func shareLand(a, b []string) bool {
	return slices.ContainsFunc(a, func(w string) bool { return w[0] == '@' && slices.Contains(b, w) })
}

// plain leaves out the words for going on.
func plain(gist []string) []string {
	return slices.DeleteFunc(slices.Clone(gist), func(w string) bool { return stays[w] })
}

func goesOn(gist []string) bool {
	return slices.ContainsFunc(gist, func(w string) bool { return stays[w] })
}

func (d *desk) twoPlans(no, yes *onrecord.MergedCommitment) onrecord.Disagreement {
	about := fmt.Sprintf("%s: refused and %s", clipped(strings.Trim(no.ToDo.Exact, "\"“”' ")), verb(yes.Direction))
	return disagreement(onrecord.DiffPlan, onrecord.Possible, about, []string{no.ID, yes.ID},
		d.side(stepAccounts(no.History[:1])...), d.side(stepAccounts(yes.History[:1])...))
}

func verb(dir onrecord.Direction) string {
	if dir == onrecord.Demands {
		return "demanded"
	}
	return "planned"
}
