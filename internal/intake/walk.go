package intake

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"syscall"

	"onrecord"
)

// Walk takes in files and folders in the order given, folders recursively and
// in order of name, and calls take with each document. "-" is one text on
// Options.Stdin. Inside folders only .txt, .html, .htm, .jsonl and their .gz
// forms are taken, hidden files apart; the others are counted as skipped. A
// path that is not there, or a character set that is not known, is an error
// before anything is read; anything else that cannot be read is an item.
func Walk(ctx context.Context, paths []string, opt Options, take func(Item) error) (skipped int, err error) {
	if err := KnownCharset(opt.Charset); err != nil {
		return 0, err
	}
	for _, p := range paths {
		if _, err := os.Stat(p); p != "-" && errors.Is(err, fs.ErrNotExist) {
			return 0, err
		}
	}
	w := walker{ctx: ctx, opt: &opt, take: take, seen: map[string]bool{}}
	for _, p := range paths {
		if p == "-" {
			err = w.stdin()
		} else {
			err = w.path(p)
		}
		if err != nil {
			return w.skipped, err
		}
	}
	return w.skipped, nil
}

// WalkFS takes in a folder of an fs.FS, with the manifest of that name in it
// ("" for none).
func WalkFS(ctx context.Context, files fs.FS, root, manifest string, opt Options, take func(Item) error) (skipped int, err error) {
	if err := KnownCharset(opt.Charset); err != nil {
		return 0, err
	}
	if manifest != "" {
		raw, err := fs.ReadFile(files, manifest)
		if err != nil {
			return 0, err
		}
		if opt.Manifest, err = parseManifest(manifest, raw, slashed); err != nil {
			return 0, err
		}
		opt.Manifest[slashed(manifest)] = Entry{manifest: true}
	}
	w := walker{ctx: ctx, opt: &opt, take: take}
	err = fs.WalkDir(files, root, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		below := strings.TrimPrefix(name, root+"/")
		if form(name) == "" || hidden(d.Name()) {
			w.skipped++
			return nil
		}
		return w.file(below, opt.Manifest[slashed(name)], func() (io.ReadCloser, error) { return files.Open(name) })
	})
	return w.skipped, err
}

// walker goes through paths.
type walker struct {
	ctx     context.Context
	opt     *Options
	take    func(Item) error
	seen    map[string]bool // real paths of folders, so that a loop of links ends
	skipped int
}

// stdin takes pasted text.
func (w *walker) stdin() error {
	if w.opt.Stdin == nil {
		return errors.New("nothing on standard input")
	}
	return w.file("-", Entry{}, func() (io.ReadCloser, error) { return io.NopCloser(w.opt.Stdin), nil })
}

// path takes a file or a folder that was named.
func (w *walker) path(p string) error {
	info, err := os.Stat(p)
	if err != nil {
		if errors.Is(err, fs.ErrNotExist) {
			return err
		}
		return w.take(w.opt.refuse(source{path: filepath.ToSlash(p), entry: w.opt.Manifest.of(p)}, reason(err)))
	}
	if info.IsDir() {
		return w.folder(p, "")
	}
	return w.regular(p, filepath.Base(p))
}

// folder takes a folder's files; below is its path under the given root.
func (w *walker) folder(dir, below string) error {
	real, err := filepath.EvalSymlinks(dir)
	if err == nil {
		if w.seen[real] {
			return nil
		}
		w.seen[real] = true
	}
	entries, err := os.ReadDir(dir) // in order of name
	if err != nil {
		if below == "" {
			below = filepath.ToSlash(dir)
		}
		return w.take(w.opt.refuse(source{path: below}, reason(err)))
	}
	for _, e := range entries {
		name, at := filepath.Join(dir, e.Name()), path.Join(below, e.Name())
		info, err := os.Stat(name) // through links
		switch {
		case hidden(e.Name()):
			w.skipped++
			err = nil
		case err != nil && form(name) == "" && !e.IsDir() && filepath.Ext(name) != "":
			w.skipped++
			err = nil
		case err != nil:
			err = w.take(w.opt.refuse(source{path: at}, reason(err)))
		case info.IsDir():
			err = w.folder(name, at)
		case form(name) == "" || !info.Mode().IsRegular():
			w.skipped++
		default:
			err = w.regular(name, at)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// regular takes one file of the file system.
func (w *walker) regular(name, at string) error {
	return w.file(at, w.opt.Manifest.of(name), func() (io.ReadCloser, error) { return os.Open(name) })
}

// reason says why something could not be opened, and what to do.
func reason(err error) string {
	switch {
	case errors.Is(err, fs.ErrPermission):
		return "no permission to read it; change its rights or read as another user"
	case errors.Is(err, syscall.ELOOP):
		return "a loop of symbolic links; remove the link"
	case errors.Is(err, fs.ErrNotExist):
		return "a link that leads nowhere; remove it"
	}
	return err.Error() + "; check the file and read again"
}

// hidden files begin with a dot: what programs keep beside texts.
func hidden(name string) bool { return strings.HasPrefix(name, ".") }

// form tells by its name how a file is to be read: "txt", "html", "jsonl", or
// "" for others.
func form(name string) string {
	low := strings.TrimSuffix(strings.ToLower(name), ".gz")
	switch path.Ext(filepath.ToSlash(low)) {
	case ".txt", ".text":
		return "txt"
	case ".html", ".htm", ".xhtml":
		return "html"
	case ".jsonl", ".ndjson":
		return "jsonl"
	}
	return ""
}

// file takes one file, whatever its form.
func (w *walker) file(at string, entry Entry, open func() (io.ReadCloser, error)) error {
	if err := w.ctx.Err(); err != nil {
		return err
	}
	if entry.manifest {
		return nil
	}
	src := source{path: at, entry: entry}
	f, err := open()
	if err != nil {
		return w.take(w.opt.refuse(src, reason(err)))
	}
	defer f.Close()
	var in io.Reader = f
	if strings.HasSuffix(strings.ToLower(at), ".gz") {
		if in, err = gzip.NewReader(f); err != nil {
			return w.take(w.opt.refuse(src, "not gzipped, though its name ends in .gz ("+err.Error()+"); rename it or fetch it again"))
		}
	}
	if form(at) == "jsonl" {
		return w.opt.articles(w.ctx, at, in, entry, w.take)
	}
	limit := w.opt.maxBytes()
	raw, err := io.ReadAll(io.LimitReader(in, limit+1))
	if err != nil {
		return w.take(w.opt.refuse(src, "the file breaks off ("+err.Error()+"); fetch it again"))
	}
	if int64(len(raw)) > limit {
		return w.take(w.opt.refuse(src, tooBig(limit)))
	}
	src.raw = raw
	return w.take(w.opt.one(src, form(at)))
}

// one makes the item of a text or page. Pasted input and files of unknown
// name are pages when they begin as one.
func (o *Options) one(src source, form string) Item {
	if form == "html" || form == "" && looksHTML(src.raw) {
		return o.page(src)
	}
	body, repairs, err := decode(src.raw, o.Charset)
	if err != nil {
		return o.refuse(src, err.Error())
	}
	return o.item(src, body, "plain/1", onrecord.Claimed{}, repairs)
}

// looksHTML tells a page by its beginning.
func looksHTML(raw []byte) bool {
	head := bytes.ToLower(bytes.TrimSpace(raw[:min(len(raw), 1024)]))
	for _, sign := range []string{"<!doctype html", "<html", "<head", "<body", "<article"} {
		if bytes.HasPrefix(head, []byte(sign)) {
			return true
		}
	}
	return false
}
