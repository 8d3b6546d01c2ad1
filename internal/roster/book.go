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
	case e.league != nil:
		e.blocks = b.blocksOf([]string{e.league.key})
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
