"""Later stages of a move: who signs whom in headlines, who has sold, who is on his way; talks of two clubs; contracts."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

DONE = {
    "Mikkel Stougaard: Wrexham sign Everton forward on four-year deal": ["Mikkel Stougaard: Everton > Wrexham, official"],
    "Jonas Brekke: Aston Villa sign Norway striker for £12m": ["Jonas Brekke:  > Aston Villa, official"],
    "Jonas Brekke unveiled by Porto": ["Jonas Brekke:  > FC Porto, official"],
    "Lyon confirm departure of Dario Kovačić to Norwich": ["Dario Kovačić: Olympique Lyonnais > Norwich City, official"],
    "Sanne Verhoeven has been sold to Birmingham City by Roma": ["Sanne Verhoeven: AS Roma > Birmingham City, official"],
    "Sheffield United send Oliver Thackeray on loan to Birmingham City": ["Oliver Thackeray: Sheffield United > Birmingham City, official"],
    "Porto loan Sanne Verhoeven to Napoli": ["Sanne Verhoeven: FC Porto > SSC Napoli, official"],
    "Everton bolster defence with capture of Wrexham's Harry Winks": ["Harry Winks: Wrexham > Everton, official"],
    "Celtic tie up Tiago Monteverde deal": ["Tiago Monteverde:  > Celtic, official"],
    "Grace Pemberton pens three-year deal with Roma": ["Grace Pemberton:  > AS Roma, official"],
    "Everton break transfer record to sign Tiago Monteverde": ["Tiago Monteverde:  > Everton, official"],
    "Hearts make Oliver Thackeray loan permanent": ["Oliver Thackeray:  > Heart of Midlothian, official"],
}

NEARLY_DONE = {
    "Oliver Thackeray is heading to Sunderland": ["Oliver Thackeray:  > Sunderland, agreed"],
    "Ayoub Cherif on her way to Sheffield United from Napoli": ["Ayoub Cherif: SSC Napoli > Sheffield United, agreed"],
    "Mikkel Stougaard to Napoli all but done": ["Mikkel Stougaard:  > SSC Napoli, agreed"],
    "Everton to sign Harry Winks from Aston Villa": ["Harry Winks: Aston Villa > Everton, agreed"],
    "Man City agree Jonas Brekke sale to Aston Villa": ["Jonas Brekke: Manchester City > Aston Villa, fee_agreed"],
    "Ajax give green light to Ryan Tafazolli's Arsenal move": ["Ryan Tafazolli: Ajax > Arsenal, fee_agreed"],
    "Bukayo Saka agrees terms on Fulham switch": ["Bukayo Saka:  > Fulham, personal_terms"],
    "Napoli schedule Wilson Odobert medical": ["Wilson Odobert:  > SSC Napoli, medical"],
    "Everton and Brentford in discussions over Tiago Monteverde": ["Tiago Monteverde: Brentford > Everton, talks"],
    "Everton in discussions with Wrexham over sale of Emil Halvorsen": ["Emil Halvorsen: Everton > Wrexham, talks"],
    "Sheffield United thrash out terms with Norwich for Dario Kovačić": ["Dario Kovačić: Norwich City > Sheffield United, talks"],
    "Leeds expect Ajax bid for Emil Halvorsen": ["Emil Halvorsen: Leeds United > Ajax, bid_expected"],
    # two who talk with a third about his player are rivals, not a pair
    "Everton and Brentford in discussions over Lyon winger Tiago Monteverde": [
        "Tiago Monteverde: Olympique Lyonnais > Everton, talks",
        "Tiago Monteverde: Olympique Lyonnais > Brentford, talks",
    ],
}

AHEAD = {
    # what is only ahead is read at how near it is
    "Sunderland will wrap up the signing of Oliver Thackeray this week": ["Oliver Thackeray:  > Sunderland, agreed"],
    "Villarreal to put Tiago Monteverde through medical": ["Tiago Monteverde:  > Villarreal, medical"],
    "Hearts are expected to snap up Kasper Vinter on loan from Ajax": ["Kasper Vinter: Ajax > Heart of Midlothian, talks"],
    "Celtic hope to bring back Luca Benedetto from Lyon": ["Luca Benedetto: Olympique Lyonnais > Celtic, interest"],
    "Everton are yet to wrap up the signing of Emil Halvorsen": [],
    # names that no list holds are players where rules would have them
    "Norwich splash £30m on Oliver Thackeray": ["Oliver Thackeray:  > Norwich City, official"],
    "Fulham reach contract agreement with Thackeray": ["Thackeray: Fulham > (stays), agreed"],
    # who sells
    "Arsenal in advanced talks with Man City over Luca Benedetto sale": ["Luca Benedetto: Arsenal > Manchester City, talks"],
    "Sheffield United agree to let Jonas Brekke join Napoli": ["Jonas Brekke: Sheffield United > SSC Napoli, fee_agreed"],
    "Fulham and Wrexham reach agreement over Grace Pemberton": ["Grace Pemberton: Wrexham > Fulham, fee_agreed"],
    "Grace Pemberton joins Porto as Lyon bid farewell to Pemberton": ["Grace Pemberton: Olympique Lyonnais > FC Porto, official"],
}

STAYING = {
    "Dario Kovačić commits to Roma": ["Dario Kovačić: AS Roma > (stays), official"],
    "Chelsea tie down Jonas Brekke to new deal": ["Jonas Brekke: Chelsea > (stays), official"],
    "Norwich reward Adama Diakhaté with new contract": ["Adama Diakhaté: Norwich City > (stays), official"],
    "Celtic agree contract extension with Oliver Thackeray": ["Oliver Thackeray: Celtic > (stays), agreed"],
    "Sanne Verhoeven nears new Roma deal": ["Sanne Verhoeven: AS Roma > (stays), talks"],
    "Tiago Monteverde has been offered a new deal by Norwich": ["Tiago Monteverde: Norwich City > (stays), bid"],
    "Sunderland put new deal on table for Grace Pemberton": ["Grace Pemberton: Sunderland > (stays), bid"],
    "Chelsea want to tie down Jonas Brekke to new deal": ["Jonas Brekke: Chelsea > (stays), interest"],
}

ELSEWHERE = {
    # each of several comes from a club of his own
    "Genoa have completed the signings of defender Davide Calabria from Bologna and winger Tiago Monteverde from Porto.": [
        "Davide Calabria: Bologna > Genoa, official",
        "Tiago Monteverde: FC Porto > Genoa, official",
    ],
    # a town is no club
    "Sanne Verhoeven lands at Luton airport ahead of Everton move": ["Sanne Verhoeven:  > Everton, medical"],
}

TURNED = {
    # the club that opens talks may be the one that sells, as the next words tell
    "Everton open talks with Lyon over a £15m deal for Emil Halvorsen. Everton are keen to offload the 23-year-old.": [
        "Emil Halvorsen: Everton > Olympique Lyonnais, talks"
    ],
    # "the winger" who acts is not whom the words after him name
    "Fulham reject a bid from Ajax for Emil Halvorsen. The striker wants to leave after the decision to play Kasper Vinter ahead of him.": [
        "Emil Halvorsen: Fulham > Ajax, bid_rejected"
    ],
    "Porto offer Celtic the chance to sign Tiago Monteverde": ["Tiago Monteverde: FC Porto > Celtic, enquiry"],
}

UNREAL = {
    "Everton demand Jonas Brekke sign a contract extension or leave": [],
    "Hearts mistakenly claimed to have signed Kasper Vinter": [],
    "Lyon could have signed Kasper Vinter for nothing": [],
    "Former striker tips Emil Halvorsen to join Ajax": [],
    "Fulham are understood to have signed Emil Halvorsen from Lyon": ["Emil Halvorsen: Olympique Lyonnais > Fulham, official"],
}

LAST_STEPS = {
    "Norwich and Birmingham City announce the transfer of Mikkel Stougaard": ["Mikkel Stougaard: Birmingham City > Norwich City, official"],
    "Leeds have taken Ayoub Cherif on loan from Arsenal": ["Ayoub Cherif: Arsenal > Leeds United, official"],
    "Emil Halvorsen trades Celtic for Villarreal": ["Emil Halvorsen: Celtic > Villarreal, official"],
    "Jonas Brekke is set for a return to Club Brugge": ["Jonas Brekke:  > Club Brugge, agreed"],
    "Adama Diakhaté will be unveiled by Real Betis tomorrow": ["Adama Diakhaté:  > Real Betis, agreed"],
    "Brentford come to agreement with Celtic for Oliver Thackeray": ["Oliver Thackeray: Celtic > Brentford, fee_agreed"],
    "Sunderland have agreed a £30m deal with Ajax for the sale of Luca Benedetto": ["Luca Benedetto: Sunderland > Ajax, fee_agreed"],
    "Grace Pemberton has reached an agreement with Everton": ["Grace Pemberton:  > Everton, personal_terms"],
    "Katarina Lindqvist edging towards Chelsea move": ["Katarina Lindqvist:  > Chelsea, talks"],
    "Tiago Monteverde's agent in talks with Ajax": ["Tiago Monteverde:  > Ajax, talks"],
}

NOTHING_DONE = {
    "Everton want to bolster their attack with the signing of Noah Okafor from Lyon": [
        "Noah Okafor: Olympique Lyonnais > Everton, interest"
    ],
    "Noah Okafor could be heading to Everton": ["Noah Okafor:  > Everton, interest"],
    "Leeds fans heading to Wembley for the final": [],
    "Leeds reward supporters with free travel to Fulham": [],
    "Everton add steel in midfield and move up the table": [],
    "Norwich tie up new sponsorship deal with local brewery": [],
    "Sunderland beat deadline day rush to finish new stand": [],
    "Grace Pemberton signs off in style as Everton thrash Lyon": [],
    "Everton snap Fulham winning run with Kasper Vinter strike": [],
    "Hearts secure point against Celtic as Kasper Vinter strikes late": [],
    "Brentford all but safe after win at Fulham": [],
    "Hearts and Celtic make progress in talks over new television deal": [],
}


@pytest.mark.parametrize(
    ("text", "expected"), (DONE | NEARLY_DONE | AHEAD | STAYING | ELSEWHERE | TURNED | UNREAL | LAST_STEPS | NOTHING_DONE).items()
)
def test_later_stages_are_read_as_reporters_put_them(told: Told, text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("condition", "stage"), [("", "medical"), (" if all goes to plan", "medical"), (" if the clubs agree a fee", "talks")]
)
def test_a_medical_hangs_on_a_condition_that_is_more_than_a_hope(told: Told, condition: str, stage: str) -> None:
    assert told(f"Leeds are closing in on Tiago Monteverde. Medical booked on Saturday{condition}.") == [
        f"Tiago Monteverde:  > Leeds United, {stage}"
    ]
