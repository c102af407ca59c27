"""Who is chosen first among several, who comes next, and which further clubs have asked, in Spanish, Italian, German and French."""

from bot.transfers.rules.tables import read_patterns, read_rules

ITALIAN_CHOICES = read_rules(
    """
== interest

il preferito, buyer, weak
  preferito|favorito|prescelto|prima_scelta|priorita|alternativa|alternative|piano_b|primo_nome|primo_obiettivo|nome_forte|nomi|candidati
  ?e ?sono ?resta ?rimane ?restano ?sempre ?, ?poi p=P
  > Il Milan cerca un terzino. Il preferito è Michael Kayode.
poi c e lui, buyer, weak
  ^ ?, ?e poi|quindi|dietro|subito_dopo|piu_indietro|in_alternativa|altrimenti ?c_e ?ci_sono ?anche p=P
  > Il Milan pensa a Michael Kayode, poi Nicolò Rovella.
restano in lista, buyer, weak
  p=P resta|restano|rimane|rimangono|e|sono ?sempre ?anche in_lista|nella_lista|un_opzione|un_alternativa|delle_alternative|sullo_sfondo|
  sul_taccuino|in_corsa|monitorato|monitorati $
  > Il Milan cerca un terzino. Michael Kayode resta in lista.

== denied

no a un club, any, weak
  ^ ?secco ?altro ?due no a|al|alla|all|ai ?il to=C
  > Il Bologna si tiene Santiago Castro: no alla Roma.

== talks

incontro per il rinnovo, any, renewal
  incontro|vertice|appuntamento|summit|contatti|colloquio ... S di|del|della|dell p=P per|sul ?il rinnovo|prolungamento
  > Napoli, incontro domani con l'agente di Frank Anguissa per il rinnovo.

== enquiry

anche loro si sono informati, any
  anche ?il ?la ?l ?lo ?i to=C ?si ?ci ?e ?ha ?sono ?hanno informata|informato|informati|interessata|interessato|chiesto|
  sondato|telefonato|bussato|mossa|mosso
  > La Juventus pensa a Michael Kayode, anche l'Inter si è informata.
"""
)

SPANISH_CHOICES = read_rules(
    """
== interest

el favorito es, buyer, weak
  favorito|elegido|preferido|prioridad|primera_opcion|segunda_opcion|alternativa|alternativas|plan_b|objetivo|candidato|candidatos|nombres
  ?es ?son ?sigue ?siendo ?siguen ?, p=P
  > El Betis busca un delantero. El favorito es Hugo Duro.
primero el, buyer, weak
  ^ ?y primero|luego|tambien|y_luego|detras|en_segundo_lugar|como_alternativa|en_su_defecto ?esta ?aparece p=P
  > El Betis tiene claro su plan: primero Hugo Duro, luego Borja Iglesias.
no lo descarta, buyer
  no descarta|descartan|pierde_de_vista|pierden_de_vista|renuncia|renuncian|olvida|olvidan ?a ?al p=P
  > El Betis no descarta a Dani Ceballos.
siguen en la puja, any
  to=C sigue|siguen|esta|estan|continua|continuan ?tambien ?muy en la|el|su puja|carrera|pelea|pugna|lista|baza|terna|agenda
  > Dani Ceballos puede salir. Marsella y Como siguen en la puja.
siguen en la lista, buyer, weak
  p=P sigue|siguen|es|son|esta|estan|aparece|aparecen ?tambien en_la_lista|en_lista|en_la_agenda|una_opcion|opciones|otra_opcion|
  una_alternativa|alternativas|sobre_la_mesa $
  > El Betis busca un delantero. Hugo Duro sigue en la agenda.

== denied

no contempla su salida, seller
  from=C no contempla|contemplan|valora|valoran|baraja|barajan|se_plantea|se_plantean|quiere|piensa_en ?la|su|una salida|venta|marcha|
  traspaso|cesion de|del p=P
  > El Atlético no contempla la salida de Pablo Barrios.
"""
)

GERMAN_CHOICES = read_rules(
    """
== denied

nicht auf der Liste, any
  steht|stehen|ist|sind ?auch bei|beim to=C ?auch nicht|kein ?mehr ?auf ?im ?der ?dem liste|zettel|fokus|visier|thema|kandidat
  > Bayern plant ohne Deniz Undav. Der Stürmer steht auch bei Leverkusen nicht auf der Liste.

== interest

auch sie sind dabei, any, weak
  auch to=C ist|sind ?noch nicht|weiter|ebenfalls|noch ?mit aus_dem_rennen|raus|im_rennen|dabei|dran
  > Paderborn will Keke Topp, auch Schalke ist noch nicht aus dem Rennen.

der Favorit ist, buyer, weak
  kandidaten|kandidat|optionen|alternativen|alternative|favorit|wunschspieler|wunschkandidat|plan_b|name|namen ist|sind|bleibt|bleiben|
  heisst
  ?aktuell ?weiterhin p=P
  > Gladbach sucht einen Stürmer. Kandidaten sind Gift Orban und Tim Lemperle.
er bleibt ein Thema, buyer, weak
  p=P ist|sind|bleibt|bleiben|gilt|gelten ?auch ?weiterhin ?als ein_thema|eine_option|optionen|kandidat|kandidaten|alternative|
  alternativen|
  auf_der_liste $
  > Gladbach sucht einen Stürmer. Gift Orban bleibt ein Thema.
"""
)

FRENCH_CHOICES = read_rules(
    """
== bid_rejected

le club repousse les avances, seller
  from=C a|ont repousse|repousses|rejete|decline|ecarte|recale les avances|approches|offres|sollicitations|assauts de|du|des|d to=C
  > Le PSG a repoussé les avances du Bayern pour Senny Mayulu.

== talks

prolongation en discussion, any, renewal
  prolongation ?de_contrat est|sont en_discussion|en_discussions|a_l_etude|evoquee|en_cours|au_programme
  > Senny Mayulu reste au PSG. Une prolongation est en discussion.

== interest

toujours la, any, weak
  to=C est|sont la|dans_la_course|sur_le_coup|en_course|sur_les_rangs|a_l_affut
  > Timothy Weah intéresse Sunderland. Leeds et Nice sont toujours là.
la priorite est, buyer, weak
  priorite|favori|plan_b|alternative|alternatives|premier_choix|pistes|noms|candidats ?est ?sont ?reste ?restent ?s_appelle ?: p=P
  > Rennes cherche un milieu. La priorité est Mahdi Camara.
restent des options, buyer, weak
  p=P reste|restent|est|sont|demeure|demeurent ?aussi ?egalement des_options|une_option|une_piste|des_pistes|une_alternative|
  des_alternatives|
  dans_la_liste|sur_la_liste|a_l_etude|suivi|suivis|envisage|envisages $
  > Rennes cherche un milieu. Valentin Rongier reste une option.
"""
)

GERMAN_CHOICE_ROLES = read_patterns(
    """
bei|beim to=C ?auch ?nicht ?kein ?mehr auf|im|ein|thema|kandidat ?der ?dem ?liste|zettel|fokus|visier|thema
"""
)
"""Slots as in the cues; asked before them."""
