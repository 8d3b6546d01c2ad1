package statement

import (
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// source is who stands behind a cue: the words, and how they stand to it.
type source struct {
	run
	shared     bool // the subject of another verb: "indicating", "and added"
	antecedent run  // what "who" stands for
	inverted   bool // it follows the verb: "said the minister"
}

// unspeaking are the pronouns and words that are nobody.
var unspeaking = set("this that these those there what which whatever nothing something everything anything it's such here i you we me us nobody no-one himself herself itself themselves")

// sourceWord tells whether a phrase names what can speak, going by its head
// noun: a person, a body, an outlet, a document.
func (l *line) sourceWord(r run) bool { return l.sourceClass(r) != "" }

// sourceClass is the class of a phrase's head noun; "name" for a proper noun.
func (l *line) sourceClass(r run) string {
	h := l.headOf(r)
	if h < 0 {
		return ""
	}
	if l.pos(h, syntax.PRON) || l.pos(h, syntax.DET, syntax.ADJ, syntax.NUM) {
		if unspeaking[l.w[h].Lower] {
			return ""
		}
		return "person"
	}
	if class := lexicon.SourceNoun(l.w[h].Lemma); class != "" && !(class == "document" && l.pos(h, syntax.PROPN) && l.time[h] < 0) {
		return class
	}
	if l.pos(h, syntax.PROPN) && l.time[h] < 0 {
		return "name"
	}
	return personal(l.w[h].Lemma)
}

// personal tells a noun for a person by its ending.
func personal(noun string) string {
	for _, end := range []string{"person", "woman", "ologist", "ician", "maker", "keeper", "holder", "ist"} {
		if len(noun) > len(end)+2 && noun[len(noun)-len(end):] == end {
			return "person"
		}
	}
	if n := len(noun); n > 4 && noun[n-3:] == "man" {
		return "person"
	}
	return ""
}

// headOf is the last word of the first noun phrase of a run.
func (l *line) headOf(r run) int {
	e := min(l.phraseRight(r.from), r.to)
	for e > r.from && (l.match[e-1] >= 0 || l.is(e-1, "'s", "'")) {
		if m := l.match[e-1]; m >= 0 && m < e-1 {
			e = m
			continue
		}
		e--
	}
	if e <= r.from {
		return -1
	}
	if l.is(e, "of") && l.is(e-1, "number", "group", "majority", "handful", "series", "dozens", "hundreds", "thousands", "some", "many", "one", "both", "most", "all", "couple", "pair", "score", "two", "three", "members", "team") {
		if h := l.headOf(run{e + 1, r.to}); h >= 0 {
			return h
		}
	}
	return e - 1
}

// issuing gives the subject of the verb whose object a phrase is, where that
// one speaks and not the object: "issued a statement saying", "emailed members
// urging them".
func (f *finder) issuing(l *line, r run) (source, bool) {
	k := r.from - 1
	if l.tag(k, "RP") {
		k--
	}
	if !l.pos(k, syntax.VERB) || !l.outside(k) {
		return source{}, false
	}
	c, _ := lexicon.CueVerb(l.w[k].Lemma)
	switch class := l.sourceClass(r); {
	case class == "document" && (giving[l.w[k].Lemma] || publishing[l.w[k].Lemma]):
	case class == "person" && (c.Takes(lexicon.Hearer) || publishing[l.w[k].Lemma]) && l.tag(max(l.headOf(r), 0), "NNS", "PRP"):
	default:
		return source{}, false
	}
	g := verb{main: k, start: k, end: k + 1}
	if l.group(&g); g.form != finite || g.modal {
		return source{}, false
	}
	src, ok := f.subject(l, g.start, 0)
	src.shared = true
	return src, ok
}

// publishing verbs bring a text, or whoever reads it, as their object.
var publishing = set("publish post tweet circulate distribute sign write author co-author draft pen mail email e-mail text message wire cable fax")
