package commitment

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestPhases(t *testing.T) {
	tests := []struct{ why, body, want string }{
		{"one and one", "Minister Berg: The mission of the alliance will end in two phases, one this year and one in 2032.",
			"will plan <The mission of the alliance will end in two phases, one this year and one in 2032>; will plan <one this year> 2031-12-31; will plan <one in 2032> 2032-12-31"},
		{"the time comes first", "President Holm promised an end in two phases: this year the first, next year the second.",
			"will promise <an end in two phases>; will promise <this year the first> 2031-12-31; will promise <next year the second> 2032-12-31"},
		{"only one of them has a day", "Minister Berg: The mission of the alliance will end in two phases, the second of them in 2032.",
			"will plan <The mission of the alliance will end in two phases, the second of them in 2032>; will plan <the second of them in 2032> 2032-12-31"},
		{"in the present tense", "Minister Berg: A first phase falls in this year and a second one in 2032.",
			"will plan <A first phase falls in this year> 2031-12-31; will plan <a second one in 2032> 2032-12-31"},
		{"announced in the sentence before", "Minister Berg set out two phases. One comes this year, and the other in 2032.",
			"will plan <One comes this year> 2031-12-31; will plan <the other in 2032> 2032-12-31"},
		{"three stages with a limit", "President Holm announced three stages: the first by July 2031, the second no later than December 2031, and the last in 2032.",
			"will plan <the first by July 2031> 2031-07-31; will plan <the second no later than December 2031> 2031-12-31; will plan <the last in 2032> 2032-12-31"},
		{"a day for the whole stays", "Minister Berg: By 2034 the mission of the alliance will end in two phases, one in 2032 and one in 2033.",
			"will plan <By 2034 the mission of the alliance will end in two phases, one in 2032 and one in 2033> 2034-12-31; will plan <one in 2032> 2032-12-31; will plan <one in 2033> 2033-12-31"},

		{"phases gone by", "The harbour was dredged in two phases, one in 2029 and one in 2030.", ""},
		{"phases gone by, though promised", "President Holm promised an end in two phases, one in 2028 and one in 2029.", "will promise <an end in two phases>"},
		{"a first phase of the past", "The first phase came in 2030.", ""},
		{"first of many things", "The first ship in May was the Orla.", ""},
		{"a day of the month is no part", "Minister Berg: Norland will close two camps by the first of June.", "will plan <Norland will close two camps by the first of June> 2031-06-01"},
		{"one is a number", "Norland has two harbours, one in Tarsk and one in Orla.", ""},
		{"forgotten two sentences later", "Minister Berg set out two phases. The harbour is old. One ship comes this year.", ""},
		{"a talk of phases that nobody decided", "The report describes no phases. One comes this year.", ""},
	}
	for _, tt := range tests {
		if d := cmp.Diff(tt.want, brief(find(tt.body))); d != "" {
			t.Errorf("%s: %q %s", tt.why, tt.body, d)
		}
	}
}

func TestGaps(t *testing.T) {
	tests := []struct{ why, body, want string }{
		{"a year after that", "Minister Berg said that the mission in Tarsk would end by the close of September 2031 and the one in Velden a year after that.",
			"will plan <the mission in Tarsk would end by the close of September 2031> 2031-09-30; will plan <the one in Velden a year after that> 2032-09-30"},
		{"two objects", "Minister Berg: Norland will close the camp by June 2032 and the port by July 2032.",
			"will plan <Norland will close the camp by June 2032> 2032-06-30; will plan <the port by July 2032> 2032-07-31"},
		{"three objects", "Norland promised to close the camp by June 2032, and the port by July 2032, and the mine by August 2032.",
			"will promise <close the camp by June 2032> 2032-06-30; will promise <the port by July 2032> 2032-07-31; will promise <the mine by August 2032> 2032-08-31"},
		{"two places", "Minister Berg: The ceasefire will begin in Tarsk on Friday and in Velden two days later.",
			"will plan <The ceasefire will begin in Tarsk on Friday> 2031-05-16; will plan <in Velden two days later> 2031-05-18"},

		{"two verbs of a passive", "Minister Berg: The troops will be recalled by May 2032 and replaced by June 2032.",
			"will plan <The troops will be recalled by May 2032> 2032-05-31; will plan <replaced by June 2032> 2032-06-30"},
		{"the rest", "Minister Berg: Half of the troops will leave by July 2031, the rest by December 2031.",
			"will plan <Half of the troops will leave by July 2031> 2031-07-31; will plan <the rest by December 2031> 2031-12-31"},

		{"an apposition is no rest", "Minister Berg: The troops will leave by July 2031, the month of the harvest.", "will plan <The troops will leave by July 2031, the month of the harvest> 2031-07-31"},
		{"two limits of one deed", "Norland promised to close the camp within 12 months, and no later than the end of May 2032.",
			"will promise <close the camp within 12 months, and no later than the end of May 2032> 2032-05-31"},
		{"one day for both", "Norland promised to close the camp and the port by June 2032.", "will promise <close the camp and the port by June 2032> 2032-06-30"},
		{"an object with the year it is of", "Norland promised to honour the pact of 2032 and the treaty of 2033.", "will promise <honour the pact of 2032 and the treaty of 2033>"},
		{"a verb follows", "Norland promised to close the camp by June 2032 and the council thanked it in May.", "will promise <close the camp by June 2032> 2032-06-30"},
	}
	for _, tt := range tests {
		if d := cmp.Diff(tt.want, brief(find(tt.body))); d != "" {
			t.Errorf("%s: %q %s", tt.why, tt.body, d)
		}
	}
}
