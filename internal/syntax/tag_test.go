package syntax

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"onrecord"
	"onrecord/internal/text"
)

func parse(body string) *Page {
	t := onrecord.NewText(body, "test")
	return Parse(t, text.Sentences(body, nil), text.Quotes(body, nil))
}

func TestTags(t *testing.T) {
	tests := []struct{ why, body, want string }{
		{"a plain sentence of speech", "The minister said troops will leave.", "DT NN VBD NNS MD VB ."},
		{"a hyphen parts a compound", "The U.S.-led force withdrew.", "DT NNP HYPH VBN NN VBD ."},
		{"curly marks are told apart", "“We are ready,” she said.", "`` PRP VBP JJ , '' PRP VBD ."},
		{"straight marks are told apart", "\"We are ready,\" she said.", "`` PRP VBP JJ , '' PRP VBD ."},
		{"a plural by its spelling", "Two clergymen were hurt by axemen.", "CD NNS VBD VBN IN NNS ."},
		{"a clitic", "Iraq’s army didn’t wait.", "NNP POS NN VBD RB VB ."},
	}
	for _, tt := range tests {
		var got []string
		for _, w := range parse(tt.body).Sentences[0].Words {
			got = append(got, w.XPOS)
		}
		if d := cmp.Diff(tt.want, strings.Join(got, " ")); d != "" {
			t.Errorf("%s: %s", tt.why, d)
		}
	}
}

func TestLemmas(t *testing.T) {
	tests := []struct{ body, want string }{
		{"He said they had told her and withdrew.", "he say they have tell she and withdraw ."},
		{"The forces committed crimes and he left the cities.", "the force commit crime and he leave the city ."},
		{"Ministers are hoping that women stopped it.", "minister be hope that woman stop it ."},
		{"The parties denied using the bases.", "the party deny use the base ."},
	}
	for _, tt := range tests {
		var got []string
		for _, w := range parse(tt.body).Sentences[0].Words {
			got = append(got, w.Lemma)
		}
		if d := cmp.Diff(tt.want, strings.Join(got, " ")); d != "" {
			t.Error(d)
		}
	}
}

func TestModelRoundTrip(t *testing.T) {
	weights := map[uint32][]Weight{7: {{0, 1}, {2, -3}}, 9: {{1, 0.01}}, 1 << 31: {{1, 500}}}
	dict := map[uint32]Known{4: {2, true}, 5: {1, false}}
	m, err := DecodeModel(EncodeModel([]string{"a", "b", "c"}, weights, 0.5, dict, map[uint32]bool{3: true}))
	if err != nil {
		t.Fatal(err)
	}
	var scores [256]int32
	m.Scores([]uint32{7, 9, 1 << 31, 8}, &scores)
	if scores[0] != 2 || scores[1] != 127 || scores[2] != -6 {
		t.Errorf("scores %v", scores[:3])
	}
	if k, ok := m.Known(4); !ok || !k.Sure || k.Label != 2 {
		t.Errorf("dictionary: %v %v", k, ok)
	}
	if _, ok := m.Known(6); ok || !m.Base(3) || m.Base(4) {
		t.Error("a key that was not written is found, or one that was is not")
	}
	if _, err := DecodeModel([]byte("nothing")); err == nil {
		t.Error("any bytes pass for a model")
	}
}

func TestNames(t *testing.T) {
	tests := []struct {
		why, body string
		want      []string
	}{
		{"titles and articles are no part of a name", "Prime Minister Karim al-Haddad met General John Porter in Baghdad.",
			[]string{"PERSON Karim al-Haddad", "PERSON John Porter", "GPE Baghdad"}},
		{"an office with a field of its own", "Talks with Secretary of State James Miller failed.", []string{"PERSON James Miller"}},
		{"adjectives of nationality are no names", "The Iraqi and American delegations spoke to British officials.", nil},
		{"countries of several words, one after another", "The United Kingdom, South Korea and Iraq agreed.",
			[]string{"GPE United Kingdom", "GPE South Korea", "GPE Iraq"}},
		{"a body by its last word, letters in brackets apart", "The National Defense Council (NDC) warned Iran.",
			[]string{"ORG National Defense Council", "ORG NDC", "GPE Iran"}},
		{"a site keeps its common noun", "Soldiers left Harbin Hill base near Mosul.", []string{"FAC Harbin Hill base", "GPE Mosul"}},
		{"a possessor is a name of its own", "Iran's Supreme Council met.", []string{"GPE Iran", "ORG Supreme Council"}},
		{"the last name alone is the person of the page", "Karim al-Haddad spoke. Later Al-Haddad left.",
			[]string{"PERSON Karim al-Haddad", "PERSON Al-Haddad"}},
	}
	for _, tt := range tests {
		var got []string
		page := parse(tt.body)
		for _, s := range page.Sentences {
			for _, n := range s.Names {
				got = append(got, string(n.Type)+" "+tt.body[s.Words[n.First].Start:s.Words[n.End-1].End])
			}
		}
		if d := cmp.Diff(tt.want, got); d != "" {
			t.Errorf("%s: %s", tt.why, d)
		}
	}
}

