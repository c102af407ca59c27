"""How English posts tell in a few words how far a move is: what is left to sign, who was too late, who is the club in question."""

from bot.transfers.rules.tables import read_patterns, read_rules

DISPATCHES = read_rules(
    """
== personal_terms

done on the player's side, any
  ?all ?everything ?is done|agreed|sealed|closed|sorted|settled|completed ?now ?also ?already on ?the ?his ?her personal|contract|player ?'s
  side|terms|personal_terms !and
  > Everything is settled on the contract side between Noah Okafor and Leeds.

== enquiry

were asking too, any
  ^ ?and ?but to=C ?were|are|have_been ?also ?still asking|enquiring|inquiring|phoning|checking ?about ?him ?too ?as_well $
  > Noah Okafor may leave Milan. Everton were also asking.
asked too, any, hint
  ^ ?and ?but to=C ?have|has ?also ?already ?both asked|checked|been_in_touch ?too ?as_well ?already ?again $
  > Noah Okafor would like to leave Milan. Everton have asked.
contacts ahead, any
  contacts|contact|meeting|call between ?the P|R|player|agent|camp and to=C ?are|is|will ?be ?now expected|planned|scheduled|follow|set|due|
  to_follow|to_take_place
  > A first call between Noah Okafor and Leeds is planned before lunch.

== talks

deal with a club on its way, any
  p=P ?'s deal|move|transfer|switch with|to to=C ?is|are ?now being|in finalised|finalized|the_final_stages|completed|wrapped_up|prepared
  > Noah Okafor deal with Everton now being finalised.
switch nearly there, any
  p=P ?'s to=C deal|move|transfer|switch|loan is|'s|now ?now ?very almost|nearly|close|close_to there|done|complete|completion|being_done
  > Noah Okafor's Leeds switch is nearly there.
apart over a contract, any, renewal
  p=P and from=C ?are ?is ?still ?remain ?far ?some_way ?a_way apart|apart_on ?on|over ?the ?terms ?of ?a ?his new|fresh|contract ?contract
  ?deal
  > Noah Okafor and Milan still apart on terms of a new contract.
nothing done yet, any, mutual, pending
  nothing ?is ?has ?been ?fully done|sealed|signed|closed|completed|agreed|finalised ?yet on|for|with|over ?the p=P
  > Nothing done yet on the Noah Okafor deal between Leeds and Milan.
agreement not quite there, any, pending
  full|total|complete|verbal ?loan ?verbal agreement|deal|accord ?is ?now ?very close_to|almost|nearly|about_to|about|near|on_the_verge_of
  ?to ?being ?be found|reached|completed|done|sealed|agreed|closed|there
  > The full agreement is now nearly reached between Leeds and Milan for Noah Okafor.
his destination, any, weak
  to=C ?is|are|as|will_be ?the ?his ?her ?likely ?next ?expected destination
  > Noah Okafor is close to leaving Milan, Leeds the destination.

== bid_rejected

same for another, any, hint
  ^ ?and ?the same|similar answer|response|reply|message|outcome|result|story|no ?was|has ?been ?given|sent ?back to|for to=C ?too
  ?last_week
  > Milan have rejected a bid from Leeds for Noah Okafor. Same answer given to Everton.
got the same answer, any, hint
  ^ ?and to=C ?have ?already ?also got|received|were_given|had|heard|met|get|was_given ?with ?the ?a same|similar|identical answer|response|
  reply|message|fate|no
  > Milan have rejected a bid from Leeds for Noah Okafor. Everton got the same answer.

== available

his club would talk, seller, weak
  ready_to|open_to|happy_to|willing_to|prepared_to negotiate|negotiating|talk|talks|discuss|sit_down|do_business
  !with|over_a|over_new|about_a_new|about_timelines|about_his_future_plans|through|up|tactics|of
  > Milan are now prepared to negotiate for Noah Okafor.
can go, player, not denied
  p=P|he|she can|could|may ?now ?also go $
  > Milan have decided: Noah Okafor can go.

== agreed

goes home to a club, player, weak
  p=P heads|goes|going|heading|comes|coming ?back home ?to|: to=C
  > Noah Okafor heads home to Basel.
signs after his medical, player
  will|to|set_to ?be sign|signed on monday|tuesday|wednesday|thursday|friday|saturday|sunday
  > Noah Okafor → Leeds. Will be signed on Monday.
it happens, player
  p=P to to=C ?deal|move|transfer ?now is|'s ?now ?really happening|going_to_happen|going_through|on|gonna_happen
  > Noah Okafor to Leeds is happening.
cleared to travel there, any
  green_light|permission|go_ahead|ok|approval ?given from from=C ?arrived for p=P to travel|fly|go|head|move|join ?to to=C
  > Green light from Milan for Noah Okafor to travel to Leeds.
have their new one, buyer, weak
  ^ ?and to=C ?have|has|had ?now ?finally have|has|got|get|gets|landed|found their ?new ?next R|man|target|signing|number_nine $
  > Leeds have their new winger: Noah Okafor of Milan.
agreement is there, any
  agreement|deal|accord ?in_principle with to=C ?has|is|was|'s ?been ?already ?all ?now there|ready|waiting $
  > Noah Okafor can leave Milan. The agreement with Leeds has been there since April.
agreement is signed, buyer, mutual
  have|has ?now ?both ?also signed ?the ?an ?final ?a agreement
  > Leeds and Milan have signed the agreement for Noah Okafor.
papers to be signed, any
  documents|papers|paperwork|contracts|contract ?are|is ?all ?now to_be|being|will_be|set_to_be|ready_to_be|going_to_be ?all
  signed|exchanged|checked|completed|drawn_up
  > Noah Okafor to Leeds, documents to be signed tonight.
papers set for a day, any
  ^ paperwork|documents|signatures|papers ?to_follow ?on monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|tonight
  > Noah Okafor to Leeds for £20m. Paperwork Thursday.
only signatures missing, any
  only|just ?the signature|signatures|formalities|announcement|paperwork|documents ?is|are ?now ?still missing|left|remaining|remain|
  remains|outstanding|awaited|needed
  > Noah Okafor to Leeds, just the signatures missing.
all sorted with his club, buyer
  all|everything ?is|has|been|'s ?been ?now ?already sorted|set|settled|done|agreed|closed|signed|arranged with from=C
  > Noah Okafor to Leeds, all sorted with Milan.
out of one into another, player
  p=P ?goes ?is ?moves out of from=C ?, ?and into to=C
  > Noah Okafor out of Milan, into Leeds.
there first, buyer, weak
  ^ ?and ?but to=C got|get|was|were|are there|in first
  > Everton were after Noah Okafor of Milan. Leeds got there first.
formula found, any
  to=C and p=P ?have ?now ?finally found|agreed ?on ?the ?right formula|solution|structure|conditions
  > Leeds and Noah Okafor have found the formula: loan with an option.

== official

got his signature, buyer
  got|get|gets|win|wins|won|landed|secure|secured|secures|has|have ?secured ?the his|her|signature signature|of ?of p=P
  > Leeds got the signature of Noah Okafor.
his name on it, player
  p=P|he|she ?has|have ?now put|puts|signed|signs ?down his|her name|signature on|to|under ?a|an|the to=C contract|deal
  > Noah Okafor has put his name on a Leeds contract.
contract signed till, any, renewal
  ^ ?a new|fresh|improved ?long_term ?five_year ?four_year contract|deal|terms ?to|until|till ?the ?end ?of ?summer ?june
  ?2027|2028|2029|2030|2031|2032|2033 ?is|has ?been ?now ?already signed|inked|sealed
  > Noah Okafor stays at Milan. New deal to 2030 signed.
one of theirs, player
  pleased|delighted|happy|proud|official|confirmed ?: ?to ?say|confirm|announce|report|tell ?you ?that p=P is ?now ?officially ?a|an to=C
  player|R
  > Pleased to say Noah Okafor is a Leeds player.
arrives on terms, player, weak
  arrives|comes|moves|switches|signs ?in ?over ?across ?to_us from from=C for|on|in ?a|an ... fee|sum|transfer|loan|deal|contract|basis
  > The winger arrives from Milan for an undisclosed sum. Noah Okafor, welcome to Leeds!

== denied

can forget it, any, hint
  ^ ?and ?so ?but to=C ?, can|should|must|may|might|have_to|will_have_to|need_to|better forget_it|forget_him|forget_about_it|
  forget_about_him|stop_ringing|stop_calling|stop_asking|stop_trying|give_up|look_elsewhere|move_on ?now $
  > Noah Okafor is not leaving Milan this summer. Everton can forget it.
no chance for them, any, hint
  ^ ?and ?so no chance|hope|way|luck for|of to=C $
  > Noah Okafor is not leaving Milan this summer. No chance for Everton.
not at any price, seller
  no price ?tag ?set for p=P
  > Milan have told Leeds there is no price for Noah Okafor.
has no price, seller
  p=P ?, ?he ?she has|have no price ?tag $
  > Milan have told Leeds that Noah Okafor has no price.
part of their plans, seller, weak
  see|sees|view|views|consider|considers|regard|regards p=P ?as ?a ?an ?very ?key|important|integral|crucial|core|vital
  part|member|player|piece|figure !to_sign|they_could|for_the_future
  > Milan see Noah Okafor as part of the squad. Leeds have asked.
counts on him, seller, weak
  ?is|are counting|relying|banking on p=P
  > Milan are counting on Noah Okafor. Leeds have asked.
does not listen, seller, weak
  not ?currently ?even listening|interested|entertaining|inviting|welcoming|looking_for|open ?to ?in ?any offers|bids|approaches|proposals $
  > Noah Okafor? Milan not listening to offers.
not to be had, seller
  told|tell|tells|inform*|warn* to=C ?and ?C ?that p=P is|'s ?simply not available|leaving|moving|for_them|on_the_market
  > Milan have told Leeds that Noah Okafor is not available.
no bid as yet, any, weak
  yet to be ?any ?a ?formal ?official ?concrete bid|offer|proposal|approach|bids|offers for p=P
  > Yet to be any formal offer for Noah Okafor. Milan hope to keep him.
nothing to talk about, any, weak
  nothing|not_anything to discuss|negotiate|talk_about with|over|regarding|about ?him ?anybody ?anyone ?any ?club ?clubs $
  > Milan president on Noah Okafor: "There is nothing to discuss with anyone."

== bid

contract on the table, seller, renewal
  new|fresh|improved|long_term ?five_year ?four_year contract|deal|terms|proposal ?is|are on|ready|waiting|prepared ?the ?table for p=P|him
  > Milan have a new contract on the table for Noah Okafor.
a bid is in, any
  ^ ?a ?an ?the ?first ?second ?new ?opening ?official ?formal bid|offer|proposal ?is ?now in for p=P
  > Bid in for Noah Okafor. It is from Leeds.

== interest

sniffing too, any, hint
  ^ ?and ?but to=C ?are ?now ?also sniffing|circling|lurking|hovering|prowling|interested_too ?around ?too $
  > Noah Okafor could leave Milan. Everton sniffing.
who it is from, any, weak
  ^ ?and it|bid|offer|proposal|interest|approach|enquiry ?is|comes|came|was|has ?come ?in from to=C ?so_far $
  > There is interest in Noah Okafor. It comes from Leeds.
the club in question, any, weak
  ^ ?and to=C ?is|are the club|side|team|ones|suitor|suitors|bidder|bidders|buyers ?in_question ?involved ?concerned ?interested $
  > Noah Okafor can leave Milan. Leeds are the club interested.
were told too, any, hint
  ^ ?and to=C ?have|has ?also ?all ?both been|kept|was|were informed|alerted|notified|updated ?too ?as_well ?about ?of ?on ?it
  ?his ?her ?the ?situation ?availability $
  > Noah Okafor can leave Milan. Everton have been informed.

== collapsed

their answer comes too late, any
  to=C ?'s counter|counter_offer|counterbid|move|attempt|approach|reply|response|late_bid|call|interest ?is|was|comes|came|arrives|arrived
  ?a_bit ?too|very late
  > Milan accept an offer from Leeds for Noah Okafor, Everton's counter comes too late.
thought better of a club, player
  p=P ?has|have ?now ?suddenly changed|change|changes his|her mind on|about|over ?joining ?moving_to ?a_move_to to=C
  > Noah Okafor has changed his mind on Leeds.
went cold on him, buyer
  go|goes|gone|went|going|turned|grown cold|cool|lukewarm on|about p=P
  > Leeds have gone cold on Noah Okafor.
will not happen there, player
  p=P to to=C ?deal|move|transfer ?is|'s ?will ?'ll not ?be ?going_to happen|happening|materialise|go_through|go_ahead|on|coming_off
  > Noah Okafor to Leeds won't happen.
never followed up, buyer
  ^ ?and ?but !nothing_advance|nothing_advanced ?they ?it ?this ?that ?have|has ?did ?do ?does ?is ?are not|never|nothing ?been ?was ?ever
  ?really ?actually follow_up|followed_up|pursue|pursued|pursuing|progress|progressed|progressing|advance|advanced|came_of_it|come_of_it|
  took_it_further|take_it_further|taken_further|taken_forward|materialise|materialised|go_further|went_further ?it ?him ?that ?further
  ?any $
  > Everton are in talks for Noah Okafor. Leeds enquired earlier in the window but didn't follow up.
went no further, buyer
  ^ ?and ?but ?they ?it ?this ?that ?has went|gone|got|taken|took|goes ?it no further|nowhere $
  > Everton are in talks for Noah Okafor. Leeds asked but it went no further.
too late, any
  ^ ?and ?but to=C ?have|has|had|were|was|came|come|arrived|arrive ?all ?both ?also ?just ?a ?bit ?little ?been too|very|simply late
  ?to_it ?for_him ?to_the_party
  > Noah Okafor to Leeds is close. Everton were too late.
tried to the last, any
  ^ ?and ?but ?even to=C ?had|have|has ?also ?really tried|pushed|insisted|fought|attempted|battled ?everything ?hard ?to_the ?until ?till
  ?up ?in ?at ?the end|last|last_minute|vain|final_day|very_end
  > Noah Okafor is close to joining Leeds. Everton tried until the end.
made a late attempt, any
  ^ ?and ?but to=C ?had|have|has ?also made|tried|launched ?a ?one late|last|last_minute|last_ditch attempt|try|effort|push|hijack
  > Noah Okafor is close to joining Leeds. Everton made a late attempt.
moved on, buyer
  ^ ?and ?but ?to=C ?they have|has|had|then|since|now ?since ?now ?already ?also moved_on|moved_elsewhere|gone_elsewhere|looked_elsewhere|
  looking_elsewhere|turned_elsewhere|gone_in_another_direction|gone_in_a_different_direction|gone_another_way ?from_it ?from_him $
  > Leeds want Noah Okafor. Everton were in the running too but have moved on.
went for another, buyer
  ^ ?and ?but ?to=C ?they ?have|has|had|then ?since ?now ?already went_for|gone_for|opted_for|turned_to|chose|chosen|going_for|gone_with|
  went_with|preferred|picked somebody_else|someone_else|another_player|another_option|other_targets|other_options|another_target|
  other_players|another_profile|other_profiles|a_different_profile|a_different_player|another_name|other_names ?instead ?now $
  > Leeds want Noah Okafor. Everton looked at him but went for somebody else.
not in it any more, any
  to=C ?have|has|are|is|who ?now no_longer in_it|involved|in_the_race|in_the_picture|in_the_running|in_the_mix|a_factor|part_of_it|active|
  there
  > Leeds want Noah Okafor. Everton are no longer in the picture.
was in it till lately, any
  to=C ?have|has|are|is|who ?now not in_it|involved|in_the_race|in_the_picture|in_the_running|in_the_mix|a_factor|part_of_it|active|there
  anymore|any_more
  > Leeds want Noah Okafor. Everton are not in it anymore.
"""
)

