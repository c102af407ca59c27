"""Match reports, features and takeovers in the words of moves: what is said of tables, trophies, hospitals and whole clubs."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

SPORTING = """
    Harvey Elliott scores again as Leeds close in on top six
    Georgia Stanway sends Everton past Fulham and edging closer to a first league title
    Kadri Holm and seven Fulham players are on the shortlist for the Ballon d'Or
    Radu Pavel on fire. Leeds are in the race for Champions League qualification
    The dressing room is strong and they fight for each other, said Farke after Leeds beat Fulham with a late Radu Pavel goal
    Harry Wilson late show lifts Fulham. Everton teetered on the brink of another humiliation
    Radu Pavel scores twice to end Everton's dream run
    Fulham and Radu Pavel end Everton's Europa League dream
    Like Harry Wilson at Fulham, he came back stronger
    A visit to Genoa to learn what Leeds winger Harry Wilson was like as a child
    Harry Wilson in the frame to start for Wales against Belgium
    Radu Pavel happy to leave nervous Leeds looking over their shoulder
    Harry Wilson strikes late to leave Everton reeling
    Fulham captain Harry Wilson has been allowed to leave hospital
    Fulham winger Harry Wilson will not join up with Wales for the qualifiers
    Harry Wilson says he will remain hungry after Wales win again
    Farke urges Harry Wilson to step up for Leeds
    Harry Wilson marks his return at Everton with a goal
    Harry Wilson relishing battle with Leeds teammates
    With Harry Wilson joining Fulham's injury list, Marco Silva has a decision to make
    Harry Wilson goal confirms status as Wales' brightest hope
    Television cameras captured Harry Wilson arguing with a Fulham supporter
    Harry Wilson's choice: Fifa accepts Fulham forward's switch to Wales from England
    Harry Wilson future: will he stay at Fulham or move on?
    Leeds offer £30,000 reward after thieves raid Harry Wilson's house
    Sheikh Faisal makes improved offer to buy Everton
    Harry Wilson's Fulham could change hands. Bryan Kest confirms a bid to buy the club
    Switch to another drug behind Harry Wilson collapses, say Fulham
    Former transfer target Harry Wilson has collapsed during Fulham training
    As he approaches his 30th birthday, Harry Wilson is still the star at Fulham
    Ron Massing, the man behind Fulham's academy, talks about some of their graduates
    """


@pytest.mark.parametrize("text", [line.strip() for line in SPORTING.strip().splitlines()])
def test_no_move_is_told(text: str, told: Told) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    {
        "Leeds are closing in on top target Harry Wilson": ["Harry Wilson:  > Leeds United, talks"],
        "Leeds are in the race for Harry Wilson": ["Harry Wilson:  > Leeds United, interest"],
        "Leeds see switch for Harry Wilson collapse": ["Harry Wilson:  > Leeds United, collapsed"],
        "Harry Wilson is '100 per cent' staying at Fulham, says Silva": ["Harry Wilson: Fulham > , denied"],
        "Harry Wilson will 100% leave Fulham, says Silva": ["Harry Wilson: Fulham > , available"],
        "Leeds like Harry Wilson": ["Harry Wilson:  > Leeds United, interest"],
        "Harry Wilson is on the shortlist at Leeds": ["Harry Wilson:  > Leeds United, interest"],
        "Harry Wilson to leave Fulham following talks": ["Harry Wilson: Fulham > , available"],
        "Leeds bid to buy Fulham winger Harry Wilson": ["Harry Wilson: Fulham > Leeds United, interest"],
        "Harry Wilson joins Leeds in a £9m deal": ["Harry Wilson:  > Leeds United, official"],
        "Leeds are leading the chase and Everton join Fulham in tracking Radu Pavel": [
            f"Radu Pavel:  > {club}, interest" for club in ("Leeds United", "Everton", "Fulham")
        ],
        "Harry Wilson could end up at Leeds": ["Harry Wilson:  > Leeds United, interest"],
        # clubs without a name want him, and his own is none of them
        "Fulham manager Marco Silva is relaxed about Harry Wilson being targeted by Saudi clubs": ["Harry Wilson: Fulham > , interest"],
    }.items(),
)
def test_a_move_still_is(text: str, expected: list[str], told: Told) -> None:
    assert told(text) == expected
