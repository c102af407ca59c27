"""Two clubs that deal with one another, in Spanish, Italian, German and French: who sells a player to whom."""

from bot.transfers.rules.tables import read_patterns, read_rules

SPANISH_ACCORDS = read_rules(
    """
== talks

pide al club, seller
  from=C pide|exige|reclama|solicita F al|a|a_la ?el to=C por p=P
  > El Valencia pide 40 millones al Betis por Javi Guerra.
contraoferta del club, seller
  contraoferta|contrapropuesta ?del|de|de_la ?from=C ?al|a|a_la ?el ?to=C por ?p=P
  > El Valencia prepara una contraoferta al Betis por Javi Guerra.
reunion por el, any, mutual
  C C ?:|, ?hay reunion|contactos|cumbre|negociacion|negociaciones|conversaciones ... por|para|sobre p=P
  > Betis-Valencia, contactos por Javi Guerra.
reunion entre los dos, any, mutual
  reunion|contactos|cumbre|negociacion|negociaciones|conversaciones|encuentro .. entre ?el|la C y ?el|la C
  > Reunión hoy entre el Betis y el Valencia por Javi Guerra.

named in a swap, any, weak, mutual
  intercambio|trueque .. entre ?el|la C y ?el|la C
  > Intercambio entre el Betis y el Valencia: Isco por Javi Guerra.

== collapsed

rompen las negociaciones, any, mutual
  romp*|rot*|se_rompen ?las|los|el negociaciones|conversaciones|contactos|acuerdo ... por p=P
  > El Betis y el Valencia rompen las negociaciones por Javi Guerra.

== available

deja salir, seller
  ?from=C ?le deja|dejan|dejara|dejaran|permite|permiten salir|marchar|marcharse ?a p=P
  > El Valencia deja salir a Javi Guerra.

== agreed

documentos de los dos, any, mutual
  intercambian|intercambiado|firman|firmados|firmado|preparan ?ya ?los documentos|papeles|contratos|entre ... por p=P
  > El Betis y el Valencia intercambian documentos por Javi Guerra.

== bid

oferta del uno al otro, any
  oferta|propuesta|puja del|de|de_la ?el to=C al|a|a_la ?el from=C por p=P
  > Oferta del Betis al Valencia por Javi Guerra.

== fee_agreed

acuerdo de dos, any, mutual
  acuerdo|pacto|principio_de_acuerdo ?total ?verbal ?cerrado C C por|para p=P
  > Acuerdo Betis-Valencia por Javi Guerra.
los dos de acuerdo, any, mutual
  C C ?:|, ?hay ?principio_de acuerdo|pacto .. por|para p=P
  > Betis-Valencia, acuerdo total por Javi Guerra.
cierran su traspaso, any, mutual
  cerrado|cierran|acordado|acuerdan|pactado|pactan|sellado|sellan|ultimado ?ya ?ayer ?hoy el|la traspaso|venta|cesion|operacion|pase de|por
  p=P
  > El Betis y el Valencia han cerrado el traspaso de Javi Guerra.

== official

del uno al otro, player, weak
  ^ p=P , del|desde|de ?la from=C al|a|a_la ?el to=C
  > Vendido: Javi Guerra, del Valencia al Betis.
"""
)

SPANISH_ACCORD_ROLES = read_patterns(
    """
from=C pide|exige|reclama|solicita F al|a|a_la ?el to=C
documentos|papeles|contratos ?ya firmados|intercambiados entre ?el|la pair=C y ?el|la pair=C
contraoferta|contrapropuesta del|de|de_la from=C
from=C .. .. contraoferta|contrapropuesta
contraoferta|contrapropuesta al|a|a_la ?el to=C
contraoferta|contrapropuesta del|de|de_la C al|a|a_la ?el to=C
oferta|propuesta|puja del|de|de_la ?el to=C al|a|a_la ?el from=C
del|de ?la ?el from=C al|a|a_la ?el to=C
acuerdo|pacto|principio_de_acuerdo ?total ?verbal ?cerrado pair=C pair=C por|para
pair=C pair=C ?:|, ?hay ?principio_de acuerdo|pacto|reunion|contactos|cumbre|negociacion|negociaciones|conversaciones
"""
)

