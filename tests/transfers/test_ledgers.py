"""Lists of arrivals and departures in posts, and lists that are none of these."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

LISTS = {
    (
        "IN: Jaka Bijol (Udinese), Sean Longstaff (Newcastle), Gabriel Gudmundsson (Lille)\nOUT: Patrick Bamford "
        "(released), Junior Firpo (Betis)\n\nLeeds' window so far. #LUFC"
    ): [
        "Jaka Bijol: Udinese > Leeds United, official",
        "Sean Longstaff: Newcastle United > Leeds United, official",
        "Gabriel Gudmundsson: Lille > Leeds United, official",
        "Patrick Bamford: Leeds United > , official",
        "Junior Firpo: Leeds United > Real Betis, official",
    ],
    (
        "Chelsea outs:\n\n🔵 Badiashile → Monaco (loan)\n🔵 Disasi → Sunderland (permanent)\n🔵 Raheem Sterling → Fulham "
        "(free)"
    ): [
        "Badiashile: Chelsea > AS Monaco, official",
        "Disasi: Chelsea > Sunderland, official",
        "Raheem Sterling: Chelsea > Fulham, official",
    ],
    (
        "OUT: Kevin De Bruyne ➡️ Napoli (free)\nOUT: Kyle Walker ➡️ Burnley (£5m)\nIN: Tijjani Reijnders ⬅️ Milan "
        "(€55m)\nIN: Rayan Aït-Nouri ⬅️ Wolves (£31m)\n\n#MCFC window so far"
    ): [
        "Kevin De Bruyne: Manchester City > SSC Napoli, official",
        "Kyle Walker: Manchester City > Burnley, official",
        "Tijjani Reijnders: AC Milan > Manchester City, official",
        "Rayan Aït-Nouri: Wolverhampton Wanderers > Manchester City, official",
    ],
    "Port Vale have released their retained list. Leaving: Nathan Smith, Connor Ripley, Jason Lowe.": [
        "Nathan Smith: Port Vale > , official",
        "Connor Ripley: Port Vale > , official",
        "Jason Lowe: Port Vale > , official",
    ],
    (
        "Burnley, summer business:\nArrivals\n• Kyle Walker from Man City\n• Quilindschy Hartman from Feyenoord\n• "
        "Bashir Humphreys\nDepartures\n• James Trafford to Man City\n• CJ Egan-Riley to Marseille"
    ): [
        "Kyle Walker: Manchester City > Burnley, official",
        "Quilindschy Hartman: Feyenoord > Burnley, official",
        "Bashir Humphreys:  > Burnley, official",
        "James Trafford: Burnley > Manchester City, official",
        "CJ Egan-Riley: Burnley > Olympique de Marseille, official",
    ],
    "Arsenal team news v Fulham. OUT: Ødegaard, Havertz, Gabriel Jesus. Doubtful: White.": [],
    "Sky's predicted Leeds XI: Perri; Bogle, Rodon, Struijk. Out: Dan James (hamstring), Noah Okafor (calf).": [],
    (
        "🟡 Watford ins and outs. In: Luca Kjerrumgaard (Odense). Out: Giorgi Chakvetadze (Kasimpasa), Tom Ince, Ryan"
        " Andrews."
    ): [
        "Luca Kjerrumgaard: Odense > Watford, official",
        "Giorgi Chakvetadze: Watford > Kasımpaşa, official",
        "Tom Ince: Watford > , official",
        "Ryan Andrews: Watford > , official",
    ],
}  # fmt: skip


@pytest.mark.parametrize("text", LISTS)
def test_lists(text: str, told: Told) -> None:
    assert told(text) == LISTS[text]
