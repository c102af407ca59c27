"""How English headlines say where a move stands, in few words and without a verb."""

from bot.transfers.rules.tables import read_rules

HEADLINES = read_rules(
    """
== agreed

deal to sign, buyer, standing in short
  agree*|reach*|struck|strike|secure*|closed|closes|seal* .. deal|agreement|transfer|move to_sign|to_buy|to_bring|to_land|to_re_sign p=P
  > Leeds agree a £15m deal to sign Noah Okafor.
player's deal agreed, buyer, weak, mutual
  agree*|strike|striking|struck|reach|reaches|reached !final|last|closing|key|advanced .. p=P ?loan deal|transfer|move|agreement|switch|loan
  !fee|with|extension|spell|terms
  > Lyon finally agree Wilson Odobert deal.
player's deal sealed, buyer, weak, mutual
  seal* .. p=P deal|agreement|move !fee|with
  > Lyon seal Wilson Odobert deal.
farewell before a move, player
  farewell|goodbye|departure|exit|leaves|left .. before|ahead_of ... to=C move|transfer|switch
  > Wilson Odobert waves goodbye before his Lyon move.
farewell before a move to a club, player
  farewell|goodbye|departure|exit|leaves|left ... before|ahead_of ?a ?his .. move|transfer|switch to to=C
  > Wilson Odobert confirms his exit from Tottenham before a £20m move to Lyon.
set for a loan, player, move loan
  set_for|poised_for|due_for ?a loan ?move|spell|switch to|at|with to=C
  > Noah Okafor is set for a loan move to Leeds.
set for a move, player
  set_for|poised_for|bound_for|destined_for|heading_for ?a|an|the ?F ?A ?surprise|shock|permanent|loan to=C ?loan|free
  move|switch|transfer|return
  > Okafor out and Noah Okafor set for Leeds move.
move to be confirmed, any
  ^ p=P ?move ?deal ?transfer to to=C ?is ?still ?yet to_be confirmed|announced|rubber_stamped
  > Noah Okafor to Leeds still to be confirmed.

== fee_agreed

agreement headline, buyer, weak
  ^ p=P agreement ?reached $
  > Leeds transfer news: Noah Okafor agreement, contract talks.

== interest

player to club headline, player, weak
  p=P to to=C transfer|move|deal|switch|swap|saga|update|latest|link|links|hits|stalls
  > Latest on the Noah Okafor to Leeds transfer.
player to club alone, player, weak
  ^ p=P to to=C $
  > Noah Okafor to Leeds: what we know.
player to club may be, player, weak
  ^ p=P to to=C ?is ?now ?still ?remains one_to_watch|possible|an_option|a_possibility|a_real_possibility|a_name_to_watch
  > Noah Okafor to Leeds is one to watch.
set to join the race, buyer
  set|poised|expected|ready|about to_join ?the race|battle|chase|hunt|queue|fight
  > Leeds are set to join the race for Noah Okafor.
explores a deal to sign, buyer
  explor*|consider*|discuss*|ponder*|plan* ?a|an ?potential ?possible ?loan deal|move|swoop to_sign|to_bring|to_land p=P
  > Short of forwards, Leeds explored a possible loan deal to bring Noah Okafor north.
targets a move, buyer, not denied
  target* ?a ?summer ?loan move|swoop|deal|raid for p=P
  > Leeds are targeting a move for Noah Okafor.
lined up for a move, player
  lined_up|eyed_up|wanted|considered for|by ?a ?potential ?possible ?shock ?sensational ?loan to=C return|move|transfer|switch
  > Noah Okafor is being lined up for a potential Leeds return.
an option, player
  option|possibility|candidate|alternative for ?the to=C
  > Noah Okafor is another option for Leeds.
favours a club, player
  favours|favour|preferring ?a ?to switch|move|transfer|return|moving|switching|returning to to=C
  > Milan are keen, although Noah Okafor favours a switch to Leeds.
preferred destination, player
  preferred|favoured|favourite|dream ?next destination|choice|club being|is to=C
  > Noah Okafor waits, his preferred destination being Leeds.
turns others down, player, loser denied
  P ?has reject*|turned_down|snub*|spurn* ?both not=C ... prefers|preferring|favouring|in_favour_of ?a ?to move|switch|transfer|join|
  joining|moving ?to to=C
  > Noah Okafor has rejected Milan this summer, preferring a move to Leeds.
battle of two, any
  battle|fight|race|tug_of_war|duel between to=C
  > Noah Okafor is at the centre of a battle between Leeds and Everton.
battle with a rival, buyer
  battle|fight|duel|competition with|against rival=C over|for p=P
  > Leeds face a transfer battle with Everton over Noah Okafor.
part of the deal for another, buyer
  part_of|in ?a|the|any deal|swap|bid|exchange to_sign|for|to_land p=P
  > Leeds will send a winger as part of the deal to sign Noah Okafor.
wants him as another's heir, buyer
  want|wants|see|sees|identified|eye|eyeing the|him R|to ?to replace|succeed|as_a_replacement|as_the_heir
  > Milan winger Noah Okafor may go, and Leeds want the winger to replace Daniel James.
considers going home, player
  consider|considering|considers|eyes|eyeing|plans|planning|fancies|wants ?a to=C homecoming|comeback
  > Noah Okafor could consider a Leeds homecoming.
steps up the pursuit, buyer, not denied
  step|steps|stepping|stepped|intensify|accelerate|revive|renew|ramp ?up their|its|the pursuit|chase|interest|efforts|hunt ?of|in|for|to
  > Noah Okafor is on their list, and Leeds aim to step up their pursuit of the winger.
waits to sign, buyer
  wait|waiting|waited .. ?summer ?january to_sign|to_land|to_buy p=P
  > Leeds are prepared to wait until next summer to sign Noah Okafor.
keeps him beyond his loan, buyer
  want|wants|plan|plans|planning|hope|hopes|hoping|keen|aim to_keep p=P|him beyond|after|past ... loan|deal|spell
  > Leeds want to keep Noah Okafor beyond the term of his loan from Milan.
adds him to the list, buyer, not denied
  add|adds|added|adding p=P to ?a|the|their|its ?summer ?transfer list|shortlist|wishlist|wish_list|radar|targets
  > With one winger injured, Leeds added Noah Okafor to the shortlist.
destined for a club, player
  destined to_join|to_sign_for|to_end_up_at to=C
  > Is Noah Okafor destined to join Leeds?
news for a pursuit, any
  to=C given|handed|dealt|receive|receives|suffer|suffers ?a ?an ?major|huge|big|fresh|massive|late p=P transfer|pursuit|signing|race boost|
  blow|lifeline|hope|update|setback|encouragement
  > Leeds handed a major Noah Okafor transfer lifeline.
given encouragement, any
  to=C given|handed|receive|receives|offered p=P encouragement|green_light
  > Leeds given Noah Okafor encouragement.
free to sign, any
  free run ?" at|to|for ?sign|signing p=P
  > Leeds have a free run at signing Noah Okafor.
holds up a move, any, weak
  hold|holding|block|blocks|blocked|blocking|delay* ?up p=P to to=C
  > A slow bank is holding up Noah Okafor to Leeds.
can offer, buyer, weak
  can|could|able_to offer p=P what|the|a chance|opportunity|role|he|she|route|platform
  > Leeds can offer Noah Okafor what he wants.
told the price, any
  tell|tells|told|quote|quotes|quoted to=C how_much|the_price|what ... p=P
  > Lyon tell Leeds how much Noah Okafor will cost.
wants to force it through, buyer
  force_through|push_through|forcing_through ?a ?the p=P transfer|deal|move
  > Leeds put pressure on Milan to push through the Noah Okafor move before Friday.
talk that links him, player
  linking|links p=P|him|her with|to ?a ?F to=C
  > Noah Okafor responds to talk linking him with a £20m Leeds switch.
player headline, buyer, weak
  ^ p=P ?transfer interested|interest|link|links|pursuit|chase|swoop|move|target|loan|loan_deal|deal $
  > Leeds transfer news: Noah Okafor interest, contract talks.
open to a club's move, player
  open|keen|close_to|closing_in_on|nears|nearing|wants|favours|prefers to|on ?a to=C move|switch|transfer|return
  > Noah Okafor is open to a Leeds move.
club's headline for a player, any
  to=C 's p=P move|swoop|chase|raid|plan|pursuit|interest
  > What stands behind Everton's Noah Okafor swoop.
joins rivals in the race, buyer
  join|joins|joined ?the race|battle|chase|hunt|queue with|alongside rival=C
  > Leeds joined the race with Fulham for Josh Sargent.

== available

set for exit, player
  set_for|poised_for|due_for|heading_for|headed_for|pushing_for|angling_for|nears|nearing|close_to|closing_in_on ?a|an|the ?from=C exit|
  departure
  > Noah Okafor is set for a Leeds exit.
out at club, player
  p=P out at from=C
  > Lyon wait for news: Noah Okafor out at Leeds?
could accept, seller, weak
  could|would|may|might|will|to accept|take ?an offer|offers|bid|bids
  > Milan are ready to cash in on Noah Okafor and could accept an offer in the region of £30m.
cashes in, seller, not denied
  cash|cashing in_on p=P
  > Milan could cash in on Noah Okafor for just £30m.
inches away, player
  inching|edging|heading|moving toward|towards ?a|an|the exit|departure
  > Noah Okafor is inching towards an exit from Milan.
hears offers for him, seller
  ?ready|set|prepared|willing|planning|plan|plans|open|likely|expected ?to consider|listen_to|entertain|hear|invite|welcome ?any
  offers|bids|approaches for p=P
  > Leeds are planning to consider offers for Noah Okafor in January.
offered in exchange, seller
  could|would|may|might|will|to offer|use|include ?R ?both p=P as part|a_makeweight|bait
  > Leeds could offer Daniel James as part of the deal to sign Noah Okafor.
would go back, player
  would|could|will|open|ready|keen|to accept|welcome|consider|favour|to ?a ?the return|returning|move|moving|transfer|switch to ?a ?the E|A
  > Noah Okafor would accept a return to Italy.
battle to keep, seller
  battle|fight|struggle|face|facing|scrap to_keep|to_retain|keep ?hold ?of p=P
  > Leeds now know what a fight to keep Noah Okafor costs.
about to loan out, seller
  about|set|likely|ready|poised|could|may to_loan|loan ?out p=P !from
  > Leeds are poised to loan Noah Okafor until spring.
wants him to go, seller
  want|wants|expect|expects|tell|tells|told|urge|urges p=P to go|leave|depart|move_on
  > Milan want Noah Okafor to go.
decision on selling, seller
  decision|verdict|stance|u_turn|mind on|over|about selling|offloading|loaning|loaning_out|letting p=P
  > Leeds reach a decision on selling Noah Okafor.
wants a move, player, not denied
  want|wants|seek|seeks|craves|desires ?a|an E move|switch|transfer|return
  > Noah Okafor wants a Premier League move.
considers selling, seller, not denied
  consider* selling|offloading|loaning_out|letting p=P
  > Brighton would consider selling Carlos Baleba.

== bid

bid in a list of headlines, buyer
  ^ p=P bid|offer $
  > Leeds transfer news: Noah Okafor bid, contract talks.

== medical

medical headline, buyer
  ^ p=P medical
  > Leeds transfer news: Noah Okafor medical, contract talks.

== official

signs him for a sum, buyer
  sign|signs|signed|land|lands|landed|bag|bags|capture|captures|secure|unveil|unveils|announce|announces ?new F p=P
  > Leeds sign £20m winger Noah Okafor.
window closed with him, buyer
  round*|clos*|end|ends|ended|start*|begin|begins|began|open|opens|opened|kick*|complet*|finish*|conclud* ?off ?out ?up ?their ?its ?the
  ?deadline_day ?january ?summer ?winter ?transfer window|business|recruitment|summer|spending|dealings with|by ?signing ?A ?F ?loan p=P
  ?loan|deal|signing|arrival|capture|addition|swoop|move|transfer|, !blow|exit|sale|departure|injury|win|goal
  > Leeds round off the window with Noah Okafor loan.
new deal for, any, renewal, weak
  ^ new|fresh|bumper|improved ?long_term deal|contract for p=P
  > New deal for Jordan Pickford at Everton.
his new deal, any, renewal, weak
  p=P 's new|bumper|improved ?bumper ?long_term ?C contract|deal
  > Everton reveal the details of Jordan Pickford's new contract.

== talks

player in talks, player
  ^ R ?is ?now in ?advanced|final|direct talks|negotiations|discussions with to=C !over|about
  > Noah Okafor: Winger in advanced talks with Leeds.
close to selling, seller
  close|closer|near to_selling|selling|to_offloading|to_sell|to_loaning p=P
  > Leeds are close to selling Noah Okafor to Milan.
whether to sign again, player, renewal
  whether_to sign|accept|extend|renew ?a|the|his|their new|fresh|contract|deal|offer
  > Leeds have warned Noah Okafor that he has until Easter to decide whether to sign a new contract.

== collapsed

shelved, buyer
  put|puts p=P on ?the ?a backburner|back_burner|ice|hold
  > Lyon put Wilson Odobert on the backburner.

== denied

move unlikely, player
  p=P 's to=C move|switch|transfer|return ?looks ?is ?increasingly unlikely|doubtful
  > Noah Okafor's Leeds move looks unlikely.
deal unlikely, any
  to=C 's deal|move|bid|pursuit|swoop for|of p=P ?" is|looks|appears|seems ?now ?increasingly unlikely|in_doubt|doubtful
  > Leeds' deal for Noah Okafor is unlikely to happen.
will not pay, buyer
  not|never|refus*|won_t|unwilling|reluctant ?to pay|meet ... asking_price|price|valuation|demands|clause|F ?asking_price for p=P
  > Leeds will not pay Milan's £50m asking price for Noah Okafor.
impossible, player
  impossible|out_of_the_question|no_chance ... p=P to join|return|sign|move|leave
  > It is impossible for Wilson Odobert to join Lyon.
"""
)
