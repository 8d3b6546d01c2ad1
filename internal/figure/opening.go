package figure

import (
	"strings"

	"onrecord/internal/syntax"
)

// closing is what makes a list of parts whole.
type closing int

const (
	never   closing = iota
	byWord          // "comprising"
	byColon         // ": ... ."
	byDash          // "— ... —"
	byBracket
	byComma // ", ... ,"
)

var (
	includingCue  = phrasesOf(`, including|including|, among them|, which includes|, which include|, which included|that included|( including|– including|— including`)
	comprisingCue = phrasesOf(`comprising|, comprising|consisting of|, consisting of|made up of|, made up of|composed of|, composed of|comprised of|comprises|comprised|consists of|consisted of|consist of|is made up of|was made up of|are made up of|were made up of|is composed of|was composed of|are composed of|divided into|, divided into|, namely|split into|, split into|, split between|broken down into`)
	whichCue      = words(`which that who`)
)

// opening tells whether the words after a whole open the list of its parts,
// and what makes that list leave none out.
func (c *checker) opening(whole, part sited) (bool, closing) {
	switch {
	case c.link(whole, part, includingCue):
		return true, never
	case c.link(whole, part, comprisingCue), c.relative(whole, part):
		return true, byWord
	case c.link(whole, part, dashes), c.spacedDash(part) && c.belongs(whole, part.from-1):
		return true, byDash
	case c.link(whole, part, brackets):
		return true, byBracket
	case c.link(whole, part, commas):
		return true, byComma
	}
	gap := strings.Join(c.between(whole, part), " ")
	if strings.HasSuffix(gap, ":") && strings.Count(gap, " ") < 9 && !strings.ContainsAny(gap, ",;\"“”") {
		return true, byColon
	}
	return false, never
}

var (
	dashes   = phrasesOf(`—|–|--`)
	brackets = phrasesOf(`(`)
	commas   = phrasesOf(`,`)
)

// spacedDash tells whether a hyphen between blanks, which is a dash, stands
// before a figure.
func (c *checker) spacedDash(f sited) bool {
	ws := c.words(f)
	return f.from > 1 && ws[f.from-1].Lower == "-" && ws[f.from-2].End < ws[f.from-1].Start && ws[f.from-1].End < ws[f.from].Start
}

// relative reads "a board of 15, which is made up of nine" and "the board is
// made up of".
func (c *checker) relative(whole, part sited) bool {
	at := c.lead(part, comprisingCue)
	if at <= whole.to {
		return false
	}
	ws := c.words(whole)
	if ws[at-1].Lower == "," {
		at--
	}
	for at > whole.to && (whichCue[ws[at-1].Lower] || ws[at-1].UPOS == syntax.AUX || ws[at-1].Lower == ",") {
		at--
	}
	return c.belongs(whole, at)
}

// closes tells whether one of the marks follows a part, or its place.
func (c *checker) closes(p sited, marks string) bool {
	ws := c.words(p)
	for k := p.to; k < min(len(ws), p.to+9); k++ {
		if ws[k].UPOS == syntax.PUNCT || ws[k].Lower == "--" {
			for _, m := range strings.Fields(marks) {
				if ws[k].Lower == m {
					return c.belongs(p, k)
				}
			}
			return false
		}
	}
	return p.to == len(ws)
}
