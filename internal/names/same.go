package names

import (
	"slices"
	"strings"

	"onrecord/internal/text"
)

// The reasons for which two names can be one person's.
const (
	SameName      = "the same name"
	Spellings     = "spellings of one name"
	LastPart      = "the last part of the full name"
	FirstPart     = "the first part of the full name"
	LastAlone     = "the last name alone"
	MiddleMissing = "the same given and last name"
	OneInitial    = "an initial and the same last name"
	AllInitials   = "initials and the same last name"
	ShortForm     = "a short form of the given name and the same last name"
	MiddleName    = "a middle name and the same last name"
)

// Same tells whether a and b can be one person's name, and why, or why not.
// Last names must agree by key; given names must agree, or one be the other's
// initial or usual short form, or one be missing. Middle names and suffixes
// that contradict each other part two people, and so do two spellings of
// names that are not written after the sound of another script (see spelt).
func Same(a, b Name) (same bool, why string) {
	switch {
	case a.IsZero() || b.IsZero():
		return false, "no name but a title"
	case a.Suffix != "" && b.Suffix != "" && a.Suffix != b.Suffix:
		return false, "different suffix: " + a.Suffix + " and " + b.Suffix
	case (len(a.LastKey) == 1 || len(b.LastKey) == 1) && !slices.Equal(a.Keys(), b.Keys()):
		return false, "an initial for a last name"
	case ships[a.Given] != ships[b.Given]:
		return false, "a ship and a person"
	case elder(a, b) || elder(b, a):
		return false, "one with the suffix that tells a son from his father: " + a.Suffix + b.Suffix
	}
	ka, kb := a.Keys(), b.Keys()
	if !spelt(a, b) && (slices.Equal(ka, kb) || a.LastKey == b.LastKey) {
		return false, "names that sound alike and are spelled differently"
	}
	if slices.Equal(ka, kb) {
		if strings.EqualFold(a.Full, b.Full) {
			return true, SameName
		}
		return true, Spellings
	}
	if why := part(ka, kb); why != "" {
		return true, why
	}
	if a.LastKey != b.LastKey {
		return false, "different last names"
	}
	return sameGiven(a, b)
}

// part tells whether one name of at least two words begins or ends the other.
func part(ka, kb []string) string {
	short, long := ka, kb
	if len(short) > len(long) {
		short, long = long, short
	}
	if len(short) < 2 {
		return ""
	}
	if slices.Equal(short, long[len(long)-len(short):]) {
		return LastPart
	}
	if slices.Equal(short, long[:len(short)]) {
		return FirstPart
	}
	return ""
}

// sameGiven compares what stands before one last name.
func sameGiven(a, b Name) (bool, string) {
	how := given(a, b)
	switch {
	case a.al && b.Given != "" && !articled(b) && !al(b.Given), b.al && a.Given != "" && !articled(a) && !al(a.Given):
		return false, "same last name, different given names: one may be Al"
	case a.Given == "" && foreignParticle(a.Last, b.Last), b.Given == "" && foreignParticle(b.Last, a.Last):
		return false, "what stands before the last name may be a given name"
	case knownByMiddle(a, b) || knownByMiddle(b, a):
		return false, "same last name and initial, one known by the middle name"
	case how == "":
		return false, "same last name, different given names: " + a.Given + " and " + b.Given
	case !middles(a.MiddleKeys, b.MiddleKeys):
		return false, "same given and last name, different middle names"
	}
	return true, how
}

// ships stand before the names of ships.
var ships = set("uss usns uscgc hms hmas hmcs ins mv ss rms")

// elder tells whether a is a son whom the suffix tells from his father, and b
// may be the father: "Holt Jr." with no middle name beside a full name without
// a suffix. With a middle name the suffix is part of the formal name.
func elder(a, b Name) bool {
	return (a.Suffix == "jr" || a.Suffix == "sr") && b.Suffix == "" && len(a.Middle) == 0 && b.Given != "" && a.Given != ""
}

// articled tells whether a last name is written with the Arabic article.
func articled(n Name) bool {
	first, _, more := strings.Cut(n.Last, " ")
	return more && articles[first]
}

// al tells a given name that "Al" is short for.
func al(given string) bool {
	return strings.HasPrefix(given, "al") && !strings.Contains(given, " ")
}

// foreignParticle tells whether a bare last name begins with a particle of
// Europe that the other's last name has not: "Van Holt" may be a given name.
func foreignParticle(bare, other string) bool {
	first, rest, more := strings.Cut(bare, " ")
	return more && rest == other && particles[first] && european[first]
}

var european = set("von van der den de del della di da dos du la le st ter ten mac")

