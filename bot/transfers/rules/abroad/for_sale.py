"""What the club that holds a player says of him, in four languages: that he may go, that he may not, that it wants to keep him."""

from bot.transfers.rules.tables import read_rules

SPANISH_FOR_SALE = read_rules(
    """
== available

dispuesto a vender, seller
  from=C ?esta|estan|se_muestra|seria ?ya dispuesto|dispuestos|abierto|abiertos|decidido|decididos|preparado a vender|traspasar|ceder ?a p=P
  > El Valencia está dispuesto a vender a Javi Guerra.

== denied

no vende, seller
  from=C no ?lo ?le vende|venden|suelta|traspasa ?a p=P
  > El Valencia no vende a Javi Guerra.
no dejara salir, seller
  from=C no|tampoco ?le ?lo dejara|deja|permitira|permite|facilitara|autorizara ?la salir|marchar|marcharse|salida|marcha ?de ?a p=P
  > El Valencia no dejará salir a Javi Guerra.

== bid

ofrece la renovacion, seller, renewal
  from=C ?le ?ya ?ha ofrece|ofrecen|ofrecio|ofrecido|propone|propuesto|propuso ?la ?una ?un renovacion|nuevo_contrato|renovar|mejora|
  contrato_nuevo ?de_contrato ?a p=P
  > El Valencia ofrece un nuevo contrato a Javi Guerra.

== official

ha renovado a, seller, renewal
  from=C ?ya ?ha|han renovado|blindado ?el ?contrato ?de ?a ?R p=P
  > El Valencia ha renovado a Javi Guerra.

== talks

trabaja en la renovacion, seller, renewal
  from=C ?ya trabaja|trabajan|avanza|avanzan en la renovacion de p=P
  > El Valencia trabaja en la renovación de Javi Guerra.

== interest

piensa en la renovacion, seller, renewal, not denied
  from=C ?ya piensa|piensan|medita en la renovacion de p=P
  > El Valencia piensa en la renovación de Javi Guerra.
""",
    roles=True,
)

ITALIAN_FOR_SALE = read_rules(
    """
== available

lo mette sul mercato, seller
  from=C ?ha|hanno mette|mettono|messo|metterebbe p=P sul_mercato|in_vendita|alla_porta
  > Il Torino mette Samuele Ricci sul mercato.
ascolta offerte, seller
  from=C ?ora ascolta|ascoltano|valuta|ascoltera ?le offerte per p=P
  > Il Torino ascolta offerte per Samuele Ricci.
pronto a cedere, seller
  from=C ?e|sarebbe pronto|pronta|aperto|aperta a|ad|alla cedere|cessione ?di p=P
  > Il Torino è pronto a cedere Samuele Ricci.

== denied

lo blinda dalle offerte, seller
  from=C blinda|difende|protegge p=P dalle|dagli|dall offerte|assalti|assalto|sirene
  > Il Torino blinda Samuele Ricci dalle offerte.

== talks

discute il rinnovo, seller, renewal
  from=C ?ora discute|discutono|parla|parlano|imposta|avvia ?gia ?di ?il ?del rinnovo ?con ?di p=P
  > Il Torino discute il rinnovo con Samuele Ricci.
""",
    roles=True,
)

GERMAN_FOR_SALE = read_rules(
    """
== available

hat ihn zum verkauf gestellt, seller
  from=C hat|haben p=P zum|ins|auf verkauf|schaufenster|die_verkaufsliste gestellt|gesetzt
  > Mainz hat Paul Nebel zum Verkauf gestellt.
wuerde ihn ziehen lassen, seller
  from=C wurde|wurden p=P ?fur ?F ?im ?sommer verkaufen|ziehen_lassen|gehen_lassen|abgeben|verleihen
  > Mainz würde Paul Nebel ziehen lassen.
sucht einen abnehmer, seller
  from=C sucht|suchen ?einen ?dringend abnehmer|kaufer fur p=P
  > Mainz sucht einen Abnehmer für Paul Nebel.

== denied

verkauft ihn nicht, seller
  from=C verkauft|verkaufen|verleiht p=P ?im ?sommer ?diesen ?jetzt nicht|keinesfalls
  > Mainz verkauft Paul Nebel nicht.

== talks

spricht mit ihm ueber vertrag, seller, renewal
  from=C spricht|sprechen|redet|sprach ?bereits ?derzeit mit p=P uber|wegen ?einen ?eine neuen|verlangerung|vertragsverlangerung ?vertrag
  > Mainz spricht mit Paul Nebel über einen neuen Vertrag.
""",
    roles=True,
)

FRENCH_FOR_SALE = read_rules(
    """
== available

met en vente, seller
  from=C ?a met|mis|place p=P en_vente|sur_le_marche|a_la_porte
  > Lens met Florian Thauvin en vente.
ecoute les offres, seller
  from=C ecoute|ecoutera|etudie|etudiera ?les ?des ?toutes offres pour p=P
  > Lens écoute les offres pour Florian Thauvin.
cherche une porte de sortie, seller
  from=C cherche|cherchent|a_trouve|trouve ?une ?un porte_de_sortie|point_de_chute|preneur|acquereur|acheteur a|pour p=P
  > Lens cherche une porte de sortie à Florian Thauvin.
ne compte plus sur lui, seller
  from=C ne compte|comptera|comptent plus|pas sur p=P
  > Lens ne compte plus sur Florian Thauvin.
ouvre la porte a un depart, seller
  from=C ?a ouvre|ouvert|entrouvre ?la porte a|au ?un ?depart ?de ?d p=P
  > Lens ouvre la porte à Florian Thauvin.

== denied

ne vend pas, seller
  from=C ne|n vend|vendra|cede|entend|laissera|laisse pas ?partir ?filer ?vendre p=P
  > Lens ne vend pas Florian Thauvin.
""",
    roles=True,
)
