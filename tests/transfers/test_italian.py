"""Italian items over all stages, and the traps of Italian headlines."""

from collections.abc import Callable

import pytest

from bot.transfers.model import Rumour

Told = Callable[..., list[str]]
Read = Callable[..., tuple[Rumour, ...]]

DEVELOPED_ON = {
    # interest
    "Il Napoli segue con attenzione Marco Palestra dell'Atalanta.": ["Marco Palestra: Atalanta > SSC Napoli, interest"],
    "Giovanni Leoni piace alla Juventus.": ["Giovanni Leoni:  > Juventus, interest"],
    "Mirino della Roma su Joshua Zirkzee del Manchester United.": ["Joshua Zirkzee: Manchester United > AS Roma, interest"],
    "Il Milan sulle tracce di Mario Gila.": ["Mario Gila:  > AC Milan, interest"],
    "Davide Frattesi nel mirino del Galatasaray.": ["Davide Frattesi:  > Galatasaray, interest"],
    "Il Como pensa a Sergi Roberto per il centrocampo.": ["Sergi Roberto:  > Como, interest"],
    "Calciomercato Inter, occhi su Maghnes Akliouche del Monaco.": ["Maghnes Akliouche: AS Monaco > Inter, interest"],
    "Moise Kean è il sogno di mercato dell'Al-Qadsiah.": ["Moise Kean:  > Al-Qadsiah, interest"],
    # enquiry
    "La Fiorentina ha chiesto informazioni per Albert Gudmundsson.": ["Albert Gudmundsson:  > Fiorentina, enquiry"],
    "Il Torino si è informato su Emirhan Ilkhan.": ["Emirhan Ilkhan:  > Torino, enquiry"],
    "Ciro Immobile è stato offerto al Bologna.": ["Ciro Immobile:  > Bologna, enquiry"],
    "Primi contatti tra Lazio e Udinese per Jesper Karlström.": ["Jesper Karlström: Udinese > Lazio, enquiry"],
    "Sondaggio del Milan per Andrea Cambiaso.": ["Andrea Cambiaso:  > AC Milan, enquiry"],
    # talks
    "La Juventus è in trattativa con il Porto per Alberto Costa.": ["Alberto Costa: FC Porto > Juventus, talks"],
    "Proseguono i dialoghi tra Inter e Parma per Adrián Bernabé.": ["Adrián Bernabé: Parma > Inter, talks"],
    "Il Bologna è vicino a Jonathan Rowe, esterno del Marsiglia.": ["Jonathan Rowe: Olympique de Marseille > Bologna, talks"],
    "Rasmus Hojlund a un passo dal Napoli.": ["Rasmus Hojlund:  > SSC Napoli, talks"],
    "La Roma stringe per Leon Bailey dell'Aston Villa.": ["Leon Bailey: Aston Villa > AS Roma, talks"],
    # bid expected
    "L'Atalanta prepara l'offerta per Daniel Maldini.": ["Daniel Maldini:  > Atalanta, bid_expected"],
    "Il Napoli è pronto a offrire 35 milioni per Dan Ndoye.": ["Dan Ndoye:  > SSC Napoli, bid_expected"],
    # bid
    "L'Inter ha presentato un'offerta da 42 milioni all'Atalanta per Ademola Lookman.": ["Ademola Lookman: Atalanta > Inter, bid"],
    "Il Sassuolo ha offerto 8 milioni al Verona per Martin Frese.": ["Martin Frese: Hellas Verona > US Sassuolo, bid"],
    "Offerta ufficiale del Nottingham Forest per Douglas Luiz.": ["Douglas Luiz:  > Nottingham Forest, bid"],
    # rejected
    "L'Udinese ha respinto l'offerta del Leeds per Jaka Bijol.": ["Jaka Bijol: Udinese > Leeds United, bid_rejected"],
    "Il Lecce dice no al Milan per Lameck Banda: offerta rifiutata.": ["Lameck Banda: US Lecce > AC Milan, bid_rejected"],
    # fee agreed
    "Accordo tra Milan e Club Brugge per Joaquin Seys.": ["Joaquin Seys: Club Brugge > AC Milan, fee_agreed"],
    "Il Cagliari ha accettato l'offerta del Torino per Zito Luvumbo.": ["Zito Luvumbo: Cagliari > Torino, fee_agreed"],
    # personal terms
    "Adrien Rabiot ha detto sì al Milan.": ["Adrien Rabiot:  > AC Milan, personal_terms"],
    # agreed
    "Fatta per Manuel Akanji all'Inter: accordo totale con il Manchester City.": ["Manuel Akanji: Manchester City > Inter, agreed"],
    "Affare fatto: Noa Lang al Napoli.": ["Noa Lang:  > SSC Napoli, agreed"],
    "Tutto fatto per Neil El Aynaoui alla Roma.": ["Neil El Aynaoui:  > AS Roma, agreed"],
    # medical
    "Visite mediche per Jamie Vardy con la Cremonese.": ["Jamie Vardy:  > Cremonese, medical"],
    "Federico Bernardeschi è sbarcato in città: oggi le visite con il Bologna.": ["Federico Bernardeschi:  > Bologna, medical"],
    # official
    "Ufficiale: Lloyd Kelly passa a titolo definitivo dal Newcastle alla Juventus.": [
        "Lloyd Kelly: Newcastle United > Juventus, official",
    ],
    "Kevin De Bruyne è un nuovo giocatore del Napoli.": ["Kevin De Bruyne:  > SSC Napoli, official"],
    "Il Pisa ha ceduto Matteo Tramoni al Palermo in prestito.": ["Matteo Tramoni: Pisa > Palermo, official"],
    "Il Genoa annuncia l'acquisto di Leo Ostigard dal Rennes.": ["Leo Ostigard: Stade Rennais > Genoa, official"],
    # collapsed
    "Salta il trasferimento di Victor Boniface al Milan.": ["Victor Boniface:  > AC Milan, collapsed"],
    "Sfumato Jadon Sancho per la Roma.": ["Jadon Sancho:  > AS Roma, collapsed"],
    "L'Inter abbandona la pista Lookman.": ["Lookman:  > Inter, collapsed"],
    # denied
    "La Lazio non vende Nicolò Rovella.": ["Nicolò Rovella: Lazio > , denied"],
    "Alessandro Bastoni è incedibile per l'Inter.": ["Alessandro Bastoni: Inter > , denied"],
    "Dusan Vlahovic resta alla Juventus.": ["Dusan Vlahovic: Juventus > , denied"],
    # renewals
    "Mike Maignan ha rinnovato con il Milan fino al 2029.": ["Mike Maignan: AC Milan > (stays), official"],
    "Trattativa in corso per il rinnovo di Paulo Dybala con la Roma.": ["Paulo Dybala: AS Roma > (stays), talks"],
    # available
    "Christopher Nkunku vuole lasciare il Milan.": ["Christopher Nkunku: AC Milan > , available"],
    # traps
    "Il Milan cerca un difensore centrale per gennaio.": [],
    "L'allenatore Vincenzo Italiano ha rinnovato con il Bologna.": [],
    "L'Inter batte il Napoli grazie a un gol di Lautaro Martinez.": [],
    "Accordo commerciale tra la Roma e un nuovo sponsor fino al 2030.": [],
    'Il direttore sportivo Igli Tare: "Cerchiamo un attaccante".': [],
    "Theo Hernandez, ex Milan, è nel mirino del Como.": ["Theo Hernandez:  > Como, interest"],
    "Secondo la Gazzetta dello Sport, la Juventus vuole Sandro Tonali.": ["Sandro Tonali:  > Juventus, interest"],
    "Tonali-Juventus, contatti con il Newcastle.": ["Tonali: Newcastle United > Juventus, enquiry"],
    "La Juventus cerca il sostituto di Bremer: idea Oumar Solet.": ["Oumar Solet:  > Juventus, interest"],
    "Nessun accordo ancora tra Roma e Aston Villa per Donyell Malen, si tratta.": ["Donyell Malen: Aston Villa > AS Roma, talks"],
    "Il Napoli smentisce l'offerta per Federico Chiesa.": ["Federico Chiesa:  > SSC Napoli, denied"],
}  # fmt: skip


@pytest.mark.parametrize("text", DEVELOPED_ON)
def test_developed_on(text: str, told: Told) -> None:
    assert told(text) == DEVELOPED_ON[text]


@pytest.mark.parametrize("text", DEVELOPED_ON)
def test_only_italian_words_fire(text: str, read: Read) -> None:
    assert {rumour.rule[:2] for rumour in read(text)} <= {"it"}
