"""Features, interviews, staff and agents in the words of moves give nothing; moves in words close to theirs are still told."""

from collections.abc import Callable

import pytest

from bot.transfers.model import Rumour

Told = Callable[..., list[str]]
Read = Callable[..., tuple[Rumour, ...]]

QUIET = {
    "how a player grew up": """
        How Harry Wilson became Wales' man for big days. Harry Wilson was a skinny 15-year-old when he joined Liverpool
        Joe Rodon was the youngest in the dressing room when he left Swansea. His mother looks back
    """,
    "what once was": """
        The day Harry Wilson chose Fulham. Those who were there look back
        Leeds once had an offer for Harry Wilson rejected, their former manager says
        Former Leeds boss reveals failed bid for Harry Wilson
        Fulham's losses fell to £9m, with the sale of Joe Rodon to Leeds helping to balance the books
    """,
    "an interview": """
        Harry Wilson on why he turned down Leeds
        Joe Rodon on refusing to leave Leeds: the defender looks back
        'I never wanted to leave': Harry Wilson on the summer that shaped him
        'It took a year': Joe Rodon on leaving Leeds. Joe Rodon talks doubts, drums and finding himself
    """,
    "somebody of the staff": """
        Olly Brandwell has returned to Fulham to take charge of the under-18s
        James Tavernier has announced his retirement at 34 and will join Rangers' academy as a coach
        Olly Brandwell has come back to Fulham to look after players on loan
        Olly Brandwell is to leave his post as Fulham academy director
    """,
    "agents and boots": """
        Joe Rodon parts with agent. The Leeds defender is advised by his brother after ending a deal with his agency
        Harry Wilson has agreed to sign with a new agency. The Fulham winger left his agent in May
    """,
    "another who has no name": """
        Farke gives Joe Rodon update and admits another Leeds star may leave
        Leeds coach praises Joe Rodon and hints at exit for another defender
        Silva on Harry Wilson's recovery as second Fulham winger nears exit
        Joe Rodon trains alone as unnamed Leeds team-mate set to leave
    """,
    "only like somebody": """
        Leeds set to sign 'Danish Wilson'. The 16-year-old plays for a club in Jutland
        Fulham agree fee for 'new Rodon'
        Fulham are closing in on a teenager dubbed the Polish Rodon
        Leeds trigger Rodon-style clause
    """,
    "who plays no more": """
        Harry Wilson has retired at 29. The winger had decided to leave Fulham
        Joe Rodon announces his retirement. He had decided to leave Leeds in May
        Harry Wilson hangs up his boots. The winger is to leave Fulham in June
    """,
    "a place in the national team": """
        Coach leaves door open for Harry Wilson
        Wales coach says door still open for Joe Rodon return
    """,
    "lost for a match": """
        Farke could 'lose Joe Rodon mentally' - Merrow
    """,
    "just behind in a table": """
        Harry Wilson leads the way but Joe Rodon is not far behind in the list of the best passers
    """,
    "what a former player would do": """
        Pundit: Leeds need a winger. A former Leeds captain believes Harry Wilson of Fulham would solve all of their problems
    """,
}
LINES = [(kind, line.strip()) for kind, lines in QUIET.items() for line in lines.strip().splitlines()]

MOVES = {
    "Leeds agree to sign Harry Wilson, who was a boy when he came to London.": ["Harry Wilson:  > Leeds United, agreed"],
    "Harry Wilson on the verge of Leeds move.": ["Harry Wilson:  > Leeds United, talks"],
    "Harry Wilson on his new Fulham contract: 'I am home here'.": ["Harry Wilson: Fulham > (stays), official"],
    "Fulham in Joe Rodon talks.": ["Joe Rodon:  > Fulham, talks"],
    "Leeds and his agents are in talks over a new contract for Joe Rodon.": ["Joe Rodon: Leeds United > (stays), talks"],
    "Harry Wilson signs for Leeds as a new winger.": ["Harry Wilson:  > Leeds United, official"],
    "Fulham could lose Harry Wilson to Leeds.": ["Harry Wilson: Fulham > Leeds United, interest"],
    "Silva leaves door open for Harry Wilson exit at Fulham.": ["Harry Wilson: Fulham > , available"],
    "Harry Wilson, another Fulham winger, is set to leave.": ["Harry Wilson: Fulham > , available"],
    "Harry Wilson has retired from international football. The winger wants to leave Fulham.": ["Harry Wilson: Fulham > , available"],
    "Harry Wilson came out of retirement in June. The winger wants to leave Fulham.": ["Harry Wilson: Fulham > , available"],
    "Fulham sign Harry Wilson. Leeds want to sign young players before Sunday.": ["Harry Wilson:  > Fulham, official"],
    "Leeds want Harry Wilson and Joe Rodon. Both players are keen on the move.": [
        "Harry Wilson:  > Leeds United, interest",
        "Joe Rodon:  > Leeds United, interest",
    ],
    "Leeds agreed the sale of Joe Rodon to Fulham last night.": ["Joe Rodon: Leeds United > Fulham, fee_agreed"],
    "Leeds in talks over new deal with Joe Rodon and his agent.": ["Joe Rodon: Leeds United > (stays), talks"],
    "Leeds make new Harry Wilson bid.": ["Harry Wilson:  > Leeds United, bid"],
    "Harry Wilson returns to Fulham to fight for his place.": ["Harry Wilson:  > Fulham, official"],
}


@pytest.mark.parametrize(("kind", "line"), LINES)
def test_gives_nothing(kind: str, line: str, read: Read) -> None:
    assert read(line) == (), kind


@pytest.mark.parametrize(("text", "expected"), MOVES.items())
def test_a_move_in_words_close_to_these_is_told(text: str, expected: list[str], told: Told) -> None:
    assert told(text) == expected
