"""Turns of phrase of German and French sports papers that tell where a move stands in no word of the trade."""

from bot.transfers.rules.tables import read_patterns, read_rules

GERMAN_IDIOMS = read_rules(
    """
== bid

bietet neuen vertrag an, seller, renewal
  from=C bietet|bieten|bot|unterbreitet|unterbreitete|legt|legte|hat|haben ?A ?R p=P ?ein ?eine ?einen ?ein_angebot ?uber ?zur ?uber
  neuen|vertragsverlangerung|verlangerung|neues ?vertrag ?vertragsangebot ?bis ?20* an|vor|angeboten|vorgelegt|unterbreitet
  > Mainz bietet Paul Nebel einen neuen Vertrag an.

== bid_rejected

blitzt beim klub ab, buyer
  to=C blitzt|blitzte|blitzen|blitzten|scheitert|scheiterte ?auch ?erneut ?vorerst ?mit ?einem ?einer ?angebot ?anfrage bei|beim|in ?der
  ?dem from=C ... p=P
  > Wolfsburg blitzt bei Mainz mit einem Angebot für Paul Nebel ab.

== fee_agreed

klub ist sich mit klub einig, buyer
  to=C ist|sind sich ?bereits ?schon mit ?dem ?der ?den from=C ?bereits ?schon ?grundsatzlich ?mundlich einig|handelseinig
  > Rückkehr für Paul Nebel: Frankfurt ist sich mit Mainz einig.
im fall des spielers einig, any, mutual
  C haben ?sich im|in|bei ?der ?fall ?poker ?sache ?um p=P ?eine einigung|geeinigt ?erzielt
  > Mainz und Frankfurt haben im Fall Paul Nebel Einigung erzielt.

== personal_terms

hat die zusage, buyer
  to=C hat|haben ?bereits ?schon ?die|das|eine ?mundliche zusage|jawort|ja-wort von|des ?R p=P
  > Frankfurt hat die Zusage von Paul Nebel.

== talks

nur noch details, any
  nur noch ?um ?die ?letzte ?letzten ?kleine ?wenige details|einzelheiten|kleinigkeiten
  > Paul Nebel zu Wolfsburg: Es fehlen nur noch Details.
soll von dort kommen, buyer
  soll|sollen p=P ?nun ?bald ?ablosefrei ?leihweise vom|von|aus ?A ?dem from=C kommen
  > Köln wird fündig. Laut Kicker soll Paul Nebel von Mainz kommen.

== available

stellt ihn ins schaufenster, seller
  from=C stellt|stellen|setzt|setzen|setzte p=P ins|auf|zum|vor schaufenster|den_markt|die_verkaufsliste|die_streichliste|verkauf|die_tur
  > Mainz stellt Paul Nebel ins Schaufenster.

== denied

kein verkauf von ihm, any
  kein|keine|keinen verkauf|abgabe|freigabe|ausleihe ?von ?fur ?bei ?R p=P
  > Mainz blockt ab: Kein Verkauf von Paul Nebel.

== enquiry

hat nach ihm gefragt, buyer
  hat|haben ?sich ?bereits ?bei|beim ?der ?from=C ?bereits ?schon nach|wegen p=P gefragt|erkundigt|angefragt|informiert
  > Wolfsburg hat bei Mainz nach Paul Nebel gefragt.

== interest

wirft ein auge, buyer, not denied
  wirft|werfen|warf|geworfen ?nun ?auch ein auge auf ?R p=P
  > Wolfsburg wirft ein Auge auf Paul Nebel.
lockt ihn, any, not denied
  to=C lockt|locken|kodert|umgarnt|umwirbt|jagt|beobachtet|scoutet ihn|den_R
  > Paul Nebel zögert noch. Wolfsburg lockt ihn mit einem Vierjahresvertrag.
wird dort gehandelt, buyer, not denied
  wird|werden p=P ?dort ?auch ?nun gehandelt|diskutiert|gescoutet
  > Heiße Spur bei Wolfsburg: In der Abwehr wird Paul Nebel gehandelt.
beschaeftigen sich die klubs mit ihm, any, not denied
  beschaftigen|beschaftigt|befassen|befasst sich ?auch ?der ?die to=C mit ?dem ?der ?A p=P|R
  > Nach Informationen des Kicker beschäftigen sich Wolfsburg und Augsburg mit Paul Nebel.
""",
    roles=True,
)