// Whatever the bytes, every word is tagged and names lie in order.
func FuzzParse(f *testing.F) {
	f.Add("Prime Minister Karim al-Haddad (KH) said “the U.S.-led force’s ministry of” \n- - al-\"' of the")
	f.Add("AL - AL - Of the Ministry of the of State of X (Y) R-Z. 's 's's ")
	f.Fuzz(func(t *testing.T, raw string) {
		body := strings.ToValidUTF8(raw, "\uFFFD")
		for _, s := range parse(body).Sentences {
			last := 0
			for _, n := range s.Names {
				if n.First < last || n.End <= n.First || n.End > len(s.Words) || n.Type == "" {
					t.Fatalf("name %v after %d of %d", n, last, len(s.Words))
				}
				last = n.End
			}
			for _, w := range s.Words {
				if w.XPOS == "" || w.Lemma == "" {
					t.Fatalf("word %q is not tagged", w.Form)
				}
			}
		}
	})
}

func TestMorph(t *testing.T) {
	past, base := Morph{VerbForm: "Part", Tense: "Past"}, Morph{VerbForm: "Inf"}
	passive := past
	passive.Passive = true
	tests := []struct {
		body, word string
		want       Morph
	}{
		{"The towns were not held.", "towns", Morph{Number: "Plur"}},
		{"The towns were not held.", "held", passive},
		{"They have already left.", "left", past},
		{"They have already left.", "They", Morph{Number: "Plur", Person: 3}},
		{"The men killed by the blast were guards.", "killed", passive},
		{"She leaves on Monday.", "leaves", Morph{VerbForm: "Fin", Tense: "Pres", Number: "Sing", Person: 3}},
		{"We left.", "left", Morph{VerbForm: "Fin", Tense: "Past"}},
		{"They will stay.", "stay", base},
		{"Leave the base.", "Leave", Morph{VerbForm: "Fin"}},
		{"They are leaving.", "leaving", Morph{VerbForm: "Part", Tense: "Pres"}},
		{"They spoke of leaving.", "leaving", Morph{VerbForm: "Ger"}},
		{"The base is of stone.", "of", Morph{}},
	}
	for _, tt := range tests {
		s := parse(tt.body).Sentences[0]
		for i := range s.Words {
			if got := s.Morph(i); s.Words[i].Form == tt.word && got != tt.want {
				t.Errorf("%s: %s is %+v, want %+v", tt.body, tt.word, got, tt.want)
			}
		}
	}
}

func BenchmarkTag(b *testing.B) {
	page := parse(strings.Repeat("The envoy said rebels who seized two border posts last week had agreed to talks, but Damascus denies shelling the town.\n", 20))
	tagger, words := newTagger(embedded()), 0
	for _, s := range page.Sentences {
		words += len(s.Words)
	}
	b.ReportAllocs()
	for b.Loop() {
		for _, s := range page.Sentences {
			tagger.Tag(s.Words)
		}
	}
	b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}

func BenchmarkParse(b *testing.B) {
	body := strings.Repeat("The deal was signed by Secretary of State James Miller in Doha on Monday, officials said. “We will not leave before the end of the year,” he told reporters.\n", 30)
	t := onrecord.NewText(body, "test")
	sents, quotes, words := text.Sentences(body, nil), text.Quotes(body, nil), 0
	for _, s := range sents {
		words += len(s.Words)
	}
	for b.Loop() {
		Parse(t, sents, quotes)
	}
	b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}
