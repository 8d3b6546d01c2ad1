package front

import (
	"math/bits"
	"strings"
)

// phrases are looked for in a line all at once: at each place of it only those
// are compared whose first letter stands there. There are at most 64 of them.
type phrases struct {
	list  []string
	first [256]uint64 // which of them begin with a byte, a bit each
	next  [256]uint32 // which bytes come second after it, a bit for those equal modulo 32
}

func phraseList(list ...string) *phrases {
	p := &phrases{list: list}
	for i, words := range list {
		p.first[words[0]] |= 1 << i
		p.next[words[0]] |= 1 << (words[1] % 32)
	}
	return p
}

// in tells which of the phrases stand in s, a bit each.
func (p *phrases) in(s string) uint64 {
	found := uint64(0)
	for i := 0; i+1 < len(s); i++ {
		if p.next[s[i]]>>(s[i+1]%32)&1 == 0 {
			continue
		}
		for left := p.first[s[i]] &^ found; left != 0; left &= left - 1 {
			if k := bits.TrailingZeros64(left); strings.HasPrefix(s[i:], p.list[k]) {
				found |= 1 << k
			}
		}
	}
	return found
}
