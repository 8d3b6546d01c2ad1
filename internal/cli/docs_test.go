package cli

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/alecthomas/kong"
)

// docs/commands.md is made from the command line's own model, so that the two
// cannot differ.
func TestCommandsDocumented(t *testing.T) {
	const path = "../../docs/commands.md"
	want := commandsPage(t)
	if *update {
		if err := os.WriteFile(path, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	have, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if string(have) != want {
		t.Errorf("%s is not what the program says of itself; run: go test ./internal/cli -run CommandsDocumented -update", path)
	}
}

// Every command has examples in its help, and every flag a sentence.
func TestHelp(t *testing.T) {
	for _, n := range leaves(t) {
		if n.Parent.Type == kong.ApplicationNode && !strings.Contains(n.Detail, "xample") {
			t.Errorf("onrecord %s: no example in its help", n.Path())
		}
		for _, f := range n.Flags {
			if f.Help == "" {
				t.Errorf("onrecord %s --%s: no help", n.Path(), f.Name)
			}
		}
	}
}

// leaves gives the commands that can be called.
func leaves(t *testing.T) []*kong.Node {
	k, err := kong.New(&commands{}, kong.Name("onrecord"), kong.Writers(io.Discard, io.Discard), kong.Vars{"kinds": kindNames()})
	if err != nil {
		t.Fatal(err)
	}
	return k.Model.Leaves(true)
}

func commandsPage(t *testing.T) string {
	var b bytes.Buffer
	b.WriteString("# Commands\n\nMade from the program by `go test ./internal/cli -run CommandsDocumented -update`.\n\n")
	b.WriteString("Every command takes `--store FILE` (or ONRECORD_STORE) and `--affair NAME` (or ONRECORD_AFFAIR). Settings lie where `onrecord config` says (or ONRECORD_CONFIG).\n\n")
	b.WriteString("Exit status: 0 done, 1 failed, 3 done but some documents could not be read (each is on record with the reason), 64 wrong usage. Errors go to standard error as `onrecord: error: …`, with a `hint:` line where one helps.\n")
	for _, n := range leaves(t) {
		fmt.Fprintf(&b, "\n## onrecord %s\n\n%s\n", strings.TrimPrefix(n.Path(), "onrecord "), n.Help)
		for _, a := range n.Positional {
			fmt.Fprintf(&b, "\n- `%s`: %s", a.Summary(), a.Help)
		}
		for _, f := range n.Flags {
			fmt.Fprintf(&b, "\n- `--%s`: %s", f.Name, f.Help)
		}
		b.WriteString("\n")
		if n.Detail != "" {
			fmt.Fprintf(&b, "\n```\n%s\n```\n", strings.TrimSpace(n.Detail))
		}
	}
	return b.String()
}
