"""How Spanish reporters put it in posts, each sentence leaning on the one before. Tried before the other Spanish tables."""

from bot.transfers.rules.tables import read_patterns, read_rules

SPANISH_REPORTERS = read_rules(
    """
== bid

ha trasladado una oferta, buyer
  trasladado|traslado|traslada|trasladan|enviado|hecho_llegar|hizo_llegar|remitido|elevado|transmitido|comunicado ?ya ?al ?a_la ?from=C
  ?una ?la ?su ?primera ?segunda ?nueva oferta|propuesta|F ?de ?por ?F
  > El Betis quiere a Javi Guerra y ya ha trasladado al Valencia una propuesta de 7 millones.
ponen sobre la mesa, buyer
  pone|ponen|puesto|pusieron|deja|dejan|llega_hasta|llegan_hasta|no_pasa_de|no_pasan_de F ?fijos ?mas ?variables ?encima ?de ?sobre ?la
  ?mesa
  > El Betis quiere a Javi Guerra: los verdiblancos ponen 7 millones sobre la mesa.

== bid_rejected

rechazada, any
  ^ ?oferta ?propuesta ?y ?fue rechazada|denegada|tumbada|insuficiente|rechazadas ?de_momento ?por_ahora $
  > El Betis ofreció 7 millones por Javi Guerra. Rechazada.

== fee_agreed

ejecutan la opcion, buyer
  ejecuta|ejecutan|ejecutaran|ejercen|ejerceran|activan|activa|activara|activaran|pagan|pagaran|hara_valer|haran_valer ?ya ?su ?la ?esa
  opcion|clausula|derecho ?de ?preferente compra|recompra|tanteo|rescision|preferente
  > El Betis ejecuta la opción de compra de Javi Guerra.

== talks

siguen lejos, any, mutual
  C ?siguen ?estan ?todavia ?aun ?muy lejos|alejados|distanciados|separados ?de ?en ?un ?las ?acuerdo ?posturas ?cifras
  > El Betis y el Valencia siguen lejos de un acuerdo por Javi Guerra.
vuelve a la carga, buyer
  vuelve|vuelven|volvera|volveran|regresa ?otra_vez ?de_nuevo a_la_carga|a_insistir|a_intentarlo|al_ataque ?por ?con p=P
  > El Betis vuelve a la carga por Javi Guerra.

== enquiry

sondea su situacion, buyer
  sondea|sondean|sondeado|tantea|tantean|consulta|consultado|pregunta|pregunto|preguntado|contactado|interesado ?ya ?por ?sobre ?la su|
  las|sus situacion|condiciones|disponibilidad|precio|posible_salida|futuro
  > Javi Guerra gusta al Betis, que también sondea su situación.

ha hablado con el club, buyer
  hablado|hablo|reunido|contactado|contacto|sentado|comunicado ?ya con ?el ?la C
  > Javi Guerra interesa en Sevilla. El Betis ya ha hablado con el Valencia.

== interest

mejor situado, any, not denied
  to=C ?, ?ahora ?es ?esta ?ya ?el ?en mejor|primer|primero|cabeza|pole|delantera ?situado|colocado|posicionado|lugar|aspirante ?para
  ?por
  > Javi Guerra sale cedido y el Betis es el mejor situado.
ojo al club, any, not denied
  ojo|atencion|atentos ?tambien ?eso_si ?porque al|a_la|a ?el ?la to=C $
  > Javi Guerra puede salir del Valencia. Ojo al Betis.

== personal_terms

quiere jugar alli, player, weak
  solo|unicamente|tan_solo|exclusivamente quiere|contempla|piensa_en|escucha|negocia ?ir ?fichar ?jugar ?al ?en ?con ?por ?el ?la to=C
  > Javi Guerra sólo quiere ir al Betis.
dijo que si, player
  ?ya dijo|ha_dicho|dado|dio|confirmo ?ya ?su que_si|el_si|el_ok|el_visto_bueno|compromiso
  > El Betis quiere a Javi Guerra. El jugador ya dijo que sí.

== medical

de camino para firmar, player
  de_camino|viaja|viajara|volara|vuela|vuelo|de_viaje|en_el_avion|rumbo ?ya ?a ?hacia ?la ?el ?A ?E ?costa ?del ?sol para|y firmar|
  firmara|pasar|someterse|cerrar|rubricar|incorporarse
  > Javi Guerra está de camino para firmar por el Betis.

== denied

descarta la oferta, player
  P|R|jugador|futbolista|argentino|brasileno|A ?ya ?ha descarta|descarto|rechaza|rechazo|ha_rechazado|ha_descartado|declina|declino|
  desoye ?la ?una ?las ?ya oferta|propuesta|ofertas|interes|llamada|cantos ?de ?del ?la ?el to=C
  > Javi Guerra, del Valencia, descarta la oferta del Betis.

== collapsed

se enfria lo del club, any
  se_enfria|se_aleja|se_complica_mucho|se_desvanece|se_esfuma|se_apaga|se_diluye ?la ?el ?lo ?opcion ?fichaje ?llegada ?posibilidad ?via
  ?de ?del p=P
  > Se aleja la llegada de Javi Guerra al Betis.
se adelanta al club, buyer
  se_adelanta|se_adelanto|se_ha_adelantado|gana_la_partida|se_impone|toma_la_delantera ?en ?por ?la ?carrera ?puja al|a|a_la ?el ?la
  not=C
  > El Betis se adelanta al Sevilla y ficha a Javi Guerra.

acuerdo por el, buyer
  ?ya hay|existe|tiene|tienen ?un ?principio ?de acuerdo ?total ?verbal ?cerrado para|por|sobre el|la|su ?fichaje|traspaso|salida|
  llegada ?de p=P
  > El Betis tiene acuerdo total para el fichaje de Javi Guerra.

== official

sellada la ampliacion, any, renewal
  sellado|sella|sellan|firmado|firma|firman|cerrado|cierran|acordado|pactado|rubricado ?ya ?oficialmente la|su|una|el ampliacion|
  renovacion|extension|continuidad|nuevo_contrato
  > Javi Guerra y el Valencia han sellado la ampliación del contrato hasta 2031.
se hace con el, buyer
  se_hace|se_hacen|se_refuerza|se_refuerzan|se_queda|se_lleva ?con al|el|la .. por|hasta|libre|cedido|en_propiedad
  > Javi Guerra deja el Valencia. El Betis se hace con el español por 5 millones.
llega cedido, player
  llega|llegan|aterriza|se_incorpora|recala ?al ?club ?equipo cedido|cedida|traspasado|libre|prestado|a_prestamo|en_propiedad por|del|
  desde|procedente ?el ?la ?del from=C
  > Javi Guerra ya es del Betis. Llega cedido por el Valencia.
== bid

lo ha intentado con, buyer
  intentado|intento|insistido|ofrecido|llegado|tentado ?hasta ?con ?a ?los ?unos F
  > Javi Guerra gusta en Sevilla. El Betis lo ha intentado con 50 millones.
su ultima propuesta, buyer
  su|la|una|otra ultima|nueva|primera|segunda|tercera|reciente|propia oferta|propuesta ?de_F por p=P
  > El Betis espera la respuesta a su última propuesta por Javi Guerra.

== bid_rejected

remitido a su clausula, seller
  remitido|remite|remiten|remitio|se_remite|se_remiten a ?la ?su clausula
  > El Betis ofreció 50 millones por Javi Guerra y el Valencia lo ha remitido a su cláusula.

== denied

el club dice que no, seller
  from=C ?ya ?les ?le dice|dicen|responde|contesta|ha_dicho|dijo que_no|que_nanai|que_ni_hablar
  > Javi Guerra, del Valencia, es objetivo del Betis. El Valencia dice que no.

== collapsed

sin acuerdo, any
  ^ sin|no_hay|no_habra acuerdo ?total ?final ?posible por|para ?el ?la ?fichaje ?de p=P
  > Sin acuerdo por Javi Guerra entre el Betis y el Valencia.
== personal_terms

decidido a volver, player
  decidido|decidida|decide|convencido|empenado|loco|deseando|dispuesto ?a ?de ?en ?por volver|regresar|jugar|fichar|firmar|recalar|irse|
  marcharse al|a_la|en|por|con ?el ?la to=C
  > Javi Guerra tiene decidido volver al Betis.

== denied

lo desmiente, seller
  from=C ?ya lo ?rotundamente ?ha desmiente|desmienten|desmentido|niega|niegan
  > Javi Guerra al Betis: el Valencia lo desmiente.
le cierra la puerta, seller
  from=C ?ya ?le ?les ?ha cierra|cerrado|cerro|cierran ?la ?a_cal_y_canto puerta|puertas
  > Javi Guerra quería ir al Betis, pero el Valencia le ha cerrado la puerta.
== fee_agreed

se han puesto de acuerdo, any, mutual
  C se_han|se_ponen|han|estan ?ya ?por_fin puesto|llegado|de_acuerdo ?de ?a ?un ?acuerdo ?total ?por|para|sobre p=P
  > El Betis y el Valencia se han puesto de acuerdo por Javi Guerra.

== agreed

cuestion de horas, any
  es|sera|parece|solo ?ya cuestion de horas|dias|minutos|detalles
  > El fichaje de Javi Guerra por el Betis es cuestión de horas.

== enquiry

conoce el precio, buyer
  conoce|conocen|sabe|saben|se_interesa|ha_preguntado ?ya ?por el|la precio|coste|tasacion ?de p=P
  > El Betis ya conoce el precio de Javi Guerra.

== interest

el mejor colocado es, any, not denied
  mejor|mejores|favorito|favoritos|candidato colocado|situado|posicionado|principal|para ... es|son|no_es_otro_que ?el ?la to=C
  > Javi Guerra saldrá cedido y el mejor colocado para llevárselo es el Betis.

== available

se desprende de, seller
  from=C ?ya se_desprende|se_desprendera|se_deshace|se_deshara|da_salida|suelta_lastre ?de ?a ?con p=P
  > El Valencia se desprende de Javi Guerra.
cada vez mas lejos, player, not denied
  p=P ?, ?esta ?cada_vez mas|muy|cada_vez_mas lejos|fuera del|de_la ?el from=C
  > Javi Guerra está cada vez más lejos del Valencia.
== interest

llama a su puerta, buyer, not denied
  llama|llaman|toca|tocan|llamando|aparece|pasa ?ya ?con_fuerza a_su_puerta|a_sus_puertas|en_escena|por_su_cabeza
  > Javi Guerra quiere salir y el Betis llama a su puerta.

== denied

no hay nada con el club, any
  no_hay|no_existe|sin ?ningun nada|contacto|contactos|conversaciones|acuerdo|negociacion ?hecho con|del|de ?el ?la to=C
  > El agente de Javi Guerra asegura: no hay nada con el Betis.
== available

abandona el club, player, not denied
  p=P ?ya deja|dejo|dejara|abandona|abandono|abandonara ?a ?el|al|la from=C
  > Javi Guerra abandona el Valencia.

== official

jugador hasta, player
  p=P ?, ?ya ?es ?oficialmente jugador|futbolista|R del|de|de_la ?el to=C hasta|por|para
  > Javi Guerra, jugador del Betis hasta 2031.

== denied

frenado en seco, seller
  from=C ?ha frena|frenado|freno|para|parado|corta ?en_seco ?las ?los ?pies ?alas al|a_la|a ?el to=C
  > Javi Guerra no se mueve. El Valencia ha frenado en seco al Betis.
== bid

oferta al club, buyer
  primera|segunda|tercera|nueva|ultima|otra oferta|propuesta al|a_la from=C
  > El Betis va a por Javi Guerra. Primera oferta al Valencia: 40M€.

== agreed

al club y hecho, any
  ^ p=P ?, al|a_la to=C , hecho|cerrado|acordado|atado|listo|confirmado|acuerdo
  > Javi Guerra al Betis, hecho.
== interest

apuesta todo a, buyer, not denied
  apuesta|apuestan|se_centra|se_centran|se_lanza|se_lanzan|se_vuelca ?ya ?ahora ?todo a|en|por p=P
  > El Betis apuesta todo a Javi Guerra.
""",
    roles=True,
)

