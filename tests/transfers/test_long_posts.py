"""Posts of several sentences, in which the seller, the suitors and the answers stand apart from the player, and questions."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

SEVERAL = {
    (
        "🔴🟡 Galatasaray have sealed the agreement with Bologna for Dan Ndoye. €32m fixed fee. Ndoye will fly to "
        "Istanbul in the next hours, here we go!"
    ): [
        "Dan Ndoye: Bologna > Galatasaray, agreed",
    ],
    (
        "Ayase Ueda, leaving Feyenoord: new chapter at Brighton. All documents now approved by the clubs, €25m "
        "package. 🇯🇵"
    ): [
        "Ayase Ueda: Feyenoord > Brighton & Hove Albion, agreed",
    ],
    (
        "⚠️ Bayern are not in the race for Christopher Nkunku. No contacts in recent weeks. RB Leipzig remain "
        "interested, but his salary at Chelsea is an issue."
    ): [
        "Christopher Nkunku: Chelsea > Bayern Munich, denied",
        "Christopher Nkunku: Chelsea > RB Leipzig, interest",
    ],
    (
        "🚨 EXCL: Fulham make approach for Reiss Nelson. 25yo winger available for permanent transfer this window & "
        "Arsenal open to sale. Wolves also keen @TheAthleticFC #AFC #FFC"
    ): [
        "Reiss Nelson: Arsenal > Fulham, enquiry",
        "Reiss Nelson: Arsenal > Wolverhampton Wanderers, interest",
    ],
    (
        "🚨 Leeds Utd reject approach from Lazio for Ethan Ampadu. #LUFC captain not available at any price & club in"
        " talks with 24yo over new deal"
    ): [
        "Ethan Ampadu: Leeds United > Lazio, bid_rejected",
        "Ethan Ampadu: Leeds United > (stays), talks",
    ],
    "“I will play for Manchester City next season”, says Wolves' Rayan Aït-Nouri to L'Équipe.": [
        "Rayan Aït-Nouri: Wolverhampton Wanderers > Manchester City, agreed",
    ],
    (
        '🗣️ Marcelo Gallardo, asked about Franco Mastantuono: "It hurts to lose him but the clause has been paid by '
        "Real Madrid. He's leaving in August.\""
    ): [
        "Franco Mastantuono:  > Real Madrid, fee_agreed",
    ],
    "Gini Wijnaldum’s contract at Al-Ettifaq has been terminated. He is now free agent, ready for next step.": [
        "Gini Wijnaldum: Al-Ettifaq > , available",
    ],
    "🟠 Tottenham loan Alfie Devine to Preston North End. Confirmed.": [
        "Alfie Devine: Tottenham Hotspur > Preston North End, official",
    ],
    "Not true that Marcus Thuram will move to Liverpool. Inter consider him key. @MatteMoretto": [
        "Marcus Thuram: Inter > Liverpool, denied",
    ],
    (
        "1. Mika Godts – Ajax hold out for €35m, Crystal Palace bid €25m\n2. Kenneth Taylor – Lazio agree fee, "
        "€17m\n3. Josip Šutalo – Spartak Moscow interested"
    ): [
        "Mika Godts: Ajax > Crystal Palace, bid",
        "Kenneth Taylor:  > Lazio, fee_agreed",
        "Josip Šutalo: Ajax > Spartak Moscow, interest",
    ],
    "🚨🔵 Everton close deal with Villarreal for Thierno Barry. Fee in region of £27m, medical today. #EFC": [
        "Thierno Barry: Villarreal > Everton, medical",
    ],
    (
        "🚨 Rangers are set to announce Youssef Chermiti as new striker! £8m + £2m package to Everton. Five year "
        "deal."
    ): [
        "Youssef Chermiti: Everton > Rangers, agreed",
    ],
    (
        "#Juve-Vlahovic, no renewal: Serbian striker will leave as a free agent in June. Barcelona and Milan think "
        "about it."
    ): [
        "Vlahovic: Juventus > Barcelona, interest",
        "Vlahovic: Juventus > AC Milan, interest",
    ],
    "🟢🔵 Seattle Sounders are interested in Hassane Kamara. Udinese could let him go for €3m.": [
        "Hassane Kamara: Udinese > Seattle Sounders, interest",
    ],
    (
        "Former Barcelona defender Clément Lenglet has put pen to paper at Monaco. Atlético allowed him to leave for"
        " free."
    ): [
        "Clément Lenglet: Atlético Madrid > AS Monaco, official",
    ],
    (
        "Man City's Khadija Shaw has Barcelona among her options for the summer. Her deal runs out in June & no "
        "agreement on a renewal has been reached."
    ): [
        "Khadija Shaw: Manchester City > Barcelona, interest",
    ],
    (
        "Luke McCowan's Celtic exit is looking likely. Hibs and Dundee both in for the midfielder; Celtic want "
        "£1.2m."
    ): [
        "Luke McCowan: Celtic > Hibernian, interest",
        "Luke McCowan: Celtic > Dundee, interest",
    ],
    (
        "Barça will not sign Bernardo Silva, that's what I'm told. His camp was informed last week. Juventus still "
        "on it."
    ): [
        "Bernardo Silva:  > Barcelona, denied",
        "Bernardo Silva:  > Juventus, interest",
    ],
    (
        "#RCDE have closed the signing of Ty Dorgeles from Burnley, loan without option to buy. In Barcelona "
        "tonight."
    ): [
        "Ty Dorgeles: Burnley > Espanyol, official",
    ],
    (
        "The here we go for Jakub Kiwior to Porto arrives tonight! Loan €2m, obligation €22m, Arsenal approved "
        "yesterday."
    ): [
        "Jakub Kiwior: Arsenal > FC Porto, agreed",
    ],
    "Atlanta United sign Mohamed Simakan from Al Nassr! Record signing for the club. 🇫🇷🇺🇸": [
        "Mohamed Simakan: Al-Nassr > Atlanta United, official",
    ],
    "Stuttgart make it official: Bilal El Khannouss joins on loan from Leicester, buy option becomes mandatory.": [
        "Bilal El Khannouss: Leicester City > VfB Stuttgart, official",
    ],
    "Good luck, Neal! Neal Maupay departs Marseille for Sevilla on a permanent transfer.": [
        "Neal Maupay: Olympique de Marseille > Sevilla, official",
    ],
    "NEW PODCAST: is Bruno Guimarães worth £100m? @lauriewhitwell and I discuss.": [],
    "Barcelona confirm: ACL injury for Gavi, surgery next week. Out 5 months.": [],
    "Full-time: Inter 2-0 Napoli. Çalhanoğlu penalty and Lautaro seal it.": [],
}  # fmt: skip

QUESTIONS = {
    "Has Noah Okafor signed for Everton? Not at all.": ["Noah Okafor:  > Everton, interest"],
    "Noah Okafor to Everton, here we go?": ["Noah Okafor:  > Everton, interest"],
    "Noah Okafor to Everton, here we go!": ["Noah Okafor:  > Everton, agreed"],
    "Are Everton interested in Noah Okafor?": ["Noah Okafor:  > Everton, interest"],
    "Who will be the next Leeds manager?": [],
}  # fmt: skip


@pytest.mark.parametrize("text", SEVERAL)
def test_several_sentences(text: str, told: Told) -> None:
    assert told(text) == SEVERAL[text]


@pytest.mark.parametrize("text", QUESTIONS)
def test_questions(text: str, told: Told) -> None:
    assert told(text) == QUESTIONS[text]


OVER_TERMS = {
    "Noah Okafor new contract: agreement reached with Leeds until 2031.": ["Noah Okafor: Leeds United > (stays), agreed"],
    "Noah Okafor contract extension: talks with Leeds ongoing.": ["Noah Okafor: Leeds United > (stays), talks"],
    "Noah Okafor to Everton deal: agreement reached with Leeds.": ["Noah Okafor: Leeds United > Everton, fee_agreed"],
    "Everton have decided to trigger Noah Okafor's £20m option.": ["Noah Okafor:  > Everton, bid_expected"],
}  # fmt: skip


@pytest.mark.parametrize("text", OVER_TERMS)
def test_what_a_sentence_is_about_before_a_colon(text: str, told: Told) -> None:
    assert told(text) == OVER_TERMS[text]
