"""How English posts tell how a move turns: it ends, is denied, or begins; who may go, and who stays by a new contract."""

from bot.transfers.rules.tables import read_rules

TURNS = read_rules(
    """
== bid_rejected

club said no, any
  to=C called|asked|approached|tried ?, ?and ?but we|they said_no|refused|rejected
  > Milan director Igli Tare on Noah Okafor: "Leeds called, we said no".

== collapsed

transfer cancelled, buyer
  cancel*|called_off|call_off|halted|stopped ?the transfer|deal|move|signing|loan of|for p=P
  > Leeds have cancelled the transfer of Noah Okafor after medical tests.
move is off, any
  p=P ?'s ?proposed move|deal|transfer to to=C , ?now ?is ?100 off|collapsed
  > Noah Okafor's move to Leeds, 100% off.
not proceeding with it, buyer
  ?to=C ?is|are ?currently|now not proceed*|advanc*|going_ahead|go_ahead|moving_forward|pressing_ahead ?at_present with|on ?the|this|his|her
  deal|move|transfer|signing|agreement $
  > Leeds held talks for Noah Okafor but are not proceeding with the deal.
not proceeding at all, buyer, denies
  to=C is|are ?currently ?now not|no_longer ?currently proceeding|going_ahead|moving_forward ?at_present|for_now|anymore
  !with|on|to|for|towards|until|before|yet|without|unless
  > Leeds authorised Noah Okafor's medical, but Leeds are not proceeding after the scan.
medical called off, any
  medical|medicals|trip|flight ?is ?now cancelled|called_off|stopped
  > Noah Okafor was in England for Leeds. Medical cancelled.
dropped out, buyer
  C ?have|has ?now dropped|pulled|backed out ?of ?it ?the ?race $
  > Leeds dropped out, Everton are in talks with Milan for Noah Okafor.

== denied

will not be signed, player
  p=P will_not|won_t|not be|being signed|bought|kept|made ?on ?a ?permanent ?by to=C
  > Noah Okafor will not be signed by Leeds.
never asked to go, any
  never|not ?yet asked|wanted|requested|told_us ?to leave|to_leave|for_a_transfer|to_go
  > Leeds boss Daniel Farke says Noah Okafor has never asked to leave.
does not want him to go, seller
  not|t|never want p=P|him to_leave|to_go|to_move_on
  > Leeds do not want Noah Okafor to leave.
does not want to lose, seller
  not|t|never want|going|like ?to to_lose|lose|losing p=P|him !for_free|for_nothing|on_a_free|for_less
  > Daniel Farke of Leeds: "I don't want to lose Noah Okafor".
says that he stays, player, stays
  i ?m|ll|will|am ?always ?definitely ?gonna ?going_to ?here staying|stay|remain|be_here !fit|top|up|positive
  > Noah Okafor: "I'm gonna stay at the club".
no talks with it, player
  not in ?concrete ?active ?any talks|negotiations|contact|discussions with to=C
  > Noah Okafor is not in concrete talks with Leeds.
no negotiations meant, seller
  no|not|any|zero intention|plans|plan|intentions|desire ?to ?of negotiate|negotiating|discuss
  > Leeds have no intention to negotiate for Noah Okafor.
not made permanent, buyer
  won_t|will_not|not|t make it|his_loan|the_loan|the_move|the_deal permanent
  > Noah Okafor of Milan will go: Leeds won't make it permanent.

== available

contract ended by the club, seller
  ^ from=C ?have|has terminate|terminates|terminated|rescinded|cancelled p=P 's contract
  > Leeds terminate Noah Okafor's contract with immediate effect.
may part, any
  could|can|may|might|will|would|set|plan|plans|planning|expected|going|likely|about|remains ?for ?P ?to part|parting
  ways|company with from=C|P
  > The plan remains for Noah Okafor to part ways with Leeds.
may part from one another, any
  p=P and from=C ... part|parting ways|company
  > Noah Okafor and Leeds could part ways this summer.
clubs may part from him, seller
  ^ from=C ... part|parting ways|company with ?both p=P
  > Leeds plan to part ways with Noah Okafor in the summer.
leave as free agents, player
  p=P leave|leaves ?the from=C as|on A|a_free
  > Noah Okafor and Anton Stach leave Leeds as free agents.
exit nearly sure, any
  exit|departure ... almost|nearly|now|practically guaranteed|certain|confirmed
  > At Leeds the feeling is that Noah Okafor's exit in the summer is almost guaranteed.
let him leave, seller
  approval|approved|agreed|decided|allow|allowing|permission to ?let p=P|him leave|go|depart
  > Noah Okafor of Leeds has the approval to let him leave.
solutions for him, seller
  look*|search*|working for|on ?a ?new solution|solutions|exit ... for p=P
  > Leeds will look for solutions on the market for Noah Okafor.
decided to go, player
  p=P|he|she ?has|have decided|chosen ?to to_go|to_leave|to_try|go|leave
  > Leeds boss Daniel Farke: "Noah Okafor has decided to go".
clause is open, any, weak
  p=P ... release|exit clause ... active|valid|open|available
  > Noah Okafor's contract at Leeds has an exit clause valid from June.
who may leave, player
  among ?the ?several players in_talks|who_could|expected|set|free ?to for|leave|to_leave ?an ?exit
  > Noah Okafor is among the players in talks for an exit from Leeds.
can go on loan, player, move loan
  p=P can|could|may|will|to|set_to leave|go|depart|move ?out on_loan
  > Noah Okafor of Leeds can leave on loan.
with one leaving, any
  with p=P leaving|departing|going $
  > Leeds want a winger with Noah Okafor leaving.

== interest

attracts clubs, player
  attract*|drawn|generat* ?strong ?big ?growing interest|attention from !C .. ?of ?E clubs|sides|teams|suitors
  > Leeds talent Noah Okafor has attracted interest from several top clubs.
attracts a league, player
  attract*|drawn|generat* ?strong ?big ?growing interest|attention|admirers from|in ?the E|A !S|squad|team|side|national|boss
  > Noah Okafor is attracting interest from Italy.
interest of a league, player
  attract*|drawn|draws|drawing|generat* ?strong ?big ?growing ?further E|A interest|attention
  > Noah Okafor is attracting Premier League interest.
remain options, any
  to=C remain|are|remains|is ?also ?still ?both options|an_option|possibilities|a_possibility|candidates ?for ?P|him
  > Noah Okafor may leave Milan. Leeds remain an option.
push to keep by contract, seller, renewal
  push|pushing|hope|working|try|trying|want to extend|renew|prolong p=P ?'s ?contract ?deal
  > Leeds are pushing to extend Noah Okafor's contract.
keeps trying to sign, buyer
  keep|keeps|continue|continues|still|keep_pushing ?pushing|trying|working to_sign|to_get|to_land|for ?a ?deal ?for p=P
  > Leeds keep trying to sign Noah Okafor.
kept pushing, buyer
  Z to_sign|to_get|to_land p=P
  > Leeds keep pushing to sign Noah Okafor.
the one they want, buyer
  p=P is ?the ?top|main|first ?one|name|player|target ?that|who|whom to=C ?really want|like|prefer|love
  > Noah Okafor is the name Leeds want most.
remains informed, buyer
  to=C ?still ?also remain|remains|are_kept|is_kept|stay|being_kept ?well informed|attentive|alert
  > Noah Okafor may leave Milan. Leeds remain informed.
planned signing, buyer
  signing|target|reinforcement planned|wanted|identified by to=C
  > Noah Okafor is the first big signing planned by Leeds.
other option is, buyer
  another|other|alternative|second|next|also option|name|target|candidate ?is ?remains ?still ?also p=P
  > Leeds want Anton Stach. Another option remains Noah Okafor.

== bid_expected

offer to come, any
  ?F|opening|first|second|new|fresh|formal|official|improved bid|offer|proposal from to=C ?is ?now expected|coming|imminent|
  next ?today|tomorrow|soon|this_week
  > Noah Okafor: £18m bid from Leeds expected today.

== talks

contract extension to complete, any, renewal
  complete|seal|finalise|finalize|close|proceed|completing|sealing ... p=P 's ?contract extension|renewal|new_deal|new_contract
  > Leeds are prepared to complete Noah Okafor's contract extension.
opens the door to a new deal, any, renewal
  pave|paves|paved|paving|open|opens|opened|opening|clear|clears|cleared the_way|the_door|way ?for|to ?a|an|his ?new ?contract
  extension|renewal|new_contract|new_deal
  > Noah Okafor has paved the way for an extension at Leeds.
closing in on a new deal, any, renewal at home
  closing_in|close|near|working|advanced|progress* on|to ?a new|long_term|four_year|five_year|three_year|
  two_year ?long_term ?professional
  ?4 ?5 ?3 ?year deal|contract ... with p=P
  > Leeds are closing in on a new deal with Noah Okafor.

== agreed

renewal agreed, any, renewal
  renewal|extension|contract_extension ?has ?have ?is ?been ?now ?already ?been agreed|done|sealed|confirmed|set
  > Leeds president: "Noah Okafor's contract renewal has already been agreed upon".
new deal for him, any, renewal
  p=P and ?a ?his new deal|contract at|with from=C
  > Noah Okafor and new deal at Leeds until June 2029.
stays with a new deal, player, renewal
  plan|plans|set|going|decided ?to stay|remain ... by|with signing|extending|renewing|new
  > Noah Okafor confirms his plan to stay at Leeds by signing a new deal.
comes to sign again, player, renewal
  arriv*|here|ready|set|about|due to sign ?a ?his ?her new deal|contract
  > Noah Okafor arrives to sign a new deal at Leeds.

== bid

contract offer to stay, player, renewal
  received|receives|has|have ?a ?an ?new ?two_year ?three_year ?four_year ?five_year contract_extension|extension|renewal|new_contract
  offer|proposal from
  > Noah Okafor of Leeds: "I have received a contract extension offer from the club".
"""
)
