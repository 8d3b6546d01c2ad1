package statement

import (
	"strings"

	"onrecord/internal/lexicon"
)

// deed tells whether a verb that reports, with a mere phrase as its object,
// tells of something done: "claimed the prize", "ordered soup", "recalled
// 3,000 kettles", "announced itself".
func (l *line) deed(v verb, src source) bool {
	k := l.overAdverbs(v.end)
	h := l.headOf(run{k, len(l.w)})
	if h < 0 || !l.outside(k) {
		return false
	}
	switch v.word.lemma {
	case "claim":
		return !l.is(k, "that", "this") && !claimed[l.w[h].Lemma]
	case "order":
		return !l.abstract(h)
	case "campaign for", "run for", "compete for":
		return posts[l.w[h].Lemma]
	case "recall":
		return l.tag(k, "CD") || l.sourceClass(src.run) == "body"
	case "announce", "declare", "call", "proclaim", "name", "describe":
		if l.is(k, "itself", "himself", "herself", "themselves") {
			return !l.quoteSoon(k)
		}
	}
	switch v.word.Class {
	case "demand", "promise", "threat", "order":
		return l.sourceClass(src.run) == "" && l.tag(max(l.headOf(src.run), 0), "NN") // a road demands care
	}
	return false
}

// claimed are the nouns for what one claims by saying so.
var claimed = set(`responsibility victory credit innocence success progress ignorance immunity privilege discrimination bias harassment persecution
fraud neutrality expertise knowledge support backing authorship paternity ownership sovereignty jurisdiction gain advance majority mandate
superiority self-defence self-defense vindication`)

// posts are the nouns for what one stands for.
var posts = set(`presidency president office seat governor governorship mayor mayoralty re-election reelection election vote congress parliament senate
senator nomination leadership premiership chancellor`)

// abstract tells whether the noun at h is for something that is done, so that
// one can order it to be done.
func (l *line) abstract(h int) bool {
	w := l.w[h].Lemma
	if _, ok := lexicon.CueNoun(w); ok || actions[w] {
		return true
	}
	for _, end := range []string{"tion", "sion", "ment", "al", "ure", "ance", "ence", "ing", "down", "back", "out", "ism", "age"} {
		if len(w) > len(end)+2 && strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// actions are other nouns for what is done by order.
var actions = set(`inquiry enquiry probe review audit search raid strike attack halt stop ban freeze cut end release arrest retreat advance siege curfew
return transfer boycott embargo blockade truce ceasefire retrial trial recount study test check pause delay increase rise probe hunt
war force use access change overhaul reform shake-up purge cull assault killing murder hit recess break stay`)

// proverbial tells whether "as they say" only owns up to a saying.
func (l *line) proverbial(src source, v verb) bool {
	return l.tag(v.main, "VBP", "VBZ") && v.word.lemma == "say" && (l.is(src.from, "they", "people", "you", "we", "some") && src.to-src.from == 1 || l.is(l.headOf(src.run), "saying", "proverb", "adage"))
}
