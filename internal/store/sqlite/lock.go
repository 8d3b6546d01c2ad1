package sqlite

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/gofrs/flock"

	"onrecord/internal/store"
)

// lockPoll is how often a waiting writer looks whether the other has ended.
const lockPoll = 50 * time.Millisecond

// takeLock takes the lock of the one writer and leaves our process id in it.
// The operating system lets go of it when the process ends, however it ends.
func takeLock(ctx context.Context, path string, wait time.Duration) (*flock.Flock, error) {
	waiting, cancel := context.WithTimeout(ctx, wait)
	defer cancel()
	lock := flock.New(path, flock.SetPermissions(0o644))
	got, err := lock.TryLock()
	if err == nil && !got {
		got, err = lock.TryLockContext(waiting, lockPoll)
	}
	switch {
	case got:
		_ = os.WriteFile(path, []byte(strconv.Itoa(os.Getpid())+"\n"), 0o644) // only to name us to others
		return lock, nil
	case ctx.Err() != nil:
		return nil, ctx.Err()
	case err != nil && !errors.Is(err, context.DeadlineExceeded):
		return nil, err
	}
	return nil, fmt.Errorf("%w (%s); waited %s", store.ErrBusy, holder(path), wait)
}

// holder names the process that has the lock, as far as it said so.
func holder(path string) string {
	b, _ := os.ReadFile(path)
	pid, err := strconv.Atoi(strings.TrimSpace(string(b)))
	if err != nil {
		return "process unknown"
	}
	return fmt.Sprintf("process %d", pid)
}
