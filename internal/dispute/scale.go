package dispute

import "strings"

// A scale is a question that news puts to a thing in words that come in
// opposites: is it there, is it safe, did it work. The lists are from
// knowledge of English. A line has the words of one kind, those of one end
// before the bar and those of the other after it: a after "be" ("is secure"),
// v as a verb that says it of its subject ("has vanished"), w as
// one that does so of a thing, not of a person ("has failed"), n after "be" with
// or without an article ("is a failure"), o as a noun of the thing ("the
// activity of", "its collapse").
const scaleLists = `
there
a active alive intact operational thriving resurgent undefeated unbroken present widespread rampant functioning | extinct defunct dead finished eradicated eliminated defeated destroyed annihilated dismantled vanquished crushed gone inactive dormant nonexistent non-existent obliterated decimated over
v persists persisted endures endured survives survived thrives thrived resurfaced reemerged re-emerged regrouped | vanished vanishes disappeared disappears ceased evaporated collapsed
o activity activities resurgence survival persistence reemergence re-emergence revival | defeat elimination eradication destruction disappearance demise
safe
a secure safe protected stable calm peaceful quiet secured guarded | insecure unsafe vulnerable exposed unprotected unstable volatile porous unguarded undefended restive perilous dangerous
strong
a strong robust powerful capable resilient mighty formidable potent solid | weak fragile feeble incapable frail powerless helpless toothless impotent brittle shaky
o strength resilience | weakness fragility feebleness
ready
a ready prepared able equipped trained qualified fit competent | unready unprepared unable unequipped ill-prepared ill-equipped untrained unqualified unfit incompetent
works
a successful effective productive fruitful fruitfully constructive useful helpful beneficial worthwhile victorious triumphant | unsuccessful ineffective unproductive fruitless counterproductive unhelpful useless futile harmful pointless disastrous calamitous catastrophic
w succeeded succeeds worked works | failed fails backfired backfires flopped faltered collapsed
n success triumph victory breakthrough win | failure disaster fiasco debacle flop catastrophe defeat mistake blunder
schedule
a on-track on-schedule on-time | delayed stalled deadlocked bogged postponed overdue gridlocked stuck derailed
w progressed advanced | stalled stagnated slipped lagged
guilt
a guilty culpable complicit responsible liable blameworthy | innocent blameless exonerated vindicated guiltless absolved
o guilt culpability complicity | innocence
true
a true accurate correct truthful genuine authentic factual credible reliable verified substantiated | false untrue inaccurate incorrect untruthful fake bogus fabricated baseless unfounded groundless fictitious unreliable dubious misleading unverified unsubstantiated
n fact truth | lie fabrication fiction hoax falsehood myth
o accuracy truth credibility reliability authenticity | falsity inaccuracy
lawful
a legal lawful constitutional legitimate justified | illegal unlawful unconstitutional illegitimate unjustified criminal
o legality lawfulness legitimacy constitutionality | illegality illegitimacy
likely
a likely probable inevitable certain imminent unavoidable achievable attainable feasible realistic possible viable | unlikely improbable doubtful avoidable unachievable unattainable unrealistic impossible unworkable unviable unfeasible
needed
a necessary needed essential vital indispensable crucial required | unnecessary unneeded needless superfluous redundant dispensable
enough
a sufficient adequate ample plentiful abundant | insufficient inadequate lacking scarce deficient meagre meager
o sufficiency adequacy abundance | lack shortage insufficiency inadequacy scarcity
better
a improving improved better growing rising recovering booming expanding | worsening worse deteriorating declining falling shrinking slowing
w improved recovered grew rebounded rose increased | worsened deteriorated declined fell shrank decreased dropped
fair
a fair just equitable balanced impartial even-handed unbiased | unfair unjust inequitable one-sided biased partial discriminatory
good
a good great excellent wonderful fantastic superb positive wise prudent smart sensible | bad terrible awful horrible dreadful appalling abysmal negative unwise imprudent reckless foolish stupid
n blessing boon | curse scourge
accepted
a acceptable tolerable welcome | unacceptable intolerable unwelcome
harmless
a harmless benign innocuous | harmful threatening menacing hazardous dangerous
n help | threat danger menace
kept
a compliant law-abiding | noncompliant non-compliant
w complied complies abided abides | violated violates breached breaches flouted
winning
w won wins winning | lost loses losing
free
a free independent sovereign autonomous | dependent controlled occupied
open
a open transparent | closed secretive opaque shut
united
a united cohesive unified | divided fractured split splintered fragmented
reasonable
a reasonable rational moderate proportionate measured | unreasonable irrational extreme disproportionate excessive
credited
a serious sincere earnest | insincere disingenuous unserious hypocritical
common
a rare isolated exceptional | common widespread rampant routine systematic
`

// term is one meaning of a word on a scale.
type term struct {
	scale int
	high  bool // the end named first
	kind  byte
}

// terms are the meanings of each word, in lower case.
var terms = func() map[string][]term {
	all := map[string][]term{}
	scale := 0
	for line := range strings.Lines(scaleLists) {
		kind, lists, ok := strings.Cut(strings.TrimSpace(line), " ")
		if !ok {
			scale++
			continue
		}
		high, low, _ := strings.Cut(lists, "|")
		for _, w := range strings.Fields(high) {
			all[w] = append(all[w], term{scale, true, kind[0]})
		}
		for _, w := range strings.Fields(low) {
			all[w] = append(all[w], term{scale, false, kind[0]})
		}
	}
	return all
}()

// valued tells whether a piece of text has a word of a scale. It is asked of
// every clause: nothing is kept.
func valued(piece string) bool {
	var low [24]byte
	n := 0
	for i := 0; i <= len(piece); i++ {
		c := byte(' ')
		if i < len(piece) {
			c = piece[i]
		}
		switch {
		case 'A' <= c && c <= 'Z':
			c += 'a' - 'A'
			fallthrough
		case 'a' <= c && c <= 'z' || c == '-':
			if n < len(low) {
				low[n] = c
			}
			n++
		default:
			if n > 2 && n <= len(low) && terms[string(low[:n])] != nil {
				return true
			}
			n = 0
		}
	}
	return false
}
