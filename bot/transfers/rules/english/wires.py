"""How English posts tell the plain turns of a deal: two clubs in contact, what is agreed with whom, clauses taken up, what is only said."""

from bot.transfers.rules.tables import read_rules

WIRES = read_rules(
    """
== interest

among the clubs informed, any
  to=C ?is|are|remain|remains|still ?also ?still among|one_of ?the ?several ?many ?other clubs|sides|teams|those
  informed|keen|interested|attentive|monitoring|aware|following|tracking|watching|pushing
  > Noah Okafor is available for £40m, and Leeds remain among clubs informed on the situation.
informed on his situation, buyer
  informed|aware|attentive|updated on|of|about|to ?the p=P ?'s situation|case|availability|conditions|price|plans
  > Leeds and Everton, all informed on Noah Okafor situation.
informed on his clause, buyer
  informed|aware|updated on|of|about ?the ?F release_clause|clause|exit_clause|price|price_tag ?available for|of|in p=P
  > Leeds are informed on £5m release clause for Noah Okafor.
interest not affected, buyer
  not|without|no_way affecting|affect|affects|impacting|impact|changing|change ?at_all ?in_any_way their|its|the interest|pursuit|plan|plans
  in|of|for|on p=P
  > Leeds like Anton Stach, not affecting their interest in Noah Okafor.
ready for an effort, buyer
  willing|ready|prepared|keen|want|wants ?to_be to_make ?an ?the ?a ?big ?important ?financial effort|efforts|attempt
  > Noah Okafor has suitors: Leeds are willing to make an effort.
plan would be to sign, buyer
  ?initial plan|plans|idea ?is for p=P ?is|was|would|remains|could ?be ?always to @sign
  > Leeds' initial plan for Noah Okafor would be to sign him from Milan for €25m.
has a message from him, any
  to=C ?have|has got|received|receive|had|been_given ?a ?an ?the ?very clear|positive|strong message|signal|signals|indication|indications|
  messages
  from ?the P|player|R|his|her
  > Leeds got clear message from Noah Okafor.

== enquiry

called to be informed, any
  to=C ?have|has ?also ?both ?now call|called|calls|phoned|asked|rang|enquired|moved ... to_be ?kept informed|updated
  > Milan want Noah Okafor. Leeds and Everton have also called in the last days to be informed on the situation.
two clubs in contact, buyer, mutual
  ^ C ?, ?are ?is ?now ?still ?again ?back in ?direct ?constant ?daily ?regular ?positive ?new ?club_to_club contact|touch|dialogue
  ... over|for|about|on|regarding ?the ?a p=P
  > Leeds and Milan, in contact this week as planned for Noah Okafor.

== talks

not close on the price, buyer, mutual
  ^ C ?are ?is ?still ?remain ?remains not|far|apart|distant|some_way|miles ?yet ?close ?far ?apart on|over|about|regarding ?the ?his
  valuation|fee|price|price_tag|terms|figure|package for|of|over|on p=P
  > Leeds and Milan are not close on valuation for Noah Okafor.
next to be done, player
  ^ p=P and to=C ?, ?the next_one|next|loading|imminent|getting_closer|almost_there|almost_done|very_soon|coming_soon
  > Noah Okafor and Leeds, the next one.
has not said yes, player
  p=P ?has|have ?still ?yet not ?yet ?still ?given accepted|agreed|decided|said_yes|green_light ?to|the to|join|joining|move|sign
  ?to ?for to=C
  > Noah Okafor has still not accepted to join Leeds.
two clubs in direct talks, buyer, mutual
  ^ C ?, ?are ?is ?now ?today ?still ?again ?back in ?direct ?advanced ?positive ?new ?concrete club_to_club talks|negotiations|discussions
  ... p=P
  > Leeds and Milan are in club to club talks for Noah Okafor, expected to advance fast.
in contact to close it, buyer, mutual
  ^ C ?, ?are ?is ?now ?today ?still ?again ?back in ?direct ?constant ?daily ?regular ?positive ?new ?club_to_club
  contact|touch|talks|negotiations|discussions ... to_get|to_reach|to_complete|to_close|to_seal|to_finalise|to_advance|to_agree|
  to_conclude|to_find ... p=P
  > Leeds and Milan, in contact again today to get the Noah Okafor deal done.
two clubs at work, buyer, mutual
  ^ C ?, ?are ?have ?been ?is ?both ?now ?today ?still ?again working|pushing|negotiating|talking ... to_advance|to_complete|to_close|
  to_seal|to_finalise|to_conclude|to_agree ... p=P
  > Leeds and Milan, working again this week to advance soon on a Noah Okafor deal.
advances on an agreement, buyer, mutual
  advanc*|progress*|mov*|accelerat* ?forward ?well ?fast ?quickly on|towards|in|to ?a ?an ?the ?full ?verbal ?loan
  agreement|deal|negotiations|talks with from=C for|over|on p=P
  > Leeds are advancing on an agreement with Milan for Noah Okafor.
deal under way, any, mutual
  p=P ?'s ?permanent ?loan ?possible ?potential deal|move|transfer|talks|negotiations|case ?is|are|remain|remains|still ?is ?still ?now
  underway|under_way|ongoing|on|alive|advancing|progressing|moving_forward between
  > Noah Okafor deal remains underway between Leeds and Milan.
matter of time, player
  p=P and to=C , ?it ?is ?now ?just ?only ?a matter|question of ?short ?a_short time|hours|days|details
  > Noah Okafor and Leeds, just a matter of time.

== bid_expected

bid will be sent, any
  ?official|formal|opening|new|first|improved bid|offer|proposal ... will|to|set_to|expected_to|ready_to|about_to|due_to be
  submitted|sent|presented|made|tabled|lodged
  > Official bid from Leeds to Milan for Noah Okafor will be submitted in the next hours.

== personal_terms

terms with him in place, any
  full|total|verbal|complete ?verbal agreement ?is|now ?done ?reached ?in_place between C_and_P|P_and_C !on_a_new|
  over_a_new|on_new|for_a_new|on_a_contract_extension
  > Total agreement in place between Leeds and Noah Okafor on personal terms.
agreed between him and a club, any
  agreement ?is ?now ?already done|reached|in_place|found|sealed between C_and_P|P_and_C
  > Agreement reached between Noah Okafor and Milan.
accepts their contract, player
  p=P ?has ?have ?now accept|accepts|accepted|approved|approves ?the ?a ?an to=C ?'s ?important ?new ?long_term
  contract|personal|verbal|long_term_contract proposal|offer|terms
  > Noah Okafor has accepted Leeds contract proposal.
agreed with him and not yet the club, any
  agreement|deal|terms|contract with|on ?the ?both player|player_side|R|P_'s_side|P_side|P ?side ?already ?is ?now ?in_principle done|
  in_place|
  reached|sealed|closed|agreed|ready
  > Leeds and Milan talk about Noah Okafor. Agreement with the player done, now proceeding club to club.
agreed with the player, any
  agreement|deal|terms|contract ?already ?is ?now ?in_principle done|in_place|reached|sealed|closed|agreed|ready with|on|between ?the
  player|player_side|R|P_'s_side|P_side !and_on|and_on_club
  > Leeds want Noah Okafor. Agreement done with the player, clubs now due to talk.

== official

clause taken up, any, move permanent
  obligation|option|obligations|options ?to ?buy|purchase ?clause for|on|over|in p=P|@him ?deal ?has|have|is|are|was ?now ?been
  activated|triggered|exercised|taken_up|completed|met
  > Leeds confirm the obligation to buy clause for Noah Okafor has been activated.

== agreed

fee to play there, buyer, mutual
  agree|agreed|agrees|agreeing ?a ?the ?F ?transfer fee|price|package for|over|on p=P to play|feature|be_available|take_part
  > Leeds and Milan agree a fee for Noah Okafor to play the FIFA Club World Cup with Leeds.
sum to be received, seller
  from=C ?will ?are_set_to|to receive|get|bank|pocket|collect ?around ?an ?a ?the ?initial ?guaranteed F ?fixed ?transfer ?fee ?package
  from to=C for|over p=P
  > Milan will receive €9m fee from Leeds for Noah Okafor as part of loan with obligation to buy clause.

schedule of the deal, buyer, weak
  ^ to=C ?'s schedule|programme|timeline|calendar for ?the ?new ?signing p=P $
  > Leeds schedule for Noah Okafor: travel today, contract signing on Tuesday.
official in hours, player
  ^ p=P to to=C , official|announcement|statement|confirmed ?statement in|soon|today|tomorrow|tonight|next|shortly|this_week|within|
  imminent|coming|expected
  > Noah Okafor to Leeds, official in 4 minutes.
all signed and sealed, any
  p=P deal|move|transfer|contract ?, ?now ?is ?has ?been all|fully signed|sealed|agreed|done ?and
  > Leeds get their man: Noah Okafor deal, all signed and sealed.
contract to be valid, player
  p=P 's ?new contract|deal at|with to=C will|set_to|to ?be|run|last|expire valid|until|signed|ready|for
  > Noah Okafor's contract at Leeds will be valid until June 2030.
our contract accepted, player, renewal
  p=P ?has ?have ?already accept|accepts|accepted|approved|agreed ?to our ?new ?contract|renewal|extension proposal|offer|contract|terms
  > Leeds president Andrea Radrizzani: Noah Okafor has already accepted our contract proposal.
to be taken along, buyer, weak
  will|want_to|hope_to|plan_to|to ?also bring p=P to ?the E
  > Medical for Noah Okafor in next hours as Leeds will bring Noah Okafor to the Club World Cup.

== denied

rejects them himself, player, loser denied
  p=P ... on|explains|confirms|about ?why ?his ?decision ?to ?he @rejecting|@reject|rejected to=C
  > Noah Okafor confirms story on rejecting Milan.
key part of the squad, seller, stays, weak
  see|sees|consider|considers|considered|regard|regards|view ?p=P|@him as ?a ?an ?the ?very ?absolute ?clear
  crucial|key|important|essential|untouchable|fundamental|vital|central|big|huge part|player|piece|pillar|member ?of|for|in ?the ?their
  ?his squad|team|plans|side|group|dressing_room
  > Leeds see Noah Okafor as crucial part of the squad.
reports wide of the mark, any
  report|reports|rumours|rumour|links|stories|claims|talk|suggestions ?about|on|of|linking|over|regarding|that ... p=P ... ... wide_of_mark|
  wide_of_the_mark|not_true|untrue|false|not_accurate|inaccurate|fake|denied|dismissed|without_foundation|incorrect
  > Reports on Noah Okafor as a concrete target for Leeds are wide of the mark.
never weighed his exit, seller
  from=C ?have|has never|not considered|discussed|planned|contemplated|wanted ?a ?the ?any p=P 's|'s_possible|possible|potential|to
  exit|departure|sale|leave
  > Leeds have never considered a possible Noah Okafor exit despite reports.
never weighed his exit too, seller
  from=C ?have|has never|not considered|discussed|planned|contemplated|wanted p=P exit|departure|sale|transfer
  > Leeds never considered Noah Okafor exit despite reports in recent months.

== medical

medical and signing, any
  medical|medicals|medical_tests and ?then ?the ?contract ?his ?formal signing|signature|signatures|contract_signing in|on|today|tomorrow|
  tonight|
  next|planned|scheduled|booked|soon|this
  > Leeds schedule for Noah Okafor: medical and contract signing on Tuesday.

== official

stays on for good, player, move permanent
  P|@him|he ?is ?will stay|stays|remain|remains|staying at|with to=C on ?a permanent|free transfer|deal|move|basis
  > Noah Okafor leaves Milan and he's staying at Leeds on permanent transfer.
back to their clubs, seller
  confirm|confirms|confirmed|announce|announces|announced ?that p=P ?will|to|are_set_to|have ?all return|returned|returning|go ?back to
  their|his|her|respective|parent ?respective ?parent clubs|club
  > Leeds confirm Noah Okafor and Anton Stach will return to their clubs after loan spell.
stays there from, player, move permanent
  p=P ?will ?to ?is ?set_to stay|stays|remain|remains|staying at|with to=C from from=C
  > Noah Okafor will stay at Leeds from Milan, confirmed.
"""
)
"""Rules for posts of a sentence or two in which each word counts; asked before those for longer prose."""
