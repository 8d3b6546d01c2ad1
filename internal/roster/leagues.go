package roster

import (
	"slices"
	"strings"

	"onrecord/internal/text"
)

// league is an alliance of states that a text describes by what it is, without
// a name: "the international coalition". With the country that the text names
// most, and with others whom several texts name beside it, it is known again.
type league struct {
	key     string
	company []string // keys of the named organisations and groups of the text
}

const leagueSort = "league"

// leagueOf tells whether an organisation is described so by one of its forms.
func leagueOf(e *Entry, state string) *league {
	if e.class != body || state == "" {
		return nil
	}
	for _, form := range e.Actor.Aliases {
		if head := wide(form); head != "" {
			return &league{key: leagueSort + " " + head + " " + state}
		}
	}
	return nil
}

// wide gives the word for an alliance in a description that says no more than
// that it is one of many countries, and what it does; "" for all else.
func wide(form string) string {
	head, many := "", false
	list := strings.Fields(strings.ReplaceAll(text.Fold(bare(form)), "-", " "))
	for i, w := range list {
		switch {
		case w == "coalition" || w == "alliance":
			if head != "" {
				return ""
			}
			head = w
		case countries[w] || w == "led" && i > 0 && leaders[list[i-1]]:
			many = true
		case leaders[w] && i+1 < len(list) && list[i+1] == "led":
		case !plain[w]:
			return ""
		}
	}
	if !many {
		return ""
	}
	return head
}

// countries are the words that tell an alliance of many countries, as is said
// of those that leaders lead; what else a description may have says nothing of
// whose it is.
var (
	countries = words("international global multinational worldwide")
	leaders   = words("us american")
	plain     = words("military forces troops force the")
)

// companyOf gives the keys of the organisations and groups that a text names.
func companyOf(entries []*Entry) []string {
	var keys []string
	for _, e := range entries {
		if e.class == body && e.Named && !e.general && !e.ofState && len(keys) < maxCompany {
			keys = append(keys, e.key)
		}
	}
	slices.Sort(keys)
	return slices.Compact(keys)
}

// maxCompany caps the named bodies of a text that an alliance is known by.
const maxCompany = 40

// leagues joins the descriptions of an alliance in texts on one country that
// name some other body in common.
func (w *work) leagues() {
	first := map[string]int{}
	for i, e := range w.entries {
		for _, key := range e.league.company {
			if j, ok := first[key]; ok {
				w.join(i, j, "the same description, in texts on one country that name another body in common")
			} else {
				first[key] = i
			}
		}
	}
}
