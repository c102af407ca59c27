"""How French reporters put it in posts, each sentence leaning on the one before. Tried before the other French tables."""

from bot.transfers.rules.tables import read_patterns, read_rules

FRENCH_REPORTERS = read_rules(
    """
== denied

repousse les avances, player
  P|R|il|elle|joueur ?A ?a ?poliment repousse|decline|refuse|ecarte|balaye|rejete|recale|econduit ?poliment les|l|la|une|des avances|
  approche|approches|offre|offres|proposition|propositions|interet|sollicitations de|du|d|des ?l ?la ?le to=C
  > Florian Thauvin, de Lens, a repoussé les avances de Lyon.

== bid_rejected

refusee, any
  ^ ?offre ?aussitot ?mais refusee|rejetee|repoussee|recalee|declinee|refus|insuffisant ?pour ?l_instant ?par ?from=C ?le ?la ?club $
  > Lyon a transmis une offre de 20 M€ pour Florian Thauvin. Refusée.

refus du club, any
  refus ?categorique ?ferme ?net ?immediat ?poli du|de ?l ?la from=C|club|direction|dirigeants
  > Lyon a transmis une offre de 20 M€ pour Florian Thauvin. Refus catégorique du RC Lens.

== denied

n a pas l intention de, buyer
  to=C n|ne a|ont|est|sont pas|plus ?l ?pour intention|projet|objectif ?d ?de recruter|bouger|agir|formuler|lancer|faire|positionner|bougera
  > Florian Thauvin : Lyon n'a pas l'intention de bouger pour l'instant.

== talks

s activent, buyer
  s_active|s_activent|travaille|travaillent|bosse|bossent|planche|planchent|s_affaire|s_affairent|oeuvre ?fort ?activement pour|sur|a ?l
  ?la ?le ?arrivee ?retour ?venue ?dossier ?de ?d p=P
  > Lyon s'active pour Florian Thauvin.
derniers details regles, any
  derniers|ultimes details|detail|points|papiers sont|a|en|restent ?en_train ?cours ?de ?d ?etre regles|regler|peaufines|finalises|regle
  > Florian Thauvin à Lyon : les derniers détails sont en train d'être réglés.
pistes avancent, any
  discussions|negociations|tractations|pourparlers|echanges ?desormais ?entre avancent|s_accelerent|progressent|s_intensifient|
  se_poursuivent|continuent|sont_en_cours|sont_avancees|vont_bon_train
  > Florian Thauvin à Lyon : les discussions avancent.

== available

quitte le club, player
  p=P quitte ?le ?l ?la from=C $
  > Florian Thauvin quitte Lens.
fin de l histoire, any
  fin|terminus|clap_de_fin|rideau|c_est_fini ?de ?l ?la ?d ?une ?histoire ?aventure ?idylle entre|pour p=P ?et ?le ?l ?la ?from=C
  > Fin de l'histoire entre Florian Thauvin et le RC Lens.
a fait ses adieux, player
  fait|dit|adresse ses|au_revoir ?adieux ?a ?aux ?supporters ?du ?de ?l ?la ?from=C
  > Florian Thauvin a fait ses adieux aux supporters de Lens.

== personal_terms

oui de lui a, player
  oui|ok|accord ?verbal ?total de|d p=P a|au|aux|pour ?rejoindre ?l ?la ?le to=C
  > Oui de Florian Thauvin à Lyon.
aucun obstacle, player
  ne|n fera|sera|devrait|poserait pas ?etre ?un ?de obstacle|probleme|difficulte
  > Lyon vise Florian Thauvin. Le contrat ne sera pas un problème.

== medical

attendu pour la visite, player
  attendu|attendue|convoque|presente|arrive|sera ?ce ?mardi ?demain ?lundi ?jeudi ?a ?en ?E ?A pour|afin ?y ?sa ?la ?passer ?de
  visite_medicale|visite|tests_medicaux|examens
  > Florian Thauvin est attendu mardi pour sa visite médicale à Lyon.

== agreed

signature dans la journee, any, weak
  signature|officialisation|annonce ?officielle ?attendue ?prevue dans|ce|aujourd_hui|demain|cette|imminente|sous ?la ?les ?prochaines
  ?48_heures ?24_heures ?journee ?semaine ?soir
  > Florian Thauvin à Lyon ! Signature dans la journée.

ceder le joueur a, seller
  decide|decident|accepte|acceptent|va|vont|prefere|preferent ?finalement ?de ceder|vendre|preter|transferer|laisser|envoyer ?partir le|
  la|l|son A|R|joueur a|au|vers ?l ?la to=C
  > Lille et Florian Thauvin discutent. Lens a décidé de céder le Français à Lille.

== fee_agreed

le club accepte l'offre, seller
  ^ ?le ?l from=C ?a accepte ?l ?la ?une ?cette ?premiere ?nouvelle offre|proposition ?de ?F de|du|d|des ?l ?le to=C
  > Lens a accepté l'offre de Lyon pour Florian Thauvin.
les deux clubs, any
  clubs|formations|directions|parties se_sont|ont|sont|auraient ?enfin ?finalement ?trouve entendus|entendues|accord|un_accord|d_accord|
  mis_d_accord|tombes_d_accord|tombees_d_accord ... transfert|pret|montant|deal|vente|indemnite|formule|F|p=P
  > Florian Thauvin intéresse Lyon. Les deux clubs se sont entendus pour un prêt payant.

== denied

n a pas leve l option, buyer
  n|ne|pas a|ont|va|souhaite|compte|veut|devrait ?pas ?prevu ?l ?intention ?de leve|lever|active|activer ?l ?la ?son ?sa option|clause
  > Lyon n'a pas levé l'option d'achat de Florian Thauvin.

== official

arrive de, player
  il|elle|joueur|R|international arrive|debarque|provient|vient|s_engage ?libre ?en_pret ?en_provenance de|du|d ?l ?la from=C contre|
  pour|en|avec|jusqu
  > Officiel : Florian Thauvin s'engage avec Lyon. Il arrive de Lens contre 4 M€.
== enquiry

ont ete contactes, any
  to=C ?a|ont ?aussi ?deja ete contacte|contactee|contactes|contactees|sonde|sondee|sondes|sondees|approche|approches|approchees|
  consulte ... entourage|agent|agents|clan|representants|entourage_du
  > Florian Thauvin peut quitter Lens. Lyon a été contacté par son entourage.

== interest

le suit, buyer
  ^ ?le ?l to=C ?et ?C suit|suivent ?de_pres ?toujours ?aussi ?attentivement p=P
  > Le mercato de Lens : Lyon suit de près Florian Thauvin.
a pris les devants, buyer
  a|ont|aurait ?deja pris|coche|place ?les|son|le ?devants|nom|option|pions pour|sur|de|d p=P
  > Lyon a pris les devants pour Florian Thauvin.
attendent leur heure, any, not denied
  to=C attend|attendent|espere|esperent son_heure|leur_heure|son_tour|leur_tour|la_suite|une_ouverture|une_reponse
  > Lens refuse de brader Florian Thauvin. Lyon et Lille attendent leur heure.

== personal_terms

a donne son aval, player
  donne|donnerait|donner ?deja son|le aval|consentement|go|approbation|ok|accord_de_principe
  > Florian Thauvin a donné son aval pour rejoindre Lyon.
== official

une saison de plus, player, renewal
  signe|signer|rempile|repart|prolonge|prolonger|reste ... une|deux|un saison|saisons|an|annee supplementaire|supplementaires|de_plus
  > Florian Thauvin rempile pour une saison supplémentaire avec Lens.

== denied

au bout de son contrat, player
  ira|aller|veut_aller|compte_aller jusqu_au|au bout|terme ?de ?du ?son ?contrat ?bail
  > Florian Thauvin ira au bout de son contrat à Lens.

== collapsed

echoue a la visite, player
  echoue|echouee|recale|rate|passe_pas ?a ?l_examen ?la ?sa ?les visite|tests|examens medicale|medicaux
  > Florian Thauvin, échec à Lyon : le milieu a échoué à la visite médicale.

== interest

sous le charme, buyer, not denied
  sous_le_charme|sous_le_charme_du|conquis_par|emballe_par|impressionne_par|fan|admiratif|friand ?profil ?de ?d p=P
  > Lyon est sous le charme de Florian Thauvin.

== available

accepterait un pret, seller
  from=C accepterait|accepteraient|envisagerait|n_exclut_pas|serait_ouvert|serait_ouverte|etudierait ?a ?l ?idee ?un ?une ?d pret|vente|
  depart|transfert|offre
  > Florian Thauvin peut partir. Lens accepterait un prêt.
== agreed

question d heures, any
  question|affaire d heures|jours|minutes|details ?pour|avec ?p=P ?a|au|en|du|chez ?l ?la
  > Ce n'est plus qu'une question d'heures pour Florian Thauvin à Lyon.

== fee_agreed

seraient tombes d accord, any, mutual
  C sont|seraient|se_sont|se_seraient ?enfin tombes|tombees|mis|mises|entendus|entendues|d_accord ?d accord|sur|pour|autour
  > Florian Thauvin : Lyon et Lens seraient tombés d'accord autour d'une vente à 15 M€.

== available

souhaitait partir, player, not denied
  souhaitait|voulait|desirait|comptait|pourrait|devait quitter|partir|s_envoler|changer_d_air ?de ?l ?le ?la ?from=C
  > Florian Thauvin a dit aux dirigeants qu'il souhaitait quitter Lens.
== bid

ont offert au club, buyer
  offert|propose|proposent|offrent|mis|soumis F ... a|au|aux ?l ?la from=C ... p=P|milieu|defenseur|attaquant|joueur
  > Lyon aurait offert 11 M€ au RC Lens pour Florian Thauvin.
== available

se separer de lui, seller
  vendre|se_separer|se_separe|se_delester|se_debarrasser|pousse_dehors|vendu|vendra ?de ?d p=P
  > Lens va aussi se séparer de Florian Thauvin.

== official

part en pret, player
  part|partent|partira|repart|file|s_en_va ?officiellement en_pret|libre|gratuitement|definitivement ?pour ?une ?saison a|au|vers|chez ?l
  ?la to=C
  > Florian Thauvin part en prêt à Lyon.

== talks

direction le club ensuite, any
  ^ direction|destination|cap_sur|point_de_chute ?:|l ?la ?le to=C $
  > Florian Thauvin s'en va : direction Lyon.
== agreed

enregistrer le renfort, buyer
  devrait|va|vont|pourra ?bientot enregistrer|accueillir|officialiser|annoncer|s_attacher ?les ?le ?l ?la renfort|arrivee|venue|
  signature|services de|d ?R p=P
  > Lyon devrait enregistrer le renfort de Florian Thauvin.

== bid_rejected

se heurte a un refus, buyer
  to=C s_est_vu|s_est_heurte|se_heurte|a_essuye|essuie ... refus|recevoir|non|veto ?de|par ?l ?la ?from=C
  > Florian Thauvin n'est pas à vendre. Lyon s'est vu opposer une fin de non-recevoir par Lens.
== talks

en passe de, buyer
  en_passe_de|tout_pres_de|proche_de|sur_le_point_de|a_deux_doigts_de s_offrir|recruter|enroler|boucler|attirer|s_attacher|signer ?les
  ?services ?l ?arrivee ?de ?d p=P
  > Lyon est en passe de s'offrir Florian Thauvin.
""",
    roles=True,
)

