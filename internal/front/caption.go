package front

import (
	"math/bits"
	"strings"
	"unicode"
)

// pictures end or name the credit under a photograph.
var pictures = phraseList(
	"getty images", "ap photo", "afp photo", "reuters/", "file photo", "stock photo", "photo by", "photo:", "photo courtesy", "photos:", "image:", "images:", "photograph:", "picture:", "/afp", "/ap)", "/reuters", "/getty", "/epa",
	"via ap)", "via reuters", "via getty", "/shutterstock", "/istock", "/associated press", "(ap)", "(afp)", "(reuters)", "(epa)", "(dpa)", "(xinhua)", "(file)", "[file]", "(archive)", "(supplied)", "(screengrab", "(screenshot", "handout", "pixabay", "[reuters]", "[ap]", "[afp]", "[getty]",
)

// poses are verbs of the present in which captions tell what is seen.
var poses = set("sit", "sits", "stand", "stands", "walk", "walks", "speak", "speaks", "shake", "shakes", "attend", "attends", "arrive", "arrives", "pose", "poses", "gesture", "gestures",
	"look", "looks", "wave", "waves", "listen", "listens", "hold", "holds", "march", "marches", "patrol", "patrols", "gather", "gathers", "address", "addresses", "meet", "meets", "talk", "talks",
	"carry", "carries", "inspect", "inspects", "ride", "rides", "shout", "shouts", "chant", "chants", "burn", "burns", "answer", "answers", "greet", "greets", "smile", "smiles", "react", "reacts",
	"mourn", "mourns", "protest", "protests", "clash", "clashes", "watch", "watches", "wait", "waits", "work", "works", "fly", "flies", "leave", "leaves", "take", "takes", "pass", "passes", "participate", "participates",
	"testify", "testifies", "visit", "visits", "embrace", "embraces", "salute", "salutes", "pray", "prays", "play", "plays", "read", "reads", "make", "makes", "deliver", "delivers", "appear", "appears", "pictured", "seen", "photographed", "shown", "shows", "listening", "speaking", "standing", "sitting", "walking")

// isCaption tells whether a line stands under a photograph: it says so itself,
// or it ends with the name of an agency or photographer and tells a scene.
func isCaption(l *line) bool {
	if quotes(l.s) && !strings.Contains(l.low, "photo") || l.words > 75 {
		return false
	}
	for _, w := range [...]string{"file photo", "file -", "file –", "file —", "file - in this", "file image", "file picture", "file: ", "in this file photo", "in this photo", "in this image", "in this picture", "in this handout", "photo shows", "this photo shows", "an undated photo", "archive photo", "illustrative photo", "illustrative image", "image: ", "photo: ", "photo | ", "pictured: ", "caption: "} {
		if strings.HasPrefix(l.low, w) {
			return true
		}
	}
	tail := l.low[max(0, runeStart(l.low, len(l.low)-60)):]
	for found := pictures.in(tail); found != 0; found &= found - 1 {
		w := pictures.list[bits.TrailingZeros64(found)]
		after := tail[strings.LastIndex(tail, w)+len(w):]
		if len(after) > 45 || strings.Contains(after, ". ") {
			continue
		}
		return l.words <= 6 && !l.stop || sourced(l.s, w) && scene(l)
	}
	return false
}

// sourced tells whether the credit stands apart at the end of the line: in
// brackets, or after the stop of the last sentence, or with a slash.
func sourced(s, w string) bool {
	if strings.HasSuffix(s, ")") || strings.HasSuffix(s, "]") || strings.Contains(w, "/") || strings.Contains(w, "getty") || strings.Contains(w, ":") {
		return true
	}
	return strings.HasSuffix(w, "photo") || strings.HasPrefix(w, "photo") || w == "handout"
}

// scene tells whether the words could tell what a photograph shows: few
// sentences, nobody said anything, a full date, a pose or nothing but names.
func scene(l *line) bool {
	if strings.Contains(l.low, " said") || strings.Contains(l.low, " told ") || strings.Count(l.s, ". ") > 4 {
		return false
	}
	if len(fullDates(l.s)) > 0 || !l.stop && l.words <= 45 {
		return true
	}
	for _, w := range strings.FieldsFunc(l.low, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if poses[w] {
			return true
		}
	}
	return false
}

func runeStart(s string, i int) int {
	if i <= 0 {
		return 0
	}
	for i < len(s) && s[i]&0xC0 == 0x80 {
		i++
	}
	return i
}
