import { BUILT_AT_MS, buildAlert, buildMessage, buildTile } from '../../builders/conversation.ts';
import { buildPhrase } from '../../builders/phrase.ts';
import { AlertList } from '../../features/alerts/alert-list.tsx';
import type { AlertedTile } from '../../features/alerts/alert-order.ts';
import { Composer } from '../../features/chat/composer.tsx';
import { MessageList } from '../../features/chat/message-list.tsx';
import { ConversationList } from '../../features/conversation-list/conversation-list.tsx';
import { PhraseForm } from '../../features/phrase-form/phrase-form.tsx';
import { WallBoard } from '../../features/wall-board/wall-board.tsx';
import { type GalleryState, HOSTILE, nothing } from './gallery-state.ts';

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

/** The states of the other screens. */
export const SCREEN_STATES: GalleryState[] = [
  {
    id: 'list',
    shape: 'narrow',
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
    id: 'chat',
    shape: 'wide',
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
    id: 'alerts',
    shape: 'wide',
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
    id: 'board',
    shape: 'wide',
    show: () => <WallBoard tiles={wallTiles} nowMs={BUILT_AT_MS} onRead={nothing} />,
  },
  {
    id: 'phrase-form',
    shape: 'wide',
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
