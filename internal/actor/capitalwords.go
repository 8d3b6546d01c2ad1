package actor

// The words that take a government and no city, from knowledge of English as
// a whole. What a city can do or have too ("host", "celebrate", "airport") is
// in none of them.

// sayings are verbs of saying and of holding for true.
var sayings = set(`say tell announce declare state assert claim maintain contend argue insist stress emphasise emphasize reiterate repeat respond reply
	retort counter concede admit acknowledge deny confirm affirm reaffirm warn threaten caution vow pledge promise swear boast complain
	allege accuse charge suggest hint signal indicate believe think consider regard view suspect fear worry hope doubt know realise realize
	understand conclude estimate calculate assume explain inform notify brief note denounce condemn deplore criticise criticize blame decry
	praise hail applaud commend urge advise recommend ask request demand call appeal propose invite`)

// wills are verbs of willing and deciding, and of acts of state.
var wills = set(`want wish seek intend aim plan decide resolve choose prefer agree consent accept approve endorse authorise authorize ratify
	sign adopt refuse reject rebuff spurn decline dismiss veto oppose object resist defy ignore heed offer grant extend withhold withdraw
	suspend halt freeze resume renew lift ease impose levy slap tighten relax enforce sanction recognise recognize expel recall summon
	dispatch deploy negotiate bargain haggle engage cooperate coordinate consult collude conspire ally side back support sponsor fund finance
	arm bankroll subsidise subsidize abandon abide comply renege honour honor violate breach flout break bow cave yield relent retaliate provoke
	test-fire annex invade abrogate terminate cancel scrap tear relinquish dismantle denuclearise denuclearize disarm pursue
	demand insist try attempt bid hesitate waver struggle mull weigh contemplate ponder debate commit undertake guarantee
	devise forsake apologise apologize neglect overlook miscalculate misjudge underestimate deliberate care differ disagree order launch perceive
	pretend accommodate appease acquiesce reciprocate remove mislead fulfil fulfill meddle interfere exploit use hand give send provide supply push press pressure lobby court woo ally isolate punish deter contain`)

// told are verbs whose object is one who can be told, asked, moved or judged.
var told = set(`tell ask urge warn accuse blame advise inform notify assure reassure remind persuade convince press pressure pressurise pressurize
	force compel oblige coerce push prod nudge goad provoke deter dissuade invite beg implore implicate criticise criticize condemn denounce
	chide rebuke scold praise thank congratulate sanction penalise penalize punish appease placate anger infuriate enrage irk annoy
	irritate alarm unnerve embolden trust distrust mistrust reward lobby woo court antagonise antagonize grant challenge engage confront consult rebuff defy worry concern`)

// prevents are verbs that keep somebody from doing something.
var prevents = set("prevent stop keep bar deter dissuade discourage prohibit block ban restrain")

// particles make a verb one of will: "backed down".
var particles = map[string]string{
	"follow": "through", "step": "up", "dig": "in", "give": "up", "cave": "in", "crack": "down", "rule": "out", "call": "off", "pull": "out",
	"walk": "away", "hit": "back", "fire": "back", "push": "ahead", "press": "ahead", "go": "along", "lash": "out", "work": "with", "carry": "out", "back": "down",
	"sit": "down", "turn": "down", "shut": "down", "build": "up", "reach": "out", "stand": "by", "deal": "with", "clamp": "down", "draw": "up", "sign": "off",
}

// undergone are verbs whose subject does not act on the object: what a city
// sees, has or becomes too.
var undergone = set("see witness host face await suffer experience become remain hear lose endure undergo include house feature lack escape need get celebrate mourn")

// expects are verbs behind which somebody is to do something.
var expects = set("expect allow get cause enable help need encourage require permit order instruct lead drive prompt oblige call")

// minded are what somebody can be said to be who wills.
var minded = set(`willing unwilling ready prepared determined reluctant eager keen committed opposed serious sincere wary suspicious adamant open angry
	furious concerned worried sceptical skeptical hesitant intent bent interested uninterested convinced confident optimistic pessimistic
	displeased unhappy pleased resolved defiant adamant intransigent reticent insistent cautious anxious afraid aware unaware mindful satisfied dissatisfied frustrated content`)