GERMAN_IDIOM_ROLES = read_patterns(
    """
to=C blitzt|blitzte|blitzen|blitzten|scheitert|scheiterte ?auch ?erneut ?vorerst ?mit ?einem ?einer ?angebot ?anfrage bei|beim|in ?der
  ?dem from=C
beschaftigen|beschaftigt|befassen|befasst sich ?auch ?der ?die to=C mit
hat|haben ?sich ?bereits bei|beim ?der from=C ?bereits ?schon nach|wegen P gefragt|erkundigt|angefragt|informiert
to=C ist|sind sich ?bereits ?schon mit ?dem ?der ?den from=C ?bereits ?schon ?grundsatzlich ?mundlich einig|handelseinig
""",
    roles=True,
)

GERMAN_IDIOM_NAMES = read_patterns(
    """
erkundigt|erkundigte|informiert|informierte sich ?auch ?bereits nach|uber X
nach|wegen X gefragt|erkundigt|angefragt
wird X gehandelt|diskutiert|gescoutet
soll X vom|von|aus ?A C
""",
    roles=True,
)

FRENCH_IDIOMS = read_rules(
    """
== denied

dement pour lui, buyer
  to=C ?a dement|dementi|dementent ?tout ?interet ?contact pour p=P
  > Nice dément pour Florian Thauvin.
ne veut pas du club, player
  p=P ne veut pas de|du ?l ?la to=C
  > Florian Thauvin ne veut pas de Lyon.
n a pas l intention de le vendre, seller
  from=C n a|ont pas|aucune|nullement|aucunement ?l intention de vendre|brader ?de p=P
  > Lens n'a pas l'intention de vendre Florian Thauvin.

== available

ne le retiendra pas, seller
  from=C ne retiendra|retient|retiendrait|bloquera pas|plus p=P
  > Lens ne retiendra pas Florian Thauvin.
hors des plans, player
  ne|n fait|entre|entrerait|figure|rentre plus ?partie ?dans des|les plans|projets de|du|d ?l ?la from=C
  > Florian Thauvin ne fait plus partie des plans de Lens.

== collapsed

echappe au club, player
  p=P ?a echappe|echappera|echappé a|au|aux ?l ?la to=C
  > Florian Thauvin échappe à Lyon.

== personal_terms

a donne sa parole, player
  p=P ?a donne|promis|engage sa parole a|au|aux ?l ?la to=C
  > Florian Thauvin a donné sa parole à Lyon.

== bid_expected

va lever l option, buyer
  to=C va|vont|devrait|devraient|compte|comptent|souhaite|veut|s_apprete ?bien ?a lever|activer|exercer|actionner ?l ?la ?son option|clause
  > Lyon va lever l'option d'achat de Thiago Almada.

== agreed

va le recruter, buyer, not denied
  to=C va|vont|devrait|devraient ?bientot ?bien ?donc recruter|accueillir|recuperer|s_offrir|enregistrer ?le ?l ?R p=P
  > Lyon va recruter Florian Thauvin.

== talks

ca se precise, any
  ca se_precise|chauffe|brule|s_accelere|se_concretise|prend_forme
  > Florian Thauvin à Lyon, ça se précise.

== interest

a la lutte, any, not denied
  to=C ?sont ?est a_la_lutte|au_coude_a_coude|en_duel|en_concurrence|se_disputent|s_arrachent ?pour ?p=P
  > Florian Thauvin : Galatasaray et Besiktas à la lutte.

== enquiry

tente une approche, buyer
  tente|tentent|lance|entame|effectue ?deja ?une ?un approche|prise_de_contact|premiere_approche ?pour|aupres|avec ?R ?p=P
  > L'AS Monaco a tenté une approche pour Florian Thauvin.
""",
    roles=True,
)

FRENCH_IDIOM_ROLES = read_patterns(
    """
P ne veut pas de|du ?l ?la to=C
P ?a echappe|echappera a|au|aux ?l ?la to=C
offre|proposition ... jugee|jugees|estimee|consideree insuffisante|insuffisantes|faible|basse par ?l ?le ?la from=C
jugee|jugees|estimee|consideree ?trop insuffisante|faible|basse par ?l ?le ?la from=C
"""
)
"""Slots as in the cues; asked before them."""
