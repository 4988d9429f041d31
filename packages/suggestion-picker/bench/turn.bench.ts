/**
 * What a message costs: read (scored, and what it tells), folded, its cards picked, and what was shown folded. In one run on one core:
 *
 *   npx tsx --conditions=source packages/suggestion-picker/bench/turn.bench.ts [--rounds 15]
 *
 * The messages are those of our own scripted conversations, customers and agents, read beforehand but where a line says
 * otherwise. Read the ratios to the reference, a JSON round trip of one short event: absolutes are the machine's.
 */
import { cpuUsage } from 'node:process';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import {
  type ConversationEvent,
  type ConversationState,
  openConversation,
  reduceConversation,
} from '@evenkeel/conversation-state';
import { englishLibrary } from '@evenkeel/library';
import { compileLexicon, compileTells, readCustomerMessage, readTells } from '@evenkeel/scoring-engine';
import { scriptedConversations } from '@evenkeel/scripted-conversations';
import { compileSuggestions, type PeopleFacts, pickSuggestions } from '@evenkeel/suggestion-picker';

// The states kept for the steps would teach V8 that all states live long: which runs learn it, and when, is chance.
setFlagsFromString('--no-allocation-site-pretenuring');

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '15' } } });
const rounds = Number(values.rounds);
const engine = { lexicon: compileLexicon(englishLibrary), tells: compileTells(englishLibrary) };
const suggestions = compileSuggestions(englishLibrary);

/** A house that has written ten thousand phrases: each that comes with Evenkeel again and again, in families of their own. */
const MANY = 10_000;
const manySuggestions = compileSuggestions({
  ...englishLibrary,
  phrases: Array.from({ length: MANY }, (_, index) => {
    const phrase = englishLibrary.phrases[
      index % englishLibrary.phrases.length
    ] as (typeof englishLibrary.phrases)[number];
    const copy = Math.floor(index / englishLibrary.phrases.length);
    return copy === 0 ? phrase : { ...phrase, id: `${phrase.id}-${copy}`, group: `${phrase.group}-${copy % 5}` };
  }),
});

/** One message of a chat, with the state it meets and the ones it leads to. */
interface Step {
  people: PeopleFacts;
  before: ConversationState;
  event: ConversationEvent;
  folded: ConversationState;
  shown: Extract<ConversationEvent, { kind: 'cards-shown' }>;
}

const chats: Step[][] = scriptedConversations.map((script) => {
  let atMs = 1_763_716_800_000;
  let state = openConversation({ openedAtMs: atMs });
  return script.messages.map(({ author, text, afterMs }, index) => {
    atMs += afterMs;
    const before = state;
    const read = author === 'customer' ? readCustomerMessage(text, engine) : { assessment: null };
    const event = {
      kind: 'message',
      messageId: `m${index + 1}`,
      author,
      authorId: author,
      text,
      atMs,
      ...read,
    } as const;
    const folded = reduceConversation(before, event, englishLibrary);
    const cards = pickSuggestions(folded, suggestions, script);
    const shown = { kind: 'cards-shown', cards, atMs } as const;
    state = cards.length === 0 ? folded : reduceConversation(folded, shown, englishLibrary);
    return { people: script, before, event, folded, shown };
  });
});
const steps = chats.flat();
const withCards = steps.filter(({ shown }) => shown.cards.length > 0);
const by = (author: string) => steps.filter(({ event }) => event.kind === 'message' && event.author === author);
const customers = by('customer');

const textOf = ({ event }: Step) => (event.kind === 'message' ? event.text : '');

interface Contender {
  name: string;
  /** Times one pass runs what is measured. */
  runs: number;
  pass: () => void;
}

/** The states of a chat are carried along, as in the server: each is made, read and thrown away. */
function wholeTurns(): void {
  for (const chat of chats) {
    let state = chat[0]?.before;
    for (const { event, people } of chat) {
      if (state === undefined) return;
      state = reduceConversation(state, event, englishLibrary);
      const cards = pickSuggestions(state, suggestions, people);
      if (cards.length > 0)
        state = reduceConversation(state, { kind: 'cards-shown', cards, atMs: event.atMs }, englishLibrary);
    }
  }
}

