package actor

import "onrecord"

// terms are the bodies that go by the name of the one at their head.
var terms = set("administration government cabinet presidency campaign regime transition premiership chancellorship papacy")

// headOfBody gives the mention of the person after whom the body at word head
// is called: "the Holm administration", "President Holm's government", "the
// government of Ada Holm". It is somebody else than the body.
func (f *finder) headOfBody(n, head, end int) *mention {
	w := f.words(n)
	if !terms[w[head].Lemma] {
		return nil
	}
	people := f.peopleIn(n)
	if p := endingAt(people, head); p != nil {
		return p
	}
	if head > 1 && w[head-1].XPOS == "POS" {
		return endingAt(people, head-1)
	}
	if head+2 < end && w[head+1].Lower == "of" {
		for k := head + 2; k < end; k++ {
			if p := people[k]; p != nil && p.end == end {
				return p
			}
		}
	}
	return nil
}

// namedAfter adds the mention of a body that is called after a person. The
// bare compound is a name, the genitive describes.
func (f *finder) namedAfter(p *mention, n, from, head, end int) {
	m := &mention{sent: n, first: from, end: end, inner: bare(f.words(n), from, end), kind: onrecord.Org, form: onrecord.FormNominal, doubt: 0.2}
	if p.end == head {
		m.first, m.inner, m.form, m.doubt = p.inner, p.inner, onrecord.FormName, 0
	}
	p.nested = true
	f.add(m)
	base := f.words(n)[head].Lemma
	key := string(onrecord.Org) + " " + base + " of " + p.who.key
	who := f.described[key]
	if who == nil {
		who = f.party(onrecord.Org, false)
		who.key = key
		f.described[key] = who
		if len(f.byNoun[base]) < 2 {
			f.byNoun[base] = append(f.byNoun[base], who)
		}
	}
	who.named = who.named || m.form == onrecord.FormName
	m.join(who)
}
