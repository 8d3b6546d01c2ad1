package when

import (
	"strings"
	"sync"
	"time"

	"onrecord"
)

// national are the days that nations keep apart under one name: the name,
// and for each nation, by the words that name it, month and day.
var national = map[string]string{
	"independence day": `us american america united 7-4; ukraine ukrainian 8-24; india indian 8-15; pakistan pakistani 8-14;
bangladesh bangladeshi 3-26; indonesia indonesian 8-17; philippines philippine filipino 6-12; malaysia malaysian 8-31;
poland polish 11-11; finland finnish 12-6; estonia estonian 2-24; latvia latvian 11-18; moldova moldovan 8-27; georgia georgian 5-26;
armenia armenian 9-21; kazakhstan kazakh 12-16; uzbekistan uzbek 9-1; belarus belarusian 7-3; greece greek 3-25; iceland icelandic 6-17;
mexico mexican 9-16; brazil brazilian 9-7; argentina argentine 7-9; chile chilean 9-18; colombia colombian 7-20; peru peruvian 7-28;
venezuela venezuelan 7-5; haiti haitian 1-1; cuba cuban 5-20; lebanon lebanese 11-22; jordan jordanian 5-25; syria syrian 4-17;
sudan sudanese 1-1; libya libyan 12-24; tunisia tunisian 3-20; algeria algerian 7-5; morocco moroccan 11-18; nigeria nigerian 10-1;
kenya kenyan 12-12; ghana ghanaian 3-6; senegal senegalese 4-4; uganda ugandan 10-9; kosovo kosovar 2-17; afghanistan afghan 8-19`,
	"victory day":  `russia russian moscow soviet kremlin putin 5-9; bangladesh bangladeshi 12-16`,
	"republic day": `india indian 1-26; turkey turkish türkiye 10-29; italy italian 6-2`,
	"labour day":   `britain british uk india indian pakistan pakistani kenya kenyan nigeria nigerian singapore china chinese hong malaysia ghana 5-1`,
	"unity day":    `germany german 10-3`,
	"national day": `china chinese beijing 10-1; taiwan taiwanese taipei 10-10; saudi 9-23; qatar qatari 12-18; singapore 8-9; swiss switzerland 8-1; spain spanish 10-12; uae emirati 12-2`,
}

// holder is a nation and the day it keeps.
type holder struct {
	words map[string]bool
	days  feastDays
}

var nations = sync.OnceValue(func() map[string][]holder {
	all := map[string][]holder{}
	for name, list := range national {
		for entry := range strings.SplitSeq(list, ";") {
			words := strings.Fields(entry)
			m, d, _ := strings.Cut(words[len(words)-1], "-")
			mm, _ := whole(m, 2)
			dd, _ := whole(d, 2)
			all[name] = append(all[name], holder{setOf(strings.Join(words[:len(words)-1], " ")), fixed(time.Month(mm), dd)})
		}
	}
	return all
})

// nationalDay gives the rule of a day that nations keep apart: that of the
// only one of them named in the sentence; of Independence Day without any
// nation that of America, in the weeks around it. nil where it cannot be told.
func (r *reader) nationalDay(name string) feastDays {
	var days feastDays
	for _, h := range nations()[name] {
		for _, w := range r.low[:min(len(r.low), 80)] {
			if !h.words[w] {
				continue
			}
			if days != nil {
				return nil
			}
			days = h.days
			break
		}
	}
	if days == nil && name == "independence day" && r.lo != "" && r.lo == r.hi && abs(apart(r.lo, onrecord.Date(year(r.lo), time.July, 4))) < 45 {
		return fixed(time.July, 4)
	}
	return days
}
