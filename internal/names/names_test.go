package names

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestParse(t *testing.T) {
	tests := []struct{ why, in, given, middle, last, suffix string }{
		{"plain", "John Smith", "john", "", "smith", ""},
		{"rank with stops", "Lt. Gen. Paul Carter", "paul", "", "carter", ""},
		{"a state's office before the name", "Iraqi Prime Minister Mohammed Shia al-Sudani", "mohammed", "shia", "al sudani", ""},
		{"former and vice", "former Vice President Joe Biden", "joe", "", "biden", ""},
		{"possessive", "Mr. Aoun's", "", "", "aoun", ""},
		{"a patronymic is a last name", "Crown Prince Mohammed bin Salman", "mohammed", "", "bin salman", ""},
		{"a kunya is a given name", "Abu Bakr al-Baghdadi", "abu bakr", "", "al baghdadi", ""},
		{"particles", "Ursula von der Leyen", "ursula", "", "von der leyen", ""},
		{"suffix", "Robert Kennedy, Jr.", "robert", "", "kennedy", "jr"},
		{"a title's word as a last name", "John Major", "john", "", "major", ""},
		{"a title's word as a last name with suffix", "Martin Luther King Jr.", "martin", "luther", "king", "jr"},
		{"family name first", "Kim Jong-un", "jong un", "", "kim", ""},
		{"family name first, Chinese", "President Xi Jinping", "jinping", "", "xi", ""},
		{"a Western Kim", "Kim Davis", "kim", "", "davis", ""},
		{"servant of", "Abdel Fattah al-Sisi", "abdel fattah", "", "al sisi", ""},
		{"nothing but an office", "the Prime Minister", "", "", "", ""},
		{"initials", "J.D. Vance", "j", "d", "vance", ""},
		{"an office with a preposition", "U.S. Secretary of State Karen Holt", "karen", "", "holt", ""},
		{"the rest of an office", "of Defense Karen Holt", "karen", "", "holt", ""},
		{"where someone is from", "Karen Holt of Virginia", "karen", "", "holt", ""},
		{"empty", " ", "", "", "", ""},
	}
	for _, tt := range tests {
		n := Parse(tt.in)
		got := []string{n.Given, strings.Join(n.Middle, " "), n.Last, n.Suffix}
		if d := cmp.Diff([]string{tt.given, tt.middle, tt.last, tt.suffix}, got); d != "" {
			t.Errorf("%s: %q %s", tt.why, tt.in, d)
		}
	}
}

func TestKeyMeets(t *testing.T) {
	for _, line := range []string{
		"Numan Nu'man Noaman Nouman al-Numan Nu’mān An-Numan", "Sudani Soudani al-Sudani As-Sudani",
		"Mohammed Muhammad Mohamed Mohamad Mohammad Muhammed Mouhamed", "Hussein Husain Hussain Hossein Husayn",
		"Qasem Kassem Qassim Qasim Ghasem", "Kadhimi Kazemi al-Kadhimi Kadhemi", "Gaddafi Qaddafi Kadhafi Gadhafi al-Gaddafi",
		"Aoun Awn Aun", "Karim Kareem Kerim", "Khaled Khalid", "Faisal Feisal Faysal", "Nouri Nuri Noori",
		"Soleimani Suleimani Sulaymani", "Daoud Dawood Dawud", "Muammar Moammar", "Haider Haydar Haidar", "Nasrallah Nasrullah",
		"Abdulfattah Abdel-Fattah", "Saeed Said", "Rouhani Ruhani",
	} {
		forms := strings.Fields(line)
		for _, f := range forms[1:] {
			if Key(f) != Key(forms[0]) {
				t.Errorf("%s is %q, %s is %q", forms[0], Key(forms[0]), f, Key(f))
			}
		}
	}
}

func TestKeyKeepsApart(t *testing.T) {
	for _, pair := range []string{
		"Hassan Hussein", "Karim Karam", "Barzani Barazi", "Sudani Sadani", "Salman Suleiman", "Jabir Jabar", "Bush Bosch",
		"Hamid Hamad", "Rashid Rushdi", "Kamal Jamal", "Clinton Clifton", "Khalil Khaled", "Chen Shen",
	} {
		a, b, _ := strings.Cut(pair, " ")
		if Key(a) == Key(b) {
			t.Errorf("%s and %s both have %q", a, b, Key(a))
		}
	}
}

