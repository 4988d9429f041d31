import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react';
import { Icon } from '../../ui/icon.tsx';
import './chat.css';
import { insertAt } from './insert-at.ts';

/**
 * What one message may hold; the server refuses more. Written here so that the schemas stay out of the bundle. The field takes
 * more than that: cutting off what somebody pastes would lose it without a word.
 */
export const TEXT_LENGTH_MAX = 4000;

export interface ComposerHandle {
  /** Puts a text in at the caret and leaves the caret behind it. */
  insert(text: string): void;
  focus(): void;
}

/** Where a message is written. Enter sends, Shift+Enter begins a new line. */
export function Composer({
  label,
  placeholder,
  value,
  disabled,
  onChange,
  onSend,
  onTyping,
  onKey,
  advice,
  ref,
}: {
  label: string;
  placeholder: string;
  value: string;
  disabled?: boolean;
  onChange: (text: string) => void;
  onSend: (text: string) => void;
  onTyping?: (typing: boolean) => void;
  /** Sees every key first; true means that it was one of the page's own. */
  onKey?: (event: KeyboardEvent<HTMLTextAreaElement>) => boolean;
  /** What the page has to say about the text, shown under the field. */
  advice?: ReactNode;
  ref?: Ref<ComposerHandle>;
}) {
  const area = useRef<HTMLTextAreaElement>(null);
  const caretAfterInsert = useRef<number | null>(null);
  const hintId = useId();

  useImperativeHandle(ref, () => ({
    insert(text) {
      const element = area.current;
      if (!element || disabled) return;
      const inserted = insertAt(value, { start: element.selectionStart, end: element.selectionEnd }, text);
      caretAfterInsert.current = inserted.caret;
      onChange(inserted.text);
    },
    focus: () => area.current?.focus(),
  }));

  // biome-ignore lint/correctness/useExhaustiveDependencies: the caret is set once the inserted text is in the field
  useLayoutEffect(() => {
    const caret = caretAfterInsert.current;
    if (caret === null || !area.current) return;
    caretAfterInsert.current = null;
    area.current.focus();
    area.current.setSelectionRange(caret, caret);
    area.current.scrollTop = area.current.scrollHeight;
  }, [value]);

  const tooLong = value.length > TEXT_LENGTH_MAX;
  const cannotSend = value.trim() === '' || tooLong || disabled;

  function send() {
    if (cannotSend) return;
    onTyping?.(false);
    onSend(value);
    onChange('');
    area.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (onKey?.(event)) {
      event.preventDefault();
      return;
    }
    // While a character is being composed (Japanese, Chinese …) Enter ends the composing, not the message.
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      send();
    }
  }

  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <textarea
        ref={area}
        className="composer-field input"
        aria-label={label}
        aria-describedby={hintId}
        placeholder={placeholder}
        rows={2}
        value={value}
        disabled={disabled}
        onChange={(event) => {
          onChange(event.target.value);
          onTyping?.(event.target.value !== '');
        }}
        onBlur={() => onTyping?.(false)}
        onKeyDown={onKeyDown}
      />
      <button type="submit" className="button button-filled composer-send" disabled={cannotSend}>
        <Icon name="send" />
        Send
      </button>
      {advice && <div className="composer-advice">{advice}</div>}
      {tooLong ? (
        <p id={hintId} className="composer-problem" role="alert">
          {value.length} characters, and a message holds {TEXT_LENGTH_MAX}: shorten it, or send it as two.
        </p>
      ) : (
        <p id={hintId} className="composer-hint">
          <kbd>Enter</kbd> sends, <kbd>Shift</kbd>+<kbd>Enter</kbd> new line
        </p>
      )}
    </form>
  );
}
