package syntax

var posNames = [...]string{"X", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB"}

// String is the name of the part of speech as Universal Dependencies writes it.
func (p POS) String() string { return posNames[p] }

// ParsePOS is the part of speech of a name; X for one that is not known.
func ParsePOS(name string) POS {
	for p, n := range posNames {
		if n == name {
			return POS(p)
		}
	}
	return X
}
