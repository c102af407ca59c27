"""The five languages' tables put together: rules, cues, and the few words that turn, date or qualify a clause."""

from bot.transfers.rules.abroad import french_cues, german_cues, italian_cues, spanish_cues
from bot.transfers.rules.abroad.accords import (
    FRENCH_ACCORD_ROLES,
    FRENCH_ACCORDS,
    GERMAN_ACCORD_ROLES,
    GERMAN_ACCORDS,
    ITALIAN_ACCORD_ROLES,
    ITALIAN_ACCORDS,
    SPANISH_ACCORD_ROLES,
    SPANISH_ACCORDS,
)
from bot.transfers.rules.abroad.buyers import (
    FRENCH_BUYERS,
    GERMAN_BUYER_ROLES,
    GERMAN_BUYERS,
    ITALIAN_BUYER_NAMES,
    ITALIAN_BUYERS,
    SPANISH_BUYER_NAMES,
    SPANISH_BUYERS,
)
from bot.transfers.rules.abroad.choices import FRENCH_CHOICES, GERMAN_CHOICE_ROLES, GERMAN_CHOICES, ITALIAN_CHOICES, SPANISH_CHOICES
from bot.transfers.rules.abroad.club_notices import (
    FRENCH_CLUB_NOTICES,
    GERMAN_CLUB_NOTICES,
    ITALIAN_CLUB_NOTICES,
    SPANISH_CLUB_NOTICES,
)
from bot.transfers.rules.abroad.dealers import (
    FRENCH_DEALER_ROLES,
    FRENCH_DEALERS,
    GERMAN_DEALER_ROLES,
    GERMAN_DEALERS,
    ITALIAN_DEALER_ROLES,
    SPANISH_DEALER_ROLES,
    SPANISH_DEALERS,
)
from bot.transfers.rules.abroad.deals import FRENCH_DEALS, GERMAN_DEALS, ITALIAN_DEALS, SPANISH_DEALS
from bot.transfers.rules.abroad.for_sale import FRENCH_FOR_SALE, GERMAN_FOR_SALE, ITALIAN_FOR_SALE, SPANISH_FOR_SALE
from bot.transfers.rules.abroad.french import FRENCH
from bot.transfers.rules.abroad.french_press import FRENCH_PRESS
from bot.transfers.rules.abroad.french_reporters import FRENCH_REPORTERS, FRENCH_REPORTERS_ROLES
from bot.transfers.rules.abroad.french_standings import FRENCH_STANDING_ROLES, FRENCH_STANDINGS
from bot.transfers.rules.abroad.german import GERMAN
from bot.transfers.rules.abroad.german_headlines import GERMAN_HEADLINE_ROLES, GERMAN_HEADLINES
from bot.transfers.rules.abroad.german_press import GERMAN_PRESS
from bot.transfers.rules.abroad.german_reporters import GERMAN_REPORTERS, GERMAN_REPORTERS_ROLES
from bot.transfers.rules.abroad.hints import FRENCH_HINTS, GERMAN_HINTS, ITALIAN_HINTS, SPANISH_HINTS
from bot.transfers.rules.abroad.idioms import ITALIAN_IDIOM_ROLES, ITALIAN_IDIOMS, SPANISH_IDIOMS
from bot.transfers.rules.abroad.idioms_north import (
    FRENCH_IDIOM_ROLES,
    FRENCH_IDIOMS,
    GERMAN_IDIOM_NAMES,
    GERMAN_IDIOM_ROLES,
    GERMAN_IDIOMS,
)
from bot.transfers.rules.abroad.interest import FRENCH_INTEREST, GERMAN_INTEREST, ITALIAN_INTEREST, SPANISH_INTEREST
from bot.transfers.rules.abroad.italian import ITALIAN
from bot.transfers.rules.abroad.italian_press import ITALIAN_PRESS
from bot.transfers.rules.abroad.italian_reporters import ITALIAN_REPORTERS, ITALIAN_REPORTERS_ROLES
from bot.transfers.rules.abroad.italian_suitors import ITALIAN_SUITORS
from bot.transfers.rules.abroad.names import FRENCH_NAMES, GERMAN_NAMES, ITALIAN_NAMES, SPANISH_NAMES
from bot.transfers.rules.abroad.posts import FRENCH_POSTS, GERMAN_POSTS, ITALIAN_POSTS, SPANISH_POSTS
from bot.transfers.rules.abroad.refusals import FRENCH_REFUSALS, GERMAN_REFUSALS, ITALIAN_REFUSALS, SPANISH_REFUSALS
from bot.transfers.rules.abroad.sequels import ITALIAN_SEQUEL_ROLES, ITALIAN_SEQUELS, SPANISH_SEQUEL_ROLES, SPANISH_SEQUELS
from bot.transfers.rules.abroad.spanish import SPANISH
from bot.transfers.rules.abroad.spanish_headlines import SPANISH_HEADLINE_ROLES, SPANISH_HEADLINES
from bot.transfers.rules.abroad.spanish_press import SPANISH_PRESS
from bot.transfers.rules.abroad.spanish_reporters import SPANISH_REPORTERS, SPANISH_REPORTERS_ROLES
from bot.transfers.rules.abroad.spanish_suitors import SPANISH_SUITORS
from bot.transfers.rules.abroad.synonyms import ITALIAN_SYNONYMS, SPANISH_SYNONYMS
from bot.transfers.rules.abroad.synonyms_north import FRENCH_SYNONYMS, GERMAN_PARTED, GERMAN_SYNONYMS
from bot.transfers.rules.abroad.talks import FRENCH_TALKS, GERMAN_TALKS, ITALIAN_TALKS, SPANISH_TALKS
from bot.transfers.rules.english.lexicon import ENGLISH_LEXICON
from bot.transfers.rules.language_rules import Lexicon
from bot.transfers.vocabulary import word_set

