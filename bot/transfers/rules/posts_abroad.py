"""How posts and short items in Spanish, Italian, German and French say where a move stands; seen before each language's table."""

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
""",
    roles=True,
)

ITALIAN_POSTS = read_rules(
    """
== interest

non molla, buyer
  non|ne molla|mollano|mollera|perde_di_vista ?la ?pista ?il ?per p=P
  > La Juventus non molla Randal Kolo Muani.

== available

contratto scaduto, player, weak
  accordo|contratto con ?il ?la ?l from=C ?e ?era ?gia scaduto|scade|scadra
  > Lorenzo Insigne, il contratto con il Napoli è scaduto.

== official

ufficiale dal club, any
  ^ ?C ?, ?ora ?e ufficiale|comunicato
  > Milan, ufficiale: Samuele Ricci è un giocatore del Milan.
""",
    roles=True,
)

GERMAN_POSTS = read_rules(
    """
== interest

beschaeftigt sich, buyer, not denied
  beschaftigt|beschaftigen|befasst|befassen sich ?intensiv ?weiter mit p=P
  > Werder Bremen beschäftigt sich mit Niclas Füllkrug.
sind dran, any, not denied
  to=C ist|sind|bleibt|bleiben ?auch ?weiter ?noch dran|am_ball|im_rennen|interessiert
  > Niclas Füllkrug will weg, Hoffenheim ist dran.

== personal_terms

einig mit dem spieler, any
  einigung|einig|ubereinkunft zwischen to=C und p=P
  > Mündliche Einigung zwischen Frankfurt und Jonathan Burkardt.

== fee_agreed

klubs haben sich geeinigt, buyer, mutual
  haben|hat|sind sich ... transfer|wechsel|ablose|ablosesumme|deal|leihe|F ... einig|geeinigt
  > Dortmund und Chelsea haben sich auf einen Transfer von Carney Chukwuemeka geeinigt.
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

ne levera pas, buyer
  ne|n|pas levera|leve|activera|active pas ?l option|clause
  > Lyon ne lèvera pas l'option d'achat de Thiago Almada.
""",
    roles=True,
)
