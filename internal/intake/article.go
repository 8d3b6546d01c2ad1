package intake

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"onrecord"
)

// article is one line of a JSON Lines file. The names are those of the usual
// collections of articles, and of our own export.
type article struct {
	ID       any    `json:"id"`
	URL      string `json:"url"`
	Source   any    `json:"source"`
	Outlet   any    `json:"outlet"`
	Date     any    `json:"date"`
	Authors  any    `json:"authors"`
	Title    any    `json:"title"`
	Text     string `json:"text"`
	Language any    `json:"language"`
	Seen     string `json:"seen"`
	Kind     string `json:"kind"`
	Path     string `json:"path"`
}

// errTooLong ends a file that goes on and on without an article.
var errTooLong = errors.New("no article, or no end of a line, for too long; is it JSON Lines, one article to a line?")

// endless is how many times the size limit a line is read on to find its end.
const endless = 16

// collection is a JSON Lines file being read.
type collection struct {
	opt   *Options
	name  string
	entry Entry             // what is known of the file; its title and address would be none of an article's
	ids   map[string]string // path of an article → id of its document
}

// articles takes the lines of a JSON Lines file one after another; a line that
// is no article becomes an item that says so.
func (o *Options) articles(ctx context.Context, name string, in io.Reader, entry Entry, take func(Item) error) error {
	entry.Title, entry.URL = "", ""
	c := collection{o, name, entry, map[string]string{}}
	r := bufio.NewReaderSize(in, 1<<16)
	if why := wideLines(r); why != "" {
		return take(o.refuse(source{path: name, entry: entry}, why))
	}
	found := false
	var line []byte
	var tooLong bool
	var blank int64 // lines without an article since the last one
	for n := 1; ; n++ {
		if err := ctx.Err(); err != nil {
			return err
		}
		var err error
		line, tooLong, err = readLine(r, o.maxBytes(), line[:0])
		if blank++; blank > endless*o.maxBytes() {
			err = errTooLong
		}
		if err != nil && !errors.Is(err, io.EOF) {
			return take(o.refuse(source{path: at(name, n), doc: at(name, n), entry: entry}, breaksOff(err)))
		}
		if len(bytes.TrimSpace(line)) > 0 || tooLong {
			found, blank = true, 0
			if taken := take(c.item(n, bytes.Clone(line), tooLong)); taken != nil {
				return taken
			}
		}
		if err != nil {
			break
		}
	}
	if !found {
		return take(o.refuse(source{path: name, entry: entry}, errEmpty.Error()))
	}
	return nil
}

// at names a line of a file.
func at(name string, n int) string { return name + ":" + strconv.Itoa(n) }

// breaksOff says that a file ends too early, and what to do.
func breaksOff(err error) string {
	return "the file breaks off here (" + err.Error() + "); what came before is read; fetch it again for the rest"
}

// wideLines drops a byte-order mark, and refuses a file that is UTF-16 or no
// text at all: each of its lines would fail.
func wideLines(r *bufio.Reader) (why string) {
	head, _ := r.Peek(4096)
	if err := foreign(head); err != nil {
		return err.Error()
	}
	_, enc, name := marked(head)
	if name == "utf-8" {
		r.Discard(3)
		return ""
	}
	if enc == nil {
		enc, _ = detectUTF16(head)
	}
	if enc != nil {
		return "UTF-16, but JSON Lines are UTF-8; save it as UTF-8"
	}
	return ""
}

// readLine reads a line without its end into the room of line; of one longer
// than limit it gives the beginning and says so.
func readLine(r *bufio.Reader, limit int64, room []byte) (line []byte, tooLong bool, err error) {
	line = room
	var size int64
	for {
		part, err := r.ReadSlice('\n')
		size += int64(len(part))
		if size <= limit+2 {
			line = append(line, part...)
		} else {
			tooLong = true
		}
		if errors.Is(err, bufio.ErrBufferFull) {
			if size > endless*limit {
				return line[:0], true, errTooLong
			}
			continue
		}
		line = bytes.TrimRight(line, "\r\n")
		return line, tooLong || int64(len(line)) > limit, err
	}
}

