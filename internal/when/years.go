package when

import "onrecord"

// yearAlone reads a year that stands by itself: "in 2014", "the 2003
// invasion", "2024-25".
func (r *reader) yearAlone(i int) (meaning, int, bool) {
	j := i
	if fiscal[r.at(i)] {
		j++
		if r.is(j, "year") {
			j++
		}
	} else if r.is(i, "the", "year") {
		j += 2
	}
	y, ok := whole(r.at(j), 4)
	if !ok || len(r.at(j)) != 4 || y < 1000 || y > 2199 || r.at(j)[0] == '0' {
		return meaning{}, 0, false
	}
	if j == i && !r.yearStands(i, y) {
		return meaning{}, 0, false
	}
	if r.dash(j+1) && r.glued(j+1) {
		r.carry = carried{sent: r.n, end: j + 1, year: y}
	}
	if j == i {
		if m, end, ok := r.yearQuarter(y, i+1); ok {
			return m, end, ok
		}
		if mo := r.monthAt(i + 1); mo > 0 && !digit(r.at(i+2)) && !r.capital(i+2) { // "2017 April"
			return monthOf(y, mo), i + 2, true
		}
	}
	m := yearOf(y)
	if fiscal[r.at(i)] && !r.is(i, "calendar") {
		m = m.loosened()
	}
	return m, j + 1, true
}

// loosened gives a year of accounts or of school, which may begin in the one
// before or end in the next, the days that it can have.
func (m meaning) loosened() meaning {
	if m.first != "" && m.last != "" {
		m.first, m.last = onrecord.Date(year(m.first)-1, 7, 1), onrecord.Date(year(m.last)+1, 6, 30)
	}
	return m
}

var fiscal = setOf(`fiscal calendar financial academic school`)

// yearStands tells whether four digits are a year: by what stands around
// them, and never in a name, an amount or a code.
func (r *reader) yearStands(i, y int) bool {
	before, after := r.at(i-1), r.at(i+1)
	if r.glued(i) && (before == "$" || before == "€" || before == "£" || before == "#" || before == "+") {
		return false
	}
	if r.glued(i+1) && (after == "%" || after == "°") || measures[after] || counted[after] {
		return false
	}
	if r.dash(i+1) && r.glued(i+1) && measures[r.at(i+2)] {
		return false
	}
	if amounts[before] || r.coded(i) {
		return false
	}
	if later, ok := whole(r.at(i+2), 4); ok && r.joiner(i+1) && y >= 1800 && y < later && later <= 2100 && later-y <= 100 && !counted[r.at(i+3)] && !measures[r.at(i+3)] {
		return !r.is(i+1, "or")
	}
	usual := y >= 1800 && y <= 2060
	if usual && (r.monthAt(i+1) > 0 && !digit(r.at(i+2)) || r.joiner(i+1) && !r.is(i+1, "and") && !r.is(i+1, "or") && r.monthAt(i+2) > 0 || r.quarterAt(i+1)) {
		return true
	}
	if beforeYears[before] {
		return usual || before == "in" || before == "since" || before == "of" && y >= 1066 && y < 1800
	}
	if r.capital(i-1) && i > 1 && !r.glued(i) && months[before] == 0 && seasons[before] == "" { // "Vision 2030", "Resolution 2254"
		return false
	}
	if !usual || codes[before] {
		return false
	}
	if before == "" || r.dash(i-1) || before == "," || before == "(" || before == "[" || before == "/" || seasons[before] != "" {
		return after == "" || !plural(after)
	}
	if determiners[before] || before == "'s" || before == "'" {
		return true
	}
	return after == "" || after == "," || after == "." || after == ")" || after == ";" || after == ":"
}

// coded tells whether word i is part of figures with dashes that are no years
// or too many: telephone numbers, codes and days that do not exist.
func (r *reader) coded(i int) bool {
	n, odd := 1, false
	for _, step := range []int{-2, 2} {
		for k := i + step; r.figure(k) && r.dash(k-step/2) && n < 6; k += step {
			w := r.at(k)
			y, ok := whole(w, 4)
			ends := ok && step > 0 && len(w) == 2 && k == i+2 && y > int(r.at(i)[2]-'0')*10+int(r.at(i)[3]-'0')
			odd = odd || !ends && (!ok || len(w) != 4 || y < 1000 || y > 2199)
			n++
		}
	}
	return odd || n > 2
}

// figure tells whether word i is figures alone.
func (r *reader) figure(i int) bool {
	_, ok := whole(r.at(i), 9)
	return ok
}

func plural(w string) bool { return len(w) > 3 && w[len(w)-1] == 's' && w[len(w)-2] != 's' }

var (
	beforeYears = setOf(`in since by until till from to of through throughout during before after between and late early mid circa year
january february march april june july august september october november december summer winter autumn spring than
sometime back`)
	determiners = setOf(`the a an its their his her our this that`)
	amounts     = setOf(`about around nearly almost over approximately roughly some only just least most up exactly another more fewer less total`)
	codes       = setOf(`no. no number flight channel route highway resolution room page article section`)
	measures    = setOf(`km kilometers kilometres kilometer kilometre miles mile meters metres meter metre feet foot yards acres hectares
tons tonnes kg kilograms pounds barrels hours degrees percent per dollars euros million billion thousand points square
mm cm watts mw megawatts volts calories mph kph knots rpm gmt est edt pst utc`)
	counted = setOf(`people persons men women children soldiers troops civilians members fighters militants refugees families homes
houses workers jobs employees students police officers personnel vehicles tanks rockets missiles drones votes seats cases deaths
dead killed wounded injured prisoners detainees migrants others pages words times copies residents villagers passengers
participants victims bodies`)
)

// decade reads "the 1990s", "the '90s", "the nineties", "the 19th century".
func (r *reader) decade(i int) (meaning, int, bool) {
	j := i
	if r.is(j, "the") {
		j++
	}
	s := r.at(j)
	if n := len(s); n > 3 && s[n-3:] == "0's" { // "the 1990's"
		s = s[:n-2] + "s"
	}
	if len(s) == 5 && s[4] == 's' {
		if y, ok := whole(s[:4], 4); ok && y >= 1000 && y < 2100 && y%10 == 0 {
			return decadeOf(y), j + 1, true
		}
	}
	if (s == "'" || s == "‘") && len(r.at(j+1)) == 3 && r.glued(j+1) {
		s, j = r.at(j+1), j+1
	}
	if j > i && len(s) == 3 && s[1:] == "0s" && digit(s) {
		y, _ := whole(s[:2], 2)
		return decadeOf(1900 + y), j + 1, true
	}
	if y := decades[s]; y > 0 && j > i {
		return decadeOf(1900 + y), j + 1, true
	}
	tens := 0
	if cardinals[s] >= 20 && r.dash(j+1) { // "the twenty-first century"
		s, tens, j = r.at(j+2), cardinals[s], j+2
	}
	if n := ordinal(s) + tens; n > tens && n < 30 {
		k := j + 1
		if r.dash(k) {
			k++
		}
		if r.is(k, "century") {
			return centuryOf(n), k + 1, true
		}
	}
	return meaning{}, 0, false
}