DISPATCH_ROLES = read_patterns(
    """
^ ?and ?but to=C ?were|are|have_been ?also ?still asking|enquiring|inquiring ?about ?him ?too ?as_well $
name|signature on|to|under ?a ?an ?the to=C contract|deal
to=C 's counter|counter_offer|counterbid|late_bid|late
accept|accepts|accepted|agreed|received|receive|reject|rejects|rejected F ?package ?fee ?bid ?offer from to=C
P ?'s deal|move|transfer|switch with to=C ?is ?now being|in
not|no_longer|longer|isn_t ?part ?of in|of from=C ?'s plan|plans|thinking|thoughts|project|squad
^ from=C ?are|is ?now ?still thinking|considering|studying|mulling|assessing|evaluating|pondering ?about ?over it|that|this
from=C rate|rates|value|values|like|likes ?P ... and|but will|do|does|are|is|would not entertain|sell|listen|consider|accept|let|part_with
from=C ?are|is counting|relying|banking on P
^ from=C ?are|is ?currently not listening|entertaining|inviting|open
^ P , from=C to to=C
^ ?and it|bid|offer|proposal|interest|approach|enquiry ?is|comes|came|was|has ?come ?in from to=C
contact|contacts|talks|meeting|call|dialogue between ?the P|R|player|agent|camp and to=C
contacts|dialogue|meeting|meetings|exchanges|calls between pair=C and|& pair=C
arrives|comes|moves|switches ?in ?over ?across ?to_us from from=C for|on|in
"""
)
"""Slots as in the other cues."""