// item makes the item of line n. Two articles of one id are told apart by
// their lines; the same line again is the same document.
func (c *collection) item(n int, line []byte, tooLong bool) Item {
	src := source{path: at(c.name, n), doc: at(c.name, n), entry: c.entry}
	if tooLong {
		return c.opt.refuse(src, tooBig(c.opt.maxBytes()))
	}
	src.raw = line
	a, repairs, why := parseArticle(line, c.opt.Charset)
	if why != "" {
		return c.opt.refuse(src, why)
	}
	byLine := src
	if id := plain(a.ID); id != "" {
		src.path, src.doc = c.name+"#"+id, id
	}
	it := c.opt.article(src, a, repairs)
	before, again := c.ids[it.Document.Path]
	if again && before != it.Document.ID && src.path != byLine.path {
		it = c.opt.article(byLine, a, append(repairs, "the id "+strconv.Quote(src.doc)+" stands on an earlier line too; named by its line"))
	}
	c.ids[it.Document.Path] = it.Document.ID
	return it
}

// parseArticle reads the fields of a line, or says why it is no article.
func parseArticle(line []byte, charset string) (a article, repairs []string, why string) {
	if !utf8.Valid(line) {
		body, mended, err := decode(line, charset)
		if err != nil {
			return a, nil, err.Error()
		}
		line, repairs = []byte(body), mended
	}
	if err := json.Unmarshal(line, &a); err != nil {
		return a, nil, notArticle(err)
	}
	if strings.TrimSpace(a.Text) == "" {
		return a, nil, "this article has no \"text\"; give its words in that field"
	}
	if n := halfPairs(line, a.Text); n > 0 {
		repairs = append(repairs, fmt.Sprintf("%d escapes that stand for no character replaced", n))
	}
	return a, repairs, ""
}

// notArticle says what is wrong with a line, and what a line should be.
func notArticle(err error) string {
	var wrong *json.UnmarshalTypeError
	switch {
	case errors.As(err, &wrong) && wrong.Field != "":
		return fmt.Sprintf("the field %q is a %s; it should be a %s", wrong.Field, wrong.Value, wrong.Type)
	case wrong != nil:
		return "not a JSON object; a line is one article such as {\"id\": …, \"text\": …}"
	}
	return "not JSON: " + err.Error() + "; a line is one article such as {\"id\": …, \"text\": …}"
}

// halfPairs counts the escapes of half a surrogate pair, which JSON allows and
// no text can hold.
func halfPairs(line []byte, text string) int {
	n := strings.Count(text, "\uFFFD")
	if n == 0 {
		return 0
	}
	low := bytes.ToLower(line)
	return max(0, n-bytes.Count(line, []byte("\uFFFD"))-bytes.Count(low, []byte(`\ufffd`)))
}

// article makes the item of an article; its text is led by its title.
func (o *Options) article(src source, a article, repairs []string) Item {
	if a.Kind == string(onrecord.KindDocument) && a.Path != "" {
		src.path, src.doc = a.Path, ""
	}
	src.address = a.URL
	if src.entry.Seen == "" {
		src.entry.Seen = a.Seen
	}
	title := plain(a.Title)
	body := a.Text
	if title != "" && a.Kind == "" {
		head := title
		if written, ok := a.Title.(string); ok {
			head = written // with the blanks around it, which places in the text count
		}
		body = head + "\n\n" + body
	}
	body, mended := mend(body)
	told := onrecord.Claimed{
		Outlet: onrecord.Maybe(firstOf(plain(a.Source), plain(a.Outlet))), Published: onrecord.Maybe(plain(a.Date)), Basis: onrecord.BasisMetadata,
		Title: onrecord.Maybe(title), Authors: onrecord.Maybe(plain(a.Authors)), Language: onrecord.Maybe(languageTag(plain(a.Language))),
	}
	return o.item(src, body, "jsonl/1", told, append(replaced(mended), repairs...))
}

// plain writes a value that may be a string, a number, something with a name,
// or a list of them.
func plain(v any) string {
	switch v := v.(type) {
	case string:
		return strings.TrimSpace(v)
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	case []any:
		names := make([]string, 0, len(v))
		for _, name := range v {
			if s := plain(name); s != "" {
				names = append(names, s)
			}
		}
		return strings.Join(names, ", ")
	case map[string]any:
		name, _ := v["name"].(string)
		return strings.TrimSpace(name)
	}
	return ""
}

// tooBig says that a text is over the limit, and what to do.
func tooBig(limit int64) string {
	size := fmt.Sprintf("%d MB", limit>>20)
	if limit < 1<<20 {
		size = fmt.Sprintf("%d bytes", limit)
	}
	return "larger than " + size + "; cut it up, or raise the limit with `onrecord config set max_bytes N` if it is one article"
}
