package commitment

import (
	"strings"

	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// acts tells whether a phrase names somebody who can bind himself: a name, a
// pronoun, a number of people, or a common noun for people and bodies.
func (f *finder) acts(p syntax.Phrase) bool {
	if p.None() {
		return false
	}
	head := &f.Words[p.Head]
	switch {
	case head.XPOS == "PRP":
		return head.Lower != "it" && head.Lower != "you" || f.MentionOf(f.Structure, p) >= 0
	case head.XPOS == "EX", emptySubjects[head.Lower], f.TimeOf[p.Head] > 0:
		return false
	case head.UPOS == syntax.PROPN, head.XPOS == "CD", head.Lower == "both", head.Lower == "others":
		return true
	}
	what := &f.Words[f.bulk(p).Head]
	return what.UPOS == syntax.PROPN || agent(what.Lemma)
}

// agent tells whether a common noun is for people or bodies that act.
func agent(lemma string) bool {
	switch lexicon.SourceNoun(lemma) {
	case "person", "body", "outlet":
		return true
	case "document":
		return false
	}
	if agents[lemma] {
		return true
	}
	if n := len(lemma); n < 5 || things[lemma] {
		return false
	}
	for _, end := range [...]string{"er", "or", "ist", "ian", "man", "men", "ee", "eer", "ant", "force"} {
		if strings.HasSuffix(lemma, end) {
			return true
		}
	}
	return false
}

var (
	// agents are people, bodies and the craft that people crew, beside those
	// that the lexicon knows as sources and those whose ending tells it.
	agents = set(`side party state country nation power government administration authority ministry department office agency bureau
		military army navy troop force soldier unit brigade battalion contingent regiment squad crew fleet convoy patrol guard militia
		police company firm corporation manufacturer maker airline railway carrier retailer bank lender fund insurer club team league
		federation association union council committee commission board panel parliament congress senate assembly legislature house cabinet
		court tribunal jury city town village district province county region municipality university college school hospital church
		museum theatre theater charity foundation institute institution group movement faction alliance bloc coalition delegation
		mission embassy consulate monarchy palace kremlin regime opposition majority minority leadership rebel militant insurgent
		guerrilla fighter ally partner member envoy representative regulator watchdog operator utility supplier contractor
		family couple household community people resident citizen voter employee staff worker striker tenant landlord owner
		shareholder investor creditor farmer fisherman driver pilot doctor nurse teacher student parent man woman captain coach
		boss chief head king queen prince princess pope bishop priest judge prosecutor lawyer attorney counsel marine sailor
		warship frigate destroyer submarine carrier plane jet squadron studio publisher network platform band orchestra host
		developer startup giant conglomerate consortium syndicate mediator negotiator summit conference synod jirga junta`)

	// things end like those who act and are none.
	things = set(`number order offer letter matter weather water river border corner quarter chapter character center factor sector
		computer tower error mirror motor summer winter paper power paperwork disaster cancer danger murder barrier harbor
		harbour labor labour humor humour favor favour color colour behavior behaviour honor honour flavor flavour fervor
		terror horror tumor tumour elevator reactor tractor trailer tanker container helicopter printer counter encounter
		dinner supper leather feather finger shoulder layer cover hanger marker timber lumber rubber silver copper manner
		banner surrender gender tender remainder reminder disorder folder ladder plunder thunder wonder committeeman corridor
		door floor indoor outdoor metaphor anchor vector meteor interior exterior decor rumor rumour vapor vapour plant grant
		warrant remnant covenant pendant coolant pollutant degree coffee fee knee tree guarantee jubilee career theater
		theatre parameter diameter kilometer thermometer meter buffer transfer chamber poster register semester oyster cluster
		filter shelter charter laughter slaughter laser teaser answer tweeter browser server lever fever sliver liver quiver
		hunger anger ginger trigger boulder cylinder another specter scepter sceptre disclaimer primer timer newsletter latter
		clutter shutter butter gutter stutter bunker sticker locker cracker blocker rocker drawer shower flower skyscraper
		wallpaper newspaper temper restaurant workforce`)
)
