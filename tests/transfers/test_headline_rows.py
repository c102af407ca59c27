"""Sentences that string headlines together, as the summaries of gossip columns do: where one ends and the next begins."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

TWO = [
    (
        "Leeds sign Malick Fofana from Lyon Alex Iwobi completes move to Everton from Fulham",
        ["Malick Fofana: Olympique Lyonnais > Leeds United, official", "Alex Iwobi: Fulham > Everton, official"],
    ),
    (
        "Leeds want Malick Fofana with Alex Iwobi set to join Everton.",
        ["Malick Fofana:  > Leeds United, interest", "Alex Iwobi:  > Everton, agreed"],
    ),
    (
        "Leeds are closing in on Malick Fofana in a move that could end Everton's pursuit of Alex Iwobi.",
        ["Malick Fofana:  > Leeds United, talks", "Alex Iwobi:  > Everton, interest"],
    ),
    ("Leeds are closing in on Malick Fofana, paving the way for Alex Iwobi to join Everton.", ["Malick Fofana:  > Leeds United, talks"]),
    ("Leeds' talks with Malick Fofana set to begin.", ["Malick Fofana:  > Leeds United, enquiry"]),
    (
        "Leeds are keen on Malick Fofana and Fulham's Alex Iwobi is on Everton's radar.",
        ["Malick Fofana:  > Leeds United, interest", "Alex Iwobi: Fulham > Everton, interest"],
    ),
    (
        "Leeds monitoring Malick Fofana and Alex Iwobi attracting interest from Everton.",
        ["Malick Fofana:  > Leeds United, interest", "Alex Iwobi:  > Everton, interest"],
    ),
    (
        "Malick Fofana is considering a move to Leeds, and Everton want Alex Iwobi.",
        ["Malick Fofana:  > Leeds United, interest", "Alex Iwobi:  > Everton, interest"],
    ),
    (
        "Malick Fofana interests Leeds, Everton and Brentford eye Fulham midfielder Alex Iwobi.",
        [
            "Malick Fofana:  > Leeds United, interest",
            "Alex Iwobi: Fulham > Everton, interest",
            "Alex Iwobi: Fulham > Brentford, interest",
        ],
    ),
    (
        "Leeds pursue Malick Fofana, Everton face competition for Alex Iwobi, plus more.",
        ["Malick Fofana:  > Leeds United, interest", "Alex Iwobi:  > Everton, interest"],
    ),
    (
        "Leeds join the race for Malick Fofana, Fulham face competition from Everton for Alex Iwobi.",
        ["Malick Fofana:  > Leeds United, interest", "Alex Iwobi:  > Fulham, interest", "Alex Iwobi:  > Everton, interest"],
    ),
    (
        "Leeds want Malick Fofana, while Everton will make an approach for Alex Iwobi and Brentford's Kevin Schade is another target.",
        [
            "Malick Fofana:  > Leeds United, interest",
            "Alex Iwobi:  > Everton, enquiry",
            "Kevin Schade: Brentford > Everton, interest",
        ],
    ),
]


@pytest.mark.parametrize(("sentence", "lines"), TWO)
def test_every_headline_of_a_sentence_tells_of_its_own_player(told: Told, sentence: str, lines: list[str]) -> None:
    assert sorted(told(sentence)) == sorted(lines)


NOTHING_MORE = [
    "Everton are considering appointing Frank Hale",
    "Everton put Frank Hale on their managerial shortlist",
    "Everton are planning to offer coach Frank Hale a new contract",
    "Everton keep tabs on Chelsea midfielders",
    "Everton want midfield signings in January",
    "Everton fear they may miss out on a target",
    "Everton will soon target a new striker",
    "Chelsea coach Frank Hale is in talks to return to Everton",
    "Chelsea coach Frank Hale is a target for Everton",
    "Everton want to add another left-footed attacker",
]


@pytest.mark.parametrize("headline", NOTHING_MORE)
def test_who_is_hired_or_has_no_name_is_not_the_player_before(told: Told, headline: str) -> None:
    assert told(f"Leeds want Malick Fofana, {headline}, plus more.") == ["Malick Fofana:  > Leeds United, interest"]


@pytest.mark.parametrize("to", ["is lined up for a switch to Saudi Arabia", "considers a Saudi Arabia move", "wants a return to Spain"])
def test_a_country_is_no_club(told: Told, to: str) -> None:
    found = told(f"Malick Fofana is a target for Leeds, Everton midfielder James Garner {to}, plus more.")
    assert [line for line in found if "Garner" in line and "Leeds" in line] == []


def test_lists_of_several_stay_lists(told: Told) -> None:
    assert sorted(told("Leeds want Malick Fofana and Alex Iwobi this summer.")) == [
        "Alex Iwobi:  > Leeds United, interest",
        "Malick Fofana:  > Leeds United, interest",
    ]
    assert sorted(told("Malick Fofana could return to the Premier League with Leeds and Everton interested.")) == [
        "Malick Fofana:  > Everton, interest",
        "Malick Fofana:  > Leeds United, interest",
    ]
    assert sorted(told("Leeds join Everton and Fulham in the hunt for Malick Fofana.")) == [
        "Malick Fofana:  > Everton, interest",
        "Malick Fofana:  > Fulham, interest",
        "Malick Fofana:  > Leeds United, interest",
    ]


def test_rows_that_semicolons_part_have_clubs_of_their_own(told: Told) -> None:
    found = told("Leeds bid £20m for Malick Fofana; Fulham receive approaches over Alex Iwobi; Everton reject an offer for James Garner")
    assert found == ["Malick Fofana:  > Leeds United, bid", "Alex Iwobi: Fulham > , enquiry", "James Garner: Everton > , bid_rejected"]


def test_a_row_goes_on_about_the_club_before(told: Told) -> None:
    found = told("Leeds have agreed a deal for Milan winger Malick Fofana; the club are also in talks over Alex Iwobi")
    assert "Alex Iwobi:  > Leeds United, talks" in found


def test_surnames_in_a_column_s_title_are_no_clubs(told: Told) -> None:
    found = told("Everton keep tabs on James Garner, plus more.", title="Football gossip: Garner, Santos, Everton, Fofana")
    assert all("Santos >" not in line for line in found)


def test_the_boss_of_the_next_headline_is_not_the_player(told: Told) -> None:
    found = told("Leeds prepare an offer for Malick Fofana, Bayern Munich chief tries to convince Alex Iwobi, plus more.")
    assert found == ["Malick Fofana:  > Leeds United, bid_expected", "Alex Iwobi:  > Bayern Munich, interest"]


@pytest.mark.parametrize("words", ["a blockbuster bid", "a surprise bid", "a club-record bid"])
def test_a_blockbuster_bid_blocks_nothing(told: Told, words: str) -> None:
    assert told(f"Leeds prepare {words} for Malick Fofana.") == ["Malick Fofana:  > Leeds United, bid_expected"]


ROWS = {
    "Leeds are ready to break the bank for Malick Fofana": "Malick Fofana:  > Leeds United, bid_expected",
    "Everton have to reach even deeper for Malick Fofana": "Malick Fofana:  > Everton, interest",
    "Everton would have to spend £40m for Malick Fofana": "Malick Fofana:  > Everton, interest",
    "Leeds are confident of pipping several suitors to Malick Fofana": "Malick Fofana:  > Leeds United, interest",
    "Malick Fofana would even lower his pay to sign for Leeds": "Malick Fofana:  > Leeds United, interest",
    "Malick Fofana is given a surprising lifeline by Everton": "Malick Fofana:  > Everton, interest",
    "Everton prefer Malick Fofana to Lens midfielder Andy Diouf": "Malick Fofana:  > Everton, interest",
    "Malick Fofana to Everton back on after new twist": "Malick Fofana:  > Everton, interest",
    "Everton contact Lyon about Malick Fofana": "Malick Fofana: Olympique Lyonnais > Everton, enquiry",
    "Everton increase their Malick Fofana bid": "Malick Fofana:  > Everton, bid",
    "Leeds have upped their offer for Malick Fofana": "Malick Fofana:  > Leeds United, bid",
    "Malick Fofana is inching towards a move to Everton": "Malick Fofana:  > Everton, talks",
    "Malick Fofana prepares to complete a £30m move to Everton": "Malick Fofana:  > Everton, agreed",
    "Malick Fofana is making his way out of Lyon": "Malick Fofana: Olympique Lyonnais > , available",
    "Lyon face a fight to keep Malick Fofana": "Malick Fofana: Olympique Lyonnais > , available",
    "Lyon are struggling to offload Malick Fofana": "Malick Fofana: Olympique Lyonnais > , available",
    'Lyon consider Malick Fofana "untouchable"': "Malick Fofana: Olympique Lyonnais > , denied",
    "Lyon could block Malick Fofana from leaving this summer": "Malick Fofana: Olympique Lyonnais > , denied",
    "Lyon not keen on Malick Fofana sale": "Malick Fofana: Olympique Lyonnais > , denied",
    "Malick Fofana is determined to win an extension with Lyon": "Malick Fofana: Olympique Lyonnais > (stays), interest",
    "Malick Fofana has been linked with a shock return to Everton": "Malick Fofana:  > Everton, interest",
    "Everton have watched Malick Fofana at the weekend": "Malick Fofana:  > Everton, interest",
    "Everton need to sell before making a move for Malick Fofana": "Malick Fofana:  > Everton, interest",
    "Everton are targeting a reunion with Malick Fofana": "Malick Fofana:  > Everton, interest",
    "Lyon are poised to lose Malick Fofana on a free transfer to Everton": "Malick Fofana: Olympique Lyonnais > Everton, agreed",
    "Malick Fofana hints at Lyon exit": "Malick Fofana: Olympique Lyonnais > , available",
    "Everton's interest in Malick Fofana is cooling": "Malick Fofana:  > Everton, collapsed",
    "Lyon will resist any attempts by Everton to lure Malick Fofana away": "Malick Fofana: Olympique Lyonnais > Everton, denied",
    "Everton's bid to sign Malick Fofana has stalled": "Malick Fofana:  > Everton, interest",
    "Everton hope to strike a deal for Malick Fofana": "Malick Fofana:  > Everton, talks",
    "Everton have identified Malick Fofana as a successor to Iliman Ndiaye": "Malick Fofana:  > Everton, interest",
    "Malick Fofana is eyeing a permanent Everton switch": "Malick Fofana:  > Everton, interest",
    "Malick Fofana has dreams of playing for Everton": "Malick Fofana:  > Everton, interest",
    "Everton in for Malick Fofana": "Malick Fofana:  > Everton, interest",
    "Malick Fofana wants a move away from Lyon": "Malick Fofana: Olympique Lyonnais > , available",
    "Malick Fofana closer to Lyon exit": "Malick Fofana: Olympique Lyonnais > , available",
    "Lyon might be forced to sell Malick Fofana": "Malick Fofana: Olympique Lyonnais > , available",
    "Lyon will stick with striker Malick Fofana": "Malick Fofana: Olympique Lyonnais > , denied",
    "Premier League trio want Malick Fofana": "Malick Fofana:  > , interest",
    "Lyon will explore selling Malick Fofana": "Malick Fofana: Olympique Lyonnais > , available",
}


@pytest.mark.parametrize(("row", "line"), ROWS.items())
def test_what_rows_of_columns_say(told: Told, row: str, line: str) -> None:
    assert told(f"{row}.") == [line]
    assert line in told(f"Brentford target Andy Diouf, {row}, plus more.")


def test_one_who_would_choose_between_two(told: Told) -> None:
    assert told("Malick Fofana would choose Everton over Leeds.") == [
        "Malick Fofana:  > Everton, interest",
        "Malick Fofana:  > Leeds United, interest",
    ]


QUIET = [
    "Alex Iwobi will avoid a ban for pushing Everton defender Jarrad Branthwaite",
    "A goal by Alex Iwobi is ruled out for a push on Jarrad Branthwaite against Everton",
    "Alex Iwobi is the talent for Fulham's critical duel with Everton",
    "Alex Iwobi has inspired Fulham in their hunt for silverware",
    "Alex Iwobi's double puts Fulham on the brink of a first title",
    "Alex Iwobi is set to meet his old club Everton with Fulham",
    "Fulham welcome Alex Iwobi back with a win over Everton",
    "Alex Iwobi extends his scoring streak to five games as Fulham beat Everton",
    "Two pundits discuss Alex Iwobi's red card for Fulham",
    "Alex Iwobi and Kevin return to Fulham's squad for the trip to Everton",
    "Alex Iwobi returns to Everton in the Premier League with Fulham",
    "Fulham's title pursuit shows no sign of abating | Alex Writer",
]


@pytest.mark.parametrize("text", QUIET)
def test_matches_and_columnists_are_no_news(told: Told, text: str) -> None:
    assert told(text) == []


def test_names_whose_apostrophe_is_lost(told: Told) -> None:
    assert told("Everton are monitoring Alex Iwobis situation at Fulham; Tottenhams interest in him has cooled")[0].startswith(
        "Alex Iwobi:"
    )
    assert all(not line.startswith("Tottenham") for line in told("Leeds sign Malick Fofana amid Tottenhams interest"))


def test_what_a_round_up_comes_to_first(told: Told) -> None:
    found = told(
        "Top stories also include: Leeds turn to Andy Diouf after missing out on Malick Fofana; Celtic reject an offer for Benjamin Nygren",
        title="Papers: Spurs step up Alex Iwobi pursuit",
    )
    assert sorted(found) == [
        "Alex Iwobi:  > Tottenham Hotspur, interest",
        "Andy Diouf:  > Leeds United, interest",
        "Benjamin Nygren: Celtic > , bid_rejected",
        "Malick Fofana:  > Leeds United, collapsed",
    ]
