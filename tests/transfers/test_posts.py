"""Posts of reporters and clubs, as short and as loose as they write them."""

from collections.abc import Callable

import pytest

from bot.transfers.model import Rumour

Told = Callable[..., list[str]]
Read = Callable[..., tuple[Rumour, ...]]

DEVELOPED_ON = {
    # posts and headlines
    (
        "🚨 EXCL: West Ham exploring deal to sign Facundo Medina. 26yo Lens centre-back among options for #WHUFC. No bid yet but "
        "initial talks held with player's camp @TheAthleticFC https://t.co/abc"
    ): [
        "Facundo Medina: RC Lens > West Ham United, enquiry",
    ],
    (
        "🚨 Fulham reach agreement with RB Leipzig to sign Lukas Klostermann. Deal for 30yo defender £8m + £2m add-ons. Medical to take "
        "place this week #FFC"
    ): [
        "Lukas Klostermann: RB Leipzig > Fulham, medical",
    ],
    "We are delighted to confirm the signing of Under-21 midfielder Charlie Gray from Chelsea on a three-year deal. 🤝\n\nLink": [
        "Charlie Gray: Chelsea > , official",
    ],
    "✅ Official: Toby Collyer has joined @HullCity on a season-long loan from Manchester United. 🐯 #HCAFC": [
        "Toby Collyer: Manchester United > Hull City, official",
    ],
    "Everyone at the club would like to wish Ryan Manning well as he joins Wrexham on a permanent transfer. Good luck, Ryan!": [
        "Ryan Manning:  > Wrexham, official",
    ],
    (
        "🚨🔵 Chelsea are in direct negotiations with Sporting for Geovany Quenda. Personal terms agreed, club talks "
        "next.\n\nClub-to-club talks advanced, €45m fee being discussed."
    ): [
        "Geovany Quenda: Sporting CP > Chelsea, personal_terms",
    ],
    "Told Roma have asked for information on Jhon Arias. Wolves value him at €25m.": [
        "Jhon Arias: Wolverhampton Wanderers > AS Roma, enquiry",
    ],
    "🆕✔️ More on Yan #Couto: Permanent move to Como is imminent. Agreement with BVB close.": [
        "Yan Couto: Borussia Dortmund > Como, talks",
    ],
    "❌ No, Jamie Gittens will not join Borussia Dortmund. Chelsea have rejected a loan offer.": [
        "Jamie Gittens: Chelsea > Borussia Dortmund, bid_rejected",
    ],
    "🔜 Marc Cucurella to Real Madrid, almost done. Final details with Chelsea.": ["Marc Cucurella: Chelsea > Real Madrid, talks"],
    "Understand West Ham have told Jarrod Bowen he can leave. Aston Villa lead race.": [
        "Jarrod Bowen: West Ham United > Aston Villa, interest",
    ],
    "Excl: Crystal Palace open talks to sign Brennan Johnson from Tottenham. Fee around £35m.": [
        "Brennan Johnson: Tottenham Hotspur > Crystal Palace, talks",
    ],
    "Brennan Johnson set for Crystal Palace medical after £35m fee agreed with Tottenham.": [
        "Brennan Johnson: Tottenham Hotspur > Crystal Palace, medical",
    ],
    "Brennan Johnson leaves Tottenham for Crystal Palace in £35m move.": ["Brennan Johnson: Tottenham Hotspur > Crystal Palace, official"],
    (
        "Crystal Palace to sign Johnson from Spurs. Crystal Palace have agreed a £35m deal with Tottenham to sign Wales forward "
        "Brennan Johnson."
    ): [
        "Brennan Johnson: Tottenham Hotspur > Crystal Palace, fee_agreed",
    ],
    (
        "Palace beat Villa to Johnson signing. Tottenham forward Brennan Johnson is set to join Crystal Palace after turning down "
        "Aston Villa."
    ): [
        "Brennan Johnson: Tottenham Hotspur > Crystal Palace, agreed",
        "Brennan Johnson: Tottenham Hotspur > Aston Villa, collapsed",
    ],
    "Why Brennan Johnson is ideal for Glasner's Palace.": [],
    (
        "Liverpool hold firm as Madrid circle Mac Allister. Liverpool have no plans to sell Argentina midfielder Alexis Mac Allister "
        "despite interest from Real Madrid."
    ): [
        "Alexis Mac Allister: Liverpool > Real Madrid, denied",
    ],
    (
        "Man Utd step up Wharton pursuit. Manchester United have held talks with Crystal Palace over a move for England midfielder "
        "Adam Wharton."
    ): [
        "Adam Wharton: Crystal Palace > Manchester United, talks",
    ],
    (
        "Forest reject second Newcastle bid for Murillo. Nottingham Forest have rejected a second bid from Newcastle United for "
        "Brazilian defender Murillo worth £55m."
    ): [
        "Murillo: Nottingham Forest > Newcastle United, bid_rejected",
    ],
    "Rangers closing in on Hearts striker Shankland. Rangers are closing in on a £2m deal for Hearts captain Lawrence Shankland.": [
        "Lawrence Shankland: Heart of Midlothian > Rangers, talks",
    ],
    (
        "Celtic sign midfielder Ferguson on loan. Celtic have signed Scotland midfielder Lewis Ferguson on loan from Bologna until the "
        "end of the season."
    ): [
        "Lewis Ferguson: Bologna > Celtic, official",
    ],
    (
        "Gossip: Barca join race for Garnacho. Barcelona join Napoli in race for Manchester United winger Alejandro Garnacho, Chelsea "
        "eye Mike Maignan, Arsenal could move for Bryan Mbeumo."
    ): [
        "Alejandro Garnacho: Manchester United > Barcelona, interest",
        "Alejandro Garnacho: Manchester United > SSC Napoli, interest",
        "Mike Maignan:  > Chelsea, interest",
        "Bryan Mbeumo:  > Arsenal, interest",
    ],
    "Paper Talk: Man City ready to rival Arsenal for Tonali. What the sports pages say on Friday.": [
        "Tonali:  > Manchester City, interest",
        "Tonali:  > Arsenal, interest",
    ],
    "Papers: Chelsea hold talks over Maignan move. What the sports pages say on Sunday.": [
        "Maignan:  > Chelsea, talks",
    ],
    (
        "Salah agrees to join Al-Ittihad - sources. Mohamed Salah has agreed to join Saudi Pro League club Al-Ittihad, sources have "
        "told ESPN."
    ): [
        "Mohamed Salah:  > Al-Ittihad, agreed",
    ],
    (
        "Sources: Man United eye Ruben Neves in January window. Manchester United are considering a January move for Al-Hilal "
        "midfielder Ruben Neves, sources told ESPN."
    ): [
        "Ruben Neves: Al-Hilal > Manchester United, interest",
    ],
    "Leeds have completed a deal to sign striker Dominic Calvert-Lewin on a free transfer after he left Everton.": [
        "Dominic Calvert-Lewin: Everton > Leeds United, official",
    ],
    "Christian Eriksen is training with Malmo as he looks for a new club.": [],
    "Jamie Vardy could return to Leicester, reports say.": ["Jamie Vardy:  > Leicester City, interest"],
    "Besiktas have made an offer to free agent Lorenzo Insigne, according to Gianluca Di Marzio.": ["Lorenzo Insigne:  > Beşiktaş, bid"],
    "Wolves are considering offering a contract to Jamie Vardy, who is a free agent.": [
        "Jamie Vardy:  > Wolverhampton Wanderers, interest",
    ],
    "Trent Alexander-Arnold returns to Anfield as Liverpool host Real Madrid.": [],
    "Ruben Dias fit to face Arsenal, says Guardiola.": [],
    "Manchester City and Real Madrid will meet in the Champions League on Wednesday.": [],
    "Fulham boss Marco Silva wants two signings before the window closes.": [],
    "The deal that took Alexander Isak to Liverpool cost £125m.": [],
    "Sunderland's Granit Xhaka, who signed from Leverkusen last summer, scored the winner.": [],
    "Man Utd news: Amorim speaks about Mainoo's future": [],
    "How Arsenal could line up with Eze.": [],
    "Everton's new stadium deal with Hill Dickinson worth £10m a year.": [],
    "'I want to stay' - Bruno Fernandes on Manchester United future.": ["Bruno Fernandes: Manchester United > , denied"],
    "Cole Palmer dismisses talk of a Manchester United move.": ["Cole Palmer:  > Manchester United, denied"],
    "Crystal Palace chairman Steve Parish says Marc Guehi could leave in January.": ["Marc Guehi: Crystal Palace > , available"],
    "Real Madrid president Florentino Perez has told friends that Vinicius Junior will be sold.": [
        "Vinicius Junior: Real Madrid > , available",
    ],
    "Inter have set their sights on Fiorentina's Moise Kean.": ["Moise Kean: Fiorentina > Inter, interest"],
    "Galatasaray have activated the buy option in Mario Lemina's loan.": ["Mario Lemina:  > Galatasaray, fee_agreed"],
    "Barcelona will not trigger the option to buy Marcus Rashford from Manchester United.": [
        "Marcus Rashford: Manchester United > Barcelona, denied",
    ],
    "Juventus want Sandro Tonali back, but Newcastle will demand £85m.": ["Sandro Tonali: Newcastle United > Juventus, interest"],
    "Bournemouth winger Antoine Semenyo has a £65m release clause, and Liverpool, Manchester City and Tottenham are all keen.": [
        "Antoine Semenyo: AFC Bournemouth > Liverpool, interest",
        "Antoine Semenyo: AFC Bournemouth > Manchester City, interest",
        "Antoine Semenyo: AFC Bournemouth > Tottenham Hotspur, interest",
    ],
    "Manchester City trigger Antoine Semenyo's £65m release clause.": ["Antoine Semenyo:  > Manchester City, fee_agreed"],
    "Antoine Semenyo prefers a move to Manchester City over Liverpool.": [
        "Antoine Semenyo:  > Manchester City, personal_terms",
        "Antoine Semenyo:  > Liverpool, collapsed",
    ],
    "Semenyo: Man City win race to sign Bournemouth star - Goal.com": ["Semenyo: AFC Bournemouth > Manchester City, agreed"],
    "Man City sign Semenyo from Bournemouth in £64m deal - Reuters": ["Semenyo: AFC Bournemouth > Manchester City, official"],
    "Chelsea Women sign Alyssa Thompson from Angel City for world-record fee.": ["Alyssa Thompson: Angel City > Chelsea, official"],
    "Olivia Smith joins Arsenal Women in record £1m move from Liverpool.": ["Olivia Smith: Liverpool > Arsenal, official"],
    "Lionel Messi's brother says Barcelona return is possible.": [],
    "Pep Guardiola: Rodri is not leaving.": ["Rodri:  > , denied"],
    "Slot confirms Liverpool interest in Crystal Palace captain Guehi.": ["Guehi: Crystal Palace > Liverpool, interest"],
    "Nuno Espirito Santo wants West Ham to sign Adama Traore from Fulham.": ["Adama Traore: Fulham > West Ham United, interest"],
    "Wolves reject approach for Strand Larsen from Newcastle": ["Strand Larsen: Wolverhampton Wanderers > Newcastle United, bid_rejected"],
    "Spurs prepared to let Brennan Johnson go; Palace interested": ["Brennan Johnson: Tottenham Hotspur > Crystal Palace, interest"],
    "Paqueta asks to leave West Ham as Flamengo push for signing": ["Paqueta: West Ham United > Flamengo, interest"],
    "Lucas Paqueta wants to return to Flamengo and has told West Ham.": ["Lucas Paqueta: West Ham United > Flamengo, interest"],
    "Loan watch: Ben Doak moves from Liverpool to Bournemouth for £25m.": ["Ben Doak: Liverpool > AFC Bournemouth, official"],
    "Ethan Nwaneri joins Marseille on loan from Arsenal - confirmed": ["Ethan Nwaneri: Arsenal > Olympique de Marseille, official"],
    "Oscar Bobb passes Fulham medical": ["Oscar Bobb:  > Fulham, medical"],
    "Chelsea recall Aaron Anselmino from Dortmund loan.": ["Aaron Anselmino: Borussia Dortmund > Chelsea, official"],
    "Tammy Abraham set to leave Besiktas for Aston Villa, deal agreed in principle.": ["Tammy Abraham: Beşiktaş > Aston Villa, agreed"],
    "🚨🔴 Manchester United ➡️ Joshua Zirkzee ➡️ AS Roma. Loan with obligation to buy, deal sealed. Here we go.": [
        "Joshua Zirkzee: Manchester United > AS Roma, agreed",
    ],
    (
        "Joshua Zirkzee to Roma, here we go! Documents signed with Manchester United.\n\nFabrizio Romano (@FabrizioRomano)\n\n🟡🔴 Roma "
        "have submitted formal bid to Manchester United for Joshua Zirkzee. Negotiations ongoing."
    ): [
        "Joshua Zirkzee: Manchester United > AS Roma, agreed",
    ],
    "⚫️🔵 Inter have completed the signing of Luis Henrique from OM, confirmed. €25m fee.": [
        "Luis Henrique: Olympique de Marseille > Inter, official",
    ],
    "🇳🇱 Excl. Ajax agree fee with Club Brugge for Joaquin Seys. Winger to sign 5-year contract tomorrow.": [
        "Joaquin Seys: Club Brugge > Ajax, agreed",
    ],
    "Anthony Gordon not leaving Newcastle. Bayern approach rebuffed. #NUFC": [
        "Anthony Gordon: Newcastle United > Bayern Munich, bid_rejected",
    ],
    "MUFC in talks with Atletico Madrid over Conor Gallagher. Midfielder keen. No agreement yet.": [
        "Conor Gallagher: Atlético Madrid > Manchester United, talks",
    ],
    "Understand Ben White could leave Arsenal this summer. Everton are among clubs keeping an eye on his situation.": [
        "Ben White: Arsenal > Everton, interest",
    ],
    "Kalvin Phillips has arrived at Leeds' training ground. Medical today ahead of move from Man City.": [
        "Kalvin Phillips: Manchester City > Leeds United, medical",
    ],
    "Agreed. Harry Maguire signs new deal at Manchester United until June 2027, here we go. ✅": [
        "Harry Maguire: Manchester United > (stays), official",
    ],
    "BREAKING: Tyrone Mings has left Aston Villa by mutual consent.": ["Tyrone Mings: Aston Villa > , official"],
    "Ivan Toney's camp have offered the striker to Tottenham. #THFC": ["Ivan Toney:  > Tottenham Hotspur, enquiry"],
    "Tottenham have been offered Ivan Toney.": ["Ivan Toney:  > Tottenham Hotspur, enquiry"],
    "Liverpool medical for Giovanni Leoni tomorrow. €31m package to Parma.": ["Giovanni Leoni: Parma > Liverpool, medical"],
    "Everton new boy Tyler Dibling: \"I can't wait to get started\".": [],
    "Welcome to Burnley, Loum Tchaouna! ✍️": ["Loum Tchaouna:  > Burnley, official"],
    "📝 Jacob Ramsey ✈️ Newcastle. £39m plus £4m add-ons agreed with Aston Villa.": [
        "Jacob Ramsey: Aston Villa > Newcastle United, fee_agreed",
    ],
    "The deal is done. Jacob Ramsey from Aston Villa to Newcastle for £39m.": ["Jacob Ramsey: Aston Villa > Newcastle United, agreed"],
    "Callum Wilson is a West Ham player. Striker signs one-year deal after leaving Newcastle.": [
        "Callum Wilson: Newcastle United > West Ham United, official",
    ],
    "Sources: Bayern turned down the chance to sign Marcus Rashford.": ["Marcus Rashford:  > Bayern Munich, denied"],
    "PSG have made Illia Zabarnyi their priority. Bournemouth don't want to lose him for less than €70m.": [
        "Illia Zabarnyi: AFC Bournemouth > Paris Saint-Germain, interest",
    ],
    "Negotiations between Brentford and Eintracht for Hugo Larsson have broken down.": [
        "Hugo Larsson: Eintracht Frankfurt > Brentford, collapsed",
    ],
    "Not done yet but getting closer: Facundo Buonanotte to Leeds from Brighton.": [
        "Facundo Buonanotte: Brighton & Hove Albion > Leeds United, talks",
    ],
    '🎙️ Deco: "We want Marcus Rashford to stay at Barcelona."': ["Marcus Rashford: Barcelona > , denied"],
    "Rabiot placed on transfer list by Marseille after dressing-room fight.": ["Rabiot: Olympique de Marseille > , available"],
    "West Brom sign Krystian Bielik. The midfielder joins for nothing after his time at Birmingham City ended.": [
        "Krystian Bielik: Birmingham City > West Bromwich Albion, official",
    ],
    "Rob Edwards has been appointed Wolves head coach on a three-and-a-half-year deal after leaving Middlesbrough.": [],
    "Just in: Middlesbrough have agreed compensation with Wolves for Rob Edwards to become their new manager.": [],
    "Wrexham in talks with Christian Eriksen's representatives about free transfer": ["Christian Eriksen:  > Wrexham, talks"],
    "Premier League done deals: every completed transfer this summer": [],
    "Chelsea transfer news: Blues eye Maignan as Sanchez replacement": ["Maignan:  > Chelsea, interest"],
    "Man Utd shortlist three midfielders with Wharton top of list": ["Wharton:  > Manchester United, interest"],
    "Arsenal near deal for Eze as Palace accept £60m": ["Eze: Crystal Palace > Arsenal, fee_agreed"],
    "Sesko chooses Man Utd over Newcastle": ["Sesko:  > Manchester United, personal_terms", "Sesko:  > Newcastle United, collapsed"],
    "Villa fear losing Rogers to Chelsea": ["Rogers: Aston Villa > Chelsea, interest"],
}  # fmt: skip


