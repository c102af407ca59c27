"""How Italian reporters put it in posts, each sentence leaning on the one before. Tried before the other Italian tables."""

from bot.transfers.rules.tables import read_patterns, read_rules

ITALIAN_REPORTERS = read_rules(
    """
== enquiry

si e fatto avanti, buyer
  si_e_fatto|si_e_fatta|si_sono_fatti|si_fa|si_fanno|fattosi avanti|sotto|vivo|viva|vivi ?anche per|con ?il ?la ?l ?entourage ?R ?di p=P
  > Il Bologna si è fatto avanti per Lorenzo Carboni.

incontrati gli agenti, buyer
  incontrato|incontra|incontrera|sentito|chiamato|visto|ricevuto|incontrano ... agente|agenti|entourage|procuratore|procuratori ?di ?del
  p=P|R
  > La Juve ha incontrato stamattina gli agenti di Samuele Ricci.
sondaggi da, any
  sondaggi|telefonate|richieste|chiamate|contatti|segnali ?anche da|dal|dalla|dall ?il ?la ?l to=C
  > Samuele Ricci svincolato, sondaggi da Milan e Napoli.

== interest

sul giocatore c e, any, not denied
  sul|sulla|sull|su ragazzo|giocatore|calciatore|classe_20*|R|profilo|lui ?A c_e|ci_sono|resta|restano|vigila|vigilano|si_muove|
  si_muovono ?anche ?sempre ?pure ?il ?la ?l ?i to=C
  > Lorenzo Carboni può lasciare il Genoa: sul ragazzo c'è anche l'Atalanta.
profilo ideale, buyer, not denied
  lo|la considera|considerano|ritiene|ritengono|valuta|vede|vedono|individuato|individua ?il ?come ?un ?profilo ?R ?uomo ?rinforzo
  ideale|giusto|perfetto|adatto|prioritario
  > Samuele Ricci piace: la Lazio lo considera il profilo ideale.
non e l unico, any, not denied
  attenzione|occhio|attenti ?pero ?anche ?sempre al|alla|all|ai ?il ?la ?l to=C $
  > Samuele Ricci è vicino al Milan, ma occhio alla Roma.

== bid

ha alzato la proposta, buyer
  alza|alzano|alzato|ritoccato|ritocca|migliorato|migliora|aumentato|pareggiato|pareggia ?ulteriormente ?ancora la|l|propria|sua ?propria
  proposta|offerta ?a ?fino ?F
  > Il Milan vuole Samuele Ricci: i rossoneri hanno alzato la proposta a 18 milioni.
offerti milioni, buyer
  offerti|proposti|messi_sul_piatto|messi_sul_tavolo|offerta_da F ?piu ?bonus ?al ?alla ?all ?from=C
  > Il Milan insiste per Samuele Ricci: offerti 15 milioni.

== bid_rejected

respinta al mittente, any
  ^ ?proposta ?offerta ?risposta ?per_ora ?subito ?secco respinta|rifiutata|rispedita_al_mittente|negativa|picche ?per_ora $
  > Il Milan ha offerto 15 milioni per Samuele Ricci. Respinta.

== collapsed

supera la concorrenza, buyer
  supera|superato|superata|superano|vince|vinto|vinta|bruciata|bruciato|battuta|battuto|sbaragliata|sbaragliato|anticipa|anticipato|
  anticipata|anticipati ?anche ?la ?le ?l ?il concorrenza|resistenza|resistenze|rivale|sprint|corsa ?del ?dell ?della ?di ?il ?la ?l
  not=C
  > Samuele Ricci va al Milan, superata la concorrenza del Napoli.
soffiato al, any
  soffiato|soffiata|strappato|scippato|rubato|bruciato ?cosi al|alla|all|ai ?i not=C
  > Samuele Ricci va al Milan, soffiato al Napoli.

== personal_terms

accetta la proposta, player
  P|R|giocatore|calciatore|volonta|intenzione|pronto|deciso|deciso ?ha ?gia ?subito ?ha_deciso ?di ?a ?ad accettare|accetta|accettato|
  accettera|sposato|sposa|sposare|dire_si_alla ?gia ?la|il|l ?ultima proposta|offerta|corte|destinazione|progetto del|dell|della ?il to=C
  > Samuele Ricci ha comunicato la volontà di accettare la proposta del Milan.
ha dato la parola, player
  dato|da|data|promesso|promessa|strappato ?gia ?la ?sua ?il ?suo ?un parola|assenso|gradimento|ok|si|via_libera|disponibilita|apertura
  ?definitivo ?definitiva ?totale ?al ?alla ?all ?ai ?dal ?a to=C
  > Samuele Ricci ha dato la sua parola al Milan.
vuole solo il club, player, weak
  vuole|aspetta|attende|desidera|ha_in_testa|pensa|preferisce ?solo ?soltanto ?esclusivamente ?solamente il|la|l|al|alla|all to=C
  ?e_basta ?e_nessun_altro
  > Samuele Ricci vuole solo il Milan.

== talks

proveranno a chiudere, buyer
  prova|provera|proveranno|conta|contano|spera|sperano|punta|puntano|vuole|vogliono|lavora|lavorano|vorrebbe a|di|per ?l chiudere|
  definire|sbloccare|completare|affondare ?gia ?l ?la ?il ?operazione ?affare ?trattativa ?con ?il ?la ?l
  > Il Milan vuole Samuele Ricci: proverà a chiudere con il Torino in settimana.
appuntamento con il club, buyer
  appuntamento|incontro|faccia_a_faccia|nuovo_round|summit|vertice|colloquio|tavolo ?decisivo ?in_programma ?fissato ?domani ?oggi con
  ?il ?la ?l from=C
  > Milan-Samuele Ricci, fissato un nuovo appuntamento con il Torino.
sorpasso per lui, buyer
  sorpasso|scatto|accelerata|allungo|balzo|sprint|zampata|contropiede ?del ?della ?dell to=C ?decisivo ?per ?su p=P
  > Sorpasso Milan per Samuele Ricci.
filtra ottimismo, any, weak
  filtra|trapela|cresce|c_e|aumenta|regna ?grande ?cauto ?moderato ottimismo|fiducia
  > Samuele Ricci al Milan, filtra ottimismo.
accordo vicino, any
  intesa|accordo|fumata_bianca|chiusura|fine|traguardo ?e ?ormai ?sempre ?piu vicina|vicino|vicinissima|vicinissimo|imminente|
  a_un_passo|a_portata|dietro_l_angolo|in_vista
  > Samuele Ricci-Milan, intesa sempre più vicina.

== agreed

colpo in canna, any
  ha|hanno in_canna|in_cassaforte|messo_a_segno|messo_le_mani|le_mani ?il ?un ?su ?l ?colpo ?A p=P
  > Il Milan ha messo le mani su Samuele Ricci.
si trasferisce a breve, player
  volera|vola|partira|parte|sbarchera|atterrera|raggiungera|arrivera|e_atteso|e_attesa ?gia ?nelle ?prossime ?ore ?domani ?oggi a|in|
  per|la ?il ?A ?E ... per|e firmare|firmera|firma|mettersi|unirsi|sottoporsi
  > Samuele Ricci domani volerà in città per firmare con il Milan.

prolungamento pronto, any, renewal
  pronto|pronta|fatto|imminente|prossimo|vicina|vicino|definito ?il ?l ?al prolungamento|rinnovo|adeguamento|firma_sul_rinnovo
  > Samuele Ricci-Torino, pronto il prolungamento fino al 2031.

== available

non lo considera incedibile, seller
  non|piu ?lo|la ?e considera|ritiene|reputa|considerato|ritenuto ?piu incedibile|intoccabile
  > Il Torino non considera incedibile Samuele Ricci.
davanti a una proposta, seller
  davanti|di_fronte|dinanzi|solo_per|soltanto_per|in_caso|si_muove_solo|serve|servira|aspetta ?a ?di ?per ?con ?una|un ?un'|l ?solo
  offerta|proposta|cifra|assegno ?irrinunciabile ?importante ?vicina ?congrua ?da|di|ai|F
  > Il Torino valuta la cessione di Samuele Ricci davanti a una proposta da 30 milioni.

== collapsed

non riscattera, buyer
  ?to=C ?ha ?deciso_di non ?ha ?deciso_di ?di ?lo|la ?esercitare ?esercitera riscattera|riscattare|riscattato|riscatta|il_diritto|
  l_opzione|il_riscatto
  > Il Milan ha deciso di non riscattare Samuele Ricci.

== official

arriva a titolo, player
  arriva|arrivato|sbarca|prelevato|prelevata|approda ?ufficialmente a_titolo_definitivo|a_titolo_temporaneo|in_prestito|
  a_parametro_zero|a_zero ?con ?diritto ?obbligo ?di ?riscatto dal|dall|dalla|dallo from=C
  > Milan, benvenuto a Samuele Ricci: arriva a titolo definitivo dal Torino.
== collapsed

niente club per lui ora, any
  ^ p=P ?, ?e niente|addio|sfuma|stop ?al ?alla ?il ?la ?l to=C $
  > Samuele Ricci, niente Napoli.
si sono tirati indietro, buyer
  tirato|tirata|tirati|sfilato|sfilati|defilato|chiamato|chiamati indietro|fuori|dalla_corsa
  > Samuele Ricci piaceva al Napoli, ma i partenopei si sono tirati indietro.

== denied

ha posto il veto, seller
  posto|messo|mette|pone ?ieri ?subito il|un veto
  > Il Milan ha posto il veto alla cessione di Samuele Ricci.

== fee_agreed

riscatta per una somma, buyer
  to=C ?ha ?lo ?ora riscatta|riscattera|riscattato|riscattano ?per|a ?titolo ?definitivo F|p=P
  > Samuele Ricci, il Napoli lo riscatta per 8 milioni.

== official

ufficiale la cessione, seller
  from=C ?, ?e ufficiale ?la ?l ?il cessione|partenza|addio|uscita|trasferimento|prestito di|del p=P
  > Torino, ufficiale la cessione di Samuele Ricci al Napoli.
girato in prestito, player
  e|viene|verra|sara|va ?stato girato|dirottato|mandato|spedito|ceduto|prestato|trasferito ?in ?prestito ?a ?titolo ?definitivo
  ?temporaneo al|alla|all|allo|a ?il ?la to=C
  > Samuele Ricci è stato girato in prestito al Napoli.
== bid

affonda il colpo, buyer
  affonda|affondano|affondato|assesta|piazza ?il ?l colpo|affondo ?per ?su p=P
  > Il Napoli affonda il colpo Samuele Ricci: 35 milioni al Milan.

== interest

torna su di lui, buyer, not denied
  torna|tornano|tornato|tornata|tornati|vira|virano|ripiega|ripiegano|punta|puntano|si_fionda|si_fiondano|si_butta|si_buttano|si_getta
  ?ora ?forte ?tutto ?di_nuovo su|sul|sulla ?R p=P
  > Il Napoli perde Neres e torna su Samuele Ricci.

== denied

il giocatore dice no, player
  R|giocatore|calciatore|lui|ragazzo ?A ?ha dice|detto|risposto|risponde|ribadito ?di no ?secco ?grazie al|alla|all|allo to=C
  > Roma, futuro di Svilar: il portiere ha detto no al Chelsea.
== agreed

hanno raggiunto l accordo per il rinnovo, any, renewal
  from=C ?ha|hanno raggiunto|trovato|definito|raggiunge|trova ?l accordo|intesa ?totale ?sul ?per il rinnovo|prolungamento|adeguamento
  > La Fiorentina ha raggiunto l'accordo per il rinnovo di Samuele Ricci.

== talks

discorsi per lui, buyer
  discorsi|dialoghi|discorso|ragionamenti|lavori|lavoro|trattativa|operazione ?avviati ?avanti ?aperti ?in_corso ?anche per p=P
  > Il Napoli ha portato avanti anche i discorsi per Samuele Ricci.
trattato con, buyer
  trattato|trattata|trattano|trattando ?anche ?a_lungo ?R p=P
  > Il Napoli ha trattato Samuele Ricci con il Milan.

== interest

non ha smesso di, buyer
  non ?ha|hanno smesso|smette|smettono|rinunciato|rinuncia|mollato|dimenticato|abbandonato ?mai ?di ?a ?ad ?pensare ?seguire ?l ?la ?idea
  ?pista ?su ?p=P
  > Il Napoli non ha smesso di pensare a Samuele Ricci.
ritorno di fiamma, buyer, not denied
  ritorno_di_fiamma|colpo_di_fulmine|cotta|innamorato|innamorata|pazzo|stregato ?per|di|con|da p=P
  > Napoli, ritorno di fiamma per Samuele Ricci.
in ottica, any, not denied
  nome|nomi|profilo|idea|soluzione|pista|obiettivo ... ottica|chiave|casa|orbita to=C ... p=P
  > Il nome in ottica Napoli è quello di Samuele Ricci.
conteso tra, player, not denied
  p=P ?e|resta|sempre ?in_bilico ?conteso ?diviso tra|fra ?il ?la ?l to=C e ?il ?la ?l to=C
  > Samuele Ricci è tra Napoli e Bologna.
== official

ufficiale l acquisto, buyer
  ?e ufficiale|ufficiali ?anche ?l ?il ?gli acquisto|acquisti|arrivo|ingaggio|tesseramento di|del ?R p=P
  > Napoli: ufficiale l'acquisto di Samuele Ricci.
== agreed

definisce gli acquisti, buyer
  definisce|definiscono|definito|definiti|chiude|chiudono|completa|completano|mette_a_segno ?anche ?pure ?l ?gli ?il ?i acquisto|acquisti|
  arrivo|
  arrivi|colpo ?di|del|per p=P
  > Il Napoli definisce l'acquisto di Samuele Ricci.
== bid_rejected

respinti gli assalti, any
  respinti|respinto|rifiutati|rifiutato|rispediti|rimandati ?al_mittente gli|l|il|le|i assalti|assalto|offerte|tentativi|tentativo ?del|
  dell|della ?il ?la to=C
  > Il Milan trattiene Samuele Ricci: respinti gli assalti del Napoli.

== enquiry

chiede il prestito, buyer
  to=C ?ha ?lo chiede|chiesto|chiedono|vorrebbe|domanda il|in|un prestito
  > Samuele Ricci può cambiare aria: il Napoli chiede il prestito.
== personal_terms

accordo con lui, buyer
  to=C ?ha|hanno ?gia trovato|raggiunto|trova|l|un ?l ?un ?gia accordo|intesa col|con ?il ?lo ?l A
  > Samuele Ricci ai saluti: il Napoli ha raggiunto l'accordo con l'italiano.
== personal_terms

ha in mano un contratto, player
  in_mano|in_tasca|pronto|lo_aspetta|lo_attende|accettato ?gia ?un triennale|biennale|quadriennale|quinquennale|contratto ?gia ?pronto
  ?pluriennale del|dell|della|dal|dall|dalla|con ?il to=C
  > Samuele Ricci ha in mano un triennale del Napoli.
== talks

distanza con il club, any
  distanza|differenza|braccio_di_ferro|forbice|gap ?ancora ?economica con|tra|fra ?il ?la ?l C
  > Napoli-Samuele Ricci: distanza con il Milan.
""",
    roles=True,
)

