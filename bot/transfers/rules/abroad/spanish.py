"""How Spanish reporters say where a move stands. Where two rules begin at one word, the earlier in the table is taken."""

from bot.transfers.rules.tables import read_rules

SPANISH = read_rules(
    """
== official

renueva, player, renewal, not denied
  renueva|renovo|renovado|renovara|amplia|ampliado|prolonga|extiende|extendio ?su ?contrato ?con ?el ?C hasta|con|por|contrato|en|C|P
  > Gavi renueva hasta 2030 con el Barcelona.
renovacion oficial, any, renewal
  renovacion ?de ?P .. oficial|cerrada|firmada|anuncia*|hecha
  > La renovación de Gavi es oficial, anuncia el Barcelona.
anuncia renovacion, seller, renewal
  anuncia|oficializa|confirma|hace_oficial|cierra .. renovacion|ampliacion_de_contrato
  > El Betis anuncia la renovación de Pablo Fornals.

== denied

no renovara, player, renewal
  no ?se ?va_a renovara|renueva|renovar|quiere_renovar|ampliara
  > Ronald Araújo no renovará con el Barcelona.

== bid_rejected

rechaza renovar, player, renewal
  ?P ?ha rechaza|rechazo|rechazado|dice_no_a ... renovar|renovacion|ampliar|nuevo_contrato
  > Ansu Fati rechaza la oferta de renovación del Barcelona.

== bid

oferta de renovacion, seller, renewal
  ofrece|ofrecido|ofrecio|propone|propuesto|presento ... renovacion|nuevo_contrato|ampliacion
  > El Athletic ha ofrecido a Nico Williams un nuevo contrato.

== talks

negocia renovacion, any, renewal
  negocia*|negociaciones|conversaciones|avanza*|acerca*|ultima|reunion|cerca ... renovacion|renovar|nuevo_contrato|ampliacion
  > El Real Madrid negocia la renovación de Vinicius.

== agreed

acuerdo de renovacion, any, renewal
  acuerdo|acuerdan|acordado|acordada ... renovacion|renovar|ampliar|nuevo_contrato
  > Hay acuerdo total para la renovación de Frenkie de Jong con el Barcelona.

== interest

quiere renovar, seller, renewal, not denied
  quiere|quieren|desea|pretende|espera|busca|trabaja|prioridad|intenta .. renovarlo|renovarle|retenerlo|renovar|atar|blindar|renovacion|
  ampliar
  > El Villarreal quiere renovar a Gerard Moreno.

== collapsed

se cae, any
  se_cae|se_ha_caido|caido|se_rompe|se_rompio|roto|rotas|se_frustra|frustrado|frustrada|descartado|descartada|cancelado|imposible|
  abortado|al_traste
  > Se cae el fichaje de Marcus Rashford por el Barcelona.
se retira, buyer
  se_retira|se_baja|se_ha_retirado|desiste|descarta|renuncia|renuncio|descartan|abandona|se_aleja|se_enfria|se_ha_enfriado|pierde_interes|
  enfria .. de|del|por|a|al|su|el|la|P|interes
  > El Valencia descarta el fichaje de Borja Iglesias.

== denied

sin interes, buyer
  no|ningun|sin|niega|desmiente|descarta* .. interes|interesa|interesado|contempla|quiere_fichar|va_a_fichar|fichara|se_plantea|piensa_en
  > El Real Madrid no contempla fichar a Rodri.
no se vende, seller
  no_esta_en_venta|no_se_vende|intransferible|innegociable|no_venden|no_quiere_vender|no_quieren_vender|no_vendera|no_contempla_vender|
  cierra_la_puerta|no_saldra|no_contempla_la_salida|no_piensa_en_vender|cuenta_con|no_negociara
  > El Athletic insiste en que Oihan Sancet no está en venta.
se queda, player
  se_queda|se_quedara|seguira|continuara|permanecera|descarta_salir|no_se_mueve|no_se_movera|quiere_quedarse|descarta_su_salida ?en ?el
  ?un_ano !sin|fuera|con_las_ganas|a_las_puertas|solo|atras|a_un
  > Fermín López se queda en el Barcelona.
rechaza club, player
  p=P ?ha rechaza|rechazo|rechazado|dice_no|dijo_no|da_calabazas|descarta|no_quiere_ir .. al|a|el|del|de|oferta|propuesta|interes|
  marcharse|salir
  > Raphinha rechaza marcharse al Al-Hilal.

== bid_rejected

rechaza la oferta, seller
  rechaza|rechazo|rechazado|rechazan|tumba|desestima|declina|declino|no_acepta|no_acepto|dice_no|remite_a_la_clausula|
  considera_insuficiente ... oferta|ofertas|propuesta|millones|F|primera
  > El Girona rechaza una oferta del Como por Yangel Herrera.
oferta rechazada, any
  oferta|propuesta|F|ofertas ... rechazada|rechazado|rechazadas|insuficiente|tumbada|desestimada|declinada
  > La oferta del Leverkusen por Arnau Tenas fue rechazada por el Villarreal.

== bid_expected

prepara oferta, buyer
  prepara|preparan|preparando|presentara|presentaran|lanzara|hara|ofertara|subira|mejorara|tiene_lista|tiene_preparada|planea|
  enviara ... oferta|ofensiva|propuesta|puja|F|ofrecer
  > El Chelsea prepara una oferta por Fermín López.
ultima una oferta, buyer
  ultima|ultiman ... oferta|ofensiva|propuesta|puja
  > El Chelsea ultima una oferta por Fermín López.
dispuesto a pagar, buyer
  dispuesto|dispuestos|listo|lista .. a|para pagar|ofrecer|invertir|abonar|depositar|desembolsar|lanzar
  > El Atlético está dispuesto a pagar 30 millones por Matteo Ruggeri.
ira a por, buyer
  va_a_ir_a_por|ira_a_por|va_a_por|pagara_la_clausula|volvera_a_la_carga
  > El Villarreal va a ir a por Rafa Marín.

== enquiry

pregunta, buyer
  pregunta|pregunto|preguntado|preguntando|pedido_informes|pidio_informes|pidio_informacion|se_intereso_por|llamada|pedido_informacion|
  pide_informes|tantea|tanteado|sondea|sondeado|sondeo|se_interesa_por_la_situacion|llamo|llamado|primer_sondeo
  > El Sevilla ha preguntado por Johnny Cardoso.
contactos, buyer
  contacta|contactado|contacto|contactos|primeros_contactos|acercamiento ?con|por|para|a|al
  > El Betis ha contactado con el entorno de Dani Ceballos.
ofrecido, any
  ofrecido|ofrecida|ofrecieron|propuesto|ofrecen .. a|al ?el to=C
  > Jadon Sancho ha sido ofrecido al Valencia.

== medical

reconocimiento, player
  reconocimiento|reconocimientos|revision|revisiones|pruebas|examen medico|medica|medicos|medicas
  > Joan García pasa el reconocimiento médico con el Barcelona.
viaja, player
  viaja|vuela|aterriza|aterrizado|aterrizo|aterrizara|ya_esta|llega .. para|a ... firmar|revision|medica|pruebas|reconocimiento|fichaje|
  cerrar|fichar|medico
  > Álvaro Carreras aterriza en Madrid para firmar por el Real Madrid.

== agreed

aqui vamos, any
  aqui_vamos|here_we_go|trato_hecho|esta_hecho|atado|esta_cerrado|fichaje_cerrado|operacion_cerrada|cerradisimo|todo_hecho|acuerdo_total|
  acuerdo_cerrado|es_un_hecho|a_falta_de_oficialidad|a_falta_de_anuncio|fichaje_cerrado
  > Álex Baena al Atlético, trato hecho.
cierra el fichaje, buyer
  cierra|cierran|ata|amarra|ha_cerrado|tiene_cerrado|tiene_atado|tiene_cerrada ... fichaje|llegada|cesion|incorporacion|traspaso|a_P|
  acuerdo|P
  > El Atlético cierra el fichaje de Johnny Cardoso.
sera jugador, player
  sera|seran|jugara|se_convertira|firmara|se_unira ... jugador|nuevo|jugadores|futbolista|refuerzo|con|por|del|en ?del ?el to=C
  > Cardoso será nuevo jugador del Atlético.
acuerdo, any
  acuerdo ?total|definitivo|verbal|completo ?cerrado ?alcanzado ?para ?el ?la fichaje|traspaso|cesion|total|cerrado|alcanzado|definitivo|
  para
  > Acuerdo total para el fichaje de Marc Pubill por el Atlético.

== fee_agreed

acuerdo con club, buyer
  acuerdo|acuerdan|acordado|acordaron|principio_de_acuerdo|pactado|pactan .. con|entre|por ?el ?al ?los C|clubes
  > El Barcelona tiene un acuerdo con el Espanyol por Joan García.
acuerdo entre clubes, any
  acuerdo .. entre|clubes ?los ?clubes ?el ?ambos ?C|clubes
  > Hay acuerdo entre clubes por Thiago Almada.
acepta oferta, seller
  acepta|acepto|aceptado|aceptada|aceptan ... oferta|propuesta|F|venta|vender|traspaso
  > El Betis acepta la oferta del Como por Jesús Rodríguez.
clausula pagada, buyer
  paga|pago|pagado|abona|abonado|deposita|depositado|ejecuta|ejecutado|activa|activado|hara_efectiva|hace_efectiva .. clausula|opcion
  > El Barcelona paga la cláusula de Joan García.

== personal_terms

elige a otro, player
  elige|prefiere|eligio|preferido|se_decanta_por ?al ?a ?el to=C antes_que|por_delante_del|por_delante_de|y_no|en_lugar_del|frente_al ?al
  ?a ?el not=C
  > Samu Aghehowa elige al Porto antes que al Chelsea.
acuerdo con el jugador, any
  acuerdo .. con|del ?el ?P jugador|futbolista|delantero|central|portero|centrocampista|personal|contractual
  > El Atlético tiene un acuerdo con el jugador: Thiago Almada espera.
el si, player
  tiene_el_si|dado_el_si|da_el_si|dijo_que_si|dice_si|visto_bueno|luz_verde|da_el_ok|quiere_ir|solo_quiere|quiere_jugar_en|
  ya_ha_dicho_si|acepta_la_propuesta
  > Nico Williams tiene claro su futuro y da el sí al Barcelona.
acuerdo con P, buyer
  acuerdo .. con p=P
  > El Betis llega a un acuerdo con Sofyan Amrabat.

== talks

negocia, buyer
  negocia|negocian|negociando|negocie|negocien|negociar|negociara|negociaciones|negociacion|conversaciones|conversacion|dialogo
  > El Atlético negocia con el Botafogo por Thiago Almada.
cerca de, any
  cerca|a_punto|muy_cerca|a_un_paso|en_la_recta_final|recta_final|tiene_muy_cerca|tiene_cerca|casi_hecho|a_falta_de ?de ?ser ?cerrar
  > Cardoso está muy cerca de fichar por el Atlético.
encarrilado, any
  fichaje|operacion|traspaso|cesion|llegada|incorporacion ... encarrilado|encarrilada|muy_avanzado|muy_avanzada|avanzado|avanzada|cerca|
  inminente|a_punto
  > El fichaje de Ilias Akhomach por el Rayo está encarrilado.
ultima, buyer
  ultima|ultiman|acelera|aceleran|avanza|avanzan|encarrila|encarrilado|perfila|aprieta|trabaja|trabajan|cerrando|apura !que ... fichaje|por|
  llegada|incorporacion|acuerdo|operacion|traspaso|cesion|P|negociaciones
  > El Sevilla ultima el fichaje de Batista Mendy.
reunion, buyer
  reunion|reunido|reune|reunieron|reuniran .. con|de|para ... agente|representante|entorno|padre|club|C
  > El Barcelona se ha reunido con el agente de Luis Díaz.

== bid

oferta por, any
  ?estudia ?estudian ?valora ?una ?la oferta|propuesta|ofertas .. del|de|desde ?el to=C
  > El Girona estudia una oferta del Como por Miguel Gutiérrez.
presenta oferta, buyer
  presenta|presentado|presento|envia|enviado|lanza|lanzado|hace|hecho|formaliza|remite|pone|puesto|hizo|mejora|mejorado ... oferta|
  propuesta|puja|F_sobre_la_mesa|sobre_la_mesa
  > El Napoli ha presentado una oferta por Miguel Gutiérrez.
ofrece, buyer
  ofrece|ofrecio|ofrecido|ofrecen|oferta|puja .. F|por|P
  > El Chelsea ofrece 40 millones por Fermín López.
oferta sobre la mesa, any
  oferta|propuesta .. por|sobre_la_mesa|formal|en_firme|oficial|de|para|F
  > Hay una oferta en firme por Yangel Herrera.

== official

oficial, any
  ^ ?ya ?es oficial|oficialmente
  > Oficial: Joan García, nuevo portero del Barcelona.
es oficial, any
  es|ya|hace|hecho oficial|oficializa|comunicado_oficial
  > Ya es oficial: Joan García ficha por el Barcelona.
oficializa, any
  oficializa|oficializan|comunicado_oficial
  > El Betis oficializa a Valentín Gómez.
anuncia, buyer
  anuncia|anuncian|anuncio|confirma|confirman|presenta|comunica|hace_oficial|oficializa ... fichaje|incorporacion|llegada|cesion|traspaso|
  contratacion|acuerdo_para
  > El Betis anuncia el fichaje de Valentín Gómez.
ficha, buyer
  ficha|fichan|ficho|fichado|incorpora|incorporado|contrata|contratado|se_refuerza_con|se_hace_con|presenta|abre_sus_refuerzos_con|
  refuerzos|refuerzo .. p=P
  > El Sevilla ficha a Alexis Sánchez.
ficha por, player
  ficha|firma|fichan|firman|ficho|firmo|fichado|firmado|se_une|se_marchan|se_van|se_unen|llega|se_marcha|regresa|vuelve|recala|aterriza|
  regreso|volvio|aterrizo|cedido|traspasado .. por|con|al|a|en ?el to=C
  > Samu Aghehowa ficha por el Porto.
nuevo jugador, player
  nuevo|nueva|ya_es ?jugador|R|refuerzo|futbolista|fichaje|jugadora del|de_la|de|azulgrana|blanco|para ?el to=C|blanco
  > Lucas Boyé, nuevo jugador del Alavés.
bienvenido, buyer
  bienvenido|bienvenida ?a|al .. p=P|C
  > ¡Bienvenido al Betis, Sofyan Amrabat!
deja, player
  deja|abandona|deja_el from=C y|para|por|rumbo .. firma|firmara|ficha|fichara|jugar|fichar|C|al .. C
  > Rafa Mir deja el Sevilla y firma por el Elche.
vende, seller
  vende|vendio|vendido|traspasa|traspasado|cede|cedido|ha_cedido .. p=P .. al|a|to=C
  > El Girona vende a Miguel Gutiérrez al Napoli.

== available

quiere salir, player, not denied
  quiere|pide|pedido|desea|busca|podria|puede|baraja|medita|decide|decidido|piensa ... salir|marcharse|irse|salida|dejar|abandonar|
  traspaso
  > Antony quiere salir del Manchester United.

== interest

interes, buyer, not denied
  interesa|interesado|interesados|interesan|interes|pretende|pretenden|pretendido|gusta|gustan|quiere_fichar|quieren_fichar|
  sigue_de_cerca|siguen_de_cerca|suena_para|suena_en|pone_sus_ojos|se_fija_en|suspira_por|codicia|puja_por|pujan_por|pendiente_de|
  interesarse
  > El Barcelona sigue de cerca a Marcus Rashford.
quiere a, buyer, not denied
  quiere|quieren|sigue|siguen|busca|buscan|vigila|observa|rastrea|estudia|valora|desea|anhela|tienta|maneja|insiste_en|piensa_en|
  contempla|apunta_a ?a ?el ?la ?fichar ?fichaje ?llegada ?de ?en ?por ?incorporar p=P
  > El Villarreal quiere a Rafa Marín.
en la lista, buyer, not denied
  en|objetivo|opcion|alternativa ?la|el|su|numero|principal|del agenda|orbita|radar|lista|prioritario|punto_de_mira|favorito|deseado|
  deseos|mesa|del
  > Luis Díaz está en la agenda del Barcelona.
interes de, any, not denied
  interes|pretendido|deseado|seguido|seducido|vigilado|tentado|vinculado|pretendiente|pretendientes .. de|del|por|desde|con|al|a ?el to=C
  > El interés del Milan por Javi Guerra crece.
del agrado, buyer
  agrado|gusto|orbita|radar|agenda del|de ?el ?la to=C
  > Luis Vázquez es del agrado del Getafe.

== available

en venta, seller, not denied
  en_venta|en_el_mercado|escucha_ofertas|escuchara_ofertas|abre_la_puerta|transferible|descartado|no_cuenta|quiere_vender|busca_salida|
  a_la_venta|puerta_de_salida
  > El Barcelona abre la puerta a la salida de Marc-André ter Stegen.
salida, any
  saldra|salida|adios|se_ira|se_marchara|podria_salir ?de ?del ?este ?en ?P|el|verano|C|cerca|inminente
  > Nico González saldrá este verano del Porto.
""",
    roles=True,
)
