"""Long lists: imported players beside the shipped ones take nobody's name, make no word a player, and cost no time."""

from collections.abc import Iterator

import pytest

from bot.transfers.extract import extract_rumours
from bot.transfers.model import Item
from bot.transfers.names.entries import Club, ListedPlayer, Person
from bot.transfers.names.gazetteer import Gazetteer
from bot.transfers.vocabulary.common import ORDINARY
from bot.transfers.writing.text import Token, sentences

CLUBS = [Club("Northtown United", ("Northtown",)), Club("Southport City", ("Southport",))]
SHIPPED = [ListedPlayer("Adam Silva", club="Southport City"), ListedPlayer("Ronão", club="Southport City")]
PEOPLE = [Person("Carl Boss", role="manager")]


def lists(*imported: ListedPlayer) -> Gazetteer:
    return Gazetteer(CLUBS, SHIPPED, people=PEOPLE, imported=imported)


def keys(text: str, *imported: ListedPlayer) -> list[tuple[str, str | None]]:
    return [(rumour.player, rumour.player_key) for rumour in extract_rumours(Item(content=text), lists(*imported))]


@pytest.mark.parametrize("name", ["Adam Silva", "Ronão", "Silva"])
@pytest.mark.parametrize("club", ["Northtown United", "Southport City", None])
def test_a_shipped_player_comes_before_an_imported_namesake(name: str, club: str | None) -> None:
    namesakes = [ListedPlayer(name, ("Adam Silva",), club, key="Q1"), ListedPlayer("Bruno Silva", club=club, key="Q2")]
    for told in (name, "Adam Silva"):
        text = f"Northtown have signed striker {told} from Southport."
        assert keys(text, *namesakes) == keys(text)
        assert keys(text)[0][1] in ("adam silva", "ronao")


def test_an_imported_player_is_known_by_names_that_no_other_list_holds() -> None:
    imported = (ListedPlayer("Zoltán Próba", club="Southport City", key="Q7"), ListedPlayer("Carl Boss", key="Q8"))
    assert keys("Northtown have signed Zoltan Proba from Southport.", *imported) == [("Zoltan Proba", "Q7")]
    assert keys("Northtown have signed Próba from Southport.", *imported) == [("Próba", "Q7")]
    [boss] = lists(*imported).readings("carl boss")
    assert boss.entry == PEOPLE[0]


TITLES = (
    "{Word} News: Northtown Want Adam Silva",
    "{Word} of the season as Northtown beat Southport",
    "Northtown and the {Word} agree on Southport's stadium",
    "The {Word} was signed by Northtown on Friday",
    "Northtown {word} a deal for Adam Silva. {Word} was not in it",
)


@pytest.mark.parametrize("title", TITLES)
def test_a_common_word_that_is_also_a_name_is_no_player_by_itself(title: str) -> None:
    words = sorted(ORDINARY)[::29]
    named = [ListedPlayer(word.title(), club="Northtown United", key=f"Q{word}") for word in words]
    plain, long = lists(), lists(*named)
    for word in words:
        item = Item(title=title.format(Word=word.title(), word=word))
        assert extract_rumours(item, long) == extract_rumours(item, plain)


class Counted(list[Token]):
    """Tokens that count how often they are gone through or looked at."""

    looks = 0

    def __iter__(self) -> Iterator[Token]:
        self.looks += len(self)
        return super().__iter__()

    def __getitem__(self, index):  # type: ignore[no-untyped-def]
        self.looks += 1
        return super().__getitem__(index)


def test_finding_names_does_no_more_work_in_a_longer_list() -> None:
    [sentence] = sentences("Northtown want Adam Silva, Player7 Name7 and nobody else of the team that played on Friday night.")

    def looks(size: int) -> int:
        tokens = Counted(sentence.tokens)
        known = lists(*(ListedPlayer(f"Player{n} Name{n}") for n in range(size)))
        assert len(known.find(tokens, [token.key for token in tokens])) == 3
        return tokens.looks

    assert looks(20_000) == looks(8)


def test_names_are_found_whatever_their_spelling() -> None:
    known = Gazetteer(imported=[ListedPlayer("Müller-Łoś O'Neil"), ListedPlayer("Son Heung-min", nationality="South Korea")])
    for text in ("Mueller-Los O'Neil", "Müller Loś O’Neil", "MÜLLERLOŚ ONEIL", "Heung-min Son", "Son Heungmin"):
        [sentence] = sentences(text)
        assert [(found.first, found.last) for found in known.find(sentence.tokens, sentence.keys)] == [(0, len(sentence.tokens))], text
