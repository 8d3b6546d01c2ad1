package event

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

// find reads a text with simple mentions and no statements.
func find(body string) []onrecord.Event {
	page, mentions, actors, times := read(body, published)
	return Find(syntax.NewGround(page, mentions, actors, times, nil), published)
}

// brief writes the events that are not doubtful: class, modality, trigger.
func brief(events []onrecord.Event) string {
	var lines []string
	for _, e := range events {
		if e.Doubt < onrecord.Doubtful {
			lines = append(lines, fmt.Sprintf("%s %s %s", e.Class, e.Modality, e.Trigger.Exact))
		}
	}
	return strings.Join(lines, "; ")
}

func TestFind(t *testing.T) {
	tests := []struct{ why, body, want string }{
		{"a verb in the past", "Rebels captured the town of Velden on Monday.", "SEIZE happened captured"},
		{"passive with a doer", "The mayor of Tarsk was killed by gunmen on Sunday.", "ASSAULT happened killed"},
		{"perfect", "Norland has withdrawn its soldiers from Sudmark.", "RETREAT happened withdrawn"},
		{"a vote and what it is for", "Parliament voted on May 6 to expel the envoys.", "LEGISLATE happened voted; COERCE planned expel"},
		{"will is planned", "Norland will withdraw its troops from Sudmark in June.", "RETREAT planned withdraw"},
		{"plans to", "The Norland government plans to close the camp at Orla next month.", "END planned close"},
		{"is to", "President Marta Holm is to visit Velden on Friday.", "VISIT planned visit"},
		{"is scheduled to", "The ministers are scheduled to meet in Kessel on Friday.", "CONSULT planned meet"},
		{"an order points ahead", "President Holm ordered the army to leave Tarsk by August.", "ANNOUNCE happened ordered; RETREAT planned leave"},
		{"a light verb leaves it to the noun", "Norland and Sudmark held talks in Kessel on Tuesday.", "CONSULT happened talks"},
		{"carried out an attack", "The militia carried out an attack on the base near Orla.", "ASSAULT happened attack"},
		{"a noun after after", "Thousands marched in Velden after the collapse of the Holm government.", "PROTEST happened marched; END happened collapse"},
		{"a noun with its day", "The council condemned Monday's attack on the harbour in Tarsk.", "ASSAULT happened attack"},
		{"a relative clause", "A bomb that killed nine soldiers in Orla was hidden in a truck.", "ASSAULT happened killed"},
		{"two verbs share a subject", "Police arrested two officers in Velden and released a third on Tuesday.", "ARREST happened arrested; RELEASE happened released"},
		{"apposition between subject and verb", "Marta Holm, the president of Norland, resigned on Tuesday.", "RESIGN happened resigned"},
		{"a parenthesis with a participle", "The Harbour Alliance, led by Norland, was founded in 2024.", "FORM happened founded"},
		{"a body formed", "The Velden Council was formed in 2022 by seven towns.", "FORM happened formed"},
		{"a mission begins", "The Norland mission in Sudmark began in October 2029.", "BEGIN happened began"},
		{"a mission ends", "In December 2030, the alliance concluded its mission in Sudmark.", "RETREAT happened concluded"},
		{"a phrase of two words", "Norland pulled out of Sudmark in 2030.", "RETREAT happened pulled"},
		{"taking control", "The rebels took control of Velden in April.", "SEIZE happened took"},
		{"a headline in the present", "Norland withdraws troops from Sudmark\n\nThe last convoy was quiet.", "RETREAT happened withdraws"},
		{"accused of doing", "Sudmark accused Norland of bombing a school in Tarsk.", "ACCUSE happened accused; ASSAULT alleged bombing"},
		{"allegedly", "The guards allegedly killed two prisoners in Orla last week.", "ASSAULT alleged killed"},
		{"is said to have", "The general is said to have ordered troops into Tarsk. Norland is believed to have bombed the port of Orla.", "ANNOUNCE alleged ordered; ASSAULT alleged bombed"},
		{"denied doing", "Norland denied attacking the convoy near Tarsk.", "ASSAULT denied attacking"},
		{"not done", "Norland did not attack the convoy near Tarsk on Monday.", "ASSAULT denied attack"},
		{"there was", "There was an explosion in Velden on Monday.", "ASSAULT happened explosion"},
		{"there will be no", "There will be no extension of the Norland mission.", "EXTEND denied extension"},
		{"an election with its day", "The May 2030 election in Norland was close.", "ELECT happened election"},
		{"elected", "Voters in Norland elected Marta Holm on Sunday.", "ELECT happened elected"},
		{"appointed", "President Holm appointed Jon Berg to the court on Monday.", "APPOINT happened appointed"},
		{"sentenced", "A court in Velden sentenced Jon Berg to ten years on Monday.", "TRIAL happened sentenced"},
		{"sanctions imposed", "Norland imposed sanctions on Sudmark in March.", "SANCTION happened imposed"},
		{"announced with an object", "Norland announced the end of its mission in Sudmark on Monday.", "ANNOUNCE happened announced; END planned end"},
		{"signed", "Norland and Sudmark signed a border treaty in Kessel on Monday.", "AGREE happened signed"},
		{"agreed to", "Norland agreed on Monday to release the sailors.", "AGREE happened agreed; RELEASE planned release"},
		{"soldiers deployed", "Norland deployed 400 soldiers to Tarsk last week.", "MOBILIZE happened deployed"},
		{"people flee", "Hundreds of families fled to Norland after the battle.", "MOVE happened fled; FIGHT happened battle"},
		{"a return", "Some 1,900 refugees returned to Sudmark in April.", "MOVE happened returned"},
		{"arrived", "The delegation arrived in Kessel on Tuesday.", "MOVE happened arrived"},
		{"a visit", "President Holm visited Kessel on Tuesday.", "VISIT happened visited"},
		{"a person is fired, not shot", "President Holm fired General Jon Berg on Monday.", "RESIGN happened fired"},
		{"a weapon is fired", "The army fired a missile at Tarsk on Monday.", "ASSAULT happened fired"},
		{"a participle with a day", "The officers arrested on Monday are in Kessel.", "ARREST happened arrested"},
		{"killing after a comma", "A missile hit a market in Tarsk on Monday, killing nine people.", "ASSAULT happened hit; ASSAULT happened killing"},
		{"failed to", "The ministers failed to sign the treaty in Kessel on Monday.", "AGREE denied sign"},
		{"continue only ahead", "The mission of the Harbour Alliance in Sudmark will continue until 2033.", "EXTEND planned continue"},
		{"protest", "Students protested in Velden on Monday.", "PROTEST happened protested"},
		{"toppled", "A coalition of rebels led by Jon Berg in early December toppled the Holm government.", "SEIZE happened toppled"},

		{"a question", "Will Norland withdraw its troops from Sudmark?", ""},
		{"if", "If Norland attacks Tarsk, the alliance dissolves.", ""},
		{"would", "An attack on Tarsk would kill thousands of people.", ""},
		{"may", "Norland may withdraw its troops from Sudmark in June.", ""},
		{"could", "The rebels could capture Velden within days.", ""},
		{"will likely", "Norland will likely withdraw its troops from Sudmark in June.", ""},
		{"a habit", "Norland trains soldiers in Tarsk every summer and sells grain.", ""},
		{"a state", "There are 400 soldiers of Norland in Sudmark.", ""},
		{"speech", "Marta Holm told the Velden Herald on Monday that the border is quiet.", ""},
		{"a danger", "The danger of attacks on the harbour is high.", ""},
		{"a goal", "The aim of Norland is to end the war.", ""},
		{"wants to", "Norland wants to leave the Harbour Alliance.", ""},
		{"talks only asked for", "Norland called for talks with Sudmark.", ""},
		{"a figure of speech", "The report raised questions in Norland on Monday.", ""},
		{"strikes a balance", "The bill struck a balance on Monday.", ""},
		{"meets a deadline", "Norland met the deadline.", ""},
		{"leaves a door open", "President Holm left the door open.", ""},
		{"agrees with an opinion", "President Holm agreed with the assessment.", ""},
		{"a message sent", "The parade in Velden sent a message.", ""},
		{"no happening without a tie to the world", "The meeting was long.", ""},
		{"the kind, not one", "Attacks on convoys are a threat.", ""},
		{"the end of a month is no happening", "The end of September is warm in Norland.", ""},
		{"an offer withdrawn is no retreat", "The council withdrew its offer on Monday.", "END happened withdrew"},
		{"a plan executed", "The minister executed an abrupt change on Monday.", ""},
		{"a report released", "The ministry released a report on Monday.", "ANNOUNCE happened released"},
		{"was going to", "The ministers were going to meet in Kessel on Sunday.", ""},
		{"starting with is no start", "Starting with a handshake in 2029, the rebels won friends.", "CONSULT happened handshake"},
		{"an organ refuses", "Norland refused to join.", "REJECT happened refused"},
		{"until in the present", "Norland stays until Sudmark withdraws its army.", ""},
	}
	for _, tt := range tests {
		if d := cmp.Diff(tt.want, brief(find(tt.body))); d != "" {
			t.Errorf("%s: %q %s", tt.why, tt.body, d)
		}
	}
}

// A happening that a verb and its noun both tell is one finding.
func TestOneOfVerbAndNoun(t *testing.T) {
	found := find("The inspector general launched an investigation, later joined by the Harbour Department, after clerks spoke up.")
	n := 0
	for _, e := range found {
		if e.Trigger.Exact == "investigation" {
			n++
		}
	}
	if n != 1 {
		t.Errorf("%d events of one investigation: %+v", n, found)
	}
}
