"""How English posts say in brief where a move stands: decisions, formal steps, options."""

from bot.transfers.rules.tables import read_rules

BRIEFS = read_rules(
    """
== interest

ready to advance, any, not denied
  to=C ?are|is|stand ?all|also ready|prepared to_advance|to_enter_the_race|to_join_the_race|to_move|to_jump
  > Noah Okafor wants Milan, but Leeds and Everton are ready to advance.
battle to get player, buyer
  in ?a ?the battle|fight|duel to_get|to_sign|to_land|for p=P
  > Leeds and Everton are in a battle to get Noah Okafor.

possible move of his, any
  p=P 's possible|potential|mooted|rumoured|prospective|likely ?loan ?permanent ?summer ?january ?free to=C move|switch|transfer|return|
  deal
  > Noah Okafor's possible Leeds move is the talk of the week.
thinks of him, buyer, not denied
  to=C ?are|is ?still thinking|think|thinks of|about p=P
  > Leeds are still thinking of Noah Okafor.
still an option, any
  p=P to to=C ?is|are|remains ?still ?a ?an ?live ?real ?concrete option|possibility|possible|alive|open|on_the_table
  > Noah Okafor to Leeds is still a live option.
would give another for him, buyer
  @hoping|could|may|might|would|open ?to swap|exchange|trade P for p=P
  > Leeds want to swap Anton Stach for Milan's Noah Okafor.
could meet again, player
  could|may|might|set|hoping|keen|chance ?to reunite|link_up|team_up with to=C
  > Noah Okafor could reunite with Leeds.

== enquiry

talks will follow, any
  talks|negotiations|discussions|contacts|meeting ?with ?C ?over ?about ?for ?p=P will|to|set_to|due_to|expected_to follow|take_place|start|
  begin|be_held|open|commence
  > Leeds like Noah Okafor. Talks will follow in the next days.
met with his people, any
  to=C ?have|has met|contact|contacts|contacted|called|phoned|approached|sounded_out|spoke_to|spoken_to|spoken_with ?with his|her|P_'s
  agents|agent|representatives|camp|entourage|S
  > Milan winger Noah Okafor is one to follow, as Leeds met his agents.
in touch about, buyer, mutual
  in|been|get|getting in_touch|touch ?again ?yesterday ?today ?with ... for|over|about|to_sign
  > Leeds have been in touch with Milan for Noah Okafor.
met his camp, buyer
  had|held|have|hold ?initial ?direct ?a meeting|meetings with ?the p=P|agents|agent|camp|S ?'s ?camp ?agents ?of ?p=P
  > Leeds and Everton had meetings with Noah Okafor's camp.

== talks

in line for a club's move, player, weak
  in_line for ?a|an|his|her|the ?F ?shock ?summer ?january ?emotional to=C ?loan|permanent|free move|switch|transfer|return
  > Noah Okafor is in line for a Leeds move.
move advances, any
  p=P to to=C ... advancing|advances|progressing|progresses|accelerating|gathering_pace|at_advanced|in_advanced
  > Noah Okafor to Leeds, a deal that is advancing.
agreement between clubs not done yet, any, mutual
  agreement|deal|accord between to=C and to=C ?is|are|looks ?now ?very close|near|imminent|almost|nearly|being
  > An agreement between Leeds and Milan is close to be done for Noah Okafor.

discuss a swap of him, buyer, mutual
  discuss|discussing|discussed|negotiate|negotiating|in_talks_over|in_talks_about ?a ?possible ?potential swap ?deal|move|transfer
  ?involving|for|of|between ... p=P
  > Leeds and Milan discuss a swap deal involving Noah Okafor.

close to getting it done, buyer, mutual
  close|closer|near to getting|get ?a ?the ?loan agreement|deal|move done|sealed|completed
  > Leeds are close to getting the agreement done with Milan for Noah Okafor.

agreed to join while clubs talk, player
  agreed to_join to=C ... clubs|club_side ?are ?still ?now in ?advanced ?final talks|negotiations|discussions
  > Noah Okafor has agreed to join Leeds on loan, clubs in advanced talks.
formal steps advance, buyer
  advancing|progressing|moving_forward on|in|with ?all ?the ?formal steps|details|documents ... p=P ?deal
  > Leeds are advancing on all formal steps for the Noah Okafor deal.
then to join, player, weak
  ?and then join|sign_for|move_to to=C
  > Talks to extend at Milan and then join Leeds on loan: Noah Okafor.
agreement being finalised, buyer, mutual
  agreement|deal|negotiations|move ?between ... .. being finalized|finalised|completed|concluded
  > The agreement between Leeds and Milan for Noah Okafor is being finalised.

== agreed

loan agreed with a club, player, weak, move loan
  ^ ?A p=P loan|loan_deal|loan_move|loan_switch ?is|has ?been ?verbally agreed with to=C
  > Noah Okafor loan agreed with Leeds.

== medical

medical there to come, player
  ahead_of|before ?a|an|his|her ?planned to=C medical|medicals !staff|team|department
  > Noah Okafor says goodbye to Milan ahead of Leeds medical.

== bid_expected

ready to give another for him, buyer
  set|ready|poised|about to swap|exchange|trade P for p=P
  > Leeds are ready to swap Anton Stach for Milan's Noah Okafor.

== bid

offers to swap one for him, buyer
  offer|offers|offered|offering|propose|proposes|proposed|proposing to_swap|swapping|to_exchange|exchanging P for p=P
  > Leeds offer to swap Anton Stach for Milan's Noah Okafor.
bid in the race, buyer
  lead|leads|leading|ahead_in ?in ?of ?the race|chase|battle|queue ... with ?a ?an ?their F bid|offer|proposal
  > Leeds lead the race for Noah Okafor with a £12m bid.

== agreed

details to complete, buyer, mutual
  ?will complete|completing|finalize|finalise|finalizing|finalising|check|checking ?all ?the ?final details|steps|clauses|
  installments|instalments
  > Leeds and Milan will complete all details for Noah Okafor.
move is sealed, any
  move|transfer|switch to to=C ... .. been|now|is sealed|completed|finalised|finalized|signed
  > Noah Okafor's move to Leeds on loan has now been sealed.
deal agreed for player as, buyer
  agree|agrees|agreed ?a deal p=P as|from
  > Leeds have agreed deal Noah Okafor as new winger.
player and club agreed, any
  p=P and to=C ?, deal|move|agreement|transfer ?is ?now confirmed|done|sealed|agreed|completed
  > Noah Okafor and Leeds, deal confirmed.
agreement confirmed, any
  agreement|here_we_go ?is ?now ?fully confirmed as|yesterday|today|now
  > Noah Okafor to Leeds, agreement confirmed as revealed.
deal will happen, any, weak
  deal|move|transfer|it will_happen|is_happening|gonna_happen
  > Noah Okafor deal will happen, Leeds have no doubts.

== personal_terms

all agreed with the player, any
  total|full|verbal|complete agreement|accord ?already ?now ?is ?reached|found|done between to=C and p=P
  > Total agreement between Leeds and Noah Okafor.

agreement with the player, any
  agreement|deal ?already ?now done|reached|found|agreed|in_place with ?the R|P on|over personal|personal_terms|contract|salary
  > Leeds want Noah Okafor. Agreement already done with the player on personal terms.
decision to join, player
  decision|decided|decides|chosen|choice to_join to=C
  > Milan are informed of Noah Okafor's decision to join Leeds.

== medical

will undergo a medical, player
  p=P ?will ?is ?set ?due to_undergo|undergo|undergoes ?a ?his ?the ?first_part_of ?the medical|medicals|medical_tests
  > Noah Okafor to undergo medical ahead of his Leeds move.

== official

stays for good, buyer, move permanent
  they|having|who ?have trigger|triggers|triggered|activate|activates|activated|exercise|exercised ?the ?their buy|
  purchase option|clause|obligation
  > Noah Okafor stays at Leeds as they trigger the buy option clause from Milan.
sends a player, seller
  send|sends|sell|sells p=P to to=C
  > Milan sign Anton Stach and send Noah Okafor to Leeds.
signs a move, player
  signs|signed|completes ?on ?a permanent|loan|free move|transfer|deal at|to|with|for to=C
  > Noah Okafor leaves Milan and signs permanent move at Leeds.

== collapsed

about to collapse, any
  deal|move|talks with to=C ?, ?is ?now ?set ?about to_collapse|collapsed|collapsing|off
  > The Jonathan Rowe deal with Leeds, about to collapse.

== denied

no talks of two, any, weak
  ^ ?but no ?direct ?concrete ?official talks|contact|contacts|negotiations ?: p=P and|&|/ to=C
  > No talks Noah Okafor and Leeds.
no contacts, any, mutual
  no active|current|ongoing|concrete talks|contacts|contact|negotiations|discussions between C ?and ?C ?for ?P !yet|so_far
  > No active contacts between Leeds and Milan for Noah Okafor.

wanted where he is, player, weak
  want|wants p=P here|with_us
  > Leeds boss Daniel Farke: "I want Noah Okafor here."

== available

exit is certain, player
  exit|departure ?from|at ?from=C remains|is ?now ?considered guaranteed|confirmed|certain|expected|likely|inevitable
  > Noah Okafor's exit from Milan remains guaranteed.
his sale is considered, seller, not denied
  consider*|evaluat*|open_to|plan*|explor* ?the ?a p=P ?'s sale|exit|departure
  > Milan are considering Noah Okafor's sale.
sale of player considered, seller, not denied
  consider*|evaluat*|open_to|plan*|explor* ?the ?a ?potential sale|exit|departure of p=P
  > Milan are considering the sale of Noah Okafor.

agreed to part, player, not denied
  agreement reached|agreed|found|in_place ?with ?P to_leave|to_part|to_terminate
  > Leeds: mutual agreement reached with Noah Okafor to leave.
wants to go, player, not denied
  p=P ?really ?just wants|wanted to_go|to_leave $
  > Milan director Igli Tare: "Yes, Noah Okafor wants to go."
"""
)
