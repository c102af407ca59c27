"""Posts that tell in a row or a breath where a move stands: rows, marks, quotations and what a seller asks."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

BULLETINS = {
    "🚨 Everton have sent formal bid to Fiorentina for Moise Kean. €40m package on the table.": [
        "Moise Kean: Fiorentina > Everton, bid",
    ],
    "🔜 Medical booked for Malick Thiaw as new Villa player. #AVFC": [
        "Malick Thiaw:  > Aston Villa, medical",
    ],
    "Deal on between Roma and Brighton for Evan Ferguson. Loan with buy option. More to follow.": [
        "Evan Ferguson: Brighton & Hove Albion > AS Roma, fee_agreed",
    ],
    "Story confirmed. Darwin Núñez joins Napoli on a permanent deal, never in doubt. ✅": [
        "Darwin Núñez:  > SSC Napoli, official",
    ],
    "🗣️ Rodrygo: “I want to stay at Real Madrid. I’m happy here, I never asked to leave”.": [
        "Rodrygo: Real Madrid > , denied",
    ],
    "🚨❌ Crystal Palace reject €60m proposal from Inter for Maxence Lacroix. No plans to sell.": [
        "Maxence Lacroix: Crystal Palace > Inter, bid_rejected",
    ],
    (
        "🚨💥 Armel Bella-Kotchap to Hellas Verona - DONE DEAL ✔️\n\nPermanent move from Southampton. Contract until "
        "2029."
    ): [
        "Armel Bella-Kotchap: Southampton > Hellas Verona, agreed",
    ],
    (
        "🚨 Arsenal exploring loan exit for Ethan Nwaneri, open to season-long loan with West Ham & Fulham both keen."
        " No final decision yet @TheAthleticFC"
    ): [
        "Ethan Nwaneri: Arsenal > West Ham United, interest",
        "Ethan Nwaneri: Arsenal > Fulham, interest",
    ],
    "#THFC submit improved offer for #NFFC winger Callum Hudson-Odoi. £35m + £5m.": [
        "Callum Hudson-Odoi: Nottingham Forest > Tottenham Hotspur, bid",
    ],
    "🔴 Manuel Ugarte has said yes to Napoli. Man United want €35m, talks ongoing.": [
        "Manuel Ugarte: Manchester United > SSC Napoli, personal_terms",
    ],
    "Hearing Sevilla have pulled out of a deal to sign Rabby Nzingoula. Strasbourg now expect him to stay.": [
        "Rabby Nzingoula: RC Strasbourg > Sevilla, collapsed",
    ],
    "🚨 Joao Felix will not be returning to Benfica. Al-Nassr have no intention to let him go.": [
        "Joao Felix: Al-Nassr > SL Benfica, denied",
    ],
    'From here to the end of window, West Brom aim for one more signing. Ryan Mason: "We need a striker."': [],
    (
        "🚨 Understand Nottingham Forest reached full agreement to sign Douglas Luiz from Juventus. Loan, option to "
        "buy €30m not mandatory. Flight booked."
    ): [
        "Douglas Luiz: Juventus > Nottingham Forest, agreed",
    ],
    "Sources: Sunderland considering move for Arthur Masuaku replacement, Fulham's Ryan Sessegnon on list.": [
        "Ryan Sessegnon: Fulham > Sunderland, interest",
    ],
    "🚨 Spurs have NOT made an offer for Antoine Semenyo. Bournemouth expect to keep him in January.": [
        "Antoine Semenyo: AFC Bournemouth > Tottenham Hotspur, denied",
    ],
    "✅ Done and sealed: Tyler Morton, new Lyon player. €10m to Liverpool, 20% sell-on.": [
        "Tyler Morton: Liverpool > Olympique Lyonnais, official",
    ],
    (
        "🚨🔴🔵 Barça director Deco confirms: “We like Luis Díaz, we like Rashford. We have to be attentive to the "
        "market”."
    ): [
        "Luis Díaz:  > Barcelona, interest",
        "Rashford:  > Barcelona, interest",
    ],
    (
        "We can confirm that Conor Coady has joined Wrexham on a permanent transfer for an undisclosed fee.\n\nAll the"
        " best, Conor. 💙"
    ): [
        "Conor Coady:  > Wrexham, official",
    ],
    "Manu Koné stays at AS Roma, no chances to leave now. Inter deal off.": [
        "Manu Koné: AS Roma > Inter, collapsed",
    ],
    "Nico Paz 🔜 Real Madrid. Buy-back clause will be triggered by end of June, €9m to Como. All set.": [
        "Nico Paz: Como > Real Madrid, agreed",
    ],
    "🚨 Wolves and Porto in talks over Toti Gomes. No agreement yet, gap over fee. More on @SkySportsNews": [
        "Toti Gomes: Wolverhampton Wanderers > FC Porto, talks",
    ],
    "BREAKING: West Ham United have completed the signing of Mateus Mané from Wolves for £25m. 🚨": [
        "Mateus Mané: Wolverhampton Wanderers > West Ham United, official",
    ],
    "🚨 Exclusive: Sam Kerr has agreed to join Denver Summit when her Chelsea contract ends. #NWSL": [
        "Sam Kerr: Chelsea > Denver Summit, agreed",
    ],
    (
        "Bristol City turn down approach by Sheffield United for Sinclair Armstrong. #SUFC expected to return with "
        "new bid."
    ): [
        "Sinclair Armstrong: Bristol City > Sheffield United, bid_rejected",
    ],
    "Vitor Roque to Man Utd? Palmeiras president Leila Pereira: “There is no offer on my table.”": [
        "Vitor Roque: Palmeiras > Manchester United, denied",
    ],
    "🚨 Deal agreed. Patrick Dorgan to Inter on loan with €30m buy option. Man United accepted yesterday night.": [
        "Patrick Dorgan: Manchester United > Inter, agreed",
    ],
    "Milos Kerkez just arrived at Liverpool training ground. #LFC": [
        "Milos Kerkez:  > Liverpool, medical",
    ],
    "Rayan Cherki never in doubt! Here we go confirmed, Man City have just announced the deal. 🔵": [
        "Rayan Cherki:  > Manchester City, official",
    ],
    "Cole Palmer has no desire to leave Chelsea despite Manchester United links. (@JacobSteinberg)": [
        "Cole Palmer: Chelsea > Manchester United, denied",
    ],
    "Update: Leverkusen have now entered the race for Rangers midfielder Nico Raskin.": [
        "Nico Raskin: Rangers > Bayer Leverkusen, interest",
    ],
    "Celtic understood to be leading chase for Kasper Høgh of Bodø/Glimt. Offer in.": [
        "Kasper Høgh: FK Bodø/Glimt > Celtic, bid",
    ],
    "🔴⚫️ Rabiot on Milan future: “I feel good here, let's see what happens in the summer.”": [],
    "Jorgen Strand Larsen: medical under way at Crystal Palace. £48m deal. Wolves keep hold of sell-on clause.": [
        "Jorgen Strand Larsen: Wolverhampton Wanderers > Crystal Palace, medical",
    ],
    "✍️ Oscar Gloukh has signed his contract as a new Ajax player. Salzburg receive €15m.": [
        "Oscar Gloukh: Red Bull Salzburg > Ajax, official",
    ],
    "Bologna have made Pantelis Hatzidiakos their top target for the defence. FC Copenhagen ask for €8m.": [
        "Pantelis Hatzidiakos: FC Copenhagen > Bologna, interest",
    ],
    "🚨 Told Besiktas agreed terms with Wilfred Ndidi; Leicester to accept £7m bid.": [
        "Wilfred Ndidi: Leicester City > Beşiktaş, personal_terms",
    ],
    "Julio Enciso to Strasbourg, here we go... Ipswich deal off! Personal terms agreed since Sunday.": [
        "Julio Enciso:  > RC Strasbourg, agreed",
        "Julio Enciso:  > Ipswich Town, collapsed",
    ],
    "Confirmed. Aaron Ramsdale will leave Southampton for Newcastle on season-long loan. Buy option included.": [
        "Aaron Ramsdale: Southampton > Newcastle United, agreed",
    ],
    (
        "Pau Cubarsí’s agent was in Barcelona today to complete contract renewal: new deal until 2030 agreed, €1bn "
        "clause."
    ): [
        "Pau Cubarsí: Barcelona > (stays), agreed",
    ],
    "Ousmane Dembélé has won the Ballon d'Or. PSG in celebration.": [],
    (
        "Leon Goretzka leaves Bayern at the end of his contract, as confirmed by Max Eberl. Juventus, Milan and "
        "Atlético, all interested."
    ): [
        "Leon Goretzka: Bayern Munich > Juventus, interest",
        "Leon Goretzka: Bayern Munich > AC Milan, interest",
        "Leon Goretzka: Bayern Munich > Atlético Madrid, interest",
    ],
    (
        "✅🔜 #MCFC\n\nFabrizio Romano (@FabrizioRomano)\n\n🚨 Manchester City are advancing in talks to sign Tino "
        "Livramento from Newcastle. Player side agreed.\n\n— https://nitter.net/FabrizioRomano/status/2#m"
    ): [
        "Tino Livramento: Newcastle United > Manchester City, personal_terms",
    ],
}  # fmt: skip


@pytest.mark.parametrize("text", BULLETINS)
def test_bulletins(text: str, told: Told) -> None:
    assert told(text) == BULLETINS[text]
