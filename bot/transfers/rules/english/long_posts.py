"""How a post of several sentences goes on: what is still missing, who waits for what, and who is there to greet the new man."""

from bot.transfers.rules.tables import read_patterns, read_rules

LONG_POSTS = read_rules(
    """
== bid_rejected

what a club proposed, seller
  rejected|turned_down|refused ?the ?financial conditions|terms|formula offered|proposed|presented by to=C
  > Milan rejected the formula proposed by Leeds for Noah Okafor.

== enquiry

rings again, buyer
  call|calls|called|phoned|rang again|back ... for|about|over p=P
  > Leeds have called again this morning for Noah Okafor.

== talks

then it is done, any, weak, pending
  then|before ?it ?is ?all|everything ?the ?final done|completed|sealed|closed|green_light ?to_travel ?to_fly ?to_sign $
  > Leeds are checking the last details for Noah Okafor, then all done.
close for him to join, any, pending
  deal|agreement ?is|are|now ?now ?very close|near|nearing|imminent for p=P to_join|to_sign|to_move|to_leave
  > The agreement is close for Noah Okafor to join Leeds.
club and player close, any
  ^ p=P and|to to=C , deal|agreement|move ?is|now ?now ?very close|near|imminent
  > Noah Okafor and Leeds, deal now very close as papers are drawn up.
on its way there, player
  ^ p=P to to=C , ?now being|set_to_be|to_be ?now completed|finalised|wrapped_up
  > Another one: Noah Okafor to Leeds, to be finalised tonight.
works on what is left, any, pending
  now|still working on ?the ?a ?an ?over ?last|final details|buy_option|clauses|clause|structure|formalities
  > The agreement is done with Milan for Noah Okafor, Leeds still working on the buy-option clause.
waits for his flight, player
  waiting|waits for ?the ?final call|green_light|word|ok|go_ahead|approval|signal to ... join|medical|sign ?at|with|for ?to=C
  > Noah Okafor is packed, waiting for the word to fly to his medical at Leeds.
details to close, buyer
  expected|hope|hoping|set|plan|aim|want to_close|to_clarify|to_sort|to_settle ?all ?final details of|for|on p=P deal|move|transfer
  > Leeds hope to settle final details of Noah Okafor deal tonight.

discusses terms with him, buyer
  discuss*|negotiat* ?a ?the ?new ?possible ?potential deal|contract|terms|move with p=P
  > Leeds are set to discuss a deal with Noah Okafor.
goes on to sign him, buyer
  progress|progressing|advancing|accelerating to_sign|to_get|to_land p=P
  > Leeds are progressing to sign Noah Okafor.

== bid_expected

says that it would pay, buyer
  inform*|told|tell|tells|indicate* ... willingness|readiness|desire|intention to_pay|to_offer|to_bid|to_spend
  > Leeds inform Milan of their readiness to pay £30m for Noah Okafor.

== available

may be sold, any, weak
  on|about p=P ?'s possible|potential|likely|rumoured exit|departure|sale
  > Daniel Farke on Noah Okafor possible exit: "We will see what he wants to do."
may talk to others, any
  green_light|permission|go_ahead|allow|allows|allowed|free ?by|from ?from=C ?P ?him ?her to_hold|to_open|to_speak|to_talk|to_negotiate
  ?talks ?to ?with ?any other|interested|rival|potential clubs|parties|suitors
  > Milan allowed Noah Okafor to talk to other clubs.
not untouchable, any
  not ?considered ?seen_as ?regarded_as ?an untouchable|unsellable|untouchables
  > Noah Okafor is not untouchable for Milan.
contract ended by agreement, player
  p=P ?has leaves|leave|left from=C ?, ?with|after|as ?his ?her contract ?was ?is ?been ?mutually terminated|rescinded|cancelled
  > Noah Okafor leaves Milan, contract terminated.

== collapsed

put on ice, buyer
  put|puts|putting|placed ?the|their|its|his p=P ?deal|move|transfer deal|move|transfer|on on|stand_by|hold|ice ?stand_by|hold|ice
  > Leeds put Noah Okafor deal on hold.

== agreed

the next of several, buyer, weak
  ^ p=P for F from from=C $
  > Leeds strike deals to sign Dan Neil for £5m and Noah Okafor for £20m from Milan.
reaches a new contract, player, renewal
  p=P ?has ?have reach*|found|finds ?a ?full ?verbal ?an agreement|deal with from=C to_sign|over|on|for ?a|an new contract|deal
  > Noah Okafor has found an agreement with Milan over a new contract.
flies for his move, player
  set_to|due_to|about_to|ready_to travel|fly|jet ... for|ahead_of|before ?his to=C move|transfer|switch
  > Noah Okafor is about to fly to England for his Leeds move.
about to be unveiled, any
  being|to_be|will_be announced|unveiled|presented shortly|soon|later|tonight|tomorrow|next_week|in_the_next as|by
  > Noah Okafor, being unveiled shortly as new Leeds winger.
closed since then, player
  p=P|his|her ?'s ?loan move|deal|transfer ?from ?from=C to to=C ?, ?is ?was ?already ?now closed|sealed|done|agreed|finalised $
  > Milan leave out Noah Okafor. His move to Leeds, sealed since Monday.
goes to his medical there, seller
  set_to|ready_to|about_to|expected_to allow|allows|allowed|let|lets|authorise|authorised p=P|him|her ?to travel|fly|go|head|leave ...
  medical|contract_signing .. at|with|for to=C
  > Milan are ready to let Noah Okafor fly for medical and paperwork with Leeds.
signed by both clubs, any, mutual
  agreement|deal|contract|contracts|documents|papers ?is|are|has|have ?been ?now ?just ?all signed|exchanged ?right_now ?now ?today by
  > Contracts signed by Leeds and Milan for Noah Okafor.

new contract to be signed, any, renewal
  p=P ?'s new contract|deal at|with from=C ?, ?now ?is set|ready|due|about to_be|to|for ?be signed|announced|sealed|signing|signature
  > Noah Okafor new contract at Milan, set to be signed on Friday.

== personal_terms

agrees on every term with him, buyer
  agree* ?on ?all|every ?the details|detail|aspects|points of personal_terms|contract_terms|terms|salary with p=P
  > Leeds have agreed all aspects of personal terms with Noah Okafor.
agrees on terms with a club, any
  ?have ?has reach*|struck|found|find|finds ?a|an ?full agreement|deal|accord on|over|about ?all ?the ?his
  personal_terms|contract_terms|salary with to=C
  > Noah Okafor has found an accord over salary with Leeds.

== medical

begins today, any
  medical|medicals|medical_tests ?is|are ?to ?now start|starts|starting|begin|begins|beginning ?later|early today|tomorrow|tonight|on|this
  > Noah Okafor to Leeds, medical starting tomorrow.

== official

option to keep him, seller, renewal
  activate|activates|activated|trigger|triggers|triggered|exercise|exercises|exercised ?the|their|its|a|an ?one ?year ?contract
  option|clause to_keep|to_extend|to_prolong|in_his_contract
  > Milan have triggered their option to keep Noah Okafor until June.
has come on terms, player, weak
  has|have|just arrived|come|landed ?in|over ?on ?a|permanent loan|deal|contract ?deal|move ?in from from=C
  > Leeds fans sing for Noah Okafor, just arrived on loan from Milan.

== interest

willing to talk terms, any
  willingness|readiness|desire to_negotiate|to_discuss|to_talk ?over ?about ?personal contract|terms|personal_terms
  > Noah Okafor told Leeds of his readiness to discuss terms.
on trial there, player
  p=P ?will ?to ?is start|starts|starting|begin|begins|on|doing ?his ?her ?a trial|trial_spell at|with to=C
  > Noah Okafor starts a trial at Leeds.
drawn to their project, player
  p=P ?, ?very ?really ?also like|likes|attracted_by|tempted_by|convinced_by|fascinated_by|giving_priority_to|gives_priority_to
  ?by ?the to=C project|plan|plans|idea|option
  > Leeds have bid for Noah Okafor. Okafor likes Everton project as priority.
has to decide, buyer
  expected|set|due|need|going to_decide|to_make|to_take ?a ?the ?final ?decision ?soon ?today ?now on|about|over p=P ?deal|move
  > Leeds are due to decide soon on Noah Okafor deal.

one option of several, buyer
  add|adds|added|adding p=P to ?their ?its ?the ?R ?midfield|attack|defence options|list|shortlist|targets|candidates|wish_list|wishlist
  > Leeds add Noah Okafor to their attack options.

== denied

decides against him, buyer
  to=C ?have ?has decided|opted|voted against ?a|the|any move|deal|bid|transfer|signing ?for ?of ?P
  > Noah Okafor will join Leeds. Everton decided against the move.
nothing between them, any
  nothing ?concrete ?going_on ?happening ?at_all between p=P and to=C
  > There is nothing at all between Noah Okafor and Leeds.
decides to keep him, seller
  decision|plan|plans|intention to_keep|to_retain|to_hold_on_to p=P|the_R|him|her
  > Milan told Noah Okafor of their decision to keep him.
"""
)

