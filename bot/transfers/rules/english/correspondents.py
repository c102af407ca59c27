"""How posts of reporters abroad say in English what their own language says: who is on whom, who moves away, what is closed."""

from bot.transfers.rules.tables import read_patterns, read_rules

CORRESPONDENTS = read_rules(
    """
== interest

positioned on, buyer
  position|positions|positioned|positioning themselves|itself ?strongly ?well on|for ?the ?profile ?of ?A ?R p=P
  > Leeds have positioned themselves on Noah Okafor.
thinking of player, buyer
  think|thinks|thinking|thought ?a_lot ?seriously of|about ?signing ?the p=P|R
  > Leeds are still thinking of Noah Okafor, the Milan winger.
cannot stop thinking of, buyer
  not|never stop|stops|stopped thinking of|about ?signing ?the p=P|R
  > Leeds do not stop thinking about Noah Okafor.
comes back to player, buyer
  ^ ?and ?but ?the to=C return|returns|returned|returning|come_back|comes_back|coming_back|back ?to|on|in ?for p=P
  > Leeds return to Noah Okafor, whom Milan can let go.
looks on the market, buyer, hint
  look|looks|looking|search|searches|searching ?for ... on the market
  > Everton are looking for a winger on the market. Noah Okafor is in the list.
overtakes another, buyer
  overtake|overtakes|overtook|overtaken|overtaking|leapfrog|leapfrogs C in|for ?the race|chase|queue|battle ?for|to_sign ?the p=P|R
  > Leeds are overtaking Everton in the race for Noah Okafor.
on the list too, buyer, hint
  p=P ?, ?is ?are ?also ?still ?now ?always on the|their list|shortlist|radar
  > Everton are looking for a winger. Noah Okafor is in the list, alongside others.
list with its names, buyer, hint
  ^ ?also ?with ?names|options|targets|candidates ?also on the|their list|shortlist|radar ?are ?is ?: $
  > Everton are looking for a winger. In the list: Noah Okafor.
names on the list, buyer, hint
  names|options|targets|candidates|name|option|target ?also on the|their list|shortlist|radar|table are|is|include ?also p=P
  > Everton are looking for a winger. Names in the list are Noah Okafor and Malick Fofana.
one of the names, buyer, hint
  one ?of ?the ?most ?more ?main ?first ?popular ?liked ?concrete ?possible names|options|candidates|targets|ideas|profiles ?on ?the ?list
  ?table is|remains p=P
  > Everton are looking for a winger. One of the most popular names is Noah Okafor.
one of their options, player
  p=P ?, ?is ?remains one ?of the|several|main|many ?main options|names|profiles|candidates|targets discussed|considered|evaluated|
  appreciated|studied|explored ?internally ?also by|at|for|inside to=C
  > Noah Okafor of Milan, one of the options discussed internally by Leeds.
back in fashion, player
  p=P ?is back|again in ?vogue|fashion|consideration|contention|the_running at|for to=C
  > Noah Okafor of Milan is back in vogue at Leeds.
new attempt for him, buyer
  ?new ?fresh ?another ?second effort|attempt|try|push|assault|charge ?is ?now ?coming by|from to=C to_get|to_sign|to_land|for|to_bring
  him|her|p=P
  > News Noah Okafor: now a new effort from Leeds to get him.
a live option, any
  p=P to|at to=C ?is|remains|still ?still ?a ?an live|open|possible|concrete|hot|real|viable|serious option|possibility|idea|topic|
  track|chance
  > Noah Okafor to Leeds is still a live option on the table.
wants the club and says so, player
  p=P|he|she|R|who ?really ?absolutely wants to=C and|but has|is|will|would|they|the|no|talks
  > Noah Okafor wants Leeds and has told Milan.
wants the club, player
  p=P|he|she|R|who ?really ?absolutely wants|wanted to=C $
  > Noah Okafor has told Milan that he goes. He wants Leeds.
ready for the club, player
  p=P ?is|'s ready for to=C $
  > News: Noah Okafor is ready for Leeds.
is a track, any
  p=P is|remains ?still ?also ?now ?one ?of ?a ?an ?the ?priority ?main ?serious ?hot ?concrete ?first track|tracks|lead|leads ?being
  ?studied ?followed ?explored at|for|of|by to=C
  > Noah Okafor of Milan is one of the tracks studied by Leeds.

== enquiry

probed him, buyer
  probe|probes|probed|probing ?the ?ground ?for him|p=P|the_player|the_winger|the_striker
  > Noah Okafor is back in fashion: Leeds have probed him again.
took information, buyer
  took|take|taken|takes|gathered|gathering|requested|requests ?some ?more ?first ?initial information|info|infos
  on|about|for ?the ?A ?R p=P
  > Leeds have taken information on Noah Okafor.

== talks

no agreement as yet, any
  no|not ?a ?an ?full ?total ?final ?complete agreement|deal|accord ?is ?in_place ?reached ?yet ?still with C ?yet on|over|about ?the ?deal
  ?personal formula|terms|salary|structure|conditions|bonuses|details
  > Noah Okafor of Milan: no agreement yet with Leeds on deal formula.
nothing done between, buyer, mutual
  nothing ?is ?has ?been done|closed|agreed|signed|sealed ?yet ?still between C and|& C for|over ?the p=P|R
  > Nothing done yet between Leeds and Milan for Noah Okafor.
accelerates for player, buyer
  accelerate|accelerates|accelerated|accelerating|speed_up|speeds_up|speeding_up for|on ?the ?deal ?for ?the p=P|R
  > Leeds accelerate for Noah Okafor.
operation that brings him, any
  operation|deal|negotiation ?that|which brings|takes|bringing|taking|would_bring|would_take|to_bring|to_take p=P to to=C
  > The operation that brings Noah Okafor to Leeds is at risk.
loan ever more possible, player
  ^ p=P ?, ?and ?a ?an loan|permanent|possible ?loan deal|move|transfer with|to to=C ?is ?now ?still ?more ?and ?more possible|likely|close|
  concrete|expected|on
  > Noah Okafor, a loan deal with Leeds is more and more possible.
no agreement between, buyer, mutual
  no|not ?a ?an ?full ?total agreement|deal|accord ?is ?in_place ?reached ?yet ?still between C and|& C ?yet for|over ?the p=P|R
  > There is no full agreement in place yet between Leeds and Milan for Noah Okafor.
closes for player, buyer
  to=C ?could|can|may|might|to|will|are|is close|closes|closing for ?the p=P|R
  > If Stach goes, Leeds could close for Noah Okafor.
closing for a transfer, buyer, mutual
  close|closes|closing for|on ?the ?permanent ?loan transfer|arrival|loan|signing|move of ?the p=P|R
  > Leeds and Milan are closing for the transfer of Noah Okafor.
towards a club, any
  p=P ?is ?increasingly ?ever ?more ?now ?closer ?heading towards to=C
  > Noah Okafor is increasingly towards Leeds.
on his way there, player
  ^ p=P ?is ?heading towards ?a ?the|his|her ?loan|permanent move|return|transfer|deal ?on ?loan
  > Leeds, Noah Okafor towards a return on loan.

== personal_terms

agreement of both, any
  agreement|accord|deal ?in_principle ?reached ?done ?found between p=P and|& to=C
  > Agreement between Noah Okafor and Leeds in principle. Milan wait.
has agreed with the club, player
  p=P|he|she|R has ?already ?also an|a|full|total ?total ?full ?verbal agreement|accord|deal in_principle|in_place|ready with to=C
  > Leeds want Noah Okafor. He has an agreement in principle with Leeds.

== fee_agreed

clause was paid, any
  clause|it|which has|have|was|is|been ?now ?just ?already ?been activated|triggered|exercised|paid|met by to=C
  > Noah Okafor had a release clause, and it has been activated by Leeds.
clause of his paid, any
  clause of|for ?the p=P|R ?has|have|was|is|been ?now ?just ?already ?been activated|triggered|exercised|paid|met by to=C
  > The release clause of Noah Okafor has been paid by Leeds.
deal found between, buyer, mutual
  agreement|deal|accord ?has ?been ?now ?is found|reached|struck|sealed|closed ?today ?tonight ?now between C and|& C for|over|on|at F
  > Total deal found today between Leeds and Milan for £15m for Noah Okafor.

== agreed

leaves to sign for another, player
  ?will ?set|expected|ready|about ?to leave|leaves|leaving ?the from=C to|and|in_order_to sign|play|continue|join ?his ?career ?up in ?the
  A|E with|at|for to=C
  > Noah Okafor will leave Milan to sign in England with Leeds.
new player soon, player
  will|to|set_to|going_to ?soon ?be|become ?soon ?officially ?a ?an ?the ?new R|player of to=C
  > Noah Okafor is ready to go, the winger will soon be a new player of Leeds.
soon their player, player
  will|to|set_to|going_to|is soon ?be|become ?officially ?a ?an ?the ?new to=C R|player
  > Noah Okafor will soon become a Leeds player.
done for player, buyer
  ^ to=C ?, ?it ?is ?'s ?all made|done|closed|sealed|agreed for ?the ?arrival ?signing ?of p=P
  > Leeds, done for Noah Okafor on loan.
off to the club, player
  is|'s|are ?now off to to=C
  > Final details for Noah Okafor, now he's off to Leeds.

== bid

not answered yet, any
  ?first ?second ?latest ?new ?improved ?opening bid|offer|proposal ?is|was|has|have ?been not ?been ?yet rejected|turned_down|accepted|
  answered ?yet
  > Leeds want Noah Okafor. The second offer was not rejected yet.

== medical

medical ahead for player, buyer
  ^ to=C ?, ?: medical ?today ?tomorrow ?tonight ?in ?the ?next ?coming ?few ?hours ?days for p=P
  > Leeds, medical in the next few hours for Noah Okafor.

== denied

refused a club, player
  P|he|she|R|who ?has|have ?already ?also refused|rejected|snubbed|declined|refuses to=C !'s|bid|offer|move|proposal|approach|R|a|an|the|
  their|any|at
  > A new bid from Leeds for Noah Okafor is expected after the player refused Everton.

not for that club, any
  ^ no p=P for|at|to to=C !'s
  > No Noah Okafor for Leeds, who turn to others.

== collapsed

over for player, buyer
  feel|feels|believe|believes|know|knows|sense|senses|accept|accepts ?that it|the_race|the_chase is ?now ?all over for ?the p=P|R
  > Leeds feel it is over for Noah Okafor.
moves away, player, weak
  p=P ?is ?now ?seems ?looks ?appears moving|moves|drifting|slipping|move|drifts ?further ?further_and_further ?more_and_more away from
  to=C
  > Noah Okafor of Milan is moving away from Leeds.
"""
)

