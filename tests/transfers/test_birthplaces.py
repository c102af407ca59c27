"""A town where a player was born is no club that he leaves; the same town's club is, where it is told otherwise."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

ITEMS = {
    "Lyon-born Tayo Okafor has signed for Leeds.": ["Tayo Okafor:  > Leeds United, official"],
    "Born and raised in Sunderland, Tayo Okafor is wanted by Everton.": ["Tayo Okafor:  > Everton, interest"],
    "Sunderland native Tayo Okafor is wanted by Leeds.": ["Tayo Okafor:  > Leeds United, interest"],
    "Leeds want Tayo Okafor. The Burnley-born winger is at Hull.": ["Tayo Okafor: Hull City > Leeds United, interest"],
    "Tayo Okafor, nacido en Málaga, firma por el Levante.": ["Tayo Okafor:  > Levante, official"],
    "Tayo Okafor, nato a Parma, firma con il Bari.": ["Tayo Okafor:  > Bari, official"],
    "Tayo Okafor, né à Lyon, signe à Nantes.": ["Tayo Okafor:  > FC Nantes, official"],
    "Nato a Parma, Tayo Okafor firma con il Bari.": ["Tayo Okafor:  > Bari, official"],
    "Natif de Lens, Tayo Okafor signe à Metz.": ["Tayo Okafor:  > FC Metz, official"],
    "Der in Köln geborene Stürmer Tayo Okafor wechselt zu Werder Bremen.": ["Tayo Okafor:  > Werder Bremen, official"],
    "Der gebürtige Hamburger Tayo Okafor wechselt zu Werder Bremen.": ["Tayo Okafor:  > Werder Bremen, official"],
    # told otherwise
    "Lyon's Tayo Okafor has signed for Leeds.": ["Tayo Okafor: Olympique Lyonnais > Leeds United, official"],
    "Tayo Okafor ne quitte pas Lyon pour Nantes.": ["Tayo Okafor: Olympique Lyonnais > , denied"],
    "Leeds want Tayo Okafor of Lens, who was born in Metz.": ["Tayo Okafor: RC Lens > Leeds United, interest"],
}


@pytest.mark.parametrize("text", ITEMS)
def test_birthplaces(text: str, told: Told) -> None:
    assert told(text) == ITEMS[text]
