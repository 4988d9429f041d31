import type { ConversationView } from '@evenkeel/protocol';
import type { ReactNode } from 'react';
import {
  BUILT_AT_MS,
  buildAlert,
  buildAssessment,
  buildCalmView,
  buildCard,
  buildCards,
  buildEvidence,
  buildMessage,
  buildTile,
  buildView,
} from '../../builders/conversation.ts';
import { buildPhrase } from '../../builders/phrase.ts';
import { AlertList } from '../../features/alerts/alert-list.tsx';
import type { AlertedTile } from '../../features/alerts/alert-order.ts';
import { AssistPanel } from '../../features/assist/assist-panel.tsx';
import { Composer } from '../../features/chat/composer.tsx';
import { MessageList } from '../../features/chat/message-list.tsx';
import { ConversationList } from '../../features/conversation-list/conversation-list.tsx';
import { PhraseForm } from '../../features/phrase-form/phrase-form.tsx';
import { WallBoard } from '../../features/wall-board/wall-board.tsx';

export interface GalleryState {
  name: string;
  /** Narrow ones are the width of the sidebar. */
  width: 'narrow' | 'wide';
  show: () => ReactNode;
}

const nothing = () => {};

/** Text that tries to break a layout or a page: markup, a right-to-left override, zero-width marks, one endless word. */
const HOSTILE =
  '<img src=x onerror=alert(1)> \u202Eesrever\u202C z\u200Be\u200Br\u200Bo Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle\n&amp; {customerName} 🤬🤬🤬';

/** Every panel is about somebody else: its parts are named after the customer, and no two parts of a page share a name. */
function panel(customerName: string, view: ConversationView, given: { staleSinceMs?: number } = {}): ReactNode {
  return (
    <AssistPanel
      view={{ ...view, customerName }}
      agentSeq={0}
      nowMs={BUILT_AT_MS}
      staleSinceMs={given.staleSinceMs ?? null}
      onInsert={nothing}
      onCopy={nothing}
      onDismiss={nothing}
    />
  );
}

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

const alertedTiles: AlertedTile[] = [
  {
    ...buildTile({ conversationKey: 'shop~c2', customerName: 'Marek Novák', level: 'critical' }),
    alert: buildAlert({
      alertId: 'threat@6',
      severity: 'danger',
      protocol: 'Join the chat now. Do not promise anything. Follow the safety procedure.',
      reasons: [{ text: 'Threatens to come to the shop.', messageId: 'm2', start: 0, end: 30 }],
    }),
  },
  { ...buildTile(), alert: buildAlert() },
  {
    ...buildTile({ conversationKey: 'shop~c3', customerName: HOSTILE.slice(0, 80), level: 'strained' }),
    alert: buildAlert({
      alertId: 'unresolved@4',
      severity: 'attention',
      status: 'acknowledged',
      responsible: 'team-lead',
      protocol: 'Look for the open step and give it to a specialist.',
      openedAtMs: BUILT_AT_MS - 9 * 60_000,
    }),
  },
];

const wallTiles = [
  ...alertedTiles,
  buildTile({
    conversationKey: 'shop~c4',
    customerName: 'Jo',
    level: 'strained',
    trend: 'steady',
    tensionHistory: [0.3, 0.32, 0.3],
    lastAuthor: 'agent',
    lastText: 'I have found your parcel: it is in Leeds.',
    waitingSinceMs: null,
    topReason: 'Has waited long.',
  }),
  buildTile({
    conversationKey: 'shop~c5',
    customerName: null,
    agentId: null,
    level: 'calm',
    trend: 'steady',
    tensionHistory: [],
    lastText: 'Hi',
    topReason: '',
  }),
  buildTile({
    conversationKey: 'shop~c6',
    customerName: 'Ines Duarte',
    level: 'calm',
    trend: 'falling',
    tensionHistory: [0.2, 0.5, 0.72, 0.6, 0.3, 0.1],
    recovered: true,
    lastText: 'Thank you, that was quick after all.',
    topReason: '',
  }),
  buildTile({
    conversationKey: 'shop~c7',
    customerName: 'Tom',
    level: 'heated',
    boundaryStep: 'final-warning',
    lastText: HOSTILE.slice(0, 120),
    topReason: 'Second insult at the agent.',
  }),
];

