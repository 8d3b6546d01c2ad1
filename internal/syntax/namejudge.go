package syntax

import (
	"strings"

	"onrecord"
	"onrecord/internal/lexicon"
)

// judge says of what type a name is when lists or its last word know better
// than the tagger; "" for what is no name.
func (f *nameFinder) judge(i, end int, t onrecord.ActorType) onrecord.ActorType {
	whole := lexicon.NameClass(f.phrase(i, end))
	last, form := f.class(end-1), f.words[end-1].Form
	if !f.anyCapital(i, end) || f.demonymsOnly(i, end) || f.halfNation(i, end) {
		return ""
	}
	titled := i > 0 && f.class(i-1)&lexicon.Title != 0 && !f.words[i].glueless(f.words[i-1])
	long := end-i > 1
	bears := f.class(i)&given != 0
	if f.inParty(i) || debris[f.phrase(i, end)] || f.fieldOfOffice(i, end) || f.noActor(i, end, t) {
		return ""
	}
	switch {
	case long && (f.words[end-1].Lower == "university" || f.words[end-1].Lower == "college") || long && t == onrecord.Person && (bodies[form] || bodies[f.words[i].Form]):
		return onrecord.Org
	case end-i > 2 && f.words[i+1].Form == "of" && f.waters(i+1):
		return onrecord.Loc
	case end-i == 2 && bears && siteSurnames[f.words[end-1].Lower] && (t == onrecord.Person || f.class(i)&anyPlace == 0 && !f.sited(i)):
		return onrecord.Person
	case long && t == onrecord.Loc && last&lexicon.Demonym != 0 && last&(lexicon.SiteLand|anyPlace) == 0:
		return ""
	case end < len(f.words) && partyMember[f.words[end].Form] && whole&lexicon.Place != 0: // "Ohio Republican"
		return onrecord.GPE
	case !long && t == onrecord.Org && scots(form):
		return onrecord.Person
	case !long && bodies[form] || f.shortened(i, end):
		return onrecord.Org
	case whole&lexicon.Country != 0 || isUS(form, long) || whole&lexicon.Capital != 0 && t != onrecord.Person:
		return onrecord.GPE
	case whole&lexicon.Calendar != 0 && !long:
		return ""
	case len(f.words[i].Form) == 1 && end-i > 2 && f.words[i+1].Form == "-": // "R-Mich."
		return ""
	case !long && t == onrecord.Person && (last&(lexicon.Office|lexicon.Calling|lexicon.OrgHead|lexicon.SiteBuilt|lexicon.SiteLand|lexicon.SiteState) != 0 && last&given == 0):
		return ""
	case !long && (last&(lexicon.Office|lexicon.Title) != 0) && t == onrecord.Org:
		return ""
	case long && f.ofBody(i, end):
		return onrecord.Org
	case long && capitalised(form) && last&(lexicon.OrgHead|lexicon.OrgTail) != 0 && (t != onrecord.Person || last&lexicon.OrgHead != 0) && last&(lexicon.SiteState|lexicon.SiteBuilt) == 0:
		return onrecord.Org
	case long && (t != onrecord.Org || end-i == 2) && camps[f.words[i].Lower], long && t != onrecord.Org && last&lexicon.SiteBuilt != 0, long && last&lexicon.SiteBuilt != 0 && last&(lexicon.OrgHead|lexicon.OrgTail) == 0:
		return onrecord.Fac
	case !long && t == onrecord.Org && last&lexicon.OrgHead != 0:
		return ""
	case !bears && t == onrecord.Person && i > 1 && (f.words[i-1].Lower == "of" || f.words[i-1].Lower == "for") && f.class(i-2)&lexicon.Office != 0:
		if whole&anyPlace != 0 {
			return onrecord.GPE
		}
		return onrecord.Org
	case !long && t == onrecord.Person && f.words[i].UPOS != PROPN:
		return ""
	case t == onrecord.Org && end-i == 2 && bears && f.class(i)&(lexicon.Country|lexicon.Capital|lexicon.Place|lexicon.Office) == 0 && last&lexicon.Place == 0 && f.words[i].UPOS == PROPN && f.words[i+1].UPOS == PROPN:
		return onrecord.Person
	case f.dateline(i, end):
		return onrecord.GPE
	case !bears && !titled && (t == onrecord.Person || t == onrecord.Org && !long) && f.placed(i):
		return onrecord.GPE
	case t == onrecord.Loc && whole&anyPlace == 0 && i > 0 && f.words[i-1].Lemma == "tell":
		return onrecord.Org
	case long && t == onrecord.Person && !bears && capitalised(form) && last&(lexicon.SiteLand|lexicon.SiteState) != 0:
		return f.place(i, end, whole)
	case long && t == onrecord.Loc && bears && end-i < 5 && whole&anyPlace == 0 && last&(lexicon.SiteLand|lexicon.SiteState|lexicon.SiteBuilt) == 0 && !titleCity[f.words[i].Lower]:
		return onrecord.Person
	case titled && t != onrecord.Org && whole&anyPlace == 0:
		return onrecord.Person
	case t == onrecord.Loc:
		return f.place(i, end, whole)
	case t == onrecord.Person && whole&lexicon.Place != 0 && !titled && (!long && whole&given == 0 || long && !bears):
		return onrecord.GPE
	}
	return t
}

