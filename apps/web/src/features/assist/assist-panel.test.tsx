import type { ConversationView } from '@evenkeel/protocol';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  BUILT_AT_MS,
  buildAlert,
  buildCalmView,
  buildCard,
  buildCards,
  buildStillHere,
  buildView,
} from '../../builders/conversation.ts';
import { buildToolDesk } from '../../builders/tool-desk.ts';
import { clockTime } from '../../ui/clock-words.ts';
import { AssistPanel, type AssistPanelHandle, type AssistPanelProps } from './assist-panel.tsx';

afterEach(cleanup);

function open(view: ConversationView = buildView(), given: Partial<AssistPanelProps> = {}) {
  const onInsert = vi.fn();
  const onCopy = vi.fn();
  const onDismiss = vi.fn();
  const onLeave = vi.fn();
  const handle = createRef<AssistPanelHandle>();
  const element = (next: ConversationView, changed: Partial<AssistPanelProps> = {}) => (
    <AssistPanel
      ref={handle}
      view={next}
      agentSeq={0}
      nowMs={BUILT_AT_MS}
      staleSinceMs={null}
      desk={buildToolDesk()}
      onInsert={onInsert}
      onCopy={onCopy}
      onDismiss={onDismiss}
      onLeave={onLeave}
      {...given}
      {...changed}
    />
  );
  const { rerender } = render(element(view));
  const show = (next: ConversationView, changed?: Partial<AssistPanelProps>) => rerender(element(next, changed));
  return { user: userEvent.setup(), show, handle, onInsert, onCopy, onDismiss, onLeave };
}

const nextCards = [buildCard({ phraseId: 'newer', text: 'A newer sentence.' })];

describe('at a glance', () => {
  test('level, trend, reasons and wait are there as words', () => {
    open();
    expect(screen.getByRole('heading', { name: 'Heated' })).toBeTruthy();
    expect(screen.getByText('rising')).toBeTruthy();
    expect(screen.getByText('Third contact about the same refund.')).toBeTruthy();
    expect(screen.getByText('waiting 3 min')).toBeTruthy();
    expect(screen.getByRole('img', { name: 'Tension now 66 %, highest 66 % in 6 messages' })).toBeTruthy();
  });

  test('further reasons are one press away', async () => {
    const { user } = open();
    expect(screen.queryByText('Insults the people answering.')?.closest('ul')?.hidden).toBe(true);
    await user.click(screen.getByRole('button', { name: /1 more reasons for Heated/ }));
    expect(screen.getByText('Insults the people answering.').closest('ul')?.hidden).toBe(false);
  });

  test('with nothing to say it says so', () => {
    open(buildCalmView());
    expect(screen.getByText('Nothing needed. You’re doing fine.')).toBeTruthy();
  });

  test('a recovered chat is marked', () => {
    open(buildCalmView({ recovered: true }));
    expect(screen.getByText(/Recovered/)).toBeTruthy();
  });

  test('a lost connection says from when the screen is, and goes when it is back', () => {
    const { show } = open(buildView(), { staleSinceMs: BUILT_AT_MS });
    expect(screen.getByText(`Reconnecting… what you see is from ${clockTime(BUILT_AT_MS)}`)).toBeTruthy();
    show(buildView(), { staleSinceMs: null });
    expect(screen.queryByText(/Reconnecting/)).toBeNull();
  });

  test('the boundary step comes with what the agent may do', () => {
    open(buildView({ boundaryStep: 'final-warning', permission: 'You may end the chat.' }));
    expect(screen.getByText('Final warning').parentElement?.textContent).toBe('Final warning You may end the chat.');
  });
});

