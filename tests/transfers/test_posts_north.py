"""Posts and headlines of French and German reporters and papers in the manner of every day: what each tells, and what tells nothing."""

from collections.abc import Callable

import pytest

Told = Callable[..., list[str]]

POSTS = {
    "🚨🔴 News #Ouedraogo: Bayer Leverkusen hat sich nach Informationen von Sky intensiv mit Assan #Ouedraogo "
    "beschäftigt. Ein erstes Gespräch mit der Spielerseite hat stattgefunden. RB Leipzig will den Mittelfeldspieler "
    "aber nicht abgeben. ⚫️🔴 @SkySportDE": ["Assan Ouedraogo: RB Leipzig > Bayer Leverkusen, enquiry"],
    "‼️ Exklusiv | Eintracht Frankfurt steht unmittelbar vor der Verpflichtung von Jonas Wind. Der Angreifer vom VfL "
    "#Wolfsburg soll einen Vertrag bis 2030 unterschreiben, der Medizincheck ist für Dienstag geplant. Ablöse: rund "
    "12 Mio. Euro. #SGE": ["Jonas Wind: VfL Wolfsburg > Eintracht Frankfurt, medical"],
    "Der VfB Stuttgart hat ein zweites Angebot von Newcastle United für Enzo Millot zurückgewiesen. Die Engländer "
    "boten 45 Millionen Euro plus Boni, der VfB fordert mehr als 60. Gespräche sollen weitergehen.": [
        "Enzo Millot: VfB Stuttgart > Newcastle United, talks"
    ],
    "✅ Perfekt: Der 1. FC Köln nimmt Luca Waldschmidt-Nachfolger Ragnar Ache unter Vertrag. Der Stürmer kommt vom 1. "
    "FC Kaiserslautern und erhält einen Vertrag bis 2029. #effzeh": ["Ragnar Ache: 1. FC Kaiserslautern > 1. FC Köln, official"],
    "Nach dem geplatzten Wechsel zu Galatasaray: Leroy #Sané bleibt beim FC Bayern und wird seinen Vertrag um ein "
    "Jahr verlängern. Darauf haben sich beide Seiten mündlich verständigt. Verkündung zeitnah. 🔴⚪️": [
        "Leroy Sané: Bayern Munich > Galatasaray, collapsed",
        "Leroy Sané: Bayern Munich > (stays), agreed",
    ],
    "🚨 L'Olympique de Marseille s'apprête à passer à l'action pour Quentin Merlin ! Le latéral nantais plaît "
    "énormément à Medhi Benatia et une proposition de 13 M€ + bonus va être transmise au FC Nantes dans les "
    "prochaines heures. #MercatOM": ["Quentin Merlin: FC Nantes > Olympique de Marseille, bid_expected"],
    "⚪️🔵 Info @RMCsport : l'OL est entré en négociations avec l'Ajax pour l'arrivée de Kian Fitz-Jim. Les échanges "
    "sont positifs mais les deux clubs ne sont pas encore d'accord sur le montant du transfert.": [
        "Kian Fitz-Jim: Ajax > Olympique Lyonnais, talks"
    ],
    "Le RC Lens ne retiendra pas Neil El Aynaoui. Le milieu marocain a donné sa priorité à l'AS Roma, qui est tout "
    "près de boucler l'affaire pour 25 M€ bonus compris. Visite médicale programmée mardi. ✈️🇮🇹": [
        "Neil El Aynaoui: RC Lens > AS Roma, medical"
    ],
    "💥 Coup de tonnerre à Monaco : Takumi Minamino a dit non à une prolongation et veut découvrir un autre "
    "championnat. Le Stade Rennais, la Real Sociedad et le Torino sont sur les rangs pour l'attaquant japonais (sous "
    "contrat jusqu'en 2027).": [
        "Takumi Minamino: AS Monaco > Stade Rennais, interest",
        "Takumi Minamino: AS Monaco > Real Sociedad, interest",
        "Takumi Minamino: AS Monaco > Torino, interest",
        "Takumi Minamino: AS Monaco > (stays), bid_rejected",
    ],
    "🔴⚫️ Rennes a recalé une approche de Nottingham Forest pour Jérémy Jacquet. 35 M€ proposés, les dirigeants "
    "bretons ne veulent pas entendre parler d'un départ du défenseur avant janvier.": [
        "Jérémy Jacquet: Stade Rennais > Nottingham Forest, bid_rejected"
    ],
    "Mercato : Strasbourg et Brighton ont trouvé une entente pour le prêt avec option d'achat de Facundo Buonanotte. "
    "L'Argentin est attendu en Alsace ce week-end pour y passer ses tests médicaux. (L'Équipe)": [
        "Facundo Buonanotte: Brighton & Hove Albion > RC Strasbourg, medical"
    ],
    "TRUE✅ Bayern has received an offer from Galatasaray for Joao Palhinha @altobelli13 @BILD_Sport": [
        "Joao Palhinha: Bayern Munich > Galatasaray, bid"
    ],
    "Wie die Sport Bild berichtet, hat der FC St. Pauli ein Auge auf Luca Netz geworfen. Der Linksverteidiger steht "
    "bei Gladbach nur noch bis 2026 unter Vertrag und wäre für eine kleine Ablöse zu haben. Konkurrenz kommt aus "
    "Mainz.": ["Luca Netz: Borussia Mönchengladbach > FC St. Pauli, interest", "Luca Netz: Borussia Mönchengladbach > Mainz 05, interest"],
    "Fix! Der SC Freiburg hat Derry Scherhant verpflichtet. Der 22-Jährige kommt von Hertha BSC in den Breisgau. "
    "Über die Vertragsinhalte haben die Vereine Stillschweigen vereinbart. ➡️ Zum Artikel:": [
        "Derry Scherhant: Hertha BSC > SC Freiburg, official"
    ],
    "🔵⚪️ Le Racing Club de Strasbourg a formulé une première offre de 18M€ pour Rayan Fofana (Lens). Refus "
    "catégorique du club artésien qui compte sur son attaquant. Le RCSA devrait revenir à la charge. #Mercato #RCSA": [
        "Rayan Fofana: RC Lens > RC Strasbourg, bid_rejected"
    ],
    "Selon nos informations, Naples s'est renseigné auprès du LOSC au sujet de la situation d'Ayyoub Bouaddi. Le "
    "club italien n'est pas seul : le PSG et Arsenal surveillent aussi le milieu de 18 ans. ✍️ @FabriceHawkins": [
        "Ayyoub Bouaddi: Lille > SSC Napoli, enquiry",
        "Ayyoub Bouaddi: Lille > Paris Saint-Germain, interest",
        "Ayyoub Bouaddi: Lille > Arsenal, interest",
    ],
    "🚨🟣⚪️ #JPL | Accord total entre Anderlecht et le Toulouse FC pour Cristian Cásseres Jr. Le Vénézuélien signera "
    "un contrat de 4 ans avec les Mauves. Montant de l'opération : 6M€ + bonus. Visite médicale prévue demain. "
    "#mercato #RSCA #TFC": ["Cristian Cásseres Jr. Le Vénézuélien: Toulouse > RSC Anderlecht, medical"],
    "Officiel ! Wahbi Khazri quitte Montpellier et retourne à Saint-Étienne, où il a paraphé un contrat d'une "
    "saison. L'attaquant tunisien, libre, retrouve les Verts quatre ans après son départ.": [
        "Wahbi Khazri: Montpellier > Saint-Étienne, official"
    ],
    "🚨 Nach @SkySportDE-Informationen: Borussia Dortmund und Brighton haben sich auf einen Wechsel von Carlos Baleba "
    "verständigt! Ablösesumme: 50 Mio. Euro fix plus Boni. Der Spieler soll bis 2031 unterschreiben. Medizincheck "
    "morgen in Dortmund. 🟡⚫️": ["Carlos Baleba: Brighton & Hove Albion > Borussia Dortmund, medical"],
    "Bittere Pille für Union Berlin: Danilho Doekhi wird seinen auslaufenden Vertrag nicht verlängern und die "
    "Köpenicker im Sommer ablösefrei verlassen. Interesse kommt aus der Premier League, auch Eintracht Frankfurt hat "
    "sich bereits erkundigt.": [
        "Danilho Doekhi: Union Berlin > Eintracht Frankfurt, enquiry",
        "Danilho Doekhi: Union Berlin > (stays), denied",
    ],
    'Laut "Bild" hat der Hamburger SV bei Werder Bremen wegen einer Ausleihe von Keke Topp vorgefühlt. Die '
    "Grün-Weißen wollen den Angreifer jedoch nur fest abgeben.": ["Keke Topp: Werder Bremen > Hamburger SV, enquiry"],
    "💣 Transfer-Hammer bahnt sich an: Bayern-Flirt Nico Williams soll sich mit dem Rekordmeister bereits "
    "grundsätzlich einig sein! Nun beginnen die Verhandlungen mit Athletic Bilbao, das auf die Ausstiegsklausel (90 "
    "Mio.) verweist.": ["Nico Williams: Athletic Club > Bayern Munich, talks"],
    "Der Abgang von Xavi Simons rückt näher. Chelsea und RB Leipzig liegen nur noch wenige Millionen auseinander, "
    "der Niederländer hat sich mit den Blues längst verständigt. #RBL": ["Xavi Simons: RB Leipzig > Chelsea, personal_terms"],
    "Kein Wechsel nach Saudi-Arabien: Robert Andrich erteilt Al-Ittihad eine Abfuhr und will sich bei Bayer Leverkusen durchbeißen. ": [
        "Robert Andrich: Bayer Leverkusen > Al-Ittihad, denied"
    ],
    "Werder schlägt auf dem Transfermarkt zu: Die Bremer sichern sich die Dienste von Isaac Schmidt. Der Schweizer "
    "wird für ein Jahr von Leeds United ausgeliehen, eine Kaufoption besteht nicht.": [
        "Isaac Schmidt: Leeds United > Werder Bremen, official"
    ],
    "🔴⚪ Le Stade de Reims va perdre Keito Nakamura. Le Japonais, dans le viseur de Brentford et de la Fiorentina, a "
    "fait part de ses envies de départ à sa direction. Prix fixé à 20 M€. #SDR": [
        "Keito Nakamura: Reims > Brentford, interest",
        "Keito Nakamura: Reims > Fiorentina, interest",
    ],
    "Exclu Foot Mercato : le Betis Séville accélère pour Valentín Barco ! Le club andalou est en discussions "
    "avancées avec Strasbourg pour un prêt avec option d'achat. L'Argentin est emballé par le projet. 🇦🇷": [
        "Valentín Barco: RC Strasbourg > Real Betis, talks"
    ],
    "Nice tient son nouveau défenseur central ! Juma Bah débarque en prêt de Manchester City, sans option d'achat. "
    "Le Sierra-Léonais est arrivé ce matin à l'aéroport et passera sa visite médicale dans l'après-midi. 🦅": [
        "Juma Bah: Manchester City > OGC Nice, medical"
    ],
    "❌ Le transfert de Georges Mikautadze à Villarreal est tombé à l'eau. Les dirigeants espagnols ont refusé de "
    "s'aligner sur les exigences de l'OL (35 M€) et se tournent vers d'autres pistes.": [
        "Georges Mikautadze: Olympique Lyonnais > Villarreal, collapsed"
    ],
    "Courtisé par le Milan et Newcastle, Mathys Tel ne quittera pas Tottenham cet été. « Je suis bien ici, je veux "
    "m'imposer », a confié l'ancien du Bayern à L'Équipe.": [
        "Mathys Tel: Tottenham Hotspur > AC Milan, denied",
        "Mathys Tel: Tottenham Hotspur > Newcastle United, denied",
    ],
    "🚨🔵 Exclusive: Schalke 04 have made an official loan offer for Mika #Biereth. Monaco want an obligation to buy. "
    "The striker is keen on returning to Germany. Further talks planned in the coming days. @SkySportDE": [
        "Mika Biereth: AS Monaco > FC Schalke 04, bid"
    ],
    "🚨 Deal done: Maximilian #Beier to Newcastle! All documents have been exchanged with BVB. Transfer fee: €45m "
    "plus €5m in add-ons. Medical booked. Contract until 2031. ⚫️⚪️": ["Maximilian Beier: Borussia Dortmund > Newcastle United, medical"],
    "⚠️ Tottenham sind bei Angelo Stiller noch nicht raus! Die Spurs beschäftigen sich weiter mit dem Spielmacher "
    "des VfB Stuttgart, eine Offerte liegt aber noch nicht vor. Stillers Ausstiegsklausel: 36,5 Mio. Euro.": [
        "Angelo Stiller: VfB Stuttgart > Tottenham Hotspur, interest"
    ],
    "Joshua Kimmich hat beim FC Bayern verlängert – nun soll der Nächste folgen: Die Münchner wollen Aleksandar "
    "Pavlovic langfristig binden. Erste Gespräche mit dem Management sind für September terminiert.": [
        "Joshua Kimmich: Bayern Munich > (stays), official",
        "Aleksandar Pavlovic: Bayern Munich > (stays), interest",
    ],
    "+++ Karim Adeyemi: Napoli erhöht auf 40 Millionen, der BVB will 50 – die Italiener hoffen auf eine Einigung bis "
    "zum Wochenende. Der Flügelstürmer hat Napoli bereits seine Zusage gegeben. +++": [
        "Karim Adeyemi: Borussia Dortmund > SSC Napoli, bid"
    ],
    "⚽️ Die TSG Hoffenheim leiht Adam Karabec von Sparta Prag aus. Der 22-jährige Tscheche unterschrieb bis "
    "Saisonende, anschließend besitzt der Bundesligist eine Kaufoption. ✍️": ["Adam Karabec: Sparta Prague > TSG Hoffenheim, official"],
    "Selon nos infos, Mason Greenwood n'a pas donné suite à l'approche d'Al-Hilal. L'attaquant de l'OM privilégie un "
    "retour en Premier League où West Ham et Everton suivent sa situation. 👀": [
        "Mason Greenwood: Olympique de Marseille > Al-Hilal, denied",
        "Mason Greenwood: Olympique de Marseille > West Ham United, interest",
        "Mason Greenwood: Olympique de Marseille > Everton, interest",
    ],
    "🔵🔴 Lucas Beraldo dans les petits papiers de la Juventus. La Vieille Dame a pris contact avec l'entourage du "
    "défenseur parisien, mais le PSG réclame 30M€. (Hawkins, RMC)": ["Lucas Beraldo: Paris Saint-Germain > Juventus, enquiry"],
    "L'AS Monaco et Takefusa Kubo se sont mis d'accord sur les termes d'un contrat de cinq ans. Reste à convaincre "
    "la Real Sociedad, qui a repoussé une première offensive à 30 M€ hors bonus.": [
        "Takefusa Kubo: Real Sociedad > AS Monaco, bid_rejected"
    ],
    "🟡🟢 Le FC Nantes souhaite relancer Elye Wahi, en difficulté à Francfort. Les discussions avec l'Eintracht "
    "portent sur un prêt sans option d'achat. L'OGC Nice s'est également positionné. #FCNantes": [
        "Elye Wahi: Eintracht Frankfurt > FC Nantes, talks",
        "Elye Wahi: Eintracht Frankfurt > OGC Nice, interest",
    ],
    "C'est signé ! Le LOSC a bouclé son quatrième renfort de l'été avec la venue de Romain Perraud (27 ans). Le "
    "latéral gauche, en provenance du Betis, est lié aux Dogues jusqu'en 2029.": ["Romain Perraud: Real Betis > Lille, official"],
    "Bayern-Talent Aznou vor Absprung: Everton macht Ernst": ["Aznou: Bayern Munich > Everton, talks"],
    '"Ein Mann für die Zukunft": Werder bindet Coulibaly bis 2030': ["Coulibaly: Werder Bremen > (stays), official"],
    "Gladbach holt Stöger-Ersatz: Engelhardt unterschreibt bis 2028": ["Engelhardt:  > Borussia Mönchengladbach, official"],
    "Hoffenheim schnappt sich Darmstadts Lidberg": ["Lidberg: SV Darmstadt 98 > TSG Hoffenheim, official"],
    "Schalke verlängert mit Karaman bis 2028": ["Karaman: FC Schalke 04 > (stays), official"],
    "Mercato : l'OM passe à l'attaque pour Konstantinos Koulierakis": ["Konstantinos Koulierakis:  > Olympique de Marseille, bid_expected"],
    "PSG : Gonçalo Ramos vers la sortie, l'AC Milan aux aguets": ["Gonçalo Ramos: Paris Saint-Germain > AC Milan, interest"],
    "Officiel : Angel Gomes file à Wolverhampton": ["Angel Gomes:  > Wolverhampton Wanderers, official"],
    "Lens : Adrien Thomasson vers un nouveau bail": ["Adrien Thomasson: RC Lens > (stays), agreed"],
    "Ligue 1 : Rennes dégaine une offre XXL pour Breel Embolo": ["Breel Embolo:  > Stade Rennais, bid"],
    "Mercato : le Bayern Munich dit stop pour Nicolas Jackson": ["Nicolas Jackson:  > Bayern Munich, collapsed"],
    "Nice : Terem Moffi transféré à Porto (officiel)": ["Terem Moffi: OGC Nice > FC Porto, official"],
    "Auxerre recrute Lamine Sy en provenance de Lorient": ["Lamine Sy: FC Lorient > Auxerre, official"],
    "Toulouse : Yann Gboho priorité du Stade Rennais": ["Yann Gboho: Toulouse > Stade Rennais, personal_terms"],
    "Mercato : Senny Mayulu veut rester au PSG malgré l'intérêt de Chelsea": ["Senny Mayulu: Paris Saint-Germain > Chelsea, denied"],
    "ASSE : Zuriko Davitashvili sur le départ, Brighton prêt à passer à l'action": [
        "Zuriko Davitashvili: Saint-Étienne > Brighton & Hove Albion, bid_expected"
    ],
    "LOSC : accord trouvé avec Feyenoord pour Gernot Trauner": ["Gernot Trauner: Feyenoord > Lille, fee_agreed"],
    "Real Madrid : Rodrygo recalé par Liverpool": ["Rodrygo: Real Madrid > Liverpool, denied"],
}

QUIET = [
    "Nach WM-Aus: Musiala äußert sich zu Wechselgerüchten",
    'Kovac warnt vor Heidenheim: "Das wird ein harter Brocken"',
    "Transferticker: Mainz gibt Stürmer ab – Union schlägt doppelt zu",
    "Kane-Berater spricht über Rückkehr nach England",
    "OL : Corentin Tolisso a tranché pour son avenir",
    "Kylian Mbappé réagit à l'élimination du Real Madrid",
    "Ligue 1 : les notes de Lyon après la victoire contre Nantes",
    "Strasbourg : Liam Rosenior de retour à Chelsea ?",
]


@pytest.mark.parametrize("text", POSTS)
def test_posts(text: str, told: Told) -> None:
    assert told(text) == POSTS[text]


@pytest.mark.parametrize("text", QUIET)
def test_quiet(text: str, told: Told) -> None:
    assert told(text) == []