func TestSame(t *testing.T) {
	tests := []struct {
		why, a, b string
		want      bool
	}{
		{"spelling", "Sabah al-Numan", "Sabah Nu'man", true},
		{"rank and bare last name", "Maj. Gen. Sabah al-Numan", "Numan", true},
		{"given names differ", "Hillary Clinton", "Bill Clinton", false},
		{"middle initials differ", "George W. Bush", "George H.W. Bush", false},
		{"a middle name may be missing", "Mohammed Shia al-Sudani", "Mohammed al-Sudani", true},
		{"middle names differ", "Mohammed Shia al-Sudani", "Mohammed Karim al-Sudani", false},
		{"initial", "J. Biden", "Joe Biden", true},
		{"short form", "Joseph Biden", "Joe Biden", true},
		{"last part of a double name", "Alexandria Ocasio-Cortez", "Ocasio-Cortez", true},
		{"first part of an Arabic name", "Saddam Hussein", "Saddam Hussein al-Tikriti", true},
		{"suffixes differ", "Robert Hale Jr.", "Robert Hale Sr.", false},
		{"initials of a given and a middle name", "J.D. Vance", "James David Vance", true},
		{"last names differ", "Sabah al-Numan", "Sabah al-Bayati", false},
		{"family name first", "Kim Jong Un", "Mr. Kim", true},
		{"two of one family", "Kim Jong-un", "Kim Yo-jong", false},
		{"an office is no name", "the President", "President", false},
		{"cut off at the initials", "George W.", "George H.W.", false},
		{"a ship of that name", "USS Karen Holt", "Karen Holt", false},
		{"two English surnames of one sound", "Karen Meyer", "Karen Mayer", false},
		{"a son told from his father", "Omar Holt Jr.", "Omar Holt", false},
		{"a formal name with a suffix", "Omar K. Holt Jr.", "Omar Holt", true},
		{"known by the middle name", "T. Corey Halden", "Tobias Halden", false},
		{"Al may be a given name", "Al Holt", "Peter Holt", false},
		{"Al may be an article", "Al Maleki", "Nadir al-Maleki", true},
	}
	for _, tt := range tests {
		a, b := Parse(tt.a), Parse(tt.b)
		if got, why := Same(a, b); got != tt.want {
			t.Errorf("%s: Same(%q, %q) = %v, %s", tt.why, tt.a, tt.b, got, why)
		}
		if x, _ := Same(b, a); x != tt.want {
			t.Errorf("%s: not the same the other way round", tt.why)
		}
	}
}

func TestAcronym(t *testing.T) {
	tests := []struct {
		why, short, long string
		want             bool
	}{
		{"initials", "PMF", "Popular Mobilization Forces", true},
		{"small words passed over", "PUK", "Patriotic Union of Kurdistan", true},
		{"stops, an article", "H.T.S.", "Hayat Tahrir al-Sham", true},
		{"a small word counted", "USA", "United States of America", true},
		{"a word without a letter", "PM", "Popular Mobilization Forces", false},
		{"another order", "KDP", "Democratic Party of Kurdistan", false},
		{"no acronym", "Pmf", "Popular Mobilization Forces", false},
	}
	for _, tt := range tests {
		if got := Acronym(tt.short, tt.long); got != tt.want {
			t.Errorf("%s: Acronym(%q, %q) = %v", tt.why, tt.short, tt.long, got)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"Lt. Gen. A B", "al-", "abd", "'s", "bin bin bin", "\xff\xfe", "عبد الله"} {
		f.Add(s, "John Smith")
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		x, y := Parse(a), Parse(b)
		one, _ := Same(x, y)
		two, _ := Same(y, x)
		if one != two {
			t.Fatalf("Same(%q, %q) depends on the order", a, b)
		}
		Acronym(a, b)
	})
}

func TestUsual(t *testing.T) {
	for in, want := range map[string]string{
		"the U.S.": "united states", "US": "united states", "America": "united states", "Daesh": "islamic state", "the Islamic State group": "islamic state",
		"Great Britain’s": "united kingdom", "U.N.": "united nations", "Al-Qaida": "al qaeda", "Atlantis": "",
	} {
		if got, _, ok := Usual(in); got != want || ok != (want != "") {
			t.Errorf("Usual(%q) = %q, %v, want %q", in, got, ok, want)
		}
	}
}
