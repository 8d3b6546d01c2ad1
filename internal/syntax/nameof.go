package syntax

import (
	"onrecord"
	"onrecord/internal/lexicon"
)

// orgOf tells whether word k is the "of" or "for" within an organisation's
// name, or the article after it: "Ministry of Defense".
func (f *nameFinder) orgOf(k int, t onrecord.ActorType) bool {
	if t == onrecord.Person || k+1 >= len(f.words) || k == 0 {
		return false
	}
	if w := f.words[k].Lower; w == "the" {
		return t == onrecord.Org && f.words[k-1].Lower == "of" && k > 1 && f.orgOf(k-1, t)
	} else if w == "on" {
		return panels[f.words[k-1].Lower] && capitalised(f.words[k-1].Form) && capitalised(f.words[k+1].Form) && f.class(k+1)&lexicon.Calendar == 0
	} else if w == "and" {
		return t == onrecord.Org && f.andField(k)
	} else if w != "of" && w != "for" {
		return false
	}
	next := k + 1
	if f.words[next].Lower == "the" && next+1 < len(f.words) {
		next++
	}
	return capitalised(f.words[k-1].Form) && ofBodies[f.words[k-1].Lower] && capitalised(f.words[next].Form) && f.class(next)&lexicon.Calendar == 0
}

// waters tells whether the "of" at k stands within the name of a water or a
// land: "Strait of Hormuz".
func (f *nameFinder) waters(k int) bool {
	if k == 0 || k+1 >= len(f.words) || !capitalised(f.words[k-1].Form) || !capitalised(f.words[k+1].Form) {
		return false
	}
	switch f.words[k-1].Lower {
	case "strait", "straits", "gulf", "sea", "bay", "horn", "cape", "isle", "isthmus", "coast":
		return true
	}
	return false
}

// panels are the bodies that deliberate on something: "Council on Foreign
// Relations".
var panels = map[string]bool{
	"council": true, "committee": true, "commission": true, "subcommittee": true, "conference": true, "center": true, "centre": true, "panel": true, "institute": true,
}

// andField tells whether the "and" at k joins two fields of one body, as in
// "Ministry of Health and Social Affairs": the last word of each is a field.
func (f *nameFinder) andField(k int) bool {
	end := k + 1
	for end < len(f.words) && end < k+5 && capitalised(f.words[end].Form) {
		end++
	}
	field := func(i int) bool { return lexicon.InOffice(f.words[i].Lower)&lexicon.Field != 0 }
	if end == k+1 || !field(k-1) || !field(end-1) || !capitalised(f.words[k-1].Form) {
		return false
	}
	for i := k - 2; i > 0 && i > k-6; i-- {
		if w := f.words[i].Lower; w == "of" || w == "for" || w == "on" {
			return f.orgOf(i, onrecord.Org)
		}
	}
	return false
}

// ofBody tells whether a name holds the "of" of an organisation.
func (f *nameFinder) ofBody(i, end int) bool {
	for k := i + 1; k < end; k++ {
		if f.orgOf(k, onrecord.Org) {
			return true
		}
	}
	return false
}

// ofBodies are the heads of organisations whose name goes on with "of".
var ofBodies = map[string]bool{
	"ministry": true, "department": true, "university": true, "bank": true, "council": true, "house": true, "institute": true,
	"office": true, "bureau": true, "board": true, "college": true, "chamber": true, "court": true, "organization": true, "organisation": true,
	"association": true, "commission": true, "committee": true, "league": true, "union": true, "society": true, "academy": true, "directorate": true,
	"parliament": true, "assembly": true, "federation": true, "church": true, "school": true, "center": true, "centre": true, "party": true,
	"observatory": true, "foundation": true, "agency": true, "authority": true, "front": true, "movement": true, "network": true, "alliance": true,
}
