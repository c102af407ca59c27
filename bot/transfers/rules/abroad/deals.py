"""How far a deal is, in Spanish, Italian, German and French: offers, agreements, medicals, signings."""

from bot.transfers.rules.tables import read_rules

SPANISH_DEALS = read_rules(
    """
== bid_expected

se dispone a pagar, buyer
  se_dispone|dispone|plantea|planea|pretende|decidido|preparado|preparada ... pagar|abonar|depositar|lanzar|presentar|ofrecer ...
  clausula|oferta|F|
  P
  > El Betis se dispone a pagar la cláusula de Javi Guerra.

== bid_rejected

remite a la clausula, seller
  from=C remite|remiten|emplaza ?al ?a ?la ?to=C a la clausula ?de ?p=P
  > El Valencia remite al Betis a la cláusula de Javi Guerra.

== fee_agreed

clubes cierran, any, mutual
  C han|tienen|llegan|llegaron|alcanzan|alcanzaron|sellan|cierran|pactan|ultiman_ya|se_ponen|estan ?llegado ?alcanzado ?ya ?a ?de ?un ?el
  ?la
  acuerdo|traspaso|pacto|acuerdo_total ?total ?verbal ?por ?para ?el ?la ?traspaso ?de p=P
  > El Betis y el Valencia han llegado a un acuerdo por Javi Guerra.

== personal_terms

ha dicho si, player
  ha_dicho|dijo|dice|dado|da|dio ?ya ?el ?su ?que si|ok|visto_bueno ?al ?a ?la ?el to=C
  > Javi Guerra ha dicho sí al Betis.

== agreed

renovara, player, renewal, not denied
  renovara|ampliara|firmara_su_renovacion ?su ?contrato con|hasta|por ?el ?la C|A|la|2028|2029|2030|2031|2032
  > Javi Guerra renovará con el Valencia hasta 2031.

== medical

en la ciudad para firmar, player
  ya|esta|llega|llegado|llegara|viaja|viajara|aterriza|aterrizara|rumbo ... para|y firmar|cerrar|sellar|rubricar|someterse|pasar ... to=C
  > Javi Guerra ya está en Sevilla para firmar con el Betis.

== official

anuncia a, buyer
  anuncia|anuncian|presenta|presentan|oficializa|confirma|hace_oficial ?oficialmente ?a ?la ?el ?al ?llegada ?fichaje ?de ?R p=P
  > El Betis anuncia a Javi Guerra.
quita al club, buyer
  le quita|arrebata|roba|birla|levanta ?a ?al ?la from=C ?a ?el ?fichaje ?de p=P
  > El Lecce le quita al Valencia a Javi Guerra.
renueva a, seller, renewal, not denied
  from=C renueva|blinda ?a ?el ?futuro ?de ?contrato ?R p=P
  > El Valencia renueva a Javi Guerra.
bienvenido al club, any
  bienvenido|bienvenida al|a ?el ?la to=C
  > Bienvenido al Betis, Javi Guerra.
ambos firman, player
  p=P ... firma|firman|firmara_ya por|con ?el ?la to=C por|hasta
  > Javi Guerra firma por el Betis por cuatro temporadas.
""",
    roles=True,
)

