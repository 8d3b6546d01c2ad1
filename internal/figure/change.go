package figure

import (
	"fmt"
	"math"
	"strings"

	"onrecord/internal/syntax"
)

// change is what a text tells of a change or a difference: from one figure to
// another, by a third.
type change struct {
	from, to, by sited
	way          way
}

// way is the direction of a change.
type way int

const (
	either way = iota
	rising
	falling
)

// changes checks the figures of a sentence that stand side by side as old
// value, new value and the change between them, in whatever order: "from 900
// to 1,000, a rise of 100", "up by 15 to 75, from 60", "330 pupils, 30 more
// than last year's 300".
func (c *checker) changes(first, last int) {
	for k := first + 2; k < last; k++ {
		p, q, r := c.figs[k-2], c.figs[k-1], c.figs[k]
		if k > first+2 && c.figs[k-3].exact() && c.parallel(c.figs[k-3], p) && c.figs[k-3].Unit == p.Unit { // "by $15 and by $20, to $205, from $240"
			continue
		}
		if c.sinceClose(p, q, r) || c.toClose(p, q, r) {
			continue
		}
		for _, read := range [...]func(p, q, r sited) (change, bool){c.fromToBy, c.byToFrom, c.byFromTo, c.toFromBy, c.toByFrom, c.fromByTo} {
			if ch, ok := read(p, q, r); ok && c.change(ch, p, q, r) {
				if k+1 < last {
					c.again(ch, c.figs[k+1])
				}
				break
			}
		}
	}
	c.changeAfter(first, last)
	c.theChange(first, last)
	c.fewer(first, last)
	c.hadClosed(first, last)
}

// hadClosed checks "lost 2.40 florins to close at 31.10. On Tuesday they had
// ended at 35.50": the old value stands in the next sentence.
func (c *checker) hadClosed(first, last int) {
	if last-first != 2 || last >= len(c.figs) || !c.alone(last) || last+1 < len(c.figs) && c.figs[last+1].sent == c.figs[last].sent {
		return
	}
	d, b, a := c.figs[first], c.figs[first+1], c.figs[last]
	ch := change{from: a, to: b, by: d, way: c.moved(d)}
	if a.sent != b.sent+1 || ch.way == either || c.word(b, -1) != "at" || !closed[c.lemma(b, -2)] || c.word(a, -1) != "at" || !closed[c.lemma(a, -2)] || c.word(a, -3) != "had" || !c.fits(a, b) {
		return
	}
	c.change(ch, d, b, a)
}

var closed = words(`close end finish settle stand trade`)

// fewer checks a value with its distance from that of the sentence before:
// "It covered 412 square kilometres. A survey found 367, 45 fewer."
func (c *checker) fewer(first, last int) {
	if first == 0 || last-first != 2 || !c.alone(first-1) || c.figs[first-1].sent != c.figs[first].sent-1 {
		return
	}
	a, b, d := c.figs[first-1], c.figs[first], c.figs[first+1]
	ws := c.words(d)
	if !c.link(b, d, commas) || !comparing[c.next(d)] || d.to+1 < len(ws) && ws[d.to+1].UPOS != syntax.PUNCT || c.par(a) != c.par(b) || !c.fits(a, b) || a.Unit == "%" {
		return
	}
	ch := change{from: a, to: b, by: d, way: rising}
	if c.next(d) == "fewer" || c.next(d) == "less" || c.next(d) == "lower" {
		ch.way = falling
	}
	c.change(ch, a, b, d)
}

// theChange checks a change or a gap that the next sentence takes up: "cost 80
// centimes, now sells for 105. The rise of 25 centimes".
func (c *checker) theChange(first, last int) {
	if last-first < 2 || last >= len(c.figs) {
		return
	}
	a, b, d := c.figs[last-2], c.figs[last-1], c.figs[last]
	ws := c.words(d)
	if d.sent != b.sent+1 || c.par(d) != c.par(b) || d.from < 3 || ws[d.from-1].Lower != "of" || !a.exact() || !b.exact() || a.Unit == "%" || !c.fits(a, b) || !c.fits(d, b) && !c.fits(d, a) {
		return
	}
	noun := ws[d.from-2]
	if w := ws[d.from-3].Lower; w != "the" && w != "this" && w != "that" || wayOf(noun.Lemma) == either && !differing[noun.Lemma] && !marginNouns[noun.Lower] {
		return
	}
	if w := wayOf(noun.Lemma); w == rising && b.value() > a.value() || w == falling && b.value() < a.value() || w == either {
		c.margin(a, b, d, a, b, d)
	}
}

