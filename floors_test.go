package onrecord_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// floors is the house plan: on which floor each package lives. Imports go
// down only, and packages of one floor do not import each other.
var floors = map[string]int{
	"onrecord":          0,
	"onrecord/examples": 0,

	"onrecord/internal/text":    1,
	"onrecord/internal/lexicon": 1,

	"onrecord/internal/syntax":   2,
	"onrecord/internal/when":     2,
	"onrecord/internal/quantity": 2,
	"onrecord/internal/names":    2,

	"onrecord/internal/front":      3,
	"onrecord/internal/statement":  3,
	"onrecord/internal/event":      3,
	"onrecord/internal/commitment": 3,
	"onrecord/internal/figure":     3,
	"onrecord/internal/actor":      3,

	"onrecord/internal/reading":   4,
	"onrecord/internal/lineage":   4,
	"onrecord/internal/roster":    4,
	"onrecord/internal/timeline":  4,
	"onrecord/internal/ledger":    4,
	"onrecord/internal/stance":    4,
	"onrecord/internal/series":    4,
	"onrecord/internal/utterance": 4,
	"onrecord/internal/dispute":   4,

	"onrecord/internal/intake":          5,
	"onrecord/internal/store":           5,
	"onrecord/internal/store/sqlite":    5,
	"onrecord/internal/store/storetest": 5,

	"onrecord/internal/desk":   6,
	"onrecord/internal/export": 7,
	"onrecord/internal/cli":    8,

	"onrecord/cmd/onrecord": 9,
}

// sameFloor lists the exceptions: an engine imports the contract it fulfils.
var sameFloor = map[string]bool{
	"onrecord/internal/store/sqlite onrecord/internal/store":           true,
	"onrecord/internal/store/sqlite onrecord/internal/store/storetest": true,
	"onrecord/internal/store/storetest onrecord/internal/store":        true,
}

// pure packages (floors 0 to 4) read no files, no network, no clock and log
// nothing: what they would need for it, they may not import.
var pure = []string{"os", "net", "net/http", "log", "log/slog", "database/sql", "os/exec", "math/rand", "math/rand/v2"}

func TestFloors(t *testing.T) {
	seen := map[string]bool{}
	walk(t, func(pkg, file string, imports []string) {
		seen[pkg] = true
		floor, ok := floors[pkg]
		if !ok {
			t.Errorf("%s: package %s has no floor in the house plan", file, pkg)
			return
		}
		for _, imp := range imports {
			if floor <= 4 && !strings.HasSuffix(file, "_test.go") {
				for _, p := range pure {
					if imp == p {
						t.Errorf("%s: imports %s, but floor %d is pure", file, imp, floor)
					}
				}
			}
			if imp != "onrecord" && !strings.HasPrefix(imp, "onrecord/") {
				if floor == 0 && pkg == "onrecord" && strings.Contains(imp, ".") && !strings.HasSuffix(file, "_test.go") {
					t.Errorf("%s: imports %s, but the nouns rest on the standard library alone", file, imp)
				}
				continue
			}
			if strings.HasSuffix(file, "_test.go") && imp == pkg {
				continue
			}
			below, known := floors[imp]
			if known && below >= floor && !sameFloor[pkg+" "+imp] {
				t.Errorf("%s: floor %d imports %s of floor %d; imports go down only", file, floor, imp, below)
			}
		}
	})
	for pkg := range floors {
		if !seen[pkg] {
			t.Errorf("the house plan names %s, which is not there", pkg)
		}
	}
}

// Every package says in its comment what it is for, and only once.
func TestPackageComments(t *testing.T) {
	docs := map[string]int{}
	err := filepath.WalkDir(".", func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(p, ".go") || strings.HasSuffix(p, "_test.go") {
			return err
		}
		f, err := parser.ParseFile(token.NewFileSet(), p, nil, parser.PackageClauseOnly|parser.ParseComments)
		if err != nil {
			return err
		}
		if f.Doc != nil {
			docs[filepath.Dir(p)]++
		} else {
			docs[filepath.Dir(p)] += 0
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for dir, n := range docs {
		if n != 1 {
			t.Errorf("%s has %d package comments, want 1", dir, n)
		}
	}
}

// walk calls fn for each Go file of the product, training programs left out.
func walk(t *testing.T, fn func(pkg, file string, imports []string)) {
	err := filepath.WalkDir(".", func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if name := d.Name(); name == "training" || name == "testdata" || name == ".git" || name == "node_modules" || name == "eval" {
				return filepath.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(p, ".go") {
			return nil
		}
		f, err := parser.ParseFile(token.NewFileSet(), p, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		var imports []string
		for _, s := range f.Imports {
			imp, _ := strconv.Unquote(s.Path.Value)
			imports = append(imports, imp)
		}
		fn(path.Join("onrecord", filepath.ToSlash(filepath.Dir(p))), p, imports)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
