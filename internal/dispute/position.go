package dispute

import (
	"fmt"

	"onrecord"
)

// positions sets an actor's first stance on a question beside the one taken
// last, where it is another.
func (d *desk) positions(all []onrecord.Position) []onrecord.Disagreement {
	var found []onrecord.Disagreement
	for i := range all {
		p := &all[i]
		if len(p.Changes) == 0 {
			continue
		}
		last := p.Changes[len(p.Changes)-1]
		if last.Stance == p.Stance || !before(p.On, last.On) {
			continue
		}
		about := fmt.Sprintf("%s on “%s”: %s, then %s", p.ActorName, p.Question, p.Stance, last.Stance)
		dis := disagreement(onrecord.DiffPosition, onrecord.Likely, about, []string{p.Statement, last.Statement},
			d.side(account{who: p.ActorName, words: []onrecord.Evidence{p.Evidence}}), d.side(account{who: p.ActorName, words: []onrecord.Evidence{last.Evidence}}))
		dis.ReconciledBy = "said at two times"
		found = append(found, dis)
	}
	return found
}

// retold is how many days after it was said a thing is still told as news.
const retold = 7

// before tells whether one thing was said before another, not both at one time:
// by their days, and where only the report has one, by a later report than one
// that would still tell the same.
func before(a, b onrecord.Bounds) bool {
	switch {
	case a.Latest == "" || b.Latest == "":
		return false
	case b.Earliest != "":
		return a.Latest < b.Earliest
	}
	return a.Latest.Add(retold) < b.Latest
}
