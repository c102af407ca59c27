"""Posts as reporters and clubs write them day by day, each with all that it tells, and posts that tell of no move."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

DAILY = {
    (
        "🚨🔴 Understand Liverpool are set to sign Jérémy Jacquet from Rennes, here we go!\n\n€60m deal plus add-ons "
        "agreed between clubs with long term contract ready until June 2031.\n\nJacquet wanted #LFC move and medical "
        "will follow this weekend. 🇫🇷"
    ): [
        "Jérémy Jacquet: Stade Rennais > Liverpool, agreed",
    ],
    (
        "🚨🟡⚫️ Borussia Dortmund are advancing in talks to sign Kaua Prates, deal almost done with Cruzeiro. Initial "
        "fee €8m plus add-ons, understand player side has accepted the move. 🇧🇷"
    ): [
        "Kaua Prates: Cruzeiro > Borussia Dortmund, talks",
    ],
    (
        "🚨🔵 Jarrad Branthwaite to Manchester City, deal now in place! Everton will receive £70m fee with centre-back"
        " expected for medical tests on Monday. \n\nContract until June 2032 also sealed."
    ): [
        "Jarrad Branthwaite: Everton > Manchester City, medical",
    ],
    (
        "🚨💥 EXCL | Tom Bischof to AC Milan - DONE DEAL ✔️\n\nLoan with option to buy. Full agreement with FC Bayern. "
        "The 20 y/o midfielder will travel to Italy in the next days.\n\n@SkySportDE 🇮🇹"
    ): [
        "Tom Bischof: Bayern Munich > AC Milan, agreed",
    ],
    (
        "🔴⚪️ Understand Max Eberl and FC Bayern are planning with Jonathan Tah for the next years. No exit planned. "
        "Man United made an enquiry but got no positive response. @SkySportDE"
    ): [
        "Jonathan Tah: Bayern Munich > Manchester United, enquiry",
    ],
    (
        "🚨 EXCL: Newcastle United agree deal to sign James Beadle from Brighton. Fee £12m + £3m add-ons for 21yo "
        "goalkeeper. Personal terms no issue & medical scheduled. #NUFC @TheAthleticFC"
    ): [
        "James Beadle: Brighton & Hove Albion > Newcastle United, medical",
    ],
    (
        "🚨 Wolves striker Hwang Hee-chan attracting interest from Fulham + Leeds. No formal offers yet but #WWFC "
        "prepared to sell after relegation. South Korea int'l on £90k-a-week @TheAthleticFC"
    ): [
        "Hwang Hee-chan: Wolverhampton Wanderers > Fulham, interest",
        "Hwang Hee-chan: Wolverhampton Wanderers > Leeds United, interest",
    ],
    (
        "EXCL: Chelsea in talks with Aston Villa over Youri Tielemans. #CFC keen to add experience to midfield; "
        "#AVFC want to keep 29yo but he has 1yr left on contract. More from @SJohnsonSport"
    ): [
        "Youri Tielemans: Aston Villa > Chelsea, talks",
    ],
    (
        "🚨 Exclusive: Al-Ahli preparing a formal offer for Bruno Guimarães worth over £85m.\n\nNewcastle's position "
        "remains that they don't want to sell.\n\nPlayer yet to make a decision on his future.🇧🇷"
    ): [
        "Bruno Guimarães: Newcastle United > Al-Ahli, bid_expected",
    ],
    (
        "🚨 West Ham are in advanced talks to sign Marc Guiu on loan from Chelsea.\n\nNo option to buy. Chelsea and "
        "West Ham hope to finalise a deal this week. 🇪🇸 #WHUFC\n\n(via @GraemeBailey)"
    ): [
        "Marc Guiu: Chelsea > West Ham United, talks",
    ],
    (
        "Understand Brighton have rejected an opening offer from Crystal Palace for Brajan Gruda. Palace expected to"
        " return with an improved proposal.🦅"
    ): [
        "Brajan Gruda: Brighton & Hove Albion > Crystal Palace, bid_rejected",
    ],
    (
        "Everton deal for Tyler Fredricson is done. £10m. Manchester United defender has been given permission to "
        "travel for a medical. With @alex_crook for @talkSPORT"
    ): [
        "Tyler Fredricson: Manchester United > Everton, medical",
    ],
    (
        "Fulham have confirmed the signing of Shea Charles from Southampton 🚨\n\nThe midfielder has put pen to paper "
        "on a five-year deal at Craven Cottage ⚪️"
    ): [
        "Shea Charles: Southampton > Fulham, official",
    ],
    (
        "🚨 BREAKING: Crystal Palace have agreed a £30m fee with Lille for Hákon Haraldsson\n\nThe midfielder will now "
        "undergo a medical in London"
    ): [
        "Hákon Haraldsson: Lille > Crystal Palace, medical",
    ],
    "✅🟢⚪️ Confirmed. Abde Ezzalzouli stays at Real Betis until 2030, new contract signed today.": [
        "Abde Ezzalzouli: Real Betis > (stays), official",
    ],
    (
        "Barcelona will listen to offers for Ferran Torres this summer with just one year left on his deal. Aston "
        "Villa are long-term admirers. 🇪🇸"
    ): [
        "Ferran Torres: Barcelona > Aston Villa, interest",
    ],
    (
        "Nottingham Forest have submitted a €25m bid for Feyenoord winger Anis Hadj Moussa, who has also attracted "
        "interest from Roma and Marseille."
    ): [
        "Anis Hadj Moussa: Feyenoord > Nottingham Forest, bid",
        "Anis Hadj Moussa: Feyenoord > AS Roma, interest",
        "Anis Hadj Moussa: Feyenoord > Olympique de Marseille, interest",
    ],
    (
        "🎙️ Arne Slot: “Curtis Jones is a Liverpool player, I expect him to stay. There is interest, but nothing "
        "more than that”."
    ): [
        "Curtis Jones: Liverpool > , denied",
    ],
    "🗣️ Simone Inzaghi confirms: “Yes, João Cancelo will leave Al Hilal. He wants to return to Europe”.": [
        "João Cancelo: Al-Hilal > , available",
    ],
    (
        "🚨⚠️ Roony Bardghji has decided to reject Porto proposal. He wants to stay and fight for his place at "
        "Barcelona, as @ffpolo reports."
    ): [
        "Roony Bardghji: Barcelona > FC Porto, denied",
    ],
    (
        "🚨🟣 Fiorentina are closing in on Jorge Sánchez as new right back, loan from Cruz Azul with €5m buy option. "
        "Medical to be booked soon."
    ): [
        "Jorge Sánchez: Cruz Azul > Fiorentina, talks",
    ],
    "🔵🔴 Crystal Palace have activated the option to extend Jean-Philippe Mateta's contract until 2028.": [
        "Jean-Philippe Mateta: Crystal Palace > (stays), official",
    ],
    (
        "It's official, Rodrigo Bentancur has left Tottenham and joins River Plate on a free transfer. Here we go "
        "confirmed. ⚪️🔴⚪️"
    ): [
        "Rodrigo Bentancur: Tottenham Hotspur > River Plate, official",
    ],
    (
        "Leicester City have accepted an offer from Wrexham for Harry Souttar. Defender now in Wales to complete the"
        " move."
    ): [
        "Harry Souttar: Leicester City > Wrexham, fee_agreed",
    ],
    (
        "Been told Inter have asked Arsenal for info on Ben White. Loan with option is the formula. No negotiation "
        "for now."
    ): [
        "Ben White: Arsenal > Inter, enquiry",
    ],
    (
        "🚨 Gabri Veiga's return to Spain is possible. Atlético have initiated contacts with Porto in the last 48 "
        "hours. @MatteMoretto"
    ): [
        "Gabri Veiga: FC Porto > Atlético Madrid, enquiry",
    ],
    (
        "🔴⚪️ Atlético and Nahuel Molina have reached an agreement to extend until 2029. Announcement in the coming "
        "days."
    ): [
        "Nahuel Molina: Atlético Madrid > (stays), agreed",
    ],
    (
        "🟡🔵 Villarreal's Tajon Buchanan is Lyon's first choice for the wing. The French side are ready to present "
        "their first proposal, around €15m. @MatteMoretto"
    ): [
        "Tajon Buchanan: Villarreal > Olympique Lyonnais, bid_expected",
    ],
    (
        "Real Madrid have rejected an offer from Al-Ittihad for Rodrygo. The club's idea is to keep him; the player "
        "agrees."
    ): [
        "Rodrygo: Real Madrid > Al-Ittihad, bid_rejected",
    ],
    (
        "Federico Gatti chooses Aston Villa! The Italian defender has said yes, Juve ask for €30m. Emery pushed "
        "personally for him. 🇮🇹"
    ): [
        "Federico Gatti: Juventus > Aston Villa, personal_terms",
    ],
    "Torino are working on the return of Samuele Ricci from AC Milan. Contacts ongoing, loan idea. @DiMarzio": [
        "Samuele Ricci: AC Milan > Torino, talks",
    ],
    "Napoli have made an official offer to Udinese for Oumar Solet: €20M plus bonuses. Answer expected tomorrow.": [
        "Oumar Solet: Udinese > SSC Napoli, bid",
    ],
    "Atalanta, Lazar Samardžić leaving: close to joining Bournemouth, agreement being defined. €22m.": [
        "Lazar Samardžić: Atalanta > AFC Bournemouth, talks",
    ],
    (
        "Manchester United have opened contract talks with Harry Amass. Celtic and Norwich had made contact about a "
        "loan for the 18yo. #MUFC"
    ): [
        "Harry Amass: Manchester United > Celtic, enquiry",
        "Harry Amass: Manchester United > Norwich City, enquiry",
        "Harry Amass: Manchester United > (stays), talks",
    ],
    (
        "✍️ We're delighted to announce the signing of Will Lankshear from Tottenham Hotspur on a season-long "
        "loan!\n\nWelcome to Oxford, Will! 💛"
    ): [
        "Will Lankshear: Tottenham Hotspur > Oxford United, official",
    ],
    (
        "Nathan Redmond has left the club following the expiry of his contract. We thank Nathan for his efforts and "
        "wish him all the best. #SCFC"
    ): [
        "Nathan Redmond: Stoke City > , official",
    ],
    (
        "👋 Stoke City can confirm that Lewis Baker has completed a permanent move to Blackpool for an undisclosed "
        "fee."
    ): [
        "Lewis Baker: Stoke City > Blackpool, official",
    ],
    (
        "🚨 BREAKING: Mary Earps to return to Manchester United on a two-year deal from PSG. Agreement completed this"
        " afternoon. @BBCSport"
    ): [
        "Mary Earps: Paris Saint-Germain > Manchester United, agreed",
    ],
    (
        "Here we go confirmed ✅🔐\n\nFabrizio Romano (@FabrizioRomano)\n\n🚨🔵 Everton are set to sign Merlin Röhl from "
        "Freiburg, deal in place! Loan with obligation to buy for €20m.\n\n— "
        "https://nitter.net/FabrizioRomano/status/5#m"
    ): [
        "Merlin Röhl: SC Freiburg > Everton, agreed",
    ],
    (
        "Called it. 🎯\n\nNicolò Schira (@NicoSchira)\n\n#Como have completed the signing of Diego #Carlos from "
        "#Fenerbahce on loan with option to buy. Contract until 2027. #transfers\n\n— "
        "https://nitter.net/NicoSchira/status/6#m"
    ): [
        "Diego Carlos: Fenerbahçe > Como, official",
    ],
    (
        "🚨 Jonathan David could leave #Juventus in January. #Tottenham and #Newcastle keep an eye on him. Asking "
        "price: €35M. #transfers"
    ): [
        "Jonathan David: Juventus > Tottenham Hotspur, interest",
        "Jonathan David: Juventus > Newcastle United, interest",
    ],
    (
        "#Lazio are in advanced talks to sign Petar #Ratkov from #RBSalzburg. Ready a contract until 2030. "
        "#transfers"
    ): [
        "Petar Ratkov: Red Bull Salzburg > Lazio, talks",
    ],
    "Done Deal and confirmed! Jhon #Lucumi to #Juventus from #Bologna for €18M. Medicals tomorrow. #transfers": [
        "Jhon Lucumi: Bologna > Juventus, medical",
    ],
    "Thomas Frank on Micky van de Ven: “He is our captain and we are happy with him. I can't see him leaving.”": [
        "Micky van de Ven:  > , denied",
    ],
    "Seven days to go until the window closes. Which signing would you make? 🤔": [],
    "PSG 4-0 Marseille. Barcola x2, Doué, Dembélé. What a night at the Parc. 🔴🔵": [],
    "England squad: Reece James withdraws with hamstring problem, Djed Spence called up. #ThreeLions": [],
    "🚨 Brazil: Carlo Ancelotti's new deal until 2030 has been agreed. Contract to be signed next week.": [],
}  # fmt: skip


@pytest.mark.parametrize("text", DAILY)
def test_daily_posts(text: str, told: Told) -> None:
    assert told(text) == DAILY[text]
