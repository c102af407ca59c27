"""How English reporters say where a move stands: bids that are made."""

from bot.transfers.rules.tables import read_rules

BIDS = read_rules(
    """
== bid_expected

bid not yet sent, any
  bid|offer|proposal .. from|by to=C ?for ?p=P has|have|is|was not|yet|still|never ?yet ?to ?be ?been sent|submitted|made|tabled|lodged|
  formalised|presented|yet_sent|yet_submitted
  > The new offer from Arsenal for Andre has not been sent yet, it is expected tomorrow.

== bid

submitted bid, buyer
  submit*|lodg*|tabl*|made|make|makes|sent|send|sends|launch*|put*|present*|went_in|gone_in|issue*|fil*|have_a|had_a|having_a|placed|
  deliver* .. bid|offer|bids|proposal|proposals|offers|package|bid_in
  > Lyon have submitted a bid for Wilson Odobert.
bid for, buyer
  bid|bids|offer|offers|proposal for|of|worth .. F|P|R
  > Leeds have had a £20m bid for Wilson on the table.
keeps offering, buyer, not denied
  to=C keep|keeps|kept|continue|continues ?on offering|proposing|bidding|to_offer|to_propose|to_bid
  > Milan want a sale of Noah Okafor, Leeds keep offering a loan deal.
bids a sum, buyer
  bid|bidding ?around ?about ?a ?an ?initial ?opening ?just ?over ?up_to F
  > Daniel Farke has bid £9m for Noah Okafor, say Leeds.
bid as well, buyer
  to=C has|have|had ?also ?now ?since bid ?too|as_well $
  > Leeds like Noah Okafor. Everton have also bid.
bid headline, buyer
  to=C bid|bids|offer F|for
  > Newcastle bid £40m for Elanga.
club's bid, any
  to=C 's .. ?p=P bid|offer|proposal
  > Newcastle wait for an answer to Milan's bid for Tonali.
club bid, any
  to=C ?F ?opening ?second ?improved bid|bids|offer|proposal for|of|worth|to_sign|rejected|on|F
  > Brighton wait for an answer to the Chelsea bid for Baleba.
bid from, any
  bid|offer|bids|offers|proposal .. from|by to=C
  > Wolves have received an offer from Arsenal for Andre.
opening bid, any
  opening|first|second|third|initial|improved|new|fresh|formal|official|verbal|F bid|offer|proposal
  > An improved offer for Andre is on the table.
waits for an answer to it, buyer
  give|gives|given|gave|giving p=P .. ?until ... to @sign|accept|answer|respond|decide|agree ?to ?on ?the|their offer|proposal|contract|bid
  > Leeds have given Noah Okafor until Friday to accept their offer.
offers him a contract, buyer, renewal of his own, not denied
  offer|offers|offered|offering p=P a|an|the ?C ?@long contract|deal|terms !to_C
  > Leeds are offering free agent Noah Okafor a two-year contract.
offered, buyer
  offer|offers|offered|offering F|P
  > Juventus offered £30m for Andre.
on the table, any
  bid|offer|proposal ... on_the_table|submitted|sent|made|tabled|lodged
  > The offer was sent for Wilson Odobert by Lyon.
option deal bid, buyer, weak
  met|meet ?the|his asking_price|valuation|price
  > Chelsea have met the asking price for Rogers.
"""
)
