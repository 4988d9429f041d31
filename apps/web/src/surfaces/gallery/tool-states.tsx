import type { ConversationView } from '@evenkeel/protocol';
import {
  buildAlert,
  buildCards,
  buildLadder,
  buildNote,
  buildNotes,
  buildNudge,
  buildOptions,
  buildStillHere,
  buildView,
} from '../../builders/conversation.ts';
import { buildProblem } from '../../builders/tool-desk.ts';
import type { ToolDesk } from '../../features/assist/tools/tool-desk.ts';
import type { GalleryState } from './gallery-state.ts';
import { panel } from './panel.tsx';
import { found, press, typeInto } from './play.ts';

/** One tool, open. `next` goes on from there. */
function tool(
  id: string,
  given: {
    opens: string;
    who: string;
    part?: string;
    view?: Partial<ConversationView>;
    desk?: Partial<ToolDesk>;
    next?: (tile: HTMLElement) => Promise<unknown>;
  },
): GalleryState {
  return {
    id,
    shape: 'narrow',
    part: given.part ?? '.tool',
    show: () => panel(given.who, buildView(given.view), given.desk ? { desk: given.desk } : {}),
    async play(tile) {
      if (tile.querySelector(`[data-tool=${given.opens}]`)) await press(tile, `[data-tool=${given.opens}]`);
      else {
        await press(tile, '[aria-label="More tools"]');
        await press(tile, `[role=menuitem][data-value=${given.opens}]`);
      }
      await given.next?.(tile);
    },
  };
}

const untold = new Promise<never>(() => {});
const LONG_WORD = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle';
const fortyNotes = Array.from({ length: 40 }, (_, index) =>
  buildNote({
    noteId: `tried@m${index}`,
    kind: index < 30 ? 'tried' : 'date',
    text: `Step ${index + 1} they have tried`,
  }),
);
const full = { options: buildOptions(), notes: buildNotes() };

/** Every tool of the sidebar, empty, full, and when something is in the way. */
export const TOOL_STATES: GalleryState[] = [
  { id: 'bar-counts', shape: 'narrow', part: '.tool-bar', show: () => panel('Abel Ruiz', buildView(full)) },
  {
    id: 'more-tools',
    shape: 'narrow',
    show: () => panel('Bea Lund', buildView(full)),
    play: (tile) => press(tile, '[aria-label="More tools"]'),
  },
  {
    id: 'pause-offered',
    shape: 'narrow',
    part: '.guidance-rules',
    show: () => panel('Cyrus', buildView({ nudges: [buildNudge()] })),
  },
  {
    id: 'let-them-finish',
    shape: 'narrow',
    part: '.guidance-rules',
    show: () =>
      panel(
        'Cosima',
        buildView({
          nudges: [buildNudge({ moment: 'let-them-finish', line: 'They are still writing. Let them finish first.' })],
        }),
      ),
  },
  {
    id: 'still-here',
    shape: 'narrow',
    part: '.guidance',
    show: () => panel('Corin', buildView({ cards: buildCards().slice(0, 1), stillHere: buildStillHere() })),
  },
  {
    id: 'alert-seen',
    shape: 'narrow',
    part: '.guidance-rules',
    show: () => panel('Dilan', buildView({ alert: buildAlert({ status: 'acknowledged' }) })),
  },
  tool('find', { opens: 'find', who: 'Elif', next: (tile) => found(tile, '[role=option]') }),
  tool('find-hits', {
    opens: 'find',
    who: 'Finn',
    next: async (tile) => {
      await found(tile, '[role=option]');
      await typeInto(tile, '[role=combobox]', 'refnud');
    },
  }),
  tool('find-none', {
    opens: 'find',
    who: 'Greta',
    next: async (tile) => {
      await found(tile, '[role=option]');
      await typeInto(tile, '[role=combobox]', 'zeppelin');
    },
  }),
  tool('find-blank', {
    opens: 'find',
    who: 'Hamid',
    next: async (tile) => {
      await found(tile, '[role=option]');
      await typeInto(tile, '[role=combobox]', 'bring');
      await press(tile, '[role=option]:only-child');
    },
  }),
  tool('find-loading', { opens: 'find', who: 'Inga', desk: { phrases: () => untold } }),
  tool('find-problem', { opens: 'find', who: 'Joao', desk: { phrases: async () => buildProblem() } }),
  tool('options', { opens: 'options', who: 'Kaja', view: full }),
  tool('options-two', {
    opens: 'options',
    who: 'Leon',
    view: full,
    next: async (tile) => {
      await press(tile, '.option-way input');
      await press(tile, '.option-way input:not(:checked)');
    },
  }),
  tool('options-none', { opens: 'options', who: 'Maja' }),
  tool('notes', { opens: 'notes', who: 'Nils', view: full }),
  tool('notes-editing', {
    opens: 'notes',
    who: 'Olga',
    view: full,
    next: (tile) => press(tile, '[aria-label^="Edit"]'),
  }),
  tool('notes-forty', { opens: 'notes', who: 'Pablo', view: { notes: fortyNotes } }),
  tool('notes-none', { opens: 'notes', who: 'Ronja' }),
  tool('notes-problem', {
    opens: 'notes',
    who: 'Sven',
    view: full,
    desk: { editNote: async () => buildProblem() },
    next: (tile) => press(tile, '[aria-label^="Take out"]'),
  }),
  tool('help', { opens: 'help', who: 'Timo', view: { alert: buildAlert() } }),
  tool('help-called', { opens: 'help', who: 'Ugo', next: (tile) => press(tile, '.tool [type=submit]') }),
  tool('help-problem', {
    opens: 'help',
    who: 'Vera',
    desk: { raiseHand: async () => buildProblem() },
    next: (tile) => press(tile, '.tool [type=submit]'),
  }),
  tool('refuse', { opens: 'refuse', who: 'Wim', view: full }),
  tool('refuse-filled', {
    opens: 'refuse',
    who: 'Xenia',
    view: full,
    next: async (tile) => {
      await typeInto(tile, '[name=expectation]', 'a refund today');
      await typeInto(tile, '[name=reason]', 'the parcel is still on its way back');
      await typeInto(tile, '[name=alternative]', 'send it again by express today');
    },
  }),
  tool('own', { opens: 'own', who: 'Yara' }),
  tool('limits', { opens: 'limits', who: 'Zoe', view: { ladder: buildLadder(), boundaryStep: 'final-warning' } }),
  tool('limits-none', { opens: 'limits', who: 'Adil' }),
  tool('pause', { opens: 'pause', who: 'Bruno' }),
  tool('pause-abuse', { opens: 'pause', who: 'Cleo', view: { nudges: [buildNudge()] } }),
  tool('hand-over', { opens: 'hand-over', who: 'Dario' }),
  tool('hand-over-problem', { opens: 'hand-over', who: 'Edda', desk: { handOver: async () => buildProblem() } }),
  tool('tool-danger', {
    opens: 'refuse',
    part: '.assist',
    who: 'Fanny',
    view: { level: 'critical', alert: buildAlert({ severity: 'danger' }) },
  }),
  tool('long-words', {
    opens: 'options',
    who: LONG_WORD,
    view: {
      options: buildOptions().map((option) => ({
        ...option,
        solution: LONG_WORD,
        limit: LONG_WORD,
        issueName: LONG_WORD,
      })),
    },
  }),
];
