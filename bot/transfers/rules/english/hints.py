"""Words that tell of a suitor only loosely: asked of a clause of which no other rule makes a statement.

A row may be wide, as it never stands beside a better one; it tells of interest, or of a question asked, and no more, and counts only if
nothing else is said.
"""

from bot.transfers.rules.tables import read_rules

HINTS = read_rules(
    """
== enquiry

asks as a suitor, any, hint
  ^ ?and ?but ?there ?now ?so ?, ?with ?both to=C ... approach|approached|enquiry|enquiries|asked|asking
  > Noah Okafor may leave Milan. Everton said to have asked.
phoned too, any, hint
  ^ ?and ?with to=C ?@have ?all|both ?still ?also ?even made_approaches|made_an_approach|made_enquiries|made_an_enquiry|
  picked_up_the_phone|phoned|rang|called
  > Leeds lead the race for Noah Okafor. Everton picked up the phone.

== interest

acts as a suitor, any, hint
  ^ ?and ?but ?there ?now ?so ?, ?with ?both to=C ... after|keen|interested|pursue|pursues|pursuing|chase|chases|chasing|track|tracking|
  monitor|monitoring|follow|following|scouted|eye|eyes|eyeing|eyed|target|targeting|targeted|admire|admires|want|wants|like|likes|
  courting|lure|compete|competing|battling|vying|jostling|push|pushes|pushing|pressing|plot|plotting|plotted|
  swoop|hijack|steal|snatch|prise|poach|join|joined|circling|hovering|lurking|circle|hover|waiting|stepped_in|step_in|in_the_running|race|
  mix|
  favourites|favourite|pole_position|option|contenders|suitors|admirers|linked|credited|
  weighing|exploring|considering|contemplating|await|awaiting|wait_on|frame|queue|scouting|admiring
  !treble|double|quadruple|title|titles|glory|trophy|trophies|silverware|success|victory|win|promotion|survival|history|revenge|to_win|
  to_finish|to_qualify|to_reach|to_beat|to_avoid|expired|lapsed|expires
  > Noah Okafor may leave Milan. Leeds are also in the mix for the winger.
still there, any, hint
  ^ ?and ?with to=C ?@have|are|is ?all|both ?still ?also ?even ?very ?much there|waiting|lurking|informed|in_it|involved|attentive|
  moved_ahead|gone_ahead|moved_in_front|moved_in|jumped_ahead|jumped_in|taken_the_lead|
  around|present|
  represented|pushing|circling|pushed|did_the_same|made_moves|
  in_the_mix|not_out_of_it|tempted|lurk|lurks|in_the_first_row|first_in_line|next_in_line|in_line|in_the_queue|on_alert|
  alert|
  mentioned|not_out_of_it|not_giving_up|know_about_it|know_of_it|aware_of_it|in_the_background|in_the_wings|
  sniffing_around|frontrunners|among_those|among_them|
  among_the_clubs|among_the_interested|among_his_suitors|among_her_suitors|on_the_trail|on_his_trail|on_her_trail|on_the_case
  > Leeds lead the race for Noah Okafor. Everton are still there.
they too, any, hint
  ^ ?and ?but ?also to=C too|also|as_well|likewise|wait|waits|next|the_alternative|another_option|the_other_option|an_alternative $
  > Leeds have asked about Noah Okafor. Everton too.
these among them, any, hint
  ^ ?and ?with among|amongst|including ?them|those|others ?both ?the ?likes_of to=C $
  > Many clubs have asked about Noah Okafor. Among them Everton and Fulham.
so does another, any, hint
  so|as have|has|are|is|do|does|did|were to=C
  > Leeds have asked about Noah Okafor. So have Everton.
same for them, any, hint
  ^ ?the same|likewise|ditto ?applies ?goes ?thing for|with|at to=C
  > Leeds like Noah Okafor. Same for Everton.
wooed from there, any, hint
  interest|competition|attention|rival|rivals|approach|approaches|bids|offers|enquiries|inquiries|admirers|suitors|battle|threat|
  advances|swoop|glances|calls|race|links|courted|followed|chased|pursued|wooed|tracked|approached|sounded_out|contacted ...
  from|by|with|between|involving|including|like|likes_of|as ?both ?the ?likes_of to=C
  !teammates|players|fans|supporters|team|counterparts|colleagues|at|away|tonight
  > There may yet be competition for Noah Okafor from Leeds and Everton.
in their sights, any, hint
  radar|sights|list|shortlist|plans|thoughts|agenda|wishlist|crosshairs|minds|interested_parties .. of|at|for ?both ?former ?old ?R
  ?employers ?club to=C
  > Noah Okafor remains in the sights of former employers Milan.
attracts a club, player, hint
  p=P ?has|have ?also attract|attracts|attracted|attracting|draw|drawn|caught|catches|interests|interested|tempts|tempted ?eye ?of to=C
  > Noah Okafor has attracted Everton.
may go there, player, hint
  head|heads|heading|headed|set|potentially|bound|moving|going|switch|switching|return|returning|step|way|destined|transfer|move|
  end_up|ending_up ... to|towards|joining to=C
  > Noah Okafor is potentially heading to Everton.
may set off there, player, hint
  head|heads|heading|headed|set|bound|switch|destined|transfer|move ... for to=C
  > Noah Okafor is potentially bound for Everton.
may end up there, player, hint
  end_up|ends_up|ending_up|ended_up|next_step|next_stop|future|new_life ... at|with|in to=C
  > Noah Okafor could yet end up at Everton.

== enquiry

wooed by questions, any, hint
  approaches|enquiries|calls|approached|sounded_out|contacted ?for ?over ?about ?P from|by|including|like|likes_of|as ?both ?the ?likes_of
  to=C
  > There may yet be enquiries about Noah Okafor from Leeds and Everton.
in touch too, any, hint
  ^ ?and ?but ?, ?with ?both to=C ... in_touch|in_contact|sounded_out|made_contact|calling
  > Noah Okafor may leave Milan. Leeds and Everton are both in contact.

== talks

his deal there, any, hint
  ^ ?and ?so to=C ... p=P ?'s deal|operation|negotiations|transfer_talks
  > Everton are accelerating on the Noah Okafor deal.
his talks with them, any, hint
  p=P ?'s deal|operation|negotiations|talks|agreement ?still ?now ... with|to|at to=C
  > This was the case even in Noah Okafor talks with Everton.

== interest

his move there, any, hint
  ^ ?and ?so to=C ... p=P ?'s move|transfer|pursuit|chase|saga|switch|boost|blow|swoop|hunt|hopes|race|links|plan|plans
  > Noah Okafor may leave Milan. Everton get a huge Noah Okafor boost.
what his move costs them, any, hint
  p=P ?'s move|transfer|switch|signing|arrival|pursuit ... to|with|at|by to=C
  > Noah Okafor may leave Milan. Noah Okafor's arrival would be hailed at Everton.
what is told of him there, any, hint
  clause|option|package|salary|wages|contract|loan_fee for|of p=P at|with|to to=C
  > Noah Okafor may leave Milan. The option clause for Noah Okafor at Everton is worth £15m.
high on their list, any, hint
  p=P ... on|in|atop|top_of to=C 's ?E ?own ?transfer ?summer list|shortlist|wishlist|wish_list|radar|sights|agenda|plans|thoughts
  > Noah Okafor may leave Milan. Noah Okafor is second on Everton's wishlist.

== agreed

an arrow to a club, player, hint
  ^ ?from=C p=P ?( ?F|loan|free ?) → to=C ?( ?for ?on ?F|loan|free ?) $
  > Milan want to sell two more. Noah Okafor → Everton
"""
)
