"""How English reporters say that a move is done or as good as done: who signs whom, who has sold, who is on his way."""

from bot.transfers.rules.tables import read_rules

MOVES = read_rules(
    """
== official

signs the one before the colon, buyer
  ^ to=C ?have ?complete ?completes sign|signs|signed|signing|land|lands|landed|capture|snap_up|bring_in|recruit|buy|re_sign|unveil|
  announce|
  agree_and_sign ?of ?F ?A ?from=C ?'s ?A ?F R
  > Noah Okafor: Leeds sign Milan winger on a four-year deal.
unveiled by, player
  p=P ?has|have|is|was ?now ?been unveiled|announced|presented|paraded|introduced|snapped_up|signed|acquired|bought|recruited ?on_loan by|
  at
  to=C
  > Noah Okafor unveiled by Leeds.
departure told, seller
  confirm*|announc* ?that ?the ?permanent ?loan departure|exit|sale|transfer|move ?on_loan of p=P to|for to=C
  > Milan confirm the departure of Noah Okafor to Leeds.
his departure told, seller
  confirm*|announc* p=P ?'s ?F ?loan ?permanent departure|exit|sale
  > Milan confirm Noah Okafor exit.
was sold, player
  p=P ?has|have|is|was ?now ?been sold|loaned|transferred ?out ?on_loan to to=C
  > Noah Okafor has been sold to Leeds by Milan.
sends him away, seller
  send|sends|sell|sells|sold|loan|loans|loaned|ship|ships|offload|offloads p=P ?out|off|on ?out ?on ?a ?season_long ?loan ?deal to to=C
  > Milan send Noah Okafor out on loan to Leeds.
strengthens with him, buyer
  bolster*|strengthen*|boost*|reinforc*|shor*_up|add_to|adds_to|revamp* ... with|by ?the ?a ?F ?loan ?double ?permanent ?free_transfer
  signing|capture|arrival|addition|acquisition|recruitment ?of p=P
  > Leeds bolster their attack with the signing of Noah Okafor.
strengthens with his arrival, buyer
  bolster*|strengthen*|boost*|reinforc*|shor*_up|add_to|adds_to|revamp* ... with ?F ?A p=P ?loan ?F signing|capture|arrival|addition|deal|
  loan|swoop
  > Leeds strengthen their midfield with Noah Okafor arrival.
adds him to the squad, buyer
  add|adds|added p=P to ?the|their|its|his ?growing ?attacking squad|ranks|roster|attack|defence|midfield|line_up|options|forward_line|
  ranks
  > Leeds add Noah Okafor to their squad.
takes him, buyer
  snap|snaps|snapped|pick|picks|picked|scoop|scoops|scooped|poach|poaches|poached|pinch|pinches|nab|nabs|prise|prises|prised|lure|lures|
  lured|clinch|clinched|take|takes ?up ?away p=P ?away ?up from|on_loan|on_a|as_a_free|for_F
  > Leeds poach Noah Okafor from Milan.
takes his services, buyer
  secure*|acquire*|clinch*|capture*|obtain* ?the services|signature of p=P
  > Leeds secure the services of Noah Okafor.
gets his signing done, buyer
  tie|ties|tied|wrap|wraps|wrapped|complete|completes|completed|seal|seals|sealed|clinch|clinches|clinched|conclude|concludes|finish|
  finished|push|pushed ?up|off|through ?the|a ?F ?loan|deal ?for p=P ?free|loan|permanent ?F signing|deal|transfer|move|swoop|switch|
  capture|
  arrival|coup|raid|acquisition
  > Leeds tie up Noah Okafor deal.
completes a swoop for him, buyer
  tie|ties|tied|wrap|wraps|wrapped|complete|completes|completed|seal|seals|sealed|clinch|clinches|clinched|conclude|concludes ?up
  ?a|the|their ?F ?loan ?permanent ?free ?shock swoop|coup|raid|acquisition|switch for|of p=P
  > Leeds complete £20m swoop for Noah Okafor.
turns his loan into a transfer, buyer, move permanent
  make|makes|made p=P ?'s ?season ?long loan|deal|move|stay|switch|signing permanent
  > Leeds make Noah Okafor loan permanent.
signs a contract with a club, player
  pens|penned|inks|inked|signs|signed|puts_pen_to_paper|put_pen_to_paper ?on ?a|an|his|her !new|fresh|improved|extended|bumper .. to=C
  contract|deal|terms
  > Noah Okafor puts pen to paper on a three-year Leeds deal.
signs a contract there, player
  pens|penned|inks|inked|signs|signed|puts_pen_to_paper|put_pen_to_paper ?on ?a|an|his|her !new|fresh|improved|extended|bumper ..
  contract|deal|terms with|at|for to=C
  > Noah Okafor pens three-year deal with Leeds.
breaks a record for him, buyer
  break|breaks|broke|broken|smash|smashes|smashed ... Z|record to_sign|for|to_land|to_bring_in|to_buy|with|on|by ?the ?their ?F ?signing
  ?capture
  ?arrival ?deal ?for ?of p=P
  > Leeds break transfer record to sign Noah Okafor.
ends a stay to go elsewhere, player
  end|ends|ended|calls_time_on|brings_the_curtain_down_on ... stay|spell|association|stint|career|exile|time|wait ... to_join|to_sign_for|
  by_joining|by_signing_for|with_move_to|with_switch_to to=C
  > Noah Okafor ends Milan stay to join Leeds.
swoop for him done, any
  swoop|deal|move|signing|transfer|switch|capture|raid for|of p=P ?is ?now complete|completed|confirmed|official|finalised
  > Leeds swoop for Milan winger Noah Okafor complete.
it is official, player
  ^ p=P is ?now|officially|finally ?a|an ?now ?officially to=C R $
  > It's official: Noah Okafor is a Leeds player.

== interest

hopes to strengthen with him, buyer
  want|wants|wanting|hope|hopes|hoping|look|looking|keen|aim|aiming|bid|seek|seeking|plan|planning|try|trying|need ?to bolster|strengthen|
  boost|
  reinforce|improve ... with|by ?the ?signing ?of p=P
  > Leeds want to strengthen their attack with the signing of Noah Okafor.

== agreed

on his way, player
  p=P ?is|'s|are|looks|looks_set|set ?to_be|all|now heading|headed|bound|off|en_route|on_his_way|on_her_way|on_their_way|on_the_way ?back
  ?straight ?from ?C to|for to=C !to|and|training|'s|for_a_medical|for_medical|for_talks|for_his_medical|for_her_medical|for_signing
  > Noah Okafor is heading to Leeds.
bound for a club, player
  p=P ?is|'s|now ?now to=C ?- bound
  > Noah Okafor is Leeds-bound.
moves there all but done, any
  all_but|as_good_as|virtually|practically|basically|essentially|effectively done|sealed|complete|completed|agreed|signed|secured|
  wrapped_up|tied_up|confirmed|sewn_up|finalised|over_the_line|there
  > Noah Okafor move to Leeds all but done.
has all but signed him, buyer
  ?have|has all_but|as_good_as|virtually|practically|effectively signed|sealed|completed|wrapped_up|tied_up|secured|clinched|landed ?the|a
  ?deal|signing|transfer ?for|of p=P
  > Leeds have all but signed Noah Okafor.
agrees a club's move, player
  p=P ?has|have agree|agrees|agreed ?a|an|the|his|her ?F ?loan ?permanent ?shock to=C move|switch|transfer|return
  > Noah Okafor agrees Leeds move.
poised to join, player
  poised|primed|lined_up|in_line|on_track to join|sign_for|move_to|complete|seal|become|return_to|make .. to=C
  > Noah Okafor is poised to join Leeds.
headline of a signing to come, buyer, weak
  ^ to=C to sign|buy|loan|re_sign|bring_in|land|recruit|welcome|capture|announce|unveil|complete ?the ?signing ?of p=P
  > Leeds to sign Noah Okafor from Milan.
expects to announce him, buyer
  expected|set|due|about|preparing|poised|ready|will ?to announce|confirm|unveil|present ?the ?signing ?arrival ?of p=P
  > Leeds expected to announce Noah Okafor signing today.

== fee_agreed

club sells, seller
  agree|agrees|agreed ?to ?the ?a ?F p=P ?F ?loan sale|deal|transfer|exit|move to|with to=C
  > Milan agree Noah Okafor sale to Leeds.
club agrees on his sale, seller
  agree|agrees|agreed ?to ?the ?a ?F sale|departure|exit ?for|of p=P to|with to=C
  > Milan agree the £20m sale of Noah Okafor to Leeds.
gives a move its blessing, seller
  give|gives|gave|given|grant* ?the ?their green_light|go_ahead|blessing|ok|permission|thumbs_up to|for p=P ?'s ?loan ?proposed ?F to=C
  move|switch|transfer|medical|deal
  > Milan give green light to Noah Okafor's Leeds move.
shakes hands, buyer, mutual
  shake|shakes|shook|shaken|shaking hands ?with ?from=C on|over|for ?a|the ?F ?deal ?for ?of p=P
  > Leeds shake hands with Milan on Noah Okafor deal.
== personal_terms

agrees terms on a move, player
  terms|personal_terms on|over|about|for|ahead_of|regarding ?a|the|his|her ?F ?loan ?proposed to=C move|switch|transfer|deal|return
  > Noah Okafor agrees terms on Leeds switch.
player's blessing, player
  p=P ?has|have give|gives|gave|given ?his ?her ?the ?a green_light|go_ahead|approval|ok|nod|thumbs_up|yes|word to ?a|the|his|join|
  joining ?F
  ?proposed ?loan ?move ?to to=C
  > Noah Okafor gives green light to Leeds move.
"""
)
