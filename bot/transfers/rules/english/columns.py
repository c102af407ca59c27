"""How gossip columns and papers say where a move stands, in words that headlines seldom use."""

from bot.transfers.rules.tables import read_rules

COLUMNS = read_rules(
    """
== agreed

snubs one for another, player, loser denied
  set|ready|due|poised|expected|going|look*|decided ?set to reject|snub|spurn|turn_down not=C and|to|for|in_favour_of ?a ?to join|
  sign_for|joining|move_to|switch_to to=C
  > Winger Samuel Lino is set to reject Besiktas and join Hull City.

beaten all others, buyer
  beat|beats|beaten|beating ?a|off ?string|host|number|several|other|rival ?of clubs|sides|rivals|competition to ?the signing|signature|
  capture
  > Leeds look to have beaten a string of clubs to the signing of Noah Okafor.

== collapsed

set to miss out, buyer
  set|look*|due|going|poised|likely|expected|appear* ?set to miss|lose out !on_the_squad|on_the_E|on_E|on_A|on_the_A|on_a_place|on_a_spot
  > Leeds look set to miss out on Noah Okafor.
ready to walk away, buyer
  prepared|ready|set|willing|threaten*|about|decided|preparing to walk_away|pull_out|withdraw|end_their_interest|drop_their_interest
  > Leeds are prepared to walk away from a deal for Noah Okafor.
pursuit doomed, buyer
  pursuit|move|bid|switch .. p=P .. doomed|is_over|looks_over|all_over|failed
  > Leeds will have to look elsewhere, with their pursuit of Noah Okafor looking doomed.

== bid

pay rise offered, seller, renewal
  ?ready|set|prepared|willing|poised|keen ?to offer|offers|offered|offering|hand|give p=P .. pay_rise|pay_increase|wage_rise
  > Leeds are ready to offer Noah Okafor a pay rise.
deal offered to stay, seller, renewal
  offer|offers|offered|offering p=P .. F|contract|deal|terms ... to_commit|to_stay|to_remain|to_extend|future
  > Leeds offer Noah Okafor a £20,000 a week deal to commit his future to the club.

== bid_rejected

failed with a bid, buyer
  fail|failed|failing|unsuccessful|fails with|in ?a|an|their|his ?F ?summer|second|third|opening|improved|club_record ?initial ?late
  bid|bids|offer|offers|move|attempt|approach|approaches|swoop
  > Leeds failed with a bid of £10m for Noah Okafor.
which they rejected, any
  ^ ?the from=C ?have|has ?already ?swiftly ?since ?immediately rejected|turned_down|rebuffed|knocked_back|refused|dismissed $
  > Leeds have made a first bid for Noah Okafor which Milan have rejected.
set to reject, seller
  prepared|ready|set|willing|determined|expected|poised|will|likely to_reject|reject|to_turn_down|turn_down|to_rebuff|rebuff|
  to_knock_back|to_refuse|to_dismiss|to_snub ... bid|bids|offer|offers|approach|proposal|F|advances
  > Leeds are ready to turn down a £20m offer from Everton for Noah Okafor.

== denied

will turn away all, seller
  ?prepared|ready|set|determined|going ?to reject|rebuff|resist|turn_down|fend_off ?all|any approaches|advances|enquiries
  > Leeds are prepared to reject all approaches for Noah Okafor.
talk is quashed, any
  speculation|rumours|talk|suggestions|links|reports ... .. quashed|dismissed|rubbished|played_down|shot_down
  > Speculation of a move to Leeds for Noah Okafor has been quashed.
hears no offers, seller
  ?will ?would ?do not|never|refus*|won_t|unwilling_to|no_plans_to|t listen|entertain|consider|accept|welcome ?to ?any offers|bids|
  approaches
  > Milan will not listen to offers for Noah Okafor.

== enquiry

asked to take, buyer
  ask*|approach* .. to_take|to_sign|to_loan|about_signing|about_taking|if_they_can|whether .. p=P
  > Leeds have asked to take Noah Okafor on loan.
his people met a club, any
  camp|representatives|agent|agents|entourage|S|father|advisers ?has|have ?already met|spoken|talked ?with|to to=C
  > Noah Okafor's camp has met with Leeds.
met his people, buyer
  met|meet|meeting ?with ?the family|father|agent|agents|representatives|camp|S|entourage of p=P
  > Leeds officials have met the family of Noah Okafor.
made a move for, buyer
  made|makes|make ?their|its .. move|swoop for|to_take|to_sign|to_land|to_bring ?R p=P
  > Leeds have made a shock move for Noah Okafor.

== available

only hears offers, seller, weak
  will|would ?only entertain|consider|listen|accept ?to .. offers|bids
  > Milan are ready to sell Noah Okafor and will only entertain offers over £20m.
lets him go, seller
  ?consider* allow|allowing|letting|let|permit p=P ?to out|leave|go|depart|join ?on ?loan !A|to_A
  > Milan are considering allowing Noah Okafor out on loan.
resigned to losing, seller
  resigned|brac*|prepar* ?to ?for ?of losing|lose p=P
  > Milan are resigned to losing Noah Okafor next year.
to go on loan, player
  ready|set|expected|due|likely|free|want|wants|could|may|will|allowed|keen|hopes|looking to_go|go|leave|to_leave|to_head|head|be_sent|
  to_be_sent|to_return|return ?out ?to_A ?to_E ?on ?a ?season_long loan
  > Leeds winger Noah Okafor is ready to go out on loan.
made available by, any
  made|put available|up ?for ?a ?loan ?transfer ?sale by from=C
  > Noah Okafor has been made available for loan by Leeds.
counted among those for sale, any
  included|named|placed|listed|counted|is|are|among|now among|as ?the ?several ?many ?R players|names|those|stars|ones|assets available|
  up_for_sale|for_sale|on_the_market|on_sale ?for ?sale|transfer ?by ?at ?from=C
  > Noah Okafor has been included among the players for sale at Milan.
makes him available, seller
  made|make|makes|put|putting p=P available|up_for ?for ?loan|transfer|sale
  > Milan have made Noah Okafor available for loan.
focus on selling, seller
  focus*|intent|set_on|keen_on|consider*|plan*|contemplat*|prioritis*|explor*|discuss*|look*_at|open_to ?on @selling|loaning|
  letting ?R p=P
  > Leeds will focus on selling Noah Okafor.

== talks

hinges on something, buyer
  to=C 's ?F ?proposed ?planned ?loan move|deal|pursuit for|of p=P ?now hinges|hinge|depends|rests on|upon
  > Leeds' move for Noah Okafor hinges on whether Milan can find a replacement.

pre-contract in sight, buyer, move free
  confident|close|nearing|hopeful|talks|optimistic|working|negotiat* .. pre contract ?deal ?agreement with|for ?R p=P
  > Leeds are confident of agreeing a pre-contract deal with Milan winger Noah Okafor.
hurries to complete, player
  cut*|break*|flown|flies|flying|fly|rush*|hop*|travel*|back|wants|trying|set ... to_clinch|to_seal|to_finalise .. move|switch|transfer|
  deal|return to|with to=C
  > Noah Okafor has cut short his holiday to clinch a move to Leeds.
not agreed so far, buyer
  yet|still|struggling|unable to_agree|to_reach|to_strike|to_settle|to_finalise .. fee|deal|terms|agreement|price
  > Leeds are yet to agree a fee for Noah Okafor.
over the line, buyer
  get|getting|push*|bring*|edg*|close|force|forcing ... over_the_line !in|against|at|first
  > Leeds turn to others after getting a deal over the line for Noah Okafor.

== bid_expected

plots a bid, buyer
  plot*|plan*|lining_up|line_up|lined_up|readying|gearing_up|drawing_up .. proposal|bid|bids|offer|offers
  > Leeds are plotting a £60m bid for Noah Okafor.

== collapsed

hopes are dashed, any
  to=C 's hopes|aspirations|ambitions|chances of signing|landing p=P ... dashed|ended|quashed|crushed|over
  > Leeds' hopes of signing Noah Okafor have been dashed.

== interest

hopes to sign him, any
  to=C 's hopes|aspirations|ambitions|desire|dream|chances of|to signing|landing|sign|land p=P
  > Leeds' hopes of signing Noah Okafor have been handed a boost.
talks him round, buyer, not denied
  convinc*|persuad*|tempt*|urg*|lur* p=P to|into|back ?to join|joining|return|returning|sign|move|come|a
  > Leeds have set about convincing Noah Okafor to return.
makes him his signing, buyer, not denied
  want|wants|hope|hopes|keen|aim|aims|looking to_make p=P ?his|their|the|a .. signing|recruit|arrival
  > Daniel Farke wants to make Noah Okafor his first signing for Leeds.
makes his loan permanent, player
  make|making ?his|her|the loan ?move|spell|deal|stay ?to|at|with ?to=C permanent
  > Noah Okafor wants to make his loan move to Leeds permanent.
mulls over, buyer
  mull* over .. ?for p=P
  > Leeds are mulling over a move for Noah Okafor.
set on signing, buyer
  focus*|concentrat*|intent ?solely ?entirely on signing|landing|securing p=P
  > Leeds are focused solely on signing Noah Okafor.
a swap for him, buyer
  swap|exchange ?deal to_sign|for|to_land p=P
  > Leeds are prepared to use Daniel James in a swap deal to sign Noah Okafor.
explores a deal, buyer
  explor*|mulling|pondering ?a|an|the ?potential ?possible ?loan deal|move|swoop|transfer $
  > Noah Okafor could leave, with Leeds exploring a deal.
hopes that a club takes him, any
  hopeful|hope|hopes|hoping|expect|expects ?that to=C will|can|could|to pursue|sign|make|buy|take|keep ... p=P|move|permanent
  > Milan are hopeful that Leeds will pursue a permanent move for Noah Okafor.
pursues a move, buyer, not denied
  prioriti*|pursu*|explor*|discuss* ?a|the|an .. move|deal|acquisition|signing|transfer for|of ?R p=P
  > Leeds are expected to prioritise a move for Noah Okafor.
first choice to replace another, any
  p=P ... to=C 's ?new ?clear first_choice|preferred_choice|preferred_option|number_one_choice to_replace|to_succeed|to_fill|as_successor|
  as_replacement
  > Noah Okafor has emerged as Leeds' first choice to replace Daniel James.
is their priority, buyer
  is|are|remains ?now ?also their ?main ?top ?first ?number_one ?R priority|target|first_choice|choice
  > Leeds like Daniel James, but Noah Okafor is their priority.
club's main target, any
  to=C 's ?top ?main ?primary ?key ?leading ?long_term ?number_one ?first_choice ?A ?R ?summer ?transfer target|priority|option|choice
  > Noah Okafor is Leeds' top winger target.
prepared to sign, buyer
  prepared|willing|happy to_sign|to_move_for|to_swoop ?both ?for p=P
  > Leeds are prepared to sign both Noah Okafor and Daniel James.
rivals duel, buyer
  duel_for|duel_over|duelling_for|duelling_over|lock_horns_for|lock_horns_over|go_head_to_head_for|go_head_to_head_over|do_battle_for|
  do_battle_over|slug_it_out_for|slug_it_out_over|bidding_war|transfer_battle
  > Leeds and Everton are poised to duel for Noah Okafor.
leading contenders, buyer, not denied
  leading|main|serious|top|likely|likelier|likeliest|strongest ?two contenders|contender|candidates|candidate
  to_sign|for|to_land !E|A|job|role|award|post|position|title|promotion
  > Leeds are seen as the leading contenders to sign Noah Okafor.
could be hijacked, any
  move|deal|transfer|bid|pursuit|switch ... could|risk|may|might|threat*|danger .. hijacked|gazumped by to=C
  > A proposed move for Noah Okafor is at risk of being hijacked by Leeds.
could make a move for, buyer
  could|may|might|can|to|will|would|and make .. move|swoop for|to_take|to_sign|to_land|to_bring ?R p=P
  > Leeds could make a summer move for Noah Okafor.
launches a raid, buyer
  launch*|mount* ?a ?an ?shock ?surprise ?stunning ?audacious raid|swoop|move for|on p=P
  > Leeds plan to surprise Everton by launching a raid for Noah Okafor.
known admirers, any
  to=C !have|warn|warned|tell|told|warns|tells ?are|is|remain|remains ?all ?both ?also .. admirers|admirer|suitors|suitor
  > Noah Okafor could be on his way, with Leeds among his known admirers.
named as a suitor, any
  to=C ?also billed|named|touted|mooted|mentioned|seen|emerging|a|among|described .. suitor|suitors|destination|destinations
  > Noah Okafor could leave Milan, with Leeds billed as a potential suitor.
who his suitors are, any
  suitors|admirers ?for ?of ?P ?also ?now include|including|are|such_as|like ?: ?both ?the ?likes_of ?E ?duo ?pair ?rivals to=C
  > Noah Okafor has no shortage of suitors, including Everton and Fulham.
swap one for another, player
  keen|wants|want|hopes|ready|open|willing|happy ?to to_swap|to_leave|to_quit|to_ditch|to_trade ?the from=C for to=C
  > Noah Okafor is keen to swap Milan for Leeds.
bid would be enough, buyer
  bid|offer of|worth F .. could|would|might|may ?be enough|sufficient|tempt|persuade|convince|needed|required
  > Leeds like Noah Okafor, and a bid of £20m could be enough to sign him.
wanted at a price, buyer, supposed
  ^ ?the they|to=C|he ?still ?really want|wants|are|is|wish|hope|intend to_sign|to_land|to_buy|to_get|to_secure|to_capture|to_bring
  p=P !off|out
  > Leeds will have to pay at least £20m if they want to sign Noah Okafor.
ready to rival, buyer
  ready|set|looking|opted|decided|prepared|determined|hoping to_rival|to_battle|to_challenge|to_compete_with rival=C
  > Leeds are ready to rival Everton and to sign Noah Okafor.
also in the race, any
  ^ ?also involves|features|includes ?the to=C
  > Leeds have joined a race for Noah Okafor which also involves Everton.
names as a target, any, weak
  names|named|name p=P ... as ?a ?an ?the ?potential ?possible ?ideal target|option|candidate|replacement
  > Leeds are braced for his departure, and reports name Noah Okafor as a possible target.
wants to go there, player, not denied
  interested|keen|open|tempted|paved_the_way|opened_the_door|opens_the_door|dream*|sights|hint*|eyeing|fancies ?in ?on ?of ?at ?for ?to
  ?a|the|his ?potential ?shock ?summer ?loan joining|move|switch|return|transfer|playing ?to|for ?to to=C
  > Noah Okafor would be interested in joining Leeds.
would prefer, player, not denied
  would|will ?much ?also ?rather prefer|favour|love|relish|welcome|like ?a ?the ?potential move|switch|transfer|return|to_join|joining|
  to_move ?to to=C
  > Noah Okafor says he would prefer a move to Leeds.
tries to sign, buyer, not denied
  attempt*|try|tries|trying|moving|look|looks|bidding|set_out|opt|opts|opted to_sign|and_sign|to_lure|to_tempt|to_prise|to_land|to_bring|
  to_poach|to_steal|
  to_snatch|to_entice|to_persuade|to_convince|to_snap_up ?the ?C ?R p=P|R
  > Leeds will attempt to lure Noah Okafor away from Milan.
looking at, buyer, not denied
  look*|looking at|into ?a|the|possible ?possible ?F deal|move|swoop|signing|bringing|p=P !'s
  > Leeds are looking at a £10m deal for Noah Okafor.
ahead of a rival, buyer
  edg*|mov*|gone|go|nos*|leap*|jump* ahead|in_front of rival=C in|for ?the race|chase|hunt|battle|queue|signing|running|signature|pursuit
  > Leeds have edged ahead of Everton in the race for Noah Okafor.
interested party, any
  to=C ?also ?still remain|remains|are|is .. interested_party|interested_parties|in_the_frame|in_contention|in_the_running
  > Noah Okafor may join Leeds, although Everton remain an interested party.
of interest to, any, not denied
  of_interest|attractive|appealing|available to to=C
  > Noah Okafor is of interest to Leeds.
alerted, any
  alert|alerts|alerted|alerting to=C
  > Noah Okafor could be sold, which has alerted Leeds.
"""
)
