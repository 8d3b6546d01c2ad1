package front

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"onrecord"
)

// seen is what Find tells, in words.
type seen struct {
	Title, Deck, Outlet, Dateline, Byline, Credit, Value, Earliest, Latest, Basis, Language, Correction string
	Boilerplate                                                                                         []string
}

func find(body string) seen {
	x := onrecord.NewText(body, "plain/1")
	fr := Find(x, onrecord.Bounds{})
	words := func(ev *onrecord.Evidence) string {
		if ev == nil {
			return ""
		}
		return ev.Exact
	}
	s := seen{words(fr.Title), words(fr.Deck), string(fr.Outlet), words(fr.Dateline), words(fr.Byline), words(fr.Credit),
		string(fr.Published.Value), string(fr.Published.Earliest), string(fr.Published.Latest), string(fr.Published.Basis), string(fr.Language), words(fr.Correction), nil}
	for _, ev := range fr.Boilerplate {
		s.Boilerplate = append(s.Boilerplate, ev.Exact)
	}
	return s
}

const wall = "The mayor of the harbour town said that the wall would be finished and that the money for the last stretch of it had been found by the council."

func TestFind(t *testing.T) {
	tests := []struct {
		why, body string
		want      seen
	}{
		{"title, stamp, byline, dateline with the outlet's own name",
			"Harbour wall nearly done\n\n2025-03-01 10:00\nBy Ann Smith\n\nHAVENPORT (Quay Post) - " + wall,
			seen{Title: "Harbour wall nearly done", Outlet: "Quay Post", Dateline: "HAVENPORT", Credit: "Quay Post", Byline: "Ann Smith", Value: "2025-03-01", Earliest: "2025-03-01", Latest: "2025-03-01", Basis: "text", Language: "en"}},
		{"a wire in the dateline is a credit, not the outlet",
			"LONDON, March 3 (Reuters) - " + wall + "\n\n" + wall,
			seen{Dateline: "LONDON", Credit: "Reuters", Basis: "none", Language: "en"}},
		{"a slug names the outlet; a bare domain at the foot is boilerplate",
			"Pier News/ " + wall + "\n\npiernews.com",
			seen{Outlet: "Pier News", Credit: "Pier News", Basis: "none", Language: "en", Boilerplate: []string{"piernews.com"}}},
		{"a title printed twice, advertising, links, and a caption with its day",
			"Wall nearly done\nWall nearly done\n\n" + wall + "\n\nAdvertisement\n\nWorkers stand on the wall in Havenport on Feb. 3, 2025. (AFP)\n\n" + wall + "\n\nPrevious article: Ten gardens to see\nNext article: The best soup in town",
			seen{Title: "Wall nearly done", Earliest: "2025-02-03", Basis: "inferred", Language: "en", Boilerplate: []string{"Wall nearly done", "Advertisement",
				"Workers stand on the wall in Havenport on Feb. 3, 2025. (AFP)", "Previous article: Ten gardens to see", "Next article: The best soup in town"}}},
		{"a comment policy names the site",
			wall + "\n\nNobody on the council had expected that, and it was the talk of the town for days.\n\nComments\nQuayside moderates comments by its commenting policy.\nKeep it civil, and your comments must steer clear of personal attacks.",
			seen{Outlet: "Quayside", Basis: "none", Language: "en", Boilerplate: []string{"Comments", "Quayside moderates comments by its commenting policy.",
				"Keep it civil, and your comments must steer clear of personal attacks."}}},
		{"a correction note is no boilerplate",
			"Wall nearly done\n\n" + wall + "\n\nCorrection: An earlier version of this article gave a wrong day.",
			seen{Title: "Wall nearly done", Basis: "none", Language: "en", Correction: "Correction: An earlier version of this article gave a wrong day."}},
		{"furniture glued inside a line is marked alone",
			"Wall nearly done\n\n" + wall + " Advertisement The crews left at noon. Mr Reed Tom Reed" + "Quay walk opens again after years of workMORE said so. The advertisement in the Post was his.\n\nSee it here: pic.twitter.com/Ab3 and come.",
			seen{Title: "Wall nearly done", Basis: "none", Language: "en", Boilerplate: []string{"Advertisement", "Tom ReedQuay walk opens again after years of workMORE", "pic.twitter.com/Ab3"}}},
		{"a name with two capitals before a shouted word is no menu of links",
			"Wall nearly done\n\n" + wall + "\n\nHe wrote on WikiLeaks and on BuzzFeed that the town and all who live at the quay wanted MORE of it.",
			seen{Title: "Wall nearly done", Basis: "none", Language: "en"}},
		{"a year that somebody is only heading for bounds nothing; one that is told as past does",
			"Reed wants more\n\nMr Reed announced on the quay a bid for the office of mayor in 2031. The council began the wall in 2019.\n\n" + wall,
			seen{Title: "Reed wants more", Earliest: "2019-01-01", Basis: "inferred", Language: "en"}},
		{"the name of who wrote it, or the page's own heading, is no title",
			"Thomas Reed\n\n" + wall, seen{Basis: "none", Language: "en"}},
		{"nothing is guessed", wall, seen{Basis: "none", Language: "en"}},
		{"people who subscribe, share and read are no furniture",
			"Readers will share the cost\n\nSubscribers to the fund said they would share the cost of the wall, and that related work had begun on the pier.\n\n" + wall,
			seen{Title: "Readers will share the cost", Basis: "none", Language: "en"}},
	}
	for _, tt := range tests {
		if diff := cmp.Diff(tt.want, find(tt.body)); diff != "" {
			t.Errorf("%s: %s", tt.why, diff)
		}
	}
}

