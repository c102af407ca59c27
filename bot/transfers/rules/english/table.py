"""How English reporters say where a move stands. Where two rules begin at one word, the earlier in the table is taken."""

from bot.transfers.rules.english.accords import ACCORDS
from bot.transfers.rules.english.afterthoughts import AFTERTHOUGHTS
from bot.transfers.rules.english.answers import ANSWERS
from bot.transfers.rules.english.askings import ASKINGS
from bot.transfers.rules.english.bids import BIDS
from bot.transfers.rules.english.briefs import BRIEFS
from bot.transfers.rules.english.bulletins import BULLETINS
from bot.transfers.rules.english.carries import CARRIES
from bot.transfers.rules.english.club_notices import CLUB_NOTICES
from bot.transfers.rules.english.columns import COLUMNS
from bot.transfers.rules.english.correspondents import CORRESPONDENTS
from bot.transfers.rules.english.dealings import DEALINGS, DEALINGS_IN_FULL
from bot.transfers.rules.english.deals import DEALS
from bot.transfers.rules.english.denials import DENIALS
from bot.transfers.rules.english.dispatches import DISPATCHES
from bot.transfers.rules.english.endings import ENDINGS
from bot.transfers.rules.english.first import FIRST
from bot.transfers.rules.english.formalities import FORMALITIES
from bot.transfers.rules.english.freed import FREED
from bot.transfers.rules.english.further import FURTHER
from bot.transfers.rules.english.gossip import GOSSIP
from bot.transfers.rules.english.headed import HEADED
from bot.transfers.rules.english.headlines import HEADLINES
from bot.transfers.rules.english.interest import INTEREST
from bot.transfers.rules.english.keeping import KEEPING
from bot.transfers.rules.english.last_days import LAST_DAYS
from bot.transfers.rules.english.leavers import LEAVERS
from bot.transfers.rules.english.long_posts import LONG_POSTS
from bot.transfers.rules.english.moves import MOVES
from bot.transfers.rules.english.notices import NOTICES
from bot.transfers.rules.english.open_points import OPEN_POINTS
from bot.transfers.rules.english.papers import PAPERS
from bot.transfers.rules.english.parleys import PARLEYS
from bot.transfers.rules.english.post_deals import POST_DEALS
from bot.transfers.rules.english.posts import POSTS
from bot.transfers.rules.english.rebuffs import REBUFFS
from bot.transfers.rules.english.replies import REPLIES
from bot.transfers.rules.english.sales import SALES
from bot.transfers.rules.english.sayings import SAYINGS
from bot.transfers.rules.english.sequels import SEQUELS
from bot.transfers.rules.english.signings import SIGNINGS
from bot.transfers.rules.english.standfirsts import STANDFIRSTS
from bot.transfers.rules.english.standings import STANDINGS
from bot.transfers.rules.english.states import STATES
from bot.transfers.rules.english.steps import STEPS
from bot.transfers.rules.english.suitors import SUITORS
from bot.transfers.rules.english.surroundings import SURROUNDINGS
from bot.transfers.rules.english.talks import TALKS
from bot.transfers.rules.english.targets import TARGETS
from bot.transfers.rules.english.teasers import TEASERS
from bot.transfers.rules.english.terms import TERMS
from bot.transfers.rules.english.titles import TITLES
from bot.transfers.rules.english.turns import TURNS
from bot.transfers.rules.english.waiting import WAITING
from bot.transfers.rules.english.wants import WANTS
from bot.transfers.rules.english.wires import WIRES

ENGLISH = (
    *OPEN_POINTS,
    *CLUB_NOTICES,
    *WAITING,
    *KEEPING,
    *FREED,
    *REPLIES,
    *LONG_POSTS,
    *LAST_DAYS,
    *DISPATCHES,
    *ASKINGS,
    *AFTERTHOUGHTS,
    *FURTHER,
    *STANDFIRSTS,
    *PAPERS,
    *DEALINGS_IN_FULL,
    *STATES,
    *WIRES,
    *WANTS,
    *CARRIES,
    *SALES,
    *(
        *TERMS,
        *NOTICES,
        *TEASERS,
        *TITLES,
        *HEADLINES,
        *HEADED,
        *BRIEFS,
        *MOVES,
        *ACCORDS,
        *FORMALITIES,
        *POSTS,
        *LEAVERS,
        *POST_DEALS,
        *BULLETINS,
        *SAYINGS,
        *STEPS,
        *TURNS,
        *DEALINGS,
        *SURROUNDINGS,
    ),
    *(
        *GOSSIP,
        *STANDINGS,
        *REBUFFS,
        *COLUMNS,
        *SUITORS,
        *SEQUELS,
        *TARGETS,
        *ANSWERS,
        *FIRST,
        *ENDINGS,
        *DENIALS,
        *PARLEYS,
        *TALKS,
        *DEALS,
        *CORRESPONDENTS,
        *BIDS,
        *SIGNINGS,
        *INTEREST,
    ),
)
