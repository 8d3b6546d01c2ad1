package names

import (
	"strings"

	"onrecord/internal/text"
)

// spelt tells whether the letters of two names allow them to be one: last
// names are spelled alike but for article, hyphens and blanks, or they are
// written after the sound of another script, as those of Arabic are, where
// one name has many spellings. "Meyer" and "Mayer" are two names. A last name
// alone is read as the other is. Given names that are used in English may
// differ by one letter.
func spelt(a, b Name) bool {
	if letters(a.Last) != letters(b.Last) && !((a.Given == "" || a.sounded()) && (b.Given == "" || b.sounded())) {
		return false
	}
	x, y := letters(a.Given), letters(b.Given)
	if x == y || a.GivenKey != b.GivenKey || nicknames[a.Given] != "" && nicknames[a.Given] == nicknames[b.Given] {
		return true
	}
	return a.sounded() && b.sounded() || oneLetter(x, y)
}

// sounded tells whether a name may be one that has several spellings: it has
// the Arabic article or such a particle, or a given name that is not usual in
// English.
func (n Name) sounded() bool {
	if first, _, more := strings.Cut(n.Last, " "); more && (articles[first] || arabic[first]) {
		return true
	}
	first, _, _ := strings.Cut(n.Given, " ")
	return !english[first] && nicknames[first] == "" && len(first) > 1
}

var arabic = set("bin ibn bint abu abou umm ben abd abdul abdel")

// Spelled tells whether two last names are written with the same letters, but
// for article, particles, hyphens and blanks.
func Spelled(a, b Name) bool { return letters(a.Last) == letters(b.Last) }

// Letters is a name as its letters alone: folded, without the articles and
// particles before it and without blanks.
func Letters(s string) string { return letters(text.Fold(s)) }

func letters(folded string) string {
	return strings.ReplaceAll(strings.ReplaceAll(bareName(folded), " ", ""), ".", "")
}

// oneLetter tells whether two words differ by one letter at most.
func oneLetter(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > 1 {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	if len(a) == len(b) {
		return i == len(a) || a[i+1:] == b[i+1:]
	}
	return a[i:] == b[i+1:]
}

// english are the given names most usual in English, which leave one spelling
// to the last name after them. From general knowledge; those with a short form
// are in nicknames.
var english = set(`aaron abigail adam adrian alan alice alison allison amanda amber amy andrea angela ann anna anne annie arthur ashley
	austin barry ben bernard beth betty beverly blake brad bradford brandon brenda brent brett brian bridget bruce bryan caitlin calvin cameron
	carl carol caroline carolyn catherine cathy charlotte chelsea cheryl chloe christina christine cindy claire clara clarence claudia
	clifford clinton cody colin connor courtney craig crystal curtis cynthia dale damian darren dean denise dennis derek derrick diana
	diane dominic donna doris dorothy duncan dustin dwight dylan earl edgar edith edmund eileen elaine eleanor ellen elliott emily emma
	eric erica erik erin ernest ethan eugene eva evan evelyn felicity felix fiona florence floyd frances francis frank franklin
	gail gareth gary gavin geoffrey george geraldine gilbert gillian gina glen glenn gloria gordon grace graham grant greta guy hannah harold
	harriet harry harvey hazel heather heidi helen henry herbert herman hilary hillary holly howard hugh hugo ian ingrid irene isaac isabel ivan
	jack jackson jacqueline jane janet janice jason jasper jean jennifer jenny jeremy jerome jesse jessica jill joan joanna joanne jodie joel
	jon jonathan jordan joshua joyce juan judith judy julia julian julie june justin karen karl kate kathleen kathryn katie keith kelly kelvin
	kerry kevin kim kirk kristen kristin kurt kyle lance laura lauren lee leo leon leonard leslie lewis liam lillian linda lindsay lindsey lisa
	lloyd logan lois lorraine louis louise lucas lucy luke lynn mabel madeleine marc marcus margaret maria marian marie marilyn marion mark
	marlene marsha marshall martha martin marvin mary mason maureen maurice max megan melanie melissa melvin meredith michelle mildred miles
	mitchell mitt molly monica morgan morris nancy naomi natalie neil nicola nicole nigel noah nora norman oliver olivia oscar owen pamela
	patricia paul paula pauline penelope perry phyllis rachel ralph randall randy rebecca regina rhys rita rodney roger roland roman rose ross
	roy ruby rupert russell ruth ryan sally samantha sandra sara sarah scott sean sebastian sharon shaun shawn sheila shirley simon sophia
	sophie spencer stacy stanley stella stuart suzanne sylvia tanya tara teresa terence terry theresa theo tina toby todd tracy travis trevor
	tristan tyler valerie vanessa vera vernon veronica victor victoria vivian wade wallace wanda warren wayne wendy wesley whitney wilfred
	willie yvonne zoe`)
