"""The plainest sentences of every stage, of a player whom no list has: none of them may be lost when rules are changed."""

from collections.abc import Callable

import pytest

PLAIN = {
    "Emil Brandt:  > , available": """
        Emil Brandt hands in transfer request
        Emil Brandt wants out
        Emil Brandt available for £20m
    """,
    "Emil Brandt: AC Milan > , available": """
        Emil Brandt tells Milan he wants to leave
        Emil Brandt is unhappy at Milan
        Emil Brandt is surplus to requirements at Milan
        Emil Brandt is not in Milan's plans
        Emil Brandt has no future at Milan
        Milan want to get rid of Emil Brandt
        Milan put Emil Brandt up for sale
        Milan are ready to cash in on Emil Brandt
        Milan open to offers for Emil Brandt
        Milan will listen to offers for Emil Brandt
        Milan set price for Emil Brandt
        Milan slap £20m price tag on Emil Brandt
        Milan release Emil Brandt
        Emil Brandt will leave Milan
        Emil Brandt could leave Milan
        Emil Brandt to leave Milan at end of contract
        Emil Brandt is leaving Milan
    """,
    "Emil Brandt:  > Leeds United, interest": """
        Emil Brandt would prefer a move to Leeds
        Emil Brandt would love to join Leeds
        Emil Brandt dreams of Leeds move
        Emil Brandt wants Leeds
        Emil Brandt has his heart set on Leeds
        Leeds are looking at Emil Brandt
        Leeds have their eye on Emil Brandt
        Leeds have Emil Brandt on their radar
        Leeds have Emil Brandt on their list
        Leeds are after Emil Brandt
        Leeds are chasing Emil Brandt
        Leeds are following Emil Brandt
        Leeds are watching Emil Brandt
        Leeds scouted Emil Brandt
        Leeds admire Emil Brandt
        Leeds would like Emil Brandt
        Leeds want to bring in Emil Brandt
        Leeds want to sign Emil Brandt
        Leeds hope to sign Emil Brandt
        Leeds aim to sign Emil Brandt
        Leeds are trying to sign Emil Brandt
        Leeds are fighting for Emil Brandt
        Leeds lead race for Emil Brandt
        Leeds join race for Emil Brandt
        Leeds identify Emil Brandt as a target
        Leeds see Emil Brandt as replacement for Joe Rodon
        Leeds consider Emil Brandt
        Leeds think about Emil Brandt
        Leeds are thinking of Emil Brandt
        Leeds consider bid for Emil Brandt
        Leeds could bid for Emil Brandt
        Emil Brandt linked with Leeds
        Emil Brandt wanted by Leeds
        Emil Brandt targeted by Leeds
        Emil Brandt attracting interest from Leeds
        Interest from Leeds in Emil Brandt
        Emil Brandt set for Leeds
        Leeds swoop for Emil Brandt
        Leeds pounce for Emil Brandt
        Leeds plot Emil Brandt swoop
        Leeds turn to Emil Brandt
        Leeds switch attention to Emil Brandt
        Leeds dream of Emil Brandt
        Leeds manager Daniel Farke wants Emil Brandt
        Daniel Farke keen on Emil Brandt reunion at Leeds
        Leeds in for Emil Brandt
        Leeds all in for Emil Brandt
        Leeds expect Emil Brandt to join
        Leeds await Emil Brandt decision
        Leeds push for Emil Brandt
        Leeds press on with Emil Brandt move
        Leeds step up Emil Brandt chase
        Leeds to make move for Emil Brandt
        Leeds launch move for Emil Brandt
    """,
    "Emil Brandt: AC Milan > (stays), interest": """
        Milan want to extend with Emil Brandt
    """,
    "Emil Brandt:  > Leeds United, enquiry": """
        Leeds ask about Emil Brandt
        Leeds enquired about Emil Brandt
        Leeds contacted Emil Brandt's agent
        Leeds speak to Emil Brandt
        Leeds met Emil Brandt's agent
        Leeds approach Emil Brandt
        Emil Brandt offered to Leeds
        Emil Brandt offers himself to Leeds
        Leeds offered chance to sign Emil Brandt
    """,
    "Emil Brandt: AC Milan > Leeds United, enquiry": """
        Leeds asked Milan about Emil Brandt
        Leeds contact Milan over Emil Brandt
        Leeds have been in touch with Milan over Emil Brandt
        Leeds approach Milan for Emil Brandt
    """,
    "Emil Brandt:  > Leeds United, talks": """
        Leeds are working to sign Emil Brandt
        Leeds are in talks with Emil Brandt
        Leeds are close to Emil Brandt
        Leeds are near to a deal for Emil Brandt
        Leeds near Emil Brandt deal
        Leeds move closer to Emil Brandt
        Leeds edge closer to Emil Brandt
        Leeds inch closer to signing Emil Brandt
        Leeds are on the verge of signing Emil Brandt
        Leeds are finalising deal for Emil Brandt
        Emil Brandt close to Leeds
        Emil Brandt nearing Leeds move
        Leeds hold Emil Brandt talks
        Leeds are confident of signing Emil Brandt
        Leeds resume talks for Emil Brandt
        Leeds reopen talks for Emil Brandt
    """,
    "Emil Brandt: AC Milan > (stays), talks": """
        Milan in talks with Emil Brandt over new contract
    """,
    "Emil Brandt: AC Milan > Leeds United, talks": """
        Leeds talk to Milan about Emil Brandt
        Leeds are talking to Milan about Emil Brandt
        Leeds are in talks with Milan for Emil Brandt
        Leeds negotiate with Milan for Emil Brandt
        Leeds and Milan negotiate over Emil Brandt
    """,
    "Emil Brandt:  > Leeds United, bid_expected": """
        Leeds prepare bid for Emil Brandt
        Leeds ready bid for Emil Brandt
        Leeds plan bid for Emil Brandt
        Leeds will bid for Emil Brandt
    """,
    "Emil Brandt:  > Leeds United, bid": """
        Leeds bid for Emil Brandt
        Leeds have bid £20m for Emil Brandt
        Leeds make offer for Emil Brandt
        Leeds offer £20m for Emil Brandt
        Leeds lodge £20m bid for Emil Brandt
        Leeds go in with £20m offer for Emil Brandt
        Leeds come in with bid for Emil Brandt
        Leeds return with second bid for Emil Brandt
        Leeds raise offer for Emil Brandt to £25m
        Leeds launch bid for Emil Brandt
        Leeds table bid for Emil Brandt
    """,
    "Emil Brandt: AC Milan > (stays), bid": """
        Milan offer Emil Brandt new contract
    """,
    "Emil Brandt: AC Milan > Leeds United, bid": """
        Leeds offered Milan £20m for Emil Brandt
    """,
    "Emil Brandt:  > Leeds United, bid_rejected": """
        Leeds see bid for Emil Brandt rejected
        Leeds fail with bid for Emil Brandt
    """,
    "Emil Brandt: AC Milan > (stays), bid_rejected": """
        Emil Brandt rejects new Milan contract
    """,
    "Emil Brandt: AC Milan > Leeds United, bid_rejected": """
        Leeds have bid knocked back by Milan for Emil Brandt
        Milan reject Leeds bid for Emil Brandt
        Milan say no to Leeds offer for Emil Brandt
        Milan turn down £20m for Emil Brandt from Leeds
    """,
    "Emil Brandt:  > Leeds United, fee_agreed": """
        Leeds trigger Emil Brandt's release clause
        Leeds pay Emil Brandt's release clause
    """,
    "Emil Brandt: AC Milan > Leeds United, fee_agreed": """
        Milan accept Leeds bid for Emil Brandt
        Milan say yes to Leeds offer for Emil Brandt
        Leeds agree fee with Milan for Emil Brandt
        Leeds have an agreement with Milan for Emil Brandt
    """,
    "Emil Brandt:  > Leeds United, personal_terms": """
        Emil Brandt has chosen Leeds
        Emil Brandt agrees terms with Leeds
        Emil Brandt says yes to Leeds
        Leeds agree terms with Emil Brandt
        Leeds agree personal terms with Emil Brandt
        Leeds have verbal agreement with Emil Brandt
    """,
    "Emil Brandt:  > Leeds United, agreed": """
        Emil Brandt will play for Leeds next season
        Emil Brandt will wear the Leeds shirt
        Emil Brandt will be a Leeds player by Friday
        Emil Brandt is going to Leeds
        Emil Brandt is heading to Leeds
        Emil Brandt is off to Leeds
        Emil Brandt heads to Leeds
        Leeds agree deal for Emil Brandt
        Leeds have a deal for Emil Brandt
        Leeds strike deal for Emil Brandt
        Leeds reach agreement for Emil Brandt
        Emil Brandt to Leeds is done
        Emil Brandt to Leeds, done deal
        Emil Brandt is in Leeds to complete his move
        Emil Brandt on his way to Leeds
        Emil Brandt Leeds-bound
    """,
    "Emil Brandt: AC Milan > (stays), agreed": """
        Emil Brandt agrees new Milan deal
    """,
    "Emil Brandt:  > Leeds United, medical": """
        Emil Brandt has a medical at Leeds
        Emil Brandt passes Leeds medical
        Emil Brandt arrives for Leeds medical
        Emil Brandt flies in for Leeds medical
    """,
    "Emil Brandt:  > (stays), official": """
        Emil Brandt signs new deal
    """,
    "Emil Brandt:  > Leeds United, official": """
        Leeds complete the purchase of Emil Brandt
        Leeds made Emil Brandt their first signing of the summer
        Emil Brandt has been unveiled by Leeds
        Emil Brandt is a Leeds player
        Emil Brandt now belongs to Leeds
        Emil Brandt has signed on the dotted line at Leeds
        Emil Brandt puts pen to paper at Leeds
        Emil Brandt makes Leeds switch
        Emil Brandt joins Leeds on loan
        Emil Brandt sold to Leeds
        Emil Brandt loaned to Leeds
    """,
    "Emil Brandt: AC Milan > , official": """
        Emil Brandt leaves Milan
        Emil Brandt has left Milan
    """,
    "Emil Brandt: AC Milan > (stays), official": """
        Emil Brandt commits to Milan
        Emil Brandt signs new Milan contract
    """,
    "Emil Brandt: AC Milan > Leeds United, official": """
        Leeds have purchased Emil Brandt from Milan
        Emil Brandt swaps Milan for Leeds
        Emil Brandt has swapped Milan for Leeds
        Emil Brandt makes the switch from Milan to Leeds
        Leeds loan Emil Brandt from Milan
        Milan loan Emil Brandt to Leeds
        Milan send Emil Brandt to Leeds on loan
        Milan sell Emil Brandt to Leeds
        Milan have sold Emil Brandt to Leeds
        Leeds-bound Emil Brandt leaves Milan
    """,
    "Emil Brandt:  > Leeds United, collapsed": """
        Leeds pull out of Emil Brandt deal
        Leeds walk away from Emil Brandt deal
        Leeds cool interest in Emil Brandt
        Leeds end pursuit of Emil Brandt
        Leeds give up on Emil Brandt
        Leeds turn away from Emil Brandt
        Leeds miss out on Emil Brandt
        Emil Brandt's move to Leeds has collapsed
        Emil Brandt fails Leeds medical
    """,
    "Emil Brandt:  > , denied": """
        Emil Brandt is not for sale
        Emil Brandt is going nowhere
    """,
    "Emil Brandt:  > Leeds United, denied": """
        Emil Brandt rejects Leeds
        Emil Brandt turns down Leeds
        Emil Brandt snubs Leeds
        Emil Brandt does not want to join Leeds
        Emil Brandt will not join Leeds
        Leeds are not interested in Emil Brandt
        Leeds have no interest in Emil Brandt
        Leeds will not sign Emil Brandt
        Leeds rule out move for Emil Brandt
        Leeds deny interest in Emil Brandt
    """,
    "Emil Brandt: AC Milan > , denied": """
        Milan will not sell Emil Brandt
        Milan refuse to sell Emil Brandt
        Milan will keep Emil Brandt
        Milan want to keep Emil Brandt
        Emil Brandt stays at Milan
        Emil Brandt will stay at Milan
    """,
}
LINES = [(line.strip(), told) for told, lines in PLAIN.items() for line in lines.strip().splitlines()]


@pytest.mark.parametrize(("line", "expected"), LINES)
def test_plain_sentence(line: str, expected: str, told: Callable[..., list[str]]) -> None:
    assert told(f"{line}.") == [expected]
