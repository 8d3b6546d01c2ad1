package lexicon

import "testing"

func TestNameClass(t *testing.T) {
	tests := []struct {
		why, word string
		want, not Class
	}{
		{"a country", "iraq", Country, Capital | Demonym},
		{"a capital", "baghdad", Capital, Country},
		{"a plural of a people", "iraqis", Demonym, Country},
		{"a town of several words", "deir ez-zor", Place, Country},
		{"an office before a name", "president", Office | Title, Calling},
		{"the stop of an abbreviation", "gen.", Office | Title, Calling},
		{"a calling is no office", "analyst", Calling | Title, Office},
		{"one who speaks for others", "spokeswoman", Office | Speaks, Calling},
		{"a given name of men", "karim", GivenMale, GivenFemale},
		{"the pronoun is no state", "us", 0, Country},
		{"an unknown word", "xyzzy", 0, ^Class(0)},
	}
	for _, tt := range tests {
		if got := NameClass(tt.word); got&tt.want != tt.want || got&tt.not != 0 {
			t.Errorf("%s: NameClass(%q) = %b, want %b without %b", tt.why, tt.word, got, tt.want, tt.not)
		}
	}
}

func TestCountryCode(t *testing.T) {
	for word, want := range map[string]string{"iraq": "iq", "iraqi": "iq", "turkey": "tr", "us": "us", "u.s.": "us", "london": "gb", "kurdish": ""} {
		if got := CountryCode(word); got != want {
			t.Errorf("CountryCode(%q) = %q, want %q", word, got, want)
		}
	}
	if got := CountryName("us"); got != "United States" {
		t.Errorf("CountryName(us) = %q", got)
	}
}
