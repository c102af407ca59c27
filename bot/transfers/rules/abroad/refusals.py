"""What does not come about, in Spanish, Italian, German and French: refusals, denials, deals that fall through."""

from bot.transfers.rules.tables import read_rules

SPANISH_REFUSALS = read_rules(
    """
== collapsed

se rompen, any
  se_rompen|se_rompe|rotas|se_paran|se_enfrian|se_estancan|encallan|fracasan|fracasa|se_tuerce ?definitivamente ?las ?la ?el
  negociaciones|negociacion|conversaciones|acuerdo|operacion|fichaje
  > Se rompen las negociaciones entre Betis y Valencia por Javi Guerra.
da calabazas, player
  p=P ... calabazas|planton|plantado ?al ?a ?el ?la to=C
  > Javi Guerra da calabazas al Betis.

== denied

no jugara en, player
  no|tampoco|nunca sera|jugara|ira|fichara|firmara|llegara|vestira|recalara ?jugador ?nuevo ?finalmente ?de|del|en|al|por|con ?el ?la to=C
  > Javi Guerra no jugará en el Betis.
no ira a por, buyer
  no|tampoco ira|va|iran|intentara|insistira|pujara|volvera ?a ?fichar ?por ?a p=P
  > El Betis no irá a por Javi Guerra.
no lo suelta, seller
  from=C ?no ?lo|la|le suelta|suelta_a|deja_salir|deja_escapar|regala|quiere_perder|quiere_perderlo ?a ?p=P
  > El Valencia no suelta a Javi Guerra.
puerta cerrada, any
  puerta_cerrada|cierra_la_puerta|portazo|cerrojazo ?a ?la ?para ?por ?salida ?de p=P
  > Puerta cerrada para Javi Guerra.
""",
    roles=True,
)

ITALIAN_REFUSALS = read_rules(
    """
== bid_rejected

dice no al club per, seller
  from=C ?ha dice|detto|ribadisce no al|all|alla|allo ?a ?to=C per p=P
  > Il Torino dice no al Milan per Samuele Ricci.
muro del club, seller
  muro|no|rifiuto|niet del|dell|della from=C per p=P
  > Muro del Torino per Samuele Ricci.
non basta al club, any
  non_basta|non_bastano|non_soddisfa|non_convince|rifiutata|respinta ?al ?all ?alla ?dal ?dalla ?dall from=C
  > L'offerta del Milan per Samuele Ricci non basta al Torino.

== collapsed

pista raffreddata, any
  raffreddarsi|si_raffredda|si_complica_la|raffreddata|si_allontana|piu_lontano|piu_lontana|si_fredda|in_stallo ?la ?pista ?che ?porta ?a
  ?ad ?p=P
  > Il Milan vede raffreddarsi la pista che porta a Samuele Ricci.

== denied

non e interessato, buyer
  to=C ?ad_oggi ?al_momento non e|sono|ha|hanno ?piu interessato|interessata|interessati|interessate|interesse|trattative ?a|per ?p=P
  > Il Milan non è interessato a Samuele Ricci.
non andra, player
  non andra|giochera|passera|firmera|si_trasferira|arrivera|vestira ?piu al|alla|all|allo|con|per|il|la ?il ?la ?l to=C
  > Samuele Ricci non andrà al Milan.
chiude al club, any
  chiude|chiuso|chiudono|chiusura|gelo|stop|niente ?la_porta al|alla|all|allo to=C
  > Il Torino chiude al Milan per Samuele Ricci.
incedibile per il club, any
  incedibile|intoccabile|non_e_in_vendita|blindatissimo per ?il ?la ?l from=C
  > Samuele Ricci è incedibile per il Torino.

== talks

resta in bilico, any, weak
  resta|rimane in_bilico|in_dubbio|in_stand_by|da_valutare
  > Il futuro di Samuele Ricci al Milan resta in bilico.
""",
    roles=True,
)

GERMAN_REFUSALS = read_rules(
    """
== collapsed

geht leer aus, buyer
  geht|gehen|ging|gingen ... leer aus
  > Wolfsburg geht bei Jonathan Burkardt leer aus.

== denied

schliesst verkauf aus, seller
  schliesst|schliessen|schloss ?einen ?den ?auch verkauf|abgang|transfer|wechsel|abschied ... aus
  > Frankfurt schließt einen Verkauf von Jonathan Burkardt aus.
bleibt in, player
  bleibt|bleiben|verbleibt ?wohl ?doch in|bei|beim|dem|der ?der ?dem from=C
  > Jonathan Burkardt bleibt in Frankfurt.
winkt ab, any
  winkt|winken ab
  > Rückkehr von Jonathan Burkardt nach Wolfsburg? Wolfsburg winkt ab.
""",
    roles=True,
)

FRENCH_REFUSALS = read_rules(
    """
== bid_rejected

recale le club, seller
  from=C ?a ?encore recale|recalent|econduit|econduit_par|envoie_balader|refuse|rembarre|refroidit|dit_non|oppose ?une ?un ?a ?encore ?au
  ?fin_de_non_recevoir ?refus
  ?a ?au to=C pour p=P
  > Lens recale Lyon pour Florian Thauvin.

== collapsed

fin de la piste, any
  fin|stop ?de ?des ?la ?d ?aux piste|discussions|negociations|dossier|feuilleton ?entre ?C ?pour ?p=P
  > Fin des discussions entre Lyon et Lens pour Florian Thauvin.
pas d entente, any
  pas trouve|trouves ?de ?d accord|terrain|entente
  > Lyon et Lens n'ont pas trouvé de terrain d'entente pour Florian Thauvin.

== denied

ne devrait pas signer, player
  ne|n devrait|va|viendra|ira|signera|compte ?finalement pas ?signer ?rejoindre ?venir ?s_engager a|au|avec|l|pour ?l ?la ?le to=C
  > Florian Thauvin n'ira finalement pas à Lyon.
n interesse pas, any
  n|ne ?s interesse|interesserait|plait pas ?a ?l ?le ?la to=C
  > Florian Thauvin n'intéresse pas Lyon.
dement l interet, buyer
  dement|dementent|dementi|nie|refute ?s ?tout ?un ?l interesser|interet|interessement|contact|negocier ?a|pour
  > Lyon dément s'intéresser à Florian Thauvin.
""",
    roles=True,
)
