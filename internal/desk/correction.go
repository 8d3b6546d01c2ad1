package desk

import (
	"onrecord"
	"onrecord/internal/text"
)

// Correction is an article that came in a new version: what the new one no
// longer says, says otherwise and says anew, and the lines of the affair that
// rested on what is gone.
type Correction struct {
	Document *onrecord.Document `json:"document"` // the new version
	Was      *onrecord.Document `json:"was"`
	Removed  []onrecord.Finding `json:"removed"`
	Changed  []Reworded         `json:"changed"`
	Added    []onrecord.Finding `json:"added"`
	Rested   []Rested           `json:"rested"`
}

// Reworded is a finding of the old version and the one that took its place.
type Reworded struct {
	Was onrecord.Finding `json:"was"`
	Now onrecord.Finding `json:"now"`
}

// Rested is a line of the affair that rested on what a correction took away
// or changed.
type Rested struct {
	Line onrecord.Finding `json:"line"` // as it was
	Lost []string         `json:"lost"` // ids of the findings it rested on
	Left int              `json:"left"` // findings that it rests on still
}

// corrections lists the articles whose newest version is another on the second
// day.
func corrections(before, after *View) []Correction {
	reports := map[string]onrecord.Report{}
	for _, rep := range before.Reports {
		if rep.Document.Superseded == "" {
			reports[rep.Document.ID] = rep
		}
	}
	follows := map[string]string{}
	for _, rep := range after.Reports {
		follows[rep.Document.ID] = string(rep.Document.Follows)
	}
	var all []Correction
	for _, rep := range after.Reports {
		if rep.Document.Superseded != "" {
			continue
		}
		was := follows[rep.Document.ID]
		for was != "" && reports[was].Document == nil {
			was = follows[was] // a version between the two days
		}
		if was == "" {
			continue
		}
		c := corrected(reports[was], rep)
		c.Rested = rested(before.Record, c)
		all = append(all, c)
	}
	return all
}

// corrected compares the findings of two versions: what stands in the same
// words is kept, what shares at least half of them is reworded.
func corrected(was, now onrecord.Report) Correction {
	c := Correction{Document: now.Document, Was: was.Document}
	old, fresh := kept(told(was.Reading), told(now.Reading))
	for _, f := range fresh {
		at, best := -1, 0.5
		for i, o := range old {
			if o.f == nil || o.f.Head().Kind != f.f.Head().Kind {
				continue
			}
			if s := o.like(f); s > best || s == best && at < 0 {
				at, best = i, s
			}
		}
		if at < 0 {
			c.Added = append(c.Added, f.f)
			continue
		}
		c.Changed = append(c.Changed, Reworded{old[at].f, f.f})
		old[at].f = nil
	}
	for _, o := range old {
		if o.f != nil {
			c.Removed = append(c.Removed, o.f)
		}
	}
	return c
}

// kept takes out what stands in the same words in both versions. What is left
// is compared each with each, so no more than compared of either is.
func kept(old, fresh []wording) (gone, come []wording) {
	have := map[string]int{}
	for _, f := range fresh {
		have[f.key]++
	}
	for _, o := range old {
		if have[o.key] > 0 {
			have[o.key]--
			continue
		}
		gone = append(gone, o)
	}
	for _, f := range fresh {
		if have[f.key] > 0 {
			have[f.key]--
			come = append(come, f)
		}
	}
	return gone[:min(len(gone), compared)], come[:min(len(come), compared)]
}

// compared bounds how many findings of a version are held against those of
// the other.
const compared = 500

// wording is a finding with its words as a bag.
type wording struct {
	f     onrecord.Finding
	key   string // kind and words in order
	words map[string]int
	n     int
}

// like is the share of words that two findings have in common, 0 to 1.
func (a wording) like(b wording) float64 {
	common := 0
	for w, n := range a.words {
		common += min(n, b.words[w])
	}
	return 2 * float64(common) / float64(max(1, a.n+b.n))
}

// told gives the findings of a text that a reader would miss: statements,
// events, promises, figures and sums.
func told(r *onrecord.Reading) []wording {
	var all []wording
	for _, f := range r.Findings() {
		switch f.(type) {
		case *onrecord.Statement, *onrecord.Event, *onrecord.Commitment, *onrecord.Figure, *onrecord.Check:
		default:
			continue
		}
		if !Shown(f) {
			continue
		}
		w := wording{f: f, key: string(f.Head().Kind), words: map[string]int{}}
		for _, ev := range f.Spans() {
			for _, word := range text.Words(ev.Exact, onrecord.Span{End: len(ev.Exact)}) {
				form := text.Fold(word.Form)
				w.key += " " + form
				w.words[form]++
				w.n++
			}
		}
		all = append(all, w)
	}
	return all
}

// rested lists the lines of the affair that rested on what is gone or
// reworded.
func rested(rec *onrecord.Record, c Correction) []Rested {
	lost := map[string]bool{}
	for _, f := range c.Removed {
		lost[f.Head().ID] = true
	}
	for _, r := range c.Changed {
		lost[r.Was.Head().ID] = true
	}
	var all []Rested
	for _, f := range rec.Findings() {
		r := Rested{Line: f}
		for _, id := range membersOf(f) {
			if lost[id] {
				r.Lost = append(r.Lost, id)
			} else {
				r.Left++
			}
		}
		if len(r.Lost) > 0 && Shown(f) {
			all = append(all, r)
		}
	}
	return all
}
