package roster

import (
	"fmt"
	"math/rand"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"onrecord"
)

// press makes reports out of short lines: "DOC DAY: TYPE Name = Alias =
// Alias [role / org]; ...".
func press(lines ...string) []onrecord.Report {
	var reports []onrecord.Report
	for _, line := range lines {
		head, rest, _ := strings.Cut(line, ": ")
		doc, day, _ := strings.Cut(head, " ")
		t := onrecord.NewText(line, "plain/1")
		d := &onrecord.Document{ID: "d-" + doc, Doc: doc, TextID: t.ID}
		if day != "" {
			d.Published.Bounds = onrecord.On(onrecord.Day(day))
		}
		reading := &onrecord.Reading{}
		for n, part := range strings.Split(rest, "; ") {
			reading.Actors = append(reading.Actors, actor(t, n, part))
			a := &reading.Actors[n]
			form := onrecord.FormName
			if a.Type == onrecord.Person && (strings.HasPrefix(a.Name, "the ") || strings.Contains(a.Name, " minister")) {
				form = onrecord.FormOffice
			}
			m := onrecord.Mention{Actor: onrecord.Maybe(a.ID), Form: form, Evidence: a.First, Type: a.Type}
			reading.Mentions = append(reading.Mentions, m)
		}
		reports = append(reports, onrecord.Report{Document: d, Reading: reading})
	}
	return reports
}

func actor(t *onrecord.Text, n int, part string) onrecord.Actor {
	part, roles, _ := strings.Cut(part, " [")
	kind, name, _ := strings.Cut(part, " ")
	aliases := strings.Split(name, " = ")
	at := strings.Index(t.Body, part) + len(kind) + 1
	ev := t.Evidence(onrecord.Span{Start: at, End: at + len(aliases[0])})
	a := onrecord.Actor{Name: aliases[0], Type: onrecord.ActorType(kind), Aliases: aliases, First: ev, Roles: []onrecord.Role{}}
	a.ID = onrecord.FindingID(onrecord.KindActor, t.ID, fmt.Sprint(n), ev)
	if roles != "" {
		role, org, _ := strings.Cut(strings.TrimSuffix(roles, "]"), " / ")
		a.Roles = append(a.Roles, onrecord.Role{Role: role, Org: onrecord.Maybe(org), Evidence: ev})
	}
	return a
}

// told renders actors as "Name (TYPE) docs", sorted.
func told(actors []onrecord.MergedActor) []string {
	var all []string
	for _, a := range actors {
		all = append(all, fmt.Sprintf("%s %s %s", a.Type, a.Name, strings.Join(a.Docs, ",")))
	}
	slices.Sort(all)
	return all
}

