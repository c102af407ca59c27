"""What the people of a nation are called in other languages, as far as `world` does not say: "der Serbe", "le Suédois"."""

PEOPLES = {
    "es": """
        argentina brasilena serbio serbia croata bosnio albanes albanesa kosovar eslovaco esloveno checo polaco hungaro rumano
        bulgaro griego turco ruso ucraniano georgiano danes danesa neerlandes neerlandesa belga austriaco aleman alemana irlandes
        escoces gales finlandes islandes japones japonesa coreano chino australiano canadiense estadounidense venezolano
        venezolana ecuatoriano peruano chileno paraguayo boliviano colombiana mexicana costarricense hondureno panameno senegales
        ghanes nigeriano camerunes marfileno maliense argelino tunecino egipcio congoleno angoleno gambiano guineano inglesa sueca
        noruega danesa uruguaya dominicano italiana espanola congoles gabones togoles asturiano gallego andaluz madrileno canario
        navarro vasco galo luso """,
    "it": """
        argentini brasiliana serbo serba bosniaco albanese kosovaro slovacco sloveno ceco ungherese rumeno bulgaro greco russo
        ucraino georgiano belga austriaco irlandese scozzese gallese finlandese islandese giapponese coreano cinese australiano
        canadese statunitense americano venezuelano ecuadoriano peruviano cileno paraguaiano colombiano messicano senegalese
        ghanese nigeriano camerunense maliano algerino tunisino egiziano congolese angolano gambiano guineano montenegrino
        macedone croata turca spagnola lusitano transalpino """,
    "de": """
        serbe serben kroate kroaten bosnier albaner kosovare slowake slowene tscheche pole ungar rumane bulgare grieche turke
        russe ukrainer georgier dane danen schwede schweden finne islander ire schotte waliser portugiese portugiesen argentinier
        uruguayer kolumbianer chilene mexikaner amerikaner us_amerikaner kanadier japaner koreaner sudkoreaner chinese australier
        nigerianer ghanaer senegalese kameruner ivorer malier marokkaner algerier tunesier agypter kongolese angolaner gambier
        guineer usbeke iraner iraker englander franzosin spanierin schweizerin osterreicherin danin schwedin norwegerin
        niederlanderin englanderin japanerin belgierin hollander franzosen mazedonier nordmazedonier montenegriner zyprer armenier
        paraguayer ecuadorianer peruaner venezolaner jamaikaner gabuner burkiner togoer liberianer sambier israeli luxemburger
        kapverdier beniner mosambikaner """,
    "fr": """
        serbe croate bosnien albanais kosovar slovaque slovene tcheque hongrois roumain bulgare grec turc russe ukrainien georgien
        autrichien irlandais ecossais gallois finlandais islandais japonais sud_coreen coreen chinois australien canadien
        americain venezuelien equatorien peruvien chilien paraguayen colombien mexicain uruguayen ghaneen nigerian guineen gambien
        congolais angolais egyptien tunisien tricolore montenegrin macedonien anglaise espagnole italienne allemande suedoise
        norvegienne danoise francais francaise hollandais togolais gabonais beninois lusitanien transalpin bleu bleue chypriote armenien
        bolivien jamaicain haitien costaricien panameen hondurien libyen burkinabe sierra_leonais liberien zambien zimbabween
        kenyan ougandais mozambicain comorien malgache mauritanien iranien irakien ouzbek saoudien israelien cap_verdien
        centrafricain luxembourgeois """,
}
