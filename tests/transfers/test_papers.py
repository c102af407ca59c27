"""What posts tell of the last and the first steps of a move: papers, days, contacts and doors, and what is no step at all."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

WAYS = {
    "🚨 Lille and Fiorentina, checking all documents today for the Moise Kean deal.": ["Moise Kean: Fiorentina > Lille, agreed"],
    "Lille are drafting contracts and paperwork for Moise Kean.": ["Moise Kean:  > Lille, agreed"],
    "Friday will be Moise Kean’s day at Lille.": ["Moise Kean:  > Lille, agreed"],
    "Lille: Moise Kean's signature is scheduled for Thursday.": ["Moise Kean:  > Lille, agreed"],
    "#Napoli, the signings of Moise Kean and Manu Koné are planned for tomorrow.": [
        "Moise Kean:  > SSC Napoli, agreed",
        "Manu Koné:  > SSC Napoli, agreed",
    ],
    "Important steps forward for Moise Kean to Lille, deal close at €30m.": ["Moise Kean:  > Lille, talks"],
    "Lille can bring Moise Kean back from Fiorentina for €20m.": ["Moise Kean: Fiorentina > Lille, interest"],
    "Lille want to take Moise Kean back this summer.": ["Moise Kean:  > Lille, interest"],
    "Official contacts between Lille and Fiorentina for Moise Kean.": ["Moise Kean: Fiorentina > Lille, enquiry"],
    "Formal contacts opened today between Lille and Fiorentina for Moise Kean.": ["Moise Kean: Fiorentina > Lille, enquiry"],
    "Fiorentina were approached again by Lille this afternoon for Moise Kean.": ["Moise Kean: Fiorentina > Lille, enquiry"],
    "Lille and Fiorentina are due to hold further talks in the next days for Moise Kean.": ["Moise Kean: Fiorentina > Lille, enquiry"],
    "New call today for the Moise Kean deal between Lille and Fiorentina.": ["Moise Kean: Fiorentina > Lille, talks"],
    "Moise Kean deal progressing between Lille and Fiorentina.": ["Moise Kean: Fiorentina > Lille, talks"],
    "Lille continue advancing on Moise Kean from Fiorentina and Manu Koné from Roma.": [
        "Moise Kean: Fiorentina > Lille, talks",
        "Manu Koné: AS Roma > Lille, talks",
    ],
    "Lille want to discuss a fee of €30m with Fiorentina for Moise Kean, without paying the €52m clause.": [
        "Moise Kean: Fiorentina > Lille, talks",
    ],
    "Lille have agreed all the details of a €25m package deal for Moise Kean from Fiorentina.": [
        "Moise Kean: Fiorentina > Lille, fee_agreed"
    ],
    "Lille believe they can get the Moise Kean deal done this week.": ["Moise Kean:  > Lille, talks"],
    "Moise Kean to Lille, it will be official this week.": ["Moise Kean:  > Lille, agreed"],
    "Moise Kean and Lille, move announced soon.": ["Moise Kean:  > Lille, agreed"],
    "Moise Kean arrived in the Lille headquarters to sign his contract.": ["Moise Kean:  > Lille, agreed"],
    "Moise Kean lands in France at noon, signing a contract until June 2030 as new Lille player.": ["Moise Kean:  > Lille, agreed"],
    "Moise Kean has signed a long-term deal until 2030 as a new Lille player.": ["Moise Kean:  > Lille, official"],
    "Lille’s new striker Moise Kean will fly in tonight.": ["Moise Kean:  > Lille, agreed"],
    "Lille confirm Moise Kean has been recalled from his Lecce loan.": ["Moise Kean: US Lecce > Lille, official"],
    "Moise Kean joins Roma on loan from Fiorentina. Lecce loan, terminated.": ["Moise Kean: Fiorentina > AS Roma, official"],
    "Moise Kean must leave Fiorentina this summer.": ["Moise Kean: Fiorentina > , available"],
    "Fiorentina have opened the door to Moise Kean’s departure.": ["Moise Kean: Fiorentina > , available"],
    "Fiorentina are still not opening the door for Moise Kean’s departure.": ["Moise Kean: Fiorentina > , denied"],
    "Fiorentina received several proposals from Lille for Moise Kean.": ["Moise Kean: Fiorentina > Lille, bid"],
    "Lille sent two bids for Moise Kean. Fiorentina decided to turn down all of the proposals.": [
        "Moise Kean: Fiorentina > Lille, bid_rejected",
    ],
    "Lille are looking for a new striker, but it won’t be Moise Kean.": ["Moise Kean:  > Lille, denied"],
    "Lille coach Bruno Genesio: “Moise Kean will not come to us”.": ["Moise Kean:  > Lille, denied"],
    "Lille president Olivier Letang: “We never spoke with Fiorentina about Moise Kean”.": ["Moise Kean: Fiorentina > Lille, denied"],
    "Lille know there is no way at all to sign Moise Kean from Fiorentina.": ["Moise Kean: Fiorentina > Lille, denied"],
    "Moise Kean has given his initial green light to Lille.": ["Moise Kean:  > Lille, personal_terms"],
    "Coach Bruno Genesio has given his green light to the Lille board to try for Moise Kean.": ["Moise Kean:  > Lille, interest"],
    "Fiorentina left Moise Kean out of the squad. Talks at final stages with Lille.": ["Moise Kean: Fiorentina > Lille, talks"],
    "Lille/Rennes are monitoring Moise Kean.": ["Moise Kean:  > Lille, interest", "Moise Kean:  > Stade Rennais, interest"],
    "Lille want Kean/Koné this summer, talks with Roma.": ["Kean: AS Roma > Lille, talks", "Koné: AS Roma > Lille, talks"],
    "Moise Kean to Lille, medical between Tuesday/Wednesday.": ["Moise Kean:  > Lille, medical"],
    "Fiorentinas Moise Kean has agreed personal terms with Lille.": ["Moise Kean: Fiorentina > Lille, personal_terms"],
    "Moise Kean, once courted by Juventus, is close to joining Roma.": ["Moise Kean:  > AS Roma, talks"],
    "I’m told Moise Kean is close to joining Lille.": ["Moise Kean:  > Lille, talks"],
    "Harvey Vale leaves Chelsea and joins Lille.": ["Harvey Vale: Chelsea > Lille, official"],
    "Official: until June 2029, Moise Kean signs in as new Lille player.": ["Moise Kean:  > Lille, official"],
    "Official. Moise Kean leaves Fiorentina on a permanent deal, he’s 100% Lille player.": ["Moise Kean: Fiorentina > Lille, official"],
    "Fiorentina director Daniele Pradè confirms Moise Kean-Lille deal is OFF.": ["Moise Kean: Fiorentina > Lille, collapsed"],
    "Lille director Olivier Letang admits that the Moise Kean deal is difficult.": ["Moise Kean:  > Lille, interest"],
    "Inter are working on a loan deal for Moise Kean from Roma to replace Tajon Buchanan.": ["Moise Kean: AS Roma > Inter, talks"],
    "Lille remain in contact for Moise Kean but Fiorentina want an obligation to buy included.": [
        "Moise Kean: Fiorentina > Lille, enquiry",
    ],
    "The agreement between Fiorentina and Moise Kean over a new deal is almost done.": ["Moise Kean: Fiorentina > (stays), talks"],
    "Lille have also been informed about the conditions of the Moise Kean deal.": ["Moise Kean:  > Lille, enquiry"],
    "Lille have contacted Moise Kean's agent.": ["Moise Kean:  > Lille, enquiry"],
    "Moise Kean smiling after signing his contract at Lille. €35m for Moise Kean from Fiorentina to Lille.": [
        "Moise Kean: Fiorentina > Lille, official",
    ],
    "Lille and Rennes remain the two main options for Moise Kean.": [
        "Moise Kean:  > Lille, interest",
        "Moise Kean:  > Stade Rennais, interest",
    ],
    "Moise Kean insists on joining Roma. Personal terms are agreed.": ["Moise Kean:  > AS Roma, personal_terms"],
    "Lille wanted more, but there is no option to buy in Moise Kean’s loan move to Lille.": ["Moise Kean:  > Lille, agreed"],
    "Around midnight Lille and Fiorentina sealed the full agreement for Moise Kean.": ["Moise Kean: Fiorentina > Lille, fee_agreed"],
    "Fiorentina do not consider Moise Kean for sale this summer.": ["Moise Kean: Fiorentina > , denied"],
    "Fiorentina consider Moise Kean not available for sale.": ["Moise Kean: Fiorentina > , denied"],
    "Lille are not working on the Moise Kean deal.": ["Moise Kean:  > Lille, denied"],
    "Lille remain keen on Moise Kean after the Manu Koné deal, but no bid has been sent yet.": ["Moise Kean:  > Lille, interest"],
    "Fiorentina to decide on Moise Kean’s next step: loan proposal from Lille, approach also from Rennes.": [
        "Moise Kean: Fiorentina > Lille, bid",
        "Moise Kean: Fiorentina > Stade Rennais, enquiry",
    ],
    "One more club has called for Moise Kean: Lille have also asked about loan details.": ["Moise Kean:  > Lille, enquiry"],
    "Lille have secured the final yes from Moise Kean.": ["Moise Kean:  > Lille, personal_terms"],
    "Moise Kean is leaving Fiorentina. He has a formal offer on the table from Lille.": ["Moise Kean: Fiorentina > Lille, bid"],
    "Maybe Moise Kean will join Lille.": ["Moise Kean:  > Lille, agreed"],
}


@pytest.mark.parametrize("text", WAYS)
def test_ways_of_saying(text: str, told: Told) -> None:
    assert told(text) == WAYS[text]


QUIET = [
    "Fiorentina will get Moise Kean back for the derby.",
    "Moise Kean: the doctor gave the green light for him to play against Lille.",
    "Moise Kean scores again. Fiorentina now leading.",
    "Moise Kean on why Juventus had to end: “The door was open, so I walked”.",
    "Moise Kean: “Bad words about Fiorentina? Ask somebody else for those”.",
    "Moise Kean was never linked to Dodo's exit from Fiorentina, says the coach.",
    "Moise Kean: “I'm ready to run until my boots fall apart, for Fiorentina”.",
    "Moise Kean: “In the tunnel we already knew Lille were gonna suffer”.",
    "Moise Kean: “No one at Fiorentina will ever forget this goal”.",
    "Moise Kean: “When I signed for Fiorentina I didn't imagine a season like this”.",
    "Bruno Genesio on Moise Kean: “I don't like his body language”.",
    "The court has rejected Barcelona's appeal to register Moise Kean.",
    "Today is derby day for Moise Kean at Fiorentina.",
    "Fiorentina are preparing for Lille, Moise Kean is fit.",
    "Moise Kean is on the bench for Fiorentina tonight.",
    "Great strides for Moise Kean in his rehabilitation.",
    "Moise Kean has 7 G/A in 14 games for Fiorentina, says the coach.",
]


@pytest.mark.parametrize("text", QUIET)
def test_quiet(text: str, told: Told) -> None:
    assert told(text) == []
