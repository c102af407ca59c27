"""What clubs do about players and what they are called while they do, in the English words that many places ask for.

What a place asks for besides, or has no use for, is said there, beside the name of what it shares with others.
"""

from bot.transfers.vocabulary import word_set

CLUBS = word_set("clubs sides teams suitors")
ONE_CLUB = word_set("club side team outfit")
ANY_CLUB = CLUBS | ONE_CLUB
"""How clubs are meant without their names, several or one."""
GROUPS = word_set("duo pair trio quartet")
"""How several players or clubs are told of as one."""
SEVERAL_CLUBS = CLUBS | GROUPS
CLUBS_DO = word_set(
    """
    eye want hope monitoring monitor track tracking pursue chase chasing consider considering plot plotting prepare preparing open bid
    interested target lead push make reject agree explore exploring weigh join rival battle prioritise admire like fear table submit
    value demand face fail refuse insist plan need expect hold step
    """
)
"""What clubs do in headlines, behind their names."""

JOIN = word_set("join joins joined joining")
LEAVE = word_set("leave leaves leaving left")
BACK = word_set("return returns returned returning back")
INTEREST = word_set("interest attention")
TALKS = word_set("talks negotiations discussions")
OFFERS = word_set("bid bids offer offers proposal proposals")
AGREEMENTS = word_set("agreement deal accord pact terms")
MOVES = word_set("move transfer switch")
PURSUITS = word_set("pursuit chase swoop raid approach enquiry interest bid offer")
"""What a club that is after a player has, or makes."""
PRICED = MOVES | word_set("deal swoop package bid offer proposal")
"""What is told with what it costs: "a £20m move"."""
DONE = word_set("done agreed sealed reached struck found closed completed signed finalised place accepted settled concluded")
"""What becomes of agreements once they are reached."""
