package series

import (
	"strings"

	"onrecord/internal/syntax"
)

// stems makes a set of the stems of words.
func stems(words string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(words) {
		set[syntax.Stem(w)] = true
	}
	delete(set, "") // of a word that says nothing by itself
	return set
}

// forms makes a set of plurals and of their singulars.
func forms(plurals string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(plurals) {
		set[w], set[strings.TrimSuffix(w, "s")] = true, true
	}
	return set
}

var (
	// troops are words for those who serve in an army.
	troops = forms(`troops soldiers forces personnel servicemen servicewomen serviceman`)

	// somewhere are those of whom a land says whose they are, and another where.
	somewhere = forms(`troops marines sailors airmen peacekeepers fighters mercenaries militiamen guards advisers advisors trainers contractors refugees migrants`)

	// captives are words for those whom somebody holds.
	captives = forms(`hostages prisoners captives detainees abductees`)

	// countrymen are words for those who are told by their country alone.
	countrymen = forms(`citizens nationals men women people persons man woman person`)

	// captivity is what is done to captives, by stem.
	captivity = stems(`hold detain imprison jail capture abduct kidnap seize free release liberate`)

	// freeing ends captivity, by stem.
	freeing = stems(`free release liberate`)

	// members are words for those who make up a body of countries.
	members = forms(`members partners states countries country nations governments`)

	// standing are units of which there is a number at any time, in a place or
	// of a party.
	standing = forms(`troops marines sailors airmen peacekeepers fighters mercenaries militiamen guards advisers advisors trainers contractors
bases garrisons outposts camps checkpoints settlements reactors centrifuges silos warheads icbms bombers jets helicopters
aircraft drones warships carriers destroyers submarines tanks refugees migrants inmates captives members observers monitors inspectors`)

	// telling are nouns of what is said, thought and shown: counted are the
	// parts of a text or talk, and nothing in the world.
	telling = forms(`questions answers facts reasons things ways points takeaways lessons moments instances examples steps issues topics factors
sources tweets posts stories articles polls surveys studies reports books pages lines quotes words names opinions views arguments claims explanations
misconceptions truths myths scenarios outcomes options choices directions types kinds categories levels stages phases aspects elements parts pieces
times occasions nights rounds episodes interviews conversations remarks statements speeches letters emails messages calls questionnaires
respondents insiders officials analysts experts observers witnesses critics somethings magnitudes fronts sides styles halls
consequences regrets achievements symbols icons tendencies themes ideas plans proposals versions sets pairs groups series lists
debates conferences appearances events hearings meetings sessions occasions attempts efforts contests races terms runs votes`)

	// rates are what a share is the value of all by itself.
	rates = words(`unemployment joblessness jobless inflation poverty turnout literacy illiteracy mortality fatality infection positivity vaccination immunisation
immunization vacancy enrichment homeownership delinquency incarceration`)

	// staying are verbs that say no more of the counted than that they are
	// there, by stem; another verb tells of some of them only.
	staying = stems(`station base deploy remain stay live keep maintain host house garrison leave hold train advise operate number total retain count field man post quarter shelter`)

	// reporting are verbs by which a count is told, by stem.
	reporting = stems(`report record confirm register count tally cause claim blame attribute suffer`)

	// moving are those who come to a country.
	moving = forms(`troops soldiers refugees migrants people families civilians fighters asylum-seekers seekers deserters evacuees`)

	// arriving are the verbs of those who come, as participles; those of the
	// first kind with a goal.
	arriving  = words(`fled crossed come arrived escaped moved returned poured streamed flocked travelled traveled gone`)
	receiving = words(`welcomed received hosted admitted sheltered accepted entered`)
)

func words(list string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(list) {
		set[w] = true
	}
	return set
}

var (
	// bodies are units that count the members of a body, which must be known.
	bodies = map[string]bool{"member": true}

	// unions are the words for bodies that have countries as members, by stem.
	unions = stems(`coalition alliance bloc union league pact community organization organisation`)

	// membership are words that go with the members of a body, by stem.
	membership = stems(`member sovereign founding partner full nation state country international organization organisation government`)

	// alliance are the words of a description that names no alliance of its own.
	alliance = stems(`coalition alliance bloc international global led military multinational worldwide western`)

	// synonyms are words for one counted thing, by stem.
	synonyms = map[string]string{
		"person": "people", "wound": "wounded", "injur": "wounded", "percent": "%", "per": "%",
	}

	// measured units say nothing of what they measure.
	measured = func() map[string]bool {
		set := stems(`people person case thing group way hour minute picture photo star man woman child vote gentleman gentlemen lady civilian leader mile kilometre kilometer
senator voter adult lawmaker mph american lead life live girl boy victim`)
		for _, sign := range []string{"%", "km", "mi", "m", "ft"} {
			set[sign] = true
		}
		return set
	}()

	// outcomes are what becomes of those who are counted, by stem.
	outcomes = stems(`release free displace flee escape return execute behead hang drown starve resign evacuate rescue convict sentence charge indict
deport expel kidnap abduct torture rape infect vaccinate hospitalise hospitalize destroy damage burn send dispatch commit withdraw pull remove redeploy transfer
defect desert surrender graduate jail imprison acquit pardon dismiss sack hire recruit abort seize confiscate bury arrive`)

	// once are the measures and units of one happening, by stem.
	once = stems(`kill die wound wounded injure arrest detain capture hurt fire launch casualty shoot victim missile rocket drone shell strike hit`)

	// changes say how much something rose or fell, by stem.
	changes = stems(`rise increase growth grow gain jump surge climb drop decline decrease fall cut dip slump change point reduce reduction slow lower higher`)

	// numerals are the words of which numbers are made.
	numerals = words(`one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen tens hundreds thousands millions billions
dozens scores half third thirds quarter quarters zero`)

	// hedges are words around a number that say nothing of the thing, by stem.
	hedges = stems(`percent per cent least roughly nearly near almost approximately estimated total main additional remaining current around close rough exactly
known strong total confirmed`)
)

// tells tells whether a measure says what became of the counted. All other
// verbs ("station", "belong") say only that they are there.
func tells(measure string) bool { return outcomes[measure] || once[measure] }