describe('cards', () => {
  test('the first is marked as the one to use', () => {
    open();
    const cards = within(screen.getByRole('region', { name: 'Say next to Ana Lindqvist' })).getAllByRole('article');
    expect(cards.map((card) => card.getAttribute('aria-labelledby')).every(Boolean)).toBe(true);
    expect(cards[0]?.closest('li')?.dataset.first).toBe('');
    expect(cards[1]?.closest('li')?.dataset.first).toBeUndefined();
  });

  test.each(['1', '2', '3'])('key %s inserts the card at that place', async (key) => {
    const { user, onInsert } = open();
    await user.tab();
    await user.keyboard(key);
    const card = buildCards()[Number(key) - 1];
    expect(onInsert.mock.calls).toEqual([[card?.text, card]]);
  });

  test('a key of the composer inserts as well', () => {
    const { handle, onInsert } = open();
    act(() => handle.current?.insert(2));
    expect(onInsert).toHaveBeenCalledWith(buildCards()[1]?.text, buildCards()[1]);
  });

  test('keys with a modifier belong to the browser', async () => {
    const { user, onInsert } = open();
    await user.tab();
    await user.keyboard('{Control>}1{/Control}');
    expect(onInsert).not.toHaveBeenCalled();
  });

  test('a card that only guides offers nothing to insert', async () => {
    const { user, onInsert } = open(buildView({ cards: [buildCard({ text: '', guidance: 'Let them finish.' })] }));
    expect(screen.queryByRole('button', { name: 'Insert' })).toBeNull();
    await user.tab();
    await user.keyboard('1');
    expect(onInsert).not.toHaveBeenCalled();
  });

  test('where there is no composer a card can still be copied', async () => {
    const { user, onCopy } = open(buildView(), { onInsert: null });
    expect(screen.queryByRole('button', { name: 'Insert' })).toBeNull();
    await user.click(screen.getAllByRole('button', { name: 'Copy' })[0] as HTMLElement);
    expect(onCopy).toHaveBeenCalledWith(buildCards()[0]?.text, buildCards()[0]);
  });

  test('dismissing asks why, by keyboard too, and the card keeps its room', async () => {
    const { user, onDismiss } = open();
    const [dismiss] = screen.getAllByRole('button', { name: 'Dismiss' });
    dismiss?.focus();
    await user.keyboard('{Enter}');
    const menu = screen.getByRole('menu', { name: 'Why is it not right?' });
    expect(
      within(menu)
        .getAllByRole('menuitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Not about this', 'Wrong tone', 'Already said', 'Too late', 'Something else']);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onDismiss).toHaveBeenCalledWith(buildCards()[0], 'wrong-tone');
    expect(screen.getByText('Dismissed. Noted, thank you.')).toBeTruthy();
    expect(screen.getAllByRole('listitem').filter((item) => item.className === 'card')).toHaveLength(3);
  });

  test('Escape closes the menu and gives the focus back', async () => {
    const { user, onDismiss, onLeave } = open();
    const dismiss = screen.getAllByRole('button', { name: 'Dismiss' })[0] as HTMLElement;
    await user.click(dismiss);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(dismiss);
    expect(onDismiss).not.toHaveBeenCalled();
    expect(onLeave).not.toHaveBeenCalled();
  });

  test('Escape elsewhere goes back to the composer', async () => {
    const { user, onLeave } = open();
    await user.tab();
    await user.keyboard('{Escape}');
    expect(onLeave).toHaveBeenCalledOnce();
  });

  test('"why" shows the reason and the words of the customer', async () => {
    const { user } = open();
    await user.click(screen.getAllByRole('button', { name: 'Why' })[0] as HTMLElement);
    const why = screen.getByText('They say it is the third time.').closest('.card-why') as HTMLElement;
    expect(why.hidden).toBe(false);
    expect([...why.querySelectorAll('q')].map(({ textContent }) => textContent)).toEqual([
      'Get me a manager',
      'third time',
      'you people are useless',
    ]);
  });
});