func TestLanguage(t *testing.T) {
	for want, body := range map[string]string{
		"en": wall,
		"fr": "Le maire de la ville a dit que le mur serait achevé dans les semaines qui viennent et que les fonds pour la dernière partie sont là.",
		"de": "Der Bürgermeister der Stadt sagte, dass die Mauer in den nächsten Wochen fertig wird und das Geld für den letzten Teil auch da ist.",
		"es": "El alcalde de la ciudad dijo que el muro se terminará en las próximas semanas y que los fondos para la última parte están listos.",
		"ar": "قال رئيس البلدية إن الجدار سيكتمل في الأسابيع المقبلة وإن المال موجود",
		"ru": "Мэр города сказал, что стена будет закончена в ближайшие недели",
		"":   "Havenport/ Quay News",
	} {
		if got := language(body); got != want {
			t.Errorf("%q, want %q: %s", got, want, body)
		}
	}
}

// Whatever the bytes: evidence holds, boilerplate is in order and does not
// overlap.
func FuzzFind(f *testing.F) {
	f.Add("Title\n\n2025-03-01\nBy A B\n\nTOWN (AP) — " + wall + "\nAdvertisement\nCorrection: x\n© 2020 The Quay, Inc.\nwww.quay.com")
	f.Add("Related:\n(AFP)\nby \nvia \nFILE - \n/\n() - \n")
	f.Fuzz(func(t *testing.T, raw string) {
		x := onrecord.NewText(strings.ReplaceAll(strings.ToValidUTF8(raw, "\uFFFD"), "\x00", "\uFFFD"), "plain/1")
		fr := Find(x, onrecord.Bounds{})
		for _, ev := range []*onrecord.Evidence{fr.Title, fr.Deck, fr.Dateline, fr.Head, fr.Byline, fr.Credit, fr.Correction} {
			if ev == nil {
				continue
			}
			if err := ev.Check(x); err != nil {
				t.Error(err)
			}
		}
		last := 0
		for _, ev := range fr.Boilerplate {
			if err := ev.Check(x); err != nil || ev.Start < last {
				t.Errorf("%v after %d: %v", ev, last, err)
			}
			last = ev.End
		}
	})
}
