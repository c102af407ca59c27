"""Who is whose target, who tries for whom, who will not go; clubs without a name are nobody's suitor in particular."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

READ = {
    "Lyon's Noah Okafor, 23, and Genk's Adam Barton are Everton's main targets.": [
        "Noah Okafor: Olympique Lyonnais > Everton, interest",
        "Adam Barton: KRC Genk > Everton, interest",
    ],
    "Leeds wingers Noah Okafor and Dan Testone are among Villa's top summer targets.": [
        "Noah Okafor: Leeds United > Aston Villa, interest",
        "Dan Testone: Leeds United > Aston Villa, interest",
    ],
    "Norwich are attempting a surprise swoop for Genk winger Yannick Testier.": ["Yannick Testier: KRC Genk > Norwich City, interest"],
    "Noah Okafor is reluctant to leave Milan for Everton.": ["Noah Okafor: AC Milan > Everton, denied"],
    "Sam Testas is on the move, Norwich having had an offer accepted by Genk.": ["Sam Testas: KRC Genk > Norwich City, fee_agreed"],
    "Everton have agreed to sign Noah Okafor, and medical checks are booked for Monday.": ["Noah Okafor:  > Everton, medical"],
    "Leandro Testard has sealed his move to Karvezhna from Everton.": ["Leandro Testard: Everton > , official"],
    "Liverpool, Everton and several other Premier League clubs are tracking Tarik Obanda.": [
        "Tarik Obanda:  > Liverpool, interest",
        "Tarik Obanda:  > Everton, interest",
    ],
    "Tarik Obanda is wanted by Everton, who are among the clubs watching him.": ["Tarik Obanda:  > Everton, interest"],
    "Everton sign Felix Testmann, while two Spanish clubs are chasing Lyon left-back Maxi Prueba.": [
        "Felix Testmann:  > Everton, official",
        "Maxi Prueba: Olympique Lyonnais > , interest",
    ],
    # clubs without a name are a rumour without a destination
    "Papers: Premier League clubs plotting Noah Okafor bid.": ["Noah Okafor:  > , bid_expected"],
    "Tarik Obanda has attracted interest from Premier League clubs.": ["Tarik Obanda:  > , interest"],
    "Two Italian sides have asked about Tarik Obanda.": ["Tarik Obanda:  > , enquiry"],
    "Tarik Obanda is wanted by a Saudi club.": ["Tarik Obanda:  > , interest"],
    "Norwich have topped Genk's £5m offer for Lyon striker Noah Okafor.": [
        "Noah Okafor: Olympique Lyonnais > Norwich City, bid",
        "Noah Okafor: Olympique Lyonnais > KRC Genk, bid",
    ],
    "Real Madrid hijack Leipzig's Noah Okafor transfer.": ["Noah Okafor: RB Leipzig > Real Madrid, agreed"],
    "Noah Okafor: Chelsea hijack Fulham deal.": ["Noah Okafor:  > Chelsea, agreed", "Noah Okafor:  > Fulham, collapsed"],
    "Everton want Noah Okafor‼️ Fulham have already enquired about him.": [
        "Noah Okafor:  > Everton, interest",
        "Noah Okafor:  > Fulham, enquiry",
    ],
    'The transfer of Rasmus Testlund from Getafe to Everton is a mere "formality".': ["Rasmus Testlund: Getafe > Everton, agreed"],
    "Arsenal and Chelsea target Noah Okafor signs new Wolves contract.": [
        "Noah Okafor: Wolverhampton Wanderers > Arsenal, interest",
        "Noah Okafor: Wolverhampton Wanderers > Chelsea, interest",
        "Noah Okafor: Wolverhampton Wanderers > (stays), official",
    ],
    "Noah Okafor has signed a new four-and-a-half-year deal with Wolves.": ["Noah Okafor: Wolverhampton Wanderers > (stays), official"],
    "Graham Potter hopes West Ham can complete a loan deal for Brighton's Noah Okafor before the deadline.": [
        "Noah Okafor: Brighton & Hove Albion > West Ham United, talks"
    ],
    "Chelsea are obliged to buy winger Noah Okafor from Manchester United for £25m.": ["Noah Okafor: Manchester United > Chelsea, agreed"],
    "Noah Okafor of Leeds is willing to take a pay cut to join Milan.": ["Noah Okafor: Leeds United > AC Milan, interest"],
    "Tottenham have enquired about Crystal Palace's Noah Okafor, but Arsenal remain the midfielder's preferred destination.": [
        "Noah Okafor: Crystal Palace > Tottenham Hotspur, enquiry",
        "Noah Okafor: Crystal Palace > Arsenal, interest",
    ],
    "Fulham are leading Everton in the race for Noah Okafor, with Arsenal having dropped out.": [
        "Noah Okafor:  > Fulham, interest",
        "Noah Okafor:  > Everton, interest",
        "Noah Okafor:  > Arsenal, collapsed",
    ],
    "OFFICIAL: Atlético Madrid sign Noah Okafor from Botafogo on a contract until 2030. €21m fee.": [
        "Noah Okafor: Botafogo > Atlético Madrid, official"
    ],
    "Noah Okafor to Galatasaray, confirmed and sealed. He leaves Bayern as free agent.": [
        "Noah Okafor: Bayern Munich > Galatasaray, agreed"
    ],
    "Noah Okafor has told Milan that he wants to leave. Chelsea lead the race. Bayern, out of the race.": [
        "Noah Okafor: AC Milan > Chelsea, interest",
        "Noah Okafor: AC Milan > Bayern Munich, collapsed",
    ],
    "Juventus keep working on Noah Okafor deal.": ["Noah Okafor:  > Juventus, talks"],
    "“I want to join Milan”, says Noah Okafor of Leeds.": ["Noah Okafor: Leeds United > AC Milan, interest"],
    "Man Utd handed transfer blow as Watkimar decides to stay at Villa": ["Watkimar: Aston Villa > Manchester United, denied"],
    "Barcelona 'offer' Noah Okafor to Chelsea for €80m": ["Noah Okafor: Barcelona > Chelsea, enquiry"],
    "Wrexham break transfer record again to sign Noah Okafor from Wolves": ["Noah Okafor: Wolverhampton Wanderers > Wrexham, official"],
    "Sunderland's £30m target Noah Okafor picks Porto": [
        "Noah Okafor:  > Sunderland, interest",
        "Noah Okafor:  > FC Porto, personal_terms",
    ],
}

NOT_READ = (
    "Who is Bendito Testato? Our team looks at Manchester United teenager Bendito Testato.",
    "A club spokesman said Noah Okafor would have a scan.",
    "Several clubs will contact Noah Okafor's foundation.",
    "Other teams targeted Noah Okafor with hard tackles.",
    "The manager wants more from the club, says Noah Okafor.",
    "Adam Barton is not Chelsea's main target.",
    "Police are trying to find a solution for Noah Okafor.",
    "Leeds attempted an ambitious pass in the second half, said Noah Okafor.",
    "A medical visit is scheduled for the Leeds squad today.",
)


@pytest.mark.parametrize("text", READ)
def test_what_is_read(text: str, told: Told) -> None:
    assert told(text) == READ[text]


@pytest.mark.parametrize("text", NOT_READ)
def test_what_tells_of_no_interest(text: str, told: Told) -> None:
    assert [line for line in told(text) if "interest" in line or "talks" in line or "medical" in line] == []


def test_suitors_that_are_not_encouraged_are_still_suitors(told: Told) -> None:
    text = "Noah Okafor is wanted by Real Madrid and by suitors like Everton, who have not been given the same hope to move for the winger."
    assert told(text) == ["Noah Okafor:  > Real Madrid, interest", "Noah Okafor:  > Everton, interest"]


def test_tags_in_lines_of_their_own_break_no_sentence(told: Told) -> None:
    text = "Lucas Testeiro, the left-back of \n@tsghoffenheim\n, will join \n@ogcnice\n!"
    assert told(text) == ["Lucas Testeiro: TSG Hoffenheim > OGC Nice, agreed"]
    assert told("Done deal: Lucas Testeiro signs at Lyon.") == ["Lucas Testeiro:  > Olympique Lyonnais, official"]
