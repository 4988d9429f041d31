import { PASSWORD_LENGTH } from '@evenkeel/protocol';
import { TextField } from '../../ui/text-field.tsx';

/** A password nobody has yet. What is wrong with it is said by the server, which knows whose it is. */
export function NewPassword({
  value,
  onChange,
  autoFocus = false,
}: {
  value: string;
  onChange: (value: string) => void;
  autoFocus?: boolean;
}) {
  return (
    <TextField
      label="Password"
      hint={`At least ${PASSWORD_LENGTH.min} characters. A few words that have nothing to do with each other are easy to keep.`}
      type="password"
      autoComplete="new-password"
      maxLength={PASSWORD_LENGTH.max}
      value={value}
      onChange={onChange}
      autoFocus={autoFocus}
    />
  );
}
