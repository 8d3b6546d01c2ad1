package onrecord

// Record is what an affair's documents show together. It is a pure function
// of documents, decisions, settings and the reader's version.
type Record struct {
	Actors        []MergedActor      `json:"actors"`
	Events        []MergedEvent      `json:"events"`
	Commitments   []MergedCommitment `json:"commitments"`
	Series        []Series           `json:"series"`
	Utterances    []Utterance        `json:"utterances"`
	Positions     []Position         `json:"positions"`
	Disagreements []Disagreement     `json:"disagreements"`
	Groups        []Group            `json:"groups"`
	Copies        []Copy             `json:"copies"`
}

// Findings lists the lines of the affair in the order of the kinds.
func (rec *Record) Findings() []Finding {
	var fs []Finding
	fs = appendFindings[MergedActor](fs, rec.Actors)
	fs = appendFindings[MergedEvent](fs, rec.Events)
	fs = appendFindings[MergedCommitment](fs, rec.Commitments)
	fs = appendFindings[Series](fs, rec.Series)
	fs = appendFindings[Utterance](fs, rec.Utterances)
	fs = appendFindings[Position](fs, rec.Positions)
	fs = appendFindings[Disagreement](fs, rec.Disagreements)
	fs = appendFindings[Group](fs, rec.Groups)
	return appendFindings[Copy](fs, rec.Copies)
}
