import { PASSWORD_LENGTH, type SignInView } from '@evenkeel/protocol';
import { useEffect, useState } from 'react';
import { fetchSignIn, signIn, startOidc } from '../../api/account.ts';
import { homeOf } from '../../api/home-of.ts';
import { fetchSession } from '../../api/session.ts';
import { TextField } from '../../ui/text-field.tsx';
import { EntryForm } from './entry-form.tsx';

/** How often a page asks again whether the identity provider is there by now, in milliseconds. */
const ASK_AGAIN_MS = 3_000;

/** What the way back from an identity provider can say, for people. */
const PROVIDER_TROUBLE =
  'Signing in there did not lead to an account here. Try again, or ask whoever keeps the accounts.';

/** Goes where somebody of this role works. */
export async function goHome(): Promise<void> {
  const session = await fetchSession();
  window.location.replace(session.ok ? homeOf(session.role) : '/sign-in');
}

/** E-mail and password, or the identity provider. */
export function SignIn() {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [offered, setOffered] = useState<SignInView | null>(null);
  const [providerTrouble, setProviderTrouble] = useState(
    new URLSearchParams(window.location.search).has('error') ? PROVIDER_TROUBLE : '',
  );
  const hasEnded = window.location.hash === '#ended';

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    async function look() {
      const answer = await fetchSignIn();
      if (answer.ok) setOffered(answer);
      if (!answer.ok || answer.oidc?.reachable === false) timer = setTimeout(look, ASK_AGAIN_MS);
    }
    // Somebody who is signed in already wants to work.
    void fetchSession().then((session) => {
      if (session.ok && !session.demo) window.location.replace(homeOf(session.role));
    });
    void look();
    return () => clearTimeout(timer);
  }, []);

  async function goToProvider() {
    const answer = await startOidc();
    if (answer.ok) window.location.assign(answer.url);
    else setProviderTrouble(answer.message);
  }

  return (
    <EntryForm
      title="Sign in to Evenkeel"
      intro={hasEnded && <span className="entry-note">Your session has ended, here or elsewhere.</span>}
      action="Sign in"
      onSubmit={async () => {
        const answer = await signIn({ email, password });
        if (!answer.ok) return answer;
        await goHome();
        return null;
      }}
      foot={
        offered && (
          <>
            {offered.oidc && (
              <div className="entry-other">
                <p>or</p>
                {offered.oidc.reachable ? (
                  <button type="button" className="button entry-go" onClick={goToProvider}>
                    Sign in with {offered.oidc.name}
                  </button>
                ) : (
                  <p role="status">Signing in with {offered.oidc.name} is not possible right now. Trying again…</p>
                )}
                {providerTrouble !== '' && (
                  <p className="entry-trouble" role="alert">
                    {providerTrouble}
                  </p>
                )}
              </div>
            )}
            <p>Cannot get in, or forgot your password? {offered.help}</p>
            {offered.demo && (
              <p>
                This is a demo. <a href="/">Its doors need no password.</a>
              </p>
            )}
          </>
        )
      }
    >
      <TextField
        label="E-mail"
        type="email"
        autoComplete="username"
        maxLength={254}
        value={email}
        onChange={setEmail}
        autoFocus
      />
      <TextField
        label="Password"
        type="password"
        autoComplete="current-password"
        maxLength={PASSWORD_LENGTH.max}
        value={password}
        onChange={setPassword}
      />
    </EntryForm>
  );
}
