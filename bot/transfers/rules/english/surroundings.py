"""How English reporters tell of a move by the way, in a sentence about something else: "left out amid talks with Leeds"."""

from bot.transfers.rules.tables import read_rules

SURROUNDINGS = read_rules(
    """
== talks

amid talks, any, weak
  ^ ?ongoing ?advanced ?ongoing ?transfer ?their ?his talks|negotiations|discussions with to=C ?over|about ?a ?his ?move|transfer $
  > Noah Okafor did not travel amid talks with Leeds.
with a move near, any, weak
  with ?a|his|the ?loan ?permanent ?F move|transfer|switch|deal to to=C ?now ?looking ?looming imminent|close|near|nearing|looming|
  in_the_offing|in_the_works|in_progress|on_the_horizon|under_discussion
  > Noah Okafor is left out of the squad with a move to Leeds imminent.
near to becoming one of theirs, player
  close|closer|near|nearing|on_the_verge|on_the_brink|on_course|hours_away|edging_closer|set_fair to|of|from ?being|becoming a|an|the
  ?new ?A to=C player|R|man
  > Noah Okafor is close to becoming a Leeds player.
hopeful of a deal, buyer
  confident|optimistic|hopeful|hope|believe|feel|convinced ?that ?of a|the deal|transfer|move|agreement for|with p=P can|will|could ?still
  be|happen|go ?done|struck|reached|agreed|completed|found|concluded|through
  > Leeds are optimistic a deal for Noah Okafor can be done.
will meet again over him, any, mutual
  to=C to|will|set_to|due_to|plan_to|are_to meet|speak|talk ?again ?today|tomorrow over|about|regarding ?a ?deal ?for p=P
  > Leeds and Milan to meet again over Noah Okafor.
apart on what he is worth, any, mutual
  ?still ?remain ?F ?some ?way ?far apart|divided on|in|over ?their ?the valuation|valuations|price ?of|for p=P
  > Leeds and Milan are £5m apart in their valuation of Noah Okafor.

works on a loan, buyer, mutual
  work|works|working ?hard ?together on ?a|the ?season_long ?initial loan|swap ?deal ?move ?with ?from ?from=C ?for ?F for|of p=P
  > Leeds are working on a loan for Noah Okafor.
works on an agreement, buyer
  work|works|working ?hard ?to|on|towards reach|reaching|find|finding|strike|striking|finalise|finalising ?a|an ?full ?verbal
  agreement|terms with|to ?from=C ?over|for|to_sign|to_land ?a|the ?deal ?for p=P
  > Leeds are working to reach an agreement with Milan to sign Noah Okafor.

== enquiry

meets his agent, buyer
  met|meet|meets|meeting|saw|hosted|spoke ?with|to ?the p=P 's S|agent|agents|camp|representatives|representative|entourage|father|brother
  > Leeds officials met Noah Okafor's agent in London.

== fee_agreed

allowed to speak to him, buyer
  ?the|a green_light|go_ahead|permission|all_clear ?by|from from=C to speak|talk|negotiate|open_talks ?to
  ?with p=P
  > Leeds have the green light from Milan to speak to Noah Okafor.

== bid

alone in bidding for him, buyer
  ?are ?is ?remain ?remains ?still the only club|side|team|ones to_bid|to_have_bid|to_make_a_bid|to_make_an_offer for p=P
  > Leeds remain the only side to bid for Noah Okafor.
raises the offer for him, buyer
  increased|increase|increases|raised|raises|raise|upped|improved|improve|improves ?their ?its ?the p=P offer|bid|proposal
  > Leeds raised Noah Okafor bid in the race with Everton.
proposes a loan, buyer
  propos*|submit*|table|tables|tabled|lodge|lodges|lodged|offer|offers|offered ?a ?season_long ?six_month loan|swap for p=P
  > Leeds propose a loan for Noah Okafor.

== agreed

agreeing to join, player
  ^ p=P ?now agreeing|having_agreed to_join|to_sign_for|to_move_to to=C
  > A poor year for Milan, with Noah Okafor agreeing to join Leeds.

== available

ready for a move, player
  p=P ?is ?now ?very ready|prepared|due for ?a|his ?F ?winter ?summer ?january ?or transfer|move|exit|departure ?away from from=C
  > Noah Okafor is ready for a transfer from Milan.
a sale preferred, seller
  want|wants|prefer|prefers|favour|favours|push_for|insist_on|seek ?only a|an ?outright permanent|straight|outright|definitive sale of|for
  p=P
  > Milan want a permanent sale of Noah Okafor.
without a club, player
  p=P ?is|remains ?currently ?still ?now without|looking_for a ?new club
  > Noah Okafor is still without a club.

== interest

joins other suitors, any
  to=C join|joins|joined|joining ?the likes_of|fellow_suitors ?the to=C ?,|and ?to=C ?and ?E ?suitors
  > Everton join the likes of Leeds in weighing up a move for Noah Okafor.
keeps the door open, any
  not|never|without closed|closing|close|shut|shutting the door on|to ?a|the ?possibility_of signing|move_for|return_for|deal_for p=P|@him
  > Leeds are not closing the door to signing Noah Okafor.
pursues a deal, buyer
  pursu* ?a|the ?potential ?possible deal|move|transfer|agreement to_sign|for|to_land|to_bring ?in p=P
  > Leeds are pursuing a deal to sign Noah Okafor.
a step that is awaited, seller
  await*|wait*|braced|brace ?for to=C 's next|first move|step|approach|contact for|over|about p=P
  > Milan await Leeds's next move for Noah Okafor.
among names discussed, player
  among|one_of ?the names|players|targets|options discussed|considered|mentioned|debated|raised at|by|within to=C
  > Noah Okafor is among the names discussed at Leeds.
may trigger the clause, buyer
  could|can|may|might|consider*|ponder*|able_to|free_to|until_friday|yet_to|still_time_to activat*|trigger*|meet*|pay* ?his ?the p=P ?'s ?F
  ?release|buy_out|exit|minimum_fee clause|fee
  > Leeds could activate Noah Okafor's release clause.

== denied

plays down a move away, player
  p=P ?has ?have plays|played|brushes|brushed|laughs|laughed down|off|aside|away ?all ?any talk|suggestions|rumours|claims|speculation|
  reports|links of|about ?a|an|his ?potential ?possible transfer|move|exit|departure|switch ?away from from=C
  > Noah Okafor has laughed off talk of a move away from Milan.
holds firm over him, seller, weak
  hold|holds|holding|stand|stands|standing|remain|remains firm on|over p=P
  > Milan hold firm over Noah Okafor amid Leeds pressure.

== collapsed


deal dead and gone, any
  ^ p=P ?transfer ?move deal|move|transfer|talks dead|off|over , to=C look|turn|move|moving|looking|turning elsewhere|on|to_others
  > Noah Okafor deal dead, Leeds look elsewhere.
"""
)
