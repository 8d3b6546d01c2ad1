package sqlite

import (
	"path/filepath"
	"testing"

	"onrecord/internal/store"
	"onrecord/internal/store/storetest"
)

func TestStore(t *testing.T) {
	storetest.Run(t, func(t *testing.T, place string) store.Store {
		return opened(t, filepath.Join(place, "a b%41?#é.db"))
	})
}

// opened opens a store for writing.
func opened(t testing.TB, path string) store.Store {
	t.Helper()
	s, err := Open(t.Context(), path, Write)
	if err != nil {
		t.Fatal(err)
	}
	return s
}
