"""How English titles tell what clubs give notice of: whom they release, list, keep or show; and what managers answer.

Also whose list it is that a title heads, and players of whom it tells matters of the pitch alone.
"""

from bot.transfers.rules.tables import read_patterns, read_rules

NOTICES = read_rules(
    """
== available

releases him, seller
  ^ from=C ?have|has|will|to|are ?now ?also release|released|releases|let_go|lets_go|releasing ?both p=P !clause|clauses|to|for|from
  > Leeds release Noah Okafor.
released by, player
  p=P ?is|are|was|were ?has|have|had ?all|both|also ?among|been ?one_of ?those|the ?A ?R ?F released|let_go by|from ?the ?their from=C
  > Noah Okafor is among those released by Leeds.
offered to any taker, seller
  ^ from=C list|lists|listed p=P ?as available|for_transfer|for_sale|for_loan
  > Leeds list Noah Okafor as available for transfer.
told to find a club, seller
  tell|tells|told|order*|urge*|instruct* p=P ?he|she ?must|should|can|to look_for|find|seek|search_for ?a ?himself ?herself new|another
  club|team|employer|home|move
  > Leeds tell Noah Okafor to find a new club.
not to be kept, seller
  ?p=P ?will|would|is|are|has|do|did not|t|never ?be offered|handed|given|getting|get ?a|any
  new|fresh|another|further|extended contract|deal|terms
  > Leeds say that Noah Okafor will not be offered a new contract.
his exit is near, player
  p=P 's from=C exit|departure ?now ?is|looks|seems|appears inevitable|imminent|likely|on_the_cards|close|closer|near|nears|edges_closer
  > Noah Okafor's Leeds exit inevitable.
considers an exit, player, not denied
  consider*|mull*|ponder*|contemplat*|weigh*|explor* ?up ?a|an|his|her ?the ?summer ?shock ?january ?possible ?potential ?from=C
  exit|departure|way_out !poll|strategy
  > Noah Okafor is considering a Leeds exit.

== interest

wanted in a deal, player
  p=P ?is ?also wanted|sought|tracked|eyed|pursued in ?a|an F deal|move|swoop|transfer|switch|swap
  > Leeds transfer latest: Noah Okafor wanted in £20m deal.
may swoop, buyer
  ^ could|will|should|would|might|can to=C ?now ?really ?back swoop|pounce|move|go ?again for p=P
  > Could Leeds move for Noah Okafor?
swoops, buyer, weak
  ^ to=C swoop|pounce for p=P $
  > Leeds swoop for Noah Okafor.
not ruled out, buyer
  not|never|t|refus*|declin* ?to ?be rule|ruled|ruling ?out ?a|the ?possible ?permanent ?loan ?out move|swoop|bid|return|signing ?out
  ?for|of p=P
  > Leeds boss Daniel Farke refused to rule out a move for Noah Okafor.
tops a list, player
  p=P ?is|are tops|top|topping|heads|head|leads|high|at_the_top ?on ?of to=C ?'s ?summer ?january ?transfer wishlist|shortlist|
  wish_list|list|want|wanted
  > Noah Okafor tops Leeds wishlist.
confirms interest, any, not denied
  confirm*|admit*|reveal*|declar*|acknowledg* ?their ?his ?club ?genuine ?an|the p=P interest|link|links|admiration
  > Leeds boss Daniel Farke confirms Noah Okafor interest.
decision on his move, any
  mak*|made|reach*|take*|took ?a|an|the ?final|key|huge|big decision|call|choice on ?a|the F ?p=P move|deal|swoop|transfer|bid|signing
  > Noah Okafor transfer: Leeds make decision on £20m move.

== enquiry

contacts his people, buyer, weak
  contact|contacts|contacted|approach|approaches|phone|ring|call p=P ?'s camp|agent|agents|representatives|entourage|people
  > Leeds contact Noah Okafor camp.
sounds him out, buyer
  sound|sounds|sounding|sounded out ?R p=P
  > Leeds sound out Noah Okafor.

== personal_terms

agrees terms there, player
  p=P ?has agrees|agreed|accepts|accepted|settles|settled ?personal to=C ?personal terms
  > Noah Okafor agrees Leeds terms.

== agreed

signs in advance, player, move free
  ?p=P ?has sign|signs|signed|agree|agrees|agreed|pens|inks ?a|the to=C pre_contract|precontract
  > Noah Okafor signs Leeds pre-contract.

== collapsed

pulls the plug, buyer
  ^ ?as to=C pull|pulls plug ?on ?p=P
  > Noah Okafor deal off as Leeds pull plug.

== talks

talks open, any
  ^ ?the ?transfer talks|negotiations|discussions open|opened|begin|begun|started|under_way|underway|ongoing|advance|advanced|progress|
  progressing|resume|resumed|restart|restarted|re_started|held $
  > Noah Okafor to Leeds: Talks open.

holds talks, player
  p=P ?is|has ?now hold|holds|held|holding|opens|opened|in|has|having ?further ?fresh ?initial ?positive ?advanced ?transfer to=C
  talks|negotiations|discussions !over|about
  > Noah Okafor holds Leeds talks.

== official

recalls him, buyer
  ^ to=C ?have|has recall|recalls|recalled p=P ?early ?back from ?his ?a ?loan ?spell ?at from=C !squad|side|team
  > Leeds recall Noah Okafor from Milan.
becomes a signing, player, weak
  p=P becomes|became|become|is ?the ?their ?his ?her ?N|S|C ?'s first|second|third|fourth|fifth|sixth|seventh|latest|newest ?new ?summer
  ?january ?winter ?transfer ?window signing|arrival|recruit|addition|acquisition
  > Leeds swoop for Milan winger. Noah Okafor becomes Daniel Farke's third signing.
shown to the public, player
  ^ ?the to=C 's F|record ?signing|recruit|arrival|buy|man|R p=P ?is ?has ?been unveiled|presented|introduced|arrives|signs
  > Leeds' £20m signing Noah Okafor unveiled.
who is he, any, weak
  ^ to=C 's ?F new|newest|latest|record signing|recruit|arrival|addition $
  > Who is Noah Okafor? Leeds' new signing.
his loan goes on, seller, renewal
  extend|extends|extended|prolong|prolonged p=P ?'s loan|loan_spell|loan_stay|loan_deal
  > Leeds extend Noah Okafor loan.
several sign again, player, renewal
  p=P ?has|have ?all|both ?also sign|signs|signed|agree|agreed|pen|penned ?up ?to ?on new|fresh|extended|improved|contract ?long_term
  ?from=C contracts|deals|extensions|terms
  > Noah Okafor and Anton Stach sign new Leeds deals.

== bid

several offered contracts, seller, renewal
  offer|offers|offered|hand|hands|handed p=P|N ?and ?N new|fresh|improved|extended ?long_term contracts|deals|terms
  > Leeds offer Noah Okafor and Anton Stach new deals.

== denied

will not sign again, player, renewal
  ?will|do|does|is|would|has not|t|never|refus*_to|decided_not_to ?be
  sign|signing|agree|agreeing|penning|extend|extending ?a|an|his|her ?the new|fresh|long_term|improved
  ?long_term ?from=C ?long_term contract|deal|terms|extension
  > Noah Okafor will not sign a new Leeds deal.
not in for him, buyer
  not|t|never in|back_in|going_in for p=P
  > Leeds not in for Noah Okafor.
his side's link denied, any
  play*_down|no_truth|dismiss*|deny|denies|denied|reject*|rubbish*|laugh*_off|no_substance ... linking|linked them|him|his|her|their|the
  ?side|club|team|men ?with ?to ?a ?move_for ?signing p=P
  > Leeds boss Daniel Farke says there is no truth in talk linking his side with Noah Okafor.
"""
)

