"""Posts of Italian, Spanish, French and German reporters, whose sentences lean on one another; and what they do not mean."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

DEALERS = {
    # with whom one deals is the seller, and the buyer where the player is another club's
    "Lazio, si lavora all'arrivo di Pedraza: operazione da 8 milioni con il Getafe.": ["Pedraza: Getafe > Lazio, talks"],
    "Sassuolo, Lipani saluta: chiuso l'accordo con il Bologna.": ["Lipani: US Sassuolo > Bologna, agreed"],
    "Golpe en el Girona: Tsygankov se marcha. Acuerdo cerrado con el Crystal Palace.": ["Tsygankov: Girona > Crystal Palace, agreed"],
    "L'OM négocie avec Lens pour Florian Thauvin.": ["Florian Thauvin: RC Lens > Olympique de Marseille, talks"],
}

POSTS = {
    "Il #Bologna si è fatto avanti per Lorenzo #Carboni del #Genoa. Sul ragazzo c'è anche l'#Atalanta.": [
        "Lorenzo Carboni: Genoa > Bologna, enquiry",
        "Lorenzo Carboni: Genoa > Atalanta, interest",
    ],
    "Il @TorinoFC_1906 insiste per Odriozola: pronti 6 milioni per l'@Udinese_1896.": ["Odriozola: Udinese > Torino, bid_expected"],
    "Sfuma Odriozola per il Genoa. Il portiere ha dato la sua parola al @FulhamFC.": [
        "Odriozola:  > Genoa, collapsed",
        "Odriozola:  > Fulham, personal_terms",
    ],
    "La Roma ha chiuso per Odriozola. I giallorossi hanno superato la concorrenza del Betis.": [
        "Odriozola:  > AS Roma, agreed",
        "Odriozola:  > Real Betis, collapsed",
    ],
    "El Villarreal aprieta por Carlos Dotor. El submarino amarillo ya ha trasladado al Celta una propuesta de 7 millones.": [
        "Carlos Dotor: Celta Vigo > Villarreal, bid",
    ],
    "El Valencia y el Feyenoord siguen lejos de un acuerdo por Odriozola.": ["Odriozola: Feyenoord > Valencia, talks"],
    "Le milieu Odriozola a repoussé les avances de l'Inter et de Fulham.": [
        "Odriozola:  > Inter, denied",
        "Odriozola:  > Fulham, denied",
    ],
    "Oui d'Odriozola à Brighton. Les discussions avancent entre les Seagulls et Cologne.": [
        "Odriozola: 1. FC Köln > Brighton & Hove Albion, personal_terms",
    ],
    "Tout est bouclé pour Nathan Ngoy à Lyon, prêté par Lille.": ["Nathan Ngoy: Lille > Olympique Lyonnais, agreed"],
    "Ansgar Knauff im Anflug auf Mainz 05. Es fehlen nur noch Details.": ["Ansgar Knauff:  > Mainz 05, talks"],
    "Bremens Stage will unbedingt zum BVB.": ["Stage: Werder Bremen > Borussia Dortmund, personal_terms"],
}

PARTS = {
    "Inter-Solet: distanza con l'Udinese sulla cifra.": ["Solet: Udinese > Inter, talks"],
    "Stürmer Odriozola bleibt beim BVB - Absage an Arsenal.": ["Odriozola: Borussia Dortmund > Arsenal, denied"],
    # whose part the small words tell
    "Odriozola può cambiare aria: il Napoli chiede il prestito.": ["Odriozola:  > SSC Napoli, enquiry"],
    "Il portiere Odriozola lascia il Napoli. Ha in mano un triennale del Bologna.": ["Odriozola: SSC Napoli > Bologna, personal_terms"],
    "L'attaquant Odriozola en négociations avancées avec Strasbourg.": ["Odriozola:  > RC Strasbourg, talks"],
    "El delantero Odriozola, jugador del Espanyol hasta 2031.": ["Odriozola:  > Espanyol, official"],
    "Stürmer Odriozola bleibt in Frankfurt. Damit erteilt der Angreifer Wolfsburg eine Absage.": [
        "Odriozola: Eintracht Frankfurt > VfL Wolfsburg, denied",
    ],
}

STRUNG = {
    # verbs strung together, each with a player of its own; whom each of several comes from
    "Juventus: ufficiale l'acquisto di Berruti e rinnova Cambiaso.": [
        "Berruti:  > Juventus, official",
        "Cambiaso: Juventus > (stays), official",
    ],
    "La Roma definisce gli acquisti di Berruti dal Bari e di Odriozola dal Genoa.": [
        "Berruti: Bari > AS Roma, agreed",
        "Odriozola: Genoa > AS Roma, agreed",
    ],
    "Il Milan segue Berruti e tratta Odriozola con il Torino.": [
        "Berruti:  > AC Milan, interest",
        "Odriozola: Torino > AC Milan, talks",
    ],
    "Milan - Odriozola: trattativa sbloccata. Si tratta con la Juventus.": ["Odriozola: Juventus > AC Milan, talks"],
    "El Betis y el Valencia se han puesto de acuerdo por Javi Guerra.": ["Javi Guerra: Valencia > Real Betis, fee_agreed"],
    "Les Phocéens auraient offert 11 M€ au FC Nantes pour l'attaquant Odriozola.": ["Odriozola: FC Nantes > Olympique de Marseille, bid"],
    "Al-Nassr hat ein Angebot für Stürmer Odriozola des FC Arsenal abgegeben.": ["Odriozola: Arsenal > Al-Nassr, bid"],
    "Il Napoli non ha smesso di pensare al difensore Odriozola.": ["Odriozola:  > SSC Napoli, interest"],
}

ANSWERS = {
    "Malgré les offres de la Juventus, le Danois Odriozola ira au bout de son contrat à Marseille.": [
        "Odriozola: Olympique de Marseille > Juventus, denied",
    ],
    "Odriozola saluta il Milan: affare fatto con il Lipsia, 28 milioni ai rossoneri.": ["Odriozola: AC Milan > RB Leipzig, agreed"],
    "Le milieu Odriozola ne rejoindra pas Metz : il a échoué à la visite médicale.": ["Odriozola:  > FC Metz, collapsed"],
    "Werder bietet 8 Mio. für Tim Lemperle. Das Angebot reicht der TSG nicht.": [
        "Tim Lemperle: TSG Hoffenheim > Werder Bremen, bid_rejected"
    ],
    "Javi Guerra tiene decidido volver al Betis.": ["Javi Guerra:  > Real Betis, personal_terms"],
    "Schalke angelt nach dem Stürmer Odriozola, Fürth ist ebenfalls dran.": [
        "Odriozola:  > FC Schalke 04, interest",
        "Odriozola:  > Greuther Fürth, interest",
    ],
    "Roma, il futuro di Svilar: il portiere ha detto no al Chelsea.": ["Svilar: AS Roma > Chelsea, denied"],
}

SMALL_WORDS = {
    # the plural of a by-name, and a preposition before each of two clubs
    "Offerta dei rossoneri per Odriozola.": ["Odriozola:  > AC Milan, bid"],
    "Odriozola piace ai rossoneri e al Genoa.": ["Odriozola:  > AC Milan, interest", "Odriozola:  > Genoa, interest"],
    "Oferta de los verdiblancos por Odriozola.": ["Odriozola:  > Real Betis, bid"],
    "Offre des Phocéens pour Odriozola.": ["Odriozola:  > Olympique de Marseille, bid"],
    "Le milieu Odriozola est suivi par les Gones et par les Phocéens.": [
        "Odriozola:  > Olympique Lyonnais, interest",
        "Odriozola:  > Olympique de Marseille, interest",
    ],
    # names of several words behind one sign, sums without one
    "Il #Rapid Vienna vuole Odriozola dell'#Aston Villa.": ["Odriozola: Aston Villa > Rapid Wien, interest"],
    "El Betis rechaza 35M del Sunderland por Odriozola.": ["Odriozola: Real Betis > Sunderland, bid_rejected"],
    # of two clubs the one that holds him sells, whichever is named first
    "Accord total entre le FC Nantes et Augsbourg pour Matthis Abline.": ["Matthis Abline: FC Nantes > FC Augsburg, agreed"],
    "Bayern und Stuttgart: Einigung bei Angelo Stiller!": ["Angelo Stiller: VfB Stuttgart > Bayern Munich, fee_agreed"],
    # who stays where he is and signs there has a new contract
    "Nico Schlotterbeck bleibt Dortmunder. Der Verteidiger unterschreibt beim BVB bis 2031.": [
        "Nico Schlotterbeck: Borussia Dortmund > (stays), official",
    ],
}

LOOSE = {
    # no rule knows the words, but they are of moves and the club is not his
    "Odriozola lascia il Bari. Il Parma ragiona sulla formula del prestito.": ["Odriozola: Bari > Parma, interest"],
    "Tutti pazzi per il difensore Odriozola: anche il Parma ci ha provato.": ["Odriozola:  > Parma, interest"],
    "El delantero Odriozola deja el Cádiz. El Betis estudia su traspaso.": ["Odriozola: Cádiz > Real Betis, interest"],
    "Der Stürmer Odriozola zögert noch. Wolfsburg wartet.": ["Odriozola:  > VfL Wolfsburg, interest"],
    "L'attaquant Odriozola quitte Lens. Lyon réfléchit à un prêt.": ["Odriozola: RC Lens > Olympique Lyonnais, interest"],
}

QUIET = [
    "Inter-Bisseck: stop di 20 giorni per il difensore tedesco.",
    "Napoli-Lukaku: la diagnosi dopo gli esami, ecco i tempi di recupero.",
    "Roma, il difensore Odriozola lavora a parte: le ultime da Trigoria verso l'Inter.",
    'Il Milan continua a vincere, Ricci il migliore. Allegri: "Mi ha chiamato un amico".',
    "El delantero Odriozola renueva su idilio con el gol ante el Getafe.",
    "Toulouse rejoint Nice à la quatrième place grâce à l'attaquant Odriozola.",
    "Werder holt einen Punkt in Freiburg, Stage trifft spät. Die Stadt gibt grünes Licht für den Umbau.",
    "Bilanz der Vorrunde: Bayern marschiert, Dortmund hofft. Guirassy trifft, wie er will.",
    "Nach dem Prestito: Der Verein von Stürmer Kane feiert.",
    "Lyon cherche la faille face à Lens, Thauvin veut rejouer.",
    "Il Bologna di Orsolini torna su un campo difficile: il Napoli aspetta.",
    "Le milieu Odriozola et le PSG : « Je reste calme, on verra avec le staff. »",
    "L'ancien milieu Odriozola a offert la victoire à l'Atlético.",
    "La Juventus perde Bremer: lesione al menisco, si ferma almeno due mesi.",
    "Addio a Odriozola, difensore di altri tempi: giocò nel Napoli. Aveva 88 anni.",
    "Il Bologna perde la partita, Orsolini il migliore: si ferma a tre la striscia di vittorie.",
    "Hoy se cumplen 17 años del fichaje de Cristiano Ronaldo por el Real Madrid.",
    "Der VfB lobt Undav, der Stürmer bleibt bescheiden und geht in Stuttgart seinen Weg.",
    "Il Milan di Ricci vola in classifica: il Napoli aspetta, il prestito di Lukaku finisce a giugno e se ne parlerà.",
    "Javi Guerra fue titular con el Valencia. El Betis espera en la próxima jornada.",
    "Burkardt traf zum Ausgleich. Wolfsburg wartet weiter auf den ersten Sieg.",
    "Thauvin buteur avec Lens. Lyon attend toujours sa première victoire.",
    "El Barcelona convoca a Lamine Yamal; el Betis, sin Isco, viaja con 20 jugadores.",
    "Bakambu se perdió el entrenamiento del Betis por un golpe en la rodilla.",
    "Die Bayern trauern. Vor dem Testspiel gegen Lille traf Kane im Training dreifach.",
    "La Juve ha incontrato i tifosi: agenti in borghese attorno allo stadio, Vlahovic firma autografi.",
    "Milan und Inter: Einigung beim Stadion.",
    "El Athletic acaba la jornada con 48M de espectadores en televisión; Williams fue el mejor.",
    "L'OM et l'OL : les deux clubs ont trouvé un accord sur la date du match, Thauvin suspendu.",
    "L'Inter batte la Roma: di Esposito e Frattesi le reti. Attenzione al Napoli, che insegue.",
    "Ojo al Betis, que ha ganado sus cuatro primeros partidos. Isco volvió a marcar.",
    "El Valencia pone 12.000 entradas a la venta para el derbi.",
    "Fin de l'histoire entre Paulo Fonseca et Lyon : l'entraîneur s'en va.",
    "Der Trainer will zum Rückrundenstart wieder mit Burkardt planen.",
    "Lens ne doit pas perdre à Lyon : Thauvin est titulaire.",
]


@pytest.mark.parametrize("text", DEALERS)
def test_with_whom_one_deals(text: str, told: Told) -> None:
    assert told(text) == DEALERS[text]


@pytest.mark.parametrize("text", POSTS)
def test_posts(text: str, told: Told) -> None:
    assert told(text) == POSTS[text]


@pytest.mark.parametrize("text", PARTS)
def test_parts(text: str, told: Told) -> None:
    assert told(text) == PARTS[text]


@pytest.mark.parametrize("text", STRUNG)
def test_strung_together(text: str, told: Told) -> None:
    assert told(text) == STRUNG[text]


@pytest.mark.parametrize("text", ANSWERS)
def test_answers(text: str, told: Told) -> None:
    assert told(text) == ANSWERS[text]


@pytest.mark.parametrize("text", SMALL_WORDS)
def test_small_words(text: str, told: Told) -> None:
    assert told(text) == SMALL_WORDS[text]


@pytest.mark.parametrize("text", LOOSE)
def test_loose_words_tell_of_interest(text: str, told: Told) -> None:
    assert told(text) == LOOSE[text]


@pytest.mark.parametrize("text", QUIET)
def test_quiet(text: str, told: Told) -> None:
    assert told(text) == []
