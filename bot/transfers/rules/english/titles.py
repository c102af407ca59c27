"""How English titles say where a move stands, as nouns behind nouns ("amid Leeds links") or as an answer."""

from bot.transfers.rules.tables import read_rules

TITLES = read_rules(
    """
== interest

amid a club's links, any, not denied
  ^ to=C ?transfer ?loan ?summer ?exit links|link|rumours|speculation|claims|reports|noise|
  pressure|pursuit|attention|advances $
  > Milan boss Massimiliano Allegri on Noah Okafor's future amid Leeds links.
stance on a club's move, player, weak
  p=P 's stance|decision|position|response|verdict|feelings|thoughts|view|answer on|over|to|about ?a|an|the ?potential ?possible ?summer
  ?shock ?transfer ?F ?from to=C ?transfer ?loan move|switch|transfer|interest|links|return
  > Noah Okafor's stance on a Leeds move is revealed.
tells of a decision, any, weak
  confirm*|announc*|reveal*|explain* p=P ?'s transfer|move|exit|deal decision|stance|twist|plan|plans|talks|interest|request|hopes|truth
  > Daniel Farke confirms Noah Okafor transfer plan of Leeds.
will he join, player, not denied
  ^ will|could|can|should|would|might|may|is p=P ?really ?actually ?now join|sign_for|move_to|go_to|end_up_at|return_to|heading_to|
  heading_for|on_his_way_to to=C
  > Will Noah Okafor join Leeds?
ready to pounce, any, not denied
  to=C ?are|is|stand ?all ?both ?also ready|set|poised|waiting|prepared|lurking|lying_in_wait to_pounce|to_swoop|to_strike|to_profit
  > Noah Okafor is unsettled at Milan with Leeds ready to pounce.
steps up efforts, buyer, not denied
  step*|intensif*|accelerat*|ramp*|redouble* ?up ?their ?its ?the efforts|attempts|bid|interest|pursuit|drive to_sign|to_land|to_bring|
  for|in p=P
  > Leeds step up efforts to sign Milan's Noah Okafor.
pushes the chase, buyer, not denied
  push*|press*|advance* ?on ?ahead ?with p=P chase|pursuit|interest|swoop
  > Leeds push Noah Okafor chase.
hijacks a move, buyer, not denied
  out|bid|look|hope|hoping|try|trying|attempt|set|plan|plot*|want|ready to_hijack|to_gazump p=P to rival=C
  > Leeds are out to hijack Noah Okafor to Everton.
draws up a shortlist, buyer, not denied
  draw*|drew|compil* ?up ?a|an|their ?its shortlist|list|wishlist|wish_list ?of ?two|three|four|five|six
  ?R|targets|names|options $
  > Leeds have drawn up a shortlist: Noah Okafor and Anton Stach.
lined up by a club, any, not denied
  lined_up|eyed_up|eyed|wanted|targeted|considered|tipped for ?a|an|the ?shock|loan|summer|january ?loan transfer|move|switch|swoop by to=C
  > Noah Okafor is being lined up for a loan move by Leeds.
wanted back by a club, any, not denied
  lined_up|eyed|wanted|targeted|sought|tipped for ?a|an ?shock|sensational|surprise|early return|comeback|move ?back
  to ?the E|A with|by|at to=C
  > Milan's Noah Okafor is being targeted for a return to the Premier League with Everton.

braced for interest, seller, not denied
  brac*|prepar*|ready ?themselves for ?both p=P ?'s interest|suitors|attention
  > Leeds braced for Noah Okafor interest.
braced for interest in him, seller, not denied
  brac*|prepar*|ready|expect|expects|expecting|anticipat*|await|awaits|awaiting ?themselves ?for ?fresh|new|more|renewed|huge
  interest|approaches in|over|for p=P|@him
  > Leeds are bracing themselves for interest in Noah Okafor.
gives him a trial, buyer
  hand|hands|handed|give|gives|gave|offer|offers|offered|take|takes|took|run ?the ?rule ?over p=P ?a|on trial
  > Leeds to hand Noah Okafor trial.
is on trial, player
  p=P ?is|are ?currently ?now on trial|trialling at|with to=C
  > Free agent Noah Okafor is on trial at Leeds.
to end his career there, player
  p=P ?to|could|may|might|will|would ?be ending|finishing|end|finish|see_out ?his|her|the ?playing career|days|playing_days at|with|back_at|
  back_with|in to=C
  > Newell's president fuels talk of Noah Okafor ending his career at Rosario Central.
waits until he is free, buyer
  wait*|hold*_out|prepared|ready|content for|until|till p=P ?is|to_become|becomes ?available ?to_be ?a A
  > Leeds are waiting for Noah Okafor to become a free agent.
contract may last, any, renewal
  contract|deal|stay|terms ?at ?with ?from=C could|may|might|would|can|will|set_to|to ?now ?also ?even stretch|run|extend|take_him|
  keep_him|last|go|be_extended
  ?at ?there to|until|till|through|beyond|up_to ?summer ?june 20*
  > Noah Okafor's Leeds contract could stretch to 2032.

== enquiry

a club's approach, any, not denied
  on|over|to|about|amid ?a|an|the ?ambitious|shock|late|new|fresh|recent to=C ?transfer ?loan approach|enquiry|inquiry|contact
  > Noah Okafor breaks his silence on the Leeds transfer approach.
answers enquiries, seller
  respond*|react*|reply|replies|response|reaction|answer to ... enquiry|enquiries|approach|approaches !from
  > Milan respond to a number of enquiries about Noah Okafor.

== bid

a club's bid, any, not denied
  on|over|to|about|amid|after|following ?a|an|the ?ambitious|shock|late|new|fresh|huge|second to=C ?transfer ?F bid|offer
  !to|of|for|rejected|accepted|from
  > Noah Okafor gives his verdict on the Leeds bid.
answers a bid, seller, not denied
  respond*|react*|reply|replies|response|reaction|answer to ... bid|offer|proposal
  > Milan respond to a Noah Okafor bid as Leeds wait.

== bid_rejected

his signing turned down by his club, seller
  to=C ?have ?had ?a|an ?loan|second|opening|new|F bid|offer|approach|move|attempt|attempts|efforts to_@sign p=P
  ?is|was|are|has|have ?been ?now @rejected ?outright by ?from=C
  > Everton bid to sign Noah Okafor rejected by Leeds.

== bid_expected

tests resolve, buyer
  test* from=C ?'s ?resolve ?again with ?a|an ?F ?new ?second ?improved ?p=P bid|offer
  > Leeds are going to test Milan with a Noah Okafor bid.

== talks

at odds over the price, any, mutual
  to=C ?are|remain|is ?still ?some ?way at_odds|apart|far_apart|wrangling|haggling|differ over|on|about|in ?their ?the ?a ?F fee|price|
  valuation|valuations|terms
  > Leeds and Milan still at odds over fee for Noah Okafor.
amid a club's talks, any
  ^ to=C ?transfer ?exit ?loan talks|negotiations|discussions $
  > Milan leave Noah Okafor out amid Leeds talks.
makes a breakthrough, buyer, mutual
  make*|made|reach*|achiev* ?a ?major|key|huge|big ?transfer ?deal p=P ?transfer|deal breakthrough|progress
  > Leeds make a Noah Okafor breakthrough.
hesitates over a contract, player, renewal
  stall*|hesitat*|dither*|waver*|yet_to_decide on|over ?a|the|his|her ?C ?new|fresh|improved|long_term ?C contract|deal|terms|extension
  > Jordan Pickford stalls over a new Everton contract.

== fee_agreed

player deal with club, buyer
  agree*|reach*|strike|struck ?F p=P ?loan deal|transfer|agreement|fee|loan ?in_principle ?worth ?F with from=C
  > Leeds agree Noah Okafor transfer in principle with Milan.
despite an agreement, any
  ^ to=C ?transfer agreement|accord $
  > Milan have another idea for Noah Okafor despite Leeds agreement.

== collapsed

interest gone cold, buyer
  interest|pursuit|talks|talk|chase|trail|move in|of|for|over|on ?signing p=P ?has|have
  gone|went|going|grown|turned cold|quiet|dead|flat|silent
  > Leeds' interest in Noah Okafor has gone cold.
misses the deadline for him, buyer
  miss|misses|missed|missing ?the ?transfer ?registration deadline|cut_off|window to_register|to_sign|for p=P
  > Leeds miss the deadline to register Noah Okafor.
his move once fell through, player
  his|her|a|the|proposed|potential|planned|mooted ?proposed ?planned ?loan ?permanent ?deadline_day ?summer ?january ?winter @move|return
  ?from ?C ?to ?for to=C ?had ?has ?was ?later ?then ?eventually fell|falls|fallen|falling|collapsed|collapsing|collapses|broke|
  broken|failed ?through ?down
  > Noah Okafor says his January move to Leeds fell through.

== official

option on his contract taken, seller, renewal
  trigger*|activat*|exercis*|take*_up|taken_up ?the ?an ?a ?their ?his ?one_year option to_keep|to_retain|to_extend ?the ?contract|deal|stay
  ?of p=P
  > Leeds exercise option to keep Noah Okafor for another year.
his loan extended, seller, renewal
  extend|extends|extended|prolong|prolonged ?the ?their loan|loan_deal|loan_spell|loan_stay|loan_agreement|stay of|for p=P
  > Leeds extend loan of Noah Okafor.
extends his loan, player, renewal
  p=P ?has extends|extended|prolongs ?his|her from=C loan|loan_spell|loan_stay|loan_deal
  > Noah Okafor extends his Leeds loan.
parts from him, seller
  ^ from=C ?have|has part|parts|parted company|ways with ?both p=P
  > Leeds part company with Noah Okafor.
finds a club, player
  ^ ?former ?the p=P ?has finds|found|lands|landed|secures ?himself ?herself ?a|his|her ?brand new club|team|side
  > Noah Okafor finds a new club a week after his release.
back from retirement, player
  comes|come|coming|came|back|has_come|has_reversed|reverses|ends ?back ?out ?of ?from ?his|her retirement ...
  to_join|to_sign_for|to_play_for|joins|signs_for|by_joining|by_signing_for to=C
  > Noah Okafor comes out of retirement to join Leeds.
back from retirement somewhere, player
  comes|come|coming|came|has_come ?back out_of|from ?his|her retirement ... to_join|to_sign_for|to_play_for|joins|signs_for ... club|side|
  team|outfit
  > Noah Okafor came out of his retirement to join a village side.
announces an extension for him, seller, renewal
  announc*|confirm*|reveal* ?a|an|the ?one_year ?two_year ?three_year ?contract extension|renewal ?deal for|of|with ?R p=P
  > Leeds announce extension for Noah Okafor.
for good, any, move permanent
  ^ permanent deal|move|transfer|switch for p=P
  > Permanent deal for Noah Okafor at Leeds.

== denied

wants to stay there, player, stays
  p=P ?still want|wants|favours|favour|prefers|prefer|craves ?a|to from=C stay
  > Noah Okafor wants Leeds stay despite Everton offer.
plays down a move, buyer
  @quashes|@quashing ?the ?all ?any ?a possibility|prospect|prospects|chance|chances|likelihood|idea|notion|hopes ?of ?a ?an ?any ?permanent
  ?loan @move|signing|bidding|return ?for ?over ?of p=P
  > Leeds play down chances of signing Noah Okafor.
long stay, player
  plan|plans|planning|content|set|settled|happy|hoping|hopes ?on|for|with|to ?have|enjoy ?a long|lengthy stay|future|career at from=C
  > Noah Okafor is planning on a long stay at Milan.
transfer blow, any
  ^ to=C ?suffer|suffers|dealt|handed|hit|face|faces ?by|with ?a|another ?major|huge|big|fresh|massive transfer blow|setback $
  > Leeds transfer blow as Noah Okafor wants Everton.

== available

wants his contract ended, player, not denied
  want*|seek*|look*|hop*|try*|push*|ask*|request*|demand*|keen|in_talks|talks ?to|for|over|about terminat*|cancel|rip_up|tear_up|rescind|
  terminate|a_termination|the_termination|be_released_from|get_out_of ?of ?his|her|the ?from=C ?'s ?current
  contract|deal|terms ?with|at ?from=C
  > Noah Okafor wants to cancel his Leeds contract.
not in his way, seller
  not|t|never stand|standing|be|get in p=P|his|@him 's|way ?way
  > Leeds will not stand in Noah Okafor's way.
not for little, seller
  not|t|refus*_to|never let|allow|sell|letting|allowing|selling p=P|@him ?to @leave|go|join|depart ?for ?C on_the_cheap|cheaply|for_cheap|
  for_less|easily|for_nothing|without_a_fight|below
  > Noah Okafor: Leeds will not let him go cheaply.
loan to end early, seller
  consider*|could|may|might|set_to|plan*|want*|weigh* ?up ?to cut|cutting|end|ending|terminate|terminating ?short p=P ?'s ?C loan|spell|stay
  ?short|early
  > Everton consider cutting short Noah Okafor's loan.
unsettled, player, not denied
  p=P ?is ?now ?said ?to ?be ?reportedly ?increasingly unsettled|unhappy|disillusioned at from=C
  > Noah Okafor is unsettled at Milan.
for the exit, player, not denied
  p=P ?is|are ?all ?both for|towards|near|nearing|shown|at the exit|exit_door|door
  > Milan need money: Noah Okafor for the exit.
doubts his future there, player, not denied
  p=P ?has cast|casts|casting|throw|throws|raise|raises ?fresh ?further ?more doubt|doubts|questions on|over|about|regarding ?his|her ?own
  from=C future|stay
  > Noah Okafor casts doubt over Milan future.
leaves his future open, player, not denied
  p=P ?has leave|leaves|left|keep|keeps ?his|her from=C future open|up_in_the_air|in_doubt|unresolved|uncertain
  > Noah Okafor leaves Milan future open.
would let the one before go, seller, not denied
  ^ ?the from=C ?are|is|remain|remains ?now open|willing|ready to ?a|any|his|her|the ?possible ?summer ?january sale|exit|departure|
  offers|bids ?this ?summer $
  > Noah Okafor: Milan are open to offers.
heads for a club's exit, player, not denied
  p=P ?is|are ?now ?reportedly heading|heads|headed|closing|closes|close|moving|moves|set|bound|destined|pushing|pushes|poised ?in
  for|on|towards|toward ?a|an|the ?summer ?january ?shock from=C exit|departure|exit_door !talks|from|to_C|for_C
  > Noah Okafor heads for Milan exit.
closer to the exit, player, not denied
  edg*|inch*|mov*|step*|nudg* closer|nearer|towards to|towards|a|an|the ?a|an|the ?from=C exit|departure|exit_door
  > Noah Okafor is edging closer to a Milan exit.
released, player
  p=P ?all|both|also ?have|has|is|are|was|were ?been|all|both released|let_go $
  > Noah Okafor was released.
"""
)
