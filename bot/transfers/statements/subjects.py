"""Whom a rule's words are about: the players of the clause, else those of the words before where no other can be meant."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from bot.transfers.clauses.kinds import Clause
from bot.transfers.model import Stage
from bot.transfers.model.stages import BIDDING
from bot.transfers.names.people import Cast
from bot.transfers.rules.language_rules import LanguageRules
from bot.transfers.rules.masks import Mask
from bot.transfers.rules.rule import Match, Side
from bot.transfers.statements.memory import Memory
from bot.transfers.statements.named import Players, coming_in, missed_by, players_in
from bot.transfers.statements.parts import Parts, nobody_known, unnamed
from bot.transfers.statements.pronouns import in_full, leads_on, stands_in, with_subject
from bot.transfers.statements.standing_in import is_stand_in
from bot.transfers.vocabulary import word_set
from bot.transfers.vocabulary.dealings import CLUBS, GROUPS
from bot.transfers.vocabulary.grammar import AUXILIARIES, HE, HIM, PRONOUNS

_SOON = 5
"""Units behind a rule's own within which one without a name may be told of whom they are."""


def but_for(aside: Collection[int], coming: Players, mask: Mask) -> Players:
    """The players of a sentence whom a clause may mean, but for those whom one before it only mentioned, unless it says "he"."""
    return coming if not aside or not _ONE.isdisjoint(mask.present) else tuple(person for person in coming if person not in aside)