/** As in the realtime bench: customers' messages only, by turns over many conversations, so that no state is at hand. */
const CONVERSATIONS = 500;
const MESSAGES_EACH = 12;
function manyChats(): void {
  const states = Array.from({ length: CONVERSATIONS }, () => openConversation({ openedAtMs: 1_763_716_800_000 }));
  for (let sent = 0; sent < CONVERSATIONS * MESSAGES_EACH; sent++) {
    const at = sent % CONVERSATIONS;
    const { event, people } = customers[sent % customers.length] ?? {};
    let state = states[at];
    if (event === undefined || people === undefined || state === undefined) return;
    const atMs = 1_763_716_800_000 + sent;
    state = reduceConversation(state, { ...event, atMs }, englishLibrary);
    const cards = pickSuggestions(state, suggestions, people);
    if (cards.length > 0) state = reduceConversation(state, { kind: 'cards-shown', cards, atMs }, englishLibrary);
    states[at] = state;
  }
}

/** From the text of a customer to the cards: what the target for a message is about. */
function fromMessageToCards(step: Step): unknown {
  if (step.event.kind !== 'message') return null;
  const read = readCustomerMessage(step.event.text, engine, step.before.language);
  const state = reduceConversation(step.before, { ...step.event, ...read }, englishLibrary);
  return pickSuggestions(state, suggestions, step.people);
}

function over(name: string, some: readonly Step[], run: (step: Step) => unknown): Contender {
  return {
    name,
    runs: some.length,
    pass: () => {
      for (const step of some) run(step);
    },
  };
}

const REFERENCE = 'reference: JSON round trip of one short event';
const smallest = { ...withCards[0]?.event, text: 'hello', assessment: null };
const fold = ({ before, event }: Step) => reduceConversation(before, event, englishLibrary);
const contenders: Contender[] = [
  over(REFERENCE, steps, () => JSON.parse(JSON.stringify(smallest))),
  over('fold of a customer message', customers, fold),
  over('fold of an agent message', by('agent'), fold),
  over('pick of cards, any message', steps, ({ folded, people }) => pickSuggestions(folded, suggestions, people)),
  over('pick of cards, where there are some', withCards, ({ folded, people }) =>
    pickSuggestions(folded, suggestions, people),
  ),
  over(`the same with ${MANY} phrases`, withCards, ({ folded, people }) =>
    pickSuggestions(folded, manySuggestions, people),
  ),
  over('fold of cards shown', withCards, ({ folded, shown }) => reduceConversation(folded, shown, englishLibrary)),
  over('what a customer message tells', customers, (step) => readTells(textOf(step), engine.tells)),
  over('customer message to cards: read, fold, pick', customers, fromMessageToCards),
  { name: 'whole turn: fold, pick, fold of cards', runs: steps.length, pass: wholeTurns },
  { name: `whole turn, customers only, ${CONVERSATIONS} chats`, runs: CONVERSATIONS * MESSAGES_EACH, pass: manyChats },
];

/** Processor time, not wall time: a busy machine stretches the wall clock of whoever happens to run. */
function microsecondsPerRun({ runs, pass }: Contender): number {
  // Long enough for the clock, short enough to interleave the contenders.
  const passes = Math.max(1, Math.ceil(6000 / runs));
  const before = cpuUsage();
  for (let count = 0; count < passes; count++) pass();
  const { user, system } = cpuUsage(before);
  return (user + system) / (passes * runs);
}

// Interleaved rounds, median: a busy neighbour slows all of them alike. The first rounds only warm up.
const WARM_UP = 3;
const samples = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
for (let round = 0; round < rounds + WARM_UP; round++) {
  for (const contender of contenders) {
    const spent = microsecondsPerRun(contender);
    if (round >= WARM_UP) samples.get(contender.name)?.push(spent);
  }
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

const reference = median(samples.get(REFERENCE) ?? []);
console.log(
  `${steps.length} messages of ${chats.length} conversations, ${withCards.length} with cards, median of ${rounds} rounds`,
);
console.table(
  contenders.map(({ name, runs }) => {
    const spent = median(samples.get(name) ?? []);
    return {
      step: name,
      messages: runs,
      'µs each': Number(spent.toFixed(2)),
      '× reference': Number((spent / reference).toFixed(2)),
    };
  }),
);

const [few, many] = ['pick of cards, where there are some', `the same with ${MANY} phrases`].map((name) =>
  median(samples.get(name) ?? []),
);
console.log(
  `${MANY} phrases cost ${((many ?? Number.NaN) / (few ?? Number.NaN)).toFixed(2)} times what ${englishLibrary.phrases.length} cost; at most 2.`,
);
