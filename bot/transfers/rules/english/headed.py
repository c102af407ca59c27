"""What stands alone behind a title that names the player and the club: "Okafor to Leeds: contacts continue", "all agreed, medical next"."""

from bot.transfers.rules.tables import read_rules

HEADED = read_rules(
    """
== interest

player to club and what he wants, player, weak
  ^ p=P to to=C , ?the player|R|he|she
  > Noah Okafor to Leeds, player wants the move.

has overtaken another, buyer
  ?have|has ?now overtaken|overtake|overtakes|leapfrogged|leapfrog|moved_ahead_of|edged_ahead_of|now_ahead_of rival=C
  ?in ?the ?race for|to_sign p=P
  > Leeds have overtaken Everton for Noah Okafor.
also there, any
  ^ ?and ?with to=C ?are|is ?both ?now also in|there|on_it|on_him|informed|attentive|involved|present|alert|around|watching|following ?now $
  > Everton want Noah Okafor. Leeds and Fulham also in.

== bid_expected

comes forward with a sum, buyer
  will|plan|plans|set|ready|intend|intends|want|wants|going|prepared to_come|come|to_come_in|come_in|to_go_in|go_in|to_return|return|
  to_come_back|come_back|to_advance|advance|to_enter ?R ?again with ?a ?an ?around ?about F ?bid ?offer for|over p=P
  > Leeds will come forward with £15m for Noah Okafor.

== available

his exit is allowed, any
  p=P 's exit|departure|sale ?from ?C ?is|was ?has ?been approved|accepted|sanctioned|authorised|decided ?by ?from=C
  > Noah Okafor's departure is approved by Leeds.

== talks

talks alone, any, weak
  ^ ?and ?still ?first ?more ?new talks ?today ?now $
  > Noah Okafor to Leeds: concrete talks.
his move nears, any, weak
  move|switch|transfer to to=C ?now nears|nearing|draws_near|draws_nearer|draws_closer|looms|gets_closer
  > Noah Okafor misses training as a move to Leeds nears.
contacts go on, any
  contacts|conversations ?are ?is ?still ?now @going !to_understand|to_explore|with_C
  > Noah Okafor to Leeds, contacts continue.
talks are hard, any
  ^ ?but ?the talks|contacts|conversations|deal ?are|is|remain|remains|have|has ?been ?now ?still ?very ?more ?not
  complicated|difficult|slow|slowed|slowed_down|tough|tricky|complex|easy|tense|delicate
  > Noah Okafor to Leeds: negotiations complicated.

== agreed

all agreed and more to come, any
  ^ all|everything ?is|has ?now ?been agreed|done|sealed|set|sorted|ready ,
  > Noah Okafor to Leeds: all agreed, announcement next.

== denied

no contact with his club, buyer
  to=C ?@have ?had|held|made no|zero ?direct ?official contact|contacts|conversation|conversations ?whatsoever with from=C
  over|about|for|regarding ?a ?the ?move ?deal ?for p=P
  > Leeds have had no contact with Milan over Noah Okafor.

his move there is no topic, any
  p=P ?'s ?move ?transfer to to=C is ?currently ?really not|never ?currently ?really a|an ?real ?concrete topic|theme|option|issue
  > Noah Okafor to Leeds is not a topic at the moment.
is no topic, any, weak
  ^ ?it_s ?is ?currently not ?currently a|an ?real ?concrete topic|theme|option|issue|idea|possibility ?now $
  > Noah Okafor to Leeds: not a topic.
"""
)
