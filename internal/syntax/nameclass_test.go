package syntax

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"onrecord"
	"onrecord/internal/text"
)

// namesOf writes the names of a text with their types.
func namesOf(body string) (got []string) {
	for _, s := range parse(body).Sentences {
		for _, n := range s.Names {
			got = append(got, string(n.Type)+" "+body[s.Words[n.First].Start:s.Words[n.End-1].End])
		}
	}
	return got
}

// TestNameClasses reads names of every class in sentences of news.
func TestNameClasses(t *testing.T) {
	tests := []struct {
		why, body string
		want      []string
	}{
		{"a person with title and party", "Senator Paul Whitcombe met Karen Oyelaran in Denver on Monday.",
			[]string{"PERSON Paul Whitcombe", "PERSON Karen Oyelaran", "GPE Denver"}},
		{"an Arabic name with its article", "Tariq al-Samarrai spoke to reporters in Amman.", []string{"PERSON Tariq al-Samarrai", "GPE Amman"}},
		{"an Arabic name with an abu", "Abu Yusuf al-Karkhi was captured near Mosul.", []string{"PERSON Abu Yusuf al-Karkhi", "GPE Mosul"}},
		{"a Korean given name, small after the hyphen", "Kim Tae-sung and Park Jong-un will meet in Busan.",
			[]string{"PERSON Kim Tae-sung", "PERSON Park Jong-un", "GPE Busan"}},
		{"a Korean given name, its second half a capital", "South Korean President Park Jung-Ho left Busan.", []string{"PERSON Park Jung-Ho", "GPE Busan"}},
		{"a Korean name with the given name first", "Sung-ho Park, the adviser, told reporters.", []string{"PERSON Sung-ho Park"}},
		{"an adjective of two words before the office", "He met with South Korean President Park Jung-ho and left.", []string{"PERSON Park Jung-ho"}},
		{"a landform by its nation", "Peace on the Korean peninsula and the Iberian Peninsula is near.", []string{"LOC Korean peninsula", "LOC Iberian Peninsula"}},
		{"a Korean village", "The factory at Sinmak-ri was closed.", []string{"GPE Sinmak-ri"}},
		{"a ministry with two fields", "The Ministry of Health and Social Services denied the report.", []string{"ORG Ministry of Health and Social Services"}},
		{"a council on something", "He spoke at the Council on Border Security.", []string{"ORG Council on Border Security"}},
		{"a university with an of", "She teaches law at the University of Leeds.", []string{"ORG University of Leeds"}},
		{"a university is no building", "He studied at Harcourt University.", []string{"ORG Harcourt University"}},
		{"an armed group", "Fighters of the Taliban attacked a convoy.", []string{"ORG Taliban"}},
		{"a militia by its last word", "The Badr Brigades claimed the attack.", []string{"ORG Badr Brigades"}},
		{"a base, an airport and an embassy", "Rockets hit the Khadra Air Base, Najaf Airport and the Norwegian Embassy.",
			[]string{"FAC Khadra Air Base", "FAC Najaf Airport", "FAC Norwegian Embassy"}},
		{"a palace", "They met at Marwan Palace.", []string{"FAC Marwan Palace"}},
		{"a family name that is a building", "Ellen Tower resigned.", []string{"PERSON Ellen Tower"}},
		{"a sea and a strait", "Ships left the Red Sea for the Strait of Hormuz.", []string{"LOC Red Sea", "LOC Strait of Hormuz"}},
		{"a town of several words, like a person's name", "Activists in the deserts of Deir Hafir said so, and Deir ez-Zor fell.", []string{"GPE Deir Hafir", "GPE Deir ez-Zor"}},
		{"the verb of a question before a country", "Will Norway sign the treaty?", []string{"GPE Norway"}},
		{"the countries of a headline", "Norway Opens Talks With Sweden on Fishing Rights\n\nThe ministers met in Oslo.", []string{"GPE Norway", "GPE Sweden", "GPE Oslo"}},
		{"a continent", "Troops will return from Africa.", []string{"LOC Africa"}},
	}
	for _, tt := range tests {
		if d := cmp.Diff(tt.want, namesOf(tt.body)); d != "" {
			t.Errorf("%s: %s", tt.why, d)
		}
	}
}

// TestNoNames reads capitals that name no actor.
func TestNoNames(t *testing.T) {
	tests := []struct {
		why, body string
		want      []string
	}{
		{"an adjective of a nation of two words", "North Vietnamese troops withdrew.", nil},
		{"the field of a secretary", "The secretary of state will resign, and the Secretary of Defense as well.", nil},
		{"a war is no body", "He served in the Gulf War.", nil},
		{"common words in capitals", "PLUS more troops are leaving.", nil},
		{"a bare office", "The President will speak tonight.", nil},
		{"a compass pair", "The North-South talks failed.", nil},
		{"a member is not the party of a state", "Paul Whitcombe, an Ohio Republican, agreed.", []string{"PERSON Paul Whitcombe", "GPE Ohio"}},
		{"the day behind a name", "Officials told Paul Whitcombe Tuesday that the base will close.", []string{"PERSON Paul Whitcombe"}},
		{"two leaders joined by a hyphen", "Whitcombe met Oyelaran. Paul Whitcombe and Karen Oyelaran agreed. The Whitcombe-Oyelaran talks ended.",
			[]string{"PERSON Whitcombe", "PERSON Oyelaran", "PERSON Paul Whitcombe", "PERSON Karen Oyelaran", "PERSON Whitcombe", "PERSON Oyelaran"}},
	}
	for _, tt := range tests {
		if d := cmp.Diff(tt.want, namesOf(tt.body)); d != "" {
			t.Errorf("%s: %s", tt.why, d)
		}
	}
}

// FuzzNames looks for names in arbitrary text: they stand in order, inside
// their sentence, and do not overlap.
func FuzzNames(f *testing.F) {
	f.Add("Tariq al-Samarrai, of the Ministry of Health and Social Services, met Kim Tae-sung.")
	f.Add("THE-The In at US-North Korean - -ri R-Ohio ' ’s (AB) & Kim-")
	f.Fuzz(func(t *testing.T, body string) {
		if body = strings.ToValidUTF8(body, "?"); len(body) > 1<<12 {
			return
		}
		page := Parse(onrecord.NewText(body, "fuzz"), text.Sentences(body, nil), text.Quotes(body, nil))
		for _, s := range page.Sentences {
			last := 0
			for _, n := range s.Names {
				if n.First < last || n.End <= n.First || n.End > len(s.Words) || n.Type == "" {
					t.Fatalf("name %+v after word %d of %d in %q", n, last, len(s.Words), body)
				}
				last = n.End
			}
		}
	})
}
