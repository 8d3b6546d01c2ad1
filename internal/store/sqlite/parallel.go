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
// hands them to fn in order; the next chunk is loaded meanwhile. fn may use the
// store.
func inOrder[K, T any](ctx context.Context, all []K, load func(chunk []K) ([]func() (T, error), error), fn func(T) error) error {
	loading, stop := context.WithCancel(ctx)
	loaded := make(chan cargo[T], 1)
	var wg sync.WaitGroup
	defer wg.Wait()
	defer stop()
	wg.Go(func() { loadAll(loading, all, load, loaded) })
	for chunk := range loaded {
		if chunk.err != nil {
			return chunk.err
		}
		made := make([]T, len(chunk.makers))
		err := parallel(ctx, len(made), func(i int) (err error) {
			made[i], err = chunk.makers[i]()
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

// cargo is a chunk that has been loaded, or why it could not be.
type cargo[T any] struct {
	makers []func() (T, error)
	err    error
}

// loadAll loads chunk after chunk until ctx ends.
func loadAll[K, T any](ctx context.Context, all []K, load func(chunk []K) ([]func() (T, error), error), loaded chan<- cargo[T]) {
	const size = 64
	defer close(loaded)
	for len(all) > 0 {
		chunk := all[:min(size, len(all))]
		all = all[len(chunk):]
		makers, err := load(chunk)
		select {
		case loaded <- cargo[T]{makers, err}:
		case <-ctx.Done():
			return
		}
	}
}
