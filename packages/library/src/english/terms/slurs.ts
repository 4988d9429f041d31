import type { Term } from '../../schema.ts';
import { abuses, claims } from './build-term.ts';

/** Needed to be found, kept to the necessary. Words for who somebody is (black, gay, Muslim …) are no slurs and are not here. */
const slur = abuses('slur', 'group');
const slurAtYou = abuses('slur', 'agent');

// biome-ignore format: one term a line reads as a table
export const slurs: Term[] = [
  slur('slur-black', 'nigger~|niggers|nigga|niggas|niggaz|nigga|nigguh|coon|coons|jigaboo|sambo|golliwog|spearchucker|porchmonkey', 4.6, 'Slur against Black people.', ['you nigger', 'niggas'], { unless: ['maine coon', 'coon cat|cheese'], mustNotMatch: ['maine coon cat', 'Niger river'] }),
  slur('slur-gay', 'faggot~|faggots|fag|fags|faggy|poofter|poofters|poof|dyke|dykes|homo|homos|batty|sodomite|sodomites|tranny|trannies|shemale|shemales|ladyboy', 4.2, 'Slur against gay or trans people.', ['you faggot', 'trannies'], { unless: ['homo sapiens|sapien|erectus', 'a fag break', 'poof it|and', 'offas dyke', 'dyke road|march'], mustNotMatch: ['homo sapiens exhibit'] }),
  slur('slur-asian', 'chink|chinks|gook|gooks|chinaman|slanteye|slanteyes|zipperhead|paki|pakis|raghead|ragheads|towelhead|towelheads|sandnigger|curryeater|cameljockey|dothead', 4.4, 'Slur against people of Asian or Arab origin.', ['you chink', 'pakis'], { unless: ['chink in the|armour|armor'], mustNotMatch: ['a chink in the armour'] }),
  slur('slur-jewish', 'kike|kikes|yid|yids|heeb|hymie', 4.4, 'Slur against Jewish people.', ['you kike']),
  slur('slur-latino', 'spic|spics|wetback|wetbacks|beaner|beaners|gringo|gringos', 3.9, 'Slur against Latin Americans.', ['you beaner']),
  slur('slur-roma', 'gyppo|gyppos|pikey|pikeys|gypo', 4, 'Slur against Roma and Travellers.', ['you pikey']),
  slur('slur-disabled', 'retard~|retards|retarded|retart|tards|spastic|spaz|spazz|mongoloid|cripple|cripples|fucktard|mong', 3.6, 'Slur against disabled people.', ['retard', 'so retarded'], { unless: ['fire|flame retardant', 'cripple creek'], mustNotMatch: ['flame retardant fabric'] }),
  slur('slur-white', 'honky|honkies|cracker|crackers|peckerwood|whitey|redneck|rednecks|hillbilly|hillbillies', 1.9, 'Slur against white people; mostly a snack.', ['you redneck'], { unless: ['cracker|crackers', 'redneck games'], mustNotMatch: ['cheese and crackers'] }),
  slur('slur-islam', 'muzzie|muzzies|muzrat|mudslime|goatfucker|jihadi', 4, 'Slur against Muslims.', ['you muzzie']),
  slurAtYou('you-are-gay', 'you|u|youre|ur [are|r|is|sound|look] [so|very|really|a|such|just|all|totally|as] [a] gay|gayest|homo|lesbian|lesbo', 3.2, 'Who somebody is, thrown at the reader as an insult.', ['you are gay', 'ur so gay'], { unless: ['if {you} are|r', 'do|does|can|did {you}', 'are|is {you}', '{you} gay|lesbian friendly|owned|bar'], mustNotMatch: ['is your hotel gay friendly'] }),
  slur('group-contempt', 'immigrants|foreigners|muslims|jews|blacks|mexicans|gays|arabs|migrants|refugees [are] [all|a|just] criminals|terrorists|animals|rapists|thieves|scum|vermin|disgusting|inferior|parasites|dirty|subhuman', 4, 'Contempt for a whole group of people.', ['immigrants are all criminals', 'muslims are terrorists'], { unless: ['not|arent all', 'say|says|said|thinks {gap} immigrants|muslims'], mustNotMatch: ['not all muslims are terrorists'] }),
  slur('hate-group', 'hate|hates|kill|deport|ban|exterminate|hang|shoot|gas|stop|fuck [all|those|these|the|fucking|you] [the|fucking|dirty] muslims|jews|blacks|gays|foreigners|immigrants|mexicans|arabs|asians|indians|chinese|pakis|women|lesbians|transgenders|migrants|refugees|christians|whites', 4, 'Hatred of a whole group of people.', ['I hate muslims', 'deport all immigrants'], { unless: ['people|they|who|dont|not|racists [who] hate|hates', 'stop|ban|gas women|chinese|indians|asians|blacks|whites|christians'], mustNotMatch: ['people who hate gays are wrong'] }),
  slurAtYou('terrorist', '{you} [are|fucking|a|r|bunch|of|all|dirty] [a|of|all|fucking|dirty] terrorist|terrorists|nazi|nazis|paedo|pedo|pedophile|paedophile|pedos|rapist|rapists|nonce|nonces|fascist|fascists|commie|satanist', 3.6, 'Calls the reader a monster.', ['you are a terrorist', 'you nazis'], { unless: ['are {you}', 'do|did {you}'], mustNotMatch: ['do you sell nazi history books'] }),
  claims('gay-neutral', 'gay|lesbian|queer|trans|transgender|muslim|jewish|black|asian|bisexual|jew|arab|disabled|blind|deaf|immigrant|mexican|chinese|indian', 'Who somebody is: no feeling, no abuse.', ['I am a gay man', 'my muslim neighbour'], { unless: ['deaf|blind {gap} ears|eye'] }),
];
