package onrecord_test

import (
	"flag"
	"fmt"
	"go/ast"
	"go/doc"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "rewrite docs/glossary.md from the nouns")

// docs/glossary.md is made from the nouns, so that the two cannot differ.
func TestGlossary(t *testing.T) {
	want := glossary(t)
	const path = "docs/glossary.md"
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
		t.Errorf("%s is not what the nouns say; run: go test . -run Glossary -update", path)
	}
}

// glossary writes every exported type of the package with its comment, its
// fields and its constants.
func glossary(t *testing.T) string {
	fset := token.NewFileSet()
	names, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	var files []*ast.File
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(fset, name, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, f)
	}
	pkg, err := doc.NewFromFiles(fset, files, "onrecord")
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	b.WriteString("# Glossary\n\nMade from the nouns of the root package by `go test . -run Glossary -update`.\n\n")
	b.WriteString("This is " + strings.TrimPrefix(pkg.Doc, "Package onrecord is ") + "\n")
	sort.Slice(pkg.Types, func(i, j int) bool { return pkg.Types[i].Name < pkg.Types[j].Name })
	for _, typ := range pkg.Types {
		fmt.Fprintf(&b, "## %s\n\n%s\n", typ.Name, typ.Doc)
		writeFields(&b, typ)
		for _, c := range typ.Consts {
			var values []string
			for _, spec := range c.Decl.Specs {
				for _, v := range spec.(*ast.ValueSpec).Values {
					if lit, ok := v.(*ast.BasicLit); ok {
						values = append(values, strings.Trim(lit.Value, `"`))
					}
				}
			}
			if len(values) > 0 {
				fmt.Fprintf(&b, "Values: %s.\n\n", strings.Join(values, ", "))
			}
		}
	}
	return b.String()
}

// writeFields writes the fields of a struct that carry a comment.
func writeFields(b *strings.Builder, typ *doc.Type) {
	s, ok := typ.Decl.Specs[0].(*ast.TypeSpec).Type.(*ast.StructType)
	if !ok {
		return
	}
	wrote := false
	for _, f := range s.Fields.List {
		if len(f.Names) == 0 || !f.Names[0].IsExported() || f.Comment == nil || f.Tag == nil {
			continue
		}
		tag := strings.Split(strings.TrimPrefix(strings.Trim(f.Tag.Value, "`"), `json:"`), `"`)[0]
		fmt.Fprintf(b, "- `%s`: %s\n", strings.TrimSuffix(tag, ",omitempty"), strings.TrimSpace(f.Comment.Text()))
		wrote = true
	}
	if wrote {
		b.WriteString("\n")
	}
}
