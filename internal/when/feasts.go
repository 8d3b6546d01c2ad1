package when

// feast is a named day: its names, and its days by a rule.
type feast struct {
	names string // small letters, without apostrophes and hyphens; more names after ";"
	days  feastDays
}

// feasts are named days that newspapers print, with the rules that give them.
// Days that nations keep apart under one name stand in nations.go.
var feasts = []feast{
	// The Christian year, and the one that begins and ends in it.
	{"new years day; new year day", fixed(1, 1)}, {"new years eve; new year eve", fixed(12, 31)}, {"epiphany", fixed(1, 6)},
	{"christmas; christmas day", fixed(12, 25)}, {"christmas eve", fixed(12, 24)}, {"boxing day; st stephens day", fixed(12, 26)},
	{"valentines day; st valentines day", fixed(2, 14)}, {"st patricks day; saint patricks day", fixed(3, 17)},
	{"all saints day", fixed(11, 1)}, {"all souls day", fixed(11, 2)}, {"halloween", fixed(10, 31)},
	{"easter; easter sunday", easter(0)}, {"good friday", easter(-2)}, {"easter monday", easter(1)}, {"holy saturday; easter saturday", easter(-1)},
	{"maundy thursday; holy thursday", easter(-3)}, {"palm sunday", easter(-7)}, {"ash wednesday", easter(-46)},
	{"shrove tuesday; mardi gras; fat tuesday; pancake day", easter(-47)}, {"ascension day", easter(39)}, {"pentecost; whit sunday", easter(49)},
	{"whit monday; pentecost monday", easter(50)}, {"trinity sunday", easter(56)}, {"corpus christi day", easter(60)},
	{"holy week", stretched(easter(-7), easter(-1))},
	{"orthodox christmas; orthodox christmas day", fixed(1, 7)}, {"orthodox easter; orthodox easter sunday", orthodoxEaster(0)},
	{"orthodox good friday", orthodoxEaster(-2)}, {"clean monday", orthodoxEaster(-48)},

	// America.
	{"martin luther king day; martin luther king jr day; martin luther kings day; mlk day; mlk jr day", nth(1, 1, 3)},
	{"presidents day", nth(2, 1, 3)}, {"memorial day", nth(5, 1, -1)}, {"juneteenth", fixed(6, 19)},
	{"fourth of july; july fourth", fixed(7, 4)}, {"labor day", nth(9, 1, 1)},
	{"columbus day; indigenous peoples day", nth(10, 1, 2)}, {"election day", electionDay}, {"veterans day", fixed(11, 11)},
	{"thanksgiving; thanksgiving day", nth(11, 4, 4)}, {"cyber monday", moved(nth(11, 4, 4), 4)},
	{"inauguration day", inaugurationDay}, {"groundhog day", fixed(2, 2)}, {"cinco de mayo", fixed(5, 5)},
	{"mothers day", nth(5, 7, 2)}, {"fathers day", nth(6, 7, 3)}, {"pearl harbor day", fixed(12, 7)},

	// Elsewhere, and the world's.
	{"remembrance day; armistice day", fixed(11, 11)}, {"bastille day", fixed(7, 14)}, {"anzac day", fixed(4, 25)},
	{"canada day", fixed(7, 1)}, {"australia day", fixed(1, 26)}, {"guy fawkes night; bonfire night", fixed(11, 5)},
	{"ve day", fixed(5, 8)}, {"nakba day", fixed(5, 15)}, {"may day", fixed(5, 1)},
	{"international workers day", fixed(5, 1)}, {"international womens day", fixed(3, 8)}, {"earth day", fixed(4, 22)},
	{"world aids day", fixed(12, 1)}, {"human rights day", fixed(12, 10)}, {"world press freedom day", fixed(5, 3)},
	{"international holocaust remembrance day", fixed(1, 27)}, {"april fools day", fixed(4, 1)}, {"world refugee day", fixed(6, 20)},
	{"nowruz; nowrouz; newroz; norouz", nowruz},

	// By the moon.
	{"ramadan", islamic(9, 1, 30)}, {"eid al fitr; eid ul fitr; eid el fitr", islamic(10, 1, 3)},
	{"eid al adha; eid ul adha; eid el adha", islamic(12, 10, 4)}, {"islamic new year; hijri new year", islamic(1, 1, 1)},
	{"ashura", islamic(1, 10, 1)}, {"arbaeen; arbain", islamic(2, 20, 1)}, {"mawlid", islamic(3, 12, 1)},
	{"passover", jewish(passover, -1, 7)}, {"shavuot", jewish(passover, 49, 51)}, {"purim", jewish(passover, -31, -30)},
	{"rosh hashanah; rosh hashana; jewish new year", jewish(newYear, -1, 1)}, {"yom kippur", jewish(newYear, 8, 9)},
	{"sukkot; sukkoth", jewish(newYear, 13, 20)}, {"simchat torah", jewish(newYear, 20, 22)}, {"hanukkah; hanukah; chanukah", jewish(newYear, 82, 91)},
	{"lunar new year; lunar new years day; chinese new year; chinese new years day; chinese lunar new year; chinese lunar new years day", newMoon(1, 21, 2, 20)}, {"diwali; deepavali", newMoon(10, 17, 11, 15)},
}
