package names

import (
	"bufio"
	"cmp"
	"compress/gzip"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// spelling is a name in Arabic with one of its Latin forms.
type spelling struct {
	arabic, latin string
	count         int
}

// arabicLatin reads the Latin forms of Arabic names seen at least min times,
// or skips. Names with a letter that hardly ever stands in a foreign name
// written in Arabic are taken for native ones; only they are read.
func arabicLatin(t *testing.T, min int) []spelling {
	file, err := os.Open("../../../shared/data/names/arabic-latin/wd_arabic.tsv.gz")
	if err != nil {
		t.Skip("the shared material is not here: ", err)
	}
	defer file.Close()
	zip, err := gzip.NewReader(file)
	if err != nil {
		t.Fatal(err)
	}
	var all []spelling
	for sc := bufio.NewScanner(zip); sc.Scan(); {
		f := strings.Split(sc.Text(), "\t")
		if len(f) != 3 || !strings.ContainsAny(f[1], "عحصضطظق") || strings.HasSuffix(f[0], ".") {
			continue
		}
		if n, _ := strconv.Atoi(f[2]); n >= min {
			all = append(all, spelling{f[1], f[0], n})
		}
	}
	return all
}

// How well the key brings the Latin forms of one Arabic name together, and
// how often it brings two names together.
func TestKeyOnArabicNames(t *testing.T) {
	forms, names := map[string][]spelling{}, map[string]map[string]int{}
	for _, s := range arabicLatin(t, 3) {
		forms[s.arabic] = append(forms[s.arabic], s)
		key := Key(s.latin)
		if names[key] == nil {
			names[key] = map[string]int{}
		}
		names[key][s.arabic] += s.count
	}
	several, one, pairs, meet := 0, 0, 0, 0
	var missed []string
	for arabic, ss := range forms {
		if len(ss) < 2 {
			continue
		}
		several++
		whole := true
		for i, a := range ss {
			for _, b := range ss[:i] {
				pairs++
				if Key(a.latin) == Key(b.latin) {
					meet++
					continue
				}
				whole = false
				missed = append(missed, fmt.Sprintf("%5d %s: %s %s, %s %s", min(a.count, b.count), arabic, a.latin, Key(a.latin), b.latin, Key(b.latin)))
			}
		}
		if whole {
			one++
		}
	}
	apart, wrong := 0, 0
	var joined []string
	for key, of := range names {
		apart++
		if len(of) > 1 {
			wrong++
			joined = append(joined, fmt.Sprintf("%s %v", key, of))
		}
	}
	t.Logf("%d names of several forms, %.3f under one key; %d pairs of forms, %.3f meet; %d keys, %.3f of two names or more",
		several, float64(one)/float64(several), pairs, float64(meet)/float64(pairs), apart, float64(wrong)/float64(apart))
	if testing.Verbose() {
		slices.SortFunc(missed, func(a, b string) int { return cmp.Compare(b, a) })
		slices.Sort(joined)
		t.Log("missed\n" + strings.Join(missed[:min(80, len(missed))], "\n"))
		t.Log("joined\n" + strings.Join(joined, "\n"))
	}
	if float64(meet) < 0.5*float64(pairs) {
		t.Errorf("%d of %d pairs of forms meet", meet, pairs)
	}
}
