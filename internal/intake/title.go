package intake

import "strings"

// bars part a title from the name of its site or section.
var bars = []string{" | ", " – ", " — ", " - ", " :: ", " » ", " · ", " • ", " < ", " ‹ ", " / ", ": "}

// headline is an article's title without its site's name: the heading of the
// page that stands in it, if one does.
func headline(title, outlet string, heads []string) string {
	for _, head := range heads {
		if len(head) >= 10 && len(head) < len(title) && partOf(title, head) {
			return head
		}
	}
	return withoutSite(title, outlet)
}

// partOf tells whether a title is a heading with something before or after a
// bar.
func partOf(title, head string) bool {
	for _, bar := range bars {
		if before, after := strings.TrimSpace(bar), bar; len(title) > len(head)+len(before) {
			if strings.EqualFold(title[:len(head)], head) && strings.HasPrefix(title[len(head):], after) ||
				strings.EqualFold(title[len(title)-len(head):], head) && strings.HasSuffix(title[:len(title)-len(head)], after) {
				return true
			}
		}
	}
	return false
}

// withoutSite takes the site's name off the end of a title, where the page
// names itself or a bar sets off a few words.
func withoutSite(title, site string) string {
	for _, bar := range bars[:len(bars)-2] {
		i := strings.LastIndex(title, bar)
		if i <= 0 {
			continue
		}
		end := strings.TrimSpace(title[i+len(bar):])
		if named(end, site) || bar == " | " && len(strings.Fields(end)) <= 4 {
			return strings.TrimSpace(title[:i])
		}
	}
	return title
}

// named tells whether the end of a title is the name of the site, or part of
// it, or the other way round.
func named(end, site string) bool {
	end, site = strings.ToLower(end), strings.ToLower(site)
	return site != "" && end != "" && (strings.Contains(site, end) || strings.Contains(end, site))
}
