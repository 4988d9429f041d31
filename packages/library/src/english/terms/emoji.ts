import type { Term } from '../../schema.ts';
import { distresses, frustrates, satisfies } from '../../term-rows.ts';

// biome-ignore format: one term a line reads as a table
export const emoji: Term[] = [
  frustrates('emoji-angry', '😡|😠|🤬|👿|😾', 2.4, 'An angry face; a run of them grows by halves.', ['😡', '😡😡😡', 'really? 😠']),
  frustrates('emoji-huff', '😤|😒|😑|🙄|😾|😣|😖|😫|😩|🤦|🤷', 1.5, 'Huffing, rolling eyes, a palm on the face.', ['🙄', '🤦‍♀️ again']),
  frustrates('emoji-thumbs-down', '👎', 2.2, 'Thumbs down.', ['👎']),
  frustrates('emoji-sad', '😞|😟|😔|🙁|☹|😕|😦|😧', 1, 'A sad or puzzled face.', ['😞', '☹️']),
  frustrates('emoji-poop', '💩', 1.6, 'Says what it is worth.', ['💩']),
  frustrates('emoji-clown', '🤡', 2, 'Calls somebody a clown.', ['🤡']),
  frustrates('emoji-steam', '💢|🤯|😵', 1.2, 'About to burst.', ['💢', '🤯']),
  frustrates('emoji-skull', '💀|☠', 0.3, 'Mostly laughter or tiredness.', ['💀']),
  frustrates('emoticon-sad', ':(|=(', 1, 'A sad face in signs.', ['nothing :(', 'oh :-(']),
  frustrates('emoticon-angry', '>:(', 2.2, 'An angry face in signs.', ['>:(']),
  frustrates('emoticon-skew', ':/', 0.7, 'A wry face in signs.', ['hmm :/']),
  distresses('emoji-cry', '😭|😢|😿|🥺|😰|😱|😨|💔', 1.5, 'Weeping or fear; often exaggeration, so alone it stays below the line.', ['😭', '💔']),
  frustrates('emoji-cry-upset', '😭|😢|💔', 0.9, 'Weeping also says something went wrong.', ['my order is gone 😭']),
  satisfies('emoji-smile', '😀|😃|😄|😁|😊|🙂|☺|😇|🤗|😉|😌|😋|😎|🥳', 1.4, 'A smiling face.', ['😊', 'ok 🙂']),
  satisfies('emoji-love', '❤|🧡|💛|💚|💙|💜|💕|💖|💗|💘|💝|😍|🥰|😘|♥|💞|🫶', 2, 'A heart or a loving face.', ['❤️', '😍']),
  satisfies('emoji-thanks', '🙏|👍|👌|💯|🙌|🤝|✅|⭐|🌟|🎉|🎊|💐|🌹|💪', 1.7, 'Thanks, agreement or applause.', ['👍', '🙏🏽 thank you']),
  satisfies('emoji-clap', '👏', 1.2, 'Applause, unless something went wrong (see the sarcasm rule).', ['👏']),
  satisfies('emoji-laugh', '😂|🤣|😆|😅|😹', 0.8, 'Laughter in the words of dying, or in a face.', ['😂', 'haha 🤣']),
  satisfies('emoticon-smile', ':)|:d|=)|;)|<3|=d|:p|:3', 1.2, 'A smile or a heart in signs.', ['ok :)', 'thanks :D', '<3']),
];
