package dispute

import (
	"fmt"
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/syntax"
)

// stays are the words for going on, by stem: what one refuses to extend,
// another plans to keep up.
var stays = map[string]bool{
	"extend": true, "stay": true, "remain": true, "maintain": true, "keep": true, "continu": true, "prolong": true, "presenc": true, "pres": true, "renew": true,
}

// plan is a commitment with the stems of what it is about, taken once.
type plan struct {
	com  *onrecord.MergedCommitment
	gist []string
}

// plans sets a refusal against a plan or demand to the contrary by another
// voice, of the same thing in the same place.
func (d *desk) plans(coms []onrecord.MergedCommitment) []onrecord.Disagreement {
	var found []onrecord.Disagreement
	all := make([]plan, len(coms))
	blocks := map[string][]int{}
	for i := range coms {
		all[i] = plan{&coms[i], thing(&coms[i])}
		if coms[i].Direction == onrecord.Will || coms[i].Direction == onrecord.Demands {
			for _, w := range all[i].keys() {
				blocks[w] = append(blocks[w], i)
			}
		}
	}
	tried := make([]int, len(coms)) // by which refusal, counted from 1, each was tried last
	for i := range coms {
		if coms[i].Direction != onrecord.WillNot || len(coms[i].History) == 0 {
			continue
		}
		for _, w := range all[i].keys() {
			for _, k := range blocks[w][:min(100, len(blocks[w]))] {
				if tried[k] != i+1 && contrary(all[i], all[k]) {
					found = append(found, d.twoPlans(&coms[i], &coms[k]))
				}
				tried[k] = i + 1
			}
		}
	}
	return found
}

// thing is what a commitment is about, by stem.
func thing(com *onrecord.MergedCommitment) []string { return syntax.Gist(com.ToDo.Exact) }

// keys are what a commitment is looked up by: its words, and whether it is of
// going on.
func (p plan) keys() []string {
	if goesOn(p.gist) {
		return append(slices.Clip(p.gist), "going on")
	}
	return p.gist
}

// contrary tells whether one refuses what the other plans or demands: nearly
// the same words, or both of going on with a thing they share.
func contrary(no, yes plan) bool {
	if len(yes.com.History) == 0 || no.com.History[0].By != "" && no.com.History[0].By == yes.com.History[0].By {
		return false
	}
	a, b := no.gist, yes.gist
	if goesOn(a) && there(b) && len(plain(a)) <= bare {
		c := whole(no.com) // "no extension beyond that": of what, the sentence says
		if shareLand(c, b) && common(plain(c), plain(whole(yes.com))) >= 1 {
			return true
		}
	}
	n := common(a, b)
	if elsewhere(a, b) != "" || elsewhere(b, a) != "" {
		return false
	}
	if n >= 3 && 2*n >= min(len(a), len(b))+1 && 3*n >= 2*max(len(a), len(b)) {
		return true
	}
	return goesOn(a) && goesOn(b) && common(plain(a), plain(b)) >= 2
}

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
