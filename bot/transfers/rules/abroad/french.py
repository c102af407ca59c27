"""How French reporters say where a move stands. Where two rules begin at one word, the earlier in the table is taken."""

from bot.transfers.rules.tables import read_rules

FRENCH = read_rules(
    """
== official

prolonge, player, renewal, not denied
  prolonge|prolonge_jusqu|a_prolonge|prolonger_officiel|rempile|a_rempile|etend_son_contrat|prolongation_officielle|
  officialise_la_prolongation|annonce_la_prolongation|signe_un_nouveau_contrat|nouveau_bail
  > Warren Zaïre-Emery prolonge au PSG jusqu'en 2030.
prolongation signee, any, renewal
  prolongation|contrat .. officielle|officialisee|signee|signe|prolonge
  > La prolongation de Zaïre-Emery est officielle au PSG.

== denied

ne prolongera pas, player, renewal
  ne|n|pas|refus .. prolongera|prolonger|prolonge
  > Kingsley Coman ne prolongera pas au Bayern.

== bid_rejected

refuse de prolonger, player, renewal
  ?P ?a refuse|refusee|decline|repousse|rejete|dit_non ... prolonger|prolongation|nouveau_contrat|offre_de_prolongation
  > Manu Koné refuse de prolonger à Rome.

== bid

offre de prolongation, seller, renewal
  propose|offre|offert|soumis|transmis|formule ... prolongation|nouveau_contrat|prolonger
  > Le PSG a proposé une prolongation à Bradley Barcola.

== agreed

accord prolongation, any, renewal
  accord|entente|trouve|va|d_accord|bientot .. prolongation|prolonger|nouveau_contrat|bail
  > Accord trouvé pour la prolongation de Vitinha au PSG.

== talks

negocie prolongation, any, renewal
  negocie|negociations|discussions|discute|discutent|pourparlers|proche|avance ... prolongation|prolonger|nouveau_contrat
  > Le PSG négocie la prolongation de Bradley Barcola.

== interest

veut prolonger, seller, renewal, not denied
  veut|souhaite|espere|compte|aimerait|cherche|tente|travaille .. prolonger|prolongation|blinder|verrouiller
  > Lyon veut prolonger Malick Fofana.

== collapsed

capote, any
  capote|capoter|tombe_a_l_eau|echoue|echoues|echouent|avorte|avorte_au_dernier|annule|annulee|echec|rompu|rompues|rupture|
  ne_se_fera_pas|ne_se_fera|c_est_mort|au_point_mort|stoppees !pour|sur|dans|sous|face
  > Le transfert d'Adrien Rabiot à l'OM a capoté.
tombe, any
  transfert|operation|deal|piste|accord|pret|vente|arrivee|depart ... tombe !pour|sur|dans|sous|face|a|au|aux|devant|contre|chez|d|en
  > La piste Adrien Rabiot tombe, l'OM se retire.
se retire, buyer
  se_retire|s_est_retire|abandonne|abandonner|a_abandonne|renonce|se_desengage|lache|laisse_tomber|ecarte|refroidi|fin_de_l_interet|
  quitte_la_course ?de ?du ?l ?a ?la ?le
  > Naples abandonne la piste Ademola Lookman.

== denied

pas d interet, buyer
  ne|pas|aucun|aucune|dement|dementi|sans|n ... interet|interesse|contact|s_interesse|offre_prevue|discussion|recruter|recrutera|piste
  > Marseille dément tout intérêt pour Paul Pogba : aucun intérêt.
pas a vendre, seller
  pas_de_bon_de_sortie|pas_a_vendre|intransferable|n_est_pas_sur_le_marche|non_transferable|invendable|ne_veut_pas_vendre|ne_vendra_pas|
  ne_compte_pas_vendre|
  ferme_la_porte|compte_sur|retenu|ne_partira_pas|ne_veut_pas_lacher|refuse_de_vendre
  > Pour Lille, Ayyoub Bouaddi n'est pas à vendre.
restera, player
  restera|va_rester|veut_rester|ne_bougera_pas|souhaite_rester|continuera|poursuivra ?l_aventure ?au ?a ?cet !un !une !deux !trois !encore
  !a_regler !de !des !du !la !le !l !a_convaincre !a_trouver !a_savoir !a_voir !a_negocier !sur !dans !flou !incertain !ouvert !tres
  > Mason Greenwood restera à l'OM.
reste au club, player
  reste|restent ?donc ?finalement ?bien au|aux|a ?l ?la C|club !a
  > Mason Greenwood reste finalement à l'OM.
reste ici, player
  reste|restent ?donc ?finalement ici|la|cet_ete|jusqu_en|jusqu_au|jusqu_a|cette_saison|la_saison_prochaine
  > À l'OM, Mason Greenwood reste jusqu'en 2027.
reste enfin, player
  p=P reste|restent ?donc ?finalement $
  > L'OM est soulagé : Mason Greenwood reste.
refuse club, player
  p=P ?a ?ne refuse|decline|dit_non|repousse|recale|rejete|rembarre ?a ?de .. rejoindre|l_offre_de|partir|les_avances ?du ?de ?la ?l ?C
  > Mohamed Amoura refuse de rejoindre Milan.
dit non au club, player
  p=P ?a ?ne refuse|decline|dit_non|repousse|recale|rejete|rembarre|snobe ?froidement ?poliment ?sechement ?clairement ?a ?au ?aux ?le ?la
  ?l
  to=C
  > Mohamed Amoura dit non au Milan.

== fee_agreed

offre acceptee, any
  offre|proposition|F ... acceptee|accepte|validee
  > Une offre de 30 M€ a été acceptée par Lens pour Khusanov.
accepte offre, seller
  accepte|accepter|valide ... offre|proposition|F|vente|ceder
  > Lens a accepté l'offre de Manchester City pour Abdukodir Khusanov.

== bid_rejected

offre refusee, any
  ?premiere ?deuxieme ?nouvelle ?ultime offre|offres|proposition|F|approche ... refusee|repoussee|rejetee|recalee|declinee|refusees|
  repoussees|insuffisante|retoquee|ecartee|
  repousse|refuse|rejete|recale|decline
  > L'offre de Newcastle pour Maxence Lacroix a été refusée.
refuse offre, seller
  refuse|repousse|rejete|decline|recale|rejette|retoque|envoye_balader|fin_de_non_recevoir|dit_non|juge_insuffisante|n_accepte_pas ...
  offre|offres|proposition|F|approche|assaut
  > Lens a refusé une offre de Leverkusen pour Andy Diouf.

== bid_expected

prepare offre, buyer
  prepare|preparer|va|devrait|compte|envisage|s_apprete|pret|prevoit|songe|pourrait|veut ... offre|offensive|charge|proposition|action|
  activer|formuler|passer_a_l_action
  > Le PSG prépare une offre pour Illia Zabarnyi.
pret a mettre, buyer
  pret|prete|prets|dispose .. a ... mettre|payer|offrir|debourser|investir|lacher_F|depenser
  > Chelsea est prêt à mettre 50 M€ pour Jérémy Jacquet.
nouvelle offre attendue, any
  ?une ?premiere ?nouvelle ?deuxieme offre .. attendue|imminente|prevue|a_venir
  > Une nouvelle offre de Chelsea attendue pour Jacquet.

== enquiry

renseigne, buyer
  renseigne|renseignements|renseignes|pris_la_temperature|sonde|sondes|approche|approches|prise_de_contact|premiers_contacts|contacte|
  contacts|contact|s_informe|s_est_informe|prend_des_renseignements|aborde
  > Nice s'est renseigné sur Kevin Danso.
propose a, any
  propose|proposee|offert !la !le !une !un !sa !son .. a|au|aux ?l|la to=C
  > Jadon Sancho a été proposé à Lyon.

== medical

visite medicale, player
  visite|visites|tests|examens ?sa ?la medicale|medicales|medicaux
  > Nayef Aguerd passe sa visite médicale avec l'OM.
attendu, player
  attendu|atterri|arrive|en_route|s_envole|debarque|est_arrive|va_s_envoler|attendue ... pour|visite|signer|medicale|parapher|a_C
  > Aguerd a atterri à Marseille pour signer à l'OM.

== agreed

tout est boucle, any
  boucle|bouclee|c_est_fait|conclu|conclue|scelle|scellee|acte|actee|here_we_go|feu_vert|dossier_boucle|deal_conclu|
  tout_est_ok|transfert_boucle|accord_total|accord_definitif|ficele
  > Tout est bouclé pour Igor Paixão à l'OM.
va signer, player
  va|vont|devrait_signer|sera|s_apprete_a|doit .. signer|rejoindre|s_engager|parapher|joueur_de|joueur_du|transfere|filer ?a ?au ?avec ?l
  ?le
  > Paixão va s'engager avec l'OM.
accord total, any
  accord ?total|verbal|complet|definitif|global ?a_ete ?est ?enfin trouve|total|scelle|conclu|pour_le_transfert|definitif|complet
  > Accord total pour le transfert de Paixão à l'OM.

== personal_terms

prefere, player
  prefere|choisi|choisit|opte_pour|privilegie ?l ?le ?la ?a to=C plutot_que|au_detriment_de|au_lieu_de|devant|a ?a ?l ?le ?la ?du not=C
  > Lamine Camara préfère Monaco plutôt que Marseille.
accord avec joueur, any
  accord|entente .. avec|contractuel|du|du_cote_du ?l ?le ?son ?R joueur|attaquant|defenseur|milieu|clan|contractuel|R|p=P|entourage
  > Le PSG a un accord avec le joueur, Illia Zabarnyi.
dit oui, player
  dit_oui|donne_son_accord|donne_son_feu_vert|priorite|souhaite_rejoindre|veut_rejoindre|envie_de_rejoindre|desir_de_rejoindre|
  ne_veut_que|a_choisi|choisi|veut_venir|chaud|seduit|emballe|ok_pour|d_accord_pour|d_accord_avec|pousse_pour_rejoindre|
  accord_contractuel|accepte
  > Zabarnyi a dit oui au PSG.

== fee_agreed

accord entre clubs, any
  accord|entente|d_accord|entendus|mis_d_accord .. entre|avec ?les ?deux ?le ?l ?la clubs|club|C|deux|from=C
  > Accord entre les clubs pour Nayef Aguerd.
clause activee, buyer
  active|leve|activee|levee|paye|leva ... clause|option|liberatoire
  > Lyon a activé la clause de Pavel Sulc.

== talks

negocie, buyer
  negocie|negocient|negociations|negocier|discussions|discute|discuter|discutent|pourparlers|tractations|discussion|echanges|echange
  > L'OM négocie avec Feyenoord pour Igor Paixão.
proche, any
  proche|proches|tout_proche|se_rapproche|sur_le_point|en_bonne_voie|derniere_ligne|derniers_details|bonne_voie|imminent|imminente|
  tout_pres|pres|a_deux_doigts|details ?de ?d ?un ?droite
  > Paixão est tout proche de l'OM.
pousse, buyer
  pousse|forcing|accelere|avance|avancent|tente|tient|finalise|boucler|conclure|s_active|met_la_pression|insiste|travaille .. pour|sur|
  boucler|dossier|P|de|transfert|arrivee|corde
  > L'OM accélère pour Igor Paixão.

== bid

offre transmise, buyer
  formule|formulee|transmis|transmet|soumis|soumet|envoye|envoie|depose|degaine|propose|revenu|fait|formuler|adresse|pose|lance|dégainé
  ... offre|proposition|F|charge|table
  > Le PSG a transmis une offre pour Zabarnyi.
offre de, any
  offre|proposition|offres .. de|d|du|des|venue_de ?F ?la ?l to=C
  > Une offre de Chelsea pour Jacquet est arrivée à Rennes.
offre pour, buyer
  offre|premiere_offre|proposition|nouvelle_offre !le|les|au|aux|une_victoire|un_succes|un_but .. pour|de|officielle|sur_la_table|F
  > Première offre de l'OM pour Paixão.

== official

officiel, any
  ^ ?c ?est officiel|communique
  > Officiel : Florian Thauvin rejoint Lens.
est officiel, any
  est|desormais officiel|officielle|officialise
  > C'est désormais officiel, Thauvin rejoint Lens.
officialise, any
  officialise|officialisee|officialisent|officiellement
  > L'OM officialise Paixão.
annonce, buyer
  annonce|annoncent|confirme|presente|enrole|recrute|s_offre|officialise|engage|accueille|attire
  ?l ?la !C|le_forfait|absence|blessure ... p=P|arrivee|signature|
  transfert|pret|recrutement|venue
  > Lens annonce la signature de Florian Thauvin.
rejoint, player
  rejoint|signe|s_engage|file|retourne|revient|debarque|part|quitte_C|arrive|s_est_engage|a_signe|a_rejoint|transfere|transferee|prete|
  pretee|cede|vendu ?officiellement ?a ?au ?en_pret ?avec ?l ?le ?en_faveur_de ?du ?libre to=C !a_la !en_tete !au_sommet !au_classement
  > Thauvin s'engage avec Lens.
nouveau joueur, player
  est|nouveau|nouvelle|recrue ?un ?nouveau ?R|joueur|recrue|renfort|attaquant|gardien de|du|des|d ?l to=C
  > Thauvin est un nouveau joueur de Lens.
a signe, player
  a_signe|signe_jusqu|s_est_engage|paraphe|a_paraphe|signe_pour|signe_un
  > Thauvin a signé jusqu'en 2028 à Lens.
cede, seller
  cede|vend|prete|transfere|a_vendu|a_cede|a_prete .. p=P .. a|au|to=C
  > Lyon prête Georges Mikautadze à Villarreal.

== available

sur le depart, player, not denied
  sur_le_depart|veut_partir|souhaite_partir|pourrait_partir|peut_partir|pourrait_quitter|va_quitter|quittera|depart|a_vendre|
  bon_de_sortie|sur_le_marche|pousse_vers_la_sortie|envies_d_ailleurs|autorise_a_partir|transferable|veut_quitter|demande_a_partir|
  indesirable
  > Randal Kolo Muani est sur le départ au PSG.

== interest

s interesse, buyer, not denied
  s_interesse|s_interessent|interesse|interesses|interet|piste|pistes|pistent|piste_par|surveillent|suivent|courtisent|convoitent|
  lorgnent|viseur|tablettes|suit|surveille|courtise|apprecie|coche|sur_le_coup|yeux_doux|radars|radar|apprecie_le_profil|suivi|lorgne|
  convoite|s_attaque|craque ?de_pres ?a ?au ?sur ?de ?pour ?la ?le ?l
  > Lyon s'intéresse à Rémy Descamps.
veut le joueur, buyer, not denied
  veulent|visent|pensent|revent|souhaitent|cherchent|songent|cible|reve|pense|annonce|vise|veut|souhaite|cherche|aimerait|songe|dossier|
  priorite|explore|etudie ... p=P|R
  > Lyon veut attirer Florian Thauvin.
le veut, buyer, not denied
  le|la|l|lui|son veut|veulent|souhaite|voudrait|aimerait|cible|vise|recrutement|profil
  > Florian Thauvin plaît : Lyon le veut.
interet de, any, not denied
  sollicite|drague|interet|viseur|tablettes|radar|piste|cible|liste|priorite|courtise|suivi|convoite|annonce|pretendants .. de|du|par|d|a|
  au|des ?l ?la
  ?le to=C
  > Descamps est dans le viseur de Lyon.
interesse club, any
  interesse|plait|seduit|intrigue ?egalement ?aussi ?toujours ?fortement ?beaucoup ?l ?la ?le ?a ?au to=C
  > Le défenseur Moussa Niakhaté intéresse la Juventus.
""",
    roles=True,
)