// sited tells whether the word before a name stands before sites, not people.
func (f *nameFinder) sited(i int) bool {
	return i > 0 && (inPlace[f.words[i-1].Lower] || joints[f.words[i-1].Lower] || f.words[i-1].Lower == "the")
}

// scots tells whether a single word is a family name by its form: "McKay".
func scots(form string) bool {
	rest, ok := strings.CutPrefix(form, "Mc")
	return ok && len(rest) > 2 && capitalised(rest)
}

// parties are the letters for a member's party.
var parties = map[string]bool{"R": true, "D": true, "I": true, "R.": true, "D.": true, "I.": true}

// inParty tells whether word i stands in the party and state behind a
// member's name: "(R-Mich.)", ", D., Fla.,".
func (f *nameFinder) inParty(i int) bool {
	opens := func(k int) bool { return k >= 0 && (f.words[k].Form == "(" || f.words[k].Form == ",") }
	if i+1 < len(f.words) && parties[f.words[i].Form] && opens(i-1) {
		next := f.words[i+1].Form
		return next == "-" || next == "," || next == ")"
	}
	return i > 2 && (f.words[i-1].Form == "-" || f.words[i-1].Form == ",") && parties[f.words[i-2].Form] && opens(i-3)
}

// fieldOfOffice tells whether a name is the field of the office after it, not
// a body: "Interior Minister".
func (f *nameFinder) fieldOfOffice(i, end int) bool {
	return end == i+1 && end < len(f.words) && portfolios[f.words[i].Lower] && f.class(end)&lexicon.Office != 0 && !f.glued(end)
}

// beforeField cuts the field of an office off the country before it: "US
// Defense Secretary".
func (f *nameFinder) beforeField(i, end int) int {
	k := end
	for k > i && portfolios[f.words[k-1].Lower] {
		k--
	}
	if k > i && k < end && f.class(end)&lexicon.Office != 0 && !f.glued(end) && (isUS(f.words[i].Form, k > i+1) || lexicon.NameClass(f.phrase(i, k))&lexicon.Country != 0) {
		return k
	}
	return end
}

// shortened tells whether the name is followed by its own letters in
// brackets, as organisations are: "Popular Front (PF)".
func (f *nameFinder) shortened(i, end int) bool {
	if end+2 >= len(f.words) || end-i < 2 || f.words[end].Form != "(" || f.words[end+2].Form != ")" {
		return false
	}
	short, at := f.words[end+1].Form, 0
	if len(short) < 2 || strings.ToUpper(short) != short {
		return false
	}
	for k := i; k < end && at < len(short); k++ {
		if form := f.words[k].Form; strings.ToUpper(form[:1]) == short[at:at+1] {
			at++
		}
	}
	return at >= len(short)-1
}

// glueless is for readability at the call: a title that ends a sentence
// before is none.
func (w Word) glueless(before Word) bool { return before.UPOS == PUNCT }

func (f *nameFinder) anyCapital(i, end int) bool {
	for k := i; k < end; k++ {
		if capitalised(f.words[k].Form) {
			return true
		}
	}
	return false
}

// demonymsOnly tells whether a name is nothing but words for nations and
// faiths: adjectives, not names.
func (f *nameFinder) demonymsOnly(i, end int) bool {
	for k := i; k < end; k++ {
		c := f.class(k)
		half := halves[f.words[k].Lower] && k+1 < end // "North Korean"
		if c&lexicon.Demonym == 0 && !half && f.words[k].Form != "-" && f.words[k].Lower != "and" || c&lexicon.Country != 0 {
			return false
		}
	}
	return true
}

// halfNation tells whether a name is the first word of an adjective of two:
// "South" of "South Korean".
func (f *nameFinder) halfNation(i, end int) bool {
	return end == i+1 && halves[f.words[i].Lower] && end < len(f.words) && !f.glued(end) && f.class(end)&lexicon.Demonym != 0 && f.class(end)&lexicon.Country == 0 && capitalised(f.words[end].Form)
}

// halves are the first words of nationalities of two words.
var halves = map[string]bool{
	"north": true, "south": true, "east": true, "west": true, "new": true, "sri": true, "costa": true, "puerto": true, "saudi": true,
	"central": true, "burkina": true, "native": true, "northern": true, "southern": true, "el": true, "ex": true, "anti": true, "pro": true, "non": true,
}
