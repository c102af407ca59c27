"""Who wants whom, in Spanish, Italian, German and French: interest, enquiries, and who is for sale."""

from bot.transfers.rules.tables import read_rules

SPANISH_INTEREST = read_rules(
    """
== interest

va a por, buyer, not denied
  va|van|se_lanza|se_lanzan|lanza|lanzado|tras|detras ?tambien ?en_serio ?fuerte ?a a_por|de|por p=P
  > El Betis va a por Javi Guerra.
puja por, buyer, not denied
  puja|pujan|pelea|pelean|suspira|suspiran|compite|compiten|se_mueve|apuesta|apuestan por p=P
  > El Betis puja por Javi Guerra.
pone el foco, buyer, not denied
  pone|ponen|puesto|tiene|tienen|fijado|clava|mantiene|puestos ?el ?la ?los ?sus foco|ojos|mira|punto_de_mira|vista|mirada ?puesto ?puestos
  ?puesta en ?el ?la ?R p=P
  > El Betis pone el foco en Javi Guerra.
en el camino, any, not denied
  se_cruza|se_cuela|aparece|entra|irrumpe|se_mete|surge|emerge en ?el ?la camino|escena|agenda|carrera|puja|pugna|lista ?de del|de to=C
  > Javi Guerra se cruza en el camino del Betis.
la prioridad de, any, not denied
  prioridad|elegido|deseo|capricho|anhelo|deseado|objetivo|favorito|predilecto|apuesta|plan_a|plan_b ?numero ?uno ?principal ?prioritario
  del|de ?el ?la to=C
  > Javi Guerra, la prioridad del Betis para la medular.
es el elegido, buyer, not denied
  p=P es ?el ?la ?su ?gran elegido|elegida|prioridad|favorito|favorita|deseado|apuesta
  > El Betis lo tiene claro: Javi Guerra es el elegido.
intentara el fichaje, buyer, not denied
  intentara|intentaran|intenta|quiere|buscara|busca|persigue|insiste|insistira|insiste_en|suena_con ?en ?el ?la ?con fichaje|llegada|
  contratacion|regreso|vuelta de|del p=P
  > El Betis intentará el fichaje de Javi Guerra.
competencia por, any, not denied
  competencia|competidor|competidores|rival por p=P
  > Al Betis le sale competencia por Javi Guerra.
tambien lo quiere, buyer, not denied
  ?tambien lo|la|le quiere|quieren|pretende|pretenden|sigue|siguen|desea|desean|busca|tiene_en_su_agenda|tiene_en_su_lista|contempla
  > Javi Guerra gusta en el Betis y el Sevilla también lo quiere.
hacerse con, buyer, not denied
  pretende|pretenden|quiere|quieren|busca|aspira|aspiran|intenta|desea ?a hacerse|reforzarse ?con ?los ?servicios ?de ?la ?el ?contratacion
  ?fichaje ?de ?del ?R ?p=P
  > El Betis pretende hacerse con Javi Guerra.
no se olvida de, buyer
  no ?se olvida|olvidan|pierde_la_pista|pierde_de_vista|quita_ojo ?de ?a p=P
  > El Betis no se olvida de Javi Guerra.

== enquiry

se ha interesado por su situacion, buyer
  interesado|interesa|intereso|interesaron|pregunta|pregunto|preguntado por la|su situacion ?de|del p=P
  > El Betis se ha interesado por la situación de Javi Guerra.

== available

en la rampa de salida, any, not denied
  rampa_de_salida|cartel_de_transferible|lista_de_transferibles|puerta_de_salida|pie_fuera ?del|de|en ?from=C
  > Javi Guerra, en la rampa de salida del Valencia.
dejara el club, player, not denied
  dejara|abandonara|se_despide_de|se_despide_del|dice_adios_al|dice_adios_a|se_desvincula|rescinde|rescinde_con ?el ?al ?del ?la from=C
  > Javi Guerra dejará el Valencia este verano.
""",
    roles=True,
)

