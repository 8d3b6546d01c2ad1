package quantity

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"onrecord"
	"onrecord/internal/text"
)

func TestFind(t *testing.T) {
	tests := []struct{ why, body, want string }{
		{"figures and words", "The ministry counted 2,136 trucks, twenty-five tanks and two hundred and ten guns.",
			"2,136=2136..2136; twenty-five=25..25; two hundred and ten=210..210"},
		{"multipliers", "It needs 2.5 million tents, half a million beds and 300k masks.",
			"2.5 million=2.5e+06..2.5e+06; half a million=500000..500000; 300k=300000..300000"},
		{"dozens", "Two dozen guards and a dozen dogs came, then half a dozen more.",
			"Two dozen=24..24; a dozen=12..12; half a dozen=6..6"},
		{"open sides", "At least 40 ships, more than 60 planes, up to 30 guns and fewer than ten cooks.",
			"At least 40=40..; more than 60=60..; up to 30=..30; fewer than ten=..10"},
		{"hedges that open nothing", "About 2,500 soldiers and nearly 90 dogs.", "About 2,500=2500..2500; nearly 90=90..90"},
		{"no side is left of two hedges", "No more than 10 or more people may enter, and at least 20 or fewer may leave.", "No more than 10=..10; at least 20=20.."},
		{"hedges behind", "Some 200 or so men, 60-odd boats, 50 or more horses.", "Some 200 or so=200..200; 60-odd=60..60; 50 or more=50.."},
		{"ranges", "Between 900 and 1,000 men, 900 to 1,000 rifles, 10-12 boats and two or three cooks.",
			"Between 900 and 1,000=900..1000; 900 to 1,000=900..1000; 10-12=10..12; two or three=2..3"},
		{"the million stands for both ends", "It costs 10 to 12 million euros.", "10 to 12 million euros=1e+07..1.2e+07 EUR"},
		{"vague nouns", "Hundreds of guests, tens of thousands of books, several hundred pens.",
			"Hundreds=200..999; tens of thousands=20000..99999; several hundred=200..999"},
		{"money", "He paid $94,000, then 5bn dinars and US$3 million.", "$94,000=94000..94000 USD; 5bn dinars=5e+09..5e+09 dinars; US$3 million=3e+06..3e+06 USD"},
		{"percent", "Output fell 12 percent, or 12.5%, and then 3 per cent and 2 percentage points.",
			"12 percent=12..12 %; 12.5%=12.5..12.5 %; 3 per cent=3..3 %; 2 percentage points=2..2"},
		{"fractions", "A third of the men and two-thirds of the women left; half of them returned.",
			"A third=0.333333..0.333333; two-thirds=0.666667..0.666667; half=0.5..0.5"},
		{"a part and its whole", "Only 168 of the 329 members came, 20 out of Utopia's 45-seat senate.", "168=168..168 of 329; 329=329..329; 20=20..20 of 45; 45=45..45"},
		{"shares of so many", "One in four farmers and nearly three in 10 bakers agreed, one in three days.",
			"One in four=0.25..0.25; nearly three in 10=0.3..0.3"},
		{"odds, and the base of a rate", "A 1-in-5 chance, 12 cases per 100,000 people.", "1-in-5=0.2..0.2; 12=12..12"},
		{"over and under before a place or a ruler", "Spread over three sites, he served under two kings, over six feet of snow and over 60 miles.",
			"three=3..3; two=2..2; over six=6..; over 60=60.."},
		{"by so much to so much", "It rose by 15 to 75 tons.", "15=15..15; 75=75..75"},
		{"counters of pictures are none", "Hide Caption 3 of 21 Photos: the bridge.", ""},
		{"units glued to figures", "It carried 3kg of salt, a 120mm gun and 2.4m tons on 4G.", "3kg=3..3 kg; 120mm=120..120 mm; 2.4m=2.4e+06..2.4e+06"},
		{"below nothing", "It fell to minus 3 percent and to -12 degrees, five to three.", "minus 3 percent=-3..-3 %; -12=-12..-12; five=5..5; three=3..3"},
		{"either way", "The margin was plus or minus 3 points.", "plus or minus 3=3..3"},
		{"ages", "A 34-year-old man, a six-week-old calf, girls under 18 and those aged 12 to 17.",
			"34-year-old=34..34 years; six-week-old=6..6 weeks; under 18=..18 years; 12 to 17=12..17 years"},
		{"lengths of time are none", "It ran for 3½ hours, thousands of years and a 20-year stretch.", ""},
		{"both sides", "They need more than 10 but fewer than 20 cooks.", "more than 10 but fewer than 20=10..20"},
		{"parts of a point", "Rates rose by a quarter of a percentage point, then half a percent.", "a quarter of a percentage point=0.25..0.25; half a percent=0.5..0.5 %"},
		{"money by country", "He owed Rs 500 crore, A$3m, 10 Swiss francs and 75 USD million.",
			"Rs 500 crore=5e+09..5e+09 rupees; A$3m=3e+06..3e+06 AUD; 10 Swiss francs=10..10 CHF; 75 USD million=7.5e+07..7.5e+07 USD"},
		{"units joined by a hyphen", "A 618-kilometer fence.", "618=618..618"},
		{"from A to B are two values", "It rose from 900 to 1,000 men.", "900=900..900; 1,000=1000..1000"},
		{"codes, names and ordinals are none", "An F16 and an F-16 met COVID-19 under Resolution 2254 on Route 66, the 3rd time, near Area 51.", ""},
		{"scores and telephone numbers are none", "They won 3-2 and lost 1-4; call 555-1234.", ""},
		{"ages between commas are none", "Ann Doe, 34, said so.", ""},
		{"the pronoun is none", "No one came, and one of the men left; one can see why.", ""},
		{"one that counts", "One soldier died.", "One=1..1"},
		{"dates are times", "On March 5, 2024 at 5 p.m. it took three days.", ""},
		{"an address is none", "She lives at 10 Downing Street.", ""},
		{"names and kinds are none", "The number two man told the Group of 20 meeting of a four-star general and a two-state plan.", ""},
		{"list numbers are none", "1. Leave the base.", ""},
		{"a capital number word inside a sentence is a name", "The Gang of Four and the Group of Seven met.", ""},
	}
	for _, tt := range tests {
		x := onrecord.NewText(tt.body, "test")
		sents := text.Sentences(x.Body, nil)
		got := describe(x, Find(x, sents, timesAt(x, "March 5, 2024 at 5 p.m.", "three days")))
		if d := cmp.Diff(tt.want, got); d != "" {
			t.Errorf("%s: %s", tt.why, d)
		}
	}
}

