package syntax

import (
	"encoding/binary"
	"errors"
	"slices"
)

// Model is a linear classifier over hashed features: what an averaged
// perceptron learned, kept sparse. It is read-only once decoded, so that all
// goroutines share one.
//
// Beside the weights it holds a small dictionary, from the hash of a word to
// the label the word nearly always has, and a set of hashes of known base
// forms.
type Model struct {
	Labels []string

	slots   []slot
	entries []entry  // weights of features that speak for few labels
	rows    []uint64 // weights of those that speak for many, for all labels, four to a word
	width   int      // words of a row
	dict    []slot   // at = label<<1 | sure
	bases   []slot
}

// slot is a place in an open-addressed table; at is 0 in an empty one.
type slot struct{ key, at uint32 }

// entry is the weight that a feature gives to a label.
type entry struct {
	label  uint8
	weight int8
}

// Weight is one learned weight, before it is rounded to 8 bits.
type Weight struct {
	Label  uint8
	Weight float64
}

// Known is an entry of a model's dictionary: the usual label of a word, and
// whether the word practically never has another.
type Known struct {
	Label uint8
	Sure  bool
}

var errModel = errors.New("syntax: not a model file")

const modelMagic = "ORMODEL1"

// EncodeModel writes a model file. Weights that round to nothing are left
// out; scale is the weight that one step of 8 bits stands for.
func EncodeModel(labels []string, weights map[uint32][]Weight, scale float64, dict map[uint32]Known, bases map[uint32]bool) []byte {
	b := []byte(modelMagic)
	b = append(b, byte(len(labels)))
	for _, l := range labels {
		b = append(b, byte(len(l)))
		b = append(b, l...)
	}
	rounded := map[uint32][]entry{}
	for key, ws := range weights {
		if es := round(ws, scale); len(es) > 0 {
			rounded[key] = es
		}
	}
	b = appendKeys(b, rounded, func(b []byte, es []entry) []byte {
		b = append(b, byte(len(es)))
		for _, e := range es {
			b = append(b, e.label, byte(e.weight))
		}
		return b
	})
	b = appendKeys(b, dict, func(b []byte, k Known) []byte {
		if k.Sure {
			return append(b, k.Label, 1)
		}
		return append(b, k.Label, 0)
	})
	return appendKeys(b, bases, func(b []byte, _ bool) []byte { return b })
}

// round turns weights into 8-bit steps, ordered by label.
func round(ws []Weight, scale float64) []entry {
	var es []entry
	for _, w := range ws {
		steps := w.Weight / scale
		if steps < 0 {
			steps = max(steps-0.5, -127)
		} else {
			steps = min(steps+0.5, 127)
		}
		if int8(steps) != 0 {
			es = append(es, entry{w.Label, int8(steps)})
		}
	}
	slices.SortFunc(es, func(a, b entry) int { return int(a.label) - int(b.label) })
	return es
}

