package eval

import (
	"encoding/json"
	"testing"

	"onrecord"
)

// goldLine is a line of a file of marks; each kind has its own fields. See
// gold/affair/guidelines.md.
type goldLine struct {
	Kind, ID, Name, Type, About, Measure, Gloss string
	Core                                        bool
	Apart                                       []string
	MayBeSame                                   []string `json:"may_be_same"`
	AlsoNames                                   []string `json:"also_names"`
	AlsoTypes                                   []string `json:"also_types"`
	ToDo                                        string   `json:"to_do"`

	Docs     json.RawMessage // of a set, with their hashes; of a group, ids
	Aliases  []goldAlias
	Offices  []goldOffice
	Speaks   []string
	When     *goldDays
	Accounts []goldAccount
	MainOf   []string `json:"main_of"`
	May      []string

	Direction      string
	AlsoDirections []string `json:"also_directions"`
	Deadline       *goldDays
	History        []goldStep
	Status         struct {
		Value string
		Also  []string
	}
	Points        []goldPoint
	Sides         []goldSide
	Strength      string
	AlsoStrengths []string        `json:"also_strengths"`
	ReconciledBy  json.RawMessage `json:"reconciled_by"`
	Document      string
	CopyOf        string `json:"copy_of"`
	Relation      string
}

type goldDays struct {
	days
	Also []days
}

type goldAlias struct {
	spotted
	Form string
}

type goldOffice struct {
	Role, Org string
	Articles  []spotted
}

type goldAccount struct {
	spotted
	Modality string
	When     *days
	Also     []spotted
}

type goldStep struct {
	Change      string
	AlsoChanges []string `json:"also_changes"`
	On          days
	Places      []spotted
}

type goldPoint struct {
	spotted
	Low, High *float64
}

type goldSide struct {
	Who    []string
	Places []spotted
}

// goldDoc is an article of a half, with what is known of it beforehand.
type goldDoc struct {
	Doc, Sha256, Outlet string
	Date                onrecord.Day
	Asides              []stretch
}

// readGold reads a file of marks: its articles and its lines.
func readGold(t *testing.T, name string) (docs []goldDoc, list []goldLine) {
	t.Helper()
	for _, l := range linesOf[goldLine](t, name) {
		if l.Kind != "set" {
			list = append(list, l)
			continue
		}
		if err := json.Unmarshal(l.Docs, &docs); err != nil {
			t.Fatal(name, err)
		}
	}
	return docs, list
}
