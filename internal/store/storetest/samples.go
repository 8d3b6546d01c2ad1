package storetest

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"

	"onrecord"
	"onrecord/internal/store"
)

// Article makes a document of body as intake would; name is its path.
func Article(name, body string) store.Filed {
	t := onrecord.NewText(body, "plain/1")
	raw := []byte(`{"id":"` + name + `","text":"` + strings.ReplaceAll(body, "\n", `\n`) + `"}`)
	sum := sha256.Sum256(raw)
	return store.Filed{
		Document: onrecord.Document{
			Kind: onrecord.KindDocument, ID: onrecord.DocumentID(name, raw), Doc: name, Path: name, TextID: t.ID,
			URL: onrecord.Maybe("https://news.example/" + name), Repairs: []string{}, Boilerplate: []onrecord.Evidence{},
			Claimed: onrecord.Claimed{Outlet: "The Harbour Post", Published: "2025-03-01", Basis: onrecord.BasisGiven, Language: "en"},
			RawHash: hex.EncodeToString(sum[:]), Seen: "2025-03-02T08:00:00Z", Chars: t.Chars(),
		},
		Text: t,
		Raw:  raw,
	}
}

// Prose makes about size bytes of made-up words, the same for the same seed,
// spread as words are in a language: few often, most seldom.
func Prose(seed uint64, size int) string {
	syllables := strings.Fields("ka lo mi ter van su ren do phi gar el in or ash tol be nu wy cra dis")
	rnd := seed*0x9E3779B97F4A7C15 + 1
	next := func(n uint64) uint64 {
		rnd ^= rnd << 13
		rnd ^= rnd >> 7
		rnd ^= rnd << 17
		return rnd % n
	}
	var b strings.Builder
	for words := 0; b.Len() < size; words++ {
		rank := next(20) * next(20) * next(20) // small ones often
		word := syllables[rank%20] + syllables[rank/20%20] + syllables[rank/400%20][:1]
		switch {
		case words%17 == 16:
			b.WriteString(word + ".\n")
		case next(8) == 0:
			b.WriteString(strings.ToUpper(word[:1]) + word[1:] + " ")
		default:
			b.WriteString(word + " ")
		}
	}
	return b.String()
}

// Reading makes a reading of t such as a reader of that version might give:
// evidence all over the text, in the numbers usual for an article.
func Reading(t *onrecord.Text, reader string) *onrecord.Reading {
	r := &onrecord.Reading{
		Key:   onrecord.ReadingKey{TextID: t.ID, Earliest: "2025-03-01", Latest: "2025-03-01", Language: "en", Reader: reader},
		Front: onrecord.Front{Language: "en", Published: onrecord.Published{Bounds: onrecord.On("2025-03-01"), Basis: onrecord.BasisGiven}, Boilerplate: []onrecord.Evidence{}},
		Times: []onrecord.Time{}, Checks: []onrecord.Check{},
	}
	zero := 0.0
	words := spans(t)
	base := func(kind onrecord.Kind, ev onrecord.Evidence) onrecord.Base {
		return onrecord.Base{Kind: kind, ID: onrecord.FindingID(kind, t.ID, "", ev), Doubt: 0.1}
	}
	for i := 0; i+20 < len(words); i += 7 {
		word, run := t.Evidence(words[i]), t.Evidence(onrecord.Span{Start: words[i].Start, End: words[i+18].End})
		actor := onrecord.Maybe(onrecord.FindingID(onrecord.KindActor, t.ID, fmt.Sprint(i%5)))
		r.Mentions = append(r.Mentions, onrecord.Mention{Base: base(onrecord.KindMention, word), Evidence: word, Type: onrecord.Person, Actor: actor, Form: onrecord.FormName})
		switch i / 7 % 5 {
		case 0:
			r.Statements = append(r.Statements, onrecord.Statement{Base: base(onrecord.KindStatement, run), Evidence: run, Source: &word, Content: []onrecord.Evidence{run},
				Quotation: onrecord.Indirect, Speaker: onrecord.Speaker{Name: onrecord.Maybe(word.Exact), Actor: actor, ResolvedBy: onrecord.ByName}, CoSpeakers: []onrecord.Speaker{}, Act: onrecord.Assertion})
		case 1:
			r.Actors = append(r.Actors, onrecord.Actor{Base: base(onrecord.KindActor, word), Name: word.Exact, Type: onrecord.Person, Aliases: []string{word.Exact}, Roles: []onrecord.Role{{Role: "spokesman", Evidence: word}}, First: word})
		case 2:
			r.Figures = append(r.Figures, onrecord.Figure{Base: base(onrecord.KindFigure, word), Evidence: word, Low: &zero, Unit: "ships", AsOfDay: onrecord.On("2025-02-28")})
		case 3:
			r.Events = append(r.Events, onrecord.Event{Base: base(onrecord.KindEvent, run), Evidence: run, Trigger: word, What: word.Exact, Participants: []onrecord.Participant{{Actor: string(actor), Name: word.Exact, Part: "doer"}}, Modality: onrecord.Planned, Mentions: []onrecord.Evidence{}})
		case 4:
			r.Commitments = append(r.Commitments, onrecord.Commitment{Base: base(onrecord.KindCommitment, run), Evidence: run, ToDo: run, Direction: onrecord.Will, Force: onrecord.ForcePlan,
				Deadline: &onrecord.Deadline{Earliest: "2025-09-01", Latest: "2025-09-30", Evidence: &word}, Cue: &word})
		}
	}
	return r
}