describe('one leads, the others stand small', () => {
  const [first, second] = buildCards();

  test('only the first has its actions; the others have their key and open when they are asked for', async () => {
    const { user } = open();
    expect(screen.getAllByRole('button', { name: 'Copy' })).toHaveLength(1);
    expect(screen.getAllByRole('button', { name: 'Insert' })).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: `Show all of: ${second?.text}` }));
    expect(screen.getAllByRole('button', { name: 'Copy' })).toHaveLength(2);
  });

  test('N walks from card to card, and I, C and D mean the one it stands on', async () => {
    const { user, onInsert, onCopy } = open();
    await user.tab();
    await user.keyboard('nn');
    expect(document.activeElement).toBe(screen.getAllByRole('article')[1]);
    await user.keyboard('i');
    expect(onInsert).toHaveBeenCalledWith(second?.text, second);
    await user.keyboard('c');
    expect(onCopy).toHaveBeenCalledWith(second?.text, second);
    await user.keyboard('d');
    expect(screen.getByRole('menu', { name: 'Why is it not right?' })).toBeTruthy();
  });

  test('Enter inserts the card the keyboard stands on', async () => {
    const { user, handle, onInsert } = open();
    act(() => handle.current?.focus());
    await user.keyboard('{Enter}');
    expect(onInsert.mock.calls).toEqual([[first?.text, first]]);
  });
});

describe('blanks', () => {
  const promise = buildCard({
    phraseId: 'promise',
    text: 'I will write to you by {byWhen}, and {supervisorName} will too.',
    blanks: [
      { slot: 'byWhen', ask: 'By when?' },
      { slot: 'supervisorName', ask: 'Who else?' },
    ],
  });

  test('a card with blanks is not inserted before they are filled, and says how many are left', async () => {
    const { user, onInsert } = open(buildView({ cards: [promise] }));
    await user.tab();
    await user.keyboard('1');
    expect(onInsert).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { name: 'Fill in 2' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Fill in: By when?' }));
    await user.keyboard('noon');
    expect(screen.getByRole('button', { name: 'Fill in 1' })).toBeTruthy();
    await user.keyboard('{Enter}Kim{Enter}');
    expect(onInsert.mock.calls).toEqual([['I will write to you by noon, and Kim will too.', promise]]);
  });

  test('digits and letters typed into a blank are words, not keys of the panel', async () => {
    const { user, onInsert, onDismiss } = open(buildView({ cards: [promise, ...buildCards()] }));
    await user.click(screen.getByRole('textbox', { name: 'Fill in: By when?' }));
    await user.keyboard('2 dcin');
    expect((screen.getByRole('textbox', { name: 'Fill in: By when?' }) as HTMLInputElement).value).toBe('2 dcin');
    expect(onInsert).not.toHaveBeenCalled();
    expect(onDismiss).not.toHaveBeenCalled();
    expect(screen.queryByRole('menu')).toBeNull();
  });

  test('nothing with an open slot is copied either', async () => {
    const { user, onCopy } = open(buildView({ cards: [promise] }));
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(onCopy).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Fill in: By when?' }));
  });

  test('the key of a small card with blanks opens it at its first blank', async () => {
    const { user, onInsert } = open(buildView({ cards: [buildCard(), promise] }));
    await user.tab();
    await user.keyboard('2');
    expect(onInsert).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Fill in: By when?' }));
  });

  test('a half-written sentence holds new cards back, hand off or not, until it is used', async () => {
    const { user, show, onInsert } = open(buildView({ cards: [promise] }));
    await user.click(screen.getByRole('textbox', { name: 'Fill in: By when?' }));
    await user.keyboard('noon');
    act(() => (document.activeElement as HTMLElement).blur());
    await user.unhover(document.querySelector('.cards') as HTMLElement);
    show(buildView({ cards: nextCards }));
    expect((screen.getByRole('textbox', { name: 'Fill in: By when?' }) as HTMLInputElement).value).toBe('noon');
    expect(screen.getByRole('button', { name: /New suggestion ready/ })).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'Fill in: Who else?' }), 'Kim{Enter}');
    expect(onInsert).toHaveBeenCalledOnce();
    act(() => (document.activeElement as HTMLElement).blur());
    await user.unhover(document.querySelector('.cards') as HTMLElement);
    expect(screen.getByText('A newer sentence.')).toBeTruthy();
  });

  test('danger breaks through a half-written sentence, and what is typed on goes nowhere', async () => {
    const { user, show, onInsert } = open(buildView({ cards: [promise] }));
    await user.click(screen.getByRole('textbox', { name: 'Fill in: By when?' }));
    await user.keyboard('no');
    show(
      buildView({
        alert: buildAlert({ severity: 'danger' }),
        cards: [buildCard({ phraseId: 'help', kind: 'escalate-now', text: '', guidance: 'You are not alone.' })],
      }),
    );
    expect(screen.getByText('You are not alone.')).toBeTruthy();
    await user.keyboard('1i{Enter}');
    expect(onInsert).not.toHaveBeenCalled();
  });
});

