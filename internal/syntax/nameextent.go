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
		case end-i > 1 && i == 0 && asking[w.Form] && f.class(i+1)&lexicon.Country != 0 && f.class(i+1)&given == 0: // "Will Norway sign?"
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

// asking are the verbs that open a question and are given names or months as
// well.
var asking = map[string]bool{"Will": true, "May": true, "Can": true, "Must": true, "Should": true, "Could": true, "Would": true, "Does": true, "Did": true, "Has": true}

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
