package actor

import (
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// maxPhrase caps the words of a noun phrase on either side of its head.
const maxPhrase = 14

// start gives where the noun phrase begins whose head is word i: its nouns,
// adjectives, possessors and article.
func start(w []syntax.Word, i int) int {
	from := i
	for k := i - 1; k >= 0 && i-k < maxPhrase; k-- {
		switch w[k].XPOS {
		case "NN", "NNP", "NNPS", "JJ", "JJS", "JJR", "CD", "POS", "RBS":
			if w[k].XPOS == "CD" && k+1 < i && w[k+1].XPOS == "POS" {
				return from
			}
			from = k
		case "NNS":
			if k+1 < len(w) && w[k+1].XPOS != "POS" && w[k+1].XPOS != "NN" && k+1 != i {
				return from
			}
			from = k
		case "VBN", "VBG":
			if k == 0 || w[k-1].XPOS != "DT" && w[k-1].XPOS != "PRP$" && w[k-1].XPOS != "JJ" {
				return from
			}
			from = k
		case "HYPH":
			if k == 0 {
				return from
			}
			k--
			from = k
		case "DT", "PRP$", "PDT":
			return k
		default:
			if w[k].Form == "-" && k > 0 && w[k].Start == w[k-1].End {
				k--
				from = k
				continue
			}
			return from
		}
	}
	return from
}

// bare gives where the phrase begins without its article or number.
func bare(w []syntax.Word, from, end int) int {
	for from < end-1 && (w[from].XPOS == "DT" || w[from].XPOS == "PDT" || w[from].XPOS == "CD") {
		from++
	}
	return from
}

// complement gives the end of the phrase with the "of …" and "for …" after
// its head, and letters in brackets.
func complement(w []syntax.Word, end int, prepositions map[string]bool) int {
	for round := 0; round < 4; round++ {
		next := end
		if next+1 < len(w) && w[next].Lower == "in" && w[next+1].Lower == "chief" {
			end = next + 2
			continue
		}
		if next+2 < len(w) && w[next].Form == "-" && w[next+1].Lower == "in" { // Commander-in-Chief
			for next < len(w) && next < end+4 && (next == end || w[next].Start == w[next-1].End) {
				next++
			}
			end = next
			continue
		}
		if next >= len(w) || !prepositions[w[next].Lower] {
			break
		}
		if next+1 < len(w) && w[next+1].Lower == "any" {
			break
		}
		stop := nounsFrom(w, next+1)
		if stop == next+1 {
			break
		}
		end = stop
		if end+2 < len(w) && w[end].Form == "(" && w[end+2].Form == ")" && w[end+1].UPOS == syntax.PROPN {
			end += 3
		}
	}
	return end
}

// nounsFrom gives the end of the noun phrase that begins at word i; i when
// none does.
func nounsFrom(w []syntax.Word, i int) int {
	end := i
	for k := i; k < len(w) && k < i+maxPhrase; k++ {
		switch w[k].XPOS {
		case "DT", "PRP$":
			if k > i {
				return end
			}
		case "JJ", "JJR", "JJS", "CD", "VBN", "HYPH":
		case "NN", "NNS", "NNP", "NNPS":
			end = k + 1
		case "POS":
			if k == i || k+1 < len(w) && w[k+1].UPOS != syntax.PROPN && class(&w[k-1])&(lexicon.Country|lexicon.Capital) == 0 {
				return end
			}
		case "CC":
			if w[k].Lower != "and" || end != k || k+1 >= len(w) || w[k-1].XPOS != "NNP" && w[k-1].XPOS != "NN" || w[k+1].XPOS != w[k-1].XPOS || class(&w[k-1])&(lexicon.Country|lexicon.Capital) != 0 {
				return end
			}
		default:
			if w[k].Form != "-" || k == i {
				return end
			}
		}
	}
	return end
}
