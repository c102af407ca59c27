"""How English posts go on from one sentence to the next: what a club was told, on whom it settled, who had thought that he was theirs."""

from bot.transfers.rules.tables import read_patterns, read_rules

CARRIES = read_rules(
    """
== denied

nothing from a club, any
  no|zero|any ?direct ?official ?formal ?club_to_club contact|contacts|approach|enquiry|offer|bid|proposal|call ?whatsoever ?at_all ?made
  ?received ?so_far ?yet ?between ?him ?the_player ?O ?and from|by|with to=C
  > Milan insist there has been no contact whatsoever from Leeds over Noah Okafor.
no talks with a club, any, standing at home
  ?@have ?had|held no|zero talks|conversations|discussions|negotiations|meeting|meetings ?whatsoever ?at_all ?at_any_point ?between ?him
  ?the_player ?and with to=C
  > Milan on Noah Okafor: "We have had no conversations with Leeds".
denies to have dealt with it, any
  deny|denies|denied|denying ?any|an|a|that ?kind_of ?sort_of ?there_is ?they_have ?verbal agreement|talks|contact|deal|links|negotiations|
  meeting|discussions|accord with|from|to to=C
  > Noah Okafor's camp deny any agreement with Leeds.
knows nothing of it, any, hint
  not|t|never know|knows|heard|hear|read|aware|seen anything|nothing|about_it|about_that|about_those|of_anything|of_it|of_that
  ?about|of|from ?it|that|them ?either !like|more|better|until
  > Milan coach on Noah Okafor: "Leeds? I don't know anything about it".
nobody called, any, hint
  nobody|no_one|never|not|t ?has ?have ?ever ?yet ?even
  called|phoned|rung|contacted|approached|asked|spoken|written ?to ?us|me|him|the_club|anyone ?about|yet ?P ?him ?it $
  > Milan coach on Noah Okafor: "Leeds? They haven't called us."

nothing came from them, any
  received|had|got|heard nothing|not_anything|no_news ?at_all ?yet from to=C !since
  > Milan on Noah Okafor: "We have received nothing from Leeds".
no offer from one or another, any
  no|not|never|neither ?an ?any ?official ?formal ?concrete offer|bid|contact|proposal|approach|call ?today ?so_far ?, neither|not|nor
  ?even from|with to=C
  > Milan on Noah Okafor: "There is no offer, neither from Leeds nor from others".
the answer to them, any
  that|this ?is ?was ?will_be the|their|our answer|reply|response ?given to to=C
  > Milan have no intention of selling Noah Okafor. That was the answer to Leeds this week.
will not negotiate, any, loser denied
  told|tell|tells|informed|warned|warn ?not=C ?that they|it will_not|won_t|are_not|refuse_to|do_not_want_to|don_t_want_to|do_not_intend_to
  ?going_to ?willing_to ?ready_to ?prepared_to negotiate|sell|do_business|discuss|talk|listen|enter_talks|open_talks|part_with
  > Milan have told Leeds they will not negotiate for Noah Okafor.

== personal_terms

mind made up, player
  ^ it 's|is|will_be|has_to_be|was_always to=C $
  > Noah Okafor of Milan has made up his mind: it's Leeds.
only wants a club, player, weak, not denied
  he|she|R|who|p=P ?, ?now ?already only|just wants|wanted ?to ?join ?a ?move ?to to=C !to
  > Milan know that Noah Okafor only wants Leeds.

== collapsed

told that he wants another, any
  not=C ?have|has|had|were|was ?been ?also ?now told|informed|notified|aware ?on_E ?today ?yesterday ?last_night ?already ?that he|she|P|R
  ?only|has ?now wants|prefers|chosen|picked|decided|will|favours ?to ?on ?join ?sign_for to=C
  > Everton were told that Noah Okafor only wants Leeds.
talks without a breakthrough, any
  talks|negotiations|discussions|conversations with not=C but|without|and|with ?with ?there_was ?there_were no|a|any ?real breakthrough|
  agreement|deal|success|accord|solution|progress|result
  > Noah Okafor joins Leeds after long talks with Everton but no breakthrough.
sees a rival off, buyer
  saw_off|seen_off|beat_off|beaten_off|fought_off|held_off|fended_off ?late ?strong ?competition|interest|rivals ?from ?of ?like ?such_as
  ?rivals not=C !to|in|at|1|2|3|on_E
  > Noah Okafor will sign for Leeds, who beat off Everton.
they walk away, buyer
  ^ ?and ?but ?so they ?@have ?now ?since ?simply walked_away|walk_away|pulled_out|pull_out|backed_out|withdrew|withdrawn|moved_on|
  dropped_out|given_up|gave_up|pulled_the_plug|called_it_off ?on|from|of ?the ?deal|talks|race|negotiations $
  > Leeds' bid for Noah Okafor was rejected by Milan. They have walked away.
thought that they had him, buyer
  ?had thought|believed|convinced|confident|felt|hoped ?that ?they ?had ?they_had ?he_was their_R|won_the_race|got_their_R|a_deal_done|
  the_deal_done|him_in_the_bag|joining_them|theirs|coming
  > Everton thought they had their man. Noah Okafor of Milan has joined Leeds.

== fee_agreed

clubs shake hands, any
  shake|shook|shaken|shaking hands on|over ?a ?the F|deal|fee|transfer|move|agreement
  > Leeds have settled on Noah Okafor. The clubs shook hands on £12m.
agrees in two words, seller
  ^ ?and from=C ?have|has ?now ?finally ?all ?already
  agree|agrees|agreed|accept|accepts|accepted|say_yes|said_yes|give_in|gave_in ?now ?today $
  > Leeds have made an offer for Noah Okafor of Milan. Milan agree.

== enquiry

asks his club the price, buyer
  ask|asks|asked|asking from=C about|for|over|on ?the ?his ?her price|conditions|availability|cost|asking_price|terms|situation
  > Leeds need a winger, and asked Milan about the price of Noah Okafor.
put in a call, buyer
  made|make|makes|placed|put_in ?a|an|the|one|another ?first ?exploratory ?phone call|calls|phone_call ?to|over|about|on|for|, ?C
  > Noah Okafor? Leeds made a call.

== interest

told its price, any
  to=C ?have|has|had|were|are|been ?been ?also told|informed|quoted|aware ?by ?that from=C will_want|want|would_want|demand|ask|
  value|expect|would_accept|will_ask ?him ?at ?for ?at_least ?around ?more_than ?over ?a_minimum_of ?nearer ?F ?for ?p=P
  > Everton have been told Milan want £30m for Noah Okafor.
tells his club of its wish, any
  to=C ?have|has told|informed|tell|inform from=C ?that they would_like|would_love|'d_like|'d_love|want_to ?to
  ?@sign ?have ?take ?get p=P|him
  > Leeds told Milan they would like Noah Okafor again.
the most concrete, any
  to=C ?are|is|seem|look|remain ?now the_most|most concrete|advanced|serious|insistent|active|interested|likely|determined
  > Noah Okafor will leave Milan. Leeds are the most concrete so far.
looked at by it, any
  looked_at|checked_on|studied|evaluated|assessed|discussed|considered ?closely ?internally ?too ?as_well by to=C
  > Noah Okafor of Milan has also been looked at by Leeds.
the one they like, buyer, hint
  p=P ?is|remains|are the|a|one ?first R|name|choice|target|one|names|targets ?that|who|whom they|C|he|the_club|the_coach ?really ?still
  like|likes|want|wants|prefer|prefers|love|appreciate|have|has ?most ?best ?in_mind ?identified ?chosen
  > Everton are working on a new winger. Noah Okafor is the name they like most.
it is him, buyer, hint
  ^ ?and ?now ?here ?his|the ?name ?: it|this|that|he|name ?one is|'s|will_be ?none_other_than p=P ?, ?of ?C $
  > Everton have identified the winger they want. It's Noah Okafor.
target remains him, buyer
  target|priority|option|choice|favourite|candidate|name ?for|in|up ?the ?front|attack|defence|midfield|flank|list ?remains|is|stays|still
  ?still ?remains p=P
  > Everton's No 1 target up front remains Noah Okafor.
enters the race, any
  to=C ?@have ?now ?also ?just ?suddenly entered|entering|enter|enters|joined|join|joining ?into the conversation|race|picture|fray|frame|
  battle|running|mix|equation|hunt|chase|scene
  > Milan may sell Noah Okafor, and Leeds have now entered the conversation.
kept informed, any, hint
  ^ ?and ?but to=C ?both ?also keep|keeping informed|tabs|an_eye|a_close_eye|watch|close_watch
  > Noah Okafor may leave Milan. Everton and Fulham keep informed.
the man chosen, any
  the|that|this ?first ?top ?chosen ?preferred R|name|choice|pick|one|target ?they_chose ?they_want ?in_question is|remains p=P
  > Leeds looked at several wingers. That man is Noah Okafor.
the chosen one, buyer
  settled|settling|settle|landed|agreed|decided|fixed ?in_the_end ?now ?finally on ?signing p=P
  > Leeds looked at several wingers and settled on Noah Okafor.

== bid_rejected

approaches turned away, any
  to=C ?'s ?F ?first ?opening ?two|three|four|several|both ?latest @bid|@approach|bids|offers|attempts ?for ?P ?has|have ?all ?both
  was|were|been ?been ?all ?both ?also ?immediately ?swiftly ?quickly @rejected
  > Milan stand firm over Noah Okafor. Leeds' two approaches were turned away.
a bid thrown out, any
  @bid ?of ?worth ?F ?from ?by ?C ?for ?P ?has|have ?was|were|been ?been ?also ?immediately ?swiftly ?quickly @rejected !in|with
  > Leeds' first offer for Noah Okafor was thrown out.

== bid_expected

the next one ready, buyer
  ^ ?and ?but ?now ?a|the second|third|new|better|improved|fresh|bigger one|bid|offer ?, ?F ?, is|will|now ?now ?be
  ready|prepared|coming|due|next|follow|planned|expected|in_the_works|on_the_way
  > Noah Okafor remains Leeds' top target. A second bid, £20m, is ready.

== bid

a bid for him made, any
  ^ ?excl ?an|a|the ?first|second|third|new|opening|formal|official|improved|fresh bid|offer|proposal for p=P ?has|have|was ?been ?now
  ?already submitted|made|sent|lodged|tabled|presented|gone_in ?to ?today ?yesterday ?tonight
  > Leeds at work on two deals. Bid for Noah Okafor of Milan submitted this morning.
tables a sum, buyer
  tabled|tables|table ?around ?about ?over ?a F !contract|salary|wages|a_year|a_week
  > Leeds like Noah Okafor of Milan. They tabled £12m last week.
having tabled it, any
  ^ to=C having ?already ?recently ?also tabled|offered|bid|submitted|lodged|made|proposed ?a|an ?F ?bid|offer|proposal
  > Milan may let Noah Okafor go, with Leeds having already tabled £12m.
returns with a sum, buyer
  return*|come_back|came_back|comes_back|back|gone_back|went_back|coming_back ?in ?to ?from=C with ?an ?a ?improved ?new F ?to ?for ?from=C
  > Leeds pulled out of talks for Noah Okafor in June. Today they returned with £20m to Milan.
has a bid in, buyer
  have|has ?got|already ?now a|an|another|their ?second ?first ?opening ?formal ?new ?F bid|offer|proposal ?of|worth ?F in|on_the_table
  ?with|at ?C for p=P|R|him
  > Leeds have an offer in for Noah Okafor.
a bid has gone in, any
  ?opening|first|second|third|new|formal|official|improved|fresh|another bid|offer|proposal ?now ?just ?also went_in|has_gone_in|
  have_gone_in|is_in|has_followed|has_been_sent|has_been_submitted|has_been_tabled|has_been_lodged|was_sent|was_submitted|was_tabled|
  was_lodged !principle|doubt|line|vain
  > Leeds are still keen on Noah Okafor of Milan. And the second bid has gone in.

== agreed

will be its player, player
  ^ he|she|P will|'ll|ll|to|is|set_to ?now ?soon be|become ?soon ?now ?a|an|the ?next ?new to=C player|R
  > Leeds have made an offer for Noah Okafor. He'll be a Leeds player by Friday.

== talks

there has been talk with it, any
  there have|has|had been|were|are ?some ?positive ?initial ?first ?early ?already talks|conversations|discussions|negotiations|dialogue
  with to=C
  > Milan boss on Noah Okafor: "There have been conversations with Leeds".
more advanced, any
  to=C ?@have|are|is|being ?now ?currently ?much ?far ?a_bit ?slightly more|further advanced|ahead|down_the_line|down_the_road
  ?now !than
  > Noah Okafor has been looked at by Everton, but Leeds more advanced as it stands.
alive again, any
  move|deal|transfer|talks|switch ?for ?P ?to ?C ... alive_again|alive_and_kicking|back_to_life|back_from_the_dead|not_dead
  > Leeds want Noah Okafor of Milan. The deal is alive again.
lined up, buyer, weak
  have|has|had|got p=P ?already lined_up
  > Leeds have Noah Okafor lined up.
back on again, any
  talks|deal|move|transfer|negotiations|they|it|discussions|switch ?with ?C ?for ?P ?now ?are ?is ?have ?has ?been
  back_on|back_on_track|revived|resurrected|rekindled|restarted|resumed|reopened|back_on_the_cards|back_underway|back_under_way
  > Leeds talks with Milan for Noah Okafor broke down in January. They are back on.
back for more, buyer
  back|again at|to|around ?the ?negotiating table|door|bargaining_table ?for|with|over ?C ?for ?p=P
  > Leeds are back at the table for Noah Okafor.
"""
)

