package statement

import (
	"strings"

	"onrecord"
	"onrecord/internal/syntax"
)

// speakers resolves the source of a draft: the speaker and those who speak
// with it.
func (f *finder) speakers(l *line, d *draft) (onrecord.Speaker, []onrecord.Speaker) {
	r := d.source.run
	if !d.source.antecedent.empty() {
		r = d.source.antecedent
	}
	if l.answering(r) {
		sp := onrecord.Speaker{ResolvedBy: onrecord.ByContinued}
		if a := f.interviewee(); a != nil {
			sp.Name, sp.Actor, sp.Role = onrecord.Maybe(a.Name), onrecord.Maybe(a.ID), f.role(a, l.span(r))
		}
		return sp, nil
	}
	heads := f.heads(l, r)
	if l.pos(r.from, syntax.PRON) && r.to-r.from == 1 || l.tag(r.from, "PRP$") {
		return f.byPronoun(l, d, r, heads), nil
	}
	if sp, with, ok := f.byTwo(l, d, r, heads); ok {
		return sp, with
	}
	sp, rest := f.byHeads(l, d, r, heads)
	var with []onrecord.Speaker
	for _, m := range rest {
		if a := f.actors[m.Actor]; a != nil && l.coordinate(r, m.Span) && m.Actor != sp.Actor {
			with = append(with, onrecord.Speaker{Name: onrecord.Maybe(a.Name), Actor: m.Actor, Role: f.role(a, l.span(r)), ResolvedBy: onrecord.ByName})
		}
	}
	return sp, with
}

// coordinate tells whether "and" stands before a mention in a source.
func (l *line) coordinate(r run, m onrecord.Span) bool {
	for k := l.wordAt(m.Start) - 1; k > r.from; k-- {
		if l.is(k, "and", "&") {
			return true
		}
		if l.comma(k) {
			return false
		}
	}
	return false
}

// byPronoun resolves "he" to the actor that the mention gives, else to the
// speaker just before.
func (f *finder) byPronoun(l *line, d *draft, r run, heads []place) onrecord.Speaker {
	sp := onrecord.Speaker{ResolvedBy: onrecord.ByPronoun}
	for _, m := range heads {
		if a := f.actors[m.Actor]; a != nil {
			sp.Name, sp.Actor, sp.Role = onrecord.Maybe(a.Name), m.Actor, f.role(a, l.span(r))
			return sp
		}
	}
	d.doubt = max(d.doubt, 0.3)
	if a := f.onlyPerson(d.line); a != nil && r.to-r.from == 1 && l.is(r.from, "he", "she", "his", "her") {
		sp.Name, sp.Actor, sp.Role = onrecord.Maybe(a.Name), onrecord.Maybe(a.ID), f.role(a, l.span(r))
	}
	return sp
}

// onlyPerson is the one person named in the sentence before n, where no other
// one is.
func (f *finder) onlyPerson(n int) *onrecord.Actor {
	if n == 0 {
		return nil
	}
	var found *onrecord.Actor
	for _, m := range f.mentionsIn(f.page.Sentences[n-1].Span) {
		a := f.actors[m.Actor]
		if a == nil || a.Type != onrecord.Person || a == found {
			continue
		}
		if found != nil || m.Form == onrecord.FormPronoun {
			return nil
		}
		found = a
	}
	return found
}

// byHeads resolves a phrase: the person it names, else who holds the office,
// the body it names, the group or document it describes.
func (f *finder) byHeads(l *line, d *draft, r run, heads []place) (onrecord.Speaker, []place) {
	best, rank := -1, 0
	for i, m := range heads {
		n := 0
		switch {
		case f.actors[m.Actor] == nil:
		case m.Type == onrecord.Person && m.Form == onrecord.FormName:
			n = 4
		case m.Form == onrecord.FormOffice:
			n = 3
		case m.Form == onrecord.FormName:
			n = 2
		default:
			n = 1
		}
		if n > rank {
			best, rank = i, n
		}
	}
	class := l.sourceClass(r)
	if best >= 0 && rank == 3 && class == "person" && !d.source.shared && !f.hasName(heads[best].Actor) {
		if a := f.holderOf(l, d, r); a != nil {
			return onrecord.Speaker{Name: onrecord.Maybe(a.Name), Actor: onrecord.Maybe(a.ID), Role: f.role(a, l.span(r)), ResolvedBy: onrecord.ByOffice}, heads
		}
	}
	if best >= 0 && !(rank == 2 && class == "person") {
		m := heads[best]
		a := f.actors[m.Actor]
		sp := onrecord.Speaker{Name: onrecord.Maybe(a.Name), Actor: m.Actor, Role: f.role(a, l.span(r)), ResolvedBy: onrecord.ByName}
		if rank == 3 {
			sp.ResolvedBy = onrecord.ByOffice
		} else if rank == 1 {
			sp.ResolvedBy = onrecord.ByGroup
		}
		return sp, append(heads[:best:best], heads[best+1:]...)
	}
	if class == "document" {
		if sp, ok := f.issuer(l, d, r); ok {
			return sp, heads
		}
	}
	if class == "person" && !d.source.shared {
		if a := f.holderOf(l, d, r); a != nil {
			return onrecord.Speaker{Name: onrecord.Maybe(a.Name), Actor: onrecord.Maybe(a.ID), Role: f.role(a, l.span(r)), ResolvedBy: onrecord.ByOffice}, heads
		}
	}
	return f.unnamed(l, r, class), heads
}

