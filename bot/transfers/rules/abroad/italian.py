"""How Italian reporters say where a move stands. Where two rules begin at one word, the earlier in the table is taken."""

from bot.transfers.rules.tables import read_rules

ITALIAN = read_rules(
    """
== official

rinnovo firmato, player, renewal, not denied
  rinnova|rinnovato|prolunga|prolungato|rinnovo_ufficiale|ufficiale_il_rinnovo|firmato_il_rinnovo|firma_il_rinnovo|ha_rinnovato|
  annuncia_il_rinnovo|adeguamento
  > Nicolò Barella ha rinnovato con l'Inter fino al 2029.

== denied

niente rinnovo, player, renewal
  non|niente|no .. rinnovera|rinnova|rinnovo|prolunghera
  > Dusan Vlahovic non rinnoverà con la Juventus.

== bid_rejected

rifiuta rinnovo, player, renewal
  rifiuta|rifiutato|respinge|respinto|no ... rinnovo|prolungamento
  > Donnarumma ha rifiutato la proposta di rinnovo del Paris Saint-Germain.

== agreed

accordo rinnovo, any, renewal
  accordo|intesa|fatta|definito|raggiunto|verso ... rinnovo|rinnovare|prolungamento
  > Accordo raggiunto per il rinnovo di Nicolò Barella con l'Inter.

== talks

trattativa rinnovo, any, renewal
  trattativa|trattative|tratta|incontro|contatti|lavora|dialoghi|discorsi|colloqui|vicino|passo ... rinnovo|rinnovare|prolungamento
  > Incontro in sede per il rinnovo di Mike Maignan con il Milan.

== bid

offerta rinnovo, seller, renewal
  offerta|offerto|proposto|proposta ... rinnovo|prolungamento
  > Il Napoli ha offerto a Anguissa il rinnovo fino al 2028.

== interest

vuole rinnovare, seller, renewal, not denied
  vuole|pensa|punta|spera|intenzione|vorrebbe .. rinnovare|rinnovo|blindare|prolungare
  > La Roma vuole blindare Svilar.

== collapsed

saltato, any
  saltato|saltata|sfumato|sfumata|sfuma|naufragata|tramontato|tramontata|tramonta|interrotta|fumata_nera|affare_saltato|
  interrotti|abbandonata
  > Saltato il passaggio di Ademola Lookman all'Inter.
salta, any
  salta|saltano !il_C|la_C|l_C|lo_C|C
  > Salta il passaggio di Samuele Ricci al Milan.
si ritira, buyer
  si_ritira|si_tira|molla|mollato|abbandona|abbandonato|rinuncia|si_raffredda|si_sfila|si_defila|raffreddata ?fuori ?indietro ?la ?pista
  ?per ?a ?al
  > Il Milan si ritira dalla corsa a Luka Jovic.
beffa, buyer
  beffa|beffato|soffia|sorpasso_su|sorpasso_sul|sorpasso_sulla|sorpasso_sull|scippa ?il ?la ?al ?all ?su ?ai not=C
  > La Roma soffia al Milan Wesley.

== denied

nessun interesse, buyer
  nessun|non|smentito|smentisce|smentita|nega ... interesse|interessa|interessano|piomba|irrompe|si_inserisce|fa_sul_serio|monitorano|
  corteggiano|interessato|contatto|trattativa|pista|segue
  > La Juventus non è interessata: nessun interesse per Sancho.
non vende, seller
  non ?lo ?la ?intende ?vuole vende|vendono|vendere|cede|cedono|cedere|lascia_partire|privarsi
  > La Fiorentina non vende Pietro Comuzzo al Napoli.
incedibile, seller
  incedibile|fuori_dal_mercato|non_e_in_vendita|non_si_muove|non_vendera|non_lo_vende|nessuna_intenzione|non_si_vende|non_vuole_cedere|
  non_vuole_cederlo|non_intende_cedere|non_partira|blindato
  > Per l'Inter Alessandro Bastoni è incedibile.
restera, player
  restera|rimarra|vuole_restare|vuole_rimanere !in_bilico !un !il !la !l !nel !sullo !sulla !su !in_corsa !sempre !fuori !in_dubbio
  ?al ?all ?alla ?a ?in
  > Kenan Yildiz resterà alla Juventus.
resta al club, player
  resta|rimane ?ancora ?comunque ?dunque ?quindi al|all|alla|a ?l C|club
  > Kenan Yildiz resta alla Juventus.
resta qui, player
  resta|rimane ?ancora ?dunque ?quindi qui|li|dov_e|dove_e|fino_al|fino_a|anche_l_anno|anche_nella|con_noi|in_C|in_rosa
  > Kenan Yildiz resta qui alla Juventus.
resta e basta, player
  p=P resta|rimane ?ancora ?comunque $
  > La Juventus ha deciso: Kenan Yildiz resta.
rifiuta la destinazione, player
  p=P ?ha rifiuta|rifiutato|dice_no|detto_no|respinge ?il|la|al|all|alla|l|a ?trasferimento|destinazione|corte|corteggiamento|proposta|
  offerta ?del|dell|della|al|di C
  > Victor Osimhen rifiuta la corte dell'Al-Hilal.

== bid_rejected

offerta rifiutata, seller
  rifiuta|rifiutato|rifiutata|respinge|respinto|respinta|non_accetta|non_ha_accettato|rispedisce|rispedita|dice_no|detto_no|no_secco|muro
  ... offerta|offerte|proposta|F|rilancio|mittente|assalto
  > L'Atalanta ha rifiutato l'offerta dell'Inter per Ademola Lookman.
offerta respinta, any
  offerta|proposta|F|offerte ... rifiutata|respinta|insufficiente|respinte|non_basta|rispedita|rifiutate|bassa
  > Respinta: la prima offerta per Lookman è stata ritenuta insufficiente.

== bid_expected

prepara l offerta, buyer
  prepara|pronta|pronto|pronti|presentera|fara|pensa|medita|studia|alzera|in_arrivo|preparando|rilancera ... offerta|rilancio|assalto|
  affondo|proposta|offrire|F|rilanciare|pagare
  > La Juventus prepara l'offerta per Randal Kolo Muani.
disposto a, buyer
  disposto|disposta|disposti|pronto_a|pronta_a .. pagare|offrire|versare|investire|mettere|spendere|arrivare
  > Il Como è disposto a pagare la clausola di Jesús Rodríguez.

== enquiry

informazioni, buyer
  chiesto_informazioni|preso_informazioni|chiede_informazioni|chieste_informazioni|si_e_informata|si_e_informato|informazioni|sondaggio|
  sondato|telefonata|si_informa|ha_chiesto
  > Il Milan ha chiesto informazioni per Victor Boniface.
primi contatti, buyer
  primi|primo|timidi|avviati|nuovi|contatti|contatto|incontro_con|incontrato|incontro ?i ?gli contatti|contatto|agente|agenti|per|con|
  entourage|procuratore|esplorativo
  > Primi contatti tra la Roma e l'entourage di Jadon Sancho.
offerto a, any
  proposto|offerto|proposta|offerti|accostato ?al|all|alla|a|ai to=C
  > Jadon Sancho è stato proposto alla Juventus.

== medical

visite mediche, player
  visite|visita|test|controlli ?le mediche|medica|medici|per|con|svolte|superate|attese|in_corso|di|fissate
  > Visite mediche per Samuele Ricci con il Milan.
sbarcato, player
  sbarcato|atterrato|arrivato|sbarca|atteso|volo|in_volo|idoneita ... visite|firma|mediche|sportiva|aggregarsi|unirsi
  > Jonathan David è sbarcato a Torino per le visite.

== agreed

e fatta, any
  e_fatta|fatta|affare_fatto|tutto_fatto|colpo_fatto|fumata_bianca|accordo_totale|chiuso|chiusa|chiude|definito|definita|definiti|
  here_we_go|deal_done|accordo_definitivo|preso|intesa_totale
  > È fatta per Kevin De Bruyne al Napoli.
sara giocatore, player
  sara|diventera|si_trasferira|giochera|firmera|passera|vestira ... giocatore|nuovo|con|al|all|alla|nel|per|maglia ?del ?dell ?della to=C
  > Ricci sarà un nuovo giocatore del Milan.
c e l accordo, any
  c_e ?gia ?l ?un ?il accordo|intesa
  > Juve-Okafor, c'è l'accordo con il Leeds.
accordo raggiunto, any
  accordo|intesa ?totale ?verbale ?definitivo ?di_massima raggiunto|raggiunta|trovato|trovata|fatto|totale|c_e|definito|siglato|verbale
  > Tonali-Tottenham: accordo raggiunto.

== personal_terms

sceglie altro, player
  sceglie|preferisce|ha_scelto|scelto|preferito ?il ?la ?l ?lo to=C e_non|invece|al_posto|rispetto ... not=C
  > Jhon Arias sceglie la Roma invece del Milan.
accordo con il giocatore, any
  accordo|intesa|gradimento|ok|il_si|un_si .. con|del|di|dal ?il ?l giocatore|calciatore|attaccante|difensore|centrocampista|entourage|R|
  l_agente|biancocelesti|p=P
  > Il Milan ha l'accordo con il giocatore: si aspetta Nkunku.
detto si, player
  detto_si|dice_si|spinge|preferenza|vuole_solo|ha_scelto|priorita|accordo_con|gradisce|si_e_promesso|ha_dato_l_ok|ha_gia_l_accordo|
  abbia_l_accordo|ha_l_accordo
  > Lookman ha detto sì all'Inter.

== fee_agreed

accordo tra i club, any
  accordo|intesa|patto .. tra|fra|con ?i ?le ?il ?l ?la club|societa|due|C
  > Raggiunta l'intesa tra i club per Jonathan Rowe.
offerta accettata, seller
  accetta|accettato|accettata|accettano|ok ... offerta|proposta|F|cessione
  > L'Udinese ha accettato l'offerta dell'Inter per Jaka Bijol.
clausola, buyer
  paga|pagato|esercita|esercitato|attiva|attivato|versa|versato ... clausola|riscatto|opzione
  > Il Napoli ha pagato la clausola di Noa Lang.

== talks

trattativa, buyer
  trattativa|trattative|tratta|trattano|trattando|si_tratta|dialoghi|colloqui|negoziati|discussioni|contatti_continui|lavora_per|lavora_su|
  lavora_al|lavora_alla|lavora_all|lavora_sul|lavora_a_un|lavora_ancora|lavora_con|lavorano_per|lavorano_su|lavorano_al|lavorano_alla|
  si_lavora|al_lavoro|continua_a_trattare|continua_la_trattativa|continua_il_pressing|continua_a_lavorare|blitz
  > Trattativa avviata tra il Milan e il Torino per Samuele Ricci.
vicino, any
  vicino|vicina|vicinissimo|vicini|un_passo|a_un_passo|passo|dettagli|in_chiusura|dirittura_d_arrivo|stretta_finale|ultimi_dettagli|
  in_arrivo|quasi_fatta|manca_poco|ai_dettagli ?a ?al ?all ?alla ?da ?dal ?dall ?per ?il
  > Jonathan David è a un passo dalla Juventus.
accelera, buyer
  accelera|stringe|spinge|affondo|avanza|chiudere|limare|pressing|insiste|insistere|assalto|blitz ... per|P|con|su|distanza|operazione
  > L'Inter accelera per Manu Koné.

== bid

offerta presentata, buyer
  presentato|presentata|offerto|offre|presenta|inviato|fatto|formulato|rilancia|rilanciato|messo|depositato|recapitato|proposto|proposta
  ... offerta|proposta|F|piatto|tavolo|contratto|ufficiale
  > Il Milan ha presentato un'offerta per Koni De Winter.
offerta di, any
  offerta|proposta|rilancio ?ufficiale ?da_F ?di_F .. del|dell|della|di|dal|da|dall to=C
  > Offerta del Napoli per Dan Ndoye.
offerta per, buyer
  offerta|prima_offerta|nuova_offerta|proposta|rilancio .. per|a|F|ufficiale
  > Prima offerta della Roma per Jhon Arias.

== official

ufficiale, any
  ^ ?ora ?e ?adesso ?finalmente ufficiale|comunicato
  > Ufficiale: Ricci è un giocatore del Milan.
e ufficiale, any
  e|ora|adesso|diventa ufficiale|ufficializzato
  > Ora è ufficiale: Bonny passa all'Inter.
ufficializza, any
  ufficializza|ufficializzato|ufficialmente
  > L'Inter ufficializza Bonny.
nuovo giocatore, player
  e|nuovo|diventa|un ?un ?nuovo|uno giocatore|R|acquisto|calciatore|innesto|portiere del|dell|della|di to=C
  > Samuele Ricci è un nuovo giocatore del Milan.
annuncia, buyer
  annuncia|annunciato|annunciano|comunica|presenta|presentato|acquista|acquistato|ingaggia|ingaggiato|tessera|preso|prende|compra|
  comprato|si_assicura ... p=P|acquisto|arrivo|ingaggio|prestito|acquisizione
  > Il Como annuncia l'acquisto di Jesús Rodríguez.
firma con, player
  firma|firmato|passa|approda|si_trasferisce|torna|trasferisce|arriva|sbarca|ceduto|trasferito|va|vola !in_panchina !in_gol !a_segno
  !in_tribuna .. con|al|all|alla|per|in|allo ?il ?la ?l to=C
  > Ange-Yoan Bonny passa all'Inter.
ha firmato, player
  ha_firmato|firma_fino|firmato_fino|depositato_il_contratto|ceduto|cede|cedono|ha_ceduto
  > Bonny ha firmato fino al 2030 con l'Inter.

== interest

interessa, buyer, not denied
  interessa|interessato|interessata|interessati|interesse|piace|piacciono|segue_con|monitora|tiene_d_occhio|corteggia|ci_prova|sogna|
  sogno|insegue|caldo
  > Il Milan è molto interessato a Ardon Jashari.
vuole, buyer, not denied
  vuole|vogliono|vorrebbe|pensa|pensano|puntano|cercano|sognano|valuta|segue|seguono|osserva|osservano|mira|cerca|occhi|punta|sonda|idea|
  obiettivo|nome|tenta|studia|candidatura ?con_attenzione ?con_interesse ?a ?al ?all ?alla ?per ?su ?sul ?di ?anche ?R p=P
  > Il Milan segue con attenzione Ardon Jashari.
nel mirino, buyer, not denied
  mirino|tracce|lista|taccuino|radar|pista|pole|agenda|suggestione|asta ?di ?del ?della ?dell ?per ?su ?a
  > Jashari nel mirino del Milan.
interesse di, any, not denied
  interesse|mirino|tracce|obiettivo|piace|lista|radar|sogno|pallino|taccuino|pista .. del|dell|della|di|al|all|alla|a to=C
  > Piace al Napoli il difensore Luca Marianucci.
accostato, any
  accostato|tentato|corteggiato|seguito|cercato|monitorato|voluto|richiesto|conteso .. al|all|alla|a|da|dal|dall|dalla|tra to=C
  > Jashari è seguito dal Milan.

== available

pronto a lasciare, player, not denied
  pronto|pronta|vuole|vorrebbe|chiede|deciso ?a ?di lasciare|andare_via|partire
  > Noah Okafor è pronto a lasciare il Napoli.
in uscita, any, not denied
  in_uscita|in_vendita|sul_mercato|cedibile|puo_partire|puo_lasciare|verso_l_addio|l_addio|addio_al|addio_alla|addio_all|addio_C|
  addio_dopo|dice_addio|ai_saluti|in_partenza|lascera|partira|
  vuole_lasciare|chiede_la_cessione|chiesto_la_cessione|lascia|via ?al ?alla ?all ?il ?la ?l ?dal
  > Theo Hernández è in uscita dal Milan.
""",
    roles=True,
)