class Subjects:
    """Finds whom a hit is about, within one item. `apart`: the sentence lists headlines, each of its own matter;
    `headed`: his name and a colon head it, so that "a £12m striker" is he.
    """

    def __init__(self, cast: Cast, memory: Memory, indefinite: frozenset[str]) -> None:
        self._cast = cast
        self._memory = memory
        self._indefinite = indefinite
        self.apart = False
        self.headed = False
        self._players = tuple(n for n, member in enumerate(cast.members) if member.letter == "P")
        self._only = self._players
        self._acting: set[int] = set()
        self._passing: set[int] = set()
        self._speaker: Players = ()

    def note(self, parts: Parts, people: Players) -> None:
        """Note of whom a clause tells (`people`), and whom it only mentions: "bids for Okafor's successor"."""
        keys = parts.mask.keys
        if "P" in parts.mask.present:
            self._speaker = players_in(parts.mask.units) if keys == ("P",) else ()
            self._acting.update(people)
        if parts.aside or parts.off:
            beside = [n for n in parts.aside if keys[n + 1 : n + 2] == ("'s",) and not _BY_HIM.isdisjoint(keys[n + 2 : n + 4])]
            self._passing.update([person for n in (*beside, *parts.off) for person in parts.mask.units[n].people])

    def coming_in(self, found: Sequence[Clause]) -> Players:
        """The players of a sentence but for those whom a club is short of, whom it only mentions."""
        missed = missed_by(found)
        self._passing.update(missed)
        coming = coming_in(found)
        return tuple([person for person in coming if person not in missed]) if missed else coming

    def of(self, hit: Match, parts: Parts, here: Players, coming: Players) -> tuple[Players, bool]:
        """Whom a hit is about, and whether the clause itself names them.

        `here`: the players of the clauses before in this sentence; `coming`: all players of the sentence.
        """
        if "p" in hit.slots:
            inside = [n for n in hit.slots["p"] if n not in parts.aside]
        elif self._of_another(hit, parts.mask):
            return (), False
        else:
            opener = parts.mask.keys[hit.first - 1] if hit.first else ""
            inside = _nearest(hit, parts.players(), opener)
            coming = () if opener in _DOERS and not inside else coming
        if inside:
            told = [parts.mask.units[n] for n in inside]
            return tuple([person for unit in told for person in unit.people]), not all(map(is_stand_in, told))
        if _of_somebody_else(hit, parts.mask):
            return (), False
        aside = {person for n in parts.aside for person in parts.mask.units[n].people}
        coming = tuple([person for person in coming if person not in aside]) if aside else coming
        carried = self._described(parts.mask) or self._dealt_over(hit, parts, coming) or self.carried(parts.mask, here, coming)
        carried_on = tuple(person for person in carried if person not in aside)
        if carried_on or "R" in parts.mask.present:
            return carried_on, False
        replaced = {person for n in parts.replaced for person in parts.mask.units[n].people}
        return tuple(person for person in carried if person not in replaced), False

    def _of_another(self, hit: Match, mask: Mask) -> bool:
        """Whether one without a name does what the words tell, or they are of him: "hints at exit for another forward"."""
        keys, behind = mask.keys, range(hit.last, min(hit.last + _SOON, len(mask.keys)))
        if hit.rule.stage is Stage.TALKS and "P" not in mask.present and _they_deal(keys, hit.first):
            return True
        told = keys[hit.last : hit.last + 1] in (("for",), ("of",)) and "P" not in keys[hit.first : hit.last + _SOON]
        return (hit.first > 0 and nobody_known(keys, max(0, _doer(mask, hit.first)), self._indefinite)) or (
            told and any(nobody_known(keys, at, self._indefinite) for at in behind)
        )

    def _described(self, mask: Mask) -> Players:
        """The one player whom "the Milan winger" can mean: Milan holds nobody else here."""
        for number, (one, other) in enumerate(pairwise(mask.keys)):
            if one == "C" and other == "R" and len(mask.units[number].clubs) == 1 and mask.keys[number - 1] == "the":
                club = mask.units[number].clubs[0]
                held = [person for person in self._players if club in self._memory.home_of(person)]
                return tuple(held) if len(held) == 1 else ()
        return ()

    def _dealt_over(self, hit: Match, parts: Parts, coming: Players) -> Players:
        """The one player whom "talks with Milan" can be over: Milan holds nobody else here, and has no part in the move told of last."""
        clubs = parts.clubs(parts.home)
        if (
            coming
            or len(clubs) != 1
            or hit.rule.stage not in _DEALINGS
            or "R" in parts.mask.present
            or not HIM.isdisjoint(parts.mask.present)
        ):
            return ()
        memory = self._memory
        if any(clubs[0] in {*memory.home_of(person), *memory.lane(person)} for person in memory.topic):
            return ()
        held = tuple(person for person in self._players if clubs[0] in memory.home_of(person))
        return held if len(held) == 1 else ()

    def in_full(self, clause: Clause, here: Players, coming: Players, rules: LanguageRules) -> Mask:
        """A clause, with the name of the player whom "him" or "the winger" means there put for it, or before it where it says "who"."""
        mask = Mask(clause.units)
        if stands_in(mask, rules):
            return in_full(mask, self.carried(mask, here, coming), rules)
        led = rules.lexicon.language == "en" and leads_on(mask, clause, here)
        return with_subject(mask, here[0], rules) if led else mask

    def carried(self, mask: Mask, here: Players, coming: Players) -> Players:
        """The player of the words before, where no other can be meant; not he who speaks of another: "Okafor: I want him to stay"."""
        meant = self._carried(mask, here, coming)
        return () if meant and meant == self._speaker and "i" in mask.present and not PRONOUNS.isdisjoint(mask.present) else meant

    def _carried(self, mask: Mask, here: Players, coming: Players) -> Players:
        staff = (
            "S" in mask.present and ("N" in mask.present or _acts(mask)) and not _ONE.intersection(mask.present) and not _is_his_aim(mask)
        )
        if self.apart or staff or (self.unnamed(mask) and _ONE.isdisjoint(mask.present)):
            return ()
        if here:
            return here[-1:] if _ONE.intersection(mask.present) else here
        several = len(self._memory.topic) > 1 and _of_them(mask)
        if "N" in mask.present and not several and self._names_another(mask):
            return ()
        topic = self._memory.topic if len(self._memory.topic) == 1 or several else ()
        if several and not coming:
            return topic
        if topic and HIM.intersection(mask.present):
            return topic
        if coming and not (topic and self._same_deal(mask, topic[0])):
            return coming if len(coming) == 1 else ()
        return topic if len(self._only) != 1 or self._only[0] in self._passing - self._acting else self._only

    def unnamed(self, mask: Mask) -> bool:
        """Whether a clause is about players without a name."""
        told = len(self._memory.topic) > 1 and any(unit.word in _GROUPS for unit in mask.units)
        priced = self.headed and any(one == "F" and other == "R" for one, other in pairwise(mask.keys))
        return (not told and _of_several(mask)) or (not priced and unnamed(mask, self._indefinite))

    def _names_another(self, mask: Mask) -> bool:
        """Whether a clause names somebody who may be a player, so that it speaks of nobody told of before."""
        keys = mask.keys
        others = [unit for at, unit in enumerate(mask.units) if unit.key == "N" and not (at and keys[at - 1] in _COMPANY)]
        named = [self._cast.members[person] for unit in others for person in unit.people]
        return any(not member.staff and (member.listed or len(member.keys) > 1) for member in named) and _ONE.isdisjoint(mask.present)

    def _same_deal(self, mask: Mask, person: int) -> bool:
        """Whether a clause names a club that a person's move is about."""
        known = {*self._memory.home_of(person), *self._memory.lanes.get(person, ())}
        return any(club in known for unit in mask.units for club in unit.clubs)


