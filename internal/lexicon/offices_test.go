package lexicon

import "testing"

func TestInOffice(t *testing.T) {
	tests := []struct {
		why, word string
		want, not OfficePart
	}{
		{"a form of address", "mr.", Honorific, Standing | Occupation},
		{"a rank before an office", "deputy", Standing, Honorific | Past},
		{"an office no longer held", "former", Standing | Past, Field},
		{"what an office is of", "affairs", Field, Standing},
		{"a calling that tells someone's standing", "professor", 0, Honorific},
		{"another", "analyst", Occupation, Vague},
		{"kin has no standing", "husband", 0, Occupation},
		{"a part of the body too", "head", Vague, Field},
		{"praise and blame belong to no office", "embattled", 0, ^OfficePart(0)},
	}
	for _, tt := range tests {
		if got := InOffice(tt.word); got&tt.want != tt.want || got&tt.not != 0 {
			t.Errorf("%s: InOffice(%q) = %b, want %b without %b", tt.why, tt.word, got, tt.want, tt.not)
		}
	}
}
