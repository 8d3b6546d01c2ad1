package roster

import (
	"cmp"
	"slices"

	"onrecord"
)

// Book is the roster of an affair that documents are put into and taken out
// of. Settle decides the blocks that were touched since it was last called and
// makes the lines of the actors in them anew; the result is that of all
// documents at once, in whatever order they came.
type Book struct {
	looks    *looks
	entries  map[string]*Entry // by id of the actor
	blocks   map[string]*block
	clusters map[*cluster]bool
	stale    []*block
	moved    []*cluster // clusters that lost an entry, or have one with other documents
	fresh    []*Entry   // entries that came or changed
	told     []*Entry   // entries whose like names came or went
	round    int        // how often like names were written
}

// block is the entries that share a key, and what was decided about them.
type block struct {
	key     string
	entries []*Entry
	outcome
	stale bool
	round int // when its like names were last gone through
}

// group is entries that one block takes for one actor; why says for each why
// it is in it.
type group struct {
	members []*Entry
	why     []string
	cluster *cluster // the last that it was gathered into
}

// part is what an entry has to do with a group.
type part struct {
	*group
	why string
}

// apart is two entries with like names that were not joined, and why.
type apart struct {
	a, b *Entry
	why  string
}

// cluster is one actor: entries that are joined, directly or through others.
type cluster struct {
	entries []*Entry
	actor   onrecord.MergedActor
	round   int // when its like names were last written
}

// NewBook gives an empty book.
func NewBook() *Book {
	return &Book{looks: newLooks(), entries: map[string]*Entry{}, blocks: map[string]*block{}, clusters: map[*cluster]bool{}}
}

// Put adds a document with its actors.
func (b *Book) Put(rep onrecord.Report) {
	for _, e := range b.looks.entries(rep) {
		known := b.entries[e.Actor.ID]
		if known == nil {
			b.entries[e.Actor.ID] = e
			b.enter(e)
			continue
		}
		if slices.ContainsFunc(known.Docs, func(d *onrecord.Document) bool { return d.ID == rep.Document.ID }) {
			continue
		}
		known.Docs = append(slices.Clip(known.Docs), rep.Document)
		slices.SortFunc(known.Docs, byName)
		b.touch(known)
	}
}

func byName(a, b *onrecord.Document) int {
	return cmp.Or(cmp.Compare(a.Doc, b.Doc), cmp.Compare(a.ID, b.ID))
}

// Drop takes a document out, with the actors that no other document has.
func (b *Book) Drop(rep onrecord.Report) {
	for i := range rep.Reading.Actors {
		e := b.entries[rep.Reading.Actors[i].ID]
		if e == nil {
			continue
		}
		e.Docs = slices.DeleteFunc(slices.Clone(e.Docs), func(d *onrecord.Document) bool { return d.ID == rep.Document.ID })
		b.touch(e)
		if len(e.Docs) > 0 {
			continue
		}
		delete(b.entries, e.Actor.ID)
		for _, bl := range e.blocks {
			bl.entries = slices.DeleteFunc(bl.entries, func(o *Entry) bool { return o == e })
		}
	}
}

// enter puts a new entry into its blocks.
func (b *Book) enter(e *Entry) {
	switch {
	case e.Named:
		e.blocks = b.looked(e.look)
		if own := b.looks.own(e); len(own) > 0 {
			e.blocks = append(slices.Clip(e.blocks), b.blocksOf(own)...)
		}
	case e.post != nil:
		e.blocks = b.blocksOf([]string{e.post.key()})
	}
	for _, bl := range e.blocks {
		bl.entries = append(bl.entries, e)
	}
	b.touch(e)
}

// looked gives the blocks of a name.
func (b *Book) looked(k *look) []*block {
	if k.blocks == nil && len(k.keys) > 0 {
		k.blocks = b.blocksOf(k.keys)
	}
	return k.blocks
}

func (b *Book) blocksOf(keys []string) []*block {
	all := make([]*block, len(keys))
	for i, key := range keys {
		bl := b.blocks[key]
		if bl == nil {
			bl = &block{key: key}
			b.blocks[key] = bl
		}
		all[i] = bl
	}
	return all
}

