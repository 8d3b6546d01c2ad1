package figure

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"onrecord"
	"onrecord/internal/quantity"
	"onrecord/internal/syntax"
	"onrecord/internal/text"
	"onrecord/internal/when"
)

// reading is all that the figures of one text rest on.
type reading struct {
	page    *syntax.Page
	times   []onrecord.Time
	figures []onrecord.Figure
}

func read(body string, names ...string) reading {
	x := onrecord.NewText(body, "test")
	sents := text.Sentences(x.Body, nil)
	page := syntax.Parse(x, sents, text.Quotes(x.Body, nil))
	times := when.Find(x, sents, onrecord.On("2025-02-05"))
	numbers := quantity.Find(x, sents, times)
	ground := syntax.NewGround(page, placesNamed(x, names), nil, times, nil)
	return reading{page, times, Find(ground, numbers)}
}

// placesNamed makes a mention of each place where one of the names stands.
func placesNamed(x *onrecord.Text, names []string) []onrecord.Mention {
	var mentions []onrecord.Mention
	for _, name := range names {
		for from := 0; ; {
			k := strings.Index(x.Body[from:], name)
			if k < 0 {
				break
			}
			ev := x.Evidence(onrecord.Span{Start: from + k, End: from + k + len(name)})
			mentions = append(mentions, onrecord.Mention{Evidence: ev, Type: kindOf(name), Form: onrecord.FormName})
			from += k + len(name)
		}
	}
	return mentions
}

func TestFind(t *testing.T) {
	tests := []struct {
		why, body string
		names     []string
		want      string
	}{
		{"number, hedge and noun", "There are about 2,500 Utopian soldiers in Ruritania.", []string{"Ruritania"},
			"about 2,500 Utopian soldiers [2500 2500] soldiers / / Ruritania"},
		{"what is said of them", "The raid killed 34 people.", nil, "34 people [34 34] people / killed /"},
		{"the subject of a passive", "More than 60 civilians were wounded.", nil, "More than 60 civilians [60 -] civilians / wounded /"},
		{"where they went", "Hundreds of soldiers fled to Ruritania.", []string{"Ruritania"},
			"Hundreds of soldiers [200 999] soldiers / fled to Ruritania / Ruritania"},
		{"parts of the figure before", "The country received 900 guards, of whom 700 returned. 200 of them stayed.", nil,
			"900 guards [900 900] guards / received /; 700 returned [700 700] guards / returned / of 900; 200 of them stayed [200 200] guards / stayed / of 900"},
		{"a unit before a hyphen", "A 618-kilometer fence and a 45-member senate.", nil,
			"618-kilometer fence [618 618] km / fence /; 45-member senate [45 45] members / /"},
		{"two nouns", "It includes over 60 countries and international organizations.", nil,
			"over 60 countries and international organizations [60 -] countries and international organizations / /"},
		{"percent and money", "Exports fell 12 percent to $94 million.", nil, "12 percent [12 12] % / fall in exports /; $94 million [9.4e+07 9.4e+07] USD / exports /"},
		{"a part of a whole shares its unit", "In all 30 of the 45 senators voted.", nil, "30 [30 30] senators / / of 45; 45 senators [45 45] senators / /"},
		{"the unit goes on", "There are 500 troops in Utopia and 5,000 in Ruritania.", []string{"Utopia", "Ruritania"},
			"500 troops [500 500] troops / / Utopia; 5,000 [5000 5000] troops / / Ruritania"},
		{"where they went is not whose they are", "Utopia freed 90 men, of whom 70 returned to Ruritania.", []string{"Utopia", "Ruritania"},
			"90 men [90 90] men / freed / Utopia; 70 returned [70 70] men / returned to Ruritania / Utopia of 90"},
		{"a plural tagged amiss is still what is counted", "It went to three House committees.", nil, "three House committees [3 3] committees / /"},
		{"a whole put before its part", "Of its 45 senators, 30 voted for the bill.", nil,
			"45 senators [45 45] senators / /; 30 [30 30] senators / voted / of 45"},
		{"parts go on in the next sentence", "The country took in 900 guards. Of these, 700 went home. According to the minister, 200 stayed.", nil,
			"900 guards [900 900] guards / taken /; 700 went [700 700] guards / gone / of 900; 200 [200 200] guards / stayed / of 900"},
		{"the other of them", "The convoy had 35 trucks. Twenty of them arrived; the other 15 turned back.", nil,
			"35 trucks [35 35] trucks / /; Twenty of them arrived [20 20] trucks / arrived / of 35; 15 [15 15] trucks / turned / of 35"},
		{"those with a noun of their own are the whole", "Of those 75 hostages, 50 were released.", nil,
			"75 hostages [75 75] hostages / /; 50 [50 50] hostages / released / of 75"},
		{"whose they are is not what is counted", "Seven of the state's 60 judges left.", nil,
			"Seven [7 7] judges / left / of 60; 60 judges [60 60] judges / /"},
		{"two parts of one whole", "There were 12 guards, five of whom were killed and seven wounded.", nil,
			"12 guards [12 12] guards / /; five of whom were killed [5 5] guards / killed / of 12; seven [7 7] guards / wounded / of 12"},
		{"lengths of time are no figures", "It lasted three weeks.", nil, ""},
	}
	for _, tt := range tests {
		if d := cmp.Diff(tt.want, told(read(tt.body, tt.names...).figures)); d != "" {
			t.Errorf("%s: %s", tt.why, d)
		}
	}
}

