package ledger

import (
	"cmp"
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// pledge is one commitment as one document tells it.
type pledge struct {
	rep     onrecord.Report
	com     *onrecord.Commitment
	origin  string
	by      string   // actor of the affair that is bound; "" unknown
	party   []string // who is bound, by stem
	lands   lands    // countries that the party is, or acts for
	opens   string   // the first word of what is to be done, by trait
	speaker string   // actor of the affair whose word it is; "" for the outlet
	voice   onrecord.Maybe
	on      onrecord.Bounds
	words   []trait         // of what is to be done, in order of name
	places  map[string]bool // countries and places where
	deed    deed
	who     parties // whom the deed names, with who is bound
	around  parties // whom the sentence names
	sum     int

	voiceLands lands              // countries that who says it is, or heads
	dated      bool               // the sentence tells the day on which the word was given
	sort       onrecord.ActorType // of who says it
	office     bool               // it is said by someone who speaks for an office
	elliptic   bool               // the words name what is to be done by what stands before
}

// trait is a word, or what words of one sense come down to, with the weight of
// its rarity in English: the same in every affair, so that one document more
// changes no other line.
type trait struct {
	name   string
	weight int
}

// Rarities, as lexicon.Rarity, of what its table cannot tell: a country, who is
// named and his office, and a deed in any of its words.
const (
	rareCountry = 3
	rareDeed    = 4
)

// traitOf gives the trait of a stem.
func traitOf(stem string) trait {
	if k := kin[stem]; k != "" {
		return trait{k, rareDeed}
	}
	if stem[0] == '@' {
		return trait{stem, rareCountry}
	}
	if n := len(stem) - 2; n > 6 && (stem[n:] == "iz" || stem[n:] == "is") {
		stem = stem[:n] // "demilitarize", of its noun's stem
	}
	return trait{stem, lexicon.Rarity(stem)}
}

// pledges gives the commitments of all documents in order of the day said,
// then of the documents' names.
func pledges(reports []onrecord.Report, r roll, origins map[string]string) []*pledge {
	var all []*pledge
	for _, rep := range reports {
		sts, types := statements(rep), typesOf(rep)
		for i := range rep.Reading.Commitments {
			p := newPledge(rep, &rep.Reading.Commitments[i], r, sts, types)
			p.origin = cmp.Or(origins[rep.Document.Doc], rep.Document.Doc)
			all = append(all, p)
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

// typesOf gives the type of each actor of a text.
func typesOf(rep onrecord.Report) map[string]onrecord.ActorType {
	types := make(map[string]onrecord.ActorType, len(rep.Reading.Actors))
	for i := range rep.Reading.Actors {
		types[rep.Reading.Actors[i].ID] = rep.Reading.Actors[i].Type
	}
	return types
}

func newPledge(rep onrecord.Report, com *onrecord.Commitment, r roll, sts map[onrecord.Maybe]*onrecord.Statement, types map[string]onrecord.ActorType) *pledge {
	p := &pledge{rep: rep, com: com, by: r.members[string(com.By)], places: map[string]bool{}}
	day := told(rep, com)
	p.on, p.dated = rep.SaidOn(day), day.Known()
	p.party = slices.DeleteFunc(syntax.Gist(string(com.ByName)), func(w string) bool { return w == world })
	gist := syntax.Gist(com.ToDo.Exact)
	p.elliptic = elliptic(gist)
	if done := phrasal.Replace(p.done()); done != com.ToDo.Exact {
		gist = syntax.Gist(done)
	}
	if st := sts[com.Statement]; st != nil && com.Statement != "" {
		if st.SaidOn.Known() {
			p.on = st.SaidOn
		}
		p.speaker, p.voice = r.members[string(st.Speaker.Actor)], st.Speaker.Name
		if p.voice == "" && st.Source != nil && strings.Contains(st.Source.Exact, " ") { // "it" names nobody
			p.voice = onrecord.Maybe(st.Source.Exact)
		}
		p.voiceLands = r.lands(p.speaker, syntax.Gist(string(p.voice)))
		p.office, p.sort = inOffice(&st.Speaker), types[string(st.Speaker.Actor)]
		if p.elliptic {
			gist = syntax.Gist(spoken(st, com))
		}
	}
	p.lands = r.lands(p.by, p.party)
	bound := party{id: p.by, lands: p.lands}
	if p.by != "" {
		bound.name = p.party
	}
	who, some := r.named(rep, com.ToDo)
	p.who = who.bound(bound, types[string(com.By)] == onrecord.Person, some)
	who, some = r.named(rep, com.Evidence)
	p.around = who.bound(bound, types[string(com.By)] == onrecord.Person, some)
	p.deed = doing(p, gist)
	p.read(gist)
	return p
}

// read takes in the words of what is to be done.
func (p *pledge) read(gist []string) {
	for _, w := range gist {
		if w == world {
			continue
		}
		named := p.around.called(w)
		if p.opens == "" && w[0] != '@' && !named && !slices.Contains(p.party, w) {
			p.opens = traitOf(w).name
		}
		if w[0] == '@' && !p.lands[w] {
			p.places[w] = true
		} else if slices.Contains(p.party, w) || temporal[w] {
			continue
		}
		t := traitOf(w)
		if named || titled(w) || compass[w] {
			t.weight = 1 // who is named tells little of what is done
		}
		if !p.has(t.name) {
			p.words, p.sum = append(p.words, t), p.sum+t.weight
		}
	}
	slices.SortFunc(p.words, func(a, b trait) int { return cmp.Compare(a.name, b.name) })
}

// Elliptic tells words that name what is to be done by what stands before:
// "the second in 2026", "no extension beyond that".
func Elliptic(toDo string) bool { return elliptic(syntax.Gist(toDo)) }

func elliptic(gist []string) bool {
	n := 0
	for _, w := range gist {
		if !temporal[w] {
			n++
		}
	}
	return n < 2
}

// done is what is to be done in the words of the text, without the party
// bound where the words begin with it ("The coalition will end ...").
func (p *pledge) done() string {
	words, whole := strings.Fields(p.com.ToDo.Exact), p.com.ToDo.Exact
	if k := slices.IndexFunc(words, func(w string) bool { return occasions[w] }); k > 1 {
		words, whole = words[:k], strings.Join(words[:k], " ")
	}
	for i, w := range words[:min(len(words), 16)] {
		switch strings.ToLower(w) {
		case "will", "would", "shall", "must", "should", "to", "plans", "intends", "agreed", "promised", "pledged", "vowed":
			subject := syntax.Gist(strings.Join(words[:i], " "))
			rest := strings.Join(words[i+1:], " ")
			if len(subject) > 0 && slices.Contains(p.party, subject[0]) && len(syntax.Gist(rest)) > 1 {
				return rest
			}
			return whole
		}
	}
	return whole
}

// occasions lead in on which occasion something is said or done, not what.
var occasions = words("during amid following despite")

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

func (p *pledge) has(word string) bool {
	return slices.ContainsFunc(p.words, func(w trait) bool { return w.name == word })
}

// world is what a gist makes of the whole world, which is no country.
const world = "@zz"

// compass are the points that parts of names are.
var compass = stems("north south east west northern southern eastern western")

// temporal are words that tell when and not what, by stem.
var temporal = map[string]bool{"latest": true, "late": true, "lat": true, "earli": true, "clos": true, "deadlin": true, "period": true, "beginn": true, "date": true, "dat": true, "phas": true, "phase": true, "first": true, "second": true, "third": true, "last": true, "beyond": true, "next": true}
