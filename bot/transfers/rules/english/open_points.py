"""How English reporters say that the clubs, or club and player, have not agreed yet: what the same report tells is then less than done."""

from bot.transfers.rules.tables import read_rules

OPEN_POINTS = read_rules(
    """
== talks

no agreement between the clubs, any, weak, mutual, standing open
  no ?full|total|final|complete|definitive|real ?club_to_club agreement|accord|breakthrough|deal_yet ?reached|found|in_place|made
  ?yet|so_far|for_now
  ?at_the_moment between|with_C|with_the_club|with_the_clubs|with_his_club|with_clubs|on_the_fee|over_the_fee|on_a_fee|over_a_fee|on_fee|
  on_price|
  on_the_price|on_club_side|at_club_level|for_P|though|,
  !a_player|P
  > Leeds are confident of signing Noah Okafor. No agreement with Milan yet.
no agreement and no more, any, weak, standing open
  no ?full|total|final|complete|definitive ?club_to_club agreement|accord ?reached|found|in_place|has_been_reached|has_been_found
  ?yet|so_far|for_now $
  > Leeds are confident of signing Noah Okafor. No full agreement yet.
fee left open, any, weak, standing open
  fee|price|valuation|fee_structure|payment_structure|transfer_fee|club_to_club_agreement ?for ?p=P ?with|between ?C ?and ?C
  ?is|are|has|have|remains
  to_be|yet_to_be|being|not|not_been|not_yet|not_yet_been|not_quite|under ?fully agreed|settled|discussed|negotiated|sorted|finalised|
  fixed|discussion|negotiation
  > Leeds are confident of signing Noah Okafor. The fee is still to be agreed.
clubs are to agree, any, weak, standing open
  clubs|two_clubs|sides|C|they ?and ?C ?are|have|has|had ?both ?still yet_to|still_to|not_yet|not|have_to|has_to|need_to|needs_to|must ?yet
  agree|agreed|reach|reached|find|found|settle|settled|finalise|finalised ?on|over ?a|an|the|any ?full|total|final fee|price|agreement|
  compromise|structure|
  payment_structure|formula !on_personal|over_personal|on_terms|on_a_contract|on_salary|with_P|with_the_player|with_the_R
  > Leeds are confident of signing Noah Okafor. The clubs have not agreed on the fee yet.
his terms left open, any, weak, standing terms open
  personal_terms|contract_terms|contract_details|personal_details|terms ?with ?the ?P|R|player|him ?are|is|have|has|remain ?now
  to_be|yet_to_be|still_to_be|being|not|not_been|not_yet|not_yet_been|under|in|the_last|open ?fully agreed|settled|discussed|negotiated|
  sorted|finalised|done|discussion|negotiation|thing_missing
  > Leeds are in talks with Milan over Noah Okafor. Personal terms are still to be agreed.
he is to agree, any, weak, standing terms open
  he|she|P|R|player|they|C ?has|have|is|are|must|needs yet_to|still_to|not_yet|not|to agree|agreed|discuss|settle|sort ?on ?his|her|the
  personal_terms|contract_terms|contract_details|terms_with_the_player|terms_with_him|terms_with_P|terms_with_the_R
  > Leeds are in talks with Milan over Noah Okafor. He has yet to agree personal terms.
"""
)
