import { words } from '../match/word-classes.ts';

/**
 * The words of the grammars of hatred against groups and contempt for a person (signals/weigh-groups.ts, weigh-persons.ts).
 * Who somebody is says nothing by itself: only a group or person together with one of the classes below, in the right place,
 * is hostile.
 */

/** Nouns that name people by what the law protects: origin, religion, sex, orientation, disability, age, refuge. */
export const GROUP_NOUNS: ReadonlySet<string> = words(
  `women females wives girls men males gays lesbians homosexuals bisexuals transsexuals transgenders transwomen transmen
   queers muslims jews christians catholics hindus buddhists sikhs mormons protestants atheists blacks whites asians africans arabs
   indians pakistanis mexicans latinos latinas hispanics europeans americans canadians nigerians somalis syrians afghans
   iranians iraqis turks kurds poles romanians albanians russians ukrainians gypsies roma travellers natives aborigines
   palestinians israelis brazilians filipinos vietnamese koreans immigrants migrants
   refugees foreigners aliens illegals autistics
   homosexuality islam judaism lesbianism catholicism christianity hinduism lgbt lgbtq lgbtqia`,
);

/** Words that say of whom a person is one: "gay people", "a Muslim", "the disabled". Alone before a thing they name nobody. */
export const IDENTITY_WORDS: ReadonlySet<string> = words(
  `gay lesbian homosexual bisexual heterosexual trans transgender transgendered transsexual nonbinary queer intersex muslim islamic jew
   jewish christian catholic hindu buddhist sikh mormon protestant atheist taoist black white coloured colored asian african arab
   arabic indian pakistani mexican latino latina latinx hispanic european american canadian chinese japanese korean
   nigerian somali syrian afghan iranian iraqi turkish polish romanian albanian russian ukrainian jamaican
   palestinian israeli immigrant migrant refugee foreigner foreign gypsy native aboriginal indigenous disabled handicapped
   paralysed paralyzed deaf blind autistic wheelchair elderly asylum female male woman lgbt lgbtq lgbtqia`,
);

/** Words for people after an identity: "trans folks", "a Jewish man". */
export const PEOPLE_WORDS: ReadonlySet<string> = words(
  `people person persons ppl peeps dudes folk folks man men woman women guy guys girl girls boy boys kid kids child children lady ladies
   family families community communities immigrants immigrant migrants refugees refugee foreigners students neighbours
   neighbors colleagues couple couples individuals humans
   lovers employees workers minorities minority seekers users citizens males females americans culture religion race`,
);

/** Hatred in a verb whose object is the group. */
export const HATING: ReadonlySet<string> = words(
  `hate hates hating hated despise despises despising detest detests detesting loathe loathes loathing abhor abhors dislike`,
);

/** Violence or removal, as said to others or of oneself: "kill all …", "let us deport …". */
export const HARMING: ReadonlySet<string> = words(
  `kill murder shoot hang burn gas beat exterminate eradicate eliminate annihilate slaughter lynch stab rape attack punch slap
   bomb torture castrate sterilise sterilize execute deport expel ban destroy hurt nuke strangle drown evict enslave
   imprison wipe jail strip deprive`,
);

/** The same, as what should happen to the group: "… should be shot", "… deserve to rot". */
export const HARMED: ReadonlySet<string> = words(
  `killed murdered shot hanged hung burned burnt gassed beaten raped stoned lynched tortured exterminated eradicated eliminated
   annihilated wiped castrated sterilised sterilized neutered drowned bombed slaughtered executed punished jailed imprisoned
   locked caged deported banned removed expelled banished evicted segregated enslaved attacked hurt silenced ashamed kicked
   thrown whipped slapped punched destroyed obliterated culled quarantined crushed stabbed nuked strangled
   die rot burn suffer disappear vanish perish chains slavery slaves death hell pain jail prison cages cage camps zoo kitchen hang drown starve
   choke bleed obey submit extinct erased outlawed arrested abused mutilated`,
);

/** What is denied to a group: "… do not deserve rights", "… should never be allowed to vote". */
export const GRANTED: ReadonlySet<string> = words(
  `allowed rights right vote exist live respect respected trusted breathe breed reproduce marry adopt life here equality
   equal speak mercy sympathy citizenship permitted let hired served opinion opinions voice power drive teach dignity happiness welcome belong place freedom`,
);

