package syntax

// Rel is the relation of a word to its governor, as Universal Dependencies
// names them (https://universaldependencies.org/u/dep/).
type Rel uint8

// The relations. Of the subtypes those are told that change who did what.
const (
	Dep Rel = iota
	Acl
	AclRelcl
	Advcl
	Advmod
	Amod
	Appos
	Aux
	AuxPass
	Case
	Cc
	Ccomp
	Compound
	CompoundPrt
	Conj
	Cop
	Csubj
	CsubjPass
	Det
	Discourse
	Dislocated
	Expl
	Fixed
	Flat
	Goeswith
	Iobj
	List
	Mark
	Nmod
	NmodDesc
	NmodPoss
	NmodUnmarked
	Nsubj
	NsubjPass
	Nummod
	Obj
	Obl
	OblAgent
	OblUnmarked
	Orphan
	Parataxis
	Punct
	Reparandum
	Root
	Vocative
	Xcomp
)

var relNames = [...]string{
	"dep", "acl", "acl:relcl", "advcl", "advmod", "amod", "appos", "aux", "aux:pass", "case", "cc", "ccomp",
	"compound", "compound:prt", "conj", "cop", "csubj", "csubj:pass", "det", "discourse", "dislocated", "expl",
	"fixed", "flat", "goeswith", "iobj", "list", "mark", "nmod", "nmod:desc", "nmod:poss", "nmod:unmarked",
	"nsubj", "nsubj:pass", "nummod", "obj", "obl", "obl:agent", "obl:unmarked", "orphan", "parataxis", "punct",
	"reparandum", "root", "vocative", "xcomp",
}

// String is the name of the relation as Universal Dependencies writes it:
// "nsubj:pass".
func (r Rel) String() string { return relNames[r] }

// ParseRel is the relation of a name; of a subtype that is not told apart the
// relation itself, Dep for a name that is not known.
func ParseRel(name string) Rel {
	for {
		for r, n := range relNames {
			if n == name {
				return Rel(r)
			}
		}
		at := len(name) - 1
		for at > 0 && name[at] != ':' {
			at--
		}
		if at <= 0 {
			return Dep
		}
		name = name[:at]
	}
}

// Plain is the relation without its subtype: NsubjPass gives Nsubj.
func (r Rel) Plain() Rel {
	switch r {
	case AclRelcl:
		return Acl
	case AuxPass:
		return Aux
	case CompoundPrt:
		return Compound
	case CsubjPass:
		return Csubj
	case NmodDesc, NmodPoss, NmodUnmarked:
		return Nmod
	case NsubjPass:
		return Nsubj
	case OblAgent, OblUnmarked:
		return Obl
	}
	return r
}
