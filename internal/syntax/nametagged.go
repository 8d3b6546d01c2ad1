package syntax

import (
	"onrecord"
	"onrecord/internal/lexicon"
	"strings"
)

// tagged takes the names that the tagger labelled, cut to their right extent.
func (f *nameFinder) tagged(labels []uint8) {
	var last Name
	for i := 0; i < len(labels); {
		l := labels[i]
		end := i + 1
		for end < len(labels) && end-i < maxName && l > 0 && labels[end] == l+l%2 && !strings.Contains(",;:", f.words[end].Form) {
			end++
		}
		if t := kinds[l]; t != "" && l%2 == 1 {
			if n := (Name{First: i, End: end, Type: t}); f.oneName(last, n) {
				last = f.joined(last, n)
			} else {
				f.take(last.First, last.End, last.Type)
				last = n
			}
		} else if k := f.behindOffice(i, end); t == "" && l > 0 && k > 0 {
			f.take(last.First, last.End, last.Type)
			last = Name{First: k, End: end, Type: onrecord.Person}
		}
		i = end
	}
	f.take(last.First, last.End, last.Type)
}

// behindOffice gives where a person begins in a piece that opens with the
// nation and the office: "South Korean President Jane X". 0 when none does.
func (f *nameFinder) behindOffice(i, end int) int {
	k := i
	for k < end && (f.class(k)&lexicon.Demonym != 0 || halves[f.words[k].Lower]) {
		k++
	}
	if k == i || k >= end-1 || f.class(k)&lexicon.Office == 0 || f.words[k+1].UPOS != PROPN || !capitalised(f.words[k+1].Form) {
		return 0
	}
	return k + 1
}

// oneName tells whether two labelled pieces are one name that the tagger cut:
// nothing but particles and hyphens between them, and neither of them a
// country.
func (f *nameFinder) oneName(a, b Name) bool {
	if a.End == 0 || b.First-a.End > 3 || b.End-a.First > maxName || f.line != OrdinaryCase {
		return false
	}
	for k := a.End; k < b.First; k++ {
		if form := f.words[k].Form; form != "-" && !particles[form] || form == "-" && !f.glued(k+1) {
			return false
		}
	}
	if b.First == a.End+1 && f.words[a.End].Form == "-" && !particles[f.words[a.End-1].Lower] {
		return false
	}
	whole := lexicon.NameClass(f.phrase(a.First, a.End)) | lexicon.NameClass(f.phrase(b.First, b.End))&^(lexicon.Capital|lexicon.Place)
	return whole&(lexicon.Country|lexicon.Calendar) == 0 && capitalised(f.words[a.End-1].Form)
}

// joined is the name of two pieces: of the type its end tells, else of the
// longer piece.
func (f *nameFinder) joined(a, b Name) Name {
	t := b.Type
	if a.End-a.First > b.End-b.First || a.Type == onrecord.Person && f.class(a.First)&given != 0 {
		t = a.Type
	}
	return Name{First: a.First, End: b.End, Type: t}
}
