package roster

import (
	"slices"

	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/text"
)

// seatWhy is the reason for which the name of a capital is one of a state.
const seatWhy = "the capital, where its name stands for the government"

// seats lists the capitals by whose name texts call the government of a state.
func seats(c []*Entry) []string {
	var all []string
	for _, e := range c {
		if e.country == "" {
			continue
		}
		for _, alias := range e.Actor.Aliases {
			if seat(alias) && !slices.Contains(all, alias) {
				all = append(all, alias)
			}
		}
	}
	slices.Sort(all)
	return all
}

// seat tells the name of a capital that is not the name of its state.
func seat(name string) bool {
	c := lexicon.NameClass(text.Fold(bare(name)))
	return c&lexicon.Capital != 0 && c&lexicon.Country == 0
}

// seated gives the reasons for the capitals among the names of a state.
func seated(c []*Entry, name string) []onrecord.AliasReason {
	var all []onrecord.AliasReason
	for _, s := range seats(c) {
		all = append(all, onrecord.AliasReason{Alias: s, With: name, Why: seatWhy})
	}
	return all
}
