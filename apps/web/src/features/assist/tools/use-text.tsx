import type { ReactNode } from 'react';
import { Icon } from '../../../ui/icon.tsx';

/** Insert and copy for a text a tool has made; without a composer around, copy is what there is. */
export function UseText({
  text,
  missing,
  onInsert,
  onCopy,
  children,
}: {
  /** Null while something is missing. */
  text: string | null;
  /** What is missing, in a word or two. */
  missing: string;
  onInsert: ((text: string) => void) | null;
  onCopy: (text: string) => void;
  /** Further buttons of the same row. */
  children?: ReactNode;
}) {
  return (
    <div className="tool-actions">
      {onInsert && (
        <button
          type="button"
          className="button button-filled"
          disabled={text === null}
          onClick={() => text !== null && onInsert(text)}
        >
          {text === null ? missing : 'Insert'}
        </button>
      )}
      <button
        type="button"
        className={onInsert ? 'button button-quiet' : 'button button-filled'}
        disabled={text === null}
        onClick={() => text !== null && onCopy(text)}
      >
        <Icon name="copy" />
        {onInsert || text !== null ? 'Copy' : missing}
      </button>
      {children}
    </div>
  );
}
