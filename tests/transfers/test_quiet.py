"""Items that tell of no move, though they use a move's words: none of them gives a rumour."""

from collections.abc import Callable

import pytest

from bot.transfers.model import Rumour

Told = Callable[..., list[str]]
Read = Callable[..., tuple[Rumour, ...]]

QUIET = {
    "a player talks of other things": """
        Radu Pavel talks up Leeds' chances before the derby
        Harry Wilson talks Fulham, Wales and life on the left
        Kadri Holm talks about finding her joy again at Arsenal
        """,
    "a player who is spoken with": """
        Kadri Holm: Arsenal were my team growing up. The Under-21 centre-back talks to Mick Merrow about his love of London
        Joe Rodon talks to BBC Sport about his best position at Leeds
        Harry Wilson on life at Fulham and his discussions with manager Marco Silva
        Jamie Vardy at Cremonese: why he goes on
        """,
    "who misses a match": """
        Olivia Holm withdraws from the Canada squad with concussion, Arsenal say
        Joe Rodon and Ao Tanaka to remain sidelined at Leeds
        Fulham reveal that Harry Wilson is out for an extended period with a back injury
        Liverpool defender Grace Fisher is called into the England squad following the withdrawal of Arsenal's Katie Reiss
        Leeds leave forward Joel Piroe out of squad to face Everton
        England squad: Harry Wilson is set to miss out on the squad, Fulham say
        Rangers captain James Tavernier hurt at missing out on farewell appearance
        """,
    "a team that wins": """
        Radu Pavel stunner edges Watford past Southampton
        Tottenham 1-3 Crystal Palace: 'Disbelief' as thousands leave early
        Man Utd 0-3 Lyon: Humbled by Lyon, but lessons learned
        Mo Salah: Egypt are not among the favourites for the AFCON, but the Liverpool forward hopes
        """,
    "words in passing": """
        Rodri has joined the chorus of dissatisfaction at Manchester City
        Bruno Fernandes and Igor Thiago join a number of Arsenal players in the team of the year
        Assessing Viktor Gyokeres' start at Arsenal: the media look at his three goals
        BBC Sport takes a look at Bernardo Silva's career at Manchester City
        Sonia Bompastor: Chelsea head coach extends contract until 2030 with the Women's Super League club
        """,
    "returns, awards, battles": """
        Hannah Brandell: Manchester United defender makes her return to football after more than a year
        Everton remain hopeful Harry Wilson can play in the second leg
        Radu Pavel ruins Mary Ebner's afternoon as Manchester United stay perfect in the Champions League
        James Trafford will become England's number one, says the Manchester City coach
        Foden has become peripheral at Manchester City and is no longer a shoo-in for the World Cup
        Harry Wilson's form proves why Fulham can't go on without him
        Manchester City duo Bunny Holm and Yui Hamada on shortlist for the players' award
        Verle Bauman strikes late for Chelsea in an end-to-end battle with Tottenham
        Rory Finn called up by Ireland as Newcastle defender Jaden Umar pulls out of Republic of Ireland squad
        Ollie Watkins scored twice to put Aston Villa in driving seat against Bologna
        """,
    "who buys into a club": """
        Harbour Holdings, run by former owner Amy Stanwell, make offer for stake in West Ham
        """,
    "against other teams": """
        Arsenal told Viktor Gyokeres to be patient, and he scored in the win against Sunderland to move clear at the top
        Alexander Isak could feature for Liverpool against Manchester City on his injury return
        Manchester City edge Fulham thriller as Erling Haaland sets a record
        Gianluigi Donnarumma is happy to rival James Trafford as Manchester City's first-choice goalkeeper
        """,
    "reporters and games": """
        Leeds boss to leave at the end of the season? Sky Sports Ben Ransome is at Elland Road as talk grows that he will leave Leeds
        Lewis Hallam renews hostilities with Barcelona star Lamine Yamal
        Morgan Gibbs-White's hat-trick leaves Burnley on the brink of relegation
        Rayan scores the only goal as Bournemouth beat Fulham to stay sixth
        Tottenham goalkeeper will have surgery, paving the way for Antonin Kinsky to return to the side
        Kieran Trippier is hoping to lead Wolves out of it
        Harry Wilson makes his return against Leeds
        Manchester City are pushing for Marc Guehi to play in the cup final
        Lewandowski se queda sin el gol en el regreso al Camp Nou
        """,
    "what is not let happen": """
        Fulham winger Harry Wilson says he will not let the critics get to him
        Leeds defender Joe Rodon will not let one mistake define him
        Wrexham's Ollie Palmer insists he won't let the moment pass him by
        """,
    "who is to manage a club": """
        Kevin Landry favourite to become next Rangers head coach
        Marek Soltis pulls out of race for Celtic job with Kevin Landry the frontrunner
        Everton are considering bringing back Slavo Bilan to replace Graham Marsh as manager
        Wolves latest: Cesar Pereyra announced as Rob Hale's replacement. Wolves have named Pereyra as the club's new head coach
        """,
    "a chase after points": """
        Leeds drop points in the race for a top-four finish as Joe Rodon is sent off
        Harry Wilson puts himself back in the frame for England
        Aston Villa will return to the Champions League as Ollie Watkins double sinks Liverpool
        Fulham's Harry Wilson has a message for the fans as Bournemouth miss out on the Europa League
        Bukayo Saka goal extends Arsenal's lead at the top
        Gary Neville says Arsenal need help to get over the line in the title race after Eberechi Eze's winner
        """,
    "a team that gave up": """
        Van Dijk claims Liverpool gave up in Manchester City defeat
        Joe Rodon does not accept that Leeds gave up in their cup rout at Everton
        """,
    "words that only sound so": """
        Take a look at Bruno Guimaraes' best goals for Newcastle
        Harry Wilson and Antonee Robinson join forces for a Fulham charity
        Wolves need a few more like Joao Gomes to stay up
        Noni Madueke is not worried by criticism of his signing
        Cristiano Ronaldo shows how athletes extend careers with new methods
        Ella Kaasinen struck a second goal to leave her rivals with no points
        """,
    "sponsors": """
        Marcus Rashford signs new deal with Nike
        Harry Wilson agrees a five-year contract with Puma
        El delantero Noah Ferrer renueva su acuerdo con Nike hasta 2030
        Il tennista rinnova l'accordo con Gucci fino al 2030
        Mats Ahlgren verlängert mit Adidas bis 2030
        Luc Moreau prolonge son contrat avec Puma
        """,
    "other sports": """
        Falcons send Wade Morrow to the Packers in a trade before the draft
        Conor Brand wants a rematch with Chris Ewell at the Tottenham Hotspur Stadium
        Yankees agree deal with free agent Tod Baker
        Celtics sign Tod Baker from Knicks on a two-year contract
        Rob Tanner, twice a winner of the Premier League Darts, extends contract with Red Arrow Darts
        Blue Jays make a big push for Tod Baker. Toronto Blue Jays hope to sign the slugger before the weekend
        Mets linked with Tod Baker. The New York Mets are interested in the All-Star
        Milwaukee Bucks expected to keep Tod Baker this season
        Wales back Owain Parry signs new deal with Bristol Bears
        Hull FC centre Danny Marlow will join Wakefield Trinity next year
        Sunrisers Leeds move closer to the final as Birmingham Phoenix crash out
        Luca Ferri withdraws from Cincinnati Open
        Here we go: Luca Ferri, seven-time grand slam winner, returns at the US Open. The ATP champion likes football, too
        Boxxer offer for Dina Holm rejected, the bantamweight says
        Piastri to stay with his team after signing a one-year extension
        """,
    "what remains, and is nobody": """
        Leeds fans back new signing Joe Rodon, but a ban will remain
        Joe Rodon is set for another medical test on Friday after his ankle injury at Leeds, Farke said
        Joe Rodon is expected to remain in hospital for two days after the fall at Leeds
        Joe Rodon is fit again. A question mark over his form will remain, Leeds admit
        """,
    "leaders of departments": """
        Everton coach Brian Soerensen is sorry about Carla Dunne's exit as head of women's football
        """,
}
LINES = [(kind, line.strip()) for kind, lines in QUIET.items() for line in lines.strip().splitlines()]


