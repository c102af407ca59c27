"""A player who deals with a club himself, in Spanish, Italian, German and French: that is where he goes, not who holds him.

A club that another deals with sells ("accordo con il Torino per Ricci"); one that a player agrees with, talks to or takes an offer of is
his next. Not where a new contract is told of behind it, which is one with his own.
"""

from bot.transfers.rules.tables import read_patterns, read_rules

SPANISH_DEALERS = read_rules(
    """
== personal_terms

acepta la oferta del club, player
  p=P ?ya ?ha acepta|acepto|aceptado ?la ?una ?su oferta ?contractual ?de_F del|de_la|de to=C
  > Javi Guerra ha aceptado la oferta del Betis.
"""
)

SPANISH_DEALER_ROLES = read_patterns(
    """
P ?, ?ya ?esta ?muy cerca|proximo|camino de|del|a|al ?un ?total acuerdo ?total con ?el ?la to=C !por|para|sobre
aterriza|llega|llegara|viaja|viajara|vuela|volara|esta|ya en|a back=C ?ya ?hoy para|y ... con|por ?el ?la to=C
"""
)

ITALIAN_DEALER_ROLES = read_patterns(
    """
P ?si ha|avrebbe|raggiunge|trova ?gia ?ormai ?anche ?raggiunto ?trovato ?definito ?raggiunta ?trovata ?l ?un accordo ?totale ?verbale
  ?di_massima con|col ?il ?la ?l to=C !per|sul|sulla
P ?e ?ormai ?sempre ?piu ?molto vicino|vicina|vicinissimo|vicinissima|prossimo ?all ?ad ?a ?un ?l accordo ?totale con|col ?il ?la ?l to=C
  !per|sul|sulla
P ?gia ?ora tratta|trattera|dialoga|parla ?gia ?ora con|col ?il ?la ?l to=C !per|il|sul|della|di
"""
)

GERMAN_DEALERS = read_rules(
    """
== personal_terms

einigt sich mit dem klub, player
  p=P einigt|einigte|verstandigt|verstandigte sich ?bereits ?schon ?offenbar mit ?dem ?der to=C
  > Jonathan Burkardt einigt sich mit dem VfL Wolfsburg.
nimmt das angebot an, player
  p=P hat|nimmt|nahm ?nun ?bereits ?das ?ein ?die angebot von|vom|des|der|aus ?den to=C an|angenommen|akzeptiert
  > Jonathan Burkardt hat das Angebot von Wolfsburg angenommen.
"""
)

GERMAN_DEALER_ROLES = read_patterns(
    """
P einigt|einigte|verstandigt|verstandigte sich ?bereits ?schon ?offenbar mit ?dem ?der to=C
P ?steht ?kurz vor ?einer ?der ?baldigen einigung mit ?dem ?der to=C !uber|um
P ?ist ?steht ?befindet ?sich ?bereits in ?fortgeschrittenen ?konkreten ?ersten verhandlungen mit ?dem ?der to=C !uber|um
"""
)

FRENCH_DEALERS = read_rules(
    """
== personal_terms

accepte l offre du club, player
  p=P ?a ?deja accepte ?l ?la ?une offre ?contractuelle ?de_contrat ?de_F de|du|d ?l ?la to=C
  > Florian Thauvin a accepté l'offre de Lyon.
"""
)

FRENCH_DEALER_ROLES = read_patterns(
    """
P ?est ?serait ?donne ?annonce proche|pres|loin d un accord ?total avec ?l ?le ?la to=C !pour|sur
P a|aurait|trouve|conclut ?deja ?trouve ?conclu ?scelle ?un accord ?verbal ?total ?contractuel avec ?l ?le ?la to=C !pour|sur
P ?en negocie|negociation|negociations ?avancees ?deja ?toujours avec ?l ?le ?la to=C !pour|une|sa|sur
"""
)
"""Slots as in the cues; asked before them."""
