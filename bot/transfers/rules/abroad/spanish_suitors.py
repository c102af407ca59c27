"""How Spanish newspapers put who asks, who wants, who may go and who may not. Tried behind the table of how far a move is."""

from bot.transfers.rules.tables import read_rules

SPANISH_SUITORS = read_rules(
    """
== enquiry

sondea a, buyer
  sonde*|tante*|contact*|consult*|pregunt*|se_intereso|se_ha_interesado ?ya ?recientemente ?con ?a ?por ?la ?el ?situacion ?disponibilidad
  ?precio ?de p=P
  > El Betis sondeó a Javi Guerra hace una semana.
llama a la puerta, buyer
  llama|llamo|llaman|toca|toco|tocan|ha_llamado|ha_tocado|levanta ?ya ?a ?la ?las ?el puerta|puertas|telefono ?del ?de ?la ?from=C
  > El Betis llama a la puerta del Valencia por Javi Guerra.

== interest

se lo piensa, buyer, not denied
  to=C ?ya se_lo_piensa|se_lo_piensan|lo_valora|lo_estudia|lo_sopesa|toma_nota|afila_el_colmillo
  > El Valencia pone precio a Javi Guerra y el Betis se lo piensa.
ha movido ficha, any, not denied
  to=C ?ya ?ha mueve|movido|movio|moviendo ?ya ficha
  > Javi Guerra gusta: el Betis ya ha movido ficha.
entre ceja y ceja, buyer, not denied
  entre_ceja_y_ceja|en_el_punto_de_mira|en_la_diana|subrayado|marcado_en_rojo|en_cartera|en_la_recamara|en_la_lista ?a ?el ?nombre ?de p=P
  > El Betis tiene entre ceja y ceja a Javi Guerra.
que quiere el club, any, not denied
  que|quien quiere|quieren|busca|buscan|pretende|pretenden|desea|sigue|siguen|necesita|ansia|persigue|pretendia ?el ?la ?los to=C
  > Javi Guerra, la pieza que quiere el Betis.
los mejor colocados, any, not denied
  to=C ?, ?los|el|es|son|esta|estan ?muy mejor|mejores|bien|primero|primeros colocados|colocado|posicionados|posicionado|situados|situado|
  posicionada
  > Javi Guerra llama la atención: Betis y Sevilla, los mejor colocados.
atento a, buyer, not denied
  atento|atentos|pendiente|pendientes|expectante|encima|detras|tras|tras_los_pasos|tras_la_pista|al_acecho|a_la_caza ?a ?de ?por ?la ?el
  ?situacion ?futuro ?pasos ?pista ?evolucion ?de p=P
  > El Betis, atento a la situación de Javi Guerra.
se mete en la puja, buyer, not denied
  se_suma*|se_une*|se_mete*|se_cuela*|irrumpe*|entra*|aparece*|se_apunta*|tercia*|compite*|pelea*|lucha*|disputa*|pugna*|liderar|lidera|
  encabeza|gana_enteros ?tambien ?ahora ?a ?en ?por ?la ?el carrera|puja|pugna|lucha|pelea|subasta|guerra|batalla|fichaje|contratacion
  por|de ?hacerse_con p=P
  > El Betis se mete en la carrera por Javi Guerra.
se lo rifan, buyer, not denied
  se_rifan|se_pelean|se_disputan|pelean|pujan|pugnan|compiten|luchan|se_pegan ?ya ?por ?a ?el ?la ?fichaje ?de p=P
  > Betis y Sevilla se pelean por Javi Guerra.
quiere repescar, buyer, not denied
  quier*|quisier*|busc*|plante*|intent*|pretend*|aspir*|sueña|suena|suenan|valor*|contempl*|sopes*|baraj*|estudi*|ansia*|confia* ?en ?a
  ?con ?el ?la ?ahora ?poder repescar|recuperar|fichar|incorporar|reclutar|contratar|traer|traerse|llevarse|adquirir|hacerse_con|
  repatriar|pescar|volver_a_fichar|amarrar|conseguir|reunir|arrebatar ?de_nuevo ?a ?al ?los ?servicios ?la ?cesion ?de p=P
  > El Betis quiere repescar a Javi Guerra.
suena para, any, not denied
  p=P ?ya ?ahora suena|sono|gusta|gusto|encaja|interesa|convence|seduce|enamora|ilusiona|agrada|encandila|aparece ?mucho ?tambien ?y ?con
  ?fuerza ?entre ?los ?planes ?la ?lista para|en|al|a_la|a|del|de ?el ?la to=C
  > Javi Guerra encaja en el Betis.
echa el ojo, buyer, not denied
  echa*|pone*|puesto|tiene*|clava* ?ya ?el ?los ?sus ojo|ojos ?puesto ?puestos ?echado a|en|sobre p=P
  > El Betis le ha echado el ojo a Javi Guerra.
opcion para el club, any, not denied
  p=P ?, ?es ?como ?una ?un ?el ?la ?nuevo ?nueva ?gran ?primera ?seria ?otra ?posible opcion|alternativa|candidato|candidata|objetivo|
  deseo|capricho|
  elegido|tapado|sueno|anhelo|posibilidad|pieza ?prioritario ?prioritaria ?real ?mas ?para ?la ?el ?ataque ?defensa ?delantera ?porteria
  ?medular ?banda para|del|de_la|de ?el ?la to=C
  > Javi Guerra, una opción para el Betis.
podria recalar en, player, not denied
  podria|podrian|puede|desea|quiere|anhela|suena_con|prefiere|prioriza|espera|ve_con_buenos_ojos|aspira_a ?acabar ?su recalar|acabar|
  terminar|volver|regresar|firmar|fichar|llegar|irse|marcharse|jugar|ir|vuelta|regreso|salir ?cedido ?de_nuevo al|en|por|con|a_la ?el ?la
  to=C
  > Javi Guerra quiere volver al Betis.
lo intentara por, buyer, not denied
  lo_intenta|lo_intentan|lo_intentara|lo_intento|lo_ha_intentado|insiste|insisten|insistira|presiona|presionan|aprieta|aprietan ?de_nuevo
  ?otra_vez ?con ?por ?a p=P
  > El Betis lo intentará por Javi Guerra.

== available

no seguira en, player
  no seguira|continuara|permanecera|sigue|continua|se_quedara|va_a_seguir ?en ?el ?la from=C
  > Javi Guerra no seguirá en el Valencia.
cambiar de aires, player, not denied
  cambiar|cambio|cambia de_aires
  > Javi Guerra quiere cambiar de aires y el Valencia lo sabe.
rescision de, any
  rescision|rescindir|desvinculacion ?de ?del ?el ?su ?contrato ?con ?de ?del p=P
  > El Valencia se plantea la rescisión del contrato de Javi Guerra.
escucha ofertas por, seller, not denied
  escuchar|escucha|escuchan|escuchara|atender|atiende|admite|estudiara ?ya ofertas|propuestas por|para|de p=P
  > El Valencia, dispuesto a escuchar ofertas por Javi Guerra.
rescinde su contrato, any
  rescinde|rescindira|rescindio|rescinden|rompe|finaliza ?de_mutuo_acuerdo ?ya ?su ?el ?la ?vinculacion contrato|vinculo|cesion ?de ?con
  ?a ?P
  > El Valencia rescinde el contrato de Javi Guerra.
le busca salida, seller, not denied
  from=C ?le busca|buscan|buscara|esta_buscando|intenta|trata|encuentra|abre|negocia|ofrece|pone|planea|facilitara ?dar ?ya ?una ?la ?el
  ?en ?de ?precio ?a salida|acomodo|destino|comprador|puerta|venta|mercado ?de_salida a|para|de p=P
  > El Valencia le está buscando una salida a Javi Guerra.
no entra en los planes, any, not denied
  no_entra|fuera|no_esta ?en ?de los planes|proyecto ?del ?de ?from=C
  > Javi Guerra no entra en los planes del Valencia.
se despide, player, not denied
  se_despide|se_despidio|se_despedira|dira_adios|dijo_adios|dice_adios|pone_fin_a_su_etapa|cierra_su_etapa|acaba_contrato|
  termina_contrato|abandonara|dejara|deja_de_ser_jugador ?a ?de ?del ?al ?la ?en ?el from=C
  > Javi Guerra se despide del Valencia.

deja el club, any
  deja|dejo|abandona|abandono ?a ?al ?el ?la C|P
  !y_firma|y_ficha|y_fichara|y_firmara|y_jugara|y_vuelve|y_regresa|y_se|y_llega|y_recala|y_pone|y_ya_es !para !rumbo
  > Javi Guerra deja el Valencia.

== denied

no hay oferta prevista, buyer
  no tiene|hay|habra|presentara|hara|prepara ?prevista ?previsto ?ninguna oferta|propuesta por p=P
  > El Betis no tiene prevista ninguna oferta por Javi Guerra.
no se plantea vender, seller
  from=C no ?se plantea|contempla|piensa|pretende|valora ?en vender|ceder|traspasar|desprenderse|dejar_salir ?de ?a p=P
  > El Valencia no se plantea vender a Javi Guerra.
no se va, player
  no_se_va|no_se_ira|no_se_marcha|no_se_marchara|no_va_a_salir|no_saldra ?a ?ninguna ?parte ?del ?de ?from=C
  > Javi Guerra no se va del Valencia.
quiere seguir en, player
  quiere|desea|prefiere|pretende|decide|decidio|elige|espera|apuesta_por|descarta_salir_y seguir|continuar|quedarse|permanecer ?cumplir
  en|su ?el ?la from=C|contrato
  > Javi Guerra quiere seguir en el Valencia.
me quedo, player
  me_quedo|me_quedare|quiero_seguir|quiero_quedarme|voy_a_seguir|seguire|no_me_voy|no_me_muevo|no_me_ire ?en ?del ?el ?al ?la from=C
  > Javi Guerra: "Me quedo en el Valencia".
ni oir hablar, seller
  from=C ?no ?ni ?quiere ?quieren ... ni_oir_hablar|no_escucha|no_escuchara|no_negocia|no_contempla|no_piensa|no_va_a|declara|considera|
  no_esta_dispuesto ?de ?ofertas ?en ?a ?vender ?dejar ?salir ?desprenderse ?por ?intransferible ?la ?venta ?de ?a p=P
  > El Valencia no quiere ni oír hablar de ofertas por Javi Guerra.
le dice no, player
  p=P ?le ?les dice|dijo|da|dio|cierra ?que no|la_puerta|portazo al|a_la|a to=C
  > Javi Guerra le dice no al Betis.

== collapsed

se olvida de, buyer
  se_olvida|se_olvidan|se_olvido|se_ha_olvidado|aparca*|descarta*|desecha*|pasa_pagina|renuncia*|renuncio|se_planta|se_retiro|desistio|
  abandono ?ya ?finalmente ?definitivamente ?de ?a ?con ?por ?el ?la ?fichaje ?opcion ?puja ?fichar p=P
  > El Betis se olvida de Javi Guerra.

""",
    roles=True,
)
