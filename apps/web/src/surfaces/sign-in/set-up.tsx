import { useState } from 'react';
import { setUp } from '../../api/account.ts';
import { TextField } from '../../ui/text-field.tsx';
import { EntryForm } from './entry-form.tsx';
import { NewPassword } from './new-password.tsx';

/** The first account, with the link from the terminal. */
export function SetUp() {
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  return (
    <EntryForm
      title="Set up Evenkeel"
      intro="Make the first admin. With this account you then make the others."
      action="Make the first admin"
      onSubmit={async () => {
        const answer = await setUp({ token: window.location.hash.slice(1), name, email, password });
        if (!answer.ok) return answer;
        window.location.replace('/people');
        return null;
      }}
      foot={<p>The link works once, for an hour. The server prints another one when it starts.</p>}
    >
      <TextField label="Your name" autoComplete="name" maxLength={80} value={name} onChange={setName} autoFocus />
      <TextField
        label="E-mail"
        type="email"
        autoComplete="username"
        maxLength={254}
        value={email}
        onChange={setEmail}
      />
      <NewPassword value={password} onChange={setPassword} />
    </EntryForm>
  );
}