def _of_them(mask: Mask) -> bool:
    """Whether a clause is about several who were told of before: "Leeds want both", "contacts took place with their agents"."""
    if not _SEVERAL.isdisjoint([unit.word if unit.key == "R" else unit.key for unit in mask.units]):
        return True
    return "their" in mask.present and any(one == "their" and other in _PEOPLE for one, other in pairwise(mask.keys))


def _of_several(mask: Mask) -> bool:
    """Whether a clause is about several players without a name: "keep tabs on Milan midfielders"; not "the two midfielders"."""
    if "R" not in mask.present or "P" in mask.present or not _ONE.isdisjoint(mask.present):
        return False
    plural = [at for at, unit in enumerate(mask.units) if unit.key == "R" and (unit.word in _GROUPS or unit.word[-2:] in ("rs", "ks"))]
    return any(_MEANT.isdisjoint(mask.keys[max(0, at - 3) : at]) for at in plural)


_GROUPS = GROUPS | {"internationals"}
_MEANT = frozenset(["the", "both", "these", "those", "two", "their", "of", "between"])


def _acts(mask: Mask) -> bool:
    """Whether somebody of the staff, without a name, is who the clause is about: "a former manager is linked with"."""
    return any(key == "S" and following in _DOES for key, following in pairwise(mask.keys))


def _is_his_aim(mask: Mask) -> bool:
    """Whether one of the staff wants a player without his name, who was told of before: "the coach wants the Leeds forward"."""
    wanting = next((at for at, key in enumerate(mask.keys) if key in _WANTS), 0)
    behind = mask.keys[wanting + 1 : wanting + 1 + _SOON]
    return wanting > 0 and behind[:3].count("the") == 1 and "R" in behind and "S" in mask.keys[:wanting]


_WANTS = word_set("want wants wanted like likes admire admires interested keen chasing pursuing pushing after")
_DOES = frozenset(["is", "has", "set", "linked", "joins", "leaves", "wanted", "appointed", "sacked"])
_AUXILIARY = AUXILIARIES | word_set("been be also now due expected to")
_ONE = PRONOUNS | {"latter", "my"}
_SEVERAL = GROUPS | {"both", "them"}
"""How several are meant that were told of before: "Leeds want both"."""
_AGENTS = word_set("agent agents representative representatives father brother intermediary lawyer entourage entourages camp camps")
_PEOPLE = frozenset(["entourage", "entourages", "agents", "camps", "representatives", "S"])
"""Who speak for several players."""
_COMPANY = frozenset(["S", "agents", "camp"])
"""What comes before the name of one who only goes with a player: "here he is with agent Frank Hale"."""
_ABOUT = HIM | {"P", "R"}


