package commitment

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
	// hedges turn an announcement into a guess.
	hedges = set(`likely probably possibly perhaps maybe presumably hopefully surely inevitably undoubtedly certainly possible impossible doubtful unlikely
		hopeful confident optimistic sure afraid convinced certain allegedly`)

	// idleVerbs bind nobody in the future: what one will be, seem, see, know.
	idleVerbs = set(`be seem appear look feel think believe know understand learn find see hear remember forget realize realise
		want need like love hate prefer hope wish fear worry depend mean matter cost deserve belong contain include
		consist involve resemble become get happen occur emerge arise face suffer lose win fail succeed cause lead result affect
		influence shape prove tell show reveal say ask wonder watch own have underscore highlight demonstrate
		serve require last die live survive grow rise fall drop decline worsen improve change encounter struggle enjoy benefit
		consume absorb occupy exceed total amount account constitute represent comprise reflect correspond outweigh outnumber
		prevail triumph persevere endure overcome
		characterize characterise scatter describe explain argue claim mention note speculate comment answer identify elaborate apologise apologize admit acknowledge blame haunt loom test discover notice miss regret cheer love read guess remind try strive expect predict foresee stand coincide receive undergo inherit gain earn`)

	// changes are verbs of change that with an object are deeds of who makes it.
	changes = set(`drop improve change grow`)

	// crowds are people by what they are to all others.
	crowds = set(`voter resident citizen shopper consumer customer fan viewer reader listener user parent child student pupil patient
		taxpayer motorist driver passenger commuter tourist visitor neighbour neighbor person people man woman family american
		investor analyst expert critic observer trader economist villager local farmer bystander onlooker`)

	// restates are verbs of giving one's word once more.
	restates = set(`reaffirm reiterate renew restate repeat reassert reconfirm`)

	// vagueObjects make a figure of speech of a verb of doing.
	vagueObjects = set(`difference sense impact effect role problem trouble mistake case point idea way attention conclusion something
		anything nothing everything lot bit part consequence chance thing best utmost right`)

	// emptySubjects cannot be bound.
	emptySubjects = set(`this that these those what who which nobody everyone everybody someone anyone people history time one
		something anything nothing everything reader question answer result outcome consequence impact effect there such all none`)

	// undertakings are what is carried out by someone: their future is a plan.
	undertakings = set(`mission operation troop force soldier unit base withdrawal pullout drawdown deployment transition phase
		talk negotiation summit meeting election referendum vote ceasefire truce sanction program programme aid adviser advisor
		trainer contractor contingent brigade battalion mandate exercise drill handover transfer process removal reduction
		construction work inspection hearing trial investigation inquiry delegation envoy ambassador embassy government
		administration military army ministry parliament council commission committee coalition alliance police company
		payment delivery shipment funding assistance subsidy patrol airlift
		official authority minister president leader side party country state member ally partner group militant rebel fighter`)

	// timetables are what can be fixed, stand, or be kept to.
	timetables = set(`timetable timeline schedule deadline calendar timeframe roadmap date plan thing withdrawal commitment agreement
		target pledge promise`)

	firmWords = set(`fixed unchanged firm final intact unaffected settled binding unaltered`)
	firmAfter = set(`track schedule course place force effect planned scheduled agreed time target plan`)

	// settled are verbs after which a timetable is set, unsettled those after
	// which it is only sought.
	settled   = set(`set reach fix announce agree give adopt approve lay impose confirm unveil sign outline issue`)
	unsettled = set(`seek discuss negotiate consider want need propose oppose criticize criticise reject abandon drop scrap weigh
		debate study use exploit invoke cite mull demand reconsider review defend support draw make develop prepare cancel suspend denounce welcome`)

	// makers are verbs that make a promise or plan, or keep it standing.
	makers = set(`make give issue impose place put set take publish release present lay unveil yield produce bring win secure receive obtain
		have repeat renew honor honour reiterate reaffirm restate maintain keep uphold extend introduce pass carry deliver include contain sign
		reach strike seal conclude complete draft hold face slap enforce order defend announce outline detail`)

	// refusers turn what they have as object down.
	refusers = set(`reject dismiss rebuff spurn refuse decline resist ignore defy veto`)
	refusing = set(`turn brush rule shrug`) // with "down", "off" or "out"

	// aims only say what something consists in: "the aim is to end".
	aims = set(`instinct aim goal purpose idea objective task challenge way point intention job strategy policy hope dream plan key thing answer
		option solution approach step effort role mission priority choice question problem best part focus decision what all one
		alternative trick secret`)

	// onlookers have neither office nor power over what they speak of.
	onlookers = set(`expert analyst former ex professor scholar researcher columnist author critic fellow historian resident witness
		activist economist pollster strategist observer lecturer commentator academic specialist veteran journalist editor student
		retired pundit blogger candidate`)

	// aloneVerbs need no object.
	aloneVerbs = set(`walk appeal strike sue pay apologise apologize run march protest sail vacate recuse abdicate withdraw leave resign return retaliate respond continue surrender retreat step end close retire disarm negotiate
		cooperate quit vote remain stay comply begin start act fight meet depart convene reconvene disband testify rejoin intervene mobilise mobilize
		disengage abstain attend help`)

	// believers govern what someone takes to be so, not what binds.
	believers = set(`accept know hope think believe fear doubt expect predict imagine suspect wish pray bet assume guess feel reckon suppose trust
		forecast estimate wonder worry`)

	// laws are papers with force, beside pacts.
	laws = set(`law act bill rule regulation statute ordinance constitution resolution policy measure code charter provision amendment ruling
		mandate legislation contract directive requirement decree edict order injunction verdict judgment judgement
		proclamation clause guideline protocol convention`)

	// requires are verbs by which circumstances oblige as well as people.
	requires = set(`require oblige obligate compel mandate`)

	// decisive are verbs of judging, a plan only of those who can judge.
	decisive = set(`determine decide consider weigh review judge assess evaluate examine`)

	// aspects are verbs that say of another only that it goes on or begins.
	aspects = set(`continue begin start keep cease stop come`)

	// decides are verbs of deciding, whose past is no plan gone by.
	decides = set(`decide resolve`)

	chooses = set(`choose opt elect determine`)

	// habits tell what is done again and again.
	habits = set(`always often usually typically generally routinely regularly frequently normally sometimes commonly traditionally rarely seldom
		neither nor`)

	// silences are what those who refuse them only keep silent about.
	silences = set(`talk discuss speak confirm detail disclose divulge specify respond reply name identify deny`)

	// regulates are verbs of what a pact is about.
	regulates = set(`govern regulate cover concern define address codify formalize formalise replace supersede`)

	// minds are verbs of knowing: who is told to is told no deed.
	minds = set(`know think believe understand remember feel realize realise imagine see hear forget notice like love`)

	// blames follow "is to" where nobody is bound: "is to blame".
	blames = set(`blame let be have hire`)

	// askers turn the "if" after them into a question: "to see if".
	askers = set(`see know determine ask decide test wonder check tell learn find assess unclear`)

	// opinions are what one has of what will be.
	opinions = set(`realization realisation idea notion theory argument potential hint indication evidence proof claim confidence faith doubt acknowledgment acknowledgement admission sign suggestion speculation concern worry conviction
		certainty likelihood possibility prospect risk danger rumor rumour judgment judgement view guess belief hope fear sense assessment prediction opinion bet expectation feeling worry
		wish dream forecast chance odds`)

	// spokesmen bind others by their office.
	spokesmen = set(`spokesman spokeswoman spokesperson spokespeople secretary aide adviser advisor representative lawyer attorney solicitor agent manager`)

	// tellers are verbs whose reported "would" was "will".
	tellers = set(`say announce tell promise pledge vow declare confirm add state reveal agree decide insist warn report order swear
		guarantee signal indicate reiterate assure reassure repeat affirm reaffirm`)

	// nounPrepositions tie arguments to a noun that names a deed.
	nounPrepositions = set(`of in on at by from between with against near to into within during inside outside over for under before until through`)

	// ordinals count the parts of a plan, divisions are what those parts are.
	ordinals  = set(`first second third fourth fifth initial last final one other another`)
	divisions = set(`phase stage step part round tranche batch wave instalment installment`)

	// comingVerbs only say that something comes about.
	comingVerbs = set(`be come fall follow begin start end finish run happen occur conclude`)

	// portions stand for what they are a part of.
	portions = set(`part portion rest remainder bulk half third quarter majority most remnant number share section wing element`)

	// pronouns are no names.
	pronouns = set(`i we he she it they you me us him her them my our his its their your this that these those who which one ones
		himself herself itself themselves myself ourselves mine ours theirs hers both others everyone everybody someone anyone`)

	// asksHow make a question of the infinitive behind them.
	asksHow = set(`how what when where whether why who whom which`)

	// calls tie the one told to a verb: "call on", "appeal to", "call for".
	calls = set(`on upon to for with`)

	// papers bind those who signed them.
	papers = set(`agreement deal accord treaty pact truce ceasefire cease-fire settlement compact memorandum protocol communique charter`)

	// offices are the words with which the title of someone with a say ends.
	offices = set(`minister president mayor governor chancellor secretary premier chairman chairwoman chairperson chair commissioner senator
		general colonel admiral major captain marshal commander ambassador envoy king queen prince emir sultan sheriff spokesman spokeswoman spokesperson
		spokespeople head chief director administrator councillor councilor council superintendent prosecutor judge treasurer
		undersecretary vice-president deputy official officials authority authorities ministry government administration
		congressman congresswoman lawmaker speaker leader alderman warden ombudsman`)

	// undergone are verbs whose passive in the future only foretells.
	undergone = set(`remember forget know see hear feel affect influence shape determine cause drive decide judge hurt harm hit strand lose kill
		injure destroy damage displace leave surprise shock disappoint please anger outrage worry delight amuse bore relieve miss mourn
		celebrate regard consider view perceive interpret read understand misunderstand welcome appreciate love hate like
		need require offset dwarf overshadow eclipse undermine weaken strengthen boost threaten endanger tempt force
		blame criticise criticize condemn haunt overwhelm flood divide define dominate complicate hamper hinder limit`)

	// wordsGiven are words, feelings and signs of them: who offers them has given
	// them.
	wordsGiven = set(`congratulation congratulations condolences apologies condolence apology prayer sympathy thanks thank explanation detail advice assessment view criticism praise
		tribute glimpse insight excuse reason word comment account example lesson evidence proof hint clue clarification
		description analysis interpretation rebuke warning regret gratitude encouragement comfort hope prospect opportunity
		chance thought take alternative perspective solution advantage benefit incentive resistance surprise allegiance love`)

	// openingVerbs say of a thing, without an object, that it will have been
	// made ready.
	openingVerbs = set(`open reopen close begin start end resume`)

	placing = set(`in at near on outside`)

	// dueClasses are the classes of happenings that one can be bound to.
	dueClasses = set(`RETREAT END BEGIN MOBILIZE EXTEND CHANGE TRANSFER RELEASE CONSULT VISIT ELECT COERCE SANCTION AID MOVE ASSAULT
		TEST CONDUCT FORM`)
)
