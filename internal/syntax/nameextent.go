package syntax

import (
	"strings"
	"unicode/utf8"

	"onrecord"
	"onrecord/internal/lexicon"
)

// clitic gives the place of an inner "'s" that parts two names: "Iran's Quds
// Force". 0 when there is none.
func (f *nameFinder) clitic(i, end int) int {
	for k := i + 1; k < end-1; k++ {
		if f.words[k].XPOS == "POS" && len(f.words[k].Lower) > 1 {
			return k
		}
	}
	return 0
}

// extend joins what hyphens and particles hold together ("al - Numan",
// "Ban Ki - moon") and the proper nouns left and right of a name.
func (f *nameFinder) extend(i, end int, t onrecord.ActorType) (int, int) {
	for i >= 2 && f.words[i-1].Form == "-" && f.glued(i) && f.glued(i-1) && particles[f.words[i-2].Lower] && !f.taken[i-2] {
		i -= 2
	}
	for f.line == OrdinaryCase && end < len(f.words) && end-i < maxName && f.rightPart(end, t) && !f.personAfter(i, end) {
		end++
	}
	for f.line == OrdinaryCase && i > 0 && end-i < maxName && f.leftPart(i-1, t) {
		i--
		if t == onrecord.Org && f.words[i].XPOS == "POS" {
			i--
		}
	}
	return i, end
}

// rightPart tells whether word k goes on with the name before it.
func (f *nameFinder) rightPart(k int, t onrecord.ActorType) bool {
	w := &f.words[k]
	switch {
	case f.taken[k]:
		return false
	case w.Form == "-":
		return f.glued(k) && f.glued(k+1) && (particles[f.words[k-1].Lower] && capitalised(f.words[k+1].Form) || t == onrecord.Person && f.words[k+1].UPOS == PROPN && capitalised(f.words[k+1].Form) && f.class(k+1)&lexicon.Demonym == 0)
	case particles[w.Lower] && k+2 < len(f.words) && f.words[k+1].Form == "-" && f.glued(k+1) && f.glued(k+2):
		return capitalised(f.words[k+2].Form)
	case capitalised(w.Form) && t != onrecord.Person && f.words[k-1].UPOS != PUNCT && f.line == OrdinaryCase && f.orgRun(k):
		return true
	case f.orgOf(k, t), w.Form == "of" && t != onrecord.Person && f.waters(k):
		return true
	case t == onrecord.Org && f.words[k-1].Lower == "the" && k > 2 && f.orgOf(k-2, t):
		return true
	case !capitalised(w.Form) || w.UPOS != PROPN || f.words[k-1].UPOS == PUNCT && f.words[k-1].Form != "-":
		return false
	}
	return f.class(k)&(lexicon.Country|lexicon.Office|lexicon.Title|lexicon.Demonym|lexicon.Calendar) == 0 && (t != onrecord.Person || f.class(k)&lexicon.OrgTail == 0)
}

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

// leftPart tells whether word k belongs to the name after it.
func (f *nameFinder) leftPart(k int, t onrecord.ActorType) bool {
	w := &f.words[k]
	if t == onrecord.Org && w.XPOS == "POS" && w.Lower == "'" && k > 1 { // "Workers' Party"
		return capitalised(f.words[k-1].Form) && !f.taken[k-1] && f.class(k-1)&lexicon.Country == 0 && !f.taken[k]
	}
	if f.taken[k] || w.UPOS != PROPN && (t != onrecord.Org || k == 0 || w.UPOS != ADJ && w.UPOS != NOUN) || w.Lower == "the" {
		return false
	}
	c := f.class(k)
	if particles[w.Form] && k > 0 && capitalised(f.words[k-1].Form) {
		return w.Form != "la" && f.words[k-1].UPOS == PROPN && !f.taken[k-1]
	}
	if t == onrecord.Person && (w.Form == "bin" || w.Form == "von" || w.Form == "van" || w.Form == "ibn") {
		return true
	}
	if !capitalised(w.Form) || c&(lexicon.Country|lexicon.Office|lexicon.Title|lexicon.Calling|lexicon.Calendar) != 0 || k == 0 && t == onrecord.Person && c&given == 0 {
		return false
	}
	if t == onrecord.Person && (portfolios[w.Lower] || lexicon.InOffice(w.Lower)&lexicon.Field != 0 && c&given == 0) {
		return false
	}
	return t == onrecord.Org || c&lexicon.Demonym == 0 || t == onrecord.Loc && f.class(k+1)&lexicon.SiteLand != 0
}

// trim takes articles, titles, stops and clitics off both ends.
func (f *nameFinder) trim(i, end int, t onrecord.ActorType) (int, int) {
	for i < end {
		w := &f.words[i]
		c := f.class(i)
		switch {
		case w.Lower == "the" || w.Lower == "a" || w.Lower == "an" || !inked(w.Form) || w.UPOS == PRON:
		case joints[w.Form] && end-i > 1 && f.words[i+1].Form != "-":
		case t == onrecord.Person && end-i == 2 && c&given != 0:
			goto tail
		case t == onrecord.Person && end-i > 1 && (c&lexicon.Title != 0 || c&lexicon.Office != 0 || c&lexicon.Demonym != 0 && c&given == 0) && !f.glued(i+1):
		case t == onrecord.Person && end-i > 2 && f.titleAhead(i, end):
		case w.Lower == "prime" || w.Lower == "former" || w.Lower == "vice" && end-i > 1:
		default:
			goto tail
		}
		i++
	}
tail:
	for end > i {
		w := &f.words[end-1]
		if partyMember[w.Form] && t == onrecord.Org && lexicon.NameClass(f.phrase(i, end-1))&lexicon.Place != 0 || end-i > 1 && weekdays[w.Form] && f.line == OrdinaryCase {
			end--
			continue
		}
		if inked(w.Form) && w.Lower != "'s" && w.Lower != "of" && w.Lower != "and" && w.Lower != "the" && w.Lower != "for" && w.Lower != "in" && w.Lower != "on" {
			break
		}
		end--
	}
	return i, end
}

// joints are the small words that no name begins with.
var joints = map[string]bool{"of": true, "as": true, "at": true, "for": true, "and": true, "in": true, "on": true, "to": true, "from": true, "with": true}

// weekdays follow names in news writing without a comma: "told Jane X Tuesday".
var weekdays = map[string]bool{
	"Monday": true, "Tuesday": true, "Wednesday": true, "Thursday": true, "Friday": true, "Saturday": true, "Sunday": true,
}

func inked(form string) bool {
	c := form[0]
	return c >= utf8.RuneSelf && form != "’s" && form != "“" && form != "”" && form != "’" && form != "–" && form != "—" && form != "…" || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}

// phrase is the words [i, end) in lower case, with one blank between them.
func (f *nameFinder) phrase(i, end int) string { return phrase(f.words, i, end) }

func phrase(words []Word, i, end int) string {
	if end == i+1 {
		return words[i].Lower
	}
	var b strings.Builder
	for k := i; k < end; k++ {
		if k > i && words[k].Start > words[k-1].End {
			b.WriteByte(' ')
		}
		b.WriteString(words[k].Lower)
	}
	return b.String()
}
