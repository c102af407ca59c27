"""How the rows of gossip columns say where a move stands: a column's own turns of phrase, each a row's only words."""

from bot.transfers.rules.tables import read_rules

GOSSIP = read_rules(
    """
== bid_expected

breaks the bank, buyer
  break_the_bank|breaking_the_bank|push_the_boat_out|splash_out|splashing_out|fork_out|shell_out|stump_up|lay_out|cough_up|open_the_chequebook|
  dig_deep ... for|on|to_sign|to_land ?R p=P
  > Leeds are prepared to break the bank for Malick Fofana.

== interest

digs deeper, buyer
  dig|digging|reach ?even deeper .. to_sign|to_land|for ?R p=P
  > Leeds are told to dig even deeper for Malick Fofana.
would have to spend, buyer
  will|would|may|might|must ?have|need ?to spend|shell_out|stump_up ... F for|to_sign|on ?R p=P
  > Leeds will have to spend £80m for Malick Fofana.
wants to be ahead of rivals, buyer
  hope|hopes|hoping|want|wants|aim|confident|looking|keen ?to ?of beat|beating|pip|pipping ?off ?all ?their ?several rivals|competition|
  suitors|clubs to|for|to_sign|to_land ?R p=P
  > Leeds are confident of pipping several suitors to Malick Fofana.
would choose one over another, player, loser interest
  would|will|could ?rather choose|pick|favour|prefer to=C over|ahead_of|instead_of|rather_than|to not=C
  > Malick Fofana would choose Leeds over Everton.
takes less to join, player, not denied
  halve|halving|slash|slashing|cut|cutting|reduce|reducing|drop|lower|waive|sacrifice ... wages|salary|pay|demands|money to_join|
  to_complete_a_move_to|to_sign_for|to_seal_a_move_to|to_move_to|to_return_to to=C
  > Malick Fofana would even lower his pay to sign for Leeds.
is shown a way, any
  offered|given|handed ... route|lifeline|escape_route|rescue|way_back|way_out ... with|by|from|at to=C
  > Malick Fofana is given a surprising lifeline by Leeds.
prefers one to another, buyer
  prefer|prefers|favour|favours p=P to|over|ahead_of ?C P
  > Leeds prefer Malick Fofana to Everton midfielder James Garner.
is on again, player
  p=P to to=C ?move ?transfer ?deal ?switch ?is ?now back_on|still_on|alive|revived
  > Malick Fofana to Leeds back on after a twist.
possible move to a club, player
  p=P 's possible|potential|proposed|mooted|rumoured|touted|prospective ?F ?A ?summer to=C move|switch|transfer|deal|return
  > Malick Fofana's possible Leeds move is a headache for Lyon.
hopes for a contract, player, renewal
  hop*|want*|keen|aim*|looking|look|determined|desperate to earn|win|secure ?a|an|his|her ?new ?long_term contract|deal|terms|extension
  > Malick Fofana is determined to win an extension with Leeds.

eyes a move there, player, not denied
  eyeing|eyes|wants|seeks|seeking|prefers|targeting|pushing_for ?a ?an ?his ?the ?permanent ?shock ?summer ?free ?loan ?quick ?F to=C move|
  switch|transfer|return !exit
  > Malick Fofana is eyeing a permanent Leeds switch.
ambition to play there, player, not denied
  ambition|ambitions|dream|dreams of|to playing_for|joining|moving_to|a_move_to|join|play_for to=C
  > Malick Fofana has ambitions of playing for Leeds.
clubs in for him, any
  to=C ?are|is ?also ?now in for ?R p=P
  > Leeds and Everton in for Malick Fofana.
linked with a return, player, not denied
  linked with ?a ?an ?the ?A ?shock ?surprise ?sensational ?summer ?loan ?dramatic return|comeback|reunion|homecoming to|at|with to=C
  > Malick Fofana has been linked with a shock return to Leeds.
bids to sign, any
  to=C 's ?latest ?summer bid|bids|attempt|attempts|effort|efforts to_sign|to_land|to_bring|to_prise|to_lure|to_tempt ?R p=P
  > Leeds' bid to sign Malick Fofana has stalled.
had him watched, any
  to=C ?have|has ?both ?also ?all watch|watched|scouted|ran_the_rule_over|run_the_rule_over ?R p=P !'s|score|play
  > Leeds and Everton both watched Malick Fofana at the weekend.
sells before it buys, buyer
  need|needs|must|have|has ?to @sell ?players ?first before ... for|sign|to_sign ?R p=P
  > Leeds would need to sell before making a move for Malick Fofana.
wants a reunion, buyer, not denied
  reunion|link_up|linking_up|reunited with ?former ?A ?R p=P
  > Leeds are targeting a reunion with Malick Fofana.

== enquiry

contacts his club, buyer
  contact|contacts|phone|phoned|called from=C over|about|regarding|to_ask_about ?a ?possible ?potential ?the ?loan ?summer ?permanent
  ?situation ?availability ?move ?transfer ?deal ?for ?of ?R p=P
  > Leeds contact Lyon about Malick Fofana.
keeps in touch with a club, player
  p=P remains|remain|is|still ?still in ?regular ?direct ?constant contact|touch with to=C
  > Malick Fofana remains in contact with Leeds.

== bid

raises a bid, buyer
  increase*|raise*|ups|upped|up their|its|the ?latest ?opening ?F p=P bid|offer|proposal
  > Leeds increase their Malick Fofana bid.
raises a bid for him, buyer
  increase*|raise*|ups|upped|up their|its|the ?latest ?opening ?F bid|offer|proposal for p=P
  > Leeds have upped their bid for Malick Fofana.

== talks

edges towards a move, player
  edg*|inch* ?ever ?closer ?nearer towards|to ?a|an|his|her ?F ?A ?shock ?surprise move|switch|transfer|return to to=C
  > Malick Fofana is edging towards a move to Leeds.

== agreed

prepares to complete, player
  prepar*|about to complete|finalise|seal ?a|an|his|her|the ?F ?A move|switch|transfer|return to to=C
  > Malick Fofana is about to finalise a £30m switch to Leeds.

set to lose him to a club, seller
  set|poised|about|due|going|brac*|prepar* ?to ?for lose|losing ?R p=P ... to to=C
  > Lyon are poised to lose Malick Fofana on a free transfer to Leeds.

== available

looks for a move away, player
  explor*|seek*|plan*|consider*|want*|push* ?for ?a ?an ?summer ?loan move|switch|transfer|step away from from=C
  > Malick Fofana tells his agents to explore a move away from Lyon.
close to an exit, player
  close|closer|closing|edging|nearing|nears|near ?ever ?in ?on ?to ?towards ?a ?an ?his from=C exit|departure|farewell
  > Malick Fofana is closer to Lyon exit.
may sell him, seller
  may|might|could ?be_forced_to ?have_to ?even @sell ?R p=P !if|to_C|unless
  > Lyon might offload Malick Fofana this summer.
signals that he goes, player
  signal|signals|hints_at|hinted_at ?his ?a ?an ?summer from=C exit|departure
  > Malick Fofana signals Lyon exit after being left on the bench.
heads for the exit, player
  on|making ?his|her|their ?the way out of from=C
  > Malick Fofana is making his way out of Lyon this week.
fights to keep him, seller
  face|faces|facing|have ?a ?an ?tough ?real ?huge ?major fight|battle|struggle|job to keep|retain|keep_hold_of|hold_on_to|hang_on_to ?both
  ?R p=P
  > Lyon have a huge job to hang on to both Malick Fofana and Moussa Niakhate.
cannot sell him, seller
  inability|unable|failure|failing|failed|struggle|struggling|struggled to sell|shift|move_on|find_a_buyer_for ?R p=P
  > Lyon are struggling to shift Malick Fofana.

== collapsed

interest cools, any
  to=C 's interest|pursuit in|of ?R p=P ?is|has cooling|cooled|waning|waned|fading|faded
  > Leeds' interest in Malick Fofana is cooling.

== denied

sticks with him, seller
  stick|sticking|persist|persisting with ?R p=P
  > Lyon will stick with striker Malick Fofana.
resists a rival, seller
  resist|fend_off|fight_off|rebuff ... attempt|attempts|efforts|advances|move|moves by|from to=C to_sign|to_lure|to_prise|to_tempt|
  to_land|for
  ?R p=P
  > Lyon will resist any attempts by Leeds to lure Malick Fofana away.

is untouchable, seller
  consider|considers|regard|regards|see|sees|view|views|deem|deems p=P ?to ?be ?as ?an ?" untouchable|off_limits|unsellable|indispensable
  > Lyon consider Malick Fofana "untouchable" amid Leeds interest.
stands in his way, seller
  block|blocks|blocked|blocking|stop|stops|prevent|prevents|prevented p=P ?from moving|leaving|joining|going|departing
  > Lyon might block Malick Fofana from moving in January.
does not favour a sale, seller
  not|t|never ?at_all interested_in|keen_on|open_to|minded ?a ?the p=P sale|exit|departure
  > Lyon are not keen on a Malick Fofana sale.
"""
)
