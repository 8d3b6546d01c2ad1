package syntax

var nowhere = nameCue{word: 1, suf3: 1, shape: 1, pos: 1}

func (n *Naming) at(i int) *nameCue {
	if i += n.first; i < n.first || i >= n.end {
		return &nowhere
	}
	return &n.cues[i]
}

// OwnFeatures is how many features, the last, name the word itself.
const OwnFeatures = 7

// Features gives the features of word i. The slice is good until the next
// call.
func (n *Naming) Features(i int) []uint32 {
	c, prev, next := n.at(i), n.at(i-1), n.at(i+1)
	before, after := n.at(i-2), n.at(i+2)
	n.features = append(n.features[:0],
		mix(101, c.shape, c.pos),
		mix(102, c.class, c.shape),
		mix(105, prev.word, 0),
		mix(106, next.word, 0),
		mix(107, before.word, prev.word),
		mix(108, next.word, after.word),
		mix(109, prev.class, c.shape),
		mix(110, next.class, c.shape),
		mix(112, c.head, 0),
		mix(113, c.first, 0),
		mix(114, c.head, c.first),
		mix(115, prev.pos, next.pos),
		mix(116, prev.shape, next.shape),
		mix(117, c.class, next.class),
		mix(118, c.class, prev.class),
		mix(119, c.suf2, c.shape),
		mix(120, prev.word, next.word),
		mix(122, c.class, c.place),
		mix(123, before.word, 0),
		mix(124, after.word, 0),
		mix(125, c.lex, c.shape),
		mix(126, c.lex<<8|next.lex, c.shape),
		mix(127, c.lex<<8|prev.lex, c.shape),
		mix(129, c.list, c.shape),
		mix(130, c.list, c.lex),
		mix(131, c.list<<8|next.list, c.place),
		mix(132, c.list<<8|prev.list, c.place),
		mix(133, c.list, c.place),
		mix(134, c.phrase, 0),
		mix(135, c.left, 0),
		mix(136, c.right, 0),
		mix(137, c.left, c.place),
		mix(138, c.right, c.place),
		mix(140, c.word, 0),
		mix(142, c.word, prev.word),
		mix(143, c.word, next.word),
		mix(144, c.suf4, c.shape),
		mix(145, c.suf3, c.shape),
		mix(146, c.pre3, c.shape),
		mix(147, c.run, 0),
	)
	return n.features
}
