package actor

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"onrecord"
	"onrecord/internal/syntax"
	"onrecord/internal/text"
)

func find(body string) ([]onrecord.Mention, []onrecord.Actor, *onrecord.Text) {
	t := onrecord.NewText(body, "test")
	ms, as := Find(syntax.Parse(t, text.Sentences(body, nil), text.Quotes(body, nil)))
	return ms, as, t
}

// TestFind reads "mention > actor" for the forms asked for, then "name: role
// @ organisation" for every actor with roles.
func TestFind(t *testing.T) {
	tests := []struct {
		why, body string
		forms     string
		want      []string
	}{
		{"an office resolves to the holder named later",
			"A spokesman for the National Security Council confirmed the plan. The spokesman for the National Security Council, Karim al-Haddad, gave no date.",
			"office", []string{
				"A spokesman for the National Security Council > Karim al-Haddad",
				"The spokesman for the National Security Council > Karim al-Haddad",
				"Karim al-Haddad: spokesman for the National Security Council @ National Security Council",
			}},
		{"an office without a name stays an office", "The head of Iraq’s Water Authority told reporters on Monday.",
			"office", []string{
				"The head of Iraq’s Water Authority > head of Iraq’s Water Authority",
				"head of Iraq’s Water Authority: head of Iraq’s Water Authority @ Water Authority",
			}},
		{"the office told and the rank in the next sentence", "The head of the Border Command told reporters. Major General Karim Haddad said the border is safe.",
			"office", []string{
				"The head of the Border Command > Karim Haddad",
				"Karim Haddad: head of the Border Command @ Border Command",
				"Karim Haddad: Major General @ ",
			}},
		{"the halves of a state", "North Korea and South Korea signed a pact. The North will wait, the South said. He went south.", "name", []string{
			"North Korea > North Korea", "South Korea > South Korea", "North > North Korea", "South > South Korea",
		}},
		{"the South is no state of South Africa", "South Africa signed a pact. Voters in the South waited.", "name", []string{
			"South Africa > South Africa", "South > South",
		}},
		{"behind the name", "Karim al-Haddad, spokesperson for the Interior Ministry, left.", "office", []string{
			"spokesperson for the Interior Ministry > Karim al-Haddad",
			"Karim al-Haddad: spokesperson for the Interior Ministry @ Interior Ministry",
		}},
		{"what the clause says is no part of the title", "Story highlights President Karim Haddad of a documentary he liked. The embattled governor John Miller left.", "office", []string{
			"Karim Haddad: President @ ", "John Miller: governor @ ",
		}},
		{"one of the same name at one's side is somebody else", "President Porter and first lady Sarah Porter left. Mr. Porter spoke.", "name", []string{
			"Porter > Porter", "Sarah Porter > Sarah Porter", "Porter > Porter", "Porter: President @ ", "Sarah Porter: first lady @ ",
		}},
		{"a new clause is no apposition", "When they took the harbour from John Miller, the governor left.", "office", []string{"the governor > governor", "governor: governor @ "}},
		{"nor is the subject after an object", "After talks with the governor, John Miller left.", "office", []string{"the governor > governor", "governor: governor @ "}},
		{"nor is the subject after one's own minister", "Contradicting his own finance minister, John Miller left.", "name", []string{"John Miller > John Miller"}},
		{"a description before the subject is its own", "A former finance minister, John Miller left.", "name", []string{"John Miller > John Miller", "John Miller: former finance minister @ "}},
		{"nor past somebody without a name", "John Miller left. His friend, a student of twenty, nodded. He was glad.", "pronoun", []string{"He > "}},
		{"nobody is taken across a pronoun left open", "He thanked John Miller for the boat. He left.", "pronoun", []string{"He > ", "He > "}},
		{"a form of address is no office", "Mr. Karim Haddad left with Dr. Sarah Porter.", "office", nil},
		{"states, bodies and ranks belong to a title", "Former US Defense Secretary John Miller met Iraqi Foreign Minister Karim Haddad and acting State Department spokeswoman Sarah Porter.", "office", []string{
			"John Miller: Former US Defense Secretary @ US", "Karim Haddad: Iraqi Foreign Minister @ Iraq", "Sarah Porter: acting State Department spokeswoman @ State Department",
		}},
		{"what the office is of stays out of the name", "Secretary of State Karim Haddad met Director of National Intelligence Sarah Porter and ambassador to Norway Paul Miller.", "office", []string{
			"Karim Haddad: Secretary of State @ ", "Sarah Porter: Director of National Intelligence @ National Intelligence", "Paul Miller: ambassador to Norway @ Norway",
		}},
		{"an aide's title is not the president's", "An aide to President Karim Haddad resigned.", "office", []string{
			"An aide to President Karim Haddad > aide to President Karim Haddad",
			"aide to President Karim Haddad: aide to President Karim Haddad @ ", "Karim Haddad: President @ ",
		}},
		{"kin is no office", "Sarah Porter, the wife of John Miller, voted.", "office", nil},
		{"a party between name and office", "John Miller, R-Mich., chairman of the Ways Committee, and Sarah Porter (D., Fla.), a professor, voted.", "office", []string{
			"chairman of the Ways Committee > John Miller", "a professor > Sarah Porter", "John Miller: chairman of the Ways Committee @ Ways Committee", "Sarah Porter: professor @ ",
		}},
		{"between two persons", "After Mr. Miller, the chairman of the board, Mr. Haddad spoke.", "office", []string{
			"the chairman of the board > Miller", "Miller: chairman of the board @ ",
		}},
		{"one office in two spellings", "PRIME MINISTER SARAH PORTER\n\nSen. Karim Haddad agreed. Prime Minister Sarah Porter spoke. Senator Karim Haddad left.", "office", []string{
			"SARAH PORTER: Prime Minister @ ", "Karim Haddad: Sen. @ ",
		}},
		{"two presidents are two", "Iraqi President Karim Haddad met President John Miller. The Iraqi president smiled.", "office name", []string{
			"Karim Haddad > Karim Haddad", "John Miller > John Miller", "The Iraqi president > Karim Haddad",
			"Karim Haddad: Iraqi President @ Iraq", "John Miller: President @ ",
		}},
		{"the vice president is not the president", "Vice President John Miller spoke. The president was away.", "office", []string{
			"The president > president", "John Miller: Vice President @ ", "president: president @ ",
		}},
		{"a paper for short", "The Harbour Times reported it. The Times gave no source.", "name", []string{
			"Harbour Times > Harbour Times", "Times > Harbour Times",
		}},
		{"which of two papers", "The Harbour Times and the Norland Times reported it. The Times gave no source.", "name", []string{
			"Harbour Times > Harbour Times", "Norland Times > Norland Times", "Times > Times",
		}},
		{"letters in brackets and alone", "The Northern Workers Front (NWF) met. The NWF voted.", "name", []string{
			"Northern Workers Front > Northern Workers Front", "NWF > Northern Workers Front", "NWF > Northern Workers Front",
		}},
		{"a site does not join a person of a like name", "Forces left Ain al-Haddad base. Karim al-Haddad watched.", "name", []string{
			"Ain al-Haddad base > Ain al-Haddad base", "Karim al-Haddad > Karim al-Haddad",
		}},
		{"the coalition is not a coalition of others", "The international coalition will leave. A coalition of opposition groups took the town. The coalition said so.", "nominal", []string{
			"The international coalition > international coalition", "A coalition of opposition groups > coalition of opposition groups",
			"The coalition > international coalition",
		}},
		{"he and she by given name", "John Miller met Sarah Porter in Paris. She said he was late.", "pronoun", []string{
			"She > Sarah Porter", "he > John Miller",
		}},
		{"a last name borne by two stays alone", "John Miller met Paul Miller. Miller left.", "name", []string{
			"John Miller > John Miller", "Paul Miller > Paul Miller", "Miller > Miller",
		}},
		{"the one named first and most", "John Miller met Paul Miller. John Miller smiled and sat down. Envoys waited in the hall. Miller left.", "name", []string{
			"John Miller > John Miller", "Paul Miller > Paul Miller", "John Miller > John Miller", "Miller > John Miller",
		}},
		{"right after the sister", "President John Miller spoke. He brought his sister, Sarah Miller. Miller smiled. The hall was full. Nobody left. Rain fell outside. Miller waved.", "name", []string{
			"John Miller > John Miller", "Sarah Miller > Sarah Miller", "Miller > Miller", "Miller > John Miller", "John Miller: President @ ",
		}},
		{"the ruler and not the one named first", "Paul Miller met President John Miller. Rain fell. The hall was full. Nobody left. Miller waved.", "name", []string{
			"Paul Miller > Paul Miller", "John Miller > John Miller", "Miller > Miller", "John Miller: President @ ",
		}},
		{"by the form of address", "President John Miller and his wife, Sarah Miller, spoke. Rain fell. The hall was full. Nobody left. Mrs. Miller waved. Mr. Miller sat down.", "name", []string{
			"John Miller > John Miller", "Sarah Miller > Sarah Miller", "Miller > Sarah Miller", "Miller > John Miller", "John Miller: President @ ",
		}},
		{"known before anybody is named in full", "Rain fell. Miller smiled. John Miller, who is a friend, met Paul Miller. John Miller left. The hall was full. Nobody spoke. Miller waved.", "name", []string{
			"Miller > Miller", "John Miller > John Miller", "Paul Miller > Paul Miller", "John Miller > John Miller", "Miller > Miller",
		}},
		{"who governs is not the government", "The Porter administration agreed, but President John Porter's government did not act. Porter left. Former Porter administration officials waited.", "name nominal", []string{
			"Porter administration > Porter administration", "Porter > John Porter", "President John Porter's government > President John Porter's government", "John Porter > John Porter",
			"Porter > John Porter", "Former Porter administration officials > Former Porter administration officials", "Porter > John Porter", "John Porter: President @ ",
		}},
		{"an office within the name", "Talks with Engineer Karim Haddad and Chief Strategist Sarah Porter failed. Haddad smiled.", "name", []string{
			"Karim Haddad > Karim Haddad", "Sarah Porter > Sarah Porter", "Haddad > Karim Haddad", "Karim Haddad: Engineer @ ", "Sarah Porter: Chief Strategist @ ",
		}},
		{"an office with what it is for", "U.S. Special Envoy for Norway John Miller left. Secretary of State Sarah Porter's plan failed.", "name office", []string{
			"John Miller > John Miller", "Sarah Porter > Sarah Porter", "John Miller: U.S. Special Envoy for Norway @ U.S.", "Sarah Porter: Secretary of State @ ",
		}},
		{"the half of a country whose office it is", "South Korean Prime Minister Sarah Porter and the North Korean leader left. Kenyan army spokesman John Miller stayed.", "office", []string{
			"the North Korean leader > North Korean leader", "Sarah Porter: South Korean Prime Minister @ South Korea", "North Korean leader: North Korean leader @ North Korea",
			"John Miller: Kenyan army spokesman @ Kenyan army",
		}},
		{"counterparts", "John Miller met his Kenyan counterpart, Sarah Porter, on Friday. He will see his Danish counterpart Paul Holm too.", "nominal", []string{
			"his Kenyan counterpart > Sarah Porter", "Sarah Porter: Kenyan counterpart @ Kenya", "Paul Holm: Danish counterpart @ Denmark",
		}},
		{"a body at which an office is held", "The plan failed, said John Miller, a senior research associate at the Harbour Institute.", "nominal", []string{
			"a senior research associate > John Miller", "John Miller: senior research associate @ Harbour Institute",
		}},
		{"two descriptions", "John Miller, a retired fire chief and a fellow at the Harbour Institute, told reporters so.", "office nominal", []string{
			"a retired fire chief > John Miller", "a fellow > John Miller", "John Miller: retired fire chief @ ", "John Miller: fellow @ Harbour Institute",
		}},
		{"the mayor and the governor are two", "John Miller, the mayor and the governor left.", "office", []string{
			"the mayor > mayor", "the governor > governor", "mayor: mayor @ ", "governor: governor @ ",
		}},
		{"a description before a titled name", "Norway's top diplomat, Foreign Minister Sarah Porter, told reporters so.", "office", []string{
			"Norway's top diplomat > Sarah Porter", "Sarah Porter: Norway's top diplomat @ Norway", "Sarah Porter: Foreign Minister @ ",
		}},
		{"kin is the person named", "Porter's sister, Sarah Porter, left. John Miller and his wife, Anna, stayed.", "nominal", []string{
			"Porter's sister > Sarah Porter", "his wife > Anna",
		}},
		{"letters for a person", "The heir, Mohammed bin Talal (MBT), left. MBT smiled.", "name", []string{
			"Mohammed bin Talal > Mohammed bin Talal", "MBT > Mohammed bin Talal", "MBT > Mohammed bin Talal",
		}},
		{"a king is known by the given name", "John Porter met King John. Porter smiled. The king waved and John smiled.", "name", []string{
			"John Porter > John Porter", "John > John", "Porter > John Porter", "John > John", "John: King @ ",
		}},
		{"what goes before is no part of the title", "They hope to press General John Miller. Envoys met in Europe President Sarah Porter as well.", "name", []string{
			"John Miller > John Miller", "Sarah Porter > Sarah Porter", "John Miller: General @ ", "Sarah Porter: President @ ",
		}},
		{"two of one", "A lawyer and a fluent public speaker, John Miller left.", "office", []string{"a fluent public speaker > John Miller", "John Miller: public speaker @ "}},
		{"any of them", "Kenyan President John Miller left. No Kenyan president has stayed so long, the Kenyan president said.", "office", []string{
			"No Kenyan president > Kenyan president", "the Kenyan president > John Miller", "John Miller: Kenyan President @ Kenya", "Kenyan president: Kenyan president @ Kenya",
		}},
		{"the end of a list", "Joined by his chief of staff and press secretary, John Miller left.", "office", nil},
		{"nobody else to mean so far", "John Miller left. Miller smiled and sat down. Rain fell on the hall. Nobody spoke. Sarah Miller met Sarah Miller's guests. Envoys waited. It was late. Rain fell. Miller waved.", "name", []string{
			"John Miller > John Miller", "Miller > John Miller", "Sarah Miller > Sarah Miller", "Sarah Miller > Sarah Miller", "Miller > John Miller",
		}},
		{"a couple", "They met Paul and Sarah Miller. Miller smiled. Envoys waited. It was late. Rain fell. Paul Miller left. Envoys waited. It was late. Rain fell. Miller waved.", "name", []string{
			"Paul > Paul", "Sarah Miller > Sarah Miller", "Miller > Miller", "Paul Miller > Paul Miller", "Miller > Miller",
		}},
		{"one state by all its names", "The United States agreed. The US signed and the U.S. paid.", "name", []string{
			"United States > United States", "US > United States", "U.S. > United States",
		}},
	}
	for _, tt := range tests {
		ms, as, _ := find(tt.body)
		names := map[onrecord.Maybe]string{}
		for _, a := range as {
			names[onrecord.Maybe(a.ID)] = a.Name
		}
		var got []string
		for _, m := range ms {
			if strings.Contains(tt.forms, string(m.Form)) && m.Type != onrecord.Loc {
				if m.Form == onrecord.FormName && m.Type == onrecord.GPE && !strings.Contains(tt.why, "state") {
					continue
				}
				got = append(got, m.Evidence.Exact+" > "+names[m.Actor])
			}
		}
		for _, a := range as {
			for _, r := range a.Roles {
				got = append(got, fmt.Sprintf("%s: %s @ %s", a.Name, r.Role, r.Org))
			}
		}
		if d := cmp.Diff(tt.want, got); d != "" {
			t.Errorf("%s: %s", tt.why, d)
		}
	}
}