SPANISH_REPORTERS_ROLES = read_patterns(
    """
to=C ?ya ?ha ?han pide|piden|pedido|pidio|solicita|solicitado|solicito informes|informacion|referencias|condiciones|precio|cesion
to=C ?ya valora|estudia ?tambien ?el ?la ?fichaje ?llegada ?de ?a ?al ?R P
trasladado|traslado|traslada|enviado|hecho_llegar|remitido|elevado|transmitido|comunicado ?ya ?su ?oferta ?propuesta al|a_la from=C
from=C ?no acepta|acepte|aceptara|aceptase|acceda|autorice|ceda|abra|baje|rebaje
se_adelanta|se_adelanto|adelantado|ganado_la_partida|gana_la_partida|impuesto|impone ?ya al|a_la ?el not=C
ojo|atencion ?tambien al|a_la ?el to=C
from=C ?se ?lo|la|le ?ha piden|pide|pedia|exige|exigen|reclama|reclaman|tasa|tasan F
se_va|se_ira|se_van|se_marcha|marchado|marcho|sale|saldra|salio|fuera|lejos|despide|despedida|adios|desvincula|no_se_mueve del|de|de_la
  ?el from=C
espera|esperas|pendiente de ?que from=C
from=C responda|conteste|acepte|diga|de|dice_que_no|se_pronuncie
from=C ?ya ?solo tiene_claro|comenzara_a|empezara_a|negociara_solo|no_negociara|abrira_la_puerta|escuchara
no_es_otro_que ?el ?la to=C
P ?ya ?esta negocia|en_negociaciones|en_conversaciones|habla|dialoga ?avanzadas con ?el ?la to=C
from=C ?ha frena|frenado|freno|para|parado|corta ?en_seco ?las ?los ?pies ?alas al|a_la|a ?el to=C
from=C cobra|cobrara|ingresa|ingresara|recibe|recibira|percibe|se_embolsa ?unos ?cerca ?de F
"""
)
"""Tried before the other Spanish cues."""
