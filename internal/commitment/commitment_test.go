package commitment

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"onrecord"
	"onrecord/internal/syntax"
)

// published is a Wednesday.
var published = onrecord.On("2031-05-14")

// find reads a text with simple mentions. Everything before the first colon
// and blank, if there is one, is the source of a statement with the rest as
// content.
func find(body string) []onrecord.Commitment {
	page, mentions, actors, times := read(body, published)
	return Find(syntax.NewGround(page, mentions, actors, times, said(page, actors)), published)
}

// said makes the statement of "Source: content".
func said(page *syntax.Page, actors []onrecord.Actor) []onrecord.Statement {
	who, _, ok := strings.Cut(page.Text.Body, ": ")
	if !ok {
		return nil
	}
	t := page.Text
	source := t.Evidence(onrecord.Span{End: len(who)})
	st := onrecord.Statement{
		Base:   onrecord.Base{ID: "s"},
		Source: &source, Content: []onrecord.Evidence{t.Evidence(onrecord.Span{Start: len(who) + 2, End: len(t.Body)})},
		Speaker: onrecord.Speaker{Name: onrecord.Maybe(who), Role: onrecord.Maybe(who)},
	}
	for _, a := range actors {
		if strings.HasSuffix(who, a.Name) {
			st.Speaker.Actor = onrecord.Maybe(a.ID)
		}
	}
	return []onrecord.Statement{st}
}

