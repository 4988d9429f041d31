import { useState } from 'react';
import { setPassword } from '../../api/account.ts';
import { EntryForm } from './entry-form.tsx';
import { NewPassword } from './new-password.tsx';
import { goHome } from './sign-in.tsx';

/** A password of one's own, with the link an admin gave. */
export function SetPassword() {
  const [password, setNewPassword] = useState('');
  return (
    <EntryForm
      title="Choose your password"
      intro="It is known to you alone. Wherever you were signed in before, you are signed out."
      action="Save and sign in"
      onSubmit={async () => {
        const answer = await setPassword({ token: window.location.hash.slice(1), password });
        if (!answer.ok) return answer;
        await goHome();
        return null;
      }}
    >
      <NewPassword value={password} onChange={setNewPassword} autoFocus />
    </EntryForm>
  );
}
