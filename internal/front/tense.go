package front

import (
	"strings"

	"onrecord"
	"onrecord/internal/text"
)

// pastWords are frequent irregular forms of the past.
var pastWords = set("was", "were", "had", "did", "said", "told", "came", "went", "began", "became", "took", "gave", "made", "met", "left", "fell", "fled", "held", "led", "lost", "won", "saw", "sent",
	"spoke", "stood", "struck", "shot", "rose", "ran", "put", "set", "hit", "cut", "broke", "brought", "built", "bought", "caught", "drew", "drove", "fought", "found", "flew", "grew", "kept", "knew", "paid", "wrote", "withdrew")

// futureWords tell what is still to come.
var futureWords = set("will", "shall", "'ll", "’ll", "scheduled", "expected", "planned", "due", "upcoming", "plans", "intends", "aims", "hopes", "until", "till", "by")

// tense tells by its words whether a sentence tells of the past, of what is
// to come, or of both. "would" may be either.
func tense(sent text.Sentence) (past, future bool) {
	for _, w := range sent.Words {
		low := strings.ToLower(w.Form)
		switch {
		case pastWords[low] || len(low) > 4 && strings.HasSuffix(low, "ed") && !futureWords[low]:
			past = true
		case futureWords[low]:
			future = true
		case low == "would":
			past, future = true, true
		}
	}
	return past, future
}

// ahead tells whether what stands before a date makes it one that is still to
// come: "will", or that something is scheduled, and then the date's own
// preposition.
func ahead(before string) bool {
	words := strings.Fields(strings.ToLower(before))
	if len(words) == 0 || !bringing[words[len(words)-1]] {
		return false
	}
	for _, w := range words[max(0, len(words)-20):] {
		switch strings.Trim(w, ",.") {
		case "will", "shall", "scheduled", "due":
			return true
		case "since", "after", "following", "compared", "than":
			return false
		}
	}
	return false
}

// bringing are words that a date to come has before it.
var bringing = set("in", "on", "by", "until", "till", "before", "for", "through", "from")

// yearBefore is the last day of the year before a day's.
func yearBefore(d onrecord.Day) onrecord.Day {
	return onrecord.Date(d.Time().Year()-1, 12, 31)
}

// races tells whether a date may be one that was only ahead when the sentence
// was written ("announced a bid for office in 2020", "extended it through
// March 2017"): a word of ends stands right before it; or, unless it names the
// day, an infinitive, "-ing", the present or a word of campaigns anywhere near.
func races(words string, d dated) bool {
	before := strings.Fields(strings.ToLower(words[:d.Start]))
	for _, w := range before[max(0, len(before)-4):] {
		if ends[strings.Trim(w, ",")] {
			return true
		}
	}
	if d.full {
		return false
	}
	for i, w := range before[max(0, len(before)-12):] {
		w = strings.Trim(w, ",.;:'’")
		if w == "to" && i > 0 || strings.HasSuffix(w, "ing") && len(w) > 5 || aspirations[w] {
			return true
		}
	}
	return d.Len() == 4 && (len(before) == 0 || present(words))
}

// ends are words before a date on which something is to end.
var ends = set("through", "until", "till", "before", "by", "to", "end", "for", "ahead", "next")

// present tells whether a sentence has a verb of the present besides.
func present(words string) bool {
	for w := range strings.FieldsSeq(strings.ToLower(words)) {
		switch w {
		case "is", "are", "has", "have", "they've", "we've", "they’ve", "we’ve", "isn't", "aren't", "isn’t", "aren’t":
			return true
		}
	}
	return false
}

// aspirations are nouns and verbs of what may yet be.
var aspirations = set("bid", "run", "candidate", "candidates", "candidacy", "campaign", "campaigns", "nominee", "nomination", "election", "elections", "contender", "contenders", "hopeful", "hopefuls", "race", "ballot",
	"seat", "seats", "term", "plan", "plans", "goal", "target", "would", "could", "should", "may", "might", "can", "if", "when", "projected", "estimated", "forecast", "predicted", "proposed", "reelection", "re-election", "start", "back")
