"""What French words around a club or a name tell of its part: destination, seller, bystander; player, staff."""

from bot.transfers.rules.tables import read_patterns

ROLES = read_patterns(
    """
en_pret|en_provenance|libre de|du|d ?l ?la from=C
chipe|souffle|arrache|pique|derobe|enleve P a|au ?l ?la ?le from=C
debarque|arrive|vient|provient ?libre ?en_pret ?ce ?A de|du|d ?l ?la from=C
clan|entourage|agent|agents|representants ?de ?d P ... avec ?l ?le ?la to=C
contact|contacts ?pris ?avec ?aupres avec ?l ?le ?la from=C
fin_de_contrat|libre_de_tout_contrat a|au|avec ?l ?le ?la from=C
aupres de|du|d ?l ?le ?la from=C
P est|serait|tombe ?deja d_accord avec ?l ?le ?la to=C
possede|detient|dispose ?d ?deja un accord|accord_contractuel avec ?le ?l ?la to=C
ancien|ancienne ?R ?joueur ?gardien de|du|d ?l ?la back=C
le|l|au|du|son|cet joueur|R de|du|d ?l ?la from=C
appartient|appartenant|prete_par|propriete a|au|le|l|de|du ?l ?la from=C
F ?bonus ?compris ?inclus a|au ?l ?la from=C
quitte ?l ?le ?la from=C pour|direction
pour|sur|de P du|de|d ?l ?la from=C
P des from=C
mis|place|placee sur|en ?le ?la marche|vente|liste par ?le ?la ?l from=C
disgrace|dispose|indesirable|cantonne a|au ?l ?la from=C
interesserait|plairait ?aussi ?egalement ?fortement ?a ?au ?l ?la ?le to=C
from=C ?en demanderait|reclamerait|exigerait|attendrait|voudrait F
signera|va_signer ?un contrat ... avec ?les ?l ?le ?la to=C
P → to=C
P ... mis_d_accord|tombe_d_accord|trouve_un_accord avec ?l ?le ?la to=C
from=C ?ne veut|souhaite|prefere|privilegie ?pas un|une|qu_un transfert|vente|cession|achat|pret
viendra|rejoindra|signera|ira|jouera pas ?a|au|pour|le|la|l ?l ?la to=C
from=C → P
from=C → to=C
rejoint|rejoindre|signe|signer|s_engage|s_engager|engage|engager|file|retourne|retour|direction|debarque|transfert|transfere|depart|
  arrive|prete|pret|part|arrivee|venue|visite|medicale|engage_P|tout_proche|proche|cede|vendu|passage|rapproche|accord_contractuel|
  oui|revient|atterri ?officiellement ?vers ?de ?a ?au ?aux ?avec ?en_faveur ?du ?chez ?pour ?la ?l ?le ?d to=C
P a|au|vers|chez|direction ?l ?la to=C
interet|offre|offres|proposition|viseur|tablettes|radar|piste|cible|liste|approche|priorite|joueur|recrue|R|forcing|assaut|option|
  avances|F|renfort|venue .. de|du|d|des ?l ?la ?le to=C
courtise|suivi|convoite|piste|surveille|approche|recrute|vise|cible|contacte par ?l ?la ?le to=C
interesse|plait|seduit|propose|offert|dit_non|annonce ?beaucoup ?fortement ?a|au|l|la|le ?a ?l ?la to=C
avec ?l ?le ?la to=C jusqu
quitte|quitter|quittera|depart|part|sortie|quittant|quitterait ?de ?du ?d ?l ?le ?la from=C
provenance|en_provenance|venu|arrive_en_provenance|transfuge de|du|d ?l ?la from=C
accord|negocie|discussions|negociations|discute|pourparlers|trouve|d_accord|entente|entendu|boucle|echange|negocier|discutent|deal ..
  avec ?l ?le ?la with=C
entre ?l ?le ?la pair=C et ?l ?le ?la pair=C
offre|proposition|F a|au|aux ?l ?la from=C
prolonge|prolongation|reste|restera|contrat|avenir|rester|prolonger|bail|sous_contrat|poursuit|continuera|heureux|depart|marche .. a|
  au|avec|jusqu|de|chez ?l ?la from=C
P en_provenance de|du|d ?l ?la from=C
from=C refuse|accepte|demande|reclame|exige|rejette|repousse|vend|cede|prete|recale|n_accepte_pas|ne_veut_pas_vendre|ferme|attend|
  decline|dit_non
from=C n_est|ne ?est ?pas vendeur|vend|lachera|veut_pas_vendre
from=C n_est_pas_vendeur|reste_ferme|n_est_pas_presse
from=C a|n_a ?pas refuse|accepte|repousse|vendu|cede|prete|rejete|recale|decline|recu|fixe|reclame
refusee|acceptee|repoussee|rejetee|recalee par ?l ?le ?la from=C
ex|ancien|ancienne ?- back=C
contre|face|victoire ?a ?sur ?l ?le ?la back=C
S de|du|d|des ?l back=C
""",
    roles=True,
)
"""Slots: to=, from= a club's part; back= a bystander; not= a suitor who loses. The first that fits a club decides."""

ASIDE = read_patterns(
    """
remplacant|successeur|doublure|heritier de|a|pour old=P
remplacer|remplacant|successeur|apres|alternative|depart|blessure|succeder|suppleer|relais|pallier|compenser|cote|vente ?le ?la ?depart
  ?de ?d ?a out=P
but|buts|blessure|forfait|absence|suspension de|d out=P
out=P buteur|blesse|suspendu|marque|absent
comme|sans out=P
""",
    roles=True,
)
"""Players who are only mentioned: the one to be replaced, a scorer, an injured one."""

SLOTS = read_patterns(
    """
agent|entourage|clan|representants ?de ?d X
recrute|recruter|veut|vise|annonce|presente|cede|vend|suit|surveille|s_offre|signe|prolonger|enrole|piste|courtise|convoite|blinder|
  lache|refuse|attire|engage|prete|officialise|transfert|dossier|cas|cible|recrue|interesse_a ?la ?de ?d ?R X
transfert|prolongation|arrivee|signature|depart|avenir|venue|pret|clause|dossier|recrutement|retour|vente|cas|clan|piste|situation ?de
  ?d ?du ?R ?A X
pour|sur|a|avec|d|de X
X a|rejoint|signe|prolonge|reste|quitte|s|va|est|refuse|dit|veut|file|au|vers|ne|tout|interesse|restera|passe|prefere|n|pourrait|
  sur|atterri|attendu|proche|plait|devrait|retourne|en|arrive|revient|choisit|et
X , officiel|nouvelle|c|le|accord|tout|direction|l
X ( C )
le ?A R ?A ?de ?du ?d ?C X
offre|interet|accord|negocie|negociations|forcing .. pour|avec X
""",
    roles=True,
)
"""Places where a name stands that is a player's."""

STAFF = read_patterns(
    """
aux X
les X veulent|ont|sont|vont|devront|souhaitent|discutent|negocient
plans|projet|hommes|equipe de|d X
X ... banc
banc ... X
prolongation|contrat|avenir de|du|avec ?son ?le ?l S
X ... nouvel|nouveau|comme|sera|est ?le ?nommé ?nouvel S
S ?de ?du ?l ?d ?C ?, X
X , ?l ?le ?A ?ancien S
nomme|limoge|licencie X
X : "
""",
    roles=True,
)
"""Places where a name stands that is no player's."""
