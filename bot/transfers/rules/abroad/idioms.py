"""Turns of phrase of Italian and Spanish sports papers that tell where a move stands in no word of the trade."""

from bot.transfers.rules.tables import read_patterns, read_rules

ITALIAN_IDIOMS = read_rules(
    """
== bid

offre il rinnovo, seller, renewal
  from=C ?ha|hanno ?gia offre|offrono|offerto|propone|propongono|proposto ?un|il|l ?nuovo rinnovo|adeguamento|nuovo_contratto ?fino ?al
  ?20* a|ad|al ?R p=P
  > Il Torino offre il rinnovo a Samuele Ricci.

== bid_rejected

no all offerta del club, seller
  no|niet|rifiuto ?secco del|dell|della|dello from=C ?secco alla|all|al ?prima|seconda|nuova|ultima offerta|rilancio|assalto
  del|dell|della to=C
  > No del Torino alla prima offerta del Milan per Samuele Ricci.

== denied

nessuna trattativa, buyer
  ^ ?, nessun|nessuna trattativa|incontro|contatto|interesse|interessamento|pista|sondaggio ... per|su ?il ?R p=P
  > Il Milan smentisce: nessuna trattativa per Samuele Ricci.
lo toglie dal mercato, seller
  from=C ?ha|hanno ?lo|la toglie|tolgono|tolto|ritira|leva ?p=P dal mercato
  > Il Torino toglie Samuele Ricci dal mercato.
non si muovera per lui, buyer
  to=C non ?si muovera|muove|muoveranno|affondera|presentera|fara ?un ?alcuna ?altre ?altra ?nuova ?offerte ?offerta ?passo ?piu per p=P
  > La Juventus non si muoverà per Jadon Sancho.

== available

pensa alla sua cessione, seller
  from=C ?ora pensa|pensano|ragiona|riflette|lavora ?gia ?ora ?anche ?seriamente alla|sulla ?sua cessione|partenza|vendita ?di ?p=P !di
  > Lorenzo Lucca delude e il Napoli pensa già alla cessione.

== talks

aspetta la sua risposta, buyer
  to=C aspetta|attende|aspettano|attendono ?ora ?solo ?ancora ?la|una risposta|decisione di|del|da|dal ?R p=P
  > Il Milan aspetta la risposta di Samuele Ricci.

== interest

il nome per il club, any, not denied
  preferito|prescelto|nome|profilo ?nuovo ?giusto ?forte ?caldo ?ideale del|dell|della|per|in_casa ?il ?la ?l to=C e|resta ?sempre ?quello
  ?di p=P
  > Il nome nuovo per il Milan è quello di Samuele Ricci.
e il preferito del club, any, not denied
  p=P e|resta|rimane ?il ?la ?grande preferito|prescelto|prescelta|pallino del|dell|della|di to=C
  > Samuele Ricci è il preferito del Milan per la mediana.
su di lui il club, any, not denied
  su di lui ?ora ?adesso si_e|si_sono|c_e|ci_sono|ha_messo|hanno_messo|e_forte ?gia ?anche ?pure ?fiondato ?fiondata ?piombato ?piombata
  ?mosso ?mossa ?inserito ?inserita ?gli ?occhi ?il ?la ?l ?lo to=C
  > Samuele Ricci lascia il Torino: su di lui si è fiondato il Milan.

== enquiry

contatto con l entourage, any
  contatto|contatti|colloquio ?tra|fra ?il|la|l to=C e ?l|gli|il entourage|agente|agenti|procuratore|S ?di ?del p=P
  > Contatto tra il Milan e l'entourage di Samuele Ricci.
""",
    roles=True,
)

ITALIAN_IDIOM_ROLES = read_patterns(
    """
su di lui ?ora ?adesso si_e|si_sono|c_e|ci_sono ... to=C
to=C non ?si muovera|muove|muoveranno|affondera|presentera|fara ... per P
to=C non ?ha|hanno ?mai ?piu tratta|trattano|trattato|segue|seguono|seguito|pensa|pensano|pensato|cerca|cercato|punta|contattato ?a ?ad P
"""
)

SPANISH_IDIOMS = read_rules(
    """
== bid_rejected

dice no al club por el, seller
  from=C ?le ?ya ?ha dice|dijo|dicho ?que no ?rotundo al|a_la|a to=C por p=P
  > El Valencia dice no al Betis por Javi Guerra.

== denied

no es una opcion, any
  p=P no|tampoco es|sera|seria ?una ?la ?un opcion|objetivo|alternativa para|del|de_la|de ?el ?la to=C
  > Javi Guerra no es una opción para el Betis.

== available

tiene la puerta abierta, player
  p=P ?ya tiene|tendra|encuentra ?las ?la puertas_abiertas|puerta_abierta|puerta_de_salida_abierta en|del|de_la|de ?el ?la from=C
  > Javi Guerra tiene las puertas abiertas en el Valencia.

== interest

bebe los vientos, buyer, not denied
  bebe|beben|se_muere|se_mueren|pierde|pierden ?los ?la ?sus vientos|cabeza|huesos por p=P
  > El Betis bebe los vientos por Javi Guerra.
encabeza la lista, any, not denied
  p=P encabeza|lidera ?la ?su lista|agenda|terna|carpeta ?de ?fichajes ?prioridades ?deseos del|de_la|de to=C
  > Javi Guerra encabeza la lista del Betis.
""",
    roles=True,
)
"""Slots as in the cues; asked before them."""