const chatMessages = [
  buildMessage({ seq: 1, text: 'Hi, where is my refund?' }),
  buildMessage({ seq: 2, author: 'agent', authorId: 'agent-1', text: 'Good morning Ana, let me look it up.' }),
  buildMessage({ seq: 3, author: 'system', text: 'The queue is longer than usual.' }),
  buildMessage({ seq: 4, author: 'note', text: 'Refund promised on the 4th, see ticket 8812.' }),
  buildMessage({ seq: 5, text: 'This is the third time I am asking.', editedAtMs: BUILT_AT_MS }),
  buildMessage({ seq: 6, text: HOSTILE }),
];

/** Every state a screen can be in that is worth a look. */
export const GALLERY_STATES: GalleryState[] = [
  { name: 'heated', width: 'narrow', show: () => panel('Ana Lindqvist', buildView()) },
  { name: 'calm-empty', width: 'narrow', show: () => panel('Ben', buildCalmView()) },
  {
    name: 'strained',
    width: 'narrow',
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
    name: 'critical-danger',
    width: 'narrow',
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
    name: 'boundary',
    width: 'narrow',
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
    name: 'recovered',
    width: 'narrow',
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
    name: 'lost-connection',
    width: 'narrow',
    show: () => panel('Farah', buildView(), { staleSinceMs: BUILT_AT_MS - 30_000 }),
  },
  { name: 'hostile-text', width: 'narrow', show: () => panel(HOSTILE.slice(0, 80), buildHostileView()) },
  { name: 'closed', width: 'narrow', show: () => panel('Gus', buildCalmView({ status: 'closed' })) },
  {
    name: 'not-read',
    width: 'narrow',
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
    name: 'no-phrases',
    width: 'narrow',
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
  {
    name: 'list',
    width: 'narrow',
    show: () => (
      <ConversationList
        tiles={[
          ...wallTiles,
          buildTile({ conversationKey: 'shop~c9', customerName: 'Lena', status: 'closed', level: 'calm' }),
        ]}
        chosenKey="shop~c1"
        unread={new Set(['shop~c7', 'shop~c4'])}
        nowMs={BUILT_AT_MS}
        onChoose={nothing}
      />
    ),
  },
  {
    name: 'chat',
    width: 'wide',
    show: () => (
      <div className="gallery-chat">
        <MessageList
          label="Chat with Ana"
          messages={chatMessages}
          outgoing={[
            { conversationKey: 'shop~c1', messageId: 'o1', text: 'On its way.', sentAtMs: BUILT_AT_MS, problem: null },
            {
              conversationKey: 'shop~c1',
              messageId: 'o2',
              text: 'This one cannot go.',
              sentAtMs: BUILT_AT_MS,
              problem: {
                ok: false,
                code: 'not-allowed',
                message: 'This conversation is not yours to write in. Ask someone whose role includes it.',
                retry: false,
              },
            },
          ]}
          own="agent"
          names={{ customer: 'Ana Lindqvist', agent: 'You' }}
          typing="Ana Lindqvist"
          onTakeBack={nothing}
        />
        <Composer label="Message to Ana" placeholder="Write an answer" value="" onChange={nothing} onSend={nothing} />
      </div>
    ),
  },
  {
    name: 'alerts',
    width: 'wide',
    show: () => (
      <AlertList
        tiles={alertedTiles}
        messagesOf={() => [
          buildMessage({ messageId: 'm2', text: 'I know where your shop is and I am coming over.' }),
          buildMessage({
            messageId: 'm3',
            text: 'This is the third time I am asking about my refund. Nobody answers, you people are useless. Get me a manager.',
          }),
        ]}
        problems={new Map([['unresolved@4', 'The server did not answer, so the alert is unchanged. Try again.']])}
        nowMs={BUILT_AT_MS}
        emptyWords="No alerts."
        onAnswer={nothing}
        onRead={nothing}
      />
    ),
  },
  {
    name: 'board',
    width: 'wide',
    show: () => <WallBoard tiles={wallTiles} nowMs={BUILT_AT_MS} onRead={nothing} />,
  },
  {
    name: 'phrase-form',
    width: 'wide',
    show: () => (
      <PhraseForm
        phrase={buildPhrase({ text: 'You have waited {waitMinutes} minutes, {customerNmae}.' })}
        isNew={false}
        isChanged
        saving={false}
        problem={{
          ok: false,
          code: 'library-changed',
          message:
            'You were looking at version 12; version 13 is in force. Nothing was changed. Someone else published meanwhile: reload, then make your change again.',
          retry: false,
        }}
        said=""
        theirs={buildPhrase()}
        onChange={nothing}
        onSave={nothing}
        onSwitch={nothing}
        onDiscard={nothing}
        onReload={nothing}
      />
    ),
  },
];
