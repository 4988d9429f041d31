import type { ConversationView } from '@evenkeel/protocol';
import { useEffect, useState } from 'react';
import {
  BUILT_AT_MS,
  buildAlert,
  buildAssessment,
  buildBlankCard,
  buildCalmView,
  buildCard,
  buildCards,
  buildEvidence,
  buildReadView,
  buildView,
} from '../../builders/conversation.ts';
import { AssistNotice } from '../../features/assist/assist-notice.tsx';
import { type GalleryState, HOSTILE } from './gallery-state.ts';
import { panel } from './panel.tsx';
import { press, typeInto } from './play.ts';

function buildHostileView(): ConversationView {
  return buildView({
    reasons: [{ text: 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle, three times over.' }],
    cards: [buildCard({ text: HOSTILE, feeling: 'Rindfleischetikettierungsüberwachungsaufgabenübertragung' })],
    lastCustomerMessage: {
      messageId: 'm3',
      text: HOSTILE,
      assessment: buildAssessment({
        evidence: [
          buildEvidence(HOSTILE, 'esrever', { signal: 'distress' }),
          buildEvidence(HOSTILE, 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle', {
            signal: 'abuse',
            points: 3,
          }),
          buildEvidence(HOSTILE, '🤬🤬🤬', { points: 1.5, because: 'Emoji for swearing.' }),
        ],
      }),
    },
  });
}

function buildBlankView(): ConversationView {
  return buildView({ cards: [buildBlankCard(), ...buildCards().slice(1)] });
}

/** The keyboard is on a card, and then something newer comes. */
function NewerWaits() {
  const [view, setView] = useState(buildView);
  useEffect(() => {
    document.querySelector<HTMLElement>('[data-state-id="newer-waits"] .card > article')?.focus();
    setView(buildView({ cards: [buildCard({ phraseId: 'newer', text: 'A newer sentence.' })] }));
  }, []);
  return panel('Hugo', view);
}

/** Every state of the sidebar. */
export const SIDEBAR_STATES: GalleryState[] = [
  { id: 'heated', shape: 'narrow', show: () => panel('Ana Lindqvist', buildView()) },
  { id: 'calm-empty', shape: 'narrow', show: () => panel('Ben', buildCalmView()) },
  {
    id: 'strained',
    shape: 'narrow',
    part: '.guidance',
    show: () =>
      panel(
        'Carla Neri',
        buildView({
          level: 'strained',
          trend: 'steady',
          cards: buildCards().slice(0, 1),
          reasons: [{ text: 'Has waited 20 minutes.' }],
        }),
      ),
  },
  {
    id: 'critical-danger',
    shape: 'narrow',
    show: () =>
      panel(
        'Marek Novák',
        buildView({
          level: 'critical',
          tension: 0.92,
          tensionHistory: [0.2, 0.4, 0.5, 0.8, 0.92],
          reasons: [{ text: 'Threatens to come to the shop.' }, { text: 'Third contact.' }],
          alert: buildAlert({
            severity: 'danger',
            protocol: 'Stay calm, promise nothing. A supervisor has been called.',
          }),
          cards: [
            buildCard({
              phraseId: 'get-help',
              kind: 'escalate-now',
              text: '',
              guidance: 'A supervisor sees this now. You do not have to answer the threat.',
              feeling: 'not alone',
              because: ['They threaten a person.'],
            }),
          ],
        }),
      ),
  },
  {
    id: 'boundary',
    shape: 'narrow',
    show: () =>
      panel(
        'Dora',
        buildView({
          boundaryStep: 'final-warning',
          permission: 'You may end the chat after the next insult. Nobody will hold it against you.',
          cards: [
            buildCard({
              phraseId: 'limit-2',
              kind: 'boundary',
              text: 'I want to get this refund to you, and I can only do it if we speak without insults. If they go on, I will have to end this chat.',
              feeling: 'clear where the line is',
              because: ['Second insult aimed at you.'],
            }),
            ...buildCards().slice(1),
          ],
        }),
      ),
  },
  {
    id: 'recovered',
    shape: 'narrow',
    part: '.guidance',
    show: () =>
      panel(
        'Emil Hansen',
        buildCalmView({
          recovered: true,
          trend: 'falling',
          tensionHistory: [0.2, 0.5, 0.72, 0.6, 0.3, 0.1],
          cards: [
            buildCard({
              kind: 'closing',
              text: 'I am glad that is sorted. Anything else on your mind today?',
              feeling: 'looked after',
            }),
          ],
        }),
      ),
  },
  {
    id: 'lost-connection',
    shape: 'narrow',
    show: () => panel('Farah', buildView(), { staleSinceMs: BUILT_AT_MS - 30_000 }),
  },
  { id: 'hostile-text', shape: 'narrow', show: () => panel(HOSTILE.slice(0, 80), buildHostileView()) },
  { id: 'closed', shape: 'narrow', part: '.guidance', show: () => panel('Gus', buildCalmView({ status: 'closed' })) },
  {
    id: 'not-read',
    shape: 'narrow',
    part: '.guidance',
    show: () =>
      panel(
        'Omar',
        buildCalmView({
          noPhrasesIn: 'ar',
          lastCustomerMessage: {
            messageId: 'm3',
            text: 'لماذا لم يصل طلبي بعد؟',
            assessment: buildAssessment({ language: 'ar', abstained: true }),
          },
        }),
      ),
  },
  {
    id: 'no-phrases',
    shape: 'narrow',
    part: '.guidance',
    show: () =>
      panel(
        'Lucía',
        buildView({
          level: 'strained',
          cards: [],
          reasons: [{ text: 'Waiting too long', messageId: 'm3' }],
          noPhrasesIn: 'es',
          lastCustomerMessage: {
            messageId: 'm3',
            text: 'Llevo tres semanas esperando y nadie me contesta.',
            assessment: buildAssessment({
              language: 'es',
              frustration: 0.8,
              evidence: [
                {
                  start: 0,
                  end: 28,
                  signal: 'frustration',
                  termId: 'llevo-esperando',
                  points: 2.6,
                  because: 'Counts the time waited.',
                },
              ],
            }),
          },
        }),
      ),
  },
  { id: 'who', shape: 'narrow', show: () => panel('Ida Moreau', buildReadView()) },
  {
    id: 'who-why',
    shape: 'narrow',
    show: () => panel('Jan de Vries', buildReadView()),
    play: (tile) => press(tile, '.badge-button'),
  },
  {
    id: 'reasons',
    shape: 'narrow',
    show: () => panel('Kofi', buildView()),
    play: (tile) => press(tile, '.glance-more'),
  },
  { id: 'blanks', shape: 'narrow', part: '.guidance', show: () => panel('Lars', buildBlankView()) },
  {
    id: 'blanks-half',
    shape: 'narrow',
    part: '.guidance',
    show: () => panel('Mina', buildBlankView()),
    play: (tile) => typeInto(tile, '.blank', 'sent your parcel to the old address'),
  },
  {
    id: 'blanks-filled',
    shape: 'narrow',
    part: '.guidance',
    show: () => panel('Nora', buildBlankView()),
    play: async (tile) => {
      await typeInto(tile, '.blank[data-empty]', 'sent your parcel to the old address');
      await typeInto(tile, '.blank[data-empty]', 'Monday at noon');
    },
  },
  {
    id: 'blanks-small',
    shape: 'narrow',
    part: '.guidance',
    show: () => panel('Otto', buildView({ cards: [buildCard(), buildBlankCard()] })),
  },
  {
    id: 'card-open',
    shape: 'narrow',
    part: '.guidance',
    show: () => panel('Petra', buildView()),
    play: async (tile) => {
      await press(tile, 'li:last-child .card-show');
      await press(tile, 'li:last-child .card-why-button');
    },
  },
  {
    id: 'card-dismissing',
    shape: 'narrow',
    show: () => panel('Quentin', buildView()),
    play: (tile) => press(tile, '[aria-label=Dismiss]'),
  },
  {
    id: 'card-dismissed',
    shape: 'narrow',
    part: '.guidance',
    show: () => panel('Rosa', buildView()),
    play: async (tile) => {
      await press(tile, '[aria-label=Dismiss]');
      await press(tile, '[role=menuitem]');
    },
  },
  {
    id: 'card-inserted',
    shape: 'narrow',
    part: '.guidance',
    show: () => panel('Sami', buildView()),
    play: (tile) => press(tile, '.card .button-filled'),
  },
  { id: 'newer-waits', shape: 'narrow', part: '.guidance', show: () => <NewerWaits /> },
  {
    id: 'answered',
    shape: 'narrow',
    part: '.guidance',
    show: () => panel('Tess', buildView({ level: 'strained', trend: 'falling', cards: [], waitingSinceMs: null })),
  },
  { id: 'none-chosen', shape: 'narrow', show: () => <AssistNotice state="none-chosen" /> },
  { id: 'loading', shape: 'narrow', show: () => <AssistNotice state="loading" /> },
  {
    id: 'problem',
    shape: 'narrow',
    show: () => (
      <AssistNotice
        state="problem"
        words="This conversation is not yours to see. Ask someone whose role includes it, or choose another one."
      />
    ),
  },
];
