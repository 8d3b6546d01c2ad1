package statement

import (
	"onrecord"
	"onrecord/internal/syntax"
)

// nest looks at statements that stand inside the content of another one of
// their sentence: what is said there is passed on by the other's source, and
// beliefs and wishes are only what that source makes of them.
func (f *finder) nest() {
	for i := range f.drafts {
		in := &f.drafts[i]
		if in.cue.empty() {
			continue
		}
		l := &f.page.Sentences[in.line]
		at := onrecord.Span{Start: l.Words[in.cue.from].Start, End: l.Words[in.cue.to-1].End}
		for k := i - 8; k < min(i+8, len(f.drafts)); k++ {
			if k < 0 || k == i || f.drafts[k].line != in.line || !f.drafts[k].covers(at) {
				continue
			}
			if f.names(in, &f.drafts[k]) {
				f.drafts[k].cue.to, f.drafts[k].word, f.drafts[k].parts = in.cue.to, in.word, in.parts
				in.doubt = onrecord.Doubtful + 0.1
				break
			}
			f.within(in, &f.drafts[k])
			break
		}
	}
}

// names tells whether the inner statement is the very object of the outer cue:
// "repeated his call for a truce" is the call, once, by the one who repeats it.
func (f *finder) names(in, out *draft) bool {
	l := &f.page.Sentences[in.line]
	if out.cue.to > in.cue.from || in.cue.from-out.cue.to > 6 || out.word.Class != "say" && out.word.Class != "write" && !giving[out.word.lemma] {
		return false
	}
	if giving[out.word.lemma] && in.source.run == out.source.run && !in.source.empty() && len(out.parts) == 1 && in.cue.to < len(l.Words) && l.Words[in.cue.to].Lower == "that" {
		return true // "expressed doubt that the wall would hold"
	}
	return len(out.parts) == 1 && out.parts[0].End == in.parts[len(in.parts)-1].End && !in.source.empty() && in.cue.from < len(l.Words) && l.Words[in.cue.from].UPOS == syntax.NOUN &&
		l.Words[in.source.from].XPOS == "PRP$" && l.Words[in.source.from].Start == out.parts[0].Start
}

// covers tells whether a span lies in a draft's content.
func (d *draft) covers(s onrecord.Span) bool {
	for _, p := range d.parts {
		if p.Covers(s) {
			return true
		}
	}
	return false
}

// within marks a draft as told inside another.
func (f *finder) within(in, out *draft) {
	if in.source.run == out.source.run && !in.source.empty() && (out.word.Class == "wish" || out.word.Class == "promise" || out.word.Class == "belief") {
		return // "sought to calm the city by pledging"
	}
	if inward[in.word.Class] && !f.anothers(in, out) {
		in.doubt = max(in.doubt, onrecord.Doubtful+0.05)
		return
	}
	if in.carrier == "" && !out.source.empty() && in.source.run != out.source.run {
		in.doubt = max(in.doubt, 0.3)
		in.carrier = f.named(f.line(out.line), out.source.run)
	}
}

// inward are the classes of cues for what somebody else makes of a speaker.
var inward = set("belief wish judge promise demand question show")

// anothers tells whether what is told inside another statement is a whole
// clause or a quotation of somebody else, by a noun or a name: "the paper says
// that the general believes the war is lost".
func (f *finder) anothers(in, out *draft) bool {
	l := f.line(in.line)
	if in.source.empty() || out.source.empty() || in.source.run == out.source.run || in.source.shared || in.carrier != "" || l.pos(in.source.from, syntax.PRON) || !l.sourceWord(in.source.run) || in.word.Class == "show" {
		return false
	}
	last := in.parts[len(in.parts)-1]
	from, to := l.wordAt(last.Start), l.wordAt(last.End-1)
	if from < in.cue.to || in.word.Class == "judge" {
		return f.quotedBytes(last) > 0
	}
	return l.verbIn(run{from, to + 1}) && l.phraseRight(from) < to && !l.infinitiveAt(from) && l.finiteSoon(from)
}
