package syntax

import (
	"slices"
	"testing"
)

func TestGist(t *testing.T) {
	for _, c := range []struct{ why, a, b string }{
		{"a verb and its noun meet", "withdrew the Danish ships", "the withdrawal of Danish ships"},
		{"people, adjective and country are one", "the Iraqi border", "Iraq's border"},
		{"an adjective of two words", "the South African ships", "the ships of South Africa"},
		{"abbreviations of countries", "U.S. bases", "bases of the United States"},
		{"irregular nouns of verbs", "to extend the mission", "the mission's extension"},
		{"British and American spelling", "defence of harbours", "defense of the harbours"},
	} {
		a, b := Gist(c.a), Gist(c.b)
		slices.Sort(a)
		slices.Sort(b)
		if !slices.Equal(a, b) {
			t.Errorf("%s: %v and %v", c.why, a, b)
		}
	}
	if g := Gist("they told us that 12 of them had gone there"); len(g) != 0 {
		t.Errorf("%v: no word of this has content", g)
	}
}
