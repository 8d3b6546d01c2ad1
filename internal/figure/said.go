package figure

import (
	"sort"
	"strings"

	"onrecord"
	"onrecord/internal/syntax"
)

// measure tells what is said of the counted: the verb of which it is subject
// or object, as its participle, with where to: "killed", "returned to Syria".
// "" where only "there are" or nothing is said.
func (c *clause) measure() string {
	if k := c.verbAfter(); k >= 0 {
		return c.verbPhrase(k)
	}
	if k := c.verbBefore(); k >= 0 {
		return participle(c.words[k].Lemma)
	}
	return ""
}

// verbAfter gives the verb after the figure in its clause; -1 without.
func (c *clause) verbAfter() int {
	if c.head < 0 && c.end > c.to && c.words[c.end-1].UPOS == syntax.VERB {
		return c.end - 1
	}
	for k := c.end; k < min(len(c.words), c.end+10); k++ {
		w := &c.words[k]
		switch {
		case w.UPOS == syntax.VERB && !light[w.Lemma]:
			if w.XPOS == "VBG" && k > c.end && c.is(k-1, ",") || c.is(k-1, "to") {
				return -1
			}
			return k
		case w.UPOS == syntax.AUX, w.UPOS == syntax.ADV, w.UPOS == syntax.PART:
		case k < c.end+4 && (w.Lower == "of" || w.Lower == "them" || w.Lower == "in" || w.Lower == "from" || w.UPOS == syntax.PROPN || w.UPOS == syntax.DET):
		case light[w.Lemma]:
		default:
			return -1
		}
	}
	return -1
}

// verbBefore gives the verb of which the figure is the object; -1 without.
func (c *clause) verbBefore() int {
	for k := c.from - 1; k >= max(0, c.from-6); k-- {
		w := &c.words[k]
		switch w.UPOS {
		case syntax.VERB:
			if light[w.Lemma] {
				return -1
			}
			return k
		case syntax.DET, syntax.ADJ, syntax.ADV, syntax.NUM, syntax.ADP:
			continue
		}
		return -1
	}
	return -1
}

// light verbs say nothing of what is counted, or belong to who says it.
var light = words(`be have do include comprise say tell add report announce estimate put make get go`)

// verbPhrase is a verb with where it leads: "returned to Syria".
func (c *clause) verbPhrase(k int) string {
	said := participle(c.words[k].Lemma)
	if !c.isAny(k+1, "to", "from", "into") || k+2 >= len(c.words) {
		return said
	}
	end := k + 2
	for end < min(len(c.words), k+6) && c.words[end].UPOS == syntax.PROPN {
		end++
	}
	if end == k+2 {
		return said
	}
	return said + " " + joined(c.words[k+1:end])
}

// participle is the past participle of a verb.
func participle(lemma string) string {
	if p := irregular[lemma]; p != "" {
		return p
	}
	n := len(lemma)
	switch {
	case n < 2:
		return lemma
	case strings.HasSuffix(lemma, "e"):
		return lemma + "d"
	case strings.HasSuffix(lemma, "y") && !vowel(lemma[n-2]):
		return lemma[:n-1] + "ied"
	case doubling[lemma] || n == 3 && !vowel(lemma[0]) && vowel(lemma[1]) && !vowel(lemma[2]) && !strings.ContainsRune("wxy", rune(lemma[2])):
		return lemma + lemma[n-1:] + "ed"
	}
	return lemma + "ed"
}

func vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

var doubling = words(`up stop drop commit permit submit admit occur prefer refer transfer deter control patrol equip kidnap plan ship trap strip`)

// irregular are the participles of verbs that form them otherwise.
var irregular = func() map[string]string {
	all := map[string]string{}
	for _, pair := range strings.Fields(`flee:fled withdraw:withdrawn leave:left lose:lost hold:held hit:hit cut:cut put:put shoot:shot
send:sent spend:spent build:built buy:bought sell:sold pay:paid keep:kept bring:brought catch:caught find:found fight:fought
fall:fallen rise:risen grow:grown shrink:shrunk go:gone come:come become:become begin:begun take:taken give:given see:seen
know:known draw:drawn drive:driven fly:flown throw:thrown write:written speak:spoken break:broken steal:stolen freeze:frozen
choose:chosen win:won lead:led meet:met run:run stand:stood sit:sat lie:lain lay:laid strike:struck hang:hanged seek:sought
teach:taught think:thought feel:felt mean:meant hear:heard read:read lend:lent bear:borne swear:sworn wear:worn tear:torn
spread:spread get:got forget:forgotten cost:cost cast:cast burst:burst split:split quit:quit stick:stuck swing:swung dig:dug wake:woken
shake:shaken sing:sung swim:swum drink:drunk arise:arisen bend:bent bite:bitten bleed:bled blow:blown deal:dealt forbid:forbidden
forgive:forgiven ride:ridden sleep:slept slide:slid spin:spun spring:sprung sweep:swept foresee:foreseen withstand:withstood
understand:understood make:made say:said tell:told do:done have:had sink:sunk drown:drowned return:returned die:died show:shown shut:shut set:set let:let hurt:hurt beat:beaten bind:bound feed:fed
eat:eaten hide:hidden overthrow:overthrown retake:retaken rebuild:rebuilt withhold:withheld uphold:upheld oversee:overseen overrun:overrun mislead:misled undergo:undergone undertake:undertaken`) {
		lemma, p, _ := strings.Cut(pair, ":")
		all[lemma] = p
	}
	return all
}()

