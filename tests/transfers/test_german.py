"""German items over all stages, and the traps of German headlines."""

from collections.abc import Callable

import pytest

from bot.transfers.model import Rumour

Told = Callable[..., list[str]]
Read = Callable[..., tuple[Rumour, ...]]

DEVELOPED_ON = {
    # interest
    "Der BVB hat Jobe Bellingham auf dem Zettel.": ["Jobe Bellingham:  > Borussia Dortmund, interest"],
    "Bayern München zeigt Interesse an Castello Lukeba von RB Leipzig.": ["Castello Lukeba: RB Leipzig > Bayern Munich, interest"],
    "Der VfB Stuttgart ist an Bilal El Khannouss interessiert.": ["Bilal El Khannouss:  > VfB Stuttgart, interest"],
    "Eintracht Frankfurt beobachtet Said El Mala vom 1. FC Köln.": ["Said El Mala: 1. FC Köln > Eintracht Frankfurt, interest"],
    "Karim Adeyemi steht bei Chelsea auf der Liste.": ["Karim Adeyemi:  > Chelsea, interest"],
    "Leverkusen und Leipzig buhlen um Jonathan Burkardt.": [
        "Jonathan Burkardt:  > Bayer Leverkusen, interest",
        "Jonathan Burkardt:  > RB Leipzig, interest",
    ],
    "Nico Schlotterbeck wird mit Liverpool in Verbindung gebracht.": ["Nico Schlotterbeck:  > Liverpool, interest"],
    "Der HSV will Fabio Vieira fest verpflichten.": ["Fabio Vieira:  > Hamburger SV, interest"],
    # enquiry
    "Werder Bremen hat bei Hoffenheim wegen Max Moerstedt angefragt.": ["Max Moerstedt: TSG Hoffenheim > Werder Bremen, enquiry"],
    "Der FC Schalke 04 hat sich nach Edin Dzeko erkundigt.": ["Edin Dzeko:  > FC Schalke 04, enquiry"],
    "Jadon Sancho wurde dem BVB angeboten.": ["Jadon Sancho:  > Borussia Dortmund, enquiry"],
    # talks
    "Union Berlin verhandelt mit dem FC Augsburg über Elvis Rexhbecaj.": ["Elvis Rexhbecaj: FC Augsburg > Union Berlin, talks"],
    "Bayer Leverkusen steht kurz vor der Verpflichtung von Malik Tillman.": ["Malik Tillman:  > Bayer Leverkusen, talks"],
    "Nick Woltemade steht kurz vor einem Wechsel zu Newcastle United.": ["Nick Woltemade:  > Newcastle United, talks"],
    "Die Gespräche zwischen Gladbach und Heidenheim über Leonardo Scienza laufen.": [
        "Leonardo Scienza: 1. FC Heidenheim > Borussia Mönchengladbach, talks",
    ],
    "RB Leipzig in fortgeschrittenen Gesprächen mit Feyenoord über Igor Paixao.": ["Igor Paixao: Feyenoord > RB Leipzig, talks"],
    # bid_expected
    "Bayern bereitet ein Angebot für Florian Wirtz vor.": ["Florian Wirtz:  > Bayern Munich, bid_expected"],
    "Der VfL Wolfsburg ist bereit, 20 Millionen Euro für Adam Daghim zu zahlen.": ["Adam Daghim:  > VfL Wolfsburg, bid_expected"],
    # bid
    "Der FC Liverpool hat ein Angebot über 50 Millionen Euro für Castello Lukeba abgegeben.": ["Castello Lukeba:  > Liverpool, bid"],
    "Fenerbahce bietet 15 Millionen Euro für Kim Min-jae.": ["Kim Min-jae:  > Fenerbahçe, bid"],
    "Offizielles Angebot von Galatasaray für Serge Gnabry liegt vor.": ["Serge Gnabry:  > Galatasaray, bid"],
    # rejected
    "Der 1. FC Köln lehnt ein Angebot von Brighton für Said El Mala ab.": [
        "Said El Mala: 1. FC Köln > Brighton & Hove Albion, bid_rejected",
    ],
    "Mainz 05 hat die Offerte von Leeds United für Paul Nebel abgelehnt.": ["Paul Nebel: Mainz 05 > Leeds United, bid_rejected"],
    "Bayern ist mit einem ersten Angebot für Nick Woltemade in Stuttgart abgeblitzt.": [
        "Nick Woltemade: VfB Stuttgart > Bayern Munich, bid_rejected"
    ],
    # fee agreed
    "Einigung zwischen Bayern und Liverpool über Curtis Jones erzielt.": ["Curtis Jones: Liverpool > Bayern Munich, fee_agreed"],
    "Der SC Freiburg und Lens sind sich über den Transfer von Anthony Jung einig.": ["Anthony Jung: RC Lens > SC Freiburg, fee_agreed"],
    # personal
    "Der BVB ist sich mit dem Spieler Facundo Buonanotte einig.": ["Facundo Buonanotte:  > Borussia Dortmund, personal_terms"],
    "Jonathan Tah hat dem FC Barcelona zugesagt.": ["Jonathan Tah:  > Barcelona, personal_terms"],
    # agreed
    "Der Deal steht: Jarell Quansah wechselt nach Leverkusen.": ["Jarell Quansah:  > Bayer Leverkusen, official"],
    "Wechsel von Rocco Reitz zu RB Leipzig fix.": ["Rocco Reitz:  > RB Leipzig, agreed"],
    # medical
    "Nicolas Jackson absolviert den Medizincheck beim FC Bayern.": ["Nicolas Jackson:  > Bayern Munich, medical"],
    "Johan Bakayoko wird zum Medizincheck in Leipzig erwartet.": ["Johan Bakayoko:  > RB Leipzig, medical"],
    # official
    "Offiziell: Jakov Medic wechselt von Ajax zum VfL Bochum.": ["Jakov Medic: Ajax > VfL Bochum, official"],
    "Hertha BSC verpflichtet Maurice Krattenmacher auf Leihbasis vom FC Bayern.": [
        "Maurice Krattenmacher: Bayern Munich > Hertha BSC, official",
    ],
    "Der FC St. Pauli gibt die Verpflichtung von Joel Chima Fujita bekannt.": ["Joel Chima Fujita:  > FC St. Pauli, official"],
    "Hannover 96 leiht Elias Saad vom FC Augsburg aus.": ["Elias Saad: FC Augsburg > Hannover 96, official"],
    # collapsed
    "Der Wechsel von Victor Boniface zum AC Mailand ist geplatzt.": ["Victor Boniface:  > AC Milan, collapsed"],
    "Der FC Bayern ist aus dem Poker um Christopher Nkunku ausgestiegen.": ["Christopher Nkunku:  > Bayern Munich, collapsed"],
    # denied
    "Nico Schlotterbeck ist für den BVB unverkäuflich.": ["Nico Schlotterbeck: Borussia Dortmund > , denied"],
    "Der FC Bayern hat kein Interesse an Rafael Leão.": ["Rafael Leão:  > Bayern Munich, denied"],
    "Serhou Guirassy bleibt beim BVB.": ["Serhou Guirassy: Borussia Dortmund > , denied"],
    "Frankfurt will Hugo Larsson nicht an Chelsea verkaufen.": ["Hugo Larsson: Eintracht Frankfurt > Chelsea, denied"],
    # renewal
    "Jamal Musiala verlängert seinen Vertrag beim FC Bayern bis 2030.": ["Jamal Musiala: Bayern Munich > (stays), official"],
    "Der BVB verhandelt mit Gregor Kobel über einen neuen Vertrag.": ["Gregor Kobel: Borussia Dortmund > (stays), talks"],
    "Dayot Upamecano lehnt neuen Vertrag beim FC Bayern ab.": ["Dayot Upamecano: Bayern Munich > (stays), bid_rejected"],
    # available
    "Leroy Sané will den FC Bayern verlassen.": ["Leroy Sané: Bayern Munich > , available"],
    # traps
    "Trainer Sebastian Hoeneß verlängert seinen Vertrag beim VfB Stuttgart.": [],
    "Der FC Bayern gewinnt 3:1 gegen Leverkusen, Harry Kane trifft doppelt.": [],
    "Der Hamburger SV sucht noch einen Stürmer.": [],
    "Der BVB verlängert den Sponsorenvertrag mit Evonik bis 2030.": [],
    "Sportdirektor Sebastian Kehl äußert sich zu möglichen Transfers.": [],
    "Laut Sky ist Manchester City an Jamie Gittens interessiert.": ["Jamie Gittens:  > Manchester City, interest"],
    "Als Ersatz für Granit Xhaka: Leverkusen will Ezequiel Fernandez.": ["Ezequiel Fernandez:  > Bayer Leverkusen, interest"],
    "BVB-Star Karim Adeyemi soll vor einem Wechsel nach Neapel stehen.": ["Karim Adeyemi: Borussia Dortmund > SSC Napoli, talks"],
    "Ex-Bayern-Profi Mathys Tel steht bei Frankfurt im Fokus.": ["Mathys Tel:  > Eintracht Frankfurt, interest"],
    "Wie die Bild berichtet, will Stuttgart Lazar Jovanovic verpflichten.": ["Lazar Jovanovic:  > VfB Stuttgart, interest"],
    "Der FC Bayern dementiert Gespräche mit Rafael Leão.": ["Rafael Leão:  > Bayern Munich, denied"],
    "Noch keine Einigung zwischen Leipzig und Brighton um Kaoru Mitoma, die Klubs verhandeln weiter.": [
        "Kaoru Mitoma: Brighton & Hove Albion > RB Leipzig, talks",
    ],
    "Der HSV und die Werkself wollen Fares Chaibi verpflichten.": [
        "Fares Chaibi:  > Hamburger SV, interest",
        "Fares Chaibi:  > Bayer Leverkusen, interest",
    ],
}  # fmt: skip


@pytest.mark.parametrize("text", DEVELOPED_ON)
def test_developed_on(text: str, told: Told) -> None:
    assert told(text) == DEVELOPED_ON[text]


@pytest.mark.parametrize("text", DEVELOPED_ON)
def test_only_german_words_fire(text: str, read: Read) -> None:
    assert {rumour.rule[:2] for rumour in read(text)} <= {"de"}
