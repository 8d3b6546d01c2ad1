package sqlite

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"math"
	"reflect"
	"slices"
)

// mark names what a line says: the beginning of the SHA-256 of its fields.
type mark [16]byte

// place is a line in its order: the number of its row, and its mark.
type place struct {
	n    int64
	mark mark
}

// lineup is the lines of one kind of a record, in order. The number of a row
// says nothing of its place: a line that comes in between moves no other.
type lineup []place

// heldAgainst gives the lines of marks their rows: those of the lines that say
// the same, and new ones. It lists which lines are new and which rows are not
// needed any more.
func (old lineup) heldAgainst(marks []mark) (now lineup, fresh []int, gone []int64) {
	rows := make(map[mark]int64, len(old))
	last := int64(0)
	for _, p := range old {
		if n, twice := rows[p.mark]; twice {
			gone = append(gone, n)
		}
		rows[p.mark] = p.n
		last = max(last, p.n)
	}
	now = make(lineup, len(marks))
	for i, m := range marks {
		n, there := rows[m]
		if !there {
			last++
			n = last
			fresh = append(fresh, i)
		}
		delete(rows, m)
		now[i] = place{n, m}
	}
	for _, p := range old {
		if n, left := rows[p.mark]; left && n == p.n {
			gone = append(gone, n)
		}
	}
	return now, fresh, gone
}

// errStray is what lines are called that are not those of the lineup.
var errStray = errors.New("the lines are not those that stand in its order")

// arrange puts rows into their order; numbers are those of the rows, rising.
func (l lineup) arrange(numbers []int64, rows [][]byte) ([][]byte, error) {
	if len(l) != len(rows) {
		return nil, damaged(errStray)
	}
	arranged := make([][]byte, len(l))
	for i, p := range l {
		at, there := slices.BinarySearch(numbers, p.n)
		if !there {
			return nil, damaged(errStray)
		}
		arranged[i] = rows[at]
	}
	return arranged, nil
}

// pack writes the lineup as it lies in the store.
func (l lineup) pack() []byte {
	b := make([]byte, 0, len(l)*(len(mark{})+4))
	for _, p := range l {
		b = append(binary.AppendUvarint(b, uint64(p.n)), p.mark[:]...)
	}
	return b
}

// errLineup is what a lineup is called that is not as pack writes it.
var errLineup = errors.New("the order of the lines cannot be read")

// unpackLineup undoes pack.
func unpackLineup(b []byte) (lineup, error) {
	l := make(lineup, 0, len(b)/(len(mark{})+3))
	for len(b) > 0 {
		n, size := binary.Uvarint(b)
		if size <= 0 || n > math.MaxInt64 || len(b) < size+len(mark{}) {
			return nil, damaged(errLineup)
		}
		l = append(l, place{int64(n), mark(b[size : size+len(mark{})])})
		b = b[size+len(mark{}):]
	}
	return l, nil
}

// marker gives lines of one kind their marks.
type marker struct {
	make [sha256.Size]byte // of the line's type: a line of another make is another line
	buf  []byte
}

func newMarker(line any) *marker {
	return &marker{make: sha256.Sum256([]byte(makeOf(reflect.TypeOf(line).Elem())))}
}

// of gives the mark of a line, which is a pointer.
func (m *marker) of(line any) mark {
	m.buf = appendFields(append(m.buf[:0], m.make[:]...), reflect.ValueOf(line).Elem())
	sum := sha256.Sum256(m.buf)
	return mark(sum[:len(mark{})])
}

// makeOf tells how a type is made up, down to its plain parts.
func makeOf(t reflect.Type) string {
	switch t.Kind() {
	case reflect.Pointer, reflect.Slice:
		return t.Kind().String() + " " + makeOf(t.Elem())
	case reflect.Struct:
		made := "{"
		for i := range t.NumField() {
			f := t.Field(i)
			made += f.Name + " " + string(f.Tag) + " " + makeOf(f.Type) + ";"
		}
		return made + "}"
	}
	return t.Kind().String()
}

// appendFields writes a value so that different ones differ: strings and lists
// with their length, nil apart from what is empty.
func appendFields(b []byte, v reflect.Value) []byte {
	switch v.Kind() {
	case reflect.String:
		return append(binary.AppendUvarint(b, uint64(v.Len())), v.String()...)
	case reflect.Bool:
		return append(b, one(v.Bool()))
	case reflect.Int:
		return binary.AppendVarint(b, v.Int())
	case reflect.Float64:
		return binary.LittleEndian.AppendUint64(b, math.Float64bits(v.Float()))
	case reflect.Pointer:
		b = append(b, one(!v.IsNil()))
		if v.IsNil() {
			return b
		}
		return appendFields(b, v.Elem())
	case reflect.Slice:
		b = binary.AppendUvarint(append(b, one(!v.IsNil())), uint64(v.Len()))
		for i := range v.Len() {
			b = appendFields(b, v.Index(i))
		}
		return b
	case reflect.Struct:
		for i := range v.NumField() {
			b = appendFields(b, v.Field(i))
		}
		return b
	}
	panic("onrecord: a line with a part of kind " + v.Kind().String())
}

func one(yes bool) byte {
	if yes {
		return 1
	}
	return 0
}
