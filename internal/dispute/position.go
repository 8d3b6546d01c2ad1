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

// before tells whether one day is known to lie before another: what one says at
// one time is no change of mind.
func before(a, b onrecord.Bounds) bool {
	return a.Latest != "" && b.Earliest != "" && a.Latest < b.Earliest
}
