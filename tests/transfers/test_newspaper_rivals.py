"""Who loses, sells, waits or is let go, as papers put it: not the club that stands nearest to the words."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

ITEMS = {
    # who loses out, and to whom
    "Kilmarnock lose out to Hibs on Tayo Okafor": ["Tayo Okafor:  > Hibernian, interest", "Tayo Okafor:  > Kilmarnock, collapsed"],
    "Hull have been pipped to Leeds in the chase for Tayo Okafor.": [
        "Tayo Okafor:  > Leeds United, interest",
        "Tayo Okafor:  > Hull City, collapsed",
    ],
    # "ahead of" a loan, a rival
    "Sunderland midfielder Kit Marsden having a medical ahead of Derby loan": ["Kit Marsden: Sunderland > Derby County, medical"],
    "Tayo Okafor chooses Leeds ahead of Everton": ["Tayo Okafor:  > Leeds United, personal_terms", "Tayo Okafor:  > Everton, collapsed"],
    # who sells
    "Swansea's deal to sell Tayo Okafor to Middlesbrough is off": ["Tayo Okafor: Swansea City > Middlesbrough, collapsed"],
    "Tayo Okafor has been given permission to speak to Everton": ["Tayo Okafor:  > Everton, fee_agreed"],
    "Leeds have given Tayo Okafor permission to talk to Everton": ["Tayo Okafor: Leeds United > Everton, fee_agreed"],
    "Leeds have given Tayo Okafor permission to look for another club": ["Tayo Okafor: Leeds United > , available"],
    "Celtic's pursuit of winger Tayo Okafor stalls as Hull raise asking price.": ["Tayo Okafor: Hull City > Celtic, interest"],
    "Everton and Hull still far apart over price for Tayo Okafor.": [
        "Tayo Okafor: Hull City > Everton, talks",
    ],
    # parting, staying, shorter and longer
    "Livingston part company with Tayo Okafor": ["Tayo Okafor: Livingston > , official"],
    "Livingston could part ways with Tayo Okafor": ["Tayo Okafor: Livingston > , available"],
    "Tayo Okafor has parted company with Livingston.": ["Tayo Okafor: Livingston > , official"],
    "Tayo Okafor wants Cardiff stay despite Stoke offer": ["Tayo Okafor: Cardiff City > Stoke City, denied"],
    "Cardiff consider ending Tayo Okafor's loan early": ["Tayo Okafor: Cardiff City > , available"],
    "Dundee United tie up teenage forward Tayo Okafor until 2031": ["Tayo Okafor: Dundee United > (stays), official"],
    # beaten by, rejected by
    "Ipswich beaten to Okafor signing by Brentford": ["Okafor:  > Brentford, agreed", "Okafor:  > Ipswich Town, collapsed"],
    "Hibs bid to sign Tayo Okafor turned down by St Mirren": ["Tayo Okafor: St Mirren > Hibernian, bid_rejected"],
    "West Ham's interest in Tayo Okafor has gone cold": ["Tayo Okafor:  > West Ham United, collapsed"],
    "Blackpool pull plug on Tayo Okafor move": ["Tayo Okafor:  > Blackpool, collapsed"],
    # a player heads the sentence, and is the one with a price in it
    "Tayo Okafor: Fulham reach agreement with Ferencvaros for £12m striker": ["Tayo Okafor: Ferencváros > Fulham, fee_agreed"],
    "Tayo Okafor scores again: Fulham reach agreement with Ferencvaros for £12m striker": [],
    # in nobody's way, and kept for longer
    "Brentford won't stand in Tayo Okafor's way": ["Tayo Okafor: Brentford > , available"],
    "Leeds take up option to keep Tayo Okafor for one more season": ["Tayo Okafor: Leeds United > (stays), official"],
    "Lincoln extend loan of Tayo Okafor": ["Tayo Okafor: Lincoln City > (stays), official"],
    "Tayo Okafor poised for Leeds medical": ["Tayo Okafor:  > Leeds United, medical"],
    # a trial, a deadline missed
    "Leeds to hand Tayo Okafor trial": ["Tayo Okafor:  > Leeds United, interest"],
    "Free agent Tayo Okafor is on trial at Hearts": ["Tayo Okafor:  > Heart of Midlothian, interest"],
    "Hull miss deadline to register Tayo Okafor": ["Tayo Okafor:  > Hull City, collapsed"],
}


@pytest.mark.parametrize("text", ITEMS)
def test_parts_of_clubs_in_papers(text: str, told: Told) -> None:
    assert told(text) == ITEMS[text]
