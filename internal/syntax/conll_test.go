package syntax

import (
	"bufio"
	"compress/gzip"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"onrecord"
	"onrecord/internal/text"
)

// treeWord is a word of a treebank. It stands where its token does; several
// words of one token share its span, and their forms need not be in the text.
type treeWord struct {
	onrecord.Span
	form, lemma, upos, xpos, rel string
	feats                        map[string]string
	head                         int  // index in the sentence; -1 is the root
	shared                       bool // one of several words of a token
}

// treeSentence is a sentence of a treebank: its words, and its tokens as runs
// of the text.
type treeSentence struct {
	words  []treeWord
	tokens []onrecord.Span
}

// treeDoc is a document of a treebank with its raw text, put together again
// from its tokens: a blank line between paragraphs, no blank where the
// treebank says SpaceAfter=No.
type treeDoc struct {
	id    string
	body  string
	sents []treeSentence
}

// treebank reads the CoNLL-U files that match a pattern below the shared data,
// and skips the test where there are none.
func treebank(t testing.TB, pattern string) []treeDoc {
	t.Helper()
	files, _ := filepath.Glob(filepath.Join("../../../shared/data/syntax", pattern))
	if len(files) == 0 {
		t.Skipf("no treebank %s in ../shared/data/syntax", pattern)
	}
	var docs []treeDoc
	for _, name := range files {
		docs = append(docs, readTreebank(t, name)...)
	}
	return docs
}

func readTreebank(t testing.TB, name string) []treeDoc {
	t.Helper()
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	var r treeReader
	lines := bufio.NewScanner(z)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		r.line(lines.Text())
	}
	if lines.Err() != nil {
		t.Fatal(lines.Err())
	}
	r.close()
	return r.docs
}

// treeReader takes a CoNLL-U file line by line.
type treeReader struct {
	docs  []treeDoc
	body  strings.Builder
	sent  treeSentence
	until int // number of the last word of the token that is open
}

func (r *treeReader) line(line string) {
	switch {
	case strings.HasPrefix(line, "# newdoc"):
		r.close()
		_, id, _ := strings.Cut(line, "= ")
		r.docs = append(r.docs, treeDoc{id: id})
	case strings.HasPrefix(line, "# newpar") && !strings.HasPrefix(line, "# newpar_block"):
		if r.body.Len() > 0 {
			r.body.WriteString("\n\n")
		}
	case line == "" && r.sent.words != nil:
		doc := &r.docs[len(r.docs)-1]
		doc.sents = append(doc.sents, r.sent)
		r.sent, r.until = treeSentence{}, 0
	case line != "" && line[0] != '#':
		r.row(strings.Split(line, "\t"))
	}
}

// row takes a token or word.
func (r *treeReader) row(cols []string) {
	first, last, several := strings.Cut(cols[0], "-")
	if strings.Contains(first, ".") { // a word that is not in the text
		return
	}
	n, _ := strconv.Atoi(first)
	if several {
		r.until, _ = strconv.Atoi(last)
		r.token(cols)
		return
	}
	if n > r.until {
		r.token(cols)
	}
	w := treeWord{Span: r.sent.tokens[len(r.sent.tokens)-1], form: cols[1], lemma: cols[2], upos: cols[3], xpos: cols[4],
		feats: features(cols[5]), rel: cols[7], shared: n <= r.until}
	w.head, _ = strconv.Atoi(cols[6])
	w.head--
	r.sent.words = append(r.sent.words, w)
}

// token writes a token into the text.
func (r *treeReader) token(cols []string) {
	start := r.body.Len()
	r.body.WriteString(cols[1])
	r.sent.tokens = append(r.sent.tokens, onrecord.Span{Start: start, End: r.body.Len()})
	if !strings.Contains("|"+cols[9]+"|", "|SpaceAfter=No|") {
		r.body.WriteByte(' ')
	}
}

// close ends the document that is open.
func (r *treeReader) close() {
	if n := len(r.docs); n > 0 {
		r.docs[n-1].body = r.body.String()
	}
	r.body.Reset()
}

func features(column string) map[string]string {
	feats := map[string]string{}
	for f := range strings.SplitSeq(column, "|") {
		if name, value, ok := strings.Cut(f, "="); ok {
			feats[name] = value
		}
	}
	return feats
}

// asRead reads the document from its raw text, as the program does.
func (d *treeDoc) asRead() []Sentence {
	return Parse(onrecord.NewText(d.body, d.id), text.Sentences(d.body, nil), text.Quotes(d.body, nil)).Sentences
}

// asGiven tags the words of the treebank itself.
func (d *treeDoc) asGiven() []Sentence {
	sents := make([]Sentence, len(d.sents))
	for i, s := range d.sents {
		words := make([]Word, len(s.words))
		for k, w := range s.words {
			words[k] = Word{Word: text.Word{Span: w.Span, Form: w.form}, Lower: Lower(w.form), Quote: -1}
		}
		Tag(words)
		sents[i] = Sentence{Span: onrecord.Span{Start: words[0].Start, End: words[len(words)-1].End}, Words: words}
	}
	return sents
}
