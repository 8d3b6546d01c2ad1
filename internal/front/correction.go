package front

import (
	"strings"

	"onrecord"
)

// corrections begin or name the note that a version corrects an earlier one.
var corrections = []string{"correction:", "correction :", "correction -", "correction –", "correction —", "corrections:", "corrected:", "editor's note:", "editors' note:", "clarification:", "update:"}

// mistakes say that something was wrong, and pieces what it was in.
var (
	mistakes = phraseList("earlier version", "previous version", "has been corrected", "was corrected", "has been updated to correct", "misstated", "incorrectly")
	pieces   = phraseList("this story", "this article", "this report", "this post", "of this")
)

// isCorrection tells whether a line is such a note.
func isCorrection(l *line) bool {
	low := strings.TrimLeft(l.low, "*([•- ")
	for _, lead := range corrections {
		if strings.HasPrefix(low, lead) {
			return strings.HasPrefix(lead, "correct") || mistakes.in(low) != 0
		}
	}
	return l.words <= 90 && pieces.in(low) != 0 && mistakes.in(low) != 0
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
