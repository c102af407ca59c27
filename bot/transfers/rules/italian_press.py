"""How Italian newspapers put it: verbs in all persons and tenses, turns of headlines. Tried before the other Italian tables."""

from bot.transfers.rules.tables import read_rules

ITALIAN_PRESS = read_rules(
    """
== official

ha firmato lui, any
  ^ to=C , ?ora ?e ?ha ?anche firmato|arriva|arrivato|sbarcato|atterrato|tesserato|annunciato|ufficializzato p=P
  > Milan, ha firmato Samuele Ricci.
depositato il contratto, buyer
  depositato|deposita|depositati ?gia ?in ?lega il|i contratto|contratti ?di ?p=P
  > Il Milan ha depositato in Lega il contratto di Samuele Ricci.
riabbraccia, player
  p=P riabbraccia|ritrova|torna_a_vestire|si_veste|riveste ?la ?maglia ?di ?il ?la ?l ?del ?dell ?della to=C
  > Samuele Ricci riabbraccia il Milan.
arrivano in due, buyer
  ^ ?ora ?anche arrivano|arriva|sbarcano|sbarca|ecco|presi|accolti ?anche p=P $
  > Doppio colpo del Milan: arrivano Samuele Ricci e Saul Coco.
rinnovo fino al, any, renewal, not denied
  rinnovo|prolungamento ?ufficiale|firmato ?per ?p=P ?fino ?al 20*
  > Torino, rinnovo fino al 2030 per Samuele Ricci.
ha prolungato, player, renewal, not denied
  ha_rinnovato|ha_prolungato|prolunga|rinnova|si_lega|ha_esteso|estende ?ufficialmente ?il ?suo ?contratto ?ancora ?a_vita fino|sino|per|
  con ?al|all|il|la|altri|altre ?from=C 20*|anni|stagioni|from=C
  > Samuele Ricci prolunga con il Torino.
ufficiale il rinnovo, any, renewal
  ufficiale|ufficializzato|annunciato|firmato|depositato|nero_su_bianco ?anche ?il ?l rinnovo|prolungamento|adeguamento
  > Torino, ufficiale il rinnovo di Samuele Ricci.
riparte da, player, not denied
  riparte|ricomincia|ripartira|ricomincera|si_rilancia dal|dalla|dall|da to=C
  > Samuele Ricci riparte dal Milan.
si accasa, player, not denied
  si_accasa|si_e_accasato|finisce|e_andato|e_passato|e_tornato|si_e_trasferito|ritorna|rientra|e_finito|e_volato|e_approdato|sposa|
  abbraccia ?ufficialmente ?in ?prestito ?a ?titolo ?definitivo ?temporaneo ?dal ?dalla ?dall ?from=C al|alla|all|allo|con|a|il|la|l|nel
  ?il ?la to=C
  > Samuele Ricci si è accasato al Milan.
ecco il nuovo, buyer
  ^ ?ora ?adesso ecco|arriva|benvenuto|accoglie|accolgono|abbraccia ?anche ?pure p=P !non !da_capire
  > Colpo Milan: ecco Samuele Ricci dal Torino.
ufficializza lui, buyer
  ufficializza|ufficializzano|ha_ufficializzato|ha_annunciato|annuncia|tessera|ha_tesserato|ha_acquistato|acquista|acquistano|ha_preso|
  ha_ingaggiato|presenta|accoglie|si_aggiudica|si_regala|regala|piazza_il_colpo|mette_a_segno_il_colpo ?anche ?l ?il ?arrivo ?acquisto ?di
  ?del ?R p=P
  > Il Milan ufficializza Samuele Ricci.
cede a titolo, seller
  from=C ?ha ceduto|cede|cedono|vende|venduto|gira|girato|manda|mandato|presta|saluta_e_cede ?ufficialmente ?a ?titolo ?temporaneo
  ?definitivo ?in ?prestito al|alla|all|a to=C ... p=P
  > Il Torino ha ceduto a titolo temporaneo al Milan Samuele Ricci.
cede lui al, seller
  from=C ?ha ceduto|cede|cedono|vende|venduto|gira|girato|manda|mandato|presta ?ufficialmente ?in ?prestito p=P ... al|alla|all|a to=C
  > Il Torino cede in prestito Samuele Ricci al Milan.

== agreed

cessione di lui al, any, weak
  cessione|prestito|passaggio|trasferimento|approdo di|del p=P al|alla|all|allo|a to=C
  > Il passaggio di Samuele Ricci al Milan cambia i piani.
andra al, player, not denied
  andra|tornera|arrivera|approdera|si_trasferira|raggiungera|sbarchera|indossera|sara_ceduto|verra_ceduto|ripartira|ritornera|volera|
  diventera|finira|partira ?in ?prestito ?un ?nuovo ?giocatore ?la ?maglia al|alla|all|in|con|per|del|dell|della|a|il|la|l ?il ?la ?l to=C
  > Samuele Ricci andrà al Milan in prestito.
manca solo la firma, any
  manca_solo|mancano_solo|manca_soltanto|si_attende_solo|attesa_solo|si_aspetta_solo|mancano_soltanto|resta_solo ?la ?l ?il ?le ?da firma|
  firme|annuncio|ufficialita|comunicato|ufficializzare|firmare
  > Samuele Ricci al Milan, manca solo la firma.
preso lui, buyer
  ^ ?ora ?gia preso|presa|presi|bloccato|prenotato|chiuso|definito|fatta ?anche ?pure ?per ?l ?il ?arrivo ?acquisto ?di p=P
  > Milan, preso Samuele Ricci a parametro zero.
e tutto fatto, any
  e_fatta|e_tutto_fatto|tutto_fatto|e_praticamente_fatta|quasi_fatta_per|affare_chiuso|operazione_chiusa|accordo_su_tutto|intesa_su_tutto|
  e_il_giorno|c_e_la_firma|ha_detto_si_tutto ?per ?l ?arrivo ?di ?p=P
  > È fatta per Samuele Ricci al Milan.

== personal_terms

vuole il club, player, weak
  ^ vuole|preferisce|aspetta|attende ?solo ?soltanto ?sempre il|la|l|lo to=C $
  > No di Samuele Ricci alla Lazio: vuole il Milan.
dato l ok, player, not denied
  p=P ... dato|da|dara ?infatti ?gia ?il ?l ?suo ?proprio ok|si|assenso|gradimento|consenso|via_libera ?definitivo al|alla|all|a to=C
  > Samuele Ricci ha dato il proprio ok al Milan.
c e il si, any
  c_e|arriva|arrivato|incassato|ottenuto|strappato|ricevuto ?gia ?anche ?il ?l si|ok|gradimento|assenso|via_libera di|del p=P
  > Milan, c'è il sì di Samuele Ricci.

== fee_agreed

riscatta, buyer
  riscatta|riscattato|riscattera|esercita_il_riscatto_per|ha_riscattato p=P
  > Il Milan riscatta Samuele Ricci dal Torino.
accordo col club, buyer
  ?c_e ?raggiunto|raggiunta ?trovato|trovata ?l ?un accordo|intesa ?totale ?di_massima ?verbale ?raggiunto ?raggiunta ?trovato ?trovata
  col|con ?il ?la ?l from=C per p=P
  > Milan, accordo col Torino per Samuele Ricci.
club d accordo, any, mutual
  C d_accordo|trovano|hanno_trovato|si_accordano|raggiungono|hanno_raggiunto|chiudono ?l ?un ?accordo ?intesa ?totale ?su ?sul ?per ?tutto
  ?p=P
  > Milan e Torino hanno trovato l'intesa per Samuele Ricci.

== talks

il club verso di lui, buyer, not denied
  to=C verso p=P
  > Milan verso Samuele Ricci.
lo aspetta il club, any
  lo|la aspetta|attende|aspettano|attendono ?gia ?ora ?il ?la ?l to=C
  > Samuele Ricci lascia Torino: lo aspetta il Milan.
si complica, any
  si_complica|si_sblocca|si_scalda|entra_nel_vivo|si_accende|prende_quota|decolla|rallenta|frena|si_blocca|in_stallo|e_bloccata|
  e_in_salita ?ancora ?l ?la ?il ?arrivo ?trattativa ?affare ?operazione ?pista ?di ?per ?p=P
  > Si complica l'arrivo di Samuele Ricci al Milan.
verso il club, player, not denied
  verso ?il ?la ?l ?lo ?di ?nuovo ?un ?ritorno ?al ?alla to=C
  > Samuele Ricci verso il Milan.
rinnovo in vista, any, renewal
  rinnovo|prolungamento|adeguamento ?ormai ?ben ?sempre ?piu in_vista|vicino|a_un_passo|in_arrivo|avviato|ai_dettagli|imminente|pronto
  ?per ?di ?p=P
  > Torino, rinnovo in vista per Samuele Ricci.
a dialogo per, any, mutual
  C ?restano ?tornano ?sono a_dialogo|a_colloquio|in_contatto|al_lavoro|ai_dettagli|ai_ferri_corti|in_trattativa|parlano|discutono|
  si_parlano|trattano ... per|di|su p=P
  > Milan e Torino a dialogo per Samuele Ricci.
contatti continui, any
  contatti|dialoghi|colloqui|trattative|trattativa|discorsi|discussioni ?ben ?molto ?sono ?stanno ?sempre proseguono|prosegue|continuano|
  continua|avviati|avviata|in_corso|avanzati|avanzata|serrati|fitti|costanti|intensificano|vanno_avanti|in_dirittura|in_fase
  > Samuele Ricci-Milan, si può: i contatti proseguono.
si avvicina, player, not denied
  p=P ?ora ?sempre ?piu si_avvicina|si_avvicinano|vicino|vicinissimo|a_un_passo|a_un_soffio|a_un_metro|ad_un_passo|promesso_sposo|
  destinato|prossimo ?sempre ?piu ?molto ?a ?al ?alla ?all ?ad ?dal ?dalla ?dall to=C
  > Samuele Ricci si avvicina al Milan.
vicino anche lui, buyer, not denied
  ^ ?ora ?sempre ?piu vicino|vicina|vicini|vicinissimo|a_un_passo|in_arrivo|ai_dettagli|stretta ?anche ?pure ?per p=P
  > Milan scatenato: vicino anche Samuele Ricci.
== bid_expected

prepara l offerta per, buyer, not denied
  prepara|preparano|pronta|pronto|pronti|medita|meditano|lancia|studia|presentera|recapitera|formulera|mettera|alzera|in_arrivo ?ora ?gia
  ?il ?l ?un ?una ?la ?nuova ?nuovo ?prima ?seconda ?maxi offerta|rilancio|assalto|affondo|proposta|blitz ?ufficiale ?decisivo ?finale
  ?da_F ?di_F ?a ?per ?ad p=P
  > Il Milan prepara una nuova offerta per Samuele Ricci.
e pronto a pagare, buyer, not denied
  pronto|pronta|pronti|disposto|disposta|disposti ?a ?ad ?pagare ?offrire ?mettere ?spendere ?investire ?versare ?arrivare ?sul ?piatto
  ?fino ?i F
  > Il Milan è pronto a mettere sul piatto 20 milioni per Samuele Ricci.

== bid

offerte di, any
  offerte|offerta|proposte|proposta|avances ?concrete ?concreta ?ufficiali ?importante ?di_F ?da_F di|del|dell|della|dei|da|dal|dalla to=C
  > Torino, Samuele Ricci a un bivio: sul piatto le offerte di Milan e Roma.
sul piatto, buyer
  mette|mettono|ha_messo|messi|sul|offerti|offre|offrono|proposti ?sul ?piatto ?tavolo ?gia ?i F ... per|a|al|all|alla p=P|from=C
  > Il Milan mette sul piatto 20 milioni per Samuele Ricci.
offerta al club, buyer
  ?prima ?nuova ?maxi offerta|proposta ?ufficiale ?da ?di ?F al|alla|all|allo from=C per p=P
  > Milan, offerta al Torino per Samuele Ricci.
ha ricevuto, seller
  from=C ?, ?ha ricevuto|ricevuta|riceve|arriva|arrivata|recapitata|sul_tavolo ?l ?un ?una ?la ?prima ?nuova ?maxi offerta|proposta ...
  dal|dall|dalla|del|dell|della|da|di to=C
  > Torino, arriva l'offerta del Milan per Samuele Ricci.

== bid_rejected

respinto il club, any
  respinto|respinta|respinti|gelato|stoppato|rimbalzato|rimandato|rispedito ?al ?mittente ?ancora il|la|l|lo|anche to=C
  > Samuele Ricci non si muove: respinto il Milan.
detto no al club, seller
  from=C ?ha dice|detto|ribadisce|ripete|risponde|risposto ?ancora ?di no ?secco al|all|alla|allo|a to=C
  > Il Torino ha detto no al Milan per Samuele Ricci.
rifiutati i milioni, any
  rifiutati|respinti|rifiutata|respinta|rispediti|rispedita|bocciata|declinata|rifiutate|respinte ?al_mittente ?anche ?i ?la ?l ?le ?una
  ?prima ?seconda ?nuova F|offerta|proposta|avance|assalto ... per p=P
  > Il Torino resiste: rifiutati 20 milioni per Samuele Ricci.
altro no, any
  primo|nuovo|altro|secondo|ennesimo|secco no|rifiuto del|dell|della|di from=C ?al ?alla ?all ?to=C
  > Ricci, altro no del Torino al Milan.

== enquiry

sondaggio del, any
  sondaggio|sondaggi|telefonata|richiesta|chiamata|contatto|contatti|informazioni|incontro ?esplorativo ?anche ?di_mercato del|dell|della|
  di|dal|dall to=C per|con|su p=P
  > Sondaggio del Milan per Samuele Ricci.
chiede info, buyer
  chiede|chiesto|chieste|chiedono|prende|prese|raccolte|assunte ?ieri ?gia info|informazioni|notizie|lumi|delucidazioni ?su ?sul ?per ?p=P
  > Il Milan ha chiesto info su Samuele Ricci.

== interest

potrebbe puntare su, buyer, not denied
  puntare|pensare|virare|provarci|provare|tentare|fiondarsi|lanciarsi|tornare|tentativo|tentativi|pensierino ?forte ?con ?decisione
  ?convinzione ?forza ?anche ?di_nuovo ?l ?il ?assalto ?affondo ?colpo su|a|ad|per ?A ?R p=P
  > Il Milan potrebbe puntare con decisione su Samuele Ricci.
per la fascia c e, any, not denied
  per ?la ?il ?l fascia|difesa|attacco|centrocampo|porta|regia|mediana|corsia|trequarti|davanti|dietro|sinistra|destra ?ora ?in ?pole c_e|
  spunta|si_pensa|ecco|avanza|resta|piace|occhi|torna_di_moda ?sempre ?anche ?a ?su ?in ?corsa p=P
  > Milan, per la fascia c'è anche Samuele Ricci.
ci sta pensando, buyer, not denied
  ci|lo sta|stanno pensando|valutando|provando|lavorando|seguendo|monitorando|corteggiando|trattando
  > Samuele Ricci è libero: il Milan ci sta pensando.
piace al club, any, not denied
  p=P piace|interessa|intriga|convince|stuzzica|fa_gola|tenta|seduce|attira|nel_mirino|nella_lista|sul_taccuino|in_orbita|
  finisce_nel_mirino|e_nel_mirino|torna_nel_mirino ?anche ?molto ?sempre ?tanto ?moltissimo ?non ?poco al|alla|all|a|del|dell|della|di ?il
  ?la to=C
  > Samuele Ricci piace molto al Milan.
lo valuta, buyer, not denied
  lo|la|ci|li valuta|studia|osserva|sogna|prova|riprova|spera|insegue|cerca|corteggia|tenta|aspetta|attende|blocca
  > Samuele Ricci torna sul mercato? Il Milan lo valuta.
ci pensa, buyer, not denied
  ci pensa|pensano|ripensa|lavora|lavorano|provano|riprovano|sperano|credono|crede
  > Samuele Ricci ha mercato: il Milan ci pensa.
in pole c e, any, not denied
  ?in pole|cima|testa|prima_fila|vantaggio ?alla ?lista c_e|resta|ecco|spunta|sempre ?sempre p=P
  > Milan, per il centrocampo in pole c'è Samuele Ricci.
nome per, buyer, not denied
  idea|nome|obiettivo|sogno|tentazione|suggestione|ipotesi|pista|opzione|candidato|profilo|alternativa|prescelto|preferito|pallino ?nuova
  ?nuovo ?per ?l ?la ?il ?attacco ?difesa ?centrocampo ?porta ?fascia ?e ?resta ?c_e ?porta ?a p=P
  > Milan, per il centrocampo l'idea è Samuele Ricci.
il club su di lui, buyer, not denied
  ^ ?anche ?il ?la ?l to=C su|per p=P $
  > Il Milan su Samuele Ricci.
su di lui, any, not denied
  su p=P ?c_e|ci_sono|piomba|piombano|vigila|forte ?anche ?ora ?il ?la ?l ?gli ?i to=C
  > Su Samuele Ricci c'è il Milan.
potrebbe tornare, player, not denied
  potrebbe|vorrebbe|vuole|sogna|spera|desidera|preferirebbe ?di ?solo ?il ?un tornare|finire|approdare|andare|trasferirsi|firmare|
  ripartire|giocare|ritorno|vestire|raggiungere ?la ?maglia al|alla|all|in|con|per|nel|dal|dalla|del|il|la|l ?il ?la to=C
  > Samuele Ricci potrebbe finire al Milan.

== available

cerca acquirenti, seller, not denied
  cerca|cercano|trova|cercasi|attende|attendono ?una ?un ?nuova acquirenti|acquirente|sistemazione|estimatori|squadra|offerte ?per ?p=P
  > Samuele Ricci non convince: il Torino cerca acquirenti.
addio di, any, not denied
  ?verso ?ai_dettagli ?vicino ?vicina ?possibile ?si_avvicina ?l ?la addio|partenza|cessione|uscita di|del p=P
  > Torino, ai dettagli l'addio di Samuele Ricci.
saluta lui, seller, not denied
  from=C ?, saluta|salutano|perde|lascia_partire|pronto_a_cedere|pronta_a_cedere|vuole_cedere|scarica|puo_cedere|valuta_la_cessione_di|
  mette_alla_porta p=P
  > Il Torino saluta Samuele Ricci.
ai saluti, any, not denied
  p=P ?e ?sempre ai_saluti|in_uscita|in_partenza|con_le_valigie|verso_l_addio|fuori_rosa|sul_piede_di_partenza|ai_margini|
  fuori_dal_progetto|vuole_andar_via|chiede_di_partire|dice_addio|in_lista_di_sbarco|puo_partire|ha_chiesto_di_partire|cambia_aria
  > Torino, Samuele Ricci ai saluti.

== denied

no di lui al, player
  no ?secco di p=P al|alla|all|allo to=C
  > No di Samuele Ricci al Milan.
resto qui, player
  resto|rimango|voglio_restare|voglio_rimanere|non_mi_muovo|saro|non_vado_via|giochero ?ancora al|alla|all|a|nel|dal|dalla ?from=C
  > Samuele Ricci promette: "Resto al Torino".
lo trattiene, seller
  from=C lo|la trattiene|tiene|conferma|toglie|blinda|considera ?dal ?mercato ?incedibile
  > Niente Milan per Samuele Ricci: il Torino lo trattiene.
niente club per lui, any
  niente|no ?il ?la ?al ?alla to=C per p=P
  > Niente Milan per Samuele Ricci.
chiude la porta, seller
  from=C ?ha chiude|chiuso|chiudono|sbarra|blinda ?la ?le ?ogni porta|porte|strada|discorso ?al ?alla ?all ?to=C
  > Samuele Ricci al Milan? Il Torino ha chiuso la porta.
dice no al club, player
  p=P ?ha dice|detto|ribadisce|risponde ?di no al|alla|all|allo|a to=C
  > Niente Milan per il Torino: Samuele Ricci ha detto di no al Milan.

== collapsed

niente lui per il club, any
  niente|sfuma|addio|saltato p=P per ?il ?la ?l to=C
  > Niente Samuele Ricci per il Milan.
niente da fare, any
  niente_da_fare|nulla_da_fare|non_se_ne_fa|non_si_fa|pista_chiusa|affare_sfumato|discorso_chiuso|strada_chiusa|trattativa_chiusa|
  affare_saltato|tutto_saltato
  > Samuele Ricci al Milan, niente da fare.
molla la pista, buyer
  molla|mollano|abbandona|abbandonano|accantona|scarta|si_allontana|si_allontanano|lascia_perdere|dice_addio|saluta_la_pista|rinuncia ?per
  ?definitivamente ?la ?pista ?a ?ad ?da ?dal p=P
  > Il Milan molla la pista Samuele Ricci.
""",
    roles=True,
)
