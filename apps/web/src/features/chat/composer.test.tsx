import { LIMITS } from '@evenkeel/protocol';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef, type Ref, useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { Composer, type ComposerHandle, TEXT_LENGTH_MAX } from './composer.tsx';

afterEach(cleanup);

function Page(props: { handle: Ref<ComposerHandle>; onSend: (text: string) => void }) {
  const [text, setText] = useState('');
  return (
    <Composer ref={props.handle} label="Message" placeholder="" value={text} onChange={setText} onSend={props.onSend} />
  );
}

function open() {
  const onSend = vi.fn();
  const handle = createRef<ComposerHandle>();
  render(<Page handle={handle} onSend={onSend} />);
  return { user: userEvent.setup(), onSend, handle, field: screen.getByLabelText('Message') as HTMLTextAreaElement };
}

test('Enter sends and empties the field, Shift+Enter begins a new line', async () => {
  const { user, onSend, field } = open();
  await user.type(field, 'Hello{Shift>}{Enter}{/Shift}Ana{Enter}');
  expect(onSend.mock.calls).toEqual([['Hello\nAna']]);
  expect(field.value).toBe('');
});

test('nothing but space is not sent', async () => {
  const { user, onSend, field } = open();
  await user.type(field, '   {Enter}');
  expect(onSend).not.toHaveBeenCalled();
});

test('a text over the limit is kept, told, and not sent', async () => {
  const { user, onSend, field } = open();
  await user.click(field);
  await user.paste('x'.repeat(TEXT_LENGTH_MAX + 1));
  expect(field.value).toHaveLength(TEXT_LENGTH_MAX + 1);
  expect(screen.getByRole('alert').textContent).toContain('4001 characters');
  await user.keyboard('{Enter}');
  expect(onSend).not.toHaveBeenCalled();
});

test('the limit is that of the contract', () => {
  expect(TEXT_LENGTH_MAX).toBe(LIMITS.textLength);
});

test('an inserted text lands at the caret, the caret behind it, and nothing is sent', async () => {
  const { user, onSend, handle, field } = open();
  await user.type(field, 'Hello bye');
  field.setSelectionRange(5, 5);
  act(() => handle.current?.insert('Ana,'));
  expect(field.value).toBe('Hello Ana, bye');
  expect([field.selectionStart, field.selectionEnd]).toEqual([10, 10]);
  expect(document.activeElement).toBe(field);
  expect(onSend).not.toHaveBeenCalled();
});
