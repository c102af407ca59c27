"""Ordinary English words: a capital alone ("Transfer news: Villa Join Race") makes none of them a name."""

from bot.transfers.vocabulary import word_set

ORDINARY = word_set(
    """
    humbled disbelief retirement special retires heartbreak heartbroken humiliation humiliated agony ecstasy fury furious joy rage relief
    shame stunned stunner thrashed thrashing rout routed hammered edged outclassed outgunned bullied dismantled rampant ruthless dominant
    ratings rated ranking ranked verdict analysed reaction review preview recap highlights notes quiz trivia obituary tribute tributes
    probably hopefully maybe perhaps honestly unfortunately sadly luckily thankfully imagine initially interestingly crucially importantly
    besides indeed thus hence lately earlier lastly everybody precisely especially particularly mainly mostly partly possibly potentially
    presumably supposedly incredibly surprisingly strangely curiously ironically similarly likewise consequently ultimately gradually
    saudis germans italians spaniards englishmen frenchmen brazilians argentines belgians turks dutchmen
    constructive decisive regardless nevertheless nonetheless theme
    able about above absence absent absentees abuse abusing academy accents accept accepted accepts accomplished accord according
    account accusing ace across action activate activated active add added additional additions address addresses addressing adrift
    advanced after afternoon again against age agenda agent agents ago agree agreed agreement agreements agrees ahead aim aiming aims
    air alarm alert alerted alerts all allocation allow allows almost alone aloud already also altered alternate alternative
    alternatives although always am ambitious amid among amount an analyses analysis and announce announced announces another answer
    answered answers any anyone apart appeal appears applicable applied apply appoint appointed appointment appreciate approach
    approached april are arm around arrival arrive article articles as aside ask asked asking assess assessment assist assistant at
    athletic attachments attack attacking attempted attendance august australian author automatically autonomously autonomy autumn
    available average awarded awards aware awareness away axed back backup bad ban banned bar bare base based battle be beat beaten
    beating beats became because become becomes becoming been before begin beginnings behaves behaviour behind being believable
    believe believed believes bells belongs below bench best better between beyond bid bids big biggest billionaire bit blackout blame
    blockbuster bodies body bomb bombs bonuses booked boom boost boss bosses both bottom bout boy boys brandish break breaking breaks
    breakthrough bridge brilliant british broadcasting broke broken bug build building built bunch business businessman busy but
    buttons buy buying buys by calendar call called calls came camp campaign can candidate cannot cap captain captures car card career
    carries carry case cases cash catching catchup caught cause ceiling celebrate celebrates cent century certainly chairman chalks
    challenge challenging champion champions championship chance change changed changes channel chaotic chapter characters charge
    charged charts chase chases chasing chat chatted checked chomping chose claim claimed claims clarify clash class classic clause
    clauses clear clearance cleared climb close closed closely closer closing club clubs coach coaches coaching code collapse
    collapsed collection column come comeback comes comfortable coming command commands commented comments commitment commits common
    communicate communications compact compare compared compensation competent competition competitions complete completed completes
    completing compliments compounding concentrate concrete condemn conditional conditions conference confident confirm confirmation
    confirmed confirms congratulations connect consecutive consider considered considering considers consortium contact content
    contestable context continue continued contract contrary control conversation convert convinced cool cooled copy core correct
    correction corrections correspondents cost could count country counts course crash craved crazy credibility credit credited
    cricket criticism crossroads crucial crunch cry cult cup currency currently cut cuts daily dame damehood danger data date dated
    dates day days deadline deal deals death debacle december decide decided decision decisions decline declines deepest defeat
    defence defend defender defenders defending defer delay delayed delete deleted delight delighted deliver demand demands
    demonstrated denial denied departs departure departures depth derby descended describes desirable despite destination detached
    details determined development dictionaries did different differently differs difficult digest dire direct direction director
    directors disappointed disarray discarded discharged discipline discover discovering discovery discuss discusses discussions
    dismissed disturbed divine do doc doctor document documents does doing domestic dominate dominated done doubt doubts down draw
    drawing drawn dressing drive driven drivers dropped due duplicate during each early earns easy edge edging edit edited edition
    effect eight eighth either eligibility eliminated elimination else email emerge emerged emerges empty end ending ends energy engaged
    enjoys enormous enough enquire enquired enquiries enquiry ensure enter entered entire entirely entrance environment equal
    equaliser error errors escaping essential estate euro europa europe euros even evening event eventually ex ever every everyone
    everything everywhere evidence example examples exceed excels except exceptions excites exciting excl exclusive exclusively
    execute executives exit exits expect expected expensive expert expire explain explained explains explanation explicit explore
    exploring export express expresses extend extended extension extra extract extraction eye eyed eyeing eyes face fact facts failed
    failure fake fall fallen fan fans far farming fast fatal fateful favourite feared feature february federation fee feed feeds feel
    farewell goodbye hear heard hearing insane proposal scoop
    feels fees feet fell few field fifth fight figure file files filter final finalise finalised finalizing financial find finding
    finds fine finer fingerprints finished fires firm first fit five fixed fixture flight floods floor flop flops fluent fluidity
    follow followed followers following follows football footballer footballers for forget forgiven form formal formalities formality
    formally formation former forward forwards foul found founder four fragment frame free frequently fresh friday friend friends from
    frozen frustrated full fullback fullest fully function functions fundamental fundraising further future game games gave gem
    generation get gets getting giants girls give giveaway given gives glimpses glory go goal goalkeeper goals goalscorer god goes
    going golden gone good gossip got government granted gratitude great group grouped growing guaranteed guard guiding had hails half
    halfway halve hamstring hand handed handler hands happen happened happy hard has hash have having he head headed heads health
    hears heart heavyweight held help helped her here hero high hijack him himself hint hints his history hit hits hold holding holds
    home honest honorary honour hope hopeful hopes hoping hospital host hosted hostile hosts hot hottest hours how however huge humble
    hundred hunger hunt hurts idea ideal identified identity if ifs ignore ignored images imagination immediate imminent impact impactful
    import impressive impressively improve improved improvements in inbound inches included including incoming incorrect increase
    increasingly incredible independence independent influenced info informed initial injuries injury insight insist installed instead
    institutions integrity intention intents interest interested interesting interim intermediaries internal international interview
    into invented involved involving is issued it item items its itself january job join joined joining joins journalist journalists
    journey judicial july june junior just keen keep keeper keepers keeping keeps kept key keyboard kick kicked kickstart killed kinds
    kit knew knight knockdowns knowing known knows label labelled labels lack lacked ladder ladies lanch land landed landing lands
    large largest last lasting later latest launch launched launches law layers lead leaders leading leads league leagues learn
    learned least leave leaves leaving led left leg legacy legal legend less lets level library like liked likelihood likely likes
    limb limit limits line lined lines lineup lining link linked links list listen literal live lives loan loanee loans local locked
    log logged long longer look looks loop loses losing loss lost low lower loyal luck machine made make makes making man management
    manager manages mansion many march markdown marked market markup marred massive match matched matches matching matrix matter
    matters me mean meaning means meanwhile measured media median medical medicals meet meeting meets mega member memories memory men
    mental mention mentioned mentions mentor merge merged message messages met metatarsal midfield midfielder midfielders midway might
    miles millionaire mills min mind minority minute minutes miss missed mission mix module moments monday monitored monitoring
    monitors month months more morning most mould mountain move moved moves much must my mypy name named names national near nearing
    nears need needed needs negotiating negotiation negotiations neither network never new newer newest news next nicknames night
    nights nine no none nor normal not nothing notice notices notification november now number obeys object obligation october of off
    offer offered offers office official officials offline offset often old older on once one ones ongoing online only ons open opened
    opener opening opens operate operator opinion opponent option optional options or order organisers origin originally other others
    otherwise ought our ourselves out outage outcast outgoing outing outlet outlets outlier output outs outside outstanding over
    overcoming overrides overtake own owner owners pace pacesetter pack package page paged pages paid pair pairs paper papers
    parameters part parties passed passion password past path paths pause paused pauses pay pays peer pegged pen penalties penalty
    pending penned pens people per percentage perfect performance period periods permanent permission permissions permit person
    personal personally phone photo phrase pick picture pictures pieces pinnacle pitch place places plain plan planned plans play
    played player players playing plays pleased plenty plot plots plotting plus podcast point points poised pole policy politeness
    poll ponder pool popular position positive possible productive post posted posts potential powerhouse praise praises pre precision
    predictions prefer prefers premier prepare prepared preparing present president presidents press presser pressing pressure
    preventative previous price priced prices primary prime primes principal principle principles prints prioritise priority privacy
    private prized probe problem procedure proceed process producing product professionalism profile program progress project prospect
    protects proud proved provisionally public published publisher pull pulled pulling pundit pundits punycode pure purely pursue
    pursuit push pushes pushing put puts qualifying quality quarter query question questioned questions queue quick quickly quiet
    quite quits quiz quotes race racing raid raise raised range ranked ranking rapid rare rate rated rates rather reach reached read
    readable reader reading reads ready real really reason rebuff rebuffed recall recalled receive received recent reckons recognised
    record recorded records recovering recovery recruitment red referee reference reflects refused refuses regarded regarding
    registered regularly regulations regulatory reign reignite reiterate reject rejected rejecting rejection rejects rekindle related
    relaunch release relegation reluctant remain rematch remember remembers removal removals remove removed removes renew renewal
    renewed repeat replace replaced replacement replacements replying report reported reportedly reporter reporters reports
    represented request required rescind research reserve resilience resolution resolved respect respond responded responses rest
    restart restarts restores result resulted resulting results resume retain retry return returns reunion reunited reveal revealed
    reveals revive revolution right rights ringing ripped rise rises rising rival rivals road role rookie round rounds route row rows
    rugby rule ruled rules rumour rumours run rung runner running runs said sale same saturday save saved saves saw say saying says
    scenes schedule scheduled score scored scorer scores scout scouted scouting scouts screen sealed seals seam search season seasons
    seat seats second seconds secrets secure secured secures see seek seeking seeks seem seems seen selection sell selling semi semis
    sending sends senior sense sent sentence separate separated separately separates september serious server servers set sets settings
    seven seventh
    several shape share shared she shine shines shipped shirt shirts shock short shorten shortlist shortlisted shortly should shoved
    show showdown showed showing shown shows shuffles side sidelines sign signature signed significant signing signings signs silently
    simplicity simply simulated since sincere sister sit sites situations six size skaters skipped skipper slaps sleeping slot slotted
    slow small smart snap snub snubbed snubs so soar social solution some somebody someone something sometimes soon sorted source
    sources space sparked speak speaks specific speculation spell spellings spirit spoke sporting sports spot spring sprinted spy
    squad stabilise staff stage stages stake stakeholders stamp stamping stance standard standing standout stands star starlet
    starring stars start starts state statement statements status stay staying stays steal step stepped steps still stint stood stop
    stopped stopping stories story straight strange stranger strangers streamed strengthen strict striker strikers strip strong
    strongly structure structured struggling stumbling stunned style subject submit submits submitted subset substituted substitutions
    success successor such suffer suffered suggested suitor suitors sum summary summer sunday support sure surname surnames surprise
    surprised surprising survive suspected suspended suspension swap swoop system table tabled tables tags take taken takes taking
    talent talented talents talk talks tapped target targeted targeting targets team teammate teams teenage teenager tells ten tenth
    terminal terms test tests text texts than thank thanks that the their them themselves then there therefore these they thing things
    third this those though thread three thrilled through throw thursday tier tiers ties time timeline timers times timings tipped
    tirelessly title titles to today together token told tomorrow tonight too took top touches touchline tour towards tracked tracking
    tracks trail training transaction transfer transfers travel treat tree tries triggered triggers triple triumph trivia trophies
    trouble true truly try trying tuesday turbulent turn turned turns twice two type typed typing ugly ultimate unavailable unchanged
    unconditional uncontroversial under underdogs undergo undergoing understand understands understood undisclosed unforgettable
    unhappy units unknown unless unlikely unlock unravel unreadable unrestricted unsettled until unusual unveil unveiled up update
    updates upfront upgrade upgraded upwards urged urges us uses using usual valid valuation value valued values various verbal
    versatile version very via vice victory video village visits vote votes vows wage wages wait wake want wantaway wanted wants warmed was
    watch way ways we weaken weaker web wednesday week weekend weekly weeks weigh weighing welcome welcomed well went were west what
    when where whereas whether which while whilst whispers who whole whom whose why widely win window winger winless winner winners
    winning wins winter wire wish with withdrawn within without women won wonderkid wonderkids word words work worked worker working
    works world worse worth would wow wrap write writers writes wrong wrongful wrongly year years yes yesterday yet you young your
    youth zero zones
    """
)

