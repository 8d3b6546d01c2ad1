package front

import (
	"strings"

	"onrecord"
)

// corrections begin or name the note that a version corrects an earlier one.
var corrections = []string{"correction:", "correction :", "correction -", "correction –", "correction —", "corrections:", "corrected:", "editor's note:", "editors' note:", "clarification:", "update:"}

// isCorrection tells whether a line is such a note.
func isCorrection(l *line) bool {
	low := strings.TrimLeft(l.low, "*([•- ")
	wrong := strings.Contains(low, "earlier version") || strings.Contains(low, "previous version") || strings.Contains(low, "has been corrected") ||
		strings.Contains(low, "was corrected") || strings.Contains(low, "has been updated to correct") || strings.Contains(low, "misstated") || strings.Contains(low, "incorrectly")
	for _, lead := range corrections {
		if strings.HasPrefix(low, lead) {
			return wrong || strings.HasPrefix(lead, "correct")
		}
	}
	this := strings.Contains(low, "this story") || strings.Contains(low, "this article") || strings.Contains(low, "this report") || strings.Contains(low, "this post") || strings.Contains(low, "of this")
	return wrong && this && l.words <= 90
}

// correction is the note, if there is one.
func (p *page) correction() *onrecord.Evidence {
	for i := range p.lines {
		if p.lines[i].kind == correction {
			return p.evidence(i)
		}
	}
	return nil
}