func TestMerge(t *testing.T) {
	tests := []struct {
		why  string
		in   []string
		want []string
	}{
		{"spellings of one name, and a rank", []string{"a: PERSON Maj. Gen. Sabah al-Numan", "b: PERSON Sabah Nu'man"}, []string{"PERSON Sabah al-Numan a,b"}},
		{"the last name alone, one person has it", []string{"a: PERSON Karen Holt", "b: PERSON Holt"}, []string{"PERSON Karen Holt a,b"}},
		{"the last name alone, two people have it", []string{"a: PERSON Karen Holt", "b: PERSON Peter Holt", "c: PERSON Holt"},
			[]string{"PERSON Holt c", "PERSON Karen Holt a", "PERSON Peter Holt b"}},
		{"two people have it, the office tells which", []string{"a: PERSON Karen Holt [president]", "b: PERSON Peter Holt [adviser]", "c: PERSON Holt [the President]"},
			[]string{"PERSON Karen Holt a,c", "PERSON Peter Holt b"}},
		{"two people have it; the text of one of them holds the last name apart", []string{"a: PERSON Karen Holt", "b: PERSON Peter Holt; PERSON Holt"},
			[]string{"PERSON Holt b", "PERSON Karen Holt a", "PERSON Peter Holt b"}},
		{"a courtesy title tells which", []string{"a: PERSON Karen Holt = Mrs. Holt; PERSON Mr. Holt"}, []string{"PERSON Holt a", "PERSON Karen Holt a"}},
		{"the given name alone", []string{"a: PERSON Zoran Holt", "b: PERSON Zoran Holt", "c: PERSON Zoran Holt", "d: PERSON Zoran"}, []string{"PERSON Zoran Holt a,b,c,d"}},
		{"a frequent given name points to nobody", []string{"a: PERSON Mike Holt", "b: PERSON Mike Holt", "c: PERSON Mike Holt", "d: PERSON Mike", "e: PERSON Mike"},
			[]string{"PERSON Mike Holt a,b,c", "PERSON Mike d", "PERSON Mike e"}},
		{"the father and the son", []string{"a: PERSON Omar bin Salman", "b: PERSON Salman"}, []string{"PERSON Omar bin Salman a", "PERSON Salman b"}},
		{"letters that sound like a word", []string{"a: ORG PUST", "b: ORG Post"}, []string{"ORG PUST a", "ORG Post b"}},
		{"a body is no person, whatever type it was given", []string{"a: PERSON Al Qaeda", "b: ORG al-Qaida"}, []string{"ORG Al Qaeda a,b"}},
		{"a shorter form that fits two", []string{"a: PERSON Omar Said al-Bahri", "b: PERSON Omar Karim al-Bahri", "c: PERSON Omar al-Bahri"},
			[]string{"PERSON Omar Karim al-Bahri b", "PERSON Omar Said al-Bahri a", "PERSON Omar al-Bahri c"}},
		{"an office is not joined across texts", []string{"a: PERSON the prime minister", "b: PERSON the prime minister"},
			[]string{"PERSON the prime minister a", "PERSON the prime minister b"}},
		{"usual names of one body", []string{"a: GROUP Daesh", "b: ORG Islamic State", "c: ORG ISIS"}, []string{"ORG Islamic State a,b,c"}},
		{"usual names of a state, whatever type it was given", []string{"a: GPE US", "b: GPE the United States", "c: ORG America"}, []string{"GPE the United States a,b,c"}},
		{"letters that a text explains", []string{"a: ORG River Basin Authority = RBA", "b: ORG RBA"}, []string{"ORG River Basin Authority a,b"}},
		{"letters that stand for two names", []string{"a: ORG River Basin Authority = RBA", "b: ORG Royal Bank Alliance = RBA", "c: ORG RBA"},
			[]string{"ORG RBA c", "ORG River Basin Authority a", "ORG Royal Bank Alliance b"}},
		{"a person and a place of one name", []string{"a: PERSON Jordan", "b: GPE Jordan"}, []string{"GPE Jordan b", "PERSON Jordan a"}},
		{"described by nationality", []string{"a: ORG the Iraqi army", "b: ORG Iraqi army"}, []string{"ORG the Iraqi army a,b"}},
		{"every state has one", []string{"a: ORG Defense Ministry; GPE Iraq", "b: ORG Defence Ministry; GPE Turkey", "c: ORG the Defense Ministry; GPE Iraq"},
			[]string{"GPE Iraq a,c", "GPE Turkey b", "ORG Defence Ministry b", "ORG the Defense Ministry a,c"}},
	}
	for _, tt := range tests {
		actors, _ := Merge(press(tt.in...))
		if d := cmp.Diff(tt.want, told(actors)); d != "" {
			t.Errorf("%s: %s", tt.why, d)
		}
	}
}

