"""What Spanish words around a club or a name tell of its part: destination, seller, bystander; player, staff."""

from bot.transfers.rules.tables import read_patterns

ROLES = read_patterns(
    """
ex ?R ?jugador del|de|de_la ?el ?la back=C
agente|agentes|entorno|representante|representantes|padre ?de P ... con ?el ?la to=C
que|quien pertenecia|pertenece|procede|procedia|proviene|milita|militaba|jugaba|juega|jugo|viene|llega ?cedido al|del|en|de|a ?el ?la from=C
el|al|del|su|este|los jugador|futbolista|R del|de_la|de ?el ?la from=C
propiedad|pertenece|perteneciente|cedido_por|llega_cedido|ficha_cedido del|al|a_la|por|de ?el ?la from=C
cedido|prestado|traspasado por ?el ?la from=C
flecos|detalles|minucias|negociar ?con ?el ?la from=C
pedido|pide|pidio|solicita informes|informacion|precio de P
from=C teme|temen|quiere_evitar|tiembla
pie_y_R|pie en|fuera ?el ?la to=C
etapa|aventura ... con|en el|la to=C
P → to=C
P ?ya ?y ?su ?entorno tiene|tienen|alcanza|alcanzan|alcanzo ?un ?principio ?de acuerdo ... con ?el ?la to=C
from=C → P
from=C → to=C
ficha|firma|fichar|firmar|fichado|firmado|fichaje|fichara|firmara|jugar|jugara|juega por|con|en ?el ?la to=C
fichaje|llegada|cesion|traspaso|incorporacion de|del ?R P por|al|en ?el ?la to=C
suena para ?el ?la to=C
pide|pidio|pedido|pidieron informes|informacion|precio ... a|al ?la ?el from=C
rumbo|llegada|llega|regresa|regreso|vuelve|vuelta|marcharse|irse|salto|traspaso|cesion|traspasado|cedido|marcha|va|fichaje|cerca|
  salida|mudanza|destino|se_va|ir|recalar|aterrizar al|a|hacia|en ?la ?el to=C
P al|a_la|a to=C
interes|oferta|ofertas|propuesta|acercamiento|llamada|ofensiva|puja|contactos|sondeo|carta|F|pretension .. del|de|desde|de_la ?el to=C
jugador|R|refuerzo|fichaje|futbolista del|de_la|de to=C
interesa|gusta|gustaria|ofrecido|ofrecida|encanta|tienta|vinculado|suena|tiene_ofertas .. al|a|con|para|del|por ?el to=C
pretendido|deseado|seguido|vigilado|observado por ?el to=C
para|hacia ?el to=C
procedente|proviene|llega|viene|sale|salir|salida|saldra|marcharse|procedencia|desvinculado|irse|adios|despide|desvincula del|de|al|
  de_la from=C
deja|dejar|abandona|abandonar|dejara ?el ?al from=C
oferta|propuesta|F|ofertas al|a_la from=C
acuerdo|negocia|negociaciones|negocian|negociando|conversaciones|pactado|trato|contactos|acuerdan|cerrado|traspaso|cesion|hablado|
  operacion|entendimiento|cierra|cerrar|detalles_de_la_operacion|reunion|negociar .. con ?el ?la with=C
entre ?el|la pair=C y ?el|la pair=C
acuerdo|negocia* entre ?el C y ?el C
contrato|continuidad|futuro|vinculacion|seguir|sigue|renovacion|queda|quedara|seguira|continuara|permanecera .. con|en|hasta ?el from=C
quita|arrebata|roba ?a ?al ?la from=C
en|fuera_de|lista_de|salida|rampa_de_salida del|de_la from=C
from=C rechaza|acepta|vende|pide|exige|tasa|valora|descarta_vender|escucha|no_acepta|no_quiere_vender|cede|traspasa|remite|tumba
from=C ha|no_ha|no rechazado|aceptado|vendido|pedido|cedido|quiere_vender
from=C no ?lo ?la ?le vende|venden|suelta|quiere_vender|dejara
se_mueve|movera|moverse de|del from=C
ex|exjugador|antiguo|pasado|leyenda|canterano ?del ?de back=C
contra|ante|frente|vs|derrota|gano ?a ?al ?el back=C
S del|de back=C
militaba|militar|jugaba ?en ?el from=C
por_delante|antes|frente ?del|que|al|de ?el not=C
""",
    roles=True,
)
"""Slots: to=, from= a club's part; back= a bystander; not= a suitor who loses. The first that fits a club decides."""

