package figure

import (
	"math"
	"strconv"
	"strings"
)

// interval is all the values between two.
type interval struct{ low, high float64 }

// meets tells whether two intervals have a value in common.
func (a interval) meets(b interval) bool { return a.low <= b.high && b.low <= a.high }

// grown is an interval with so much more at either end.
func (a interval) grown(by float64) interval { return interval{a.low - by, a.high + by} }

// rounded gives all that an exact figure can stand for, by the last digit
// written: "5.2 billion" is 5.15 to 5.25 billion. What is counted one by one
// stands for itself.
func (f sited) rounded() interval {
	return interval{f.value(), f.value()}.grown(f.step() / 2)
}

// step is the value of the last digit written: 0.1 billion for "5.2 billion".
// Round thousands written out count as rounded too, to their second digit;
// counts below a thousand are not.
func (f sited) step() float64 {
	exact := string(f.Evidence.Exact)
	start := strings.IndexAny(exact, "0123456789")
	if start < 0 {
		if f.counts() && f.value() < 1000 {
			return 0
		}
		return math.Max(f.value()/100, 1e-9)
	}
	end := start
	for end < len(exact) && (exact[end] >= '0' && exact[end] <= '9' || exact[end] == '.' || exact[end] == ',') {
		end++
	}
	shown := strings.ReplaceAll(strings.TrimRight(exact[start:end], ".,"), ",", "")
	_, frac, _ := strings.Cut(shown, ".")
	digit := math.Pow(10, -float64(len(frac)))
	if plain, err := strconv.ParseFloat(shown, 64); err == nil && plain > 0 {
		digit *= math.Round(f.value() / plain)
	}
	if digit == 1 && f.counts() {
		digit = 0
	}
	if len(frac) == 0 && digit <= 1 {
		for d := 10.0; f.value() >= 1000 && d <= f.value()/20 && math.Mod(f.value(), d) == 0; d *= 10 {
			digit = d
		}
	}
	return math.Max(digit, 1e-9)
}

// counts tells whether a figure counts things, or has no unit at all.
func (f sited) counts() bool {
	return f.Unit != "%" && !f.points() && !f.money() && !measured[string(f.Unit)]
}

// measured are the units of what is measured, not counted.
var measured = func() map[string]bool {
	all := words(`degrees pounds ounces inches yards acres barrels gallons bushels watts kilowatts gigawatts`)
	for _, sign := range measures {
		all[sign] = true
	}
	return all
}()

// money tells whether a figure is an amount of money.
func (f sited) money() bool { return monies[string(f.Unit)] }

// monies are the units of money that package quantity gives.
var monies = words(`USD EUR GBP JPY INR RUB TRY ILS AUD CAD HKD CNY KRW THB UAH PLN AFN cents pence pounds markka pesetas guilders bitcoins
lira dinars rials riyals rupees francs krona krone pesos dirhams marks crowns shillings`)

// points tells whether a figure is the difference of two percentages, or may
// be.
func (f sited) points() bool {
	return f.Unit == "percentage points" || f.Unit == "points" || f.Unit == "point"
}

// said is what a figure can stand for, its hedge taken in: what it likely
// means, and what it does not rule out.
func (f sited) said() (likely, allowed interval) {
	switch {
	case f.Low == nil:
		return interval{*f.High / 2, *f.High}, interval{0, *f.High * 1.02}
	case f.High == nil:
		return interval{*f.Low, *f.Low * 1.5}, interval{*f.Low * 0.98, math.Inf(1)}
	case *f.Low < *f.High:
		return interval{*f.Low, *f.High}, interval{*f.Low * 0.9, *f.High * 1.1}
	}
	near := f.rounded()
	switch f.Hedge {
	case "":
		return near, near
	case "nearly", "almost", "close to":
		return interval{near.low * 0.85, near.high * 1.01}, interval{near.low * 0.8, near.high * 1.04}
	}
	return interval{near.low * 0.93, near.high * 1.07}, interval{near.low * 0.85, near.high * 1.15}
}

// number writes a value as English news does: "2,136", "5.2 billion".
func number(v float64) string {
	for _, scale := range [...]struct {
		of   float64
		name string
	}{{1e12, " trillion"}, {1e9, " billion"}, {1e6, " million"}} {
		if part := v / scale.of; math.Abs(part) >= 1 && math.Abs(part) < 1e4 && math.Abs(part*1000-math.Round(part*1000)) < 1e-6 {
			return grouped(math.Round(part*1000)/1000) + scale.name
		}
	}
	return grouped(math.Round(v*100) / 100)
}

// grouped writes a value with a comma between its thousands.
func grouped(v float64) string {
	s := strconv.FormatFloat(v, 'f', -1, 64)
	whole, rest, point := strings.Cut(s, ".")
	for i := len(whole) - 3; i > 0 && whole[i-1] != '-'; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if point {
		return whole + "." + rest
	}
	return whole
}

// amount writes a value with its sign of money or percent.
func amount(v float64, unit string) string {
	switch unit {
	case "%":
		return number(v) + "%"
	case "USD":
		return "$" + number(v)
	case "EUR":
		return "€" + number(v)
	case "GBP":
		return "£" + number(v)
	}
	return number(v)
}

// shown writes an exact figure.
func (f sited) shown() string { return amount(f.value(), string(f.Unit)) }

// told writes what the text says, with its hedge.
func (f sited) told() string {
	v := f.High
	if v == nil {
		v = f.Low
	}
	shown := amount(*v, string(f.Unit))
	switch {
	case f.Low != nil && f.High != nil && *f.Low < *f.High:
		return amount(*f.Low, string(f.Unit)) + " to " + shown
	case f.Hedge == "or more", f.Hedge == "or fewer", f.Hedge == "or less", f.Hedge == "or so":
		return shown + " " + string(f.Hedge)
	case f.Hedge == "odd", f.Hedge == "plus", f.Hedge == "+", f.Hedge == "":
		return shown
	}
	return string(f.Hedge) + " " + shown
}
