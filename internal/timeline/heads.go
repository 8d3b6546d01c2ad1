package timeline

import (
	"strings"

	"onrecord"
	"onrecord/internal/lexicon"
)

// States gives the country, by code, that an actor of the affair is at the
// head of, as most reports have it: "the Norlandic president". Those of whom
// reports differ evenly are left out. members leads from an actor within a
// text to that of the affair.
func States(reports []onrecord.Report, members map[string]string) map[string]string {
	votes := map[string]map[string]int{}
	for _, rep := range reports {
		for i := range rep.Reading.Actors {
			a := &rep.Reading.Actors[i]
			id := members[a.ID]
			if a.Type != onrecord.Person || id == "" {
				continue
			}
			for k := range a.Roles {
				if code := headOf(a.Roles[k].Role); code != "" {
					if votes[id] == nil {
						votes[id] = map[string]int{}
					}
					votes[id][code]++
				}
			}
		}
	}
	states := map[string]string{}
	for id, codes := range votes {
		if code := elected(codes); code != "" {
			states[id] = code
		}
	}
	return states
}

// elected is the code with the most votes; "" when two have as many.
func elected(votes map[string]int) string {
	best, most := "", 0
	for code, n := range votes {
		switch {
		case n > most:
			best, most = code, n
		case n == most:
			best = ""
		}
	}
	return best
}

// headOf is the code of the country that an office is at the head of: the
// country's adjective and the office with nothing between them but what makes
// it grander.
func headOf(role string) string {
	words := strings.Fields(strings.ToLower(role))
	if len(words) < 2 || lexicon.NameClass(words[len(words)-1])&lexicon.Office == 0 {
		return ""
	}
	from := len(words) - 1
	switch words[from] {
	case "president", "chancellor", "premier", "king", "queen", "emperor", "emir", "sultan", "leader", "dictator", "ruler":
	case "minister":
		if from--; words[from] != "prime" {
			return ""
		}
	default:
		return ""
	}
	for from > 0 && (words[from-1] == "supreme" || words[from-1] == "paramount") {
		from--
	}
	return adjective(strings.Join(words[:from], " "))
}

// adjective is the code of the country that a phrase in lower case names, as
// an adjective or by name; "" where it says more.
func adjective(low string) string {
	low = strings.TrimSuffix(strings.TrimSuffix(low, "'s"), "’s")
	if low = strings.ReplaceAll(low, ".", ""); low == "uk" {
		return "gb"
	}
	for _, form := range [...]string{low, strings.ReplaceAll(low, " ", "-")} {
		if lexicon.NameClass(form)&(lexicon.Country|lexicon.Demonym) != 0 || form == "us" {
			return lexicon.CountryCode(form)
		}
	}
	return ""
}
