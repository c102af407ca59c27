"""Talks that are on, in Spanish, Italian, German and French: clubs that negotiate, moves that are near."""

from bot.transfers.rules.tables import read_rules

SPANISH_TALKS = read_rules(
    """
== talks

clubes negocian, any, mutual
  C negocian|negociaran|ultiman|perfilan|cierran|discuten|tratan|estudian|avanzan_en ... traspaso|cesion|venta|fichaje|salida|operacion
  de|del
  p=P
  > El Betis y el Valencia negocian el traspaso de Javi Guerra.
en vias de acuerdo, any, mutual
  C ?, ?estan ?muy ?en vias|cerca|proximos ?de ?a|del ?un ?alcanzar acuerdo ?por ?para ?total
  > Betis y Valencia, en vías de acuerdo por Javi Guerra.
reunion del club, buyer
  reunion|cita|encuentro|cumbre|comida del|de|entre to=C ... agente|representante|entorno|padre|R|S
  > Reunión del Betis con el agente de Javi Guerra.
confia en cerrar, buyer
  confia|confian|espera|esperan|quiere|quieren|optimista|optimistas|urge ?en ?con cerrar|cerrarla|cerrarlo|sellar|amarrar
  > El Betis confía en cerrar a Javi Guerra esta semana.
pie y medio, player
  pie_y_R|pie en|fuera ?el ?la ?del to=C
  > Javi Guerra tiene pie y medio en el Betis.
esta cerrando, buyer
  esta|estan cerrando|rematando|sellando|atando|amarrando|fichando|concretando ?a ?el ?la ?fichaje ?llegada ?de p=P
  > El Betis está cerrando a Javi Guerra.

== agreed

lo fichara, buyer
  ?se fichara|contratara|incorporara|llevara|recuperara ?finalmente ?cedido ?libre a|al ?R p=P
  > El Betis fichará a Javi Guerra.
""",
    roles=True,
)

ITALIAN_TALKS = read_rules(
    """
== talks

trattano tra loro, any, mutual
  C trattano|ai_dettagli|al_lavoro|in_trattativa|in_contatto|vicini|a_colloquio|dialogano|discutono|lavorano|limano|continuano ... per|di|
  su|la|l
  > Milan e Torino trattano per Samuele Ricci.
si chiude, any
  si|sta|stanno|prova|provano|vuole|spera|puo chiude|chiudendo|stringe|definisce|definendo|a_chiudere|chiudere|perfezionando|acquistando|
  prendendo|completando ?anche ?per ?l ?p=P
  > Il Milan sta chiudendo per Samuele Ricci.
== agreed

lo acquistera, buyer
  acquistera|riscattera|prendera|accogliera|riabbraccera ?a ?titolo ?definitivo ?in ?prestito p=P
  > Il Milan acquisterà Samuele Ricci.

== talks

sta per essere ceduto, player
  sta|stanno|prossimo|pronto|destinato ?per|a|al ?ad ?essere ceduto|firmare|passare|trasferirsi|diventare|approdare|raggiungere|
  ufficializzato ...
  to=C
  > Samuele Ricci sta per essere ceduto al Milan.
incontro tra, any, mutual
  incontro|summit|vertice|contatti|colloqui|blitz|call|appuntamento ?in_corso ?decisivo tra|fra ?il ?la ?l C ... p=P
  > Incontro tra Milan e Torino per Samuele Ricci.

== talks

al lavoro per il rinnovo, any, renewal
  al_lavoro|verso|passi|vicino|vicini|dialogo|avanti|ore_calde|tavolo|vertice|prossimo|presto ?per ?al ?il ?a ?sul rinnovo|prolungamento|
  adeguamento
  > Torino al lavoro per il rinnovo di Samuele Ricci.
""",
    roles=True,
)

GERMAN_TALKS = read_rules(
    """
== talks

zieht es nach, player
  zieht_es|zieht ?es ?wohl nach|zu|zum|zur|in ?den to=C
  > Jonathan Burkardt zieht es nach Wolfsburg.
fast einig, any
  fast|nahezu|so_gut_wie|weitgehend|praktisch|quasi|grundsatzlich einig|perfekt|fix|klar|durch
  > Wolfsburg ist sich mit Jonathan Burkardt fast einig.
klubs verhandeln, any, mutual
  C verhandeln|feilschen|pokern|sprechen|diskutieren ... uber|um ?A ?R p=P
  > Wolfsburg und Frankfurt verhandeln über Jonathan Burkardt.
macht ernst, any
  to=C macht|machen|drangt|drangen|intensiviert|forciert|legt|geben|gibt ernst|auf|die_bemuhungen|gas|tempo
  > Poker um Jonathan Burkardt: Wolfsburg macht Ernst.
auf der zielgeraden, any
  ist|biegt|sind|befindet|befinden ?sich ?nun auf|in ?der ?die zielgeraden|zielgerade|heissen_phase|finalen_phase|schlussphase|endspurt
  > Der Transfer von Jonathan Burkardt zum VfL Wolfsburg ist auf der Zielgeraden.
""",
    roles=True,
)

FRENCH_TALKS = read_rules(
    """
== talks

clubs negocient, any, mutual
  C negocient|discutent|avancent|echangent|sont_en_discussions|sont_en_negociations|travaillent|finalisent ... transfert|pret|vente|depart|
  venue|pour|de|sur
  > Lyon et Lens négocient le transfert de Florian Thauvin.
pousse pour recruter, buyer
  to=C pousse|fait|font|poussent|insiste|insistent|met|accentue ?toujours ?le ?la ?tout ?forcing ?pression pour|sur ?recruter ?attirer ?A
  ?R p=P
  > Lyon fait le forcing pour Florian Thauvin.
se dirige vers, player
  se_dirige|se_dirigerait|file_tout_droit|en_route|en_partance|tout_proche|en_approche|en_passe_de_rejoindre|s_approche ?tout_droit vers|
  pour|de|d ?l
  ?la ?le to=C
  > Florian Thauvin se dirige vers Lyon.
tient le bon bout, buyer
  tient|tiennent ?presque ?enfin le_bon_bout|la_corde|son|leur ?pour
  > Lyon tient le bon bout pour Florian Thauvin.
est imminent, any
  transfert|arrivee|signature|venue|depart|dossier ... est|serait|semble imminent|imminente|proche|en_bonne_voie|bien_avance|
  sur_de_bons_rails
  > L'arrivée de Florian Thauvin à Lyon serait imminente.
""",
    roles=True,
)
