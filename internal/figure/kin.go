package figure

import "strings"

// kin tells whether the parts can be kinds of the whole by their nouns: none
// of their own, the same, or persons under a word for any.
func (c *checker) kin(whole sited, parts []sited) bool {
	for _, p := range parts {
		u := c.unit(p)
		if u == "" || u == c.unit(whole) || gathered[c.unit(whole)] && person(u) || person(c.unit(whole)) && person(u) || anybody[u] {
			continue
		}
		return false
	}
	return true
}

// general are nouns under which any count of persons falls.
var general = words(`people persons members victims others dead deaths`)

// gathered are nouns for persons of any sort in one place or plight.
var gathered = words(`people persons members victims others dead deaths individuals casualties fatalities participants seats patients children
passengers suspects detainees prisoners hostages residents respondents delegates employees officials staff candidates`)

// anybody are nouns for any persons whatever.
var anybody = words(`people persons individuals others`)

// persons are plurals that name people and do not end as such words mostly do.
var persons = words(`men women children boys girls adults adolescents teenagers teens babies infants toddlers students pupils civilians
troops guards guests migrants refugees parents mothers fathers patients clerks cops crew nurses nuns monks aides republicans democrats independents
males females relatives spouses couples youths kids sons daughters brothers sisters friends colleagues police personnel staff
nationals citizens americans tourists pedestrians cyclists recruits cadets captives convicts inmates addicts agents tenants servants
accountants assistants consultants migrants participants protestants immigrants militants combatants insurgents respondents presidents
residents dissidents delegates candidates diplomats generals captains sergeants corporals lieutenants colonels majors marines pilots
scouts chiefs hosts hostages victims witnesses members officials judges experts analysts peers lords deputies envoys spies rebels
juveniles minors elders retirees veterans attendees employees trainees appointees nominees laymen people persons`)

// person tells whether a plural names persons.
func person(noun string) bool {
	if persons[noun] || noun != "" && noun[0] >= 'A' && noun[0] <= 'Z' && strings.HasSuffix(noun, "s") { // "Ruritanians"
		return true
	}
	for _, end := range [...]string{"men", "women", "ists", "ians", "crats", "cians"} {
		if strings.HasSuffix(noun, end) {
			return true
		}
	}
	return (strings.HasSuffix(noun, "ers") || strings.HasSuffix(noun, "ors")) && len(noun) > 6 && !agentless[noun]
}

// agentless are nouns in -ers and -ors that name things.
var agentless = words(`computers numbers letters papers members orders drawers trailers containers tankers bombers fighters cruisers destroyers
launchers trawlers sweepers carriers tractors reactors factors doctors sectors motors mirrors errors corridors flavors colors
meters liters litres acres quarters chapters towers flowers powers rivers servers routers printers freezers boilers bunkers
chambers clusters corners counters covers craters dollars dressers ledgers lockers mortars posters propellers sensors
shelters showers shutters speakers stickers stickers tenders theaters transfers trousers vouchers winters wonders charters
helicopters choppers bulldozers excavators generators projectors processors transistors indicators elevators escalators incinerators`)