/** Contempt said of a group: dehumanising comparison, inferiority, disgust, crime laid to all of them. */
export const DEROGATORY: ReadonlySet<string> = words(
  `animals animal vermin scum scumbags filth trash garbage rubbish rats rat pigs pig dogs cockroaches cockroach roaches insects
   insect maggots maggot parasites parasite leeches leech plague disease diseases cancer virus infection pest pests subhuman
   subhumans savages savage barbarians barbaric apes ape monkeys monkey beasts demons devils evil satanic monsters terrorists
   criminals rapists thieves murderers killers paedophiles pedophiles paedos pedos perverts perverted predators freaks
   abomination abominations burden threat menace idiots morons imbeciles retards whores sluts bitches cunts degenerate
   degenerates deviants lunatics joke disgrace embarrassment losers liars crooks scammers cheats swine shit crap turds invaders
   cowards slaves worms snakes vultures sewage dirt excrement pollution
   disgusting inferior stupid dumb dirty filthy lazy greedy vile repulsive revolting gross nasty ugly horrible terrible awful pathetic
   worthless useless uncivilised uncivilized primitive backward backwards ignorant illiterate uneducated violent dangerous
   untrustworthy unnatural sinful immoral crazy insane hysterical irrational weak corrupt crooked dishonest
   contemptible despicable repugnant abhorrent loathsome detestable rotten shitty crappy fucked idiotic moronic retarded smelly
   stinky obnoxious unworthy undesirable incapable incompetent inhuman wicked deplorable hideous putrid poisonous toxic
   thug thugs curse scroungers scrounger
   thief terrorist criminal rapist murderer pervert predator monster idiot moron imbecile loser liar crook scammer cheat freak coward
   demon barbarian killer invader lunatic paedophile pedophile degenerate whore slut bitch cunt retard
   diseased brainless mindless heartless soulless worst assholes arseholes fuckers bastards motherfuckers`,
);

/** What a group does, in contempt: "… ruin everything", "… disgust me". Plain verbs of crime are news and not here. */
export const SPOILING: ReadonlySet<string> = words(
  `ruin ruins ruining ruined disgust disgusts repulse repulses revolt sicken sickens infest infesting invade invading pollute polluting
   poison poisoning leech leeching smell stink stinks reek suck sucks contaminate infect breed destroying
   nauseate appal appall`,
);

/** What nobody says kindly of a person to their face, beside `DEROGATORY`: "you are a completely hopeless …". */
export const BELITTLING: ReadonlySet<string> = words(
  `useless hopeless clueless brainless spineless gutless heartless shameless witless tasteless incompetent inept arrogant obnoxious boring
   annoying irritating insufferable unbearable creepy childish selfish cruel cowardly hypocritical delusional deluded demented
   braindead thick dense dim fat ugly lame phony pompous smug slimy sleazy shady
   clown clowns muppet muppets donkey sheep cow toad weasel rodent failure failures imbecile hypocrite creep jerk jerks fraud frauds
   liar thief moron idiot fool fools buffoon coward snake crook pervert predator psycho psychopath sociopath freak monster demon
   witch hag brat weirdo nobody nothing nuisance parasite worm rat wimp leech maggot loser dunce joker bully tyrant fascist nazi
   bigot racist traitor scumbag lowlife degenerate lunatic maniac simpleton savage beast barbarian troll dimwit halfwit nutcase
   airhead wretch swindler scammer cheat cheater con crackpot ghoul gremlin goblin vulture hyena`,
);

/** What is said with contempt of a person who is not in the chat, where "horrible" is only a complaint. */
export const VILIFYING: ReadonlySet<string> = words(
  `vermin scum filth trash garbage rat rats pig pigs animal animals cockroach cockroaches maggot maggots parasite parasites leech leeches
   subhuman savage savages monster monsters demon demons witch snake snakes weasel swine worm worms toad cow whale hag freak freaks
   pervert perverts perv predator predators pedophile pedophiles paedophile paedophiles pedo pedos paedo nazi nazis traitor traitors
   clown clowns muppet muppets buffoon buffoons fool fools coward cowards degenerate degenerates psychopath psychopaths sociopath
   psycho psychos lunatic lunatics maniac maniacs scumbag scumbags lowlife creep creeps jerk jerks sicko nutcase troll
   repulsive vile evil subhumans braindead brainless moron morons disgrace delusional demented crook crooks liar liars fraud`,
);

/** Every word of the grammar that is worth seeing through a disguise. */
export const HOSTILE_WORDS: ReadonlySet<string> = new Set([...HATING, ...HARMED, ...DEROGATORY, ...HARMING]);
