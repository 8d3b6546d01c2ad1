package ledger

import "slices"

// key is what pledges that may be one have in common: who is bound, with the
// word that one of them opens with; two who are to meet; a deed with its day.
type key struct {
	family, party, word string
	opens               bool // it is the line that opens with the word
}

const (
	anybody = "?" // stands for a party, whoever it is
	none    = "-" // stands for a party that no text names
)

// shelved gives the keys under which a line is found by its first pledge.
func (p *pledge) shelved() []key {
	parties := append(p.known(), anybody)
	if p.by == "" {
		parties = append(parties, none)
	}
	return append(p.under(parties), p.told()...)
}

// under gives the keys of a line for its party by these names: its words, of
// which a pledge may open with one, and the word that it opens with.
func (p *pledge) under(parties []string) []key {
	var keys []key
	for _, who := range parties {
		for _, w := range p.words {
			keys = append(keys, key{family: p.family(), party: who, word: w.name})
		}
		keys = append(keys, key{p.family(), who, p.opens, true})
	}
	return keys
}

// sought gives the keys under which lines are looked up that a pledge may
// belong on.
func (p *pledge) sought() []key {
	parties := []string{anybody}
	if p.by != "" {
		parties = append(p.known(), none)
	}
	keys := p.told()
	for _, who := range parties {
		for _, w := range p.words {
			keys = append(keys, key{p.family(), who, w.name, true})
		}
		keys = append(keys, key{family: p.family(), party: who, word: p.opens})
	}
	return keys
}

// known gives the names under which the party of a pledge may meet another.
func (p *pledge) known() []string {
	var names []string
	if p.by != "" {
		names = append(names, p.by)
	}
	for _, w := range p.party {
		if w[0] != '@' && !titled(w) && !organs[w] {
			names = append(names, w)
		}
	}
	return p.lands.onto(names)
}

// told gives a key for what the deed alone tells: the day, and who are to meet.
func (p *pledge) told() []key {
	keys := p.pairs()
	if d := p.com.Deadline; p.deed != "" && d != nil && d.Latest != "" {
		keys = append(keys, key{family: p.family(), party: string(p.deed), word: string(d.Latest)})
	}
	return keys
}

// pairs gives a key for each two who are to meet.
func (p *pledge) pairs() []key {
	if p.deed != meeting {
		return nil
	}
	var names []string
	for _, one := range p.meeters() {
		names = one.lands.onto(append(names, one.id))
	}
	slices.Sort(names)
	names = slices.Compact(names)
	var keys []key
	for i, a := range names {
		for _, b := range names[i+1:] {
			keys = append(keys, key{family: p.family(), party: a, word: b})
		}
	}
	return keys
}

// newKeys gives the keys that a line is found by as well once a pledge is on
// it: those whom that names to meet, and its party with the line's own words.
func (l *line) newKeys(p *pledge) []key {
	var keys []key
	if l.fresh(p) {
		keys = p.pairs()
	}
	if p.by == "" || l.tied(p) == same {
		return keys
	}
	return append(keys, l.pledges[0].under(p.known())...)
}