func TestRolesOverTime(t *testing.T) {
	actors, _ := Merge(press(
		"a 2024-03-01: PERSON Sabah al-Numan [spokesman / Joint Command]",
		"b 2024-05-02: PERSON Sabah Numan [the spokesman / the Joint Command]",
		"c 2025-01-09: PERSON Sabah al-Numan [head / Counter-Terrorism Service]",
		"d: PERSON Numan [spokesman / Joint Command]"))
	if len(actors) != 1 || len(actors[0].Roles) != 2 {
		t.Fatalf("%+v", actors)
	}
	first, second := actors[0].Roles[0], actors[0].Roles[1]
	if first.From != "2024-03-01" || first.To != "2024-05-02" || len(first.Evidence) != 3 || second.From != "2025-01-09" {
		t.Errorf("%+v", actors[0].Roles)
	}
	if actors[0].Mentions != 4 || len(actors[0].Joined) == 0 {
		t.Errorf("%+v", actors[0])
	}
}

func TestKeptApart(t *testing.T) {
	actors, _ := Merge(press("a: PERSON Karen Holt; FAC Holt Air Base", "b: PERSON Peter Holt"))
	for _, a := range actors {
		if a.Name == "Karen Holt" && len(a.KeptApartFrom) != 2 || len(a.KeptApartFrom) == 0 {
			t.Errorf("%s is kept apart from %v", a.Name, a.KeptApartFrom)
		}
	}
}

// The last name alone, in a text that names only a relative of the best known
// bearer.
func TestKin(t *testing.T) {
	var lines []string
	for n := range 10 {
		lines = append(lines, fmt.Sprintf("doc%d: PERSON Karen Holt", n))
	}
	actors, _ := Merge(press(append(lines, "last: PERSON Peter Holt; PERSON Holt")...))
	if len(actors) != 2 || len(actors[0].Docs) != 11 {
		t.Errorf("%v", told(actors))
	}
}

// What is only described is doubtful as an actor of the affair.
func TestDescribed(t *testing.T) {
	actors, _ := Merge(press("a: ORG coalition; ORG River Basin Authority; PERSON the prime minister"))
	for _, a := range actors {
		if (a.Doubt >= onrecord.Doubtful) != (a.Name == "coalition") {
			t.Errorf("%s has doubt %v", a.Name, a.Doubt)
		}
	}
}

// The same text in two documents has each actor once, with both documents.
func TestSharedText(t *testing.T) {
	reports := press("a: PERSON Karen Holt")
	second := *reports[0].Document
	second.ID, second.Doc = "d-b", "b"
	actors, members := Merge(append(reports, onrecord.Report{Document: &second, Reading: reports[0].Reading}))
	if len(actors) != 1 || actors[0].Mentions != 2 || len(actors[0].Members) != 1 || len(members) != 1 {
		t.Errorf("%+v", actors)
	}
}

func random(r *rand.Rand, n int) []onrecord.Report {
	given := strings.Fields("Karen Peter Omar Ali Sara J. Mohammed Muhammad Hassan Hussein Joe Joseph")
	last := strings.Fields("Holt Holte al-Bahri Bahri Karimi Kareemi Numan Nu'man al-Numan Said Saeed")
	bodies := []string{"River Basin Authority = RBA", "RBA", "Royal Bank Alliance = RBA", "Army", "UN", "United Nations", "Daesh", "ISIS"}
	places := []string{"Iraq", "Turkey", "US", "America", "Erbil", "Irbil", "Holt"}
	lines := make([]string, n)
	for i := range lines {
		parts := []string{"GPE " + places[r.Intn(len(places))], "LOC " + places[r.Intn(len(places))], "ORG " + bodies[r.Intn(len(bodies))]}
		for range 1 + r.Intn(3) {
			name := last[r.Intn(len(last))]
			if r.Intn(3) > 0 {
				name = given[r.Intn(len(given))] + " " + name
			}
			if r.Intn(3) == 0 {
				name += " [" + []string{"president", "the President / Iraq", "former president", "adviser"}[r.Intn(4)] + "]"
			}
			parts = append(parts, "PERSON "+name)
		}
		lines[i] = fmt.Sprintf("doc%d 2024-01-%02d: %s", i, 1+r.Intn(28), strings.Join(parts, "; "))
	}
	return press(lines...)
}

