package storetest

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"onrecord/internal/store"
)

func testSearch(t *testing.T, s store.Store) {
	bodies := map[string]string{
		"ferry":   "The night ferry sails at noon. Captain Åsa Müller-O'Brien was there. The night ferry!",
		"bridge":  "The bridge is shut at night; a ferry was asked for by İzmir and Kraków but not given by those in charge of them or by anybody else.",
		"arabic":  "أعلنت القُوّات العراقية عن إغلاق المدرسة",
		"quoting": `He wrote NEAR and NOT, AND, OR: "column:ferries^2" (sic) -minus +plus prefix*`,
	}
	name := map[string]string{}
	var filed []store.Filed
	for n, body := range bodies {
		f := Article(n, body)
		name[f.Document.ID] = n
		filed = append(filed, f)
	}
	affair(t, s, "ferries", filed...)
	for _, c := range []struct{ words, want, why string }{
		{"ferry", "ferry bridge", "the text with more of it comes first"},
		{"FERRY night", "ferry bridge", "all words, in any order and case"},
		{`"night ferry"`, "ferry", "a phrase stands together"},
		{`"ferry night"`, "", "in its order"},
		{`"night ferry" noon`, "ferry", "a phrase and a word"},
		{`"night ferry`, "ferry", "a phrase never closed is one"},
		{"asa muller", "ferry", "diacritics need not be typed"},
		{"Krakow izmir", "bridge", "nor those of capitals"},
		{"Müller-O’Brien", "ferry", "hyphens and any apostrophe"},
		{"القوات", "arabic", "Arabic without vowel marks"},
		{"العراقيه اغلاق", "arabic", "and with its letters in other forms"},
		{"المدرسه", "arabic", "taa marbuta as haa"},
		{"near not and or", "quoting", "operators are words"},
		{"column:ferries^2", "quoting", "so are columns and weights"},
		{"prefix*", "quoting", "and stars"},
		{"pref*", "", "which do not lengthen words"},
		{"-minus +plus", "quoting", "signs are nothing"},
		{"aeroplane", "", "what no text has"},
		{"", "", "nothing"},
		{` "" " " ''" * - `, "", "nothing in many marks"},
		{"ferry ***", "ferry bridge", "marks beside a word count for nothing"},
	} {
		hits, err := s.Search(context.Background(), "ferries", c.words, 10)
		check(t, err)
		var got []string
		for i, h := range hits {
			got = append(got, name[h.Document])
			if i > 0 && hits[i-1].Rank < h.Rank {
				t.Errorf("%s: ranks %v before %v, want the best first and the highest", c.words, hits[i-1].Rank, h.Rank)
			}
		}
		if g := strings.Join(got, " "); g != c.want || hits == nil {
			t.Errorf("Search(%q) = %q, want %q (%s)", c.words, g, c.want, c.why)
		}
	}
}

// A search stays within its affair and its limit.
func testSearchScope(t *testing.T, s store.Store) {
	ctx := context.Background()
	var filed []store.Filed
	for i := range 30 {
		filed = append(filed, Article(fmt.Sprint("n", i), fmt.Sprintf("Ferry %d sails.", i)))
	}
	affair(t, s, "bridges", Article("other", "A ferry under a bridge."))
	affair(t, s, "ferries", filed...)
	for limit, want := range map[int]int{0: 0, 1: 1, 7: 7, 100: 30} {
		if hits := must(s.Search(ctx, "ferries", "ferry", limit))(t); len(hits) != want {
			t.Errorf("limit %d gave %d hits, want %d", limit, len(hits), want)
		}
	}
	first := must(s.Search(ctx, "ferries", "ferry sails", 30))(t)
	equal(t, "the same search again", must(s.Search(ctx, "ferries", "ferry sails", 30))(t), first)
	if hits := must(s.Search(ctx, "bridges", "sails", 5))(t); len(hits) != 0 {
		t.Errorf("a search found texts of another affair: %v", hits)
	}
}

// Hostile are searches that must find nothing rather than fail.
var Hostile = []string{
	`"`, `""`, `"""`, `'`, `\`, `ferry"`, `"ferry`, "ferry\x00\"x", "\xff\xfe", "NOT", "ferry NOT", "NEAR(", "NEAR(a b, 5)", "{a b}: c", "a : b", "^a", "a*b", "a + b", "(((", ")",
	"--", ";DROP TABLE text", "%", "_", "\u202e", "😀", "\n\t", strings.Repeat("a ", 5000), strings.Repeat(`"`, 5001), strings.Repeat("a", 100000), strings.Repeat("(a", 3000),
	`"` + strings.Repeat("word ", 20000), "ﷺ", "ـــ", "ً", "०१२", "e\u0301", "\u0301",
}

func testSearchHostile(t *testing.T, s store.Store) {
	affair(t, s, "ferries", Article("one", "The ferry sails."))
	for _, words := range Hostile {
		if _, err := s.Search(context.Background(), "ferries", words, 5); err != nil {
			t.Errorf("Search(%.40q): %v", words, err)
		}
	}
}
