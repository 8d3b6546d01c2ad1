package figure

// ofThat tells whether the sentence of a figure begins with "Of that," or its
// like.
func (c *checker) ofThat(p sited) bool {
	return ofThatCue.beginIn(c.words(p)) > 0
}

// inWhich tells whether ", of which" or ", of whom" and a subject stand between
// a whole and its part: "90 seats, of which the Nationalists hold 41".
func (c *checker) inWhich(i, k int) bool {
	whole, p := c.figs[i], c.figs[k]
	if k != i+1 || p.sent != whole.sent {
		return false
	}
	ws := c.words(whole)
	for at := whole.to; at+1 < min(p.from, whole.to+4); at++ {
		if ws[at].Lower == "of" && (ws[at+1].Lower == "which" || ws[at+1].Lower == "whom") {
			return p.from-at < 9
		}
	}
	return false
}

// restFollows tells whether the figures of the sentence after a whole are bare
// and end with "the remaining": "There are 7.5 million dinars in the fund. The
// government paid 4 million, ... and a lottery the remaining 1.25 million".
func (c *checker) restFollows(i, k int) bool {
	whole, sent := c.figs[i], c.figs[k].sent
	if k != i+1 || sent > whole.sent+1 || !c.alone(i) || sent == whole.sent && !c.semicolon(whole, c.figs[k]) {
		return false
	}
	for n := k; n < len(c.figs) && c.figs[n].sent == sent; n++ {
		if !c.bare(c.figs[n]) && c.unit(c.figs[n]) != c.unit(whole) || c.bare(c.figs[n]) && c.numbering(c.figs[n]) {
			return false
		}
		if c.remainder(c.figs[n]) {
			return n > k
		}
	}
	return false
}

// fronts tells whether a figure is a whole put before its parts, whoever's it
// is: "Of the company's 4,800 employees,".
func (c *checker) fronts(i int) bool {
	f := c.figs[i]
	if c.fronted(i) {
		return true
	}
	ws := c.words(f)
	at := c.nounBefore(f, f.from)
	return f.PartOf == nil && f.Unit != "%" && at < f.from && at > 0 && ws[at-1].Lower == "of" && (at == 1 || opens[ws[at-2].Lower])
}

// semicolon tells whether a semicolon parts two figures of one sentence.
func (c *checker) semicolon(a, b sited) bool {
	for _, w := range c.between(a, b) {
		if w == ";" || w == ":" {
			return true
		}
	}
	return false
}

// votedOn tells whether a verb of voting alone stands between a whole and its
// first part: "the 12,000 members voted 7,400 in favour".
func (c *checker) votedOn(i, k int) bool {
	gap := c.between(c.figs[i], c.figs[k])
	return k == i+1 && len(gap) == 1 && (gap[0] == "voted" || gap[0] == "split" || gap[0] == "divided")
}

// opensNext tells whether figure k opens the sentence after that of the whole
// at i, of which nothing else is counted: "The council has 24 members.
// Fifteen are elected".
func (c *checker) opensNext(i, k int) bool {
	whole, p := c.figs[i], c.figs[k]
	if p.sent != whole.sent+1 || k != i+1 || !c.alone(i) {
		return false
	}
	if p.from > 2 && p.from < 6 && c.ofThat(p) {
		return true
	}
	return p.from == 0 && c.verbNext(p)
}

var ofThatCue = phrasesOf(`of that ,|of this ,|of it ,|of the total ,|of that total ,|of that sum ,|of the sum ,|of that amount ,|of these ,|of those ,|of them ,|of this sum ,|of this amount ,`)
