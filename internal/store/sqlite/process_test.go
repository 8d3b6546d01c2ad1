package sqlite

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"onrecord"
	"onrecord/internal/store"
	"onrecord/internal/store/storetest"
)

// childStore names the store to a child process of the tests: the test binary
// itself, which then writes to it until it is killed.
const childStore = "ONRECORD_TEST_STORE"

func TestMain(m *testing.M) {
	if path := os.Getenv(childStore); path != "" {
		fmt.Println(writeOn(path))
		os.Exit(1)
	}
	os.Exit(m.Run())
}

// perBatch is how many documents the child files at once.
const perBatch = 5

// writeOn files batch after batch, with readings and a decision, and says
// which were done.
func writeOn(path string) error {
	ctx := context.Background()
	s, err := Open(ctx, path, Write)
	if err != nil {
		return err
	}
	err = s.PutAffair(ctx, onrecord.Affair{Name: "ferries"})
	log, counting := s.Decisions(ctx, "ferries")
	if err := errors.Join(err, counting); err != nil {
		return err
	}
	fmt.Println("begun")
	for n := len(log); ; n++ { // a batch half done is done again
		filed := articles(n*perBatch, perBatch)
		var rs []*onrecord.Reading
		for _, f := range filed {
			rs = append(rs, storetest.Reading(f.Text, "v1"))
		}
		_, err := s.File(ctx, "ferries", filed)
		err = errors.Join(err, s.PutReadings(ctx, rs), s.PutRecord(ctx, "ferries", fmt.Sprint(n), storetest.Record(n)))
		_, deciding := s.Decide(ctx, "ferries", onrecord.Decision{Verb: onrecord.Confirm, Reason: fmt.Sprint(n)})
		if err := errors.Join(err, deciding); err != nil {
			return err
		}
		fmt.Println("done", n)
	}
}

// child starts the writing process and reads on until it has done n batches
// (0: until it has begun).
func child(t *testing.T, path string, n int) (cmd *exec.Cmd, said *bufio.Scanner) {
	t.Helper()
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd = exec.Command(exe)
	cmd.Env = append(os.Environ(), childStore+"="+path)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { cmd.Process.Kill(); cmd.Wait() })
	said = bufio.NewScanner(out)
	for done := -1; done < n; done++ {
		if !said.Scan() || said.Text() != "begun" && !strings.HasPrefix(said.Text(), "done ") {
			t.Fatalf("the child said %q", said.Text())
		}
	}
	return cmd, said
}

// While another process writes, a writer is told so and by whom, and a reader
// reads.
func TestTwoProcesses(t *testing.T) {
	path := filepath.Join(t.TempDir(), "store.db")
	cmd, _ := child(t, path, 1)
	_, err := OpenWithin(t.Context(), path, Write, 100*time.Millisecond)
	if !errors.Is(err, store.ErrBusy) || !strings.Contains(err.Error(), fmt.Sprint("process ", cmd.Process.Pid)) {
		t.Errorf("a second writer: %v, want store.ErrBusy with process %d", err, cmd.Process.Pid)
	}
	r, err := Open(t.Context(), path, Read)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	if docs, err := r.Documents(t.Context(), "ferries"); err != nil || len(docs) < perBatch {
		t.Errorf("a reader beside the writer: %d documents, %v", len(docs), err)
	}
}

// What a killed writer had reported as done is there, whole and once, and the
// next one goes on from it.
func TestKilled(t *testing.T) {
	path := filepath.Join(t.TempDir(), "store.db")
	done := -1
	for round := range 4 {
		cmd, said := child(t, path, 1+round)
		time.Sleep(time.Duration(7*round) * time.Millisecond)
		cmd.Process.Kill()                           // SIGKILL
		for more := true; more; more = said.Scan() { // from the line that child ended on
			fmt.Sscanf(said.Text(), "done %d", &done)
		}
		cmd.Wait()
		intact(t, path, done)
	}
	if done < 4 {
		t.Errorf("the children got only batch %d done", done)
	}
}

// intact checks that the store holds the batches up to done, at most one
// more, nothing twice and nothing half.
func intact(t *testing.T, path string, done int) {
	t.Helper()
	ctx := t.Context()
	s := opened(t, path)
	defer s.Close()
	docs, err := s.Documents(ctx, "ferries")
	log, logErr := s.Decisions(ctx, "ferries")
	if err := errors.Join(err, logErr, s.Verify(ctx)); err != nil {
		t.Fatal(err)
	}
	if n := len(docs); n%perBatch != 0 || n < (done+1)*perBatch || n > (done+2)*perBatch {
		t.Errorf("%d documents after batch %d was done", n, done)
	}
	held := map[string]bool{}
	for _, doc := range docs {
		if held[doc.Path] {
			t.Errorf("document %s is there twice", doc.Path)
		}
		held[doc.Path] = true
	}
	var keys []onrecord.ReadingKey
	for _, f := range articles(0, (done+1)*perBatch) {
		keys = append(keys, storetest.Reading(f.Text, "v1").Key)
		if !held[f.Document.Path] {
			t.Errorf("document %s was reported as done and is not there", f.Document.Path)
		}
	}
	if err := s.Readings(ctx, keys, func(*onrecord.Reading, *onrecord.Text) error { return nil }); err != nil {
		t.Errorf("a reading that was reported as done: %v", err)
	}
	if n := len(log); n != done+1 && n != done+2 {
		t.Errorf("%d decisions after batch %d was done", n, done)
	}
	if _, made, err := s.Record(ctx, "ferries"); err != nil || made != fmt.Sprint(done) && made != fmt.Sprint(done+1) {
		t.Errorf("the record is of batch %q after %d was done, error %v", made, done, err)
	}
}
