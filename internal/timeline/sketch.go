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
