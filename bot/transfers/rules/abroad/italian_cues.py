"""What Italian words around a club or a name tell of its part: destination, seller, bystander; player, staff."""

from bot.transfers.rules.tables import read_patterns

ROLES = read_patterns(
    """
tentato|corteggiato|chiamato|ingolosito|stuzzicato|sedotto dal|dalla|dall|da to=C
ex ?R del|dell|della|di back=C
agente|agenti|entourage|procuratore|procuratori ?di P ... con|col ?il ?la ?l to=C
from=C alza|erige|fa|chiede|resiste il_muro|muro|resistenza|F
duello|derby|sfida|asta|corsa|testa_a_testa ... tra|fra ?il ?la ?l to=C e ?il ?la ?l to=C
to=C ?al_momento ?ad_oggi non e|sono|ha|hanno ?piu interessato|interessata|interessati|interessate|interesse
^ colpo|affare|idea|obiettivo|blitz|assalto|sogno|rinforzo|mercato|calciomercato to=C $
dicono_addio|risoluzione|rescissione|separano ... con|tra|dal|dalla ?il ?la ?l from=C
P e ?il|la|l from=C ?si dicono_addio|dicono|separano
il|del|dal|al|l giocatore|calciatore|R del|dell|della|di from=C
in_forza|proprieta al|alla|all|del|dell|della from=C
trovato|raggiunto|definito ?l ?un accordo|intesa con ?il ?la ?l with=C
piomba|col ?il from=C
pronti|pronta|pronto F ... per il|lo|la|l from=C
fumata_nera|rinnovo|divorzio|addio|strappo|rottura .. tra|fra P e ?il|la|l from=C
lasciare|lascia|lascera lo from=C
chiude|chiuso|chiudono al|alla|all|allo to=C
vede|vedrebbe nel|nella|nell to=C
prima_scelta|priorita|preferenza e|resta ?il ?la ?l to=C
incedibile|intoccabile per ?il ?la ?l from=C
non_basta|rifiutata|respinta al|alla|all|dal|dalla|dall from=C
from=C ?ha dice|detto no
muro|niet|rifiuto del|dell|della from=C
atteso|attesa|sbarcato|atterrato|arrivato a back=C ... aggregarsi|unirsi|firmare|legarsi ?con ?al|alla|all|il|la to=C
aggregarsi|unirsi|legarsi al|alla|all to=C
lascia|lascera|lasciare|lasciato ?cosi ?quindi ?definitivamente il|la|l from=C
tentativo|tentativi|tentazione del|dell|della|di|dal|da to=C
C , per P ci ?sarebbe|e|sono ?il|la|l ?anche to=C
P → to=C
P ?, ?ora e ?ora ?ufficialmente ?un ?nuovo ?R del|dell|della to=C
P ?ora ?adesso vuole|preferisce|desidera ?solo ?solamente il|la|l|lo to=C
accordo|intesa|trattativa|contatti|chiuso|chiude|affare|chiudere|dettagli .. col with=C
to=C non acquistera|prendera|comprera|ingaggera
from=C → P
from=C → to=C
dal|dall|dalla from=C al|all|alla|a ?il ?la ?l to=C
to=C non molla|mollano|mollera|perde
passo|passi|metri dal|dall|dalla to=C
^ to=C , offerta|proposta|sondaggio|affondo|assalto|contatti|accordo|visite ... P
C , ... P del|dell|della|dal|dall|dalla from=C
^ ... ritorno|arrivo del|di|della ?A ?R ?P dal|dall|dalla from=C
offerta|proposta|assalto|interesse per P dal|dall|dalla|del|dell|della to=C
P dal|dall|dalla|dallo from=C
P al|all|alla|allo|a|to to=C
P to=C
passa|va|torna|trasferisce|approda|vicino|vicina|vola|arriva|promesso|sbarca|passo|verso|trasferimento|passaggio|ritorno|approdo|si|
  cessione|fatta|ceduto|offerto|proposto|accostato|piace|interessa|trasferimento|prestito|no|destinazione ?del_R ?di_P ?P al|all|alla|
  allo|a|il|la|l to=C
verso ?il|la|l to=C
firma|firmato|accordo_personale|contratto|firmera con ?il ?la ?l to=C
interesse|mirino|tracce|obiettivo|sogno|radar|lista|idea|offerta|proposta|affondo|assalto|pressing|rilancio|corte|sondaggio|blitz|
  offensiva|contatti|pista|taccuino|nome|colpo|visite .. del|dell|della|dello|di|dal|da|dalla|dall ?la ?il to=C
giocatore|acquisto|R|innesto|rinforzo del|dell|della|di to=C
seguito|cercato|voluto|monitorato|corteggiato|richiesto|acquistato|ingaggiato dal|dall|dalla|da to=C
per|visite|mediche ?con ?il ?la to=C
arriva|prelevato|proviene|acquistato|via|addio|lascia|lasciare|uscita|partenza|in_arrivo|arrivo|proveniente|svincolato|prestito|
  ingaggiato dal|dall|dalla|dallo|al|alla|all|il|la|l|da from=C
offerta|proposta|F|assalto|pressing al|all|alla|a from=C
accordo|trattativa|trattative|intesa|tratta|contatti|dialoghi|colloqui|discorsi|blitz|parla|chiuso|incontro|scambio|distanza|definito|
  operazione|affare|chiudere|chiusura|chiude|dettagli|sviluppi|summit|vertice|call|asse|lavori|trattare|limare .. con ?il|la|l|lo ?i with=C
tra|fra ?il|la|l|lo pair=C e ?il|la|l|lo pair=C
accordo|contratto con ?il|la|l from=C e|scade*
rinnovo|rinnovato|rinnova|contratto|prolunga|resta|restare|rimanere|restera|rimane|rimarra|legato|futuro|scadenza ..
  con|al|all|alla|in|a|nel ?il ?la
  ?l from=C
from=C rifiuta|accetta|respinge|chiede|valuta|non_accetta|vende|cede|non|fa_muro|apre|resiste|non_vuole_cedere|rispedisce
  !info|informazioni|notizie|lumi|delucidazioni
from=C ha|non_ha rifiutato|accettato|respinto|ceduto|fissato
segnale|segnali|chiamata|mossa|proposta|rilancio|offensiva|risposta_dell_offerta dal|dall|dalla to=C
from=C ?ora ?ne ?lo ?la chiede|chiedono|valuta|valutano|pretende|vuole|spara F
ceduto|girato|prestato|lasciato_partire|liberato ?in_prestito ?a_titolo_definitivo ?a_titolo_temporaneo dal|dall|dalla|dallo from=C
dal|dall|dalla|dallo from=C
P del|dell|della|dello from=C
ex|vecchio|passato|leggenda ?R ?del ?dell ?della back=C
contro|sfida_con|vs|match_contro|vittoria_sul ?il ?la ?l back=C
S del|dell|della|di back=C
""",
    roles=True,
)
"""Slots: to=, from= a club's part; back= a bystander; not= a suitor who loses. The first that fits a club decides."""

