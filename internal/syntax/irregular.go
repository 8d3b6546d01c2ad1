package syntax

import "strings"

// paradigms are the irregular verbs of English, one a line: the base form and
// the forms that no rule gives.
const paradigms = `
be am is are was were been being 'm 're 's ai wa s
have has had having 've 'd
do does did done doing
go goes went gone going
say says said
tell told
withdraw withdrew withdrawn
draw drew drawn
think thought
make made making
take took taken taking
come came coming
give gave given giving
get got gotten getting
see saw seen
know knew known
find found
leave left leaving
hold held
keep kept
bring brought
begin began begun beginning
show shown
hear heard
run ran running
meet met
pay paid
lay laid
sit sat sitting
stand stood
understand understood
lose lost losing
win won winning
lead led
lie lay lain lying
die dying
tie tying
vie vying
speak spoke spoken
write wrote written writing
rise rose risen rising
arise arose arisen arising
drive drove driven driving
break broke broken
choose chose chosen choosing
steal stole stolen
freeze froze frozen freezing
buy bought
catch caught
teach taught
seek sought
fight fought
send sent
spend spent
lend lent
bend bent
build built
feel felt
deal dealt
mean meant
sleep slept
sweep swept
weep wept
creep crept
leap leapt
sell sold
grow grew grown
throw threw thrown
blow blew blown
fly flew flown flies
eat ate eaten
fall fell fallen
forbid forbade forbidden forbidding
bid bidding
forget forgot forgotten forgetting
shoot shot
strike struck stricken striking
stick stuck
swear swore sworn
tear tore torn
wear wore worn
bear bore borne born
become became becoming
overcome overcame overcoming
undergo underwent undergone undergoes
undertake undertook undertaken undertaking
mistake mistook mistaken
ring rang rung
sing sang sung
sink sank sunk
drink drank drunk
swim swam swum swimming
shrink shrank shrunk
spring sprang sprung
hang hung
wind wound
grind ground
bind bound
swing swung
cling clung
dig dug digging
ride rode ridden riding
hide hid hidden hiding
bite bit bitten biting
slide slid sliding
shake shook shaken shaking
wake woke woken waking
awake awoke awoken
feed fed
bleed bled
breed bred
flee fled fleeing
speed sped
light lit
shine shone shining
dwell dwelt
burn burnt
learn learnt
swell swollen
sew sewn
prove proven proving
mow mown
saw sawn
strive strove striven striving
weave wove woven
tread trod trodden
spin spun spinning
spit spat spitting
split splitting
set setting
put putting
cut cutting
hit hitting
let letting
shut shutting
quit quitting
rid ridding
upset upsetting
cost costing
hurt hurting
cast casting
broadcast broadcasting
burst bursting
spread spreading
thrust thrusting
read reading
beat beaten
bet betting
use used using
agree agreed agrees agreeing
see seeing sees
guarantee guaranteed guarantees guaranteeing
free freed frees freeing
oversee oversaw overseen overseeing
foresee foresaw foreseen
need needed needing
commit committed committing
permit permitted permitting
admit admitted admitting
submit submitted submitting
omit omitted omitting
emit emitted emitting
transmit transmitted transmitting
refer referred referring
prefer preferred preferring
transfer transferred transferring
confer conferred conferring
defer deferred deferring
infer inferred inferring
occur occurred occurring
recur recurred recurring
incur incurred incurring
deter deterred deterring
stop stopped stopping
plan planned planning
ban banned banning
rob robbed robbing
control controlled controlling
patrol patrolled patrolling
compel compelled compelling
expel expelled expelling
repel repelled repelling
rebel rebelled rebelling
propel propelled propelling
cancel cancelled canceled cancelling canceling
travel travelled traveled travelling traveling
label labelled labeled labelling labeling
model modelled modeled modelling modeling
signal signalled signaled signalling signaling
total totalled totaled totalling totaling
dial dialled dialed
equal equalled equaled
level levelled leveled levelling leveling
fuel fuelled fueled fuelling fueling
quarrel quarrelled quarreled
counsel counselled counseled counselling counseling
channel channelled channeled channelling channeling
shell shelled shelling
kill killed killing
call called calling
focus focused focusing focussed focussing
target targeted targeting
visit visited visiting
limit limited limiting
benefit benefited benefiting benefitted
edit edited editing
deposit deposited
exit exited exiting
profit profited
develop developed developing
envelop enveloped
open opened opening
happen happened happening
threaten threatened threatening
strengthen strengthened strengthening
weaken weakened weakening
listen listened listening
question questioned questioning
mention mentioned mentioning
reason reasoned reasoning
abandon abandoned abandoning
station stationed stationing
condition conditioned
position positioned positioning
sanction sanctioned sanctioning
monitor monitored monitoring
mine mined mining
dine dined
define defined defining
refine refined
confine confined
combine combined combining
determine determined determining
undermine undermined undermining
examine examined examining
imagine imagined imagining
decline declined declining
train trained training
explain explained explaining
maintain maintained maintaining
remain remained remaining
contain contained containing
obtain obtained obtaining
detain detained detaining
gain gained gaining
retain retained retaining
sign signed signing
join joined joining
return returned returning
warn warned warning
turn turned turning
`

