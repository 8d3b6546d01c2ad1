package sqlite

import (
	"context"
	"runtime"
	"sync"
	"sync/atomic"
)

// parallel calls fn for 0 to n-1 on all cores and returns the error of the
// lowest number that failed. It begins no more once one failed or ctx ended.
func parallel(ctx context.Context, n int, fn func(i int) error) error {
	errs := make([]error, n)
	var next atomic.Int64
	var failed atomic.Bool
	work := func() {
		for i := int(next.Add(1)) - 1; i < n && !failed.Load() && ctx.Err() == nil; i = int(next.Add(1)) - 1 {
			if errs[i] = fn(i); errs[i] != nil {
				failed.Store(true)
			}
		}
	}
	var wg sync.WaitGroup
	for range min(n, runtime.GOMAXPROCS(0)) {
		wg.Go(work)
	}
	wg.Wait()
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return ctx.Err()
}

// inOrder makes one T of each of the all, a chunk at a time on all cores, and
// hands them to fn in order. No query is open while fn runs, so that fn may
// use the store.
func inOrder[K, T any](ctx context.Context, all []K, load func(chunk []K) ([]func() (T, error), error), fn func(T) error) error {
	const size = 64
	for len(all) > 0 {
		chunk := all[:min(size, len(all))]
		all = all[len(chunk):]
		makers, err := load(chunk)
		if err != nil {
			return err
		}
		made := make([]T, len(makers))
		err = parallel(ctx, len(makers), func(i int) (err error) {
			made[i], err = makers[i]()
			return err
		})
		if err != nil {
			return err
		}
		for _, t := range made {
			if err := fn(t); err != nil {
				return err
			}
		}
	}
	return ctx.Err()
}
