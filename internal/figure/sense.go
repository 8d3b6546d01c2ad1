package figure

import "strings"

// sameThing tells whether two nouns name the same things.
func sameThing(a, b string) bool {
	if a == b {
		return true
	}
	for _, names := range synonyms {
		if names[a] && names[b] {
			return true
		}
	}
	return false
}

// synonyms are nouns that name the same things in the same news.
var synonyms = []map[string]bool{
	words(`homes houses dwellings residences`),
	words(`passengers travellers travelers`),
	words(`troops soldiers servicemen`),
	words(`jobs posts positions`),
	words(`children kids youngsters`),
	words(`pupils students schoolchildren`),
	words(`workers employees`),
	words(`protesters demonstrators marchers`),
	words(`prisoners inmates detainees captives`),
	words(`cars vehicles automobiles`),
	words(`planes aircraft jets`),
	words(`ships vessels boats`),
	words(`firms companies businesses`),
	words(`countries nations states`),
	words(`deputies lawmakers legislators members`),
	words(`officers policemen police`),
}

// senses are verbs that come to the same, seen from one side or the other.
var senses = []map[string]bool{
	words(`fled crossed entered arrived come welcomed received hosted admitted sheltered accepted`),
	words(`killed died perished executed slain`),
	words(`wounded injured hurt`),
	words(`arrested detained captured seized rounded`),
	words(`released freed`),
	words(`returned repatriated deported`),
	words(`displaced evacuated uprooted`),
	words(`deployed sent dispatched`),
	words(`attended come gathered rallied marched turned`),
	words(`fired dismissed sacked`),
	words(`burned destroyed razed gutted`),
}

func sameSense(a, b string) bool {
	a, _, _ = strings.Cut(a, " ")
	b, _, _ = strings.Cut(b, " ")
	if a == "" || b == "" {
		return false
	}
	for _, s := range senses {
		if s[a] && s[b] {
			return true
		}
	}
	return a == b
}
