package export

import (
	"fmt"
	"html/template"
	"sort"
	"strings"

	"onrecord"
	"onrecord/internal/desk"
)

// docBody is the body of a document's page.
type docBody struct {
	Doc      *onrecord.Document
	Text     template.HTML
	Notes    []note // statements, commitments, events, sums, in order of the text
	Rest     []note // figures, times, actors
	Versions []ref
}

// note is one finding beside the text.
type note struct {
	ID, Letter  string
	When, Words string
	Review      onrecord.Review
	Start       int
	Line        onrecord.Finding
}

// document writes the page of one document.
func (s *site) document(rep onrecord.Report, t *onrecord.Text) error {
	doc := rep.Document
	body := docBody{Doc: doc}
	for _, f := range rep.Reading.Findings() {
		if !desk.Shown(f) || f.Head().Kind == onrecord.KindMention {
			continue
		}
		when, words := Line(f, doc)
		n := note{f.Head().ID, letter(f.Head().Kind), when, words, f.Head().Review, f.Spans()[0].Start, f}
		if n.Letter != "" {
			body.Notes = append(body.Notes, n)
		} else {
			body.Rest = append(body.Rest, n)
		}
	}
	sort.SliceStable(body.Notes, func(i, j int) bool { return body.Notes[i].Start < body.Notes[j].Start })
	for _, v := range []struct {
		id    onrecord.Maybe
		label string
	}{{doc.Follows, "the version before"}, {doc.Superseded, "the newer version"}} {
		if v.id != "" {
			body.Versions = append(body.Versions, ref{Href: string(v.id) + ".html", Label: v.label})
		}
	}
	if t != nil {
		body.Text = marked(t, rep, s.anchors[doc.Doc])
	}
	return s.write("doc/"+doc.ID+".html", "doc.html", page{Title: doc.Doc, Root: "../", Body: body})
}

// letter stands in the text for a finding of a kind that has its note in the
// margin.
func letter(kind onrecord.Kind) string {
	switch kind {
	case onrecord.KindStatement:
		return "s"
	case onrecord.KindCommitment:
		return "p"
	case onrecord.KindEvent:
		return "e"
	case onrecord.KindCheck:
		return "Σ"
	}
	return ""
}

// layer is a stretch of text with a class of its own.
type layer struct {
	onrecord.Span
	class int
}

// classes are the marks that a stretch of text can carry, several at once.
var classes = []string{"bo", "me", "ti", "fi", "ev", "co", "st", "so", "cu"}

const (
	inBoilerplate = iota
	inMention
	inTime
	inFigure
	inEvent
	inCommitment
	inContent
	inSource
	inCue
)

// marked writes a text with its evidence marked: stretches in spans, an
// anchor where a finding begins, and a letter that leads to its note.
func marked(t *onrecord.Text, rep onrecord.Report, wanted map[int]bool) template.HTML {
	layers := layersOf(t, rep)
	heads := headsOf(t, rep, wanted)
	cuts := map[int]bool{0: true, len(t.Body): true}
	for _, l := range layers {
		cuts[l.Start], cuts[l.End] = true, true
	}
	for at := range heads {
		cuts[at] = true
	}
	places := make([]int, 0, len(cuts))
	for at := range cuts {
		places = append(places, at)
	}
	sort.Ints(places)
	opens, closes := map[int][]int{}, map[int][]int{}
	for _, l := range layers {
		opens[l.Start] = append(opens[l.Start], l.class)
		closes[l.End] = append(closes[l.End], l.class)
	}
	var b strings.Builder
	var depth [len("123456789")]int
	for i, at := range places {
		for _, c := range closes[at] {
			depth[c]--
		}
		for _, c := range opens[at] {
			depth[c]++
		}
		b.WriteString(heads[at])
		if i+1 < len(places) {
			writeSpan(&b, t.Body[at:places[i+1]], depth[:])
		}
	}
	return template.HTML(b.String())
}

// writeSpan writes words with the classes that cover them.
func writeSpan(b *strings.Builder, words string, depth []int) {
	var on []string
	for c, n := range depth {
		if n > 0 {
			on = append(on, classes[c])
		}
	}
	if len(on) == 0 {
		template.HTMLEscape(b, []byte(words))
		return
	}
	b.WriteString(`<span class="` + strings.Join(on, " ") + `">`)
	template.HTMLEscape(b, []byte(words))
	b.WriteString("</span>")
}

// layersOf lists the stretches that are marked.
func layersOf(t *onrecord.Text, rep onrecord.Report) []layer {
	var layers []layer
	add := func(class int, evs ...*onrecord.Evidence) {
		for _, ev := range evs {
			if ev != nil {
				layers = append(layers, layer{t.Span(*ev), class})
			}
		}
	}
	for i := range rep.Document.Boilerplate {
		add(inBoilerplate, &rep.Document.Boilerplate[i])
	}
	for _, f := range rep.Reading.Findings() {
		if !desk.Shown(f) {
			continue
		}
		switch f := f.(type) {
		case *onrecord.Statement:
			for i := range f.Content {
				add(inContent, &f.Content[i])
			}
			add(inSource, f.Source)
			add(inCue, f.Cue)
		case *onrecord.Commitment:
			add(inCommitment, &f.ToDo)
		case *onrecord.Event:
			add(inEvent, &f.Trigger)
		case *onrecord.Figure:
			add(inFigure, &f.Evidence)
		case *onrecord.Time:
			add(inTime, &f.Evidence)
		case *onrecord.Mention:
			if f.Form == onrecord.FormName {
				add(inMention, &f.Evidence)
			}
		}
	}
	return layers
}

// headsOf gives what stands before a place in the text: anchors for findings
// and for the evidence of the affair's lines, and letters that lead to notes.
func headsOf(t *onrecord.Text, rep onrecord.Report, wanted map[int]bool) map[int]string {
	heads := map[int]string{}
	starts := map[int]bool{}
	for _, f := range rep.Reading.Findings() {
		if !desk.Shown(f) {
			continue
		}
		ev := f.Spans()[0]
		at := t.Span(*ev).Start
		head := fmt.Sprintf(`<a id="%s"></a>`, f.Head().ID)
		if l := letter(f.Head().Kind); l != "" {
			head = fmt.Sprintf(`<a class="ref" id="%s" href="#n-%s" title="%s">%s</a>`, f.Head().ID, f.Head().ID, f.Head().Kind, l)
		}
		if f.Head().Kind == onrecord.KindMention {
			head = "" // too many to name each
		}
		if !starts[ev.Start] {
			head = fmt.Sprintf(`<a id="c%d"></a>`, ev.Start) + head
			starts[ev.Start] = true
		}
		heads[at] += head
	}
	for start := range wanted {
		if !starts[start] && start <= t.Chars() {
			at := t.Span(onrecord.Evidence{Start: start, End: start}).Start
			heads[at] += fmt.Sprintf(`<a id="c%d"></a>`, start)
		}
	}
	return heads
}
