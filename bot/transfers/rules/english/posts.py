"""How English posts of reporters say where a move stands: their own short ways."""

from bot.transfers.rules.tables import read_rules

POSTS = read_rules(
    """
== agreed

announcement awaited, any
  official|formal ?club confirmation|statement|announcement|communication expected|to_follow|soon|next|imminent|tomorrow|today|
  tonight|will|awaited|coming|later|pending|follows|in|on
  > Noah Okafor to Leeds: official statement to follow.
story confirmed, any, weak
  story|news|exclusive ?story ?from .. confirmed !by ?as
  > Noah Okafor to Leeds: story from last week confirmed as he is set to join.
leaves one to join another, player
  set|expected|due|going|will|agreed|ready ?to leave|to_leave ?the ?from=C and|to|for join|sign_for|move_to to=C
  > Noah Okafor is set to leave Milan and join Leeds.
documents are signed, buyer, mutual
  sign|signed|signing|exchang*|complet* ?all ?the ?of ?of_the documents|paperwork|papers
  > Leeds and Milan have signed all documents for the Noah Okafor deal.
clubs in full agreement, buyer, mutual
  reach|reached|found|find|have ?a full|total|complete ?verbal agreement on|over|for
  > Leeds and Milan reach total agreement on Noah Okafor.

== talks

here we go that follows, any, weak
  here_we_go ?, ?is to_follow|to_come|follows|next
  > Noah Okafor to Leeds is close, here we go to follow.
here we go awaited, any, weak
  here_we_go ?, ?to_follow ?coming ?very next|soon|expected|loading|imminent|shortly|close
  > Noah Okafor to Leeds: final details, here we go soon.
not yet here we go, any, weak
  almost|nearly|then|until|not|awaiting|waiting|for ?for ?the ?a ?yet here_we_go
  > Noah Okafor to Leeds is not a here we go yet.
deal still on, any
  deal|move|transfer|operation remains|still|is ?still ?very ?much ?all on|alive $
  > Leeds want Noah Okafor, and the deal remains on.
deal to be done, any, weak
  deal|move|transfer will be|get done|sealed|completed|closed
  > Few details to sort, then the Noah Okafor deal will be done with Leeds.
deal is on, any
  , deal|move on $
  > Noah Okafor and Leeds, deal on.
working on it, any
  to=C ?are|is ?also ?already working on_it|on_him|on_this
  > Noah Okafor is free to leave Milan, Leeds working on it.
on the verge with a club, buyer, mutual
  ?on ?the verge|brink of closing|reaching|sealing|finding|completing|agreeing ... agreement|deal
  > Leeds and Milan are on the verge of closing an agreement for Noah Okafor.
agreement advanced, any, weak
  agreement with|between ... .. advanced|almost_done|almost_there|nearly_done
  > The agreement between Leeds and Noah Okafor is now very advanced.
to get it done, buyer
  try|tries|trying|want|wants|hope|hopes|hoping|push|pushing|working|aim|aiming|looking ?to get|getting ?the ?a ?p=P deal|move|transfer|
  agreement done|over|completed
  > Leeds will try to get the Noah Okafor deal done.

== enquiry

clubs in contact, buyer, mutual
  in ?direct ?constant ?daily ?regular ?close contact ?again ?today ?also ?now with|for|over|about|to_sign
  > Leeds and Milan in contact today for Noah Okafor.
asked for player, buyer
  ask|asks|asked|asking ?again ?today ?also ?both for|about p=P !'s_future|to_play|to_stay|to_remain|to_finish|to_help
  > Leeds have asked again for Noah Okafor.
asked for terms, buyer
  ask|asks|asked|asking for|about ?the ?his ?loan ?transfer conditions|price|details
  > Leeds have called Milan to ask for loan conditions for Noah Okafor.
call for a player, buyer
  call|calls|called|calling for|about p=P ?deal ?loan ?transfer conditions|deal|availability|situation
  > Leeds called for Noah Okafor deal conditions.
reaching out, buyer
  reach*_out|reaching_out to
  > Leeds are reaching out to the agent of Noah Okafor.
offered the player, any, not denied
  to=C ?have|has|had|were ?also been|were offered ?the A|R
  > Noah Okafor is expected to leave Milan. Leeds have also been offered the Swiss.
asked his club, buyer
  ask|asks|asked|asking from=C about|for ... p=P
  > Leeds have asked Milan about taking Noah Okafor on loan.

== official

official and confirmed, any
  official|officially|confirmed and|& confirmed|official|done
  > Official and confirmed: Noah Okafor is a Leeds player.
has left, player, weak
  p=P|he|she|R has_left|has_departed|departs|departed ?the from=C|club|N $
  > Noah Okafor departs Leeds after his contract ended.
leaves his club, player, weak
  p=P leave|leaves ?the from=C|club $
  > Noah Okafor leaves Leeds following the end of his contract.
becomes a player, player
  becomes|became ?officially ?a ?an ?the to=C R|player
  > Noah Okafor becomes a Leeds player.
has left one to join another, player
  p=P has|have ?now ?officially left|departed ?the from=C to_join|to_sign_for|and_joined to=C
  > Noah Okafor has left Milan to join Leeds.
leaves one for another, player, weak
  leaves|left|departs|departed ?the from=C ... to_join|for to=C
  > Noah Okafor leaves Milan with immediate effect to join Leeds.
signing his contract, player, weak
  signing his|her ... deal|contract as|at|with|until
  > Noah Okafor of Milan after signing his four-year deal at Leeds.
parts ways, player, weak
  p=P ?and from=C|club ?have part|parts|parted|parting|gone|go ?their ?separate ways|company
  > Noah Okafor and Leeds part ways.
club and player part ways, any
  ^ from=C and p=P ?have part|parted|parting|gone|go ?their ?separate ways|company
  > Leeds and Noah Okafor have gone their separate ways.
heads out on loan, player
  heads|head|heading|off|departs ?out ?on_loan to to=C on|for ?a ?an ?initial ?season_long loan|season
  > Noah Okafor heads to Leeds on a season-long loan.

== interest

a return, player, weak
  a|his|her|possible|potential|emotional|sensational ?A return to to=C
  > Noah Okafor would prefer a return to Leeds.
still in it, any
  to=C are|is|remain|remains ?also ?still ?all there|on_it|on_him|in_it
  > Noah Okafor may leave Milan. Leeds are still there.
targets including, buyer
  targets|list|shortlist ?still ?also including|includes|include|such_as p=P
  > Leeds have clear targets including Noah Okafor.
not given up, buyer
  not|never|t given|giving|give up !on_survival|on_europe|on_the_title|on_promotion|on_the_top*|on_a_top*|on_automatic|on_qualif*|
  on_the_league|on_winning|on_the_season|on_his|on_her|on_their|on_catching|hope_of_survival ?hope ?on|of
  > Leeds have not given up on Noah Okafor.
pushing for terms, buyer
  push|pushing|pushed|pressing for ?a ?an loan|permanent|transfer|agreement
  > Milan told Noah Okafor to go, and Leeds are pushing for a loan.
long-term admirers, any
  to=C ?are|is ?also ?known ?big ?long_term ?longstanding admirers
  > Milan want £30m for Noah Okafor. Leeds long-term admirers.
insists on a contract, seller, renewal
  insist* on ?a new deal|contract
  > Leeds insist on a new deal with Noah Okafor.
turn to player, buyer
  turn|turns|turned|turning|switched|switch|moved_on|moves_on|moving_on ?their|its ?attention|attentions|focus to p=P
  > Leeds have turned to Noah Okafor.
focuses on him now, buyer
  ?now focusing|focused|concentrating|refocusing|focus ?all ?their|its ?efforts ?fully ?now on p=P !'s
  > Leeds have given up on Mikel Oyarzabal and are now focusing on Noah Okafor.

== bid_rejected

about to turn a bid down, seller
  determined|set|expected|ready|prepared|planning|plan|poised|going ?to reject|turn_down|rebuff|knock_back|refuse ... bid|bids|
  offer|offers|approach|proposal|move|F
  > Milan are determined to reject a new approach from Leeds for Noah Okafor.

== collapsed

leaves the table, buyer
  leave|leaves|left|quit|quits|step*_back|step*_aside|step*_away|bow*_out|exit|exits|exited !with|as .. talks|negotiations|race|table|
  running|chase|battle|discussions|pursuit
  > Leeds leave the negotiations for Noah Okafor.
out of the race, buyer
  ^ ?and ?but C ?are|is ?now out_of_the_running|out_of_the_race|out_of_it !for_the_title|for_E|for_the_E|for_promotion|
  for_the_top*|for_a_top*|for_europe|for_the_play_offs|to_win|to_go_up
  > Leeds are out of the race, but Milan are keen: Noah Okafor wants Milan.
will not happen, any
  deal|move|transfer|switch .. will_not|won_t happen|go_ahead|go_through
  > The deal for Milan winger Noah Okafor will not happen.
will not match, buyer
  won_t|will_not|not|unable_to|unwilling_to|refuse*_to match|meet|increase ?the ?that ?their ?asking bid|offer|price|demands|valuation|F
  > Leeds won't match the bid for Noah Okafor.
talks have ended, any
  talks|negotiations|discussions|contacts ... ended|stopped|halted|broken_off
  > Talks with Leeds for Noah Okafor have ended.
medical cancelled, any
  medical|medicals ... cancelled|called_off|postponed_indefinitely
  > The medical of Noah Okafor at Leeds is now cancelled.
"""
)
