package actor

import (
	"strings"

	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// orgNouns are common nouns for bodies that act and speak.
var orgNouns = set(`coalition government army parliament ministry committee council police force forces militia militia party court commission
	administration military regime alliance agency authority authorities cabinet opposition delegation union embassy
	congress senate judiciary navy leadership command company troops services faction movement organization organisation media`)

var peopleNouns = set(`official expert analyst soldier troop rebel fighter militant insurgent lawmaker politician diplomat leader resident
	witness protester activist civilian observer critic supporter source journalist minister commander officer adviser advisor
	negotiator investigator prosecutor economist scientist legislator senator worker refugee prisoner hostage terrorist gunman
	citizen voter scholar historian lawyer doctor villager farmer contractor spokesman representative member ally`)

// nominals finds the groups of people and bodies that a sentence describes
// by common nouns.
func (f *finder) nominals(n int) {
	w := f.words(n)
	names := f.page.Sentences[n].Names
	taken := f.takenBy(n)
	for i := range w {
		if !noun(&w[i]) || taken[i] || covered(names, i) {
			continue
		}
		kind := kindOf(&w[i])
		if kind == "" || i+1 < len(w) && (noun(&w[i+1]) && w[i+1].XPOS != "NNP" && w[i+1].Lower != "-") {
			continue // a modifier: "security officials"
		}
		from := start(w, i)
		if w[i].XPOS == "NN" && (w[from].XPOS != "DT" && w[from].XPOS != "PRP$" && !modified(w, from, i)) || w[from].XPOS == "PRP$" {
			continue
		}
		end := i + 1
		if kind == onrecord.Org {
			end = complement(w, end, map[string]bool{"of": true})
		}
		if p := f.headOfBody(n, i, end); p != nil && p.who != nil {
			f.namedAfter(p, n, from, i, end)
			continue
		}
		f.nominal(n, from, i, end, kind)
	}
}

// modified tells whether an adjective of nation or a possessor makes a
// phrase without article definite: "Iraqi parliament".
func modified(w []syntax.Word, from, head int) bool {
	for k := from; k < head; k++ {
		if class(&w[k])&lexicon.Demonym != 0 || w[k].XPOS == "POS" || w[k].XPOS == "NNP" || w[k].Lower == "coalition" || w[k].XPOS == "JJ" {
			return true
		}
	}
	return false
}

func kindOf(w *syntax.Word) onrecord.ActorType {
	switch {
	case orgNouns[w.Lower] || orgNouns[w.Lemma] && w.XPOS == "NN":
		return onrecord.Org
	case peopleNouns[w.Lemma] && w.XPOS == "NNS":
		return onrecord.GroupA
	}
	return ""
}

// takenBy marks the words of a sentence that offices cover.
func (f *finder) takenBy(n int) map[int]bool {
	taken := map[int]bool{}
	for ; f.nextOff < len(f.offs) && f.offs[f.nextOff].m.sent <= n; f.nextOff++ {
		for m, k := f.offs[f.nextOff].m, f.offs[f.nextOff].m.first; k < m.end; k++ {
			taken[k] = taken[k] || m.sent == n
		}
	}
	return taken
}

// nominal adds one description and joins it to the same one before.
func (f *finder) nominal(n, from, head, end int, kind onrecord.ActorType) {
	w := f.words(n)
	m := f.add(&mention{sent: n, first: from, end: end, inner: bare(w, from, end), kind: kind, form: onrecord.FormNominal, doubt: 0.2})
	content, _ := f.content(n, m.inner, head, end)
	def := w[from].Lower == "the" || modified(w, from, head)
	if !def && kind == onrecord.Org {
		def = w[from].XPOS != "DT"
	}
	if !def && !f.actsAs(m) && !f.quotedFrom(m) {
		m.doubt = onrecord.Doubtful // "fighters" in passing
	}
	base := w[head].Lemma
	if base == "force" && len(content) > 0 && head > m.inner && orgNouns[w[head-1].Lower] { // "coalition forces" are the coalition
		base = w[head-1].Lemma
		content = without(content, base)
	}
	key := string(kind) + " " + base + " " + strings.Join(content, " ")
	if who := f.before(key, base, content, kind); who != nil && def {
		m.join(who)
		return
	}
	who := f.party(kind, false)
	who.key = key
	m.join(who)
	if !def { // "a coalition of …": no later "the coalition" may take it by words alone
		who.key = key + " #"
		return
	}
	f.described[key] = who
	if kind == onrecord.Org && len(f.byNoun[base]) < 2 {
		f.byNoun[base] = append(f.byNoun[base], who)
	}
}

// quotedFrom tells whether "according to" or "by" stands before a mention.
func (f *finder) quotedFrom(m *mention) bool {
	w := f.words(m.sent)
	return m.first > 0 && (w[m.first-1].Lower == "by" || m.first > 1 && w[m.first-1].Lower == "to" && w[m.first-2].Lower == "according")
}

func without(words []string, word string) []string {
	var left []string
	for _, w := range words {
		if w != word {
			left = append(left, w)
		}
	}
	return left
}

// before finds the description that a definite one repeats: the same words,
// or, for a noun alone, the only one with that noun.
func (f *finder) before(key, base string, content []string, kind onrecord.ActorType) *party {
	if who := f.described[key]; who != nil {
		return who
	}
	if bodies := f.byNoun[base]; kind == onrecord.Org && len(content) == 0 && len(bodies) == 1 {
		return bodies[0]
	}
	return nil
}
