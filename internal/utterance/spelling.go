package utterance

import "strings"

// contractions are what stands for a word after an apostrophe.
var contractions = map[string]string{"re": "are", "ll": "will", "ve": "have", "m": "am", "s": "is", "d": "would"}

// irregular are contractions whose first part changes.
var irregular = map[string]string{"won't": "willnot", "can't": "cannot", "shan't": "shallnot", "let's": "letus", "ain't": "isnot"}

// numerals are the number words that outlets write as digits, or not.
var numerals = map[string]string{
	"one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "ten": "10", "eleven": "11", "twelve": "12",
	"first": "1st", "second": "2nd", "third": "3rd", "fourth": "4th", "fifth": "5th", "sixth": "6th", "seventh": "7th", "eighth": "8th", "ninth": "9th", "tenth": "10th",
}

// joined hashes words as if they were one, written in one way: "is not" and
// "isn't", "three" and "3", "labour" and "labor", "organise" and "organize".
func joined(words []word) uint64 {
	var all strings.Builder
	for i := range words {
		all.WriteString(plain(words[i].form))
	}
	return spell(all.String())
}

// signs are words written as a sign.
var signs = map[string]string{"%": "percent", "&": "and"}

// plain gives a word without contraction, a number as digits.
func plain(form string) string {
	low := strings.ReplaceAll(strings.ToLower(form), "’", "'")
	if full, ok := irregular[low]; ok {
		return full
	}
	if digits, ok := numerals[low]; ok {
		return digits
	}
	if word, ok := signs[low]; ok {
		return word
	}
	head, tail, cut := strings.Cut(low, "'")
	switch {
	case cut && tail == "t" && strings.HasSuffix(head, "n"):
		return head[:len(head)-1] + "not"
	case cut:
		return head + contractions[tail]
	}
	return low
}

// spell hashes a word as American and British English have it in
// common: one letter for two of a kind and for s and z, no u in "our".
func spell(low string) uint64 {
	h, last := uint64(fnvOffset), byte(0)
	for k := 0; k < len(low); k++ {
		c := low[k]
		switch {
		case c == 'u' && last == 'o' && len(low) > 4 && k+1 < len(low) && low[k+1] == 'r':
			continue
		case c == 'z':
			c = 's'
		}
		if c != last || len(low) < 5 {
			h = (h ^ uint64(c)) * fnvPrime
		}
		last = c
	}
	return h
}