describe('who they are', () => {
  const message = buildView().lastCustomerMessage;
  const view = buildView({
    emotion: {
      value: 'frustrated',
      reasons: [{ text: 'Says it again.', messageId: message?.messageId ?? '', start: 12, end: 22 }],
      line: 'Name what has cost them, before anything else.',
    },
    cause: { value: 'not-heard', reasons: [{ text: 'Third time asking.' }], line: '' },
    customerType: { value: 'openly-angry', reasons: [{ text: 'Insults.' }], line: 'Short sentences. One step.' },
  });

  test('feeling and manner are words, with their reasons one press away', async () => {
    const { user } = open(view);
    const badge = screen.getByRole('button', { name: 'Feeling: Frustrated' });
    expect(badge.getAttribute('aria-expanded')).toBe('false');
    await user.click(badge);
    const why = screen.getByText('Name what has cost them, before anything else.').closest('.badge-why') as HTMLElement;
    expect(why.hidden).toBe(false);
    expect(why.querySelector('q')?.textContent).toBe('third time');
    expect(why.textContent).toContain('Feels not heard');
    await user.keyboard('{Escape}');
    expect(why.hidden).toBe(true);
  });

  test('the keyboard shows them while it is there, and only then', async () => {
    const { user } = open(view);
    await user.tab();
    const badge = screen.getByRole('button', { name: 'Manner: Openly angry' });
    await user.tab();
    expect(document.activeElement).toBe(badge);
    expect(badge.getAttribute('aria-expanded')).toBe('true');
    await user.tab();
    expect(badge.getAttribute('aria-expanded')).toBe('false');
  });

  test('where nothing was read there is nothing to look at', () => {
    open();
    expect(screen.queryByRole('list', { name: 'Read of the customer' })).toBeNull();
  });
});

describe('under the hand', () => {
  const firstText = buildCards()[0]?.text ?? '';

  test('with the pointer on a card new cards wait until it is off', async () => {
    const { user, show } = open();
    await user.hover(screen.getByText(firstText));
    show(buildView({ cards: nextCards }));
    expect(screen.getByText(firstText)).toBeTruthy();
    expect(screen.getByRole('button', { name: /New suggestion ready/ })).toBeTruthy();
    await user.unhover(screen.getByText(firstText).closest('ol') as HTMLElement);
    expect(screen.getByText('A newer sentence.')).toBeTruthy();
    expect(screen.queryByText(firstText)).toBeNull();
    expect(screen.queryByRole('button', { name: /New suggestion ready/ })).toBeNull();
  });

  test('with the keyboard among the cards they wait until it leaves, or N is pressed', async () => {
    const { user, show } = open();
    act(() => screen.getAllByRole('button', { name: 'Insert' })[0]?.focus());
    show(buildView({ cards: nextCards }));
    expect(screen.queryByText('A newer sentence.')).toBeNull();
    await user.keyboard('n');
    expect(screen.getByText('A newer sentence.')).toBeTruthy();
  });

  test('once the agent has sent they come, pointer or not', async () => {
    const { user, show } = open();
    await user.hover(screen.getByText(firstText));
    show(buildView({ cards: nextCards }), { agentSeq: 6 });
    expect(screen.getByText('A newer sentence.')).toBeTruthy();
  });

  test('danger breaks through and is said at once', async () => {
    const { user, show } = open();
    await user.hover(screen.getByText(firstText));
    show(
      buildView({
        level: 'critical',
        alert: buildAlert({ severity: 'danger', protocol: 'A supervisor has been called.' }),
        cards: [buildCard({ phraseId: 'help', kind: 'escalate-now', text: '', guidance: 'You are not alone.' })],
      }),
    );
    expect(screen.getByText('You are not alone.')).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toBe(
      'Danger. Your supervisor has been alerted. You are not alone with this.',
    );
  });

  test('cards taken away under the pointer do not hold the next ones back', async () => {
    const { user, show } = open();
    await user.hover(screen.getByText(firstText));
    show(buildView({ cards: [] }), { agentSeq: 6 });
    show(buildView({ cards: nextCards }), { agentSeq: 6 });
    expect(screen.getByText('A newer sentence.')).toBeTruthy();
  });
});

