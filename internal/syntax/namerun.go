package syntax

import (
	"onrecord"
	"onrecord/internal/lexicon"
)

// runs adds what its last or first word, or a title before it, tells to be a
// name.
func (f *nameFinder) runs() {
	if f.line != OrdinaryCase {
		return
	}
	for i := 0; i < len(f.words); {
		if f.taken[i] || !capitalised(f.words[i].Form) && !particles[f.words[i].Form] {
			i++
			continue
		}
		end := RunEnd(f.words, i)
		for k := i; k < end; k++ {
			if f.taken[k] {
				end = k
			}
		}
		if end <= i {
			i++
			continue
		}
		f.run(i, end)
		i = end
	}
}

func (f *nameFinder) run(from, end int) {
	i := from
	for i < end && (f.class(i)&(lexicon.Title|lexicon.Office) != 0 || f.words[i].UPOS != PROPN && f.words[i].UPOS != ADJ && f.words[i].UPOS != NOUN && f.words[i].Form != "-" && !particles[f.words[i].Form]) {
		i++
	}
	for end-1 > i && f.class(end-1)&lexicon.Office != 0 && f.class(end-1)&given == 0 && !f.surname(i, end-1) {
		end--
	}
	titled := i > 0 && f.class(i-1)&lexicon.Title != 0
	i, end = f.trim(i, end, onrecord.Org)
	i, end = f.pastDebris(i, end)
	if i >= end || !f.anyCapital(i, end) || f.demonymsOnly(i, end) {
		return
	}
	t := onrecord.ActorType("")
	last, first := f.class(end-1), f.class(i)
	whole := lexicon.NameClass(f.phrase(i, end))
	switch {
	case end-i > 1 && last&(lexicon.OrgHead|lexicon.OrgTail) != 0, f.orgOf(end, onrecord.Org):
		t = onrecord.Org
		i, end = f.extend(i, end, t)
		if i, end = f.trim(i, end, t); i >= end || f.overlaps(i, end) {
			return
		}
	case end-i > 1 && last&lexicon.SiteBuilt != 0:
		t = onrecord.Fac
	case end-i > 1 && last&lexicon.SiteState != 0:
		t = onrecord.GPE
	case end-i > 1 && end-i < 5 && first&given != 0 && f.words[end-1].UPOS == PROPN && last&(lexicon.Calendar|lexicon.Office|lexicon.Calling) == 0:
		t = onrecord.Person
	case titled && f.words[i].UPOS == PROPN && end-i < 5 && whole&(anyPlace|lexicon.Calendar) == 0 && last&(lexicon.Calling|lexicon.Office|lexicon.OrgHead) == 0:
		t = onrecord.Person
	}
	if t != "" {
		f.add(Name{First: i, End: end, Type: t, Guess: true})
	}
}