ASIDE = read_patterns(
    """
sostituto|erede|vice|rimpiazzo di|per|del old=P
sostituire|sostituto|erede|dopo|alternativa|infortunio|rimpiazzare|vice|contropartita|posto|partner|post|rimpiazzo|sostituzione ?di
  ?del ?dell ?a ?per ?la ?l out=P
dopo|per|con|senza|causa|visto|vista|sostituire|rimpiazzare|in_caso_di|in_vista_di ?possibile ?l ?la ?il ?della ?dell partenza|cessione|
  addio|uscita|vendita ?di ?del out=P
gol|rete|doppietta di out=P
out=P segna|infortunato|squalificato|ko|gol
come|senza|insieme_a out=P
""",
    roles=True,
)
"""Players who are only mentioned: the one to be replaced, a scorer, an injured one."""

SLOTS = read_patterns(
    """
agente|agenti|entourage|procuratore di|del X
prende|acquista|vuole|segue|cede|vende|punta|blinda|ingaggia|compra|annuncia|presenta|sogna|insegue|tratta|rinnova|prestito|
  monitora|blindare|acquistare|prendere|operazione|valuta|offre|offerto|sonda|soffia ?su ?a ?per ?il ?R X
per|rinnovo|arrivo|acquisto|cessione|trasferimento|ritorno|addio|futuro|clausola|situazione|passaggio|ingaggio|visite_per|affare|
  colpo|asta ?a_titolo_definitivo ?a_titolo_temporaneo ?in_prestito ?di ?del ?R ?il X
offerta|proposta|accordo|trattativa|contatti|affondo|assalto|corsa|derby|duello|pista|offerta_ufficiale|blitz|rilancio ?ufficiale ?da_F
  per|a|con|su|su_di ?il ?R X
pista ?che ?porta a|ad X
acquisti|arrivi|cessioni|rinnovi|prestiti|partenze di|del X
di|per X dal|dalla|dall C e ?di ?per ?il ?R X
X invece|intanto|inoltre|pero|infine|anche|dunque
C - X
obiettivo|nome|colpo|rinforzo|acquisto|regista|prescelto|C e X
chiesto|offerto|proposto ?in_prestito al|alla|all ?il C X
individuato|identificato|scelto|virato|punta|puntato|ripiega|ripiegato ?ora ?tutto ?forte in|su ?R ?A X
arrivo|approdo|ritorno|passaggio|trasferimento in|al|alla|all|nel C di|del ?R X
X non|piu|sta|si_presenta|apre
X al|all|alla|va|firma|rinnova|lascia|vicino|resta|piace|vuole|dice|ha|e|torna|passa|sara|rifiuta|verso|nel|in|arriva|saluta|potrebbe|
  riparte|rescinde|
  a_un|si|interessa|ufficiale|accetta|approda|puo
C X ,
pista|idea|nome|obiettivo|sogno|operazione ?R X
X C
X pronto|vicino|atteso
vicino|vicina|vicinissimo a|ad X
arrivo|approdo|trasferimento|ritorno|passaggio al|alla|all|del C di X
X ( C )
X , C|offerta|accordo|visite|ufficiale|c|fatta|affondo|il|obiettivo|trattativa|nuovo
il ?A R ?A ?C X
fatta|chiuso|chiusa|visite|mediche per ?il ?R X
""",
    roles=True,
)
"""Places where a name stands that is a player's."""

STAFF = read_patterns(
    """
piani|progetto|scacchiere|corte|squadra di|del X
clinica|ospedale|villa|centro_medico|struttura X
X ... panchina
panchina ... X
rinnovo|contratto|futuro|prolungamento del|dell|con ?il ?suo S
X ... nuovo|come|sara ?il ?nuovo S
S ?del ?dell ?della ?C X
esonerato|esonera|nomina X
X , ?il ?A S
di mister X
X : "
""",
    roles=True,
)
"""Places where a name stands that is no player's."""
