"""Names that are written in two ways within one item and mean one person, and such as are only alike."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

TOLD = {
    # names from other alphabets, and a letter too many, too few or wrong
    "Osman Brekkeyev will join Lille on loan. Lille wanted Brekkeev since May.": ["Osman Brekkeyev:  > Lille, agreed"],
    "Lille are in talks for Yuriy Brekkeyev. Yuri Brekkeyev has agreed personal terms.": ["Yuriy Brekkeyev:  > Lille, personal_terms"],
    # the spelling of the lists is taken
    "Lille are in talks for Malik Fofana. Malick Fofana has agreed personal terms.": ["Malick Fofana:  > Lille, personal_terms"],
    "Lille are in talks with Lyon for Malick Fofana. Enzo Fernandes may leave Chelsea. Enzo Fernández is 25.": [
        "Malick Fofana: Olympique Lyonnais > Lille, talks",
        "Enzo Fernández: Chelsea > , available",
    ],
    # two whom the lists know apart, and a surname that others bear
    "Lille sign Nico Williams. Brest sign Neco Williams.": [
        "Nico Williams:  > Lille, official",
        "Neco Williams:  > Stade Brestois, official",
    ],
    "Lille sign Osman Fernandes. Fernandez goes to Brest.": [
        "Osman Fernandes:  > Lille, official",
        "Fernandez:  > Stade Brestois, official",
    ],
    # another first letter, a plural, a short name
    "Lille sign Wesley Brekkeson. Lesley Brekkeson goes to Brest.": [
        "Wesley Brekkeson:  > Lille, official",
        "Lesley Brekkeson:  > Stade Brestois, official",
    ],
    "Lille sign Osman Brekk. Brokk goes to Brest.": ["Osman Brekk:  > Lille, official", "Brokk:  > Stade Brestois, official"],
}


@pytest.mark.parametrize("text", TOLD)
def test_names_in_two_spellings(text: str, told: Told) -> None:
    assert told(text) == TOLD[text]
