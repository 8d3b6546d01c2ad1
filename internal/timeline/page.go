package timeline

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/names"
	"onrecord/internal/syntax"
	"onrecord/internal/text"
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
	Norm      float64      // length of Traits by their rarity alone
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
	p.Norm = norm(p.Traits, nil)
}

// openingOf gives what was read in the opening of a text, in order, each part once.
func openingOf(r *onrecord.Reading) []onrecord.Evidence {
	var parts []onrecord.Evidence
	add := func(ev onrecord.Evidence) {
		if ev.Start <= opening {
			parts = append(parts, ev)
		}
	}
	for i := range r.Statements {
		add(r.Statements[i].Evidence)
	}
	for i := range r.Events {
		add(r.Events[i].Evidence)
	}
	for i := range r.Commitments {
		add(r.Commitments[i].Evidence)
	}
	for i := range r.Figures {
		add(r.Figures[i].Evidence)
	}
	for i := range r.Mentions {
		add(r.Mentions[i].Evidence)
	}
	slices.SortFunc(parts, func(a, b onrecord.Evidence) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
	})
	end, kept := 0, parts[:0]
	for _, ev := range parts {
		if ev.Start >= end {
			kept, end = append(kept, ev), ev.End
		}
	}
	return kept
}

func weightAt(ev onrecord.Evidence) int {
	if ev.Start < lead {
		return inLead
	}
	return 1
}

// sketch collects the traits of a document, Times in whole times.
type sketch struct {
	known  map[string]Trait
	traits []Trait
}

func (s *sketch) add(tr Trait, times int) {
	if tr.Key != 0 {
		tr.Times = uint8(times)
		s.traits = append(s.traits, tr)
	}
}

// words takes in the words of a phrase.
func (s *sketch) words(phrase string, times int) {
	eachWord(phrase, func(w string) { s.add(s.word(w), times) })
}

// eachWord calls fn with each run of letters, digits and apostrophes.
func eachWord(phrase string, fn func(string)) {
	start := -1
	for i, r := range phrase {
		in := r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '\'' || r == '’' || r >= utf8.RuneSelf && !strings.ContainsRune("“”‘—–…", r)
		if in && start < 0 {
			start = i
		} else if !in && start >= 0 {
			fn(phrase[start:i])
			start = -1
		}
	}
	if start >= 0 {
		fn(phrase[start:])
	}
}

// word is the trait of a written word; without a key for a word that says
// nothing.
func (s *sketch) word(written string) Trait {
	tr, ok := s.known[written]
	if !ok {
		if stem := stemOf(written); stem != "" {
			tr = Trait{Key: hash(word, stem), Sort: word, Rarity: rarity(stem)}
		}
		s.known[strings.Clone(written)] = tr
	}
	return tr
}

// stemOf is the stem of a written word; a country, its people and its
// adjective are one.
func stemOf(written string) string {
	low := text.Fold(strings.Trim(written, "'’"))
	for _, clitic := range [...]string{"'s", "’s", "n't", "n’t"} {
		low = strings.TrimSuffix(low, clitic)
	}
	if written == "US" {
		return "@us"
	}
	if lexicon.NameClass(low)&(lexicon.Country|lexicon.Demonym) != 0 {
		if code := lexicon.CountryCode(low); code != "" {
			return "@" + code
		}
	}
	return syntax.Stem(low)
}

// names takes in who is named. The words of names are no rarer than names.
func (s *sketch) names(mentions []onrecord.Mention, members map[string]string) {
	for i := range mentions {
		m := &mentions[i]
		if m.Form != onrecord.FormName {
			continue
		}
		eachWord(m.Evidence.Exact, func(w string) {
			if tr := s.word(w); tr.Rarity > rareNamePart {
				tr.Rarity = rareNamePart
				s.add(tr, 0)
			}
		})
		if m.Evidence.Start <= opening {
			id := members[string(m.Actor)]
			if id == "" {
				id = names.Key(m.Evidence.Exact)
			}
			s.add(Trait{Key: hash(actor, id), Sort: actor, Rarity: rareName}, weightAt(m.Evidence))
		}
	}
}

// figures takes in how many of what.
func (s *sketch) figures(figures []onrecord.Figure) {
	for i := range figures {
		f := &figures[i]
		if f.Low == nil || f.Evidence.Start > opening {
			continue
		}
		unit := ""
		eachWord(string(f.Unit), func(w string) { unit = cmp.Or(stemOf(w), unit) })
		amount := strconv.FormatFloat(*f.Low, 'g', -1, 64)
		s.add(Trait{Key: hash(figure, amount+" "+unit), Sort: figure, Rarity: rareFigure}, weightAt(f.Evidence))
	}
}

// counted joins the traits of one key, Times now damped: once is 16.
func (s *sketch) counted() []Trait {
	slices.SortFunc(s.traits, func(a, b Trait) int { return cmp.Compare(a.Key, b.Key) })
	kept := s.traits[:0]
	for i := 0; i < len(s.traits); {
		tr, n := s.traits[i], 0
		for ; i < len(s.traits) && s.traits[i].Key == tr.Key; i++ {
			n += int(s.traits[i].Times)
			tr.Rarity = min(tr.Rarity, s.traits[i].Rarity)
		}
		if n > 0 {
			tr.Times = uint8(min(255, 16*(1+math.Log(float64(n)))))
			kept = append(kept, tr)
		}
	}
	return kept
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
	sum := 0
	for i := range traits {
		w := int(traits[i].Rarity) * int(traits[i].Times)
		if weigh != nil {
			w = int(weigh[i])
		}
		sum += w * w
	}
	return math.Sqrt(float64(max(1, sum)))
}

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

// Alike tells whether two pages may be on one event, and how alike they are in
// thousandths of what they need to be. It hangs on the two alone.
func Alike(a, b *Page) (score int, ok bool) {
	least, ok := need(a, b)
	if !ok {
		return 0, false
	}
	dot := 0
	for i, j := 0, 0; i < len(a.Traits) && j < len(b.Traits); {
		x, y := &a.Traits[i], &b.Traits[j]
		switch {
		case x.Key < y.Key:
			i++
		case x.Key > y.Key:
			j++
		default:
			dot += int(x.Rarity) * int(x.Times) * int(y.Rarity) * int(y.Times)
			i, j = i+1, j+1
		}
	}
	score = int(1e6 * float64(dot) / (a.Norm * b.Norm) / float64(least))
	return score, score >= 1000
}
