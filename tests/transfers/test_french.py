"""French items over all stages, and the traps of French headlines."""

from collections.abc import Callable

import pytest

from bot.transfers.model import Rumour

Told = Callable[..., list[str]]
Read = Callable[..., tuple[Rumour, ...]]

DEVELOPED_ON = {
    # interest
    "L'OM s'intéresse à Eduardo Camavinga.": ["Eduardo Camavinga:  > Olympique de Marseille, interest"],
    "Lucas Chevalier dans le viseur de Newcastle.": ["Lucas Chevalier:  > Newcastle United, interest"],
    "Le PSG suit de près Ayyoub Bouaddi, le milieu de Lille.": ["Ayyoub Bouaddi: Lille > Paris Saint-Germain, interest"],
    "Arsenal et Chelsea surveillent Malick Fofana.": ["Malick Fofana:  > Arsenal, interest", "Malick Fofana:  > Chelsea, interest"],
    "Rayan Cherki est courtisé par le Bayern Munich.": ["Rayan Cherki:  > Bayern Munich, interest"],
    "Monaco a coché le nom de Mika Biereth.": ["Mika Biereth:  > AS Monaco, interest"],
    "L'Inter rêve de Manu Koné.": ["Manu Koné:  > Inter, interest"],
    "Lens piste l'attaquant de Brest Ludovic Ajorque.": ["Ludovic Ajorque: Stade Brestois > RC Lens, interest"],
    # enquiry
    "Nice s'est renseigné sur Elye Wahi.": ["Elye Wahi:  > OGC Nice, enquiry"],
    "Rennes a pris des renseignements sur Romain Perraud.": ["Romain Perraud:  > Stade Rennais, enquiry"],
    "Paul Pogba a été proposé à l'AS Monaco.": ["Paul Pogba:  > AS Monaco, enquiry"],
    "Premiers contacts entre Lyon et Braga pour Rodrigo Zalazar.": ["Rodrigo Zalazar: SC Braga > Olympique Lyonnais, enquiry"],
    # talks
    "Strasbourg négocie avec Chelsea pour Mamadou Sarr.": ["Mamadou Sarr: Chelsea > RC Strasbourg, talks"],
    "L'OL est en discussions avancées pour Martín Satriano.": ["Martín Satriano:  > Olympique Lyonnais, talks"],
    "Timothy Weah est proche de rejoindre l'OM.": ["Timothy Weah:  > Olympique de Marseille, talks"],
    "Le PSG accélère pour Illia Zabarnyi.": ["Illia Zabarnyi:  > Paris Saint-Germain, talks"],
    "Auxerre est sur le point de recruter Lassine Sinayoko.": ["Lassine Sinayoko:  > Auxerre, talks"],
    # bid expected
    "Liverpool prépare une offre de 60 millions d'euros pour Bradley Barcola.": ["Bradley Barcola:  > Liverpool, bid_expected"],
    "Le Bayern va formuler une offre pour Désiré Doué.": ["Désiré Doué:  > Bayern Munich, bid_expected"],
    # bid
    "Newcastle a transmis une offre de 30 M€ à Lille pour Nabil Bentaleb.": ["Nabil Bentaleb: Lille > Newcastle United, bid"],
    "L'Atlético a proposé 25 M€ pour Maghnes Akliouche.": ["Maghnes Akliouche:  > Atlético Madrid, bid"],
    "Une offre officielle de Sunderland pour Habib Diarra.": ["Habib Diarra:  > Sunderland, bid"],
    # rejected
    "Lens a repoussé une offre de l'OM pour Rémy Labeau-Lascary.": ["Rémy Labeau-Lascary: RC Lens > Olympique de Marseille, bid_rejected"],
    "Le PSG refuse l'offre de Galatasaray pour Randal Kolo Muani.": ["Randal Kolo Muani: Paris Saint-Germain > Galatasaray, bid_rejected"],
    "L'offre de Leeds pour Habib Diarra a été rejetée par Strasbourg.": ["Habib Diarra: RC Strasbourg > Leeds United, bid_rejected"],
    # fee agreed
    "Accord entre l'OM et la Roma pour Angeliño.": ["Angeliño: AS Roma > Olympique de Marseille, fee_agreed"],
    "Reims a accepté l'offre de Nice pour Yehvann Diouf.": ["Yehvann Diouf: Reims > OGC Nice, fee_agreed"],
    # personal
    "Geoffrey Kondogbia a donné son accord au Paris FC.": ["Geoffrey Kondogbia:  > Paris FC, personal_terms"],
    "L'OM a trouvé un accord avec le joueur Hamed Junior Traoré.": ["Hamed Junior Traoré:  > Olympique de Marseille, personal_terms"],
    # agreed
    "C'est fait : Mason Greenwood va rejoindre Fenerbahçe.": ["Mason Greenwood:  > Fenerbahçe, agreed"],
    "Accord total pour le transfert d'Arnaud Kalimuendo à Nottingham Forest.": ["Arnaud Kalimuendo:  > Nottingham Forest, agreed"],
    # medical
    "Pierre-Emerick Aubameyang passe sa visite médicale à Marseille.": ["Pierre-Emerick Aubameyang:  > Olympique de Marseille, medical"],
    "Yunus Musah est attendu à Bergame pour passer sa visite médicale avec l'Atalanta.": ["Yunus Musah:  > Atalanta, medical"],
    # official
    "Officiel : Olivier Giroud s'engage avec Lille.": ["Olivier Giroud:  > Lille, official"],
    "Le Paris FC annonce l'arrivée de Moses Simon en provenance de Nantes.": ["Moses Simon: FC Nantes > Paris FC, official"],
    "Florian Tardieu est prêté à Saint-Étienne.": ["Florian Tardieu:  > Saint-Étienne, official"],
    "Toulouse officialise la signature de Santiago Hidalgo.": ["Santiago Hidalgo:  > Toulouse, official"],
    # collapsed
    "Le transfert de Lucas Beraldo à Monaco tombe à l'eau.": ["Lucas Beraldo:  > AS Monaco, collapsed"],
    "Lyon abandonne la piste Kevin Denkey.": ["Kevin Denkey:  > Olympique Lyonnais, collapsed"],
    # denied
    "Bradley Barcola n'est pas à vendre, prévient le PSG.": ["Bradley Barcola: Paris Saint-Germain > , denied"],
    "L'OM n'est pas intéressé par Paul Pogba.": ["Paul Pogba:  > Olympique de Marseille, denied"],
    "Folarin Balogun va rester à Monaco.": ["Folarin Balogun: AS Monaco > , denied"],
    # renewals
    "Vitinha prolonge jusqu'en 2031 au PSG.": ["Vitinha: Paris Saint-Germain > (stays), official"],
    "Lille négocie la prolongation de Benjamin André.": ["Benjamin André: Lille > (stays), talks"],
    # available
    "Gonçalo Ramos veut quitter le PSG.": ["Gonçalo Ramos: Paris Saint-Germain > , available"],
    # traps
    "L'entraîneur Bruno Genesio prolonge à Lille jusqu'en 2028.": [],
    "Le PSG bat Monaco grâce à un doublé d'Ousmane Dembélé.": [],
    "Nantes cherche un attaquant pour cet hiver.": [],
    "L'OM signe un accord commercial avec un nouveau sponsor.": [],
    "Le directeur sportif Mehdi Benatia espère encore recruter.": [],
    "Selon L'Équipe, Nice veut recruter Jérémy Boga.": ["Jérémy Boga:  > OGC Nice, interest"],
    "Pour remplacer Adrien Rabiot, l'OM veut Arthur Vermeeren.": ["Arthur Vermeeren:  > Olympique de Marseille, interest"],
    "Le PSG dément discuter avec Ibrahima Konaté.": ["Ibrahima Konaté:  > Paris Saint-Germain, denied"],
    "Pas encore d'accord entre Rennes et Lorient pour Mohamed Bamba, les discussions continuent.": [
        "Mohamed Bamba: FC Lorient > Stade Rennais, talks",
    ],
    "Strasbourg aurait formulé une offre pour Joaquin Panichelli.": ["Joaquin Panichelli:  > RC Strasbourg, bid"],
}  # fmt: skip


@pytest.mark.parametrize("text", DEVELOPED_ON)
def test_developed_on(text: str, told: Told) -> None:
    assert told(text) == DEVELOPED_ON[text]


@pytest.mark.parametrize("text", DEVELOPED_ON)
def test_only_french_words_fire(text: str, read: Read) -> None:
    assert {rumour.rule[:2] for rumour in read(text)} <= {"fr"}


KNOWN_FAILURES = {
    "L'ancien Lyonnais Houssem Aouar intéresse Galatasaray.": [
        "Houssem Aouar:  > Galatasaray, interest",
    ],
}  # fmt: skip


@pytest.mark.xfail(strict=True, reason="not read yet")
@pytest.mark.parametrize("text", KNOWN_FAILURES)
def test_known_failures(text: str, told: Told) -> None:
    assert told(text) == KNOWN_FAILURES[text]