// touch marks all that an entry takes part in.
func (b *Book) touch(e *Entry) {
	b.fresh = append(b.fresh, e)
	if e.cluster != nil {
		b.moved = append(b.moved, e.cluster)
	}
	for _, bl := range e.blocks {
		if !bl.stale {
			bl.stale = true
			b.stale = append(b.stale, bl)
		}
	}
}

// Settle brings the book up to date, and tells how many actors were made anew.
func (b *Book) Settle() int {
	b.decide()
	made := b.gather(b.dissolve())
	b.keepApart(made)
	b.stale, b.moved, b.fresh, b.told = nil, nil, nil, nil
	return len(made)
}

// decide decides every touched block. What comes out as before touches nothing
// else.
func (b *Book) decide() {
	for _, bl := range b.stale {
		bl.stale = false
		if !slices.IsSortedFunc(bl.entries, byID) {
			slices.SortFunc(bl.entries, byID)
		}
		old := bl.outcome
		bl.outcome = Decide(bl.key, bl.entries)
		b.regroup(old.groups, bl.groups)
		if !slices.Equal(old.apart, bl.apart) {
			for _, pairs := range [...][]apart{old.apart, bl.apart} {
				for _, p := range pairs {
					b.told = append(b.told, p.a, p.b)
				}
			}
		}
	}
}

// regroup puts the new groups of a block in the place of the old; one that is
// as it was stays.
func (b *Book) regroup(old, new []*group) {
	by := make(map[*Entry]*group, len(old))
	for _, g := range old {
		by[g.members[0]] = g
	}
	for i, g := range new {
		if was := by[g.members[0]]; was != nil && slices.Equal(was.members, g.members) && slices.Equal(was.why, g.why) {
			new[i] = was
			delete(by, g.members[0])
			continue
		}
		for i, e := range g.members {
			e.groups = append(e.groups, part{g, g.why[i]})
			b.stir(e)
		}
	}
	for _, g := range old {
		if by[g.members[0]] != g {
			continue
		}
		for _, e := range g.members {
			e.groups = slices.DeleteFunc(e.groups, func(p part) bool { return p.group == g })
			b.stir(e)
		}
	}
}

// stir marks an entry of which something was decided; one without a cluster is
// marked already.
func (b *Book) stir(e *Entry) {
	if e.cluster != nil {
		b.fresh = append(b.fresh, e)
	}
}

// dissolve takes the clusters of all touched entries apart, and gives their
// entries.
func (b *Book) dissolve() []*Entry {
	for _, e := range b.fresh {
		if e.cluster != nil {
			b.moved = append(b.moved, e.cluster)
		}
	}
	todo := b.fresh
	for _, c := range b.moved {
		if !b.clusters[c] {
			continue
		}
		delete(b.clusters, c)
		todo = append(todo, c.entries...)
		for _, e := range c.entries {
			e.cluster = nil
		}
	}
	return todo
}

// gather makes the clusters of entries that have none.
func (b *Book) gather(todo []*Entry) []*cluster {
	var made []*cluster
	for _, e := range todo {
		if e.cluster != nil || len(e.Docs) == 0 {
			continue
		}
		c := &cluster{}
		b.reach(e, c)
		slices.SortFunc(c.entries, byID)
		c.actor = merged(c.entries)
		b.clusters[c] = true
		made = append(made, c)
	}
	return made
}

// reach gathers all entries that are joined with one, directly or through
// others.
func (b *Book) reach(e *Entry, c *cluster) {
	e.cluster = c
	c.entries = []*Entry{e}
	for i := 0; i < len(c.entries); i++ {
		for _, g := range c.entries[i].groups {
			if g.cluster == c {
				continue
			}
			g.cluster = c
			for _, o := range g.members {
				if o.cluster == c {
					continue
				}
				if o.cluster != nil {
					delete(b.clusters, o.cluster)
				}
				o.cluster = c
				c.entries = append(c.entries, o)
			}
		}
	}
}
