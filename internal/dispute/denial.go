package dispute

import (
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/syntax"
	"onrecord/internal/text"
)

// denial is a statement that says of something that it is not so.
type denial struct {
	rep  onrecord.Report
	st   *onrecord.Statement
	gist []string // of what is denied, without the nouns for claims
	said []string // of it, the words that are no names
	bare bool     // "the charge", "any involvement": of what, the text before tells
	this bool     // "that claim": what was said last
	own  bool     // of the speaker's own doing
}

// denials sets what a speaker denies beside the telling of it in the same
// document: the one that has most of the words denied; or, where "the charge"
// or "any involvement" is denied, the accusation just before.
func (d *desk) denials() []onrecord.Disagreement {
	var found docket
	for _, rep := range d.reports {
		var all []telling
		for i := range rep.Reading.Statements {
			den, ok := d.denialOf(rep, &rep.Reading.Statements[i])
			if !ok {
				continue
			}
			if all == nil {
				all = tellings(rep)
			}
			if t := d.denied(den, all); t != nil {
				found.add(d.actorOf(t)+"\x00"+d.members[string(den.st.Speaker.Actor)],
					&contest{t.gist, []string{t.id, den.st.ID}, []account{d.tellers(t)}, []account{{den.st.Speaker.Name, den.st.Content}}})
			}
		}
	}
	return d.heard(&found, onrecord.DiffAssessment, onrecord.Possible, ": told and denied")
}

// denialOf reads a statement by which a known speaker says that something is
// not so, and does not merely turn down or withhold it.
func (d *desk) denialOf(rep onrecord.Report, st *onrecord.Statement) (denial, bool) {
	den := denial{rep: rep, st: st}
	if !denies(st) || d.members[string(st.Speaker.Actor)] == "" {
		return den, false
	}
	for _, part := range st.Content {
		den.gist = append(den.gist, syntax.Gist(part.Exact)...)
	}
	den.said = unnamed(st.Content)
	n := len(den.gist)
	den.gist = slices.DeleteFunc(den.gist, func(w string) bool { return bareDenials[w] })
	den.bare = accusing(st.Content[0].Exact) || len(den.gist) < 2 || len(den.gist) < n && !clause(st.Content[0].Exact)
	den.this = pointed(st.Content[0].Exact)
	den.own = den.bare || ownDoing(st.Content[0].Exact)
	return den, true
}

// unnamed gives the words of a content that are no names, by stem.
func unnamed(content []onrecord.Evidence) []string {
	var said []string
	for _, part := range content {
		for _, w := range text.Words(part.Exact, onrecord.Span{End: min(len(part.Exact), 400)}) {
			if stem := syntax.Stem(w.Form); stem != "" && w.Form[0] >= 'a' && w.Form[0] <= 'z' {
				said = append(said, stem)
			}
		}
	}
	return said
}

// denies tells whether the cue says of the content that it is not so.
func denies(st *onrecord.Statement) bool {
	if st.Cue == nil || st.Negated || len(st.Content) == 0 {
		return false
	}
	verb, _, _ := strings.Cut(syntax.Lower(st.Cue.Exact), " ")
	content := st.Content[0].Exact
	switch stem := syntax.Stem(text.Fold(verb)); {
	case contradicts[stem]:
		return clause(content) || ownDoing(content) || claimed(content)
	case turnsDown[stem]:
		return claimed(content) && !ownDoing(content)
	}
	return false
}

// contradicts are verbs, by stem, of which the object is said not to be so;
// turnsDown those of which it may be an offer as well.
var (
	contradicts = stems("deny denial refute rebut dispute disprove debunk disavow")
	turnsDown   = stems("reject dismiss discount repudiate")
)

// claims are nouns for what somebody holds to be so.
var claims = forms(`claim claims charge charges allegation allegations accusation accusations assertion assertions report reports rumor rumors rumour rumours
insinuation insinuations characterization characterisation assessment assessments finding findings conclusion
conclusions contention explanation interpretation argument arguments premise estimate estimates narrative account accounts speculation theory theories version description portrayal involvement wrongdoing
responsibility role part connection connections link links tie ties contact contacts knowledge guilt existence it`)

// thoughts are nouns for a claim, or for a deed that is thought of.
var thoughts = forms("idea notion suggestion suggestions thought possibility")

