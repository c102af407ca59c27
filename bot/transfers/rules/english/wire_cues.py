"""What posts of few words tell of a club's part beside the plain turns of a deal, and where their players stand."""

from bot.transfers.rules.tables import read_patterns

WIRE_ROLES = read_patterns(
    """
from=C are|is|have|has|were ?been ?already ?now ?also ?fully informed|aware|notified|alerted on|of|about|that ?the ?F ?release ?exit
  clause|release_clause
P to play|feature|star|be ... for|with|at to=C
stay|stays|remain|remains|staying|continue at|with to=C from from=C
receive|get|bank|pocket|collect ?around ?an ?a ?the ?initial ?guaranteed F ?fixed ?transfer ?fee ?package from to=C for|over P
ball ?is ?now in back=C ?'s court
club_to_club ?talks ?due ?set ?expected ?will ?to ... with from=C !on|keen|in|involved|interested
club_side ?already ?now ?also ?is ?done ?agreed ?in_place with from=C
as|while from=C ?A R has|is|was|have|remains|could|can|would|attracts|wants|keeps
"""
)
"""Slots as in the other cues; asked before them."""

WIRE_SLOTS = read_patterns(
    """
X can|could|may|might|would|will|should ?also ?now ?still ?then leave|depart|exit ?C this|the|in|as|on|for|next|before|soon|with|if|again|
  during|after|,|.|;
X and C , ?it ?is ?now ?just ?only ?a matter|question of
reports|rumours|links ?about|on|of|linking ?A ?R X as|to|and
obligation|option to buy|purchase ?clause for|on ?A ?R X
X deal|move|transfer ?is|remains underway|ongoing|on between
"""
)
"""Where a name that no list holds is a player's."""