SPANISH_LEXICON = Lexicon(
    language="es",
    synonyms=SPANISH_SYNONYMS,
    hints=SPANISH_HINTS,
    rules=(
        *SPANISH_CLUB_NOTICES,
        *SPANISH_DEALERS,
        *SPANISH_IDIOMS,
        *SPANISH_BUYERS,
        *SPANISH_FOR_SALE,
        *SPANISH_SEQUELS,
        *SPANISH_HEADLINES,
        *SPANISH_REPORTERS,
        *SPANISH_ACCORDS,
        *SPANISH_PRESS,
        *SPANISH_SUITORS,
        *SPANISH_REFUSALS,
        *SPANISH_DEALS,
        *SPANISH_TALKS,
        *SPANISH_CHOICES,
        *SPANISH_INTEREST,
        *SPANISH_POSTS,
        *SPANISH,
    ),
    roles=(
        *SPANISH_DEALER_ROLES,
        *SPANISH_SEQUEL_ROLES,
        *SPANISH_HEADLINE_ROLES,
        *SPANISH_REPORTERS_ROLES,
        *SPANISH_ACCORD_ROLES,
        *spanish_cues.ROLES,
    ),
    aside=spanish_cues.ASIDE,
    slots=(*spanish_cues.SLOTS, *SPANISH_NAMES, *SPANISH_BUYER_NAMES),
    staff=spanish_cues.STAFF,
    negators=word_set("no ni sin nunca tampoco niega desmiente jamas"),
    background=(
        "verano|temporada|ano|enero|invierno pasado|pasada",
        "hace|cumplen .. anos|ano|veranos|temporadas",
        "cumplen A",
        "en|desde 19*|20*",
        "aniversario|tal_dia_como_hoy|un_dia_como_hoy",
        "^ un|dos|tres|cuatro|cinco|diez|veinte ano|anos de|del|desde|sin",
    ),
    renewal=("renovacion|renovar|renueva|renovado|renovo", "ampliar|amplia|nuevo contrato"),
    loan=word_set("cesion cedido cedida cede ceder prestamo prestado"),
    free=("libre|gratis", "coste_cero|parametro_cero|carta_de_libertad|sin_equipo|agente_libre"),
    indefinite=word_set("un una otro otra dos nuevo varios"),
    modals=word_set("podria puede quiere para si"),
    deniers=word_set("niega niegan nego desmiente desmienten desmintio"),
)

ITALIAN_LEXICON = Lexicon(
    language="it",
    synonyms=ITALIAN_SYNONYMS,
    hints=ITALIAN_HINTS,
    rules=(
        *ITALIAN_CLUB_NOTICES,
        *ITALIAN_IDIOMS,
        *ITALIAN_BUYERS,
        *ITALIAN_FOR_SALE,
        *ITALIAN_SEQUELS,
        *ITALIAN_REPORTERS,
        *ITALIAN_ACCORDS,
        *ITALIAN_PRESS,
        *ITALIAN_SUITORS,
        *ITALIAN_REFUSALS,
        *ITALIAN_DEALS,
        *ITALIAN_TALKS,
        *ITALIAN_CHOICES,
        *ITALIAN_INTEREST,
        *ITALIAN_POSTS,
        *ITALIAN,
    ),
    roles=(
        *ITALIAN_DEALER_ROLES,
        *ITALIAN_IDIOM_ROLES,
        *ITALIAN_SEQUEL_ROLES,
        *ITALIAN_REPORTERS_ROLES,
        *ITALIAN_ACCORD_ROLES,
        *italian_cues.ROLES,
    ),
    aside=italian_cues.ASIDE,
    slots=(*italian_cues.SLOTS, *ITALIAN_NAMES, *ITALIAN_BUYER_NAMES),
    staff=italian_cues.STAFF,
    negators=word_set("non senza mai ne smentisce nessun nessuna niente"),
    background=(
        "estate|stagione|anno|gennaio|inverno scorso|scorsa",
        "anni|anno fa",
        "nel|dal 19*|20*",
        "anniversario|oggi_come_allora|accadde_oggi",
    ),
    renewal=("rinnovo|rinnovare|rinnovato|rinnova|prolungamento|prolungato|rinnovera",),
    loan=word_set("prestito prestati"),
    free=("parametro_zero|svincolato|a_zero|scadenza|costo_zero",),
    indefinite=word_set("un una uno altro altra due nuovo"),
    modals=word_set("potrebbe puo vuole per se"),
    deniers=word_set("smentisce smentiscono smentito nega negano"),
)

