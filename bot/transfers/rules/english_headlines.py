"""How English headlines say where a move stands, in few words and without a verb; seen before all other rules."""

from bot.transfers.rules.tables import read_rules

HEADLINES = read_rules(
    """
== agreed

deal to sign, buyer
  agree*|reach*|struck|strike|secure*|close*|seal* .. deal|agreement|transfer|move to_sign|to_buy|to_bring|to_land|to_re_sign p=P
  > Leeds agree a £15m deal to sign Noah Okafor.
player's deal agreed, buyer, weak
  agree*|strike|striking|struck|seal* .. p=P deal|transfer|move|agreement|switch !fee|with
  > Lyon finally agree Wilson Odobert deal.
farewell before a move, player
  farewell|goodbye|departure|exit|leaves|left .. before|ahead_of ... to=C move|transfer|switch
  > Wilson Odobert waves goodbye before his Lyon move.
farewell before a move to a club, player
  farewell|goodbye|departure|exit|leaves|left ... before|ahead_of ?a ?his .. move|transfer|switch to to=C
  > Wilson Odobert confirms his exit from Tottenham before a £20m move to Lyon.
set for a move, player
  set_for|poised_for|bound_for|destined_for|heading_for ?a|an|the ?F ?A ?surprise|shock|permanent|loan to=C move|switch|transfer
  > Okafor out and Noah Okafor set for Leeds move.

== fee_agreed

agreement headline, buyer, weak
  ^ p=P agreement ?reached $
  > Leeds transfer news: Noah Okafor agreement, contract talks.

== interest

player to club headline, player
  p=P to to=C transfer|move|deal|switch|swap|saga|update|latest|link|links|hits|stalls
  > Latest on the Noah Okafor to Leeds transfer.
player to club alone, player, weak
  ^ p=P to to=C $
  > Noah Okafor to Leeds: what we know.
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
  hold|holding|block*|delay* ?up p=P to to=C
  > Another transfer may be holding up Noah Okafor to Leeds.
can offer, buyer, weak
  can|could|able_to offer p=P what|the|a chance|opportunity|role|he|she|route|platform
  > Leeds can offer Noah Okafor what he wants.
told the price, any
  tell|tells|told|quote|quotes|quoted to=C how_much|the_price|what ... p=P
  > Lyon tell Leeds how much Noah Okafor will cost.
wants to force it through, buyer
  force_through|push_through|forcing_through ?a ?the p=P transfer|deal|move
  > Leeds put pressure on Milan to force through a Noah Okafor transfer.
talk that links him, player
  linking|links p=P|him|her with|to ?a ?F to=C
  > Noah Okafor responds to talk linking him with a £20m Leeds switch.
player headline, buyer, weak
  ^ p=P ?transfer interested|interest|link|links|pursuit|chase|swoop|move|target $
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
about to loan out, seller
  about|set|likely|ready|poised|could|may to_loan|loan ?out p=P !from
  > Leeds could be about to loan Noah Okafor to a rival.
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

new deal for, any, renewal, weak
  ^ new|fresh|bumper|improved ?long_term deal|contract for p=P
  > New deal for Jordan Pickford at Everton.
his new deal, any, renewal, weak
  p=P 's new|bumper|improved ?bumper ?long_term ?C contract|deal
  > Everton reveal the details of Jordan Pickford's new contract.

== collapsed

shelved, buyer
  put|puts p=P on ?the ?a backburner|back_burner|ice|hold
  > Lyon put Wilson Odobert on the backburner.

== denied

move unlikely, player
  p=P 's to=C move|switch|transfer|return ?looks ?is ?increasingly unlikely|doubtful
  > Noah Okafor's Leeds move looks unlikely.
impossible, player
  impossible|out_of_the_question|no_chance ... p=P to join|return|sign|move|leave
  > It is impossible for Wilson Odobert to join Lyon.
"""
)
