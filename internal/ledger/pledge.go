package ledger

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/syntax"
)

// pledge is one commitment as one document tells it.
type pledge struct {
	rep     onrecord.Report
	com     *onrecord.Commitment
	origin  string
	by      string   // actor of the affair that is bound; "" unknown
	party   []string // who is bound, by stem
	opens   string   // the first word of what is to be done, by stem
	speaker string   // actor of the affair whose word it is; "" for the outlet
	voice   onrecord.Maybe
	on      onrecord.Bounds
	words   []trait         // of what is to be done, in order of name
	places  map[string]bool // countries and places where
	deed    deed
	who     parties // whom the deed names, with who is bound
	around  parties // whom the sentence names
	sum     float64
}

// trait is a word with the weight of its rarity.
type trait struct {
	name   string
	weight float64
}

// pledges gives the commitments of all documents in order of the day said,
// then of the documents' names.
func pledges(reports []onrecord.Report, members map[string]string, origins map[string]string) []*pledge {
	var all []*pledge
	docs := map[string]int{}
	for _, rep := range reports {
		seen := map[string]bool{}
		sts, persons := statements(rep), personsOf(rep)
		for i := range rep.Reading.Commitments {
			p := newPledge(rep, &rep.Reading.Commitments[i], members, sts, persons)
			p.origin = cmp.Or(origins[rep.Document.Doc], rep.Document.Doc)
			for _, w := range p.words {
				if !seen[w.name] {
					seen[w.name] = true
					docs[w.name]++
				}
			}
			all = append(all, p)
		}
	}
	for _, p := range all {
		for i, w := range p.words {
			p.words[i].weight = math.Log(1 + float64(len(reports))/float64(docs[w.name]))
			p.sum += p.words[i].weight
		}
	}
	slices.SortFunc(all, inOrder)
	return all
}

// inOrder sorts by the day said, the unknown last, then by document and place.
func inOrder(a, b *pledge) int {
	return cmp.Or(
		cmp.Compare(orLast(a.on.Latest), orLast(b.on.Latest)), cmp.Compare(orLast(a.on.Earliest), orLast(b.on.Earliest)),
		copyLast(a, b), cmp.Compare(a.rep.Document.Doc, b.rep.Document.Doc), cmp.Compare(a.com.Evidence.Start, b.com.Evidence.Start), cmp.Compare(a.com.ID, b.com.ID))
}

