package examples

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"html"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode"
)

const root = "coalition-iraq"

// seeds is where the texts lie from which the facts were taken, if they are here.
const seeds = "../../shared/seeds"

// A manifestLine says what is known of a file from outside.
type manifestLine struct {
	File      string `json:"file"`
	Published string `json:"published"`
	Outlet    string `json:"outlet"`
	Seen      string `json:"seen"`
}

// An article is one line of a JSON Lines file.
type article struct {
	ID     string `json:"id"`
	Source string `json:"source"`
	Title  string `json:"title"`
	Text   string `json:"text"`
}

// A keyLine is one line of key.jsonl, which KEY.md explains.
type keyLine struct {
	N     int            `json:"n"`
	Why   string         `json:"why"`
	Kind  string         `json:"kind"`
	Doc   *string        `json:"doc"`
	Must  *bool          `json:"must"`
	Grade string         `json:"grade"`
	Match map[string]any `json:"match"`
}

func TestManifestNamesEveryFileOnce(t *testing.T) {
	named := map[string]bool{}
	for _, line := range manifest(t) {
		if named[line.File] {
			t.Errorf("%s: named twice", line.File)
		}
		named[line.File] = true
		if line.Seen == "" {
			t.Errorf("%s: no day seen", line.File)
		}
		if _, err := fs.Stat(Files, path.Join(root, line.File)); err != nil {
			t.Error(err)
		}
	}
	for _, file := range reportFiles(t) {
		if !named[file] {
			t.Errorf("%s: not in the manifest", file)
		}
	}
}

func TestReportsAndOutletsAreEnough(t *testing.T) {
	outlets := map[string]bool{}
	for _, line := range manifest(t) {
		if line.Outlet != "" {
			outlets[line.Outlet] = true
		}
	}
	for _, a := range articles(t) {
		outlets[a.Source] = true
	}
	if n := len(reports(t)); n < 24 {
		t.Errorf("%d reports, want at least 24", n)
	}
	if len(outlets) < 6 {
		t.Errorf("%d outlets, want at least 6", len(outlets))
	}
}

func TestFactsNamesEveryReport(t *testing.T) {
	facts := string(read(t, "FACTS.md"))
	for doc := range reports(t) {
		if !strings.Contains(facts, "\n| "+doc+" ") {
			t.Errorf("FACTS.md has no row for %s", doc)
		}
	}
}

func TestKeyIsWellFormed(t *testing.T) {
	kinds := map[string]bool{}
	for _, kind := range strings.Fields("document statement time figure mention actor event commitment check series position disagreement copy group") {
		kinds[kind] = true
	}
	texts := reports(t)
	for i, k := range key(t) {
		switch {
		case k.N != i+1:
			t.Errorf("line %d has n %d", i+1, k.N)
		case !kinds[k.Kind]:
			t.Errorf("%d: unknown kind %q", k.N, k.Kind)
		case k.Must == nil || k.Match == nil || k.Why == "":
			t.Errorf("%d: must, match or why is missing", k.N)
		case k.Grade != "core" && k.Grade != "stretch":
			t.Errorf("%d: unknown grade %q", k.N, k.Grade)
		}
		if k.Doc != nil {
			if _, ok := texts[*k.Doc]; !ok {
				t.Errorf("%d: no report %q", k.N, *k.Doc)
			}
		}
		for p, cond := range k.Match {
			if err := wellFormed(cond); err != nil {
				t.Errorf("%d: %s: %v", k.N, p, err)
			}
		}
	}
}

// wellFormed reports a condition that KEY.md does not know.
func wellFormed(cond any) error {
	switch c := cond.(type) {
	case nil, float64:
		return nil
	case string:
		if strings.HasPrefix(c, "=") || strings.HasPrefix(c, "~") && len(fold(c)) > 0 {
			return nil
		}
	case map[string]any:
		for op, list := range c {
			conds, ok := list.([]any)
			if len(c) != 1 || op != "any" && op != "all" || !ok || len(conds) == 0 {
				return fmt.Errorf("malformed %v", c)
			}
			for _, inner := range conds {
				if err := wellFormed(inner); err != nil {
					return err
				}
			}
			return nil
		}
	}
	return fmt.Errorf("unknown condition %v", cond)
}

func TestKeyQuotesWordsThatAreThere(t *testing.T) {
	texts := reports(t)
	for _, k := range key(t) {
		if k.Doc == nil || k.Must == nil || !*k.Must {
			continue
		}
		text := " " + strings.Join(fold(texts[*k.Doc]), " ") + " "
		for p, cond := range k.Match {
			if strings.HasSuffix(p, "exact") && !occurs(cond, text) {
				t.Errorf("%d: %s: %v is not in %s", k.N, p, cond, *k.Doc)
			}
		}
	}
}