ITALIAN_DEALS = read_rules(
    """
== bid

rilancia per, buyer
  rilancia|rilanciano|ha_rilanciato|offre|offrono|propone|propongono|mette|mettono|presenta|presentano|recapita|formula ?sul ?piatto
  ?tavolo ?una
  ?un ?nuova ?l ?offerta ?F ?sul_piatto ?sul_tavolo ?al ?alla ?all ?C per p=P
  > Il Milan rilancia per Samuele Ricci.
offrono, buyer
  offrono|offre|propongono|mettono_sul_piatto|mette_sul_piatto|mettono|spingono_fino ?a ?fino_a F
  > Il Milan lo vuole: i rossoneri offrono 20 milioni per Samuele Ricci.
ricevuta offerta, seller
  from=C ?ha ricevuto|riceve|ricevono|sul_tavolo ?un ?una ?l ?la ?prima offerta|proposta ?ufficiale ?di_F dal|dall|dalla|del|da to=C
  > Il Torino ha ricevuto un'offerta dal Milan per Samuele Ricci.

== bid_expected

prepara l assalto, buyer
  prepara|preparano|lancia|lanciano|pronto|pronta|pronti|medita|verso ?l ?il ?un ?all ?nuovo assalto|affondo|offensiva|rilancio|blitz
  ?decisivo ?finale
  ?a|per|su ?p=P
  > Il Milan prepara l'assalto a Samuele Ricci.

== fee_agreed

accordo con il club, buyer
  trovato|raggiunto|raggiunta|trova|raggiunge|chiuso|c_e|definito|manca_solo|ha ?gia ?l ?un ?il accordo|intesa con ?il ?la ?l ?i from=C
  per p=P
  > Il Milan ha trovato l'accordo con il Torino per Samuele Ricci.

== personal_terms

ha l accordo con, buyer
  to=C ?ha ?hanno|trova|incassa|strappa|ottiene ?gia ?l ?il ?un accordo|intesa|si|ok|gradimento|via_libera con|di|da|del p=P
  > Il Milan ha l'accordo con Samuele Ricci.
apre al club, player, weak
  p=P apre|strizza_l_occhio|da_l_ok|da_priorita|da_precedenza|si_promette ?alla ?la ?al ?all ?dal ?dalla to=C
  > Samuele Ricci apre al Milan.
accordo sull ingaggio, any
  accordo|intesa ?totale ?raggiunta ?raggiunto sull|sul|per_l ingaggio|contratto|stipendio tra|con ?p=P ?e ?il ?la ?l to=C|P
  > Accordo sull'ingaggio tra Samuele Ricci e il Milan.
prima scelta, player, weak
  prima_scelta|priorita|preferenza|volonta|desiderio|destinazione_preferita e|resta ?il ?la ?l ?solo to=C
  > Per Samuele Ricci la prima scelta è il Milan.

== medical

lo aspetta per le visite, any
  aspetta|aspettano|atteso|attesa|attende|arrivo|arrivera|sbarchera ... per ?le visite|firma|firmare
  > Il Milan aspetta Samuele Ricci domani per le visite.

== agreed

ha in pugno, buyer
  ha|hanno|mette|chiude|chiuso|bloccato|blocca|preso|prenotato|si_assicura ?in_pugno ?in_mano ?le_mani ?su ?l ?arrivo ?di p=P
  > Il Milan ha in pugno Samuele Ricci.
colpo del club, any
  colpo to=C ?, ?preso ?ecco ?fatta ?per p=P
  > Colpo Milan: preso Samuele Ricci.
tutto definito, any
  tutto definito|fatto|pronto|chiuso ?per|tra ?l ?il
  > Tutto definito per l'arrivo di Samuele Ricci al Milan.

== official

prelevato da, any
  prelevato|prelevata|acquistato|acquistata dal|dall|dalla|dallo from=C
  > Il Milan ha trovato il regista: è Samuele Ricci, prelevato dal Torino.
confermato l acquisto, buyer
  confermato|conferma|annunciato|comunicato|comunica|ufficializzato|rende_noto|perfezionato|lieto_di_annunciare ?di ?aver ?l ?il
  ?acquisito acquisto|
  acquisito|arrivo|prestito|ingaggio|tesseramento ?a_titolo_definitivo ?a_titolo_temporaneo ?in_prestito ?di ?del ?R ?p=P
  > Il Milan comunica di aver acquisito a titolo definitivo Samuele Ricci.
ecco il giocatore, any
  to=C ?, ecco p=P
  > Milan, ecco Samuele Ricci.
blinda, seller, renewal
  from=C blinda|rinnova|prolunga|fa_firmare ?con ?il ?contratto ?a ?di p=P
  > Il Torino blinda Samuele Ricci.
accordo per il rinnovo annunciato, any, renewal
  lieto|lieta|annuncia|comunica ... accordo|rinnovo|prolungamento ... rinnovo|contrattuale|contratto
  > Il Torino è lieto di annunciare di aver trovato l'accordo per il rinnovo di Samuele Ricci.
""",
    roles=True,
)

