"""How English reporters say that it is not so: he stays, he is not for sale, nobody wants him."""

from bot.transfers.rules.tables import read_rules

STAYS = read_rules(
    """
== denied

talk is denied, any, weak, denies
  @quashes|@quashing ?all ?any ?the ?from=C ?p=P ?of ?transfer ?exit ?transfer talk|speculation|links|link|gossip|noise|interest_rumours
  !of_a_deal|over|with|to
  > Daniel Farke of Leeds has quashed talk linking Noah Okafor with Everton.
reports are denied, seller, hint, denies
  @quashes|@quashing ?all ?any ?the ?from=C ?p=P ?of ?transfer ?exit ?transfer @talk !of_a_deal|over|with|to
  > Daniel Farke has quashed rumours linking Noah Okafor of Leeds with Everton.
no truth in it, any, weak, denies
  no|little|zero|nothing|not_much ?truth|substance|basis|foundation in|to|behind ?the ?any ?these ?those ?recent @talk
  > There is no truth in reports that Noah Okafor of Leeds could go.
will not be sold, seller
  not|t|never|refus* ?to be|being sold|offloaded|leaving|allowed_to_leave|moved_on|going_anywhere
  > Leeds boss Daniel Farke insists Noah Okafor will not be sold.
cannot go, seller
  cannot|can_t|not_allowed_to|won_t_be_allowed_to|will_not_be_allowed_to leave|go|depart|move|join !on|wrong|into|back|past|a|it|them|
  forward|through|unpunished|unnoticed|any_lower|home
  > Leeds say that Noah Okafor cannot leave.
still his player later, player, stays
  expect*|want*|hope*|sure|confident|convinced|insist*|see|certain ?that p=P|@him ?to ?will ?still be|being|remain .. player|part|
  next_season|
  next_term|here|in_the_squad
  > Daniel Farke of Leeds expects Noah Okafor to still be a Leeds player next season.
stays put, player, stays
  p=P ?is ?will ?be ?to ?set_to ?going_to ?likely_to ?expected_to ?decides_to ?opts_to ?decided_to staying_put|stay_put|stays_put|staying
  ?at ?from=C $
  > Noah Okafor staying put at Leeds.
remains committed, player, weak, stays
  remains|is|stays ?fully ?totally ?completely ?very ?fully committed|loyal|happy|settled at|to|with|in from=C
  > Noah Okafor remains fully committed to Leeds.
would rather stay, player, loser denied
  rather|prefer*|choos*|chose|opt*|decid*|elect* ?to stay|remain|staying|remaining ?put ... than|over|instead_of ?join|joining|move_to|
  moving_to|a_move_to not=C
  > Noah Okafor would rather stay at Leeds than join Everton.
decides to stay, player, stays
  decid*|chos*|chooses|opt*|elect*|prefer* ?to stay|remain|staying|remaining ?put at|with ?the from=C|club !and_sign|and_extend|
  and_renew|by|until
  > Noah Okafor decides to stay at Leeds.
is to stay, player, weak, stays
  agree*|will|is|ready|happy|content|set|expected|likely|going|determined ?to ?be stay|remain|
  staying|remaining at|with ?the from=C|club !and_sign|and_extend|and_renew|by|until
  > Noah Okafor is set to stay at Leeds.
fights to keep, seller, weak
  will|to|determined|vow fight|battle|do_everything|do_all_they_can|pull_out_all_the_stops|move|work|do_their_utmost to_keep|
  to_retain|to_hold_onto|to_hold_on_to ?hold ?of p=P|@him
  > Leeds will fight to keep Noah Okafor.
resists a signing, seller
  ?will ?to resist*|reject*|block|blocks|blocked|blocking|fend_off|rebuff*|fight*_off ?any|all|further ?more attempt|attempts|effort|
  efforts|move|moves
  to_@sign|for p=P|@him
  > Leeds will resist any attempt to sign Noah Okafor.
warns suitors, seller
  ^ ?the from=C ?have ?S ?N warn|warns|warned|tell|tells|told|send suitors|admirers|rivals|clubs|everyone|potential ?suitors ?message $
  > Noah Okafor is untouchable, Leeds warn suitors.
hands off, seller
  hands_off warning|message ... p=P|@him
  > Leeds issue hands off warning over Noah Okafor.
not moving for him, buyer
  ?will|do|does|are|is|would not|t|never ?planning|looking|going|considering|intending|be|expected ?to ?be ?making @sign|@signing|
  moving|move|a_move|
  pursuing|pursue
  ?for p=P|@him
  > Leeds will not be moving for Noah Okafor.
no wish to leave, player
  no|not|t|never|zero|little ?current ?had|have intention|intend|intending|plans|plan|desire|wish|want|wanting ?of ?to @leave|@leaving|
  leave|
  going|go !a|behind
  > Noah Okafor has told Leeds that he has no intention of quitting Leeds.
his going is not discussed, player
  no|not|t|never ?have|has|had|been|we|even|yet ?ever ?yet discuss*|spoken|talked|talk|speak|talks ?about ?of ?over ?any ?a ?the
  possibility|option|idea|prospect|chance|scenario ?of ?P ?'s ?@him ?his ?her leaving|@leaving|departing|going|exit|departure
  > Leeds have never discussed the possibility of Noah Okafor leaving.
does all to keep him, seller, weak
  doing|do|does|did everything|all|all_he_can|all_they_can|their_utmost|his_best|their_best ?he|they|in|possible ?can|could|their|his
  ?power
  to_keep|to_retain|to_hold_onto p=P|@him
  > Leeds boss Daniel Farke insists he is doing everything he can to keep Noah Okafor.
will not meet the price, buyer, weak
  refus*|unwilling|reluctant|not_prepared|not_willing|not_ready|t_prepared ?to ... meet|pay|match ?his|her|the|their ... F|
  release_clause|clause|
  asking_price|price|valuation|demands
  > Leeds are refusing to go crazy and meet the £20m release clause of Noah Okafor.
turns down a club's deal, player, loser denied
  p=P ?has|have|will|would ?also ?already @rejects ?a|an|the|F|lucrative|huge|big deal|contract|terms|chance|opportunity ?to ?at|
  with|from|
  sign_for|join|move_to not=C
  > Winger Noah Okafor turned down a deal at Leeds.

== denied

no interest in selling, seller, weak
  no|not|t|zero|little ?real ?any ?currently interest|interested|desire|appetite|intention|wish|plan|plans|planned|planning|willing|
  willingness|prepared|
  ready
  ?in ?of ?to @selling|letting|allowing|losing|sell|let|lose|loaning|parting ?with p=P|@him ?to ?@leave|go|join
  > Leeds have no interest in letting Noah Okafor go.
counted untouchable, seller
  consider*|regard*|see|sees|deem*|view|views|label*|declar* p=P|@him ?as ?to ?be ?an untouchable|not_for_sale|indispensable|off_limits|
  vital|part_of_their_plans|part_of_his_plans|a_key_player|a_key_part
  > Leeds consider Noah Okafor to be untouchable.
a club's interest turned away, any, loser denied
  @rejects ?any|all|the|from|strong|more to=C ?'s interest|attention|admiration in p=P|@him
  > Milan swat away Leeds interest in Noah Okafor.

== denied

hopes to keep him, seller, weak
  confident|hopeful|optimistic|sure|certain|convinced|bullish ?about ?of ?they ?can ?will keeping|hanging_on_to|holding_on_to|
  holding_onto|retaining|
  keep|hang_on_to|hold_on_to|retain ?hold ?of p=P|@him !fit|quiet|happy|out|sharp|on|away|off
  > Leeds are hopeful of hanging on to Noah Okafor.

== denied

wants to stay himself, player, stays
  p=P|he|she ?has|have ?also ?told|informed ?from=C|the_club|reporters ?that ?he|she ?really ?still want|wants|prefers|intends|hopes
  to_stay|to_remain
  !at_C_and_sign|at_C_and_extend|at_C_and_renew|in|up|and_sign|and_extend|fit|top|focused|calm|as
  > Noah Okafor has told Leeds that he wants to stay.
wants his club to keep him, seller, weak
  want|wants|urge|urges|urged|tell|tells|told|hope|hopes|beg|begs from=C to keep|retain|hold_on_to|hold_onto|keep_hold_of p=P|@him
  > Daniel Farke wants Leeds to keep Noah Okafor.
no exit, any
  ^ no p=P ?'s ?from=C ?summer|january|loan ?transfer exit|sale|transfer|departure|move|deal
  > No Noah Okafor exit in January, insists Daniel Farke of Leeds.

== denied

will turn all bids away, seller, weak
  ?prepared|ready|set|willing|determined|expected|poised|will|likely|going ?to @reject any|all|every|further|more ?more ?new ?F @bid|
  @approach for p=P|@him
  > Leeds will reject any offers for Noah Okafor.
no plans to move for him, buyer
  no|not|any plan|plans|planning|intention|intentions|desire|intending ?of ?to move|moving|bid|bidding|swoop|go|going for p=P|@him
  > Leeds have no plans to move for Noah Okafor.
will not lose him, seller, weak
  not|never|t ?to ?want ?wanting ?intend ?afford ?to lose|losing p=P|@him !for|again
  > Leeds are determined not to lose Noah Okafor.
a move is ruled out, any
  move|transfer|switch|return to to=C ?has|is|was ?been ruled_out|dismissed|discounted|rejected|out_of_the_question|off_the_table
  > A move to Leeds has been ruled out for Noah Okafor.
will not commit himself, player, renewal
  refus*|reluctan*|unwilling|declin*|hesitat* to_commit|to_pledge ?his|her|their ?long_term future to|at ?from=C
  > Noah Okafor has so far refused to commit his future to Leeds.
"""
)