ITALIAN_ACCORDS = read_rules(
    """
== talks

chiede al club, seller
  from=C chiede|chiedono|pretende|vuole F al|alla|all|dal|dalla|dall to=C per p=P
  > Il Torino chiede 40 milioni al Milan per Samuele Ricci.
apre al club per lui, seller
  from=C ?ha|hanno apre|aprono|aperto al|alla|all to=C per ?la|il ?cessione|prestito ?di p=P
  > Il Torino apre al Milan per Samuele Ricci.
i due lontani, any, mutual
  distanza|lontani|lontane|ancora_distanti ?tra ?il|la|l ?C ?e ?il|la|l ?C per|su p=P
  > Il Milan e il Torino sono ancora lontani per Samuele Ricci.
controfferta del club, seller
  controfferta|controproposta ?del|della|dell|di ?from=C ?al|alla|all|a ?to=C per ?p=P
  > Controfferta del Torino al Milan per Samuele Ricci: 30 milioni.
incontro dei due, any, mutual
  incontro|summit|contatti|dialogo|vertice|trattativa|colloqui|blitz ?oggi ?in_corso C C ?oggi per|sul|su p=P
  > Incontro Milan-Torino per Samuele Ricci.
i due al tavolo, any, mutual
  C C ?:|, ?c_e incontro|summit|contatti|dialogo|vertice|trattativa|colloqui|dialoghi .. per|sul|su p=P
  > Milan-Torino, contatti continui per Samuele Ricci.

named in a swap, any, weak, mutual
  scambio ?tra|fra ?il|la|l C ?e ?il|la|l C
  > Si lavora allo scambio Roma-Fiorentina: Lorenzo Pellegrini in viola e Rolando Mandragora in giallorosso.

== fee_agreed

accordo dei due, any, mutual
  accordo|intesa|affare|patto ?totale ?raggiunto ?raggiunta ?trovato ?trovata C C per|su p=P
  > Accordo Milan-Torino per Samuele Ricci.
i due d accordo, any, mutual
  C C ?:|, ?c_e ?l accordo|intesa|fumata_bianca|stretta_di_mano|il_si|affare_fatto|operazione_chiusa|tutto_fatto|affare .. per|su p=P
  > Milan-Torino, accordo raggiunto per Samuele Ricci.
via libera alla cessione, seller
  via_libera|disco_verde|ok|semaforo_verde alla|per_la|per_il|al cessione|vendita|partenza|trasferimento|prestito
  di|del p=P al|alla|all|a to=C
  > Milan, via libera alla cessione di Samuele Ricci al Torino.
dice si all offerta, seller
  from=C ?ha|hanno dice|dicono|detto|detta si all|alla|al ?prima|seconda|nuova|ultima offerta|proposta|rilancio
  > Il Torino ha detto sì all'offerta del Milan per Samuele Ricci.

== agreed

documenti dei due, any, mutual
  documenti|contratti|carte ?gia ?in ?corso ?di firmati|scambiati|firma|scambio ?tra|fra ?C ?e ?C per p=P
  > Documenti firmati tra Milan e Torino per Samuele Ricci.
scambio di documenti, any, mutual
  scambio di|dei documenti|contratti ... per p=P
  > Scambio di documenti tra Milan e Torino per Samuele Ricci.
incassa dal club, seller
  from=C incassera|incassa|ricevera|riceve|incasseranno F dal|dalla|dall to=C per p=P
  > Il Torino incasserà 30 milioni dal Milan per Samuele Ricci.
in prestito dal uno al altro, player, weak
  p=P in_prestito|a_titolo_definitivo dal|dalla|dall from=C al|alla|all to=C
  > Samuele Ricci in prestito dal Torino al Milan con obbligo di riscatto.

== official

venduto al club, seller
  venduto|ceduto|venduta|ceduta ?: p=P al|alla|all|allo to=C
  > Torino, venduto Samuele Ricci al Milan.
"""
)

