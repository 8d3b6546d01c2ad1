package intake

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path"
	"path/filepath"
)

// Entry is what a manifest says of one file.
type Entry struct {
	File      string `json:"file"`
	Published string `json:"published"`
	Outlet    string `json:"outlet"`
	URL       string `json:"url"`
	Title     string `json:"title"`
	Seen      string `json:"seen"`

	manifest bool // the manifest itself, which is no article of its folder
}

// Manifest is what is known of files, by their path: absolute and without
// links to folders for files of the file system, slashed and below the root for those of an fs.FS.
type Manifest map[string]Entry

// ReadManifest reads a manifest: JSON Lines, each with "file", a path relative
// to the manifest, and any of published, outlet, url, title, seen.
func ReadManifest(name string) (Manifest, error) {
	raw, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	at, err := filepath.Abs(name)
	if err != nil {
		return nil, err
	}
	dir := filepath.Dir(real(at))
	m, err := parseManifest(name, raw, func(file string) string {
		if filepath.IsAbs(file) {
			return real(file)
		}
		return filepath.Join(dir, filepath.FromSlash(file))
	})
	if err == nil {
		m[filepath.Join(dir, filepath.Base(at))] = Entry{manifest: true}
	}
	return m, err
}

// real is a path without links in its folder, so that one file has one name;
// a link to a file keeps its own.
func real(name string) string {
	dir, err := filepath.EvalSymlinks(filepath.Dir(name))
	if err != nil {
		return name
	}
	return filepath.Join(dir, filepath.Base(name))
}

// of is what is known of a file of the file system.
func (m Manifest) of(name string) Entry {
	if len(m) == 0 {
		return Entry{}
	}
	abs, err := filepath.Abs(name)
	if err != nil {
		return Entry{}
	}
	return m[real(abs)]
}

// parseManifest reads the lines; place turns a file's name into its key.
func parseManifest(name string, raw []byte, place func(string) string) (Manifest, error) {
	m := Manifest{}
	raw = bytes.TrimPrefix(raw, []byte("\xEF\xBB\xBF"))
	sc := bufio.NewScanner(bytes.NewReader(raw))
	sc.Buffer(nil, 1<<20)
	for n := 1; sc.Scan(); n++ {
		line := bytes.TrimSpace(sc.Bytes())
		if len(line) == 0 {
			continue
		}
		var e Entry
		if err := json.Unmarshal(line, &e); err != nil {
			return nil, fmt.Errorf("manifest %s, line %d: %w", name, n, err)
		}
		if e.File == "" {
			return nil, fmt.Errorf("manifest %s, line %d: no \"file\"", name, n)
		}
		if _, ok := isoDay(e.Published); !ok {
			return nil, fmt.Errorf("manifest %s, line %d: published %q is no day; write YYYY-MM-DD", name, n, e.Published)
		}
		if _, ok := moment(e.Seen); !ok {
			return nil, fmt.Errorf("manifest %s, line %d: seen %q is no day; write YYYY-MM-DD", name, n, e.Seen)
		}
		key := place(e.File)
		if before, twice := m[key]; twice && before != e {
			return nil, fmt.Errorf("manifest %s, line %d: %q is named on an earlier line with something else; keep one of the two", name, n, e.File)
		}
		m[key] = e
	}
	if err := sc.Err(); err != nil {
		return nil, fmt.Errorf("manifest %s: %w; each line is one JSON object of a file", name, err)
	}
	return m, nil
}

// slashed is the key of a file of an fs.FS.
func slashed(file string) string { return path.Clean(file) }
