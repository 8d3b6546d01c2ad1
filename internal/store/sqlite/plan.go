package sqlite

import (
	"encoding/json"
	"reflect"
	"strings"
	"sync"

	"onrecord"
)

// plan is how values of a type are read from JSON as this program writes it:
// members in the order of the fields and no blanks.
type plan struct {
	kind     reflect.Kind
	null     bool          // null stands for the empty string
	evidence bool          // words may be left out
	elem     *plan         // what a pointer leads to or a list is of
	none     reflect.Value // the empty list
	members  []member
}

// member is one field of a struct as it is written.
type member struct {
	key   string // `"name":`
	field []int  // through embedded structs
	plan  *plan
}

// plans are made once for each type that is read.
var plans sync.Map // reflect.Type to *plan, nil for a type that is none of ours

// planOf gives the plan of a type; nil when it holds what plans do not cover.
func planOf(t reflect.Type) *plan {
	if p, ok := plans.Load(t); ok {
		return p.(*plan)
	}
	p := newPlan(t)
	plans.Store(t, p)
	return p
}

func newPlan(t reflect.Type) *plan {
	p := &plan{kind: t.Kind(), evidence: t == reflect.TypeFor[onrecord.Evidence]()}
	p.null = t == reflect.TypeFor[onrecord.Maybe]() || t == reflect.TypeFor[onrecord.Day]()
	if reflect.PointerTo(t).Implements(reflect.TypeFor[json.Unmarshaler]()) && !p.null {
		return nil
	}
	switch p.kind {
	case reflect.String, reflect.Bool, reflect.Int, reflect.Int64, reflect.Float64:
		return p
	case reflect.Slice:
		p.none = reflect.MakeSlice(t, 0, 0)
		fallthrough
	case reflect.Pointer:
		if p.elem = newPlan(t.Elem()); p.elem == nil {
			return nil
		}
		return p
	case reflect.Struct:
		if p.addMembers(t, nil) {
			return p
		}
	}
	return nil
}

// addMembers adds the fields of a struct, those of embedded ones as its own.
func (p *plan) addMembers(t reflect.Type, path []int) bool {
	for i := range t.NumField() {
		f := t.Field(i)
		at := append(path[:len(path):len(path)], i)
		name, options, _ := strings.Cut(f.Tag.Get("json"), ",")
		switch {
		case f.Anonymous && name == "" && f.Type.Kind() == reflect.Struct:
			if !p.addMembers(f.Type, at) {
				return false
			}
			continue
		case name == "" || name == "-" || !f.IsExported() || options != "" && options != "omitempty":
			return false
		}
		m := member{key: `"` + name + `":`, field: at, plan: newPlan(f.Type)}
		if m.plan == nil {
			return false
		}
		p.members = append(p.members, m)
	}
	return true
}
