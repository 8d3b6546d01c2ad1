package utterance

import (
	"fmt"
	"strings"
	"testing"

	"onrecord"
)

// sentences are made up; each is of another matter, some of like words.
var sentences = []string{
	"The council never asked the fishermen before it sold the quay to the hotel company.",
	"My government will finish the tunnel under the strait before the snow falls in November.",
	"We counted forty trawlers inside the reserve on Sunday and the coast guard sent nobody.",
	"If the mine opens, the river below the village will be poisoned for a generation of salmon.",
	"Teachers in the northern district have not been paid since the election and they are leaving.",
	"The bridge was inspected in March and the engineers found no crack wider than a hair.",
	"Every household that lost its roof in the cyclone will receive a grant from the insurance pool.",
	"I told the ambassador that his frigates are welcome in our port but not his helicopters.",
	"The vaccine reached the mountain clinics too late for the children of the herders.",
	"Nobody in this ministry has ever signed a contract with the arms dealer from Tarsk.",
	"Our orchards froze in April, the cellars are empty and the bank wants its mortgage.",
	"The railway will reach the border town next summer, with eleven stations and one customs hall.",
	"It is a disgrace that a city of two million people drinks water from lorries.",
	"The prisoners were exchanged at dawn on the old airfield, without a word and without a camera.",
	"Smugglers use the marsh because the police have no boats that float in a foot of water.",
	"The pension reform punishes nurses and firemen who started work at sixteen.",
}

// variants are what newsrooms do to a quotation.
var variants = []struct {
	name string
	want onrecord.Retold
	of   func(string) string
}{
	{"whole", onrecord.RetoldSame, func(s string) string { return s }},
	{"comma for the stop", onrecord.RetoldSame, func(s string) string { return strings.ToLower(s[:1]) + strings.TrimSuffix(s[1:], ".") + "," }},
	{"first part", onrecord.RetoldCut, func(s string) string { w := strings.Fields(s); return strings.Join(w[:len(w)*2/3], " ") }},
	{"last part", onrecord.RetoldCut, func(s string) string { w := strings.Fields(s); return strings.Join(w[len(w)/3:], " ") }},
	{"ellipsis", onrecord.RetoldCut, func(s string) string {
		w := strings.Fields(s)
		return strings.Join(w[:7], " ") + " … " + strings.Join(w[9:], " ")
	}},
	{"a word left out", onrecord.RetoldAltered, func(s string) string {
		w := strings.Fields(s)
		return strings.Join(w[:5], " ") + " " + strings.Join(w[6:], " ")
	}},
	{"a word replaced", onrecord.RetoldAltered, func(s string) string {
		w := strings.Fields(s)
		return strings.Join(w[:6], " ") + " quartz " + strings.Join(w[7:], " ")
	}},
	{"a word put in", onrecord.RetoldAltered, func(s string) string {
		w := strings.Fields(s)
		return strings.Join(w[:8], " ") + " frankly " + strings.Join(w[8:], " ")
	}},
}

// Every sentence is told whole by one document and as a variant by another;
// pairs of one sentence must be found, with their relation, and no others.
func TestVariants(t *testing.T) {
	right, named, all, false_ := 0, 0, 0, 0
	for _, v := range variants {
		var docs []told
		for i, s := range sentences {
			docs = append(docs, told{doc: fmt.Sprintf("w%02d", i), outlet: "Whole", who: "Ada Berg", words: "“" + s + "”"},
				told{doc: fmt.Sprintf("x%02d", i), outlet: "Variant", who: "Ada Berg", words: "“" + v.of(s) + "”"})
		}
		all += len(sentences)
		for _, u := range merged(t, docs...) {
			ok := len(u.Tellings) == 2 && u.Tellings[0].Doc[1:] == u.Tellings[1].Doc[1:]
			if !ok {
				false_++
				t.Errorf("%s: joined %s", v.name, relations([]onrecord.Utterance{u}))
				continue
			}
			right++
			got := u.Tellings[1].Relation
			if got == onrecord.RetoldSame {
				got = u.Tellings[0].Relation // the fuller one is the variant
			}
			if got == v.want {
				named++
			} else {
				t.Logf("%s: %s: %s", v.name, got, u.Tellings[1].Words[0].Exact)
			}
		}
	}
	t.Logf("%d of %d pairs found, %d with their relation, %d false", right, all, named, false_)
	if right < all*98/100 || named < all*98/100 {
		t.Errorf("%d of %d pairs found, %d with their relation; want 98 in a hundred", right, all, named)
	}
}
