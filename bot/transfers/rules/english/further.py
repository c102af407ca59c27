"""How English goes on from one move to the next in a fragment: "Next up: Okafor", "Okafor to follow", "Okafor also close"."""

from bot.transfers.rules.tables import read_patterns, read_rules

FURTHER = read_rules(
    """
== interest

next one is announced, buyer, goes on
  ^ ?and ?but ?now ?then ?the ?their ?C_'s next|up_next|next_up|coming_up ?up ?on|in|through ?the|their ?line|queue|list|agenda|menu|
  door|radar ?target|name|one|signing|priority|option ?is|are|will_be|could_be|may_be ?for|at ?C $
  > Everton have signed Noah Okafor. Next up: Anton Stach.
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

== talks

he is close too, buyer, goes on
  ^ ?and ?but ?with p=P ?is|are|very ?also ?now ?very close|near|nearly_there|imminent|advanced|at_an_advanced_stage ?too ?now $
  > Noah Okafor joins Everton. Anton Stach is also close.
deals close at a club, buyer
  ^ deals|signings|transfers|agreements ?very|now close|near|imminent|nearly_done at|for|in to=C $
  > Deals close at Everton: Noah Okafor and Anton Stach.

== agreed

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
return|back|again|move for X if|should|once|unless
interest|interested in X , genuine|real|confirmed|concrete
deals|signings agreed|done|close ?at|for ?C : X
"""
)
"""Places where a name stands that is a player's, in such fragments."""
