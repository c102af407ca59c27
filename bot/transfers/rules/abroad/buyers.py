"""What a club that is after a player does, has done or means to do, or does not, in four languages."""

from bot.transfers.rules.tables import read_patterns, read_rules

SPANISH_BUYERS = read_rules(
    """
== bid_expected

quiere presentar una oferta, buyer, not denied
  quiere|quieren|pretende|pretenden|intentara presentar|enviar|lanzar|hacer|formalizar|remitir|trasladar ?una ?otra ?su ?nueva ?primera
  oferta
  > El Betis quiere presentar una oferta por Javi Guerra.

== official

ha anunciado a, buyer
  ha|han anunciado|presentado|oficializado ?oficialmente ?hoy ?ya a p=P !que
  > El Betis ha anunciado a Javi Guerra.

lo contrato, buyer
  to=C ?ya contrato a p=P
  > El Betis contrató a Javi Guerra.

== bid

le ofrece un contrato, buyer
  ofrece|ofrecen|ofrecio|ofrecido|propone ?un contrato ... a p=P
  > El Betis ofrece un contrato de tres años a Javi Guerra.

== collapsed

abandona el fichaje, buyer
  abandona|abandonan|abandonado|deja|desiste|desistido ?de ?en ?del ?el ?la ?su fichaje|pista|operacion|puja de|por p=P
  > El Betis abandona el fichaje de Javi Guerra.

== denied

ni negocia ni piensa en el, buyer
  to=C no|nunca|jamas|tampoco ?ha|han negocia|negocian|negociado|piensa|piensan|pensado|preguntado|ofertado|puja|busca por|en|a p=P
  > El Betis nunca ha negociado por Javi Guerra.

== interest

lo ha seguido, buyer, not denied
  ha|han|continua|continuan|lleva|llevan ?tiempo ?meses seguido|siguiendo|observado|vigilado ?de_cerca ?a p=P
  > El Betis ha seguido a Javi Guerra.
ha pensado en el, buyer, not denied
  ha|han pensado en p=P
  > El Betis ha pensado en Javi Guerra.
""",
    roles=True,
)

SPANISH_BUYER_NAMES = read_patterns("interesado|interesados|interesada en X")

ITALIAN_BUYERS = read_rules(
    """
== bid_expected

vuole presentare un offerta, buyer, not denied
  vuole|vogliono|conta_di|spera_di presentare|fare|formulare|recapitare|inviare|avanzare ?un ?una ?l ?la ?nuova ?prima offerta
  > Il Milan vuole presentare un'offerta per Samuele Ricci.

== collapsed

ha rinunciato a lui, buyer
  ha|hanno rinunciato|desistito a|ad|per p=P
  > Il Milan ha rinunciato a Samuele Ricci.
si e ritirato dalla corsa, buyer
  si_e|si_sono ritirato|ritirata|ritirati|sfilato|sfilata|sfilati|defilato ?ormai dalla|dal|per ?corsa ?a ?ad ?per p=P
  > Il Milan si è ritirato dalla corsa a Samuele Ricci.

== denied

non lo tratta, buyer
  to=C non ?ha|hanno ?mai ?piu tratta|trattano|trattato|segue|seguono|seguito|pensa|pensano|pensato|cerca|cercato|punta|contattato|chiesto
  ?a ?ad p=P
  > Il Milan non ha mai trattato Samuele Ricci.

== interest

lo ha seguito, buyer, not denied
  ha|hanno ?gia ?anche seguito|visionato|osservato|puntato ?di_recente p=P
  > Il Milan ha seguito Samuele Ricci.
""",
    roles=True,
)

ITALIAN_BUYER_NAMES = read_patterns("seguito|visionato|puntato|trattato X")

GERMAN_BUYERS = read_rules(
    """
== official

hat die verpflichtung bekannt gegeben, buyer
  hat|haben ?die|den|das verpflichtung|transfer|zugang|leihe|ruckkehr von|des p=P ?offiziell ?nun bekannt|vermeldet|bestatigt|verkundet
  > Wolfsburg hat die Verpflichtung von Paul Nebel bekannt gegeben.

== collapsed

hat das interesse verloren, buyer
  interesse an ?R p=P ?bereits ?inzwischen verloren|erloschen|abgekuhlt|verflogen
  > Wolfsburg hat das Interesse an Paul Nebel verloren.

== interest

wuerde ihn gern holen, buyer, not denied
  wurde|wurden p=P ?sehr gerne|gern ?im ?sommer ?schon verpflichten|holen|sehen|ausleihen
  > Wolfsburg würde Paul Nebel gerne holen.
als kandidaten ausgemacht, buyer, not denied
  hat|haben p=P als kandidaten|verstarkung|wunschspieler|neuzugang|wunschkandidaten|nachfolger ausgemacht|auserkoren|identifiziert
  > Wolfsburg hat Paul Nebel als Kandidaten ausgemacht.
""",
    roles=True,
)

GERMAN_BUYER_ROLES = read_patterns(
    """
to=C gibt|geben|gab ?ein ?erstes ?neues ?offizielles angebot
to=C will|wollen F fur P bieten|zahlen|ausgeben
"""
)

FRENCH_BUYERS = read_rules(
    """
== bid

a offert tant, buyer
  a|ont|aurait|auraient offert|propose|mis|pose ?jusqu ?a ?pres ?de ?environ F ?sur_la_table pour p=P
  > Lyon a offert 20 M€ pour Florian Thauvin.

== official

l a signe, buyer
  to=C ?a|ont signe p=P
  > Lyon a signé Florian Thauvin.

== denied

ne negocie pas, buyer
  to=C ne|n ?a|ont negocie|pas|jamais ?pas ?plus ?negocie pour|avec p=P
  > Lyon n'a jamais négocié pour Florian Thauvin.

== interest

continue de le suivre, buyer, not denied
  continue|continuent de|a suivre|surveiller p=P
  > Lyon continue de suivre Florian Thauvin.
""",
    roles=True,
)
"""Tried after the idioms and before all else."""
