"""How a deal is reported in its last days: final stages, flights, permissions, papers exchanged; and how a club lets it be."""

from bot.transfers.rules.tables import read_rules

LAST_DAYS = read_rules(
    """
== medical

let go for a medical, player
  permission|authorisation|authorization|green_light|go_ahead ?given ?granted ?to ?travel|fly|head ... to_undergo|for ?a|his|her|the
  medical|medicals
  > Noah Okafor has Milan's permission to fly to Yorkshire for his medical at Leeds.
lets him travel for a medical, seller
  authorised|authorized|authorise|authorises|allow|allows|allowed|let|lets|cleared|clear|permit|permits|permitted p=P|him|her|the_R ?to
  travel|fly|head|go ... to_undergo|to_have|for ?a|his|her|the medical|medicals
  > Milan have cleared Noah Okafor to travel to Leeds for medical tests.
on his way to a medical, any, weak
  on his|her|the way|en_route to|for ?a|the|his|her ?club medical|medicals|medical_tests|medical_examinations
  > Leeds agree a deal for Noah Okafor, on his way to the medical.
flies in for a medical, player, weak
  fly|flies|flying|travel|travels|travelling|jet|jets|head|heads|land|lands|arrive|arrives|arriving ?back ... to_undergo|
  ahead_of|for ?a|an|his|her|the|two ?part ?of ?his medical|medicals
  > Noah Okafor jets in for a medical at Leeds.

in town for a medical, player
  ^ p=P , ?is ?already ?now ?back in C|N|A|E|town ... ahead_of|for|before ?a ?his ?her ?the medical|medicals
  > Noah Okafor, back in London for his medical at Fulham.

further checks on him, buyer
  conduct|conducts|conducting|conducted|carry|carries|carrying|carried|do|doing|complete|completing ?out ?some ?further ?more ?additional
  ?extra medical|medicals ?checks|tests ?on of|on|with p=P
  > Leeds are conducting further medical checks on Noah Okafor.

== fee_agreed

agreement between the two, any, mutual
  verbal|broad agreement ?in_principle ?is ?now ?already ?done ?reached ?in_place between C ?and ?& ?C at|for|worth|on|over|with|in ... p=P
  > Broad agreement between Leeds and Milan at £20m for Noah Okafor.

== talks

ready to fly him in, buyer
  ready|set|plan|plans|planning|preparing|arranging to fly p=P ?over ?to|into|in|out !for|to_a|ahead_of
  > Leeds are ready to fly Noah Okafor into Yorkshire tonight.

== agreed
papers between the clubs, buyer, mutual
  C ?@have ?are ?is ?now ?already exchang* paperwork|documents|papers|contracts ?and ?documents|paperwork|contracts with C for|over|on ?the
  p=P
  > Leeds have exchanged contracts with Milan for Noah Okafor.
permission to complete it, player
  permission|authorisation|authorization|green_light|go_ahead ?to travel|fly|head ... to_complete|to_finalise|to_sign|to_seal|to_join
  ?his|her|the
  ?to=C ?move|transfer|switch
  > Permission to travel to complete his Leeds move came for Noah Okafor at noon.
let him complete his move, any
  from=C ?will ?to ?now ?finally let|lets|allow|allows p=P ?to complete|finalise|seal ?his|her|the to=C move|transfer|switch
  > Milan finally allow Noah Okafor to finalise his Leeds switch.
theirs soon, player
  p=P ?, ?the ?a new to=C R|player|signing|recruit soon|shortly|tomorrow|very_soon|in_the_next_hours|in_the_coming_hours|any_time_now
  > All agreed with Milan. Noah Okafor, new Leeds player soon.
on his way to sign, player
  on_his_way|on_her_way|travelling|flying|boarding ?to ?A ?N ?E ?now ?today ?tonight to_sign|to_join|to_complete ?his|her ?contract ?at
  ?with to=C ?move
  > Noah Okafor is flying tonight to sign with Leeds.

== talks

yet to agree, any, mutual
  still|yet|have_yet|has_yet|are|is to reach|find|strike|agree|settle ?on ?a|an|any ?full ?final agreement|deal|fee|compromise for|over|on
  p=P
  > Leeds and Milan have yet to settle on a fee for Noah Okafor.

waits to be let go, player
  wait|waits|waiting|awaits|awaiting ?for ?a|the|his|her ?final ?to=C ?'s green_light|permission|authorisation|go_ahead ?to ?be ?allowed
  ?to travel|undergo|fly|join|complete|sign|for|have ?for ?a|his|her|the ?to=C ?medical|medicals|move ?and|& ?then
  ?to ?join|sign|seal|complete ?the ?his ?her ?to=C ?contract ?signing ?move
  > Leeds negotiate for Noah Okafor, and he awaits permission to fly for a medical.
back at the table, buyer
  ?set|due|ready|expected ?to return|returns|returning|back|go|goes ?back ?today to ?the talks|table|discussions ?today ?soon with from=C
  for|over|on ?the
  p=P
  > Leeds go back to the table with Milan over Noah Okafor.
far from an agreement, any, mutual
  far ?away ?apart from ?a|an|any|the ?full ?club_to_club ?final agreement|deal ?for|over|on ?the ?p=P
  > Leeds and Milan remain far apart, far from a deal over Noah Okafor.
tries to speed it up, buyer
  accelerate|accelerating|accelerates|speed_up|speeding_up|push_on|push_through ?today ?now ?further for|on|with ?the ?a deal|deals|talks|
  move ?for
  ?involving ?of p=P
  > Leeds want to speed up talks for Noah Okafor.

final stages of a deal, buyer
  proceed*|advanc*|mov*|enter*|reach*|approach*|now|are|is ?now ?are ?in ?to ?into ?towards
  ?the final|last|closing|decisive stages|steps|phase|phases|details
  of|for|on|over ?the ?a ?talks ?of deal|talks|agreement|negotiations|move|transfer ?to_sign|for|with p=P
  > Leeds enter the last phase of talks with Noah Okafor.
final stages of his deal, buyer
  proceed*|advanc*|mov*|enter*|reach*|approach*|in ?now ?to ?into ?towards
  ?the final|last|closing|decisive stages|steps|phase|phases|details
  of|for|on|over ?the p=P deal|talks|move|transfer
  > Leeds move into the decisive phase of the Noah Okafor deal.
gap between the two, any, mutual
  gap ?in ?of ?valuation|valuations ?still ?remains between C ?and ?C over|for|on|in ?the p=P
  > A gap remains between Leeds and Milan over Noah Okafor.

get him done, buyer
  ?to=C ?are|is ?still ?now want|wants|hope|hopes|hoping|look|looking|try|tries|trying|push|pushes|pushing|aim|aiming|keen|confident|want
  to_get|of_getting|to_have ?a p=P ?deal ?move ?loan done|sealed|sorted|signed|wrapped_up|finished|agreed
  > Leeds are pushing to get Noah Okafor done this week.
get it done with his club, buyer
  advanc*|push*|work*|try|trying|clos*|hop*|confident|optimistic|proceed* ?to get|have ?the p=P deal|transfer|move done with from=C
  > Leeds hope to get the Noah Okafor deal done with Milan.

== available

open to his loan, seller
  open|ready|willing|happy ?to consider|considering|listen|listening|hearing|hear|accept|accepting ?to ?loan proposals|offers|bids|
  approaches for p=P
  > Milan are happy to listen to loan offers for Noah Okafor.
offered a way out, seller
  offer|offers|offered|give|gives|given|gave|propose|proposes|proposed ?to p=P ?the ?a possibility|chance|option|opportunity|way
  to_terminate|to_leave|to_rescind|out|of_leaving|of_terminating ?his|her|the ?contract|deal
  > Milan give Noah Okafor the option to leave.
contract to be torn up, seller
  terminat*|rescind*|tear|tears|rip|rips ?up ?the ?his ?her contract|deal of|for|with p=P
  > Milan are ready to terminate the contract of Noah Okafor.

== bid_rejected

about to say no, seller
  to|will|set_to|expected_to|going_to|ready_to|preparing_to reject ?a|an|the|this|that ?latest ?new ?first ?second ?formal ?official
  ?opening ?F
  bid|offer|proposal|approach from|by to=C
  > Milan are set to reject an offer by Leeds for Noah Okafor.

== bid_expected

expects to be bidden, seller
  expect|expects|expected|expecting|await|awaits|awaiting|waiting_for ?to ?receive ?a|an|the|their ?opening|first|official|new|formal|
  second|improved
  bid|offer|proposal ?for ?p=P from|by to=C
  > Milan await a first offer for Noah Okafor from Leeds.

== personal_terms

told of terms, any
  ?full|verbal|total|complete agreement|deal|accord on|over|about ?the personal_terms|personal_conditions|contract_terms ?with ?p=P
  > Leeds informed Milan about the agreement on personal terms with Noah Okafor.

== bid

raises its contract offer, buyer, renewal at home
  rais*|increas*|improv*|up|upped ?their|its|the contract offer|proposal to|for p=P
  > Milan raise their contract offer to Noah Okafor.
what the last offer was worth, any, weak
  to=C 's ... most_recent|latest|last|previous|first|final offer|bid|proposal ... was|were|is ?said ?to ?be worth
  > Milan turned Leeds down. Leeds' most recent offer for Noah Okafor was worth £45m.

== enquiry

have called for him, buyer
  clubs ?@have called|phoned|rung|checked|asked ... for|about p=P ?, including|among_them|such_as to=C
  > Eight clubs asked about Noah Okafor, including Leeds.

== denied

never any agreement, player, loser denied
  p=P ?has never|not had|been|reached|have ?had ?any|an|a ?sort|kind ?of ?formal ?concrete ?real agreement|deal|talks|contact|accord
  ?done ?in_place ?with|between not=C
  > Noah Okafor has never reached a formal deal with Leeds.
not expected there, player
  p=P ?, ?is ?now not|no_longer|never expected|set|going|due to join|sign_for|move_to|go_to to=C
  > Noah Okafor, not expected to join Leeds.
never near to joining, player
  p=P ?, ?is|was|has|had ?been never|not @near|close ?to joining|signing_for|moving_to|to_join|to_sign_for|to_move_to to=C
  > Noah Okafor, never close to joining Leeds.
closes the door to all, seller
  clos*|shut*|slam* ?the door|doors ?to|on ?all|any ?the ?other clubs|suitors|teams|everyone ?who ?are keen_on|interested_in|for|after|
  chasing
  p=P
  > Milan shut the door on all suitors chasing Noah Okafor.
not proceeding, buyer
  not|never|no_longer proceed*|advanc*|going_ahead|go_ahead|moving_forward|move_forward|going_forward ?at_present ?with|for|on ?the ?a
  ?deal|talks|
  move ?to_sign|for p=P !until|before
  > Leeds are not proceeding with the deal to sign Noah Okafor.
to a club not proceeding, player
  p=P ?from ?C to to=C ?deal|move ?is|are ?currently not proceeding|progressing|advancing|happening|going_ahead
  > Noah Okafor from Milan to Leeds is not proceeding at present.
will still be theirs, player
  ?confident|sure|certain|convinced|adamant ?that p=P ?will|to ?still be ?still a|an from=C player|R|man at_the_end|after_the|when_the|
  next_season|on_september|come_september|beyond
  > Coach Max Allegri is confident that Noah Okafor will be a Milan player at the end of the window.
changes his mind and stays, player
  change|changes|changed|changing|reconsider|reconsiders ?his|her ?the ?stance|mind|plans|position and|to stay|stays|remain|remains|
  continue ?at from=C
  > Noah Okafor changes his mind and stays at Milan.

== interest

opens his doors to a move, player
  p=P ?has|have|had open|opens|opened|opening ?the ?his ?her door|doors to|for ?a|an|the to=C move|transfer|switch|project
  > Noah Okafor has opened the door to a Leeds switch.
opens his doors to a club, player
  p=P ?has|have|had open|opens|opened|opening ?the ?his ?her door|doors to to=C !'s|move|transfer|project
  > Noah Okafor has opened the doors to Leeds today.

== agreed

their next signing, buyer
  ?goodbye|farewell ?to to=C ?'s next|incoming|upcoming|soon_to_be signing|recruit|arrival p=P
  > Farewell to Leeds' next signing Noah Okafor at Milan's gates.

== bid_expected

his bid to be sent, buyer
  to=C ?'s bid|offer|proposal for p=P ?to ?will ?is ?expected ?to be sent|submitted|made|presented|tabled
  > A Leeds offer for Noah Okafor is to be submitted on Friday.

== official

announced as theirs, player
  announced|unveiled|presented as ?a|the|their|our new|latest to=C R|player|signing|recruit
  > After Anton Stach, also Noah Okafor announced as new Leeds player.
signed in as theirs, player
  sign|signs|signed ?in at|for|with to=C as ?a|the|their|our ?new player|R|signing|recruit|S
  > Noah Okafor signed with Leeds as their new recruit.
their new signing arrives, buyer
  to=C ?'s new|latest|record|club_record signing|recruit|arrival|addition p=P ?has|have|just ?just ?now arrived|arrives|landed|lands|
  unveiled|presented|
  in
  > Leeds' latest recruit Noah Okafor has landed.
record signing of a club, player
  p=P , ?the ?a new|latest ?to=C ?club record ?to=C signing for|on ?F ?fee ?from
  > Noah Okafor, new Leeds record signing for £41m from Milan.
"""
)
