package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"onrecord/internal/cli"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"onrecord": func() { os.Exit(cli.Main(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) },
	})
}

// The manual as scripts that run: each file of testdata is one chapter.
func TestManual(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata",
		RequireExplicitExec: true,
		Setup: func(env *testscript.Env) error {
			env.Setenv("HOME", env.WorkDir)
			env.Setenv("ONRECORD_STORE", filepath.Join(env.WorkDir, "record.db"))
			env.Setenv("ONRECORD_CONFIG", filepath.Join(env.WorkDir, "config.json"))
			return nil
		},
	})
}
