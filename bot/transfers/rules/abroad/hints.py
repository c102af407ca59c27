"""Words that tell of a move only loosely, in four languages: asked of a clause of which no other rule makes a statement.

They tell of interest and no more, of a club that is not the player's, and only beside words that are of nothing but moves.
"""

from bot.transfers.rules.tables import read_rules

ITALIAN_HINTS = read_rules(
    """
== interest

un club e la formula, buyer, hint
  to=C ... prestito|riscatto|riscattare|titolo_definitivo|titolo_temporaneo|trasferimento|cartellino|ingaggio
  > Samuele Ricci si guarda intorno. Il Napoli ragiona sulla formula del prestito.
la formula e un club, buyer, hint
  prestito|riscatto|titolo_definitivo|titolo_temporaneo|trasferimento|cartellino|destinazione|approdo|passaggio|girato|dirottato|
  direzione ... al|alla|all|a|verso|per|con|dal|dalla|del|della|di ?il ?la ?l to=C
  > Samuele Ricci fa le valigie: direzione prevista, quella di Napoli.
un club offre per lui, any, hint
  to=C ... F ... per|su|p=P ?il ?R
  > Il Napoli arriva fino a 20 milioni per Samuele Ricci.
lui dietro un club, buyer, hint
  ^ to=C p=P $
  > Napoli-Samuele Ricci: gli ultimi aggiornamenti sulla situazione.
un club e lui in testa, any, hint
  ^ to=C p=P ,|:|-|, ?c_e ?e
  > Napoli-Samuele Ricci, ecco gli sviluppi della giornata.
chi ci ha provato, any, hint
  to=C ?anche ?ci ha|hanno|avrebbe|avrebbero provato|puntato|chiesto|cercato|bussato|sondato|telefonato
  > Samuele Ricci è corteggiato da tutti. Anche il Napoli ci ha provato.
chi puo affondare, any, hint
  to=C ?ora ?adesso puo|possono|potrebbe|potrebbero|pronto|pronta|proverà|provera|tentera ?ad ?a affondare|inserirsi|approfittarne|
  chiudere|tentare|provarci|sperare|sorpassare|rilanciare
  > Samuele Ricci è libero. Adesso il Napoli può affondare.
""",
    roles=True,
)

SPANISH_HINTS = read_rules(
    """
== interest

un club y la formula, buyer, hint
  to=C ... cesion|cedido|prestamo|traspaso|fichaje|ficharlo|ficharle|ficharla|contratarlo|llevarselo|incorporarlo|refuerzo|en_propiedad
  > Javi Guerra deja el Valencia. El Betis estudia su traspaso.
la formula y un club, buyer, hint
  cesion|cedido|prestamo|traspaso|traspasado|fichaje|destino|rumbo|direccion|camino|marcha|salida|llegada ... al|a_la|a|con|por|para|del
  ?el ?la to=C
  > Javi Guerra y su posible destino, de nuevo por el Betis.
un club ofrece por el, any, hint
  to=C ... F ... por|p=P
  > El Betis llega a 20 millones por Javi Guerra.
quien lo intento, any, hint
  to=C ?tambien ?ya ?lo ha|han|habria|habrian intentado|preguntado|insistido|llamado|tanteado|sondeado|pujado
  > Javi Guerra no sale. El Betis lo ha intentado.
quien espera, any, hint
  to=C ?tambien ?ya espera|esperan|aguarda|aguardan|insiste|insisten|aprieta|aprietan|presiona|presionan|confia|confian
  ?por ?um ?sur ?pour ?auf ?el ?le ?la ?P $
  > Javi Guerra se decide esta semana. El Betis aguarda.
""",
    roles=True,
)

GERMAN_HINTS = read_rules(
    """
== interest

klub und wechsel, buyer, hint
  to=C ... leihe|leihen|leihweise|wechsel|transfer|verpflichtung|ablose|kaufoption|kaufpflicht|neuzugang|verpflichten|unter_vertrag
  > Jonathan Burkardt verlässt Frankfurt. Wolfsburg hofft auf eine Leihe.
wechsel und klub, buyer, hint
  leihe|leihweise|wechsel|transfer|verpflichtung|neuzugang|kandidat|richtung|ablosefrei ... zu|zum|zur|nach|beim|bei|fur|in ?den ?die
  ?der to=C
  > Jonathan Burkardt liebt die Liga, ein Wechsel im Januar nach Wolfsburg reizt.
klub bietet fuer ihn, any, hint
  to=C ... F ... fur|p=P
  > Wolfsburg ging bis 20 Mio. Euro für Jonathan Burkardt.
wer wartet, any, hint
  to=C wartet|warten|hofft|hoffen|steht_bereit|stehen_bereit|klopft_an|klopfen_an|mischt_mit|mischen_mit|bleibt_dran|
  bleiben_dran|bemuht|bemuhen ?por ?um ?sur ?pour ?auf ?el ?le ?la ?P $
  > Jonathan Burkardt zögert. Wolfsburg wartet.
""",
    roles=True,
)

FRENCH_HINTS = read_rules(
    """
== interest

un club et la formule, buyer, hint
  to=C ... pret|transfert|option_d_achat|recrutement|recrue|renfort|l_enroler|le_recruter|l_attirer|le_faire_venir|son_profil|sa_venue
  > Florian Thauvin quitte Lens. Lyon réfléchit à un prêt.
la formule et un club, buyer, hint
  pret|prete|transfert|transfere|destination|direction|vers|venue|arrivee|point_de_chute ... a|au|vers|par|pour|avec|de|du ?l ?la ?le
  to=C
  > Florian Thauvin change d'air, destination inattendue à Lyon.
un club offre pour lui, any, hint
  to=C ... F ... pour|p=P
  > Lyon monte à 20 M€ pour Florian Thauvin.
comme un autre, any, hint
  ^ ?et ?tout comme|aussi|egalement ?le ?l ?la ?du ?de to=C $
  > Lille aime Florian Thauvin... tout comme Lyon.
qui attend, any, hint
  to=C patiente|patientent|insiste|insistent|s_accroche|s_accrochent|y_croit|y_croient|se_renseigne ?por ?um ?sur ?pour
  ?auf ?el ?le ?la ?P $
  > Florian Thauvin hésite pour la suite de sa carrière. Lyon patiente.
""",
    roles=True,
)