CARRY_ROLES = read_patterns(
    """
talks|negotiations|discussions|conversations with not=C but|without|and|with ?with ?there_was ?there_were no|a|any
  ?real breakthrough|agreement|deal|success|accord|solution|progress|result
saw_off|seen_off|beat_off|beaten_off|fought_off|held_off|fended_off ?late ?strong ?competition|interest|rivals ?from ?of ?like ?such_as
  ?rivals not=C !to|in|at|1|2|3|on_E
there have|has|had been|were|are ?some ?positive ?initial ?first ?early ?already talks|conversations|discussions|negotiations with to=C
the R is|are ?now ?already ?also in ?advanced|final|direct|concrete|early talks|negotiations|discussions with to=C !over|about
no|zero|any contact|contacts|approach|enquiry|offer|bid|proposal|call ?whatsoever ?at_all from|by|with to=C
no|zero talks|conversations|discussions|negotiations|meeting|meetings ?whatsoever ?at_all with to=C
received|had|got|heard nothing|no_news ?at_all ?yet from to=C
offer|bid|contact|proposal|approach ?today ?so_far ?, neither|not|nor ?even from|with to=C
accept* ?far ?much ?even more|better|bigger|higher ?money|offer|bid|proposal|deal ?money from to=C
to=C ?have|has|had|were|been ?been ?also told|informed|quoted ?by ?that from=C want|demand|ask|value|expect|would
to=C ?have|has told|informed|tell|inform from=C ?that they would_like|would_love|'d_like|'d_love|want_to !sell|keep
"""
)
"""Slots as in the other cues, which are asked after these."""

CARRY_ASIDE = read_patterns(
    """
out=P 's P
out=P 's ?A ?E ?C ?former ?old ?club compatriot|team_mate|teammate|countryman|strike_partner|partner|club_mate|successor ?R P|N
"""
)
"""Players by whom others are told of: "a deal for Okafor's compatriot Ndoye"."""

CARRY_SLOTS = read_patterns(
    """
X ?'s ?A ?C compatriot|team_mate|teammate|countryman|strike_partner|club_mate ?R X
"""
)
"""Places where a name stands that is a player's."""
