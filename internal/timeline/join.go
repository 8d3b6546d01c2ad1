package timeline

import (
	"cmp"
	"slices"
)

// posting is an item under a key.
type posting struct {
	hash uint64
	item int32
	open bool
}

// candidates calls visit once with each two items, the first before the
// second, that share a key.
func candidates(keys [][]Key, visit func(i, j int)) {
	n := 0
	for _, ks := range keys {
		n += len(ks)
	}
	postings := make([]posting, 0, n)
	for i, ks := range keys {
		for _, k := range ks {
			postings = append(postings, posting{k.Hash, int32(i), k.Open})
		}
	}
	slices.SortFunc(postings, func(a, b posting) int { return cmp.Or(cmp.Compare(a.hash, b.hash), cmp.Compare(a.item, b.item)) })
	places := make([][]int32, len(keys))
	for i, ks := range keys {
		places[i] = make([]int32, 0, len(ks))
	}
	for at, p := range postings {
		places[p.item] = append(places[p.item], int32(at))
	}
	met := make([]int32, len(keys)) // by which item, plus one, each was met last
	for j := range keys {
		for _, at := range places[j] {
			p := postings[at]
			for k := at - 1; k >= 0 && postings[k].hash == p.hash; k-- {
				q := postings[k]
				if (p.open || q.open) && int(q.item) != j && met[q.item] != int32(j)+1 {
					met[q.item] = int32(j) + 1
					visit(int(q.item), j)
				}
			}
		}
	}
}

// union joins numbers into classes; the least number stands for a class.
type union []int32

func newUnion(n int) union {
	u := make(union, n)
	for i := range u {
		u[i] = int32(i)
	}
	return u
}

func (u union) root(i int) int {
	for int(u[i]) != i {
		u[i] = u[u[i]]
		i = int(u[i])
	}
	return i
}

func (u union) join(i, j int) {
	i, j = u.root(i), u.root(j)
	u[max(i, j)] = int32(min(i, j))
}

// classes lists the members of each class, in order.
func (u union) classes() [][]int {
	at := make([]int32, len(u))
	var all [][]int
	for i := range u {
		r := u.root(i)
		if r == i {
			at[i] = int32(len(all))
			all = append(all, nil)
		}
		all[at[r]] = append(all[at[r]], i)
	}
	return all
}
