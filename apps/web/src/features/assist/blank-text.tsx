import type { Slot } from '@evenkeel/library';
import type { Card } from '@evenkeel/suggestion-picker';
import { BLANK_LENGTH_MAX, type BlankValues, blankPieces } from './fill-blanks.ts';

/** A sentence with its blanks as fields in the middle of it: what is typed is read where it will stand. */
export function BlankText({
  card,
  values,
  onFill,
  onEnter,
  onLeave,
}: {
  card: Pick<Card, 'text' | 'blanks'>;
  values: BlankValues;
  onFill: (slot: Slot, value: string) => void;
  /** Enter in a field: on to the next empty one, or insert. */
  onEnter: () => void;
  onLeave: () => void;
}) {
  return (
    <p className="card-text their-text">
      {blankPieces(card).map((piece, index) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never change places
        if (typeof piece === 'string') return <span key={index}>{piece}</span>;
        const { slot, ask, isFirst } = piece;
        const value = values[slot] ?? '';
        if (!isFirst) {
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <span key={index} className="blank-echo" data-empty={value.trim() === '' ? '' : undefined}>
              {value.trim() || ask}
            </span>
          );
        }
        return (
          <input
            key={slot}
            className="blank"
            type="text"
            autoComplete="off"
            aria-label={`Fill in: ${ask}`}
            data-blank={slot}
            data-empty={value.trim() === '' ? '' : undefined}
            placeholder={ask}
            // For browsers that do not size a field by its content.
            size={Math.min(28, Math.max(6, (value || ask).length))}
            maxLength={BLANK_LENGTH_MAX}
            value={value}
            onChange={(event) => onFill(slot, event.target.value)}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return;
              if (event.key === 'Enter') onEnter();
              else if (event.key === 'Escape') onLeave();
              else return;
              event.preventDefault();
              event.stopPropagation();
            }}
          />
        );
      })}
    </p>
  );
}

/** The same sentence to read only: what is not filled in yet stands there as its question. */
export function BlankPreview({ card, values }: { card: Pick<Card, 'text' | 'blanks'>; values: BlankValues }) {
  return blankPieces(card).map((piece, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never change places
    if (typeof piece === 'string') return <span key={index}>{piece}</span>;
    const value = (values[piece.slot] ?? '').trim();
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <span key={index} className="blank-echo" data-empty={value === '' ? '' : undefined}>
        {value || piece.ask}
      </span>
    );
  });
}
