package quantity

import "strings"

var cardinals = map[string]float64{
	"zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
	"eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
	"nineteen": 19, "nought": 0, "naught": 0, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}

// multipliers follow a number and multiply it.
var multipliers = map[string]float64{
	"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "lakh": 1e5, "crore": 1e7,
	"dozen": 12, "dozens": 12, "score": 20, "lakhs": 1e5, "crores": 1e7, "mn": 1e6, "bn": 1e9, "tn": 1e12, "mln": 1e6, "bln": 1e9, "tln": 1e12, "mil": 1e6,
}

// vague are nouns of number without a count, and the range that they allow.
var vague = map[string][2]float64{
	"dozens": {24, 99}, "scores": {40, 99}, "hundreds": {200, 999}, "thousands": {2000, 9999}, "tens": {20, 99},
	"millions": {2e6, 999e6}, "billions": {2e9, 999e9}, "trillions": {2e12, 999e12},
}

// openers are the words and signs, figures aside, with which a number can
// begin.
var openers = func() map[string]bool {
	all := setOf(`a an between half quarter several minus negative hundred thousand million - − .`)
	for _, signs := range []map[string]string{signCurrency, dollars, isoCodes} {
		for sign := range signs {
			all[sign] = true
		}
	}
	for sign := range vulgar {
		all[sign] = true
	}
	for w := range cardinals {
		all[w] = true
	}
	for w := range vague {
		all[w] = true
	}
	for _, h := range hedges {
		all[h.words[0]] = true
	}
	return all
}()

// products are names that numbers follow.
var products = setOf(`windows ios android iphone ipad galaxy xbox playstation apollo falcon soyuz`)

// codes are words that name what follows: a number after them is no amount.
var codes = setOf(`no. no nos. number numbers # resolution resolutions article articles section sections chapter flight highway route
page pages boeing airbus channel room title phase stage level grade tier category formula paragraph clause act bill proposition
amendment verse point option scenario question lot psalm volume vol. figure fig. table exhibit gate pier platform line bus apartment suite unit building site block
area zone sector district precinct ward battalion engine ladder
chapters verses lines rooms flights highways routes interstate autobahn exit mile-marker runway pier dock berth`)

// streets end an address: "10 Downing Street".
var streets = setOf(`street road avenue lane boulevard drive square st. rd. ave. blvd. way place court`)

// manners follow a number and a hyphen and say of what kind a thing is, not
// how much of it there is: "four-star", "two-state".
var manners = setOf(`star alarm square time way fold sided party part step tier piece state pronged track dimensional child handed faced letter
digit figure one two up down`)

// afterOne are nouns after which a counting "one" stands; elsewhere it is a
// pronoun or no more than "a".
var afterOne = setOf(`person people soldier civilian officer policeman child woman man fighter militant missile rocket drone tank vehicle
aircraft member vote seat ship vessel base helicopter other journalist worker employee student death case guard police victim
protester protestor demonstrator suspect passenger million billion hundred thousand trillion american palestinian israeli iraqi
syrian lebanese kurdish iranian turkish`)

func setOf(s string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(s) {
		set[w] = true
	}
	return set
}

func lower(form string) string {
	if strings.Contains(form, "’") {
		form = strings.ReplaceAll(form, "’", "'")
	}
	return strings.ToLower(form)
}

func digit(s string) bool { return s != "" && s[0] >= '0' && s[0] <= '9' }
