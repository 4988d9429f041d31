import { describe, expect, test } from 'vitest';
import { GroupCommit } from './group-commit.ts';
import type { Turn } from './ports.ts';

function turn(conversationKey: string, seq: number): Turn {
  return {
    conversationKey,
    stored: { seq, receivedAtMs: 0, event: { kind: 'closed', atMs: 0 }, cardsShown: [], about: {} },
    newContactId: null,
    snapshot: null,
  };
}

class Refused extends Error {}

/** A store whose commits are held until released, and fail when told to. */
function heldStore(failures: (turns: readonly Turn[], attempt: number) => Error | null = () => null) {
  const groups: string[][] = [];
  const refusedKeys: string[] = [];
  let attempt = 0;
  let gate: Promise<void> = Promise.resolve();
  const commits = new GroupCommit({
    store: {
      async commit(turns) {
        attempt += 1;
        groups.push(turns.map(({ conversationKey, stored }) => `${conversationKey}${stored.seq}`));
        await gate;
        const failure = failures(turns, attempt);
        if (failure) throw failure;
      },
    },
    maxRows: 100,
    isRefusal: (error) => error instanceof Refused,
    onRefused: (key) => refusedKeys.push(key),
  });
  return {
    commits,
    groups,
    refusedKeys,
    hold() {
      let release = () => {};
      gate = new Promise((resolve) => {
        release = resolve;
      });
      return () => {
        gate = Promise.resolve();
        release();
      };
    },
  };
}

describe('group commit', () => {
  test('what comes while a group is being written goes together in the next one, in order', async () => {
    const { commits, groups, hold } = heldStore();
    const release = hold();
    const first = commits.store(turn('a', 1));
    await new Promise(setImmediate);
    const rest = [commits.store(turn('a', 2)), commits.store(turn('b', 1)), commits.store(turn('a', 3))];
    release();
    await Promise.all([first, ...rest]);
    expect(groups).toEqual([['a1'], ['a2', 'b1', 'a3']]);
  });

  test('no turn resolves before its group is written', async () => {
    const { commits, hold } = heldStore();
    const release = hold();
    let isStored = false;
    const stored = commits.store(turn('a', 1)).then(() => {
      isStored = true;
    });
    await new Promise(setImmediate);
    await new Promise(setImmediate);
    expect(isStored).toBe(false);
    release();
    await stored;
  });

  test('a database that is away for a moment is tried again with the same turns', async () => {
    const { commits, groups } = heldStore((_turns, attempt) => (attempt === 1 ? new Error('connection lost') : null));
    await commits.store(turn('a', 1));
    expect(groups).toEqual([['a1'], ['a1']]);
  });

  test('a conversation the database refuses takes its own followers down and nobody else', async () => {
    const { commits, refusedKeys, hold } = heldStore((turns) =>
      turns.some(({ conversationKey }) => conversationKey === 'bad') ? new Refused('duplicate') : null,
    );
    const release = hold();
    const opener = commits.store(turn('good', 1));
    await new Promise(setImmediate);
    const outcomes = Promise.allSettled([
      commits.store(turn('good', 2)),
      commits.store(turn('bad', 1)),
      commits.store(turn('bad', 2)),
      commits.store(turn('good', 3)),
    ]);
    release();
    await opener;
    expect((await outcomes).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
    expect(refusedKeys).toEqual(['bad']);
  });

  test('settled waits for everything handed in before it, and also when some of it was refused', async () => {
    const { commits, hold } = heldStore((turns) =>
      turns.some(({ conversationKey }) => conversationKey === 'bad') ? new Refused('duplicate') : null,
    );
    const release = hold();
    const order: string[] = [];
    const first = commits.store(turn('a', 1)).then(() => order.push('a'));
    const second = commits.store(turn('bad', 1)).catch(() => order.push('bad'));
    const settled = commits.settled().then(() => order.push('settled'));
    release();
    await Promise.all([first, second, settled]);
    expect(order.at(-1)).toBe('settled');
    await commits.settled();
    await commits.drained();
  });
});
