package series

import (
	"slices"
	"strings"

	"onrecord"
)

// gathered puts each count with those of the same thing: first by what is
// counted and what is said of it, then by the countries named, then by the
// time for which a number of it lasts. Counts of one key are a block: what a
// series holds hangs on the counts of its own block and on nothing else.
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
			sets = append(sets, parted(set)...)
		}
	}
	return sets
}

// byCountries parts counts by the countries that they name. "American
// soldiers" goes with "American soldiers in Iraq" unless somewhere else is
// named as well: a count that names fewer goes with the only one that names
// more, so that one that names a second place takes it out.
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

// Days that may lie between two counts of one thing.
const (
	happening = 7  // of one happening, or of what is spoken of these days
	weeks     = 31 // of what goes on for weeks
	held      = 60 // of captives, from those who are held to those who are freed
)

// parted parts counts of one name by how long a number of them lasts.
func parted(set []*count) [][]*count {
	if len(set) == 0 {
		return nil
	}
	switch set[0].lasts {
	case stands:
		if set[0].unit == "captive" {
			return byPeople(set)
		}
		if !placed(set) {
			return alike(set, happening)
		}
		return [][]*count{set}
	case passing:
		return alike(set, happening)
	}
	if set[0].lasts == becomes {
		return tolls(set, weeks)
	}
	return tolls(set, happening)
}

// tolls parts counts that add up: by time, and where two values next to each
// other lie so far apart that one is of the day and one of the war.
func tolls(set []*count, gap int) [][]*count {
	var sets [][]*count
	for _, near := range byTime(set, gap) {
		sets = append(sets, byValue(near, func(a, b *count) bool { return b.value() <= 10*a.most() })...)
	}
	return sets
}

// alike parts counts into those of the same value told within so many days of
// each other.
func alike(set []*count, gap int) [][]*count {
	var sets [][]*count
	for _, same := range byValue(set, func(a, b *count) bool { return a.value() == b.value() }) {
		sets = append(sets, byTime(same, gap)...)
	}
	return sets
}

// placed tells whether counts of what stands are known to be of one place. For
// people the land in the words is whose they are: then another must be where.
func placed(set []*count) bool {
	unit := strings.Fields(set[0].unit)
	if !somewhere[unit[len(unit)-1]] {
		return true
	}
	where := func(c *count) bool { return c.scope != "" && !mentions(c.fig.Evidence.Exact, string(c.scope)) }
	return slices.ContainsFunc(set, func(c *count) bool { return len(c.lands) > 1 && where(c) }) || all(set, where)
}

// byTime parts counts where more than so many days lie between two of them.
// Those without a day are in none.
func byTime(set []*count, gap int) [][]*count {
	var parts [][]*count
	var last onrecord.Day
	for _, c := range set {
		day := c.day()
		if day == "" {
			continue
		}
		if len(parts) == 0 || last.Add(gap) < day {
			parts = append(parts, nil)
		}
		parts[len(parts)-1] = append(parts[len(parts)-1], c)
		last = day
	}
	return parts
}

// byValue parts counts, each part in their own order, where two values next to
// each other do not go together.
func byValue(set []*count, together func(a, b *count) bool) [][]*count {
	sorted := slices.Clone(set)
	slices.SortStableFunc(sorted, func(a, b *count) int {
		switch {
		case a.value() < b.value():
			return -1
		case a.value() > b.value():
			return 1
		}
		return inTime(a, b)
	})
	var parts [][]*count
	for i, c := range sorted {
		if i == 0 || !together(sorted[i-1], c) {
			parts = append(parts, nil)
		}
		parts[len(parts)-1] = append(parts[len(parts)-1], c)
	}
	for _, part := range parts {
		slices.SortFunc(part, inTime)
	}
	return parts
}

// value is the number that a count tells first.
func (c *count) value() float64 {
	if c.fig.Low != nil {
		return *c.fig.Low
	}
	return *c.fig.High
}

// most is the greatest number that a count tells.
func (c *count) most() float64 {
	if c.fig.High != nil {
		return *c.fig.High
	}
	return *c.fig.Low
}

// byPeople parts captives. Those of whom something is told, who are freed or
// met, are those who are held where the same number is told of both within two
// months; else the freed are counted together, and others where one number is
// told of them.
func byPeople(set []*count) [][]*count {
	var parts [][]*count
	for _, near := range byTime(set, held) {
		var in, out, others []*count
		known := func(c *count) bool {
			return slices.ContainsFunc(near, func(o *count) bool { return o.said == "" && o.value() == c.value() })
		}
		for _, c := range near {
			switch {
			case c.said == "" || known(c):
				in = append(in, c)
			case c.said == "free":
				out = append(out, c)
			default:
				others = append(others, c)
			}
		}
		parts = append(append(parts, in), tolls(out, weeks)...)
		parts = append(parts, alike(others, weeks)...)
	}
	return parts
}

// all tells whether something holds of every count.
func all(set []*count, holds func(*count) bool) bool {
	return !slices.ContainsFunc(set, func(c *count) bool { return !holds(c) })
}
