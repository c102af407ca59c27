"""How English papers tell suitors apart: who turns to whom, who is ahead, who is an option."""

from bot.transfers.rules.tables import read_rules

SUITORS = read_rules(
    """
== interest

whom a club wants, any, not denied
  whom ?both to=C ?have|has|had|are|is ?also ?really ?still ?long want|wants|wanted|like|likes|liked|admire*|monitor*|track*|follow*|watch*|
  chas*|court*|target*|eye|eyes|eyed|keen_on|after|pursu*
  > Milan may sell Noah Okafor, whom Everton have long admired.
where he may go, any, weak
  to=C ?is|are|as|remains ?a|one|another ?of ?his ?the ?several ?two ?three potential|possible|probable destination|destinations
  > Milan may sell Noah Okafor, with Everton a possible destination.
wanted in a league, any, not denied
  wanted|in_demand|sought_after|courted|chased|pursued|popular|admired in|from|by
  ?clubs|sides|teams ?in ?the E|A !S|squad|team|side|national|boss
  > Everton's Noah Okafor is wanted in Serie A.
interest from a league, any, not denied
  interest|attention|admirers|suitors|offers|approaches from|in ?the E|A in|for p=P
  > There is interest from Serie A in Everton's Noah Okafor.
loses out to a rival, buyer
  not=C ?have|has ?been lost_out|lose_out|losing_out|missed_out|miss_out|pipped|beaten to to=C in|on|for|over|to ?the
  ?race|battle|fight|chase|signing|signature ?for ?to_sign ?of p=P
  > Everton lose out to Leeds in the race for Noah Okafor.
sends scouts, buyer
  sent|send|sends|sending|dispatched ?their ?its scouts|representatives|officials|staff|a_scout|observers to_watch|to_see|
  to_check|to_monitor|to_assess|to_run|to_cast|along
  > Noah Okafor has impressed, and Leeds have sent scouts to watch him.
in contention, any
  to=C ?are|is|remain|remains|stay ?close ?also ?still close_behind|in_pursuit|in_contention|hot_on_their_heels|in_close_attendance|
  not_far_behind|next_in_line|in_the_queue|not_given_up|yet_to_give_up|still_there|waiting_in_the_wings|in_the_wings|also_there
  > Leeds lead the race for Noah Okafor, with Everton close behind.
could come in, any
  ^ ... fear*|worr*|expect*|aware|brac* ?that ?for ?against to=C will|may|could|might ?also ?be come_in|bid|return|move|make|try|test|
  tempted ... for p=P
  > Milan fear Leeds will come in for Noah Okafor.
turns attention, buyer
  ?to=C ?@have switch*|turn*|shift*|mov*|redirect*|set ?their ?its ?his attention|attentions|focus|sights ?away ?from ?P ?has ?now to|
  on|
  onto|towards ?signing p=P
  > Leeds have switched their attention from Anton Stach to Noah Okafor.
one of their targets, any
  among|one_of to=C 's ?main|top|transfer|summer|many|long_term|leading|potential ?transfer targets|options|candidates|priorities|names
  > Noah Okafor and Anton Stach are among Leeds' targets.
makes up a mind, player, weak
  believed|said|thought|understood|known|leaning|inclined ?to ?be ?favour|favours|favouring|prefer|towards ?a ?move ?to ?joining to=C
  > Noah Okafor is believed to favour Leeds.
alert to a sale, buyer
  alert|alive|alerted to from=C ... sell*|let|offload*|decision|willing* p=P
  > Leeds are alert to Milan selling Noah Okafor.
swoops ahead of others, buyer
  ?could|may|might|would|can|will|to swoop|jump|leap|nip|step|pounce ?in ahead_of|in_front_of|before rival=C ... to_sign|to_land|for
  ?the
  ?A p=P
  > Leeds could swoop ahead of Everton to sign Noah Okafor.
shortlists several, buyer
  draw*|drew|compil*|assembl*|put_together ... list|shortlist|wishlist ... including|featuring|containing|headed_by|topped_by|of p=P
  > Leeds are drawing up a list of targets, including Noah Okafor and Anton Stach.
others are targets, buyer, weak
  ^ ?with p=P ?is|are|as ?all|both ?also targets|target|options|on_their_list|in_their_sights|in_the_frame|on_the_list|other_targets|
  being_tracked|being_monitored|being_watched|being_looked_at|being_eyed $
  > Leeds want Noah Okafor. Milan's Anton Stach and Lyon's Malick Fofana are also targets.
watched him, buyer
  ^ ?and to=C ?@have ?reportedly watched|scouted|looked_at|run_the_rule_over ?the ?A p=P|R|him|her
  > Leeds want Noah Okafor. Everton watched the winger last week.
in a deal for him, buyer, weak
  ^ deal|swap|bid for|to_@sign|to_bring ?C ?'s ?R p=P
  > Leeds could use Daniel James as a makeweight in a deal for Noah Okafor.
in a bid to sign, buyer, weak
  ^ ?in ?an|a ?last_ditch attempt|bid|effort to_@sign|to_bring|to_get|to_tempt|to_persuade ?C ?'s ?R p=P
  > Everton will sell a winger in a bid to sign Noah Okafor.
funds another deal, buyer, weak
  ^ fund|finance ... for|of|to_sign|sign ?R p=P
  > Leeds will sell Daniel James to Milan to fund a move for Noah Okafor.
fends others off, buyer
  fend*|ward*|stav*|hold*|see*|fight*|fought|head* off ... for|to_sign|to_land|and_sign|and_land ?R p=P
  > Leeds are confident of fending off Everton to sign Noah Okafor.
watched by scouts, any
  scouts|scout|representatives|observers|officials from ?both ?the to=C
  > Noah Okafor was watched by scouts from Leeds and Everton.
scouts watched him, any
  to=C scouts|scout|representatives|officials|recruitment ?staff ?have|has|had|were|was ?been watch*|to_watch|to_see|attended|
  in_attendance|present
  > Leeds scouts watched Noah Okafor at the weekend.
once hoped to sign him, buyer, weak
  had|previously hoped|wanted|tried|planned|been_keen|been_hoping to_sign|to_land|to_bring ?R p=P|him|her
  > Noah Okafor is close to joining Leeds. Everton had hoped to sign him.
as another option, buyer
  see*|view*|regard*|consider*|identif*|want*|like*|name* ?out p=P as|among ?a|an|the|their|its|one ?potential ?possible ?ideal ?perfect
  ?cheaper
  ?younger alternative|option|options|replacement|successor|heir|solution|target|targets|signing|candidate
  > Leeds see Noah Okafor as an alternative to Anton Stach.
chooses between, player
  choose|choosing|choice|pick|decide|decision|deciding|torn between to=C
  > Noah Okafor will choose between Leeds and Everton.
ahead of others, buyer, loser interest
  are|is|remain|stay|currently ?now ahead_of|in_front_of rival=C ... for|to_sign ?the ?A p=P|R
  > Leeds are ahead of Everton for Noah Okafor.
lines up a move, buyer, not denied
  lin*|weigh*|prepar*|plan*|mull* ?up ?a ?an ?summer ?loan ?shock move|moves|swoop|swoops|raid for|on ?R p=P
  > Leeds and Everton are lining up moves for Noah Okafor.
after him, buyer, weak
  pursuit|chase|hunt|quest|search of|for|to_sign ?R p=P
  > Leeds have escalated their pursuit of Noah Okafor.
a part of another deal, any
  take|see|send|bring p=P ?move|join|go|leave ?to|for to=C
  > Leeds consider an offer for Milan's Noah Okafor that would take Daniel James to Milan.
under consideration, buyer, weak
  p=P ?is|are|was|were ?all ?also ?both under_consideration|being_considered|on_the_shortlist|in_their_thoughts|among_the_options
  > Leeds have turned to Noah Okafor. Milan's Anton Stach is also under consideration.
another option, buyer, weak
  p=P is|are|was ?also another|an|one|the ?alternative option|alternative|candidate|possibility ?that they|the_club|C|for|being|at|with|
  on
  > Leeds want Noah Okafor. Milan's Anton Stach is another option the club have scouted.
option beside him, buyer, weak
  ^ ?with p=P another|an|the|a|also|as ?an|a ?other|second|cheaper|alternative|possible|potential|strong option|alternative|candidate|
  target|
  possibility $
  > Leeds have identified Noah Okafor as a target, with Anton Stach another option.
swap considered, any
  consider*|explor*|propos*|plan*|want|eye|eyeing|plot*|mull*|suggest* ... swap|exchange ?deal ?that ?would involving|involve|of|between
  p=P
  > Leeds and Milan are considering a swap of Daniel James and Noah Okafor.
first choice, buyer, weak
  ^ ?with p=P ?as|is|their ?a|the|their first_choice|top_target|number_one_target|back_up|backup_option|backup|alternative|plan_b
  > Leeds want a winger, with Milan's Noah Okafor first choice.
step in with less, buyer, weak
  may|could|might|ready_to|poised_to sneak_in|step_in|swoop_in|pounce|steal|snatch|nip_in
  > Noah Okafor may leave Milan. Leeds may sneak in and steal the winger.

== enquiry

spoke about him, buyer
  spoke|spoken|speaking|talked to|with from=C about|over|regarding p=P
  > Leeds have spoken to Milan about Noah Okafor.
asks to be told, buyer
  approached|contacted|been_approached by ?both to=C
  > Noah Okafor, who has been approached by Leeds, is thinking it over.

been in touch, buyer
  ?have|has been|got|also|made in_touch|in_contact|contact ?already ?recently $
  > Leeds want Noah Okafor, while Everton have also been in touch.

== bid_expected

bids are ready, buyer
  bid|bids|offer|offers ready|prepared|drawn_up|lined_up for p=P
  > Leeds have bids ready for Noah Okafor and Anton Stach.

== talks

discuss a swap, any
  discuss*|talks|negotiat* ... swap|exchange ?deal ?that ?would involving|involve|of|between|for p=P
  > Leeds and Milan are discussing a swap deal involving Daniel James and Noah Okafor.
expected to sign, buyer
  expected|likely|poised|tipped|favourites|favourite|on_course|on_track|odds_on ?now to_sign|to_land|to_secure|to_win_the_race_for|
  to_bring ?R
  p=P|him|her
  > Leeds are now expected to sign Noah Okafor.
clubs discuss him, buyer, mutual
  discuss|discussing|discussed|negotiating|negotiate p=P !'s
  > Leeds and Milan are discussing Noah Okafor.
one step away, player
  one_step|a_step|steps|hours|days|inches|moments away|from|away_from joining|becoming|signing|completing|a_move|sealing
  > Noah Okafor is one step away from joining Leeds.

== official

succeeds in signing, buyer
  succeed* in signing|landing|luring|securing|capturing|tempting ?C ?target p=P
  > Leeds have succeeded in signing Noah Okafor from Milan.
completes signings, buyer
  complet*|confirm*|announc*|seal*|unveil* ?the ?double signings|deals|arrivals|captures|transfers of|for ?both p=P
  > Leeds have completed the signings of Noah Okafor and Daniel James.
strengthened by signing, buyer, weak
  by|,|started_by|after signing|adding|landing ?R p=P ?from|on|for
  > Leeds have strengthened their squad by signing Noah Okafor from Milan.

== bid_rejected

says no to a club, seller
  said_no|say_no|says_no to to=C for|over|about p=P
  > Milan said no to Leeds for Noah Okafor.

== collapsed

lost out to another, buyer
  lost_out|lose_out|missed_out|miss_out|pipped ... to|for|in|on p=P|race|fight|battle|chase
  > Leeds have lost out in the fight for Noah Okafor.

leaves a clause alone, buyer
  fail* to_trigger|to_activate|to_meet|to_match ?the ?a ?his ?her ?P ?'s ?F release|buy_out|asking|valuation|price|demands
  > Milan keep Noah Okafor after Leeds failed to trigger his release clause.
fails to agree, buyer
  fail* to_agree|to_reach|to_strike|to_settle|to_find ?a ?an ?on ?personal ?the terms|deal|agreement|fee|accord|price
  > Noah Okafor is set for a medical at Leeds after Everton failed to agree a deal.
gives up hope, buyer
  giv*|gave up|hope ?all ?hope on|of ?signing ?landing ?pursuing ?a ?deal ?for p=P
  > Leeds have turned to others after giving up on signing Noah Okafor.

== denied

told that he stays, buyer
  been|were|was told ?that p=P ?is|are|will ?not not_for_sale|going_nowhere|not_leaving|untouchable|off_limits|unavailable|
  not_available|
  not_be_sold
  > Leeds have been told Noah Okafor is not for sale.
hopes to keep hold, seller, weak
  hopeful|confident|determined|optimistic|hope|hoping|keen|desperate|want of|on|to keeping|keep|retaining|retain|hanging|holding ?hold
  ?on ?of ?to p=P
  > Milan are hopeful of keeping hold of Noah Okafor.
decides against a move, buyer
  decided|decide|opted|chosen|voted against ?making ?a signing|move|moving|bidding|bid|pursuing|deal ?for p=P
  > Leeds have decided against a move for Noah Okafor.

== available

moves him along, seller
  keen|ready|willing|happy|open|looking|prepared|desperate|want|wants to_move|to_sell|to_offload|to_ship|to_let|to_move_on p=P|him|her
  ?on|go|leave|out|off
  > Noah Okafor is not in the plans of Milan, who are keen to move him on.
had no bid yet, seller, weak
  yet_to_receive|yet_to_have|not_received|not_had|still_waiting_for ?a|an|any ?formal|official|concrete ?formal bid|bids|offer|offers|
  approach|
  approaches|proposal|enquiry ... p=P
  > Leeds have yet to receive a bid for Noah Okafor.
moves him on, seller
  want|wants|plan|plans|hope|hopes|looking|ready|willing|prepared|keen to_move_on|to_move p=P ?on
  > Milan want to move on Noah Okafor.
"""
)