LONG_POST_ROLES = read_patterns(
    """
to=C ?'s next|incoming|upcoming signing|recruit|arrival ?, P
to=C fans|supporters|ultras go|went|are|sing|chant|cheer|welcome|welcomed|greet|greeted|celebrate|await|wait ... P|R|him|her
agreement|deal|accord on|over|about ?all ?the ?his personal_terms|contract_terms|salary with to=C
welcomed|greeted|received|cheered|awaited by ?the ?many to=C fans|supporters|ultras
with from=C 's green_light|permission|approval|authorisation|authorization
to=C decide*|opt|opts ?to put|putting P ?deal|move on
medical|medical_tests|contract_signing|paperwork at|with to=C
with also=C involved|also|still
interest in ?the from=C ?& ?and ?A R
untouchable for|at from=C
also=C ?, ?are ?is ?very ?really upset|angry|unhappy|furious|frustrated|disappointed about|with|over
termination ?agreed ?reached ?signed with from=C
spoke|spoken|talked|talking|speaking ?directly to|with ?the ?his S|agent|agents|camp and with=C
"""
)
"""Slots as in the cues, which are asked after these."""

LONG_POST_ASIDE = read_patterns(
    """
same ?process|story|situation|reason|plan|idea|approach|way ?as|like|for as|like|with out=P
out=P exits|exit|departures|departure|sales|sale ?is|are ?now done|completed|closed|official|sealed
out=P shares|shared|posts|posted|reposts|tweets|tweeted
^ out=P ?also ?now expected|set|due|likely to_follow|to_go_too
"""
)
"""Players who are only mentioned, as in the cues."""