ITALIAN_ACCORD_ROLES = read_patterns(
    """
from=C chiede|chiedono|pretende|vuole F al|alla|all|dal|dalla|dall to=C per
from=C ?ha|hanno apre|aprono|aperto al|alla|all to=C per
from=C incassera|incassa|ricevera|riceve|incasseranno F dal|dalla|dall to=C
prestito|definitivo dal|dalla|dall from=C al|alla|all to=C
controfferta|controproposta del|della|dell|di from=C
from=C .. .. controfferta|controproposta
controfferta|controproposta al|alla|all|a to=C
controfferta|controproposta del|della|dell|di C al|alla|all|a to=C
^ from=C ?, venduto|ceduto|venduta|ceduta P
offerta|proposta|rilancio del|della|dell|dello to=C per
incontro|summit|contatti|dialogo|vertice|trattativa|colloqui|blitz|accordo|intesa|affare|patto ?oggi ?in_corso ?totale ?raggiunto ?raggiunta
  ?trovato ?trovata pair=C pair=C ?oggi per|sul|su
pair=C pair=C ?:|, ?c_e ?l il_si|incontro|summit|contatti|dialogo|vertice|trattativa|colloqui|dialoghi|accordo|intesa|
  fumata_bianca|affare|operazione_chiusa|
  stretta_di_mano
"""
)

GERMAN_ACCORDS = read_rules(
    """
== talks

gegenangebot, seller
  gegenangebot|gegenvorschlag ?von|des|der ?from=C ?an ?den|die ?to=C fur ?p=P
  > Mainz schickt ein Gegenangebot an Leeds für Okafor.
fordert vom klub, seller
  from=C fordert|verlangt|fordern|verlangen von|vom ?der to=C F fur p=P
  > Mainz fordert von Leeds 40 Millionen für Paul Nebel.
kurz vor einigung, any, mutual
  kurz|unmittelbar vor einer|der ?mundlichen einigung uber ?den|die|einen ?transfer|wechsel ?von p=P
  > Mainz und Leeds stehen kurz vor einer Einigung über Paul Nebel.
basteln an einem deal, any, mutual
  basteln|bastelt|feilen|feilt|tufteln an einem|am|dem deal|transfer|wechsel|tausch|leihgeschaft
  > Mainz und Leeds basteln an einem Deal für Paul Nebel.

== talks

named in a swap, any, weak, mutual
  tausch|tauschgeschaft|spielertausch ?zwischen C und C
  > Tausch zwischen Bayern und Leverkusen: Josip Stanisic gegen Edmond Tapsoba.

== fee_agreed

erzielen einigung, any, mutual
  ?erzielt ?haben|erzielen|melden|vermelden ?eine ?mundliche einigung uber ?den|einen|die ?transfer ?wechsel ?von p=P ?erzielt
  > Leeds und Mainz haben eine Einigung über Okafor erzielt.

== official

hat ihn verkauft, seller
  hat|haben p=P ?fur ?F an ?den|die to=C verkauft|verliehen|abgegeben|transferiert|ausgeliehen
  > Mainz hat Paul Nebel an Leeds verkauft.
verkauft nach, seller
  verkauft|verleiht|verkaufen|transferiert p=P ?fur ?F nach to=C
  > Mainz verkauft Okafor für 8 Mio nach Leeds.
gibt ihn ab, seller
  gibt|geben p=P ?auf_leihbasis|leihweise ?fur ?F an ?den|die to=C ab|weiter
  > Mainz gibt Okafor an Leeds ab.
leiht ihn aus an, seller, move loan
  leiht|leihen p=P ?erneut ?fur ?ein_jahr ?eine_saison an ?den|die to=C aus|weiter
  > Mainz leiht Okafor an Leeds aus.
"""
)

