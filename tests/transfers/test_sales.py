"""Posts of two clubs that deal with one another: who sells and who buys, and who of several goes where."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Brighton have sent Facundo Buonanotte and Tommy Watson on loan to Leeds and Norwich respectively.",
            [
                "Facundo Buonanotte: Brighton & Hove Albion > Leeds United, official",
                "Tommy Watson: Brighton & Hove Albion > Norwich City, official",
            ],
            id="respectively",
        ),
        pytest.param(
            "AC Milan have signed Okafor and Stach from Leeds and Hoffenheim respectively.",
            ["Okafor: Leeds United > AC Milan, official", "Stach: TSG Hoffenheim > AC Milan, official"],
            id="sellers respectively",
        ),
        pytest.param(
            "Villa let Leon Bailey go to Roma on loan and Jacob Ramsey to Newcastle for £40m.",
            ["Leon Bailey: Aston Villa > AS Roma, agreed", "Jacob Ramsey: Aston Villa > Newcastle United, agreed"],
            id="a verb for two",
        ),
        pytest.param(
            "Carlos De Ketelaere sold to Newcastle for €55m, Odilon Kossounou to Al Nassr for €25m.",
            ["Carlos De Ketelaere:  > Newcastle United, official", "Odilon Kossounou:  > Al-Nassr, official"],
            id="a passive for two",
        ),
        pytest.param(
            "Lille vend Hakon Haraldsson à Brighton et Ngal'ayel Mukau à Leipzig.",
            ["Hakon Haraldsson: Lille > Brighton & Hove Albion, official", "Ngal'ayel Mukau: Lille > RB Leipzig, official"],
            id="a French verb for two",
        ),
        pytest.param(
            "El Girona traspasa a Arnau Martínez al Sunderland y cede a Jastin García al Eibar.",
            ["Arnau Martínez: Girona > Sunderland, official", "Jastin García: Girona > Eibar, official"],
            id="two verbs, one seller",
        ),
    ],
)
def test_each_player_goes_where_his_pair_says(told: Told, text: str, expected: list[str]) -> None:
    assert sorted(told(text)) == sorted(expected)


@pytest.mark.parametrize(
    "text",
    [
        "Real Madrid and Fulham have an agreement for Gonzalo! Loan with option to buy.",
        "Fulham and Real Madrid have an agreement for Gonzalo García.",
        "Fulham-Real Madrid agreement for Gonzalo García.",
        "Real Madrid-Fulham, acuerdo total por Gonzalo García.",
        "Accordo raggiunto tra Real Madrid e Fulham per Gonzalo García.",
        "Accord total entre Real Madrid et Fulham pour Gonzalo García.",
        "Einigung zwischen Real Madrid und Fulham über Gonzalo García.",
    ],
)
def test_the_club_that_lists_the_player_sells_whichever_comes_first(told: Told, text: str) -> None:
    [line] = told(text)
    assert line.startswith("Gonzalo")
    assert "Real Madrid > Fulham" in line


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sunderland want to finalise the sale of Dan Neil this week.", "Dan Neil: Sunderland > , available"),
        ("Sunderland are finalising the exit of Dan Neil.", "Dan Neil: Sunderland > , available"),
        ("Benfica are selling Leandro Barreiro to Galatasaray.", "Leandro Barreiro: SL Benfica > Galatasaray, agreed"),
        ("Inter-Monza meeting today for Pablo Marí.", "Pablo Marí: Monza > Inter, talks"),
        ("Torino, venduto Vanja Milinkovic-Savic al Napoli.", "Vanja Milinkovic-Savic: Torino > SSC Napoli, official"),
        ("Mainz leiht Nelson Weiper an Darmstadt aus.", "Nelson Weiper: Mainz 05 > SV Darmstadt 98, official"),
        (
            "Milan-Gila, c'è l'accordo tra i club: alla Lazio vanno 22 milioni più bonus.",
            "Gila: Lazio > AC Milan, agreed",
        ),
    ],
)
def test_who_sells(told: Told, text: str, expected: str) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Lille have sent a counter-offer to Leeds for Hakon Haraldsson.",
        "Leeds made a bid for Hakon Haraldsson and Lille replied with a counter-proposal of €35m.",
        "Controfferta del Lille al Leeds per Hakon Haraldsson: 35 milioni.",
        "Contraoferta del Lille al Leeds por Hakon Haraldsson.",
        "Contre-offre de Lille à Leeds pour Hakon Haraldsson.",
        "Oferta del Leeds al Lille por Hakon Haraldsson.",
        "Leeds bid to Lille for Hakon Haraldsson: €30m.",
        "The deal that would have sent Hakon Haraldsson from Lille to Leeds is off.",
        "Leeds and Lille have stopped talking about Hakon Haraldsson.",
        "Lille have transferred Hakon Haraldsson to Leeds.",
        "Leeds and Lille have exchanged all documents. Leeds pay €30m to Lille for Hakon Haraldsson.",
    ],
)
def test_the_club_that_answers_sells(told: Told, text: str) -> None:
    [line] = told(text)
    assert line.startswith("Hakon Haraldsson: Lille > Leeds United, ")


def test_clubs_that_are_informed_are_suitors_of_one_whom_another_sells(told: Told) -> None:
    post = "Villarreal have opened the door: Pape Gueye can leave. Newcastle and Juventus are informed, no bid yet."
    assert {line.partition(",")[0] for line in told(post)} == {
        "Pape Gueye: Villarreal > Newcastle United",
        "Pape Gueye: Villarreal > Juventus",
    }


def test_players_whom_a_club_sells_go_where_the_rows_below_point(told: Told) -> None:
    post = "Fiorentina want to finalise the sale of Barák and Ndour in the coming days.\n\nBarák 🔜 Sampdoria\nNdour 🔜 River Plate"
    assert told(post) == ["Barák: Fiorentina > UC Sampdoria, agreed", "Ndour: Fiorentina > River Plate, agreed"]


@pytest.mark.parametrize(
    "text",
    [
        "Arsenal v Milan: Saka to Martinelli, what a pass.",
        "Saka and Rice scored for Arsenal and England respectively.",
        "The under-18s and under-21s travel to Leeds and Norwich respectively.",
        "Leeds-Milan: Okafor with the header, 1-0.",
        "Barcelona let Lamine Yamal go to Spain.",
        "Arsenal get Saka boost before Spurs.",
        "Milan wish Pulisic a happy birthday from Leeds.",
        "Chelsea and Arsenal agree terms for the use of the stadium.",
        "Lens face Arsenal tonight. The French side are without Thauvin.",
    ],
)
def test_no_deal_is_told(told: Told, text: str) -> None:
    assert told(text) == []


def test_nobody_is_paired_where_the_numbers_differ(told: Told) -> None:
    lines = told("Leeds have signed Okafor, Stach and Minteh from Milan and Hoffenheim respectively.")
    assert [line.partition(">")[2] for line in lines] == [" Leeds United, official"] * 3


OF_TWO = "Hammarby and Rangers have struck a deal for Viktor Testov."


@pytest.mark.parametrize("opening", [OF_TWO, "Agreement between Hammarby and Rangers for Viktor Testov."])
@pytest.mark.parametrize(
    "sentence",
    [
        "Hammarby keep 10% of a future sale.",
        "Hammarby will receive £2m in two instalments.",
        "Hammarby have given the green light.",
    ],
)
def test_a_later_sentence_tells_which_of_two_clubs_sells(told: Told, opening: str, sentence: str) -> None:
    [line] = told(f"{opening} {sentence}")
    assert line.startswith("Viktor Testov: Hammarby > Rangers, ")


def test_a_later_sentence_tells_which_of_two_clubs_pays(told: Told) -> None:
    assert told(f"{OF_TWO} Rangers will pay £2m in two instalments.") == ["Viktor Testov: Hammarby > Rangers, fee_agreed"]


def test_of_two_clubs_that_settle_a_sale_the_one_that_has_him_sells(told: Told) -> None:
    for clubs in ("Lyon and Newcastle", "Newcastle and Lyon"):
        [line] = told(f"{clubs} are finalising the sale of Tyler Morton.")
        assert line.startswith("Tyler Morton: Olympique Lyonnais > Newcastle United, ")


@pytest.mark.parametrize(
    "text",
    [
        "Swap deal on between Napoli and Juventus: Noa Lang to Turin, Weston McKennie to Naples.",
        "Scambio tra Napoli e Juventus: Noa Lang in bianconero e Weston McKennie in azzurro.",
        "Juventus and Napoli discuss a swap: Weston McKennie for Noa Lang.",
    ],
)
def test_players_of_a_swap_go_where_the_other_comes_from(told: Told, text: str) -> None:
    lines = sorted(line.partition(",")[0] for line in told(text))
    assert lines == ["Noa Lang: SSC Napoli > Juventus", "Weston McKennie: Juventus > SSC Napoli"]


@pytest.mark.parametrize(
    "text", ["Rice and Pulisic swap shirts after Arsenal v Milan.", "Rice and Pulisic exchange pennants before Arsenal v Milan."]
)
def test_no_swap(told: Told, text: str) -> None:
    assert not [line for line in told(text) if "> Arsenal" in line or "> AC Milan" in line]


def test_an_agreement_with_the_seller_is_of_the_only_other_club(told: Told) -> None:
    post = "Agreement in principle with Botafogo. Atlético Madrid now only need the yes of Marlon Freitas."
    assert told(post) == ["Marlon Freitas: Botafogo > Atlético Madrid, agreed"]


def test_a_move_between_two_clubs_collapses(told: Told) -> None:
    assert told("The Marcus Bettinelli move from Man City to Celtic has collapsed.") == [
        "Marcus Bettinelli: Manchester City > Celtic, collapsed"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Lille in talks with Leeds over {}.",
        "Lille have a verbal agreement with Leeds for {}.",
        "Lille close to agreement with Leeds for {}.",
        "Lille give green light to Leeds for {}.",
        "Lille say yes to Leeds: {} can go.",
        "Lille will get €30m from Leeds for {}.",
        "Leeds are paying Lille €30m for {}.",
        "Lille tell Leeds {} costs €40m.",
        "Lille asked Leeds for €40m for {}.",
        "Leeds and Lille are exchanging contracts for {}.",
        "Contracts signed between Leeds and Lille for {} transfer.",
        "Handshake between Lille and Leeds for {}.",
        "Permission granted by Lille: {} will do medical at Leeds.",
        "Lille wish {} all the best at Leeds.",
        "Leeds borrow {} from Lille.",
        "Leeds and Lille couldn't reach an agreement for {}. Deal off.",
        "Leeds boss confirms bid to Lille for {}.",
    ],
)
def test_a_club_that_deals_over_its_own_player_sells_him(told: Told, text: str) -> None:
    [line] = told(text.format("Hakon Haraldsson"))
    assert line.startswith("Hakon Haraldsson: Lille > Leeds United, ")


def test_who_is_known_to_go_somewhere_is_bought_by_that_club_whatever_the_list_says(told: Told) -> None:
    [line] = told("Leeds will sign Hakon Haraldsson, all agreed. Leeds in talks with Everton over the last details.")
    assert "> Leeds United, " in line


@pytest.mark.parametrize(
    "text",
    [
        "RC Strasbourg and Crystal Palace: verbal deal for Ismaël Doukouré.",
        "The sale of Ismaël Doukouré from Strasbourg to Palace is in its final phase.",
        "Strasbourg-Palace: new offer for Ismaël Doukouré.",
        "Strasbourg–Palace: offer of €20m for Ismaël Doukouré rejected this morning.",
        "Strasbourg have received a bid for Ismaël Doukouré: €22m from Crystal Palace.",
        "Strasbourg, working on a deal to sell Ismaël Doukouré. Palace have offered €22m.",
        "Palace in talks with Strasbourg to sign Ismaël Doukouré.",
        "Strasbourg are set to let Ismaël Doukouré join Palace on loan.",
        "Strasbourg have agreed to transfer Ismaël Doukouré to Palace.",
        "No deal between Palace and Strasbourg for Ismaël Doukouré.",
        "Strasbourg a donné son accord à Crystal Palace pour Ismaël Doukouré.",
    ],
)
def test_two_clubs_and_one_player(told: Told, text: str) -> None:
    [line] = told(text)
    assert line.startswith("Ismaël Doukouré: RC Strasbourg > Crystal Palace, ")


def test_each_of_several_sums_is_from_the_club_beside_it(told: Told) -> None:
    lines = told("Atalanta have received two bids for Marco Carnesecchi: €35m from Manchester United, €38m from Al Hilal.")
    assert lines == ["Marco Carnesecchi: Atalanta > Manchester United, bid", "Marco Carnesecchi: Atalanta > Al-Hilal, bid"]


def test_a_pair_leaves_its_verb_to_the_first_of_several_beyond_brackets(told: Told) -> None:
    lines = told("Luton have sent Jacob Brown to Bolton (free), Lamine Fanne to Bristol City (loan) and Mark McGuinness to Millwall (£2m).")
    assert [line.partition(": ")[2] for line in lines] == [
        "Luton Town > Bolton Wanderers, official",
        "Luton Town > Bristol City, official",
        "Luton Town > Millwall, official",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "PSV have sold Sergiño Dest to Juventus and now want Lutsharel Geertruida.",
        "PSV have sold Sergiño Dest to Juventus and are closing in on Lutsharel Geertruida.",
        "PSV sell Sergiño Dest to Juventus and will move for Lutsharel Geertruida.",
        "PSV sold Sergiño Dest to Juventus and have made a bid for Lutsharel Geertruida.",
    ],
)
def test_the_club_that_sold_one_goes_on_to_another(told: Told, text: str) -> None:
    lines = {line.partition(",")[0] for line in told(text)}
    assert lines == {"Sergiño Dest: PSV Eindhoven > Juventus", "Lutsharel Geertruida:  > PSV Eindhoven"}
