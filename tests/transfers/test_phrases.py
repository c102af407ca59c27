"""What English reporters say at each rung, from interest to the announcement, and when it is off."""

from collections.abc import Callable

import pytest

from bot.transfers.model import Rumour

Told = Callable[..., list[str]]
Read = Callable[..., tuple[Rumour, ...]]

DEVELOPED_ON = {
    # interest
    "Brentford have been tracking the 21-year-old Feyenoord midfielder Oussama Targhalline for months.": [
        "Oussama Targhalline: Feyenoord > Brentford, interest",
    ],
    "Long-term admirers of Leny Yoro, Liverpool could revive their interest in the Manchester United defender.": [
        "Leny Yoro: Manchester United > Liverpool, interest",
    ],
    "Xavi Simons is appreciated by Bayern Munich.": ["Xavi Simons:  > Bayern Munich, interest"],
    "Newcastle have rekindled their interest in Southampton winger Tyler Dibling, 20.": [
        "Tyler Dibling: Southampton > Newcastle United, interest",
    ],
    "Everton are weighing up a move for Lyon midfielder Tanner Tessmann.": ["Tanner Tessmann: Olympique Lyonnais > Everton, interest"],
    "Inter Miami and Al-Ittihad are credited with interest in Casemiro.": [
        "Casemiro:  > Inter Miami, interest",
        "Casemiro:  > Al-Ittihad, interest",
    ],
    "Juventus join the list of suitors for Nice centre-back Jean-Clair Todibo.": ["Jean-Clair Todibo: OGC Nice > Juventus, interest"],
    "Crystal Palace are considering a raid for Wolves winger Rodrigo Gomes.": [
        "Rodrigo Gomes: Wolverhampton Wanderers > Crystal Palace, interest",
    ],
    "Aston Villa are exploring a deal for Monaco's Maghnes Akliouche.": ["Maghnes Akliouche: AS Monaco > Aston Villa, interest"],
    "Bayern Munich would love to sign Nico Schlotterbeck from Borussia Dortmund.": [
        "Nico Schlotterbeck: Borussia Dortmund > Bayern Munich, interest",
    ],
    "Ederson features highly on Manchester City's list.": ["Ederson:  > Manchester City, interest"],
    "Chelsea are battling Manchester United for the signature of Sporting striker Conrad Harder.": [
        "Conrad Harder: Sporting CP > Chelsea, interest",
        "Conrad Harder: Sporting CP > Manchester United, interest",
    ],
    "Arsenal lead the chase for Viktor Gyokeres.": ["Viktor Gyokeres:  > Arsenal, interest"],
    "Adam Wharton is on Real Madrid's radar.": ["Adam Wharton:  > Real Madrid, interest"],
    "Adam Wharton remains a top target for Manchester United this summer.": ["Adam Wharton:  > Manchester United, interest"],
    "Leeds have registered an interest in Sheffield United's Gustavo Hamer.": ["Gustavo Hamer: Sheffield United > Leeds United, interest"],
    "Tottenham dream of bringing Harry Kane back.": ["Harry Kane:  > Tottenham Hotspur, interest"],
    # enquiry
    "Fulham have made an enquiry about Burnley goalkeeper James Trafford.": ["James Trafford: Burnley > Fulham, enquiry"],
    "West Ham enquired about the availability of Marseille forward Mason Greenwood.": [
        "Mason Greenwood: Olympique de Marseille > West Ham United, enquiry",
    ],
    "Real Betis have asked to be kept informed about Antony's situation at Manchester United.": [
        "Antony: Manchester United > Real Betis, enquiry",
    ],
    "Atletico Madrid have made contact with the representatives of Marc Guehi.": ["Marc Guehi:  > Atlético Madrid, enquiry"],
    "Barcelona contacted the player's camp over a move for Luis Diaz.": ["Luis Diaz:  > Barcelona, enquiry"],
    "Saudi club Al-Nassr have made an informal approach for Brighton's Kaoru Mitoma.": [
        "Kaoru Mitoma: Brighton & Hove Albion > Al-Nassr, enquiry",
    ],
    "Raheem Sterling has been offered to Napoli by intermediaries.": ["Raheem Sterling:  > SSC Napoli, enquiry"],
    "Juventus have held initial conversations over Jadon Sancho.": ["Jadon Sancho:  > Juventus, enquiry"],
    "Como have asked for the price of Alejo Sarco.": ["Alejo Sarco:  > Como, enquiry"],
    # talks
    "Bournemouth are in talks with Osasuna over a deal for defender Enzo Boyomo.": ["Enzo Boyomo: Osasuna > AFC Bournemouth, talks"],
    "Club-to-club talks are taking place between Milan and Udinese for Oumar Solet.": ["Oumar Solet: Udinese > AC Milan, talks"],
    "Sunderland are at an advanced stage in negotiations for Le Mans winger Dame Gueye.": ["Dame Gueye: Le Mans > Sunderland, talks"],
    "Nottingham Forest are closing in on a deal for Botafogo striker Igor Jesus.": ["Igor Jesus: Botafogo > Nottingham Forest, talks"],
    "Leeds are close to agreeing a deal for Anton Stach.": ["Anton Stach:  > Leeds United, talks"],
    "Negotiations are under way between Roma and Brighton for Evan Ferguson.": ["Evan Ferguson: Brighton & Hove Albion > AS Roma, talks"],
    "Marc Casado is on the brink of joining Wolves from Barcelona.": ["Marc Casado: Barcelona > Wolverhampton Wanderers, talks"],
    "Burnley are edging closer to the signing of Armando Broja.": ["Armando Broja:  > Burnley, talks"],
    "Talks between Chelsea and RB Leipzig over Xavi Simons are progressing well.": ["Xavi Simons: RB Leipzig > Chelsea, talks"],
    "Napoli are finalising the paperwork to sign Rasmus Hojlund.": ["Rasmus Hojlund:  > SSC Napoli, talks"],
    "Milan are working on a deal to sign Ardon Jashari but are not there yet.": ["Ardon Jashari:  > AC Milan, talks"],
    "Talks have stalled between Inter and Atalanta over Ademola Lookman.": ["Ademola Lookman: Atalanta > Inter, talks"],
    "Everton and Bayern are haggling over the fee for Joao Palhinha.": ["Joao Palhinha: Bayern Munich > Everton, talks"],
    # bid expected
    "Manchester City are set to bid for Newcastle full-back Tino Livramento.": [
        "Tino Livramento: Newcastle United > Manchester City, bid_expected",
    ],
    "Chelsea are lining up a £60m bid for Xavi Simons.": ["Xavi Simons:  > Chelsea, bid_expected"],
    "Al-Hilal plan to submit an offer for Darwin Nunez in the coming days.": ["Darwin Nunez:  > Al-Hilal, bid_expected"],
    "Liverpool could test Newcastle's resolve with a £130m offer for Alexander Isak.": [
        "Alexander Isak: Newcastle United > Liverpool, interest",
    ],
    "Crystal Palace are bracing for bids for Marc Guehi.": ["Marc Guehi: Crystal Palace > , bid_expected"],
    "Newcastle will return with an improved offer for Brentford's Yoane Wissa.": [
        "Yoane Wissa: Brentford > Newcastle United, bid_expected",
    ],
    "Arsenal are ready to trigger the release clause in Martin Zubimendi's contract at Real Sociedad.": [
        "Martin Zubimendi: Real Sociedad > Arsenal, bid_expected",
    ],
    "Bayern are prepared to pay €50m for Nicolas Jackson.": ["Nicolas Jackson:  > Bayern Munich, bid_expected"],
    "Wolves are mulling a bid for Hannibal Mejbri.": ["Hannibal Mejbri:  > Wolverhampton Wanderers, interest"],
    "Fulham are poised to make an offer for Shakhtar Donetsk winger Kevin.": ["Kevin: Shakhtar Donetsk > Fulham, bid_expected"],
    # bid
    "Newcastle have submitted a formal bid of £35m for Jorgen Strand Larsen.": ["Jorgen Strand Larsen:  > Newcastle United, bid"],
    "Nottingham Forest lodged a £25m bid for Juventus midfielder Douglas Luiz.": ["Douglas Luiz: Juventus > Nottingham Forest, bid"],
    "Everton have tabled an offer worth £27m for Jack Grealish.": ["Jack Grealish:  > Everton, bid"],
    "Inter have gone in with a second bid for Manu Kone, worth €45m plus bonuses.": ["Manu Kone:  > Inter, bid"],
    "A verbal offer from Al-Ahli for Enzo Millot is on the table.": ["Enzo Millot:  > Al-Ahli, bid"],
    "Al Ahli have made a €30m offer to Stuttgart for Enzo Millot.": ["Enzo Millot: VfB Stuttgart > Al-Ahli, bid"],
    "Leeds saw an opening offer of £12m go in for Facundo Buonanotte.": ["Facundo Buonanotte:  > Leeds United, bid"],
    # bid_rejected
    "Brentford have turned down a £40m offer from Newcastle for Yoane Wissa.": ["Yoane Wissa: Brentford > Newcastle United, bid_rejected"],
    "Inter had a €40m bid for Ademola Lookman knocked back by Atalanta.": ["Ademola Lookman: Atalanta > Inter, bid_rejected"],
    "Liverpool saw their £110m bid for Alexander Isak instantly rejected.": ["Alexander Isak:  > Liverpool, bid_rejected"],
    "Manchester United's bid for Carlos Baleba fell short of Brighton's valuation.": [
        "Carlos Baleba: Brighton & Hove Albion > Manchester United, bid_rejected",
    ],
    "Villarreal have rebuffed an approach from Arsenal for Yeremy Pino.": ["Yeremy Pino: Villarreal > Arsenal, bid_rejected"],
    "Fulham swatted away a bid from Sevilla for Adama Traore.": ["Adama Traore: Fulham > Sevilla, bid_rejected"],
    "Tottenham's £20m offer for James McAtee was dismissed by Manchester City.": [
        "James McAtee: Manchester City > Tottenham Hotspur, bid_rejected",
    ],
    "Newcastle have told Liverpool that Alexander Isak is not for sale.": ["Alexander Isak: Newcastle United > Liverpool, denied"],
    # fee agreed
    "Manchester United have agreed a £62.5m fee with Wolves for João Gomes.": [
        "João Gomes: Wolverhampton Wanderers > Manchester United, fee_agreed",
    ],
    "Brentford have accepted a £65m offer from Manchester United for Bryan Mbeumo.": [
        "Bryan Mbeumo: Brentford > Manchester United, fee_agreed",
    ],
    "Liverpool have struck a deal with Eintracht Frankfurt for Hugo Ekitike.": [
        "Hugo Ekitike: Eintracht Frankfurt > Liverpool, fee_agreed",
    ],
    "Chelsea and Arsenal have reached an agreement over the transfer of Viktor Gyokeres.": [
        "Viktor Gyokeres: Arsenal > Chelsea, fee_agreed",
    ],
    "Bayern Munich have triggered the release clause of Union Berlin's Diogo Leite.": [
        "Diogo Leite: Union Berlin > Bayern Munich, fee_agreed",
    ],
    "Barcelona have had a bid accepted for Athletic Club winger Nico Williams.": ["Nico Williams: Athletic Club > Barcelona, fee_agreed"],
    # personal terms
    "Nico Williams has agreed personal terms with Bayern Munich.": ["Nico Williams:  > Bayern Munich, personal_terms"],
    "Personal terms are not an issue between Eberechi Eze and Tottenham.": ["Eberechi Eze:  > Tottenham Hotspur, personal_terms"],
    "Viktor Gyokeres only wants Arsenal.": ["Viktor Gyokeres:  > Arsenal, personal_terms"],
    "Victor Osimhen has said yes to Galatasaray.": ["Victor Osimhen:  > Galatasaray, personal_terms"],
    "Benjamin Sesko has given the green light to a move to Newcastle.": ["Benjamin Sesko:  > Newcastle United, personal_terms"],
    "Bryan Mbeumo has told Brentford that he wants to join Manchester United.": ["Bryan Mbeumo: Brentford > Manchester United, interest"],
    # agreed
    "Here we go! Jorrel Hato to Chelsea, all agreed with Ajax.": ["Jorrel Hato: Ajax > Chelsea, agreed"],
    "Milos Kerkez to Liverpool, here we go!": ["Milos Kerkez:  > Liverpool, agreed"],
    "Granit Xhaka is set to join Sunderland from Bayer Leverkusen.": ["Granit Xhaka: Bayer Leverkusen > Sunderland, agreed"],
    "Everton have agreed a deal to sign Bayern full-back Adam Aznou.": ["Adam Aznou: Bayern Munich > Everton, agreed"],
    "Full agreement between Roma and Bournemouth for Daniele Rugani, documents to be signed.": [
        "Daniele Rugani: AFC Bournemouth > AS Roma, agreed",
    ],
    "Deal in place: Leroy Sane will be a Galatasaray player.": ["Leroy Sane:  > Galatasaray, agreed"],
    "Arsenal have won the race to sign Martin Zubimendi.": ["Martin Zubimendi:  > Arsenal, agreed"],
    # medical
    "Tijjani Reijnders is undergoing his Manchester City medical.": ["Tijjani Reijnders:  > Manchester City, medical"],
    "Rayan Cherki has passed his medical ahead of his move to Manchester City from Lyon.": [
        "Rayan Cherki: Olympique Lyonnais > Manchester City, medical",
    ],
    "Jamie Gittens is in London for a medical with Chelsea.": ["Jamie Gittens:  > Chelsea, medical"],
    "Florian Wirtz's Liverpool medical is booked for Friday.": ["Florian Wirtz:  > Liverpool, medical"],
    "Dean Huijsen will have a medical at Real Madrid tomorrow.": ["Dean Huijsen:  > Real Madrid, medical"],
    "Noni Madueke has been given permission to undergo a medical at Arsenal.": ["Noni Madueke:  > Arsenal, medical"],
    "Mohammed Kudus had the first part of his medical at Tottenham this morning.": ["Mohammed Kudus:  > Tottenham Hotspur, medical"],
    # official
    "OFFICIAL: Christian Norgaard joins Arsenal on a two-year deal.": ["Christian Norgaard:  > Arsenal, official"],
    "Leeds United are delighted to announce the signing of Lukas Nmecha.": ["Lukas Nmecha:  > Leeds United, official"],
    "Kyle Walker has completed his move to Burnley from Manchester City.": ["Kyle Walker: Manchester City > Burnley, official"],
    "Theo Hernandez signs for Al-Hilal on a permanent deal.": ["Theo Hernandez:  > Al-Hilal, official"],
    "Jordan Henderson has put pen to paper on a contract with Brentford.": ["Jordan Henderson:  > Brentford, official"],
    "Thomas Muller has been unveiled as a Vancouver Whitecaps player.": ["Thomas Muller:  > Vancouver Whitecaps, official"],
    "Burnley complete £20m signing of Lesley Ugochukwu from Chelsea.": ["Lesley Ugochukwu: Chelsea > Burnley, official"],
    "West Ham sign goalkeeper Mads Hermansen from Leicester for £18m.": ["Mads Hermansen: Leicester City > West Ham United, official"],
    "Kepa Arrizabalaga becomes Arsenal's first summer signing.": ["Kepa Arrizabalaga:  > Arsenal, official"],
    "Diogo Costa has left Porto to join Al-Nassr.": ["Diogo Costa: FC Porto > Al-Nassr, official"],
    "Ollie Watkins moves to Fenerbahce on loan with an obligation to buy.": ["Ollie Watkins:  > Fenerbahçe, official"],
    "Rangers have loaned Cyriel Dessers to Panathinaikos.": ["Cyriel Dessers: Rangers > Panathinaikos, official"],
    # collapsed
    "Marc Guehi's move to Liverpool is off after Crystal Palace pulled the plug.": ["Marc Guehi: Crystal Palace > Liverpool, collapsed"],
    "Bayern have cooled their interest in Nick Woltemade.": ["Nick Woltemade:  > Bayern Munich, collapsed"],
    "The loan of Kolo Muani to Tottenham has collapsed.": ["Kolo Muani:  > Tottenham Hotspur, collapsed"],
    "Newcastle's deal for Hugo Ekitike has fallen through.": ["Hugo Ekitike:  > Newcastle United, collapsed"],
    "Napoli have ended their interest in Darwin Nunez.": ["Darwin Nunez:  > SSC Napoli, collapsed"],
    "Tottenham were beaten to Eberechi Eze by Arsenal.": [
        "Eberechi Eze:  > Arsenal, agreed",
        "Eberechi Eze:  > Tottenham Hotspur, collapsed",
    ],
    "Leeds ran out of time to sign Harry Wilson.": ["Harry Wilson:  > Leeds United, collapsed"],
    "Chelsea are no longer pursuing Alejandro Garnacho.": ["Alejandro Garnacho:  > Chelsea, collapsed"],
    "Fulham have walked away from talks for Reiss Nelson.": ["Reiss Nelson:  > Fulham, collapsed"],
    # stays
    "Bruno Guimaraes rules out a move to Arsenal.": ["Bruno Guimaraes:  > Arsenal, denied"],
    "Tottenham insist that Cristian Romero is not for sale.": ["Cristian Romero: Tottenham Hotspur > , denied"],
    "Brighton have no intention of selling Carlos Baleba to Manchester United.": [
        "Carlos Baleba: Brighton & Hove Albion > Manchester United, denied",
    ],
    "Mohamed Salah has extended his stay at Liverpool until 2027.": ["Mohamed Salah: Liverpool > (stays), official"],
    "Virgil van Dijk has committed his future to Liverpool by signing a new deal.": ["Virgil van Dijk: Liverpool > (stays), official"],
    "Arsenal are close to agreeing a new contract with Gabriel Magalhaes.": ["Gabriel Magalhaes: Arsenal > (stays), talks"],
    "Moises Caicedo is going nowhere this summer.": ["Moises Caicedo:  > , denied"],
    "Joao Felix is happy at Al-Nassr and will stay.": ["Joao Felix: Al-Nassr > , denied"],
}  # fmt: skip


@pytest.mark.parametrize("text", DEVELOPED_ON)
def test_developed_on(text: str, told: Told) -> None:
    assert told(text) == DEVELOPED_ON[text]


@pytest.mark.parametrize("text", DEVELOPED_ON)
def test_only_english_words_fire(text: str, read: Read) -> None:
    assert {rumour.rule[:2] for rumour in read(text)} <= {"en"}


KNOWN_FAILURES = {
    "Victor Boniface failed his Milan medical and goes back to Leverkusen.": [
        "Victor Boniface:  > AC Milan, collapsed",
    ],
}  # fmt: skip


@pytest.mark.xfail(strict=True, reason="not read yet")
@pytest.mark.parametrize("text", KNOWN_FAILURES)
def test_known_failures(text: str, told: Told) -> None:
    assert told(text) == KNOWN_FAILURES[text]
