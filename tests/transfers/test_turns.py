"""What is verbally agreed, who is picked over whom, what an agent says; and posts about football in which nobody moves."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

TURNS = {
    (
        "💣 Dušan Vlahović, verbally agreed with Beşiktaş! Serbian striker gave the green light last night, now up to"
        " Juventus."
    ): [
        "Dušan Vlahović: Juventus > Beşiktaş, personal_terms",
    ],
    "🚨🔵 Chelsea plan for Andrey Santos hasn't changed: he stays. No way for a January exit.": [
        "Andrey Santos: Chelsea > , denied",
    ],
    (
        "🔴⚫️ Milan have included Niclas Füllkrug name in their list for the attack, as @MatteMoretto called. West "
        "Ham request: permanent transfer only."
    ): [
        "Niclas Füllkrug: West Ham United > AC Milan, interest",
    ],
    (
        "🚨 Forest told Elliot Anderson's camp they want £120m this summer. Man City and Man United are both pushing "
        "for the midfielder."
    ): [
        "Elliot Anderson: Nottingham Forest > Manchester City, interest",
        "Elliot Anderson: Nottingham Forest > Manchester United, interest",
    ],
    (
        "✈️🇸🇦 Darwin Núñez has arrived in Riyadh. Al Hilal contract until 2028 ready to be signed, Liverpool to "
        "receive €53m."
    ): [
        "Darwin Núñez: Liverpool > Al-Hilal, agreed",
    ],
    (
        "Marc-André ter Stegen has said yes to Girona. Barcelona will cover the majority of his wages, loan until "
        "end of the season."
    ): [
        "Marc-André ter Stegen: Barcelona > Girona, personal_terms",
    ],
    (
        "🔵 TSG Hoffenheim want to tie down Fisnik Asllani early. Talks about a contract extension have begun. Exit "
        "clause: €25-29m. @SkySportDE"
    ): [
        "Fisnik Asllani: TSG Hoffenheim > (stays), talks",
    ],
    (
        "🚨 Hugo Ekitiké is expected to pick Liverpool over Newcastle. Frankfurt and #LFC now discussing structure of"
        " a deal >£70m @TheAthleticFC"
    ): [
        "Hugo Ekitiké: Eintracht Frankfurt > Liverpool, personal_terms",
        "Hugo Ekitiké: Eintracht Frankfurt > Newcastle United, collapsed",
    ],
    (
        "🚨 Aston Villa step up efforts to land Tammy Abraham. Villa have moved ahead of West Ham in the chase and "
        "Besiktas would sell for around £18m.🇹🇷"
    ): [
        "Tammy Abraham: Beşiktaş > Aston Villa, interest",
        "Tammy Abraham: Beşiktaş > West Ham United, interest",
    ],
    (
        "🚨 Lucas Paquetá has informed West Ham he wants to move to Flamengo before deadline. Offer of €35m imminent,"
        " talks between club presidents ongoing. 🇧🇷"
    ): [
        "Lucas Paquetá: West Ham United > Flamengo, bid_expected",
    ],
    "Rangers have made a loan enquiry for Leeds defender Sebastiaan Bornauw. Other clubs keen too.": [
        "Sebastiaan Bornauw: Leeds United > Rangers, enquiry",
    ],
    "✍️ Arthur Okonkwo is a Red Dragon for longer! Keeper pens new three-year deal with Wrexham.": [
        "Arthur Okonkwo: Wrexham > (stays), official",
    ],
    "Gossip in Italy links Gabriel Martinelli with Roma, but no concrete steps. Arsenal ask €50m.": [
        "Gabriel Martinelli: Arsenal > AS Roma, interest",
    ],
    (
        "Wolves fans, João Gomes to Atlético is heating up. Second bid of €45m on its way, first one (€38m) turned "
        "down last Friday."
    ): [
        "João Gomes: Wolverhampton Wanderers > Atlético Madrid, bid_expected",
    ],
    "🗣️ Ruben Neves: “My agent is talking with Man United. I would be proud but nothing is done with Al Hilal”.": [
        "Ruben Neves: Al-Hilal > Manchester United, talks",
    ],
    "Official: Ajax have signed Takehiro Tomiyasu as a free agent until June. 🇯🇵": [
        "Takehiro Tomiyasu:  > Ajax, official",
    ],
    "Strasbourg make Julio Enciso permanent. Clause exercised, Brighton bank £17m.": [
        "Julio Enciso: Brighton & Hove Albion > RC Strasbourg, official",
    ],
    "Leah Williamson signs new Arsenal deal. England captain commits her future until 2029. ✍️": [
        "Leah Williamson: Arsenal > (stays), official",
    ],
    "Manchester City Women have agreed a fee with Bayern for Georgia Stanway. Medical next week in Manchester.": [
        "Georgia Stanway: Bayern Munich > Manchester City, medical",
    ],
    "❌ Deal off. Jaidon Anthony stays at Burnley after Leeds decided not to meet asking price.": [
        "Jaidon Anthony: Burnley > Leeds United, collapsed",
    ],
    (
        "🚨 Inter add Tarik Muharemović to their shortlist. Sassuolo set €30m price, Juventus hold 50% sell-on. "
        "Contacts started."
    ): [
        "Tarik Muharemović: US Sassuolo > Inter, enquiry",
    ],
    "🚨 Savinho to Tottenham? Personal terms, no issue. Man City now studying Spurs' improved £60m bid.": [
        "Savinho: Manchester City > Tottenham Hotspur, bid",
    ],
    "🚨 Cristhian Mosquera will undergo his Arsenal medical today. Valencia say goodbye with a statement.": [
        "Cristhian Mosquera: Valencia > Arsenal, medical",
    ],
}  # fmt: skip

QUIET = (
    "🎥 Lamine Yamal: “I'm focused on the final. I don't think about anything else”.",
    "🚨 Kylian Mbappé out for two weeks after knee scan. Real Madrid hope to have him back for the Clásico.",
    "Happy birthday to Luka Modrić, 40 today! 🎂 Milan midfielder still at the top.",
    "On this day in 2019: Liverpool sign Harvey Elliott from Fulham. Some business. 🔴",
    "New contract for sporting director Hugo Viana at Manchester City until 2030. Agreement in place.",
    "🚨 BREAKING: Ange Postecoglou has been sacked by Nottingham Forest after 39 days.",
    "Xabi Alonso, set to become new Liverpool head coach. Here we go! Contract until June 2029.",
    "Who should Arsenal sign in January? Vote below ⬇️",
    "Mason Greenwood with a hat-trick as Marseille beat Le Havre 6-2. 🔵⚪️",
    "Chelsea are considering a new stadium plan at Earl's Court, as @NizaarKinsella reports.",
    "Todd Boehly: “We are not looking to sell the club. We are in this for the long term”.",
    "Erling Haaland: “I signed until 2034 because I love this city. I'm very happy here”.",
    "FIFA have opened an investigation on Barcelona's registration of Dani Olmo. More to follow.",
    "Cole Palmer trains individually at Cobham. Enzo Maresca will assess him tomorrow before Sunderland game.",
    '🎙️ Jamie Carragher on Mohamed Salah: "He\'s been Liverpool\'s best player for eight years. People forget that."',
    "Mercato recap coming at 19:00 on YouTube: Juventus, Inter, Milan, Napoli and Roma. See you there! 🎬",
    "Alejandro Garnacho scores against former club. First goal for Chelsea. 💙",
    "Frank Lampard wants Coventry to keep feet on the ground: “There is no deal for promotion in November”.",
    "Inter's deal with new shirt sponsor worth €30m per season confirmed. 🖤💙",
    "Man United agree training kit deal with Betway, £18m a year. #MUFC",
    "Rodri returns to the squad after knee injury. Guardiola: “He is ready”.",
    "🚨 Andrea Agnelli has reached an agreement with prosecutors. No trial.",
    'Wrexham\'s Ryan Reynolds: "We would love to bring Gareth Bale here one day, just for golf."',
    "Bayern's medical department confirm Jamal Musiala will be back in full training in December.",
    "Newcastle confirm Ross Wilson as sporting director from Nottingham Forest. Contract signed. #NUFC",
    "Jürgen Klopp rules out Real Madrid job: “I'm happy at Red Bull”.",
    "NBA: LeBron James to leave Lakers as a free agent. Cavaliers interested.",
    "Ferrari want Oscar Piastri for 2027, talks with McLaren rejected. #F1",
    "Ticket news: Arsenal v Tottenham loan of season tickets available from Friday.",
    "Virgil van Dijk on referee decision: “I've no idea why it was given. We move on.”",
    "Vinícius Jr named Brazil captain for the friendlies against Korea and Japan. 🇧🇷",
    'Son Heung-min on his start at LAFC: "The fans are great. I feel the love."',
    "Ballon d'Or: Dembélé first, Yamal second, Vitinha third.",
    "🚨 Referee Clément Turpin appointed for PSG vs Bayern.",
    "Aston Villa have appointed Roberto Olabe as president of football operations. He joins from Real Sociedad.",
    "The agent Pini Zahavi was in Munich for meetings with Bayern about several topics.",
    "Thiago Silva, 41 today and still playing for Fluminense. What a career. 👏",
    'Paul Scholes: "Kobbie Mainoo must play more. I don\'t understand it."',
)  # fmt: skip


@pytest.mark.parametrize("text", TURNS)
def test_turns(text: str, told: Told) -> None:
    assert told(text) == TURNS[text]


@pytest.mark.parametrize("text", QUIET)
def test_quiet(text: str, told: Told) -> None:
    assert told(text) == []