// sinceClose checks "closed at 15,871, a drop of 588, or 3.6 percent": the
// percentage is of the value before, which is not given.
func (c *checker) sinceClose(b, d, p sited) bool {
	if p.Unit != "%" || b.Unit == "%" || !b.exact() || !d.exact() || !c.fits(b, d) || b.value() <= d.value() || !c.link(d, p, orPercent) || c.next(p) == "of" {
		return false
	}
	at, way := c.changeNoun(d)
	switch {
	case at >= 0 && c.apposed(b, at):
	case c.link(b, d, upCue):
		way = rising
	case c.link(b, d, downCue):
		way = falling
	default:
		return false
	}
	c.ofOld(b, d, p, way, b, d, p)
	return true
}

// toClose checks "fell 39 points, or 0.55%, to end at 7,163".
func (c *checker) toClose(d, p, b sited) bool {
	way := c.moved(d)
	if p.Unit != "%" || b.Unit == "%" || !b.exact() || !d.exact() || way == either || !c.link(d, p, orPercent) || b.value() <= d.value() || !c.bare(b) && c.unit(b) != c.unit(d) {
		return false
	}
	ws := c.words(b)
	k := p.to
	if k < len(ws) && (ws[k].Lower == "," || ws[k].Lower == ")") {
		k++
	}
	if b.from-k > 7 || k >= b.from || ws[k].Lower != "to" || ws[b.from-1].Lower != "at" && ws[b.from-1].Lower != "to" {
		return false
	}
	c.ofOld(b, d, p, way, d, p, b)
	return true
}

// ofOld reports a change as a share of the value before it, which is computed
// from the value after it.
func (c *checker) ofOld(b, d, p sited, way way, says ...sited) {
	old := b.value() - d.value()
	if way == falling {
		old = b.value() + d.value()
	}
	x, v := d.rounded(), b.rounded()
	can := interval{100 * x.low / (old + v.high - v.low), 100 * x.high / math.Max(old-v.high+v.low, 1e-9)}
	likely, allowed := p.said()
	allowed = allowed.grown(p.step() / 2)
	text := fmt.Sprintf("%s of the %s before is %s, text says %s", d.shown(), amount(old, string(b.Unit)), percentage(100*d.value()/old), p.told())
	c.verdict(text, can, likely, allowed, says...)
}

// changeAfter checks a change that the next sentence names: "It had 5,000
// visitors in April and 6,000 in May. That is a rise of 20 percent."
func (c *checker) changeAfter(first, last int) {
	if last-first < 2 || last >= len(c.figs) {
		return
	}
	a, b, d := c.figs[last-2], c.figs[last-1], c.figs[last]
	at, way := c.changeNoun(d)
	if d.sent != b.sent+1 || at < 0 || at > 3 || !that[c.words(d)[0].Lower] || !equating[c.words(d)[1].Lemma] {
		return
	}
	switch {
	case c.lead(a, fromCue) >= 0 && c.link(a, b, toCue), c.parallel(a, b) && !c.newNoun(a, b):
		c.change(change{from: a, to: b, by: d, way: way}, a, b, d)
	case c.link(a, b, thenFrom):
		c.change(change{from: b, to: a, by: d, way: way}, a, b, d)
	}
}

var (
	that     = words(`that this it`)
	equating = words(`be represent mean mark amount make`)
)

// newNoun tells whether the second of two figures counts something else.
func (c *checker) newNoun(a, b sited) bool { return !c.bare(b) && c.unit(b) != c.unit(a) }

var (
	fromCue     = phrasesOf(`from`)
	toCue       = phrasesOf(`to|, to|until|to as many as|to as much as|to just|to only|to a record|to a total of|to an average of|to an estimated|to an average|to close at|to end at|to finish at|to settle at|, to close at|to stand at|, closing at|, ending at`)
	thenFrom    = phrasesOf(`, from|from|, up from|, down from|( from|— from|– from|( up from|( down from|— up from|— down from|, compared with|compared with|, compared to|compared to|, against|against`)
	orPercent   = phrasesOf(`, or|or|, or by|or by|(|( or|—|–|— or|– or|, that is|, which is|, i.e.|, equal to|, equivalent to`)
	upCue       = phrasesOf(`, up|, up by|— up|– up|( up|, rising by|, rising|, an increase|, gaining`)
	downCue     = phrasesOf(`, down|, down by|— down|– down|( down|, falling by|, falling|, losing`)
	byCue       = phrasesOf(`by|by another|by a further|by some|by a total of|by an additional`)
	appositions = phrasesOf(`,|—|–|(|, or|, which is|, that is|— or|, i.e.|:|, some|, about|, just|, only|— that is|, fully|--`)
)