// forms inverts a list of paradigms.
func forms(list string) map[string]string {
	bases := map[string]string{}
	for line := range strings.Lines(list) {
		words := strings.Fields(line)
		for i, w := range words {
			if _, ok := bases[w]; !ok && i > 0 {
				bases[w] = words[0]
			}
		}
		if len(words) > 0 {
			if _, ok := bases[words[0]]; !ok && (strings.HasSuffix(words[0], "ing") || strings.HasSuffix(words[0], "ed") || len(words[0]) < 6) {
				bases[words[0]] = words[0]
			}
		}
	}
	return bases
}

var irregularVerbs = forms(paradigms)

var irregularNouns = forms(`
man men
woman women
child children
foot feet
tooth teeth
goose geese
mouse mice
life lives
wife wives
knife knives
half halves
self selves
leaf leaves
thief thieves
shelf shelves
wolf wolves
loaf loaves
criterion criteria
phenomenon phenomena
analysis analyses
crisis crises
thesis theses
hypothesis hypotheses
axis axes
oasis oases
diagnosis diagnoses
emphasis emphases
medium media
datum data
bacterium bacteria
series series
species species
headquarters headquarters
means means
barracks barracks
proceeds proceeds
regards regards
clothes clothes
goods goods
thanks thanks
arms arms
lens lenses
bus buses
gas gases
virus viruses
status statuses
census censuses
campus campuses
bonus bonuses
focus focuses
movie movies
cookie cookies
zombie zombies
calorie calories
tie ties
pie pies
lie lies
shoe shoes
ally allies
echo echoes
hero heroes
veto vetoes
potato potatoes
tomato tomatoes
passerby passersby
people people
police police
house houses
horse horses
`)

var irregularDegrees = forms(`
good better best
well better
bad worse worst
more more
most most
less less
least least
far farther farthest further furthest
old elder eldest
late later latest
large larger largest
`)

// irregularBase holds the forms of base, present and modal that differ.
var irregularBase = map[string]string{
	"'m": "be", "am": "be", "'re": "be", "are": "be", "'s": "be", "is": "be", "ai": "be", "'ve": "have",
	"'ll": "will", "'d": "would", "ca": "can", "wo": "will", "sha": "shall",
}

// pronounBase is the base form of pronouns and of the short words for "not"
// and "a".
var pronounBase = map[string]string{
	"me": "i", "us": "we", "him": "he", "her": "she", "them": "they", "'em": "they", "my": "my",
	"n't": "not", "an": "a", "these": "this", "those": "that", "whom": "who", "'s": "we",
}
