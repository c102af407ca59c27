"""Who may go, who is wanted, asked for and bid for, and whom nobody lets go: plain phrases in many words, and their traps."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

DEVELOPED_ON = {
    # available
    "Middlesbrough hope to offload winger Ilan Weissberg before the window shuts.": ["Ilan Weissberg: Middlesbrough > , available"],
    "Ilan Weissberg hands in transfer request at Middlesbrough": ["Ilan Weissberg: Middlesbrough > , available"],
    "Middlesbrough open to offers for Ilan Weissberg": ["Ilan Weissberg: Middlesbrough > , available"],
    "Middlesbrough are ready to sanction the sale of Ilan Weissberg.": ["Ilan Weissberg: Middlesbrough > , available"],
    "Middlesbrough have given Ilan Weissberg permission to look for a new team.": ["Ilan Weissberg: Middlesbrough > , available"],
    "Middlesbrough winger Ilan Weissberg has told the club he wants to go.": ["Ilan Weissberg: Middlesbrough > , available"],
    "Ilan Weissberg's days at Middlesbrough are numbered.": ["Ilan Weissberg: Middlesbrough > , available"],
    "Middlesbrough winger Ilan Weissberg wants out.": ["Ilan Weissberg: Middlesbrough > , available"],
    "Ilan Weissberg has been told by Middlesbrough to find another club.": ["Ilan Weissberg: Middlesbrough > , available"],
    "Ilan Weissberg has been frozen out at Middlesbrough and is seeking an exit.": ["Ilan Weissberg: Middlesbrough > , available"],
    "Middlesbrough will not stand in the way of Ilan Weissberg.": ["Ilan Weissberg: Middlesbrough > , available"],
    "Middlesbrough braced for Ilan Weissberg departure": ["Ilan Weissberg: Middlesbrough > , available"],
    # interest
    "Preston see Ilan Weissberg as the answer to their problems on the left.": ["Ilan Weissberg:  > Preston North End, interest"],
    "Ilan Weissberg has been watched by scouts from Preston.": ["Ilan Weissberg:  > Preston North End, interest"],
    "Preston have Ilan Weissberg in their sights.": ["Ilan Weissberg:  > Preston North End, interest"],
    "Middlesbrough winger Ilan Weissberg has caught the eye of Preston.": ["Ilan Weissberg: Middlesbrough > Preston North End, interest"],
    "Preston would be open to signing Ilan Weissberg in January.": ["Ilan Weissberg:  > Preston North End, interest"],
    # enquiry
    "Middlesbrough have been asked about Ilan Weissberg by Preston.": ["Ilan Weissberg: Middlesbrough > Preston North End, enquiry"],
    "Preston made a call to Middlesbrough about Ilan Weissberg.": ["Ilan Weissberg: Middlesbrough > Preston North End, enquiry"],
    "Preston were given the chance to sign Ilan Weissberg.": ["Ilan Weissberg:  > Preston North End, enquiry"],
    # bid
    "Middlesbrough are weighing up a £4m bid from Preston for Ilan Weissberg.": [
        "Ilan Weissberg: Middlesbrough > Preston North End, bid",
    ],
    "Preston return with £5m bid for Ilan Weissberg": ["Ilan Weissberg:  > Preston North End, bid"],
    "Preston raise the stakes with second Ilan Weissberg offer": ["Ilan Weissberg:  > Preston North End, bid"],
    "Preston have offered Middlesbrough £4m for Ilan Weissberg.": ["Ilan Weissberg: Middlesbrough > Preston North End, bid"],
    # bid_rejected
    "Middlesbrough reject Preston's Ilan Weissberg bid": ["Ilan Weissberg: Middlesbrough > Preston North End, bid_rejected"],
    "Middlesbrough unmoved by Preston's £4m offer for Ilan Weissberg": [
        "Ilan Weissberg: Middlesbrough > Preston North End, bid_rejected",
    ],
    "Preston's £4m bid for Ilan Weissberg did not meet Middlesbrough's valuation.": [
        "Ilan Weissberg: Middlesbrough > Preston North End, bid_rejected",
    ],
    # collapsed
    "Preston have ended their pursuit of Ilan Weissberg.": ["Ilan Weissberg:  > Preston North End, collapsed"],
    "Preston turn to others after giving up on Ilan Weissberg.": ["Ilan Weissberg:  > Preston North End, collapsed"],
    "Preston shelve Ilan Weissberg move": ["Ilan Weissberg:  > Preston North End, collapsed"],
    "Ilan Weissberg to Preston is off.": ["Ilan Weissberg:  > Preston North End, collapsed"],
    "The proposed transfer of Ilan Weissberg to Preston will not happen.": ["Ilan Weissberg:  > Preston North End, collapsed"],
    # denied
    "Middlesbrough boss Lance Pettifer has quashed talk linking Ilan Weissberg with Preston.": [
        "Ilan Weissberg: Middlesbrough > Preston North End, denied",
    ],
    "Middlesbrough have rejected suggestions that Ilan Weissberg could leave.": ["Ilan Weissberg: Middlesbrough > , denied"],
    "Middlesbrough insist Ilan Weissberg will not be sold.": ["Ilan Weissberg: Middlesbrough > , denied"],
    "Ilan Weissberg would rather stay at Middlesbrough than join Preston.": ["Ilan Weissberg: Middlesbrough > Preston North End, denied"],
    "Middlesbrough will fight to keep Ilan Weissberg.": ["Ilan Weissberg: Middlesbrough > , denied"],
    "Ilan Weissberg is staying put at Middlesbrough.": ["Ilan Weissberg: Middlesbrough > , denied"],
    "Liverpool have no plans to sell Ilan Weissberg despite interest from Preston.": [
        "Ilan Weissberg: Liverpool > Preston North End, denied",
    ],
    # renewals
    "Ilan Weissberg has been offered a new deal by Middlesbrough.": ["Ilan Weissberg: Middlesbrough > (stays), bid"],
    "Ilan Weissberg is yet to sign the new contract Middlesbrough have offered him.": ["Ilan Weissberg: Middlesbrough > (stays), bid"],
    "Ilan Weissberg has rejected Middlesbrough's contract offer.": ["Ilan Weissberg: Middlesbrough > (stays), bid_rejected"],
    "Ilan Weissberg turns his back on new Middlesbrough contract": ["Ilan Weissberg: Middlesbrough > (stays), bid_rejected"],
    "Middlesbrough have withdrawn their contract offer to Ilan Weissberg.": ["Ilan Weissberg: Middlesbrough > (stays), collapsed"],
    "Middlesbrough have opened contract talks with Ilan Weissberg.": ["Ilan Weissberg: Middlesbrough > (stays), talks"],
    # in other words
    "Middlesbrough winger Ilan Weissberg has asked the club to let him go.": ["Ilan Weissberg: Middlesbrough > , available"],
    "Middlesbrough look set to lose Ilan Weissberg in the summer.": ["Ilan Weissberg: Middlesbrough > , available"],
    "Middlesbrough want to get Ilan Weissberg off the books.": ["Ilan Weissberg: Middlesbrough > , available"],
    "Middlesbrough have told suitors that Ilan Weissberg is available for £4m.": ["Ilan Weissberg: Middlesbrough > , available"],
    "Preston are tempted by a move for Ilan Weissberg.": ["Ilan Weissberg:  > Preston North End, interest"],
    "Ilan Weissberg is high on Preston's list of targets.": ["Ilan Weissberg:  > Preston North End, interest"],
    "Ilan Weissberg would jump at the chance to sign for Preston.": ["Ilan Weissberg:  > Preston North End, interest"],
    "Preston have asked Middlesbrough to be kept informed about Ilan Weissberg.": [
        "Ilan Weissberg: Middlesbrough > Preston North End, enquiry",
    ],
    "Representatives of Ilan Weissberg have met with Preston.": ["Ilan Weissberg:  > Preston North End, enquiry"],
    "Preston test Middlesbrough's resolve with £4m bid for Ilan Weissberg": ["Ilan Weissberg: Middlesbrough > Preston North End, bid"],
    "Preston's £4m bid for Ilan Weissberg is being considered by Middlesbrough.": [
        "Ilan Weissberg: Middlesbrough > Preston North End, bid",
    ],
    "Middlesbrough have blocked Preston's attempt to sign Ilan Weissberg.": [
        "Ilan Weissberg: Middlesbrough > Preston North End, bid_rejected"
    ],
    "Preston have turned their attention away from Ilan Weissberg.": ["Ilan Weissberg:  > Preston North End, collapsed"],
    "Preston have dropped Ilan Weissberg from their list of targets.": ["Ilan Weissberg:  > Preston North End, collapsed"],
    "Middlesbrough have no interest in letting Ilan Weissberg go.": ["Ilan Weissberg: Middlesbrough > , denied"],
    "Middlesbrough consider Ilan Weissberg to be untouchable.": ["Ilan Weissberg: Middlesbrough > , denied"],
    "Middlesbrough winger Ilan Weissberg has chosen to stay at the club and fight for his place.": [
        "Ilan Weissberg: Middlesbrough > , denied",
    ],
    "Middlesbrough winger Ilan Weissberg is ready to reject a January move to Preston.": [
        "Ilan Weissberg: Middlesbrough > Preston North End, denied",
    ],
    "Middlesbrough winger Ilan Weissberg has, according to reports, rejected an approach from Preston.": [
        "Ilan Weissberg: Middlesbrough > Preston North End, denied",
    ],
    "Ilan Weissberg has turned down the offer of a new contract from Middlesbrough.": [
        "Ilan Weissberg: Middlesbrough > (stays), bid_rejected"
    ],
    "Middlesbrough are keen to tie Ilan Weissberg to a long-term deal.": ["Ilan Weissberg: Middlesbrough > (stays), interest"],
    "Ilan Weissberg will be offered a new contract by Middlesbrough.": ["Ilan Weissberg: Middlesbrough > (stays), bid_expected"],
    "Middlesbrough want to open talks over a new contract for Ilan Weissberg.": ["Ilan Weissberg: Middlesbrough > (stays), enquiry"],
}


@pytest.mark.parametrize("text", DEVELOPED_ON)
def test_developed_on(text: str, told: Told) -> None:
    assert told(text) == DEVELOPED_ON[text]


QUIET = [
    "Leeds reject Everton request to move Saturday's kick-off.",
    "Leeds are preparing for life without Noah Okafor, who is out for six weeks.",
    "Noah Okafor rejected claims that he dived to win a penalty for Leeds.",
    "Noah Okafor made his last appearance for Leeds in the draw with Everton before his injury.",
    "Noah Okafor refused to celebrate after scoring against Everton for Leeds.",
    "Farke tells Noah Okafor to stay calm in front of goal at Leeds.",
    "Leeds have dropped Noah Okafor for the trip to Fulham.",
    "Leeds drop Noah Okafor from squad after training row",
    "Noah Okafor wants to leave a legacy at Leeds after his hat-trick.",
    "Leeds released Noah Okafor from international duty on Monday.",
    "Daniel Farke will not stand for excuses from Noah Okafor at Leeds.",
    "Noah Okafor is ready to go after recovering from a knock, say Leeds.",
    "Noah Okafor is itching to go again after Leeds' draw at Everton.",
    "Noah Okafor caught the eye in Leeds' win over Everton.",
    "Leeds fight to keep clean sheet as Noah Okafor scores late winner.",
    "Leeds refuse to blame Noah Okafor for penalty miss against Everton",
    "Leeds believe Noah Okafor could return from injury against Everton.",
    "Noah Okafor's time at Leeds began with a goal against Everton.",
    "Leeds dismiss injury fears over Noah Okafor",
    "Noah Okafor has pledged money to a Leeds hospital.",
    "Leeds end wait for win as Noah Okafor sinks Everton",
    "Leeds have given Noah Okafor permission to leave training early for family reasons.",
    "The referee waved away Noah Okafor's penalty appeals as Leeds drew with Everton.",
    "Noah Okafor was on the move early as Leeds beat Everton.",
]


@pytest.mark.parametrize("text", QUIET)
def test_what_is_no_rumour_stays_quiet(text: str, told: Told) -> None:
    assert told(text) == []


def test_who_considers_offers_sells_and_who_considers_a_bid_buys(told: Told) -> None:
    assert told("Everton would consider offers for Noah Okafor.") == ["Noah Okafor: Everton > , available"]
    assert told("Papers: Everton considering bid for Leeds winger Noah Okafor.") == ["Noah Okafor: Leeds United > Everton, interest"]


def test_words_that_deny_reach_only_forward(told: Told) -> None:
    assert told("Preston have bid £4m for Ilan Weissberg. Hull dismissed reports of a move for Tobi Falade.") == [
        "Ilan Weissberg:  > Preston North End, bid",
        "Tobi Falade:  > Hull City, denied",
    ]


IN_BRIEF = {
    "Hull City fail with late Tobi Falade move": ["Tobi Falade:  > Hull City, bid_rejected"],
    "Barnsley rebuff Hull City over Tobi Falade": ["Tobi Falade: Barnsley > Hull City, bid_rejected"],
    "Barnsley are bracing themselves for bids for Tobi Falade.": ["Tobi Falade: Barnsley > , bid_expected"],
    "Hull City set to end interest in Tobi Falade": ["Tobi Falade:  > Hull City, collapsed"],
    "Barnsley want £3m for winger Tobi Falade amid Hull City bid": ["Tobi Falade: Barnsley > Hull City, bid"],
    "Barnsley are considering whether to loan out Tobi Falade.": ["Tobi Falade: Barnsley > , available"],
    "Tobi Falade turns down new Barnsley deal, alerting Hull City": [
        "Tobi Falade: Barnsley > Hull City, interest",
        "Tobi Falade: Barnsley > (stays), bid_rejected",
    ],
    "Barnsley winger Tobi Falade has told the club that he wants to stay.": ["Tobi Falade: Barnsley > , denied"],
    "Tobi Falade wants to stay and fight for his place at Barnsley.": ["Tobi Falade: Barnsley > , denied"],
    "Manager Karl Ottley wants Barnsley to keep Tobi Falade.": ["Tobi Falade: Barnsley > , denied"],
    "Tobi Falade looks set to join a Championship side on loan, with Hull City interested in the Barnsley winger.": [
        "Tobi Falade: Barnsley > Hull City, interest",
    ],
}


@pytest.mark.parametrize("text", IN_BRIEF)
def test_in_brief(text: str, told: Told) -> None:
    assert told(text) == IN_BRIEF[text]


ONCE_MORE = {
    "Tobi Falade could leave Barnsley on loan in January.": ["Tobi Falade: Barnsley > , available"],
    "Hull City are stepping up their interest in Tobi Falade.": ["Tobi Falade:  > Hull City, interest"],
    "Tobi Falade has played his last game for Barnsley.": ["Tobi Falade: Barnsley > , available"],
    "Tobi Falade is understood to want a move away from Barnsley.": ["Tobi Falade: Barnsley > , available"],
    "Hull City have been alerted to the availability of Tobi Falade.": ["Tobi Falade:  > Hull City, interest"],
    "Tobi Falade is the man Hull City want to lead their line.": ["Tobi Falade:  > Hull City, interest"],
    "Interest from Hull City in winger Tobi Falade is genuine.": ["Tobi Falade:  > Hull City, interest"],
    "Hull City sound out Barnsley over Tobi Falade": ["Tobi Falade: Barnsley > Hull City, enquiry"],
    "Barnsley have taken a call from Hull City about Tobi Falade.": ["Tobi Falade: Barnsley > Hull City, enquiry"],
    "Hull City have followed up their interest in Tobi Falade with a bid.": ["Tobi Falade:  > Hull City, bid"],
    "Hull City have been told their offer for Tobi Falade is not good enough.": ["Tobi Falade:  > Hull City, bid_rejected"],
    "Barnsley were unwilling to accept Hull City's £3m bid for Tobi Falade.": ["Tobi Falade: Barnsley > Hull City, bid_rejected"],
    "Hull City no longer want Tobi Falade.": ["Tobi Falade:  > Hull City, collapsed"],
    "Hull City have no plans to move for Tobi Falade.": ["Tobi Falade:  > Hull City, denied"],
    "A move to Hull City has been ruled out for Tobi Falade.": ["Tobi Falade:  > Hull City, denied"],
    "Barnsley will reject any offers for Tobi Falade.": ["Tobi Falade: Barnsley > , denied"],
    "Tobi Falade has so far refused to commit his future to Barnsley.": ["Tobi Falade: Barnsley > (stays), denied"],
}


@pytest.mark.parametrize("text", ONCE_MORE)
def test_once_more(text: str, told: Told) -> None:
    assert told(text) == ONCE_MORE[text]
