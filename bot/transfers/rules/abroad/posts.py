"""How posts and short items in Spanish, Italian, German and French say where a move stands."""

from bot.transfers.rules.tables import read_rules

SPANISH_POSTS = read_rules(
    """
== talks

tiene muy avanzado, buyer
  tiene|tienen ?ya ?muy ?casi avanzado|avanzada|encarrilado|encarrilada|cerca|hecho|hecha ... p=P
  > El Betis tiene muy avanzado el fichaje de Sofyan Amrabat.

== denied

no se mueve de, player
  no se_mueve|se_movera|sale|saldra|se_ira ?del ?de ?el ?la from=C
  > Raphinha no se mueve de Barcelona.

== official

oficial del club, any
  ^ to=C ?, ?ya ?es oficial|comunicado
  > Betis, oficial: Sofyan Amrabat llega cedido.
se marcha cedido, player
  se_marcha|se_va|sale|llega|cedido|traspasado ?cedido ?traspasado al|a_la to=C
  > Santi Comesaña se marcha cedido al Valencia.

== available

el club le da salida, seller
  from=C ?le|les|lo da|dan|dara|busca|abre|buscara ?una ?le ?la ?el salida|puerta|carta_de_libertad|destino
  > Mario Hermoso entrena al margen: la Roma le da salida.

== agreed

al club, any, weak
  ^ p=P ?, al|a_la to=C $
  > Raphinha, al Betis.
acuerdo para extender, player, renewal
  acuerdo ?total ?verbal para extender|prolongar|renovar|ampliar ?el ?su contrato|vinculo|estancia
  > Gavi y el Barcelona llegaron a un acuerdo para extender el contrato.
nueva etapa, player
  nueva|siguiente|proxima etapa|aventura ... con|en ?el ?la to=C
  > Raphinha emprenderá una nueva etapa en Arabia con el Al-Hilal.

== interest

no esta cerca, buyer
  no esta|estan|hay cerca|proximo|acuerdo ?de ?cerrar ?lograr
  > El Betis no está cerca de cerrar un acuerdo con el Getafe por Christantus Uche.
quiere la cesion, buyer, not denied
  quiere|quieren|busca|buscan|desea|solicita|intenta ?una ?la ?el cesion|prestamo|contratacion|incorporacion de|del p=P
  > El Sevilla quiere la cesión de Sofyan Amrabat.
era pretendido, any, not denied
  era|es|sigue|sido|siendo pretendido|pretendida|deseado|seguido|vigilado por ?el ?la to=C
  > Gavi era pretendido por el Betis.
querria, buyer, not denied
  querria|querrian|gustaria|pretenderia|buscaria|seguiria|valoraria|estudiaria|contemplaria ?de_cerca ?fichar ?incorporar ?el ?fichaje ?de
  ?a p=P
  > El Betis querría fichar a Sofyan Amrabat.

== bid

== personal_terms

acuerdo del jugador con el club, player
  p=P ?ya ?y ?su ?entorno tiene|tienen|alcanza|alcanzan|alcanzo|ha_alcanzado ?un ?principio ?de acuerdo ... con ?el ?la to=C
  > Raphinha tiene un principio de acuerdo con el Betis.

== medical

pasa reconocimiento, player
  pasa|pasara|supera|paso|hace ?el ?la ?los ?las reconocimiento|revision|examen|pruebas ?medico ?medica ... con|en|para ?el ?la to=C
  > Raphinha pasa reconocimiento con el Betis.

== enquiry

se reunio, any
  se reunio|reunira|reune|reunieron|cito|vera con ?el ?la to=C
  > El agente de Raphinha se reunió con el Betis.
""",
    roles=True,
)

