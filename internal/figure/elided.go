package figure

import (
	"strconv"
	"strings"

	"onrecord"
	"onrecord/internal/syntax"
)

// elided puts among the figures the bare numbers that stand for one by the
// words around them alone: "the Greens hold 41, the Liberals 33 and the League
// 11", "a third of the 90 delegates (30)". By themselves they would be no
// figures.
func (c *checker) elided(figs []sited) []sited {
	all := make([]sited, 0, len(figs))
	for n := 0; n < len(figs); {
		sent := figs[n].sent
		ws := c.page.Sentences[sent].Words
		first := len(all)
		at := 0
		for ; n < len(figs) && figs[n].sent == sent; n++ {
			all = c.bareNumbers(all, first, sent, ws, at, figs[n].from)
			if at = figs[n].to; len(all) == first || all[len(all)-1].to <= figs[n].from { // not the "four" of "one in four"
				all = append(all, figs[n])
			}
		}
		all = c.bareNumbers(all, first, sent, ws, at, len(ws))
	}
	return all
}

// bareNumbers adds the bare numbers between words from and to of a sentence
// after a figure of its own.
func (c *checker) bareNumbers(all []sited, first, sent int, ws []syntax.Word, from, to int) []sited {
	for k := max(from, 1); k < to; k++ {
		if v, end, ok := bareFraction(ws, k); ok {
			fig := &onrecord.Figure{Evidence: c.page.Text.Evidence(onrecord.Span{Start: ws[k].Start, End: ws[end-1].End}), Low: &v, High: &v}
			all = append(all, sited{fig, sent, k, end})
			k = end - 1
			continue
		}
		if v, ok := bareNumber(ws, k); ok && len(all) > first && !c.timed(ws[k].Start) {
			fig := &onrecord.Figure{Evidence: c.page.Text.Evidence(ws[k].Word.Span), Low: &v, High: &v}
			all = append(all, sited{fig, sent, k, k + 1})
		}
	}
	return all
}

// bareFraction reads a share in words by which something rises or falls: "by a
// third,", "a loss of a quarter".
func bareFraction(ws []syntax.Word, k int) (v float64, end int, ok bool) {
	if prev := ws[k-1].Lower; prev != "by" && prev != "of" && prev != "or" {
		return 0, 0, false
	}
	v, end = bareShare(ws, k)
	if end == 0 || ws[end-1].Lower == "majority" {
		return 0, 0, false
	}
	return v, end, end == len(ws) || ws[end].UPOS == syntax.PUNCT || ws[end].Lower == "from" || ws[end].Lower == "to"
}

// bareNumber reads the number at word k if it stands after a name and before a
// mark, an "and" or a place, or in brackets.
func bareNumber(ws []syntax.Word, k int) (float64, bool) {
	w := ws[k].Lower
	if w[0] < '0' || w[0] > '9' || len(w) > 9 || strings.Trim(w, "0123456789,") != "" || k+1 >= len(ws) {
		return 0, false
	}
	v, err := strconv.ParseFloat(strings.ReplaceAll(w, ",", ""), 64)
	if err != nil || v < 2 || v >= 1900 && v < 2100 && !strings.Contains(w, ",") {
		return 0, false
	}
	next := &ws[k+1]
	if ws[k-1].Lower == "(" {
		return v, next.Lower == ")"
	}
	if ws[k-1].UPOS != syntax.PROPN {
		return 0, false
	}
	return v, next.Lower == "," || next.Lower == ";" || next.Lower == "." || next.Lower == "and" || next.Lower == ")"
}