// told writes figures as "words [low high] unit / measure / scope".
func told(figures []onrecord.Figure) string {
	var all []string
	for _, fig := range figures {
		s := fmt.Sprintf("%s [%s %s] %s / %s / %s", fig.Evidence.Exact, side(fig.Low), side(fig.High), fig.Unit, fig.Measure, fig.Scope)
		if fig.PartOf != nil {
			s = strings.TrimSpace(s) + " of " + side(fig.PartOf)
		}
		all = append(all, strings.ReplaceAll(strings.TrimSpace(s), "/  /", "/ /"))
	}
	return strings.Join(all, "; ")
}

func side(v *float64) string {
	if v == nil {
		return "-"
	}
	return fmt.Sprint(*v)
}

// A name that only stands near a figure is not its scope.
func TestScope(t *testing.T) {
	tests := []struct{ why, body, want string }{
		{"behind the phrase", "They keep 300 guards at a camp in Utopia.", "Utopia"},
		{"where they went", "The ministry sent 300 guards to Utopia.", "Utopia"},
		{"where it happened to them", "Five guards were hurt in Utopia.", "Utopia"},
		{"the place before the name in the phrase", "The 300 Harwick guards are stationed in Utopia.", "Utopia"},
		{"the name in the phrase", "The 300 Harwick guards resigned.", "Harwick"},
		{"who has them", "Utopia has 300 guards.", "Utopia"},
		{"the subject of a change", "Exports of Utopia fell 3 percent.", "Utopia"},
		{"one of several", "They keep 300 guards in Utopia and Ruritania.", ""},
		{"a city and its country", "They keep 300 guards in Velden, Utopia.", "Velden"},
		{"what lies near", "They keep 300 guards near Utopia.", ""},
		{"a distance", "The camp is 300 miles from Utopia.", ""},
		{"one among them", "Utopia is among the 12 states that signed.", ""},
		{"who did the harm", "Utopia killed 12 guards.", ""},
		{"who tells it", "Utopia reported 12 cases.", ""},
		{"what was stormed", "Twelve guards stormed the gates of Harwick.", ""},
		{"the occasion", "They fought in Utopia's longest war with 12 guards.", ""},
		{"another clause", "Utopia fell, and the firm lost 12 ships.", ""},
	}
	for _, tt := range tests {
		figures := read(tt.body, "Utopia", "Ruritania", "Velden", "Harwick").figures
		if len(figures) != 1 || string(figures[0].Scope) != tt.want {
			t.Errorf("%s: %s, want %q", tt.why, told(figures), tt.want)
		}
	}
}

func TestAsOf(t *testing.T) {
	tests := []struct {
		why, body string
		want      onrecord.Maybe
	}{
		{"in the clause", "The raid killed 34 people in March 2024.", "2024-03"},
		{"at the head of the sentence", "In March 2024, the raid killed 34 people.", "2024-03"},
		{"each of two has its own", "It spent $40 million in 2004.", "2004"},
		{"in another clause", "The raid killed 34 people, as the minister said in March 2024.", ""},
		{"before a participle", "They raided the port in March 2024, killing 34 people.", "2024-03"},
		{"an attack of that day", "An attack in March 2024 killed 34 people.", "2024-03"},
		{"the name of a thing", "The 2024 plan freed 34 people.", ""},
		{"only since then", "Since March 2024, the raids killed 34 people.", ""},
	}
	for _, tt := range tests {
		figures := read(tt.body).figures
		if len(figures) != 1 || figures[0].AsOfDay.Value != tt.want {
			t.Errorf("%s: %+v, want %q", tt.why, figures, tt.want)
		}
	}
}