// spans gives the places of the words of t.
func spans(t *onrecord.Text) []onrecord.Span {
	var all []onrecord.Span
	at := 0
	for _, word := range strings.Fields(t.Body) {
		at += strings.Index(t.Body[at:], word)
		all = append(all, onrecord.Span{Start: at, End: at + len(word)})
		at += len(word)
	}
	return all
}

// Record makes a record with n events, and a few lines of every other kind.
func Record(n int) *onrecord.Record {
	ev := onrecord.Evidence{Doc: "one", Start: 4, End: 9, Exact: "ferry"}
	base := func(kind onrecord.Kind, i int) onrecord.Base {
		return onrecord.Base{Kind: kind, ID: onrecord.FindingID(kind, strings.Repeat("ab", 32), fmt.Sprint(i), ev), Review: onrecord.Found}
	}
	rec := &onrecord.Record{
		Actors:      []onrecord.MergedActor{{Base: base(onrecord.KindActor, 0), Name: "Ada Berg", Type: onrecord.Person, Aliases: []onrecord.SeenAlias{{Alias: "Berg", Docs: []string{"one"}}}, Roles: []onrecord.RoleOver{}, KeptApartFrom: []onrecord.KeptApart{}, Members: []string{"a-1"}, Docs: []string{"one", "two"}}},
		Events:      []onrecord.MergedEvent{},
		Commitments: []onrecord.MergedCommitment{{Base: base(onrecord.KindCommitment, 0), ToDo: ev, Status: onrecord.StatusNoReport, History: []onrecord.Step{{Change: onrecord.ChangeSet, On: onrecord.On("2025-03-01"), Evidence: ev}}}},
		Series:      []onrecord.Series{{Base: base(onrecord.KindSeries, 0), Measure: "ships", Points: []onrecord.Point{{Evidence: ev}}}},
		Utterances: []onrecord.Utterance{{Base: base(onrecord.KindUtterance, 0), Evidence: ev, Tellings: []onrecord.Telling{{Statement: "s-1", Doc: "one", Relation: onrecord.RetoldSame, Words: []onrecord.Evidence{ev}, Altered: []onrecord.WordChange{}, From: []onrecord.PassedOn{}}},
			Others: []onrecord.Attribution{}, Differences: []string{}, Origins: 2}},
		Positions: []onrecord.Position{},
		Disagreements: []onrecord.Disagreement{{Base: base(onrecord.KindDisagreement, 1), About: "ships", Type: onrecord.DiffFigure, Sides: []onrecord.Side{{Who: "Berg", Outlets: []string{}, Evidence: []onrecord.Evidence{ev}}}},
			{Base: base(onrecord.KindDisagreement, 0), About: "day", Type: onrecord.DiffDate}},
		Groups: []onrecord.Group{{Base: base(onrecord.KindGroup, 0), Docs: []string{"one", "two"}}},
		Copies: []onrecord.Copy{{Base: base(onrecord.KindCopy, 0), Document: "two", Of: "one", Relation: onrecord.Same, Share: 1}},
	}
	for i := range n {
		rec.Events = append(rec.Events, onrecord.MergedEvent{Base: base(onrecord.KindEvent, i), What: "ferry sails", Accounts: []onrecord.Account{{Evidence: ev, Outlet: "The Harbour Post", Modality: onrecord.Planned}}, When: onrecord.On("2025-04-01"), Members: []string{fmt.Sprint("e-", i)}})
	}
	return rec
}
