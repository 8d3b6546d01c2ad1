package commitment

import (
	"onrecord"
	"onrecord/internal/syntax"
)

// widestGap is how many words after its verb a duty is looked through for a
// second part.
const widestGap = 50

// gapped cuts off a duty what is due on a day of its own with the verb left
// out: "close the camp by June and the port by July", "the mission here would
// end in May and the one there a year after that".
func (f *finder) gapped(d *duty) (duty, bool) {
	if d.own {
		return duty{}, false
	}
	for i := d.verb + 1; i < len(f.Words) && i < d.verb+widestGap && i < d.to; i++ {
		n := f.TimeOf[i] - 1
		if n < 0 || i+1 < len(f.Words) && f.TimeOf[i+1] == n+1 || f.weight(f.timeStart(i), n, d) < 2 {
			continue
		}
		from := f.afterAnd(i + 1)
		if from == 0 {
			continue
		}
		end, at := f.remnant(f.pastParticiple(from, d))
		if end == 0 || f.inPart(from) || f.taken[f.Words[from].Start] {
			continue
		}
		rest := *d
		rest.from, rest.to, rest.lead, rest.verb = from, end, from, from
		rest.limited, rest.follows = false, f.relative(at)
		if f.PhraseOf[from] >= 0 && f.MentionOf(f.Structure, f.Phrases[f.PhraseOf[from]]) >= 0 {
			rest.by = -1 // who does it, or to whom it is done
		}
		d.to = i + 1
		return rest, true
	}
	return duty{}, false
}

// afterAnd gives the word after ", and" at i, or after a comma before "the
// rest"; 0 for none.
func (f *finder) afterAnd(i int) int {
	comma := f.Lower(i) == ","
	if comma {
		i++
	}
	switch {
	case f.Lower(i) == "and" && i+1 < len(f.Words):
		return i + 1
	case comma && f.Lower(i) == "the" && (f.Lower(i+1) == "rest" || f.Lower(i+1) == "remainder" || f.Lower(i+1) == "others" || f.Lower(i+1) == "remaining"):
		return i
	}
	return 0
}

// pastParticiple steps over the second verb of a passive: "will be closed by
// May and reopened by June".
func (f *finder) pastParticiple(i int, d *duty) int {
	if f.Tag(d.verb) == "VBN" && f.PhraseOf[i] < 0 && (f.Tag(i) == "VBN" || f.Tag(i) == "VBD") && f.timeSoonAfter(i+1) > 0 {
		return i + 1
	}
	return i
}

// remnant reads a noun phrase, or a place, and a time with which the sentence
// or its part ends. It gives the end, and the first word of the time.
func (f *finder) remnant(from int) (end, at int) {
	k := from
	if placing[f.Lower(k)] {
		k++
	}
	if k < len(f.Words) && f.PhraseOf[k] < 0 && k > 0 && f.Words[k-1].IsVerb() {
		return f.ending(k)
	}
	for step := 0; step < 3; step++ {
		if k >= len(f.Words) || f.PhraseOf[k] < 0 || f.TimeOf[k] > 0 || f.Words[k].IsPronoun() {
			return 0, 0
		}
		for p := f.PhraseOf[k]; k < len(f.Words) && f.PhraseOf[k] == p && f.TimeOf[k] == 0; {
			k++
		}
		if f.timeSoonAfter(k) > 0 {
			return f.ending(k)
		}
		if k >= len(f.Words) || !nounPrepositions[f.Lower(k)] {
			return 0, 0
		}
		k++
	}
	return 0, 0
}

// ending reads the time at k with which a part ends; it gives the end and the
// first word of the time.
func (f *finder) ending(k int) (end, at int) {
	end = f.timeSoonAfter(k)
	if end == 0 {
		return 0, 0
	}
	at = f.timeStart(end - 1)
	if f.relative(at) {
		end = f.relativeEnd(end)
	}
	if !f.closes(end) || !f.canLimit(at) {
		return 0, 0
	}
	return end, at
}

// canLimit tells whether the time at i is a day, or a length of time after
// another day.
func (f *finder) canLimit(i int) bool {
	tm := &f.Times[f.TimeOf[i]-1]
	return f.relative(i) || tm.Type == onrecord.TimeDate && tm.Latest != ""
}

// closes tells whether nothing more belongs to a part that ends at i.
func (f *finder) closes(i int) bool {
	return i >= len(f.Words) || f.Words[i].UPOS == syntax.PUNCT || f.Tag(i) == "CC"
}

// relative tells whether the length of time at i runs from a day named before
// it: "a year after that", "two months later".
func (f *finder) relative(i int) bool {
	n := f.TimeOf[i]
	if tm := &f.Times[n-1]; tm.Type != onrecord.TimeDuration || tm.Latest != "" {
		return false
	}
	for i < len(f.Words) && f.TimeOf[i] == n {
		i++
	}
	return f.relativeEnd(i) > i
}

// relativeEnd takes in "after that" and its like at i.
func (f *finder) relativeEnd(i int) int {
	switch f.Lower(i) {
	case "later", "afterwards", "afterward", "thereafter":
		return i + 1
	case "after":
		if f.Lower(i+1) == "that" || f.Lower(i+1) == "this" {
			return i + 2
		}
	}
	return i
}
