package desk

import (
	"sort"
	"strings"

	"onrecord"
)

// coverage counts what was read and lists what was not.
func (v *View) coverage(origin map[string]string) Coverage {
	cov := Coverage{Documents: len(v.Reports) - len(v.Later), Later: len(v.Later)}
	outlets, months, origins := map[string]int{}, map[string]int{}, map[string]bool{}
	for _, rep := range v.Reports {
		doc := rep.Document
		if v.Later[doc.ID] {
			continue
		}
		outlets[string(doc.Outlet)]++
		months[monthOf(doc)]++
		if day := firstDay(doc); day != "" {
			if cov.First == "" || day < cov.First {
				cov.First = day
			}
			cov.Last = max(cov.Last, day)
		}
		if why := notRead(rep); why != "" {
			cov.NotRead = append(cov.NotRead, NotRead{doc.Doc, doc.Path, why})
			continue
		}
		origins[origin[doc.Doc]] = true
		for _, f := range rep.Reading.Findings() {
			if !Shown(f) && f.Head().Review == onrecord.Found {
				cov.Doubtful++
			}
		}
	}
	cov.Origins = len(origins)
	cov.Outlets, cov.Months = counts(outlets, true), counts(months, false)
	return cov
}

// monthOf is the month of a document's published day, "" when not known.
func monthOf(doc *onrecord.Document) string {
	if day := firstDay(doc); len(day) >= 7 {
		return string(day[:7])
	}
	return ""
}

// notRead tells why nothing was looked for in a document; "" when it was.
func notRead(rep onrecord.Report) string {
	doc := rep.Document
	switch {
	case doc.Failed != "":
		return string(doc.Failed)
	case doc.Language != "" && !strings.HasPrefix(string(doc.Language), "en"):
		return "in " + LanguageName(string(doc.Language)) + ", which is stored and searched but not read"
	}
	return ""
}

// counts lists names by how often, or by name.
func counts(of map[string]int, byNumber bool) []Count {
	list := make([]Count, 0, len(of))
	for name, n := range of {
		list = append(list, Count{name, n})
	}
	sort.Slice(list, func(i, j int) bool {
		if byNumber && list[i].N != list[j].N {
			return list[i].N > list[j].N
		}
		return list[i].Name < list[j].Name
	})
	return list
}

// languages are the names of the languages that front tells apart.
var languages = map[string]string{
	"ar": "Arabic", "de": "German", "es": "Spanish", "fa": "Persian", "fr": "French", "he": "Hebrew", "it": "Italian",
	"ja": "Japanese", "ko": "Korean", "ku": "Kurdish", "nl": "Dutch", "pl": "Polish", "pt": "Portuguese", "ru": "Russian",
	"sv": "Swedish", "tr": "Turkish", "uk": "Ukrainian", "ur": "Urdu", "zh": "Chinese",
}

// LanguageName is the English name of a BCP 47 language, or the tag itself.
func LanguageName(tag string) string {
	base, _, _ := strings.Cut(tag, "-")
	if name := languages[base]; name != "" {
		return name
	}
	return tag
}
