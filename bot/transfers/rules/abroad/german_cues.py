"""What German words around a club or a name tell of its part: destination, seller, bystander; player, staff."""

from bot.transfers.rules.tables import read_patterns

ROLES = read_patterns(
    """
to=C hat|haben dem|der|den from=C ... angebot|offerte|gebot|zusage
from=C ist|sind|zeigt|zeigen ?sich gesprachsbereit|verhandlungsbereit|offen|skeptisch
ex|fruhere|ehemalige ?R ?profi des|der|vom|von back=C
berater|management|umfeld|beratern ?von P ... mit ?dem ?der to=C
to=C anfrage|angebot|offerte|gebot|vorstoss fur|um|an P
winkt|winken bei ... von to=C ab
to=C zahlt|uberweist ... an ?den ?die from=C
haben|hat to=C ... angebot|offerte|gebot bei|beim from=C
angebot|offerte|gebot bei|beim from=C
praferiert|praferiere|bevorzugt ?einen wechsel|transfer zu|zum|zur to=C
P → to=C
unterschreibt|unterschrieb|unterzeichnet ?einen ?vertrag beim|bei ?der to=C
wechselt|wechselte|gewechselt|geht ... von|vom|aus ?der ?A from=C ?fur ?F zu|zum|zur|nach|in ?den ?die ?A to=C
fur ?den|die to=C entschieden
from=C → P
from=C → to=C
to=C hat|haben|gibt|unterbreitet ... angebot|offerte|gebot fur P von|vom ?der from=C
angebot|offerte|gebot|anfrage fur P von|vom|des|der to=C
P ?hat|wurde ?dem|der|den to=C zugesagt|angeboten|absage|abgesagt
hat|haben bei|beim from=C ... angefragt|erkundigt|nachgefragt|vorgefuhlt
von|vom ?der ?den to=C umworben|beobachtet|gejagt|gescoutet|verpflichtet|gehandelt|kontaktiert|angefragt|umgarnt
P von|vom ?der from=C
from=C verlassen|verlasst
wechselt|wechsel|wechseln|geht|kehrt|transfer|gewechselt|richtung|weg|heuert|unterschreibt|unterschreiben|neuzugang|wechselte|
  ruckkehr|leihe|abgang|stosst .. zu|zum|zur|richtung|bei|beim|nach|fur ?den ?dem ?der ?A ?R ?E to=C
P zu|zum|zur|nach|richtung ?der to=C
richtung|zum|zur to=C
absprung|abschied|weggang von|vom|aus ?dem ?der ?A from=C
interesse|angebot|offerte|anfrage|gebot|F|vorstoss|werben|zettel|liste|wunschliste|shortlist|einkaufsliste|agenda|radar|visier|kandidat|
  thema|fokus|medizincheck|poker|favorit|
  wunschspieler|wunschkandidat .. von|der|des|vom|bei|beim|dem|aus ?der ?den to=C
wunschspieler|wunschkandidat|kandidat|thema|favorit in to=C
von den from=C
kommt|zieht_es|zieht nach|zu|zum|zur ?den to=C
schliesst|schloss|schlossen sich ?nun ?ablosefrei ?dem|der|den ?A to=C
umworben|beobachtet|gejagt|verpflichtet|gescoutet von|vom ?der ?den to=C
P ?dem|der to=C angeboten|zugesagt|absage
an ?den|die to=C verkaufen|abgeben|verleihen|ziehen_lassen|verkauft|verliehen|abgegeben|ausgeliehen|ab|weiter
verkauft|verleiht|gibt ?P an ?den|die to=C
einig mit ?dem|der to=C
von|vom|aus ?der ?dem ?A ?E from=C
verlasst|verlassen|verliess|weg_von|weg_vom|abschied_von|abgang_von|abschied_vom ?den|die from=C
mit ?der|dem ?A ?E with=C uber|einig|um|wegen|geeinigt|verhandelt|vereinbart|erzielt
verhandelt|gesprache|verhandlungen|einig|einigung|geeinigt|gesprachen|kontakt|poker|austausch|ubereinkunft|verstandigung|deal .. mit|bei
  ?der|dem ?A ?E with=C
zwischen ?dem|der|den pair=C und ?dem|der|den pair=C
bleibt|verlangert|vertrag|verbleib|halten|bleiben|zukunft|verlangern|leistungstrager|kapitan|gesetzt .. bei|beim|in|der ?den ?dem from=C
bis|unter_vertrag .. bei|beim from=C
to=C gibt|geben ?die|den|das verpflichtung|transfer|zugang|leihe
from=C lehnt|akzeptiert|fordert|verlangt|verkauft|blockt|will_P_halten|schmettert|weist|verleiht|erhalt|gibt|winkt
from=C hat|haben ... abgelehnt|akzeptiert|zuruckgewiesen|verkauft|verliehen
angebot|offerte|gebot .. an from=C
from=C ruft|rufen|will|wollen|mochte F|auf|mindestens|halten
ex|fruher|ehemaliger|ehemalige ?- back=C
gegen|vs|sieg_uber ?den|die back=C
S des|der|von|vom back=C
not=C absage|korb
""",
    roles=True,
)
"""Slots: to=, from= a club's part; back= a bystander; not= a suitor who loses. The first that fits a club decides."""

