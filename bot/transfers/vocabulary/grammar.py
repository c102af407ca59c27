"""The small words and marks of sentences that many places ask for: pronouns, auxiliaries, what joins and what parts.

What a place asks for besides is said there, beside the name of what it shares with others.
"""

from bot.transfers.vocabulary import word_set

HE = word_set("he she")
HIM = word_set("him her")
HIS = word_set("his her")
PRONOUNS = HE | HIM | HIS
"""How somebody named before is meant, in English."""
THEY = word_set("they their")
"""How a club named before is meant."""
WE = word_set("we us")
"""By which somebody who speaks for a club means it."""

BE = word_set("is are was were")
HAVE = word_set("has have had")
WOULD = word_set("will would could may might")
ACTING = BE | HAVE | {"will"}
"""Verbs behind the name of one who acts: "Okafor has", "Leeds will"."""
AUXILIARIES = ACTING | WOULD
"""Verbs with which a subject acts, or is told of, through another verb."""
ASKING = AUXILIARIES | word_set("can should do does did")
"""Verbs that open a question, or stand before a subject that does the same."""

WHILE = word_set("while whilst")
BETWEEN = word_set("between entre tra fra zwischen")
ABOUT = word_set("about on over regarding")
AND = word_set("and & y e ed und et")
"""What joins two words of one kind, in five languages."""
AND_OR = AND | word_set("+ plus sowie or o oder ou")
"""What joins the last two of a list, be it only one of them that is meant."""
OF = word_set("of del de della dell dello dei von vom des du d da")
ARTICLES = word_set("el la los il lo l i gli le les der die")
"""What stands before a club that acts, in languages that name it with an article: "pese al interés, el Betis ..."."""
DETERMINERS = word_set("the a an their his its el la un una il lo l der die das den dem des ein eine le une los")
EACH = word_set("both all each")
STOPS = frozenset(".;:-|()")
"""Marks behind which another part of a sentence begins, commas apart."""
MARKS = STOPS | {","}
QUOTES = frozenset("'’‘")
"""Marks of speech that stand within names too."""
ALL_QUOTES = QUOTES | frozenset('"“”')
