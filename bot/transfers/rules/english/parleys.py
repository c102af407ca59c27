"""How English reporters say where dealings stand: talks of two clubs, medicals to come, bids that are awaited."""

from bot.transfers.rules.tables import read_rules

PARLEYS = read_rules(
    """
== talks

framework of a deal, any
  framework|outline|outlines|basis|bones|structure of ?a|an|the|their ?F ?possible|potential|initial ?loan deal|agreement|move|transfer
  ?is|are|has|have ?now ?already ?been in_place|there|agreed|set|clear|settled|discussed
  > The framework of a deal is in place for Leeds to sign Noah Okafor.
two clubs in talks, any, mutual
  to=C ?are|have|remain|still|now|currently ?been ?also ?locked ?now ?still ?holding in|hold|held|open|opened|resume|holding|enter|
  continue ?in ?further ?advanced ?active ?direct ?positive ?constant ?early talks|discussions|negotiations|dialogue over|about|regarding|
  on|concerning ?a|the ?deal|move|transfer|sale ?for|of p=P !extension|renewal|contract
  > Leeds and Milan in discussions over Noah Okafor.
talks on a sale, seller
  in|open|opened|hold|holding|held|having|begin|began ?advanced ?direct ?active ?final talks|discussions|negotiations with to=C over|
  about|regarding|on|for ?the|a ?F ?potential|possible|proposed ?F sale|departure|exit of p=P
  > Milan in discussions with Leeds over the sale of Noah Okafor.
talks on his sale, seller
  in|open|opened|hold|holding|held|having|begin|began ?advanced ?direct ?active ?final talks|discussions|negotiations with to=C over|
  about|
  regarding|on|for ?a|the ?potential|possible|proposed p=P ?'s ?F ?proposed sale|departure|exit
  > Milan in discussions with Leeds over Noah Okafor's sale.
talks on his sale to a club, seller
  in|open|opened|opens|hold|holding|held|begin|began ?advanced ?direct ?active ?final talks|discussions|negotiations over|about|on p=P
  ?'s ?F
  sale|departure|exit to to=C
  > Milan open talks over Noah Okafor sale to Leeds.
discusses his sale, seller
  discuss|discusses|discussing|negotiate|negotiating ?the p=P ?'s sale|departure|exit with to=C
  > Milan discussing Noah Okafor sale with Leeds.
talks to sell, seller
  in|open|opened|hold|holding|held|having|begin|began ?advanced ?direct ?active ?final talks|discussions|negotiations ?with ?to=C to_sell|
  to_loan|to_offload|over_selling|about_selling|over_loaning p=P
  > Milan in talks with Leeds to sell Noah Okafor.
negotiates to sell, seller
  negotiating|negotiate|negotiates|discussing|discuss|discusses ?a|the ?potential|possible ?deal|move|transfer|terms with to=C
  to_sell|to_loan|about_selling p=P
  > Milan are discussing a deal with Leeds to sell Noah Okafor.
thrashes out terms, buyer, mutual
  thrash|thrashed|thrashing|hammer|hammered|hammering|iron|ironed|ironing|haggle|haggling|wrangle|wrangling|work|working ?out ?over|on
  ?the|a ?final ?F ?personal ?contract ?p=P terms|details|deal|agreement|structure|formula|fee|package|price|wording|kinks
  > Leeds thrash out terms with Noah Okafor.
finishing touches, buyer
  put|puts|putting|apply|applying|applies|add|adding ?the finishing|final touches to|on
  > Leeds put the finishing touches to Noah Okafor deal.
apart on his price, any, mutual
  to=C ?are|remain|still|is ?still ?some ?a ?long ?way ?far ?F apart on|over ?the|a ?price|fee|valuation ?of ?for p=P
  > Leeds and Milan are still some way apart on Noah Okafor.
two clubs make progress, any, mutual
  to=C ?have|are ?also ?now make|made|making ?good|further|real|significant|big|more progress !in|on|with|to
  > Leeds want Noah Okafor, and Leeds and Milan make progress.
two clubs near an agreement, any, mutual
  edge|edging|close_in|closing_in|near|nearing|move|moving|inch|inching|close ?closer ?to ?on ?a|an p=P ?transfer agreement|deal|
  breakthrough|
  compromise
  > Leeds and Milan edge closer to Noah Okafor agreement.
two clubs near a deal, any, mutual
  nearing|near|nears|approaching|closing_in_on|close_in_on|close_to ?a|an|the ?F deal|agreement|compromise for|over|on p=P
  > Leeds and Milan nearing deal for Noah Okafor.
two clubs negotiate, buyer, mutual
  negotiating|negotiate|negotiated|haggling|haggle|wrangling over|about|on ?a|the ?deal ?fee ?price ?transfer ?for ?of p=P
  > Leeds and Milan are negotiating over Noah Okafor.
races to complete, buyer
  race|races|racing|scramble|scrambling|rush|rushing ?against ?time ?the ?clock to_complete|to_finalise|to_seal|to_conclude|to_tie_up|
  to_wrap_up|to_get|
  to_clinch ?a|the ?deal ?for p=P
  > Leeds in race against time to complete Noah Okafor deal.
on course to sign, buyer
  on_course|on_track|in_line|in_pole to_sign|to_land|to_complete|to_secure|to_capture|for ?the ?signing ?of p=P
  > Leeds on course to sign Noah Okafor.
a whisker away, player
  inches|moments|hours|whisker|within_touching_distance|touching_distance|within_reach from|away_from|of|off ?a|the|his ?F ?dream to=C
  move|
  switch|transfer|deal|medical|return
  > Noah Okafor is inches from Leeds move.
in line to join, player
  in_line|on_track|on_course to join|sign_for|move_to|complete|seal|become|return_to .. to=C
  > Noah Okafor is in line to join Leeds.
expected to leave one for another, player
  likely|tipped|expected ?to leave|quit|swap|depart ?the from=C for to=C
  > Noah Okafor is likely to leave Milan for Leeds.
player discusses terms, player
  p=P ?is ?now discuss|discusses|discussing|negotiates|negotiating|talks|thrashing_out ?personal ?contract ?over terms|contract|move|deal|
  details
  with|at to=C
  > Noah Okafor discusses terms with Leeds.

== bid

meets the price, buyer, weak
  meet|meets|met|match|matches|matched from=C 's ?F asking_price|valuation|price|price_tag|demands|demand
  > Leeds meet Milan's asking price for Noah Okafor.

has come back with more, buyer
  returned|come_back|came_back|gone_back|went_back|hit_back|responded with ?a|an improved|second|new|fresh|higher|increased|better|third|F
  bid|offer|package|proposal|F
  > Leeds have returned with an improved offer for Noah Okafor.

== collapsed

priced out, buyer
  priced_out of ?a|the ?signing|move|deal|race|chase|swoop ?for ?of p=P
  > Leeds priced out of signing Noah Okafor.

== bid_expected

headline of a bid to come, buyer
  ^ to=C to bid|make_a_bid|make_an_offer|make_bid|make_offer|make_a_move|submit|table|launch|lodge|offer ... for|over p=P
  > Leeds to bid for Noah Okafor.
awaits a club's bid, seller
  expect|expects|expecting|await|awaits|awaiting|anticipate|anticipates|anticipating|brace_for|braced_for|bracing_for|
  bracing_themselves_for|brace_themselves_for|braced_themselves_for|waiting_for|prepare_for|prepared_for|preparing_for ?a|an|the ?F ?new
  ?second ?improved ?formal ?opening to=C ?F ?second bid|offer|approach|move for|over|to_sign p=P
  > Milan expect Leeds bid for Noah Okafor.
expects a club to bid, seller
  expect|expects|expecting|fear|fears|anticipate to=C to bid|offer|make_a_bid|make_an_offer|table|submit|launch|lodge|come_in|return ...
  p=P
  > Milan are expecting Leeds to bid for Noah Okafor.
bid from a club is to come, any
  bid|offer|proposal|approach from|by to=C for|over|to_sign p=P ?is|are ?now expected|imminent|anticipated|coming|in_the_works|
  in_the_pipeline
  > An offer from Leeds for Noah Okafor is expected this week.
bid for him is to come, any
  bid|offer|proposal|approach for|over|to_sign p=P from|by to=C ?is|are ?now expected|imminent|anticipated|coming|in_the_works|
  in_the_pipeline
  > A bid for Noah Okafor from Leeds is imminent.
club's bid in preparation, any
  to=C ?'s ?opening ?new ?second ?fresh ?F bid|offer|proposal for p=P ?is being_prepared|being_readied|expected|imminent|in_the_works
  > Leeds opening bid for Noah Okafor being prepared.
goes back in, buyer
  go|goes|going|come|coming back_in for p=P
  > Leeds going back in for Noah Okafor with a better bid.
will raise its bid, buyer
  ^ to=C to up|improve|increase|raise|better ?their ?the ?p=P bid|offer|proposal
  > Leeds to up Noah Okafor offer.
readies a move for a sum, buyer
  ready|readies|readying|prepar*|plot|plots|plotting|plan|plans|planning|line_up|lining_up ?a ?club_record F move|swoop|raid|approach for
  p=P
  > Leeds readying £20m move for Noah Okafor.

== enquiry

offered to a club by his own, seller, not denied
  ^ ?from=C ?have offer|offers|offered to=C ?the|a chance|opportunity|option to_sign|of_signing|to_take|to_loan|to_buy p=P
  > Milan offer Leeds chance to sign Noah Okafor.

== medical

arrives ahead of a medical, player
  arriv*|land*|fly|flies|flying|flown|back|travel*|jet|jets|jetted|in ... ahead_of|before|for|to_undergo|to_have ?a|an|his|her|the
  ?to=C medical|  medicals|medical_tests|medical_checks
  > Noah Okafor is expected to travel to England today for a medical at Leeds.
arranges his medical, buyer
  schedul*|arrang*|book*|organis*|plan*|lin*_up|prepar*|set_up|fix* ?a ?the p=P ?'s medical|medicals
  > Leeds schedule Noah Okafor medical.
arranges a medical for him, buyer
  book|books|arrange|arranges|organise|organises|line_up|lines_up|schedule|schedules|set_up|sets_up|set ?a ?the medical|medicals|
  medical_tests for p=P
  > Leeds book medical for Noah Okafor.
puts him through it, buyer
  put|puts|putting p=P through ?his|her|a medical|medicals
  > Leeds to put Noah Okafor through his medical.
to have a medical, player
  p=P to have|undergo|take|complete ?his|her|a ?to=C medical|medicals|medical_tests
  > Noah Okafor to have medical with Leeds.
due for a medical, player
  scheduled|due|set|expected|booked|poised to have|undergo|take|complete|begin|start ?his|her|a ?the ?first_part_of ?his ?a ?to=C medical|
  medicals|
  medical_tests
  > Noah Okafor is scheduled to undergo a medical at Leeds.
"""
)
