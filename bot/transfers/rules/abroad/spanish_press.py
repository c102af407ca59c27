"""How Spanish newspapers put it: verbs in all persons and tenses, turns of headlines. Tried before the other Spanish tables."""

from bot.transfers.rules.tables import read_rules

SPANISH_PRESS = read_rules(
    """
== official

cambia uno por otro, player
  cambia|cambio|cambiara ?el ?la C|E|premier|liga por ?el ?la to=C
  > Javi Guerra cambia el Valencia por el Betis.
seguira siendo de, any, renewal
  seguira|continuara siendo ?R ?jugador ?de ?del ?C hasta 20*
  > Javi Guerra seguirá siendo jugador del Valencia hasta 2030.
se refuerza con la contratacion, buyer
  sorprende|sorprendio|sorprenden|completa|refuerza|reforzo|asegurando|cerrando|anuncio|inauguro|estrena ... contratacion|fichaje|
  incorporacion|llegada ?inesperado ?inesperada de|del p=P
  > El Betis sorprendió con la contratación de Javi Guerra.
ata por anos, seller, renewal at home
  from=C ata|amarra|blinda|asegura|retiene|ato|amarro ?a p=P hasta|con|por|para|durante
  > El Valencia ata a Javi Guerra hasta 2031.
renueva mas anos, player, renewal, not denied
  renueva|renovo|renovado|renueva_por|renovo_por ?por dos|tres|cuatro|cinco|un|una|otra|otro temporadas|temporada|anos|ano|cursos
  > Javi Guerra renueva tres temporadas más con el Valencia.
anos mas para, any, renewal
  anos|temporadas|temporada|ano mas para|de p=P
  > Tres años más para Javi Guerra en el Valencia.
firma su contrato, player, renewal
  firm*|sell*|rubric*|estamp* ?su|la|el ?nuevo|nueva contrato|renovacion|ampliacion ?de_contrato con|hasta ?el ?la ?from=C
  > Javi Guerra firma su nuevo contrato con el Valencia.
seguira mas anos, player, renewal
  seguira|continuara|sigue|continua|permanecera ?ligado ?al ?en ?el ?la ?from=C hasta|dos|tres|cuatro|cinco 20*|temporadas|anos ?mas
  > Javi Guerra seguirá en el Valencia hasta 2030.
se lleva a, buyer, not denied
  se_lleva|se_llevan|se_llevo|se_ha_llevado|se_hace|se_hacen|se_hizo|se_ha_hecho|se_refuerza|se_refuerzan|se_reforzo|se_asegura|se_aseguro
  ?con ?los ?servicios ?la ?el ?fichaje ?cesion ?incorporacion ?de ?del ?a p=P
  > El Betis se hace con los servicios de Javi Guerra.
repesca a, buyer
  repesca|repescan|repesco|repescado|recluta|reclutan|recluto|reclutado|incorporo|incorporan|incorpora|adquiere|adquirio|fichado|
  ficho ?ya ?oficialmente ?cedido ?a p=P
  > El Betis repesca a Javi Guerra.
comunica la cesion, seller
  from=C comunic*|anunci*|oficializ*|confirm*|hace_oficial|hizo_oficial|hacen_oficial ?la ?el ?su ?acuerdo ?de ?para cesion|traspaso|
  venta|salida|marcha|adios de|del p=P ... al|a_la|a|con|rumbo to=C
  > El Valencia comunica la cesión de Javi Guerra al Betis.
y la de otro, any
  y ?tambien|ademas ?con la|el|las de|del p=P al|a_la|a|por to=C
  > El Valencia comunica la cesión de Diego López al Sevilla y la de Javi Guerra al Betis.
cedido al, player
  p=P ?, ?ya cedido|traspasado|prestado|vendido|cedida|traspasada ?oficialmente ?finalmente al|a_la to=C
  > Javi Guerra, cedido al Betis.
se va al, player, not denied
  se_marcha|se_marcho|se_va|se_fue|se_ha_marchado|se_ha_ido|pone_rumbo|puso_rumbo|emigra|se_incorpora|se_incorporo|se_compromete|
  se_comprometio|se_vincula|se_enrola|recalo|desembarca|se_convirtio|se_convierte ?cedido ?libre ?traspasado ?gratis ?en ?nuevo ?jugador
  al|a_la|con|en|del|de_la ?el ?la to=C
  > Javi Guerra se compromete con el Betis.
llega procedente, buyer
  llega|llegado|aterriza|proviene ?cedido ?libre ?traspasado procedente|proveniente|desde del|de|el ?el ?la from=C
  > El Betis se refuerza: Javi Guerra llega procedente del Valencia.

== agreed

da por hecho, buyer
  da|dan por hecho|hecha|cerrado|cerrada|atado|atada ?ya ?el ?la fichaje|llegada|cesion|traspaso|incorporacion|salida ?de ?del p=P
  > El Betis da por hecha la llegada de Javi Guerra.
a falta de la firma, any
  a_falta ?solo ?unicamente de ?la ?el ?los firma|firmar|rubrica|oficialidad|anuncio|comunicado
  > El Betis y Javi Guerra, a falta de la firma.
cesion de uno al, any, weak
  cesion|traspaso|prestamo|venta de|del p=P al|a_la|a|con to=C
  > El mercado deja la cesión de Javi Guerra al Betis.
deja y fichara, player
  deja|abandona|dejara|abandonara ?el ?la ?al from=C y|para|rumbo ?ya fichara|firmara|jugara|fichar|firmar|jugar|recalar|recalara|irse|
  marcharse ?por ?en ?con ?al ?el ?la to=C
  > Javi Guerra deja el Valencia y firmará por el Betis.
fichara por, player, not denied
  fichara|firmara|jugara|volvera|regresara|recalara|militara|vestira|pasara|reforzara|se_unira|se_incorporara|se_marchara|se_ira|
  pondra_rumbo|emigrara|desembarcara|sera_cedido|sera_traspasado|saldra_cedido|se_ira_cedido|se_marchara_cedido ?ya ?cedido ?libre
  ?traspasado ?gratis ?finalmente ?la ?de ?proxima ?temporada al|a_la|con|por|en|de_la|del|el|la ?el ?la to=C
  > Javi Guerra regresará al Betis en calidad de cedido.
pagara por el, any
  to=C pagara|abonara|desembolsara|paga|abonan|pagaran ?unos ?cerca ?de F ?fijos ?mas ?variables ?por ?p=P al|a_la|a from=C
  > El Betis pagará 22 millones al Valencia por Javi Guerra.
ingresara por el, seller
  from=C recibira|ingresara|percibira|se_embolsara|ingresa|cobrara ?unos ?cerca ?de F
  > Javi Guerra, al Betis: el Valencia ingresará 22 millones.
fumata blanca, any
  fumata_blanca|es_una_realidad|acuerdo_sellado|cerrado_el_fichaje|cerrada_la_cesion|cerrado_y_atado|todo_acordado|todo_listo|todo_atado
  > Fumata blanca: Javi Guerra será del Betis.
cerro el fichaje, buyer
  cerro|cerraron|sello|sellan|sella|amarro|ato|completa|completo|concreta|concreto|finiquita ?ya ?el ?la ?su ?tercer ?primer ?segundo
  fichaje|llegada|cesion|incorporacion|traspaso|contratacion|regreso ?de ?del p=P
  > El Betis sella la llegada de Javi Guerra.

== personal_terms

club y jugador de acuerdo, any
  to=C y p=P ?ya ?han ?estan ?llegan ?tienen ?llegado ?alcanzado ?a ?un ?de acuerdo|principio_de_acuerdo
  > El Betis y Javi Guerra han llegado a un acuerdo.
da el si, player
  da|dio|ha_dado|dara|han_dado ?ya ?el ?su si|ok|okey|visto_bueno|placet|consentimiento ?quiero ?definitivo al|a_la|a to=C
  > Javi Guerra da el 'sí quiero' al Betis.
tiene el si de, buyer
  to=C ?ya tiene|logra|consigue|obtiene|recibe|logro|cuenta_con ?ya ?con ?el ?la si|ok|visto_bueno|compromiso|palabra|voluntad de|del p=P
  > El Betis ya tiene el sí de Javi Guerra.
acuerda su contrato, player
  p=P ?ya acuerda|pacta|acordo|ha_acordado|ha_pactado|tiene_acordado|tiene_pactado ?sus|su|las|los contrato|condiciones|salario|terminos|
  sueldo ?personales con ?el ?la to=C
  > Javi Guerra ha acordado su contrato con el Betis.

== fee_agreed

clubes acuerdan, any, mutual
  C acuerdan|pactan|cierran|acordaron|pactaron|cerraron ?ya ?el ?la ?su traspaso|cesion|venta|fichaje|prestamo de|del p=P
  > El Betis y el Valencia acuerdan la cesión de Javi Guerra.
ya dio el visto bueno, seller
  from=C ?ya ?le ?ha da|dio|dado|dan|daria ?ya ?el visto_bueno|ok|luz_verde|permiso ?a ?al ?para ?la ?su ?salida ?operacion
  > Javi Guerra, al Betis: el Valencia ya dio el visto bueno.
da luz verde, seller
  from=C da|dio|ha_dado|dan|autoriza|autorizo|ha_autorizado|acepta|acepto ?el ?la ?su ?a luz_verde|visto_bueno|ok|salida|venta|traspaso|
  cesion a_la|a|al|de ?salida ?venta ?cesion ?traspaso ?de p=P|to=C
  > El Valencia da luz verde a la salida de Javi Guerra al Betis.
ejecuta la clausula, buyer
  ejercio|ejerce|ejercera|ejecutara|ejecuto|activo|deposito|abono|hizo_efectiva|hacen_efectiva ?ya ?la ?su clausula|opcion
  > El Betis ejerce la opción de compra de Javi Guerra.

== talks

clubes siguen negociando, any, mutual
  C siguen|continuan|estan|vuelven|retoman ?ya ?a negociando|hablando|tratando|negociar|hablar|conversaciones|negociaciones ?por ?el ?la
  ?traspaso ?cesion ?de p=P
  > El Betis y el Valencia siguen negociando por Javi Guerra.
pendiente del ok, any, weak
  pendiente|a_la_espera|a_expensas|supeditada|supeditado ?solo ?del ?de ?a ?que ok|visto_bueno|si|acuerdo
  > La llegada de Javi Guerra al Betis, pendiente del OK del Valencia.
su agente viaja, any
  agente|agentes|representante|representantes|entorno|padre de|del p=P ?ya ?hoy viaja|viajan|vuela|aterriza|llega|esta|estan|se_encuentra|
  se_reune|se_reunira|negocia|aprieta|avanza
  > El agente de Javi Guerra viaja a Sevilla para cerrar su salida al Betis.
hablan de su renovacion, any, renewal
  habla*|trata*|aborda*|acerca*|debate*|se_sienta*|retoma*|encarrila* ?ya ?posturas ?para ?por ?sobre ?de ?las ?conversaciones ?la ?su
  renovacion|ampliacion|continuidad|renovar
  > El Valencia y Javi Guerra hablan ya de su renovación.
camino de, player, not denied
  camino|rumbo|a_las_puertas|a_un_suspiro|a_un_solo_paso|a_nada|mas_cerca|muy_proximo|proximo|muy_cerca|pie_y_medio ?de ?ser ?del ?al ?a
  ?en ?el ?la to=C
  > Javi Guerra, camino del Betis.
apunta al club, player, not denied
  p=P ?ya apunta|apuntan|se_acerca|se_aproxima|se_encamina|se_dirige ?ya ?mucho ?con_fuerza al|a_la|hacia ?el ?la to=C
  > Javi Guerra se acerca al Betis.
acercan posturas, any, mutual
  acerca*|limar|lima*|aproxima* ?sus posturas|diferencias|flecos
  > Betis y Valencia acercan posturas por Javi Guerra.
se atasca, any, weak
  se_complica|se_encarece|se_atasca|se_estanca|se_enquista|en_punto_muerto|en_el_aire|encallada|encallado|encalla|bloqueada|bloqueado|
  paralizada|paralizado
  > La operación entre Betis y Valencia por Javi Guerra, encallada.

== bid_expected

prepara el asalto, buyer, not denied
  prepara*|ultima*|planea*|lanza*|medita*|disena*|valora*|estudia*|proyecta* ?ya ?el ?la ?un ?una ?su ?nuevo ?nueva ?gran ?ultimo ?ultima
  asalto|ofensiva|ataque|embestida|acometida ?final ?definitivo ?definitiva ?total ?por ?a ?para p=P
  > El Betis prepara el asalto a Javi Guerra.
mejorara la oferta, buyer
  subira|mejorara|aumentara|elevara|pondra|ofrecera|enviara|formalizara|presentara|insistira ?ya ?con ?la ?su ?una ?nueva ?segunda oferta|
  propuesta|F|puja
  > El Betis mejorará su oferta por Javi Guerra.

== bid

le ofrece temporadas, buyer
  le|les ofrece|ofrecen|ofrecio|propone|proponen|pone|ponen ?un ?sobre_la_mesa ?contrato ?de ?por ?hasta temporadas|anos|contrato|F|dos|
  tres|cuatro
  > El Al-Hilal le ofrece tres temporadas a Javi Guerra.
tienta con, buyer
  tienta|tientan|tento|seduce|quiere_convencer ?a ?al ?la ?from=C con F
  > El Betis tienta al Valencia con 30 millones por Javi Guerra.
recibe una oferta, seller
  from=C ?ya ?ha recibe|recibio|recibido|tiene|estudia|analiza|valora|maneja ?sobre_la_mesa ?ya ?una ?la ?dos oferta|propuesta|ofertas ...
  del|de_la|de|desde to=C ... p=P
  > El Valencia ha recibido una oferta del Betis por Javi Guerra.

== bid_rejected

frena la oferta, seller
  from=C ?le frena|no_convence|no_vale|no_le_vale|no_le_convence|no_acepta|ve_insuficiente|ve_insuficientes|no_le_basta|
  considera_insuficiente|echa_atras ?a ?la ?los ?primera ?oferta ?propuesta oferta|propuesta|F|insuficiente
  > El Valencia ve insuficiente la oferta del Betis por Javi Guerra.
""",
    roles=True,
)
