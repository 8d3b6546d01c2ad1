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

	// inquirers question people.
	inquirers = set(`police policeman investigator prosecutor detective agent officer court committee lawmaker senator panel commission
		judge magistrate authority inspector`)

	// money is counted in these.
	money = set(`$ € £ dollar euro pound yen yuan rouble ruble franc peso rupee money fund cash sum million billion`)

	// livestock is killed as people are.
	livestock = set(`animal dog cat cow sheep goat horse pig bear wolf elephant lion tiger bird whale shark fish deer cattle`)

	// arms are given up and destroyed.
	arms = set(`weapon arm arsenal programme program territory bomb missile warhead stockpile land site position claim`)

	// filings are brought before a court.
	filings = set(`lawsuit suit charge complaint appeal petition claim motion brief case`)

	// envoys are called home.
	envoys = set(`ambassador envoy diplomat consul troop staff mission representative attache delegation soldier reservist`)

	// shots are exchanged in a fight, glances between any two.
	shots   = set(`fire shot gunfire blow`)
	glances = set(`word view idea glance look`)

	// polls are where one goes to vote.
	polls = set(`poll urn`)

	// jails are where one goes to serve a sentence.
	jails = set(`prison jail trial court`)

	// prizes are received from a hand.
	prizes = set(`prize award medal degree diploma honour honor trophy order knighthood passport visa permit licence license order cross
		transplant vaccine dose injection treatment delivery gift letter call invitation package parcel shipment consignment ransom loan grant`)

	// thoughts hold what may or may not be.
	thoughts = set(`skepticism scepticism doubt fear hope belief possibility chance risk likelihood prospect concern idea notion expectation
		suggestion danger worry probability odds confidence optimism pessimism assumption theory hypothesis speculation dream wish feeling
		impression perception guess bet`)

	// orations are words on an occasion.
	orations = set(`speech address announcement declaration statement`)

	// whereabouts make of an address a place.
	whereabouts = set(`home email e-mail mail mailing street postal web ip office work private`)

	// assemblies are classes of what is called for a day.
	assemblies = map[string]bool{"ELECT": true, "CONSULT": true, "PROTEST": true, "LEGISLATE": true}

	// accords are reached, besides the agreements of the lexicon.
	accords = set(`timetable roadmap understanding consensus terms term truce bargain draft formula arrangement schedule`)

	// dropped are ends of undertakings, and bombs.
	dropped = set(`charge case suit lawsuit bid plan proposal campaign investigation inquiry opposition objection complaint appeal demand claim
		threat tariff sanction bomb missile candidacy requirement mandate project`)

	// usual are nouns whose plural tells of business as usual.
	usual = set(`operation sale purchase loan shipment`)

	// bonds are restored and cut between states.
	bonds = set(`tie relation link contact power electricity order peace`)

	// penalties are lifted.
	penalties = set(`sanction embargo restriction penalty tariff ban`)

	// ways are blocked by those who protest.
	ways = set(`road street highway motorway bridge entrance railway track junction gate route square port`)

	// contests are won and lost.
	contests = set(`defeat election vote seat race primary runoff ballot referendum game match final title medal cup prize award championship contract
		case appeal lawsuit battle war majority presidency nomination tournament gold series leadership contest bid trial
		marathon derby bout fight round trophy crown league set point penalty lawsuit award`)

	// portions are parts of a happening.
	portions = set(`round series day hour week string wave spate set number pair couple half stage part`)

	// pieces of something stand for it: "control of the town", "a swath of the
	// country".
	pieces = set(`control chunk swath swathe portion section slice bulk rest majority minority most much town city village district province
		region island capital outskirt suburb centre center office rank level leadership command grip remainder edge tip hold percent`)

	// emptyObjects turn a verb of doing into a figure of speech.
	emptyObjects = set(`insult word glance barb pleasantry tribute price heed respect homage sacrifice challenge opportunity evidence question concern issue doubt hope fear door option point conclusion stage mind eyebrow possibility prospect
		spectre specter attention voice balance chord tone note gap room way risk danger threat impression legacy mark ground stance
		alarm awareness bar stake morale pressure example lesson case sense feeling idea view interest role thing something anything
		nothing everything message signal intention readiness willingness desire commitment speech sermon remark address
		statement lecture blow condolence greeting victory word tear song laughter talk career life time year decade day trail path debate speculation criticism tie relation front
		attention imagination heart scene spirit mood footage image essence moment benefit doubt fortune chance nerve
		defence defense rebuke warning criticism apology victory`)

	// laws are what a house passes.
	laws = set(`bill law resolution legislation measure act budget motion amendment decree reform tax package`)

	// leavable are what one withdraws from; other objects of "leave" stay behind.
	leavable = set(`sea coast border peninsula suburb neighbourhood neighborhood country city town village base area region post office government party coalition agreement deal accord pact treaty
		union position territory camp compound capital province district alliance bloc building embassy hospital war front ceasefire
		valley island zone enclave site field strip country palace airport harbour port house hotel camp home school`)

	// courses are what begins and ends, besides the happenings.
	courses = set(`effort drive initiative push journey season mission operation campaign project program programme process fighting conflict crisis construction work phase term
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

	// claimNouns hold what one side says.
	claimNouns = set(`claim allegation accusation charge assertion contention insinuation rumour rumor`)

	// aims are ends that one wants to come to, not plans with a day.
	aims = set(`aim goal purpose plan task job idea objective challenge hope point way intention ambition dream strategy role duty priority
		focus solution answer key step mission target desire wish`)

	// pacts bind their sides.
	pacts = set(`agreement deal pact treaty accord truce ceasefire settlement contract resolution law act bill roadmap timetable plan ruling order
		decree constitution verdict sentence`)

	// traces are what a happening has: before "of" they show that it was.
	traces = set(`wake heel aftermath result victim scene site anniversary sidelines sideline margin response reaction time day night hour
		minute end start beginning close opening survivor footage video investigation inquiry probe consequence target centre center
		eve news word report account memory perpetrator mastermind cause outcome`)
)
