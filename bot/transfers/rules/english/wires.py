"""How English posts tell the plain turns of a deal: two clubs in contact, what is agreed with whom, clauses taken up, what is only said."""

from bot.transfers.rules.tables import read_rules

WIRES = read_rules(
    """
== enquiry

two clubs in contact, buyer, mutual
  ^ C ?, ?are ?is ?now ?still ?again ?back in ?direct ?constant ?daily ?regular ?positive ?new ?club_to_club contact|touch|dialogue
  ... over|for|about|on|regarding ?the ?a p=P
  > Leeds and Milan, in contact this week as planned for Noah Okafor.

== talks

two clubs in direct talks, buyer, mutual
  ^ C ?, ?are ?is ?now ?today ?still ?again ?back in ?direct ?advanced ?positive ?new ?concrete club_to_club talks|negotiations|discussions
  ... p=P
  > Leeds and Milan are in club to club talks for Noah Okafor, expected to advance fast.
in contact to close it, buyer, mutual
  ^ C ?, ?are ?is ?now ?today ?still ?again ?back in ?direct ?constant ?daily ?regular ?positive ?new ?club_to_club
  contact|touch|talks|negotiations|discussions ... to_get|to_reach|to_complete|to_close|to_seal|to_finalise|to_advance|to_agree|
  to_conclude|to_find ... p=P
  > Leeds and Milan, in contact again today to get the Noah Okafor deal done.
two clubs at work, buyer, mutual
  ^ C ?, ?are ?have ?been ?is ?both ?now ?today ?still ?again working|pushing|negotiating|talking ... to_advance|to_complete|to_close|
  to_seal|to_finalise|to_conclude|to_agree ... p=P
  > Leeds and Milan, working again this week to advance soon on a Noah Okafor deal.
advances on an agreement, buyer, mutual
  advanc*|progress*|mov*|accelerat* ?forward ?well ?fast ?quickly on|towards|in|to ?a ?an ?the ?full ?verbal ?loan
  agreement|deal|negotiations|talks with from=C for|over|on p=P
  > Leeds are advancing on an agreement with Milan for Noah Okafor.
deal under way, any, mutual
  p=P ?'s ?permanent ?loan ?possible ?potential deal|move|transfer|talks|negotiations|case ?is|are|remain|remains|still ?is ?still ?now
  underway|under_way|ongoing|on|alive|advancing|progressing|moving_forward between
  > Noah Okafor deal remains underway between Leeds and Milan.
matter of time, player
  p=P and to=C , ?it ?is ?now ?just ?only ?a matter|question of ?short ?a_short time|hours|days|details
  > Noah Okafor and Leeds, just a matter of time.

== personal_terms

agreed with him and not yet the club, any
  agreement|deal|terms|contract with|on ?the ?both player|player_side|R|P_'s_side|P_side|P ?side ?already ?is ?now ?in_principle done|
  in_place|
  reached|sealed|closed|agreed|ready
  > Leeds and Milan talk about Noah Okafor. Agreement with the player done, now proceeding club to club.
agreed with the player, any
  agreement|deal|terms|contract ?already ?is ?now ?in_principle done|in_place|reached|sealed|closed|agreed|ready with|on|between ?the
  player|player_side|R|P_'s_side|P_side !and_on|and_on_club
  > Leeds want Noah Okafor. Agreement done with the player, clubs now due to talk.

== official

clause taken up, any, move permanent
  obligation|option|obligations|options ?to ?buy|purchase ?clause for|on|over|in p=P|@him ?deal ?has|have|is|are|was ?now ?been
  activated|triggered|exercised|taken_up|completed|met
  > Leeds confirm the obligation to buy clause for Noah Okafor has been activated.

== agreed

fee to play there, buyer, mutual
  agree|agreed|agrees|agreeing ?a ?the ?F ?transfer fee|price|package for|over|on p=P to play|feature|be_available|take_part
  > Leeds and Milan agree a fee for Noah Okafor to play the FIFA Club World Cup with Leeds.
sum to be received, seller
  from=C ?will ?are_set_to|to receive|get|bank|pocket|collect ?around ?an ?a ?the ?initial ?guaranteed F ?fixed ?transfer ?fee ?package
  from to=C for|over p=P
  > Milan will receive €9m fee from Leeds for Noah Okafor as part of loan with obligation to buy clause.

== denied

reports wide of the mark, any
  report|reports|rumours|rumour|links|stories|claims|talk|suggestions ?about|on|of|linking|over|regarding|that ... p=P ... ... wide_of_mark|
  wide_of_the_mark|not_true|untrue|false|not_accurate|inaccurate|fake|denied|dismissed|without_foundation|incorrect
  > Reports on Noah Okafor as a concrete target for Leeds are wide of the mark.
never weighed his exit, seller
  from=C ?have|has never|not considered|discussed|planned|contemplated|wanted ?a ?the ?any p=P 's|'s_possible|possible|potential|to
  exit|departure|sale|leave
  > Leeds have never considered a possible Noah Okafor exit despite reports.
never weighed his exit too, seller
  from=C ?have|has never|not considered|discussed|planned|contemplated|wanted p=P exit|departure|sale|transfer
  > Leeds never considered Noah Okafor exit despite reports in recent months.

== official

stays there from, player, move permanent
  p=P ?will ?to ?is ?set_to stay|stays|remain|remains|staying at|with to=C from from=C
  > Noah Okafor will stay at Leeds from Milan, confirmed.
"""
)
"""Rules for posts of a sentence or two in which each word counts; asked before those for longer prose."""
