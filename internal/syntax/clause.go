package syntax

// Clause is one predication: a verb group with its arguments and what stands
// around it. All numbers are word indices of the sentence, half-open.
type Clause struct {
	From, To   int    // from the subject, or the time before it, to the end of the complement
	VFrom, VTo int    // the verb group: "will not be withdrawn"
	Verb       int    // its main verb
	Subject    Phrase // none for most infinitives; of a relative clause what it hangs on
	Object     Phrase
	Agent      Phrase // after "by" in the passive
	Tense      Tense
	Passive    bool
	Negated    bool
	Relative   bool
	Shared     bool // the subject is that of the clause before
	Governor   int  // index of the clause that an infinitive, gerund or participle hangs on; -1
	Opener     int  // the subordinator ("if", "after"), "that" or the relative pronoun; -1
}

// Tense is what a verb group says of time, or which form without a tense it
// has.
type Tense uint8

// The tenses, then the forms that have none.
const (
	Present Tense = iota
	Past
	Perfect
	Progressive
	Future      // will, shall, 'll
	Conditional // would
	Modal       // may, might, can, could, should, must
	Infinitive
	Gerund
	Participle // a past participle that stands alone: "led by", "killed in"
)

// Finite tells whether a verb group has a tense.
func (t Tense) Finite() bool { return t < Infinitive }
