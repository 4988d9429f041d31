import { englishLibrary } from '@evenkeel/library';
import { expect, test } from 'vitest';
import { compileLibrary } from './live-library.ts';
import { OpenConversations } from './open-conversations.ts';
import type { StoredConversation, TurnStore } from './ports.ts';

function openWith(load: TurnStore['load']) {
  let nowMs = 0;
  const conversations = new OpenConversations({
    store: { load },
    library: { current: compileLibrary(1, englishLibrary) },
    now: () => nowMs,
  });
  return {
    conversations,
    wait: (ms: number) => {
      nowMs += ms;
    },
  };
}

test('tasks of one conversation run in the order they came, also while it is being read', async () => {
  const { conversations } = openWith(async () => new Map());
  const order: number[] = [];
  await Promise.all([1, 2, 3].map((number) => conversations.use('s~a', () => order.push(number))));
  await conversations.use('s~a', () => order.push(4));
  expect(order).toEqual([1, 2, 3, 4]);
});

test('a burst of unknown conversations is read with one query', async () => {
  const asked: string[][] = [];
  const { conversations } = openWith(async (keys) => {
    asked.push([...keys]);
    return new Map();
  });
  await Promise.all(['s~a', 's~b', 's~c', 's~a'].map((key) => conversations.use(key, () => {})));
  expect(asked).toEqual([['s~a', 's~b', 's~c']]);
});

test('when reading fails everyone who waits hears it, and the next one tries again', async () => {
  let attempts = 0;
  const { conversations } = openWith(async () => {
    attempts += 1;
    if (attempts === 1) throw new Error('no database');
    return new Map();
  });
  const outcomes = await Promise.allSettled([conversations.use('s~a', () => 1), conversations.use('s~a', () => 2)]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await conversations.use('s~a', () => 3)).toBe(3);
});

test('a task that throws rejects alone', async () => {
  const { conversations } = openWith(async () => new Map());
  const [bad, good] = await Promise.allSettled([
    conversations.use('s~a', () => {
      throw new Error('bad task');
    }),
    conversations.use('s~a', () => 'fine'),
  ]);
  expect([bad?.status, good?.status]).toEqual(['rejected', 'fulfilled']);
});

test('idle conversations leave the memory, those somebody looks at stay', async () => {
  const { conversations, wait } = openWith(async () => new Map());
  await conversations.use('s~idle', () => {});
  await conversations.use('s~watched', () => {});
  wait(31 * 60_000);
  await conversations.use('s~fresh', () => {});
  conversations.forgetIdle((key) => key === 's~watched');
  expect([...conversations.inMemory()].map(({ conversationKey }) => conversationKey)).toEqual(['s~watched', 's~fresh']);
});

test('a conversation whose log cannot be folded fails alone', async () => {
  const broken = {
    snapshot: {
      conversationKey: 's~broken',
      source: 's',
      conversationId: 'broken',
      queueId: null,
      customerName: null,
      snapshotSeq: 0,
      state: null,
    },
    tail: [{ seq: 1, receivedAtMs: 0, event: undefined, cardsShown: [], about: {} }],
    messageSeqs: new Map(),
    lastLines: [],
  } as unknown as StoredConversation;
  const { conversations } = openWith(async () => new Map([['s~broken', broken]]));
  const [bad, good] = await Promise.allSettled([
    conversations.use('s~broken', () => 'read'),
    conversations.use('s~fine', () => 'read'),
  ]);
  expect([bad?.status, good?.status]).toEqual(['rejected', 'fulfilled']);
  expect(await conversations.use('s~fine', () => 'still')).toBe('still');
});

test('while what is stored is rewritten everybody waits, in order, and then reads it anew', async () => {
  let reads = 0;
  const { conversations } = openWith(async () => {
    reads += 1;
    return new Map();
  });
  const order: string[] = [];
  await conversations.use('s~a', () => order.push('before'));
  const { promise: rewritten, resolve } = withResolvers();
  conversations.rewrite('s~a', async () => {
    await rewritten;
    order.push('rewritten');
  });
  const waiting = [1, 2].map((number) => conversations.use('s~a', () => order.push(`${number}`)));
  await conversations.use('s~b', () => order.push('another'));
  resolve();
  await Promise.all(waiting);
  expect(order).toEqual(['before', 'another', 'rewritten', '1', '2']);
  expect(reads).toBe(3);
});

test('when the rewriting fails those who wait hear it, and the next one reads what is stored', async () => {
  const { conversations } = openWith(async () => new Map());
  conversations.rewrite('s~a', async () => {
    throw new Error('no database');
  });
  await expect(conversations.use('s~a', () => 1)).rejects.toThrow('no database');
  expect(await conversations.use('s~a', () => 2)).toBe(2);
});

test('who waits behind a task that has it rewritten while it is read waits for the rewriting, too', async () => {
  const { conversations } = openWith(async () => new Map());
  const order: string[] = [];
  const first = conversations.use('s~a', () => {
    conversations.rewrite('s~a', async () => void order.push('rewritten'));
  });
  const second = conversations.use('s~a', () => order.push('second'));
  await Promise.all([first, second]);
  expect(order).toEqual(['rewritten', 'second']);
});

test('erasing waits for those who were there before, holds back those who come, and is done with all or none in hand', async () => {
  const { conversations } = openWith(async () => new Map());
  const order: string[] = [];
  await conversations.use('s~b', () => order.push('in memory'));
  const reading = conversations.use('s~a', () => order.push('read before'));
  const erasing = conversations.erase(['s~a', 's~b'], async () => {
    await Promise.resolve();
    order.push('erased');
    return 2;
  });
  await reading;
  expect(await erasing).toBe(2);
  await Promise.all(['s~a', 's~b'].map((key) => conversations.use(key, () => order.push(`${key} anew`))));
  expect(order).toEqual(['in memory', 'read before', 'erased', 's~a anew', 's~b anew']);
  expect(['s~a', 's~c'].map((key) => conversations.wasErased(key))).toEqual([true, false]);
});

test('when erasing fails nothing is lost: who waits goes on with what is stored', async () => {
  const { conversations } = openWith(async () => new Map());
  const erasing = conversations.erase(['s~a'], async () => {
    throw new Error('no database');
  });
  const waiting = conversations.use('s~a', () => 'went on');
  await expect(erasing).rejects.toThrow('no database');
  expect(await waiting).toBe('went on');
});

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
