import { type ReactNode, useId } from 'react';

/** One line to fill in, with its name above and a hint below. */
export function TextField({
  label,
  hint,
  value,
  onChange,
  type = 'text',
  autoComplete = 'off',
  maxLength,
  required = true,
  autoFocus,
}: {
  label: string;
  hint?: ReactNode;
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'email' | 'password';
  autoComplete?: string;
  maxLength: number;
  required?: boolean;
  autoFocus?: boolean;
}) {
  const hintId = useId();
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <input
        className="input"
        type={type}
        value={value}
        required={required}
        maxLength={maxLength}
        autoComplete={autoComplete}
        aria-describedby={hint ? hintId : undefined}
        // biome-ignore lint/a11y/noAutofocus: the one thing these pages are for is this form
        autoFocus={autoFocus}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint && (
        <span id={hintId} className="field-hint">
          {hint}
        </span>
      )}
    </label>
  );
}
