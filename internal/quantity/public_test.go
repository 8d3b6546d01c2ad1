package quantity

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"io"
	"os"
	"strconv"
	"strings"
	"testing"

	"onrecord"
	"onrecord/internal/text"
)

// publicCase is one case of the Recognizers-Text specifications (MIT), read
// where they lie and never copied.
type publicCase struct {
	Input   string
	Results []struct{ Resolution struct{ Value string } }
}

// The scope: every amount of money and every percentage with a value. Many of
// the cases are speech to a machine ("50 dollar 40 rmb"), which news never is:
// hence the floors. Bare numbers are left out, for there every digit of an
// address counts, and here only what counts or measures.
func TestPublicAmounts(t *testing.T) {
	tests := []struct {
		file  string
		share float64
	}{{"CurrencyModel.jsonl.gz", 0.7}, {"PercentModel.jsonl", 0.5}}
	for _, tt := range tests {
		right, all := 0, 0
		for _, c := range publicCases(t, tt.file) {
			for _, r := range c.Results {
				want, err := strconv.ParseFloat(strings.TrimSuffix(r.Resolution.Value, "%"), 64)
				if err != nil {
					continue
				}
				all++
				if holds(find(c.Input), want) {
					right++
				} else {
					t.Logf("missed %v in %q", want, c.Input)
				}
			}
		}
		if share := float64(right) / float64(all); share < tt.share {
			t.Errorf("%s: %d of %d values found (%.3f), want %.2f", tt.file, right, all, share, tt.share)
		} else {
			t.Logf("%s: %d of %d values found (%.3f)", tt.file, right, all, share)
		}
	}
}

func holds(found []Number, want float64) bool {
	for _, n := range found {
		if (n.Percent || n.Currency != "") && (n.Low != nil && *n.Low == want || n.High != nil && *n.High == want) {
			return true
		}
	}
	return false
}

func find(body string) []Number {
	t := onrecord.NewText(body, "test")
	return Find(t, text.Sentences(t.Body, nil), nil)
}

func publicCases(t *testing.T, file string) []publicCase {
	f, err := os.Open("../../../shared/data/figures/recognizers/" + file)
	if err != nil {
		t.Skip("the public figures are not here: ", err)
	}
	defer f.Close()
	var in io.Reader = f
	if strings.HasSuffix(file, ".gz") {
		if in, err = gzip.NewReader(f); err != nil {
			t.Fatal(err)
		}
	}
	var cases []publicCase
	lines := bufio.NewScanner(in)
	for lines.Scan() {
		var c publicCase
		if err := json.Unmarshal(lines.Bytes(), &c); err == nil {
			cases = append(cases, c)
		}
	}
	return cases
}
