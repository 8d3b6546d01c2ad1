// Package export writes the record out: as the JSON Lines of the machine
// contract, as tables, as Markdown, as a folder of pages, and as the brief
// that a person reads in a minute.
package export

import (
	"bufio"
	"encoding/json"
	"io"
	"reflect"
	"sync"

	"onrecord"
	"onrecord/internal/desk"
)

// Lines writes JSON Lines of the machine contract.
type Lines struct {
	w   *bufio.Writer
	enc *json.Encoder
	All bool // the doubtful and the rejected too
}

// NewLines writes to w; call Flush at the end.
func NewLines(w io.Writer, all bool) *Lines {
	b := bufio.NewWriterSize(w, 1<<16)
	enc := json.NewEncoder(b)
	enc.SetEscapeHTML(false)
	return &Lines{w: b, enc: enc, All: all}
}

// Report writes a document and what was found in it; t adds its text.
func (l *Lines) Report(rep onrecord.Report, t *onrecord.Text) error {
	if err := l.Document(rep.Document, t); err != nil {
		return err
	}
	return l.findings(rep.Reading.Findings())
}

// Document writes the line of a document; t adds its text.
func (l *Lines) Document(doc *onrecord.Document, t *onrecord.Text) error {
	line := *doc
	if t != nil {
		line.Text = t.Body
	}
	return l.line(&line)
}

// Record writes the lines of the affair.
func (l *Lines) Record(rec *onrecord.Record) error { return l.findings(rec.Findings()) }

// Finding writes one line, whatever its doubt.
func (l *Lines) Finding(f onrecord.Finding) error { return l.line(f) }

func (l *Lines) findings(fs []onrecord.Finding) error {
	for _, f := range fs {
		if l.All || desk.Shown(f) {
			if err := l.line(f); err != nil {
				return err
			}
		}
	}
	return nil
}

func (l *Lines) line(v any) error {
	fill(reflect.ValueOf(v))
	return l.enc.Encode(v)
}

// Flush writes out what is buffered.
func (l *Lines) Flush() error { return l.w.Flush() }

// fill makes every list that is nil an empty one, so that the contract's
// lists are never null.
func fill(v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			fill(v.Elem())
		}
	case reflect.Struct:
		for _, i := range inner(v.Type()) {
			fill(v.Field(i))
		}
	case reflect.Slice:
		if v.IsNil() && v.CanSet() {
			v.Set(reflect.MakeSlice(v.Type(), 0, 0))
		}
		for i := range v.Len() {
			fill(v.Index(i))
		}
	}
}

// inners keeps what inner gives, by type.
var inners sync.Map

// inner gives the exported fields of a struct that hold more than a plain
// value, by index.
func inner(t reflect.Type) []int {
	if known, ok := inners.Load(t); ok {
		return known.([]int)
	}
	var fields []int
	for i := range t.NumField() {
		switch f := t.Field(i); f.Type.Kind() {
		case reflect.Pointer, reflect.Interface, reflect.Struct, reflect.Slice:
			if f.IsExported() {
				fields = append(fields, i)
			}
		}
	}
	inners.Store(t, fields)
	return fields
}

// JSON writes one value, indented, as `--json` does.
func JSON(w io.Writer, v any) error {
	fill(reflect.ValueOf(v))
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(v)
}