// brief writes the commitments that are not doubtful: direction, force, what
// is to be done, last day.
func brief(coms []onrecord.Commitment) string {
	var lines []string
	for _, com := range coms {
		if com.Doubt >= onrecord.Doubtful {
			continue
		}
		line := fmt.Sprintf("%s %s <%s>", com.Direction, com.Force, com.ToDo.Exact)
		if com.Deadline != nil {
			line += " " + string(com.Deadline.Latest)
		}
		if com.Condition != nil {
			line += " [" + com.Condition.Exact + "]"
		}
		if com.Reaffirms {
			line += " again"
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "; ")
}

func TestFind(t *testing.T) {
	tests := []struct{ why, body, want string }{
		{"a promise with a month", "Norland will withdraw its troops from Sudmark by the end of June 2032.",
			"will plan <Norland will withdraw its troops from Sudmark by the end of June 2032> 2032-06-30"},
		{"pledged to", "Norland pledged to close the camp at Orla by September 2032.", "will promise <close the camp at Orla by September 2032> 2032-09-30"},
		{"plans to", "The alliance plans to keep 400 soldiers in Tarsk until 2033.", "will plan <keep 400 soldiers in Tarsk until 2033> 2033-12-31"},
		{"intends to", "Sudmark intends to reopen the border in July 2031.", "will plan <reopen the border in July 2031> 2031-07-31"},
		{"does not intend to", "Sudmark does not intend to reopen the border.", "will-not plan <reopen the border>"},
		{"vowed not to", "President Holm vowed not to negotiate with the rebels.", "will-not promise <negotiate with the rebels>"},
		{"will not", "Minister Berg: Norland will not extend the mission beyond June.", "will-not plan <Norland will not extend the mission beyond June>"},
		{"won't", "Minister Berg: Norland won't send soldiers to Tarsk.", "will-not plan <Norland won't send soldiers to Tarsk>"},
		{"we binds the speaker", "President Holm: We will release the sailors by Friday.", "will promise <We will release the sailors by Friday> 2031-05-16"},
		{"there will be no extension", "Minister Berg: There will be no extension of the mission.", "will-not promise <There will be no extension of the mission>"},
		{"refused to", "Norland refuses to withdraw its army.", "will-not promise <withdraw its army>"},
		{"ruled out", "President Holm ruled out an extension of the mission.", "will-not promise <an extension of the mission>"},
		{"ruled out doing", "President Holm ruled out extending the mission.", "will-not promise <extending the mission>"},
		{"no plans to", "Norland has no plans to reopen the embassy.", "will-not plan <reopen the embassy>"},
		{"announced the end", "On 3 March 2031, the Harbour Alliance announced the end of its mission in Sudmark within 12 months, and no later than the end of March 2032.",
			"will plan <the end of its mission in Sudmark within 12 months, and no later than the end of March 2032> 2032-03-31"},
		{"two deeds after announced", "The alliance announced the closure of the camp by July 2032 and the withdrawal of its advisers.",
			"will plan <the closure of the camp by July 2032> 2032-07-31; will plan <the withdrawal of its advisers>"},
		{"two phases are two", "Minister Berg: The mission of the Harbour Alliance will end in two phases: the first will be this year, and the second in 2032.",
			"will plan <The mission of the Harbour Alliance will end in two phases>; will plan <the first will be this year> 2031-12-31; will plan <the second in 2032> 2032-12-31"},
		{"until a month", "Minister Berg: The mission of the alliance will continue until September 2032.",
			"will plan <The mission of the alliance will continue until September 2032> 2032-09-30"},
		{"an order", "President Holm ordered the army to leave Tarsk by August 2031.", "demands order <leave Tarsk by August 2031> 2031-08-31"},
		{"an order with a noun", "President Holm ordered the withdrawal of 400 soldiers from Tarsk.", "demands order <the withdrawal of 400 soldiers from Tarsk>"},
		{"a resolution", "Parliament of Norland voted to expel the envoys.", "demands resolution <expel the envoys>"},
		{"a demand", "Norland demanded the release of the sailors by Friday.", "demands order <the release of the sailors by Friday> 2031-05-16"},
		{"called for", "Minister Berg called for the immediate withdrawal of foreign troops.", "demands order <the immediate withdrawal of foreign troops>"},
		{"called on", "The council called on Norland to release the sailors.", "demands order <release the sailors>"},
		{"urged", "The council urged Norland to reopen the border.", "demands order <reopen the border>"},
		{"told by passive", "The army was ordered to leave Tarsk.", "demands order <leave Tarsk>"},
		{"an agreement", "Norland and Sudmark agreed to exchange prisoners by June 2031.", "will agreement <exchange prisoners by June 2031> 2031-06-30"},
		{"agreed on a day to", "Norland agreed on Monday to release the sailors.", "will agreement <release the sailors>"},
		{"under an agreement", "Under the agreement, Norland will withdraw its troops from Sudmark by June 2032.",
			"will agreement <Norland will withdraw its troops from Sudmark by June 2032> 2032-06-30"},
		{"a threat with unless", "Norland threatened to close the border unless Sudmark releases the sailors.",
			"conditional promise <close the border> [unless Sudmark releases the sailors]"},
		{"if makes it conditional", "President Holm: If Sudmark attacks the harbour, we will respond.",
			"conditional promise <we will respond> [If Sudmark attacks the harbour]"},
		{"provided that", "Minister Berg: Norland will lift the sanctions by July 2031 provided that the camps are closed.",
			"conditional plan <Norland will lift the sanctions by July 2031> 2031-07-31 [provided that the camps are closed]"},
		{"once", "Minister Berg: Norland will withdraw its troops once the ceasefire holds.",
			"will plan <Norland will withdraw its troops> [once the ceasefire holds]"},
		{"in exchange for", "Norland agreed to lift sanctions in exchange for the release of the sailors.",
			"will agreement <lift sanctions in exchange for the release of the sailors> [in exchange for the release of the sailors]"},
		{"scheduled", "The two governments are scheduled to meet in Kessel on 20 May.", "will plan <meet in Kessel on 20 May> 2031-05-20"},
		{"due to", "The last troops are due to leave Tarsk in June.", "will plan <leave Tarsk in June> 2031-06-30"},
		{"is to", "President Holm is to visit Kessel on Friday.", "will plan <visit Kessel on Friday> 2031-05-16"},
		{"set to", "Norland is set to withdraw its troops by July.", "will plan <withdraw its troops by July> 2031-07-31"},
		{"fixed", "Minister Berg: The timetables are fixed.", "will plan <The timetables are fixed> again"},
		{"according to plan", "Minister Berg: The withdrawal is proceeding according to plan.", "will plan <The withdrawal is proceeding according to plan> again"},
		{"on schedule", "Minister Berg: The withdrawal remains on schedule.", "will plan <The withdrawal remains on schedule> again"},
		{"the deadline stands", "Minister Berg: The deadline stands.", "will plan <The deadline stands> again"},
		{"remains committed", "Norland remains committed to closing the camp.", "will promise <closing the camp> again"},
		{"a deadline set", "The court set a deadline of 30 June for the closure of the camp.", "will plan <a deadline of 30 June for the closure of the camp> 2031-06-30"},
		{"a timetable reached", "The committees reached a timetable for the withdrawal of the troops.", "will agreement <a timetable for the withdrawal of the troops>"},
		{"its promise to", "Norland repeated its promise to release the sailors.", "will promise <release the sailors> again"},
		{"a mention of decision", "The government decided to recall the ambassador.", "will plan <recall the ambassador>"},
		{"reported would", "Minister Berg said that Norland would withdraw its troops by July 2032.",
			"will plan <Norland would withdraw its troops by July 2032> 2032-07-31"},
		{"two verbs after will", "Minister Berg: Norland will close the camp by June 2032 and release the prisoners.",
			"will plan <Norland will close the camp by June 2032> 2032-06-30; will plan <release the prisoners>"},
		{"passive with a doer", "Minister Berg: The bridge will be rebuilt by the army by June 2032.", "will plan <The bridge will be rebuilt by the army by June 2032> 2032-06-30"},
		{"before a day", "Norland promised to end the mission before 1 July 2032.", "will promise <end the mission before 1 July 2032> 2032-06-30"},
		{"must, said by one with a say", "President Holm: Sudmark must release the sailors by Friday.", "demands order <Sudmark must release the sailors by Friday> 2031-05-16"},
		{"so long as", "Minister Berg: Norland will keep the camp so long as Sudmark pays.",
			"conditional plan <Norland will keep the camp> [so long as Sudmark pays]"},
		{"a year alone", "Minister Berg: Norland will hold elections in 2032.", "will plan <Norland will hold elections in 2032> 2032-12-31"},

		{"likely is a forecast", "Norland is likely to withdraw its troops by June.", ""},
		{"will likely", "Norland will likely withdraw its troops by June.", ""},
		{"expected to is weak", "Norland is expected to withdraw its troops.", ""},
		{"may", "Norland may withdraw its troops by June.", ""},
		{"a question", "Will Norland withdraw its troops by June?", ""},
		{"an expert has no power", "Security expert Jon Berg: Norland will withdraw its troops by June.", ""},
		{"a former minister", "Former minister Jon Berg: The army will leave Tarsk.", ""},
		{"an analyst", "Analyst Marta Holm: Norland will close the border.", ""},
		{"history", "Norland had planned to withdraw its troops in 2029, but the war went on.", ""},
		{"originally planned", "Norland originally planned to close the camp.", ""},
		{"rhetoric: we will see", "President Holm: We will see.", ""},
		{"rhetoric: time will tell", "President Holm: Time will tell.", ""},
		{"rhetoric: you will find", "President Holm: You will find a strong army in Tarsk.", ""},
		{"a state", "President Holm: Norland will be a strong country.", ""},
		{"a need", "President Holm: Norland will need new schools.", ""},
		{"a cost", "The mission will cost 3 million crowns.", ""},
		{"it will take years", "Minister Berg: It will take years.", ""},
		{"hopes", "Minister Berg: I hope Sudmark will release the sailors.", ""},
		{"perhaps", "Perhaps Norland will release the sailors.", ""},
		{"whether", "It is unclear whether Norland will withdraw its troops.", ""},
		{"a timetable still to be negotiated", "The talks aim to establish a timeline for the withdrawal.", ""},
		{"seeks a timetable", "Norland is seeking a timetable for the withdrawal of the troops.", ""},
		{"wants to", "Norland wants to leave the alliance.", ""},
		{"an aim", "The aim is to end the war.", ""},
		{"in order to", "Norland sent soldiers in order to protect the harbour.", ""},
		{"would under a condition", "Norland would close the border if Sudmark attacked.", ""},
		{"has not decided", "Norland has not decided to leave the alliance.", ""},
		{"declined to comment", "Minister Berg declined to comment.", ""},
		{"refused to answer", "Minister Berg refused to answer questions.", ""},
		{"will not discuss details", "Minister Berg: We will not discuss details.", ""},
		{"a weapon's future", "The explosion will be remembered.", ""},
		{"evidence of a decision", "There is no evidence of a decision to leave the alliance.", ""},
		{"a habit", "Norland trains soldiers in Tarsk every summer.", ""},
		{"remains a quality", "Norland will remain strong.", ""},
		{"a set trap", "The police set a trap to catch the thieves.", ""},
		{"nobody", "Nobody will leave the harbour.", ""},
		{"refused once", "Norland refused to fund the harbour.", "will-not promise <fund the harbour>"},
		{"a reminder", "Norland has decided to remind the world.", ""},
		{"hopeful that", "Minister Berg: I am hopeful that Sudmark will release the sailors.", ""},
		{"my judgment is that", "President Holm: My judgment is that Sudmark will release the sailors.", ""},
		{"they will, foretold by another", "Minister Berg: They will attack the harbour.", ""},
		{"the outlet's own future without a day", "Norland will provoke the alliance.", ""},
		{"a decision told of", "The crisis followed Norland's decision to leave the alliance.", "will plan <leave the alliance>"},
		{"an agreement that seemed close", "Officials said an agreement to close the camp appeared close.", ""},
		{"had planned, with a noun", "President Holm had planned a meeting with the rebels, but the war went on.", ""},
		{"history will judge", "President Holm: History will judge the alliance.", ""},
	}
	for _, tt := range tests {
		if d := cmp.Diff(tt.want, brief(find(tt.body))); d != "" {
			t.Errorf("%s: %q %s", tt.why, tt.body, d)
		}
	}
}
