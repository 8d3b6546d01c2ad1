package lineage

import (
	"cmp"
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/names"
	"onrecord/internal/text"
)

// credits tells whether doc's credit line names the outlet of other.
func credits(doc, other *onrecord.Document) bool {
	if doc.Credit == nil || other.Outlet == "" || doc.Outlet == other.Outlet {
		return false
	}
	return namesOutlet(doc.Credit.Exact, string(other.Outlet))
}

// namesOutlet tells whether a credit line has an outlet's name, or its
// letters, as words.
func namesOutlet(credit, outlet string) bool {
	line, name := " "+plain(credit)+" ", plain(outlet)
	if len(name) >= 2 && strings.Contains(line, " "+name+" ") {
		return true
	}
	for _, w := range strings.FieldsFunc(credit, func(r rune) bool { return strings.ContainsRune(" ,;:/|()[]", r) }) {
		if names.Acronym(w, outlet) {
			return true
		}
	}
	return names.Acronym(outlet, credit)
}

// plain folds a name and takes the article and the web's ending off.
func plain(s string) string {
	s = strings.Map(func(r rune) rune {
		if strings.ContainsRune(",;:/|()[]", r) {
			return ' '
		}
		return r
	}, text.Fold(s))
	s = strings.TrimPrefix(strings.Join(strings.Fields(s), " "), "the ")
	return strings.TrimSuffix(s, ".com")
}

// perCredit caps the documents of one outlet that a credit line is held
// against.
const perCredit = 50

// credited finds rewrites that share few words: the credit line names the
// other's outlet, the days are near, and names, numbers and content words are
// mostly the same. Pairs already known are left out.
func credited(docs []item, versions []int, known []onrecord.Copy) []onrecord.Copy {
	outlets := byOutlet(docs)
	pairs := map[string]bool{}
	for i := range known {
		pairs[known[i].ID] = true
	}
	var copies []onrecord.Copy
	for i := range docs {
		if docs[i].doc.Credit == nil || docs[i].Reading == nil || docs[i].doc.Published.Earliest == "" {
			continue
		}
		for _, j := range sourcesOf(docs, i, outlets) {
			c := newCopy(&docs[i], &docs[j], onrecord.Rewrite)
			if versions[i] == versions[j] || pairs[c.ID] || pairs[newCopy(&docs[j], &docs[i], "").ID] || !alike(&docs[i], &docs[j]) {
				continue
			}
			a, b := read(&docs[i]), read(&docs[j])
			found := passages(a, b, b.index())
			c.Shared, c.Doubt = evidence(a, b, found), 0.3
			c.Share = float64(words(found)) / float64(max(1, len(a.words)))
			copies = append(copies, c)
		}
	}
	return copies
}

// outletDocs is an outlet with its documents.
type outletDocs struct {
	name string
	docs []int
}

// byOutlet lists the documents of each outlet, outlets sorted by name.
func byOutlet(docs []item) []outletDocs {
	of := map[string][]int{}
	for i := range docs {
		if o := string(docs[i].doc.Outlet); o != "" && docs[i].Reading != nil {
			of[o] = append(of[o], i)
		}
	}
	all := make([]outletDocs, 0, len(of))
	for name, ds := range of {
		all = append(all, outletDocs{name, ds})
	}
	slices.SortFunc(all, func(a, b outletDocs) int { return cmp.Compare(a.name, b.name) })
	return all
}

// sourcesOf gives the documents of outlets that i's credit line names,
// published at most three days before it and not after it.
func sourcesOf(docs []item, i int, outlets []outletDocs) []int {
	doc := docs[i].doc
	day := doc.Published.Earliest
	var found []int
	for _, o := range outlets {
		if o.name == string(doc.Outlet) || !namesOutlet(doc.Credit.Exact, o.name) {
			continue
		}
		taken := 0
		for _, j := range o.docs {
			e := docs[j].doc.Published.Earliest
			if e == "" || e < day.Add(-3) || e > day || taken == perCredit {
				continue
			}
			found = append(found, j)
			taken++
		}
	}
	return found
}

// alike tells whether the later document has mostly the names, the numbers
// and the content words of the earlier.
func alike(later, earlier *item) bool {
	a, b := particulars(later), particulars(earlier)
	if len(a) < 5 || len(b) < 5 || common(a, b) < 0.6 {
		return false
	}
	return common(contentWords(later), contentWords(earlier)) >= 0.5
}

// particulars is the set of names and numbers of a document.
func particulars(d *item) map[string]bool {
	of := map[string]bool{}
	for _, m := range d.Reading.Mentions {
		if m.Form == onrecord.FormName {
			of[names.Key(m.Evidence.Exact)] = true
		}
	}
	for _, fig := range d.Reading.Figures {
		of[fig.Evidence.Exact] = true
	}
	return of
}

// contentWords is the set of a document's words of six letters and more.
func contentWords(d *item) map[string]bool {
	of := map[string]bool{}
	p := read(d)
	for i := range p.words {
		if s := p.span(i, 1); s.Len() >= 6 {
			of[strings.ToLower(d.text.Words(s))] = true
		}
	}
	return of
}

// common is the share of the smaller set that the other has.
func common(a, b map[string]bool) float64 {
	if len(a) > len(b) {
		a, b = b, a
	}
	n := 0
	for k := range a {
		if b[k] {
			n++
		}
	}
	return float64(n) / float64(max(1, len(a)))
}
