package actor

import (
	"strings"

	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// The name of a capital stands for the city, and for the government that sits
// there: "Oslo is snowed in", "Oslo rejected the offer". It is taken for the
// government only where its place in the sentence leaves nothing else: it
// wills, says or decides, owns an act of will, or is a side of a relation
// between states. Where one goes, meets or is born it is the city, and so it
// is wherever the sentence leaves it open.

// government gives the code of the state for whose government the name of a
// capital stands; "" where it is the city.
func (f *finder) government(k int) string {
	code := f.seat(f.mentions[k])
	if code == "" {
		return ""
	}
	run, ok := f.coordinated(k)
	if !ok || !run.willed() && !run.related() || !f.speaksOf(code) {
		return ""
	}
	return code
}

// seat gives the code of the state whose capital a mention names, where the
// name is that of nothing else: Singapore is a state too, and Brussels the
// seat of others.
func (f *finder) seat(m *mention) string {
	if m.kind != onrecord.GPE || m.nested {
		return ""
	}
	low := strings.ToLower(f.bare(m))
	if c := lexicon.NameClass(low); c&lexicon.Capital == 0 || c&lexicon.Country != 0 || low == "brussels" {
		return ""
	}
	return lexicon.CountryCode(low)
}

// run is names of states and capitals that the sentence sets beside each
// other: words [first, end).
type run struct {
	w          []syntax.Word
	first, end int
	names      int
	paired     bool // by more than a comma, as in "Oslo, Norland"
	hyphen     bool // "Oslo-Norland talks"
}

// maxRun caps how many names of a run are gone through to either side.
const maxRun = 4

// coordinated gives the run that a mention stands in; ok is false where it
// holds anything but states and capitals, as a list of cities does.
func (f *finder) coordinated(k int) (r run, ok bool) {
	m := f.mentions[k]
	r = run{w: f.words(m.sent), first: m.first, end: m.end, names: 1}
	for i, n := k-1, 0; i >= 0 && n < maxRun && f.mentions[i].sent == m.sent; i-- {
		if b := f.mentions[i]; !b.nested {
			if !r.joins(b.end, r.first) {
				break
			}
			if !f.sovereign(b) {
				return r, false
			}
			r.first = b.first
			r.names++
			n++
		}
	}
	for i, n := k+1, 0; i < len(f.mentions) && n < maxRun && f.mentions[i].sent == m.sent; i++ {
		if b := f.mentions[i]; !b.nested {
			if !r.joins(r.end, b.first) {
				break
			}
			if !f.sovereign(b) {
				return r, false
			}
			r.end = b.end
			r.names++
			n++
		}
	}
	return r, r.names == 1 || r.paired
}

// joins tells whether words [from, to) only join two names.
func (r *run) joins(from, to int) bool {
	if to-from > 3 || to <= from {
		return false
	}
	said := false
	for _, w := range r.w[from:to] {
		switch w.Lower {
		case "and", "or", "nor", "&":
			r.paired, said = true, true
		case "-", "–", "/":
			r.hyphen, r.paired, said = true, true, true
		case ",":
			said = true
		case "the", "both":
		default:
			return false
		}
	}
	return said
}

// sovereign tells whether a mention names a state or its capital.
func (f *finder) sovereign(m *mention) bool {
	if m.kind != onrecord.GPE {
		return false
	}
	name := f.bare(m)
	return lexicon.NameClass(strings.ToLower(name))&(lexicon.Country|lexicon.Capital) != 0 || name == "US" || f.half(m)
}

// half tells "the North" and "the South".
func (f *finder) half(m *mention) bool {
	w := f.words(m.sent)
	return m.end-m.first == 1 && m.first > 0 && w[m.first-1].Lower == "the" && (w[m.first].Form == "North" || w[m.first].Form == "South")
}

// speaksOf tells whether the text names a state or its people otherwise than
// by the capital.
func (f *finder) speaksOf(code string) bool {
	if f.lands == nil {
		f.lands = map[string]bool{}
		for n := range f.page.Sentences {
			f.landsIn(f.words(n))
		}
		for _, m := range f.mentions {
			low := strings.ToLower(f.bare(m))
			if lexicon.NameClass(low)&(lexicon.Country|lexicon.Demonym) != 0 {
				f.lands[lexicon.CountryCode(low)] = true
			}
		}
	}
	return f.lands[code]
}

// landsIn notes the adjectives of nation in a sentence, "North Korean" too.
func (f *finder) landsIn(w []syntax.Word) {
	for i := range w {
		if !upper(w[i].Form) || class(&w[i])&lexicon.Demonym == 0 {
			continue
		}
		f.lands[lexicon.CountryCode(w[i].Lower)] = true
		if i > 0 && (w[i-1].Form == "North" || w[i-1].Form == "South") {
			f.lands[lexicon.CountryCode(w[i-1].Lower+"-"+w[i].Lower)] = true
		}
	}
}
