package lexicon

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed en/renamed.tsv
var renamedTSV string

//go:embed en/bodies.tsv
var bodiesTSV string

// usualOf turns a list of usual names and their other forms around; a usual
// name is a form too.
func usualOf(list string) func() map[string]string {
	return sync.OnceValue(func() map[string]string {
		m := map[string]string{}
		for line := range lines(list) {
			usual, forms, _ := strings.Cut(line, "\t")
			m[usual] = usual
			for form := range strings.SplitSeq(forms, "|") {
				m[form] = usual
			}
		}
		return m
	})
}

var renamed, usualBodies = usualOf(renamedTSV), usualOf(bodiesTSV)

// Renamed gives the usual name of a state, region or city that has several,
// by one of them as names.Bare folds it ("burma": "myanmar"); "" for others.
func Renamed(bare string) string { return renamed()[bare] }

// UsualBody gives the usual name of a large body that has several, by one of
// them as names.Bare folds it ("daesh": "islamic state"); "" for others.
func UsualBody(bare string) string { return usualBodies()[bare] }
