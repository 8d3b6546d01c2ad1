package figure

import (
	"onrecord"
	"onrecord/internal/syntax"
)

// scope is where a figure holds or whose it is, as far as the sentence says so:
// a name after a preposition of place behind it, within the counted phrase or
// possessing it, in the subject of the clause whose object it is, or at the
// head of the sentence. A name that only stands near is none.
func (f *finder) scope(c *clause) string {
	for _, read := range [...]func(*finder, *clause) string{(*finder).behind, (*finder).possessor, (*finder).whereTo, (*finder).inside, (*finder).ofObject, (*finder).fronted} {
		if name := read(f, c); name != "" {
			return name
		}
	}
	return ""
}

// behind is the name in the phrases behind the counted one: "500 troops in
// Utopia", over a participle that says what they do there: "residents living
// in", "people killed in". Distances have none.
func (f *finder) behind(c *clause) string {
	k := c.end
	for c.isAny(k, "currently", "already", "still", "now", "presently") {
		k++
	}
	if k+1 < len(c.words) && (c.words[k].XPOS == "VBN" || c.words[k].XPOS == "VBG" || c.words[k].XPOS == "VBD") && c.isAny(k+1, "in", "at", "across", "inside", "throughout", "there") {
		k++
	}
	if c.distance() {
		return ""
	}
	if c.is(k, "there") || c.isAny(k, "in", "inside", "across", "throughout", "within") && c.is(k+1, "the") && c.is(k+2, "country") && !c.isAny(k+3, "of", "'s", "’s") {
		return f.there(c)
	}
	return f.placedAt(c, k)
}

// possessor is the name before a genitive, "Utopia's 329 deputies".
func (f *finder) possessor(c *clause) string {
	if k := c.from - 1; k > 0 && (c.isAny(k, "'s", "’s") || c.words[k].XPOS == "POS") {
		if m := f.endingAt(c, k-1); m != nil {
			return f.alone(c, m)
		}
	}
	return ""
}

// inside is the name in the counted phrase, "9,800 U.S. troops", or the one of
// which a part is told: "a third of Utopia".
func (f *finder) inside(c *clause) string {
	in := f.within(c.span(c.from, c.end))
	if len(in) == 0 || c.head >= 0 && in[0].End > c.words[c.head].Start && (in[0].kind == onrecord.Org || !c.is(c.head-1, "of")) {
		return ""
	}
	return f.alone(c, &in[0])
}

// placedAt is the name in the prepositional phrases that begin at word k: "in
// Utopia", "at the yard in the town of Velden"; not "in Utopia's longest war".
func (f *finder) placedAt(c *clause, k int) string {
	for n := 0; n < 3 && k+1 < len(c.words) && placeWords[c.words[k].Lower]; n++ {
		if c.isAny(k, "from", "of") && c.isAny(k+1, "about", "around") {
			return ""
		}
		end := k + 1
		for end < min(len(c.words), k+9) && c.PhraseOf[end] >= 0 && c.TimeOf[end] == 0 {
			end++
		}
		if m := f.firstPlace(c, k+1, end); m != nil && (m.kind != onrecord.Org || c.isAny(k, "at", "of", "within", "in", "from")) {
			if after := wordAfter(c.words, m.End); c.isAny(after, "'s", "’s") && !c.is(k, "of") {
				return ""
			}
			return f.alone(c, m)
		}
		if end == k+1 {
			return ""
		}
		k = end
	}
	return ""
}

// placeWords are the prepositions that say where or whose a count is.
var placeWords = words(`in inside within across throughout at from of`)

// whereTo is the name that the clause of a figure gives as its place.
func (f *finder) whereTo(c *clause) string {
	if c.is(c.from-1, "where") { // "Arcadia, where 20 ministers met"
		k := c.from - 2
		if c.is(k, ",") {
			k--
		}
		if m := f.endingAt(c, k); m != nil {
			return f.alone(c, m)
		}
	}
	if i, r := c.clauseOf(); r == subject && !c.base {
		return f.ofSubject(c, i)
	} else if r == object && sending[c.words[c.Clauses[i].Verb].Lemma] && c.isAny(c.end, "to", "into") {
		return f.goal(c, c.end)
	}
	return ""
}

// goal is the place after the "to" or "into" at word k, or the place of what
// is named there: "to a base in Utopia".
func (f *finder) goal(c *clause, k int) string {
	p := c.phraseAt(k + 1)
	if p.None() {
		return ""
	}
	if m := f.firstPlace(c, p.From, p.To); m != nil && m.kind != onrecord.Org {
		return f.alone(c, m)
	}
	return f.placedAt(c, p.To)
}

// valueOf tells whether a bare count is what the subject of clause i is, has or
// comes to: "Utopia has 329 deputies", "membership rose to 90".
func (c *clause) valueOf(i int) bool {
	cl := &c.Clauses[i]
	prep := c.prepositionBefore()
	if cl.VTo == c.from || prep == "" && c.from-cl.VTo < 3 {
		return true
	}
	if lemma := c.words[cl.Verb].Lemma; prep == "in" && cl.VTo == c.from-1 && (lemma == "take" || lemma == "bring" || lemma == "let") {
		return true
	}
	return prep == "to" && changes[c.words[cl.Verb].Lemma] != ""
}