// knownByMiddle tells whether a writes an initial before a middle name in
// full ("J. Edgar Holt"), and b a given name that is not that middle name.
func knownByMiddle(a, b Name) bool {
	return len(a.GivenKey) == 1 && len(a.MiddleKeys) > 0 && len(a.MiddleKeys[0]) > 1 && len(b.GivenKey) > 1 &&
		b.GivenKey != a.MiddleKeys[0] && !slices.Contains(b.MiddleKeys, a.MiddleKeys[0])
}

// given tells how two given names agree; "" when they do not.
func given(a, b Name) string {
	switch {
	case a.Given == "" || b.Given == "":
		return LastAlone
	case a.GivenKey == b.GivenKey:
		return MiddleMissing
	case initial(a.GivenKey, b.GivenKey) || initial(b.GivenKey, a.GivenKey):
		return OneInitial
	case initialsOf(a.GivenKey, b) || initialsOf(b.GivenKey, a):
		return AllInitials
	case nicknames[a.Given] != "" && nicknames[a.Given] == nicknames[b.Given]:
		return ShortForm
	case len(a.GivenKey) > 1 && slices.Contains(b.MiddleKeys, a.GivenKey), len(b.GivenKey) > 1 && slices.Contains(a.MiddleKeys, b.GivenKey):
		return MiddleName
	}
	return ""
}

// initial tells whether short is the first letter of long.
func initial(short, long string) bool {
	return len(short) == 1 && strings.HasPrefix(long, short)
}

// initialsOf tells whether "j d" are the initials of the given and middle names.
func initialsOf(given string, n Name) bool {
	letters := strings.Fields(given)
	all := append(strings.Fields(n.GivenKey), n.MiddleKeys...)
	if len(letters) < 2 || len(letters) > len(all) {
		return false
	}
	for i, l := range letters {
		if !initial(l, all[i]) {
			return false
		}
	}
	return true
}

// middles tells whether two lists of middle names can belong together: each
// name of the shorter list stands, in order, in the longer, in full or as an
// initial. Initials alone must begin alike: "W." is not "H.W.".
func middles(a, b []string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) > 0 && len(a[0]) == 1 && !strings.HasPrefix(b[0], a[0]) {
		return false
	}
	next := 0
	for _, m := range a {
		for next < len(b) && m != b[next] && !initial(m, b[next]) && !initial(b[next], m) {
			next++
		}
		if next == len(b) {
			return false
		}
		next++
	}
	return true
}

// Common tells whether a given name is so frequent that it points to nobody.
func Common(given string) bool {
	return nicknames[text.Fold(given)] != "" || common[Key(given)]
}

// UsualGiven tells a given name of English, in its folded form, that many people bear.
func UsualGiven(folded string) bool {
	return (english[folded] || nicknames[folded] != "") && !surnames[folded]
}

// Nickname gives the full form of a usual short form of a folded given name,
// and of the full form itself; "" for others.
func Nickname(folded string) string { return nicknames[folded] }

// common are keys of the most frequent given names without a short form.
var common = set("muhamad ahmad ali husyn hasan abdula mahmud umar ibrahim yusuf Xalid mari maria ana sara kim li mark pwl gaurga")

// nicknames gives the full form of usual short forms. From general knowledge
// of English.
var nicknames = gather(map[string]string{
	"joseph": "joe joseph joey", "william": "bill william will billy willie", "robert": "bob robert rob bobby",
	"richard": "dick richard rick", "james": "jim james jimmy jamie", "john": "john jack johnny",
	"michael": "mike michael", "thomas": "tom thomas tommy", "charles": "chuck charles charlie",
	"edward": "ed edward ted eddie", "anthony": "tony anthony", "donald": "don donald donny", "daniel": "dan daniel danny",
	"david": "dave david", "stephen": "steve stephen steven", "christopher": "chris christopher", "benjamin": "ben benjamin",
	"samuel": "sam samuel", "timothy": "tim timothy", "gregory": "greg gregory", "kenneth": "ken kenneth",
	"ronald": "ron ronald", "lawrence": "larry lawrence", "matthew": "matt matthew", "jeffrey": "jeff jeffrey",
	"peter": "pete peter", "patrick": "pat patrick", "andrew": "andy andrew", "elizabeth": "liz elizabeth beth",
	"katherine": "kate katherine kathy", "deborah": "debbie deborah", "susan": "sue susan", "raymond": "ray raymond",
	"gerald": "jerry gerald", "philip": "phil philip", "nicholas": "nick nicholas", "albert": "al albert",
	"alexander": "alex alexander", "zachary": "zach zachary", "bradley": "brad bradley", "jacob": "jake jacob",
	"nathaniel": "nate nathaniel", "frederick": "fred frederick", "leonard": "len leonard", "douglas": "doug douglas",
	"vincent": "vince vincent", "walter": "walt walter", "theodore": "theodore teddy", "barbara": "barb barbara",
})