// Whatever the bytes, evidence holds, ids differ and every actor is known.
func FuzzFind(f *testing.F) {
	f.Add("The spokesman for the Commander-in-Chief, Karim al-Haddad (KH), said “he” - of the of the. He told Secretary of State X.")
	f.Add("commander in chief, of for head of head of head of the's 's (PMF) (PMF), (A) The The the president's president")
	f.Fuzz(func(t *testing.T, raw string) {
		body := strings.ToValidUTF8(strings.ReplaceAll(raw, "\x00", ""), "\uFFFD")
		ms, as, tx := find(body)
		ids := map[string]bool{"": true}
		for i := range as {
			if ids[as[i].ID] || as[i].Name == "" {
				t.Fatalf("actor %+v", as[i])
			}
			ids[as[i].ID] = true
			for _, ev := range as[i].Spans() {
				if err := ev.Check(tx); err != nil {
					t.Fatal(err)
				}
			}
		}
		seen := map[string]bool{}
		for i := range ms {
			if err := ms[i].Evidence.Check(tx); err != nil || seen[ms[i].ID] || !ids[string(ms[i].Actor)] {
				t.Fatalf("mention %+v: %v", ms[i], err)
			}
			seen[ms[i].ID] = true
		}
	})
}

func TestLetters(t *testing.T) {
	for _, c := range []struct {
		why, short, long string
		kind             onrecord.ActorType
		want             bool
	}{
		{"every word has its letter", "NHU", "Norland Harbour Union", onrecord.Org, true},
		{"a body is known by its first letter", "NFFS", "Norland Front", onrecord.Org, true},
		{"a place by all of them", "UNI", "United Norland Islands", onrecord.GPE, true},
		{"the end of a body's name is no body", "NFAP", "Norland Peninsula", onrecord.Loc, false},
	} {
		if got := letters(c.short, c.long, c.kind); got != c.want {
			t.Errorf("%s: letters(%q, %q) is %v", c.why, c.short, c.long, got)
		}
	}
}

// TestNotAPerson reads what looks like the name of a person and is none.
func TestNotAPerson(t *testing.T) {
	for _, c := range []struct{ why, body, not string }{
		{"a wish", "The crowd sang. God Bless Norway, they said.", "God Bless Norway"},
		{"a song", "They sang the hymn \"Abraham Porter\", and left.", "Abraham Porter"},
		{"a member of a party", "Sarah Miller, a New Jersey Democrat, left.", "New Jersey Democrat"},
		{"a body called after a person", "The Sarah Porter Project built a school. Sarah Porter left.", "Sarah Porter Project"},
		{"a prize called after a person", "He won the Sarah Porter Prize. Sarah Porter left.", "Sarah Porter Prize"},
		{"the question and not the name", "Will Miller agree? Sarah Miller left.", "Will Miller"},
	} {
		_, as, _ := find(c.body)
		for _, a := range as {
			if a.Type == onrecord.Person && slices.Contains(a.Aliases, c.not) {
				t.Errorf("%s: %q is a person in %q", c.why, c.not, c.body)
			}
		}
	}
}
