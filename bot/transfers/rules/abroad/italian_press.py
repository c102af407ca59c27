"""How Italian newspapers put it: verbs in all persons and tenses, turns of headlines. Tried before the other Italian tables."""

from bot.transfers.rules.tables import read_rules

ITALIAN_PRESS = read_rules(
    """
== medical

giorno delle visite, any
  giorno|giornata|ora|momento|ore di|delle|della visite|firma
  > Samuele Ricci-Milan, è il giorno delle visite.

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
  c_e_la_firma|ha_detto_si_tutto ?per ?l ?arrivo ?di ?p=P
  > È fatta per Samuele Ricci al Milan.

== personal_terms

club e giocatore d accordo, any
  to=C e p=P ?hanno ?sono ?trovano ?trovato ?raggiunto ?l ?un accordo|d_accordo|intesa
  > Il Milan e Samuele Ricci hanno trovato l'accordo.
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

accordo fatto tra i due, any, mutual
  accordo|intesa ?di_massima ?verbale ?fatto ?fatta ?raggiunto ?raggiunta ?trovato ?trovata ?definito ?chiuso tra|fra ?il ?la ?l C e ?il
  ?la ?l C
  > Accordo fatto tra Milan e Torino per Samuele Ricci.
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

il club chiede, any, weak
  from=C chiede|vuole|pretende|spara|fissa ?almeno ?il ?prezzo F
  > Samuele Ricci-Milan, il Torino chiede 30 milioni.
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
  P|R|giocatore|calciatore|ormai|piu|rotta|volo|viaggio|partito|partita|direzione .. verso ?il ?la ?l ?lo ?di ?nuovo ?un ?ritorno ?al
  ?alla to=C
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

offerti i milioni, buyer
  offerti|proposti|messi_sul_piatto|sul_piatto ?ora ?gia ?i F
  > Il Milan tratta per Samuele Ricci: offerti 20 milioni.
alza l offerta, buyer
  alza|alzano|aumenta|migliora|ritocca|raddoppia|rialza ?la ?l ?sua ?propria offerta|proposta|posta
  > Samuele Ricci, il Milan alza l'offerta.
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
""",
    roles=True,
)
