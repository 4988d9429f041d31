import type { IngestKeyMade, IngestKeyView, Problem } from '@evenkeel/protocol';
import { useCallback, useEffect, useState } from 'react';
import { fetchIngestKeys, makeIngestKey, revokeIngestKey, rotateIngestKey } from '../../api/connections.ts';
import { dayAndTime } from '../../ui/clock-words.ts';
import { listOfWords } from '../../ui/list-of-words.ts';
import { MenuButton } from '../../ui/menu-button.tsx';
import { Outcome } from '../../ui/outcome.tsx';
import { ShownOnce } from '../../ui/shown-once.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useDoing } from '../../ui/use-doing.ts';

/** Long enough to change the desk's setting on a working day. */
const OVERLAP_HOURS = 24;

/** The keys with which chat desks send messages. */
export function IngestKeys() {
  const [keys, setKeys] = useState<readonly IngestKeyView[] | null>(null);
  const [made, setMade] = useState<IngestKeyMade | null>(null);
  const [isMaking, setMaking] = useState(false);
  const doing = useDoing();
  const load = useCallback(async () => {
    const answer = await fetchIngestKeys();
    if (answer.ok) setKeys(answer.keys);
  }, []);
  useEffect(() => {
    void load();
  }, [load]);

  async function run<Answer extends { ok: true }>(act: () => Promise<Answer | Problem>, words: string) {
    const answer = await doing.run(act, words);
    if (answer) await load();
    return answer;
  }

  async function act({ keyId, name }: IngestKeyView, what: string) {
    setMade(null);
    if (what === 'revoke') {
      await run(() => revokeIngestKey(keyId), `${name} is revoked, and what it had open is closed.`);
      return;
    }
    setMade(await run(() => rotateIngestKey(keyId, OVERLAP_HOURS), ''));
  }

  return (
    <section className="panel" aria-labelledby="keys-title">
      <h2 id="keys-title">Chat desks</h2>
      <p className="panel-soft">
        Each desk sends with a key of its own. Give it only the sources and queues it is for: a key that gets out opens
        nothing else.
      </p>
      {keys?.length === 0 && <p>No key yet. The one from the server’s settings goes on working.</p>}
      <ul className="panel-list" aria-label="Ingest keys">
        {keys?.map((key) => (
          <li key={key.keyId} className="panel-row">
            <div className="panel-row-words">
              <bdi className="panel-name">{key.name}</bdi> <code>{key.prefix}…</code>{' '}
              {key.expiresAtMs !== null && (
                <span className="panel-mark panel-mark-off">ends {dayAndTime(key.expiresAtMs)}</span>
              )}
              <p>
                {scopeWords(key)} · made {dayAndTime(key.createdAtMs)} ·{' '}
                {key.lastUsedAtMs === null ? 'never used' : `last used ${dayAndTime(key.lastUsedAtMs)}`}
              </p>
            </div>
            <MenuButton
              label={`What to do with ${key.name}`}
              menuLabel={key.name}
              className="button"
              items={[
                { value: 'rotate', label: `New secret; the old one ends in ${OVERLAP_HOURS} hours` },
                { value: 'revoke', label: 'Revoke at once' },
              ]}
              onChoose={(what) => void act(key, what)}
            >
              Change
            </MenuButton>
          </li>
        ))}
      </ul>
      {made && (
        <ShownOnce value={made.secret} what="key">
          The key of {made.key.name}. Put it into the desk’s settings now: it is not shown again.
        </ShownOnce>
      )}
      {isMaking ? (
        <KeyForm
          onSave={async (body) => {
            const answer = await run(() => makeIngestKey(body), '');
            if (!answer) return;
            setMaking(false);
            setMade(answer);
          }}
          onCancel={() => setMaking(false)}
        />
      ) : (
        <div className="panel-acts">
          <button
            type="button"
            className="button"
            onClick={() => {
              setMade(null);
              setMaking(true);
            }}
          >
            New key
          </button>
        </div>
      )}
      <Outcome said={doing.said} problem={doing.problem} />
    </section>
  );
}

function KeyForm({
  onSave,
  onCancel,
}: {
  onSave: (key: { name: string; sources: string[]; queueIds: string[] }) => Promise<void>;
  onCancel: () => void;
}) {
  const [name, setName] = useState('');
  const [sources, setSources] = useState('');
  const [queues, setQueues] = useState('');
  return (
    <form
      className="panel-form"
      aria-label="New key"
      onSubmit={(event) => {
        event.preventDefault();
        void onSave({ name, sources: listOfWords(sources), queueIds: listOfWords(queues) });
      }}
    >
      <TextField label="Name" hint="Which desk it is for." maxLength={80} value={name} onChange={setName} autoFocus />
      <div className="panel-fields">
        <TextField
          label="Sources"
          hint="What the desk sends as source; empty means any."
          maxLength={2000}
          required={false}
          value={sources}
          onChange={setSources}
        />
        <TextField
          label="Queues"
          hint="What the desk sends as queueId; empty means any."
          maxLength={2000}
          required={false}
          value={queues}
          onChange={setQueues}
        />
      </div>
      <div className="panel-acts">
        <button type="submit" className="button button-filled">
          Make key
        </button>
        <button type="button" className="button button-quiet" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}

function scopeWords({ sources, queueIds }: IngestKeyView): string {
  const of = (names: readonly string[], any: string) => (names.length === 0 ? any : names.join(', '));
  return `${of(sources, 'any source')}, ${of(queueIds, 'any queue')}`;
}
