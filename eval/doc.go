// Package eval holds the program to what it can do: sets of our own sentences
// with the findings that a careful reader wants, and for every figure reached
// on them a floor that must not be fallen below.
//
// The sets were written for this purpose, before the program was run on them,
// and nothing is ever trained on them or copied from them into a rule or list:
// statements.txt (who said what, by construction), commitments.tsv (who is
// bound to what, by construction), names.txt (names in their classes),
// syntax.conllu (parts of speech, lemmas, relations). Each file says in its
// head how it is written and what is marked.
//
//	go test ./eval -v              the figures, by construction
//	go test ./eval -v -errors      also each passage that went wrong, and how
//	go test ./eval -update         write what is reached to floors.json
//
// The folder gold holds what was marked in news that is not ours to give:
// offsets, values and hashes, measured where the texts lie and said so where
// they do not.
//
// A floor is what is reached, not what would be nice. One that is lowered
// shows in the diff of floors.json and needs a reason in the commit message.
package eval
