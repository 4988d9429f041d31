import type { Problem } from '@evenkeel/protocol';
import { type ReactNode, useState } from 'react';
import './sign-in.css';

/** The frame of every way in: a heading, a form, what went wrong, and what to do then. */
export function EntryForm({
  title,
  intro,
  action,
  onSubmit,
  children,
  foot,
}: {
  title: string;
  intro?: ReactNode;
  /** What the button says. */
  action: string;
  /** Null when it went well and the page is being left. */
  onSubmit: () => Promise<Problem | null>;
  children: ReactNode;
  foot?: ReactNode;
}) {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState('');

  return (
    <main className="entry">
      <header className="entry-head">
        <img src="/favicon.svg" alt="" width="40" height="40" />
        <h1>{title}</h1>
        {intro && <p>{intro}</p>}
      </header>
      <form
        className="entry-form"
        onSubmit={async (event) => {
          event.preventDefault();
          if (busy) return;
          setBusy(true);
          setTrouble('');
          const problem = await onSubmit();
          if (!problem) return;
          setTrouble(problem.message);
          setBusy(false);
        }}
      >
        {children}
        <p className="entry-trouble" role="alert">
          {trouble}
        </p>
        <button type="submit" className="button button-filled entry-go" aria-disabled={busy}>
          {busy ? 'One moment…' : action}
        </button>
      </form>
      {foot && <footer className="entry-foot">{foot}</footer>}
    </main>
  );
}