@pytest.mark.parametrize("text", DEVELOPED_ON)
def test_developed_on(text: str, told: Told) -> None:
    assert told(text) == DEVELOPED_ON[text]


@pytest.mark.parametrize("text", DEVELOPED_ON)
def test_only_english_words_fire(text: str, read: Read) -> None:
    assert {rumour.rule[:2] for rumour in read(text)} <= {"en"}


KNOWN_FAILURES = {
    "💣🚨 Nico Schlotterbeck has informed Borussia Dortmund that he wants to leave this summer. Real Madrid and Bayern both want him.": [
        "Nico Schlotterbeck: Borussia Dortmund > Real Madrid, interest",
        "Nico Schlotterbeck: Borussia Dortmund > Bayern Munich, interest",
        "Nico Schlotterbeck: Borussia Dortmund > , available",
    ],
    "Marcus Rashford's loan at Barcelona will not be made permanent.": [
        "Marcus Rashford:  > Barcelona, denied",
    ],
    "LFC: Offer for Lutsharel Geertruida being prepared. RB Leipzig want €40m.": [
        "Lutsharel Geertruida: RB Leipzig > Liverpool, bid_expected",
    ],
    "Newcastle want Hugo Ekitike and are ready to spend big. Eintracht Frankfurt ask €100m.": [
        "Hugo Ekitike: Eintracht Frankfurt > Newcastle United, interest",
    ],
}  # fmt: skip


@pytest.mark.xfail(strict=True, reason="not read yet")
@pytest.mark.parametrize("text", KNOWN_FAILURES)
def test_known_failures(text: str, told: Told) -> None:
    assert told(text) == KNOWN_FAILURES[text]
