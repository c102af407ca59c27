"""How an item names the one who reported it, in five languages: "according to Marca", "sources have told ESPN", "lo scrive Sky".

Outlets' names make these patterns safe to try on any language. `o=` is whom they credit: `O` an outlet or journalist of the lists,
`@` a handle, `N` and `P` names that no list holds as an outlet's. What the pages of columns tell by their layout is `columns`' job,
and who is credited although no list knows his name `tellers`'.
"""

from __future__ import annotations

from bot.transfers.rules.tables import read_patterns

PATTERNS = read_patterns(
    """
^ ?the ?A o=O|o=@ :|-
^ rt O|@ : o=O|o=@ :
source|sources :|- o=O|o=@|o=N
O '|'s ... S ?, o=N|o=O|o=P
O 's ?A o=N|o=O
o=O 's front|back page
o=O 's understanding|information|report|reports|story|sources
o=O|o=@ ?has|have broke|broken|breaks ?the news|story|stories
first by ?the o=O|o=@
vient|viene|arriva|llega de|da|par ?la ?el ?le o=O|o=@
o=O , who ... , @affirm
according to O ' o=N|o=O
according to ?both ?the o=O|o=@ and
according to O ... S o=N|o=O|o=P
according|as_per ?to ?reports_in|reports_from ?the ?respected ?A ?journalist|reporter|@paper|S o=O|o=@|o=N|o=P
per|via|h_t|citing|credit_to|follows ?: ?reports_in|reports_from ?the ?A ?journalist|reporter|@paper ?S o=O|o=@
^ ?and|but|meanwhile|elsewhere|also|finally ?, ?over in ?today|tomorrow ?'s o=O ,
^ ( o=O|o=@|o=N )
as o=@ , told|says|said|reports|reported|revealed
@|O after o=@|o=O
( o=O|o=@ ) $
o=O|o=@ ( tier
as ?first ?exclusively ?previously ?already reported|revealed|called|told|said|relayed|reported_first|broken|confirmed|claimed|
  explained ?exclusively ?first ?yesterday ?today ?earlier by|on|in|via o=O|o=@|o=N|o=P
as|, o=O|o=@ ?O ?@ ?and ?O ?@ ?has|have|had ?first ?exclusively ?already reported|revealed|called|report|reports|reveals|
  claims|says|wrote|first_reported|confirms|confirmed|claimed|told|understands|said|broke
as ?the o=N|o=P ?has|have|had ?first ?exclusively ?already reported|revealed|called|reports|claims|first_reported
revealed|reported|claimed|broken|called|told|confirmed|exclusively_revealed ?first ?exclusively by ?both ?the ?A ?S o=O|o=@|o=N|o=P
been|was|is|being reported|claimed|revealed .. by ?both ?the ?A ?S o=O|o=@
@paper o=O|o=N|o=P ?has|have ?also ?already ?exclusively @affirm
o=O|o=@ ?S ?N ?in ?A|E ?news ?agency ?sources ?has|have|had|can|now ?since ?also ?first ?already ?previously ?exclusively
  ?earlier ?today ?been @affirm !why|how|what
o=O|o=@ has|have|with ?all the|all ?the ?very latest|details|story|full_story|full_details|lowdown|exclusive
o=O|o=@ ?has|have|gives|gave ?given ?dropped ?delivered ?his|the|a ?customary|famous|trademark ?" here_we_go
understood|learned|learnt by ?the o=O|o=@
o=O ?has|have told|tells O
told|tells|tell|telling|informed ?the o=O
" ?, ?he|she ?has|had told|tells|said_to|says_to ?the o=O|o=@|o=N|o=P
announces|announced|confirms|confirmed|reveals|revealed|admits|admitted|says|said|explains|explained ?exclusively to ?the o=O|o=@
speaking|speaks|spoke|talking|interview|column ?exclusively ?earlier to|with|on|for|in ?the o=O
interview to|with|on|for ?the o=@
reports|report|update|news|claims|information|info|exclusive|scoop ?today ?first from|by|in o=O|o=@|o=N|o=P
^ ?the story ?today ?first from|by|in o=O|o=@|o=N
info|infos ?: o=O|o=@
, so o=O|o=@
esclusiva|exclusiva|exclusivite|exklusiv|info|primicia di|de|von|d o=O|o=@
with o=O claiming|reporting|suggesting|adding|stating|saying|believing|naming
linked ... by o=O
news coming out_of|from o=O
o=N|o=P|o=O writes|muse|muses|write
sources|source|those|people ... told|tell|telling|confirmed_to|to ?the o=O
post|after o=@|o=O
S o=O|o=@|o=N|o=P ?has|have ?also ?exclusively ?previously @affirm
reports|report|claims|claim|says|say|writes|write|reveals ?the o=O|o=@
reports|claims|says|writes|reveals ?the o=N of|in|for|at|from ?the O
o=N|o=P reports|reporting|reported for ?the O
, confirms|confirm|understands|adds|notes|insists ?the o=O|o=@
secondo|stando|segun|selon|laut|d_apres|apres .. o=O|o=@
quanto riportato|riferito|appreso|anticipato|rivelato|scritto|raccontato da|dal|dalla|dai|dall o=O|o=@|o=N
legge|leggere su|sul|sulla|nel|nella ?le ?pagine ?del ?della ?di o=O|o=@
secondo|stando|segun|selon|laut|d_apres ... da|dal|dalla|dai|dall|di|de|des|du|del|von|der o=O|o=@
microfoni|microfonos|micro|declaraciones|dichiarazioni|colonnes|entretien|entrevista|interview|gesprach|intervista|gegenuber
  ?di|a|al|con|de|du|avec|mit|der|dem|en|im ?la|le|el|l|los o=O|o=@
secondo|stando|segun|laut|selon|d ?quanto ?a ?al ?alla ?apres ?informa ?riporta ?riferisce
  ?les ?des ?informationen ?informations ?exclusives ?von ?de ?du ?le ?la ?los ?l ?" o=O|o=@
nach o=O|o=kicker informationen|infos|angaben|recherchen
laut|so|meldet|berichtet|schreibt ?der|dem o=kicker
o=kicker berichtet|meldet|schreibt|zufolge|informationen
o=O|o=@ zufolge
informationen|bericht|recherchen|angaben von|der|des|vom ?A o=O|o=@
come|tal_y_como|como|wie|comme ?ha ?hat ?l ?a riportato|riferito|anticipato|riporta|riportava|anticipa|raccontato|scrive|
  adelanto|adelantaba|avanzo|informa|informo|conto|desvelo|revele|annonce|l ?da|dal|a ?die ?der ?das ?" o=O|o=@
o=O|o=@|o=N ?" ?' ?: ?@ ?am ?E ?heute ?in ?A ?ubereinstimmend ?hat informa|adelanta|asegura|riporta|rivela|berichtet|berichten|meldet|
  melden|schreibt|
  rapporte|croit_savoir|annonce|revele|affirme|indique|publica|cuenta|confirma|confirme|conferma|desvela|revela|apunta|senala|parla_di|svela|racconta|erfuhr|bestatigt|
  enthullt|vermeldet|assure|avance|evoque|afferma|sostiene|anticipa
wie ?die|der|das ?" ?E ?S ?A o=O|o=@|o=N ... berichtet|berichten|meldet|schreibt|erfuhr|erfahren_hat|vermeldet
a_en_croire|d_apres|selon|segun|secondo|laut|nach_informationen_von ?le|la|el|il|l|der|die|das ?transfer ?S ?A ?, ?" o=O|o=@|o=N
segun|secondo|selon|laut ... saber|informato|appreso o=O|o=@
informa|informo|adelanta|adelanto|avanza|avanzo|conto|desvelo|desvela|publica|publico|senala|apunta|asegura|afirma|confirma|sostiene|croit_savoir|segun_informa|riporta|
  scrive|riferisce|rivela|anticipa|rilancia|berichtet|meldet|contado|adelantado|avanzado|publicado|informado|desvelado|revelado|
  riferirlo|riportarlo|rivelarlo|scriverlo|raccontarlo|anticiparlo|appris|rapporte|revele|ecrit|annonce|indique|precise|affirme|assure
  ?e|es|est ?stato|stata ?oggi|hoy|ieri|ayer|heute ?la|el|die|der|das|le|l|il o=O|o=@
"""
)
"""Where the one who reported it is named; of several that fit the first counts."""
