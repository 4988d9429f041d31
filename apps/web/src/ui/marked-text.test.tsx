import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { buildEvidence } from '../builders/conversation.ts';
import { MarkedText } from './marked-text.tsx';

afterEach(cleanup);

test('where a trigger and a signal overlap both lines are drawn', () => {
  const text = 'the third time I ask';
  const { container } = render(
    <MarkedText
      text={text}
      evidence={[
        buildEvidence(text, 'third time', { signal: 'trigger', trigger: 'repeat-contact', points: 0 }),
        buildEvidence(text, 'time I ask'),
      ]}
    />,
  );
  expect(container.textContent).toBe(text);
  const marks = [...container.querySelectorAll('mark')].map((mark) => [mark.dataset.signal, mark.textContent]);
  expect(marks).toEqual([
    ['trigger', 'third '],
    ['trigger', 'time'],
    ['frustration', 'time'],
    ['frustration', ' I ask'],
  ]);
});

test('of two signals in one place the stronger line is drawn', () => {
  const text = 'you are useless';
  const { container } = render(
    <MarkedText
      text={text}
      evidence={[buildEvidence(text, text), buildEvidence(text, 'useless', { signal: 'abuse' })]}
    />,
  );
  const marks = [...container.querySelectorAll('mark')].map((mark) => [mark.dataset.signal, mark.textContent]);
  expect(marks).toEqual([
    ['frustration', 'you are '],
    ['abuse', 'useless'],
  ]);
});

test('evidence against a signal is not drawn as the signal', () => {
  const text = 'not angry at all';
  const { container } = render(
    <MarkedText text={text} evidence={[buildEvidence(text, 'not angry', { points: -1 })]} />,
  );
  expect(container.querySelector('mark')?.dataset.signal).toBe('against');
});

test('markup in a message is text', () => {
  const text = '<img src=x onerror=alert(1)> & <b>bold</b>';
  const { container } = render(<MarkedText text={text} evidence={[buildEvidence(text, '<b>bold')]} />);
  expect(container.textContent).toBe(text);
  expect(container.querySelector('img, b')).toBeNull();
});