// bareDenials are the stems that say no more of what is denied than that one
// did it.
var bareDenials = stems(`claim charge allegation accusation assertion report rumor rumour suggestion notion idea insinuation involvement involved wrongdoing responsibility
responsible role part connection link tie contact knowledge guilt improper any man woman person individual people`)

// ownDoing tells whether what is denied is the speaker's own doing: "having
// taken money", "he had been there", "any meddling".
func ownDoing(content string) bool {
	words := text.Words(content, onrecord.Span{End: min(len(content), 60)})
	for n, w := range words {
		low := syntax.Lower(w.Form)
		switch {
		case n > 2:
			return false
		case len(low) > 5 && strings.HasSuffix(low, "ing") || low == "being" || low == "doing" || low == "using":
			return true
		case n == 0 && (low == "he" || low == "she" || low == "it" || low == "they"):
			return len(words) > 1
		case low != "that" && low != "any" && low != "ever" && low != "all" && low != "not":
			if n > 0 || !strings.HasSuffix(low, "ly") {
				return false
			}
		}
	}
	return false
}

// claimed tells whether the first words of a content are of a claim: "the
// suggestion that", "Berg's account of", "any link to". An idea is one when a
// clause follows, and not a deed.
func claimed(content string) bool {
	words := text.Words(content, onrecord.Span{End: min(len(content), 120)})
	for n, w := range words {
		low := syntax.Lower(w.Form)
		if n > 6 || n > 0 && low == "that" || low == "of" {
			return false
		}
		if claims[low] {
			return true
		}
		if thoughts[low] {
			return n+1 < len(words) && syntax.Lower(words[n+1].Form) == "that"
		}
	}
	return false
}

// accusing tells whether what is denied is a charge that the words do not
// spell out: "the allegations from several women".
func accusing(content string) bool {
	bare := false
	for _, w := range text.Words(content, onrecord.Span{End: len(content)}) {
		low := syntax.Lower(w.Form)
		if bare && low == "that" {
			return false
		}
		bare = bare || charging[syntax.Stem(low)]
	}
	return bare
}

// pointed tells whether a content is a claim that is only pointed at: "that
// claim", "this assessment".
func pointed(content string) bool {
	words := text.Words(content, onrecord.Span{End: min(len(content), 60)})
	if len(words) < 2 || len(words) > 3 {
		return false
	}
	switch syntax.Lower(words[0].Form) {
	case "that", "this", "those", "these":
		return claims[syntax.Lower(words[1].Form)]
	}
	return false
}

// named tells whether the sentence of a telling names the one who denies, or
// the state that a body of it speaks for, or, where only a tie is denied, one to
// whom it is said to be.
func (den denial) named(t *telling) bool {
	about := t.sentence
	if gap := den.st.Evidence.Start - about.End; t.st == nil && gap >= 0 && gap < restOfSentence {
		about.End = den.st.Evidence.Start // the clause of an event leaves out what hangs on it
	}
	return slices.ContainsFunc(den.rep.Reading.Mentions, func(m onrecord.Mention) bool {
		return m.Actor != "" && about.Covers(m.Evidence) && (m.Actor == den.st.Speaker.Actor || den.speaksFor(m.Actor) || den.bare && den.tied(m.Actor))
	})
}

var ties = stems("tie link connection contact relationship association")

// restOfSentence is how many letters after the clause of an event are its
// sentence's, when a denial comes next.
const restOfSentence = 100

// speaksFor tells whether an actor of the text is named within the source.
func (den denial) speaksFor(actor onrecord.Maybe) bool {
	return den.st.Source != nil && den.names(actor, *den.st.Source)
}

// tied tells whether it is a tie to an actor of the text that is denied.
func (den denial) tied(actor onrecord.Maybe) bool {
	return slices.ContainsFunc(den.said, func(w string) bool { return ties[w] }) && slices.ContainsFunc(den.st.Content, func(part onrecord.Evidence) bool { return den.names(actor, part) })
}

func (den denial) names(actor onrecord.Maybe, in onrecord.Evidence) bool {
	return slices.ContainsFunc(den.rep.Reading.Mentions, func(m onrecord.Mention) bool { return m.Actor == actor && in.Covers(m.Evidence) })
}
