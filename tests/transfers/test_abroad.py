"""Names alone beside a club, clubs that head a headline, marks around a few words, and what is no move, in four languages."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

ALONE = {
    "Berruti va al Monza in prestito": ["Berruti:  > Monza, official"],
    "Torino, preso Berruti a parametro zero": ["Berruti:  > Torino, agreed"],
    "El Rayo se olvida de Iker Landeta": ["Iker Landeta:  > Rayo Vallecano, collapsed"],
    "Il Bologna pensa a Malick Diarso ma l'ingaggio è alto": ["Malick Diarso:  > Bologna, interest"],
    "Il Torino ha ceduto a titolo temporaneo al Livorno Luca Berruti e Ahmed Sallam": [
        "Luca Berruti: Torino > Livorno, official",
        "Ahmed Sallam: Torino > Livorno, official",
    ],
}

HEADED = {
    "Le Havre : Sabbi prêté au Werder": ["Sabbi: Le Havre > Werder Bremen, official"],
    "Cagliari, Luvumbo piace in Premier: c'è il West Ham": ["Luvumbo: Cagliari > West Ham United, interest"],
    "Angers : Lepaul plaît beaucoup à Brest": ["Lepaul: Angers > Stade Brestois, interest"],
    "Lazio, Rovella vuole andar via": ["Rovella: Lazio > , available"],
    "Roma, è fatta per Wesley": ["Wesley:  > AS Roma, agreed"],
}

WAYS = {
    # German: words that stand between, compounds with a hyphen, articles that are none
    "St. Pauli an Stürmer Hountondji dran": ["Hountondji:  > FC St. Pauli, interest"],
    "Jonas Brandt plant wohl doch Winter-Abgang von RB Leipzig": ["Jonas Brandt: RB Leipzig > , available"],
    "Wie die Bild berichtet, hat Al Nassr ein Angebot für den Angreifer des FC Arsenal Jonas Brandt abgegeben.": [
        "Jonas Brandt: Arsenal > Al-Nassr, bid"],
    "Frankfurt lässt Wolfsburg bei Jonathan Burkardt abblitzen.": ["Jonathan Burkardt: Eintracht Frankfurt > VfL Wolfsburg, bid_rejected"],
    "Burkardt-Poker beendet: Mainz-Star unterschreibt bis 2030": ["Burkardt: Mainz 05 > (stays), official"],
    "Der Wechsel von Jonathan Burkardt nach Wolfsburg steht kurz bevor.": ["Jonathan Burkardt:  > VfL Wolfsburg, talks"],
    "Wechselt Jonathan Burkardt bald zum VfL Wolfsburg?": ["Jonathan Burkardt:  > VfL Wolfsburg, interest"],
    "Wolfsburg schnappt sich Saletros. Der Serbe kommt aus Lens.": ["Saletros: RC Lens > VfL Wolfsburg, official"],
    "Wolfsburg-Flirt Jonathan Burkardt": ["Jonathan Burkardt:  > VfL Wolfsburg, interest"],
    "Mainz bindet Burkardt langfristig": ["Burkardt: Mainz 05 > (stays), official"],
    # in French what is done, and what is made of it
    "OL : Fofana fait l'objet d'une offre de Leicester": ["Fofana: Olympique Lyonnais > Leicester City, bid"],
    "Le LOSC se fait recaler par Rennes pour Blas": ["Blas: Stade Rennais > Lille, bid_rejected"],
    "L'OL prêt à lâcher Nuamah": ["Nuamah: Olympique Lyonnais > , available"],
    "Lyon est prêt à lâcher 30 M€ pour Florian Thauvin": ["Florian Thauvin:  > Olympique Lyonnais, bid_expected"],
    "Rennes a transmis une offre de 12 millions pour Florian Thauvin": ["Florian Thauvin:  > Stade Rennais, bid"],
    "Le clan Thauvin en discussions avec Leeds": ["Thauvin:  > Leeds United, talks"],
    # in Spanish and Italian whose agent travels, and whom somebody wants
    "Javi Guerra, la pieza que quiere el Al-Ahli": ["Javi Guerra:  > Al-Ahli, interest"],
    "El agente de Javi Guerra viaja a Lisboa para cerrar su salida al Benfica": ["Javi Guerra:  > SL Benfica, talks"],
    "Javi Guerra no entra en los planes de Flick y el Betis pregunta por él": ["Javi Guerra:  > Real Betis, enquiry"],
    "Milan Femminile, ufficiale l'arrivo di Greta Lombi": ["Greta Lombi:  > AC Milan, official"],
    "Cesena, Shpendi a un bivio: sul piatto le offerte di Parma e Genoa": [
        "Shpendi: Cesena > Parma, bid", "Shpendi: Cesena > Genoa, bid"],
    "Leeds su Samuele Ricci della Lazio": ["Samuele Ricci: Lazio > Leeds United, interest"],
    "Ricci lascia il Torino. L'ex centrocampista della Sampdoria piace alla Fiorentina.": ["Ricci: Torino > Fiorentina, interest"],
    "Il Napoli non molla Berruti": ["Berruti:  > SSC Napoli, interest"],
    "El Fenerbahçe ficha a Javi Guerra y Diego López del Valencia": [
        "Javi Guerra: Valencia > Fenerbahçe, official", "Diego López: Valencia > Fenerbahçe, official"],
    "La Juventus aurait proposé au LOSC de recruter Florian Thauvin dès cet hiver.": ["Florian Thauvin: Lille > Juventus, bid"],
    "El Betis y el Valencia siguen negociando por Javi Guerra.": ["Javi Guerra: Valencia > Real Betis, talks"],
    "Le Stade Rennais et Florian Thauvin ont trouvé un accord.": ["Florian Thauvin:  > Stade Rennais, personal_terms"],
    "Accordo fatto tra #Roma e #AstonVilla per #Bailey: prestito con diritto di riscatto": [
        "Bailey: Aston Villa > AS Roma, fee_agreed"],
    "#Tillman: Bayer 04 hat dem PSV ein verbessertes Angebot über 35 Mio. Euro gemacht.": [
        "Tillman: PSV Eindhoven > Bayer Leverkusen, bid"],
    "Javi Guerra no seguirá en el Valencia": ["Javi Guerra: Valencia > , available"],
    "El Valencia no se plantea vender a Javi Guerra": ["Javi Guerra: Valencia > , denied"],
    "Javi Guerra seguirá siendo azulgrana hasta 2028": ["Javi Guerra: Barcelona > (stays), official"],
    "Samuele Ricci ha rifiutato il Galatasaray: vuole restare al Milan": ["Samuele Ricci: AC Milan > Galatasaray, denied"],
    "Burkardt-Abgang bestätigt: Mainz verliert seinen Besten": ["Burkardt: Mainz 05 > , available"],
    "Florian Thauvin, c'est non pour Lyon": ["Florian Thauvin:  > Olympique Lyonnais, denied"],
    "Le PSG ne fera pas d'offre pour Florian Thauvin": ["Florian Thauvin:  > Paris Saint-Germain, denied"],
    "Maxence Carrel est dans le viseur de Leeds United, Burnley mais aussi du Hertha Berlin.": [
        "Maxence Carrel:  > Leeds United, interest", "Maxence Carrel:  > Burnley, interest", "Maxence Carrel:  > Hertha BSC, interest"],
}  # fmt: skip

QUIET = [
    "Ligue 2 : Mamadou Sarr offre la victoire à Guingamp contre Pau.",
    "Nice : le verdict est tombé pour Youssouf Ndayishimiye, blessé au genou contre Lens.",
    "El Betis vence al Sevilla con un doblete de Isco en el Villamarín.",
    "El Madrid convoca a Vinicius y deja fuera a Rodrygo para el amistoso.",
    "El Santos ganó y permanecerá líder en Vila Belmiro.",
    "Thuram recupera e va in panchina con la Cremonese.",
    "La Fiorentina esonera il tecnico: Landucci in pole per la panchina.",
    "Furlotti: «Il Milan non cambia», e la Roma vince il derby.",
    "Il Napoli resta a Castel di Sangro: Conte prova il nuovo modulo.",
    "Samuele Ricci resta a terra, il Milan trattiene il fiato.",
    "El Betis cambia de botas y el Sevilla de césped.",
    "Der HSV arbeitet an Standards, Trainer Polzin zufrieden.",
    "Lyon tient bon à Lens et prend un point.",
    "Der HSV stellt sein neues Trikot vor.",
    "Der Vertrag mit dem Ausrüster läuft bis 2031: Dortmund einig mit Puma.",
    "Le Mercato ferme ses portes : ce qu'il faut retenir à Lens.",
    "L'OM trouve un accord avec un nouvel équipementier.",
]


@pytest.mark.parametrize("text", ALONE)
def test_one_who_is_named_alone_beside_a_club_plays_if_the_words_are_of_a_move(text: str, told: Told) -> None:
    assert told(text) == ALONE[text]


@pytest.mark.parametrize("text", HEADED)
def test_the_club_over_a_headline_holds_the_player_who_goes_elsewhere(text: str, told: Told) -> None:
    assert told(text) == HEADED[text]


@pytest.mark.parametrize("text", WAYS)
def test_ways_of_putting_it(text: str, told: Told) -> None:
    assert told(text) == WAYS[text]


def test_marks_around_a_few_words_are_passed_over(told: Told) -> None:
    assert told("Javi Guerra da el 'sí quiero' al Betis") == ["Javi Guerra:  > Real Betis, personal_terms"]
    assert told('Le "oui" de Thauvin à Lens : il a dit "oui" à Lens') == ["Thauvin:  > RC Lens, personal_terms"]


def test_a_club_is_no_part_of_the_name_that_a_hyphen_ties_it_to(told: Told) -> None:
    assert told("Samuele Ricci-Milan, i contatti proseguono") == ["Samuele Ricci:  > AC Milan, talks"]


def test_a_sentence_that_names_another_speaks_of_nobody_before(told: Told) -> None:
    assert told("Bologna, accordo col Cagliari per Nadir Zortea. Juventus, si lavora all'arrivo di Berruti") == [
        "Nadir Zortea: Cagliari > Bologna, fee_agreed",
        "Berruti:  > Juventus, talks",
    ]


@pytest.mark.parametrize("text", QUIET)
def test_what_is_no_move_stays_quiet(text: str, told: Told) -> None:
    assert told(text) == []
