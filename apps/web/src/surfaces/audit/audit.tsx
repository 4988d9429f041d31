import type { AuditAction, AuditEntry, AuditQuery } from '@evenkeel/protocol';
import { type FormEvent, Fragment, useCallback, useEffect, useState } from 'react';
import { auditExportHref, fetchAudit, verifyAudit } from '../../api/audit.ts';
import { SignedIn } from '../../features/signed-in/signed-in.tsx';
import { WhoMenu } from '../../features/signed-in/who-menu.tsx';
import { dayAndTime } from '../../ui/clock-words.ts';
import { Outcome } from '../../ui/outcome.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useDoing } from '../../ui/use-doing.ts';
import { keysOf } from '../../ui/words.ts';
import './audit.css';

/** The admin's page for what was seen, changed and taken out, by whom. */
export function Audit() {
  return (
    <SignedIn as="admin">
      {(session) => (
        <div className="page">
          <header className="page-head">
            <h1>
              <img src="/favicon.svg" alt="" width="22" height="22" /> Audit log
            </h1>
            <WhoMenu session={session} />
          </header>
          <main className="page-parts">
            <AuditPanel />
          </main>
        </div>
      )}
    </SignedIn>
  );
}

function AuditPanel() {
  const [query, setQuery] = useState<AuditQuery>({});
  const [entries, setEntries] = useState<readonly AuditEntry[] | null>(null);
  const [nextBeforeSeq, setNext] = useState<number | null>(null);
  const [trouble, setTrouble] = useState('');
  const [chain, setChain] = useState('');
  const doing = useDoing();

  const load = useCallback(async (asked: AuditQuery, before: readonly AuditEntry[]) => {
    const answer = await fetchAudit(asked);
    setTrouble(answer.ok ? '' : answer.message);
    if (!answer.ok) return;
    setEntries([...before, ...answer.entries]);
    setNext(answer.nextBeforeSeq);
  }, []);
  useEffect(() => {
    void load(query, []);
  }, [load, query]);

  async function check() {
    const answer = await doing.run(verifyAudit, '');
    if (!answer) return;
    const { verdict } = answer;
    setChain(
      verdict.isWhole
        ? `The log is whole: ${verdict.lines} lines. Keep this hash elsewhere, and the end cannot be cut off unseen: ${verdict.head}`
        : `The log is broken at line ${verdict.brokenAtSeq}: ${verdict.why}`,
    );
  }

  return (
    <section className="panel" aria-labelledby="audit-title">
      <h2 id="audit-title">Who did what</h2>
      <Filters onAsk={setQuery} />
      <div className="panel-acts">
        <button type="button" className="button" onClick={() => void check()}>
          Check that it is whole
        </button>
        <a className="button" href={auditExportHref(query)} download>
          Take it out
        </a>
      </div>
      <Outcome said={chain} problem={doing.problem} />
      {trouble && (
        <p className="panel-trouble" role="alert">
          {trouble}
        </p>
      )}
      {entries?.length === 0 && <p>Nothing was found.</p>}
      <ol className="audit-list" aria-label="Lines of the log, newest first">
        {entries?.map((entry) => (
          <li key={entry.seq}>
            <time dateTime={new Date(entry.atMs).toISOString()}>{dayAndTime(entry.atMs)}</time>
            <strong>{ACTION_WORDS[entry.action]}</strong>
            <bdi>{entry.subject}</bdi>
            <span className="audit-who">
              by <bdi>{entry.actorId ?? 'nobody signed in'}</bdi>
              {entry.actorRole && ` (${entry.actorRole})`}
              {entry.address && ` from ${entry.address}`}
              {Object.entries(entry.detail).map(([name, value]) => (
                <Fragment key={name}>
                  {` · ${name}: `}
                  <bdi>{String(value)}</bdi>
                </Fragment>
              ))}
            </span>
          </li>
        ))}
      </ol>
      {nextBeforeSeq !== null && (
        <div className="panel-acts">
          <button
            type="button"
            className="button"
            onClick={() => void load({ ...query, beforeSeq: nextBeforeSeq }, entries ?? [])}
          >
            Older lines
          </button>
        </div>
      )}
    </section>
  );
}

function Filters({ onAsk }: { onAsk: (query: AuditQuery) => void }) {
  const [actorId, setActor] = useState('');
  const [subject, setSubject] = useState('');
  const [action, setAction] = useState<AuditAction | ''>('');
  function ask(event: FormEvent) {
    event.preventDefault();
    onAsk({
      ...(actorId.trim() ? { actorId: actorId.trim() } : {}),
      ...(subject.trim() ? { subject: subject.trim() } : {}),
      ...(action ? { action } : {}),
    });
  }
  return (
    <form className="panel-fields audit-filters" aria-label="Look for" onSubmit={ask}>
      <TextField label="Who" required={false} maxLength={128} value={actorId} onChange={setActor} />
      <TextField label="On what" required={false} maxLength={200} value={subject} onChange={setSubject} />
      <label className="field">
        <span className="field-label">What was done</span>
        <select className="input" value={action} onChange={({ target }) => setAction(target.value as AuditAction | '')}>
          <option value="">Anything</option>
          {keysOf(ACTION_WORDS).map((one) => (
            <option key={one} value={one}>
              {ACTION_WORDS[one]}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button button-filled">
        Look
      </button>
    </form>
  );
}

const ACTION_WORDS: Record<AuditAction, string> = {
  'conversation:seen': 'Looked into a chat',
  'conversation:handed-over': 'Handed a chat over',
  'alert:changed': 'Answered an alert',
  'library:changed': 'Changed the library',
  'ingest-key:created': 'Made an ingest key',
  'ingest-key:rotated': 'Renewed an ingest key',
  'ingest-key:revoked': 'Revoked an ingest key',
  'embed-site:created': 'Allowed a page',
  'embed-site:changed': 'Changed an allowed page',
  'embed-site:removed': 'Removed an allowed page',
  'user:created': 'Made an account',
  'user:changed': 'Changed an account',
  'user:removed': 'Removed an account',
  'team:changed': 'Changed a team',
  'chats:granted': 'Opened chats to an admin',
  'session:opened': 'Signed in',
  'session:refused': 'Was not let in',
  'session:revoked': 'Ended a session',
  'contact:exported': 'Took out a person’s data',
  'contact:erased': 'Erased a person’s data',
  'retention:applied': 'Deleted what was too old',
  'audit:seen': 'Looked into this log',
  'audit:exported': 'Took out this log',
};