func TestCheck(t *testing.T) {
	tests := []struct {
		why, body string
		want      []string
	}{
		{"a list that adds up", "The league has 12 partners, including nine states and three companies.", []string{"true 9 + 3 = 12"}},
		{"a list that need not be whole", "The league has 12 partners, including six states and three companies.", nil},
		{"a list that leaves none out", "The board has 12 members, comprising six members and five members.", []string{"false 6 + 5 = 11, text says 12"}},
		{"opposites that do not add up", "The country received 900 guards, of whom 700 returned home. 100 of them stayed.",
			[]string{"false 700 + 100 = 800, text says 900"}},
		{"parts that leave others out", "The country received 900 guards, of whom 700 were armed. 100 of them spoke.", nil},
		{"parts with a hedge", "The country received 900 guards, of whom about 700 returned. 100 of them stayed.", nil},
		{"a total that does not add up", "It lost 12 tanks and 30 tanks, a total of 45 tanks.", []string{"false 12 + 30 = 42, text says 45"}},
		{"a product is no sum", "An orchard with nine paths and seven beds, a total of 63 plots.", []string{"true 9 × 7 = 63"}},
		{"a share", "In all 168 of 329 deputies (51 percent) agreed.", []string{"true 168 of 329 is about 51.1%, text says 51%"}},
		{"a wrong share", "In all 100 of 329 deputies (51 percent) agreed.", []string{"false 100 of 329 is about 30.4%, text says 51%"}},
		{"a change", "Sales rose 8% to $216 million from $200 million.", []string{"true from $200 million to $216 million is 8% more, text says 8%"}},
		{"a wrong change", "It grew from 900 tons to 1,050 tons, a rise of 100 tons.", []string{"false from 900 to 1,050 is 150 more, text says 100"}},
		{"rounding is no mistake", "Sales rose 4% to $5.2 billion from $5.1 billion.", []string{"true from $5.1 billion to $5.2 billion is about 1.96% more, text says 4%"}},
		{"a round percentage", "Fees went from $2.3 million to $5.2 million, a 130 percent rise.",
			[]string{"true from $2.3 million to $5.2 million is about 126.1% more, text says 130%"}},
		{"vague beside exact", "Hundreds of Utopian guards fled to Ruritania. Ruritania welcomed 2,136 Utopian guards.",
			[]string{"false hundreds is 200–999, text says 2,136"}},
		{"vague beside exact of something else", "Hundreds of Utopian guards were freed. Ruritania still holds 2,136 Utopian guards.", nil},
		{"two limits that meet", "On March 3, 2024, they said it would end within 12 months, and no later than the end of March 2025.",
			[]string{"true 12 months from 2024-03-03 is 2025-03-03, not later than 2025-03-31"}},
		{"two limits that do not", "On March 3, 2024, they said it would end within six months, and no later than the end of March 2025.",
			[]string{"false six months from 2024-03-03 is 2024-09-03, text says the end of March 2025"}},
	}
	for _, tt := range tests {
		r := read(tt.body)
		var got []string
		for _, c := range Check(r.page, r.figures, r.times) {
			got = append(got, fmt.Sprint(c.Holds, " ", c.Computed))
		}
		if d := cmp.Diff(tt.want, got); d != "" {
			t.Errorf("%s: %s", tt.why, d)
		}
	}
}

// Figures and checks rest on words of the text and have ids of their own,
// whatever the bytes.
func FuzzFind(f *testing.F) {
	f.Add("The country received 900 guards, of whom 700 returned. 200 of them stayed, 12 percent of $5bn, a total of 3 of 4 (75%).")
	f.Add("87 partners, including 82 governments and five member organizations; hundreds of Utopian men fled. 2,136 Utopian men fled 34-year-old")
	f.Fuzz(func(t *testing.T, raw string) {
		r := read(strings.ToValidUTF8(strings.ReplaceAll(raw, "\x00", " "), "\uFFFD"), "Utopia")
		seen := map[string]bool{}
		check := func(line onrecord.Finding) {
			if id := line.Head().ID; seen[id] {
				t.Fatalf("two findings are called %s", id)
			} else {
				seen[id] = true
			}
			for _, ev := range line.Spans() {
				if err := ev.Check(r.page.Text); err != nil {
					t.Fatal(err)
				}
			}
		}
		for i := range r.figures {
			check(&r.figures[i])
		}
		checks := Check(r.page, r.figures, r.times)
		for i := range checks {
			check(&checks[i])
		}
	})
}

// kindOf tells a firm or a paper from a place, among the names of the tests.
func kindOf(name string) onrecord.ActorType {
	if name == "Harwick" || name == "Gazette" {
		return onrecord.Org
	}
	return onrecord.GPE
}
