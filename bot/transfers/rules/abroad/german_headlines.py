"""Turns of German headlines and of the lines under them: who is let go, who gets a new contract, who says no. Tried first."""

from bot.transfers.rules.tables import read_patterns, read_rules

GERMAN_HEADLINES = read_rules(
    """
== collapsed

doch nicht zum klub, any
  doch|nun|jetzt|vorerst nicht|kein ?wechsel ?transfer zum|zu|zur|nach ?den ?dem ?der to=C
  > Jonathan Burkardt doch nicht zum VfL Wolfsburg.
koennen sich nicht einigen, any, mutual
  kann|konnen|konnte|konnten sich ... nicht|keine ... einigen|einigung|verstandigen
  > Wolfsburg und Frankfurt konnten sich bei Jonathan Burkardt nicht einigen.

== bid_rejected

blitzt bei ihm ab, buyer
  to=C blitzt|blitzte|blitzen|blitzten ?auch ?erneut ?vorerst ?bei ?p=P ab
  > Wolfsburg blitzt bei Jonathan Burkardt ab.
blitzt mit der anfrage ab, buyer
  to=C ?ist|sind ... anfrage|angebot|vorstoss|versuch ... abgeblitzt|gescheitert|abgeprallt
  > Wolfsburg ist mit einer Anfrage für Jonathan Burkardt abgeblitzt.

== denied

dementiert, any
  S|C|klub|verein dementiert|dementieren|widerspricht|widersprechen|bestreitet
  > Jonathan Burkardt nach Wolfsburg? Der Berater widerspricht den Gerüchten.
hat abgesagt, player
  hat|haben dem|der|den to=C ?nun ?bereits ?eine ?einen abgesagt|absage|korb
  > Jonathan Burkardt hat dem VfL Wolfsburg abgesagt.
nichts dran, any
  nichts|nix ?davon ?daran dran|wahres|konkretes
  > Jonathan Burkardt nach Wolfsburg? "Da ist nichts dran", sagt der Berater.
zieht die option nicht, buyer
  zieht|ziehen|zog|nutzt|nutzen ?die option|kaufoption ... nicht
  > Wolfsburg zieht die Kaufoption bei Jonathan Burkardt nicht.

== bid_expected

bereitet ein angebot vor, buyer
  bereitet|bereiten ?bereits ?gerade ?ein ?eine ?neues ?erstes ?verbessertes angebot
  > Wolfsburg bereitet ein Angebot über 20 Millionen Euro für Jonathan Burkardt vor.

== fee_agreed

zwei erzielen einigung, any, mutual
  C erzielen|erzielten|finden|haben|fanden ?eine einigung|losung|kompromiss
  > Jonathan Burkardt verlässt Frankfurt: Wolfsburg und die Eintracht erzielen Einigung.
stimmt dem wechsel zu, seller
  from=C stimmt|stimmen|stimmte|willigt ?nun ?einer ?einem ?dem ?der ?in ?in_eine ?in_einen leihe|transfer|wechsel|verkauf|abgang|ausleihe
  > Frankfurt stimmt einem Verkauf von Jonathan Burkardt an Wolfsburg zu.

== agreed

nur noch formalitaeten, any
  nur noch formalitaten|formsache|die_unterschrift|der_medizincheck
  > Jonathan Burkardt nach Wolfsburg: nur noch Formalitäten stehen aus.
vor der unterschrift, player
  vor ?der ?seiner unterschrift|vertragsunterschrift ?bei|beim|in ?dem ?der ?to=C
  > Jonathan Burkardt vor Unterschrift beim VfL Wolfsburg.

== official

stattet ihn mit vertrag aus, seller, renewal
  from=C stattet|statten|stattete p=P ... vertrag|arbeitspapier
  > Frankfurt stattet Jonathan Burkardt mit neuem Vertrag aus.

== personal_terms

ist sich mit dem klub einig, player
  p=P ?ist ?sind ?sich ?bereits mit ?dem ?der to=C ... einig
  > Jonathan Burkardt ist sich mit Wolfsburg über eine Leihe einig.

== talks

intensiviert, buyer
  to=C intensiviert|intensivieren|verstarkt|forciert ?die ?seine ?ihre ?das bemuhungen|werben|gesprache|verhandlungen
  > Poker um Jonathan Burkardt: Wolfsburg intensiviert Bemühungen.
bestaetigt gesprache, any
  bestatigt|bestatigen|verrat|raumt ?: ?erste ?- gesprache|verhandlungen|kontakt|anfrage mit|um|uber|zu|bei p=P
  > Wolfsburg bestätigt Gespräche mit Jonathan Burkardt.
vertragsgespraeche stocken, any, renewal
  vertragsgesprache|verlangerung|vertragsverlangerung|vertragspoker|vertragsverhandlungen ?mit ?von ?um ?p=P stocken|stockt|vertagt|
  verschoben|ruhen|ziehen_sich|zieht_sich|hakt|liegen_auf_eis|verzogert
  > Frankfurt und Jonathan Burkardt: Vertragsgespräche stocken.

== available

trennt sich, seller
  trennt|trennen|trennte sich ?mit ?sofort ?sofortiger ?wirkung ?einvernehmlich ?vorzeitig von ?A ?R p=P
  > Wolfsburg trennt sich von Jonathan Burkardt.
plant den verkauf, seller
  plant|planen|erwagt ?den ?einen verkauf|abgabe|abgang
  > Frankfurt plant Verkauf von Jonathan Burkardt.
soll abgegeben werden, player
  soll|sollen|darf|durfen ?im ?sommer ?winter ?noch abgegeben|verkauft|verliehen|gehen
  > Jonathan Burkardt soll im Sommer abgegeben werden.
vertrag aufgeloest, any
  vertrag|kontrakt|arbeitspapier ... aufgelost|aufgehoben
  > Wolfsburg und Jonathan Burkardt: der Vertrag wurde aufgelöst.
loest den vertrag auf, seller
  lost|losen ?den ?seinen vertrag|kontrakt ... auf
  > Wolfsburg löst den Vertrag mit Jonathan Burkardt auf.

== interest

kann sich vorstellen, player, not denied
  kann|konnte|konnen sich ... ruckkehr|wechsel|transfer|engagement|zukunft zu|zum|zur|bei|beim|nach|in ?der ?dem to=C ?gut vorstellen
  > Jonathan Burkardt kann sich einen Wechsel zum VfL Wolfsburg vorstellen.
""",
    roles=True,
)

GERMAN_HEADLINE_ROLES = read_patterns(
    """
bei|beim from=C unzufrieden|unglucklich|aussen_vor|gesetzt|unter_vertrag|ausgemustert|nicht_mehr|kaum|nur
wurde|wird|ist|soll ?bereits ?auch ?dem|der|den to=C angeboten
F an ?den ?die from=C
losung|kompromiss mit ?dem ?der with=C
hat|haben dem|der|den to=C ?nun ?bereits ?eine ?einen abgesagt|absage|korb
P ?ist ?sind ?sich ?bereits mit ?dem ?der to=C ... einig
from=C stimmt|stimmen|stimmte|willigt
from=C trennt|trennen|trennte sich
from=C lost|losen ?den ?seinen vertrag
""",
    roles=True,
)
"""Slots as in the cues; asked before them."""
