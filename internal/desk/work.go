package desk

import (
	"context"
	"fmt"
	"runtime"
	"sync"

	"onrecord"
	"onrecord/internal/reading"
)

// chunk is how many texts are read before their readings are stored: what a
// kill can cost.
const chunk = 200

// readAll reads the texts of keys on all cores and stores the readings, chunk
// by chunk.
func (d *Desk) readAll(ctx context.Context, keys []onrecord.ReadingKey) (int, error) {
	for done := 0; done < len(keys); {
		if err := ctx.Err(); err != nil {
			return done, err
		}
		d.Progress.tell("reading", done, len(keys))
		part := keys[done:min(done+chunk, len(keys))]
		rs, err := d.readSome(ctx, part)
		if err != nil {
			return done, err
		}
		if err := d.Store.PutReadings(ctx, rs); err != nil {
			return done, fmt.Errorf("storing readings: %w", err)
		}
		done += len(part)
	}
	if len(keys) > 0 {
		d.Progress.tell("reading", len(keys), len(keys))
	}
	return len(keys), nil
}

// missing reads the texts whose readings are not stored, as a run that was cut
// off leaves them, and stores nothing.
func (d *Desk) missing(ctx context.Context, keys []onrecord.ReadingKey) (map[onrecord.ReadingKey]*onrecord.Reading, error) {
	cached, err := d.Store.HasReadings(ctx, keys)
	if err != nil {
		return nil, err
	}
	fresh := map[onrecord.ReadingKey]*onrecord.Reading{}
	for _, key := range keys {
		if cached[key] || fresh[key] != nil {
			continue
		}
		t, err := d.Store.Text(ctx, key.TextID)
		if err != nil {
			return nil, fmt.Errorf("text %.12s: %w", key.TextID, err)
		}
		fresh[key] = reading.Read(t, key)
		d.Progress.tell("reading what a run left unread", len(fresh), 0)
	}
	return fresh, nil
}

// readSome reads some texts on all cores.
func (d *Desk) readSome(ctx context.Context, keys []onrecord.ReadingKey) ([]*onrecord.Reading, error) {
	texts := make([]*onrecord.Text, len(keys))
	for i, key := range keys {
		t, err := d.Store.Text(ctx, key.TextID)
		if err != nil {
			return nil, fmt.Errorf("text %.12s: %w", key.TextID, err)
		}
		texts[i] = t
	}
	rs := make([]*onrecord.Reading, len(keys))
	Each(len(keys), func(i int) { rs[i] = reading.Read(texts[i], keys[i]) })
	return rs, nil
}

// Each calls fn(0) … fn(n-1), on all cores.
func Each(n int, fn func(int)) {
	next := make(chan int)
	var wg sync.WaitGroup
	for range min(n, runtime.GOMAXPROCS(0)) {
		wg.Go(func() {
			for i := range next {
				fn(i)
			}
		})
	}
	for i := range n {
		next <- i
	}
	close(next)
	wg.Wait()
}

// atOnce calls all functions side by side and returns when all have.
func atOnce(fns ...func()) { Each(len(fns), func(i int) { fns[i]() }) }
