package dispute

import (
	"slices"
	"strings"
	"unicode/utf8"

	"onrecord"
	"onrecord/internal/syntax"
	"onrecord/internal/text"
)

// turns gives the changes of position that a text itself tells in one sentence:
// "at first praised the offer but grew cooler about it by Friday".
func (d *desk) turns() []onrecord.Disagreement {
	var found docket
	for _, rep := range d.reports {
		for i := range rep.Reading.Statements {
			st := &rep.Reading.Statements[i]
			if st.Cue == nil || st.Speaker.Name == "" || !strings.Contains(st.Evidence.Exact, "nitially") && !strings.Contains(st.Evidence.Exact, "riginally") || d.members[string(st.Speaker.Actor)] == "" {
				continue
			}
			if first, then, ok := turn(st); ok {
				key := d.origin(rep.Document.Doc) + "\x00" + first.Exact
				found.add(key, &contest{syntax.Gist(first.Exact), []string{st.ID},
					[]account{{st.Speaker.Name, []onrecord.Evidence{first}}}, []account{{st.Speaker.Name, []onrecord.Evidence{then}}}})
			}
		}
	}
	all := d.heard(&found, onrecord.DiffPosition, onrecord.Likely, ": at first, then otherwise")
	for i := range all {
		all[i].ReconciledBy = "said at two times"
	}
	return all
}

// firstly are the words for what one said at first; laterly those after which
// the text tells what one said then.
var (
	firstly = forms("initially originally")
	laterly = forms("but then")
)

// farthest is how many words after "initially" its cue stands.
const farthest = 3

// turn reads a sentence that tells what its speaker said at first, by the cue,
// and then. The two are its words up to "but" and those after.
func turn(st *onrecord.Statement) (first, then onrecord.Evidence, ok bool) {
	sentence := st.Evidence
	at, cue := -1, -1
	words := text.Words(sentence.Exact, onrecord.Span{End: len(sentence.Exact)})
	words = words[:min(len(words), longestClause)]
	for i, w := range words {
		if firstly[syntax.Lower(w.Form)] {
			at = i
			break
		}
	}
	if at < 0 { // most sentences
		return first, then, false
	}
	for i, from, chars := 0, 0, sentence.Start; i < len(words); i++ {
		chars += utf8.RuneCountInString(sentence.Exact[from:words[i].Start])
		if from = words[i].Start; chars == st.Cue.Start {
			cue = i
			break
		}
	}
	if cue < at || cue-at > farthest {
		return first, then, false
	}
	cut := slices.IndexFunc(words[cue:], func(w text.Word) bool { return laterly[syntax.Lower(w.Form)] }) + cue
	if cut <= cue+1 {
		return first, then, false
	}
	return split(sentence, words, at, cut)
}

// split parts the sentence at the word that turns it: before it from the
// beginning of the clause, after it to the end of the sentence; false when what
// follows is no clause of the same speaker's.
func split(sentence onrecord.Evidence, words []text.Word, at, cut int) (first, then onrecord.Evidence, ok bool) {
	from := at
	for from > 0 && !parts[syntax.Lower(words[from-1].Form)] {
		from--
	}
	end := cut + 1
	for end < len(words) && !stops[words[end].Form] {
		end++
	}
	last := cut
	for last > from && (parts[syntax.Lower(words[last-1].Form)] || words[last-1].Form == "and") {
		last--
	}
	if last <= from || !goesOnWith(words[cut+1:end]) {
		return first, then, false
	}
	next := cut + 1
	if words[next].Form == "," {
		next++
	}
	return sentence.Part(words[from].Start, words[last-1].End), sentence.Part(words[next].Start, words[end-1].End), true
}

var stops = forms(". ! ? ;")

// goesOnWith tells whether what follows "but" is of the same subject: a pronoun,
// or a verb at once, after adverbs and a time between commas.
func goesOnWith(words []text.Word) bool {
	if len(words) < 2 {
		return false
	}
	tagged := make([]syntax.Word, len(words))
	for i, w := range words {
		tagged[i] = syntax.Word{Word: w, Lower: syntax.Lower(w.Form), Quote: -1}
	}
	syntax.Tag(tagged)
	aside := tagged[0].Lower == ","
	for i := range tagged {
		switch w := &tagged[i]; {
		case aside && i > 0 && w.Lower == ",":
			aside = false
		case aside || w.UPOS == syntax.ADV:
		case w.Lower == "he" || w.Lower == "she" || w.Lower == "they" || w.Lower == "it":
			return true
		default:
			return (w.UPOS == syntax.VERB || w.UPOS == syntax.AUX) && w.XPOS != "VBG" && w.XPOS != "MD"
		}
	}
	return false
}
