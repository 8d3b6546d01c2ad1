package onrecord

// Retold is how a telling's words stand to those of the fullest telling of
// the same utterance.
type Retold string

// The ways in which words are told again, from the closest.
const (
	RetoldSame        Retold = "same"        // the same words
	RetoldCut         Retold = "cut"         // part of the words, nothing changed
	RetoldOverlapping Retold = "overlapping" // part of the words, and others before or after them
	RetoldAltered     Retold = "altered"     // other words inside the quotation marks
	RetoldTranslated  Retold = "translated"  // other words, and a text says that they were translated
	RetoldParaphrase  Retold = "paraphrase"  // the same content in the outlet's words
)

// Utterance is what one speaker said once, as several documents tell it: the
// tellings of one quotation lined up, whole, cut or altered.
type Utterance struct {
	Base
	Evidence    Evidence      `json:"evidence"` // the words of the fullest telling
	Speaker     Maybe         `json:"speaker"`  // id of the actor in the affair
	SpeakerName Maybe         `json:"speaker_name"`
	SaidOn      Bounds        `json:"said_on"`  // what the tellings allow together
	Tellings    []Telling     `json:"tellings"` // the earliest published first
	Others      []Attribution `json:"attributed_to_others"`
	Differences []string      `json:"differences"` // of the day on which it was said
	Origins     int           `json:"origins"`     // independent ones
	FirstDoc    string        `json:"first_on_record"`
	FirstKnown  Day           `json:"first_known_by"` // of that document
}

// Telling is an utterance as one statement of one document tells it.
type Telling struct {
	Statement  string       `json:"statement"`
	Doc        string       `json:"doc"`
	Outlet     Maybe        `json:"outlet"`
	Published  Bounds       `json:"published"`
	KnownBy    Day          `json:"known_by"`
	Origin     string       `json:"origin"` // the document that stands for its origin; its own name for an original
	Relation   Retold       `json:"relation"`
	Words      []Evidence   `json:"words"`       // what it has of the utterance
	Altered    []WordChange `json:"differences"` // where its words are not those of the fullest telling
	Speaker    Maybe        `json:"speaker_name"`
	Role       Maybe        `json:"role"` // the speaker's office in this text
	ReportedTo Maybe        `json:"reported_to"`
	SaidOn     Bounds       `json:"said_on"`
	Translated *Evidence    `json:"translated"` // the words that say so
	From       []PassedOn   `json:"passed_on_from"`
}

// WordChange is words of a telling beside those that the fullest telling has
// in their place. Either side may have none.
type WordChange struct {
	Here  *Evidence `json:"here"`
	There *Evidence `json:"there"`
}

// PassedOn is another outlet from which a telling was taken.
type PassedOn struct {
	Outlet string `json:"outlet"`
	By     string `json:"by"`  // told ("told Reuters"), carried ("Reuters reported") or credit (the document's credit line)
	Doc    Maybe  `json:"doc"` // that outlet's own telling, where it is on record
}

// Attribution is a statement that gives the same words to another speaker.
type Attribution struct {
	Statement string   `json:"statement"`
	Outlet    Maybe    `json:"outlet"`
	Speaker   Maybe    `json:"speaker_name"`
	Evidence  Evidence `json:"evidence"`
}

// Spans gives the fullest words, those of every telling, what differs, and
// what is attributed to others.
func (u *Utterance) Spans() []*Evidence {
	evs := []*Evidence{&u.Evidence}
	for i := range u.Tellings {
		t := &u.Tellings[i]
		evs = append(evs, pointers(t.Words)...)
		for k := range t.Altered {
			evs = append(evs, t.Altered[k].Here, t.Altered[k].There)
		}
		evs = append(evs, t.Translated)
	}
	for i := range u.Others {
		evs = append(evs, &u.Others[i].Evidence)
	}
	return present(evs)
}
