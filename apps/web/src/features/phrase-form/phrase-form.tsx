import type { Phrase, Slot } from '@evenkeel/library';
import type { Problem } from '@evenkeel/protocol';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import {
  BOUNDARY_WORDS,
  CARD_KIND_WORDS,
  keysOf,
  LEVEL_WORDS,
  SLOT_WORDS,
  STAGE_WORDS,
  TRIGGER_WORDS,
} from '../../ui/words.ts';
import './phrase-form.css';
import { slotsIn, unknownSlotsIn } from './slots-in.ts';

/** A phrase as a form: every field of the schema, and what the server says about it where it is saved. */
export function PhraseForm({
  phrase,
  isNew,
  isChanged,
  saving,
  problem,
  said,
  theirs,
  onChange,
  onSave,
  onSwitch,
  onDiscard,
  onReload,
}: {
  phrase: Phrase;
  isNew: boolean;
  isChanged: boolean;
  saving: boolean;
  problem: Problem | null;
  /** What went well, such as "Saved". */
  said: string;
  /** What stands in the library now, when somebody else has changed it since this form was opened. */
  theirs: Phrase | null;
  onChange: (phrase: Phrase) => void;
  onSave: () => void;
  onSwitch: () => void;
  onDiscard: () => void;
  onReload: () => void;
}) {
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem) alert.current?.focus();
  }, [problem]);

  const set = (part: Partial<Phrase>) => onChange({ ...phrase, ...part });
  const setFits = (part: Partial<Phrase['fits']>) => set({ fits: withoutEmpty({ ...phrase.fits, ...part }) });
  const setNever = (part: Partial<NonNullable<Phrase['never']>>) => {
    const never = withoutEmpty({ ...phrase.never, ...part });
    const { never: _old, ...rest } = phrase;
    onChange(Object.keys(never).length > 0 ? { ...rest, never } : rest);
  };
  const setOptional = (key: 'guidance' | 'doNotTrigger', value: string | string[]) => {
    const { [key]: _old, ...rest } = phrase;
    onChange((value.length > 0 ? { ...rest, [key]: value } : rest) as Phrase);
  };
  const setFallback = (slot: Slot, value: string) => {
    const { fallbacks = {}, ...rest } = phrase;
    const { [slot]: _old, ...others } = fallbacks;
    const next = value === '' ? others : { ...others, [slot]: value };
    onChange(Object.keys(next).length > 0 ? { ...rest, fallbacks: next } : rest);
  };
  const usedSlots = slotsIn(phrase.text);
  const unknownSlots = unknownSlotsIn(phrase.text);

  return (
    <form
      className="phrase-form"
      aria-label={isNew ? 'New phrase' : `Phrase ${phrase.id}`}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <div className="phrase-form-main">
        <Field label="Text" hint="What goes into the composer. Leave it empty for a card that only guides.">
          {(ids) => (
            <>
              <textarea
                {...ids}
                className="input"
                rows={4}
                maxLength={400}
                value={phrase.text}
                onChange={(event) => set({ text: event.target.value })}
              />
              <p className="phrase-form-slots">
                Slots:{' '}
                {keysOf(SLOT_WORDS).map((slot) => (
                  <button
                    key={slot}
                    type="button"
                    className="phrase-form-slot"
                    title={`Add ${SLOT_WORDS[slot]}`}
                    onClick={() => set({ text: `${phrase.text}{${slot}}` })}
                  >
                    {`{${slot}}`}
                  </button>
                ))}
                <span className="phrase-form-count">{phrase.text.length} / 400</span>
              </p>
              {unknownSlots.length > 0 && (
                <p className="phrase-form-warning">
                  {unknownSlots.map((slot) => `{${slot}}`).join(', ')} is not a slot, so it would be sent as it stands.
                  Use one of the slots above.
                </p>
              )}
            </>
          )}
        </Field>
        {usedSlots.length > 0 && (
          <fieldset className="phrase-form-set">
            <legend className="field-label">When a slot has no value</legend>
            <p className="field-hint">Without words here, the phrase is not offered.</p>
            <div className="phrase-form-row">
              {usedSlots.map((slot) => (
                <Field key={slot} label={SLOT_WORDS[slot]}>
                  {(ids) => (
                    <input
                      {...ids}
                      className="input"
                      maxLength={80}
                      value={phrase.fallbacks?.[slot] ?? ''}
                      onChange={(event) => setFallback(slot, event.target.value)}
                    />
                  )}
                </Field>
              ))}
            </div>
          </fieldset>
        )}
        <div className="phrase-form-row">
          <Field label="Kind">
            {(ids) => (
              <select
                {...ids}
                className="input"
                value={phrase.kind}
                onChange={(event) => set({ kind: event.target.value as Phrase['kind'] })}
              >
                {keysOf(CARD_KIND_WORDS).map((kind) => (
                  <option key={kind} value={kind}>
                    {CARD_KIND_WORDS[kind]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label="Feeling it aims for">
            {(ids) => (
              <input
                {...ids}
                className="input"
                required
                minLength={2}
                maxLength={60}
                value={phrase.feeling}
                onChange={(event) => set({ feeling: event.target.value })}
              />
            )}
          </Field>
        </div>
        <Field label="Guidance" hint="Only for the agent, never sent.">
          {(ids) => (
            <textarea
              {...ids}
              className="input"
              rows={2}
              maxLength={300}
              value={phrase.guidance ?? ''}
              onChange={(event) => setOptional('guidance', event.target.value)}
            />
          )}
        </Field>
        <Field label="Why it is in the library" hint="A reason the next admin will understand.">
          {(ids) => (
            <textarea
              {...ids}
              className="input"
              rows={2}
              required
              minLength={8}
              maxLength={300}
              value={phrase.because}
              onChange={(event) => set({ because: event.target.value })}
            />
          )}
        </Field>
        <div className="phrase-form-row">
          <Field label="Id" hint={isNew ? 'Lower-case words with hyphens; stays for ever.' : 'Stays for ever.'}>
            {(ids) => (
              <input
                {...ids}
                className="input phrase-form-id"
                required
                maxLength={80}
                pattern="[a-z0-9]+(-[a-z0-9]+)*"
                readOnly={!isNew}
                value={phrase.id}
                onChange={(event) => set({ id: event.target.value })}
              />
            )}
          </Field>
          <Field label="Group" hint="Two of one group are never shown together.">
            {(ids) => (
              <input
                {...ids}
                className="input phrase-form-id"
                required
                maxLength={80}
                pattern="[a-z0-9]+(-[a-z0-9]+)*"
                value={phrase.group}
                onChange={(event) => set({ group: event.target.value })}
              />
            )}
          </Field>
        </div>

        <h3 className="phrase-form-part">When it fits</h3>
        <p className="field-hint">Nothing ticked in a row means: always.</p>
        <Choices
          label="Levels"
          words={LEVEL_WORDS}
          chosen={phrase.fits.levels ?? []}
          onChange={(levels) => setFits({ levels })}
        />
        <Choices
          label="Stages"
          words={STAGE_WORDS}
          chosen={phrase.fits.stages ?? []}
          onChange={(stages) => setFits({ stages })}
        />
        <Choices
          label="Limit steps"
          words={BOUNDARY_WORDS}
          chosen={phrase.fits.boundarySteps ?? []}
          onChange={(boundarySteps) => setFits({ boundarySteps })}
        />
        <Choices
          label="Triggers in the last message"
          words={TRIGGER_WORDS}
          chosen={phrase.fits.triggers ?? []}
          onChange={(triggers) => setFits({ triggers })}
        />

        <h3 className="phrase-form-part">Never while</h3>
        <Choices
          label="Never at levels"
          words={LEVEL_WORDS}
          chosen={phrase.never?.levels ?? []}
          onChange={(levels) => setNever({ levels })}
        />
        <Choices
          label="Never with triggers"
          words={TRIGGER_WORDS}
          chosen={phrase.never?.triggers ?? []}
          onChange={(triggers) => setNever({ triggers })}
        />
        <Field
          label="Kept away by these words of the customer"
          hint="One pattern to a line, such as: thank~ you. A line counts once it has words."
        >
          {(ids) => (
            <textarea
              {...ids}
              className="input phrase-form-id"
              rows={3}
              value={(phrase.doNotTrigger ?? []).join('\n')}
              onChange={(event) =>
                setOptional('doNotTrigger', event.target.value === '' ? [] : event.target.value.split('\n'))
              }
            />
          )}
        </Field>

        <h3 className="phrase-form-part">How often</h3>
        <div className="phrase-form-row">
          <NumberField
            label="Priority"
            hint="0–1000; higher comes first."
            value={phrase.priority}
            min={0}
            max={1000}
            onChange={(priority) => set({ priority })}
          />
          <NumberField
            label="Most in one conversation"
            value={phrase.maxPerConversation}
            min={1}
            max={20}
            onChange={(maxPerConversation) => set({ maxPerConversation })}
          />
          <NumberField
            label="Pause"
            hint="Customer messages before it comes again."
            value={phrase.cooldownMessages}
            min={0}
            max={100}
            onChange={(cooldownMessages) => set({ cooldownMessages })}
          />
        </div>
      </div>
      <footer className="phrase-form-foot">
        {problem && (
          <div ref={alert} className="phrase-form-problem" role="alert" tabIndex={-1}>
            <p>{problem.message}</p>
            {problem.code === 'library-changed' && (
              <button type="button" className="button" onClick={onReload}>
                Reload and keep my change
              </button>
            )}
          </div>
        )}
        {theirs && (
          <div className="phrase-form-theirs">
            <p>
              Somebody else changed this phrase meanwhile. It now says: <q>{theirs.text || theirs.guidance}</q> Saving
              puts yours over it.
            </p>
          </div>
        )}
        <div className="phrase-form-actions">
          <button type="submit" className="button button-filled" disabled={saving || !isChanged}>
            {saving ? 'Saving…' : 'Save'}
          </button>
          {isChanged && (
            <button type="button" className="button button-quiet" disabled={saving} onClick={onDiscard}>
              Discard
            </button>
          )}
          <p className="phrase-form-said" role="status">
            {said}
          </p>
          {!isNew && (
            <button type="button" className="button" disabled={saving} onClick={onSwitch}>
              {phrase.enabled ? 'Switch off' : 'Switch on'}
            </button>
          )}
        </div>
      </footer>
    </form>
  );
}

function Field({
  label,
  hint,
  children,
}: {
  label: string;
  hint?: string;
  children: (ids: { id: string; 'aria-describedby'?: string }) => ReactNode;
}) {
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {children(hint ? { id, 'aria-describedby': `${id}-hint` } : { id })}
      {hint && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
    </div>
  );
}

function NumberField({
  label,
  hint,
  value,
  min,
  max,
  onChange,
}: {
  label: string;
  hint?: string;
  value: number;
  min: number;
  max: number;
  onChange: (value: number) => void;
}) {
  return (
    <Field label={label} {...(hint ? { hint } : {})}>
      {(ids) => (
        <input
          {...ids}
          type="number"
          className="input"
          required
          min={min}
          max={max}
          step={1}
          value={Number.isNaN(value) ? '' : value}
          onChange={(event) => onChange(event.target.valueAsNumber)}
        />
      )}
    </Field>
  );
}

function Choices<Key extends string>({
  label,
  words,
  chosen,
  onChange,
}: {
  label: string;
  words: Record<Key, string>;
  chosen: readonly Key[];
  onChange: (chosen: Key[]) => void;
}) {
  return (
    <fieldset className="phrase-form-set">
      <legend className="field-label">{label}</legend>
      <div className="phrase-form-choices">
        {keysOf(words).map((key) => (
          <label key={key} className="phrase-form-choice">
            <input
              type="checkbox"
              checked={chosen.includes(key)}
              onChange={(event) =>
                onChange(keysOf(words).filter((one) => (one === key ? event.target.checked : chosen.includes(one))))
              }
            />
            {words[key]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A condition with nothing in it is no condition. */
function withoutEmpty<Conditions extends object>(conditions: Conditions): Conditions {
  return Object.fromEntries(Object.entries(conditions).filter(([, list]) => list.length > 0)) as Conditions;
}