// fromToBy reads "from 400 to 460, a rise of 60".
func (c *checker) fromToBy(a, b, d sited) (change, bool) {
	if (c.lead(a, fromCue) < 0 || !c.link(a, b, toCue)) && !c.years(a, b) && !c.openedClosed(a, b) {
		return change{}, false
	}
	ch := change{from: a, to: b, by: d}
	if at, way := c.changeNoun(d); at >= 0 {
		ch.way = way
		return ch, c.apposed(b, at)
	}
	if c.lead(a, fromCue) < 0 {
		return ch, false
	}
	switch {
	case c.link(b, d, upCue):
		ch.way = rising
	case c.link(b, d, downCue):
		ch.way = falling
	case c.link(b, d, orPercent) && c.next(d) != "of" && (c.moved(a) != either || comparing[c.next(d)]):
		ch.way = c.moved(a)
	default:
		return ch, false
	}
	return ch, true
}

// years tells whether two figures are set side by side, each with its time:
// "310 burglaries in 2022 and 248 in 2023".
func (c *checker) years(a, b sited) bool {
	if !c.bare(b) && !c.nounless(b) || c.bare(a) {
		return false
	}
	at := c.lead(b, lastSeparators)
	return at > a.to && c.belongs(a, at) && c.timed(c.words(a)[at-1].Start) && c.timeFollows(b)
}

// timeFollows tells whether a time follows a figure, after a preposition or
// at once.
func (c *checker) timeFollows(f sited) bool {
	ws := c.words(f)
	return f.to < len(ws) && c.timed(ws[f.to].Start) || f.to+1 < len(ws) && ws[f.to].UPOS == syntax.ADP && c.timed(ws[f.to+1].Start)
}

// openedClosed reads "opened at 40 crowns, closed at 34 crowns".
func (c *checker) openedClosed(a, b sited) bool {
	return c.word(a, -1) == "at" && opened[c.lemma(a, -2)] && c.word(b, -1) == "at" && closed[c.lemma(b, -2)] && len(c.between(a, b)) < 7
}

var opened = words(`open start begin`)

// byToFrom reads "rose by 15 to 75, from 60" and "8 percent to 216 from 200".
func (c *checker) byToFrom(d, b, a sited) (change, bool) {
	ch := change{from: a, to: b, by: d, way: c.moved(d)}
	if at, way := c.changeNoun(d); at >= 0 {
		ch.way = way
	}
	if c.trails(d, higherThan) && c.link(b, a, thenFrom) && c.word(b, -1) == "at" && c.word(b, -2) == "," && b.from-d.to < 9 {
		return ch, true
	}
	return ch, (ch.way != either || c.lead(d, byCue) >= 0) && c.link(d, b, toCue) && c.link(b, a, thenFrom)
}

var higherThan = phrasesOf(`higher than|lower than|more than|less than|up on|down on|fewer than|above|below`)

// byFromTo reads "fell by 2 points, from 9 percent to 7".
func (c *checker) byFromTo(d, a, b sited) (change, bool) {
	ch := change{from: a, to: b, by: d, way: c.moved(d)}
	if at, way := c.changeNoun(d); at >= 0 {
		ch.way = way
	}
	if !c.link(a, b, toCue) {
		return ch, false
	}
	if (ch.way != either || c.lead(d, byCue) >= 0) && c.link(d, a, thenFrom) {
		return ch, true
	}
	return ch, c.fallingFrom(d, a, &ch)
}

// fallingFrom reads "10 percent smaller than the last, shrinking from" and "20
// percent more, when a ticket goes from" between a change and the old value.
func (c *checker) fallingFrom(d, a sited, ch *change) bool {
	ws := c.words(a)
	at := a.from - 1
	if d.Unit != "%" && !d.fraction() || at < d.to+2 || at-d.to > 18 || ws[at].Lower != "from" || ws[at-1].UPOS != syntax.VERB {
		return false
	}
	for k := d.to; k < at; k++ {
		switch ws[k].Lower {
		case "while", "and", "but", ";", "though", "although", "whereas":
			return false
		}
	}
	if way := wayOf(ws[at-1].Lemma); way != either {
		ch.way = way
		return ws[at-2].Lower == ","
	}
	switch ws[at-1].Lemma {
	case "go", "change", "move":
		return comparing[c.next(d)] || ch.way != either
	}
	return false
}

