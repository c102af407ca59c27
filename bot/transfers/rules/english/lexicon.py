"""The English tables put together: rules, cues, and the few words that turn, date or qualify a clause."""

from bot.transfers.rules.english import cues, parts
from bot.transfers.rules.english.afterthoughts import AFTERTHOUGHT_ROLES
from bot.transfers.rules.english.answers import ANSWER_SLOTS
from bot.transfers.rules.english.askings import ASKING_ROLES
from bot.transfers.rules.english.carries import CARRY_ASIDE, CARRY_ROLES, CARRY_SLOTS
from bot.transfers.rules.english.club_notices import CLUB_NOTICE_ROLES, CLUB_NOTICE_SLOTS
from bot.transfers.rules.english.company import BESIDE, RIVALS
from bot.transfers.rules.english.correspondents import CORRESPONDENT_ASIDE, CORRESPONDENT_ROLES, CORRESPONDENT_SLOTS
from bot.transfers.rules.english.dealings import DEALING_ROLES
from bot.transfers.rules.english.dispatches import DISPATCH_ROLES
from bot.transfers.rules.english.features import NO_NEWS
from bot.transfers.rules.english.further import FURTHER_NAMES, FURTHER_ROLES
from bot.transfers.rules.english.hints import HINTS
from bot.transfers.rules.english.holders import HOLDERS
from bot.transfers.rules.english.long_posts import LONG_POST_ASIDE, LONG_POST_ROLES
from bot.transfers.rules.english.notices import NOTICE_ASIDE, NOTICE_ROLES, NOTICE_SLOTS
from bot.transfers.rules.english.papers import PAPER_ASIDE, PAPER_ROLES
from bot.transfers.rules.english.post_cues import POST_ASIDE, POST_ROLES, POST_ROLES_FIRST, POST_SLOTS
from bot.transfers.rules.english.replies import REPLY_ROLES, REPLY_SLOTS
from bot.transfers.rules.english.sales import SALES_ROLES, SALES_SLOTS
from bot.transfers.rules.english.sellers import SELLERS
from bot.transfers.rules.english.slots import SLOTS, STAFF
from bot.transfers.rules.english.standfirsts import STANDFIRST_ASIDE, STANDFIRST_ROLES, STANDFIRST_SLOTS
from bot.transfers.rules.english.standings import STANDING_ASIDE, STANDING_ROLES, STANDING_SLOTS, STANDING_STAFF
from bot.transfers.rules.english.suitor_synonyms import SUITOR_SYNONYMS
from bot.transfers.rules.english.synonyms import SYNONYMS
from bot.transfers.rules.english.table import ENGLISH
from bot.transfers.rules.english.targets import TARGET_ROLES, TARGET_SLOTS, TARGET_STAFF
from bot.transfers.rules.english.time_synonyms import TIME_SYNONYMS
from bot.transfers.rules.english.wants_cues import WANTS_ROLES, WANTS_SLOTS
from bot.transfers.rules.english.wire_cues import WIRE_ASIDE, WIRE_ROLES, WIRE_SLOTS
from bot.transfers.rules.language_rules import Lexicon
from bot.transfers.vocabulary import word_set