HEADLINES = word_set(
    """
    absolutely aces admits allegedly angry apparently arrivals arriving assists backs baffling bagged bags bargain bargains bizarre
    blasted blasts blow board boardroom bombshell bonus boosts brace brutal brutally budget cashes chaos charges cheap cheeky chest
    chief clearout clinched clinches costs crisis crocked crutches cryptic cull damning debut debuts deduction definitely delivered
    delivers departing desperately detail devastated diamond domino downgrade drama dramatically drops duel eleven emerging excellent
    exodus faith fantastic finally finals fitness fixtures flag flags force forces forgotten fork frenzy friendlies friendly funding
    funds furious gems genius genuinely giant gutted hailed hat heartbroken heartfelt heavily highlights hugely hurdle icon idol injured
    internally investment investors issues jibe kickoff lights lock locks loophole losses major massively millions minor misfit monitor
    monster nets netted nightmare numbers obviously odds openly overhaul overrated pact patience payday payout plea poach ponders pounce
    pounced pounces predicted prediction preview profit quadruple quartet quietly raids rant rating ratings reacted reaction reacts
    rebuild recap recovers rehab relieved ridiculous roadblock roundup sanction sanctions scan scare scoring secretly shocking
    shockingly shut shuts sidelined slammed slams snag snatch snatched splashes splurge spree spurn spurned stadium stats stream
    stunning stunningly suddenly sums superb supporters surely surface surfaces surgery surprises swooped swoops tag takeover tease
    teases ticket tickets till titanic track treble trick trust tv twelve twist twists underrated unreal unwanted urgent verdict warned
    warning warns windfall worries worry wraps xi
    ageing bullish defiant disgraced emotional foreign imperious inspired misfiring reborn reinvigorated rejuvenated rested resurgent
    returning revitalised sacked stubborn tearful
    """
)
"""More such words, of headlines in capitals."""
