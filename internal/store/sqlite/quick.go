package sqlite

import (
	"bytes"
	"encoding/json"
	"errors"
	"hash/maphash"
	"reflect"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"onrecord"
)

// errUnusual is what quick reading says of JSON that this program does not
// write: it may be sound all the same, and is left to the decoder that reads
// everything.
var errUnusual = errors.New("not as it is written here")

// quick reads JSON as this program writes it, several times faster than a
// decoder for all JSON, and into less memory: lists have no room to spare,
// like strings are one, and words of evidence are those of the text.
type quick struct {
	js   []byte
	at   int
	text *onrecord.Text          // of evidence without words; nil when all has its words
	room map[*plan]reflect.Value // where lists are gathered, one for each place of a list
	met  [2048]string            // strings met lately
}

// quicks are kept for the strings they have met and the room of their lists.
var quicks = sync.Pool{New: func() any { return &quick{room: map[*plan]reflect.Value{}} }}

// metSeed is of no consequence: it decides what is found twice, never what is
// read.
var metSeed = maphash.MakeSeed()

// readQuick reads js into v, a pointer to a zero value; with errUnusual, what
// it has left there is to be thrown away.
func readQuick(js []byte, v any, t *onrecord.Text) error {
	into := reflect.ValueOf(v).Elem()
	p := planOf(into.Type())
	if p == nil {
		return errUnusual
	}
	q := quicks.Get().(*quick)
	q.js, q.at, q.text = js, 0, t
	err := q.value(p, into)
	if err == nil && q.at != len(js) {
		err = errUnusual
	}
	q.js, q.text = nil, nil
	if err == nil { // else lists may hold what was read in part
		quicks.Put(q)
	}
	return err
}

// takes tells whether s comes next, and goes past it.
func (q *quick) takes(s string) bool {
	if len(q.js)-q.at >= len(s) && string(q.js[q.at:q.at+len(s)]) == s {
		q.at += len(s)
		return true
	}
	return false
}

func (q *quick) value(p *plan, v reflect.Value) error {
	switch p.kind {
	case reflect.String:
		if p.null && q.takes("null") {
			return nil
		}
		s, err := q.string()
		v.SetString(s)
		return err
	case reflect.Struct:
		return q.object(p, v)
	case reflect.Slice:
		return q.list(p, v)
	case reflect.Pointer:
		if q.takes("null") {
			return nil
		}
		v.Set(reflect.New(v.Type().Elem()))
		return q.value(p.elem, v.Elem())
	case reflect.Bool:
		yes := q.takes("true")
		v.SetBool(yes)
		if !yes && !q.takes("false") {
			return errUnusual
		}
		return nil
	case reflect.Float64:
		return q.float(v)
	}
	n, err := strconv.ParseInt(string(q.digits()), 10, 64)
	if err != nil {
		return errUnusual
	}
	v.SetInt(n)
	return nil
}

// object reads members in the order of the fields; any may be left out.
func (q *quick) object(p *plan, v reflect.Value) error {
	if !q.takes("{") {
		return errUnusual
	}
	next, words := 0, false
	for first := true; !q.takes("}"); first = false {
		if !first && !q.takes(",") {
			return errUnusual
		}
		for next < len(p.members) && !q.takes(p.members[next].key) {
			next++
		}
		if next == len(p.members) {
			return errUnusual
		}
		m := &p.members[next]
		into := v.Field(m.field[0])
		for _, i := range m.field[1:] {
			into = into.Field(i)
		}
		if err := q.value(m.plan, into); err != nil {
			return err
		}
		next++
		words = words || p.evidence && m.key == `"exact":`
	}
	if p.evidence && !words && q.text != nil {
		ev := v.Addr().Interface().(*onrecord.Evidence)
		ev.Exact = wordsOf(q.text, *ev)
	}
	return nil
}

