package desk

import (
	"context"

	"onrecord"
)

// Watched is a watch term of the affair and where it was last met.
type Watched struct {
	Term      string             `json:"term"`
	Documents int                `json:"documents"`
	Origins   int                `json:"origins"` // independent ones: copies of one text count once
	Latest    onrecord.Day       `json:"latest"`  // published day of the last document with a day
	Evidence  *onrecord.Evidence `json:"evidence"`
}

// mostWatched bounds how many documents a watch term is counted in.
const mostWatched = 1 << 20

// watched looks the terms up in the documents of the view.
func (d *Desk) watched(ctx context.Context, v *View, terms []string) ([]Watched, error) {
	if len(terms) == 0 {
		return nil, nil
	}
	byText := map[string][]*onrecord.Document{}
	for _, rep := range v.Reports { // in order of the published day, the undated last
		if rep.Document.Superseded == "" && !v.Later[rep.Document.ID] {
			byText[rep.Document.TextID] = append(byText[rep.Document.TextID], rep.Document)
		}
	}
	origin := onrecord.Origins(v.Reports, v.Record.Copies)
	var all []Watched
	for _, term := range terms {
		hits, err := d.Store.Search(ctx, v.Affair, `"`+term+`"`, mostWatched)
		if err != nil {
			return nil, err
		}
		w, origins := Watched{Term: term}, map[string]bool{}
		var last *onrecord.Document
		for _, hit := range hits {
			for _, doc := range byText[hit.TextID] {
				w.Documents++
				origins[origin[doc.Doc]] = true
				if last == nil || firstDay(doc) > firstDay(last) || firstDay(doc) == firstDay(last) && doc.Doc < last.Doc {
					last = doc
				}
			}
		}
		w.Origins = len(origins)
		if last != nil {
			t, err := d.Store.Text(ctx, last.TextID)
			if err != nil {
				return nil, err
			}
			ev := Passage(t, `"`+term+`"`)
			ev.Doc = last.Doc
			w.Latest, w.Evidence = firstDay(last), &ev
		}
		all = append(all, w)
	}
	return all, nil
}
