package onrecord

// Affair is what is being followed: a name and its settings. Its documents
// and decisions are kept with it in the store; membership is a relation, and
// a text that two affairs share is read once.
type Affair struct {
	Name    string `json:"name"`
	Created string `json:"created"` // RFC 3339
	Setup   Setup  `json:"setup"`
}

// Setup is what people say of an affair beforehand: the content of its
// affair.yaml.
type Setup struct {
	Questions []Matter   `json:"questions,omitempty" yaml:"questions,omitempty"`
	Watch     []string   `json:"watch,omitempty" yaml:"watch,omitempty"`     // words and phrases to look out for
	Aliases   [][]string `json:"aliases,omitempty" yaml:"aliases,omitempty"` // names of one actor
	Sources   []Outlet   `json:"sources,omitempty" yaml:"sources,omitempty"`
}

// Matter is a question that actors can be for or against, with the words for either
// answer: "leave Iraq" for yes, "extend the mission" for no.
type Matter struct {
	Question string   `json:"question" yaml:"question"`
	Yes      []string `json:"yes" yaml:"yes,omitempty"`
	No       []string `json:"no" yaml:"no,omitempty"`
}

// Outlet is who carries coverage: the name to show, other names it goes by, and
// its web sites.
type Outlet struct {
	Name  string   `json:"name" yaml:"name"`
	Also  []string `json:"also,omitempty" yaml:"also,omitempty"`
	Sites []string `json:"sites,omitempty" yaml:"sites,omitempty"`
}
