package event

import (
	"strings"

	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// somebody tells whether a phrase means someone who can act: who is named or
// described, a pronoun, a number of people, a calling, a body.
func (f *finder) somebody(p syntax.Phrase) bool {
	if p.None() {
		return false
	}
	w := &f.Words[p.Head]
	if w.XPOS == "NNPS" || w.XPOS == "NNP" {
		if lexicon.NameClass(w.Lower)&lexicon.Demonym != 0 || lexicon.NameClass(w.Lemma)&lexicon.Demonym != 0 {
			return true // "six Americans"
		}
	}
	return f.whose(p) >= 0 || w.Lower == "those" || numbers[w.Lower] || w.XPOS == "PRP" || w.XPOS == "CD" || w.XPOS != "NNP" && person(w.Lemma) || bodies[w.Lemma] || organs[w.Lemma]
}

// someone is somebody who is no thing: "it" may be one.
func (f *finder) someone(p syntax.Phrase) bool { return f.somebody(p) && f.Lower(p.Head) != "it" }

// abstract tells whether a phrase means something that cannot be struck: a
// quality, a right, a decision.
func (f *finder) abstract(p syntax.Phrase) bool {
	if p.None() || f.Words[p.Head].XPOS == "PRP" {
		return false
	}
	lemma := f.Words[p.Head].Lemma
	if abstracts[lemma] {
		return true
	}
	if f.somebody(p) && f.Words[p.Head].UPOS != syntax.PROPN {
		return false
	}
	for _, end := range [...]string{"ion", "ity", "ness", "ism", "ment", "ship", "dom", "acy", "ance", "ence", "ics"} {
		if len(lemma) > len(end)+2 && strings.HasSuffix(lemma, end) {
			return !leavable[lemma] && !solid[lemma] && f.nounClass(lemma) == ""
		}
	}
	return false
}

// person tells whether a common noun means a person: one of the list, or a
// calling by its ending.
func person(lemma string) bool {
	return people[lemma] || calling(lemma) && !things[lemma]
}

// calling tells whether a noun ends as the names of callings and doers do.
func calling(lemma string) bool {
	for _, end := range [...]string{"er", "or", "ist", "ian", "eer", "woman", "man", "ee"} {
		if len(lemma) > len(end)+2 && strings.HasSuffix(lemma, end) {
			return true
		}
	}
	return false
}

var (
	// numbers of people stand for them.
	numbers = set(`thousands hundreds dozens scores millions both several`)

	// organs act for a state or a body.
	organs = set(`government ministry parliament council court cabinet congress senate commission committee army military police
		administration authority board panel assembly coalition alliance union agency party house presidency regime embassy
		regulator watchdog prosecutor tribunal jury legislature department bureau junta kingdom state country nation federation league bloc city town village county province municipality borough`)

	// people are heads that mean persons, though nobody is named.
	people = set(`family relative victim wife husband counterpart colleague ally friend student sailor pilot hostage captive passenger
		child boy girl woman man person people guard marine diplomat adviser aide opponent activist crowd crew guest delegate
		representative leader vessel ship boat warship submarine plane helicopter convoy king queen prince princess emperor
		empress pope president chancellor premier secretary judge priest bishop monk nun chief head boss captain colonel sergeant
		deputy nominee host witness suspect defendant customer client patient neighbour mob nurse fisherman actress poet athlete
		coach star fan celebrity expert analyst critic rival enemy foe couple pair youth teen adult baby infant toddler father
		mother son daughter brother sister parent uncle aunt cousin widow bride groom heir tenant landlord thief spy agent
		civilian resident inhabitant citizen refugee migrant immigrant exile expatriate native local foreigner stranger militant
		combatant insurgent dissident partisan thug pirate envoy legate consul monarch sheikh emir sultan tyrant aristocrat
		apprentice recruit veteran cadet conscript general admiral lieutenant corporal commandant giant side hacker
		companion partner spouse boyfriend girlfriend bodyguard classmate roommate flatmate housemate teammate mate pal buddy fiance
		fiancee newlywed bystander passer-by onlooker eyewitness motorist cyclist pedestrian commuter shopper churchgoer
		detective diver tycoon mogul magnate oligarch baron maid butler chef cook clerk usher page nanny chauffeur`)

	// things end as callings do and are none.
	things = set(`letter number winter summer power order river water paper center matter factor sector motor error terror horror tower
		weather border harbor colour color labor labour favour humor rumor tumor mirror corridor computer chapter character
		quarter shelter shower dinner supper corner danger anger hunger finger figure disaster december november october
		september poster filter theater theatre meter liter litre timber rubber copper silver leather feather monitor reactor
		tractor elevator generator indicator vector interior exterior behavior behaviour door floor anchor honor odor vapor
		splendor armor armour trailer container freezer printer server router charter barrier carrier frontier counter
		encounter register cluster blister canister banner manner answer offer transfer laser buffer bunker tanker cover layer
		prayer career beer deer cancer fever ulcer liver shoulder trigger sticker ladder powder thunder wonder cinder folder
		boulder gender tender surrender murder slaughter laughter helicopter skyscraper newspaper wallpaper trouser sweater
		blazer slipper cracker burger boiler cooler heater burner lighter thriller bestseller blockbuster freighter steamer
		cruiser destroyer launcher trawler list twist resist assist consist waist mist fist degree committee guarantee coffee
		fee tree levee media criteria median calendar minor major rotor sensor processor doctrine conveyor ardor fervor rigor
		stupor tenor booster chamber ember amber lumber cucumber remainder reminder disorder cider tiger otter viper super
		timer diner lever fiber fibre manor valor vigor visor razor oyster tether zipper butter litter batter gutter bumper
		hammer hangar cellar dollar collar pillar nectar tier pier bier fier saucer rafter crater barter garter starter
		shutter sputter cutter putter stapler ruler roller binder tinder fender render vender setter twitter glitter halter
		falter welter splinter venter diameter parameter perimeter thermometer barometer kilometer centimeter millimeter
		cemetery newsletter gunpowder cylinder alligator calculator escalator refrigerator ventilator incubator accelerator
		simulator detector connector projector reflector injector trillion knee bee tee pee glee spree decree pedigree jubilee
		toffee downer upper lower outer inner saltwater freshwater floodwater groundwater wastewater manslaughter bother
		another either neither whether together rather further farther cheer sheer steer gear veneer sneer wrist exist cyst
		checklist playlist moment specimen acumen ramen omen semen abdomen radian`)

	// bodies are heads that act for the one whose they are.
	bodies = set(`government army military force forces troop troops parliament cabinet council court ministry minister president police
		soldier rebel militant fighter insurgent lawmaker official authority leader regime administration party coalition delegation
		committee commission congress senate navy warplane jet drone aircraft gunman protester militia group people voter judge union
		team company worker civilian resident refugee man woman commander general ambassador envoy spokesman mission
		firm bank club board airline museum university college hospital school chain foundation charity church institute newspaper
		network station studio operator camp faction tribe clan gang cartel squad contingent battalion brigade garrison fleet
		squadron regiment division platoon patrol unit business corporation startup association federation society orchestra
		band brotherhood opposition leadership staff workforce`)

	// weapons do what someone does with them.
	weapons = set(`missile rocket shell bomb drone bomber airstrike strike blast explosion bullet mortar grenade mine car truck vehicle
		attack bombing shelling raid shooting artillery shellfire gunfire barrage warplane jet gunship`)

	// nature strikes without anybody's doing.
	nature = set(`disaster earthquake quake storm hurricane typhoon cyclone tornado flood floodwater landslide mudslide avalanche tsunami wildfire
		blaze fire lightning drought heatwave rain wind wave tide eruption tremor aftershock blizzard torrent`)

	// craft fall from the air.
	craft = set(`helicopter plane aircraft airliner jet drone glider balloon airship fighter bomber warplane Cessna`)

	// abstracts are attacked in words.
	abstracts = set(`right law value idea record plan policy reputation character faith truth press media system rule budget tax programme
		program deal bill proposal view stance credibility integrity motive legacy theory history romance image dignity honor honour family-values
		poverty inflation price cost rate problem crime corruption racism drug myth institution constitution democracy norm principle`)

	// solid are things that end as qualities do.
	solid = set(`station mission delegation plantation installation fortification location mansion pavilion stallion battalion champion
		monument apartment basement settlement encampment department establishment regiment detachment compartment instrument
		ship warship city university facility community prison garrison reservation nation federation corporation organisation organization
		institution convoy ambulance residence legation kingdom population division legion union coalition`)

	// buildings collapse without anybody's ending them.
	buildings = set(`building bridge roof stand mine tunnel wall house tower dam scaffolding balcony platform block crane church school
		factory shaft hotel stadium apartment ceiling floor road cliff`)
)