ITALIAN_POSTS = read_rules(
    """
== interest

alla finestra, any, not denied
  to=C ?sono|e|restano|resta ?anche alla_finestra|sullo_sfondo|in_corsa
  > Luka Jovic può partire: Milan alla finestra.
sarebbe interessato, buyer, not denied
  sarebbe|sarebbero ?molto ?fortemente ?anche interessato|interessata|interessati|interessate a|al|all|alla ?R p=P
  > Il Milan sarebbe interessato a Luka Jovic.
vorrebbe, buyer, not denied
  vorrebbe|vorrebbero|gradirebbe|seguirebbe|punterebbe|penserebbe|valuterebbe ?a ?su ?ad ?acquistare ?prendere ?ingaggiare p=P
  > Il Milan vorrebbe Luka Jovic.
non molla, buyer
  non|ne molla|mollano|mollera|perde_di_vista ?la ?pista ?il ?per p=P
  > La Juventus non molla Randal Kolo Muani.

== available

apre alla cessione, seller
  apre|aprono|aperto|valuta|valutano alla|la|ad|l cessione|partenza|uscita|addio di|del p=P
  > Il Milan apre alla cessione di Luka Jovic.
contratto scaduto, player, weak
  accordo|contratto con ?il ?la ?l from=C ?e ?era ?gia scaduto|scade|scadra
  > Lorenzo Insigne, il contratto con il Napoli è scaduto.

== official

e del club, player
  p=P ?, ?ora e ?ora ?ufficialmente ?un ?nuovo ?R del|dell|della to=C
  > Luka Jovic è del Milan.
ufficiale dal club, any
  ^ ?C ?, ?ora ?e ufficiale|comunicato
  > Milan, ufficiale: Samuele Ricci è un giocatore del Milan.

== denied

non acquistera, buyer
  non acquistera|prendera|comprera|ingaggera|tratta|trattera p=P
  > L'Inter non acquisterà João Cancelo.

== talks

affare in chiusura, any
  affare|operazione|trattativa|accordo ?e ?ormai in_chiusura|in_dirittura|ai_dettagli|alle_battute|in_discesa
  > Luka Jovic al Milan: l'affare è in chiusura.
ore calde, any
  ore|giorni|giornata ?molto ?sono calde|caldi|decisive|decisivi|cruciali|calda|decisiva
  > Ore calde per Luka Jovic al Milan.
ci siamo, any, weak
  ci_siamo|manca_poco|quasi_fatta|ci_siamo_quasi
  > Luka Jovic al Milan, ci siamo quasi.

== agreed

accordo fatto, any
  accordo|affare|operazione e ?ormai fatto|chiuso|chiusa|definito|definita|concluso|conclusa
  > Luka Jovic al Milan, l'accordo è fatto.
firmera con, player
  firmera|giochera|vestira|si_unira|si_leghera ?la ?maglia con|per|in|alla|al|del|dell|della ?il ?la ?l to=C
  > João Cancelo firmerà con il Milan.

== personal_terms

aspetta il club, player, weak
  p=P aspetta|aspettava|attende|attendeva ?solo ?il ?la ?l to=C
  > João Cancelo aspetta il Milan.
""",
    roles=True,
)

GERMAN_POSTS = read_rules(
    """
== interest

beschaeftigt sich, buyer, not denied
  beschaftigt|beschaftigen|befasst|befassen sich ?intensiv ?weiter mit ?dem p=P|R
  > Werder Bremen beschäftigt sich mit Niclas Füllkrug.
sind dran, any, not denied
  to=C ist|sind|bleibt|bleiben|soll|sollen ?auch ?weiter ?noch ?an ?p=P dran|am_ball|im_rennen|interessiert
  > Niclas Füllkrug will weg, Hoffenheim ist dran.

== personal_terms

hat sich entschieden, player
  hat|haben ?sich fur ?den|die ?einen ?wechsel ?zum to=C entschieden
  > Niclas Füllkrug hat sich für den HSV entschieden.
einig mit dem spieler, any
  einigung|einig|ubereinkunft zwischen to=C und p=P
  > Mündliche Einigung zwischen Frankfurt und Jonathan Burkardt.

== fee_agreed

klubs haben sich geeinigt, buyer, mutual
  haben|hat|sind sich ... transfer|wechsel|ablose|ablosesumme|deal|leihe|F ... einig|geeinigt
  > Dortmund und Chelsea haben sich auf einen Transfer von Carney Chukwuemeka geeinigt.

== interest

bevorzugt einen wechsel, player
  bevorzugt|bevorzuge|praferiert|praferiere|favorisiert ?einen ?den wechsel|transfer|abgang|leihe zu|zum|zur|nach ?den ?A to=C
  > Niclas Füllkrug bevorzugt einen Wechsel zum HSV.

== denied

wird nicht wechseln, player
  ?wird ?werde nicht zu|zum|zur|nach ?den to=C wechseln|gehen
  > Niclas Füllkrug wird nicht zum HSV wechseln.

== collapsed

faellt durch den test, any
  fiel|fallt|durchgefallen ... medizincheck
  > Niclas Füllkrug fiel beim HSV durch den Medizincheck.

== official

unterschreibt beim, player
  unterschreibt|unterschrieb|unterzeichnet ?einen ?vertrag beim|bei ?der to=C
  > Niclas Füllkrug unterschreibt beim HSV bis 2030.
wechselt vom zum, player
  wechselt|wechselte|gewechselt|geht ... von|vom|aus ?der ?A from=C ?fur ?F zu|zum|zur|nach|in ?den ?die ?A to=C
  > Niclas Füllkrug wechselt für 12 Millionen Euro vom BVB zum HSV.
""",
    roles=True,
)

