import { PASSWORD_LENGTH, type SessionsView, type SessionView } from '@evenkeel/protocol';
import { useCallback, useEffect, useState } from 'react';
import { changePassword, endOtherSessions, endSession, fetchSessions } from '../../api/account.ts';
import { ReadGrants } from '../../features/read-grants/read-grants.tsx';
import { SignedIn } from '../../features/signed-in/signed-in.tsx';
import { WhoMenu } from '../../features/signed-in/who-menu.tsx';
import { dayAndTime } from '../../ui/clock-words.ts';
import { Outcome } from '../../ui/outcome.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useDoing } from '../../ui/use-doing.ts';

const EVERYBODY = ['supervisor', 'admin'] as const;

/** One's own account: where one is signed in, one's password, and who may read. */
export function Account() {
  return (
    <SignedIn as="agent" also={EVERYBODY}>
      {(session) => <OpenAccount session={session} />}
    </SignedIn>
  );
}

function OpenAccount({ session }: { session: SessionView }) {
  return (
    <div className="page">
      <header className="page-head">
        <h1>
          <img src="/favicon.svg" alt="" width="22" height="22" /> Your account
        </h1>
        <WhoMenu session={session} />
      </header>
      <main className="page-parts">
        {session.demo ? (
          <section className="panel">
            <h2>{session.name} is part of the demo</h2>
            <p className="panel-soft">
              The people of the demo have no accounts: no password to change and no sessions to end. They begin with
              DEMO=off.
            </p>
          </section>
        ) : (
          <>
            <Sessions />
            <Password />
            {session.role !== 'agent' && <ReadGrants leads={session.role === 'supervisor'} />}
          </>
        )}
      </main>
    </div>
  );
}

function Sessions() {
  const [view, setView] = useState<SessionsView | null>(null);
  const doing = useDoing();
  const load = useCallback(async () => {
    const answer = await fetchSessions();
    if (answer.ok) setView(answer);
  }, []);
  useEffect(() => {
    void load();
  }, [load]);

  return (
    <section className="panel" aria-labelledby="sessions-title">
      <h2 id="sessions-title">Where you are signed in</h2>
      <ul className="panel-list" aria-label="Sessions">
        {view?.sessions.map((session) => (
          <li key={session.sessionId} className="panel-row">
            <div className="panel-row-words">
              <strong>{session.device}</strong> {session.isThisOne && <span className="panel-mark">this one</span>}
              <p>
                since {dayAndTime(session.beganAtMs)}, last used {dayAndTime(session.lastUsedAtMs)}
                {session.address && `, from ${session.address}`}
              </p>
            </div>
            {!session.isThisOne && (
              <button
                type="button"
                className="button"
                onClick={async () => {
                  await doing.run(() => endSession(session.sessionId), 'Signed out there, at once.');
                  await load();
                }}
              >
                Sign out there
              </button>
            )}
          </li>
        ))}
      </ul>
      {view && view.sessions.length > 1 && (
        <div className="panel-acts">
          <button
            type="button"
            className="button"
            onClick={async () => {
              await doing.run(endOtherSessions, 'Signed out everywhere else.');
              await load();
            }}
          >
            Sign out everywhere else
          </button>
        </div>
      )}
      <Outcome said={doing.said} problem={doing.problem} />
    </section>
  );
}

function Password() {
  const [currentPassword, setCurrent] = useState('');
  const [password, setNext] = useState('');
  const doing = useDoing();
  return (
    <section className="panel" aria-labelledby="password-title">
      <h2 id="password-title">Your password</h2>
      <form
        className="panel-form"
        onSubmit={async (event) => {
          event.preventDefault();
          const words = 'Changed. You are signed out everywhere else.';
          if (!(await doing.run(() => changePassword({ currentPassword, password }), words))) return;
          setCurrent('');
          setNext('');
        }}
      >
        <TextField
          label="Current password"
          type="password"
          autoComplete="current-password"
          maxLength={PASSWORD_LENGTH.max}
          value={currentPassword}
          onChange={setCurrent}
        />
        <TextField
          label="New password"
          hint={`At least ${PASSWORD_LENGTH.min} characters. A few words that have nothing to do with each other are easy to keep.`}
          type="password"
          autoComplete="new-password"
          maxLength={PASSWORD_LENGTH.max}
          value={password}
          onChange={setNext}
        />
        <div className="panel-acts">
          <button type="submit" className="button button-filled">
            Change password
          </button>
        </div>
      </form>
      <Outcome said={doing.said} problem={doing.problem} />
    </section>
  );
}