// copyLast puts the document that stands for its origin before its copies.
func copyLast(a, b *pledge) int {
	return cmp.Compare(btoi(a.origin != a.rep.Document.Doc), btoi(b.origin != b.rep.Document.Doc))
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// reported is the first day on which it can have been said: as dated, else
// the day of the document.
func (p *pledge) reported() onrecord.Day {
	return cmp.Or(p.on.Earliest, p.rep.Document.Published.Earliest)
}

func orLast(day onrecord.Day) onrecord.Day { return cmp.Or(day, "~") }

func statements(rep onrecord.Report) map[onrecord.Maybe]*onrecord.Statement {
	sts := map[onrecord.Maybe]*onrecord.Statement{}
	for i := range rep.Reading.Statements {
		sts[onrecord.Maybe(rep.Reading.Statements[i].ID)] = &rep.Reading.Statements[i]
	}
	return sts
}

func personsOf(rep onrecord.Report) map[string]bool {
	persons := map[string]bool{}
	for i := range rep.Reading.Actors {
		if a := &rep.Reading.Actors[i]; a.Type == onrecord.Person {
			persons[a.ID] = true
		}
	}
	return persons
}

func newPledge(rep onrecord.Report, com *onrecord.Commitment, members map[string]string, sts map[onrecord.Maybe]*onrecord.Statement, persons map[string]bool) *pledge {
	p := &pledge{rep: rep, com: com, by: members[string(com.By)], on: rep.SaidOn(onrecord.Bounds{}), places: map[string]bool{}}
	done := p.done()
	if st := sts[com.Statement]; st != nil && com.Statement != "" {
		p.on = rep.SaidOn(st.SaidOn)
		p.speaker, p.voice = members[string(st.Speaker.Actor)], st.Speaker.Name
		if p.voice == "" && st.Source != nil && strings.Contains(st.Source.Exact, " ") { // "it" names nobody
			p.voice = onrecord.Maybe(st.Source.Exact)
		}
		if Elliptic(com.ToDo.Exact) {
			done = spoken(st, com)
		}
	}
	p.party = syntax.Gist(string(com.ByName))
	gist := syntax.Gist(done)
	bound := party{id: p.by}
	if p.by != "" {
		bound.name = p.party
	}
	who, some := named(rep, members, com.ToDo)
	p.who = who.bound(bound, persons[string(com.By)], some)
	who, some = named(rep, members, com.Evidence)
	p.around = who.bound(bound, persons[string(com.By)], some)
	p.deed = doing(p, gist)
	for _, w := range gist {
		if p.opens == "" && w[0] != '@' && !slices.Contains(p.party, w) {
			p.opens = w
		}
		if strings.HasPrefix(w, "@") {
			p.places[w] = true
		} else if slices.Contains(p.party, w) || temporal[w] {
			continue
		}
		p.words = append(p.words, trait{name: w})
	}
	slices.SortFunc(p.words, func(a, b trait) int { return cmp.Compare(a.name, b.name) })
	return p
}

// Elliptic tells words that name what is to be done by what stands before:
// "the second in 2026", "no extension beyond that".
func Elliptic(toDo string) bool {
	n := 0
	for _, w := range syntax.Gist(toDo) {
		if !temporal[w] {
			n++
		}
	}
	return n < 2
}

// spoken is the whole of what is said around an elliptic commitment.
func spoken(st *onrecord.Statement, com *onrecord.Commitment) string {
	for _, part := range st.Content {
		if part.Overlaps(com.ToDo) {
			return part.Exact
		}
	}
	return com.ToDo.Exact
}

// done is what is to be done in the words of the text, without the party
// bound where the words begin with it ("The coalition will end ...").
func (p *pledge) done() string {
	words := strings.Fields(p.com.ToDo.Exact)
	for i, w := range words[:min(len(words), 16)] {
		switch strings.ToLower(w) {
		case "will", "would", "shall", "must", "should", "to", "plans", "intends", "agreed", "promised", "pledged", "vowed":
			subject := syntax.Gist(strings.Join(words[:i], " "))
			rest := strings.Join(words[i+1:], " ")
			if len(subject) > 0 && slices.Contains(p.party, subject[0]) && len(syntax.Gist(rest)) > 1 {
				return rest
			}
			return p.com.ToDo.Exact
		}
	}
	return p.com.ToDo.Exact
}

// family joins the directions that can be one commitment.
func (p *pledge) family() string {
	switch p.com.Direction {
	case onrecord.Demands:
		return "demand"
	case onrecord.WillNot:
		return "not"
	}
	return "do"
}

// sameParty tells whether the same party is bound, as far as both name one.
func sameParty(a, b *pledge) bool { return a.by != "" && a.by == b.by || meets(a.party, b.party) }

func (p *pledge) has(word string) bool {
	return slices.ContainsFunc(p.words, func(w trait) bool { return w.name == word })
}

// enough is the share of words that two tellings of one commitment have in
// common.
const enough = 0.5

// sameAction tells whether two pledges bind the same party to the same thing
// in the same place, whatever the day.
func sameAction(a, b *pledge) bool {
	if a.family() != b.family() || apart(a.places, b.places) || !a.has(b.opens) && !b.has(a.opens) {
		return false
	}
	shared, n := overlap(a.words, b.words)
	share := shared / (0.7*min(a.sum, b.sum) + 0.3*max(a.sum, b.sum))
	need := enough
	if !sameParty(a, b) {
		need += 0.2
	} else if a.deed != "" && a.deed == b.deed && a.com.Deadline != nil && b.com.Deadline != nil {
		need -= 0.1
	}
	return n >= 2 && share >= need
}

// temporal are words that tell when and not what, by stem.
var temporal = map[string]bool{"latest": true, "late": true, "lat": true, "earli": true, "clos": true, "deadlin": true, "period": true, "beginn": true, "date": true, "dat": true, "phas": true, "phase": true, "first": true, "second": true, "third": true, "last": true, "beyond": true, "next": true}

func meets(a, b []string) bool {
	return slices.ContainsFunc(a, func(w string) bool { return w[0] != '@' && slices.Contains(b, w) })
}

// apart tells whether both name places and none in common.
func apart(a, b map[string]bool) bool {
	for p := range a {
		if b[p] {
			return false
		}
	}
	return len(a) > 0 && len(b) > 0
}

func overlap(a, b []trait) (shared float64, n int) {
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch c := cmp.Compare(a[i].name, b[j].name); {
		case c < 0:
			i++
		case c > 0:
			j++
		default:
			shared, n = shared+a[i].weight, n+1
			i, j = i+1, j+1
		}
	}
	return shared, n
}

// slack is how many days two wordings of one deadline may lie apart: "within
// twelve months" and "by the end of the month".
const slack = 10

// sameDay tells whether two deadlines can be one.
func sameDay(a, b *onrecord.Deadline) bool {
	if a == nil || b == nil || a.Latest == "" || b.Latest == "" {
		return true
	}
	x, y := min(a.Latest, b.Latest), max(a.Latest, b.Latest)
	return y <= x.Add(slack)
}

// within tells whether a day lies in a deadline given as a whole month or
// year ("this year", "in September"): then the two neither are one nor differ.
func within(d *onrecord.Deadline, day onrecord.Day) bool {
	whole := d.Earliest != "" && strings.HasSuffix(string(d.Earliest), "-01") && strings.HasSuffix(string(d.Latest.Add(1)), "-01") &&
		d.Latest < d.Earliest.Add(367)
	return whole && d.Earliest <= day && day <= d.Latest
}