NOTICE_ROLES = read_patterns(
    """
talks|negotiations|discussions over|about|on ?a|an|the ?potential ?possible ?proposed ?F ?summer ?january ?season_long ?permanent to=C
  ?loan|permanent|transfer loan|move|switch|transfer|return
hand*_in|handed_in|submit*|put*_in|lodg* ?a ?his ?her from=C ?'s transfer|written ?transfer request
"""
)
"""Whose list it is that tells who stays and who goes, and whom a request is put to. Slots as in the cues."""

NOTICE_ASIDE = read_patterns(
    """
old=P ?'s red_card|booking|dismissal|penalty|goal|goals|strike|header|hat_trick|brace|tackle|comments|absence !,|and
more|better|goals|performances|effort|leadership|improvement from old=P
old=P v|vs|versus P
P v|vs|versus old=P
want|wants|need|needs|urge|urges old=P to_lead_from|to_lead_by|to_improve|to_shine|to_captain|to_deliver|to_rediscover|to_show_more|
  to_score_more
"""
)
"""Players of whom a title tells a matter of the pitch, and so nothing of a move: "Leeds want Okafor red card overturned"."""

NOTICE_SLOTS = read_patterns(
    """
release|releases|released|let_go ?X ?, ?X|P and X
X and X|P released
^ who_is|meet X
"""
)
"""Places where a name stands that is a player's."""