GERMAN_LEXICON = Lexicon(
    language="de",
    synonyms=GERMAN_SYNONYMS,
    parted=GERMAN_PARTED,
    hints=GERMAN_HINTS,
    rules=(
        *GERMAN_CLUB_NOTICES,
        *GERMAN_DEALERS,
        *GERMAN_IDIOMS,
        *GERMAN_BUYERS,
        *GERMAN_FOR_SALE,
        *GERMAN_HEADLINES,
        *GERMAN_REPORTERS,
        *GERMAN_ACCORDS,
        *GERMAN_PRESS,
        *GERMAN_REFUSALS,
        *GERMAN_DEALS,
        *GERMAN_TALKS,
        *GERMAN_CHOICES,
        *GERMAN_INTEREST,
        *GERMAN_POSTS,
        *GERMAN,
    ),
    roles=(
        *GERMAN_DEALER_ROLES,
        *GERMAN_IDIOM_ROLES,
        *GERMAN_BUYER_ROLES,
        *GERMAN_HEADLINE_ROLES,
        *GERMAN_CHOICE_ROLES,
        *GERMAN_REPORTERS_ROLES,
        *GERMAN_ACCORD_ROLES,
        *german_cues.ROLES,
    ),
    aside=german_cues.ASIDE,
    slots=(*german_cues.SLOTS, *GERMAN_NAMES, *GERMAN_IDIOM_NAMES),
    staff=german_cues.STAFF,
    negators=word_set("nicht kein keine keinen nie dementiert ohne weder"),
    background=(
        "im|vergangenen|letzten|vorigen vergangenen|letzten|sommer|winter|jahr|vorigen sommer|winter|jahr|saison",
        "vor .. jahren|jahr",
        "seit|im_jahr|sommer 19*|20*",
        "zur|zum|fur ?die nationalmannschaft|nationalelf|dfb_team|dfb_elf|dfb_kader",
    ),
    renewal=("vertragsverlangerung|verlangerung|verlangert|verlangern", "neuen|neuer vertrag"),
    loan=word_set("leihe leiht leihweise ausgeliehen verliehen verleiht leihbasis leihgeschaft"),
    free=("ablosefrei|vereinslos|ablosefreien|ablosefreier",),
    indefinite=word_set("ein eine einen einem weiterer weiteren neuen zwei"),
    modals=word_set("konnte kann wurde zu falls"),
    deniers=word_set("dementiert dementieren dementierte bestreitet"),
)

FRENCH_LEXICON = Lexicon(
    language="fr",
    synonyms=FRENCH_SYNONYMS,
    hints=FRENCH_HINTS,
    rules=(
        *FRENCH_CLUB_NOTICES,
        *FRENCH_DEALERS,
        *FRENCH_IDIOMS,
        *FRENCH_BUYERS,
        *FRENCH_FOR_SALE,
        *FRENCH_STANDINGS,
        *FRENCH_REPORTERS,
        *FRENCH_ACCORDS,
        *FRENCH_PRESS,
        *FRENCH_REFUSALS,
        *FRENCH_DEALS,
        *FRENCH_TALKS,
        *FRENCH_CHOICES,
        *FRENCH_INTEREST,
        *FRENCH_POSTS,
        *FRENCH,
    ),
    roles=(
        *FRENCH_DEALER_ROLES,
        *FRENCH_IDIOM_ROLES,
        *FRENCH_STANDING_ROLES,
        *FRENCH_REPORTERS_ROLES,
        *FRENCH_ACCORD_ROLES,
        *french_cues.ROLES,
    ),
    aside=french_cues.ASIDE,
    slots=(*french_cues.SLOTS, *FRENCH_NAMES),
    staff=french_cues.STAFF,
    negators=word_set("ne n pas aucun aucune jamais sans ni dement"),
    background=("ete|saison|annee|hiver dernier|derniere", "il_y_a .. ans|an", "en|depuis 19*|20*", "anniversaire|ce_jour_la"),
    renewal=("prolongation|prolonge|prolonger|prolongera", "nouveau contrat|bail"),
    loan=word_set("pret prete pretee"),
    free=("libre|gratuitement", "fin_de_contrat|agent_libre|sans_contrat"),
    indefinite=word_set("un une autre deux nouveau"),
    modals=word_set("pourrait peut veut pour si de"),
    deniers=word_set("dement dementent dementi nie"),
)

LEXICONS = (ENGLISH_LEXICON, SPANISH_LEXICON, ITALIAN_LEXICON, GERMAN_LEXICON, FRENCH_LEXICON)
