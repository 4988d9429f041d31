import { englishLibrary, type Library } from '@evenkeel/library';
import type { ChatMessage, DraftRulesView } from '@evenkeel/protocol';
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef, type Ref, useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildLiveLink } from '../../builders/live-link.ts';
import { DraftFindings, type DraftFindingsHandle } from './draft-findings.tsx';

/** What the server would answer; null while it does not. */
let served: DraftRulesView | null;
let link: ReturnType<typeof buildLiveLink>;

beforeEach(() => {
  window.localStorage.clear();
  served = viewOf(englishLibrary, 1);
  link = buildLiveLink();
  vi.stubGlobal('fetch', async () => {
    if (served === null) throw new TypeError('Failed to fetch');
    return new Response(JSON.stringify(served));
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function viewOf({ draftRules = [], draftMeasures = [] }: Library, version: number): DraftRulesView {
  return { ok: true, version, draftRules, draftMeasures, mayConcede: true };
}

function Page({ handle, messages }: { handle: Ref<DraftFindingsHandle>; messages?: ChatMessage[] }) {
  const [draft, setDraft] = useState('');
  return (
    <>
      <textarea aria-label="Message" value={draft} onChange={(event) => setDraft(event.target.value)} />
      <DraftFindings
        ref={handle}
        socket={link.socket}
        draft={draft}
        messages={messages ?? NONE}
        customerIsTyping={false}
        shortcut="Alt+9"
        onRewrite={setDraft}
      />
    </>
  );
}
const NONE: ChatMessage[] = [];

function open(messages?: ChatMessage[]) {
  const handle = createRef<DraftFindingsHandle>();
  render(<Page handle={handle} {...(messages && { messages })} />);
  const user = userEvent.setup();
  const field = screen.getByLabelText('Message') as HTMLTextAreaElement;
  return { handle, user, field };
}

test('a finding says how much it matters, in words, and one click takes its rewrite', async () => {
  const { user, field } = open();
  await user.type(field, 'Unfortunately, it left today.');
  const line = await screen.findByRole('listitem');
  expect(line.textContent).toContain('Worth a look');
  expect(line.textContent).toContain('It left today.');
  expect(screen.getByRole('status').textContent).toContain('Worth a look');
  await user.click(within(line).getByRole('button', { name: /Use this/ }));
  expect(field.value).toBe('It left today.');
  expect(screen.queryByRole('listitem')).toBeNull();
});

test('the key takes the first rewrite, past findings that have none', async () => {
  const { handle, user, field } = open();
  await user.type(field, 'That is impossible. Kindly wait.');
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(2));
  act(() => handle.current?.takeFirst());
  expect(field.value).toBe('That is impossible. Please wait.');
});

test('a muted rule is silent, also after the page was left, until it is brought back', async () => {
  const { user, field } = open();
  await user.type(field, 'Kindly wait.');
  await user.click(await screen.findByLabelText(/More about/));
  await user.click(screen.getByRole('button', { name: 'Mute this rule' }));
  expect(screen.queryByRole('listitem')).toBeNull();
  cleanup();

  const again = open();
  await again.user.type(again.field, 'Kindly wait.');
  await again.user.click(await screen.findByRole('button', { name: 'Bring back the muted rule' }));
  expect(await screen.findByRole('listitem')).toBeTruthy();
});

test('what is kept in the browser and no list of names mutes nothing', async () => {
  window.localStorage.setItem('evenkeel.muted-draft-rules', '{"kindly":true}');
  const { user, field } = open();
  await user.type(field, 'Kindly wait.');
  expect(await screen.findByRole('listitem')).toBeTruthy();
});

test('a published library counts from then on; without an answer the old rules stay, and the line back asks again', async () => {
  const { user, field } = open();
  await user.type(field, 'Kindly wait.');
  await screen.findByRole('listitem');

  const draftRules = (englishLibrary.draftRules ?? []).filter(({ id }) => id !== 'kindly');
  served = null;
  act(() => link.fact('library:published', { version: 2 }));
  expect(screen.queryAllByRole('listitem')).toHaveLength(1);
  served = viewOf({ ...englishLibrary, draftRules }, 2);
  act(() => link.comeBack());
  await waitFor(() => expect(screen.queryByRole('listitem')).toBeNull());
});

test('what the agent has said before is part of it', async () => {
  const said = (seq: number, text: string): ChatMessage => ({
    messageId: `m${seq}`,
    seq,
    author: 'agent',
    authorId: 'a',
    text,
    sentAtMs: seq,
    editedAtMs: null,
    assessment: null,
  });
  const { user, field } = open([said(1, 'I am checking the order now.')]);
  await user.type(field, 'I am checking the order now.');
  expect((await screen.findByRole('listitem')).textContent).toContain('sent this sentence before');
});
