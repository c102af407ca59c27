"""The plainest sentences of Spanish, Italian, German and French, of a player whom no list has: none may be lost when rules are changed."""

from collections.abc import Callable

import pytest

PLAIN = {
    "Emil Brandt: AC Milan > , available": """
        Emil Brandt quiere salir del Milan
        Emil Brandt deja el Milan
    """,
    "Emil Brandt: Mainz 05 > , available": """
        Emil Brandt verlässt Mainz
        Emil Brandt will weg aus Mainz
    """,
    "Emil Brandt: RC Lens > , available": """
        Emil Brandt veut quitter Lens
        Emil Brandt quitte Lens
    """,
    "Emil Brandt: Torino > , available": """
        Emil Brandt vuole lasciare il Torino
        Emil Brandt lascia il Torino
    """,
    "Emil Brandt:  > AC Milan, interest": """
        Il Milan vuole Emil Brandt
        Il Milan segue Emil Brandt
        Il Milan pensa a Emil Brandt
        Emil Brandt piace al Milan
        Emil Brandt nel mirino del Milan
    """,
    "Emil Brandt:  > Bayern Munich, interest": """
        Bayern ist an Emil Brandt interessiert
        Bayern beobachtet Emil Brandt
        Bayern hat Emil Brandt im Visier
    """,
    "Emil Brandt:  > Olympique Lyonnais, interest": """
        Lyon veut Emil Brandt
        Lyon pense à Emil Brandt
        Lyon se renseigne sur Emil Brandt
        Emil Brandt plaît à Lyon
        Emil Brandt dans le viseur de Lyon
    """,
    "Emil Brandt:  > Real Betis, interest": """
        El Betis quiere a Emil Brandt
        Emil Brandt quiere jugar en el Betis
        Emil Brandt en la agenda del Betis
    """,
    "Emil Brandt: AC Milan > (stays), interest": """
        El Milan quiere renovar a Emil Brandt
    """,
    "Emil Brandt:  > AC Milan, enquiry": """
        Il Milan chiede informazioni per Emil Brandt
    """,
    "Emil Brandt:  > Bayern Munich, enquiry": """
        Bayern fragt wegen Emil Brandt an
    """,
    "Emil Brandt:  > Real Betis, enquiry": """
        El Betis pregunta por Emil Brandt
    """,
    "Emil Brandt:  > AC Milan, talks": """
        Il Milan tratta Emil Brandt
        Il Milan vicino a Emil Brandt
    """,
    "Emil Brandt:  > Bayern Munich, talks": """
        Bayern steht vor der Verpflichtung von Emil Brandt
        Emil Brandt vor Wechsel zu Bayern
    """,
    "Emil Brandt:  > Olympique Lyonnais, talks": """
        Lyon discute avec Emil Brandt
        Lyon est proche d'Emil Brandt
    """,
    "Emil Brandt:  > Real Betis, talks": """
        El Betis está cerca de Emil Brandt
    """,
    "Emil Brandt: AC Milan > Real Betis, talks": """
        El Betis negocia con el Milan por Emil Brandt
    """,
    "Emil Brandt: Mainz 05 > Bayern Munich, talks": """
        Bayern verhandelt mit Mainz über Emil Brandt
    """,
    "Emil Brandt: RC Lens > Olympique Lyonnais, talks": """
        Lyon négocie avec Lens pour Emil Brandt
    """,
    "Emil Brandt: Torino > AC Milan, talks": """
        Il Milan tratta con il Torino per Emil Brandt
    """,
    "Emil Brandt:  > AC Milan, bid_expected": """
        Il Milan prepara l'offerta per Emil Brandt
    """,
    "Emil Brandt:  > Olympique Lyonnais, bid_expected": """
        Lyon prépare une offre pour Emil Brandt
    """,
    "Emil Brandt:  > Real Betis, bid_expected": """
        El Betis prepara una oferta por Emil Brandt
    """,
    "Emil Brandt:  > AC Milan, bid": """
        Il Milan offre 20 milioni per Emil Brandt
        Offerta del Milan per Emil Brandt
    """,
    "Emil Brandt:  > Bayern Munich, bid": """
        Bayern bietet 20 Millionen für Emil Brandt
    """,
    "Emil Brandt:  > Olympique Lyonnais, bid": """
        Lyon propose 20 millions pour Emil Brandt
        Lyon a fait une offre pour Emil Brandt
    """,
    "Emil Brandt:  > Real Betis, bid": """
        El Betis ofrece 20 millones por Emil Brandt
        El Betis presenta una oferta por Emil Brandt
    """,
    "Emil Brandt: AC Milan > Real Betis, bid_rejected": """
        El Milan rechaza la oferta del Betis por Emil Brandt
    """,
    "Emil Brandt: Mainz 05 > Bayern Munich, bid_rejected": """
        Mainz lehnt das Angebot der Bayern für Emil Brandt ab
    """,
    "Emil Brandt: RC Lens > Olympique Lyonnais, bid_rejected": """
        Lens refuse l'offre de Lyon pour Emil Brandt
    """,
    "Emil Brandt: Torino > AC Milan, bid_rejected": """
        Il Torino rifiuta l'offerta del Milan per Emil Brandt
    """,
    "Emil Brandt: AC Milan > Real Betis, fee_agreed": """
        El Milan acepta la oferta del Betis por Emil Brandt
        Acuerdo entre el Betis y el Milan por Emil Brandt
    """,
    "Emil Brandt: Mainz 05 > Bayern Munich, fee_agreed": """
        Bayern und Mainz sind sich einig über Emil Brandt
        Mainz nimmt das Angebot der Bayern für Emil Brandt an
    """,
    "Emil Brandt: RC Lens > Olympique Lyonnais, fee_agreed": """
        Lens accepte l'offre de Lyon pour Emil Brandt
        Accord entre Lyon et Lens pour Emil Brandt
    """,
    "Emil Brandt: Torino > AC Milan, fee_agreed": """
        Il Torino accetta l'offerta del Milan per Emil Brandt
        Accordo tra Milan e Torino per Emil Brandt
    """,
    "Emil Brandt:  > AC Milan, personal_terms": """
        Emil Brandt ha detto sì al Milan
    """,
    "Emil Brandt:  > Bayern Munich, personal_terms": """
        Bayern ist sich mit Emil Brandt einig
    """,
    "Emil Brandt:  > Olympique Lyonnais, personal_terms": """
        Emil Brandt a donné son accord à Lyon
    """,
    "Emil Brandt:  > Real Betis, personal_terms": """
        Emil Brandt tiene un acuerdo con el Betis
        Emil Brandt dice sí al Betis
    """,
    "Emil Brandt:  > AC Milan, agreed": """
        Accordo fatto tra il Milan e Emil Brandt
        Emil Brandt al Milan, è fatta
        Emil Brandt giocherà nel Milan
    """,
    "Emil Brandt:  > Bayern Munich, agreed": """
        Emil Brandt zu Bayern: Deal perfekt
    """,
    "Emil Brandt:  > Olympique Lyonnais, agreed": """
        Emil Brandt va rejoindre Lyon
        Emil Brandt à Lyon, c'est fait
    """,
    "Emil Brandt:  > Real Betis, agreed": """
        Emil Brandt jugará en el Betis
        Emil Brandt será jugador del Betis
    """,
    "Emil Brandt: Mainz 05 > Bayern Munich, agreed": """
        Emil Brandt kommt aus Mainz zu Bayern
    """,
    "Emil Brandt:  > AC Milan, medical": """
        Visite mediche per Emil Brandt con il Milan
    """,
    "Emil Brandt:  > Bayern Munich, medical": """
        Emil Brandt absolviert den Medizincheck bei Bayern
    """,
    "Emil Brandt:  > Olympique Lyonnais, medical": """
        Emil Brandt passe sa visite médicale à Lyon
    """,
    "Emil Brandt:  > Real Betis, medical": """
        Emil Brandt pasa reconocimiento médico con el Betis
    """,
    "Emil Brandt:  > (stays), official": """
        Emil Brandt renueva hasta 2030
        Emil Brandt verlängert seinen Vertrag
    """,
    "Emil Brandt:  > AC Milan, official": """
        Il Milan compra Emil Brandt
        Emil Brandt è un giocatore del Milan
        Emil Brandt firma con il Milan
        Ufficiale: Emil Brandt al Milan
        Il Milan annuncia Emil Brandt
    """,
    "Emil Brandt:  > Bayern Munich, official": """
        Bayern verpflichtet Emil Brandt
        Bayern holt Emil Brandt
        Emil Brandt wechselt zu Bayern
        Emil Brandt geht zu Bayern
        Emil Brandt unterschreibt bei Bayern
    """,
    "Emil Brandt:  > Olympique Lyonnais, official": """
        Lyon recrute Emil Brandt
        Emil Brandt signe à Lyon
        Emil Brandt rejoint Lyon
        Emil Brandt est un joueur de Lyon
        Officiel : Emil Brandt à Lyon
        Emil Brandt prêté à Lyon
    """,
    "Emil Brandt:  > Real Betis, official": """
        El Betis ficha a Emil Brandt
        Emil Brandt firma con el Betis
        Emil Brandt, nuevo jugador del Betis
        Oficial: Emil Brandt, al Betis
        El Betis anuncia el fichaje de Emil Brandt
        Emil Brandt, cedido al Betis
    """,
    "Emil Brandt: AC Milan > (stays), official": """
        Emil Brandt renueva con el Milan
    """,
    "Emil Brandt: AC Milan > Real Betis, official": """
        El Milan vende a Emil Brandt al Betis
        El Milan cede a Emil Brandt al Betis
    """,
    "Emil Brandt: Mainz 05 > (stays), official": """
        Emil Brandt verlängert in Mainz
    """,
    "Emil Brandt: Mainz 05 > Bayern Munich, official": """
        Mainz verleiht Emil Brandt an Bayern
        Mainz verkauft Emil Brandt an Bayern
    """,
    "Emil Brandt: RC Lens > (stays), official": """
        Emil Brandt prolonge à Lens
    """,
    "Emil Brandt: RC Lens > Olympique Lyonnais, official": """
        Lens vend Emil Brandt à Lyon
    """,
    "Emil Brandt: Torino > (stays), official": """
        Emil Brandt rinnova con il Torino
    """,
    "Emil Brandt: Torino > AC Milan, official": """
        Il Torino vende Emil Brandt al Milan
    """,
    "Emil Brandt:  > AC Milan, collapsed": """
        Il Milan molla Emil Brandt
        Salta Emil Brandt al Milan
    """,
    "Emil Brandt:  > Bayern Munich, collapsed": """
        Bayern steigt bei Emil Brandt aus
        Der Wechsel von Emil Brandt zu Bayern ist geplatzt
    """,
    "Emil Brandt:  > Olympique Lyonnais, collapsed": """
        Lyon abandonne la piste Emil Brandt
    """,
    "Emil Brandt:  > Real Betis, collapsed": """
        El Betis descarta a Emil Brandt
    """,
    "Emil Brandt:  > AC Milan, denied": """
        Emil Brandt non andrà al Milan
        Emil Brandt rifiuta il Milan
    """,
    "Emil Brandt:  > Bayern Munich, denied": """
        Emil Brandt wechselt nicht zu Bayern
        Emil Brandt sagt Bayern ab
    """,
    "Emil Brandt:  > Olympique Lyonnais, denied": """
        Emil Brandt ne viendra pas à Lyon
        Emil Brandt refuse Lyon
    """,
    "Emil Brandt:  > Real Betis, denied": """
        Emil Brandt no irá al Betis
        El Betis no fichará a Emil Brandt
        Emil Brandt rechaza al Betis
    """,
    "Emil Brandt: AC Milan > , denied": """
        Emil Brandt se queda en el Milan
        El Milan no venderá a Emil Brandt
    """,
    "Emil Brandt: Mainz 05 > , denied": """
        Emil Brandt bleibt in Mainz
        Mainz gibt Emil Brandt nicht ab
    """,
    "Emil Brandt: RC Lens > , denied": """
        Emil Brandt reste à Lens
        Lens ne vendra pas Emil Brandt
    """,
    "Emil Brandt: Torino > , denied": """
        Emil Brandt resta al Torino
        Il Torino non vende Emil Brandt
    """,
}
LINES = [(line.strip(), told) for told, lines in PLAIN.items() for line in lines.strip().splitlines()]


@pytest.mark.parametrize(("line", "expected"), LINES)
def test_plain_sentence(line: str, expected: str, told: Callable[..., list[str]]) -> None:
    assert told(f"{line}.") == [expected]
