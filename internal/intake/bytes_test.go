package intake

import (
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	encodings "golang.org/x/text/encoding/unicode"
)

// in writes a text in an encoding.
func in(t testing.TB, enc encoding.Encoding, s string) string {
	out, err := enc.NewEncoder().String(s)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestDecode(t *testing.T) {
	little := encodings.UTF16(encodings.LittleEndian, encodings.IgnoreBOM)
	big := encodings.UTF16(encodings.BigEndian, encodings.IgnoreBOM)
	wall := "The harbour wall is to be finished by May.\r\nThe minister said so.\r\n"
	quoted := "“The wall stands,” the harbour master’s deputy said — twice."
	arabic := "قال الوزير إن الجدار سيكتمل في مايو."
	for _, c := range []struct{ why, raw, charset, want, repairs string }{
		{"UTF-8 is left as it is, CRLF too", wall, "", wall, ""},
		{"a byte-order mark goes, and is told", "\xEF\xBB\xBF" + wall, "", wall, "byte-order mark dropped"},
		{"UTF-16 with its mark", "\xFF\xFE" + in(t, little, wall), "", wall, "byte-order mark dropped, decoded from utf-16le"},
		{"UTF-16 the other way round", "\xFE\xFF" + in(t, big, wall), "", wall, "byte-order mark dropped, decoded from utf-16be"},
		{"UTF-16 without a mark is seen by its zeros", in(t, little, wall), "", wall, "decoded from utf-16le"},
		{"so is the other way round", in(t, big, wall), "", wall, "decoded from utf-16be"},
		{"a mark goes before what was declared", "\xFF\xFE" + in(t, little, wall), "windows-1252", wall, "byte-order mark dropped, decoded from utf-16le"},
		{"half a character at the end of UTF-16", in(t, little, wall) + "x", "", wall + "\uFFFD", "decoded from utf-16le, 1 invalid byte or NUL replaced"},
		{"curly quotation marks of windows-1252", in(t, charmap.Windows1252, quoted), "", quoted, "decoded from windows-1252"},
		{"Arabic of windows-1256", in(t, charmap.Windows1256, arabic), "", arabic, "decoded from windows-1256"},
		{"declared: what detection could not tell", in(t, charmap.Windows1251, "порт"), "windows-1251", "порт", "decoded from windows-1251"},
		{"declared by another of its names", in(t, charmap.Windows1252, quoted), "latin1", quoted, "decoded from windows-1252"},
		{"broken UTF-8 stays UTF-8", quoted + "\xE2\x80 end", "", quoted + "\uFFFD\uFFFD end", "2 invalid bytes or NULs replaced"},
		{"a NUL in a text", "The wall\x00 stands in the harbour.", "", "The wall\uFFFD stands in the harbour.", "1 invalid byte or NUL replaced"},
	} {
		body, repairs, err := decode([]byte(c.raw), c.charset)
		if err != nil || body != c.want || strings.Join(repairs, ", ") != c.repairs {
			t.Errorf("%s:\n got %q %q %v\nwant %q %q", c.why, body, repairs, err, c.want, c.repairs)
		}
	}
}

func TestDecodeRefuses(t *testing.T) {
	for _, c := range []struct{ why, raw, want string }{
		{"nothing", "", "empty"},
		{"blanks alone", " \r\n\t ", "empty"},
		{"a mark alone", "\xEF\xBB\xBF", "empty"},
		{"NULs alone", strings.Repeat("\x00", 300), "binary"},
		{"NUL-rich", strings.Repeat("ab\x00\x00\x00\x01", 50), "binary"},
		{"control-rich", strings.Repeat("word\x01\x02", 50), "binary"},
		{"PDF", "%PDF-1.7\nstream", "a PDF; save its text as .txt"},
		{"zip", "PK\x03\x04\x14\x00", "a zip archive or an office document"},
		{"picture", "\x89PNG\r\n\x1a\n", "an image; there is nothing to read in it"},
		{"photograph", "\xFF\xD8\xFF\xE0\x00\x10JFIF", "an image"},
		{"gzip under another name", "\x1f\x8b\x08\x00", "end its name in .gz"},
		{"database", "SQLite format 3\x00", "export its texts"},
	} {
		_, _, err := decode([]byte(c.raw), "")
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want an error with %q", c.why, err, c.want)
		}
	}
	if _, _, err := decode([]byte("RIFFs and rows marked the ID3 debate."), ""); err != nil {
		t.Errorf("a text that begins as a recording does is read: %v", err)
	}
}

func TestKnownCharset(t *testing.T) {
	for _, name := range []string{"", "utf-8", "UTF8", "windows-1252", "cp1256", "utf-16le", "latin1"} {
		if err := KnownCharset(name); err != nil {
			t.Errorf("%q: %v", name, err)
		}
	}
	for _, name := range []string{"klingon", "utf-9", "replacement"} {
		if err := KnownCharset(name); err == nil || !strings.Contains(err.Error(), "windows-1256") {
			t.Errorf("%q: got %v, want an error that names some", name, err)
		}
	}
}

func FuzzDecode(f *testing.F) {
	for _, raw := range []string{"The wall.", "\xFF\xFEa\x00", "\xEF\xBB\xBFa", "a\x00b\xE2\x80", "%PDF-", "\xE3\xE4\xE5 \xC7\xE1", strings.Repeat("a\x00", 40)} {
		f.Add([]byte(raw), "")
		f.Add([]byte(raw), "windows-1252")
		f.Add([]byte(raw), "shift_jis")
	}
	f.Fuzz(func(t *testing.T, raw []byte, charset string) {
		body, _, err := decode(raw, charset)
		sound(t, body)
		if (err == nil) != (body != "") {
			t.Errorf("body %q with error %v", body, err)
		}
	})
}

// sound checks what every text is: valid UTF-8 without NUL.
func sound(t *testing.T, body string) {
	t.Helper()
	if !utf8.ValidString(body) || strings.Contains(body, "\x00") {
		t.Errorf("not valid UTF-8 without NUL: %q", body)
	}
}