// fromByTo reads "numbered 5,000 men, has been cut by 1,500 to 3,500".
func (c *checker) fromByTo(a, d, b sited) (change, bool) {
	ch := change{from: a, to: b, by: d, way: c.moved(d)}
	return ch, ch.way != either && c.lead(d, byCue) >= 0 && c.link(d, b, toCue) && c.lead(a, fromCue) < 0 && c.fits(a, b) && c.fits(d, b) && (c.lemma(a, -1) == "number" || c.moved(a) == either) &&
		(ch.way == rising) == (b.Low != nil && a.Low != nil && *b.Low > *a.Low)
}

// toFromBy reads "660 ships compared with 600 last year, a rise of 10
// percent" and "500, up from 400, or 25 percent".
func (c *checker) toFromBy(b, a, d sited) (change, bool) {
	if !c.link(b, a, thenFrom) || !c.fits(b, a) {
		return change{}, false
	}
	ch := change{from: a, to: b, by: d}
	if at, way := c.changeNoun(d); at >= 0 {
		ch.way = way
		return ch, c.apposed(a, at)
	}
	return ch, false
}

// toByFrom reads "375, up 25 from 350", "360, 60 more than the 300" and "59
// seats, five short of the 64".
func (c *checker) toByFrom(b, d, a sited) (change, bool) {
	ch := change{from: a, to: b, by: d}
	if c.link(d, a, fromCue) {
		switch {
		case c.link(b, d, upCue):
			ch.way = rising
		case c.link(b, d, downCue):
			ch.way = falling
		}
		return ch, ch.way != either && c.fits(b, a)
	}
	ch.way = c.than(d, a)
	return ch, ch.way != either && c.fits(b, a) && (c.link(b, d, appositions) || c.predicated(b, d))
}

// predicated tells whether a figure is what is said of another set before
// it: "At 720 crowns, the rent is 20 percent higher than".
func (c *checker) predicated(b, d sited) bool {
	ws := c.words(d)
	k := d.from - 1
	if c.word(b, -1) != "at" || b.to >= len(ws) || ws[b.to].Lower != "," || k <= b.to || ws[k].Lemma != "be" {
		return false
	}
	return c.nounBefore(d, k) == b.to+1
}

var (
	moreThan = phrasesOf(`more than|higher than|greater than|larger than|bigger than|above|over|beyond|ahead of|longer than|taller than|heavier than|up on|up from|in excess of`)
	lessThan = phrasesOf(`fewer than|less than|lower than|below|under|short of|shy of|smaller than|shorter than|cheaper than|lighter than|behind|down on|down from`)
)

// than reads "more than the", "fewer than last year's", "short of the" between
// a difference and what it is taken from.
func (c *checker) than(d, a sited) way {
	if d.sent != a.sent || a.from <= d.to || a.from-d.to > 9 {
		return either
	}
	at := c.nounBefore(a, a.from)
	ws := c.words(d)
	if at > 0 && ws[at-1].Lower == "of" && at < a.from { // "the limit of 40", "the total of"
		at = c.nounBefore(a, at-1)
	} else if at == a.from && ws[at-1].Lower == "of" {
		at = c.nounBefore(a, at-1)
	}
	for n, p := range [...]phrases{moreThan, lessThan} {
		start := p.endIn(ws[:at])
		if start < 0 { // "more than the" is no noun phrase before its noun
			start = c.within(d, a, p)
		}
		if start >= d.to && start <= d.to+2 && c.belongs(d, start) {
			return way(n + 1)
		}
	}
	return either
}

// within finds a phrase that begins right after a figure.
func (c *checker) within(d, a sited, p phrases) int {
	ws := c.words(d)
	n := p.beginIn(ws[d.to:a.from])
	if n == 0 || c.nounBefore(a, a.from) > d.to+n {
		return -1
	}
	return d.to
}

// apposed tells whether the words from a figure to word at end with a comma,
// a dash or a bracket, or with a main clause of change ("That is").
func (c *checker) apposed(b sited, at int) bool {
	ws := c.words(b)
	if at <= b.to {
		return false
	}
	switch ws[at-1].Lower {
	case "leaving", "giving", "making", "with", "for", "meaning":
		at--
	}
	if at <= b.to {
		return false
	}
	switch ws[at-1].Lower {
	case ",", "—", "–", "(", "--", ":":
		return c.belongs(b, at-1)
	case "or":
		return at-2 >= b.to && c.belongs(b, at-1) || at-2 >= b.to && ws[at-2].Lower == "," && c.belongs(b, at-2)
	}
	return false
}

