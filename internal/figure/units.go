package figure

import "strings"

// measureAt reads the unit of measure that stands at word k, after a number or
// its hyphen, and gives the word after it; "" for none.
func (c *clause) measureAt(k int) (string, int) {
	at := k
	if c.isAny(at, "-", "‑") {
		at++
	}
	if c.is(at, "°") || c.isAny(at, "degrees", "degree") {
		return c.degrees(at)
	}
	power := ""
	switch {
	case c.is(at, "basis") && c.isAny(at+1, "point", "points"):
		return "basis points", at + 2
	case c.isAny(at, "square", "sq", "sq."):
		power = "²"
	case c.isAny(at, "cubic", "cu"):
		power = "³"
	case c.isAny(at, "nautical", "metric", "short", "long") && at+1 < len(c.words) && measures[c.words[at+1].Lower] != "":
		return distinguished(c.words[at].Lower, unitName(c.words[at+1].Lower, true)), at + 2
	}
	if power != "" {
		if at++; c.is(at, "-") || c.is(at, ".") {
			at++
		}
		if at < len(c.words) && measures[c.words[at].Lower] != "" {
			return raised(unitName(c.words[at].Lower, true), power), at + 1
		}
		return "", k
	}
	if at >= len(c.words) || measures[c.words[at].Lower] == "" || c.isAny(at, "in", "t", "g") {
		return "", k
	}
	unit := unitName(c.words[at].Lower, true)
	if speed, end := c.speed(unit, at+1); speed != "" {
		return speed, end
	}
	return unit, at + 1
}

// degrees reads "degrees Celsius", "°C".
func (c *clause) degrees(k int) (string, int) {
	switch {
	case c.isAny(k+1, "celsius", "centigrade", "c"):
		return "°C", k + 2
	case c.isAny(k+1, "fahrenheit", "f"):
		return "°F", k + 2
	}
	return "degrees", k + 1
}

// speed reads "an hour" and its like after a length.
func (c *clause) speed(unit string, k int) (string, int) {
	sign := map[string]string{"km": "km/h", "miles": "mph"}[unit]
	switch {
	case sign == "":
	case c.isAny(k, "an", "per", "a") && c.is(k+1, "hour"):
		return sign, k + 2
	case c.is(k, "/") && c.isAny(k+1, "h", "hr", "hour"):
		return sign, k + 2
	}
	return "", k
}

// distinguished is the unit that an adjective tells from others of the name:
// "nautical miles"; a metric ton is a tonne.
func distinguished(which, unit string) string {
	if which == "metric" {
		if unit == "tons" || unit == "tonnes" {
			return "tonnes"
		}
		return unit
	}
	return which + " " + unit
}

// raised is the unit of an area or of a volume: "km²", "square miles".
func raised(unit, power string) string {
	switch {
	case unit == "km" || unit == "m" || unit == "cm":
		return unit + power
	case power == "²":
		return "square " + unit
	}
	return "cubic " + unit
}

// unitName is the unit under one name: measures by their sign, a noun before
// a hyphen in the plural.
func unitName(noun string, hyphen bool) string {
	if sign := measures[noun]; sign != "" {
		return sign
	}
	if !hyphen || strings.HasSuffix(noun, "s") {
		return noun
	}
	switch {
	case noun == "man" || noun == "woman":
		return noun[:len(noun)-2] + "en"
	case noun == "person" || noun == "people":
		return "people"
	case strings.HasSuffix(noun, "y") && len(noun) > 1 && !strings.ContainsRune("aeiou", rune(noun[len(noun)-2])):
		return noun[:len(noun)-1] + "ies"
	case strings.HasSuffix(noun, "ch"), strings.HasSuffix(noun, "sh"), strings.HasSuffix(noun, "x"):
		return noun + "es"
	}
	return noun + "s"
}

// measures are the units of measure, by each way of writing them.
var measures = func() map[string]string {
	all := map[string]string{}
	for unit, spellings := range map[string]string{
		"km": "km kms kilometer kilometers kilometre kilometres", "m": "m meter meters metre metres", "cm": "cm centimeter centimeters centimetre centimetres",
		"mm": "mm millimeter millimeters millimetre millimetres", "miles": "mile miles mi", "feet": "foot feet ft", "inches": "inch inches in", "yards": "yard yards yd yds",
		"kg": "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes", "g": "g gram grams gramme grammes", "mg": "mg milligram milligrams",
		"µg": "µg μg mcg microgram micrograms microgramme microgrammes", "tons": "ton tons", "tonnes": "tonne tonnes t", "pounds": "lb lbs", "ounces": "ounce ounces oz",
		"litres": "liter liters litre litres", "ml": "ml milliliter milliliters millilitre millilitres", "gallons": "gallon gallons", "pints": "pint pints",
		"barrels": "barrel barrels", "bushels": "bushel bushels", "hectares": "hectare hectares ha", "acres": "acre acres", "km²": "km2 km²", "m²": "m2 m² sqm",
		"square feet": "sqft", "m³": "m3 m³", "mm²": "mm²", "mph": "mph", "km/h": "kph kmh kmph", "knots": "knot knots", "W": "watt watts", "kW": "kw kilowatt kilowatts",
		"MW": "mw megawatt megawatts", "GW": "gw gigawatt gigawatts", "kWh": "kwh", "MWh": "mwh", "GWh": "gwh", "TWh": "twh", "hp": "hp horsepower",
		"volts": "volt volts", "decibels": "decibel decibels", "hertz": "hertz", "calories": "calorie calories", "carats": "carat carats", "°C": "°c", "°F": "°f",
		"dm": "dm decimeter decimeters", "tablespoons": "tablespoon tablespoons", "teaspoons": "teaspoon teaspoons", "cl": "cl",
		"nautical miles": "", "short tons": "", "long tons": "", "square miles": "", "square yards": "", "cubic feet": "", "cubic metres": "", "km³": "",
	} {
		for _, s := range strings.Fields(spellings) {
			all[s] = unit
		}
		all[unit] = unit
	}
	return all
}()
