package utterance

import "slices"

// contested adds to each star those who give its words to somebody else, and
// makes one of two tellings that are in none.
func (g *judge) contested(stars []star, rivals []pair) []star {
	of := map[int]int{}
	for k, s := range stars {
		of[s.fullest] = k
		for _, o := range s.others {
			of[o.at] = k
		}
	}
	for _, r := range rivals {
		a, b := int(r.a), int(r.b)
		x, inX := of[a]
		y, inY := of[b]
		switch {
		case !inX && !inY:
			of[a], of[b] = len(stars), len(stars)
			stars = append(stars, star{fullest: a, rivals: []int{b}})
			continue
		case inX && inY && x == y:
			continue
		}
		if inX {
			stars[x].rivals = addOnce(stars[x].rivals, b)
		}
		if inY {
			stars[y].rivals = addOnce(stars[y].rivals, a)
		}
	}
	for k := range stars {
		slices.Sort(stars[k].rivals)
	}
	return stars
}

func addOnce(list []int, i int) []int {
	if slices.Contains(list, i) {
		return list
	}
	return append(list, i)
}
