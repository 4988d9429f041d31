import type { ConversationView } from '@evenkeel/protocol';
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  BUILT_AT_MS,
  buildAlert,
  buildCard,
  buildLadder,
  buildLastMessage,
  buildNotes,
  buildNudge,
  buildOptions,
  buildView,
} from '../../../builders/conversation.ts';
import { buildPhrase } from '../../../builders/phrase.ts';
import { buildPacket, buildProblem, buildToolDesk } from '../../../builders/tool-desk.ts';
import { AssistPanel, type AssistPanelHandle } from '../assist-panel.tsx';
import type { ToolDesk } from './tool-desk.ts';
// Fetched here already: on a busy machine reading it late takes longer than a search for its heading waits.
import './tool-panel.tsx';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function open(given: Partial<ConversationView> = {}, desk: Partial<ToolDesk> = {}, canInsert = true) {
  const onInsert = vi.fn();
  const onCopy = vi.fn();
  const onLeave = vi.fn();
  const handle = createRef<AssistPanelHandle>();
  const built = buildToolDesk(desk);
  const element = (view: ConversationView) => (
    <AssistPanel
      ref={handle}
      view={view}
      agentSeq={0}
      nowMs={BUILT_AT_MS}
      staleSinceMs={null}
      desk={built}
      onInsert={canInsert ? onInsert : null}
      onCopy={onCopy}
      onDismiss={() => {}}
      onLeave={onLeave}
    />
  );
  const { rerender } = render(element(buildView(given)));
  const user = userEvent.setup();
  return {
    user,
    onInsert,
    onCopy,
    onLeave,
    handle,
    show: (view: ConversationView) => rerender(element(view)),
    /** By keyboard, from the panel. */
    async press(keys: string) {
      act(() => (document.querySelector('.assist') as HTMLElement).focus());
      await user.keyboard(keys);
    },
  };
}

describe('a tool in the place of the cards', () => {
  test('opens by its key, takes the keyboard, and Escape gives the cards back', async () => {
    const { press, user, onLeave } = open();
    await press('s');
    expect(await screen.findByRole('heading', { name: 'Say no' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /What did they hope for/ }));
    expect(screen.queryByRole('article')).toBeNull();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('heading', { name: 'Say no' })).toBeNull();
    expect(screen.getAllByRole('article')).toHaveLength(3);
    expect(onLeave).not.toHaveBeenCalled();
  });

  test('a key of the composer does not insert a card that is out of sight: it shows it first', async () => {
    const { press, handle, onInsert } = open();
    await press('o');
    await screen.findByRole('heading', { name: 'Options' });
    act(() => handle.current?.insert(1));
    expect(onInsert).not.toHaveBeenCalled();
    expect(screen.getAllByRole('article')).toHaveLength(3);
    act(() => handle.current?.insert(1));
    expect(onInsert).toHaveBeenCalledOnce();
  });

  test('new cards wait behind it, and it says so', async () => {
    const { press, user, show } = open();
    await press('o');
    await screen.findByRole('heading', { name: 'Options' });
    show(buildView({ cards: [buildCard({ phraseId: 'newer', text: 'A newer sentence.' })] }));
    await user.click(screen.getByRole('button', { name: 'New suggestion ready' }));
    expect(screen.getByText('A newer sentence.')).toBeTruthy();
  });

  test('danger is seen and said over a tool, and what was typed stays', async () => {
    const { press, user, show } = open();
    await press('s');
    await user.type(await screen.findByRole('textbox', { name: /What did they hope for/ }), 'a refund');
    show(buildView({ level: 'critical', alert: buildAlert({ severity: 'danger' }) }));
    expect(screen.getByText('Danger to a person.')).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toMatch(/^Danger/);
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /What did they hope for/ }));
    expect((document.activeElement as HTMLInputElement).value).toBe('a refund');
  });

  test('every tool behind "More" is a menu entry with its key', async () => {
    const { press } = open();
    await press('m');
    const menu = screen.getByRole('menu', { name: 'More tools' });
    expect(
      within(menu)
        .getAllByRole('menuitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Say noS', 'Own itW', 'LimitsL', 'PauseP', 'Hand overV']);
  });
});

