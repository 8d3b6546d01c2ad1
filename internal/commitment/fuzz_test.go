package commitment

import (
	"strings"
	"testing"

	"onrecord"
	"onrecord/internal/syntax"
	"onrecord/internal/text"
	"onrecord/internal/when"
)

// Whatever the bytes, every piece of evidence holds, no two commitments share an
// id, and the same text gives the same commitments.
func FuzzFind(f *testing.F) {
	f.Add("If “we will not leave by 2032,” unless once Norland agreed to, plans to and is due to vote, the first will be this year, and the second in 2032")
	f.Add("Rebels captured “the town” of Velden on Monday, killing 9 - and fled to Orla (Tarsk), he said.")
	f.Add("In 2030, the alliance “concluded its mission,” which ended; \"There will be no extension beyond that.\"")
	f.Add("Norland’s vote, on 5 January 2031, to expel—not arrest—the envoys… was called off.\r\n\r\nAttack kills 5")
	f.Add("Norland would be willing to close, scrap its camp should the talks, in return for an offer to by to, accept an invitation to; A and B meet next Friday between and")
	f.Add("and to be or not to have been killed by by of that who which , , ( ) -in-the-of by")
	f.Fuzz(func(t *testing.T, raw string) {
		body := strings.ReplaceAll(strings.ToValidUTF8(raw, "\uFFFD"), "\x00", "\uFFFD")
		page, mentions, actors, times := read(body, published)
		coms := Find(syntax.NewGround(page, mentions, actors, times, nil), published)
		again := Find(syntax.NewGround(page, mentions, actors, times, nil), published)
		if len(coms) != len(again) {
			t.Fatalf("%d commitments, then %d", len(coms), len(again))
		}
		ids := map[string]bool{}
		for i := range coms {
			com := &coms[i]
			if ids[com.ID] || com.ID != again[i].ID {
				t.Fatalf("id %s", com.ID)
			}
			ids[com.ID] = true
			for _, ev := range com.Spans() {
				if err := ev.Check(page.Text); err != nil {
					t.Fatal(err)
				}
			}
			if com.Doubt < 0 || com.Doubt > 1 || !com.Evidence.Covers(com.ToDo) || com.Direction == "" || com.Force == "" {
				t.Fatalf("%+v", com)
			}
		}
	})
}

// A sentence of a million words is read in bounded time.
func TestLongSentence(t *testing.T) {
	body := strings.Repeat("the rebels who attacked the town, and ", 30_000)
	find(body)
}

func BenchmarkFind(b *testing.B) {
	body := strings.Repeat("On 6 May 2031, the Norland government, led by Marta Holm, announced the end of its mission in Sudmark. "+
		"Rebels who had captured Velden killed nine soldiers near Orla, the army said. “We will not leave,” the minister told reporters. ", 20)
	t := onrecord.NewText(body, "plain/1")
	sents := text.Sentences(body, nil)
	page := syntax.Parse(t, sents, text.Quotes(body, nil))
	_, mentions, actors, _ := read(body, published)
	times := when.Find(t, sents, published)
	b.ReportMetric(float64(len(strings.Fields(body))), "words")
	b.ReportAllocs()
	for b.Loop() {
		Find(syntax.NewGround(page, mentions, actors, times, nil), published)
	}
}
