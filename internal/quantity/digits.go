package quantity

import (
	"math"
	"strconv"
	"strings"
)

// figures reads digits with what is glued to them: "2,136", "2.5", "300k",
// "3kg", "1/2", "3½", "40 000". money tells that a sign of money stands before
// them, so that "m" is a million and no metre.
func (r *reader) figures(i int, money bool) (value, int, bool) {
	s := r.at(i)
	if code := codeOf(s); code != "" {
		s = s[strings.IndexAny(s, "0123456789"):]
	}
	v := value{}
	if s == "." && r.glued(i+1) && !r.glued(i) { // ".5"
		n, ok := parsed("0." + r.at(i+1))
		return v.within(n, n), i + 2, ok
	}
	if !digit(s) {
		n := vulgar[s]
		return v.within(n, n), i + 1, n > 0
	}
	n := simple[s]
	if n > 0 {
		return v.within(n, n), i + 1, r.wordAt(i+1) || i == 0 || amounts[r.at(i-1)]
	}
	tail := strings.TrimLeft(s, "0123456789.,")
	n, ok := parsed(strings.TrimSuffix(s, tail))
	if !ok || tail != "" && !r.glue(&v, i, tail, n, money) {
		return v, i + 1, false
	}
	if v.scale > 0 {
		n *= v.scale
	}
	end := i + 1
	if tail == "" && n == math.Trunc(n) {
		if part := r.fractionFigures(end); part > 0 {
			return v.within(n+part, n+part), end + 1, true
		}
		n, end = r.spacedGroups(n, end)
	}
	return v.within(n, n), end, true
}

// parsed gives the value of digits with commas and a point.
func parsed(s string) (float64, bool) {
	if strings.ContainsRune(s, ',') {
		if !grouped(s) {
			return 0, false
		}
		s = strings.ReplaceAll(s, ",", "")
	}
	if len(s) > 18 {
		return 0, false
	}
	n, err := strconv.ParseFloat(s, 64)
	return n, err == nil
}

// glue reads the letters glued to figures: a multiplier or a unit; false for a
// name or code.
func (r *reader) glue(v *value, i int, tail string, n float64, money bool) bool {
	if times := suffixes[tail]; times > 0 && (money || tail != "mm" && tail != "t") && !(tail == "m" && !money && metres[r.at(i+1)]) {
		v.scale = times
		return true
	}
	if isoCodes[tail] != "" && !money {
		v.Currency = isoCodes[tail]
		return true
	}
	if signCurrency[tail] != "" && !money {
		v.Currency = signCurrency[tail]
		return true
	}
	if gluedUnits[tail] && !(tail == "g" && n < 10) { // "5G" is no weight
		v.Unit = tail
		return true
	}
	return false
}

// fractionFigures reads "1/2" and "½" after a whole number; 0 for none.
func (r *reader) fractionFigures(i int) float64 {
	if n := simple[r.at(i)]; n > 0 {
		return n
	}
	if r.glued(i) {
		return vulgar[r.at(i)]
	}
	return 0
}

// spacedGroups reads on where blanks part the thousands: "40 000".
func (r *reader) spacedGroups(n float64, end int) (float64, int) {
	first := r.at(end - 1)
	if len(first) > 3 || first[0] == '0' || strings.Trim(first, "0123456789") != "" {
		return n, end
	}
	for end < len(r.low) && n < 1e12 && r.blank(end) {
		whole, decimals, _ := strings.Cut(r.low[end], ".")
		group, err := strconv.ParseFloat(r.low[end], 64)
		if len(whole) != 3 || !digit(whole) || err != nil {
			break
		}
		if n, end = n*1000+group, end+1; decimals != "" {
			break
		}
	}
	return n, end
}

// blank tells whether one blank, of whatever width, parts word i from the word
// before it.
func (r *reader) blank(i int) bool {
	switch r.text.Body[r.words[i-1].End:r.words[i].Start] {
	case " ", "\u00a0", "\u202f", "\u2009":
		return true
	}
	return false
}

// grouped tells whether the commas of s part groups of three digits (or the
// two of lakhs).
func grouped(s string) bool {
	s, _, _ = strings.Cut(s, ".")
	parts := strings.Split(s, ",")
	for k, p := range parts {
		if k > 0 && len(p) != 3 && !(k < len(parts)-1 && len(p) == 2) || len(p) == 0 || len(p) > 3 {
			return false
		}
	}
	return true
}

var (
	// vulgar are the fractions that are one sign.
	vulgar = map[string]float64{"½": 1. / 2, "⅓": 1. / 3, "⅔": 2. / 3, "¼": 1. / 4, "¾": 3. / 4, "⅕": 1. / 5, "⅖": 2. / 5, "⅗": 3. / 5,
		"⅘": 4. / 5, "⅙": 1. / 6, "⅚": 5. / 6, "⅛": 1. / 8, "⅜": 3. / 8, "⅝": 5. / 8, "⅞": 7. / 8}

	// simple are the fractions that news writes in figures; others are dates.
	simple = map[string]float64{"1/2": 1. / 2, "1/3": 1. / 3, "2/3": 2. / 3, "1/4": 1. / 4, "3/4": 3. / 4, "1/5": 1. / 5, "4/5": 4. / 5,
		"1/8": 1. / 8, "3/8": 3. / 8, "5/8": 5. / 8, "7/8": 7. / 8, "1/16": 1. / 16}

	// suffixes are glued to figures and multiply them: "300k", "5bn".
	suffixes = map[string]float64{"k": 1e3, "m": 1e6, "mn": 1e6, "mm": 1e6, "mil": 1e6, "mln": 1e6, "b": 1e9, "bn": 1e9, "bln": 1e9,
		"t": 1e12, "tn": 1e12, "tln": 1e12, "trn": 1e12}

	// gluedUnits are the units that stand glued to figures: "3kg".
	gluedUnits = setOf(`m km kms cm mm kg kgs g mg mcg µg μg ml cl lb lbs oz ft in yd yds t ha mph kph kmh kmph mw gw kw kwh mwh gwh twh
km2 m2 cm2 m3 km² m² m³ sqm sqft hp mm² °c °f`)

	// metres are words after which "m" glued to figures is no million.
	metres = setOf(`tall long wide high deep away above below apart x × by sprint hurdles freestyle butterfly backstroke breaststroke medley
relay race final pool champion championship record dash thick from`)
)