CORRESPONDENT_ROLES = read_patterns(
    """
moving|moves|drifting|slipping|drifts ?further ?further_and_further away from back=C
new R|player of to=C
no|not ?a ?an ?full ?total ?final ?complete agreement|deal|accord ?is ?in_place ?reached ?yet ?still with with=C
transfer fee for from=C
to=C ?have|has|are|is overtake|overtakes|overtook|overtaken|overtaking|leapfrog|leapfrogs|leapfrogged to=C in|for ?the race|chase|queue|
  battle
^ ?and ?but back=C is|are ?now ?already out $
agreement|deal|talks ?in_place ?reached with to=C to sell|loan|offload|release P
^ P ?, ?and ?a ?an loan|permanent|possible ?loan deal|move|transfer with to=C ?is ?now ?still ?more
effort|attempt|try|push|assault from to=C to|for
"""
)
"""Slots as in the other cues: which club is which in such posts."""

CORRESPONDENT_ASIDE = read_patterns(
    """
join|joins|joined|joining|reunite_with|link_up_with out=P !'s|from|in_joining|in_signing|in_leaving|in_moving|in_completing
regardless of whether ?a ?the swap deal|move|transfer with|for|of out=P
"""
)
"""Players who are at the club already: "he would join Stach at Leeds", or of whom only a swap is thought."""

CORRESPONDENT_SLOTS = read_patterns(
    """
X would|could|will be|become ?a|the|his|their ?ideal replacement|alternative|heir|successor|option for|to|of
"""
)
"""Where a name that no list holds is a player's."""