FRENCH_REPORTERS_ROLES = read_patterns(
    """
prete|pretee|cede|cedee|lache|libere ?en_pret ?definitivement ?gracieusement par ?l ?le ?la from=C
avances|approche|approches|sollicitations|appel|appels|sirenes|cour|offensive de|du|d|des ?l ?la ?le to=C
depart|part|parti|partir|partait|sorti|issu de|du|d ?l ?la from=C
entre P et ?le ?l ?la from=C
rentre|revenu|de_retour|retourne de|d ?un ?son ?pret a|au ?l ?la from=C
refuse|pas_question|hors_de_question de brader|vendre|ceder|lacher P
offert|propose|transmis|formule|soumis|mis F ... a|au|aux ?l ?la from=C
bouger|partir|sortir|s_en_aller de|du|d ?l ?la from=C
reclame|demande|exige son|un depart|transfert|bon_de_sortie a|au ?l ?la from=C
P ?est ?serait en negociations|discussions|contact|pourparlers ?tres ?bien ?avancees ?avance avec ?l ?le ?la to=C
sur_le_bureau|sur_la_table de|du|d ?l ?la from=C
from=C recoit|recevra|touche|touchera|percoit|percevra|empoche|encaisse ?environ ?pres ?de F
"""
)
"""Tried before the other French cues."""
