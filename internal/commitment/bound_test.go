package commitment

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestBound(t *testing.T) {
	tests := []struct{ why, body, want string }{
		{"phrases between verb and infinitive", "Norland agreed at the talks in Tarsk to end the drills.", "will agreement <end the drills>"},
		{"phrases between noun and infinitive", "Norland made a promise in Tarsk to end the drills.", "will promise <end the drills>"},
		{"a second thing to do after a comma", "Norland agreed to expel the envoys, seal the harbour and recall its ambassador.",
			"will agreement <expel the envoys>; will agreement <seal the harbour and recall its ambassador>"},
		{"no second thing to do without a comma", "Norland agreed to help the sailors leave.", "will agreement <help the sailors leave>"},
		{"not to, and what is coordinated", "President Holm promised not to attack or invade Sudmark.", "will-not promise <attack or invade Sudmark>"},
		{"a question as what is to be done", "The council directed the ministry to determine whether the bridge is safe.",
			"demands order <determine whether the bridge is safe>"},
		{"pressed to", "Minister Berg pressed the rebels to lay down their arms.", "demands order <lay down their arms>"},
		{"a pact calls for someone to act", "Under pressure, the council called for Norland to free the sailors.", "demands order <free the sailors>"},
		{"pushes on by itself", "The rebels are pushing to take the harbour.", ""},
		{"told how, not told to", "Minister Berg told the rebels how to leave the harbour.", ""},
		{"a deed cannot be told", "President Holm authorised the use of force to protect the harbour.", "will order <the use of force>"},
		{"wants another to act", "Norland wants Sudmark to lift the blockade.", "demands order <lift the blockade>"},
		{"wanted once", "Norland wanted Sudmark to lift the blockade.", ""},
		{"a word given in the past stays one", "President Holm had promised to end the war, but the army is still there.", "will promise <end the war>"},
		{"an offer", "Norland offered to free the sailors.", "conditional promise <free the sailors>"},
		{"ready on terms", "President Holm: Norland is ready to fight.", ""},
		{"when told as a fact", "The harbour was quiet when Norland agreed to end the drills.", "will agreement <end the drills>"},
		{"when still to come", "The harbour will be quiet when Norland agrees to end the drills.", ""},
		{"confidence binds nobody", "President Holm: I have every confidence that Sudmark will release the sailors.", ""},
		{"a pledge still to be had", "Norland would stop in return for a pledge that Sudmark will release the sailors.", ""},
		{"too soon to say what", "It is too soon to say what steps Norland will take in Tarsk.", ""},
		{"no timetable is no refusal", "Norland has no timetable to leave the alliance.", ""},
		{"what others say one does not plan", "Analyst Marta Holm: Sudmark does not intend to close the camp.", ""},
		{"a refusal", "The refusal by Norland to extend the lease angered the sailors.", "will-not promise <extend the lease>"},
		{"a pledge beside what one owns", "The council criticised Norland's speech and recent pledge to leave the alliance.", "will promise <leave the alliance>"},
		{"a pledge that would not do", "A pledge to close the camp would not suffice.", ""},
		{"would have is past", "President Holm said he would not have sent soldiers to Tarsk.", ""},
		{"saying that one would", "President Holm left the hall, saying that Norland would close the camp by July 2031.",
			"will plan <Norland would close the camp by July 2031> 2031-07-31"},
		{"most of a year", "Norland agreed to keep the camp open through most of 2032.", "will agreement <keep the camp open through most of 2032> 2032-12-31"},
		{"a day with when", "The camp stays open until 2032 when all soldiers are to have left Tarsk.", "will plan <have left Tarsk> 2032-12-31"},
		{"should have is past", "President Holm: Sudmark should have released the sailors.", ""},
		{"demanded that, of two things", "Norland demanded that Sudmark come and free the sailors.", "demands order <Sudmark come and free the sailors>"},
		{"a pact calls for", "The treaty calls for Norland to leave Tarsk by June.", "will agreement <leave Tarsk by June> 2031-06-30"},
		{"the other half of a pact", "Norland agreed to free the sailors, while Sudmark would leave Tarsk by July 2031.",
			"will agreement <free the sailors>; will agreement <Sudmark would leave Tarsk by July 2031> 2031-07-31"},
		{"the end of a longer subject", "President Holm said that pulling soldiers out of Norland would close the harbour.", ""},
		{"was planning once", "Norland was planning to host the rebels.", ""},
		{"the day on which the word was given", "Norland committed to closing the camp earlier this week.", "will promise <closing the camp earlier this week>"},
		{"whatever the speaker will do", "President Holm: I will memorise the letter.", "will promise <I will memorise the letter>"},
		{"a figure of speech", "President Holm: I will take him at his word.", ""},
		{"a best is no deed", "President Holm: We will do our best.", ""},
		{"what one is is no deed", "President Holm: I will be there.", ""},
		{"demanded that", "President Holm demanded that the army leave Tarsk by Friday.", "demands order <the army leave Tarsk by Friday> 2031-05-16"},
		{"insisted that, of what is so", "Norland insisted that Sudmark releases the sailors every year.", ""},
		{"what only describes someone", "President Holm: Berg is the man whom Norland will meet in June.", ""},
		{"what only describes a way", "President Holm: That is the process by which we will sell the harbour.", ""},
		{"a call for another to act", "Norland repeated its call for Sudmark to leave Tarsk.", "demands order <leave Tarsk> again"},
		{"calls by nobody", "There were calls for Sudmark to leave Tarsk.", ""},
		{"would, under a pact", "Under the agreement, Sudmark would leave Tarsk by July 2031.", "will agreement <Sudmark would leave Tarsk by July 2031> 2031-07-31"},
	}
	for _, tt := range tests {
		if d := cmp.Diff(tt.want, brief(find(tt.body))); d != "" {
			t.Errorf("%s: %q %s", tt.why, tt.body, d)
		}
	}
}
