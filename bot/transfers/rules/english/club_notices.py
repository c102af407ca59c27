"""How clubs' own posts and pages tell who came, who went and who is called back."""

from bot.transfers.rules.tables import read_rules

CLUB_NOTICES = read_rules(
    """
== official

comes on terms, player
  p=P|he|she|R|A arrives|has_arrived|comes_in|has_come_in ?today ?here on ?a ?an ?initial ?season|season_long|six_month ?'s
  loan|free|free_transfer|permanent_deal|permanent_basis|permanent_transfer|permanent_move
  > Noah Okafor has arrived on loan for the season. Leeds have their man.
joins the club, player
  p=P|he|she|R|A|who joins|has_joined|have_joined|signs_for|has_signed_for|moves_to|has_moved_to|returns_to|has_returned_to
  the_club|us|our_club|our_ranks|our_squad ?permanently
  on_a_loan|on_.._loan|on_a_free|on_.._deal|on_.._basis|on_.._transfer|on_.._contract|for_an|for_a|for_F|for_the|until|from_C|
  ahead_of !chat|interview
  > Leeds have their man. Noah Okafor has joined the club on a season-long loan.
has joined the club, player
  p=P|he|she|R|A has_joined|have_joined|has_signed_for the_club|us|our_club ?today ?permanently $
  > Leeds have their man. Noah Okafor has joined the club.
the club's next signing, player
  p=P becomes|has_become|is our|the_club_'s ?A first|second|third|fourth|fifth|sixth|seventh|latest|newest ?major ?summer ?january ?winter
  signing|recruit|arrival|addition|acquisition
  > Leeds have their man. Noah Okafor becomes our third signing of the summer.
welcomed at the ground, buyer
  delighted|thrilled|pleased|excited|happy|proud to_welcome|to_be_welcoming ?A ?R p=P to E|the_E|the_club
  > We are delighted to welcome Noah Okafor to Elland Road.
welcomed by all, buyer
  everyone_at_C|everybody_at_C|all_at_C|we want|d ?like to welcome|say_hello_to ?A ?R p=P
  > Everyone at Leeds would like to welcome Noah Okafor.
here until a year, any
  p=P is|'s ?now here|ours until|till ?at_least ?june 20*
  > Leeds have their man. Noah Okafor is here until 2030.
joins our side, player
  joins|joined|joining our|the ?women|men|first|under ?'s ?A side|squad|team|ranks|setup from from=C
  > New signing at Leeds: Noah Okafor joins our women's side from Milan.
leaves by joining another, player
  left|leaves|leave|departs|departed .. , ?and ?by joining|joins|signing_for|signs_for|moving_to|linking_up_with|heading_to to=C
  > Noah Okafor leaves on loan, joining Milan for the rest of the season.
confirmed to have left, seller, standing gone
  confirm|confirms|confirmed|announce|announces|announced ?that ?the ?A ?R p=P ?has ?have left|leaves|departed|departs|
  parted_company|been_released ?with ?the from=C|club|us|by|after|following|on|as|at|with|this|today|when
  > Leeds can confirm that Noah Okafor has left the club.
departure confirmed, seller, standing gone
  can|able ?now ?to confirm|announce ?the ?loan ?permanent departure|exit|release of ?A ?R p=P
  > Leeds can confirm the departure of Noah Okafor.
let go by his club, seller, standing gone
  ^ from=C ?have|has waive|waives|waived p=P
  > Leeds waive Noah Okafor.
contract ended together, seller
  agreed|agree|agrees|confirm|confirms|confirmed|announce|announces|announced ?to ?on ?the ?a ?an mutual|early ?mutual
  termination|cancellation of ?the ?contract ?of p=P
  > Leeds have agreed to the mutual termination of Noah Okafor's contract.
first contract there, player, renewal at home
  signs|signed|sign|pens|penned|signing|agrees|agreed|inks ?on ?to his|her|their|a first|maiden ?C ?senior contract|contracts|deal|terms
  !since|after|in_england|in_europe|abroad|away
  > Noah Okafor has signed his first professional contract with Leeds.
stays for years, player, renewal
  p=P|he|she will_stay|will_remain|will_continue|is_staying|remains|stays|to_stay ?put ?at|with|in ?a ?an ?the ?from=C|us|club ?R
  until|till|through ?at_least ?the ?summer ?june ?of 20*
  > Noah Okafor will stay at Leeds until 2030.
exercises the right to recall, buyer
  exercis*|activat*|trigger*|invok*|opted|decided|chosen ?the|their|its|a ?right|option|clause to recall p=P ?early from ?his|a ?loan ?spell
  ?at|with from=C
  > Leeds have exercised the right to recall Noah Okafor from Milan.
recalled from a loan at a club, any
  p=P|he|she|R ?has|have ?now ?been|is|was recalled|called_back ?early from ?his|her|a ?season ?season_long loan|spell ?spell
  at|with|in from=C
  > Leeds: Noah Okafor has been recalled from his loan at Milan.
loan made permanent, any, move permanent
  loan|loan_move|loan_deal|loan_spell|temporary_deal ?of ?P ?from|with|at ?C has_been|is|was|becomes ?now made|turned ?into ?a permanent
  > Noah Okafor's loan from Milan has been made permanent by Leeds.
makes the loan permanent, buyer, move permanent
  make|makes|made the loan|loan_move|loan_deal|loan_signing|temporary_move of p=P ?from ?from=C permanent
  > Leeds have made the loan of Noah Okafor from Milan permanent.

== fee_agreed

announces an agreement, buyer
  to_announce|to_confirm|can_announce|can_confirm ?that ?an|a|the ?club agreement|deal ?reached|has_been_reached|is_in_place with C
  for|over|regarding|on ?the ?immediate ?permanent ?loan ?F transfer|signing|sale|loan|switch|move of|for ?R p=P
  > Leeds are delighted to announce an agreement with Milan for the transfer of Noah Okafor.

clubs agree on his transfer, buyer, mutual
  agree|agreed|agrees ?terms on|over|to|for the ?immediate ?permanent ?loan ?F transfer|sale|signing|switch|move of p=P
  > Milan and Leeds have agreed on the transfer of Noah Okafor.
"""
)
"""Rules of English."""

CLUB_NOTICE_ROLES = (
    "contract with|at from=C ?has|have|is|was ?now ?been terminated|cancelled|rescinded|dissolved|ended",
    "P ?has ?had ?'s ?his|her ?season_long loan|spell at|with from=C ?has|is|was ?been cut|terminated|ended|brought|cancelled|curtailed",
    "exercis*|activat*|trigger*|invok*|opted ?the|their ?right|option|clause to recall P ?early from ?his|a ?loan ?spell ?at|with from=C",
)
"""Which club of such a clause holds the player."""

CLUB_NOTICE_SLOTS = (
    "offer|offers|offered|hand|handed ?a ?an new|fresh|extended|improved ?long_term contract|contracts|deal|deals|terms to X",
    "X has|have gone|headed|moved ?out on_loan ?to C",
    "goodbye|farewell|hello|welcome|luck to X , who",
)
"""Where a name that no list holds is a player's."""
