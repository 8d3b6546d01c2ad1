// Package utterance finds what several documents quote of one thing that was
// said: the same sentence whole in one, cut in another, with other words in a
// third. It lines the tellings up and says who told whom and who passed it on.
//
// Two tellings are of one utterance when one speaker, on days that can be one,
// says a run of words that says enough. The words inside the quotation marks
// decide; what outlets tell in their own words is joined only when nearly all
// of it agrees. A false join is worse than a missed one: phrases that anybody
// could say again join nothing.
//
// Everything is done near at hand: the words of a statement lead to the few
// others that share them (keys), pairs are judged alone, and what is linked is
// put together around its fullest telling.
package utterance

import (
	"cmp"
	"slices"

	"onrecord"
)

// Merge gives the utterances that two or more documents tell, in order of the
// day on which they were first published. members leads from an actor within
// a text to the actor of the affair, one of actors; copies of one origin count once, and an
// utterance that only copies tell, in the same words, is none.
func Merge(reports []onrecord.Report, actors []onrecord.MergedActor, members map[string]string, copies []onrecord.Copy) []onrecord.Utterance {
	all := tellings(reports, members, onrecord.Origins(reports, copies))
	readers := newReaders()
	learn(all, readers)
	met := pairs(all)
	var links, rivals []pair
	for i, v := range judged(all, met, readers) {
		switch v {
		case joint:
			links = append(links, met[i])
		case contested:
			rivals = append(rivals, met[i])
		}
	}
	g := newJudge(all, readers[0])
	g.outlets, g.named = outletsOf(all), namesOf(actors)
	found := []onrecord.Utterance{}
	for _, s := range g.contested(g.stars(links), rivals) {
		if u, ok := g.written(s); ok {
			found = append(found, u)
		}
	}
	slices.SortFunc(found, func(a, b onrecord.Utterance) int {
		return cmp.Or(cmp.Compare(orLast(a.Tellings[0].Published.Earliest), orLast(b.Tellings[0].Published.Earliest)), cmp.Compare(a.ID, b.ID))
	})
	return found
}
