package series

import (
	"cmp"
	"slices"

	"onrecord"
)

// gathered puts each count with those of the same thing: first by what is
// counted and what is said of it, then by the countries named. A count that
// names fewer of them goes with the only one that names more.
func gathered(all []*count) [][]*count {
	blocks := map[string][]*count{}
	var keys []string
	for _, c := range all {
		key := c.key()
		if blocks[key] == nil {
			keys = append(keys, key)
		}
		blocks[key] = append(blocks[key], c)
	}
	slices.Sort(keys)
	var sets [][]*count
	for _, key := range keys {
		for _, set := range byCountries(blocks[key]) {
			sets = append(sets, byTime(set)...)
		}
	}
	return sets
}

// byCountries parts counts by the countries that they name. "American
// soldiers" goes with "American soldiers in Iraq" unless somewhere else is
// named as well.
func byCountries(block []*count) [][]*count {
	var fullest [][]string
	for _, c := range block {
		if !slices.ContainsFunc(fullest, func(f []string) bool { return subset(c.lands, f) }) {
			fullest = slices.DeleteFunc(fullest, func(f []string) bool { return subset(f, c.lands) })
			fullest = append(fullest, c.lands)
		}
	}
	slices.SortFunc(fullest, slices.Compare[[]string])
	sets := make([][]*count, len(fullest))
	for _, c := range block {
		at := -1
		for k, f := range fullest {
			if !subset(c.lands, f) {
				continue
			}
			if at >= 0 {
				at = -2
				break
			}
			at = k
		}
		if at >= 0 {
			sets[at] = append(sets[at], c)
		}
	}
	return sets
}

// subset tells whether every one of a is in b, both in order.
func subset(a, b []string) bool {
	for _, w := range a {
		if _, in := slices.BinarySearch(b, w); !in {
			return false
		}
	}
	return true
}

// byTime parts counts of one happening where more than a week lies between
// two of them; others stay together.
func byTime(set []*count) [][]*count {
	if len(set) == 0 || !once[set[0].said] && !once[set[0].unit] {
		return [][]*count{set}
	}
	var parts [][]*count
	var last onrecord.Day
	for _, c := range set {
		day := cmp.Or(c.asOf.Earliest, c.asOf.Latest)
		if day == "" {
			continue
		}
		if len(parts) == 0 || last.Add(7) < day {
			parts = append(parts, nil)
		}
		parts[len(parts)-1] = append(parts[len(parts)-1], c)
		last = day
	}
	return parts
}
