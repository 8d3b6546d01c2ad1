package timeline

import (
	"cmp"
	"math"
	"math/bits"
	"slices"

	"onrecord"
)

// Page is a document as it is compared with others: by who, what and how many
// it speaks of, most of all in its title and lead.
type Page struct {
	Doc       string       // display name
	Document  string       // id
	Published onrecord.Day // first day on which it can have appeared; "" when unknown
	Traits    []Trait      // in order of key
	Top       []uint64     // keys of the heaviest traits
	Number    int          // of the published day
	Weights   []int32      // what each of Traits weighs beside the coverage of its year
	Plain     float64      // length of Traits by their rarity alone
	Norm      float64      // and by Weights
}

// How much of a text tells what it is about: its first characters, and of
// these the lead, which counts twice; the title counts three times.
const (
	opening    = 3000
	lead       = 900
	inTitle    = 3
	inLead     = 2
	mostTraits = 64 // the heaviest that are kept
	mostKeys   = 12
)

// Outline gives a document as it is compared with others. It hangs on the
// report and on the identity of the actors in it, and on nothing else.
func Outline(rep onrecord.Report, members map[string]string) Page {
	return outline(rep, members, map[string]Trait{})
}

// outline is Outline with a memory of words already looked up.
func outline(rep onrecord.Report, members map[string]string, known map[string]Trait) Page {
	doc := rep.Document
	p := Page{Doc: doc.Doc, Document: doc.ID, Published: doc.Published.Earliest}
	s := sketch{known: known, traits: make([]Trait, 0, 512)}
	title := string(doc.Claimed.Title)
	if rep.Reading.Front.Title != nil {
		title = rep.Reading.Front.Title.Exact
	}
	s.words(title, inTitle)
	for _, ev := range openingOf(rep.Reading) {
		s.words(ev.Exact, weightAt(ev))
	}
	s.names(rep.Reading.Mentions, members)
	s.figures(rep.Reading.Figures)
	p.Traits = heaviest(s.counted())
	p.settle()
	return p
}

// settle fills in what follows from the rest.
func (p *Page) settle() {
	if p.Published != "" {
		p.Number = int(p.Published.Time().Unix() / 86400)
	}
	top := slices.Clone(p.Traits)
	slices.SortFunc(top, byWeight)
	for i := range top[:min(mostKeys, len(top))] {
		p.Top = append(p.Top, top[i].Key)
	}
	p.Plain = norm(p.Traits, nil)
	Sharpen([]*Page{p})
}

// heaviest keeps the traits that weigh most, in order of key.
func heaviest(traits []Trait) []Trait {
	if len(traits) > mostTraits {
		slices.SortFunc(traits, byWeight)
		traits = traits[:mostTraits]
	}
	kept := slices.Clone(traits)
	slices.SortFunc(kept, func(a, b Trait) int { return cmp.Compare(a.Key, b.Key) })
	return kept
}

func byWeight(a, b Trait) int {
	return cmp.Or(cmp.Compare(int(b.Rarity)*int(b.Times), int(a.Rarity)*int(a.Times)), cmp.Compare(a.Key, b.Key))
}

// norm is the length of a list of traits; weigh gives what they weigh, in
// their order, nil by their rarity alone.
func norm(traits []Trait, weigh []int32) float64 {
	return math.Sqrt(float64(max(1, overlap(traits, traits, weigh, weigh))))
}

// overlap sums the products of what the traits weigh that two lists share.
func overlap(a, b []Trait, ofA, ofB []int32) int {
	sum := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		x, y := &a[i], &b[j]
		switch {
		case x.Key < y.Key:
			i++
		case x.Key > y.Key:
			j++
		case ofA != nil:
			sum += int(ofA[i]) * int(ofB[j])
			i, j = i+1, j+1
		default:
			sum += int(x.Rarity) * int(x.Times) * int(y.Rarity) * int(y.Times)
			i, j = i+1, j+1
		}
	}
	return sum
}

// Year names the calendar year in which a page was published; "" when that is
// unknown.
func (p *Page) Year() string { return string(p.Published[:min(4, len(p.Published))]) }

// Sharpen weighs the traits of the pages of one year, all of them, by how many
// of these have each, and gives those whose weights have changed: what a whole
// affair speaks of tells its events not apart. Counts are taken to the power of
// two below, so that one more page changes the weights of few others, and of
// other years of none.
func Sharpen(year []*Page) (changed []*Page) {
	here := map[uint64]int{}
	for _, p := range year {
		for i := range p.Traits {
			here[p.Traits[i].Key]++
		}
	}
	n := coarse(len(year))
	for _, p := range year {
		weights := make([]int32, len(p.Traits))
		for i := range p.Traits {
			tr := &p.Traits[i]
			weights[i] = int32(weight(tr.Rarity, coarse(here[tr.Key]), n, believed(n)) * int(tr.Times))
		}
		if !slices.Equal(weights, p.Weights) {
			p.Weights, p.Norm = weights, norm(p.Traits, weights)
			changed = append(changed, p)
		}
	}
	return changed
}

// coarse is the power of two at or below a count.
func coarse(n int) int { return 1 << (bits.Len(uint(n)) - 1) }

// span is how many days apart two pages may be on one event.
const span = 60

// Keys gives the keys of a page: each of its heaviest traits with the time.
// Undated pages have none.
func (p *Page) Keys() []Key {
	if p.Published == "" {
		return nil
	}
	keys := make([]Key, 0, 2*len(p.Top))
	for _, key := range p.Top {
		for _, n := range [...]int{p.Number / span, p.Number/span + 1} {
			keys = append(keys, Key{with(key, uint64(n)), true})
		}
	}
	return keys
}

// apart are the days that two pages lie apart, up to each, and how alike they
// must be for that, in thousandths. Read off 9,903 articles of ten years: at
// these values a pair is twice as frequent as among articles two to six months
// apart, so that as often as not it is more than the same topic.
var apart = [...]struct{ days, need int }{{0, 160}, {1, 170}, {3, 180}, {7, 210}, {14, 230}, {30, 260}, {span, 310}}

// need is how alike two pages must be, in thousandths.
func need(a, b *Page) (int, bool) {
	gap := max(a.Number-b.Number, b.Number-a.Number)
	for _, step := range apart {
		if gap <= step.days {
			return step.need, a.Published != "" && b.Published != ""
		}
	}
	return 0, false
}

// sharper is how alike two pages must still be by their sharpened weights, in
// thousandths of what they need by the fixed ones: those of one event lose by
// what they share with each other too.
const sharper = 875

// Alike tells whether two pages may be on one event, by the fixed rarities of
// what they share and by their sharpened weights, and how alike they are by the
// latter, in thousandths of what they need to be. It hangs on the two alone.
func Alike(a, b *Page) (score int, ok bool) {
	least, ok := need(a, b)
	if !ok || 1e3*float64(overlap(a.Traits, b.Traits, nil, nil)) < float64(least)*a.Plain*b.Plain {
		return 0, false
	}
	score = int(1e6 * float64(overlap(a.Traits, b.Traits, a.Weights, b.Weights)) / (a.Norm * b.Norm) / float64(least))
	return score, score >= sharper
}
