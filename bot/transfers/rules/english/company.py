"""Who is named beside a suitor, in English: rivals and companions of the club that acts, and players named beside players."""

from bot.transfers.rules.tables import read_patterns

RIVALS = read_patterns(
    """
competition|rivalry|challenge ... from|by ?both ?the ?likes_of also=C
competition|rivalry|challenge with also=C
join|joined|joining|joins also=C in|among showing|wanting|expressing|registering|declaring|holding|making|having|seeking|considering|
  those|the_list|
  the_race|the_queue|the_chase|the_hunt
represented|present|in_attendance at from=C
fac*|fend*_off|ward*_off|hold_off|stave_off|see_off|fight_off|beat_off|beating_off|seeing_off|fighting_off|head_off|fought_off ?strong
  ?stiff ?tough ?fierce ?late ?rival ?growing competition|interest|rivals|rivalry|challenge|attention|advances ?for|in ?P|him|her from|
  by|
  of|like|including|such_as
  ?both ?the ?likes_of also=C
fend|fending|ward|warding|hold|holding|stave|staving|see|seeing|fight|fighting|beat|beating|head|heading|fought|beaten|seen|held off
  ?competition_from|interest_from
  ?rivals ?both also=C
along_with|alongside|together_with|as_well_as|in_addition_to|besides ?E ?rivals ?both ?the ?likes_of also=C
also ... wanted|admired|tracked|monitored|watched|targeted|coveted|followed|pursued|courted|scouted|liked|eyed|approached|chased|
  considered
  by ?both also=C
also ?been ?being .. linked|offered|interest|attention|enquiries|talks|interesting ?a ?move ?from with|to|from|by ?both also=C
from_under_the_noses|under_the_noses|from_under_the_nose of ?rivals also=C
hijack|hijacking|gazump|gazumping also=C 's ?proposed|planned|summer ?F ?loan move|deal|bid|pursuit|swoop|attempt|transfer|chase|
  interest|
  approach
than ?rivals also=C
beaten|beat|thrash*|hammer*|stun*|crush*|held back=C 0|1|2|3|4|5|6|7|at_home|away
from=C ?had ?have paid back=C F
he|she|P ?@have ?already ?also spoken|talked|met to|with to=C
he|she|P ?@have ?already flew|flown|flies|fly|flying|travelled|travels|arrived|arrives|landed|lands|jetted ?in ?over ?to ?A ?E ?C for talks
  with to=C
blow|setback|disappointment|frustration|regret to|for|of ?both also=C
leav* ?the way|door|path|field|coast clear|open|free for also=C
once|formerly|previously of|at|with back=C
representatives|agent|agents|camp|entourage|S|father|brother ?of ?P ?has|have ?been ?held ?already ?recently spoken|spoke|met|talks|
  talked|
  contact|negotiated|meetings|meeting|discussions|speaking|talking to|with ?both to=C
battle|fight|duel|tussle|head|compete|competing|vying|jostling|tug|showdown|scrap|race|war|competition|contest ?to_head ?of_war ?it ?out
  with|against ?both also=C
steal|steals|stolen|stole|stealing a march on also=C
interest|offers|offer|bids|bid|approaches|enquiries|advances|calls|attention|links|inquiries ?for|in ?P ?him ?her from ?both ?the
  ?likes_of to=C
fear*|worr*|expect|expects|aware|think|brace* ?that to=C will|may|could|might|to|are ?also ?be ?come ?in|bid|return|move|make|try|
  tempted|
  interested|keen
match|matches|matched|matching ?the back=C ?'s ?F deal|offer|bid|package|conditions|terms
favour|favours|prefer|prefers|favouring|preferring ?a ?move ?switch ?to|joining to=C over|to|ahead_of|rather_than not=C
favours|favour|prefers|prefer to=C
deal|dealing|dealt|hand|handing|handed also=C a|another ?major|big|huge|fresh|transfer|serious ?transfer blow|setback
scouts|scout|representatives|observers|officials|staff from|of ?both ?the to=C
as|so have|has|had|do|does|did|were also=C
"""
)
"""Clubs that want the same player as the one that acts: `also=` adds them to whom the clause is about."""