// The order of the reports changes nothing.
func TestOrder(t *testing.T) {
	r := rand.New(rand.NewSource(7))
	for range 60 {
		reports := random(r, 2+r.Intn(30))
		actors, members := Merge(reports)
		r.Shuffle(len(reports), func(i, j int) { reports[i], reports[j] = reports[j], reports[i] })
		again, members2 := Merge(reports)
		if d := cmp.Diff(actors, again) + cmp.Diff(members, members2); d != "" {
			t.Fatal(d)
		}
		for _, a := range actors {
			for _, m := range a.Members {
				if members[m] != a.ID {
					t.Fatalf("member %s of %s leads to %s", m, a.ID, members[m])
				}
			}
		}
	}
}

// Documents put in one by one, in any order, and taken out again give what all
// at once give.
func TestBookEqualsMerge(t *testing.T) {
	r := rand.New(rand.NewSource(11))
	for range 60 {
		reports := random(r, 2+r.Intn(30))
		shared := *reports[0].Document
		shared.ID, shared.Doc = "d-shared", "shared"
		reports = append(reports, onrecord.Report{Document: &shared, Reading: reports[0].Reading})
		extra := random(r, 40)[30:]
		book := NewBook()
		for _, i := range r.Perm(len(reports)) {
			book.Put(reports[i])
			book.Settle()
		}
		for i, rep := range extra {
			rep.Document.ID, rep.Document.Doc = fmt.Sprint("d-extra", i), fmt.Sprint("extra", i)
			book.Put(rep)
			book.Settle()
		}
		for _, i := range r.Perm(len(extra)) {
			book.Drop(extra[i])
			if r.Intn(2) == 0 {
				book.Settle()
			}
		}
		book.Settle()
		actors, members := book.Actors()
		again, members2 := Merge(reports)
		if d := cmp.Diff(again, actors) + cmp.Diff(members2, members); d != "" {
			t.Fatal(d)
		}
	}
}

// Few names in many documents: the blocks are as large as they come.
func BenchmarkMerge(b *testing.B) {
	for _, n := range []int{1000, 3000, 10000} {
		reports := random(rand.New(rand.NewSource(1)), n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				Merge(reports)
			}
		})
	}
}

// One document more in a book of many.
func BenchmarkPut(b *testing.B) {
	for _, n := range []int{1000, 10000} {
		reports := random(rand.New(rand.NewSource(1)), n+1)
		book := NewBook()
		for _, rep := range reports[:n] {
			book.Put(rep)
		}
		book.Settle()
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				book.Put(reports[n])
				book.Settle()
				book.Drop(reports[n])
				book.Settle()
			}
		})
	}
}

// TestSeat looks at the lines of a state and of its capital.
func TestSeat(t *testing.T) {
	actors, _ := Merge(press("a: GPE Norway = Oslo; GPE Oslo", "b: GPE Norway", "c: GPE Kenya = Nairobi"))
	want := map[string]string{"Norway": "Oslo", "Kenya": "Nairobi", "Oslo": ""}
	for i := range actors {
		a := &actors[i]
		seat, listed := want[a.Name]
		if !listed {
			t.Errorf("no line wanted for %s", a.Name)
			continue
		}
		delete(want, a.Name)
		if seat == "" {
			if len(a.Joined) != 0 {
				t.Errorf("the city is joined: %+v", a.Joined)
			}
			continue
		}
		if d := cmp.Diff([]onrecord.AliasReason{{Alias: seat, With: a.Name, Why: seatWhy}}, a.Joined); d != "" {
			t.Errorf("%s: %s", a.Name, d)
		}
	}
	if len(want) > 0 {
		t.Errorf("missing: %v", want)
	}
}