// occurs reports whether the words that a condition asks for stand in the folded text;
// any other condition does.
func occurs(cond any, text string) bool {
	switch c := cond.(type) {
	case string:
		return !strings.HasPrefix(c, "~") || strings.Contains(text, " "+strings.Join(fold(c), " ")+" ")
	case map[string]any:
		found := 0
		list, _ := c["any"].([]any)
		need := 1
		if all, ok := c["all"].([]any); ok {
			list, need = all, len(all)
		}
		for _, inner := range list {
			if occurs(inner, text) {
				found++
			}
		}
		return found >= need
	}
	return true
}

func TestNoReportCopiesASeed(t *testing.T) {
	files, _ := filepath.Glob(filepath.Join(seeds, "*.txt"))
	if len(files) == 0 {
		t.Skip("the seed texts are not here: " + seeds)
	}
	const run = 9
	origin := map[string]string{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		words := fold(string(text))
		for i := 0; i+run <= len(words); i++ {
			origin[strings.Join(words[i:i+run], " ")] = filepath.Base(file)
		}
	}
	for doc, text := range reports(t) {
		words := fold(text)
		for i := 0; i+run <= len(words); i++ {
			words := strings.Join(words[i:i+run], " ")
			if from := origin[words]; from != "" {
				t.Errorf("%s: %q stands in %s", doc, words, from)
			}
		}
	}
}

var tags = regexp.MustCompile(`<[^>]*>`)

// reports returns the raw text of every report by its display name.
func reports(t *testing.T) map[string]string {
	t.Helper()
	texts := map[string]string{}
	for _, file := range reportFiles(t) {
		raw := string(read(t, file))
		switch path.Ext(file) {
		case ".jsonl":
			continue
		case ".html":
			raw = html.UnescapeString(tags.ReplaceAllString(raw, " "))
		}
		texts[strings.TrimSuffix(path.Base(file), path.Ext(file))] = raw
	}
	for _, a := range articles(t) {
		texts[a.ID] = a.Title + "\n\n" + a.Text
	}
	return texts
}

func articles(t *testing.T) []article {
	t.Helper()
	var all []article
	for _, file := range reportFiles(t) {
		if path.Ext(file) == ".jsonl" {
			all = append(all, lines[article](t, file)...)
		}
	}
	return all
}

func reportFiles(t *testing.T) []string {
	t.Helper()
	entries, err := Files.ReadDir(path.Join(root, "reports"))
	if err != nil {
		t.Fatal(err)
	}
	var files []string
	for _, entry := range entries {
		files = append(files, path.Join("reports", entry.Name()))
	}
	return files
}

func manifest(t *testing.T) []manifestLine { return lines[manifestLine](t, "manifest.jsonl") }

func key(t *testing.T) []keyLine { return lines[keyLine](t, "key.jsonl") }

func read(t *testing.T, file string) []byte {
	t.Helper()
	content, err := Files.ReadFile(path.Join(root, file))
	if err != nil {
		t.Fatal(err)
	}
	return content
}

func lines[T any](t *testing.T, file string) []T {
	t.Helper()
	var all []T
	scanner := bufio.NewScanner(bytes.NewReader(read(t, file)))
	for scanner.Scan() {
		var line T
		if err := json.Unmarshal(scanner.Bytes(), &line); err != nil {
			t.Fatalf("%s:%d: %v", file, len(all)+1, err)
		}
		all = append(all, line)
	}
	if err := scanner.Err(); err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	return all
}

var (
	apostrophes = strings.NewReplacer("'", "", "’", "", "‘", "", "ʼ", "", "ʾ", "", "ʿ", "", "`", "")
	accents     = strings.NewReplacer("à", "a", "â", "a", "ä", "a", "á", "a", "ā", "a", "ç", "c", "è", "e", "é", "e", "ê", "e", "ë", "e",
		"î", "i", "ï", "i", "í", "i", "ī", "i", "ô", "o", "ö", "o", "ó", "o", "ù", "u", "û", "u", "ü", "u", "ú", "u", "ū", "u", "ñ", "n")
	thousands = regexp.MustCompile(`(\d),(\d)`)
)

// fold returns the words of a text as KEY.md says.
func fold(text string) []string {
	text = accents.Replace(apostrophes.Replace(strings.ToLower(text)))
	text = thousands.ReplaceAllString(text, "$1$2")
	return strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}
