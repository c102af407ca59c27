"""How German reporters put it in posts, each sentence leaning on the one before. Tried before the other German tables."""

from bot.transfers.rules.tables import read_patterns, read_rules

GERMAN_REPORTERS = read_rules(
    """
== bid

erhoeht sein angebot, buyer
  to=C erhoht|erhohte|erhohen|bessert|legt|stockt ?nun ?sein ?das ?ihr ?angebot ?nochmals ?nach ?auf ?und ?bietet F
  > Poker um Jonathan Burkardt: Wolfsburg erhöht auf 20 Mio. Euro, Frankfurt will mehr.

== interest

klub will ihn, buyer
  ^ ?der to=C ?und ?C will|wollen ?auch ?unbedingt p=P ?auch ?unbedingt $
  > Der Transfer im Sommer: Wolfsburg will Jonathan Burkardt.
nach dem einen auch der andere, any
  nach to=C ist|hat|haben|zeigt|zeigen|soll ?nun ?jetzt ?wohl ?offenbar auch to=C
  > Neuer Interessent für Jonathan Burkardt: Nach Mainz ist nun auch Wolfsburg in den Poker eingestiegen.
noch nicht raus, any
  to=C ist|sind ?bei ?p=P noch|weiterhin|weiter ?lange nicht|im raus|aus_dem_rennen|rennen
  > Wolfsburg ist bei Jonathan Burkardt noch nicht raus.

== personal_terms

hat dem klub zugesagt, player
  hat|haben ?dem|der to=C ?bereits ?schon ?langst ?mundlich ?seine ?die ?sein zusage|jawort|ja_wort|wort|ok|okay gegeben|erteilt
  > Jonathan Burkardt hat Wolfsburg bereits seine Zusage gegeben.

== agreed

ueber verbleib einig, any, renewal
  uber ?einen ?den ?seinen ?weiteren verbleib|zusammenarbeit|vertragsverlangerung ?bis ?20* ?mundlich ?grundsatzlich einig|geeinigt
  > Frankfurt ist sich mit Jonathan Burkardt über einen Verbleib einig.
wird verlaengern, player, renewal
  wird|werden ... verlangern
  > Jonathan Burkardt bleibt in Frankfurt und wird seinen Vertrag um ein Jahr verlängern.

== collapsed

steigt bei ihm aus, buyer
  steigt|steigen|stieg|ist|sind ?nun ?jetzt bei p=P ?wohl ?vorerst aus|ausgestiegen|raus
  > Wolfsburg steigt bei Jonathan Burkardt aus.
nach dem geplatzten wechsel, any
  geplatzten|geplatzter|geplatzte|gescheiterten|gescheiterter wechsel|transfer|deal|leihe|ruckkehr ?von ?P zu|zum|zur|nach ?den to=C
  > Nach dem geplatzten Wechsel zum VfL Wolfsburg: Jonathan Burkardt sucht einen Klub.

== enquiry

gespraech mit der spielerseite, any
  erste|erstes|lose|loses|gutes|gute|intensive|positives|positive gesprach|verhandlungen|kontakt|kontakte|austausch ?bereits ?schon ?gab
  ?zwischen ?C ?und mit|dem|der ?dem ?der ?den spielerseite|berater|beratern|management|umfeld|lager
  > Wolfsburg will Jonathan Burkardt. Ein erstes Gespräch mit der Spielerseite hat stattgefunden.

== interest

konkurrenz aus, any
  konkurrenz ?kommt ?droht ?lauert ?gibt_es ?noch aus|von|durch|vom ?der ?dem to=C
  > Wolfsburg will Jonathan Burkardt. Konkurrenz kommt aus Mainz.
hat sich mit ihm beschaeftigt, buyer, not denied
  sich ... mit ?dem ?der ?namen ?personalie p=P beschaftigt|befasst|auseinandergesetzt
  > Wolfsburg hat sich intensiv mit Jonathan Burkardt beschäftigt.

== talks

spricht mit klub ueber ihn, buyer
  spricht|sprechen|sprach|sprachen ?bereits ?schon ?aktuell mit ?dem ?der ?A from=C uber ?einen ?den ?transfer ?wechsel ?von ?R p=P
  > Wolfsburg spricht mit Frankfurt über Jonathan Burkardt.
== personal_terms

hat sich mit klub geeinigt, player
  p=P|R|A hat|ist sich ?laut ?O ?offenbar mit ?dem ?den ?der to=C ?langst ?grundsatzlich ?mundlich ?weitgehend einig|geeinigt
  > Frankfurt fordert 30 Millionen für Jonathan Burkardt. Der Stürmer hat sich mit Wolfsburg längst geeinigt.

== talks

im anflug, player
  ?ist im_anflug|auf_dem_sprung|im_landeanflug ?auf|zu|zum|zur|nach|bei|beim ?den ?die ?to=C
  > Jonathan Burkardt im Anflug auf Wolfsburg.

== fee_agreed

klubs sind sich ueber ihn einig, any, mutual
  sind|ist sich ?nun ?jetzt ?bereits ?schon ?grundsatzlich ?mundlich einig ?: uber|bei|in_sachen ?den ?einen ?wechsel ?transfer ?von p=P
  > Wolfsburg und Mainz sind sich einig über Jonathan Burkardt.
einigung bei, any, mutual
  einigung|ubereinkunft|deal|handschlag|zusage ?da ?erzielt bei|um|in_sachen|im_fall ?den ?dem ?R p=P
  > Wolfsburg und Frankfurt: Einigung bei Jonathan Burkardt.

== bid

vertrag liegt bereit, any
  bei|beim ?der to=C liegt|wartet|winkt|lockt ?ihm ?ein ?bereits ?schon vertrag|zweijahresvertrag|dreijahresvertrag|vierjahresvertrag|
  angebot|mehrjahresvertrag
  > Jonathan Burkardt verlässt Frankfurt. Beim Besiktas liegt ein Vertrag bereit.

== official

laeuft auf fuer, player, not denied
  lauft|spielt ?kunftig ?ab ?sofort ?kommende ?nachste ?saison ?E fur ?den ?die to=C auf
  > Frankfurt: Jonathan Burkardt läuft kommende Saison für den VfL Wolfsburg auf.

== denied

hat allen abgesagt, player
  hat|habe|haben allen|samtlichen|seinen|den ?A interessenten|klubs|vereinen|bewerbern|angeboten|anfragen abgesagt|eine_absage|einen_korb
  > Jonathan Burkardt hat allen Interessenten abgesagt und bleibt in Frankfurt.
gegen den klub entschieden, player
  gegen ?den ?die ?einen ?wechsel ?zu ?zum ?nach to=C entschieden|entscheidet
  > Jonathan Burkardt hat sich gegen Wolfsburg entschieden.

== bid_rejected

abgelehnt, any
  ^ ?angebot ?offerte ?vorerst ?sofort ?wurde abgelehnt|zuruckgewiesen|zu_wenig|abgeschmettert ?worden ?vorerst $
  > Wolfsburg bot 20 Mio. Euro für Jonathan Burkardt. Abgelehnt.

== personal_terms

will zum klub, player, weak
  will|mochte|wurde ?nur ?unbedingt ?gerne ?am_liebsten zu|zum|zur|nach ?den ?A to=C
  > Jonathan Burkardt will unbedingt zum VfL Wolfsburg.
spieler hat zugesagt, player
  hat|hatte ?dem|den|der ?to=C ?bereits ?schon ?intern zugesagt|sein_jawort|ja_gesagt|jawort_gegeben
  > Jonathan Burkardt hat zugesagt. Der VfL Wolfsburg freut sich.

== agreed

deal steht nun, any
  deal|transfer|wechsel|leihe|einigung ?jetzt ?nun ?damit ?ist steht|fix|done|durch|perfekt|eingetutet
  > Jonathan Burkardt zum VfL Wolfsburg - Deal steht!
kassiert fuer ihn, seller
  from=C kassiert|bekommt|erhalt|streicht ?rund ?etwa ?dafur F ?ein ?ablose
  > Jonathan Burkardt zum VfL Wolfsburg: Frankfurt kassiert 10 Mio. Euro.

== collapsed

zog das angebot zurueck, buyer
  zieht|zog|zogen|ziehen ?das ?sein ?ihr ?die angebot|offerte|interesse ?kurzfristig ?uberraschend zuruck
  > Jonathan Burkardt bleibt in Frankfurt. Wolfsburg zog das Angebot kurzfristig zurück.
== available

verliert ihn, seller
  from=C verliert|verlieren p=P !fur_.._wochen|fur_.._spiele|fur_.._monate|bis|verletzt|wegen|mit
  > Frankfurt verliert Jonathan Burkardt.

== denied

plant weiter mit, any
  p=P plant ?auch ?weiter ?weiterhin ?fest mit|bei|in ?der ?dem ?den from=C
  > Jonathan Burkardt plant weiter mit der Eintracht Frankfurt.
== bid_rejected

reicht nicht, any
  angebot|offerte|gebot|F ... reicht|genugt ?der|dem|den ?from=C ?aber ?noch nicht|kaum
  > Wolfsburg bietet für Jonathan Burkardt, doch das Angebot reicht der Eintracht nicht.
sagt dem klub ab, seller
  from=C sagt|erteilt ?dem|der to=C ?eine ab|absage
  > Frankfurt sagt Wolfsburg ab: Jonathan Burkardt bleibt.

== interest

angelt nach, buyer, not denied
  angelt|angeln|fischt|fischen|greift|greifen nach p=P
  > Wolfsburg angelt nach Jonathan Burkardt.
ebenfalls dran, any, not denied
  to=C ist|sind|ware ebenfalls|auch|zudem|weiterhin dran|interessiert|im_rennen|hellhorig|aufmerksam
  > Jonathan Burkardt darf gehen, Wolfsburg ist ebenfalls dran.
== interest

gibt nicht auf, buyer
  to=C gibt|geben|lasst|lassen ?bei ?um ?p=P ?wohl ?noch nicht auf|locker
  > Wolfsburg gibt bei Jonathan Burkardt nicht auf.

== talks

nahezu handelseinig, any, mutual
  C sind|ist ?sich nahezu|fast|weitgehend|beinahe|so_gut_wie|kurz_davor handelseinig|einig|klar|durch
  > Jonathan Burkardt vor Abgang: Wolfsburg und Frankfurt sind sich nahezu handelseinig.

== agreed

ueberweist fuer ihn, buyer
  fur p=P zahlt|uberweist|blattert|bezahlt ?der|die|das to=C ... an ?den|die from=C
  > Für Jonathan Burkardt überweist der VfL Wolfsburg fünf Millionen Euro an Frankfurt.
== agreed

vor vertragsverlaengerung, player, renewal
  vor ?einer ?der ?seiner vertragsverlangerung|verlangerung|vertragsunterschrift|neuem_vertrag
  > Frankfurt: Jonathan Burkardt vor Vertragsverlängerung bis 2030.

== personal_terms

zieht den klub vor, player
  zieht|zog|bevorzugt|praferiert ?aber ?jedoch ?den|die to=C ?vor
  > Jonathan Burkardt zieht Wolfsburg vor.

== agreed

gruenes licht fuer ihn, any
  grunes_licht|freigabe|go ?vom ?klub ?der ?fur ?den ?einen ?die transfer|wechsel|abgang|leihe|verkauf|deal|p=P
  > Grünes Licht für den Transfer von Jonathan Burkardt nach Wolfsburg.
== denied

erteilt dem klub eine absage, player
  erteilt|gibt|verpasst der|er R to=C ?eine ?einen absage|korb
  > Jonathan Burkardt bleibt. Damit erteilt der Stürmer Wolfsburg eine Absage.

== interest

dort ein thema, any, not denied
  bei|beim ?der to=C ?ein ?weiter ?heisses thema|kandidat|im_gesprach|hoch_im_kurs
  > Jonathan Burkardt ist beim VfL Wolfsburg ein Thema.

== agreed

hat das rennen gemacht, any
  to=C hat|macht|machte das rennen ?gemacht
  > Jonathan Burkardt verlässt Frankfurt: Wolfsburg hat das Rennen gemacht.
== talks

muss sich einigen, buyer
  muss|mussen|will|wollen|soll sich ?nur ?noch ?aber mit ?dem ?der C einigen|verstandigen
  > Jonathan Burkardt ist bereit. Wolfsburg muss sich noch mit Frankfurt einigen.

== denied

absage an den klub, any
  absage|korb|nein|abfuhr an|fur ?den ?die to=C
  > Jonathan Burkardt bleibt in Frankfurt - Absage an Wolfsburg.
""",
    roles=True,
)

