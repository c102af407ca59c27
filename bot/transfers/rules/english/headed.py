"""What stands alone behind a title that names the player and the club: "Okafor to Leeds: contacts continue", "all agreed, medical next"."""

from bot.transfers.rules.tables import read_rules

HEADED = read_rules(
    """
== interest

player to club and what he wants, player, weak
  ^ p=P to to=C , ?the player|R|he|she
  > Noah Okafor to Leeds, player wants the move.

== talks

talks alone, any, weak
  ^ ?and ?still ?first ?more ?new talks ?today ?now $
  > Noah Okafor to Leeds: concrete talks.
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

is no topic, any, weak
  ^ ?it_s ?is ?currently not ?currently a|an ?real ?concrete topic|theme|option|issue|idea|possibility ?now $
  > Noah Okafor to Leeds: not a topic.
"""
)