// list reads into room that is kept, and then makes a list of just the length.
func (q *quick) list(p *plan, v reflect.Value) error {
	switch {
	case q.takes("null"):
		return nil
	case q.takes("[]"):
		v.Set(p.none)
		return nil
	case !q.takes("["):
		return errUnusual
	}
	room, n := q.room[p], 0
	for {
		if !room.IsValid() || n == room.Len() {
			room = q.widen(p, v.Type())
		}
		if err := q.value(p.elem, room.Index(n)); err != nil {
			return err
		}
		n++
		if q.takes("]") {
			break
		}
		if !q.takes(",") {
			return errUnusual
		}
	}
	v.Grow(n)
	v.SetLen(n)
	reflect.Copy(v, room)
	room.Slice(0, n).Clear()
	return nil
}

// widen makes twice the room for a list and takes along what is there.
func (q *quick) widen(p *plan, list reflect.Type) reflect.Value {
	size := 8
	old, ok := q.room[p]
	if ok {
		size = 2 * old.Len()
	}
	room := reflect.MakeSlice(list, size, size)
	if ok {
		reflect.Copy(room, old)
	}
	q.room[p] = room
	return room
}

// string reads a string; one that was met before is that one.
func (q *quick) string() (string, error) {
	if !q.takes(`"`) {
		return "", errUnusual
	}
	rest := q.js[q.at:]
	n, ascii := 0, true
	for ; ; n++ {
		if n == len(rest) {
			return "", errUnusual
		}
		c := rest[n]
		if c == '"' {
			break
		}
		if c == '\\' {
			return q.escaped()
		}
		if c < ' ' {
			return "", errUnusual
		}
		ascii = ascii && c < utf8.RuneSelf
	}
	if !ascii && !utf8.Valid(rest[:n]) {
		return "", errUnusual
	}
	q.at += n + 1
	return q.one(rest[:n]), nil
}

// one gives the bytes as a string, the one met before if it was.
func (q *quick) one(b []byte) string {
	if len(b) == 0 || len(b) > 64 {
		return string(b)
	}
	met := &q.met[maphash.Bytes(metSeed, b)%uint64(len(q.met))]
	if *met != string(b) {
		*met = string(b)
	}
	return *met
}

// escaped reads a string that has a backslash in it; what stands for halves of
// a character is left to others.
func (q *quick) escaped() (string, error) {
	rest := q.js[q.at-1:]
	for n := 1; n < len(rest); n++ {
		switch rest[n] {
		case '\\':
			n++
		case '"':
			var s string
			raw := rest[:n+1]
			if !utf8.Valid(raw) || bytes.Contains(raw, []byte(`\ud`)) || bytes.Contains(raw, []byte(`\uD`)) || json.Unmarshal(raw, &s) != nil {
				return "", errUnusual
			}
			q.at += n
			return s, nil
		}
	}
	return "", errUnusual
}

// digits reads a whole number as JSON has it; none when there is none.
func (q *quick) digits() []byte {
	from := q.at
	q.takes("-")
	first := q.at
	for q.at < len(q.js) && q.js[q.at] >= '0' && q.js[q.at] <= '9' {
		q.at++
	}
	if q.at == first || q.at > first+1 && q.js[first] == '0' {
		return nil
	}
	return q.js[from:q.at]
}

// float reads a number that may have a fraction.
func (q *quick) float(v reflect.Value) error {
	from := q.at
	if q.digits() == nil {
		return errUnusual
	}
	if q.takes(".") {
		first := q.at
		for q.at < len(q.js) && q.js[q.at] >= '0' && q.js[q.at] <= '9' {
			q.at++
		}
		if q.at == first {
			return errUnusual
		}
	}
	f, err := strconv.ParseFloat(string(q.js[from:q.at]), 64)
	if err != nil || q.at < len(q.js) && strings.IndexByte("eE", q.js[q.at]) >= 0 {
		return errUnusual
	}
	v.SetFloat(f)
	return nil
}
