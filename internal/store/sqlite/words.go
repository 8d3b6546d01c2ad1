package sqlite

import (
	"bytes"
	"encoding/json"
	"strconv"

	jsonv2 "github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"onrecord"
)

// The members of evidence in JSON. No string can contain them, since a
// quotation mark within one is written \".
var (
	startKey = []byte(`"start":`)
	endKey   = []byte(`,"end":`)
	exactKey = []byte(`,"exact":`)
)

// leaveOut drops from the JSON of findings the words of all evidence that the
// text gives back; evidence that does not hold in the text keeps its words.
func leaveOut(js []byte, t *onrecord.Text) []byte {
	out := make([]byte, 0, len(js))
	var want []byte
	for {
		words, rest, ok := nextEvidence(js, t)
		out = append(out, js[:len(js)-len(rest)]...)
		if js = rest; len(js) == 0 {
			return out
		}
		want = appendQuoted(append(want[:0], exactKey...), words)
		if ok && bytes.HasPrefix(js, want) {
			js = js[len(want):]
		}
	}
}

// leftOut stands for words that are not there while evidence is decoded; no
// text has a NUL.
const leftOut = "\x00"

// putBack decodes JSON that leaveOut has shortened into v, a pointer to a zero
// value. The words of evidence are cut out of the text and share its memory.
func putBack[T any](js []byte, t *onrecord.Text, v *T) error {
	if readQuick(js, v, t) == nil {
		return nil
	}
	*v = *new(T)
	type bare onrecord.Evidence // without this function
	words := jsonv2.UnmarshalFromFunc(func(in *jsontext.Decoder, ev *onrecord.Evidence) error {
		b := bare{Exact: leftOut}
		if err := jsonv2.UnmarshalDecode(in, &b); err != nil {
			return err
		}
		if b.Exact == leftOut {
			b.Exact = wordsOf(t, onrecord.Evidence(b))
		}
		*ev = onrecord.Evidence(b)
		return nil
	})
	return decodeAll(js, v, jsonv2.WithUnmarshalers(words))
}

// wordsOf gives the words of the text where evidence says it stands; none
// outside the text.
func wordsOf(t *onrecord.Text, ev onrecord.Evidence) string {
	if ev.Start < 0 || ev.Start > ev.End || ev.End > t.Chars() {
		return ""
	}
	return t.Words(t.Span(ev))
}

// nextEvidence finds the next offsets, gives the words of the text between
// them, and what of the JSON follows the offsets. It is not ok when they lie
// outside the text; rest is empty when there are no more.
func nextEvidence(js []byte, t *onrecord.Text) (words string, rest []byte, ok bool) {
	i := bytes.Index(js, startKey)
	if i < 0 {
		return "", nil, false
	}
	js = js[i+len(startKey):]
	start, js, ok := number(js)
	if !ok || !bytes.HasPrefix(js, endKey) {
		return "", js, false
	}
	end, js, ok := number(js[len(endKey):])
	if !ok || start > end || end > t.Chars() {
		return "", js, false
	}
	return t.Words(t.Span(onrecord.Evidence{Start: start, End: end})), js, true
}

// number reads the digits that js begins with.
func number(js []byte) (n int, rest []byte, ok bool) {
	i := 0
	for i < len(js) && js[i] >= '0' && js[i] <= '9' {
		i++
	}
	n, err := strconv.Atoi(string(js[:i]))
	return n, js[i:], err == nil
}

// appendQuoted appends s as encoding/json writes it.
func appendQuoted(b []byte, s string) []byte {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c < ' ', c == '"', c == '\\', c == '<', c == '>', c == '&', c == 0xE2:
			q, err := json.Marshal(s)
			if err != nil {
				panic(err) // a string always has its JSON
			}
			return append(b, q...)
		}
	}
	return append(append(append(b, '"'), s...), '"')
}
