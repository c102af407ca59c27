"""What people of a move do and say in posts: camps that meet clubs, contracts refused, clubs that answer, players who dream."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

SAYINGS = {
    (
        "🚨🆕 Understand Eintracht Frankfurt are in concrete talks to sign Nathan Zeze from Nantes.\n\nThe 20 y/o "
        "centre-back is keen on a move to #SGE. Contract until 2031 on the table. Nantes demand around €20m. "
        "@SkySportDE 🇫🇷"
    ): [
        "Nathan Zeze: FC Nantes > Eintracht Frankfurt, talks",
    ],
    (
        "🚨 EXCL: Everton in advanced talks with Ajax over Kenneth Taylor. 23yo midfielder wants move & deal could be"
        " completed before weekend. Fee expected to be ~£22m. #EFC @TheAthleticFC"
    ): [
        "Kenneth Taylor: Ajax > Everton, talks",
    ],
    (
        "❗️No truth in reports linking Granit Xhaka with a return to Arsenal. Sunderland captain fully focused on "
        "his club. #SAFC"
    ): [
        "Granit Xhaka: Sunderland > Arsenal, denied",
    ],
    (
        "✅ Exequiel Palacios, staying at Leverkusen! New contract signed until 2030, club will announce "
        "soon.\n\nInterest from Atlético and Juventus was rejected by the player."
    ): [
        "Exequiel Palacios: Bayer Leverkusen > Atlético Madrid, denied",
        "Exequiel Palacios: Bayer Leverkusen > Juventus, denied",
        "Exequiel Palacios: Bayer Leverkusen > (stays), official",
    ],
    (
        '🎙️ Oliver Glasner: "Marc Guéhi will leave Crystal Palace this summer on a free transfer. We have to accept '
        'it."'
    ): [
        "Marc Guéhi: Crystal Palace > , available",
    ],
    (
        "🚨 Tolu Arokodare to Wolves, all set and done. Genk have accepted €27m package and the striker travels for "
        "his medical in the morning. ✈️"
    ): [
        "Tolu Arokodare: KRC Genk > Wolverhampton Wanderers, medical",
    ],
    (
        "🚨🇧🇷 João Gomes: Man United keep following him. Wolves want at least £45m to open negotiations this summer. "
        "No bid at this stage."
    ): [
        "João Gomes: Wolverhampton Wanderers > Manchester United, interest",
    ],
    (
        "Hearing positive noises on Abdul Fatawu to West Ham. Leicester prepared to do business at £25m, add-ons "
        "being discussed. ⚒️ #WHUFC"
    ): [
        "Abdul Fatawu: Leicester City > West Ham United, talks",
    ],
    (
        "Wataru Endo 👀 | Wolfsburg have put the Liverpool midfielder on their shortlist. Talks planned next week. "
        "#LFC"
    ): [
        "Wataru Endo: Liverpool > VfL Wolfsburg, interest",
    ],
    (
        "🚨 Ange-Yoan Bonny had Inter as his only priority. Parma agreed €23m fee plus bonuses on Monday, personal "
        "terms were agreed weeks ago. Here we go."
    ): [
        "Ange-Yoan Bonny: Parma > Inter, agreed",
    ],
    (
        "Gabriel Jesus has chosen Palmeiras. Arsenal won't stand in his way and clubs are negotiating the loan fee. "
        "🇧🇷"
    ): [
        "Gabriel Jesus: Arsenal > Palmeiras, personal_terms",
    ],
    (
        "Rennes turn to Mousa Tamari’s former team-mate Arnaud Nordin. The Mainz winger could leave on loan with "
        "option. 🔴⚫️"
    ): [
        "Arnaud Nordin: Mainz 05 > Stade Rennais, interest",
    ],
    (
        "🔵 Everton's James Garner: “I'd love to stay. We are talking with the club about a new contract, it's "
        "close.”"
    ): [
        "James Garner: Everton > (stays), talks",
    ],
    (
        "🚨 Inter Miami reached an agreement to sign Sergio Reguilón as a free agent. Two-year deal, salary in TAM "
        "limits. 🦩"
    ): [
        "Sergio Reguilón:  > Inter Miami, agreed",
    ],
    (
        "👀 Keep an eye on Elliot Stroud: three English clubs sent scouts to watch the Mjällby midfielder. Ipswich "
        "among them."
    ): [
        "Elliot Stroud: Mjällby AIF > Ipswich Town, interest",
    ],
    "🚨 No green light from Sporting to Viktor Gyökeres’ exit at €60m. Arsenal to improve their bid.": [
        "Viktor Gyökeres: Sporting CP > Arsenal, bid_expected",
    ],
    "Big night for Alejo Véliz! Bahia president confirms: “We have an agreement with Tottenham”. ": [
        "Alejo Véliz: Tottenham Hotspur > Bahia, fee_agreed",
    ],
    "🗣️ Hansi Flick: “Ronald Araujo stays here. I spoke to him, there is nothing with Juventus”.": [
        "Ronald Araujo:  > Juventus, denied",
    ],
    "Maxwel Cornet has terminated his contract with West Ham by mutual agreement. Genoa, next club. 🔜": [
        "Maxwel Cornet: West Ham United > Genoa, agreed",
    ],
    "Official, confirmed. Luis Suárez leaves Almería to sign for Sporting CP, €22m transfer fee.": [
        "Luis Suárez: Almería > Sporting CP, official",
    ],
    "NEWS | London City Lionesses close in on Grace Geyoro, PSG captain. World record fee under discussion. #WSL": [
        "Grace Geyoro: Paris Saint-Germain > London City Lionesses, talks",
    ],
    (
        "“There are more than five clubs for Samu Aghehowa. Porto won't sell him for less than the clause,” says his"
        " agent Andy Bara."
    ): [
        "Samu Aghehowa: FC Porto > , denied",
    ],
    "Valentín Barco bid: Man United submitted €35m to Strasbourg last night. No answer yet.": [
        "Valentín Barco: RC Strasbourg > Manchester United, bid",
    ],
    "Gent land Momodou Sonko’s replacement: Abdul Sulemana-Bangura arrives from Vålerenga. 🔵⚪️": [
        "Abdul Sulemana-Bangura: Vålerenga > KAA Gent, official",
    ],
    (
        "Wolfsburg's Mohammed Amoura is a target for Benfica. Confirmed @sachatavolieri info: first bid €25m "
        "rejected."
    ): [
        "Mohammed Amoura: VfL Wolfsburg > SL Benfica, bid_rejected",
    ],
    "Here we go, season 2 of my podcast starts tonight! Guests: Pirlo and Buffon. 🎧": [],
    "Tuchel on Palmer: \"He's not fit enough. He will be back with us in March.\"": [],
    "Xabi Alonso to Liverpool? Nothing agreed. Arne Slot keeps his job, club fully behind him.": [],
    "My thoughts on Salah's interview and what happens next 👇 youtu.be/abcdef": [],
}  # fmt: skip


@pytest.mark.parametrize("text", SAYINGS)
def test_sayings(text: str, told: Told) -> None:
    assert told(text) == SAYINGS[text]
