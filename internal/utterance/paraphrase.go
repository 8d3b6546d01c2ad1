package utterance

// The least that a paraphrase must share with what it tells.
const (
	paraphraseWords  = 5  // different words of content
	paraphrasePlain  = 3  // of them without a capital: names alone tell nothing
	paraphraseWeight = 34 // sum of their rarities
)

// retells compares the content of two statements of one speaker word by word,
// whatever the order: nearly all that the shorter says must be in the longer,
// and most of what the longer says in the shorter. Numbers and negations must
// be the same.
func retells(a, b []word) bool {
	shared, n, low, wa, digits := int32(0), 0, 0, int32(0), true
	for i := range a {
		if a[i].number {
			digits = digits && holds(b, a[i].hash)
		}
		if a[i].stem == 0 || said(a[:i], a[i].stem) {
			continue
		}
		wa += a[i].rarity
		if said(b, a[i].stem) {
			shared, n = shared+a[i].rarity, n+1
			if c := a[i].form[0]; c >= 'a' && c <= 'z' {
				low++
			}
		}
	}
	wb := weight(b)
	for i := range b {
		digits = digits && (!b[i].number || holds(a, b[i].hash))
	}
	return digits && n >= paraphraseWords && shared >= paraphraseWeight && low >= paraphrasePlain && 100*shared >= 85*min(wa, wb) && 10*shared >= 7*max(wa, wb) && negations(a) == negations(b)
}

// holds tells whether a form is among words.
func holds(words []word, hash uint64) bool {
	for i := range words {
		if words[i].hash == hash {
			return true
		}
	}
	return false
}

// negations tells whether words turn a sentence round an odd number of times.
func negations(words []word) bool {
	odd := false
	for i := range words {
		switch words[i].form {
		case "not", "no", "never", "No", "Not", "Never", "nobody", "none", "nothing", "nor", "neither", "cannot", "without":
			odd = !odd
		default:
			if n := len(words[i].form); n > 3 && (words[i].form[n-3:] == "n't" || n > 5 && words[i].form[n-5:] == "n’t") {
				odd = !odd
			}
		}
	}
	return odd
}
