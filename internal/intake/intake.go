// Package intake turns files into documents: bytes of whatever encoding and
// form (plain text, web pages, JSON Lines of articles, gzipped) into a text
// with a name, and what came with it. It is the one place that takes outside
// bytes in.
//
// One bad file never stops a run: what cannot be read comes back as an Item
// that says why. Nothing is fetched and nothing in a page is run.
package intake

import (
	"crypto/sha256"
	"encoding/hex"
	"io"
	"time"

	"onrecord"
)

// Item is one document as taken in. Text is nil when it could not be read;
// Document.Failed then says why and what to do.
type Item struct {
	Document onrecord.Document
	Text     *onrecord.Text
	Raw      []byte
}

// Options say what is known of what is read.
type Options struct {
	Manifest  Manifest         // what is known of single files
	Published string           // ISO day of everything read; "" when not known
	Outlet    string           // outlet of everything read; "" when not known
	Charset   string           // where it is not told and not UTF-8; "" to find out
	MaxBytes  int64            // size above which a text is refused; 0 is 20 MB
	Now       func() time.Time // the known-by clock, where nothing else gives it
	Stdin     io.Reader        // what the path "-" reads
}

// defaultMaxBytes is the size limit when none is set.
const defaultMaxBytes = 20 << 20

func (o *Options) maxBytes() int64 {
	if o.MaxBytes > 0 {
		return o.MaxBytes
	}
	return defaultMaxBytes
}

func (o *Options) now() time.Time {
	if o.Now == nil {
		return time.Now()
	}
	return o.Now()
}

// source is one piece of input on its way to an item.
type source struct {
	path    string // as shown: below the given root, with "#id" or ":line" for an article of a file
	doc     string // preferred display name; "" for the file's own
	address string // web address; "" when not known
	raw     []byte
	entry   Entry
}

// item makes the item of a source from a text and what its form told of it.
func (o *Options) item(src source, body, extractor string, told onrecord.Claimed, repairs []string) Item {
	it := o.begin(src)
	it.Text = onrecord.NewText(body, extractor)
	doc := &it.Document
	doc.TextID, doc.Chars = it.Text.ID, it.Text.Chars()
	doc.Repairs = append(doc.Repairs, repairs...)
	doc.Claimed = o.claims(src.entry, told, doc)
	return it
}

// refuse makes the item of a source that could not be read.
func (o *Options) refuse(src source, why string) Item {
	it := o.begin(src)
	it.Document.Failed = onrecord.Maybe(why)
	it.Document.Claimed = o.claims(src.entry, onrecord.Claimed{}, &it.Document)
	return it
}

// begin names a document.
func (o *Options) begin(src source) Item {
	if src.address == "" {
		src.address = src.entry.URL
	}
	at := src.address
	if at == "" {
		at = src.path
	}
	sum := sha256.Sum256(src.raw)
	doc := onrecord.Document{
		Kind: onrecord.KindDocument, ID: onrecord.DocumentID(at, src.raw), Doc: src.doc, Path: src.path,
		URL: onrecord.Maybe(src.address), RawHash: hex.EncodeToString(sum[:]), Seen: src.entry.Seen, Repairs: []string{},
	}
	if seen, ok := moment(doc.Seen); ok && seen != "" {
		doc.Seen = seen
	} else {
		doc.Seen = o.now().UTC().Format(time.RFC3339)
	}
	return Item{Document: doc, Raw: src.raw}
}

// claims joins what is known of a document: what a person gave goes before
// what its form told. A day that is none is noted and left out.
func (o *Options) claims(e Entry, told onrecord.Claimed, doc *onrecord.Document) onrecord.Claimed {
	c := told
	for _, v := range []struct {
		to   *onrecord.Maybe
		from string
	}{{&c.Outlet, o.Outlet}, {&c.Outlet, e.Outlet}, {&c.Title, e.Title}} {
		if v.from != "" {
			*v.to = onrecord.Maybe(v.from)
		}
	}
	given := e.Published
	if given == "" {
		given = o.Published
	}
	if given != "" {
		c.Published, c.Basis = onrecord.Maybe(given), onrecord.BasisGiven
	}
	day, ok := isoDay(string(c.Published))
	if !ok && c.Published != "" {
		doc.Repairs = append(doc.Repairs, "published day not understood: "+string(c.Published))
	}
	if _, ok := moment(e.Seen); !ok {
		doc.Repairs = append(doc.Repairs, "seen day not understood: "+e.Seen)
	}
	c.Published = onrecord.Maybe(day)
	if day == "" {
		c.Basis = ""
	}
	return c
}
