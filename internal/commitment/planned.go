package commitment

import (
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// attributed reads what somebody has planned or promised and is told as his:
// "the president's planned withdrawals", "their promised visit".
func (f *finder) attributed() {
	for _, p := range f.Phrases {
		if p.Head-p.From < 2 || !happening(f.Words[p.Head].Lemma) {
			continue
		}
		b, ok := attributes[f.Lower(p.Head-1)]
		if !ok {
			continue
		}
		by := f.FirstMention(f.Structure, p.From, p.Head-1)
		if by < 0 && f.Words[p.From].XPOS != "PRP$" && !f.detailed(p) || f.negligible(p.From) {
			continue
		}
		to := f.nounEnd(p)
		if link := f.Lower(p.To); by < 0 && (link == "between" || link == "by") && p.To+1 < len(f.Words) && f.PhraseOf[p.To+1] >= 0 {
			by = f.MentionOf(f.Structure, f.foremost(f.Phrases[f.PhraseOf[p.To+1]]))
		}
		f.add(duty{by: by, from: p.Head - 1, to: to, cueFrom: p.Head - 1, cueTo: p.Head, binding: b, doubt: 0.3, verb: p.Head, lead: p.Head})
	}
}

// detailed tells whether what hangs on a definite phrase says of whom or what
// it is: "the planned talks between", "the promised closure of".
func (f *finder) detailed(p syntax.Phrase) bool {
	switch f.Lower(p.To) {
	case "of", "between", "by", "with", "from":
		return f.Lower(p.From) == "the" && p.To+1 < len(f.Words) && f.PhraseOf[p.To+1] >= 0 && f.TimeOf[p.To+1] == 0
	}
	return false
}

// negligible tells whether words before i take back what follows: "without",
// "instead of".
func (f *finder) negligible(i int) bool {
	switch f.Lower(i - 1) {
	case "without", "if", "whether":
		return true
	}
	return false
}

// attributes are participles before a noun that bind whose it is.
var attributes = map[string]lexicon.Binding{
	"planned": {Force: "plan", Direction: "will"}, "scheduled": {Force: "plan", Direction: "will"}, "intended": {Force: "plan", Direction: "will"},
	"announced": {Force: "plan", Direction: "will"}, "promised": {Force: "promise", Direction: "will"}, "pledged": {Force: "promise", Direction: "will"},
	"vowed": {Force: "promise", Direction: "will"}, "agreed": {Force: "agreement", Direction: "will"}, "threatened": {Force: "promise", Direction: "conditional"},
}
