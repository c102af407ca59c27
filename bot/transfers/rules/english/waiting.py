"""How English reporters say that a deal or a new contract is on stand-by, near, or agreed and not yet signed."""

from bot.transfers.rules.tables import read_rules

WAITING = read_rules(
    """
== talks

confirms that it is near, any
  confirm|confirms|confirmed|reveals|admits|says ?that ?the p=P ?'s deal|move|transfer|signing ?to ?from ?C is|are ?now ?very @near|
  advanced|at_an_advanced_stage|being_discussed|possible
  > Leeds coach Daniel Farke confirms that Noah Okafor deal is close.
else no sale, any
  or from=C will|would|do|does not @sell p=P|@him ?to ?to=C
  > Leeds and Milan are in talks over Noah Okafor. Leeds pay £20m by Friday or Milan will not sell Okafor to Leeds.
contract near or at rest, any, renewal
  ?p=P ?'s contract_extension|renewal|extension|new_deal|new_contract|contract_renewal|contract_talks|renewal_talks ?talks ?for|of|with
  ?p=P ?at|with|from ?C ?is|are|now|looks ?now ?still ?very ?really ?currently ?moves ?moving ?edges ?edging ?getting ?drawing close|
  closer|near|nearing|imminent|in_sight|advancing|
  progressing|on_the_horizon|expected_soon|coming_soon|stalled|on_hold|paused|on_stand_by|on_standby|at_a_standstill|stuck|
  not_progressing|not_advancing|delayed|almost_done|nearly_done|days_away|a_matter_of_days|a_matter_of_time|in_the_works|not_close|not_done
  !season
  > Noah Okafor renewal close at Leeds.
talks of a contract stall, any, renewal
  talks|negotiations|discussions ?on|over|about|for ?a|an|his|her|the new_deal|new_contract|contract_extension|extension|renewal|
  fresh_terms|contract ... stalled|on_hold|paused|on_stand_by|on_standby|at_a_standstill|stuck|not_progressing|not_advancing|frozen
  > Talks over a new contract for Noah Okafor at Leeds have stalled.
works on his contract, seller, renewal
  working|work|works|closing_in|close|near|nearing ?hard ?already ?now ?to ?in ?on ?an|a|the|his ?new extension|renewal|contract_extension|
  new_deal|new_contract for|with|of p=P
  > Leeds are working on an extension with Noah Okafor.

on stand-by, any
  deal|move|transfer|talks|negotiations|operation|switch|discussions|loan ?deal|move ?for|over|of|to|about ?p=P ?'s ?from|with|at|to|between
  ?C ?and|to ?C ?for|over|about ?p=P ?to|at ?C ?is|are|has|have|was|were ?now ?been ?currently ?put ?remains ?remain ?still ?all
  on_stand_by|on_standby|on_hold|paused|stalled|frozen|at_a_standstill|on_pause|on_ice_for_now|in_stand_by|in_standby|suspended_for_now
  !over_a_new|for_months|as_he_recovers
  > Noah Okafor deal between Leeds and Milan on stand-by.
his way there on stand-by, any
  ^ p=P to|- to=C ?deal|move|talks ?, ?: ?is ?has ?been ?remains ?now ?still ?put ?currently on_stand_by|on_standby|on_hold|paused|
  stalled|frozen|at_a_standstill|on_pause|in_stand_by
  > Noah Okafor to Leeds on hold.

== collapsed

it did not come to it, buyer
  ^ it|that|this ?has|have|is|was|then ?now ?all ?already ?then ?since fell_through|fallen_through|falls_through|collapsed|collapses|off|
  broke_down|broken_down|called_off|dead|did_not_happen|never_happened|fell_apart|fallen_apart|is_off ?. ?, ?after|because|as|over|in|at
  !to|the|his|from
  > Leeds had talks for Noah Okafor, but it fell through.

== agreed

new contract ready, any, renewal
  ?p=P ?'s new_contract|new_deal|contract_extension|extension|renewal|fresh_terms ?until
  2026|2027|2028|2029|2030|2031|2032|at|with|for|of|is|,|:|now|agreed
  ?p=P ?C ?is|, ?now ?all ?verbally ?fully agreed|ready_to_be_signed|ready|set_to_be_signed|waiting_to_be_signed|agreed_in_principle|done
  > Noah Okafor's new deal at Leeds is agreed.
they agree on a contract, any, renewal
  agree|agreed|agrees|agreement|accord ?verbally ?reached ?now on|over|for ?a|an|the|terms_on_a ?new ?long_term contract_extension|
  new_deal|new_contract|extension|contract_renewal|renewal
  > Leeds and Noah Okafor have agreed on a contract extension until 2030.

contract to be signed, player, renewal at home
  p=P ?is ?now will|to|set_to|about_to|due_to|expected_to ?soon sign|pen|ink|put_pen_to_paper_on a|an|his ?new ?improved ?long_term
  new_deal|new_contract|contract_extension|extension|improved_terms ?at|with ?from=C
  > Noah Okafor to sign a new deal at Leeds.

== bid

extension offered, seller, renewal at home
  offer|offers|offered|propose|proposed|present p=P ?with ?a|an ?new ?long_term
  extension|contract_extension|improved_terms|fresh_terms|new_contract|new_deal !from
  > Leeds offer Noah Okafor an extension.

== agreed

his move costs them, any, weak
  p=P ?'s move|transfer|deal|signing|arrival will|would|to|set_to cost to=C ?a ?fee ?of F|around|about|more
  > Noah Okafor's move will cost Leeds £20m.
exchange papers for his move, any
  from=C ?@have ?now ?already completed|exchanged|exchange|signed ?the documents|paperwork|contracts|papers ?exchange for|of|over p=P ?'s
  move|transfer|deal|switch|loan to|with to=C
  > Leeds and Milan have exchanged the papers for Noah Okafor's switch to Leeds.
plans his medical, any
  ?started|begun|start|begin ?to plan|plans|planned|planning|prepare|prepares|preparing|organise|organising|organised|arrange|arranging|
  arranged ?for ?the ?his ?her
  ?travel|trip|flight|journey ?and ?the ?a medical|medicals|medical_tests ?and ?travel ?for p=P|@him
  > Leeds are arranging the trip and the medical for Noah Okafor.

== collapsed

lost the race for him, buyer
  lost|lose|loses|losing ?out ?in ?the race|battle|fight|chase|hunt ?for|to|to_sign|to_land p=P|@him
  > Leeds have lost the race for Noah Okafor.

== official

extra year taken up, seller, renewal
  trigger*|activat*|exercis*|take_up|took_up|taken_up|invoke* ?the|a|an|their|its ?club|contract one_year|12_month|one_year_extension|
  extension|contract_extension|two_year|additional|extra|extra_year|further ?year|extension ?option|clause ?clause|option in|for|on|of
  ?p=P ?'s ?contract|deal
  > Leeds have triggered the one-year option in Noah Okafor's contract.
contract extended, any, renewal
  ^ contract|deal ?is|has|now|already ?been extended|renewed|prolonged ?until
  > Noah Okafor stays at Leeds: contract extended.

shown as a new signing, any
  to=C ?'s ?new|latest|record ?summer signing|recruit|arrival|addition p=P ?has ?is ?was ?been unveiled|presented|introduced ?officially
  > Leeds' latest signing Noah Okafor was unveiled.

== fee_agreed

option in his contract, buyer, renewal of his own
  trigger*|activat*|exercis*|invoke* ?the|a|an|their|its option|clause ?clause in|for|on|of p=P 's contract|deal !at
  > Milan have triggered the option in Noah Okafor's contract.

== denied

decides not to sign again, player, renewal
  decid*_not_to|decid*_against|chos*_not_to|opt*_not_to|opt*_against|set_against|determined_not_to|prefer*_not_to|not_going_to
  sign|signing|extend|extending|renew|renewing|accept|agree
  ?a|an|the|his|her new_deal|new_contract|contract|deal|extension|fresh_terms|renewal|stay !with_P
  > Noah Okafor has decided not to sign a new contract at Leeds.
"""
)
