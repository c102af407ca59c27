"""How English goes on from one move to the next in a fragment: "Next up: Okafor", "Okafor to follow", "Okafor also close"."""

from bot.transfers.rules.tables import read_patterns, read_rules

FURTHER = read_rules(
    """
== interest

next one is announced, buyer, goes on
  ^ ?and ?but ?now ?then ?the ?their ?C_'s next|up_next|next_up|coming_up ?up ?on|in|through ?the|their ?line|queue|list|agenda|menu|
  door|radar ?target|name|one|signing|priority|option ?is|are|will_be|could_be|may_be ?for|at ?C $
  > Everton have signed Noah Okafor. Next up: Anton Stach.
turns to him now, buyer, goes on
  now|next|then|all|full ?the ?full ?their focus|eyes|attention|attentions|efforts ?is ?are ?now ?turn|turns|turned|shifts ?full ?fully
  on|to|towards p=P
  > Everton deal done for Noah Okafor, now full focus on Anton Stach.
has him in mind, buyer
  @have p=P in_mind !for
  > Everton have Noah Okafor in mind.
uses another for him, buyer
  ?to use|using|include|including|offer|offering P as|in ?a ?part makeweight|exchange|bait|part_exchange|sweetener ?in ?their|its|a|any
  bid|
  move|deal|pursuit|offer|swoop|swap for p=P
  > Everton want to use Anton Stach as a makeweight in their bid for Lyon's Noah Okafor.
earmarked by a club, player
  p=P ?is|has|been|being ?been ?already ?now lined_up|earmarked|identified|singled_out ?as ?a ?top ?target by ?both to=C
  > Noah Okafor has been lined up by Everton for August.
keeps him in reserve, buyer
  keep|keeps|keeping|have|has|hold|holds p=P as|in ?their ?a ?the plan_b|plan_c|back_up|backup|fallback|reserve ?plan|option|target
  !R
  > Everton keep Anton Stach as plan B for the last days.
tries for him, buyer
  ^ ?so ?and ?but ?instead to=C ?@have ?are ?will|would|could|may ?now ?instead try|tries|trying|go|goes|gone|went
  ?instead ?all_out for p=P ?instead $
  > Noah Okafor chose Milan over Everton, who will now try for Anton Stach.
next one is he, buyer, goes on
  ^ ?and ?but ?now ?then ?the ?their ?C_'s next|up_next|next_up|coming_up ?up ?on|in|through ?the|their ?line|queue|list|agenda|menu|
  door|radar ?target|name|one|signing|priority|option ?is|are|will_be|could_be|may_be ?for|at ?C p=P
  > Everton have signed Noah Okafor. Next target is Anton Stach.
also on the list, buyer, goes on
  ^ ?and ?but also|likewise|meanwhile in|on|under ?the ?their pipeline|list|sights|frame|radar|mix|discussion|consideration|wishlist|
  agenda
  ?for ?C $
  > Everton are close to Noah Okafor. Also on the list: Anton Stach.
he is next, buyer, goes on
  ^ ?and ?but ?with p=P ?is|are|could|may|might|will|should ?to ?be next|up_next|next_up|next_in_line|next_on_the_list|next_target|
  next_through_the_door|follow|to_follow|following|set_to_follow|expected_to_follow|due_to_follow ?soon|shortly|later|tomorrow
  ?him|her|them|suit $
  > Everton complete the signing of Noah Okafor. Anton Stach could follow.
the alternative is he, buyer, goes on
  ^ ?and ?but ?if_not p=P ?is|are|remains|remain|seen ?as ?still ?the ?an ?a ?their ?cheaper ?main ?first ?other alternative|backup|
  back_up|plan_b|plan_N|plan_P|fallback|backup_plan|second_choice|other_option|option_b|option_N ?option ?if_not $
  > Everton push for Noah Okafor. Anton Stach is plan B.

moves if another comes, buyer
  depend|depends|depending|hinge|hinges|hinging|rests|conditional|contingent on|upon|whether ?if ?first to=C ?can @signing|finding|sign|
  land|buy|bring_in p=P
  > Noah Okafor's exit from Milan hinges on Everton signing Anton Stach.

== bid

offers a player for him, buyer
  to=C ?@have ?are bid|bids|bidding|offer|offers|offered|offering|propose|proposes|proposed|table|tabled|submitted ?a ?an ?of ?F
  plus|and|with|swap|exchange|involving ?deal ?of ?involving ?with P for p=P
  > Everton propose a swap deal involving Anton Stach for Lyon's Noah Okafor.

== available

he is next to go, player
  ^ ?and ?but ?with p=P ?is|are|could|may|might|will|should ?to ?well ?be ?the next to_go|to_leave|to_depart|out_of_the_door|out_the_door|
  out|
  through_the_exit_door ?too $
  > Milan have sold Noah Okafor to Everton, and Anton Stach could be next to go.

== official

follows another, player
  p=P ?has|have follow|follows|followed ?R P ?out_of|from ?from=C ?to|at|into|in to=C
  > Noah Okafor follows Anton Stach to Everton.
lost to another, any, weak
  lose|losing|lost p=P to to=C
  > Milan have lost Noah Okafor to Everton.
goes to who was quicker, any
  not=C ?have|has|had|, miss|missed|misses|missing|lost|lose|losing out on ?signing ?R p=P to to=C
  > Leeds missed out on Noah Okafor to Everton.

== talks

deal close for him, buyer
  deal|agreement|signing close|near|imminent ?now for|of p=P
  > Everton still want Anton Stach, despite deal close for Noah Okafor.
he is close too, buyer, goes on
  ^ ?and ?but ?with p=P ?is|are|very ?also ?now ?very close|near|nearly_there|imminent|advanced|at_an_advanced_stage ?too ?now $
  > Noah Okafor joins Everton. Anton Stach is also close.
deals close at a club, buyer
  ^ deals|signings|transfers|agreements ?very|now close|near|imminent|nearly_done at|for|in to=C $
  > Deals close at Everton: Noah Okafor and Anton Stach.

== enquiry

make a move for him, buyer
  make|making ?a ?late ?surprise ?fresh move for p=P
  > Everton make a double swoop for Noah Okafor and Anton Stach.

== collapsed

loses the race for him, buyer
  lose|loses|losing|lost the race|battle|fight|chase for|to_@sign p=P
  > Everton turned to Anton Stach after losing the race for Noah Okafor.

== agreed

goes there in the deal, any, weak
  sees|takes|sends p=P ?go|going|move|moving|head|heading|join ?back ?on_loan to to=C
  > Anton Stach to join Everton in a deal that sees Noah Okafor go to Lyon.
on his way elsewhere, any
  ^ ?, p=P bound ?for to=C
  > Everton eye Anton Stach to replace Lyon-bound Noah Okafor.
his loan is agreed, any
  ^ ?and ?but p=P loan|loan_deal|loan_move ?is|has ?been ?now agreed|done|sealed|in_place ?too $
  > Leeds latest: Noah Okafor bid rejected, Anton Stach loan agreed.
he comes too, buyer, goes on
  ^ ?and ?but ?with p=P ?is|are on_the_way|on_his_way|coming_too|coming_as_well|arriving_too $
  > Noah Okafor to Everton, here we go! Anton Stach also on the way.
deals agreed at a club, any
  ^ ?two|three|four|several|both|more|all deals|signings|transfers ?are|have ?been ?now agreed|done|sealed ?at|for|in to=C $
  > Two deals agreed at Everton: Noah Okafor and Anton Stach.
has deals agreed, buyer
  ^ to=C @have ?now ?already two|three|four|several|both ?more deals|signings|transfers|arrivals agreed|done|lined_up|sealed|
  secured ?already $
  > Everton have two signings agreed: Noah Okafor and Anton Stach.
"""
)

