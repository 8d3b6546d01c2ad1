package figure

import "strings"

// participle is the past participle of a verb.
func participle(lemma string) string {
	if p := irregular[lemma]; p != "" {
		return p
	}
	n := len(lemma)
	switch {
	case n < 2:
		return lemma
	case strings.HasSuffix(lemma, "e"):
		return lemma + "d"
	case strings.HasSuffix(lemma, "y") && !vowel(lemma[n-2]):
		return lemma[:n-1] + "ied"
	case doubling[lemma] || doubles(lemma):
		return lemma + lemma[n-1:] + "ed"
	}
	return lemma + "ed"
}

// doubles tells whether a verb of one syllable doubles its last consonant:
// "planned".
func doubles(lemma string) bool {
	n := len(lemma)
	if n < 3 || vowel(lemma[n-1]) || !vowel(lemma[n-2]) || vowel(lemma[n-3]) && lemma[n-3:n-1] != "ui" || strings.IndexByte("wxy", lemma[n-1]) >= 0 {
		return false
	}
	return !strings.ContainsAny(lemma[:n-2], "aeioy") && (!strings.Contains(lemma[:n-2], "u") || lemma[n-3:n-1] == "ui")
}

func vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

// doubling are the verbs of several syllables that do so too.
var doubling = words(`commit permit submit admit emit omit transmit occur incur recur prefer refer confer defer infer transfer deter control patrol
equip kidnap compel expel propel repel rebel excel forget regret unplug outwit acquit cancel`)

// irregular are the participles of verbs that form them otherwise.
var irregular = func() map[string]string {
	all := map[string]string{}
	for _, pair := range strings.Fields(`flee:fled withdraw:withdrawn leave:left lose:lost hold:held hit:hit cut:cut put:put shoot:shot
send:sent spend:spent build:built buy:bought sell:sold pay:paid keep:kept bring:brought catch:caught find:found fight:fought
fall:fallen rise:risen grow:grown shrink:shrunk go:gone come:come become:become begin:begun take:taken give:given see:seen
know:known draw:drawn drive:driven fly:flown throw:thrown write:written speak:spoken break:broken steal:stolen freeze:frozen
choose:chosen win:won lead:led meet:met run:run stand:stood sit:sat lie:lain lay:laid strike:struck hang:hanged seek:sought
teach:taught think:thought feel:felt mean:meant hear:heard read:read lend:lent bear:borne swear:sworn wear:worn tear:torn
spread:spread get:got forget:forgotten cost:cost cast:cast burst:burst split:split quit:quit stick:stuck swing:swung dig:dug wake:woken
shake:shaken sing:sung swim:swum drink:drunk arise:arisen bend:bent bite:bitten bleed:bled blow:blown deal:dealt forbid:forbidden
forgive:forgiven ride:ridden sleep:slept slide:slid spin:spun spring:sprung sweep:swept foresee:foreseen slay:slain slain:slain enrol:enrolled fulfil:fulfilled overcome:overcome withstand:withstood
understand:understood make:made say:said tell:told do:done have:had sink:sunk drown:drowned return:returned die:died show:shown shut:shut set:set let:let hurt:hurt beat:beaten bind:bound feed:fed
eat:eaten hide:hidden overthrow:overthrown retake:retaken rebuild:rebuilt withhold:withheld uphold:upheld oversee:overseen overrun:overrun mislead:misled undergo:undergone undertake:undertaken`) {
		lemma, p, _ := strings.Cut(pair, ":")
		all[lemma] = p
	}
	return all
}()