GERMAN_ACCORD_ROLES = read_patterns(
    """
from=C fordert|verlangt|fordern|verlangen von|vom ?der to=C F
from=C hat|haben P ... an ?den|die to=C verkauft|verliehen|abgegeben|transferiert|ausgeliehen
from=C .. .. gegenangebot|gegenvorschlag
gegenangebot|gegenvorschlag an ?den|die to=C
leiht|leihen|gibt|geben P ... an ?den|die to=C
verkauft|verleiht|verkaufen|transferiert P ?fur ?F nach to=C
from=C leiht|leihen P an
"""
)

FRENCH_ACCORDS = read_rules(
    """
== talks

reclame au club, seller
  from=C reclame|demande|exige|veut F a|au to=C pour p=P
  > Le Stade Rennais réclame 40 M€ à Leeds pour Ludovic Blas.
contre-offre du club, seller
  contre offre|proposition ?du|de|d|des ?l ?from=C ?a|au ?to=C pour ?p=P
  > Contre-offre du Stade Rennais à Leeds pour Ludovic Blas.
reunion des deux, any, mutual
  reunion|rencontre|contacts|negociations|discussions|pourparlers C C ?aujourd_hui pour|autour|sur ?le ?transfert ?de p=P
  > Réunion Brest-Lens aujourd'hui pour le transfert de Sofiane Diop.
negocient ensemble, any, mutual
  C C ?:|, ?des negociations|discussions|contacts|reunion|pourparlers .. pour|autour|sur ?le ?transfert ?de p=P
  > Brest-Lens : des discussions avancées pour le transfert de Sofiane Diop.

named in a swap, any, weak, mutual
  echange ?entre ?l|le|la C et ?l|le|la C
  > Un échange entre Lens et Brest : Wesley Saïd contre Kenny Lala.

== agreed

touche du club, seller
  from=C ?va|devrait touche|toucher|touchera|recevoir|recevra|encaisse|encaisser|encaissera F de|du to=C pour p=P
  > Le Stade Rennais va toucher 30 M€ de Leeds pour Ludovic Blas.

== fee_agreed

donne son accord au club, seller
  from=C ?a|ont donne|donnent ?son|leur accord|feu_vert a|au to=C pour p=P
  > Le Stade Rennais a donné son accord à Leeds pour Ludovic Blas.
feu vert au depart, seller
  ?donne ?son ?le feu_vert au|a_la|pour_le depart|transfert|vente|pret de|d p=P
  > Le Stade Rennais a donné son feu vert au départ de Ludovic Blas vers Leeds.
accord des deux, any, mutual
  accord|deal|entente ?total ?verbal ?trouve ?complet C C pour|sur ?le ?transfert ?de p=P
  > Accord Brest-Lens pour le transfert de Sofiane Diop.
"""
)

FRENCH_ACCORD_ROLES = read_patterns(
    """
from=C ?a|ont donne|donnent ?son|leur accord|feu_vert a|au to=C pour
from=C reclame|demande|exige|veut F a|au to=C pour
from=C ?va|devrait touche|toucher|touchera|recevoir|recevra|encaisse|encaisser|encaissera F de|du to=C
contre offre|proposition du|de|d|des ?l from=C
from=C .. .. contre offre|proposition
contre offre|proposition a|au to=C
contre offre|proposition du|de|d|des ?l C a|au to=C
accord|deal|entente|reunion|rencontre|contacts|negociations|discussions|pourparlers ?total ?verbal ?trouve ?complet pair=C pair=C pour|
  autour|sur
pair=C pair=C ?:|, ?des negociations|discussions|contacts|reunion|pourparlers|accord
"""
)
