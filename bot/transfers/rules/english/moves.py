"""How English reporters say that a move is done: who signs whom, who has sold, whom a club brings in."""

from bot.transfers.rules.tables import read_rules

MOVES = read_rules(
    """
== official

signs the one before the colon, buyer
  ^ to=C ?have ?complete ?completes sign|signs|signed|signing|land|lands|landed|capture|snap_up|bring_in|recruit|buy|re_sign|unveil|
  announce|agree_and_sign ?of ?F ?A ?from=C ?'s ?A ?F R
  > Noah Okafor: Leeds sign Milan winger on a four-year deal.
unveiled by, player
  p=P ?has|have|is|was ?now ?been unveiled|announced|presented|paraded|introduced|snapped_up|signed|acquired|bought|recruited ?on_loan by|
  at to=C
  > Noah Okafor unveiled by Leeds.
departure told, seller
  confirm*|announc* ?that ?the ?permanent ?loan departure|exit|sale|transfer|move ?on_loan of p=P to|for to=C
  > Milan confirm the departure of Noah Okafor to Leeds.
his departure told, seller
  confirm*|announc* p=P ?'s ?F ?loan ?permanent departure|exit|sale !is|could|may|might|will|looks
  > Milan confirm Noah Okafor exit.
was sold, player
  p=P ?has|have|is|was ?now ?been sold|loaned|transferred ?by ?from=C ?out ?on_loan to to=C
  > Noah Okafor has been sold to Leeds by Milan.
sends him away, seller
  send|sends|sell|sells|sold|loan|loans|loaned|ship|ships|offload|offloads|transfers|transferred
  p=P ?out|off|on ?out ?on ?a ?season_long ?loan ?deal to to=C
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
  finished|push|pushed|pull|pulls|pulled|rubber_stamp|rubber_stamps ?up|off|through ?the|a
  ?club|british|league ?record ?F ?loan|deal ?for p=P ?free|loan|permanent ?F
  signing|deal|transfer|move|swoop|switch|capture|arrival|coup|raid|acquisition
  > Leeds tie up Noah Okafor deal.
completes a swoop for him, buyer
  tie|ties|tied|wrap|wraps|wrapped|complete|completes|completed|seal|seals|sealed|clinch|clinches|clinched|conclude|concludes ?up ?a|the|
  their ?F ?loan ?permanent ?free ?shock ?double swoop|coup|raid|acquisition|switch for|of p=P
  > Leeds complete £20m swoop for Noah Okafor.
turns his loan into a transfer, buyer, move permanent
  make|makes|made p=P ?'s ?season ?long loan|deal|move|stay|switch|signing permanent
  > Leeds make Noah Okafor loan permanent.
signs a contract with a club, player
  pens|penned|inks|inked|signs|signed|puts_pen_to_paper|put_pen_to_paper ?on ?a|an|his|her ?A ?initial ?two|three|four|five|six|long|short
  ?and ?a ?half ?year|term ?F to=C contract|deal|terms
  > Noah Okafor puts pen to paper on a three-year Leeds deal.
signs a contract there, player
  pens|penned|inks|inked|signs|signed|puts_pen_to_paper|put_pen_to_paper ?on ?a|an|his|her ?A ?initial ?two|three|four|five|six|long|short
  ?and ?a ?half ?year|term ?F contract|deal|terms with|at|for to=C
  > Noah Okafor pens three-year deal with Leeds.
breaks a record for him, buyer
  break|breaks|broke|broken|smash|smashes|smashed ... Z|record|fee ?again ?yet to_sign|for|to_land|to_bring_in|to_buy|with|on|by
  ?the ?their ?F ?signing ?capture ?arrival ?deal ?for ?of p=P
  > Leeds break transfer record to sign Noah Okafor.
ends a stay to go elsewhere, player
  end|ends|ended|calls_time_on|brings_the_curtain_down_on ... stay|spell|association|stint|career|exile|time|wait ... to_join|to_sign_for|
  by_joining|by_signing_for|with_move_to|with_switch_to to=C
  > Noah Okafor ends Milan stay to join Leeds.
swoop for him done, any
  swoop|deal|move|signing|transfer|switch|capture|raid for|of p=P ?is ?now complete|completed|confirmed|official|finalised
  > Leeds swoop for Milan winger Noah Okafor complete.
it is official, player
  ^ p=P is|becomes ?now ?officially|finally|at_last a|an|our ?now ?officially ?new ?newest to=C R ?C $
  > It's official: Noah Okafor is a Leeds player.
lands a target, buyer
  land|lands|landed|sign|signs|signed|get|gets|capture|secure ?their ?his ?A ?long_term ?long_standing ?top ?summer ?number_one ?main
  target p=P
  > Leeds have finally landed long-term target Noah Okafor.
pays for him, buyer, weak
  splash|splashes|splashed|spend|spends|pay|pays|fork|forks|forked|shell|shells|shelled|lash|lashes|lashed|stump|invest|invests
  ?out ?up ?a ?club_record F on|for|in|to_sign|to_land|to_get|to_buy ?R p=P
  > Leeds splash £20m on Noah Okafor.
brings him back, buyer
  bring|brings|brought ?back p=P back ?to ?C from|on|for
  > Leeds bring Noah Okafor back from Milan.
brings back a player, buyer
  bring|brings|brought back p=P
  > Leeds bring back Noah Okafor on loan.
takes up the deal for a signing, buyer
  tie|ties|tied|wrap|wraps|wrapped|clinch|conclude|rubber_stamp|finish|pull|pulls|pulled ?up|off ?the|a|their ?F ?loan signing|capture|
  transfer|
  arrival|recruitment of p=P
  > Leeds tie up the signing of Noah Okafor.
swoops to sign, buyer, weak
  swoop|swoops|swooped|pounce|pounces|pounced|nip_in|step_in|steps_in to_sign|to_land|to_snap_up|to_grab p=P
  > Leeds swoop to sign Noah Okafor on a free.
his move confirmed, player
  p=P ?'s ?F ?loan ?permanent ?free move|transfer|switch|loan|deal|signing|return to|with to=C ?is ?now ?has ?been confirmed|completed|
  complete|announced|official|finalised|ratified
  > Noah Okafor's move to Leeds confirmed.
his club move confirmed, player
  p=P ?'s ?F ?loan ?permanent to=C ?loan|permanent|free move|transfer|switch|loan|deal|signing|return ?is ?now ?has ?been confirmed|
  completed|complete|
  announced|official|finalised
  > Noah Okafor's Leeds move confirmed.
deal completed by a club, any
  p=P deal|transfer|move|signing|loan|swoop completed|confirmed|announced|sealed|wrapped_up by to=C
  > Noah Okafor deal completed by Leeds.
checks in, player, weak
  p=P checks_in|lands|pitches_up|rocks_up|turns_up|touches_down at to=C !airport|for|training|ahead|'s
  > Noah Okafor lands at Leeds on a free transfer.
moved from club to club, player
  p=P ?has|have ?now moved|switched|transferred|moves|switches|crossed|crosses ?permanently ?across ?on_loan from from=C to to=C
  > Noah Okafor has moved from Milan to Leeds.
another to leave one for another, player, weak
  become|becomes|became ?the ... to_leave|to_swap|to_quit|to_depart|to_trade ?the from=C for to=C
  > Noah Okafor becomes the third player to leave Milan for Leeds.
makes it so many, buyer, weak
  make|makes|made it two|three|four|five|six|seven|eight|nine|ten ... with|by ?the ?signing ?of p=P
  > Leeds make it three signings with Noah Okafor arrival.
loans him out, seller
  loan|loans|loaned|farm|ship|shipped out p=P to to=C
  > Milan loan out Noah Okafor to Leeds.

== interest

asks his club to sign, any
  N|S ask|asks|asked|urges|urged|tells|told|wants|begs|implores|instructs to=C to sign|buy|land|move_for|bring_in|loan|go_for p=P
  > Daniel Farke asks Leeds to sign Noah Okafor.
eager for a club's move, player
  eager|desperate|hungry|keen|intent|set for|on ?a|the|his ?F ?dream to=C ?loan|permanent|free move|switch|transfer|return !'s
  > Noah Okafor is eager for Leeds move.
hopes to strengthen with him, buyer
  want|wants|wanting|hope|hopes|hoping|look|looking|keen|aim|aiming|bid|seek|seeking|plan|planning|try|trying|need ?to bolster|strengthen|
  boost|reinforce|improve ... with|by ?the ?signing ?of p=P
  > Leeds want to strengthen their attack with the signing of Noah Okafor.
"""
)
