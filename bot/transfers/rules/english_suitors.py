"""How English papers tell suitors apart: who turns to whom, who is ahead, who is an option; seen after columns' own words."""

from bot.transfers.rules.tables import read_rules

SUITORS = read_rules(
    """
== interest

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
ahead of others, buyer
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
  p=P is|are|was ?also another|an|one|the ?alternative option|alternative|candidate|possibility ?that they|the_club|C|for|being|at|with|on
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

== official

completes signings, buyer
  complet*|confirm*|announc*|seal*|unveil* ?the ?double signings|deals|arrivals|captures|transfers of|for ?both p=P
  > Leeds have completed the signings of Noah Okafor and Daniel James.

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
  discuss|discussing|discussed|negotiating|negotiate p=P
  > Leeds and Milan are discussing Noah Okafor.
one step away, player
  one_step|a_step|steps|hours|days|inches|moments away|from|away_from joining|becoming|signing|completing|a_move|sealing
  > Noah Okafor is one step away from joining Leeds.
== official

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

== denied

decides against a move, buyer
  decided|decide|opted|chosen|voted against ?making ?a signing|move|moving|bidding|bid|pursuing|deal ?for p=P
  > Leeds have decided against a move for Noah Okafor.

== available

moves him on, seller
  want|wants|plan|plans|hope|hopes|looking|ready|willing|prepared|keen to_move_on|to_move p=P ?on
  > Milan want to move on Noah Okafor.
"""
)
