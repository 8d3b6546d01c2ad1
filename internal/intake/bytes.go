package intake

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"
	encodings "golang.org/x/text/encoding/unicode"
)

// errEmpty refuses bytes without a word.
var errEmpty = errors.New("empty; there is nothing to read in it")

// errBinary refuses bytes that no character set makes text of.
var errBinary = errors.New("binary, not text; save its text as .txt, or name its character set with --charset if it is text")

// KnownCharset is an error, with what to write, for a character set that is
// not known; "" is known.
func KnownCharset(name string) error {
	_, _, err := charsetOf(name)
	return err
}

// charsetOf finds a character set by any of its usual names.
func charsetOf(name string) (encoding.Encoding, string, error) {
	if name == "" {
		return nil, "", nil
	}
	enc, err := htmlindex.Get(name)
	if err != nil || enc == encoding.Replacement {
		return nil, "", fmt.Errorf("character set %q is not known; write a name such as utf-8, windows-1252, windows-1256 or utf-16le", name)
	}
	known, _ := htmlindex.Name(enc)
	return enc, known, nil
}

// decode turns bytes into valid UTF-8 without NUL and says what it mended.
// charset is what was declared, "" when nothing was; a byte-order mark goes
// before it.
func decode(raw []byte, charset string) (body string, repairs []string, err error) {
	if len(bytes.TrimSpace(raw)) == 0 {
		return "", nil, errEmpty
	}
	if err := foreign(raw); err != nil {
		return "", nil, err
	}
	raw, enc, name := marked(raw)
	if name != "" {
		repairs = append(repairs, "byte-order mark dropped")
	} else if enc, name, err = charsetOf(charset); err != nil {
		return "", nil, err
	} else if name == "" {
		enc, name = detect(raw)
	}
	bad := 0
	if enc != nil && name != "utf-8" {
		if raw, err = enc.NewDecoder().Bytes(raw); err != nil {
			return "", nil, fmt.Errorf("not %s text: %w; name its character set with --charset", name, err)
		}
		bad = bytes.Count(raw, []byte("\uFFFD"))
		repairs = append(repairs, "decoded from "+name)
	}
	if controls(raw) {
		return "", nil, errBinary
	}
	body, mended := mend(string(raw))
	repairs = append(repairs, replaced(bad+mended)...)
	if strings.Trim(body, "\uFFFD \t\r\n\f\v") == "" {
		return "", nil, errEmpty
	}
	return body, repairs, nil
}

// replaced is the note on n characters that could not be read.
func replaced(n int) []string {
	switch n {
	case 0:
		return nil
	case 1:
		return []string{"1 invalid byte or NUL replaced"}
	}
	return []string{fmt.Sprintf("%d invalid bytes or NULs replaced", n)}
}

// marked drops a byte-order mark and tells the encoding that it stands for.
func marked(raw []byte) ([]byte, encoding.Encoding, string) {
	switch {
	case bytes.HasPrefix(raw, []byte{0xEF, 0xBB, 0xBF}):
		return raw[3:], nil, "utf-8"
	case bytes.HasPrefix(raw, []byte{0xFF, 0xFE}):
		return raw[2:], encodings.UTF16(encodings.LittleEndian, encodings.IgnoreBOM), "utf-16le"
	case bytes.HasPrefix(raw, []byte{0xFE, 0xFF}):
		return raw[2:], encodings.UTF16(encodings.BigEndian, encodings.IgnoreBOM), "utf-16be"
	}
	return raw, nil, ""
}

// detect tells the encoding of bytes that nothing declares; nil is UTF-8,
// broken or not.
func detect(raw []byte) (encoding.Encoding, string) {
	if e, name := detectUTF16(raw); e != nil {
		return e, name
	}
	if utf8.Valid(raw) {
		return nil, ""
	}
	good, bad := sequences(raw)
	if good > bad {
		return nil, "" // UTF-8 with some damage
	}
	if arabic(raw) {
		return charmap.Windows1256, "windows-1256"
	}
	return charmap.Windows1252, "windows-1252"
}

