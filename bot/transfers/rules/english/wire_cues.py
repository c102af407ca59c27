"""What posts of few words tell of a club's part beside the plain turns of a deal, and where their players stand."""

from bot.transfers.rules.tables import read_patterns

WIRE_ROLES = read_patterns(
    """
from=C are|is|have|has|were ?been ?already ?now ?also ?fully informed|aware|notified|alerted on|of|about|that ?the ?F ?release ?exit
  clause|release_clause ?being|is|will|to|set ?be ?being triggered|activated|paid|met
P to play|feature|star|be ... for|with|at to=C
stay|stays|remain|remains|staying|continue at|with to=C from from=C
stay|stays|remain|remains|staying at|with to=C on ?a permanent|free transfer|deal|move|basis
to=C ?have|has|are ?now ?all ?already exchanged|exchanging|signed|completed|sent ?all ?the documents|contracts|paperwork|papers
  with|to from=C
to=C ?has|have confirm|confirms|confirmed ?the ?an ?verbal agreement|deal ?is ?now done|reached|completed|closed|sealed|agreed with
  from=C
P|he|she|R will|gonna|to|going_to ?now ?be play|playing for to=C !against|on_loan_until
price|fee|figure|conditions|terms|F ?has|have ?been indicated|set|communicated|requested|demanded|decided|fixed|quoted by from=C
agreement ?done ?reached ?in_place ?found ?sealed between P and to=C
bid|offer|proposal|approach ?of ?F from to=C to from=C
bid|offer|proposal sent|submitted|made|presented|tabled|lodged by to=C to from=C
favourites|favourite|leading|lead|front ... ahead_of|in_front_of also=C
bid|offer|proposal ... sent|submitted|made|presented|tabled|lodged to ?the from=C
^ ?more ?latest ?update ?on P and to=C exclusive|story|deal|move|saga|case|update|links|talks|contract|agreement|.|,|:|;
, ?but ?and not ?back to|at|with back=C
from=C ?now ask|asks|asking|want|wants|hope|hopes|push|pushing ?for P|him|her to_play|to_stay|to_remain|to_finish|to_help
P ?has ?have ?already accept|accepts|accepted|approved|approves ?the ?a ?an to=C ?'s ?important ?new ?long_term contract|personal|verbal
  proposal|offer|terms
P 's ?new contract|deal at|with to=C will|set_to|to ?be|run|last|expire valid|until|signed|ready|for
from=C ?will ?to receive|get ?the ?an ?a F in|of|as|plus add_ons|bonuses|variables|bonus
what|than|as back=C ?have|has|had paid|pay|spent|gave for|on
from=C ask|asks|asking|want|wants|demand ?for ?a fee|price|sum close|similar|around|in
receive|get|bank|pocket|collect ?around ?an ?a ?the ?initial ?guaranteed F ?fixed ?transfer ?fee ?package from to=C for|over P
ball ?is ?now in back=C ?'s court
club_to_club ?talks ?due ?set ?expected ?will ?to ... with from=C !on|keen|in|involved|interested
club_side ?already ?now ?also ?is ?done ?agreed ?in_place with from=C
as|while from=C ?A R has|is|was|have|remains|could|can|would|attracts|wants|keeps
"""
)
"""Slots as in the other cues; asked before them."""

WIRE_ASIDE = read_patterns(
    """
what|than|as C|N|they ?have|has|had paid|pay|spent|gave for|on out=P
close|closer|similar|equal to ?the out=P valuation|fee|price|deal|figure
to_be|become|as ?a ?option_to_be out=P 's ?new backup|back_up|understudy|deputy|replacement|alternative|cover|competitor|successor
"""
)
"""Players who are only mentioned: for whom a sum was paid, behind whom somebody is to play."""

WIRE_SLOTS = read_patterns(
    """
X can|could|may|might|would|will|should ?also ?now ?still ?then leave|depart|exit ?C this|the|in|as|on|for|next|before|soon|with|if|again|
  during|after|,|.|;
informed|aware|attentive on|of|about|to ?the ?A ?R X ?'s situation|case|availability|conditions
informed|aware on|of|about ?the ?F release_clause|clause|price for|of ?A ?R X
interest ?not not|without affecting|affect ?their interest|pursuit in|of ?A ?R X
X has|have ?still not ?yet accepted|agreed|decided|given|said
C schedule|plan|programme for X :
schedule|plan|programme|story|deal for ?the X
X confirms|explains ?exclusive ?story on|why
close|apart|far on|over ?the valuation|fee|price for|of ?A ?R X
see|sees|consider|considers X as
X and C ?, ?the next_one|next|loading|imminent
X , official|available for|in
between C and X
between X and C
X 's contract|deal at|with C will
X and C terminate|terminated|part|agree|agreed
X and C , ?it ?is ?now ?just ?only ?a matter|question of
reports|rumours|links ?about|on|of|linking ?A ?R X as|to|and
obligation|option to buy|purchase ?clause for|on ?A ?R X
X deal|move|transfer ?is|remains underway|ongoing|on between
"""
)
"""Where a name that no list holds is a player's."""