// appendKeys writes a table in the order of its keys, each as the distance
// from the one before.
func appendKeys[V any](b []byte, table map[uint32]V, value func([]byte, V) []byte) []byte {
	keys := make([]uint32, 0, len(table))
	for k := range table {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	b = binary.LittleEndian.AppendUint32(b, uint32(len(keys)))
	last := uint32(0)
	for _, k := range keys {
		b = binary.AppendUvarint(b, uint64(k-last))
		b = value(b, table[k])
		last = k
	}
	return b
}

// DecodeModel reads a model file that EncodeModel wrote. The file ships
// inside the program: it is not checked beyond its first bytes.
func DecodeModel(b []byte) (*Model, error) {
	if len(b) < len(modelMagic)+1 || string(b[:len(modelMagic)]) != modelMagic {
		return nil, errModel
	}
	m := &Model{Labels: make([]string, b[len(modelMagic)])}
	b = b[len(modelMagic)+1:]
	for i := range m.Labels {
		n := int(b[0])
		m.Labels[i] = string(b[1 : 1+n])
		b = b[1+n:]
	}
	m.width = (len(m.Labels) + 3) / 4
	m.entries = make([]entry, 0, len(b)/4)
	m.slots, b = decodeKeys(b, func(b []byte) (uint32, []byte) {
		n := int(b[0])
		return m.keep(b[1 : 1+2*n]), b[1+2*n:]
	})
	m.dict, b = decodeKeys(b, func(b []byte) (uint32, []byte) {
		return uint32(b[0])<<2 | uint32(b[1])<<1 | 1, b[2:]
	})
	m.bases, _ = decodeKeys(b, func(b []byte) (uint32, []byte) { return 1, b })
	return m, nil
}

// wide is the number of entries that stands for a row in their place.
const wide = 0xff

// keep stores the weights of a feature, label and weight in turn, and tells
// where, as a slot holds it.
func (m *Model) keep(weights []byte) uint32 {
	n := len(weights) / 2
	if n < m.width*2/3 {
		at := uint32(len(m.entries))<<8 | uint32(n)
		for i := range n {
			m.entries = append(m.entries, entry{weights[2*i], int8(weights[2*i+1])})
		}
		return at
	}
	at := uint32(len(m.rows))<<8 | wide
	m.rows = append(m.rows, make([]uint64, m.width)...)
	row := m.rows[at>>8:]
	for i := range n {
		row[weights[2*i]/4] += lane(weights[2*i], int8(weights[2*i+1]))
	}
	return at
}

func decodeKeys(b []byte, value func([]byte) (uint32, []byte)) ([]slot, []byte) {
	n := int(binary.LittleEndian.Uint32(b))
	b = b[4:]
	size := 4
	for size < n+n/2 {
		size *= 2
	}
	slots := make([]slot, size)
	key := uint32(0)
	for range n {
		step, w := binary.Uvarint(b)
		key += uint32(step)
		var at uint32
		at, b = value(b[w:])
		i := key & uint32(size-1)
		for slots[i].at != 0 {
			i = (i + 1) & uint32(size-1)
		}
		slots[i] = slot{key, at}
	}
	return slots, b
}

// find gives what a table holds for a key; 0 when it holds nothing.
func find(slots []slot, key uint32) uint32 {
	mask := uint32(len(slots) - 1)
	for i := key & mask; ; i = (i + 1) & mask {
		if s := slots[i]; s.at == 0 || s.key == key {
			return s.at
		}
	}
}

// Scores adds up what the features, at most 258, say for each label.
func (m *Model) Scores(features []uint32, scores *[256]int32) {
	var s sums
	m.add(features, &s)
	for l := range m.Labels {
		scores[l] = s.of(l)
	}
}

// Best is the label that the features, at most 258, speak for; of equals, the
// first.
func (m *Model) Best(features []uint32) uint8 {
	var s sums
	m.add(features, &s)
	best, most := 0, s.of(0)
	for l := 1; l < len(m.Labels); l++ {
		if n := s.of(l); n > most {
			best, most = l, n
		}
	}
	return uint8(best)
}

// sums holds the sums of all labels, four to a machine word of four lanes of
// 16 bits, so that one addition serves four labels. A negative sum borrows
// from the lane above, which is given back when the lanes are read; lanes hold
// the sum of 258 weights of 8 bits.
type sums [64]uint64

// level is the zero of four lanes.
const level = 0x8000_8000_8000_8000

// lane is a weight in the lane of its label.
func lane(label uint8, weight int8) uint64 { return uint64(int64(weight)) << (label % 4 * 16) }

// of is the sum of a label.
func (s *sums) of(l int) int32 { return int32((s[l/4]+level)>>(l%4*16)&0xffff) - 0x8000 }

// batch is how many features are looked up before their weights are added:
// looking up waits for memory, and waits are shared.
const batch = 32

// add adds the weights of the features.
func (m *Model) add(features []uint32, s *sums) {
	var at, rows [batch]uint32
	for len(features) > 0 {
		n, wides := min(len(features), batch), 0
		for i, f := range features[:n] {
			at[i] = find(m.slots, f)
		}
		for _, a := range at[:n] {
			if a&0xff == wide {
				rows[wides] = a >> 8
				wides++
				continue
			}
			for _, e := range m.entries[a>>8 : a>>8+a&0xff] {
				s[e.label/4] += lane(e.label, e.weight)
			}
		}
		m.addRows(rows[:wides], s[:m.width])
		features = features[n:]
	}
}

// addRows adds rows, four at a time, since the sums are written once for all.
func (m *Model) addRows(rows []uint32, s []uint64) {
	for ; len(rows) >= 4; rows = rows[4:] {
		a, b, c, d := m.row(rows[0]), m.row(rows[1]), m.row(rows[2]), m.row(rows[3])
		a, b, c, d = a[:len(s)], b[:len(s)], c[:len(s)], d[:len(s)]
		for i := range s {
			s[i] += a[i] + b[i] + c[i] + d[i]
		}
	}
	for _, start := range rows {
		row := m.row(start)[:len(s)]
		for i := range s {
			s[i] += row[i]
		}
	}
}

func (m *Model) row(start uint32) []uint64 { return m.rows[start:] }

// Known looks a word's hash up in the dictionary.
func (m *Model) Known(word uint32) (Known, bool) {
	at := find(m.dict, word)
	return Known{uint8(at >> 2), at&2 != 0}, at != 0
}

// Base tells whether a hash is that of a known base form.
func (m *Model) Base(word uint32) bool { return find(m.bases, word) != 0 }