ASIDE = read_patterns(
    """
old=P nachfolger|ersatz|erbe|ersatzmann|backup
ersatz|nachfolger|nachfolge|nach|alternative|statt|anstelle|ersetzen|abgang|verletzung|ausfall|neben|ohne|wie|erbe|abschied .. fur|
  von|des|zu out=P
ersatz|nachfolger|statt|ohne|neben|wie|hinter|anstelle out=P
tor|tore|treffer|verletzung von out=P
out=P ersetzen|verletzt|traf|erzielt|fallt_aus|gesperrt|nachfolger|ersatz
nach ?dem abgang|verkauf|wechsel|verletzung von out=P
""",
    roles=True,
)
"""Players who are only mentioned: the one to be replaced, a scorer, an injured one."""

SLOTS = read_patterns(
    """
berater|management|umfeld von X
X fur F
um|fur|an|mit|verpflichtet|holt|von|uber|bei|wegen|verkauft|beobachtet|umwirbt|will|leiht X
wechsel|transfer|verpflichtung|leihe|zukunft|abgang|verbleib|vertrag|medizincheck|vertragsverlangerung|deal|abschied|ablose von|des|
  bei|fur ?R X
X wechselt|bleibt|verlangert|verlasst|unterschreibt|geht|kommt|steht|ist|hat|wird|will|soll|darf|kann|konnte|sagt|lehnt|erteilt|
  absolviert|entscheidet|und|vor|zum|zu|kehrt|verlangerung|gibt|drangt|offiziell
X nach ?dem ?der C
X - transfer|wechsel|deal|poker|verbleib|angebot|offerte|gerucht
X transfer|wechsel|deal|poker|angebot|verkauf
X ( C )
C R ?A X
neuzugang|wunschspieler|kandidat|flirt|personalie|namen|fall X
X ruckkehr|gerucht|abschied|verbleib
""",
    roles=True,
)
"""Places where a name stands that is a player's."""

STAFF = read_patterns(
    """
auf der|dem X nach|vor|von|zu
die X wollen|haben|sind|werden|mussen|konnen|sollen|stehen|suchen
planen|planungen|elf|team von|unter X
X ... trainerstuhl|trainerposten|trainerbank|trainerkandidat|trainersuche|trainer_nachfolge
trainerstuhl|trainerposten|trainerbank|trainerkandidat|trainersuche|trainer_nachfolge ... X
vertrag|verlangert|zukunft|verlangerung mit|des|von|seinem|dem ?seinem ?dem S
X ... wird|neuer|neuen|als ?neuer ?C S
S X
X , ?A S
entlasst|beurlaubt|trennt_sich_von X
unter|laut S|X X
X , S
""",
    roles=True,
)
"""Places where a name stands that is no player's."""
