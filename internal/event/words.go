package event

import "strings"

// set makes a table of words.
func set(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}

var (
	// organs act for a state or a body.
	organs = set(`government ministry parliament council court cabinet congress senate commission committee army military police
		administration authority board panel assembly coalition alliance union agency party house presidency regime`)

	// flown are what a launch sends off.
	flown = set(`missile rocket satellite projectile warhead spacecraft probe`)

	// forces are what is sent, kept and withdrawn.
	forces = set(`troop soldier force marine contingent battalion brigade regiment division unit garrison adviser advisor trainer personnel
		presence base squadron fleet peacekeeper`)

	// people are heads that mean persons, though nobody is named.
	people = set(`family relative victim wife husband counterpart colleague ally friend lawyer doctor student teacher sailor pilot driver
		hostage prisoner detainee captive passenger tourist journalist reporter child boy girl woman man person people member
		guard officer marine diplomat adviser aide supporter opponent activist protestor crowd American worker crew guest delegate
		representative negotiator leader vessel ship boat warship submarine plane helicopter convoy`)

	// lightVerbs leave it to their object to tell what happened.
	lightVerbs = set(`hold launch carry conduct stage mount make take pay perform undertake commit give deliver receive attend host
		have open convene chair`)

	// emptyObjects turn a verb of doing into a figure of speech.
	emptyObjects = set(`insult word glance barb pleasantry tribute price heed respect homage sacrifice challenge opportunity evidence question concern issue doubt hope fear door option point conclusion stage mind eyebrow possibility prospect
		spectre specter attention voice balance chord tone note gap room way risk danger threat impression legacy mark ground stance
		alarm awareness bar stake morale pressure example lesson case sense feeling idea view interest role thing something anything
		nothing everything message signal intention readiness willingness desire commitment speech sermon remark address
		statement lecture blow condolence greeting victory word tear song laughter talk career life time year decade day trail path debate speculation criticism tie relation front`)

	// laws are what a house passes.
	laws = set(`bill law resolution legislation measure act budget motion amendment decree reform tax package`)

	// leavable are what one withdraws from; other objects of "leave" stay behind.
	leavable = set(`country city town village base area region post office government party coalition agreement deal accord pact treaty
		union position territory camp compound capital province district alliance bloc building embassy hospital war front ceasefire`)

	// courses are what begins and ends, besides the happenings.
	courses = set(`mission operation campaign project program programme process fighting conflict crisis construction work phase term
		mandate session reign regime presidency war ban curfew airlift hearing investigation inquiry siege insurgency membership
		production occupation presence rule intervention service tenure partnership contract era`)

	// bodies are heads that act for the one whose they are.
	bodies = set(`government army military force forces troop troops parliament cabinet council court ministry minister president police
		soldier rebel militant fighter insurgent lawmaker official authority leader regime administration party coalition delegation
		committee commission congress senate navy warplane jet drone aircraft gunman protester militia group people voter judge union
		team company worker civilian resident refugee man woman commander general ambassador envoy spokesman mission`)

	// offers are withdrawn without anybody leaving.
	offers = set(`invitation support bid nomination offer proposal complaint candidacy recognition statement charge claim request application
		endorsement consent permission lawsuit confidence backing aid`)

	// papers are released as news, not from a prison.
	papers = set(`statement report figure endorsement document video transcript data photo photograph list detail letter text poll study
		survey book film album record number result footage picture image plan budget memo tape version name information guideline`)

	// weapons do what someone does with them.
	weapons = set(`missile rocket shell bomb drone bomber airstrike strike blast explosion bullet mortar grenade mine car truck vehicle`)

	// nounPrepositions tie arguments to a noun that names a happening.
	nounPrepositions = set(`of in on at by from between with against near to into within during inside outside over for under`)

	// hedges turn an announcement into a guess.
	hedges = set(`likely probably possibly perhaps maybe presumably hopefully ideally surely inevitably eventually`)

	// tells are verbs whose reported "would" was "will".
	tells = set(`say announce tell promise pledge vow declare confirm add state reveal report agree decide insist warn`)

	// planVerbs tie their infinitive to the future.
	planVerbs = set(`plan intend schedule set expect due slate decide agree pledge promise vow order prepare vote commit arrange direct
		instruct resolve undertake`)

	// settled are adjectives and participles that set an infinitive on the
	// calendar.
	settled = set(`due set slated scheduled`)

	// layingOut makes a plan known.
	layingOut = set(`announce outline unveil confirm reveal present approve adopt publish sign make detail`)

	// doneVerbs say that what they govern took place.
	doneVerbs = set(`manage begin start continue help proceed go force compel lead cause rush resume`)

	// undoneVerbs say that it did not.
	undoneVerbs = set(`fail refuse decline neglect`)

	deniers  = set(`deny reject dismiss refute`)
	accusers = set(`accuse blame suspect charge convict indict condemn criticise criticize`)

	// claims are cues by which an outlet keeps its distance.
	claims = set(`claim claims claimed claiming allege alleges alleged alleging accuse accuses accused accusing`)

	violent = map[string]bool{"ASSAULT": true, "DEATH": true, "COERCE": true, "INJURE": true, "FIGHT": true, "SEIZE": true, "ARREST": true}

	// realVerbs have only real happenings as their object.
	realVerbs = set(`condemn witness survive suffer welcome celebrate mourn prompt cause provoke spur precede end investigate denounce mark commemorate trigger spark follow
		oversee attend thwart repel win lose protest`)

	// settingVerbs set their object on the calendar.
	settingVerbs = set(`announce order schedule postpone delay plan set authorise authorize approve unveil`)

	// tookPlace are what a happening does when it happens.
	tookPlace = set(`kill wound injure happen occur begin start end last follow destroy leave take come claim hit target continue
		conclude erupt spread force prompt trigger cause damage`)

	takesPlace = set(`take begin start happen occur end conclude continue be`)
)
