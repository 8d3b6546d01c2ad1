package figure

import (
	"onrecord/internal/syntax"
)

// explained tells whether a remainder is that of another figure near by: "300
// were freed, 20 of them ill; the other 280".
func (c *checker) explained(rest sited, parts []sited) bool {
	at := 0
	for at < len(c.figs) && c.figs[at].Figure != rest.Figure {
		at++
	}
	near := c.figs[max(0, at-len(parts)-3):at]
	for i := range near {
		for k := range near {
			if i != k && !among(parts, near[k]) && near[i].exact() && near[k].exact() && near[i].value()-near[k].value() == rest.value() {
				return true
			}
		}
	}
	return false
}

// among tells whether a figure is one of several.
func among(figs []sited, f sited) bool {
	for _, g := range figs {
		if g.Figure == f.Figure {
			return true
		}
	}
	return false
}

// othersToo tells whether more parts are spoken of near the last one, without
// a number.
func (c *checker) othersToo(parts []sited) bool {
	last := parts[len(parts)-1]
	for n := parts[0].sent; n <= min(last.sent+1, len(c.page.Sentences)-1); n++ {
		for _, w := range c.page.Sentences[n].Words {
			if otherParts[w.Lower] && !c.predicateOf(parts, w.Lower) {
				return true
			}
		}
	}
	return false
}

var otherParts = words(`others rest remainder remaining fate unaccounted unknown unclear several pending withdrawn undecided missing another`)

// predicateOf tells whether w is what is said of one of the parts.
func (c *checker) predicateOf(parts []sited, w string) bool {
	for _, p := range parts {
		for k := p.from; k < min(len(c.words(p)), p.from+6); k++ {
			if c.words(p)[k].Lower == w && predicates[w] {
				return true
			}
		}
	}
	return false
}

// doubtful tells whether the parts are not told as one account: a supposition
// or denial before one of them, other days, other speakers.
func (c *checker) doubtful(whole sited, parts []sited) bool {
	for _, p := range parts {
		if c.supposed(p) || c.newTime(whole, p) || c.newTime(parts[0], p) || p.sent != parts[0].sent && c.otherSpeaker(parts[0].sent, p.sent) {
			return true
		}
	}
	return false
}

// supposed tells whether a figure is put under an "if" or a "not".
func (c *checker) supposed(p sited) bool {
	ws := c.words(p)
	for k := p.from - 1; k >= max(0, p.from-14); k-- {
		if w := ws[k].Lower; supposing[w] || ws[k].Lemma == "deny" {
			return true
		}
		if ws[k].UPOS == syntax.NUM {
			return false
		}
	}
	return false
}

var supposing = words(`if unless whether not n't would could might may should wrong false untrue`)

// otherSpeaker tells whether two sentences name two different speakers.
func (c *checker) otherSpeaker(a, b int) bool {
	one, two := c.speakers(a), c.speakers(b)
	if len(one) == 0 || len(two) == 0 {
		return false
	}
	for w := range two {
		if one[w] || named(c.page.Sentences[a].Words, w) || a > 0 && named(c.page.Sentences[a-1].Words, w) {
			return false
		}
	}
	return true
}

func named(ws []syntax.Word, w string) bool {
	for i := range ws {
		if ws[i].Lower == w {
			return true
		}
	}
	return false
}

// speakers gives the nouns and names beside a verb of saying; none where a
// pronoun speaks.
func (c *checker) speakers(n int) map[string]bool {
	ws := c.page.Sentences[n].Words
	all := map[string]bool{}
	for k := range ws {
		if !saying[ws[k].Lemma] && ws[k].Lower != "according" {
			continue
		}
		for i := max(0, k-3); i < min(len(ws), k+4); i++ {
			if i > k && ws[i].UPOS == syntax.NUM { // "said 480 protesters"
				break
			}
			switch ws[i].UPOS {
			case syntax.NOUN, syntax.PROPN:
				all[ws[i].Lower] = true
			case syntax.PRON:
				if ws[i].Lower == "he" || ws[i].Lower == "she" || ws[i].Lower == "they" {
					return nil
				}
			}
		}
	}
	return all
}

var saying = words(`say tell add claim report state put estimate announce`)
