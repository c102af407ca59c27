"""Turns of Spanish headlines: who is linked with whom, which door closes, whose signing is about to fall. Tried first."""

from bot.transfers.rules.tables import read_patterns, read_rules

SPANISH_HEADLINES = read_rules(
    """
== agreed

acepta renovar, player, renewal
  acepta|aceptado|acepto ?ya ?la ?su ?una ?oferta ?de ?para renovacion|renovar|ampliar|prolongar|seguir
  > Javi Guerra ha aceptado la oferta de renovación del Valencia.

== available

acuerdo para rescindir, any
  ?C ?y ?P ?ya ?llegan|llegado|alcanzan|alcanzado|alcanza|llega ?a ?un acuerdo|acuerdan|pactan|negocian|negocia|ultiman|firman|
  hacen_oficial|anuncian
  ?ya ?para ?la ?su ?de rescision|rescindir|desvinculacion|desvincularse
  > El Valencia y Javi Guerra llegan a un acuerdo para la rescisión.
se desvincula, player
  se desvincula|desligo|desliga|desvinculo|desvinculara|desvinculado ?oficialmente de|del ?el ?la from=C
  > Javi Guerra se desvincula del Valencia.

== official

juntos hasta, any, renewal
  from=C y p=P ?, ?seguiran juntos|unidos|de_la_mano hasta|por|un
  > Valencia y Javi Guerra, juntos hasta 2031.

== bid

la estudia, seller, weak
  from=C ?ya la|las estudia|analiza|valora|medita|sopesa
  > Oferta del Betis por Javi Guerra. El Valencia ya la analiza.

== fee_agreed

acuerda con el otro, buyer
  to=C ?ya acuerda|acuerdan|pacta|acordado|pactado con ?el ?la from=C el|la|por traspaso|fichaje|venta|cesion|P ?de ?p=P
  > El Betis acuerda con el Valencia el traspaso de Javi Guerra.

== collapsed

no supera el medico, player
  no supera|supero|ha_superado|paso|pasa|ha_pasado el|la|los ?temida reconocimiento|reconocimiento_medico|revision|pruebas ?medica ?medico
  ?del|con|en ?el ?la ?to=C
  > Javi Guerra no pasa el reconocimiento médico con el Betis.
al club se le cae, any
  al|a_la to=C se_le cae|escapa|esfuma|va|escurre ?ya ?la ?el ?opcion ?fichaje ?de p=P
  > Al Betis se le cae la opción Javi Guerra.
inviable para el club, any
  p=P ?, ?ya ?es ?parece inviable|imposible|descartado|inalcanzable|demasiado_caro para ?el ?la to=C
  > Javi Guerra ya parece inalcanzable para el Betis.

== official

le gana en los despachos, buyer
  arrebata|birla|roba|quita|arrebato|birlo ?a p=P al|a_la ?el not=C
  > El Betis birla a Javi Guerra al Sevilla.

== bid_rejected

remite al club a la clausula, seller
  remite|remiten|emplaza|emplazan ?ya ?al ?a ?la to=C a la|su clausula
  > El Valencia no negocia por Javi Guerra y remite al Betis a la cláusula.

== fee_agreed

acuerdo entre los dos, any, mutual
  acuerdo ?total|verbal|cerrado|definitivo|completo entre ?el ?la C y ?el ?la C
  > Acuerdo total entre Betis y Valencia por Javi Guerra.

== personal_terms

acuerdo de el con, any
  acuerdo ?ya ?total|verbal|cerrado|contractual ?de ?entre p=P con|y ?el ?la to=C
  > Acuerdo verbal de Javi Guerra con el Betis.
acepta salir, player
  acepta|aceptado|acepto ?ya ?su salir|marcharse|irse|salida|traspaso|cesion ?cedido ?traspasado ?libre ?como ?al ?a ?la ?to=C
  > Javi Guerra ha aceptado marcharse cedido al Betis.

== agreed

confirmado el nuevo contrato, any, renewal
  confirmacion|confirmado|confirmada|listo|cerrado|hecho ?ya ?el ?la ?de ?del nuevo_contrato|renovacion|contratacion de|para ?R p=P
  > Listo el nuevo contrato de Javi Guerra con el Valencia.
para firmar por, player, weak
  para|y firmar|sellar|estampar|rubricar|cerrar ?ya ?su ?la ?el ?fichaje ?firma ?contrato ?nuevo por|con ?el ?la to=C
  > Javi Guerra dejará hoy la concentración del Valencia para firmar por el Betis.
llegara al club, player, not denied
  llegara|aterrizara|recalara|se_sumara|defendera ?ya ?cedido ?libre ?gratis ?traspasado al|a_la|en ?el ?la to=C
  > Javi Guerra deja el Valencia y aterrizará libre en el Betis.

== talks

fichaje al caer, any
  fichaje|traspaso|llegada|cesion|regreso|firma ?por|al|con|en|del ?el ?la ?to=C ?, ?esta al_caer|a_la_vuelta_de_la_esquina|en_el_horno|
  muy_proximo
  > Javi Guerra, fin del culebrón: su fichaje por el Betis, al caer.
cerrar su regreso, any
  cerrar|ultimar|concretar|completar|negociar|acelerar|desbloquear ?ya su|el|la regreso|vuelta|fichaje|llegada|traspaso al|por|a|con ?el
  ?la to=C
  > Javi Guerra tiene prisa por ultimar su vuelta al Betis.
diferencias de dos, any, mutual
  diferencias|pulso|tira_y_afloja|distancia|tension|choque ?economicas ?entre ?el ?la C ?y ?el ?la C por|para ?el ?fichaje ?de p=P
  > Diferencias Betis-Valencia por Javi Guerra.
renovacion encarrilada, any, renewal
  renovacion de|del p=P ?, ?esta ?muy encarrilada|avanzada|cerca|al_caer|a_punto|inminente
  > La renovación de Javi Guerra, encarrilada.

== bid

la ultima oferta, any
  la|una|otra|su ultima|nueva|primera|segunda|tercera ?gran oferta del|de_la|de ?el to=C ?al|a_la ?from=C
  > Javi Guerra espera: hay una nueva oferta del Betis al Valencia.

== denied

frena al club, seller
  from=C ?ya ?ha frena|frenan|frenado|planta_cara|para_los_pies ?en_seco al|a_la|a ?el to=C
  > Javi Guerra no se toca: el Valencia frena al Betis.

== personal_terms

prioriza al club, player
  p=P ?ya prioriza|antepone|prefiere|solo_contempla ?ir ?fichar ?volver ?jugar ?al|el|a_la|en|por ?el to=C
  > Javi Guerra prioriza al Betis.

== talks

renovacion en el aire, any, renewal
  renovacion ?de ?del ?R ?p=P ?, ?esta ?sigue ?queda en_el_aire|estancada|aplazada|encallada|congelada|parada|en_punto_muerto|en_suspenso|
  bloqueada
  > La renovación de Javi Guerra está estancada.
aplazan la renovacion, any, renewal
  aplaza|aplazan|aplazada|aplazado|aplazadas|retrasa|pospone|posponen|pospuesta|pospuestas|congela|congelada|se_retrasa ?el ?la ?las
  ?anuncio ?de renovacion|renovaciones de ?R p=P
  > El Betis aplaza la renovación de Javi Guerra.

== interest

por delante de otro, any, loser interest
  to=C ?, ?esta ?va ?sigue ?se ?coloca por_delante|con_ventaja|en_cabeza ?respecto de|del|a|al|sobre ?la ?el not=C en|por ?la ?el ?carrera
  ?puja ?pugna ?pelea ?operacion ?fichaje ?por ?de p=P
  > El Betis, por delante del Getafe en la carrera por Javi Guerra.
vinculan con el, any, not denied
  vinculan|relacionan|situan|colocan|ubican|asocian ?de_nuevo a ?al ?R p=P con|en|cerca_del ?el ?la ?orbita ?agenda ?radar ?del to=C
  > Vinculan a Javi Guerra con el Betis.
ven al club tras, any, not denied
  ven|situan|vinculan|colocan|apuntan ?al|a_la ?el to=C tras|detras_de|como|interesado ?los ?pasos ?pretendiente ?de ?en ?por p=P
  > En Italia ven al Betis tras los pasos de Javi Guerra.
echa el resto, buyer, not denied
  echa|echara|echan|pone|pondra|estrecha|estrechan|cerca|lanza|lanzan ?ya ?el ?la ?todo resto|cerco|cana|carne_en_el_asador por|sobre|a p=P
  > El Betis estrecha el cerco sobre Javi Guerra.
alternativa a otro, any, not denied
  p=P ?, ?como ?la ?una ?otra ?nueva alternativa|recambio|relevo|sustituto|heredero|opcion a|de|para|del P|N|R ?en|para|del ?el to=C
  > Javi Guerra, alternativa a Isco para el Betis.
otra alternativa del club, any, not denied
  p=P ?( ?C ?) ?, ?otra ?nueva ?posible ?seria alternativa|opcion|candidato ?firme ?clara ?seria ?real para el|la nueve|9|ataque|porteria|
  lateral|
  banda|medular|defensa|delantera|eje|zaga del|de_la to=C
  > Javi Guerra, opción firme para la medular del Betis.
no renuncia a fichar por, player
  no se_rinde|renuncia|desiste|cede|ceja en|a|de ?su ?el ?sueno|objetivo|deseo|intencion|empeno ?de fichar|jugar|volver|regresar por|en|
  al|a_la|
  con ?el ?la to=C
  > Javi Guerra no desiste de su empeño de jugar en el Betis.
su sueno de fichar por, player, not denied
  su|un|el|suena|ilusion|deseo ?sueno ?con ?de fichar|jugar|volver|regresar|triunfar|vestir ?la ?camiseta ?de_nuevo por|en|al|a_la|del ?el
  to=C
  > Javi Guerra mantiene su sueño de fichar por el Betis.
vuelve a sonar, any, not denied
  p=P ?ya vuelve_a_sonar|vuelve_a_gustar|vuelve_a_interesar|torna_a_sonar ?con_fuerza ?para|en|al|a_la ?el to=C
  > Javi Guerra vuelve a sonar para el Betis.
tambien quieren, any, not denied
  al_que|a_quien|que|quien tambien|ademas quieren|quiere|busca|buscan|siguen|sigue|sigue_de_cerca|siguen_de_cerca|desean ?el ?la to=C
  > El agente de Javi Guerra, al que además buscan Betis y Getafe, viaja hoy.

== available

espera ofertas por el, seller, not denied
  from=C ?ya espera|esperan|aguarda|aguardan ?la ?una ?las ?alguna oferta|ofertas por p=P
  > El Valencia espera la oferta por Javi Guerra.
solo vendera, seller, not denied
  from=C solo|unicamente vendera|vende|escuchara|negociara|traspasara|dejara_salir ?a p=P
  > El Valencia únicamente traspasará a Javi Guerra si llega dinero.
""",
    roles=True,
)

SPANISH_HEADLINE_ROLES = read_patterns(
    """
from=C ?ya la|las estudia|analiza|valora|medita|sopesa
milita|juega|esta|estaba|jugo|jugaba cedido|cedida|a_prestamo en|con ?el ?la from=C
juega|milita|jugara_ya en ?el ?la from=C
to=C ?ya acuerda|acuerdan|pacta|acordado|pactado con ?el ?la from=C
acuerdo ?ya ?total|verbal|cerrado|contractual ?de ?entre P con|y ?el ?la to=C
remite|remiten|emplaza|emplazan ?ya ?al ?a ?la to=C a la|su clausula
F|fijos|variables ?de_euros ?fijos ?en ?variables para ?el ?la from=C
al|a_la to=C se_le cae|escapa|esfuma|va
acuerdo|pacto con ?el ?la to=C para|por la|su venta|salida|marcha
from=C ?ya espera|esperan|aguarda|aguardan ?la ?una ?las oferta|ofertas por
from=C solo|unicamente vendera|vende|escuchara|negociara|traspasara|dejara_salir
"""
)