func describe(x *onrecord.Text, found []Number) string {
	var all []string
	for _, n := range found {
		s := x.Words(n.Span) + "=" + side(n.Low) + ".." + side(n.High)
		if n.Percent {
			s += " %"
		}
		if n.Currency != "" {
			s += " " + n.Currency
		}
		if n.Unit != "" {
			s += " " + n.Unit
		}
		if n.PartOf != nil {
			s += " of " + side(n.PartOf)
		}
		all = append(all, s)
	}
	return strings.Join(all, "; ")
}

// timesAt makes a time of the first place of each of the words that stand in
// the text, in order.
func timesAt(x *onrecord.Text, words ...string) []onrecord.Time {
	var times []onrecord.Time
	from := 0
	for _, w := range words {
		k := strings.Index(x.Body[from:], w)
		if k < 0 {
			continue
		}
		from += k + len(w)
		times = append(times, onrecord.Time{Evidence: x.Evidence(onrecord.Span{Start: from - len(w), End: from})})
	}
	return times
}

func side(v *float64) string {
	if v == nil {
		return ""
	}
	return fmt.Sprint(*v)
}

// Numbers stand in order, in the text, on no time, whatever the bytes.
func FuzzFind(f *testing.F) {
	f.Add("between 900 and 1,000 of 329 $ 5bn % two hundred and and a half million-odd 1,2,3 1e9 ½ ٣ 5+ 3-2")
	f.Add("On Monday 168 out of the 329 members, or 51 percent, 34-year-old $94,000 US$3m")
	f.Fuzz(func(t *testing.T, raw string) {
		x := onrecord.NewText(strings.ToValidUTF8(strings.ReplaceAll(raw, "\x00", " "), "\uFFFD"), "fuzz")
		sents := text.Sentences(x.Body, nil)
		times := timesAt(x, "5", "two hundred", "On Monday")
		last := 0
		for _, n := range Find(x, sents, times) {
			if n.Span.Start < last || !n.Span.Covers(n.Core) {
				t.Fatalf("number %v after %d", n, last)
			}
			last = n.Span.End
			ev := x.Evidence(n.Span)
			if err := ev.Check(x); err != nil {
				t.Fatal(err)
			}
			for i := range times {
				if times[i].Evidence.Overlaps(ev) {
					t.Fatalf("number %q on time %q", ev.Exact, times[i].Evidence.Exact)
				}
			}
		}
	})
}
