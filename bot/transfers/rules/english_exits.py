"""How English reporters say that a player may go, or that nobody lets him go; seen before most rules."""

from bot.transfers.rules.tables import read_rules

EXITS = read_rules(
    """
== available

means to sell, seller, not denied
  @ready|@hoping|set|tempted|forced|considering|consider|considers ?to ?for @sell|@selling ?both p=P
  > Leeds are willing to part with Noah Okafor.
means to let him go, seller, not denied
  @ready|@hoping|set|tempted|forced|considering|consider|considers|could|may|might|would|will ?to let|allow|letting|allowing p=P ?to
  @leave|go|find|seek|talk|speak|explore|return
  > Leeds are prepared to let Noah Okafor find another club.
sanctions his sale, seller, not denied
  sanction*|approv*|green_light|greenlight*|agree_to|consider*|accelerat* ?the ?a ?his @exit of|for p=P
  > Leeds are ready to sanction the sale of Noah Okafor.
seeks a buyer, seller
  seek*|find*|search*|look*|hunt* ?for ?a|any ?potential ?new buyer|buyers|suitors|new_club|taker|takers|home for p=P
  > Leeds are seeking a buyer for Noah Okafor.
open to offers, seller, not denied
  open|listen*|welcom*|invit*|entertain*|await*|hear*|consider* ?to ?any @bid|approaches ?of ?F ?worth ?F for p=P
  > Leeds open to offers for Noah Okafor.
does not stop him, seller
  not|t|never|unlikely_to|won_t stand|block|get ?in ?the way ?of ?p=P
  > Leeds will not stand in the way of Noah Okafor.
door is open, seller
  open*|leav* ?the ?a door ?open ?to|for ?a p=P ?'s ?to ?summer @exit|@leave|go
  > Leeds open the door to a Noah Okafor exit.
a price on him, seller, weak
  price_tag|asking_price|price|valuation on|for p=P
  > Leeds have put a £20m price tag on Noah Okafor.
on his way out, player, not denied
  p=P ?is ?now ?set on|eyeing|seeking|planning|wanting|angling_for ?his ?her ?a ?the way_out ?of ?from=C
  > Noah Okafor is on his way out of Leeds.
wishes to go, player, not denied
  p=P|he|she ?is|has|have ?also ?now ?reportedly ?told|asked|informed ?from=C|the_club|his_club|bosses ?that ?he|she @ready|@hoping|
  desperate|asked|asks|
  pushing|itching|angling ?to ?for @leave|@leaving|go !to|a_legacy|behind|everything|with|up|down
  > Noah Okafor has told Leeds that he wants to go.
thinks about his future, player
  p=P ?is|are|has ?now ?reportedly consider*|weigh*|ponder*|mull*|reconsider*|contemplat*|assess*|evaluat* ?up ?over his|her|their ?own
  future
  > Noah Okafor is considering his future at Leeds.
time is over, player
  time|days|spell|stay|career|chapter at|with from=C ... over|up|numbered|at_an_end|an_end|a_close|end|finished
  > Noah Okafor's time at Leeds looks to be over.

== denied

still his player later, player
  expect*|want*|hope*|sure|confident|convinced|insist*|see|certain ?that p=P ?to ?will ?still be|being|remain|play ... player|next_season|
  next_term|here|from=C
  > Daniel Farke of Leeds expects Noah Okafor to still be a Leeds player next season.
stays put, player
  p=P ?is ?will ?to ?set_to ?going_to ?likely_to ?expected_to ?decides_to ?opts_to ?decided_to staying_put|stay_put|stays_put|staying
  ?at ?from=C $
  > Noah Okafor staying put at Leeds.
fights to keep, seller
  will|to|determined|vow fight|battle|do_everything|do_all_they_can|pull_out_all_the_stops|move|work|do_their_utmost to_keep|
  to_retain|to_hold_onto|to_hold_on_to ?hold ?of p=P
  > Leeds will fight to keep Noah Okafor.
warns suitors, seller
  ^ ?the from=C ?have ?S ?N warn|warns|warned|tell|tells|told|send suitors|admirers|rivals|clubs|everyone|potential ?suitors ?message $
  > Noah Okafor is untouchable, Leeds warn suitors.
"""
)