ITALIAN_INTEREST = read_rules(
    """
== interest

pensa a, buyer, not denied
  pensa|pensano|punta|puntano|si_fionda|fionda|piomba|piombano|irrompe|si_tuffa|vira|virano|torna|lavora|si_concentra|forte|forti|balzo|
  pressing|spinge|si_inserisce|si_muove|vigila|fari|occhi|puntato ?forte ?anche ?dritto ?con_decisione ?deciso a|ad|su|per|all|al ?arrivo
  ?acquisto ?colpo ?di p=P
  > Il Milan pensa a Samuele Ricci.
punta il giocatore, buyer, not denied
  punta|puntano ?forte ?anche p=P
  > Il Milan punta Samuele Ricci.
in pole, any, not denied
  to=C ?e ?in pole|vantaggio|prima_fila|corsa|pressing|agguato|scia ?position ?per ?su
  > Milan in pole per Samuele Ricci.
spunta il club, any, not denied
  spunta|spuntano|irrompe|si_inserisce|si_inseriscono|c_e|occhio|attenzione|ecco|ci_prova|ci_provano|insidia ?anche ?al ?all ?alla ?il ?la
  ?l to=C ?per|su ?di ?p=P
  > Spunta il Milan per Samuele Ricci.
anche il club su, any, not denied
  anche|pure ?il ?la ?l ?lo to=C su|per|sulle_tracce|in_corsa ?di ?p=P
  > Anche il Milan su Samuele Ricci.
fa sul serio, buyer, not denied
  fa|fanno|insiste|insistono|prova|provano|spinge|ci_prova|ci_provano ?sul_serio ?ancora per|su p=P
  > Il Milan fa sul serio per Samuele Ricci.
lo segue, buyer, not denied
  lo|la|l segue|seguono|vuole|vogliono|monitora|osserva|corteggia|cerca|cercano|punta|ha_nel_mirino|tiene_d_occhio
  > Piace Samuele Ricci: il Milan lo segue.
valuta l arrivo, buyer, not denied
  valuta|valutano|studia|sogna|sognano|progetta|cerca|prepara ?seriamente ?anche ?il ?l ?la arrivo|acquisto|colpo|ritorno|ingaggio|profilo|
  innesto di|del|dell p=P
  > Il Milan valuta seriamente l'arrivo di Samuele Ricci.
vede nel club, player, not denied
  vede|vedrebbe|considera nel|nella|nell|il|la|l to=C ?una ?la ?sua ?destinazione
  > Samuele Ricci vede nel Milan una destinazione ideale.

derby di mercato, any, not denied
  duello|derby|sfida|corsa|testa_a_testa ?di_mercato ?tra ?il ?la ?C ?e ?il ?la ?C per|su ?il ?R p=P
  > Duello tra Milan e Roma per Samuele Ricci.

== enquiry

ha contattato, buyer
  ha|hanno contattato|sentito|incontrato|sondato|chiamato|allacciato ?i_contatti ?con ?l ?gli ?il ?la agente|agenti|entourage|procuratore|
  S ?di
  > Il Milan ha contattato l'entourage di Samuele Ricci.

== available

mette sul mercato, seller
  from=C ?ha ?lo ?la mette|messo|mettono|metteranno|piazza sul_mercato|in_vendita|alla_porta|fuori_rosa|in_uscita
  > Il Torino mette sul mercato Samuele Ricci.
chiede la cessione, player, not denied
  chiede|chiesto|richiede|domanda|ha_chiesto la|di|il cessione|andarsene|trasferimento|partire|essere_ceduto ?al ?alla ?all ?from=C
  > Samuele Ricci chiede la cessione al Torino.
saluta, player, not denied
  saluta|salutera|si_separa|dice_addio|dira_addio|si_dicono_addio|ai_saluti ?dal ?dalla ?al ?alla ?all ?il ?la ?l from=C
  > Samuele Ricci saluta il Torino.
risoluzione, any
  risoluzione|rescissione|rescinde|risolve ?il ?consensuale ?contratto con|tra|dal|del ?il ?la ?l from=C
  > Samuele Ricci, risoluzione consensuale con il Torino.
""",
    roles=True,
)

