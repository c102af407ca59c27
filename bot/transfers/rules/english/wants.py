"""How English reporters tell of the beginning and the end of talk: who may go, who is wanted, refused, given up, kept."""

from bot.transfers.rules.english.approaches import APPROACHES
from bot.transfers.rules.english.exits import EXITS
from bot.transfers.rules.english.refusals import REFUSALS
from bot.transfers.rules.english.stays import STAYS

WANTS = (*EXITS, *STAYS, *REFUSALS, *APPROACHES)
