"""What Italian and Spanish posts say of a player whom they have named, each sentence leaning on the one before. Tried first."""

from bot.transfers.rules.tables import read_patterns, read_rules

ITALIAN_SEQUELS = read_rules(
    """
== agreed

poi la firma, any, weak
  poi|quindi|seguira|attesa|domani|prevista|prima_della|e_dopo|a_seguire|in_giornata ?anche la firma ?sul ?del ?contratto ?fino
  > Samuele Ricci-Milan: prima gli esami, poi la firma fino al 2030.

== talks

si attende il suo ok, any
  si_attende|si_aspetta|manca|serve|attesa_per|in_attesa_del|aspettando|attende|attendono ?solo ?ora ?ancora ?l ?il ok|si|via_libera|
  gradimento|assenso ?definitivo del|di|dal giocatore|calciatore|ragazzo|R|p=P
  > Samuele Ricci verso il Milan: si attende l'ok definitivo del giocatore.

== interest

tentato dal club, any, not denied
  ^ ?, tentato|corteggiato|cercato|seguito|conteso|richiesto|voluto ?anche ?pure ?con_forza dal|dall|dalla to=C
  > Il Milan pensa a Samuele Ricci, tentato anche dal Napoli.
""",
    roles=True,
)

ITALIAN_SEQUEL_ROLES = read_patterns(
    """
tentato|corteggiato|cercato|seguito|richiesto|voluto|chiamato anche|pure|con_forza|fortemente dal|dall|dalla to=C
"""
)

SPANISH_SEQUELS = read_rules(
    """
== interest

miran a, buyer, not denied
  mira|miran|apunta|apuntan|gira|giran|vira|viran|recurre|recurren ?ya ?ahora ?la ?vista a|hacia p=P
  > El Betis descarta a Hugo Duro. Los verdiblancos miran ahora a Javi Guerra.
al club le gusta, any, not denied
  al|a_la to=C le gusta|encanta|interesa|convence|seduce|atrae|apasiona|entusiasma|ilusiona ?mucho ?muchisimo ?tambien p=P
  > Al Betis le encanta Javi Guerra.
van a por el, buyer, not denied
  van_a_por|fueron_a_por|quieren_ir_a_por|pretenden_ir_a_por p=P
  > Los verdiblancos van a por Javi Guerra.
esta atento el club, any, not denied
  esta|estan|sigue|siguen|se_mantiene atento|atentos|pendiente|pendientes|al_acecho|al_quite ?el ?la to=C
  > Javi Guerra podría salir del Valencia. También está atento el Betis.
lo ha pedido, any, not denied
  to=C ?ya lo ?ha ?tambien pedido|pide|pidio|quiere|quieren|busca|pretende|reclama|solicita|tiene_en_la_agenda|desea
  > Javi Guerra saldrá cedido. El Betis lo ha pedido.

== available

acaba contrato, player, weak
  acaba|termina|finaliza|acaba_su|termina_su|finaliza_su|expira_su ?su contrato ?en|este|con|y
  > Javi Guerra acaba contrato este verano con el Valencia y decide su futuro.
tiene ofertas de fuera, any, weak
  tiene|maneja|recibe|ha_recibido|estudia|escucha ?varias ?ya ofertas|propuestas|pretendientes de|desde|en ?la|el|los ?liga E|A
  > Javi Guerra, del Valencia, tiene ofertas de Arabia.
""",
    roles=True,
)

SPANISH_SEQUEL_ROLES = read_patterns(
    """
to=C ?ya lo ?ha ?tambien pedido|pide|pidio|solicita
al|a_la to=C le gusta|encanta|interesa|convence|seduce|atrae|apasiona|entusiasma|ilusiona
esta|estan|sigue|siguen|se_mantiene atento|atentos|pendiente|pendientes|al_acecho|al_quite ?el ?la to=C
"""
)
"""Tried before the other cues."""
