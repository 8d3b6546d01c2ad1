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
	// flown are what a launch sends off.
	flown = set(`missile rocket satellite projectile warhead spacecraft probe`)

	// forces are what is sent, kept and withdrawn.
	forces = set(`military army navy troop soldier force marine contingent battalion brigade regiment division unit garrison adviser advisor trainer personnel
		presence base squadron fleet peacekeeper`)

	// fighters are defeated in battle.
	fighters = set(`force troop army rebel militant militia fighter insurgent enemy group regime terrorist gunman soldier guerrilla jihadist
		navy warlord faction`)

	// vessels are sent out as forces are.
	vessels = set(`ship warship frigate destroyer carrier submarine vessel cruiser corvette flotilla battleship tank boat`)

	// campaigns are what forces end when they go home.
	campaigns = set(`mission operation war deployment presence campaign airlift patrol exercise drill manoeuvre maneuver blockade siege
		bombardment intervention occupation`)

	// calledOff are ends of what had not yet come.
	calledOff = set(`cancel call scrap postpone suspend break abandon`)

	// inquirers question people.
	inquirers = set(`police policeman investigator prosecutor detective agent officer court committee lawmaker senator panel commission
		judge magistrate authority inspector`)

	// money is counted in these.
	money = set(`$ € £ dollar euro pound yen yuan rouble ruble franc peso rupee money fund cash sum million billion`)

	// livestock is killed as people are.
	livestock = set(`animal dog cat cow sheep goat horse pig bear wolf elephant lion tiger bird whale shark fish deer cattle`)

	// lessening makes something less.
	lessening = set(`reduce cut lower slash halve scale shrink trim`)

	// arms are given up and destroyed.
	arms = set(`weapon arm arsenal programme program territory bomb missile warhead stockpile land site position claim`)

	// filings are brought before a court.
	filings = set(`lawsuit suit charge complaint appeal petition claim motion brief case`)

	// envoys are called home.
	envoys = set(`ambassador envoy diplomat consul troop staff mission representative attache delegation soldier reservist`)

	// polls are where one goes to vote.
	polls = set(`poll urn`)

	// jails are where one goes to serve a sentence.
	jails = set(`prison jail trial court`)

	// prizes are received from a hand.
	prizes = set(`prize award medal degree diploma honour honor trophy order knighthood passport visa permit licence license order cross
		transplant vaccine dose injection treatment delivery gift letter call invitation package parcel shipment consignment ransom loan grant`)

	// speaking is declined by those who are asked.
	speaking = set(`comment say answer discuss respond elaborate confirm give talk speak name identify disclose specify reveal tell predict
		speculate describe detail apologise apologize admit acknowledge be provide offer share rule`)

	// standing participles tell of a state unless a day or doer is told.
	standing = set(`station base deploy hold keep house locate place`)

	// making brings about what the noun after it names.
	making = set(`submit offer tender make take plan prepare consider announce delay postpone await expect fear seek demand want propose draft
		weigh give`)

	// thoughts hold what may or may not be.
	thoughts = set(`skepticism scepticism doubt fear hope belief possibility chance risk likelihood prospect concern idea notion expectation
		suggestion danger worry probability odds confidence optimism pessimism assumption theory hypothesis speculation dream wish feeling
		impression perception guess bet`)

	// orations are words on an occasion.
	orations = set(`speech address announcement declaration statement`)

	// whereabouts make of an address a place.
	whereabouts = set(`home email e-mail mail mailing street postal web ip office work private`)

	// bonds are restored and cut between states.
	bonds = set(`tie relation link contact power electricity order peace`)

	// penalties are lifted.
	penalties = set(`sanction embargo restriction penalty tariff ban`)

	// ways are blocked by those who protest.
	ways = set(`road street highway motorway bridge entrance railway track junction gate route square port`)

	// contests are won and lost.
	contests = set(`election vote seat race primary runoff ballot referendum game match final title medal cup prize award championship contract
		case appeal lawsuit battle war majority presidency nomination tournament gold series leadership contest bid trial
		marathon derby bout fight round trophy crown league set point penalty lawsuit award`)

	// lightVerbs leave it to their object to tell what happened.
	lightVerbs = set(`hold launch carry conduct stage mount make take pay perform undertake commit give deliver receive attend host
		have open convene chair begin start resume restart reopen continue join lead organise organize arrange`)

	// closing leaves it to its object what came to an end.
	closing = set(`end conclude complete finish cancel suspend halt stop break call scrap`)

	// suffering is done to the subject.
	suffering = set(`suffer sustain undergo face survive escape`)

	// skipping keeps away from what took place.
	skipping = set(`skip miss`)

	// portions are parts of a happening.
	portions = set(`round series day hour week string wave spate set number pair couple half stage part`)

	// emptyObjects turn a verb of doing into a figure of speech.
	emptyObjects = set(`insult word glance barb pleasantry tribute price heed respect homage sacrifice challenge opportunity evidence question concern issue doubt hope fear door option point conclusion stage mind eyebrow possibility prospect
		spectre specter attention voice balance chord tone note gap room way risk danger threat impression legacy mark ground stance
		alarm awareness bar stake morale pressure example lesson case sense feeling idea view interest role thing something anything
		nothing everything message signal intention readiness willingness desire commitment speech sermon remark address
		statement lecture blow condolence greeting victory word tear song laughter talk career life time year decade day trail path debate speculation criticism tie relation front
		attention imagination heart scene spirit mood footage image essence moment benefit doubt fortune chance nerve`)

	// laws are what a house passes.
	laws = set(`bill law resolution legislation measure act budget motion amendment decree reform tax package`)

	// leavable are what one withdraws from; other objects of "leave" stay behind.
	leavable = set(`sea coast border peninsula suburb neighbourhood neighborhood country city town village base area region post office government party coalition agreement deal accord pact treaty
		union position territory camp compound capital province district alliance bloc building embassy hospital war front ceasefire
		valley island zone enclave site field strip country palace airport harbour port house hotel camp home school`)

	// courses are what begins and ends, besides the happenings.
	courses = set(`mission operation campaign project program programme process fighting conflict crisis construction work phase term
		mandate session reign regime presidency war ban curfew airlift hearing investigation inquiry siege insurgency membership
		production occupation presence rule intervention service tenure partnership contract era`)

	// offers are withdrawn without anybody leaving.
	offers = set(`name invitation support bid nomination offer proposal complaint candidacy recognition statement charge claim request application
		endorsement consent permission lawsuit confidence backing aid`)

	// papers are released as news, not from a prison.
	papers = set(`statement report figure endorsement document video transcript data photo photograph list detail letter text poll study
		survey book film album record number result footage picture image plan budget memo tape version name information guideline`)

	// nounPrepositions tie arguments to a noun that names a happening.
	nounPrepositions = set(`of in on at by from between with against near to into within during inside outside over for under`)

	// hedges turn an announcement into a guess.
	hedges = set(`likely probably possibly perhaps maybe presumably hopefully ideally surely inevitably eventually otherwise`)

	// claimNouns hold what one side says.
	claimNouns = set(`claim allegation accusation charge assertion contention insinuation rumour rumor`)

	// frequently tells of habits.
	frequently = set(`often usually regularly always sometimes typically frequently routinely daily annually habitually generally normally`)

	// tells are verbs whose reported "would" was "will".
	tells = set(`say announce tell promise pledge vow declare confirm add state reveal report agree decide insist warn`)

	// planVerbs tie their infinitive to the future.
	planVerbs = set(`plan intend schedule set expect due slate decide agree pledge promise vow order prepare vote commit arrange direct
		instruct resolve undertake aim`)

	// timed are what joins the time of an "-ing" to that of its clause.
	timed = set(`after before since while when following upon on`)

	// placing are prepositions after a participle that tell of one occasion.
	placing = set(`from in near during at outside inside over after on along aboard off`)

	// aims are ends that one wants to come to, not plans with a day.
	aims = set(`aim goal purpose plan task job idea objective challenge hope point way intention ambition dream strategy role duty priority
		focus solution answer key step mission target desire wish`)

	// unchanged verbs have the past of their base, and news tells more of the
	// past.
	unchanged = set(`beat hit cut quit shut hurt split burst bid cast shed slit wed`)

	// laysDown is what a pact does with what is to be done under it.
	laysDown = set(`call require oblige commit bind provide`)

	// pacts bind their sides.
	pacts = set(`agreement deal pact treaty accord truce ceasefire settlement contract resolution law act bill roadmap timetable plan ruling order
		decree constitution verdict sentence`)

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

	violent = map[string]bool{"ASSAULT": true, "DEATH": true, "COERCE": true, "INJURE": true, "FIGHT": true, "SEIZE": true}

	// atOneStroke are classes of deeds that are done once and for all.
	atOneStroke = map[string]bool{"ANNOUNCE": true, "REQUEST": true, "REJECT": true, "ASSAULT": true, "DEATH": true, "SEIZE": true, "ARREST": true,
		"RESIGN": true, "ACCUSE": true, "TEST": true, "COERCE": true, "TRIAL": true}

	// figurative classes of deeds are said of things that do nothing.
	figurative = map[string]bool{"ASSAULT": true, "DEATH": true, "INJURE": true, "SEIZE": true, "COERCE": true, "ARREST": true, "FIGHT": true}

	// keeping is done in memory or because of what happened.
	keeping = set(`mark commemorate celebrate mourn honour honor protest avenge investigate condemn denounce`)

	// realVerbs have only real happenings as their object.
	realVerbs = set(`condemn witness survive suffer welcome celebrate mourn prompt cause provoke spur precede end investigate denounce mark commemorate trigger spark follow
		oversee attend thwart repel win lose protest disrupt interrupt watch film hail applaud deplore regret lament remember
		avenge justify defend criticise criticize praise describe hear escape resume halt stop blame see lead stage join
		boycott report confirm recall acknowledge admit endure recount contest hold violate break carry mount launch
		commit host skip miss complete conclude finish`)

	// settingVerbs set their object on the calendar.
	settingVerbs = set(`call announce order schedule postpone delay plan set authorise authorize approve unveil`)

	// tookPlace are what a happening does when it happens.
	tookPlace = set(`kill wound injure happen occur begin end start last follow destroy leave take come claim hit target continue
		conclude erupt spread force prompt trigger cause damage resume break collapse fail yield produce draw attract fall rip
		tear shake rock sweep strike open close drag go proceed unfold turn bring spark provoke`)

	takesPlace = set(`take begin start happen occur end conclude continue be resume open go hold`)

	// comesAbout puts what happened among other happenings, in the present.
	comesAbout = set(`come follow mark bring`)

	// unreal verbs leave it open whether their subject came about.
	unreal = set(`plan expect fear avert prevent avoid foil thwart need propose suggest consider discuss cancel postpone threaten loom
		require want demand allow permit seem appear propose call rule forbid ban delay can may`)

	// traces are what a happening has: before "of" they show that it was.
	traces = set(`wake aftermath result victim scene site anniversary sidelines sideline margin response reaction time day night hour
		minute end start beginning close opening survivor footage video investigation inquiry probe consequence target centre center
		eve news word report account memory perpetrator mastermind cause outcome`)

	// blames charge somebody with what follows.
	blames = set(`convict accuse guilty responsible responsibility blame suspect acquit charge sentence jail imprison condemn punish arrest hold try clear`)
)