// detectUTF16 tells UTF-16 without a mark by where its zero bytes stand.
func detectUTF16(raw []byte) (encoding.Encoding, string) {
	head := raw[:min(len(raw), 4096)&^1]
	var zeros [2]int
	for i, b := range head {
		if b == 0 {
			zeros[i%2]++
		}
	}
	half := len(head) / 2
	switch {
	case half < 4:
	case zeros[1] > half*6/10 && zeros[0] < half/20:
		return encodings.UTF16(encodings.LittleEndian, encodings.IgnoreBOM), "utf-16le"
	case zeros[0] > half*6/10 && zeros[1] < half/20:
		return encodings.UTF16(encodings.BigEndian, encodings.IgnoreBOM), "utf-16be"
	}
	return nil, ""
}

// sequences counts valid sequences of several bytes, and bytes in none.
func sequences(raw []byte) (good, bad int) {
	for len(raw) > 0 {
		if raw[0] < utf8.RuneSelf {
			raw = raw[1:]
			continue
		}
		r, n := utf8.DecodeRune(raw)
		if r == utf8.RuneError && n <= 1 {
			bad++
			n = 1
		} else {
			good++
		}
		raw = raw[n:]
	}
	return good, bad
}

// arabic tells whether high bytes read as windows-1256 make Arabic words:
// most are letters, and most stand next to another one.
func arabic(raw []byte) bool {
	high, letters, joined := 0, 0, 0
	before := false
	for _, b := range raw {
		if b < 0x80 {
			before = false
			continue
		}
		high++
		letter := unicode.Is(unicode.Arabic, charmap.Windows1256.DecodeByte(b))
		if letter {
			letters++
			if before {
				joined++
			}
		}
		before = letter
	}
	return letters*10 >= high*8 && joined*2 >= letters
}

// What to do with files that are no text.
const (
	asText  = "; save its text as .txt"
	nothing = "; there is nothing to read in it"
	unpack  = "; unpack it and give its files"
)

// signatures are the first bytes of files that are no text.
var signatures = []struct{ head, what string }{
	{"%PDF-", "a PDF" + asText},
	{"PK\x03\x04", "a zip archive or an office document; unpack it, or save its text as .txt"},
	{"\xD0\xCF\x11\xE0", "an old office document" + asText},
	{"{\\rtf", "rich text" + asText},
	{"\x1f\x8b", "gzipped; unpack it, or end its name in .gz"},
	{"BZh9", "a bzip2 archive" + unpack}, {"\xFD7zXZ", "an xz archive" + unpack}, {"7z\xBC\xAF", "a 7z archive" + unpack},
	{"Rar!", "a rar archive" + unpack}, {"\x28\xB5\x2F\xFD", "a zstd archive" + unpack},
	{"\x89PNG", "an image" + nothing}, {"\xFF\xD8\xFF", "an image" + nothing}, {"GIF87a", "an image" + nothing},
	{"GIF89a", "an image" + nothing}, {"II*\x00", "an image" + nothing}, {"MM\x00*", "an image" + nothing},
	{"RIFF", "an image or a recording" + nothing}, {"ID3", "a recording" + nothing}, {"OggS", "a recording" + nothing},
	{"\x7fELF", "a program" + nothing}, {"SQLite format 3\x00", "a database; export its texts first"},
}

// foreign refuses what is known by its first bytes. Signatures that could
// begin a text count only where a control character follows soon.
func foreign(raw []byte) error {
	for _, s := range signatures {
		if !bytes.HasPrefix(raw, []byte(s.head)) {
			continue
		}
		if letters := !strings.ContainsAny(s.head, "%\x00\x03\x1f\x7f{!") && s.head[0] < utf8.RuneSelf && s.head[:3] != "GIF"; letters && !controls(raw[:min(len(raw), 64)]) {
			continue
		}
		return errors.New("this is " + s.what)
	}
	return nil
}

// controls tells binary data: more than one byte in fifty is a control
// character that no text has.
func controls(raw []byte) bool {
	n := 0
	for _, b := range raw {
		if b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x0B && b != 0x1B {
			n++
		}
	}
	return n*50 > len(raw) && (n > 4 || n*2 > len(raw))
}

// mend replaces invalid bytes and NULs by U+FFFD and counts them.
func mend(s string) (string, int) {
	if utf8.ValidString(s) && strings.IndexByte(s, 0) < 0 {
		return s, 0
	}
	var b strings.Builder
	b.Grow(len(s))
	n := 0
	for i := 0; i < len(s); {
		r, w := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && w <= 1 || r == 0 {
			b.WriteRune(utf8.RuneError)
			n++
		} else {
			b.WriteString(s[i : i+w])
		}
		i += w
	}
	return b.String(), n
}
