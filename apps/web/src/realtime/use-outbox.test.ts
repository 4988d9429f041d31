import { problem } from '@evenkeel/protocol';
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { buildLiveLink } from '../builders/live-link.ts';
import { useOutbox } from './use-outbox.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function open() {
  vi.useFakeTimers();
  const link = buildLiveLink();
  const { result } = renderHook(() => useOutbox(link.socket));
  const send = (text: string) => act(() => result.current.send('shop~c1', text));
  const texts = () => result.current.outgoing.map(({ text }) => text);
  return { link, result, send, texts };
}

test('a message is kept until it is acknowledged', async () => {
  const { link, send, texts } = open();
  send('On its way.');
  expect(texts()).toEqual(['On its way.']);
  await act(() => link.last('chat:send').reply({ ok: true, seq: 4 }));
  expect(texts()).toEqual([]);
});

test('an unanswered message is sent again under the same id', async () => {
  const { link, send, texts } = open();
  send('On its way.');
  await act(async () => {
    await link.last('chat:send').timeOut();
    await vi.advanceTimersByTimeAsync(1_500);
  });
  const [first, second] = link.sent('chat:send');
  expect(second?.body).toEqual(first?.body);
  await act(() => link.last('chat:send').reply({ ok: true, seq: 4 }));
  expect(texts()).toEqual([]);
});

test('a message written while the line is down goes out when it is back', async () => {
  const { link, send } = open();
  act(() => link.lose());
  send('Still here.');
  expect(link.sent('chat:send')).toHaveLength(0);
  act(() => link.comeBack());
  expect(link.sent('chat:send')).toHaveLength(1);
});

test('a message the server will never take is shown with its problem and can be taken back', async () => {
  const { link, send, result, texts } = open();
  send('x'.repeat(5000));
  await act(() => link.last('chat:send').reply(problem('message-too-long', 'The text is too long.')));
  expect(result.current.outgoing[0]?.problem?.code).toBe('message-too-long');
  act(() => link.comeBack());
  expect(link.sent('chat:send')).toHaveLength(1);
  act(() => result.current.takeBack(result.current.outgoing[0]?.messageId ?? ''));
  expect(texts()).toEqual([]);
});
