"""How English posts tell what people of a move do and say: the player's own words, his camp's meetings, a club's conditions."""

from bot.transfers.rules.tables import read_rules

SAYINGS = read_rules(
    """
== bid_rejected

refuses to extend, player, renewal
  reject*|turn*_down|refus*|declin* ... proposal|proposals|offer|offers|chance to_extend|to_renew|to_prolong|of_a_new|for_a_new|to_stay
  > Noah Okafor has turned down two proposals to extend his contract at Leeds.
bid sent back, seller
  turn*|knock*|bat*|wav*|send|sent ?the ?a ?an ?first ?second ?latest to=C ?'s ?F ?opening ?first ?second ?latest
  bid|offer|proposal|approach
  ?for ?P down|back|away
  > Milan turned the first Leeds proposal for Noah Okafor down.

== collapsed

came too late, any
  approach|bid|offer|interest|proposal|call|move ... came|arrived|was|were|is too_late|in_vain
  > Noah Okafor stays at Milan, as the approach of Leeds came too late.

== denied

he stays, player, weak
  ^ he|she stays|remains ?put ?here ?for_sure ?with_us $
  > Leeds plan for Noah Okafor: he stays.
nothing received, seller, weak
  not|never|t|nothing|haven_t ?been ?yet received|arrived ?any ?a ?an ?official ?formal
  anything|offer|offers|bid|bids|proposal|proposals|call
  > Leeds boss Daniel Farke on Noah Okafor: "We haven't received anything."
no talks at all, any, weak
  no|zero|any negotiations|talks|discussions|contacts|contact with ?any ?other clubs|club|anyone|anybody|other_clubs|any_club
  > Milan on Noah Okafor: "No negotiations with any club."
player rejects interest, any
  interest|approach|offer|offers|proposal|proposals|advances|move from|by to=C ... rejected|turned_down|refused|declined|snubbed by ?the ?A
  p=P|R|player|striker
  > Interest from Leeds and Everton was rejected by Noah Okafor.
nothing with a club, any
  nothing|zero with|between ?him ?her ?us ?and to=C
  > Milan coach on Noah Okafor: "There is nothing with Leeds."
only a rumour, any, weak
  only|just|merely|pure|all ?a ?newspaper rumour|rumours|gossip|speculation|fantasy|invention
  > Noah Okafor on Leeds: "It was only a rumour."

== official

contract signed, any, renewal
  new|fresh ?long_term ?four_year ?five_year ?three_year ?two_year contract|deal ?now ?is ?officially signed|sealed|penned
  > Noah Okafor at Leeds: new contract signed until 2030.
made permanent, buyer, move permanent
  make|makes|made|turn|turns p=P ?'s ?deal|loan|move|stay permanent|into_a_permanent_deal
  > Leeds make Noah Okafor permanent.
departures announced, seller, weak
  announce*|confirm*|communicat*|reveal* ?the departure|departures|exit|exits|release of|for ?both p=P
  > Leeds announce the departures of Noah Okafor and Anton Stach.

leaves and signs, player
  leave|leaves|left|departs|quits ?the ?C ?and ?to sign|signs|signed|sign_on|signing at|for|with to=C
  > Noah Okafor leaves Milan and signs at Leeds.
pen to paper, player
  put|puts|putting ?has pen to paper ?on ?a ?deal ?contract at|with|for to=C
  > Noah Okafor has put pen to paper at Leeds.

== agreed

done with a club, any
  ^ ?now ?it 's|is ?now ?all ?also ?officially done|sealed|agreed|closed ?also ?now with from=C
  > Leeds wanted Noah Okafor. Now it's done with Milan.
agreement to extend, any, renewal
  agreement|deal|accord ?in_place ?reached to_extend|to_renew|to_prolong|to_stay
  > Leeds and Noah Okafor have reached an agreement to extend until 2029.
new chapter, any
  new|next ?exciting ?big chapter|adventure|challenge|experience|club|destination ?, ?will_be ?is at|with|: to=C
  > Noah Okafor, leaving Milan: new chapter at Leeds.
renewal for him done, any, renewal
  renewal|extension|new_contract|new_deal for p=P ?, ?it_s ?now ?is ?all done|sealed|signed|agreed|completed|complete|sorted
  > Leeds: contract renewal for Noah Okafor, done.
contract ready to be signed, any
  to=C contract|deal ?until ?2026|2027|2028|2029|2030|2031|2032|2033 ?is ?now ready|waiting|prepared ?to_be ?to signed|sign
  > Noah Okafor of Milan: Leeds contract until 2028 ready to be signed.
next club, any
  ^ to=C ?, ?is ?his ?the next club|destination|step|stop|chapter|adventure
  > Noah Okafor has left Milan. Leeds, next club.

== personal_terms

club and player agree, any
  agreement|deal between to=C and|& ?the p=P|R !and
  > The agreement between Leeds and Noah Okafor is total.
player agreed terms, any
  R|player|he|she ?has|have ?already ?also ?verbally agreed|accepted ?the ?all ?personal terms|personal_terms|contract|proposal|salary
  > Leeds are keen on Noah Okafor. Player agreed terms.
prefers another, player
  p=P|he|she|who ?has ?have ?also turn*_down|reject*|snub*|refus*|declin* ?a ?the ?F move|switch|chance|offer|transfer ?to ?from
  ?join not=C
  in_favour_of|in_favor_of ?a ?move ?to ?joining to=C
  > Noah Okafor has turned down a move to Everton in favour of Leeds.
verbally agreed, player
  verbally|already|fully ?all agreed ?terms ?everything ?personal ?on ?a ?contract with to=C
  > Noah Okafor, verbally agreed with Leeds, now up to Milan.
will pick a club, player
  expected|set|likely|ready|going|leaning|inclined ?to ?towards pick|choose|prefer|picking|choosing|joining to=C
  over|ahead_of|instead_of not=C
  > Noah Okafor is expected to pick Leeds over Everton.
club as a priority, player, weak
  has|had|have|see|sees|made|makes|considers ?always to=C as|his|her ?his ?her ?the ?only ?first ?top ?clear ?main ?absolute priority|
  choice|destination|preference
  > Noah Okafor has Leeds as his only priority.

== medical

in town for tests, player
  p=P ?is ?has ?now ?already in|at|to|reached|inside to=C ?'s ?training ?ground ?headquarters ?today for|to_undergo|to_do|to_have
  ?his ?her ?the
  ?first ?part ?of medical|medicals|medical_tests
  > Noah Okafor is at Leeds for medical tests.

== enquiry

club meets his camp, buyer
  talking|speaking|spoke|spoken|meeting|met|talked ?now ?already ?directly ?again with|to ?his|her|the ?player ?'s
  agent|agents|entourage|camp|
  representatives|family
  > Noah Okafor leaves Milan. Leeds already talking with his entourage.
camp meets a club, any
  's|his|her|the|player representatives|representative|agent|agents|camp|father|entourage|S|lawyers ...
  meeting|meetings|meet|met|dinner|summit|
  lunch ?today ?scheduled ?planned with to=C
  > Noah Okafor's representatives are in England for a meeting with Leeds.
contacts and no more, any
  ^ ?first ?direct ?new contacts|contact|dialogue ?now ?already started|ongoing|open|opened|begun|initiated|made|established $
  > Leeds add Noah Okafor to their shortlist. Contacts started.
called too, buyer
  to=C ?have|has ?also called|phoned|rang ?him ?too|also|again|today|yesterday $
  > Noah Okafor may leave Milan. Leeds called too.
contacts begun, buyer
  initiat*|open*|start*|beg* ?the ?first ?new ?direct contacts|contact|dialogue with|over|for
  > Noah Okafor could leave Milan. Leeds have initiated contacts with his club.
contacts with his agents, any
  contact|contacts|meeting|meetings|call|calls|conversation|conversations|discussion with ?his|her|the|player ?'s
  agent|agents|camp|entourage|
  representatives|S|N ?over ?P took_place|held|made|happened|started|are|is|ongoing|continue|today|yesterday|tonight|this_week|again
  > Noah Okafor is on Leeds' list. Contacts with his agents took place this week.

== bid

contract presented to his camp, buyer
  present*|submit*|offer*|sent|propos*|tabled|handed|put_forward ?a|an ?new ?big ?long_term ... contract|salary|deal|package
  to|with|for ?the
  R|player|his|agent|camp|him|her ?'s ?camp ?agents ?side
  > Leeds want Noah Okafor. They presented a three-year contract to the player's camp.
sum submitted, buyer
  submit*|sent|send|sends|tabled|tables|lodged|put_forward|presented ?around ?about ?over F to from=C
  > Leeds submitted £20m to Milan for Noah Okafor.

== bid_expected

option to be taken up, buyer
  decid*|intend*|determined to_trigger|to_activate|to_exercise|to_take_up ?the ?their ?p=P ?'s ?F ?buy ?release option|clause
  > Leeds have decided to trigger Noah Okafor's £20m option.
contract to be offered, any, renewal at home
  will|to|set_to|expected_to|going_to|about_to ?soon be offered|handed|given|proposed ?a|an ?new ?improved ?one_year ?two_year
  ?long_term contract|
  deal|extension|terms
  > Noah Okafor will be offered a new deal at Leeds.
bid to be raised, buyer
  to|will|set_to|ready_to|could|going_to|may|plan_to|expected_to improve|raise|increase|up ?the|their|its ?opening ?first ?initial
  bid|offer|
  proposal
  > Noah Okafor of Milan: Leeds to improve their bid.
bid on its way, any
  ?opening|first|second|third|new|formal|official|improved bid|offer|proposal ?of|worth ?around ?F ?is ?now
  on_its_way|on_the_way|incoming|coming_soon|to_arrive|to_be_sent
  > Noah Okafor to Leeds: second bid of £20m on its way.
bid within hours, any
  ?opening ?first ?new ?formal ?official ?improved bid|offer|proposal ?expected ?to_follow ?to_come ?planned in|within|over ?the ?next
  hours|days|24|48|24h|48h
  > Noah Okafor to Leeds from Milan: formal offer in the next hours.
club to be back, buyer
  ^ to=C ?are ?now ?also will_be_back|to_be_back|will_return|to_return|will_come_back|will_try_again|to_try_again !to|from|at|in|on|E|
  top|action|training|against|with
  > Noah Okafor is still a Milan player. Leeds will be back.

== talks

contacts between clubs, any, mutual
  contact|contacts|meeting|meetings|dialogue|calls ?today ?again between C ?and ?C
  > Noah Okafor: contacts between Leeds and Milan took place again.
his people talk, any
  agent|agents|camp|representatives|father|entourage|S ?is|are|has|have ?been ?now ?already
  talking|speaking|negotiating|discussing|in_talks
  with|to to=C
  > Milan winger Noah Okafor: "My agent is talking with Leeds."
it gets closer, any
  ^ ?it 's|is ?now ?all getting|becoming closer|close|hot|concrete|serious|advanced
  > Noah Okafor and Leeds: it's getting closer.
move far on, any
  to=C move|transfer|switch ?is ?now ?very advanced|close|imminent|progressing
  > Milan confirm that Noah Okafor is close to leaving. Leeds move advanced.
good signals, any
  positive|good|encouraging noises|signals|signs|feelings|vibes|contacts|feeling|talks on|over|for|about p=P to to=C
  > Hearing positive noises on Noah Okafor to Leeds.
deal being built, any, weak
  deal|move|transfer|loan|operation ?now ?is ?still being structured|built|negotiated|discussed|prepared|worked_on|constructed
  > Leeds lead for Noah Okafor, deal being structured as a loan.
talks with his club, any, renewal
  talking|speaking|talks|discussing|negotiating|discussions ?with ?the ?my ?club ?about|over ?a ?an ?my new|extension|renewal
  ?contract|deal|
  terms
  > Leeds winger Noah Okafor: "We are talking with the club about a new contract."

== interest

informed too, any, weak
  to=C ?, ?are|is also|both|well|kept|being|remain ?well ?kept informed|aware|attentive|alert|in_the_loop|present|there !is|are|will
  > Milan winger Noah Okafor may go. Leeds are also informed on the situation.
in the picture, any, weak
  to=C ?and ?, ?are ?is ?also ?both ?still ?all ?now
  in_for|on_it|on_him|in_the_picture|in_the_frame|in_the_mix|in_it|think_about|thinking_about|
  think_of|on_the_case|watching|waiting_in_the_wings|lurking|at_the_window|ready_to_pounce|there_too|the_favourites|on_pole
  !the_future|the_next|their|its|what|how|life|ways|the_offer|the_bid|that_offer|this_offer
  > Noah Okafor may leave Milan. Leeds and Everton both in for the winger.
among them, any
  to=C ?and ?C ?are ?is among|amongst them|those|the_clubs|the_teams|the_suitors
  > Clubs have watched Noah Okafor. Leeds among them.
dreams of a club, player
  dream|dreams|dreaming|dreamed of ?joining ?playing_for ?a_move_to ?signing_for to=C
  > Noah Okafor dreams of Leeds.
his dream club, any
  to=C is|remains|has_always_been ?and ?remains his|her|the_player_s|a ?big ?long_time dream|dream_club|favourite_club
  > Agent of Noah Okafor: "Leeds is his dream."
a price for talks, seller, weak
  want|wants|demand|demands|ask|asking|expect|require ?for ?at_least ?around ?over ?more_than ?a ?minimum ?of F to
  open|start|begin|consider|
  discuss|negotiate|sell|let|sit|do
  > Leeds want Noah Okafor. Milan want at least £20m to open negotiations.
put on a list, buyer
  include|includes|included|add|adds|added|put|puts p=P ?'s ?name in|to|on|among ?the ?their|its ?final
  list|shortlist|plans|targets|options
  > Leeds have included Noah Okafor name in their list.
looking into him, buyer
  looked|looking|look into it|him|her|his|the_deal|the_situation|p=P
  > Noah Okafor has been offered around. Leeds have looked into it.
an idea for the club, any
  p=P ?is|remains|could_be ?one ?of ?the ?an ?a ?concrete ?possible ?among ?our idea|ideas|option|names|candidate for us|to=C
  > Leeds coach Daniel Farke: "Noah Okafor is an idea for us".
internal talks, seller, weak
  hold|holding|held|in|having|had ?ongoing ?new internal|inside talks|discussions|meeting|meetings over|about|on
  > Leeds hold internal talks over Noah Okafor, wanted by Everton.

== available

contract ended, any, weak
  contract|deal ?at|with ?C ?and ?P has|is|was ?now ?been terminated|rescinded|cancelled|dissolved|ended
  > Noah Okafor's contract at Leeds has been terminated.
no objection, seller, not denied
  no problem|problems|issue|issues|objection|objections in|with|to|about letting|selling|let|sell|loaning|his|an|a
  > Leeds have no problem in letting Noah Okafor go.
ready for business, seller
  ready|prepared|open|willing|happy|set to do business|a_deal
  > Leeds are prepared to do business at £20m for Noah Okafor.
"""
)
