"""How English reporters say where dealings stand: talks of two clubs, medicals to come, bids that are awaited."""

from bot.transfers.rules.tables import read_rules

PARLEYS = read_rules(
    """
== talks

two clubs in talks, any, mutual
  to=C ?are|have|remain|still|now|currently ?been ?also ?locked ?now ?still ?holding in|hold|held|open|opened|resume|holding|enter|
  continue ?in ?further ?advanced ?active ?direct ?positive ?constant ?early talks|discussions|negotiations|dialogue over|about|regarding|
  on|
  concerning ?a|the ?deal|move|transfer|sale ?for|of p=P
  > Leeds and Milan in discussions over Noah Okafor.
talks on a sale, seller
  in|open|opened|hold|holding|held|having|begin|began ?advanced ?direct ?active ?final talks|discussions|negotiations with to=C over|
  about|
  regarding|on|for ?the|a ?F ?potential|possible|proposed ?F sale|departure|exit of p=P
  > Milan in discussions with Leeds over the sale of Noah Okafor.
talks to sell, seller
  in|open|opened|hold|holding|held|having|begin|began ?advanced ?direct ?active ?final talks|discussions|negotiations ?with ?to=C
  to_sell|to_loan|to_offload|over_selling|about_selling|over_loaning p=P
  > Milan in talks with Leeds to sell Noah Okafor.
thrashes out terms, buyer, mutual
  thrash|thrashed|thrashing|hammer|hammered|hammering|iron|ironed|ironing|haggle|haggling|wrangle|wrangling|work|working ?out ?over|on
  ?the|a ?final ?F ?personal ?contract ?p=P terms|details|deal|agreement|structure|formula|fee|package|price|wording|kinks
  > Leeds thrash out terms with Noah Okafor.
finishing touches, buyer
  put|puts|putting|apply|applying|applies|add|adding ?the finishing|final touches to|on
  > Leeds put the finishing touches to Noah Okafor deal.
apart on his price, any, mutual
  to=C ?are|remain|still|is ?still ?some ?a ?long ?way ?far apart on|over ?the|a ?price|fee|valuation ?of ?for p=P
  > Leeds and Milan are still some way apart on Noah Okafor.
two clubs make progress, any, mutual
  to=C ?have|are ?also ?now make|made|making ?good|further|real|significant|big|more progress
  > Leeds want Noah Okafor, and Leeds and Milan make progress.

== bid

meets the price, buyer, weak
  meet|meets|met|match|matches|matched from=C 's ?F asking_price|valuation|price|price_tag|demands|demand
  > Leeds meet Milan's asking price for Noah Okafor.

== bid_expected

headline of a bid to come, buyer
  ^ to=C to bid|make_a_bid|make_an_offer|make_bid|make_offer|make_a_move|submit|table|launch|lodge|offer ... for|over p=P
  > Leeds to bid for Noah Okafor.
awaits a club's bid, seller
  expect|expects|expecting|await|awaits|awaiting|anticipate|anticipates|anticipating|brace_for|braced_for|bracing_for|waiting_for|
  prepare_for|prepared_for|preparing_for ?a|an|the ?F ?new ?second ?improved ?formal ?opening to=C ?F ?second bid|offer|approach|move for|
  over|to_sign
  p=P
  > Milan expect Leeds bid for Noah Okafor.

== medical

arranges his medical, buyer
  schedul*|arrang*|book*|organis*|plan*|lin*_up|prepar*|set_up|fix* ?a ?the p=P ?'s medical|medicals
  > Leeds schedule Noah Okafor medical.
"""
)