func words(s string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(s) {
		set[w] = true
	}
	return set
}

// scope is the place or actor of the figure's clause: the place named right
// after it ("in Iraq"), else the nearest name before it in the clause.
func (f *finder) scope(sent *syntax.Sentence, c *clause) string {
	end := c.words[c.end-1].End
	limit := end
	if k := min(len(c.words), c.end+7) - 1; k >= 0 {
		limit = c.words[k].End
	}
	for _, m := range f.within(onrecord.Span{Start: end, End: limit}) {
		if m.kind != onrecord.Org && c.placed(wordAt(c.words, m.Start)) {
			return m.name
		}
	}
	before := c.ownNames(f.within(onrecord.Span{Start: max(sent.Start, c.words[c.from].Start-far), End: c.words[c.from].Start}))
	inside := f.within(onrecord.Span{Start: c.words[c.from].Start, End: end}) // "9,800 U.S. troops"
	switch {
	case len(inside) > 0:
		return inside[0].name
	case len(before) > 0:
		return before[len(before)-1].name
	}
	return ""
}

// ownNames leaves out the organisations that were only told, or that say it:
// "told the Gazette", "a Gazette poll", "according to the Gazette".
func (c *clause) ownNames(names []place) []place {
	var own []place
	for _, m := range names {
		from, to := wordAt(c.words, m.Start), wordAfter(c.words, m.End)
		if c.is(from-1, "the") {
			from--
		}
		if m.kind == onrecord.Org && (c.isAny(from-1, "told", "tells", "telling") || c.is(from-1, "to") && c.is(from-2, "according") || c.isAny(to, "poll", "survey", "reported", "reports", "said", "says")) {
			continue
		}
		own = append(own, m)
	}
	return own
}

// far is how many bytes before a figure its actor or place is looked for.
const far = 240

// placed tells whether a preposition of place stands before word k, and no
// clause ends between it and the figure.
func (c *clause) placed(k int) bool {
	for j := c.end; j < k; j++ {
		if c.isAny(j, ",", ";", ":", "that", "who", "which", "and") {
			return false
		}
	}
	for j := k - 1; j >= max(c.end, k-4); j-- {
		if c.isAny(j, "in", "inside", "within", "across", "throughout", "into", "from", "at", "near", "of", "to") {
			return true
		}
	}
	return false
}

// within gives the places that lie inside a span.
func (f *finder) within(s onrecord.Span) []place {
	var in []place
	for k := sort.Search(len(f.mentions), func(i int) bool { return f.mentions[i].Start >= s.Start }); k < len(f.mentions) && f.mentions[k].End <= s.End; k++ {
		in = append(in, f.mentions[k])
	}
	return in
}

// asOf is the nearest date of the figure's clause: no comma between the two,
// unless the date opens the sentence.
func (f *finder) asOf(sent *syntax.Sentence, c *clause) onrecord.Bounds {
	best, gap := -1, 360
	at := c.words[c.from].Start
	from := max(sent.Start, at-far)
	for k := sort.Search(len(f.times), func(i int) bool { return f.times[i].Start >= from }); k < len(f.times) && f.times[k].End <= min(sent.End, at+2*far); k++ {
		tm := &f.kinds[k]
		if tm.Type != onrecord.TimeDate && tm.Type != onrecord.TimeTime || tm.Earliest == "" && tm.Latest == "" || tm.Doubt >= onrecord.Doubtful {
			continue
		}
		d := f.times[k].Start - c.words[c.end-1].End
		if d < 0 { // "$40 million in 2004 to $550 million in 2009": the date behind is the figure's own
			d = 3 * (at - f.times[k].End)
		}
		if d >= 0 && d < gap && c.reaches(f.times[k]) {
			best, gap = k, d
		}
	}
	if best < 0 {
		return onrecord.Bounds{}
	}
	return f.kinds[best].Bounds()
}

// reaches tells whether a time stands in the clause of the figure.
func (c *clause) reaches(tm onrecord.Span) bool {
	first, last := wordAt(c.words, tm.Start), wordAfter(c.words, tm.End)
	from, to := last, c.from
	if first >= c.end {
		from, to = c.end, first
	} else if first <= 2 && c.is(last, ",") { // "In December 2021, ..."
		from++
	}
	for k := from; k < to; k++ {
		if c.isAny(k, ",", ";", ":", "that", "which", "who", "since", "after", "before", "than", "when", "while", "(", "–", "—") {
			return false
		}
	}
	return true
}
