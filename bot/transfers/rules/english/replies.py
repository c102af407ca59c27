"""What a post tells in a fragment behind the news: the answer to it, all that is left to do, and what others may do at the same club."""

from bot.transfers.rules.tables import read_patterns, read_rules

REPLIES = read_rules(
    """
== bid_rejected

turned down at once, any
  ^ ?but ?all ?again ?also ?immediately|swiftly|quickly|promptly|instantly|firmly|flatly rejected|declined|dismissed ?again ?immediately|
  straight_away|straightaway|right_away|instantly|at_once|out_of_hand|outright|quickly|swiftly|promptly|so_far|already|by ?by ?from=C $
  > Leeds have made an approach to Milan for Noah Okafor. Rejected immediately.
approached and turned down, any
  rejected|declined|dismissed immediately|straight_away|straightaway|right_away|instantly|at_once|out_of_hand|outright|quickly|swiftly|
  promptly !the|a|an|any|P|his
  > Leeds approached Milan for Noah Okafor, rejected immediately.

== agreed

lands there, player, weak
  ^ p=P ?@have ?is ?now ?just ?safely landed|arrived|arrives|lands|touched_down in|at to=C ?today ?tonight ?now ?this ?morning ?afternoon
  ?evening $
  > Noah Okafor has landed in Leeds.
all that is left, any
  all_that_remains|all_that_is_left|all_that_'s_left|all_that_s_left|all_that_is_missing|all_that_'s_missing|all_that_s_missing|
  it_only_remains|it_just_remains|what_remains|only_thing_left|last_thing_left|only_step_left|only_thing_missing
  ... details|detail|fringes|paperwork|contract|contracts|formalities|formality|documents|papers|signature|signatures|announcement|
  confirmation|small_print|t_s|i_s|medical|medicals|flight !with_the_clubs
  > Noah Okafor to Leeds. All that remains is to close the details of the operation.
only the medical left, any
  only|just ?the ?a medical|medicals|medical_tests|flight|travel|trip|final_signature ?is|are ?now ?still missing|left|remaining|remain|
  remains|outstanding|awaited|needed
  > Noah Okafor to Leeds. Only the medical remains.
lawyers at work, any, mutual
  lawyers|solicitors|legal_teams|legal_team ?on ?both ?from ?the ?of ?C ?and ?C ?clubs ?sides ?are|is ?now ?just ?currently check*|review*|
  draft*|exchang*|going_through|go_through|finalis*|prepar* ?all ?the ?last ?final ?of|contract details|contract|contracts|deal|agreement
  > Noah Okafor to Leeds. Lawyers are now checking the contract.
contract checked by lawyers, any, renewal
  finalis*|finaliz* ?a|an|the|his new_deal|new_contract|contract_extension|extension ... being|now|just checked|reviewed by ?the ?both
  lawyers|solicitors|legal_teams
  > Noah Okafor and Leeds are finalising a new contract with details just being checked by lawyers.
checked by lawyers, any
  contract|contracts|details|papers|paperwork|documents|deal|agreement ?of ?the ?deal ?are|is|now ?being ?now ?just ?being ?currently
  checked|
  reviewed|drafted|prepared|finalised|finalized|exchanged by ?the ?both lawyers|solicitors|legal_teams|the_legal_team
  > Noah Okafor to Leeds, contracts now being reviewed by lawyers.
is to sign him, buyer
  ^ ?, ?so to=C are|is to_@sign p=P
  > Leeds are to buy Milan winger Noah Okafor.

== personal_terms

agreed on his wages, any
  agreement on|over ?the ?his salary|wages|wage|personal_terms ?is ?now ?already in_place|reached|found|done|sealed|settled
  > Leeds want Noah Okafor. Agreement on salary in place.

== bid

a loan put to his club, any
  ^ ?a ?the ?initial loan|package|swap|deal ... offered|proposed|submitted|presented|suggested to from=C
  > Leeds step up their interest in Noah Okafor. Loan with an option proposed to Milan.

== medical

medical at some time, any
  ^ ?and ?with ?the ?a ?his ?her ?first ?part ?of medical|medicals ?tests !team|staff|department|update|bulletin|report|reports|news|room|
  issue ..
  morning|afternoon|evening|night|noon|midday|hours|hour|weekend|week|days|now|pm|am|today|tonight|tomorrow
  > Noah Okafor joins Leeds from Milan. Medical this afternoon.

== bid_expected

waits for its offer, any
  wait|waits|waiting|await|awaits|awaiting ?still ?now ?for ?a|an|the ?official|formal|first|new|improved|second|opening to=C ?'s ?official|
  formal|first|new|improved|second|opening bid|offer|proposal
  > Milan are waiting for Leeds' offer for Noah Okafor.
his offer is expected, any
  p=P ?new ?contract bid|offer|proposal ?is ?also ?now expected|anticipated|imminent|to_follow|set_to_follow|planned|in_preparation|
  being_prepared|coming ?soon|shortly|next ?too ?week $
  > Leeds have offered Malick Fofana terms. Noah Okafor proposal anticipated soon.

== talks

talks resume, any
  talks|conversations|dialogue ?between|with ?the ?two ?both ?clubs ?sides ?C ?and ?C ?to|will|are|due_to|set_to|expected_to|should|could
  ?now ?be resume|resumes|resumed|resuming|restart|restarts|reopen|pick_up_again
  !after_the|when_the
  > Leeds want Noah Okafor on loan. Talks to resume next week.
dialogue with him, any
  talks|conversations|dialogue|work ?is|are ?also ?now ?still ongoing|open|under_way|advancing|progressing|continuing|on ?too ?also with|for
  p=P ?too ?as_well $
  > Leeds have offered Malick Fofana terms. Dialogue also ongoing with Noah Okafor.
course of contract talks, any, renewal at home
  handling|conduct|state|pace|slowness|lack_of_progress|course|progress of|in|with ?the|his ?new ?contract ?renewal talks !for|to_sign|
  over_a_move
  > Noah Okafor would accept a new contract at Leeds, but is exasperated at the handling of talks.
works on several deals, buyer, weak
  work|works|working|closing|advancing|pushing on|in|for ?at_least two|three|four|several|both|double deals|signings|transfers|arrivals|
  moves $
  > Leeds are working on two deals: Noah Okafor on loan from Milan and Malick Fofana from Lyon.

hangs on something, any, weak
  p=P 's move|transfer|switch|deal|loan|departure ?from ?C to to=C ?now ?still ?only depends|hinges|hangs|rests
  > Noah Okafor's move to Leeds hinges on a replacement for him.
nearly done, any
  ?p=P ?'s deal|move|transfer|switch|agreement|operation|signing ?from|to|with|between ?C ?and ?C is|are|now|'s ?now ?already ?around
  ?about ?over
  80|85|90|95|97|98|99 ?per ?cent done|complete|completed|agreed|closed|sealed
  > Noah Okafor's transfer to Leeds is 90% done.

== interest

moves fast for him, buyer
  move|moves|moving|act|acting|acted|moved fast|quickly|swiftly|decisively on|for|to_sign|to_get p=P
  > Leeds are moving fast on Noah Okafor.

would renew, player, renewal at home
  p=P ?is ?also ?still want*_to|keen_to|happy_to|hop*_to|ready_to|open_to|would_like_to|desire*_to renew|extend|prolong|re_sign !his_run|
  his_lead|
  his_streak
  > Noah Okafor wants to renew at Leeds.
wants to stay and sign, player, renewal
  priority|want|wants|hope|hopes|plan|dream|wish ?is ?to to_stay|stay ... sign ?a new deal|contract|terms
  > Noah Okafor wants to stay at Leeds and sign a new deal.
would take a new contract, player, renewal at home
  would|will|ready_to|happy_to|open_to|willing_to ?be ?ready_to ?happy_to ?open_to accept|accepting|take|taking|sign|signing ?on
  a_new|an_improved|another|a_further|an_extended|a_contract ?@long contract|deal|extension at|with from=C
  > Noah Okafor would take another contract at Leeds.
besides another on the list, buyer
  add|adds|added|adding p=P to .. list|shortlist|options|targets|candidates ... in_addition_to|on_top_of|besides|alongside|beside ?C ?R ?'s
  p=P
  > Leeds added Noah Okafor to the list of targets besides Malick Fofana.

== collapsed

out of his race, buyer
  out_of|pulled_out_of|dropped_out_of|withdrawn_from|no_longer_in ?the p=P race|running|chase|hunt|picture|battle
  > Leeds are out of the Noah Okafor race.

== available

not in their plans, any
  not|t|longer ?seen ?considered feature|figure|part_of|featuring|figuring|in ?in ?of ?the plans of|at from=C ?'s ?new ?first S|side|club
  > Noah Okafor does not feature in the plans of Milan's new manager.

== enquiry

contacts for another, buyer
  contact|contacts ?have ?has ?also ?already ?been took_place|taken_place|made|held|for ?for|over|about ?a ?move_for ?both p=P
  !transfer|deal|move|operation|situation
  > Leeds want Noah Okafor, one more name after contacts for Malick Fofana.
we had contacts, any
  we|we_'ve ?@have ?already ?also had|received|held|taken ?some ?first ?a contact|contacts|call|calls|conversation|conversations|enquiry|
  enquiries|meeting|meetings with|from ?both to=C
  > Agent of Noah Okafor: "We have had contacts with Leeds and Everton."
contacts with their people, any
  contact|contacts|meeting|meetings|calls|talks ?have ?also ?already ?been took_place|taken_place|held|made ?already with|between ... @camp
  !over|to_sign
  > Noah Okafor is on Leeds' list. Contacts took place between the director and his entourage.
"""
)

REPLY_SLOTS = read_patterns(
    """
X ?new ?contract bid|offer|proposal|deal ?is ?also ?now expected|anticipated|imminent|to_follow|close|near ?soon ?too $
talks|dialogue|conversations ?are ?is ?also ?now ?still ongoing|under_way|open|advancing ?also with X
"""
)
"""Places where a name stands that is a player's, in such fragments."""

REPLY_ROLES = read_patterns(
    """
turn*_his_back|turn*_her_back on ?a ?move_to ?an ?offer_from ?interest_from not=C
from=C ?are|is ?still want|wants|need|expect the bidding|auction|price|fee|clause
"""
)
"""Slots as in the other cues: who names a price for a player has him."""
