package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// abbreviations are written with a stop that is part of the word. The value
// tells what may follow: a name, so that a capital does not begin a sentence
// ("Gen. Smith"), or anything.
var abbreviations = map[string]bool{
	// titles and ranks: a name follows
	"mr.": true, "mrs.": true, "ms.": true, "dr.": true, "prof.": true, "hon.": true, "rev.": true, "fr.": true,
	"sr.": true, "st.": true, "gen.": true, "lt.": true, "col.": true, "maj.": true, "capt.": true, "cpt.": true,
	"cmdr.": true, "adm.": true, "brig.": true, "sgt.": true, "cpl.": true, "pvt.": true, "gov.": true, "sen.": true,
	"rep.": true, "reps.": true, "sens.": true, "pres.": true, "amb.": true, "sec.": true, "supt.": true, "insp.": true,
	"ret.": true, "messrs.": true, "mt.": true, "ft.": true, "vs.": true, "v.": true, "no.": true, "nos.": true, "art.": true,
	"e.g.": true, "i.e.": true, "cf.": true, "viz.": true, "op.": true, "vol.": true, "pp.": true, "fig.": true, "dept.": true,
	// months and days: a number or a name follows
	"jan.": true, "feb.": true, "mar.": true, "apr.": true, "jun.": true, "jul.": true, "aug.": true, "sep.": true,
	"sept.": true, "oct.": true, "nov.": true, "dec.": true,
	"mon.": true, "tue.": true, "tues.": true, "wed.": true, "thu.": true, "thur.": true, "thurs.": true, "fri.": true, "sat.": true,
	// may end a sentence
	"inc.": false, "corp.": false, "co.": false, "ltd.": false, "bros.": false, "jr.": false, "etc.": false, "al.": false,
	"a.m.": false, "p.m.": false, "u.s.": false, "u.k.": false, "u.n.": false, "u.s.a.": false, "d.c.": false, "e.u.": false,
	"ph.d.": false, "approx.": false, "est.": false, "ave.": false, "blvd.": false, "rd.": false,
	"calif.": false, "conn.": false, "fla.": false, "mass.": false, "mich.": false, "minn.": false,
	"pa.": false, "penn.": false, "tenn.": false, "tex.": false, "va.": false, "vt.": false, "wash.": false, "wis.": false,
}

// starters begin sentences and are hardly ever part of a name, so that a stop
// before them ends a sentence even after "U.S.".
var starters = map[string]bool{
	"the": true, "a": true, "an": true, "this": true, "that": true, "these": true, "those": true, "he": true, "she": true,
	"it": true, "they": true, "we": true, "i": true, "you": true, "in": true, "on": true, "at": true, "but": true, "and": true,
	"however": true, "meanwhile": true, "there": true, "his": true, "her": true, "their": true, "its": true, "our": true,
	"if": true, "when": true, "while": true, "as": true, "after": true, "before": true, "since": true, "according": true,
	"some": true, "many": true, "most": true, "what": true, "who": true, "how": true, "why": true, "no": true, "for": true,
	"with": true, "under": true, "last": true, "earlier": true, "also": true, "such": true, "both": true, "one": true,
}

// isAbbreviation tells whether form, with its stop, is an abbreviation:
// listed, an initial ("J."), or letters with stops between ("U.S.").
func isAbbreviation(form string) bool {
	low := strings.ToLower(form)
	if _, ok := abbreviations[low]; ok {
		return true
	}
	letters, stops := 0, 0
	for _, r := range form {
		switch {
		case r == '.':
			stops++
		case unicode.IsLetter(r):
			letters++
		default:
			return false
		}
	}
	if letters == 1 && stops == 1 {
		r, _ := utf8.DecodeRuneInString(form)
		return unicode.IsUpper(r) && r != 'I'
	}
	return stops > 1 && letters == stops
}

// endsAfterAbbreviation tells whether a sentence ends between an abbreviation
// and the word after it.
func endsAfterAbbreviation(form, after string) bool {
	low := strings.ToLower(form)
	if name, listed := abbreviations[low]; listed && name {
		return false
	}
	if utf8.RuneCountInString(form) == 2 { // an initial
		return false
	}
	return starters[strings.ToLower(after)] || opening(after)
}
