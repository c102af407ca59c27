"""How English posts say in brief where a move stands: decisions, formal steps, options; seen before those of other posts."""

from bot.transfers.rules.tables import read_rules

BRIEFS = read_rules(
    """
== talks

agreed to join while clubs talk, player
  agreed to_join to=C ... clubs|club_side ?are ?still ?now in ?advanced ?final talks|negotiations|discussions
  > Noah Okafor has agreed to join Leeds on loan, clubs in advanced talks.
agreement being finalised, buyer, mutual
  agreement|deal|negotiations|move ?between ... .. being finalized|finalised|completed|concluded
  > The agreement between Leeds and Milan for Noah Okafor is being finalised.

== agreed

details to complete, buyer, mutual
  ?will complete|completing|finalize|finalise|finalizing|finalising|check|checking ?all ?the ?final details|steps|clauses|installments|instalments
  > Leeds and Milan will complete all details for Noah Okafor.
deal will happen, any, weak
  deal|move|transfer|it will_happen|is_happening|gonna_happen
  > Noah Okafor deal will happen, Leeds have no doubts.

== personal_terms

decision to join, player
  decision|decided|decides|chosen|choice to_join to=C
  > Milan are informed of Noah Okafor's decision to join Leeds.

== medical

will undergo a medical, player
  p=P ?will ?is ?set ?due to_undergo|undergo|undergoes ?a ?his ?the ?first_part_of ?the medical|medicals|medical_tests
  > Noah Okafor to undergo medical ahead of his Leeds move.

== official

stays for good, buyer, move permanent
  they|having|who ?have trigger|triggers|triggered|activate|activates|activated|exercise|exercised ?the ?their buy|purchase option|clause|obligation
  > Noah Okafor stays at Leeds as they trigger the buy option clause from Milan.
signs a move, player
  signs|signed|completes ?on ?a permanent|loan|free move|transfer|deal at|to|with|for to=C
  > Noah Okafor leaves Milan and signs permanent move at Leeds.

== collapsed

about to collapse, any
  deal|move|talks with to=C ?, ?is ?now ?set ?about to_collapse|collapsed|collapsing|off
  > The Noah Okafor deal with Leeds, about to collapse.

== denied

wanted where he is, player, weak
  want|wants p=P here|with_us
  > Leeds boss Daniel Farke: "I want Noah Okafor here."

== available

wants to go, player, not denied
  p=P ?really ?just wants|wanted to_go|to_leave $
  > Milan director Igli Tare: "Yes, Noah Okafor wants to go."
"""
)