FRENCH_POSTS = read_rules(
    """
== agreed

va preter, seller
  va|vont|devrait|devraient preter|ceder|vendre|transferer p=P a|au|aux ?l ?la to=C
  > Rennes va prêter Mohamed Meïté à Strasbourg.

== official

officiel du club, any
  ^ ?C ?, ?c_est officiel|communique
  > Lens, officiel : Florian Thauvin rejoint Lens.

== denied

ne viendra pas, player
  ne|n viendra|rejoindra|signera|ira|jouera pas ?a|au|pour|le|la|l ?l ?la to=C
  > Florian Thauvin ne viendra pas à Lyon.
ne levera pas, buyer
  ne|n|pas levera|leve|activera|active pas ?l option|clause
  > Lyon ne lèvera pas l'option d'achat de Thiago Almada.

== agreed

signera un contrat, player
  signera|va_signer|paraphera|s_engagera|rejoindra|devrait_signer ?un ?contrat ?de ?A ?jusqu ... avec|a|au|en_faveur_de ?les ?l ?le ?la to=C
  > Florian Thauvin signera un contrat de trois ans avec Lens.

== available

devrait partir, player, not denied
  devrait|doit|va|peut|pourrait|souhaite|veut quitter ?l ?le ?la from=C
  > Florian Thauvin devrait quitter Lens.

== interest

sur les rangs, any, not denied
  to=C ?est|sont ?aussi ?egalement ?toujours sur_les_rangs|dans_la_course|a_l_affut|positionne|positionnes|au_rendez_vous
  > Florian Thauvin devrait quitter Lens. Lyon est sur les rangs.
suivrait, buyer, not denied
  s_interesserait|interesserait|interesseraient|suivrait|suivraient|surveillerait|viserait|voudrait|souhaiterait|aimerait|penserait|
  songerait|
  pisterait|ciblerait|convoiterait|apprecierait ?de_pres ?fortement ?recruter ?attirer ?enroler ?a ?le ?profil ?de ?d p=P
  > Lyon suivrait de près Florian Thauvin.
interesserait un club, player, not denied
  interesserait|plairait|seduirait ?aussi ?egalement ?fortement ?beaucoup ?a ?au ?l ?la ?le to=C
  > Florian Thauvin intéresserait aussi Lyon.

== personal_terms

mis d accord, player
  p=P ... mis_d_accord|tombe_d_accord|trouve_un_accord|trouve_un_terrain_d_entente avec ?l ?le ?la to=C
  > Florian Thauvin s'est mis d'accord avec Lyon.

== fee_agreed

clubs d accord, any, mutual
  C sont ?desormais ?enfin d_accord|tombes_d_accord|parvenus_a_un_accord
  > Lyon et Lens sont d'accord pour Florian Thauvin.

== bid_expected

passe a l attaque, any
  to=C passe|passent|est_passe|va_passer a_l_attaque|a_l_offensive|a_l_action
  > Florian Thauvin : Lyon passe à l'attaque.
""",
    roles=True,
)
