"""How English reporters tell of the beginning and the end of talk: who may go, who is wanted, refused, given up, kept."""

from bot.transfers.rules.english_approaches import APPROACHES
from bot.transfers.rules.english_exits import EXITS
from bot.transfers.rules.english_refusals import REFUSALS
from bot.transfers.rules.english_stays import STAYS

WANTS = (*EXITS, *STAYS, *REFUSALS, *APPROACHES)