def _they_deal(keys: Sequence[str], first: int) -> bool:
    """Whether clubs without a name do what the words from a place on tell, over no one deal: "while clubs continue to negotiate deals"."""
    return not CLUBS.isdisjoint(keys[:first]) and "C" not in keys and not _DEALS.isdisjoint(keys[first:]) and _ONE.isdisjoint(keys)


_DEALS = frozenset(["deals", "moves", "transfers", "signings"])


def _of_somebody_else(hit: Match, mask: Mask) -> bool:
    """Whether words are about one who is no player: he does what they tell, or it is done to him ("offer Frank Hale a new contract")."""
    if hit.rule.side is Side.PLAYER:
        return _somebody_else(mask, hit.first)
    if not _ABOUT.isdisjoint(mask.present):
        return False
    if any(key == "N" and hit.first < at <= hit.last and mask.keys[at - 1] not in _TOLD_BY for at, key in enumerate(mask.keys)):
        return not any(unit.word in _AGENTS for unit in mask.units)
    return hit.rule.stage is Stage.TALKS and _somebody_else(mask, hit.first)


def hires(mask: Mask) -> bool:
    """Whether a clause tells of nothing but that somebody who is no player is hired, or offered a contract."""
    if "N" not in mask.present or not _ABOUT.isdisjoint(mask.present):
        return False
    if "N" in mask.keys[:_SUBJECT] and not _JOB.isdisjoint(mask.present):
        return True
    return any(
        key == "N" and not _HIRING.isdisjoint(mask.keys[max(0, at - 1 - (mask.keys[at - 1] == "S")) : at])
        for at, key in enumerate(mask.keys)
    )


_SUBJECT = 3
_JOB = word_set("return join become leave replace succeed coaching job charge manage target candidate contender favourite")
"""What somebody does who changes his job, if he is no player."""
_HIRING = word_set("appoint appointing hire hiring sack sacking install name naming put offer new keep")
_TOLD_BY = frozenset(["O", "by", "says", "said", "per", "under", "to"])
"""What comes before one who only tells of a move, or trains a club."""


def _doer(mask: Mask, first: int) -> int:
    """Where he is told who does what a rule's words tell: right before them, or before their auxiliaries; -1 if nowhere."""
    at = first - 1
    while at >= 0 and mask.keys[at] in _AUXILIARY:
        at -= 1
    return at


def _somebody_else(mask: Mask, first: int) -> bool:
    """Whether the words are about one who is no player: "assistant Steve Kent is set to join Leeds"."""
    at = _doer(mask, first)
    return at >= 0 and mask.keys[at] == "N"


_BY_HIM = word_set("successor replacement heir understudy teammate team_mate compatriot countryman former old ex cousin partner")
"""Who is told by another's name: "Okafor's successor"."""
_DEALINGS = BIDDING | {Stage.ENQUIRY, Stage.TALKS, Stage.FEE_AGREED}
"""What two clubs do about a player."""
_DOERS = HE | {"R"}


def _nearest(hit: Match, spots: list[int], opener: str) -> list[int]:
    """The player unit that the words go with: a player acts before them, a club acts on the one after them.

    `opener`: the unit before the words. Where it is "the winger" who acts, a name after them is another's.
    """
    after = [n for n in spots if n >= hit.first][:1]
    before = [n for n in spots if n < hit.last][-1:]
    if hit.rule.side is Side.PLAYER:
        return before or ([] if opener in _DOERS else after)
    if hit.rule.side is Side.ANY:
        return sorted(spots, key=lambda n: min(abs(n - hit.first), abs(n - hit.last)))[:1]
    return after or before