ITALIAN_REPORTERS_ROLES = read_patterns(
    """
to=C ?ora valuta|valutano|studia ?anche ?il ?l ?profilo ?acquisto ?arrivo ?ingaggio ?di ?del ?R P
pronti|pronta|offerti|offerta|sul_piatto|servono|chiesti|bastano F ... per|al|all|alla ?il ?lo ?la ?l from=C
parola|assenso|gradimento|ok|si|via_libera|disponibilita|promesso ?definitivo ?definitiva ?totale al|alla|all|ai to=C
preferito|preferita|preferisce ?il ?la ?l to=C al|alla|all not=C
concorrenza|resistenza|rivali del|dell|della|di not=C
soffiato|soffiata|strappato|strappata|scippato|bruciato ?cosi al|alla|all|ai not=C
attenzione|occhio|attenti ?pero ?anche ?sempre al|alla|all|ai to=C
appuntamento|faccia_a_faccia|round|vertice|tavolo|incontro .. con ?il ?la ?l with=C
sondaggi|telefonate|richieste|chiamate|segnali ?anche da|dal|dalla|dall ?il ?la ?l to=C
proprieta|cartellino e|resta|appartiene ?al ?alla ?all ?del ?dell ?della from=C
uscita|uscite|partenza|cessione per|dal|dalla|in_casa ?il ?la ?l from=C
destinazione|direzione to=C
lascia|saluta|abbandona il from=C
contattato|contattata|sentito|interpellato ?gia ?anche il|la|l from=C
P ?e|resta|sempre ?in_bilico ?conteso ?diviso tra|fra ?il ?la ?l to=C e ?il ?la ?l to=C
in_ottica|in_chiave|in_orbita|in_casa to=C
dal|dopo|del|di_ritorno_dal prestito|parentesi|esperienza|avventura al|all|alla|con|a|nel|nella ?il ?la ?l back=C
to=C non ?ha ?hanno smesso|smette|smettono|rinunciato|rinuncia|dimenticato|abbandonato
to=C ?ha ?lo chiede|chiesto|chiedono|vorrebbe|domanda il|in|un prestito
P ?e in|apre trattativa|contatto|contatti ?avanzata ?diretto ?diretti con|col ?il ?la ?l to=C
triennale|biennale|quadriennale|quinquennale|contratto|contratti ?gia ?pronto ?pluriennale del|dell|della|dal|dall|dalla to=C
assalti|offerte|proposte|tentativi|pressioni|lusinghe|sirene del|dell|della|dal|dall|dalla ?il ?la to=C
riparte|ricomincia|ripartira|ricomincera|si_rilancia dal|dalla|dall to=C
from=C incassa|incassera|riceve|ricevera|guadagna ?circa ?subito F
distanza|differenza|braccio_di_ferro|forbice|gap ?ancora ?economica con ?il ?la ?l with=C
"""
)
"""Tried before the other Italian cues."""