BESIDE = read_patterns(
    """
linked|associated with|to ?signing ?a ?move_for ?R X
asked|ask|asking|enquired|inquired|checked about|on|over ?signing ?the ?availability ?situation ?of ?R X
are|is|be|were|now|still|also after ?R X
identified|named|listed|earmarked|singled|shortlisted ?out X
see|sees|regard|regards|view|views|consider|consider X as|among
have|has|had ?also ?long|placed|put X on|in|at|among ?the|their|its list|shortlist|radar|sights|books|wishlist|top|wanted|targets
involving|including|include|includes|offer|exchanging|swapping|swap|plus ?R ?both ?C ?'s X
X moving|going|heading|move|travelling ?in the_other_way|in_the|the_opposite|to C
X plus F
turn|turning|switch|turned|moving|look|return|attention|attentions|focus|sights to|on|towards ?signing X
miss|missed|missing|lose|lost out on ?signing X
X has|have|had|is|are|received|receiving|weighing|considering|got ?received ?had ?also ?up ?several ?concrete ?F offers|bids|proposals|
  options|interest|admirers|
  suitors ?on ?the ?table ?from
X will|must|has|would ?now ?to ?have ?to choose|decide|pick ?between
X chooses|picks|chose|picked|snubbed|chooses|spurned|preferred C
completed|confirmed|announced|sealed|agreed|secured|completing|made ?the ?double signings|signing|deals|arrivals|captures of|for ?both X
X is|was|are|were ?also ?being ?been watched|scouted|wanted|followed|courted|admired|coveted|tracked|pursued|targeted|monitored|eyed|
  chased
scouts|representatives|officials|scout ?have|has ?been ?were watch|watched|watching|to_watch|to_see X
X scored|scores|scoring ?twice ?once against C
X attracted|attracting|drew
X another|an|the ?other|second|cheaper|alternative option|alternative|candidate
X ?has|have ?also ?long attracted|caught|impressed|drawn|interested
made|make|makes X ?as their|its|a|his|the
as X closes|nears|heads|moves|edges
fund|finance ... for|of X
X , who is|has|was|had|are|have ?also ?been ?long ?a joining|moving|leaving|heading|close|set|due|expected|wanted|target|linked|
  interest|interested|joined|signed|attracting|admired|
  monitored|
  tracked|valued
fear|fears|expect|expects ?that C will|may|could|might ?also ?come ?make ?bid ?in ?a|an ?bid|move|offer for X
X is|are|was|were ?both ?all ?also among|one_of ?the C
bids|bid|offer|offers ready|prepared|in|lodged|planned|drawn_up|lined_up for X
lining_up|line_up|lined_up|lines_up X
use|using|offer|offering|include X as
see|take|send X go|going|move|moving|head
attention|attentions|focus|sights|interest ?away from|to|on X
plus|and_offer X
serious|sold about|on|over X
X is|remains|was ?yet another|one_of|the_main|the_top|the_preferred|the_priority|the_first|their|a_target|an_option|an_alternative|
  first_choice
X ?@have|is|are ?also ?been discussed|mentioned|considered|proposed|suggested|looked_at|talked_about|admired|liked|appreciated
moved_on|turned|switched ?their ?attention to X
replac* P|X|him|her with X
will|would|ready_to|set_to|plan_to|look_to move|swoop|go|push for X
targets|options|candidates|names ?in ?attack|defence|midfield|mind : X
thought|believed|convinced X was|were|would
, X by|to|for C
X has ?two|three|several|many options|choices|suitors|to_choose|clubs
X is|are expected|awaited|due at|in C
X is back
C in for X
X would prefer|rather|favour|consider|love
X has|have|with no_shortage|plenty|a_host|a_number|many|enough
X is|are|was due|the_fallback|a_fallback|the_backup
X turned|turns|has_turned his|her back
moved|put|placed|moving X to|at|top|on
with X to_follow|next
working|work|trying|hoping|racing to_sign|to_land|to_get X
X before C
C target X
scrap|scrapping|tussle ?it ?out over|for ?the ?A ?C ?'s ?ace ?R X
asked|ask|asking for X as
offering|offer|offered X in part|exchange
with X among|one_of
signing X a|their|its|the priority|target|aim|goal
X ?, ?potentially included|used|offered as|in
X moving|going|heading in|the
let|lets|letting|allow|allows X ?and ?X go|leave|depart
beat|beating|beats|pip|pipping C to X
X is|are believed|said|understood|thought|reported|known|tipped|staying|being
X 's representatives|camp|agent|entourage
urge|urged|urges|want|wants ?the C|club|bosses|them to_sign|to_buy|to_land X
keen|told|told_that|insist|insists ?that X is|staying|not
selling|offloading|giving_up_on|gave_up_on|given_up_on|keeping_hold_of|keep_hold_of|part_with|parting_with ?signing ?R X
could|may|might|would|can|will land|swoop_for|turn_to|move_for|look_to X
to ?the signing|signature|capture of X
including|featuring|headed_by|topped_by ?C ?'s ?R X
"""
)
"""Places where a name stands that is a player's, in talk of several suitors or several players."""
