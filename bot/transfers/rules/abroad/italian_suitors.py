"""How Italian newspapers put who asks, who wants, who may go and who may not. Tried behind the table of how far a move is."""

from bot.transfers.rules.tables import read_rules

ITALIAN_SUITORS = read_rules(
    """
== personal_terms

preferisce l uno all altro, player
  preferisce|preferito|sceglie|scelto|preferira ?il ?la ?l ?i to=C al|alla|all|ai|allo not=C
  > Samuele Ricci preferisce il Milan alla Roma.

== bid_rejected

il club rifiuta l'offerta, seller
  ^ ?il ?la ?l from=C ?ha rifiuta|rifiutato|non_accetta ?la ?l ?le ?una ?un ?prima ?nuova ?ultima
  offerta|proposta|offerte|proposte ?di ?da ?F del|della|dell|di ?l to=C
  > Il Torino ha rifiutato l'offerta del Milan per Samuele Ricci.
no al rinnovo, player, renewal
  rifiuta|rifiutato|detto_no|dice_no|non_firma ?la ?l ?all ?alla ?il ?al ?ultima ?prima ?nuova offerta|rinnovo ?di ?per ?il rinnovo|
  prolungamento|della|del|dell
  > Samuele Ricci ha detto no all'ultima offerta di rinnovo del Torino.

risposta no, any
  risposta ?del ?della ?dell ?C ?e ?stata ?un ?secco ?netto no|negativa|picche
  > Il Milan ha chiesto Samuele Ricci. La risposta del Torino è stata un secco no.

== denied

nessun accordo con, any
  nessun|nessuna|mai|niente|nessun_tipo_di accordo|contatto|trattativa|parlato|offerta|incontro con ?il ?la ?l ?i to=C
  > Samuele Ricci smentisce: nessun accordo con il Milan.
blocca la partenza, seller
  from=C ?ha blocca|bloccato|ferma|fermato|stoppa|stoppato ?la ?l ?il cessione|partenza|trasferimento|uscita ?di ?del ?R ?p=P
  > Il Torino ha bloccato la partenza di Samuele Ricci.

== collapsed

stop alla trattativa, any
  stop|fine|brusca_frenata|gelo alla|alle|per|nella|sulla ?la ?operazione trattativa|trattative|operazione
  > Stop alla trattativa per Samuele Ricci al Milan.

== bid_expected

pronto un contratto, any
  pronto|pronta|preparato un ?contratto biennale|triennale|quadriennale|quinquennale|contratto
  > Il Milan vuole Samuele Ricci: pronto un quadriennale.

== medical

le visite oggi, any
  oggi|domani|stasera|ieri|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica ?le ?ci_sono ?sono ?in_programma visite
  > Samuele Ricci al Milan, ci siamo: oggi le visite.
visite in corso, any
  visite in_corso|tra|fissate|programmate|previste|superate|entro|oggi|domani|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica
  > Milan, visite in corso per Samuele Ricci.

== personal_terms

manca il si del club, any
  manca|serve|occorre|resta ?solo ?ora ?soltanto ?il si|ok|via_libera|placet del|della|dell from=C
  > Samuele Ricci ha l'intesa con il Milan: manca il sì del Torino.

== enquiry

chiede lui al club, buyer
  to=C ?ha|hanno chiesto|chiede|chiedono|richiesto ?ufficialmente ?il ?in prestito|p=P ?del ?di ?R ?p=P ?in ?prestito al|alla|all from=C
  > Il Milan ha chiesto Samuele Ricci al Torino.

== interest

su di lui si muovono, any, not denied
  si ?sono ?e ?anche mosso|mossi|mossa|mosse|muovono|muove|fatti_avanti|fa_avanti|inserito|inserita|inseriti ?anche ?gia ?il ?la ?l to=C
  > Su Samuele Ricci si sono mossi Milan e Roma.
il club si fa avanti, any, not denied
  ^ ?ora ?anche ?il ?la ?l to=C si fa_avanti|inserisce|muove|iscrive
  > Samuele Ricci, la Roma si fa avanti.

== available

addio del giocatore, any
  from=C p=P ?, ?e ?il ?l ?verso addio|rottura|separazione|divorzio|risoluzione|ai_saluti|ai_ferri_corti|strade_divise ?vicino ?vicina
  ?consensuale ?imminente
  > Torino-Samuele Ricci, addio vicino.

== talks

rinnovo fermo, any, renewal
  rinnovo|rinnovi ?e ?ancora ?sempre ?resta ?restano rinviato|rinviati|fermo|fermi|congelato|in_bilico|in_salita|in_stallo|
  lontano ?ancora per|di p=P
  > Torino, rinnovo ancora in salita per Samuele Ricci.
slitta il rinnovo, any, renewal
  slitta|slittano|rinviato|rinviati|rimandato|rimandati|si_complica|si_complicano|congelato|congelati ?ancora ?il ?i rinnovo|rinnovi di|per
  ?A ?R p=P
  > Slitta il rinnovo di Samuele Ricci con il Torino.
manca l accordo, any
  manca|mancano|serve|occorre|resta_da_trovare|resta_da_raggiungere ?ancora ?solo ?pero ?l ?il ?un accordo
  > Samuele Ricci vuole il Milan, manca l'accordo tra i club.

== enquiry

sondaggio del, any
  sondaggio|sondaggi|telefonata|richiesta|chiamata|contatto|contatti|informazioni|incontro ?esplorativo ?anche ?di_mercato del|dell|della|
  di|dal|dall to=C per|con|su p=P
  > Sondaggio del Milan per Samuele Ricci.
bussa alla porta, buyer
  bussa|bussano|bussato ?ancora ?di_nuovo ?con_forza alla|a porta|porte del|della|dell|di ?il ?la ?l from=C ?per ?p=P
  > Per Samuele Ricci il Milan bussa alla porta del Torino.
chiede info, buyer
  chiede|chiesto|chieste|chiedono|prende|prese|raccolte|assunte ?ieri ?gia info|informazioni|notizie|lumi|delucidazioni ?su ?sul ?per ?p=P
  > Il Milan ha chiesto info su Samuele Ricci.

== agreed

va al club, player
  p=P va|vanno al|alla|all|nel to=C !in|bar|stadio
  > Il mercato del Torino: Samuele Ricci va al Milan.

== interest

lui al club, any, weak
  ^ p=P ?, ?di_nuovo ?ora al|alla|all|allo to=C $
  > Samuele Ricci al Milan? Il Torino aspetta.
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
  su|sul|sullo|sulla|sull p=P ?c_e|ci_sono|piomba|piombano|vigila|forte ?anche ?ora ?il ?la ?l ?gli ?i to=C
  > Su Samuele Ricci c'è il Milan.
potrebbe tornare, player, not denied
  potrebbe|vorrebbe|vuole|sogna|spera|desidera|preferirebbe ?di ?solo ?il ?un tornare|finire|approdare|andare|trasferirsi|firmare|
  ripartire|giocare|ritorno|vestire|raggiungere ?la ?maglia al|alla|all|in|con|per|nel|dal|dalla|del|il|la|l ?il ?la to=C
  > Samuele Ricci potrebbe finire al Milan.

vuole prenderlo, buyer, not denied
  vuole|vogliono|vorrebbe|vorrebbero|punta|puntano|spera|sperano|sogna|sognano|cerca|prova|provano|conta|contano|mira|mirano|pensa|tenta|
  valuta|aspira|ambisce|proverebbe|studia_come|deciso|decisa|pronto|pronta ?anche ?sempre ?ancora ?a ?ad ?di ?poter ?provare ?a
  acquistare|prendere|riprendere|riportare|strappare|soffiare|scippare|portare|richiamare|riabbracciare|ottenere|avere|regalarsi ?anche
  ?pure ?in ?prestito ?a
  ?casa ?al ?alla ?all ?from=C p=P
  > Il Napoli vuole acquistare Samuele Ricci dal Milan.

== available

non resta, player
  non resta|restera|rimane|rimarra|fa_parte|rientra ?piu ?al ?alla ?all ?nei ?dei ?piani ?progetti ?from=C
  > Samuele Ricci non resterà al Torino.
apre al prestito, seller, not denied
  from=C ?ora apre|aprono|valuta|studia|pensa ?anche alla|al|la|all cessione|prestito|partenza|uscita ?di ?del ?p=P
  > Samuele Ricci è in bilico: il Torino valuta la cessione.
lavora all uscita, seller, not denied
  from=C lavora|lavorano|apre|spinge all|alla|al|per ?l ?la uscita|cessione|partenza|addio di|del p=P
  > Il Torino lavora all'uscita di Samuele Ricci.
fa passi avanti, buyer, not denied
  passi avanti per|con p=P
  > Napoli, passi avanti per Samuele Ricci.
cerca acquirenti, seller, not denied
  cerca|cercano|trova|cercasi|attende|attendono ?una ?un ?nuova acquirenti|acquirente|sistemazione|estimatori|squadra|offerte ?per ?p=P
  > Samuele Ricci non convince: il Torino cerca acquirenti.
addio di, any, not denied
  ?verso ?ai_dettagli ?vicino ?vicina ?possibile ?si_avvicina ?l ?la addio|partenza|cessione|uscita di|del p=P
  > Torino, ai dettagli l'addio di Samuele Ricci.
saluta lui, seller, not denied
  from=C ?, saluta|salutano|perde_a_zero|lascia_partire|pronto_a_cedere|pronta_a_cedere|vuole_cedere|scarica|puo_cedere|
  valuta_la_cessione_di|mette_alla_porta p=P
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
  from=C lo|la trattiene|tiene|conferma|toglie|blinda|considera_incedibile|ritiene_incedibile ?dal ?mercato
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
