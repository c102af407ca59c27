"""What is denied, off, open, staying or renewed: whose club says it, and of which club it is said.

Each text of one side stands with one that looks like it and says something else, or nothing.
"""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

KEEPING = {
    "Udinese are not even discussing any exit for Oumar Solet this month": ["Oumar Solet: Udinese > , denied"],
    "Torino will not negotiate a loan for Guillermo Maripán": ["Guillermo Maripán: Torino > , denied"],
    "No chance for a loan exit for Jon Guridi at Alavés": ["Jon Guridi: Alavés > , denied"],
    "There is no way Girona will let Daley Blind go": ["Daley Blind: Girona > , denied"],
    "Doors closed for Paul Nebel: Mainz keep him": ["Paul Nebel: Mainz 05 > , denied"],
    "Lazio have slammed the door on any Mattia Zaccagni exit": ["Mattia Zaccagni: Lazio > , denied"],
    "Getafe count on Djené Dakonam for next season": ["Djené Dakonam: Getafe > , denied"],
    "Pisa do not count on Michel Aebischer for next season": ["Michel Aebischer: Pisa > , available"],
    "Largie Ramazani is part of the plans at Valencia": ["Largie Ramazani: Valencia > , denied"],
    "Marc Casadó wants to continue at Barcelona": ["Marc Casadó: Barcelona > , denied"],
    "Parma have no plans to open talks for Adrián Bernabé": ["Adrián Bernabé: Parma > , denied"],
    "Wolves have no plans to open talks for Adrián Bernabé": ["Adrián Bernabé:  > Wolverhampton Wanderers, denied"],
    "Rayo keep Jorge de Frutos despite interest from Girona": ["Jorge de Frutos: Rayo Vallecano > Girona, denied"],
    "Rayo keep Jorge de Frutos on the bench": [],
    "Rayo reject a transfer approach in excess of £10m from Girona for Jorge de Frutos": [
        "Jorge de Frutos: Rayo Vallecano > Girona, bid_rejected",
    ],
    "Girona fear that the deal for Jorge de Frutos might collapse": ["Jorge de Frutos:  > Girona, talks"],
    "The deal for Jorge de Frutos has collapsed, Girona say": ["Jorge de Frutos:  > Girona, collapsed"],
    "Pedro Neto is in talks with Chelsea over extending his contract through to 2030": ["Pedro Neto: Chelsea > (stays), talks"],
    "Jorge de Frutos was expected to make a big move": ["Jorge de Frutos:  > , available"],
    "Jorge de Frutos is the latest Rayo player to attract interest from Girona": ["Jorge de Frutos: Rayo Vallecano > Girona, interest"],
    "Jorge de Frutos has moved on loan from Rayo, deal done": ["Jorge de Frutos: Rayo Vallecano > , agreed"],
    "Nobody could say why Rayo are signing Jorge de Frutos": ["Jorge de Frutos:  > Rayo Vallecano, agreed"],
    "It is not known how Girona would fund a move for Jorge de Frutos": ["Jorge de Frutos:  > Girona, interest"],
    "That is why Girona have no interest in Jorge de Frutos": ["Jorge de Frutos:  > Girona, denied"],
    "Pietro Comuzzo remains a Fiorentina player": ["Pietro Comuzzo: Fiorentina > , denied"],
    "Despite speculation linking him with Forest, Aladji Bamba will stay at Monaco": [
        "Aladji Bamba: AS Monaco > Nottingham Forest, denied",
    ],
    "Yehor Yarmolyuk stays put at Brentford despite approaches from Fulham": ["Yehor Yarmolyuk: Brentford > Fulham, denied"],
    "Kacper Potulski does not want to stay at Mainz": ["Kacper Potulski: Mainz 05 > , available"],
    "Como have always said Nico Paz is not up for sale": ["Nico Paz: Como > , denied"],
    "Morten Hjulmand is counting on the referee to be fair": [],
    "The door is closed after training, says Unai Emery": [],
}
SUITORS = {
    "Umar Sadiq has never been discussed at Bayern": ["Umar Sadiq:  > Bayern Munich, denied"],
    "Understand Mallorca are not in contention to sign Diego Coppola": ["Diego Coppola:  > Mallorca, denied"],
    "Pablo Torre was offered to Augsburg but they passed": ["Pablo Torre:  > FC Augsburg, denied"],
    "Pablo Torre was offered to Augsburg and they like him": ["Pablo Torre:  > FC Augsburg, enquiry"],
    "Sead Kolašinac does not want to join Cremonese": ["Sead Kolašinac:  > Cremonese, denied"],
    "Elche deny reports on Tim Oermann": ["Tim Oermann:  > Elche, denied"],
    "There is nothing between Burnley and Nadir Zortea": ["Nadir Zortea:  > Burnley, denied"],
    "Rumours between Éder Militão and Bournemouth are made up": ["Éder Militão:  > AFC Bournemouth, denied"],
    'Karl Braun: "Pablo Torre is no topic. I have never spoken with Augsburg about him."': ["Pablo Torre:  > FC Augsburg, denied"],
    "Pablo Torre, not involved for Mallorca today as talks to join Augsburg go on": ["Pablo Torre: Mallorca > FC Augsburg, talks"],
    "Augsburg proposal turned down by Pablo Torre": ["Pablo Torre:  > FC Augsburg, denied"],
    "Augsburg proposal for Pablo Torre turned down by Mallorca": ["Pablo Torre: Mallorca > FC Augsburg, bid_rejected"],
    "Mallorca sign Pablo Torre from Barcelona. He signs until 2030": ["Pablo Torre: Barcelona > Mallorca, official"],
    "Gladbach are not currently after Guillermo Maripán": ["Guillermo Maripán:  > Borussia Mönchengladbach, denied"],
    "Burnley will not sign Quilindschy Hartman": ["Quilindschy Hartman:  > Burnley, denied"],
}
SAID = {
    'Mainz coach Otto Brandt on Danny da Costa: "He stays here"': ["Danny da Costa: Mainz 05 > , denied"],
    'Osasuna director Otto Brandt: "Valentin Rosier? We count on him"': ["Valentin Rosier: Osasuna > , denied"],
    'Genoa coach Otto Brandt on Matt Doherty: "I don\'t know where that comes from"': ["Matt Doherty:  > Genoa, denied"],
    'Bologna director Otto Brandt on Alberto Paleari: "We are not interested"': ["Alberto Paleari:  > Bologna, denied"],
    'Espanyol director Otto Brandt on Brennan Johnson: "There is no contact"': ["Brennan Johnson:  > Espanyol, denied"],
    'Matteo Tramoni on Angers interest: "I\'m not leaving"': ["Matteo Tramoni:  > Angers, denied"],
    'Carlos Domínguez: "I\'m very happy at Celta Vigo"': ["Carlos Domínguez: Celta Vigo > , denied"],
    'Carlos Domínguez: "I\'m very happy with the win"': [],
    'Asked if Terem Moffi could leave, Nice boss Otto Brandt said: "He is going nowhere"': ["Terem Moffi: OGC Nice > , denied"],
    'Asked if Terem Moffi could leave, Nice boss Otto Brandt said: "We will see"': [],
    'Nice boss Otto Brandt: "Terem Moffi? He needs rest, that is all"': [],
}
FREED = {
    "Genoa have told Junior Messias he should find a new club": ["Junior Messias: Genoa > , available"],
    "Andreas Skov Olsen was handed the green light to talk to clubs by Wolfsburg": ["Andreas Skov Olsen: VfL Wolfsburg > , available"],
    "Louis Oppie has no future at St. Pauli and is looking for a new club": ["Louis Oppie: FC St. Pauli > , available"],
    "Exit expected for Thomas Meunier at Lille": ["Thomas Meunier: Lille > , available"],
    "Guillermo Maripán is weighing up an exit from Torino": ["Guillermo Maripán: Torino > , available"],
    "Tyler Adams could be loaned out by Bournemouth": ["Tyler Adams: AFC Bournemouth > , available"],
    "Quinten Timber out of the project at Marseille": ["Quinten Timber: Olympique de Marseille > , available"],
    "Lille are looking for a new club captain after Thomas Meunier's injury": [],
}
OFF = {
    "Deal for Unai Simón to Inter paused": ["Unai Simón:  > Inter, talks"],
    "Unai Simón to Inter on hold": ["Unai Simón:  > Inter, talks"],
    "Udinese had agreed a deal for Nadir Zortea but it fell through": ["Nadir Zortea:  > Udinese, collapsed"],
    "Brentford's interest in Igor Paixão has died down": ["Igor Paixão:  > Brentford, collapsed"],
    "Metz walk away from the deal for Nicolas Jackson": ["Nicolas Jackson:  > FC Metz, collapsed"],
}
CONTRACTS = {
    "Unai Núñez renewal very close at Verona": ["Unai Núñez: Hellas Verona > (stays), talks"],
    "Finn Dahmen renewal at a standstill at Augsburg": ["Finn Dahmen: FC Augsburg > (stays), talks"],
    "Timothy Castagne's new contract at Fulham is near": ["Timothy Castagne: Fulham > (stays), talks"],
    "Kacper Potulski's new deal at Mainz is agreed": ["Kacper Potulski: Mainz 05 > (stays), agreed"],
    "Lazio and Christos Mandas agree on a contract extension until 2030": ["Christos Mandas: Lazio > (stays), agreed"],
    "Andrea Cambiaso has decided not to sign a new contract at Juventus": ["Andrea Cambiaso: Juventus > (stays), denied"],
    "Josko Gvardiol set to extend his deal at Manchester City": ["Josko Gvardiol: Manchester City > (stays), agreed"],
    "Palace have triggered the one-year option in Justin Devenny's contract": ["Justin Devenny: Crystal Palace > (stays), official"],
    "Valencia have exercised the option in Eray Cömert's contract": ["Eray Cömert: Valencia > (stays), official"],
    "Sevilla have exercised the option in Eray Cömert's contract": ["Eray Cömert:  > Sevilla, fee_agreed"],
    "Akor Adams stays at Sevilla: contract extended": ["Akor Adams: Sevilla > (stays), official"],
}


@pytest.mark.parametrize(("text", "lines"), [pair for table in (KEEPING, SUITORS, SAID, FREED, OFF, CONTRACTS) for pair in table.items()])
def test_what_is_denied_open_or_off(text: str, lines: list[str], told: Told) -> None:
    assert told(text) == lines
