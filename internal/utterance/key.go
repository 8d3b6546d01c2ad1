package utterance

import (
	"cmp"
	"slices"

	"onrecord"
)

// gramWords is how many words in a row lead from one quotation to another.
const gramWords = 5

// rareWords is how many of a statement's rarest words, with its speaker, lead
// to another; leastRare the rarity they must have.
const rareWords, leastRare = 4, 5

// learn gives every telling its keys.
func learn(all []telling, readers []*reader) {
	again := heardAgain(all)
	onAllCores(readers, len(all), 256, func(r *reader) func(int) {
		return func(i int) {
			if !again[i] && all[i].st.Quotation == onrecord.Indirect {
				return // nothing could lead to it
			}
			w := r.read(&all[i])
			all[i].grams = grams(w.quoted)
			if again[i] {
				all[i].rare = rarest(all[i].who, w.all)
			}
		}
	})
}

// heardAgain tells of which tellings the speaker is heard in another document
// within the days that rare words may join.
func heardAgain(all []telling) []bool {
	type heard struct{ who, day, at int32 }
	number := map[string]int32{}
	var list []heard
	for i := range all {
		if who := all[i].who; who != "" && all[i].day != 0 {
			n, ok := number[who]
			if !ok {
				n = int32(len(number))
				number[who] = n
			}
			list = append(list, heard{n, int32(all[i].day), int32(i)})
		}
	}
	slices.SortFunc(list, func(a, b heard) int {
		return cmp.Or(cmp.Compare(a.who, b.who), cmp.Compare(a.day, b.day), cmp.Compare(a.at, b.at))
	})
	again := make([]bool, len(all))
	doc := func(j int) *onrecord.Document { return all[list[j].at].rep.Document }
	near := func(j, k int) bool {
		return k >= 0 && list[k].who == list[j].who && max(list[j].day-list[k].day, list[k].day-list[j].day) <= span
	}
	for j, other := 0, -1; j < len(list); j++ { // other is the last one before j of another document
		if j > 0 && doc(j-1) != doc(j) {
			other = j - 1
		}
		again[list[j].at] = near(j, other)
	}
	for j, other := len(list)-1, -1; j >= 0; j-- { // the first one after it
		if j+1 < len(list) && doc(j+1) != doc(j) {
			other = j + 1
		}
		again[list[j].at] = again[list[j].at] || near(j, other)
	}
	return again
}

// grams hashes every run of words that says enough to lead anywhere.
func grams(words []word) []uint64 {
	var hashes []uint64
	for i := 0; i+gramWords <= len(words); i++ {
		g := words[i : i+gramWords]
		if g[0].run != g[gramWords-1].run || !says(g) {
			continue
		}
		if hashes == nil {
			hashes = make([]uint64, 0, len(words)-i-gramWords+1)
		}
		h := uint64(fnvOffset)
		for k := range g {
			h = (h ^ g[k].hash) * fnvPrime
			h ^= h >> 29
		}
		hashes = append(hashes, h)
	}
	return hashes
}

// leastGram is the rarity that a run of words must have to lead anywhere.
const leastGram = 5

// says tells whether words say anything: two of content, rare enough, and not
// all of them with capitals, as in a title or a name.
func says(words []word) bool {
	n, rarity, small := 0, int32(0), false
	for i := range words {
		if words[i].stem != 0 {
			n, rarity = n+1, rarity+words[i].rarity
			small = small || words[i].form[0] >= 'a' && words[i].form[0] <= 'z'
		}
	}
	return n > 1 && small && rarity >= leastGram
}

// rarest joins a speaker with the rarest words of a statement.
func rarest(who string, words []word) []uint64 {
	var best [rareWords]word
	n := 0
	for i := range words {
		w := words[i]
		if w.stem == 0 || w.rarity < leastRare || said(best[:n], w.stem) {
			continue
		}
		k := n
		for k > 0 && (best[k-1].rarity < w.rarity || best[k-1].rarity == w.rarity && best[k-1].stem > w.stem) {
			if k < rareWords {
				best[k] = best[k-1]
			}
			k--
		}
		if k < rareWords {
			best[k] = w
			n = min(n+1, rareWords)
		}
	}
	if n < 2 {
		return nil
	}
	by := hashFold(who)
	hashes := make([]uint64, n)
	for i := range hashes {
		hashes[i] = (by ^ best[i].stem) * fnvPrime
	}
	return hashes
}
