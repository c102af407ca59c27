"""How German reporters say where a move stands. Where two rules begin at one word, the earlier in the table is taken."""

from bot.transfers.rules.tables import read_rules

GERMAN = read_rules(
    """
== denied

verlaengert nicht, player, renewal
  verlangert|vertrag|verlangern ... nicht|keinen
  > Dayot Upamecano verlängert seinen Vertrag beim FC Bayern nicht.

== official

verlaengert, player, renewal, not denied
  verlangert|verlangerte|verlangern|hat_verlangert|unterschreibt_neuen|unterzeichnet_neuen|vertragsverlangerung_perfekt|bindet_sich
  > Joshua Kimmich verlängert bis 2029 beim FC Bayern.
vertrag verlaengert, any, renewal, not denied
  vertrag ... verlangert|ausgedehnt|unterschrieben
  > Jamal Musiala hat seinen Vertrag beim FC Bayern verlängert.

== bid_rejected

lehnt verlaengerung ab, player, renewal
  ?P lehnt|lehnte|abgelehnt|schlagt|schlug ... vertragsangebot|verlangerung|vertragsverlangerung|neuen_vertrag
  > Leroy Sané lehnt das neue Vertragsangebot des FC Bayern ab.
verlaengerung abgelehnt, player, renewal
  vertragsangebot|vertragsverlangerung|verlangerung .. abgelehnt|ausgeschlagen
  > Leroy Sané hat die Vertragsverlängerung abgelehnt.

== talks

gespraeche verlaengerung, any, renewal
  gesprache|verhandlungen|verhandelt|poker ... verlangerung|vertragsverlangerung|neuen_vertrag|verlangern|vertrag_verlangern
  > Die Gespräche über eine Vertragsverlängerung von Upamecano beim FC Bayern laufen.

== agreed

einig ueber verlaengerung, any, renewal
  einig|einigung|geeinigt|vor_verlangerung|steht_vor ... verlangerung|vertragsverlangerung|neuen_vertrag|verlangern
  > Einigung über die Vertragsverlängerung von Dayot Upamecano beim FC Bayern.
verlaengerung einig, any, renewal
  vertragsverlangerung|verlangerung|neuen_vertrag .. einig|geeinigt
  > Tah und der FC Bayern sind sich über die Vertragsverlängerung einig.

== interest

will verlaengern, seller, renewal, not denied
  will|wollen|mochte|plant|hofft ... verlangern|vertragsverlangerung|verlangerung|langfristig_binden|halten
  > Borussia Dortmund will mit Gregor Kobel verlängern.

== collapsed

geplatzt, any
  geplatzt|platzt|gescheitert|scheitert|vom_tisch|abgesagt|zerschlagen|kein_thema_mehr|geplatzter|zerschlagt|ad_acta|abgebrochen|
  nicht_zustande|erledigt
  > Der Wechsel von Nick Woltemade zum FC Bayern ist geplatzt.
steigt aus, buyer
  ausgestiegen|steigt_aus|ruckzieher|nimmt_abstand|zieht_sich_zuruck|zuruckgezogen|ist_raus|sind_raus|ist_nun_raus|
  nicht_mehr_interessiert|kein_interesse_mehr|
  abstand|aus_dem_poker
  > RB Leipzig ist aus dem Poker um Xavi Simons ausgestiegen.

== denied

kein interesse, buyer
  kein|keine|keinen|nicht|dementiert|dementi !nur ... interesse|interessiert|thema|anfrage|kontakt|transfer_geplant|verpflichten|
  gesprache_geplant
  > Der FC Bayern hat kein Interesse an Jack Grealish.
will nicht verkaufen, seller
  ?will|wollen|mochte|kann|wird|werden ... nicht|keinesfalls ... verkaufen|abgeben|ziehen_lassen|gehen_lassen|verleihen
  > Frankfurt will Fares Chaibi nicht an Leipzig verkaufen.
unverkaeuflich, seller
  unverkauflich|nicht_zu_verkaufen|nicht_verkauft|nicht_verkaufen|nicht_abgeben|will_ihn_halten|keine_freigabe|schiebt_riegel|
  nicht_zum_verkauf|plant_fest_mit|unantastbar
  > Für den VfB Stuttgart ist Nick Woltemade unverkäuflich.
bleibt, player
  bleibt|bleiben|verbleib|kein_wechsel|schliesst_abgang_aus|treuebekenntnis|geht_nicht|wechselt_nicht|verlasst_nicht !bescheiden !ruhig
  !cool !gelassen !vorsichtig !optimistisch !verletzt !auf !aussen_vor !offen !spannend !abzuwarten !unklar !ein !eine !fit !torlos
  !angeschlagen
  > Serhou Guirassy bleibt bei Borussia Dortmund.
sagt ab, player
  p=P lehnt|lehnte|erteilt|erteilte|verpasst|gibt|gab|schlagt ... wechsel|absage|korb|transfer|ruckkehr|avancen
  > Wirtz erteilt dem FC Bayern eine Absage.
sagt dem umwerber ab, player
  p=P sagt|sagte|lehnt|lehnte|winkt ?dem|der|den|die|bei to=C ab
  > Wirtz sagt dem FC Bayern ab.

== bid_rejected

lehnt angebot ab, seller
  lehnt|lehnte|lehnen|weist|blockt|schmettert|winkt|schlagt|schlug|akzeptiert_nicht|erteilt ... angebot|offerte|offerten|angebote|gebot|
  F|anfrage|absage
  > Der VfB Stuttgart lehnt ein Angebot des FC Bayern für Woltemade ab.
angebot abgelehnt, any
  angebot|offerte|gebot|F|angebote|anfrage ... abgelehnt|ausgeschlagen|abgeschmettert|zuruckgewiesen|zu_niedrig|nicht_akzeptiert|
  abgeblitzt|reicht_nicht|nicht_aus
  > Das Angebot der Bayern für Woltemade wurde abgelehnt.
abgeblitzt, buyer
  abgeblitzt|blitzt_ab|abgewiesen
  > Newcastle ist mit einem Vorstoß für Ekitike abgeblitzt.

== bid_expected

bereitet angebot vor, buyer
  bereitet|bereiten|plant|planen|will|wollen|steht|erwagt|kurz_vor|vor|wird|soll ... angebot|offerte|gebot|nachlegen|nachbessern|bieten
  .. vor|abgeben|unterbreiten|einreichen|vorlegen|vorbereiten
  > Atlético bereitet ein Angebot für Jarell Quansah vor.
bereit zu zahlen, buyer
  bereit|gewillt ... zahlen|bieten|uberweisen|ziehen|investieren
  > Newcastle ist bereit, 40 Millionen Euro zu zahlen: Ekitike soll kommen.
will nachlegen, buyer
  will|wollen|wird|plant .. nachlegen|nachbessern|klausel_ziehen|ausstiegsklausel|erhohen|neues_angebot
  > Der FC Bayern will bei Luis Díaz nachlegen.

== enquiry

angefragt, buyer
  angefragt|fragt|fragte|anfrage|anfragen|erkundigt|erkundigte|vorgefuhlt|kontakt|kontaktaufnahme|lose|austausch|kontaktiert|sondiert
  > Eintracht Frankfurt hat bei Arsenal wegen Fabio Vieira angefragt.
angeboten, any
  angeboten ?worden|wurde
  > Marcus Rashford wurde dem FC Bayern angeboten.

== medical

medizincheck, player
  medizincheck|medizinischer_check|medizinischen_check|sportarztliche|medizinische_untersuchung|untersuchungen|medizinchecks|
  medizinische_tests
  > Jarell Quansah absolviert den Medizincheck bei Bayer Leverkusen.
gelandet, player
  gelandet|reist|auf_dem_weg|anreise|eingetroffen|unterwegs ... um|zum|in|zur|nach|fur
  > Tom Bischof ist in München gelandet, um beim FC Bayern zu unterschreiben.

== agreed

deal steht, any
  deal|transfer|wechsel|einigung|leihe|verpflichtung ... steht|fix|perfekt|durch|eingetutet|unter_dach_und_fach|beschlossene_sache|klar|
  besiegelt
  > Der Transfer von Jonathan Tah zum FC Bayern steht.
here we go, any, standing herald
  here_we_go|durchbruch|volle_einigung|totale_einigung|komplette_einigung|beschlossene_sache|nagel_mit_kopfen|alles_klar
  > Durchbruch für Mainz bei Fares Chaibi.
kommt von, player
  kommt|kommen ... vom|von|aus|auf_leihbasis|leihweise
  > Der Stürmer Fares Chaibi kommt vom FC Toulouse nach Mainz.
wird wechseln, player
  wird|werden|soll ... wechseln|unterschreiben|anschliessen|spielen|verlassen_und|zum_C_wechseln
  > Malik Tillman wird zu Bayer Leverkusen wechseln.

== fee_agreed

einigung zwischen klubs, any
  einigung|einig|geeinigt|einigen|vereinbart .. zwischen|klubs|vereine|klub|vereinen|clubs|beide|beiden|ablose
  > Einigung zwischen den Klubs im Fall Malik Tillman: Leverkusen zahlt 35 Millionen Euro.
einig mit klub, buyer
  einig|geeinigt|einigt|einigung .. mit ?der|dem|den ?A from=C
  > Leverkusen hat sich im Fall Malik Tillman geeinigt mit Eindhoven.
abloese vereinbart, any
  ablose|ablosesumme|F .. vereinbart|einig|fix|steht|geeinigt
  > Die Ablöse für Tillman ist vereinbart: Leverkusen zahlt 35 Millionen Euro.
angebot akzeptiert, seller
  akzeptiert|angenommen|nimmt .. angebot|offerte|F|gebot
  > Eindhoven akzeptiert das Angebot von Leverkusen für Tillman.
klausel gezogen, buyer
  klausel|ausstiegsklausel|kaufoption|option .. gezogen|aktiviert|zieht|bezahlt
  > Bayern hat die Klausel gezogen: Tom Bischof kommt.
zieht klausel, buyer
  zieht|aktiviert|zog|ziehen ... klausel|ausstiegsklausel|kaufoption|option
  > Der FC Bayern zieht die Ausstiegsklausel von Tom Bischof.

== fee_agreed

klubs einig, buyer
  sind|haben ?sich uber|um|wegen|bei ?den ?die ?einen transfer|wechsel|ablose|leihe|p=P ... einig|geeinigt
  > Mainz und Frankfurt sind sich über den Transfer von Fares Chaibi einig.
mit klub ueber P einig, buyer
  mit ?der|dem ?A from=C uber|um|wegen p=P einig|geeinigt
  > Leverkusen ist sich mit Eindhoven über Malik Tillman einig.

== personal_terms

entscheidet sich fuer, player
  entscheidet|entschied|entschieden|bevorzugt|wahlt ?sich ?hat ?fur ?den|die to=C und|statt|gegen ?gegen ?den not=C
  > Florian Wirtz entscheidet sich für Liverpool und gegen Bayern.
mit dem spieler einig, buyer
  ?ist|sind ?sich mit ?dem ?A ?R p=P|R einig|geeinigt
  > Mainz ist sich mit dem Stürmer Fares Chaibi einig.
mit spieler einig, buyer
  einig|einigung|geeinigt|einigt .. mit ?dem ?A ?R p=P|spieler|profi|R|spielerseite
  > Der FC Bayern ist sich mit Jonathan Tah einig.
spieler will, player
  zugesagt|hat_zugesagt|drangt_auf|wunschziel|gibt_jawort|jawort|einig_mit|sagt_zu
  > Luis Díaz hat dem FC Bayern zugesagt.
P einig, player
  p=P ?ist|und ?sich ?C ?sind ?sich ?laut_O ?mit ?dem ?C einig
  > Wirtz ist sich mit Liverpool einig.

== talks

verhandelt, buyer
  verhandelt|verhandeln|verhandlungen|gesprachen|gesprache|verhandlung|unterhandelt|dialog|arbeitet_an|arbeiten_an|feilscht|
  konkrete_gesprache
  > Der BVB verhandelt mit Chelsea über Carney Chukwuemeka.
steht kurz vor, any
  kurz|unmittelbar|zielgeraden|heisse_phase|details|bahnt|nahert|naht|finale|letzte|vor|fortgeschritten ?vor|sich ?einem|dem|der ?an
  ?Details wechsel|abschluss|transfer|einigung|verpflichtung|unterschrift|verhandlungen|details|phase|an|zielgeraden|fehlen|leihe|
  rollen|zu|vollzug
  > Chukwuemeka steht kurz vor einem Wechsel zum BVB.
poker, buyer
  poker|treffen|drangt|macht_ernst|forciert|treibt .. um|mit|auf|transfer|verpflichtung|voran
  > Im Poker um Xavi Simons macht Chelsea ernst.

== bid

angebot abgegeben, any
  angebot|offerte|gebot|F|angebote|offerten ... abgegeben|eingereicht|unterbreitet|vorgelegt|hinterlegt|abgeschickt|liegt_vor|geboten|
  eingegangen|vor|vorliegen
  > Newcastle hat ein Angebot für Hugo Ekitike abgegeben.
bietet, buyer
  bietet|bieten|bot|legt|legte|reicht|reichte|gab|gibt|macht|machte|unterbreitet|verbessert ... F|angebot|offerte|gebot
  > Newcastle bietet 75 Millionen Euro für Ekitike.
angebot von, any
  angebot|offerte|gebot|angebote .. von|der|des|vom|aus ?den to=C
  > Ein Angebot von Newcastle für Ekitike liegt der Eintracht vor.
angebot fuer, buyer
  erstes|zweites|neues|verbessertes|offizielles|angebot ?angebot|offerte fur|uber|in
  > Erstes Angebot für Ekitike von Liverpool.

== official

offiziell, any
  ^ ?jetzt ?nun ?es ?ist offiziell|perfekt|fix
  > Offiziell: Jonathan Tah wechselt zum FC Bayern.
ist perfekt, any
  ist|jetzt|wechsel|transfer|deal|leihe|nun ?von_P ?zu_C ?zum_C offiziell|perfekt|fix
  > Der Wechsel ist perfekt: Woltemade geht zu Newcastle.
gibt bekannt, buyer
  gibt|geben|gab ?die ?den ?das verpflichtung|transfer|zugang|leihe|wechsel ... bekannt
  > Mainz gibt die Verpflichtung von Fares Chaibi bekannt.
vermeldet, any
  bestatigt|bestatigen|vermeldet|vermelden|besiegelt
  > Bayern vermeldet Jonathan Tah als Neuzugang.
wechselt, player
  wechselt|wechselte|gewechselt|schliesst_sich|unterschreibt|unterschrieben|geht|kehrt|heuert|stosst .. zu|zum|bei|nach|zur|an|C ?den ?A
  ?dem to=C
  > Malik Tillman wechselt zu Bayer Leverkusen.
verpflichtet, buyer
  verpflichtet|verpflichten|verpflichtete|holt|holen|leiht|kauft|sichert_sich|schnappt|angelt|prasentiert|gewinnt ... p=P
  > Bayer Leverkusen verpflichtet Jarell Quansah.
hat verpflichtet, buyer
  p=P ... verpflichtet|ausgeliehen|geholt|gekauft|vorgestellt|unter_vertrag_genommen
  > Der HSV hat Luka Vuskovic ausgeliehen.
neuzugang, player
  neuzugang|neuer|neue|zugang ?R|spieler|sturmer|bei|fur|des|der|von ?den to=C
  > Neuzugang für den HSV: Luka Vuskovic.
verkauft, seller
  verkauft|verleiht|gibt|verkaufen|verleihen .. p=P .. an ?den ?die to=C
  > Frankfurt verkauft Hugo Ekitike an Liverpool.
verstaerkt, player
  verstarkt|verstarkte ?kunftig ?den|die ?kunftig to=C
  > Fares Chaibi verstärkt künftig den SC Freiburg.
verlaesst, player
  verlasst|verliess|verlassen from=C .. to=C|und_wechselt
  > Ekitike verlässt Frankfurt Richtung Liverpool.

== available

will ihn loswerden, seller, not denied
  will|wollen|mochte|mochten ... loswerden|aussortieren|abstossen|verkaufen|P_abgeben|zu_geld_machen|verleihen
  > Mainz will Fares Chaibi offenbar loswerden.
will weg, player, not denied
  will|mochte|darf|kann|konnte|soll|wird|durfte ... weg|verlassen|gehen|wechseln|abgeben|abgang|verkauft
  > João Palhinha darf den FC Bayern verlassen.
abgang, any
  abgang|abschied|verkaufskandidat|steht_zum_verkauf|verlasst|abgeben|wechselwunsch|wechselwillig|auf_dem_markt|streichliste|
  abgangskandidat
  > Kingsley Coman ist beim FC Bayern ein Verkaufskandidat.

== interest

interesse, buyer, not denied
  interesse|interessiert|interessieren|zettel|liste|visier|beobachtet|beobachten|kandidat|gehandelt|umworben|buhlt|buhlen|fokus|heiss|
  liebaugelt|wunschspieler|verbindung|jagt|umwirbt|schielt|radar|interessenten|auf_dem_schirm|im_rennen|wunschkandidat|baggert|scoutet|
  scouten
  > Der FC Bayern zeigt Interesse an Bradley Barcola.
will den spieler, buyer, not denied
  will|wollen|mochte|denkt|erwagt|prufen|pruft|ziel !mit ... p=P|R|ihn|sie
  > Wolfsburg will Jonathan Burkardt für den Angriff.
interesse von, any, not denied
  interesse|im_O|im_blick|radar|liste|zettel|visier|kandidat|fokus|thema|wunschspieler .. von|der|des|vom|bei|beim|aus to=C
  > Barcola ist auf dem Zettel der Bayern.
umworben, any
  umworben|beobachtet|gejagt|gescoutet|gehandelt|verbindung .. von|vom|bei|beim|mit ?dem|der to=C
  > Barcola wird von Liverpool umworben.
""",
    roles=True,
)
