package export

import (
	"fmt"
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/desk"
)

// utteranceWords says who said what, and how it is told.
func utteranceWords(u *onrecord.Utterance) string {
	return fmt.Sprintf("%s: %s (%s)", orNobody(u.SpeakerName), trim(u.Evidence.Exact, 240), tellings(u))
}

// tellings counts how an utterance is told: "4 tellings from 3 independent
// origins: 2 the same, 1 cut, 1 altered".
func tellings(u *onrecord.Utterance) string {
	var how []string
	for _, r := range retoldOrder {
		n := 0
		for i := range u.Tellings {
			if u.Tellings[i].Relation == r {
				n++
			}
		}
		if n > 0 {
			how = append(how, fmt.Sprintf("%d %s", n, Retold(r)))
		}
	}
	out := fmt.Sprintf("%s from %s: %s", plural(len(u.Tellings), "telling"), plural(u.Origins, "independent origin"), strings.Join(how, ", "))
	if len(u.Others) > 0 {
		out += "; given to another speaker too"
	}
	return out
}

var retoldOrder = []onrecord.Retold{onrecord.RetoldSame, onrecord.RetoldCut, onrecord.RetoldOverlapping, onrecord.RetoldAltered, onrecord.RetoldTranslated, onrecord.RetoldParaphrase}

// Retold says how words are told again, for a person.
func Retold(r onrecord.Retold) string {
	switch r {
	case onrecord.RetoldSame:
		return "whole"
	case onrecord.RetoldOverlapping:
		return "in part and more"
	case onrecord.RetoldParaphrase:
		return "in other words"
	}
	return string(r)
}

// UtteranceSheet lines the tellings of an utterance up, the earliest published
// first, in lines at most width columns wide.
func UtteranceSheet(u *onrecord.Utterance, width int) string {
	var b strings.Builder
	if len(u.Tellings) > 0 {
		first := fmt.Sprintf("%s, known by %s", u.FirstDoc, u.FirstKnown)
		b.WriteString(Wrap("  first on record: ", first, width))
	}
	for i := range u.Tellings {
		t := &u.Tellings[i]
		b.WriteString(Wrap("  "+pad10(day(t.Published))+" ", toldBy(t), width))
		b.WriteString(Wrap("             ", markedWords(t), width))
		for _, c := range t.Altered {
			b.WriteString(Wrap("               ", changeWords(c), width))
		}
	}
	for _, o := range u.Others {
		b.WriteString(Wrap("  given to another speaker: ", fmt.Sprintf("%s, in %s: %s [%s]", orNobody(o.Speaker), from(o.Outlet, o.Evidence.Doc), o.Evidence.Exact, o.Statement), width))
	}
	for _, d := range u.Differences {
		b.WriteString(Wrap("  differs: ", d, width))
	}
	return b.String()
}

func pad10(s string) string { return s + strings.Repeat(" ", max(0, 10-columns(s))) }

// from names an outlet, or the document where it has none.
func from(outlet onrecord.Maybe, doc string) string {
	if outlet == "" {
		return doc + ", no outlet named"
	}
	return string(outlet)
}

// toldBy says which outlet tells it, how, whom it names, who heard it and who
// passed it on.
func toldBy(t *onrecord.Telling) string {
	parts := []string{from(t.Outlet, t.Doc) + ": " + Retold(t.Relation)}
	if t.Origin != t.Doc {
		parts = append(parts, "a copy from the origin of "+t.Origin)
	}
	who := string(t.Speaker)
	if t.Role != "" && !strings.EqualFold(string(t.Role), who) {
		who = strings.TrimSpace(who + " (" + string(t.Role) + ")")
	}
	if who != "" {
		parts = append(parts, "said by "+who)
	}
	if t.ReportedTo != "" {
		parts = append(parts, "told to "+string(t.ReportedTo))
	}
	if t.SaidOn.Value != "" {
		parts = append(parts, "on "+day(t.SaidOn))
	}
	return strings.Join(append(parts, passedOn(t)...), "; ") + " [" + t.Statement + "]"
}

// passedOn says from which outlets a telling was taken, and that it is
// translated.
func passedOn(t *onrecord.Telling) []string {
	var parts []string
	for _, p := range t.From {
		words := "passed on from " + p.Outlet
		if p.Doc != "" {
			words += ", told there in " + string(p.Doc)
		}
		parts = append(parts, words)
	}
	if t.Translated != nil {
		parts = append(parts, "“"+t.Translated.Exact+"”")
	}
	return parts
}

// markedWords gives the words of a telling, with those in ⟦ ⟧ that the fullest
// telling does not have.
func markedWords(t *onrecord.Telling) string {
	var parts []string
	for _, ev := range t.Words {
		text := []rune(ev.Exact)
		var cuts [][2]int
		for _, c := range t.Altered {
			if c.Here != nil && ev.Covers(*c.Here) {
				cuts = append(cuts, [2]int{c.Here.Start - ev.Start, c.Here.End - ev.Start})
			}
		}
		slices.SortFunc(cuts, func(a, b [2]int) int { return b[0] - a[0] })
		for _, c := range cuts {
			text = slices.Concat(text[:c[0]], []rune("⟦"), text[c[0]:c[1]], []rune("⟧"), text[c[1]:])
		}
		parts = append(parts, string(text))
	}
	return strings.Join(parts, " … ")
}

// changeWords sets words beside those of the fullest telling.
func changeWords(c onrecord.WordChange) string {
	switch {
	case c.Here == nil:
		return "without “" + c.There.Exact + "”, which the fullest has"
	case c.There == nil:
		return "⟦" + c.Here.Exact + "⟧ is not in the fullest"
	}
	return "⟦" + c.Here.Exact + "⟧ where the fullest has “" + c.There.Exact + "”"
}

// alsoTold gives, for every statement that has other tellings, where its page
// lines them up and which outlets tell them.
func alsoTold(v *desk.View) map[string]*ref {
	also := map[string]*ref{}
	for n, f := range v.Find(onrecord.KindUtterance, desk.Filter{}) {
		u := f.(*onrecord.Utterance)
		href := numbered("utterances.html", n/perPage) + "#" + u.ID
		for i := range u.Tellings {
			var others []string
			for k := range u.Tellings {
				if name := from(u.Tellings[k].Outlet, u.Tellings[k].Doc); u.Tellings[k].Doc != u.Tellings[i].Doc && !slices.Contains(others, name) {
					others = append(others, name)
				}
			}
			also[u.Tellings[i].Statement] = &ref{Href: href, Label: "also told by " + short(others, 4)}
		}
	}
	return also
}