// changeNoun tells whether a figure measures a rise or a fall: "a sharp rise
// of 60", "a 60-ton fall". It gives the first word of that phrase; -1 for
// none. One that is an average, or by the year, is another thing.
func (c *checker) changeNoun(d sited) (int, way) {
	ws := c.words(d)
	k, noun := d.from, ""
	if k > 1 && ws[k-1].Lower == "of" {
		k, noun = k-2, ws[k-2].Lemma
	} else {
		for i := d.to - 1; i >= d.from && i < min(len(ws), d.to+3); i++ {
			if wayOf(ws[i].Lemma) != either || differing[ws[i].Lemma] {
				noun = ws[i].Lemma
				break
			}
			if i >= d.to && ws[i].UPOS != syntax.ADJ && ws[i].UPOS != syntax.NOUN && ws[i].Lower != "-" {
				break
			}
		}
	}
	w := wayOf(noun)
	if w == either && !differing[noun] {
		return -1, either
	}
	for k > 0 && ws[k-1].UPOS != syntax.DET && d.from-k < 5 {
		if k--; averaging[ws[k].Lower] || ws[k].UPOS != syntax.ADJ && ws[k].UPOS != syntax.NOUN && ws[k].UPOS != syntax.VERB && ws[k].UPOS != syntax.ADV {
			return -1, either
		}
	}
	if k == 0 || ws[k-1].Lower != "a" && ws[k-1].Lower != "an" || c.trails(d, perTime) {
		return -1, either
	}
	return k - 1, w
}

var (
	comparing = words(`more less higher lower fewer`)
	averaging = words(`average annual yearly monthly weekly daily further additional mean combined compound`)
	perTime   = phrasesOf(`a year|per year|a month|each year|every year|annually|per annum|a day|a week|yearly|on average`)
)

// wayOf tells the direction of a verb or noun of change.
func wayOf(lemma string) way {
	switch {
	case risen[lemma]:
		return rising
	case fallen[lemma]:
		return falling
	}
	return either
}

var (
	risen = words(`rise increase jump gain growth surge climb grow expand swell soar leap hike boost raise uptick upturn addition advance
rebound spike improvement add widen expansion up push lift profit`)
	fallen = words(`fall drop decline decrease cut reduction loss slump plunge shrink slide tumble dip lower reduce slip contract dwindle
retreat plummet sink drop-off downturn trim lose slash narrow contraction saving slim down`)
	differing = words(`change difference`)
)

// moved tells whether the words before a figure speak of a rise or a fall.
func (c *checker) moved(d sited) way {
	for at := -1; at >= -9; at-- {
		ws := c.words(d)
		k := d.from + at
		if k >= 0 && k == d.from-1 && ws[k].Lower == "from" {
			continue
		}
		if k < 0 || ws[k].Lower == "," && at < -3 || ws[k].Lower == ";" || ws[k].Lower == "to" && ws[k].XPOS == "IN" || ws[k].Lower == "from" || ws[k].UPOS == syntax.CCONJ {
			break
		}
		if ws[k].Lower == "up" || ws[k].Lower == "down" {
			if at < -2 {
				continue
			}
		}
		if w := wayOf(ws[k].Lemma); w != either {
			return w
		}
	}
	return either
}

// fits tells whether two figures can be values of one measure.
func (c *checker) fits(a, b sited) bool {
	x, y := c.unit(a), c.unit(b)
	if anybody[x] && person(y) || anybody[y] && person(x) {
		return true
	}
	return x == y || a.scaled() && b.value() >= 1e5 && !b.counts() || b.scaled() && a.exact() && a.value() >= 1e5 && !a.counts() || x == "" && b.counts() || y == "" && a.counts() || x == "" && c.bare(a) || y == "" && c.bare(b)
}

// bare tells whether a figure has no noun of its own.
func (c *checker) bare(f sited) bool { return c.unit(f) == "" }

