package dispute

import "onrecord"

// sums gives every sum of a text that does not hold, copies of one origin
// once: the first number against those that should make it up.
func (d *desk) sums() []onrecord.Disagreement {
	var found []onrecord.Disagreement
	at := map[string]int{}
	for _, rep := range d.reports {
		for i := range rep.Reading.Checks {
			chk := &rep.Reading.Checks[i]
			if chk.Holds || len(chk.Says) < 2 {
				continue
			}
			key := d.origin(rep.Document.Doc) + "\x00" + chk.Computed
			if k, known := at[key]; known {
				found[k].Sides = d.both(append(found[k].Sides[0].Evidence, chk.Says[0]), append(found[k].Sides[1].Evidence, chk.Says[1:]...))
				continue
			}
			at[key] = len(found)
			sides := d.both(chk.Says[:1], chk.Says[1:])
			found = append(found, disagreement(onrecord.DiffArithmetic, onrecord.Clear, chk.Computed, []string{chk.ID}, sides...))
		}
	}
	return found
}

func (d *desk) both(one, other []onrecord.Evidence) []onrecord.Side {
	return []onrecord.Side{
		d.side(account{d.voice(one[0]), one}),
		d.side(account{d.voice(other[0]), other}),
	}
}
