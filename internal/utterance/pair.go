package utterance

import (
	"cmp"
	"slices"
	"sync"
	"sync/atomic"
)

// posting is a telling under a key.
type posting struct {
	key uint64
	at  int32
}

// postings lists the tellings under every key that two of them may have, by
// key and then in their order. A key met once is dropped without sorting.
func postings(all []telling, keysOf func(*telling) []uint64) []posting {
	n := 0
	for i := range all {
		n += len(keysOf(&all[i]))
	}
	bits := uint64(1)
	for bits < uint64(4*n) {
		bits <<= 1
	}
	once, twice := make([]uint64, bits/64+1), make([]uint64, bits/64+1)
	for i := range all {
		for _, key := range keysOf(&all[i]) {
			slot := key & (bits - 1)
			twice[slot/64] |= once[slot/64] & (1 << (slot % 64))
			once[slot/64] |= 1 << (slot % 64)
		}
	}
	var list []posting
	for i := range all {
		for _, key := range keysOf(&all[i]) {
			if slot := key & (bits - 1); twice[slot/64]&(1<<(slot%64)) != 0 {
				list = append(list, posting{key, int32(i)})
			}
		}
	}
	slices.SortFunc(list, func(a, b posting) int { return cmp.Or(cmp.Compare(a.key, b.key), cmp.Compare(a.at, b.at)) })
	return list
}

// near is how many tellings before it under one key a telling is held
// against; span how many days may lie between two that only rare words join.
const near, span = 24, 3

// byRun marks a pair met under a run of words.
const byRun = 100

// pair is two tellings of different documents, the first before the second,
// that share a run of quoted words, or else a speaker, the days and rare words.
type pair struct {
	a, b  int32
	close bool // by a run of words, or three rare ones: worth lining up
}

// pairs lists those that may be of one utterance.
func pairs(all []telling) []pair {
	var found []pair
	byGram := postings(all, func(t *telling) []uint64 { return t.grams })
	byRare := postings(all, func(t *telling) []uint64 { return t.rare })
	grams, rare := places(len(all), byGram), places(len(all), byRare)
	met := make([]uint8, len(all)) // how often under rare words; byRun for a run of words
	var who []int32
	for j := range all {
		meet := func(i int32, weight uint8) {
			if all[i].rep.Document == all[j].rep.Document {
				return
			}
			if met[i] == 0 {
				who = append(who, i)
			}
			met[i] = min(met[i]+weight, byRun)
		}
		for _, at := range grams[j] {
			for k := at - 1; k >= 0 && byGram[k].key == byGram[at].key && at-k <= near; k-- {
				meet(byGram[k].at, byRun)
			}
		}
		for _, at := range rare[j] {
			for k := at - 1; k >= 0 && byRare[k].key == byRare[at].key && at-k <= near; k-- {
				if i := byRare[k].at; abs(all[i].day-all[j].day) <= span {
					meet(i, 1)
				}
			}
		}
		for _, i := range who {
			if met[i] > 1 {
				found = append(found, pair{i, int32(j), met[i] > 2})
			}
			met[i] = 0
		}
		who = who[:0]
	}
	return found
}

// places gives for each telling where its postings are.
func places(n int, list []posting) [][]int32 {
	all := make([][]int32, n)
	for at := range list {
		i := list[at].at
		all[i] = append(all[i], int32(at))
	}
	return all
}

func abs(n int) int { return max(n, -n) }

// onAllCores calls what begin gives for each reader, of which every core has
// its own, with 0 to n-1, so many in a row; each call writes only to what
// belongs to its own number.
func onAllCores(readers []*reader, n, stretch int, begin func(*reader) func(int)) {
	var next atomic.Int64
	var done sync.WaitGroup
	for _, r := range readers {
		done.Go(func() {
			fn := begin(r)
			for from := int(next.Add(int64(stretch))) - stretch; from < n; from = int(next.Add(int64(stretch))) - stretch {
				for i := from; i < min(from+stretch, n); i++ {
					fn(i)
				}
			}
		})
	}
	done.Wait()
}
