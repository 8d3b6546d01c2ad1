package desk

import (
	"context"

	"onrecord"
	"onrecord/internal/reading"
)

// retire keeps the ids of readings by other versions of the reader alive
// before those readings go: each old id becomes an alias of the finding that
// took its place, or an orphan.
func (d *Desk) retire(ctx context.Context, b *base) error {
	keys := map[string]onrecord.ReadingKey{}
	for i := range b.docs {
		if b.docs[i].TextID != "" {
			keys[b.docs[i].TextID] = key(&b.docs[i])
		}
	}
	aliases := map[string]string{}
	err := d.Store.Superseded(ctx, reading.Version, func(old *onrecord.Reading) error {
		now, ok := keys[old.Key.TextID]
		if !ok {
			return nil
		}
		t, err := d.Store.Text(ctx, now.TextID)
		if err != nil {
			return err
		}
		succeed(old, reading.Read(t, now), aliases)
		return nil
	})
	if err != nil || len(aliases) == 0 {
		return err
	}
	return d.Store.PutAliases(ctx, aliases)
}

// succeed finds for each finding of an old reading the one of the new that
// took its place: same kind, most words in common, at least half of them.
func succeed(old, now *onrecord.Reading, aliases map[string]string) {
	ids := map[string]bool{}
	places := map[onrecord.Kind][]onrecord.Finding{}
	for _, f := range now.Findings() {
		ids[f.Head().ID] = true
		places[f.Head().Kind] = append(places[f.Head().Kind], f)
	}
	for _, f := range old.Findings() {
		if ids[f.Head().ID] {
			continue
		}
		best, at := "", 0.5
		for _, g := range places[f.Head().Kind] {
			if s := shared(*f.Spans()[0], *g.Spans()[0]); s >= at && (s > at || best == "") {
				best, at = g.Head().ID, s
			}
		}
		aliases[f.Head().ID] = best
	}
}

// shared is the share of two places that they have in common, 0 to 1.
func shared(a, b onrecord.Evidence) float64 {
	common := min(a.End, b.End) - max(a.Start, b.Start)
	if common <= 0 {
		return 0
	}
	return 2 * float64(common) / float64(a.End-a.Start+b.End-b.Start)
}