describe('a reply that lags', () => {
  const stillHere = buildStillHere();

  test('brings a word for it from its moment on, last among the cards, and not before', async () => {
    const { user, show, onInsert } = open(buildView({ stillHere }), { nowMs: stillHere.atMs - 1 });
    expect(screen.getAllByRole('article')).toHaveLength(3);
    show(buildView({ stillHere }), { nowMs: stillHere.atMs });
    expect(screen.getAllByRole('article')).toHaveLength(4);
    await user.tab();
    await user.keyboard('4');
    expect(onInsert).toHaveBeenCalledWith(stillHere.card.text, stillHere.card);
  });

  test('does not slide under a hand that is on a card', async () => {
    const { user, show } = open(buildView({ stillHere }), { nowMs: stillHere.atMs - 1 });
    await user.hover(document.querySelector('.card') as HTMLElement);
    show(buildView({ stillHere }), { nowMs: stillHere.atMs });
    expect(screen.getAllByRole('article')).toHaveLength(3);
    expect(screen.getByRole('button', { name: /New suggestion ready/ })).toBeTruthy();
  });
});

describe('what was heard', () => {
  test('every reason can be reached by keyboard and marks its words', async () => {
    const { user } = open();
    const reasons = within(screen.getByRole('list', { name: 'What was read in it' })).getAllByRole('button');
    expect(reasons.map(({ textContent }) => textContent)).toEqual([
      'Get me a managerWants a supervisor: Asks for somebody above.',
      'third timeNot the first contact: Says that it is not the first time.',
      'you people are uselessAbuse: Calls the people answering worthless.',
      'Nobody answersFrustration: Feels ignored.',
    ]);
    act(() => reasons[2]?.focus());
    expect(document.querySelector('.heard-text [data-active]')?.textContent).toBe('you people are useless');
    await user.tab();
    expect(document.querySelector('.heard-text [data-active]')?.textContent).toBe('Nobody answers');
  });

  test('a language we cannot read is said, not judged', () => {
    const calm = buildCalmView();
    open({
      ...calm,
      lastCustomerMessage: calm.lastCustomerMessage && {
        ...calm.lastCustomerMessage,
        assessment: { ...calm.lastCustomerMessage.assessment, language: 'ar', abstained: true },
      },
    });
    expect(screen.getByText(/Written in Arabic, which we cannot read/)).toBeTruthy();
  });

  test('a language without phrases is named where the cards would be, instead of saying that nothing is needed', () => {
    open({ ...buildCalmView(), noPhrasesIn: 'es' });
    expect(screen.getAllByText(/no phrases in Spanish yet/)).not.toEqual([]);
    expect(screen.queryByText(/Nothing needed/)).toBeNull();
    expect(screen.queryByText('No suggestion needed.')).toBeNull();
  });
});
