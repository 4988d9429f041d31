import type { Term } from '../../schema.ts';
import { abuses } from '../../term-rows.ts';

const threatens = abuses('threat', 'agent');
const threatensSomebody = abuses('threat', 'other-person');

/** Threats that are no case for the trigger table yet: harm wished or hinted at, which a boundary has to follow. */
// biome-ignore format: one term a line reads as a table
export const threats: Term[] = [
  threatens('hands-on-you', 'get|got|lay|put|had my|our [bare] hands on you|u|ya', 3.6, 'Announces violence.', ['wait until I get my hands on you'], { unless: ['hands on you new'], mustNotMatch: ['I got my hands on your new phone'] }),
  threatens('need-a-slap', '{you} need|needs|deserve|deserves|want|asking [for] [a|some] [good|hard|proper|real] slap|slapping|beating|punch|smack|kicking|kick|whipping|hiding|smacking|flogging', 3.4, 'Wishes violence.', ['you need a good slap', 'you deserve a beating'], { unless: ['do {you} want', 'kick start|off'], mustNotMatch: ['do you want a punch bowl too'] }),
  threatens('somebody-hits-you', 'hope|wish|want|like|love someone|somebody|he|they|karma|life|a [bus|truck|car|train|would|to|will] beats|beat|punches|punch|slaps|slap|hits|hit|runs|kills|kill|shoots|stabs|smacks|fires {you} [over|up]', 3.6, 'Wishes violence.', ['I hope someone beats you up', 'I hope a bus hits you'], { unless: ['hits|runs|fires your'], mustNotMatch: ['I hope someone runs your shop well'] }),
  threatens('would-hit-you', 'im|id|would|wish|could|gladly|happily [like|love|just|so|could|gladly] [to] slap|punch|hit|kick|smack|strangle|headbutt you|u|ya', 3.5, 'Wishes violence.', ["I'd slap you if I could"], { unless: ['hit|kick you up|off|back', 'would it|that|they|he|she hit|kick', 'does|did it'], mustNotMatch: ['I would hit you up later'] }),
  threatens('you-will-be-sorry', '{you} will|gonna|going|ll [to] [all] be [so|very] sorry', 3.1, 'A veiled threat.', ['you will be sorry'], { unless: ['will {you} be', 'if|hope {you}'], mustNotMatch: ['will you be sorry to see us go'] }),
  threatensSomebody('they-deserve-harm', 'he|she|they|guy|man|woman|person|politicians|bastard|bitch|idiot deserves|deserve|should|needs|need|must|ought [to] [be|all|just] shot|hanged|hung|killed|executed|beaten|slapped|punched|die|rot|gallows|stabbed|raped|castrated|drowned|strangled|whipped', 3.2, 'Wishes harm on somebody as just.', ['he should be shot', 'she deserves to rot'], { unless: ['not|never|nobody|shouldnt|says|said|told|think|thinks {gap} deserves|deserve|should|needs|need|must'], mustNotMatch: ['they said he should be shot'] }),
];
