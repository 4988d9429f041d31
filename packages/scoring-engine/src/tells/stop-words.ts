import { words } from '../match/word-classes.ts';

/** Words that every message has, whatever it is about. "How", "not", "never" and "where" stay: they tell what is asked. */
export const STOP_WORDS: ReadonlySet<string> = words(
  `a about again all also am an and any are as at be because been before but by can could did do does for from get got
   had has have he her here him his hi hello i if im in into is it its ive just like me my myself of off on once one only or
   our out over please she should so some such than thank thanks that the their them then there these they this those to too
   two up us very was we were what when which who will with would you your yours yes ok okay`,
);
