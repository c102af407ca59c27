"""How English posts of reporters say where a move stands: deals on their way, and what is left to do."""

from bot.transfers.rules.tables import read_rules

POST_DEALS = read_rules(
    """
== agreed

on his way to join, player, weak
  on_his_way|on_her_way|travel*|fly|flying|flies|lands|landed|arriv* ... to_join|to_sign_for|to_become|loan_move
  > Noah Okafor has packed his bags and travels tonight to join Leeds.
leaves the squad for his move, player
  left|leave|leaves|leaving|excused|missing|misses|absent|omitted|withdrawn|pulled|out ... to_complete|to_finalise|to_seal
  ?his|her ?proposed
  ?loan move|transfer|switch|return ?from ?from=C to ?the to=C
  > Noah Okafor was excused from Milan training to finalise his move to Leeds.
about to extend, player, renewal
  set|due|agreed|going|about|arrived|arrives|here ?now to_extend|to_renew|to_prolong|to_sign_a_new|to_sign_new|
  to_pen_a_new ... contract|deal|stay|terms|until
  > Noah Okafor is set to extend his contract at Leeds until 2031.
considered a player, player
  considered ?as ?a ?the new to=C R|player|signing
  > Noah Okafor can be considered a new Leeds player, as all is signed.
agrees a move, player
  p=P ?has|have ?now ?also ?already agree|agreed|agrees a ?loan ?permanent move|transfer|switch|return to to=C
  > Noah Okafor has agreed a move to Leeds.
player for a sum, buyer
  to=C to|will pay|spend ... F ... p=P
  > Leeds to pay a fee of £20m to Milan to have Noah Okafor.
is joining, player
  is|'s|are|and joining to=C
  > Plan confirmed for Noah Okafor, who's joining Leeds.
going to sign, player
  gonna ?be sign|join|become ?in
  > Noah Okafor is gonna sign in as a Leeds player.
will play for, player
  will|gonna|going_to play|be_playing for to=C
  > Noah Okafor will play for Leeds.

== bid

goes up to a sum, buyer
  have|has ?now ?already ?also gone|moved ?up ?as_high_as to F
  > Leeds have now gone to £25m for Noah Okafor.
contract for a player, buyer, renewal of his own, not denied
  offer|offers|offered|offering|propose|proposed|presented ?a|an ... contract|deal|terms ?until to p=P
  > Leeds have offered a four-year contract to Noah Okafor.

== fee_agreed

clubs find a deal, buyer, mutual
  found|find|reach|reached|agreed|agree|struck ?a ?an ?full ?total ?verbal deal|agreement|compromise on|over ?a ?the F|package|fee|price
  > By midnight Leeds and Milan reached a compromise over the £20m price for Noah Okafor.
clubs agree a deal, buyer, mutual
  agree|agreed|agrees|reach|reached|struck ?a ?an ?the deal|fee|agreement|transfer|move worth ... for|over p=P
  > This morning Leeds and Milan struck an agreement worth £20m plus extras for Noah Okafor.
agrees terms with the club, buyer
  agree|agreed|agrees ?all ?the terms with from=C for|over ?A ?R p=P
  > Leeds agreed terms with Milan for Noah Okafor.
clubs agree on a transfer, buyer, mutual
  reach|reached|have|found|agree|agreed ?an ?a agreement|deal for|on|over ?the ?a ?permanent ?loan transfer|move|sale|switch of p=P
  > Leeds and Milan reach agreement for the permanent transfer of Noah Okafor.

== medical

permission for a medical, player
  permission|green_light|allowed ?to ?travel ?and|for ?undergo|have|complete|do|take|sit ?a ?his ?the medical|medicals|medical_tests
  > Noah Okafor has permission to undergo a medical at Leeds.
medical arranged, any
  schedul*|booked|arranged|planned|organised|fixed ?now ?a ?the ?his medical|medicals|medical_tests
  > Leeds have now scheduled medical tests for Noah Okafor.

== bid_expected

contract in preparation, seller, renewal at home
  prepar*|ready|plan*|set|poised to_offer|offering|to_hand|to_give p=P ... contract|deal|terms
  > Leeds plan to hand Noah Okafor the longest contract at Elland Road.

== official

spends the season there, player, move loan
  will_spend|to_spend|spends|spending ?the ?rest_of_the ?upcoming ?coming ?new ?next ?2026_27 season|campaign ?on_loan|in
  ?E at|with|in to=C
  > Noah Okafor will spend the season at Everton.
"""
)
