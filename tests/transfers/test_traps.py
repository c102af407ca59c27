"""The traps of reading: negation, hedges, direction, wrong persons, what is no transfer, columns, posts, fees, renewals."""

from collections.abc import Callable

import pytest

from bot.transfers.model import Rumour

Told = Callable[..., list[str]]
Read = Callable[..., tuple[Rumour, ...]]

DEVELOPED_ON = {
    # negation and reversal
    "Arsenal have no interest in signing Rodrygo this summer.": ["Rodrygo:  > Arsenal, denied"],
    "Manchester United are not pursuing a deal for Adrien Rabiot.": ["Adrien Rabiot:  > Manchester United, denied"],
    "Tottenham have ruled out a move for Savinho.": ["Savinho:  > Tottenham Hotspur, denied"],
    "Chelsea have not made a bid for Xavi Simons but are interested.": ["Xavi Simons:  > Chelsea, interest"],
    "There has been no approach or bid yet from Arsenal for Eberechi Eze, who remains a target.": ["Eberechi Eze:  > Arsenal, interest"],
    "Personal terms are yet to be agreed between Nicolas Jackson and Bayern.": ["Nicolas Jackson:  > Bayern Munich, talks"],
    "Reports of Liverpool signing Malick Fofana are wide of the mark.": ["Malick Fofana:  > Liverpool, denied"],
    "Bruno Fernandes is not expected to leave Manchester United despite interest from Al-Hilal.": [
        "Bruno Fernandes: Manchester United > Al-Hilal, denied",
    ],
    "Alexander Isak has been told he is not for sale by Newcastle.": ["Alexander Isak: Newcastle United > , denied"],
    "Real Betis have denied that they are negotiating to sign Ademola Lookman.": ["Ademola Lookman:  > Real Betis, denied"],
    "Noni Madueke has rejected an offer from Bayer Leverkusen.": ["Noni Madueke:  > Bayer Leverkusen, denied"],
    "Marc Guehi has rejected a new contract at Crystal Palace.": ["Marc Guehi: Crystal Palace > (stays), bid_rejected"],
    "Liverpool were never close to signing Arda Guler.": ["Arda Guler:  > Liverpool, denied"],
    "Antonin Kinsky is not moving to Wolfsburg.": ["Antonin Kinsky:  > VfL Wolfsburg, denied"],
    "A deal for Edmond Tapsoba is far from done, Arsenal keep talking to Bayer Leverkusen.": [
        "Edmond Tapsoba: Bayer Leverkusen > Arsenal, talks",
    ],
    # hedges raise nothing
    "Could Spurs captain Cristian Romero join Atletico Madrid?": ["Cristian Romero: Tottenham Hotspur > Atlético Madrid, interest"],
    "West Ham may consider a move for Everton's Beto.": ["Beto: Everton > West Ham United, interest"],
    "Should Chelsea sell Nicolas Jackson, Newcastle would be interested.": ["Nicolas Jackson: Chelsea > Newcastle United, interest"],
    "Kobbie Mainoo is open to a move to Napoli.": ["Kobbie Mainoo:  > SSC Napoli, interest"],
    "Chelsea are optimistic about signing Fermin Lopez.": ["Fermin Lopez:  > Chelsea, talks"],
    "Aston Villa hope to sign Marcus Rashford permanently.": ["Marcus Rashford:  > Aston Villa, interest"],
    "Jadon Sancho is tipped to join Besiktas.": ["Jadon Sancho:  > Beşiktaş, talks"],
    # headlines that name nobody
    "Premier League star nears exit as £100m target decides on his future.": [],
    "Real Madrid star set for shock Premier League move.": [],
    # direction
    "Hull have had a bid for Watford's Giorgi Chakvetadze rejected.": ["Giorgi Chakvetadze: Watford > Hull City, bid_rejected"],
    "Arsenal backed to hijack Tottenham's move for Eberechi Eze.": [
        "Eberechi Eze:  > Arsenal, interest",
        "Eberechi Eze:  > Tottenham Hotspur, interest",
    ],
    "Newcastle told to pay £50m for Anthony Elanga.": ["Anthony Elanga:  > Newcastle United, interest"],
    "Everton set to bid for Southampton's Tyler Dibling.": ["Tyler Dibling: Southampton > Everton, bid_expected"],
    "Interest from Napoli in Manchester United's Rasmus Hojlund is growing.": ["Rasmus Hojlund: Manchester United > SSC Napoli, interest"],
    "After selling Luis Diaz to Bayern, Liverpool want Malick Fofana.": ["Malick Fofana:  > Liverpool, interest"],
    "Liverpool target Bradley Barcola to replace Luis Diaz.": ["Bradley Barcola:  > Liverpool, interest"],
    "Brentford eye Omari Hutchinson as Bryan Mbeumo's replacement.": ["Omari Hutchinson:  > Brentford, interest"],
    "Fulham want Reiss Nelson, who is on loan at Wolves from Arsenal.": ["Reiss Nelson: Arsenal > Fulham, interest"],
    "Former Chelsea midfielder Ross Barkley is wanted by Rangers.": ["Ross Barkley:  > Rangers, interest"],
    "Ex-Arsenal winger Alex Iwobi is a target for Fenerbahce.": ["Alex Iwobi:  > Fenerbahçe, interest"],
    "Gallagher: Spurs agree deal for Atletico midfielder Conor Gallagher.": [
        "Conor Gallagher: Atlético Madrid > Tottenham Hotspur, agreed",
    ],
    "Brazil's Allan Elias is wanted by Palmeiras rivals Flamengo.": ["Allan Elias:  > Flamengo, interest"],
    "Leeds want Sweden striker Alexander Isak.": ["Alexander Isak:  > Leeds United, interest"],
    "Spurs target arrives from Paris: Randal Kolo Muani has joined from PSG on loan.": [
        "Randal Kolo Muani: Paris Saint-Germain > Tottenham Hotspur, official",
    ],
    "Celtic have received a bid from Brentford for Kyogo Furuhashi.": ["Kyogo Furuhashi: Celtic > Brentford, bid"],
    "Leicester have received an offer from Besiktas for Wilfred Ndidi.": ["Wilfred Ndidi: Leicester City > Beşiktaş, bid"],
    # wrong persons
    "Ruben Amorim has agreed a new deal as Manchester United head coach.": [],
    "Here we go! Xabi Alonso to Real Madrid as new manager, agreement in place.": [],
    "Newcastle are closing in on the appointment of Ross Wilson as sporting director.": [],
    "Jorge Mendes is in talks with Benfica over several deals.": [],
    "Rio Ferdinand says Manchester United must sell Marcus Rashford.": [],
    "Fabrizio Romano has revealed that Chelsea want Jorrel Hato.": ["Jorrel Hato:  > Chelsea, interest"],
    "Chelsea have appointed Dr Marco Ferrari as club doctor.": [],
    "Brighton sign new head of recruitment from Chelsea.": [],
    "LeBron James signs new contract with LA Lakers, NBA champions announce.": [],
    "Bruno Guimaraes is wanted by Arsenal.": ["Bruno Guimaraes:  > Arsenal, interest"],
    "Estevao is close to a Barcelona move.": ["Estevao:  > Barcelona, talks"],
    # no transfer
    "Arsenal give medical update on Bukayo Saka before Villa game.": [],
    "Liverpool's title bid boosted by the return of Alisson.": [],
    "Manchester United agree new kit deal with Adidas worth £90m a year.": [],
    "Erling Haaland had three shots on target against Chelsea.": [],
    "Declan Rice moved to left-back as Arsenal chased a goal.": [],
    "Rodri ruled out for six weeks with a hamstring problem, Manchester City confirm.": [],
    "Qatari consortium submits bid to buy Tottenham from Lewis family.": [],
    "Everton to host free transfer of knowledge sessions for coaches.": [],
    "Crystal Palace release statement after supporters' protest.": [],
    "Bukayo Saka scored a free-kick as Arsenal beat Chelsea 2-1.": [],
    "Chelsea fined £10m over financial rules.": [],
    "Quiz: can you name every club Nicolas Anelka played for?": [],
    "FPL tips: transfer in Mohamed Salah before the deadline.": [],
    "Women's Super League: Arsenal beat Chelsea to go top.": [],
    "Arsenal announce squad numbers for the season: Viktor Gyokeres takes 14.": [],
    "England squad: Thomas Tuchel leaves out Trent Alexander-Arnold.": [],
    "Cole Palmer wins the player of the month award.": [],
    # columns and round-ups
    (
        "Arsenal and Chelsea are interested in 22-year-old RB Leipzig winger Antonio Nusa. (Bild - in German)\nManchester United have "
        "made contact with Sporting over Denmark midfielder Morten Hjulmand, 26, who has an 80m euro release clause. (A Bola - in "
        "Portuguese)\nThe Red Devils are also monitoring Brighton's Carlos Baleba. (Telegraph - subscription required)\nMeanwhile, "
        "Everton's Jarrad Branthwaite is a target for Tottenham. (Football Insider)"
    ): [
        "Antonio Nusa: RB Leipzig > Arsenal, interest",
        "Antonio Nusa: RB Leipzig > Chelsea, interest",
        "Morten Hjulmand: Sporting CP > Manchester United, enquiry",
        "Carlos Baleba: Brighton & Hove Albion > Manchester United, interest",
        "Jarrad Branthwaite: Everton > Tottenham Hotspur, interest",
    ],
    (
        "Newcastle's Isak wants Liverpool move - Thursday's gossip. Alexander Isak wants to join Liverpool, Chelsea agree a fee for "
        "Jorrel Hato, Villa hold talks over Marco Asensio, plus more."
    ): [
        "Alexander Isak: Newcastle United > Liverpool, interest",
        "Jorrel Hato:  > Chelsea, fee_agreed",
        "Marco Asensio:  > Aston Villa, talks",
    ],
    "Transfer news LIVE! Arsenal plot Eze move; Man Utd in Sesko talks; Chelsea reject Garnacho price; Isak latest": [
        "Eze:  > Arsenal, interest",
        "Sesko:  > Manchester United, talks",
    ],
    "Arsenal agree £55m fee for Viktor Gyokeres - BBC Sport": ["Viktor Gyokeres:  > Arsenal, fee_agreed"],
    "Liverpool close in on Marc Guehi deal - The Athletic": ["Marc Guehi:  > Liverpool, talks"],
    "Man City agree deal to sign Gianluigi Donnarumma - Yahoo Sports": ["Gianluigi Donnarumma:  > Manchester City, agreed"],
    "Tottenham transfer news: Savinho bid rejected by Man City - Evening Standard": [
        "Savinho: Manchester City > Tottenham Hotspur, bid_rejected",
    ],
    # posts
    "🚨 Xavi Simons to Tottenham, here we go! Agreement in place between all parties for €60m fee. RB Leipzig have approved the deal.": [
        "Xavi Simons: RB Leipzig > Tottenham Hotspur, agreed",
    ],
    "🔴⚪️ EXCL: Arsenal agree deal to sign Piero Hincapie from Leverkusen on loan with obligation to buy. Medical booked.": [
        "Piero Hincapie: Bayer Leverkusen > Arsenal, medical",
    ],
    "💣 Understand Nicolas Jackson is set to join FC Bayern, straight loan with buy option. Player on his way to Munich for medical.": [
        "Nicolas Jackson:  > Bayern Munich, medical",
    ],
    "🚨🔵 Official, confirmed. Alejandro Garnacho joins Chelsea from Man United for £40m fee.": [
        "Alejandro Garnacho: Manchester United > Chelsea, official",
    ],
    "Talks ongoing between Juventus and PSG for Kolo Muani. Personal terms agreed since July.": [
        "Kolo Muani: Paris Saint-Germain > Juventus, personal_terms",
    ],
    "Been told Manchester United are preparing to sign Rosen Bozhinov, as talks with Royal Antwerp enter final stages.": [
        "Rosen Bozhinov: Royal Antwerp > Manchester United, talks",
    ],
    "⚪️⚫️ Juventus have submitted an official bid for Edon Zhegrova to Lille. Player keen on the move.": [
        "Edon Zhegrova: Lille > Juventus, bid",
    ],
    "Atletico Madrid reached agreement on personal terms with Nico Gonzalez. Juventus want €30m.": [
        "Nico Gonzalez: Juventus > Atlético Madrid, personal_terms",
    ],
    "Harvey Elliott, set to join Aston Villa on loan with £35m obligation to buy. Liverpool accepted the proposal.": [
        "Harvey Elliott: Liverpool > Aston Villa, agreed",
    ],
    "Victor Lindelöf joins Aston Villa as free agent. Contract until 2027.": ["Victor Lindelöf:  > Aston Villa, official"],
    "Marc Guehi and Liverpool, done deal collapsed. Crystal Palace decided to keep him.": [
        "Marc Guehi: Crystal Palace > Liverpool, collapsed"
    ],
    "Randal Kolo Muani to Spurs, here we go! PSG have accepted loan bid in the last hours.": [
        "Randal Kolo Muani: Paris Saint-Germain > Tottenham Hotspur, agreed",
    ],
    "Fenerbahçe reached verbal agreement with Manchester City for Manuel Akanji! Five year deal until 2028.": [
        "Manuel Akanji: Manchester City > Fenerbahçe, fee_agreed",
    ],
    # fees
    "Chelsea have agreed a £40m plus £5m in add-ons deal with Manchester United for Alejandro Garnacho.": [
        "Alejandro Garnacho: Manchester United > Chelsea, fee_agreed",
    ],
    "Arsenal have bid an initial £60m rising to £67.5m for Eberechi Eze.": ["Eberechi Eze:  > Arsenal, bid"],
    "Newcastle sign Nick Woltemade for a club-record fee of up to £69m.": ["Nick Woltemade:  > Newcastle United, official"],
    "Liverpool are monitoring Michael Olise, who joined Bayern for £50m in 2024.": ["Michael Olise: Bayern Munich > Liverpool, interest"],
    "Leeds want James Justin, whose asking price is £10m.": ["James Justin:  > Leeds United, interest"],
    "Wrexham are in talks to sign Callum Doyle for £7.5m.": ["Callum Doyle:  > Wrexham, talks"],
    # renewals
    "William Saliba has agreed a new five-year deal with Arsenal.": ["William Saliba: Arsenal > (stays), agreed"],
    "Chelsea have offered Levi Colwill a new contract.": ["Levi Colwill: Chelsea > (stays), bid"],
    "Bukayo Saka is close to signing a new deal at Arsenal.": ["Bukayo Saka: Arsenal > (stays), talks"],
    "Manchester City have extended Savinho's contract until 2031.": ["Savinho: Manchester City > (stays), official"],
    "Erling Haaland pens new 10-year Manchester City contract.": ["Erling Haaland: Manchester City > (stays), official"],
    "Vinicius Junior has put contract talks with Real Madrid on hold.": ["Vinicius Junior: Real Madrid > (stays), talks"],
    "Kobbie Mainoo will not sign a new contract at Manchester United.": ["Kobbie Mainoo: Manchester United > (stays), denied"],
    "Fulham want to extend the contract of Rodrigo Muniz.": ["Rodrigo Muniz: Fulham > (stays), interest"],
    # names, nicknames, youth, sums, dates, self-praise
    "Arsenal want Vinicius Jr. from Real Madrid. Vinicius Junior has two years left on his contract.": [
        "Vinicius Junior: Real Madrid > Arsenal, interest",
    ],
    "Liverpool drew at home. The Reds are interested in Murillo of Nottingham Forest.": [
        "Murillo: Nottingham Forest > Liverpool, interest",
    ],
    "A London club want to sign the winger Harry Wilson.": ["Harry Wilson:  > , interest"],
    "The Gunners are closing in on Noni Madueke.": ["Noni Madueke:  > Arsenal, talks"],
    "As exclusively revealed here, done deal confirmed: Jeremie Frimpong joins Liverpool. ✅": ["Jeremie Frimpong:  > Liverpool, official"],
    "Luis Suarez, who joined Liverpool in January 2011, is a guest at Anfield.": [],
    "Chelsea academy midfielder Ted Brandt has joined Reading on loan.": ["Ted Brandt: Chelsea > Reading, official"],
    "Derby are in talks to sign Barnsley winger Davis Keillor-Dunn.": ["Davis Keillor-Dunn: Barnsley > Derby County, talks"],
    "Everton have agreed a €40 million (£34.7 million, $46.7 million) deal with Lens for Kevin Danso.": [
        "Kevin Danso: RC Lens > Everton, fee_agreed",
    ],
    "Transfer confirmed: Villarreal reportedly agreed to sell Yeremy Pino to Crystal Palace.": [
        "Yeremy Pino: Villarreal > Crystal Palace, fee_agreed",
    ],
}  # fmt: skip


@pytest.mark.parametrize("text", DEVELOPED_ON)
def test_developed_on(text: str, told: Told) -> None:
    assert told(text) == DEVELOPED_ON[text]


@pytest.mark.parametrize("text", DEVELOPED_ON)
def test_only_english_words_fire(text: str, read: Read) -> None:
    assert {rumour.rule[:2] for rumour in read(text)} <= {"en"}
