package event

// Sets of verbs and of what stands beside them.
var (
	// calledOff are ends of what had not yet come.
	calledOff = set(`put cancel call scrap postpone suspend break abandon`)

	// lessening makes something less.
	lessening = set(`reduce cut lower slash halve scale shrink trim`)

	// speaking is declined by those who are asked.
	speaking = set(`comment say answer discuss respond elaborate confirm give talk speak name identify disclose specify reveal tell predict
		speculate describe detail apologise apologize admit acknowledge be provide offer share rule`)

	// standing participles tell of a state unless a day or doer is told.
	standing = set(`station base deploy hold keep house locate place`)

	// making brings about what the noun after it names.
	making = set(`submit offer tender make take plan prepare consider announce delay postpone await expect fear seek demand want propose draft
		weigh give`)

	// ofPeople is done to people or is no event.
	ofPeople = set(`bury choose select pick tap confirm replace succeed hire recruit accompany escort marry relieve promote invite demote contact`)

	// ofSums is done with money.
	ofSums = set(`spend pour invest contribute`)

	// lightVerbs leave it to their object to tell what happened.
	lightVerbs = set(`hold launch carry conduct stage mount make take pay perform undertake commit give deliver receive attend host
		have open convene chair begin start resume restart reopen continue join lead organise organize arrange`)

	// closing leaves it to its object what came to an end.
	closing = set(`end conclude complete finish cancel suspend halt stop break call scrap`)

	// suffering is done to the subject.
	suffering = set(`suffer sustain undergo face survive escape`)

	// skipping keeps away from what took place.
	skipping = set(`skip miss`)

	// hedges turn an announcement into a guess.
	hedges = set(`likely probably possibly perhaps maybe presumably hopefully ideally surely inevitably eventually otherwise`)

	// frequently tells of habits.
	frequently = set(`often usually regularly always sometimes typically frequently routinely daily annually habitually generally normally`)

	// tells are verbs whose reported "would" was "will".
	tells = set(`say announce tell promise pledge vow declare confirm add state reveal report agree decide insist warn`)

	// planVerbs tie their infinitive to the future.
	planVerbs = set(`plan intend schedule set expect due slate decide agree pledge promise vow order prepare vote commit arrange direct
		instruct resolve undertake aim`)

	// timed are what joins the time of an "-ing" to that of its clause.
	timed = set(`in after before since while when following upon on`)

	// placing are prepositions after a participle that tell of one occasion.
	placing = set(`from in near during at outside inside over after on along aboard off`)

	// unchanged verbs have the past of their base, and news tells more of the
	// past.
	unchanged = set(`beat hit cut quit shut hurt split burst bid cast shed slit wed put set let cost spread thrust read rid upset
		broadcast forecast offset`)

	// pastOnly are forms of the past that are no participles.
	pastOnly = set(`ate became began bit blew broke came chose did drank drew drove fell flew forgave forgot froze gave grew hid knew
		rang rode rose sang sank saw shook shrank spoke sprang stole stank strode swam swore took threw tore undertook underwent
		went withdrew woke wore wrote overtook overthrew undid arose awoke`)

	// subordinating words open a clause, not only a phrase.
	subordinating = set(`after before since until as because although though while if unless whether that once when`)

	// laysDown is what a pact does with what is to be done under it.
	laysDown = set(`call require oblige commit bind provide`)

	// settled are adjectives and participles that set an infinitive on the
	// calendar.
	settled = set(`due set slated scheduled`)

	// layingOut makes a plan known.
	layingOut = set(`announce outline unveil confirm reveal present approve adopt publish sign make detail`)

	// doneVerbs say that what they govern took place.
	doneVerbs = set(`manage begin start continue help proceed go force compel lead cause rush resume`)

	// undoneVerbs say that it did not.
	undoneVerbs = set(`fail refuse decline neglect`)

	// invites ask somebody to come.
	invites = set(`invitation invite`)

	deniers  = set(`deny reject dismiss refute`)
	accusers = set(`accuse blame suspect charge convict indict condemn criticise criticize`)

	// claims are cues by which an outlet keeps its distance.
	claims = set(`claim claims claimed claiming allege alleges alleged alleging accuse accuses accused accusing`)

	violent = map[string]bool{"ASSAULT": true, "DEATH": true, "COERCE": true, "INJURE": true, "FIGHT": true}

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

	// blames charge somebody with what follows.
	blames = set(`convict accuse guilty responsible responsibility blame suspect acquit charge sentence jail imprison condemn punish arrest hold try clear involve implicate`)
)
