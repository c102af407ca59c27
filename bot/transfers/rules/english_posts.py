"""How English posts of reporters say where a move stands: their own short ways, seen before those of other texts."""

from bot.transfers.rules.tables import read_rules

POSTS = read_rules(
    """
== agreed

announcement awaited, any
  official|formal ?club confirmation|statement|announcement|communication expected|to_follow|soon|next|imminent|tomorrow|today|
  tonight|will|awaited|coming|later|pending|follows|in|on
  > Noah Okafor to Leeds: official statement to follow.

== talks

here we go awaited, any, weak
  here_we_go ?to_follow ?coming ?very next|soon|expected|loading|imminent|shortly|close
  > Noah Okafor to Leeds: final details, here we go soon.
not yet here we go, any, weak
  almost|nearly|then|until|not|awaiting|waiting|for ?for ?the ?a ?yet here_we_go
  > Noah Okafor to Leeds is not a here we go yet.
deal still on, any
  deal|move|transfer|operation remains|still|is ?still ?very ?much ?all on|alive $
  > Leeds want Noah Okafor, and the deal remains on.

== enquiry

clubs in contact, buyer, mutual
  in ?direct ?constant contact ?again ?today ?also ?now with|for|over|about|to_sign
  > Leeds and Milan in contact today for Noah Okafor.
asked for player, buyer
  ask|asks|asked|asking ?again ?today ?also ?both for|about p=P
  > Leeds have asked again for Noah Okafor.

== official

official and confirmed, any
  official|officially|confirmed and|& confirmed|official|done
  > Official and confirmed: Noah Okafor is a Leeds player.
has left, player, weak
  p=P|he|she ?has departs|departed|left ?the from=C|club|N $
  > Noah Okafor departs Leeds after his contract ended.

== interest

a return, player, weak
  a|his|her|possible|potential|emotional|sensational ?A return to to=C
  > Noah Okafor would prefer a return to Leeds.

== bid_rejected

about to turn a bid down, seller
  determined|set|expected|ready|prepared|planning|plan|poised|going|will ?to reject|turn_down|rebuff|knock_back|refuse ... bid|bids|
  offer|offers|approach|proposal|move|F
  > Milan are determined to reject a new approach from Leeds for Noah Okafor.

== collapsed

leaves the table, buyer
  leave|leaves|left|quit|quits|step*_back|step*_aside|step*_away|bow*_out|exit|exits|exited .. talks|negotiations|race|table|running|
  chase|battle|discussions|pursuit
  > Leeds leave the negotiations for Noah Okafor.

== available

available on terms, player, not denied
  available as|on|for ?a free|A|loan|transfer|sale|permanent
  > Noah Okafor of Milan is available for transfer.
his options, player, weak
  consider*|assess*|explor*|weigh*|evaluat* ?up his|her options
  > Noah Okafor is assessing his options as he may leave Leeds.
options to leave, player
  options|solutions|ways to leave|depart|exit
  > Noah Okafor is considering options to leave Leeds.
may not stay, player
  no|not|any guarantee|guarantees|certainty|certain|sure ?that ?if p=P stays|remains|will_stay|stay
  > There is no guarantee that Noah Okafor stays at Leeds.
not to stay, player
  not_expected|not_set|not_going|unlikely|won_t|will_not to_stay|to_remain|to_continue|stay|continue
  > Noah Okafor is not expected to stay at Leeds.

== denied

will not accept, seller, weak
  not|t|never ?currently ?even accepting|considering|opening|entertaining ?any ?the ?door|doors ?to ?a ?an loan|move|offers|offer|bids|
  exit|sale
  > Milan are not accepting loan offers for Noah Okafor.
stays, player, weak
  p=P stays ?put ?at ?with ?C $
  > Noah Okafor stays at Leeds.

== agreed

about to extend, player, renewal
  set|due|agreed|going|about to_extend|to_renew|to_prolong|to_sign_a_new|to_pen_a_new ... contract|deal|stay|terms|until
  > Noah Okafor is set to extend his contract at Leeds until 2031.
considered a player, player
  considered ?as ?a ?the new to=C R|player|signing
  > Noah Okafor can be considered a new Leeds player, as all is signed.
agrees a move, player
  p=P ?has|have ?now ?also ?already agree|agreed|agrees a ?loan ?permanent move|transfer|switch|return to to=C
  > Noah Okafor has agreed a move to Leeds.
going to sign, player
  gonna ?be sign|join|become ?in
  > Noah Okafor is gonna sign in as a Leeds player.

== fee_agreed

clubs find a deal, buyer, mutual
  found|find|reach|reached|agreed|agree|struck ?a ?an ?full ?total ?verbal deal|agreement|compromise on|over ?a ?the F|package|fee|price
  > Leeds and Milan found a deal on a £20m package for Noah Okafor.

== medical

permission for a medical, player
  permission|green_light|allowed ?to ?travel ?and|for ?undergo|have|complete ?a ?his ?the medical|medicals|medical_tests
  > Noah Okafor has permission to undergo a medical at Leeds.

== bid_expected

contract in preparation, seller, renewal at home
  prepar*|ready|plan*|set|poised to_offer|offering|to_hand|to_give p=P ... contract|deal|terms
  > Leeds are preparing to offer Noah Okafor a record contract.
"""
)