GERMAN_REPORTERS_ROLES = read_patterns(
    """
konkurrenz|interesse ?kommt ?droht ?lauert ?gibt_es ?noch aus|von|durch|vom ?der ?dem to=C
P|R|A hat|ist sich mit ?dem ?den ?der to=C ?langst ?grundsatzlich einig|geeinigt
von|vom ?der from=C ausgeliehen|geliehen|losgeeist
hat|haben|soll ?der|die|das to=C bei|beim ?der from=C
from=C kassiert|bekommt|erhalt|streicht|ruft|fordert|verlangt ?rund ?etwa ?dafur F
der|den|dem|einen|ein A|R|eigengewachs|profi des|der|vom|von from=C
bleibt|bleiben from=C
gegen ?den ?die ?einen ?wechsel ?zu ?zum ?nach to=C entschieden|entscheidet
geht|wechselt nicht zu|zum|zur|nach ?den to=C
reicht|genugt|missfallt ?der|dem|den from=C
from=C sagt|erteilt ?dem|der to=C ?eine ab|absage
from=C soll|wird|wurde|darf .. F ... erhalten|kassieren|bekommen|einstreichen
angebot|offerte|gebot|anfrage liegt ?der|dem|den ?A from=C
P ?ist ?sich verhandelt|in_gesprachen|in_verhandlungen ?bereits mit ?dem ?der to=C
from=C bestatigt|verkundet|nennt|meldet F|abgang|verkauf
"""
)
"""Tried before the other German cues."""
