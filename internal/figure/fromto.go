package figure

import "onrecord/internal/syntax"

var (
	fromCue     = phrasesOf(`from`)
	toCue       = phrasesOf(`to|, to|until|to as many as|to as much as|to just|to only|to a record|to a total of|to an average of|to an estimated|to an average|to close at|to end at|to finish at|to settle at|, to close at|to stand at|, closing at|, ending at`)
	thenFrom    = phrasesOf(`, from|from|, up from|, down from|( from|— from|– from|( up from|( down from|— up from|— down from|, compared with|compared with|, compared to|compared to|, against|against`)
	orPercent   = phrasesOf(`, or|or|, or by|or by|(|( or|—|–|— or|– or|, that is|, which is|, i.e.|, equal to|, equivalent to`)
	upCue       = phrasesOf(`, up|, up by|— up|– up|( up|, rising by|, rising|, an increase|, gaining`)
	downCue     = phrasesOf(`, down|, down by|— down|– down|( down|, falling by|, falling|, losing`)
	byCue       = phrasesOf(`by|by another|by a further|by some|by a total of|by an additional`)
	appositions = phrasesOf(`, at|,|—|–|(|, or|, which is|, that is|— or|, i.e.|:|, some|, about|, just|, only|— that is|, fully|--`)
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
