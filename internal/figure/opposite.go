package figure

import (
	"strings"

	"onrecord/internal/syntax"
)

// contrast is a set of predicates that shut each other out: who is counted
// under one side is not counted under another. When it is whole, its sides
// leave nobody out either, so that two parts under them make up all.
type contrast struct {
	sides []map[string]bool
	whole bool
}

var contrasts = []contrast{
	{sides: sides(`returned return left leave departed withdrew withdrawn home repatriated evacuated deported expelled back gone`, `stayed stay stays remained remain remains staying`), whole: true},
	{sides: sides(`survived survive rescued alive saved`, `died killed drowned perished dead`), whole: true},
	{sides: sides(`released freed acquitted`, `remain remained remains held detained custody jailed imprisoned convicted`), whole: true},
	{sides: sides(`intercepted downed`, `landed fell fallen hit struck`), whole: true},
	{sides: sides(`accepted approved granted adopted passed confirmed`, `rejected refused denied declined dismissed failed`), whole: true},
	{sides: sides(`found located identified recovered rescued saved`, `missing unaccounted unidentified`), whole: true},
	{sides: sides(`for favor favour favored favoured supported backed approved`, `against opposed rejected`, `abstained abstaining abstain abstentions abstention blank spoiled spoilt invalid void`, `absent`, `yet`)},
	{sides: sides(`yes`, `no`, `know undecided unsure opinion answer view preference`)},
	{sides: sides(`agreed agree agrees`, `disagreed disagree disagrees`, `undecided unsure`)},
	{sides: sides(`won`, `lost`, `drawn drew`)},
	{sides: sides(`men man males male boys`, `women woman females female girls`)},
	{sides: sides(`opened open`, `closed shut`)},
	{sides: sides(`injured wounded`, `killed died dead`)},
	{sides: sides(`vaccinated`, `unvaccinated`)},
	{sides: sides(`employed`, `unemployed jobless`)},
	{sides: sides(`civilians`, `soldiers troops policemen officers fighters militants`)},
}

func sides(lists ...string) []map[string]bool {
	var all []map[string]bool
	for _, l := range lists {
		all = append(all, words(l))
	}
	return all
}

// predicates are the words of all contrasts.
var predicates = func() map[string]bool {
	all := map[string]bool{}
	for _, c := range contrasts {
		for _, side := range c.sides {
			for w := range side {
				all[w] = true
			}
		}
	}
	return all
}()

// predicate tells whether w is a verb form that a contrast knows, whatever it
// was tagged: "10 abstained".
func predicate(w string) bool { return predicates[w] && strings.HasSuffix(w, "ed") }

// said gives the words that are said of a figure: those after it up to the
// next figure or the end of its clause.
func (s *sequence) said(k int) []string {
	fig := s.figs[k]
	ws := s.words(fig)
	end := min(len(ws), fig.from+12)
	if k+1 < len(s.figs) && s.figs[k+1].sent == fig.sent {
		end = min(end, s.figs[k+1].from)
	}
	var said []string
	for i := fig.from; i < end; i++ {
		if w := &ws[i]; i >= fig.to && (w.Lower == "," || w.Lower == ";" || w.Lower == "—" || w.Lower == "–" || w.UPOS == syntax.SCONJ) && len(said) > 0 {
			break
		}
		said = append(said, ws[i].Lower)
	}
	return said
}

// opposed tells whether the predicates of all parts shut each other out, and
// whether together they leave nobody out.
func opposed(said [][]string) (apart, whole bool) {
	for i := range contrasts {
		c := &contrasts[i]
		taken, clash := map[int]bool{}, false
		for _, words := range said {
			side := c.side(words)
			if side < 0 || taken[side] {
				clash = true
				break
			}
			taken[side] = true
		}
		if !clash {
			return true, c.whole && len(taken) == len(c.sides)
		}
	}
	return false, false
}

// voting are words after which a "for" is a vote in favour; it is so right
// after a number, too.
var voting = words(`voted vote votes voting were are ballots`)

// side gives the side that the first telling word is on; -1 for none, or when
// a "not" turns it round.
func (c *contrast) side(said []string) int {
	for k, w := range said {
		if w == "no" && k+1 < len(said) && len(c.sides) > 2 && c.sides[2][said[k+1]] { // "no opinion"
			continue
		}
		for n, side := range c.sides {
			if side[w] && (w != "for" || k > 0 && voting[said[k-1]] || k == 1) {
				return n
			}
		}
		if (w == "not" || w == "n't" || w == "never") && (k+1 >= len(said) || said[k+1] != "know") {
			return -1
		}
	}
	return -1
}