/** The phrases found; the list of kinds beside it has options of its own. */
function hits() {
  return within(screen.getByRole('listbox', { name: 'Phrases' })).queryAllByRole('option');
}
async function found() {
  await waitFor(() => expect(hits()).not.toEqual([]));
  return hits();
}

describe('find', () => {
  test('a slash, a few letters and Enter insert a phrase', async () => {
    const { press, user, onInsert } = open();
    await press('/');
    await found();
    await user.keyboard('days book{Enter}');
    expect(onInsert).toHaveBeenCalledWith(
      'A refund takes three to five working days once we have sent it, because your bank has to book it in.',
      null,
    );
    expect(screen.queryByRole('combobox', { name: 'Search all phrases' })).toBeNull();
  });

  test('arrows choose, and nothing is chosen before anything was asked for', async () => {
    const { press, user, onInsert } = open();
    await press('f');
    const options = await found();
    await user.keyboard('{Enter}');
    expect(onInsert).not.toHaveBeenCalled();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(screen.getByRole('combobox', { name: 'Search all phrases' }).getAttribute('aria-activedescendant')).toBe(
      options[1]?.id,
    );
    expect(options[1]?.getAttribute('aria-selected')).toBe('true');
  });

  test('a phrase with blanks is filled in first; Escape goes back to the search', async () => {
    const { press, user, onInsert } = open();
    await press('/');
    await found();
    await user.keyboard('bring{Enter}');
    expect(onInsert).not.toHaveBeenCalled();
    expect((screen.getByRole('button', { name: 'Fill in 1' }) as HTMLButtonElement).disabled).toBe(true);
    await user.keyboard('{Escape}');
    await user.keyboard('{Enter}');
    await user.type(screen.getByRole('textbox', { name: 'Fill in: who takes over' }), 'Kim{Enter}');
    expect(onInsert).toHaveBeenCalledWith('I can bring Kim in now, with everything you have told me.', null);
  });

  test('of a thousand phrases thirty are shown, and one more word narrows them', async () => {
    const phrases = Array.from({ length: 1_000 }, (_, index) =>
      buildPhrase({ id: `p-${index}`, text: `Sentence ${index} about a parcel.` }),
    );
    const { press, user } = open({}, { phrases: async () => ({ ok: true, phrases }) });
    await press('/');
    await found();
    await user.keyboard('parcel 777');
    expect(hits()).toHaveLength(1);
    await user.clear(screen.getByRole('combobox', { name: 'Search all phrases' }));
    expect(hits()).toHaveLength(30);
    expect(screen.getByText(/30 of 1000 phrases/)).toBeTruthy();
  });

  test('what went wrong is said', async () => {
    const { press } = open({}, { phrases: async () => buildProblem() });
    await press('/');
    expect(await screen.findByText(buildProblem().message)).toBeTruthy();
  });
});

