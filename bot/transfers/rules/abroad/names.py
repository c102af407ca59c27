"""More places in sentences of other languages where a name that no list holds is a player's, asked with those of the cues."""

from bot.transfers.rules.tables import read_patterns

SPANISH_NAMES = read_patterns(
    """
nuevo_contrato|renovacion|prorroga de|del ?R X
S|agente|agentes|entorno|representante|representantes|padre|abogado de|del X
foco|ojos|mirada|vista|interes|esfuerzos|miras|fijado|fija|fijan|puesto|pensado|piensa en X
X , ?ya cedido|cedida|traspasado|prestado|prestada|libre|vendido|prioridad|opcion|una|la|pieza|jugadora|en_la|con
X , del C
X encaja|queria|renuncia|llama|entrena|cede|sale|lleva|prefiere|tendra|puede|sabe|viajara|firmara|llegara|aterrizara|
  sondea|convence|enamora|negocia|pide|descarta|decidira|regresara|milita|pertenece|le
operacion|operaciones|cesion|pugna|salida|negociacion|puerta .. por|para|de X
reunion|contacto|contactos|llamada ... agente|agentes|representante|entorno de X
favorito|elegido|preferido|objetivo|nombre|opcion|alternativa ?es|sigue_siendo|se_llama|: X
y X hablan|negocian|acercan|acuerdan
vendido|cedido|oficial|cerrado|hecho : X
""",
    roles=True,
)

ITALIAN_NAMES = read_patterns(
    """
X , ?ora ?anche ?il ?la ?l ?accordo C si|con|col
benvenuto|benvenuta|bentornato ?a X
X , ?e svincolato|niente|ai_saluti|ceduto|in_prestito|visite|domani|futuro|addio|intesa|contatti
X svincolato|ai_saluti|domani|piaceva|riabbraccia|promette|fa|sbarca|atterra|saluta|andra|vola|volera|dira|giochera|interessava|spinge|
  rinnovera|firmera|lascera|torna|tornera|valuta|aspetta|attende|chiede|sceglie|ai
torna|tornato|ripiega|vira|virato|piomba|si_fionda ?ora su X
pensa|pensano|lavora|lavorano a|ad X
preso|presi|chiuso|ufficializzato|scelto|bloccato ?anche ?il ?R X
""",
    roles=True,
)

GERMAN_NAMES = read_patterns(
    """
einigung|gesprache|verhandlungen|kontakt|kontakte zwischen C und X
C und X erzielen|einigen|verhandeln|sprechen|verlangern|gehen
X , verlasst|wechselt|kommt|vom|aus|bisher
X wurde C angeboten|vorgeschlagen
X gefallt|liebaugelt|zogert|wechselte|verhandelt
""",
    roles=True,
)
"""Few, as every German noun has a capital."""

FRENCH_NAMES = read_patterns(
    """
C et X se_separent|divorcent|se_quittent
X negocie|discute ?de sa|son|une prolongation|avenir|contrat|depart
X annonce|prete|piste|cible|courtise|convoite|transfere|vendu|libre|fait|change|hesite|hesiterait|debarque|donne|quitterait|
  rejoindrait|serait|aurait|signera|rejoindra|quittera|privilegie|souhaite|pose|a_dit|dans
brader|retenir|bloquer|vendre|faire_signer|attirer|accueillir|relancer|rapatrier|conserver|garder ?le ?la ?R X
X ?, ?deja de_retour|dans_le_viseur|en_pole|en_approche|sur_le_depart|bientot
X est|,|deja d_accord
X , de C
X , ?ce|c_est fait|fini|signe|boucle
priorite|favori|cible|nom|choix ?est|reste|se_nomme|: X
deal|accord|operation|echange|visite_medicale|contrat ?de ?pour ?avec ?: X
""",
    roles=True,
)
