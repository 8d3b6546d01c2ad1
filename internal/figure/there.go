package figure

import (
	"slices"
	"sort"

	"onrecord"
	"onrecord/internal/syntax"
)

// spoken is how many sentences back the country that is spoken of is looked
// for.
const spoken = 2

// there is the country that "there" and "in the country" mean behind a figure:
// the only one named just before, those apart whose the counted are and that
// the clause has as its subject. "" where several can be meant.
func (f *finder) there(c *clause) string {
	at := c.words[c.from].Start
	sent := sort.Search(len(f.Page.Sentences), func(i int) bool { return f.Page.Sentences[i].End > at })
	if sent == len(f.Page.Sentences) {
		return ""
	}
	own := syntax.Gist(joined(c.words[c.from:c.end]))
	if i, r := c.clauseOf(); r == object {
		own = append(own, f.subjectOf(c, i)...)
	}
	name, land := "", ""
	for _, m := range f.within(onrecord.Span{Start: f.Page.Sentences[max(0, sent-spoken)].Start, End: at}) {
		if m.kind != onrecord.GPE {
			continue
		}
		gist := syntax.Gist(m.name)
		if len(gist) != 1 || gist[0][0] != '@' || slices.Contains(own, gist[0]) {
			continue
		}
		if land != "" && land != gist[0] {
			return ""
		}
		name, land = m.name, gist[0]
	}
	return name
}

// subjectOf is what the subject of clause i is about, as gist.
func (f *finder) subjectOf(c *clause, i int) []string {
	p := c.subject(i)
	if p.None() {
		return nil
	}
	return syntax.Gist(joined(c.words[p.From:p.To]))
}