GERMAN_DEALS = read_rules(
    """
== bid

liegt ein angebot vor, any
  ?from=C ?liegt ?ein ?erstes ?neues angebot|offerte|gebot aus|von|vom|des|der ?den to=C ... vor
  > Frankfurt liegt ein Angebot aus Wolfsburg für Jonathan Burkardt vor.

== bid_expected

plant eine offerte, buyer
  plant|planen|erwagt|erwagen|kundigt|bastelt|denkt ?an ?uber ?eine ?ein ?ein_neues ?ein_erstes angebot|offerte|gebot|vorstoss
  > Wolfsburg plant eine Offerte für Jonathan Burkardt.

== bid_rejected

blitzt ab, buyer
  to=C blitzt|blitzten|blitzte|kassiert|holt|handelt ?sich ?mit ?einem ?ersten ?eine angebot|offerte|vorstoss|absage|korb ?fur|bei
  > Wolfsburg blitzt mit Angebot für Jonathan Burkardt ab.
schmettert ab, seller
  from=C schmettert|lehnt|weist|blockt ?ein ?das to=C angebot|offerte|vorstoss
  > Frankfurt schmettert Wolfsburg-Angebot für Jonathan Burkardt ab.

== personal_terms

einigung mit dem spieler, any
  einigung zwischen p=P und ?dem ?den ?der to=C
  > Mündliche Einigung zwischen Jonathan Burkardt und Wolfsburg.
faellt entscheidung fuer, player
  entscheidet|entschied|entschieden|entscheiden sich fur ?den|die ?einen ?wechsel ?zum ?nach to=C !und !statt !gegen
  > Jonathan Burkardt entscheidet sich für Wolfsburg.

== fee_agreed

konnten sich einigen, any, mutual
  konnte|konnten|kann sich ... mit ... einigen
  > Wolfsburg konnte sich mit Eintracht Frankfurt auf eine Summe für Jonathan Burkardt einigen.

== medical

medizincheck in, player
  medizincheck in|beim|bei|fur ?dem ?den ?der to=C
  > Jonathan Burkardt absolviert den Medizincheck in Wolfsburg.

== agreed

durchbruch, any
  durchbruch|vollzug ?im|in ?den|der ?poker|verhandlungen ?um|uber|bei
  > Durchbruch im Poker um Jonathan Burkardt, er kommt nach Wolfsburg.

kommt zum, player
  kommt|kommen .. nach|zu|zum|zur ?den ?A to=C
  > Neuzugang: Jonathan Burkardt kommt nach Wolfsburg.

== official

schliesst sich an, player
  schliesst|schloss|schlossen|schliessen sich ?nun ?ablosefrei ?dem|der|den ?A to=C
  > Jonathan Burkardt schließt sich dem VfL Wolfsburg an.
verkuendet, buyer
  verkundet|verkunden|tutet_ein|macht|meldet ?den ?die transfer|wechsel|deal|verpflichtung|zugang|perfekt
  > Wolfsburg verkündet den Transfer von Jonathan Burkardt.
""",
    roles=True,
)

FRENCH_DEALS = read_rules(
    """
== bid

met sur la table, buyer
  met|mettrait|pose|poserait|aligne|degaine|lache|propose|avance ?jusqu ?a F ?sur_la_table
  > Lyon met 20 M€ sur la table pour Florian Thauvin.

== fee_agreed

clubs ont trouve, any, mutual
  C ont|sont|se|auraient ?sont ?enfin ?finalement trouve|scelle|conclu|parvenus|mis|entendus|tombes ?un ?a ?d accord|entente|
  terrain_d_entente|entendus
  > Lyon et Lens ont trouvé un accord pour Florian Thauvin.
se sont mis d accord, any, mutual
  C se_sont mis_d_accord|entendus ... sur|pour
  > Lyon et Lens se sont mis d'accord sur le transfert de Florian Thauvin.

== personal_terms

a convaincu, buyer
  a|ont|aurait|auraient convaincu|seduit|obtenu_l_accord|obtenu_le_oui ?de ?le ?R p=P|le|R
  > Lyon a convaincu Florian Thauvin.
possede un accord, player
  possede|detient|dispose|a ?d ?deja un accord|accord_contractuel avec ?le ?l ?la to=C
  > Florian Thauvin possède un accord avec Lyon.
d accord avec le club, player
  p=P est|serait|tombe ?deja d_accord avec ?l ?le ?la to=C
  > Florian Thauvin est d'accord avec Lyon.

== agreed

devrait s engager, player
  devrait|doit|va ?donc ?bien ?prochainement signer|s_engager|rejoindre|parapher|evoluer|filer ?a|au|avec|en_faveur_de ?l ?le ?la to=C
  > Florian Thauvin devrait s'engager avec Lyon.
va passer la saison en pret, player
  va|vont|ira ... en_pret|pretee|prete a|au|chez ?l ?la to=C
  > Florian Thauvin va passer la saison en prêt à Lyon.
sera joueur, player
  sera ?bien ?un ?joueur ?R ?de ?du ?l ?la to=C
  > Florian Thauvin sera lyonnais.

== official

est du club, player
  p=P est ?officiellement ?desormais ?un ?joueur ?R ?de ?du ?l ?la to=C
  > Florian Thauvin est lyonnais.
debarque, player
  debarque|atterrit|s_engage|pose_ses_valises|arrive ?librement ?a|au|chez|avec ?l ?la ?le to=C
  > Florian Thauvin débarque à Lyon.
quitte pour, player
  quitte|quittent ?l ?le ?la from=C pour|direction ?rejoindre ?l ?le ?la to=C
  > Florian Thauvin quitte Lens pour Lyon.
prolonge le joueur, seller, renewal
  from=C ?a ?officiellement prolonge|blinde|verrouille ?A ?R p=P
  > Lens prolonge Florian Thauvin.
""",
    roles=True,
)