@pytest.mark.parametrize(("kind", "line"), LINES)
def test_quiet(kind: str, line: str, told: Told) -> None:
    assert told(line) == [], kind


def test_news_of_the_world_is_quiet(told: Told) -> None:
    news = (
        "Two boys were pulled from the rubble on Sunday after the earthquake. Their mother, Alma Herrera, told reporters that she cannot "
        "leave the city. Her brother Tomas Herrera will stay in the camp until the roads are open. The government has agreed to send more "
        "money. Interim President Delia Rovira said that talks with the neighbouring countries were at an advanced stage, and that she "
        "wants more helpers to join. Pedro Suarez Alba, who lost his house, said he would leave for the coast."
    )
    assert told(news) == []


STILL_READ = {
    "Fulham in Harry Wilson talks as Leeds wait": "Harry Wilson",
    "Leeds are in pole position for Joe Rodon": "Joe Rodon",
    "WBA agree deal to sign Joe Rodon": "Joe Rodon",
    "Leeds hope to sign Joe Rodon before Boxing Day": "Joe Rodon",
    "Leeds will not let Joe Rodon leave this summer": "Joe Rodon",
    "Leeds will not let Joe Rodon go": "Joe Rodon",
    "Leeds withdraw from talks for Joe Rodon": "Joe Rodon",
    "Joe Rodon will stay at Leeds": "Joe Rodon",
    "Joe Rodon extends his stay at Leeds": "Joe Rodon",
    "Leeds are favourites to sign Joe Rodon": "Joe Rodon",
    "Leeds are edging closer to Joe Rodon": "Joe Rodon",
    "Leeds hold talks over Joe Rodon": "Joe Rodon",
    "Joe Rodon joins the list of departures as he joins Leeds": "Joe Rodon",
    "Leeds are watching Joe Rodon's development": "Joe Rodon",
    "Everton are no longer interested in Joe Rodon": "Joe Rodon",
    "Everton are no longer in the race for Joe Rodon": "Joe Rodon",
    "Everton battle with Leeds for Joe Rodon": "Joe Rodon",
    "Joe Rodon cannot leave, say Leeds": "Joe Rodon",
    "Joe Rodon seals a return to Swansea": "Joe Rodon",
    "Everton pull out of a deal for Joe Rodon": "Joe Rodon",
    "Leeds are hopeful that they can sign Joe Rodon": "Joe Rodon",
    "Joe Rodon rejects a move to Everton": "Joe Rodon",
    "Joe Rodon decided against a move to Everton": "Joe Rodon",
    "Leeds edge closer to Harry Wilson": "Harry Wilson",
    "Harry Wilson is the latest Leeds signing": "Harry Wilson",
    "Harry Wilson to return to Leeds": "Harry Wilson",
    "Leeds are pushing for Harry Wilson": "Harry Wilson",
    "Leeds are on the brink of signing Harry Wilson": "Harry Wilson",
    "Leeds are out of the race for Harry Wilson": "Harry Wilson",
    "Harry Wilson renews his contract with Fulham": "Harry Wilson",
    "El delantero Noah Okafor se queda en el Sevilla": "Noah Okafor",
    "Everton have given up on signing Joe Rodon": "Joe Rodon",
    "Leeds miss out on Harry Wilson": "Harry Wilson",
    "Leeds join the race for Harry Wilson": "Harry Wilson",
    "Leeds sign Tod Baker from Lens as manager Daniel Farke hails his pace": "Tod Baker",
    "Harry Wilson to leave Fulham": "Harry Wilson",
    "Harry Wilson set to join Leeds": "Harry Wilson",
    "Leeds take a look at Harry Wilson, and want to sign him": "Harry Wilson",
    "Leeds are edging closer to getting a deal for Harry Wilson over the line": "Harry Wilson",
    "Tod Baker here we go, done deal, medical tomorrow": "Tod Baker",
}


@pytest.mark.parametrize("line", STILL_READ)
def test_still_read(line: str, read: Read) -> None:
    assert STILL_READ[line] in {rumour.player for rumour in read(line)}
