package names

import (
	"strings"
	"unicode"

	"onrecord/internal/text"
)

// Sort tells what a name in the table of aliases stands for.
type Sort string

// The sorts.
const (
	Place Sort = "place"
	Body  Sort = "body"
)

// Usual gives the one form under which the old, new, short and foreign names
// of a state or body meet, from a small table: "Daesh" and "ISIL" are
// "islamic state". ok is false for what the table does not have.
func Usual(s string) (usual string, sort Sort, ok bool) {
	bare := Bare(s)
	if len(bare) == 2 && strings.ContainsFunc(s, unicode.IsLower) && !strings.HasPrefix(strings.ToLower(s), "the ") { // "Un" is no "UN"
		return "", "", false
	}
	if usual, ok := placeNames[bare]; ok {
		return usual, Place, true
	}
	usual, ok = bodyNames[bare]
	return usual, Body, ok
}

// Bare folds a name and takes off stops, the article before it and the
// possessive after it.
func Bare(s string) string {
	f := strings.ReplaceAll(text.Fold(possessive(strings.TrimSpace(s))), ".", "")
	f = strings.Trim(strings.Join(strings.Fields(f), " "), " ,;:\"“”()")
	return strings.TrimPrefix(f, "the ")
}

// aliases turns "usual name: form; form" around; the usual name is a form too.
func aliases(of map[string]string) map[string]string {
	m := map[string]string{}
	for usual, forms := range of {
		m[usual] = usual
		for _, f := range strings.Split(forms, ";") {
			m[strings.TrimSpace(f)] = usual
		}
	}
	return m
}

// placeNames are states with several names in use. From general knowledge.
var placeNames = aliases(map[string]string{
	"united states":                    "us; usa; america; united states of america; u s; u s a",
	"united kingdom":                   "uk; britain; great britain; u k",
	"united arab emirates":             "uae; emirates",
	"north korea":                      "dprk; democratic peoples republic of korea",
	"south korea":                      "rok; republic of korea",
	"myanmar":                          "burma",
	"ivory coast":                      "cote divoire",
	"turkey":                           "turkiye; republic of turkey",
	"czech republic":                   "czechia",
	"eswatini":                         "swaziland",
	"north macedonia":                  "macedonia",
	"china":                            "peoples republic of china; prc",
	"iran":                             "islamic republic of iran; islamic republic",
	"iraq":                             "republic of iraq",
	"syria":                            "syrian arab republic",
	"russia":                           "russian federation",
	"saudi arabia":                     "ksa; kingdom of saudi arabia",
	"democratic republic of the congo": "drc; dr congo; democratic republic of congo",
	"netherlands":                      "holland",
	"east timor":                       "timor leste",
	"cape verde":                       "cabo verde",
	"soviet union":                     "ussr",
	"iraqi kurdistan":                  "kurdistan region of iraq; iraqi kurdistan region; iraqs kurdistan region; kurdistan region",
	"kyiv":                             "kiev",
	"erbil":                            "arbil; irbil; hewler",
	"deir ez zor":                      "deir al zor; deir al zour; deir ezzor; deir el zour; deir az zor; dayr az zawr",
})

// bodyNames are bodies with several names in use. From general knowledge.
var bodyNames = aliases(map[string]string{
	"islamic state": "isis; is; isil; daesh; daish; is group; islamic state group; islamic state in iraq and syria; islamic state of iraq and syria; " +
		"islamic state in iraq and the levant; islamic state of iraq and the levant; islamic state of iraq and al sham; islamic state in iraq and al sham",
	"united nations":                           "un; u n; uno",
	"un security council":                      "united nations security council; unsc",
	"european union":                           "eu; e u",
	"nato":                                     "north atlantic treaty organization; north atlantic treaty organisation; north atlantic alliance",
	"african union":                            "au",
	"arab league":                              "league of arab states",
	"popular mobilization forces":              "popular mobilisation forces; pmf; popular mobilization units; popular mobilisation units; pmu; hashd al shaabi; hashd al shabi; al hashd al shaabi; hashed al shaabi; hashd shaabi",
	"hayat tahrir al sham":                     "hts; hayat tahrir ash sham; tahrir al sham",
	"kurdistan workers party":                  "pkk",
	"kurdistan democratic party":               "kdp",
	"patriotic union of kurdistan":             "puk",
	"kurdistan regional government":            "krg",
	"syrian democratic forces":                 "sdf",
	"us central command":                       "centcom; united states central command; uscentcom",
	"islamic revolutionary guard corps":        "irgc; islamic revolutionary guards corps; revolutionary guards; revolutionary guard; revolutionary guard corps; irans revolutionary guards; iranian revolutionary guards",
	"quds force":                               "qods force; al quds force; irgc quds force",
	"hezbollah":                                "hizbollah; hizbullah; hizballah; hezballah; hezbullah; lebanese hezbollah",
	"kataib hezbollah":                         "kataeb hezbollah; kataib hizbollah; kataib hizballah; kataib hizbullah; khataib hezbollah; hezbollah brigades",
	"houthis":                                  "ansar allah; ansarallah; ansarullah; ansar ullah; houthi movement",
	"al qaeda":                                 "al qaida; alqaeda; qaeda; qaida; al qaeda network; al qaida network",
	"international atomic energy agency":       "iaea",
	"world health organization":                "who; world health organisation",
	"international monetary fund":              "imf",
	"international criminal court":             "icc",
	"international committee of the red cross": "icrc",
	"federal bureau of investigation":          "fbi",
	"central intelligence agency":              "cia",
	"agence france presse":                     "afp",
	"associated press":                         "ap",
	"tass":                                     "itar tass; tass news agency; russian news agency tass",
	"white house":                              "us white house",
	"pentagon":                                 "us pentagon",
	"kremlin":                                  "moscow kremlin",
	"us department of defense":                 "department of defense; defense department; us defense department; dod",
	"us department of state":                   "state department; us state department; department of state; united states department of state",
})
