"""How clubs' own posts welcome who came and tell until when one stays, in Spanish, Italian, German and French."""

from bot.transfers.rules.tables import read_rules

SPANISH_CLUB_NOTICES = read_rules(
    """
== official

se queda hasta, player, renewal
  p=P ?se queda|quedara|continua|sigue|permanece ?en|con ?el ?la from=C|nosotros hasta ?el ?junio ?de 20*
  > Javi Guerra se queda en el Valencia hasta 2030.
"""
)
"""Rules of Spanish."""

ITALIAN_CLUB_NOTICES = read_rules(
    """
== official

benvenuto al club, any
  benvenuto|benvenuta ?ufficialmente al|alla|all|a|nella|nel ?famiglia ?la ?l ?del ?della to=C
  > Benvenuto al Torino, Samuele Ricci!
resta fino a un anno, player, renewal
  p=P resta|restera|rimane|rimarra ?ancora al|alla|all|a|con ?il ?la ?l from=C|noi fino al|a ?giugno ?30_giugno 20*
  > Samuele Ricci resterà al Torino fino al 2030.
"""
)
"""Rules of Italian."""

GERMAN_CLUB_NOTICES = read_rules(
    """
== official

willkommen beim klub, any
  willkommen|herzlich_willkommen ?zuruck beim|bei|in|im|auf|am ?der ?den ?dem ?das to=C
  > Willkommen beim VfB Stuttgart, Noah Okafor!
verliert an, seller
  from=C ?hat verliert|verlor|verloren ?auch ?seinen ?ihren ?R p=P an ?den ?die to=C !interesse
  > Der SC Freiburg verliert Noah Okafor an Eintracht Frankfurt.
"""
)
"""Rules of German."""

FRENCH_CLUB_NOTICES = read_rules(
    """
== official

bienvenue au club, any
  bienvenue ?officiellement au|a|aux|chez|dans ?le ?la ?l to=C
  > Bienvenue au Stade Rennais, Noah Okafor !
reste jusqu en un an, player, renewal
  p=P reste|restera ?donc ?encore ?bien au|aux|a|avec ?le ?la ?l from=C|nous jusqu en|au|a ?juin ?30_juin 20*
  > Noah Okafor restera au Stade Rennais jusqu'en 2029.
"""
)
"""Rules of French."""
