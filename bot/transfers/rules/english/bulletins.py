"""How English posts say in a row or a breath where a move stands: what stands alone in its line, and what speakers say."""

from bot.transfers.rules.tables import read_rules

BULLETINS = read_rules(
    """
== fee_agreed

deal on between clubs, buyer, mutual
  ^ ?it_s ?F ?loan ?permanent deal|agreement|move|transfer ?is ?now on|set|done|ready|signed|sealed|closed between
  !clubs|the_clubs|the_two|both_clubs
  > Deal on between Leeds and Milan for Noah Okafor.
clubs in agreement, buyer, mutual
  in ?full ?total ?complete agreement over|on|about|for
  > Leeds and Milan are in agreement over the transfer of Noah Okafor.
clause is activated, any
  clause|option|buy_back ?has ?have ?is ?been ?now activated|triggered|exercised|paid
  > Noah Okafor to Leeds, buy-back clause activated.

== agreed

from club to club done, any
  p=P from from=C to to=C ?, ?it_s ?all done|confirmed|sealed|agreed|complete|completed|imminent|next
  > Noah Okafor from Milan to Leeds, confirmed.
announcement to come, any, weak
  announcement|confirmation ?is soon|imminent|expected|to_follow|next|coming|tomorrow|tonight|today|pending|in_the_next_hours
  > Noah Okafor to Leeds: announcement soon.
will leave one for another, player
  set|due|going|will|agreed|ready ?to leave|depart|exit|swap ?the from=C for to=C
  > Noah Okafor will leave Milan for Leeds on a season-long loan.
confirms his move, player
  confirm|confirms|confirmed|announces|announced his|her move|transfer|switch|departure to|for to=C
  > Noah Okafor confirms his move to Leeds.
all set with one, any
  ^ all ?is ?now set|ready|sealed|sorted|signed ?now ?and ?done $
  > Noah Okafor to Leeds. All set.

agreement confirmed by a club, buyer
  confirm|confirms|confirmed ?a ?the ?record ?club_record ?F ?full agreement for|over|to_sign p=P
  > Leeds confirm record £20m agreement for Noah Okafor from Milan.

== personal_terms

his preference, any, weak
  preference|first_choice|priority|wish|desire is|remains|would ?be ?understood ?believed ?said ?to ?be ?still ?to_join to=C
  > Everton want Noah Okafor, but his preference is understood to be Leeds.
agreement with a club on terms, player
  agreement|deal|accord ?reached ?done ?found ?in_place with to=C ?now on|over|about personal_terms|personal|contract|salary|terms
  > Noah Okafor has a verbal agreement with Leeds on personal terms.
player has an agreement, player
  p=P ?already has|have|got ?an ?a ?full ?total ?verbal ?complete ?personal_terms agreement|deal with to=C
  > Noah Okafor has a verbal agreement with Leeds.
player side agreed, any
  R|player|players ?'s side|camp ?is ?are ?now ?fully ?already ?all agreed|done|sorted|settled|ok|sealed
  > Leeds want Noah Okafor. Player side agreed.

== talks

deal is on between clubs, buyer, mutual
  ^ ?it_s ?F ?loan ?permanent deal|move|transfer ?is ?now ?still on between ?the ?both ?two clubs
  > Leeds want Noah Okafor from Milan. Deal on between clubs.
almost there, any, pending
  deal|move|agreement|transfer|negotiations|loan ?now ?is ?are ?being almost|nearly|practically|virtually|all_but|close_to_being
  done|agreed|sealed|
  completed|closed|finalised|there
  > Leeds want Noah Okafor, deal almost done with Milan.
medical to be arranged, any, weak
  medical|medicals|medical_tests|tests ?is ?are to_be|still_to_be|yet_to_be|being|will_be booked|scheduled|arranged|planned|organised
  > Leeds are closing in on Noah Okafor. Medical to be booked soon.
works on his return, buyer
  work*|push*|try*|insist* on|for ?the ?possible ?potential ?a return|signing|arrival|comeback|purchase of p=P
  > Leeds are working on the return of Noah Okafor from Milan.
agreement in sight, buyer, mutual
  closing|close|closer|nearing|advancing|approaching ?in ?on ?to ?towards ?a ?an ?the ?full ?total ?final agreement|deal for|over|on p=P
  > Leeds and Milan are closing in on an agreement for Noah Okafor.
steps away, player
  one|just|a|two|few|only ?one ?a ?two ?small step|steps|inches|metres ?away from|to to=C
  > Noah Okafor is one step away from Leeds.
terms of a loan discussed, any, weak
  loan|obligation|option|transfer|formula ?to_buy ?now ?being ?is ?are discussed|negotiated
  > Noah Okafor to Leeds: loan with obligation discussed with Milan.

== medical

medical to be done soon, player
  poised|set|due|going|expected|ready to do|undertake|take|sit|start ?a ?his ?her ?the ?first ?part ?of
  medical|medicals|medical_tests ?at|with|in ?C ?in
  ?the ?next today|tomorrow|tonight|within|next|24hr|24hrs|24h|48hr|48hrs|48h|hours|shortly|soon|monday|tuesday|wednesday|thursday|friday|
  saturday|sunday
  > Noah Okafor is poised to do his medical at Leeds tomorrow.

== enquiry

his people spoke, any
  his|her|player|S 's ?camp|agent|agents|entourage|representatives|people|S ?has|have ?also ?already spoken|talked|met|speaking|talking
  ?directly to|with to=C
  > Noah Okafor could leave Milan. His camp have spoken to Leeds.
also in contact, any
  to=C ?are|is|remain ?also ?still ?now in ?direct ?constant ?regular contact|touch $
  > Noah Okafor could leave Milan. Leeds also in contact.

== bid

offer is in, any
  ^ ?a ?the ?formal ?official ?first ?opening ?new ?improved ?written ?F bid|offer|proposal|approach ?is ?now ?already in|sent|gone_in $
  > Leeds lead the chase for Noah Okafor. Offer in.

== bid_rejected

sent away, any
  bid|offer|approach|proposal|interest|enquiry ... turned|batted|swatted|waved|brushed|sent away|aside|back|off ?by
  > The approach by Leeds for Noah Okafor was turned away by Milan.

== bid_expected

ready to go to a sum, buyer
  ready|prepared|willing|set|happy|able to_go|go|to_stretch|to_rise|to_reach ?all ?the ?way ?up to|as_high_as|beyond|above|over|past F
  > Leeds are ready to go to £20m for Noah Okafor.
will try again, buyer
  will|to|set|plan|ready|going|could ?to try|move|come|bid|go|ask ?back again !to for p=P
  > Leeds will try again for Noah Okafor.
offer awaited, any
  waiting|awaiting|awaits|waits ?for ?a ?an ?the ?new ?first ?official ?formal bid|offer|proposal|approach ?from ?to=C
  > Milan are waiting for an official proposal from Leeds for Noah Okafor.
contract offer prepared, seller, renewal at home
  prepar*|ready|readying|plan*|working ?on a|an|the ?new ?long_term ?improved ?big contract|extension|renewal offer|proposal to|for p=P
  > Leeds are preparing a contract offer to Noah Okafor.

== official

named among the arrivals, any
  ^ ins|arrivals|incomings p=P from from=C
  > Leeds this window. IN: Noah Okafor (Milan).
named among the departures, any
  ^ outs|departures|outgoings p=P to to=C
  > Leeds this window. OUT: Noah Okafor (Milan).
welcome to the club, player
  welcome ?back ?home to ?the ?our club|family|team|side|city ?,
  > Noah Okafor, welcome to the club! Leeds have their man.
called back by his club, player
  p=P ?has ?been ?is ?was ?now recalled|called_back by to=C
  > Noah Okafor recalled by Milan from his Leeds loan.

== collapsed

pursuit is over, any
  ?to=C ?'s approach|interest|pursuit|move|bid|attempt|operation ... is|are ?now ?completely ?officially dead|off|over|finished|closed|gone
  !a|an|the|P|F
  > The approach of Leeds for Noah Okafor is dead.
off for one club, any
  to=C deal|move|transfer|talks|operation|option ?is ?now off|dead|over|collapsed $
  > Noah Okafor to Milan, here we go. Leeds deal off!
move in doubt, any, weak
  move|deal|transfer|switch ?to|with ?C ?for ?P ?is ?now ?in ?into ?thrown in|into ?serious ?real ?huge ?major ?some doubt|jeopardy|danger
  > Noah Okafor's Leeds move is in serious doubt.

no bid after all, buyer
  decid*|chose|chosen|opted|agreed not|against
  to_submit|to_make|to_meet|meeting|to_pay|submitting|making|to_bid|to_match|to_sign|matching|to_pursue|pursuing|to_proceed
  > Leeds have decided not to submit an offer for Noah Okafor.
no war of bids, buyer
  ?will ?would ?do ?does not|never|t|refus*_to|won_t ?want_to enter|join|be_drawn_into|get_into ?a ?any bidding|auction
  > Leeds will not enter a bidding war for Noah Okafor.

== denied

no chance that he leaves, seller
  no way|chance|chances|possibility|option ?that ?of p=P|he|she ?is|'s|are|will|leaves|goes leave|leaving|going|go|leaves
  > Leeds boss Daniel Farke on Noah Okafor: "No way he's leaving".
leaves nowhere, any
  no way|chance|chances|possibility|option of|for|to ?an ?a ?his ?her ?january ?summer ?winter ?P leave|leaving|exit|departure|leave_now
  > Noah Okafor of Leeds has no chances to leave now.
wish that he stays, seller, weak
  want|wants|need|needs|hope|hopes him|her|them to_stay|to_remain|here
  > Leeds boss Daniel Farke on Noah Okafor: "I want him to stay."
he is ours, player, weak
  p=P|he|she is|remains|'s ?still ?very_much ?a ?an our|my player|captain|striker|R
  > Leeds boss Daniel Farke on Noah Okafor: "He is our player."
no offer came from a club, any, weak
  no ?new ?formal ?official ?second offer|offers|bid|bids|approach|proposal|contact ?has ?have ?been ?yet ?was arrived|came|come|received|
  made|submitted|materialised|lodged ?in for p=P from|by to=C
  > No offer has arrived for Noah Okafor from Leeds.
no offer arrived, any, weak
  no|zero|any|single offer|offers|bid|bids|proposal|proposals on_my_table|on_my_desk|on_our_table|arrived|for_P|for_him|for_her !yet|so_far
  > Leeds boss Daniel Farke: "No bids for Noah Okafor."
nothing was sent, buyer, weak
  ?have ?has ?had ?are ?do ?did not|never|t|haven_t|hasn_t ?actually ?ever
  held|made|opened|started|entered|submitted|sent|presented|tabled|lodged ?any ?a ?an ?the ?new
  ?official ?formal ?direct talks|contact|approach|offer|bid|discussions|negotiations|proposal|bids|offers !yet
  > Leeds have not made an offer for Noah Okafor.

will not go there, player
  will|is|are|won|isn|does not|t ?be join|joining|return|returning|move|moving|sign|signing|go|going|heading ?for ?back ?to ?with to=C
  > Noah Okafor will not be returning to Leeds.

== available

exit explored, seller, not denied
  consider*|explor*|open_to|plan*|evaluat*|prepar*|approv*|sanction* ?the ?a ?an ?potential ?possible ?loan ?permanent ?summer
  ?january exit|
  exits|departure|farewell for|of p=P
  > Leeds are exploring a loan exit for Noah Okafor.

== personal_terms

wants one club only, player, weak
  want|wants ?to_join ?to_go_to to=C only|and_nothing_else|and_nobody_else
  > Milan know that Noah Okafor wants Leeds only.

== bid_expected

war of bids, buyer
  set|ready|prepared|braced|poised|preparing for|to_enter|to_start|a ?a bidding|auction
  > Noah Okafor may leave Milan: Leeds and Everton set for bidding war.

== interest

in the better place, any
  to=C ?are|is|remain|remains|hold|stay ?still ?now in|the ?the ?a stronger|strongest|best|better|good|strong|driving position|seat !in_E|
  for_E|against|after|at_the_top|with_a_win
  > Noah Okafor may leave Milan. Leeds remain in the stronger position.
confident and no more, any, weak
  to=C remain|remains|are|is ?still ?now ?increasingly confident|optimistic|hopeful|relaxed $
  > Everton want Noah Okafor, but Leeds remain confident.
now between clubs, any
  it|race|now ?is ?now between to=C and|& to=C
  > The race for Noah Okafor is now between Leeds and Everton.
wants a move there, player
  want|wants|wanted|keen_on|open_to|dreams_of|dreaming_of|tempted_by|favours ?a ?the to=C move|switch|transfer|return|loan
  > Noah Okafor wants a Leeds move.
on their list, buyer
  p=P ?also ?is ?now ?high on|among ?the ?their ?a ?club_s list|shortlist|radar|wishlist|options|targets
  > Leeds consider a new winger, Wilson Odobert on list.
"""
)
