"""How English reporters say where a move stands. Where two rules begin at one word, the earlier in the table is taken."""

from bot.transfers.rules.english_accords import ACCORDS
from bot.transfers.rules.english_answers import ANSWERS
from bot.transfers.rules.english_briefs import BRIEFS
from bot.transfers.rules.english_bulletins import BULLETINS
from bot.transfers.rules.english_columns import COLUMNS
from bot.transfers.rules.english_deals import DEALS
from bot.transfers.rules.english_first import FIRST
from bot.transfers.rules.english_formalities import FORMALITIES
from bot.transfers.rules.english_headlines import HEADLINES
from bot.transfers.rules.english_interest import INTEREST
from bot.transfers.rules.english_moves import MOVES
from bot.transfers.rules.english_parleys import PARLEYS
from bot.transfers.rules.english_posts import POSTS
from bot.transfers.rules.english_sayings import SAYINGS
from bot.transfers.rules.english_sequels import SEQUELS
from bot.transfers.rules.english_states import STATES
from bot.transfers.rules.english_steps import STEPS
from bot.transfers.rules.english_suitors import SUITORS
from bot.transfers.rules.english_talks import TALKS
from bot.transfers.rules.english_targets import TARGETS
from bot.transfers.rules.english_terms import TERMS
from bot.transfers.rules.english_titles import TITLES
from bot.transfers.rules.english_turns import TURNS
from bot.transfers.rules.english_wants import WANTS

ENGLISH = (
    *STATES,
    *WANTS,
    *(*TERMS, *TITLES, *HEADLINES, *BRIEFS, *MOVES, *ACCORDS, *FORMALITIES, *POSTS, *BULLETINS, *SAYINGS, *STEPS, *TURNS),
    *(*COLUMNS, *SUITORS, *SEQUELS, *TARGETS, *ANSWERS, *FIRST, *PARLEYS, *TALKS, *DEALS, *INTEREST),
)
