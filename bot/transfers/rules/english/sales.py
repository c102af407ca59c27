"""How English reporters tell of a sale from the seller's side, and of two clubs that deal with one another."""

from bot.transfers.rules.tables import read_patterns, read_rules

SALES = read_rules(
    """
== official

has sent him there, seller, move loan
  ?have|has|had ?now ?also ?officially ?already sent|shipped|loaned ?out p=P ?back|out ?on ?a|an ?season ?long ?loan ?out to ?the to=C
  > Milan have sent Noah Okafor on loan to Leeds.

== agreed

is selling him there, seller
  are|is ?now ?also selling|loaning|sending|offloading p=P ?back|out|permanently ?on ?a|an ?season ?long ?initial ?loan ?deal to ?the to=C
  > Milan are selling Noah Okafor to Leeds: £15m now and £5m next year.
lets him join them, seller
  let|lets|allow|allows|allowed p=P ?to go|leave|join|move|return|switch|depart|travel|head|sign ?permanently|back ?on ?loan
  ?to|for ?the to=C
  > Milan let Noah Okafor go to Leeds on loan.
agrees with a club on a signing, buyer
  agreed|agree|agrees|closed|concluded|finalised|sealed with from=C ?on|over|for the signing|transfer|loan|arrival|purchase ?of|for p=P
  > Leeds have now agreed with Milan the signing of Noah Okafor.

== talks

finalises his sale, seller
  ?@hoping ?to finalis*|finaliz*|clos*|conclud*|seal|sealing|wrap*|push*|advanc*|progress*|working|work|complete ?up ?on ?through ?the|a
  ?F ?permanent ?loan sale|exit|departure of|for ?both p=P to ?the to=C
  > Milan want to finalise the sale of Noah Okafor to Leeds.
his sale to a club, seller, weak
  sale of p=P to ?the to=C
  > Milan will include a buy-back clause in the sale of Noah Okafor to Leeds.
clubs meet over him, any, mutual
  C C ?:|, ?another ?have ?a @meeting ... for|over|about|on p=P
  > Leeds-Milan meeting today for Noah Okafor.

== fee_agreed

clubs have a deal over him, any, mutual
  C C ?:|, ?total ?full ?have ?a deal|agreement|accord .. for|over|about|on p=P
  > Leeds-Milan agreement for Noah Okafor.

== available

finalises a sale, seller
  ?@hoping ?to finalis*|finaliz*|clos*|conclud*|seal|sealing|wrap*|push*|advanc*|progress*|working|work|complete ?up ?on ?through ?the|a
  ?F ?permanent ?loan sale|exit|departure of|for ?both p=P
  > Milan want to finalise the sale of Noah Okafor this week.
"""
)

SALES_ROLES = read_patterns(
    """
pair=C pair=C ?:|, ?another ?total ?full ?have ?a deal|agreement|accord|@meeting ... for|over|
  about|on P
"""
)
"""Slots as in the cues, which are asked after these."""

SALES_SLOTS = read_patterns(
    """
C C ?:|, ?another ?total ?full ?have ?a deal|agreement|accord|@meeting ... for|over|about|on X
"""
)
"""Places where a name stands that is a player's, in talk of two clubs."""
