import { delivery } from './delivery.ts';
import { everyday } from './everyday.ts';
import { limits } from './limits.ts';
import { moods } from './moods.ts';
import type { ScriptedConversation } from './scripted-conversation.ts';
import { service } from './service.ts';
import { unheard } from './unheard.ts';

/** The demo begins with these: trouble from the first line, a calm chat beside it, an alert and a limit within seconds. */
const OPENING: readonly string[] = ['outage-home-office', 'calm-change-of-address', 'repeat-contact', 'abuse-ladder'];

/** All of them, in the order in which they are played: after the opening by turns, so that calm ones run beside heated ones. */
export const scriptedConversations: readonly ScriptedConversation[] = [
  ...byTurns([delivery, service, everyday, limits]),
  ...unheard,
  ...moods,
].sort((one, other) => placeInOpening(one) - placeInOpening(other));

function byTurns(kinds: readonly (readonly ScriptedConversation[])[]): ScriptedConversation[] {
  const longest = Math.max(...kinds.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) => kinds.flatMap((kind) => kind[turn] ?? [])).flat();
}

function placeInOpening({ id }: ScriptedConversation): number {
  const place = OPENING.indexOf(id);
  return place < 0 ? OPENING.length : place;
}
