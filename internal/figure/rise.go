package figure

import "onrecord/internal/syntax"

// changeNoun tells whether a figure measures a rise or a fall: "a sharp rise
// of 60", "a 60-ton fall". It gives the first word of that phrase; -1 for
// none. One that is an average, or by the year, is another thing.
func (c *checker) changeNoun(d sited) (int, way) {
	ws := c.words(d)
	k, noun := d.from, ""
	if k > 1 && ws[k-1].Lower == "of" {
		k, noun = k-2, ws[k-2].Lemma
	} else {
		for i := d.to - 1; i >= d.from && i < min(len(ws), d.to+3); i++ {
			if wayOf(ws[i].Lemma) != either || differing[ws[i].Lemma] {
				noun = ws[i].Lemma
				break
			}
			if i >= d.to && ws[i].UPOS != syntax.ADJ && ws[i].UPOS != syntax.NOUN && ws[i].Lower != "-" {
				break
			}
		}
	}
	w := wayOf(noun)
	if w == either && !differing[noun] {
		return -1, either
	}
	for k > 0 && ws[k-1].UPOS != syntax.DET && d.from-k < 5 {
		if k--; averaging[ws[k].Lower] || ws[k].UPOS != syntax.ADJ && ws[k].UPOS != syntax.NOUN && ws[k].UPOS != syntax.VERB && ws[k].UPOS != syntax.ADV {
			return -1, either
		}
	}
	if k == 0 || ws[k-1].Lower != "a" && ws[k-1].Lower != "an" || c.trails(d, perTime) {
		return -1, either
	}
	return k - 1, w
}

var (
	comparing = words(`more less higher lower fewer`)
	averaging = words(`average annual yearly monthly weekly daily further additional mean combined compound`)
	perTime   = phrasesOf(`a year|per year|a month|each year|every year|annually|per annum|a day|a week|yearly|on average`)
)

// wayOf tells the direction of a verb or noun of change.
func wayOf(lemma string) way {
	switch {
	case risen[lemma]:
		return rising
	case fallen[lemma]:
		return falling
	}
	return either
}

var (
	risen = words(`rise increase jump gain growth surge climb grow expand swell soar leap hike boost raise uptick upturn addition advance
rebound spike improvement add widen expansion up push lift profit`)
	fallen = words(`fall drop decline decrease cut reduction loss slump plunge shrink slide tumble dip lower reduce slip contract dwindle
retreat plummet sink drop-off downturn trim lose slash narrow contraction saving slim down`)
	differing = words(`change difference`)
)

// moved tells whether the words before a figure speak of a rise or a fall.
func (c *checker) moved(d sited) way {
	for at := -1; at >= -9; at-- {
		ws := c.words(d)
		k := d.from + at
		if k >= 0 && k == d.from-1 && ws[k].Lower == "from" {
			continue
		}
		if k < 0 || ws[k].Lower == "," && at < -3 || ws[k].Lower == ";" || ws[k].Lower == "to" && ws[k].XPOS == "IN" || ws[k].Lower == "from" || ws[k].UPOS == syntax.CCONJ {
			break
		}
		if ws[k].Lower == "up" || ws[k].Lower == "down" {
			if at < -2 {
				continue
			}
		}
		if w := wayOf(ws[k].Lemma); w != either {
			return w
		}
	}
	return either
}