ASIDE = read_patterns(
    """
sustituto|relevo|recambio|heredero|sucesor de|del|para old=P
sustituir|reemplazar|suplir|relevo|relevos|sustituto|sustitutos|recambio|recambios|herederos|reemplazo|relevar|baja|lesion|marcha|salida|companero|alternativa|sucesor|
  venta|heredero ?a ?de ?por ?la ?una out=P
hermana|primo|hijo|gol|goles de out=P
out=P marco|lesionado|anoto|sancionado|lesiona|goleo
sin|junto_a|como out=P
""",
    roles=True,
)
"""Players who are only mentioned: the one to be replaced, a scorer, an injured one."""

SLOTS = read_patterns(
    """
agente|agentes|entorno|representante|padre de|del X
caso|culebron|opcion|operacion|carpeta X
ficha|fichan|fichar|fichaje|fichajes|firma|contrata|incorpora|incorporan|quiere|quieren|busca|buscan|siguen|pretenden|negocian|anuncian|
  vende|vender|cede|renueva|renovar|ata|presenta|anuncia|sondea|
  tienta|descarta|negocia|ofrece|sigue|pretende|retener|blindar|cierra ?el ?a ?de ?fichaje ?la ?al ?R X
fichaje|llegada|traspaso|cesion|incorporacion|salida|renovacion|clausula|futuro|venta|marcha|regreso|contratacion|adios|situacion ?de
  ?R X
oferta|interes|millones|F|acuerdo|negocia|negocian|negociando|pregunta|preguntado|pelea|puja|apuesta|operacion|negociaciones|gestiones|
  pugna|carrera .. por|
  para|con ?el ?R X
con X
X ficha|firma|renueva|llega|deja|quiere|rechaza|elige|jugara|seguira|sera|vuelve|regresa|se|podria|al|apunta|suena|pasa|viaja|
  aterriza|cerca|tiene|ha|esta|interesa|gusta|y|abandona|saldra|es|espera|acepta|da|dice
X no|ya|tampoco|seguira|continua|descarta|dejara|apunta|prioriza|medita|decide
quita|arrebata|roba|birla ... a X
cesion|competencia|puja|ficha ?de ?por ?a ?al ?R X
detras|tras ?de X
X , nuevo|nueva|objetivo|cerca|al|oficial|a_un|el|rumbo|jugador|en|fichaje
objetivo|refuerzo|futbolista|jugador|prioridad|gusta|interesa|agrada X
el ?A ?R X
X ( C )
X por|al|a C
""",
    roles=True,
)
"""Places where a name stands that is a player's."""

STAFF = read_patterns(
    """
planes|proyecto|pizarra|esquemas|pupilos de|del X
cuenta|cuentan|contado ?apenas ?poco ?mucho para X
clinica|hospital X
X ... banquillo
banquillo ... X
X ... nuevo|como|sera ?el ?nuevo S
S X
S ?del ?de ?la C X
militaba|milita|jugaba|juega|jugo en|con ?el ?la X
X ... el|la S .. seguira|continuara|dirigira|renueva|ha_renovado
renovacion|contrato|continuidad|futuro|renueva|renovado de|del|a|con ?su ?el S
nombra|destituye|cesa|despide|destituido X
X , ?el ?A S
los de X
de X : "
X : "
""",
    roles=True,
)
"""Places where a name stands that is no player's."""
