/**
 * Letters of other scripts drawn like a Latin one. NFKC already undoes full-width and mathematical letters; these are
 * different letters to Unicode and the same to a reader. Only lower case: folding lowers first.
 */
const PAIRS =
  'аa вb сc ԁd еe ёe һh іi їi јj кk мm ӏl оo рp ԛq ѕs тt нh уy ԝw хx ѵv пn гr ' +
  'αa βb εe ηn ιi κk νv οo ρp τt υu χx γy ωw ' +
  'ɑa ɡg ɩi ɪi ʟl ոn օo ѡw ցg հh ւu øo đd ħh łl ŧt ıi ȷj ƒf ϲc';

export const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  PAIRS.split(' ').map((pair) => [pair.slice(0, -1), pair.slice(-1)]),
);