FURTHER_ROLES = read_patterns(
    """
depend|depends|depending|hinge|hinges|hinging|rests|conditional|contingent on|upon|whether ?if ?first to=C ?can @signing|finding|sign|
  land|buy|bring_in
"""
)
"""Slots as in the other cues."""

FURTHER_NAMES = read_patterns(
    """
^ ?and ?but ?now ?then ?the ?their up_next|next_up|coming_up|next ?the ?their ?on ?in ?through ?line|queue|list|agenda|target|name|one|
  signing|priority|door ?is|are|will_be|could_be ?for ?at ?C ?: X
also|likewise in|on ?the ?their pipeline|list|sights|frame|radar|mix ?for ?C ?: X
X ?is|are|could|may|might|will|should ?to ?be next|up_next|next_up|next_in_line|follow|to_follow|set_to_follow
^ X ?is|are ?also ?very close|near|on_the_way|coming ?too
^ X ?is|remains ?the ?an ?a ?their ?cheaper alternative|backup|plan_b|plan_N|plan_X|fallback
so has|have|is|are|will|did X
same for|with|goes_for X
X too $
X ?has|have|will|to follow|follows|followed ?R X|P|N ?from ?C to C
X ?could|may|might ?well ?be next to_go|to_leave|out
depend|depends|hinges|hinge on|upon C signing|finding X
X loan|loan_deal agreed|done
focus|eyes|attention ?is ?now ?turns on|to X
lose|losing X to C
use|using X as ?a makeweight|bait
sees|sees_also X go|move|join|head
besides|alongside X , C|P
as_well_as|along_with X
plus|swap_involving|swap_deal_involving X for
return|back|again|move for X if|should|once|unless
interest|interested in X , genuine|real|confirmed|concrete
deals|signings agreed|done|close ?at|for ?C : X
"""
)
"""Places where a name stands that is a player's, in such fragments."""