// ofSubject is the scope of a figure that is the subject of clause i: where it
// happened to them or where they went, or who did it to them.
func (f *finder) ofSubject(c *clause, i int) string {
	cl := &c.Clauses[i]
	k := cl.VTo
	if !cl.Object.None() {
		k = cl.Object.To
	}
	for k < len(c.words) && (c.words[k].XPOS == "RP" || c.TimeOf[k] > 0 || c.words[k].UPOS == syntax.ADV) {
		k++
	}
	if c.isAny(k, "to", "into") && cl.Object.None() {
		return f.goal(c, k)
	}
	if cl.Passive {
		k = c.overSecond(k)
	}
	if m := f.named(c, cl.Object); m != nil && entering[c.words[cl.Verb].Lemma] && m.kind != onrecord.Org {
		return f.alone(c, m)
	}
	if !cl.Object.None() { // what follows "stormed the hall" says more of the hall
		p := c.phraseAt(k + 1)
		if m := f.named(c, p); m == nil || c.is(k, "of") || m.End != c.words[p.Head].End {
			return ""
		}
	}
	if name := f.placedAt(c, k); name != "" {
		return name
	}
	if !cl.Agent.None() && !harms[c.words[cl.Verb].Lemma] {
		if m := f.named(c, cl.Agent); m != nil {
			return f.alone(c, m)
		}
	}
	return ""
}

// overSecond is the word behind a second number with its participle: "two were
// killed and at least 11 wounded in".
func (c *clause) overSecond(k int) int {
	if !c.is(k, "and") {
		return k
	}
	number := false
	for n := k + 1; n < min(len(c.words), k+7); n++ {
		number = number || c.words[n].XPOS == "CD"
		if c.words[n].XPOS == "VBN" && number {
			return n + 1
		}
	}
	return k
}

// ofObject is the scope of a figure in the complement of a clause: the name
// that its subject is, or that the subject belongs to or lies in. Who harms is
// not whose the harmed are; who tells is not whose the told is.
func (f *finder) ofObject(c *clause) string {
	i, r := c.clauseOf()
	if r == noRole {
		i = c.clauseBefore()
	}
	if i < 0 || r == subject || r == noRole && !c.measured && !c.valueOf(i) {
		return ""
	}
	cl := &c.Clauses[i]
	lemma := c.words[cl.Verb].Lemma
	p := c.subject(i)
	if p.None() || telling[lemma] || p.To > cl.VFrom && !cl.Relative || c.isAny(p.From-1, "and", "or") || cl.Governor >= 0 && !cl.Tense.Finite() && telling[c.words[c.Clauses[cl.Governor].Verb].Lemma] {
		return ""
	}
	m := f.named(c, p)
	switch {
	case m != nil && harms[lemma] && !cl.Passive:
		return ""
	case m != nil:
		return f.alone(c, m)
	}
	return f.placedAt(c, p.To)
}

// fronted is the place named at the head of the sentence, "In Utopia, 300
// schools closed", where no other clause comes between.
func (f *finder) fronted(c *clause) string {
	if len(c.words) < 3 || !c.isAny(0, "in", "across", "throughout", "inside") || c.from < 3 {
		return ""
	}
	end := 1
	for end < c.from && end < 9 && c.PhraseOf[end] >= 0 && c.TimeOf[end] == 0 {
		end++
	}
	m := f.firstPlace(c, 1, end)
	if m == nil || !c.is(end, ",") || m.kind == onrecord.Org {
		return ""
	}
	for k := end + 1; k < c.from; k++ {
		if c.isAny(k, ";", ":", "that", "while", "but", "which", "who", "where", "(", "said", "says") {
			return ""
		}
	}
	return f.alone(c, m)
}

// distance tells whether the figure is one, from whose end nothing holds.
func (c *clause) distance() bool {
	switch c.unit {
	case "km", "miles", "m", "feet", "nautical miles", "yards", "cm", "mm", "inches":
		return c.isAny(c.end, "from", "of", "outside", "in") && !c.is(c.end, "of")
	}
	return false
}

var (
	// sending are verbs that take their object somewhere.
	sending = words(`send deploy dispatch move transfer bring ship fly rush add commit redeploy relocate evacuate deport return take airlift smuggle export`)

	// entering are verbs whose object is where their subject is or was.
	entering = words(`enter reach leave flee cross visit invade occupy inhabit tour`)

	// harms are verbs of doing harm to their object, and of taking it.
	harms = words(`kill wound injure hurt shoot bomb attack strike hit destroy damage displace arrest detain capture seize execute murder massacre
abduct kidnap down intercept sink burn raze jail imprison charge sentence convict accuse besiege target ambush`)

	// telling are verbs after which the subject only tells the figure.
	telling = words(`say tell report estimate announce claim put state count note warn show find believe expect predict forecast suggest reveal
confirm document record cite quote write publish project think name list mention call`)
)