// issuer is the speaker behind "the statement": the one who made it in one of
// the sentences before, where the same noun stands.
func (f *finder) issuer(l *line, d *draft, r run) (onrecord.Speaker, bool) {
	h := l.headOf(r)
	if h < 0 || !l.is(r.from, "the", "this") || r.to-r.from > 3 {
		return onrecord.Speaker{}, false
	}
	for k := f.lastBefore(d.line); k >= 0; k-- {
		from := &f.drafts[k]
		if from.source.empty() || from.source.shared {
			continue
		}
		if d.line-from.line > 2 {
			break
		}
		before := f.line(from.line)
		if !before.has(l.w[h].Lemma) || before.sourceClass(from.source.run) == "document" {
			continue
		}
		sp, _ := f.speakers(before, from)
		sp.ResolvedBy = onrecord.ByDocument
		return sp, sp.Name != ""
	}
	return onrecord.Speaker{}, false
}

// has tells whether a noun stands in a sentence outside quotations.
func (l *line) has(noun string) bool {
	for i := range l.w {
		if l.w[i].Lemma == noun && l.outside(i) && l.pos(i, syntax.NOUN) {
			return true
		}
	}
	return false
}

// joint gives those who speak along: "in a joint statement with Iraq".
func (f *finder) joint(l *line, speaker onrecord.Maybe) []onrecord.Speaker {
	var with []onrecord.Speaker
	for i := 0; i+3 < len(l.w); i++ {
		if !l.is(i, "joint") || !l.outside(i) || !l.is(i+2, "with") || !settings[l.w[i+1].Lemma] {
			continue
		}
		for _, m := range f.heads(l, run{i + 3, l.chainRight(i + 3)}) {
			if a := f.actors[m.Actor]; a != nil && m.Actor != speaker && len(with) < 6 {
				with = append(with, onrecord.Speaker{Name: onrecord.Maybe(a.Name), Actor: m.Actor, Role: f.role(a, m.Span), ResolvedBy: onrecord.ByName})
			}
		}
	}
	return with
}

// unnamed is a speaker that stays what the text calls it.
func (f *finder) unnamed(l *line, r run, class string) onrecord.Speaker {
	from := r.from
	for from < r.to-1 && l.is(from, "the", "a", "an") {
		from++
	}
	sp := onrecord.Speaker{Name: f.named(l, run{from, r.to}), ResolvedBy: onrecord.ByGroup}
	h := l.headOf(r)
	switch {
	case class == "document":
		sp.ResolvedBy = onrecord.ByDocument
	case class == "name":
		sp.ResolvedBy = onrecord.ByName
	case class == "person" && h >= 0 && l.tag(h, "NN", "NNP"):
		sp.ResolvedBy = onrecord.ByOffice
		sp.Role = sp.Name
	}
	return sp
}

// role is the office that the text gives: the one at the source itself, else
// the last one given before it, else the first.
func (f *finder) role(a *onrecord.Actor, at onrecord.Span) onrecord.Maybe {
	best, rank := -1, -10
	for i := range a.Roles {
		s := f.t.Span(a.Roles[i].Evidence)
		n := 1
		if s.Overlaps(at) {
			n += 4
		} else if s.End <= at.Start {
			n++
		}
		if a.Roles[i].Org != "" || strings.Contains(a.Roles[i].Role, " of ") || strings.Contains(a.Roles[i].Role, " for ") {
			n += 5 // an office says more than a rank
		}
		if past := strings.ToLower(a.Roles[i].Role); strings.HasPrefix(past, "former") || strings.HasPrefix(past, "retired") || strings.HasPrefix(past, "ex-") {
			n -= 10 // what somebody is says more than what somebody was
		}
		if n >= rank {
			best, rank = i, n
		}
	}
	if best < 0 {
		return ""
	}
	return onrecord.Maybe(a.Roles[best].Role)
}