// acts are nouns of what one wills, says or decides, and of what belongs to a
// government.
var acts = set(`demand decision refusal pledge position stance stand view opinion offer proposal request threat warning rhetoric statement announcement
	denial response reaction reply answer call claim assertion accusation allegation insistence willingness unwillingness readiness
	reluctance desire wish hope aim ambition goal objective plan strategy motive motivation intention intent calculation calculus interest
	concern fear worry suspicion mistrust distrust commitment promise vow agreement consent approval acceptance rejection support backing
	opposition objection criticism condemnation hostility provocation arsenal program programme missile weapon nuke warhead ally adversary foe enemy
	rival influence leverage diplomacy diplomat envoy ambassador negotiator emissary leadership regime ruler policy sanction behaviour
	behavior conduct compliance cooperation violation breach withdrawal recognition move gesture overture concession bid attempt control
	credibility resolve patience word assurance isolation denuclearization denuclearisation disarmament test launch relation relationship tie
	talk negotiation dispute standoff rivalry involvement intervention role approach attitude message invitation apology
	ultimatum tactic brinkmanship brinksmanship posture engagement participation failure inability ability determination desperation
	treatment handling use push drive stockpile rocket ministry meddling frustration anger outreach rule monitoring mediation effort step priority annexation fight pressure action measure doubt military army navy foothold`)

// relations are nouns of what is between states.
var relations = set(`tie relation relationship talk negotiation dialogue dialog diplomacy deal agreement accord pact treaty truce ceasefire armistice tension
	conflict war feud rift row dispute standoff stand-off showdown confrontation hostility rivalry rapprochement detente détente thaw alliance
	partnership cooperation coordination friendship understanding compromise mistrust distrust trust split divide wedge gap difference
	division disagreement engagement contact channel communication exchange summit consultation bargain partner peace reconciliation normalisation
	normalization breakthrough impasse stalemate deadlock friction odds quarrel strain animosity enmity mediation mediator go-between liaison
	intermediary`)

// patrons make a compound with the one who is behind something.
var patrons = set(`backed led sponsored supported funded controlled aligned allied approved imposed brokered financed armed dominated friendly
	appointed mediated drafted proposed run inspired directed supplied leaning`)

// toward are, by preposition, the nouns, verbs and adjectives whose
// complement is a government.
var toward = map[string]map[string]bool{
	"with": merged(relations, `negotiate cooperate coordinate consult engage side ally reconcile communicate agree disagree bargain reason collude conspire
		problem frustration frustrated angry patience impatience unhappy furious disappointed popular friendly patient impatient align
		issue leverage influence credibility position communication meeting reach sign strike conclude trade business`),
	"between": {},
	"against": set("sanction accusation allegation charge measure embargo retaliation retaliate hostility threat complaint complain policy case stance grievance conspire"),
	"on":      set("pressure sanction demand dependence reliance dependent reliant leverage rely depend lean prevail call embargo curb influence"),
	"upon":    set("pressure sanction demand call prevail rely depend"),
	"over":    set("leverage influence sway"),
	"to": set(`warning message concession ultimatum offer proposal assurance guarantee pledge promise appeal overture rebuke reply response signal
		hostility loyalty allegiance ambassador envoy emissary loyal hostile answerable friendly beholden sympathetic subservient
		unacceptable acceptable proposal request demand lifeline outreach apology letter condolence note answer talk reach tie sell lend sale`),
	"from": set(`pressure demand assurance concession permission approval threat response reply signal backing support instruction order
		commitment guarantee pledge cooperation independence autonomy criticism rebuke condemnation invitation warning denial silence
		provocation complaint reaction answer apology promise message statement consent independent protest encouragement
		interference guidance direction opposition resistance objection request`),
	"of":      set("ally foe adversary enemy critic wary suspicious critical distrustful mistrustful intention supporter sceptic skeptic proxy puppet tool client expect demand"),
	"by":      acts,
	"for":     set("priority precedent dilemma leverage frustration"),
	"toward":  set("policy stance attitude hostility approach posture gesture overture position hostile"),
	"towards": set("policy stance attitude hostility approach posture gesture overture position hostile"),
}

func merged(have map[string]bool, more string) map[string]bool {
	all := set(more)
	for w := range have {
		all[w] = true
	}
	return all
}