ENGLISH_LEXICON = Lexicon(
    language="en",
    synonyms=SUITOR_SYNONYMS + TIME_SYNONYMS + SYNONYMS,
    rules=ENGLISH,
    hints=HINTS,
    roles=(
        *ASKING_ROLES,
        *LONG_POST_ROLES,
        *DISPATCH_ROLES,
        *(*AFTERTHOUGHT_ROLES, *FURTHER_ROLES, *STANDFIRST_ROLES),
        *PAPER_ROLES,
        *(*DEALING_ROLES, *NOTICE_ROLES, *CLUB_NOTICE_ROLES, *REPLY_ROLES),
        *WIRE_ROLES,
        *CORRESPONDENT_ROLES,
        *STANDING_ROLES,
        *SALES_ROLES,
        *CARRY_ROLES,
        *HOLDERS,
        *WANTS_ROLES,
        *parts.DEALERS,
        *RIVALS,
        *POST_ROLES_FIRST,
        *cues.ROLES,
        *POST_ROLES,
        *SELLERS,
        *TARGET_ROLES,
    ),
    aside=(
        *(*LONG_POST_ASIDE, *CARRY_ASIDE, *cues.ASIDE, *parts.RIVALLED, *POST_ASIDE),
        *(*STANDING_ASIDE, *WIRE_ASIDE, *CORRESPONDENT_ASIDE, *PAPER_ASIDE, *NOTICE_ASIDE, *STANDFIRST_ASIDE),
    ),
    slots=(
        *CARRY_SLOTS,
        *(*SALES_SLOTS, *WANTS_SLOTS, *cues.SLOTS, *parts.DEALT, *BESIDE, *SLOTS, *POST_SLOTS, *TARGET_SLOTS, *ANSWER_SLOTS),
        *(*STANDING_SLOTS, *FURTHER_NAMES, *NOTICE_SLOTS, *CLUB_NOTICE_SLOTS, *REPLY_SLOTS, *STANDFIRST_SLOTS),
        *WIRE_SLOTS,
        *CORRESPONDENT_SLOTS,
    ),
    staff=(*STAFF, *STANDING_STAFF, *TARGET_STAFF),
    negators=word_set("not no never t without neither nor nobody none deny denies denied unlikely yet_to nothing"),
    background=(
        *NO_NEWS,
        "last summer|year|season|january|winter|term|campaign !'s",
        "in|since|during|back_in 19*|20*",
        "in ?early ?late january|february|march|april|may|june|july|august|september|october|november|december 19*|20*",
        "years|seasons|decade|summers|year|season|summer ago",
        "attracted|rejected|tried|failed|pushed|courted|approached|refused|was_a_target|were_interested ... in|during|over the summer",
        "return|returns|returned|returning|back to|in|into ?the ?first_team ?E ?C squad|training|action|team|line_up|lineup|starting|fold",
        "return|returns|returned|returning ?to ?C from E|injury|international|suspension",
        "return|returns|returned|returning|comeback ?could ?still for E|A",
        "return|returns|returned|returning|back ?to ?C after|following ... injury|injuries|surgery|operation|illness|suspension|holiday",
        "return|returns|returned|returning to C ?'s ?E starting|line_up|squad|side|team|training|matchday",
        "return|returns|returned|returning to C in ?the E",
        "return|returns|returned|returning ?to ?C for assessment|treatment|tests|testing|rehab|rehabilitation|pre_season",
        "return|returns|returned|returning|back|goes_back|sent_back to ?his|her|their parent_club",
        "remember when",
        "eclipse|eclipses|eclipsed|surpass|surpasses|surpassed|exceed|exceeds|exceeded|overtakes ... P 's",
        "only joined|signed|arrived|moved|rejoined",
        "was signed on a|an",
        "has|have|had torn|ruptured|broken|fractured|suffered his|her|an|a",
        "undergo|undergoes|undergoing|underwent|require|requires|needs ?an|a|knee|ankle|shoulder surgery|operation",
        "previous|previously|originally|formerly|then signed|joined|moved",
        "why|how he|she|i|P left|joined|signed|chose|moved",
        "when|since|before|after|until i|we signed|joined|moved|arrived|came|left|went",
        "we are|will|have going|go|travelling|travel|flying|fly|heading ?back to C",
        "to join|rejoin ?up ?with ?the C ?'s ?first_team squad|camp|training|teammates|team_mates|pre_season|tour",
        "to C with ?the ?rest ?of ?the ?C squad|team|group|teammates",
    ),
    renewal=(
        "new|fresh|improved|extended|bumper .. contract|contracts|terms",
        "new|fresh|improved ?long_term ?five_year ?four_year ?three_year ?two_year ?C deal",
        "contract|stay .. extension|renewal",
        "P ?'s contract talks|negotiations|discussions|standoff|stand_off",
        "an|the|his|her|over|about|on extension|renewal",
        "extend|extends|extended|extending|renew|renews|renewed|renewing !their|its|interest|efforts|attempts|bid",
    ),
    loan=word_set("loan loaned loanee"),
    free=(
        "free transfer|agent|agents|deal",
        "on a_free",
        "out_of_contract",
        "no|without_a transfer_fee|fee",
        "pre_contract",
        "contract ?is|has|had ?was expired|expires|expiring",
    ),
    indefinite=word_set("a an another one two three new several other"),
    modals=word_set("to will 'll would could may might can should must if than yet"),
    deniers=word_set("deny denies denied denying"),
)
