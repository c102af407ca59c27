"""Short posts by kind: formal steps and decisions, who is sent where, and what Romance and German posts put in the conditional."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

STEPS = {
    "Matteo Gabbia to undergo medical ahead of Leeds move.": ["Matteo Gabbia:  > Leeds United, medical"],
    "Matteo Gabbia has agreed to join Leeds on loan, clubs now in final talks.": [
        "Matteo Gabbia:  > Leeds United, talks",
    ],
    "The agreement between Leeds and Milan for Matteo Gabbia is being finalised.": ["Matteo Gabbia: AC Milan > Leeds United, talks"],
    "Leeds and Milan will complete all details of the Matteo Gabbia deal.": ["Matteo Gabbia: AC Milan > Leeds United, agreed"],
    "Matteo Gabbia deal will happen. Green light from Milan to Leeds.": ["Matteo Gabbia: AC Milan > Leeds United, agreed"],
    "Milan president Paolo Scaroni confirms Matteo Gabbia's decision to join Leeds.": [
        "Matteo Gabbia: AC Milan > Leeds United, personal_terms",
    ],
    "His contract at Milan ended early, Matteo Gabbia signs permanent move at Leeds.": [
        "Matteo Gabbia: AC Milan > Leeds United, official",
    ],
    "Leeds are close to getting the agreement done for Matteo Gabbia, on loan from Milan.": [
        "Matteo Gabbia: AC Milan > Leeds United, talks"
    ],
    "Leeds lead the race for Matteo Gabbia with £12m bid.": ["Matteo Gabbia:  > Leeds United, bid"],
    "Leeds have been in touch with Milan for both Matteo Gabbia and Anton Stach.": [
        "Matteo Gabbia: AC Milan > Leeds United, enquiry",
        "Anton Stach:  > Leeds United, enquiry",
    ],
    "Leeds and Everton all had meetings with Matteo Gabbia's camp.": [
        "Matteo Gabbia:  > Leeds United, enquiry",
        "Matteo Gabbia:  > Everton, enquiry",
    ],
    "Matteo Gabbia to Leeds, agreement confirmed as revealed yesterday.": ["Matteo Gabbia:  > Leeds United, agreed"],
    "Milo Varga, in advanced talks to join Leeds as free agent.": ["Milo Varga:  > Leeds United, talks"],
    "Matteo Gabbia and Leeds, deal confirmed.": ["Matteo Gabbia:  > Leeds United, agreed"],
    "Leeds are advancing on the formal steps of their Matteo Gabbia deal with Milan.": ["Matteo Gabbia: AC Milan > Leeds United, talks"],
    "Leeds and Everton are in a battle to get Matteo Gabbia.": [
        "Matteo Gabbia:  > Leeds United, interest",
        "Matteo Gabbia:  > Everton, interest",
    ],
    "Leeds have agreed deal Milo Varga as new right back from Ajax.": ["Milo Varga: Ajax > Leeds United, agreed"],
    "Matteo Gabbia joins Leeds on loan. Leeds won the race over Everton.": [
        "Matteo Gabbia:  > Leeds United, official",
        "Matteo Gabbia:  > Everton, collapsed",
    ],
    "Here we go! Matteo Gabbia to Leeds. Signs are good for Anton Stach as well.": ["Matteo Gabbia:  > Leeds United, agreed"],
    "Farewell time for Milo Varga as he is leaving Milan next week... and joining Leeds.": ["Milo Varga: AC Milan > Leeds United, agreed"],
}

EXITS = {
    "Matteo Gabbia's exit from Milan remains guaranteed ahead of the summer.": ["Matteo Gabbia: AC Milan > , available"],
    "Milan have terminated Matteo Gabbia's contract. From today he is available as free agent.": [
        "Matteo Gabbia: AC Milan > , available",
    ],
    "Milan president: we will not sign a backup for Matteo Gabbia in January.": [],
    "Milan are considering Matteo Gabbia's sale for the summer.": ["Matteo Gabbia: AC Milan > , available"],
    "Mutual agreement reached with Matteo Gabbia to leave Milan.": ["Matteo Gabbia: AC Milan > , available"],
    "No active contacts between Leeds and Milan for Matteo Gabbia despite reports.": ["Matteo Gabbia: AC Milan > Leeds United, denied"],
    "Leeds consider Matteo Gabbia as an option. No direct talks between clubs yet.": ["Matteo Gabbia:  > Leeds United, interest"],
    "Matteo Gabbia remains guaranteed exit at Milan with Leeds keen.": ["Matteo Gabbia: AC Milan > Leeds United, interest"],
    "Matteo Gabbia wants to give his best to Milan. Leeds will complete the signing of Matteo Gabbia next week.": [
        "Matteo Gabbia: AC Milan > Leeds United, agreed",
    ],
    "Matteo Gabbia deal with Leeds, about to collapse.": ["Matteo Gabbia:  > Leeds United, collapsed"],
}

SWAPS = {
    "Milan sign Milo Varga and send Matteo Gabbia to Leeds.": [
        "Milo Varga:  > AC Milan, official",
        "Matteo Gabbia: AC Milan > Leeds United, official",
    ],
}

ABROAD = {
    # Spanish
    "El Sevilla quiere la cesión de Matteo Gabbia y el Betis pide 10 millones.": ["Matteo Gabbia: Real Betis > Sevilla, interest"],
    "Gavi y el Barcelona llegaron a un acuerdo para extender el contrato. Era pretendido por el Betis.": [
        "Gavi: Barcelona > Real Betis, interest",
        "Gavi: Barcelona > (stays), agreed",
    ],
    "El Betis no está cerca de cerrar un acuerdo con el Milan por Matteo Gabbia.": ["Matteo Gabbia: AC Milan > Real Betis, interest"],
    "Noah Okafor tiene un principio de acuerdo con el Betis, falta que los clubes se entiendan.": [
        "Noah Okafor:  > Real Betis, personal_terms",
    ],
    "Última hora: Noah Okafor, al Betis. Traspaso de 12 millones.": ["Noah Okafor:  > Real Betis, agreed"],
    "Noah Okafor pasa reconocimiento con el Betis.": ["Noah Okafor:  > Real Betis, medical"],
    "El agente de Noah Okafor se reunió con el Betis.": ["Noah Okafor:  > Real Betis, enquiry"],
    # Italian
    "Noah Okafor al Genoa: l'affare è in chiusura.": ["Noah Okafor:  > Genoa, talks"],
    "Noah Okafor è del Genoa.": ["Noah Okafor:  > Genoa, official"],
    "Il Milan apre alla cessione di Noah Okafor. Genoa e Parma alla finestra.": [
        "Noah Okafor: AC Milan > Genoa, interest",
        "Noah Okafor: AC Milan > Parma, interest",
    ],
    "Ore calde per Noah Okafor al Genoa.": ["Noah Okafor:  > Genoa, talks"],
    "Noah Okafor vuole il Genoa e spinge per lasciare il Milan.": ["Noah Okafor: AC Milan > Genoa, personal_terms"],
    "Il Genoa sarebbe interessato a Noah Okafor.": ["Noah Okafor:  > Genoa, interest"],
    "Il Genoa vorrebbe prendere Noah Okafor dal Milan.": ["Noah Okafor: AC Milan > Genoa, interest"],
    "L'Inter non acquisterà Noah Okafor. Lo svizzero firmerà con il Genoa.": [
        "Noah Okafor:  > Inter, denied",
        "Noah Okafor:  > Genoa, agreed",
    ],
    "Noah Okafor è atteso a Torino per aggregarsi alla Juventus.": ["Noah Okafor:  > Juventus, medical"],
    "Noah Okafor-Genoa, ci siamo: accordo col Milan.": ["Noah Okafor: AC Milan > Genoa, talks"],
    # German
    "Für Noah Okafor haben die Wölfe ein Angebot beim AC Milan eingereicht.": ["Noah Okafor: AC Milan > VfL Wolfsburg, bid"],
    "Der HSV soll an Noah Okafor dran sein.": ["Noah Okafor:  > Hamburger SV, interest"],
    "Noah Okafor wird nicht zum HSV wechseln.": ["Noah Okafor:  > Hamburger SV, denied"],
    "Noah Okafor wechselt für 12 Millionen Euro vom AC Milan zum HSV.": ["Noah Okafor: AC Milan > Hamburger SV, official"],
    "Noah Okafor hat sich für den HSV entschieden.": ["Noah Okafor:  > Hamburger SV, personal_terms"],
    "Noah Okafor unterschreibt beim HSV bis 2030.": ["Noah Okafor:  > Hamburger SV, official"],
    # French
    "Noah Okafor s'est mis d'accord avec l'OM.": ["Noah Okafor:  > Olympique de Marseille, personal_terms"],
    "L'OM et Milan sont d'accord pour Noah Okafor.": ["Noah Okafor: AC Milan > Olympique de Marseille, fee_agreed"],
    "Noah Okafor : l'OM passe à l'attaque.": ["Noah Okafor:  > Olympique de Marseille, bid_expected"],
    "Noah Okafor ne viendra pas à l'OM, le dossier est clos.": ["Noah Okafor:  > Olympique de Marseille, denied"],
    "L'OM tente Noah Okafor en prêt. Milan veut un transfert sec.": ["Noah Okafor: AC Milan > Olympique de Marseille, talks"],
    "Noah Okafor intéresserait aussi Lyon.": ["Noah Okafor:  > Olympique Lyonnais, interest"],
    "Selon L'Équipe, Lyon s'intéresserait à Noah Okafor. Milan demanderait 15 millions d'euros.": [
        "Noah Okafor: AC Milan > Olympique Lyonnais, interest",
    ],
    "Le Suisse Noah Okafor signera un contrat de cinq ans avec l'OL.": ["Noah Okafor:  > Olympique Lyonnais, agreed"],
    "Noah Okafor devrait quitter Milan. Lyon et l'OM sont sur les rangs.": [
        "Noah Okafor: AC Milan > Olympique Lyonnais, interest",
        "Noah Okafor: AC Milan > Olympique de Marseille, interest",
    ],
}


@pytest.mark.parametrize("text", STEPS)
def test_formal_steps_and_decisions(text: str, told: Told) -> None:
    assert told(text) == STEPS[text]


@pytest.mark.parametrize("text", EXITS)
def test_what_ends_or_never_was(text: str, told: Told) -> None:
    assert told(text) == EXITS[text]


@pytest.mark.parametrize("text", SWAPS)
def test_two_players_go_two_ways(text: str, told: Told) -> None:
    assert told(text) == SWAPS[text]


@pytest.mark.parametrize("text", ABROAD)
def test_posts_abroad(text: str, told: Told) -> None:
    assert told(text) == ABROAD[text]


def test_a_source_in_quotes_is_credited(read: Callable[..., tuple[object, ...]]) -> None:
    told_by = {getattr(rumour, "credited_to", None) for rumour in read("Laut „Sky“ will der HSV Noah Okafor vom AC Milan.")}
    assert told_by == {"Sky"}
