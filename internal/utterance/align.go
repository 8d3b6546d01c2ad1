package utterance

// block is a stretch of n words that stands in two wordings: from a on in the
// one, from b on in the other.
type block struct{ a, b, n int }

// few is how many words may stand between a stretch and its neighbour for a
// single word to be taken for the same word told again.
const few = 4

// aligner lines up the words of two wordings. Its rows are used again.
type aligner struct {
	before, now []int32
	blocks      []block
}

// align gives the stretches that two wordings share, in the order of both: the
// longest first found, then the longest on either side of it, and so on.
func (al *aligner) align(a, b []word) []block {
	if n := len(b) + 1; cap(al.before) < n {
		al.before, al.now = make([]int32, n), make([]int32, n)
	}
	al.blocks = al.blocks[:0]
	al.between(a, b, 0, len(a), 0, len(b), 0)
	return al.blocks
}

// deepest bounds how often a wording is parted.
const deepest = 24

func (al *aligner) between(a, b []word, a0, a1, b0, b1, depth int) {
	m := al.longest(a, b, a0, a1, b0, b1)
	if depth == deepest || m.n == 0 || depth > 0 && !al.holds(a, b, m, a0, a1, b0, b1) {
		return
	}
	al.between(a, b, a0, m.a, b0, m.b, depth+1)
	al.blocks = append(al.blocks, m)
	al.between(a, b, m.a+m.n, a1, m.b+m.n, b1, depth+1)
}

// holds tells whether a stretch beside a longer one is more than chance: three
// words with one of content among them, or near at hand in the same run of both wordings.
func (al *aligner) holds(a, b []word, m block, a0, a1, b0, b1 int) bool {
	if m.n >= 3 && content(a[m.a:m.a+m.n]) > 0 {
		return true
	}
	left := m.a-a0 <= few && m.b-b0 <= few && a0 > 0 && b0 > 0 && a[a0-1].run == a[m.a].run && b[b0-1].run == b[m.b].run
	endA, endB := m.a+m.n, m.b+m.n
	right := a1-endA <= few && b1-endB <= few && a1 < len(a) && b1 < len(b) && a[a1].run == a[m.a].run && b[b1].run == b[m.b].run
	return left || right
}

// longest finds the longest stretch of the same words; the first of several.
func (al *aligner) longest(a, b []word, a0, a1, b0, b1 int) block {
	best := block{}
	before, now := al.before[:len(b)+1], al.now[:len(b)+1]
	clear(before[b0:b1])
	for i := a0; i < a1; i++ {
		for j := b0; j < b1; j++ {
			now[j] = 0
			if a[i].hash != b[j].hash {
				continue
			}
			n := int32(1)
			if j > b0 {
				n += before[j-1]
			}
			now[j] = n
			if int(n) > best.n {
				best = block{i - int(n) + 1, j - int(n) + 1, int(n)}
			}
		}
		before, now = now, before
	}
	return best
}

// content counts the words that have content of their own.
func content(words []word) int {
	n := 0
	for i := range words {
		if words[i].stem != 0 {
			n++
		}
	}
	return n
}

// weight sums the rarity of different stems.
func weight(words []word) int32 {
	sum := int32(0)
	for i := range words {
		if words[i].stem != 0 && !said(words[:i], words[i].stem) {
			sum += words[i].rarity
		}
	}
	return sum
}

// said tells whether a stem is among words.
func said(words []word, stem uint64) bool {
	for i := range words {
		if words[i].stem == stem {
			return true
		}
	}
	return false
}