// unit is what a figure counts; "" where its noun is none: a verb tagged
// amiss, a time that follows ("600 last year"), a singular ("40 run on diesel",
// "ten gold").
func (c *checker) unit(f sited) string {
	if f.Unit == "" || f.Unit == "%" || !f.counts() {
		return string(f.Unit)
	}
	if w := &c.words(f)[f.to-1]; c.timed(w.Start) || w.UPOS == syntax.VERB && w.XPOS != "VBN" {
		return ""
	}
	if u := f.Unit[0]; u >= 'a' && u <= 'z' && f.Low != nil && *f.Low >= 2 && !strings.HasSuffix(string(f.Unit), "s") && !plurals[string(f.Unit)] && f.Hedge == "" {
		return ""
	}
	return string(f.Unit)
}

// plurals are nouns that count many without an s.
var plurals = words(`people men women children police troops personnel aircraft dead killed wounded injured cattle sheep deer fish
infantry cavalry artillery staff clergy crew feet teeth mice geese data media criteria phenomena alumni bacteria spacecraft
helicopter-borne offspring swine salmon trout firemen policemen fishermen gunmen servicemen congressmen lawmen`)

// change reports what a change computes to; false when its figures do not
// belong together.
func (c *checker) change(ch change, says ...sited) bool {
	if !ch.from.exact() || !ch.to.exact() || !c.fits(ch.from, ch.to) || ch.from.value() <= 0 {
		return false
	}
	percent := ch.by.Unit == "%" || ch.by.fraction()
	shares := ch.from.Unit == "%" || ch.to.Unit == "%"
	switch {
	case shares && (ch.from.Unit != ch.to.Unit && !c.bare(ch.from) && !c.bare(ch.to) || !ch.by.points()):
		return false
	case !shares && !percent && (!c.fits(ch.by, ch.to) || !c.fits(ch.by, ch.from)):
		return false
	}
	f, t := ch.from.rounded(), ch.to.rounded()
	can := interval{t.low - f.high, t.high - f.low}
	diff := ch.to.value() - ch.from.value()
	if percent {
		can = interval{100 * (t.low/f.high - 1), 100 * (t.high/math.Max(f.low, 1e-9) - 1)}
		diff *= 100 / ch.from.value()
	}
	switch {
	case ch.way == rising && can.high < 0, ch.way == falling && can.low > 0:
		return false // read amiss
	case diff < 0:
		can = interval{-can.high, -can.low}
	}
	likely, allowed := ch.by.said()
	if ch.by.fraction() {
		likely, allowed = c.shareSaid(ch.by, ch.from)
	} else if percent && ch.by.exact() {
		likely = likely.widened(ch.by.value())
		allowed = likely.grown(ch.by.step() / 2)
	}
	c.verdict(ch.difference(diff), can, likely, allowed, says...)
	return true
}

// difference writes "from 400 to 460 is 60 more (15%), text says 80".
func (ch change) difference(diff float64) string {
	more, unit := "more", string(ch.to.Unit)
	if diff < 0 {
		more = "less"
	}
	gap := amount(math.Abs(diff), unit)
	switch {
	case ch.by.fraction():
		return fmt.Sprintf("from %s to %s is %s %s, text says %s", ch.from.shown(), ch.to.shown(), percentage(math.Abs(diff)), more, ch.by.Evidence.Exact)
	case ch.by.Unit == "%":
		gap = percentage(math.Abs(diff))
	case ch.by.points():
		gap = number(math.Abs(diff)) + " points"
	}
	return fmt.Sprintf("from %s to %s is %s %s, text says %s", ch.from.shown(), ch.to.shown(), gap, more, ch.by.told())
}

// percentage writes a computed percentage, rounded to the tenth, below five to
// the hundredth, and said to be where that is not all of it.
func percentage(v float64) string {
	to := 10.0
	if v < 5 {
		to = 100
	}
	r := math.Round(v*to) / to
	if math.Abs(r-v) < 1e-9 {
		return number(r) + "%"
	}
	return "about " + number(r) + "%"
}

// widened allows a round percentage to be rounded farther: "130 percent" to
// the ten, "50 percent" to the five.
func (a interval) widened(percent float64) interval {
	switch {
	case math.Mod(percent, 10) != 0:
		return a
	case percent >= 100:
		return a.grown(5)
	}
	return a.grown(2)
}

// again checks a second measure of the same change: "a rise of 60, or 15
// percent".
func (c *checker) again(ch change, d sited) {
	if d.Unit != "%" || ch.by.Unit == "%" || ch.from.Unit == "%" || !c.link(ch.by, d, orPercent) && !c.link(ch.to, d, orPercent) || c.next(d) == "of" {
		return
	}
	ch.by = d
	c.change(ch, ch.from, ch.to, d)
}
