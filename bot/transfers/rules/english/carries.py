"""How English posts go on from one sentence to the next: what a club was told, on whom it settled, who had thought that he was theirs."""

from bot.transfers.rules.tables import read_patterns, read_rules

CARRIES = read_rules(
    """
== denied

nothing from a club, any
  no|zero|any ?direct ?official ?formal ?club_to_club contact|contacts|approach|enquiry|offer|bid|proposal|call ?whatsoever ?at_all ?made
  ?received ?so_far ?yet ?between ?him ?the_player ?O ?and from|by|with to=C
  > Milan insist there has been no contact whatsoever from Leeds over Noah Okafor.
no talks with a club, any
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

== personal_terms

mind made up, player
  ^ it 's|is|will_be|has_to_be|was_always to=C $
  > Noah Okafor of Milan has made up his mind: it's Leeds.
only wants a club, player, not denied
  he|she|R|who|p=P ?, ?now ?already only|just wants|wanted ?to ?join ?a ?move ?to to=C !to
  > Milan know that Noah Okafor only wants Leeds.

== collapsed

told that he wants another, any
  not=C ?have|has|had|were|was ?been ?also ?now told|informed|notified|aware ?on_E ?today ?yesterday ?last_night ?already ?that he|she|P|R
  ?only|has ?now wants|prefers|chosen|picked|decided|will|favours ?to ?on ?join ?sign_for to=C
  > Everton were told that Noah Okafor only wants Leeds.
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
the man chosen, any
  the|that|this ?first ?top ?chosen ?preferred R|name|choice|pick|one|target ?they_chose ?they_want ?in_question is|remains p=P
  > Leeds looked at several wingers. That man is Noah Okafor.
the chosen one, buyer
  settled|settling|settle|landed|agreed|decided|fixed ?in_the_end ?now ?finally on ?signing p=P
  > Leeds looked at several wingers and settled on Noah Okafor.

== bid_rejected

a bid thrown out, any
  @bid ?of ?worth ?F ?from ?by ?C ?for ?P ?has|have ?was|were|been ?been ?also ?immediately ?swiftly ?quickly @rejected !in|with
  > Leeds' first offer for Noah Okafor was thrown out.

== bid_expected

the next one ready, buyer
  ^ ?and ?but ?now ?a|the second|third|new|better|improved|fresh|bigger one|bid|offer ?, ?F ?, is|will|now ?now ?be
  ready|prepared|coming|due|next|follow|planned|expected|in_the_works|on_the_way
  > Noah Okafor remains Leeds' top target. A second bid, £20m, is ready.

== bid

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
no|zero|any contact|contacts|approach|enquiry|offer|bid|proposal|call ?whatsoever ?at_all from|by|with to=C
no|zero talks|conversations|discussions|negotiations|meeting|meetings ?whatsoever ?at_all with to=C
accept* ?far ?much ?even more|better|bigger|higher ?money|offer|bid|proposal|deal ?money from to=C
to=C ?have|has|had|were|been ?been ?also told|informed|quoted ?by ?that from=C want|demand|ask|value|expect|would
to=C ?have|has told|informed|tell|inform from=C ?that they would_like|would_love|'d_like|'d_love|want_to !sell|keep
"""
)
"""Slots as in the other cues, which are asked after these."""