describe('options', () => {
  test('the alternative is locked until the solution was turned down, and the limit is only for the agent', async () => {
    const { press, user, onInsert } = open({ options: buildOptions() });
    await press('o');
    expect(await screen.findAllByText(/Another way opens/)).toHaveLength(1);
    expect(screen.getByText('Up to 100 € without asking.', { exact: false })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Insert: I can send it again by express today' }));
    expect(onInsert).toHaveBeenCalledWith('I can send it again by express today.', null);
  });

  test('two ticked ways become one question, by keyboard', async () => {
    const { press, user, onInsert } = open({ options: buildOptions() });
    await press('o');
    await screen.findByRole('heading', { name: 'Options' });
    await user.keyboard(' ');
    expect((screen.getByRole('button', { name: 'Tick 1 more' }) as HTMLButtonElement).disabled).toBe(true);
    await user.tab();
    await user.tab();
    await user.keyboard(' ');
    await user.click(screen.getByRole('button', { name: 'Insert' }));
    expect(onInsert).toHaveBeenCalledWith(
      'Would you rather I send it again by express today, or shall I refund the delivery and leave the rest as it is?',
      null,
    );
  });

  test('a third tick takes the place of the oldest', async () => {
    const { press, user } = open({ options: buildOptions() });
    await press('o');
    for (const box of await screen.findAllByRole('checkbox')) await user.click(box);
    expect(screen.getAllByRole('checkbox').map((box) => (box as HTMLInputElement).checked)).toEqual([
      false,
      true,
      true,
    ]);
  });
});

describe('composers', () => {
  test('a refusal goes only with all of its three parts', async () => {
    const { press, user, onInsert } = open();
    await press('s');
    expect(await screen.findByText(/… is a no from me, because …/)).toBeTruthy();
    await user.keyboard('a refund today{Enter}');
    expect(onInsert).not.toHaveBeenCalled();
    expect((screen.getByRole('button', { name: 'Fill in 2' }) as HTMLButtonElement).disabled).toBe(true);
    await user.keyboard('It is on its way back.{Enter}send it by express{Enter}');
    expect(onInsert).toHaveBeenCalledWith(
      'I would rather be straight with you: a refund today is a no from me, because it is on its way back. What I can do is send it by express.',
      null,
    );
  });

  test('other words say the same, and come round again', async () => {
    const { press, user } = open();
    await press('s');
    await screen.findByText(/I would rather be straight/);
    await user.click(screen.getByRole('button', { name: 'Other words' }));
    expect(screen.getByText(/I looked for a way/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Other words' }));
    expect(screen.getByText(/I would rather be straight/)).toBeTruthy();
  });

  test('a mistake is owned in four parts, and what is typed waits while the tool is closed', async () => {
    const { press, user, onInsert } = open();
    await press('w');
    await screen.findByText(/This was our mistake/);
    await user.keyboard('your form was lost{Enter}two weeks of waiting{Enter}{Escape}');
    await press('w');
    await user.type(await screen.findByRole('textbox', { name: /being done now/ }), 'it is written anew{Enter}');
    await user.keyboard('forms are numbered{Enter}');
    expect(onInsert).toHaveBeenCalledWith(
      'This was our mistake: your form was lost. For you it meant two weeks of waiting. What is being done: it is written anew. To keep it from happening again: forms are numbered.',
      null,
    );
  });

  test('a library without such a phrase says so instead of inserting half of one', async () => {
    const { press, user, onInsert } = open({}, { phrases: async () => ({ ok: true, phrases: [buildPhrase()] }) });
    await press('s');
    expect(await screen.findByText(/The library has no phrase for these parts/)).toBeTruthy();
    await user.keyboard('a{Enter}b{Enter}c{Enter}');
    expect(onInsert).not.toHaveBeenCalled();
  });

  test('where there is no composer around, the text is copied', async () => {
    const { press, user, onCopy } = open({ options: buildOptions() }, {}, false);
    await press('o');
    await user.click(await screen.findByRole('button', { name: 'Copy: I can send it again by express today' }));
    expect(onCopy).toHaveBeenCalledWith('I can send it again by express today.', null);
  });
});

describe('notes', () => {
  test('a line is changed, taken out and added', async () => {
    const editNote = vi.fn(async () => ({ ok: true as const }));
    const addNote = vi.fn(async () => ({ ok: true as const }));
    const { press, user } = open({ notes: buildNotes() }, { editNote, addNote });
    await press('t');
    await user.click(await screen.findByRole('button', { name: 'Edit: 48213' }));
    await user.clear(screen.getByRole('textbox', { name: 'Edit note' }));
    await user.keyboard('48214{Enter}');
    expect(editNote).toHaveBeenLastCalledWith('order@m1', '48214');
    await user.click(screen.getByRole('button', { name: 'Take out: €89.90' }));
    expect(editNote).toHaveBeenLastCalledWith('amount@m1', null);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind of note' }), 'promise');
    await user.type(screen.getByRole('textbox', { name: 'New note' }), 'Call on Monday{Enter}');
    expect(addNote).toHaveBeenCalledWith('promise', 'Call on Monday');
    await waitFor(() => expect((screen.getByRole('textbox', { name: 'New note' }) as HTMLInputElement).value).toBe(''));
  });

  test('Escape leaves a line as it was, and the tool open', async () => {
    const editNote = vi.fn();
    const { press, user } = open({ notes: buildNotes() }, { editNote });
    await press('t');
    await user.click(await screen.findByRole('button', { name: 'Edit: 48213' }));
    await user.keyboard('9{Escape}');
    expect(editNote).not.toHaveBeenCalled();
    expect(screen.getByText('48213')).toBeTruthy();
  });

  test('what was refused is said, and what was typed stays', async () => {
    const { press, user } = open({}, { addNote: async () => buildProblem() });
    await press('t');
    await user.type(await screen.findByRole('textbox', { name: 'New note' }), 'Call on Monday{Enter}');
    const part = screen.getByRole('region', { name: 'Notes' });
    expect(await within(part).findByRole('alert')).toBeTruthy();
    expect((screen.getByRole('textbox', { name: 'New note' }) as HTMLInputElement).value).toBe('Call on Monday');
  });
});

describe('limits', () => {
  test('what was said, what is called for and what the policy permits', async () => {
    const { press } = open({ ladder: buildLadder() });
    await press('l');
    expect(await screen.findByText(/2 messages of abuse/)).toBeTruthy();
    const steps = screen.getAllByRole('listitem').filter(({ className }) => className === 'limits-step');
    expect(steps.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^First reminderyou said it at/),
      '2Final warningcalled for now',
      '3Supervisor or end the chatnot called for',
    ]);
    expect(steps[1]?.getAttribute('aria-current')).toBe('step');
    expect(screen.getByText(/You need not answer the insult/)).toBeTruthy();
  });
});

describe('get help', () => {
  test('a hand is raised only when it is confirmed, with the note', async () => {
    const raiseHand = vi.fn(async () => ({ ok: true as const }));
    const { press, user } = open({}, { raiseHand });
    await press('h');
    await user.type(await screen.findByRole('textbox', { name: /What do you need/ }), 'They want a contract');
    expect(raiseHand).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Call a supervisor' }));
    expect(raiseHand).toHaveBeenCalledWith('They want a contract');
    expect(await screen.findByText('Your supervisor has been called.')).toBeTruthy();
  });

  test('a call that did not get through says so', async () => {
    const { press, user } = open({}, { raiseHand: async () => buildProblem() });
    await press('h');
    await user.click(await screen.findByRole('button', { name: 'Call a supervisor' }));
    expect(await screen.findByText(buildProblem().message)).toBeTruthy();
    expect(screen.queryByText('Your supervisor has been called.')).toBeNull();
  });
});

describe('hand over', () => {
  test('the packet is shown, and copied as it is', async () => {
    const { press, user, onCopy } = open();
    await press('v');
    expect(await screen.findByText(/Refund by the 4th|refund by the 4th/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(onCopy).toHaveBeenCalledWith(buildPacket().text, null);
  });
});

describe('a pause', () => {
  test('is offered with its line, once for a message, and sends nothing', async () => {
    const nudges = [buildNudge()];
    const view = buildView({ nudges });
    const { user, show, onInsert } = open(view);
    await user.click(screen.getByRole('button', { name: 'Not now' }));
    expect(screen.queryByRole('button', { name: /Pause/ })).toBeNull();
    const again = buildLastMessage();
    show(buildView({ nudges, lastCustomerMessage: { ...again, messageId: 'm4' } }));
    await user.click(screen.getByRole('button', { name: /Pause/ }));
    expect(await screen.findByRole('button', { name: 'Start' })).toBeTruthy();
    expect(document.querySelector('.pause-line')?.textContent).toBe(buildNudge().line);
    expect(onInsert).not.toHaveBeenCalled();
  });

  test('a nudge that asks for no pause offers none', () => {
    open({ nudges: [buildNudge({ moment: 'let-them-finish', line: 'Let them finish.' })] });
    expect(screen.getAllByText('Let them finish.', { exact: false })[0]).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Pause/ })).toBeNull();
  });

  test('breathes in for four seconds, out for six, twice, and is over', async () => {
    const { press } = open();
    await press('p');
    const start = await screen.findByRole('button', { name: 'Start' });
    vi.useFakeTimers();
    act(() => start.click());
    expect(screen.getByText('Breathe in')).toBeTruthy();
    act(() => {
      vi.advanceTimersByTime(5_000);
    });
    expect(screen.getByText('Breathe out')).toBeTruthy();
    act(() => {
      vi.advanceTimersByTime(16_000);
    });
    expect(screen.getByText(/^Done/)).toBeTruthy();
    act(() => screen.getByRole('button', { name: 'Back to the chat' }).click());
    expect(screen.getAllByRole('article')).toHaveLength(3);
  });
});
