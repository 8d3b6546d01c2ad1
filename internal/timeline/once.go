package timeline

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"onrecord"
)

// once notes to whom an event happens that happens once in the time it is told
// of: a person's death, a person's leaving office, the founding of a thing. A
// death without a day may lie long before the news that mentions it.
func (t *Telling) once() {
	if t.Account.Modality == onrecord.Planned || t.Account.Modality == onrecord.Denied {
		return
	}
	for i, p := range t.People {
		person := common(p.Name) == "" && t.Sides[i].Person
		switch {
		case t.Family == "DEATH" && p.Part == "target" && person:
			t.Once = t.Family + " " + p.Actor
			if !t.Dated {
				t.Days, t.Wide = onrecord.Bounds{Latest: t.Days.Latest}, -1
			}
			return
		case t.Class == "RESIGN" && p.Part != "other" && len(t.People) == 1 && person && t.Dated && t.Wide <= 366:
			t.Once = t.Class + " " + p.Actor
			return
		case t.Class == "FORM" && p.Part == "target" && t.Dated && t.Wide <= 366:
			t.Once = t.Class + " " + p.Actor
			if head := common(p.Name); head != "" && t.definite(p) {
				t.Once = t.Class + " " + head
			}
			return
		}
	}
}

// definite tells whether a text speaks of someone as known: "the coalition".
func (t *Telling) definite(p onrecord.Participant) bool {
	words := strings.Fields(p.Name)
	told := strings.ToLower(t.Account.Exact)
	return len(words) > 0 && (strings.Contains(told, "the "+p.Name) || strings.Contains(told, "the "+words[len(words)-1]))
}

// amounts notes the figures within the clause.
func (t *Telling) amounts(figures []onrecord.Figure) {
	at, _ := slices.BinarySearchFunc(figures, t.Account.Start, func(f onrecord.Figure, start int) int { return cmp.Compare(f.Evidence.Start, start) })
	for ; at < len(figures) && figures[at].Evidence.End <= t.Account.End; at++ {
		if f := &figures[at]; f.Low != nil && f.Unit != "" {
			unit := ""
			eachWord(string(f.Unit), func(w string) { unit = cmp.Or(stemOf(w), unit) })
			high := math.Inf(1)
			if f.High != nil {
				high = *f.High
			}
			t.Amounts = append(t.Amounts, Amount{*f.Low, high, string(f.Unit), unit})
		}
	}
}