GERMAN_INTEREST = read_rules(
    """
== interest

ist der wunschspieler, any, not denied
  wunschspieler|wunschkandidat|wunschlosung|wunschziel|topziel|transferziel|objekt_der_begierde|favorit|kandidat|thema ?Nummer ?eins von|
  bei|beim|vom|
  des|der|in|fur ?den ?die to=C
  > Jonathan Burkardt ist der Wunschspieler von Wolfsburg.
klopft an, buyer, not denied
  klopft|klopfen|bemuht|bemuhen|interessiert|interessieren|wirbt|werben|kampft|kampfen|jagt|jagen|jagten|buhlen|baggert ?sich ?offenbar
  ?wohl
  ?intensiv ?auch um|bei|fur|an ?A ?R p=P
  > Wolfsburg klopft bei Jonathan Burkardt an.
jagen, buyer, not denied
  jagen|jagt|umwerben|umgarnt|umgarnen|ins_auge_gefasst|favorisiert|praferiert|lockt|locken ?offenbar ?wohl ?auch ?den p=P|R
  > Wolfsburg und Mainz jagen offenbar Jonathan Burkardt.
mischt mit, any, not denied
  to=C ?mischt|mischen|steigt|steigen|schaltet|schalten ?sich ?auch ?im ?in ?den ?ins ?das poker|rennen|werben um ?p=P
  > Auch Wolfsburg mischt im Poker um Jonathan Burkardt mit.
mit der personalie, buyer, not denied
  beschaftigt|beschaftigen|befasst|befassen|auseinandergesetzt ... mit ?der ?dem ?personalie ?namen p=P|R
  > Bei Wolfsburg beschäftigen sich die Verantwortlichen wohl mit der Personalie Jonathan Burkardt.
heisser kandidat, any, not denied
  to=C ?hat|haben ?auch ?weiter ?offenbar ein|das|ihr|sein auge|augen|blick|visier auf|an p=P|den
  > Wolfsburg hat ein Auge auf Jonathan Burkardt geworfen.
will ihn, buyer, not denied
  will|wollen|mochte|mochten|wurde|wurden ihn|ihm|den_spieler|den_R ?unbedingt ?gern ?gerne holen|verpflichten|haben|kaufen|ausleihen|leihen
  > Jonathan Burkardt gefällt: Wolfsburg will ihn verpflichten.

== enquiry

erste gespraeche, any
  erste|lose|informelle gesprache|kontakte|gesprach|signale ... berater|management|umfeld|S|R
  > Erste Gespräche zwischen Wolfsburg und dem Berater von Jonathan Burkardt.

== available

vor dem absprung, player, not denied
  vor_dem_absprung|vor_dem_abflug|absprung|keine_zukunft|keine_rolle|abgeschrieben|vor_die_tur|auf_dem_abstellgleis|aufs_abstellgleis|
  aussortiert|
  auf_der_verkaufsliste ?mehr
  > Jonathan Burkardt vor dem Absprung.
""",
    roles=True,
)

FRENCH_INTEREST = read_rules(
    """
== interest

fait les yeux doux, buyer, not denied
  fait|font les_yeux_doux|de|la_cour|du_pied ?a ?R p=P
  > Lyon fait les yeux doux à Florian Thauvin.
a la cote, player, not denied
  a ?toujours la_cote|des_admirateurs|du_succes|un_pretendant|des_touches a|au|en|chez|du_cote ?de ?du ?l ?la to=C
  > Florian Thauvin a la cote à Lyon.
se penche sur, buyer, not denied
  se_penche|se_penchent|en_pince|craque|craquent|entre_dans_la_danse|s_active|s_activent|se_positionne|se_positionnent|se_renseigne|lorgne|
  lorgnent|s_invite|s_immisce|se_mele|mise|misent|jette|jettent|jete ?son ?leur ?devolu ?fortement ?egalement sur|pour|dans ?le ?la ?dossier
  ?R p=P
  > Lyon se penche sur Florian Thauvin.
sa priorite, buyer, not denied
  fait|ferait|font|de ... p=P ... sa|son|leur|une priorite|cible|objectif|numero_un
  > Lyon aurait fait de Florian Thauvin sa priorité.
l interesse aussi, buyer, not denied
  le|la|l veut|veulent|suit|suivent|courtise|convoite|surveille|surveillent|piste|souhaite|apprecie|cible
  > Florian Thauvin plaît. Lyon le suit de près.
est associe a, player, not denied
  associe|rattache|annonce|pressenti|reve|envoye ?avec_insistance a|au|aux|du_cote|vers ?de ?du ?l ?la to=C
  > Florian Thauvin associé à Lyon.
sur le coup, any, not denied
  to=C ?est|sont ?aussi ?egalement ?toujours sur ?le ?les coup|rangs|dossier|affaire
  > L'OL est sur le coup pour Florian Thauvin.

== available

veut vendre, seller, not denied
  from=C ?aimerait|veut|souhaite|cherche|compte|voudrait|espere|accepte|envisage|pret ?a ?de vendre|ceder|se_separer|se_debarrasser|
  preter ?a ?de p=P
  > Lens veut vendre Florian Thauvin.
pousse pour partir, player, not denied
  pousse|force|insiste|milite|bras_de_fer ?pour ?son quitter|partir|depart ?l ?le ?la ?from=C
  > Florian Thauvin pousse pour quitter Lens.
sur le depart de, player, not denied
  sur_le_depart|sur_la_sellette|sur_le_marche|indesirable|mis_a_l_ecart|pousse_dehors|pousse_vers_la_sortie ?a|au|de|du ?l ?la ?from=C
  > Florian Thauvin sur le départ à Lens.
""",
    roles=True,
)
