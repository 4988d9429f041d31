import type { Phrase } from '@evenkeel/library';
import type { PhrasesView, Problem, SessionView } from '@evenkeel/protocol';
import { useCallback, useEffect, useState } from 'react';
import { fetchPhrases, putPhrase } from '../../api/phrases.ts';
import { PhraseForm } from '../../features/phrase-form/phrase-form.tsx';
import { PhraseList } from '../../features/phrase-list/phrase-list.tsx';
import { SentenceBench } from '../../features/sentence-bench/sentence-bench.tsx';
import { SignedIn } from '../../features/signed-in/signed-in.tsx';
import { WhoMenu } from '../../features/signed-in/who-menu.tsx';
import type { LiveSocket } from '../../realtime/live-socket.ts';
import { useConnection } from '../../realtime/use-connection.ts';
import { ConnectionNote } from '../../ui/connection-note.tsx';
import { Icon } from '../../ui/icon.tsx';
import './admin.css';

/** Stands for the phrase that has no id yet; not a slug, so no phrase can have it. */
const NEW = '*new*';
/** Stands for the bench, in the place of a phrase. */
const BENCH = '*bench*';

/** The admin's page: the phrases of the library, and a bench to see what it reads in a sentence. */
export function Admin() {
  return <SignedIn as="admin">{(session, socket) => <OpenAdmin session={session} socket={socket} />}</SignedIn>;
}

/** A change that is not saved: what the phrase was when it began, and what it is to become. */
interface Draft {
  base: Phrase | null;
  phrase: Phrase;
}

function OpenAdmin({ session, socket }: { session: SessionView; socket: LiveSocket }) {
  const connection = useConnection(socket);
  const [library, setLibrary] = useState<PhrasesView | null>(null);
  const [trouble, setTrouble] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map());
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [said, setSaid] = useState('');

  const load = useCallback(async () => {
    const answer = await fetchPhrases();
    if (answer.ok) setLibrary(answer);
    setTrouble(answer.ok ? '' : answer.message);
  }, []);

  useEffect(() => {
    void load();
    // What is in the forms stays there: it is kept apart from the list, and the server compares versions on saving.
    socket.on('library:published', load);
    return () => {
      socket.off('library:published', load);
    };
  }, [socket, load]);

  const stored = library?.phrases.find(({ id }) => id === chosen) ?? null;
  const draft = chosen === null ? undefined : drafts.get(chosen);
  const shown = draft?.phrase ?? stored;
  const isChanged = draft !== undefined && !isSame(draft.phrase, stored);
  const theirs = draft?.base && stored && !isSame(draft.base, stored) && !isSame(draft.phrase, stored) ? stored : null;

  function choose(id: string) {
    setChosen(id);
    setProblem(null);
    setSaid('');
  }
  function change(phrase: Phrase) {
    if (chosen === null) return;
    setDrafts((known) => new Map(known).set(chosen, { base: known.get(chosen)?.base ?? stored, phrase }));
    setSaid('');
  }
  function forget(id: string) {
    setDrafts((known) => {
      const rest = new Map(known);
      rest.delete(id);
      return rest;
    });
  }
  function add() {
    setDrafts((known) => (known.has(NEW) ? known : new Map(known).set(NEW, { base: null, phrase: emptyPhrase() })));
    choose(NEW);
  }

  async function save(phrase: Phrase, words: string) {
    if (!library) return;
    if (chosen === NEW && library.phrases.some(({ id }) => id === phrase.id)) {
      setProblem({
        ok: false,
        code: 'phrase-exists',
        message: `There is a phrase "${phrase.id}" already. Nothing was saved. Choose another id, or edit that phrase.`,
        retry: false,
      });
      return;
    }
    setSaving(true);
    setSaid('');
    const answer = await putPhrase(withoutBlankLines(phrase), { baseVersion: library.version });
    if (answer.ok) {
      await load();
      if (chosen !== null) forget(chosen);
      setChosen(phrase.id);
      setProblem(null);
      setSaid([words, ...answer.advice].join(' '));
    } else setProblem(answer);
    setSaving(false);
  }

  const backToList = (
    <button
      type="button"
      className="button button-quiet button-icon admin-back"
      aria-label="Back to the list"
      onClick={() => setChosen(null)}
    >
      <Icon name="back" />
    </button>
  );
  return (
    <div className="admin" data-chosen={chosen === null ? undefined : ''}>
      <header className="admin-head">
        <h1>
          <img src="/favicon.svg" alt="" width="22" height="22" /> Phrases
        </h1>
        {library && <p className="admin-version">Version {library.version}</p>}
        <ConnectionNote connection={connection} />
        <div className="admin-who">
          <WhoMenu session={session} />
        </div>
        <button
          type="button"
          className="button button-quiet"
          aria-pressed={chosen === BENCH}
          onClick={() => choose(BENCH)}
        >
          <Icon name="search" />
          Try a sentence
        </button>
        <button type="button" className="button" onClick={add}>
          <Icon name="plus" />
          New phrase
        </button>
      </header>
      <main className="admin-parts">
        <nav className="admin-list" aria-label="Library">
          {library ? (
            <PhraseList
              phrases={library.phrases}
              chosenId={chosen}
              changed={new Set(drafts.keys())}
              onChoose={choose}
            />
          ) : (
            <p className="message-panel" role="status">
              {trouble || 'Opening…'}
            </p>
          )}
        </nav>
        <section className="admin-form" aria-label={chosen === BENCH ? 'Try a sentence' : 'Phrase'}>
          {chosen === BENCH ? (
            <>
              <div className="admin-form-head">
                {backToList}
                <h2>Try a sentence</h2>
              </div>
              <SentenceBench />
            </>
          ) : shown ? (
            <>
              <div className="admin-form-head">
                {backToList}
                <h2>{chosen === NEW ? 'New phrase' : shown.id}</h2>
                {!shown.enabled && <p className="admin-off">Switched off: not offered to anybody.</p>}
              </div>
              <PhraseForm
                key={chosen}
                phrase={shown}
                isNew={chosen === NEW}
                isChanged={isChanged}
                saving={saving}
                problem={problem}
                said={said}
                theirs={theirs}
                onChange={change}
                onSave={() => save(shown, 'Saved. Live from the next message.')}
                onSwitch={() =>
                  stored &&
                  save(
                    { ...stored, enabled: !stored.enabled },
                    stored.enabled ? 'Off from the next message.' : 'On from the next message.',
                  )
                }
                onDiscard={() => {
                  if (chosen === null) return;
                  forget(chosen);
                  if (chosen === NEW) setChosen(null);
                  setProblem(null);
                }}
                onReload={async () => {
                  await load();
                  setProblem(null);
                  setSaid('Reloaded. Your change is still here; save it again.');
                }}
              />
            </>
          ) : (
            <div className="message-panel">
              <h2>Choose a phrase</h2>
              <p>What you change here is offered to the agents from the next message on. Nothing is restarted.</p>
            </div>
          )}
        </section>
      </main>
    </div>
  );
}

function emptyPhrase(): Phrase {
  return {
    id: '',
    kind: 'empathy',
    group: 'validation',
    text: '',
    feeling: '',
    fits: {},
    priority: 500,
    maxPerConversation: 1,
    cooldownMessages: 3,
    enabled: true,
    because: '',
  };
}

/** Lines the admin left empty between patterns are no patterns. */
function withoutBlankLines(phrase: Phrase): Phrase {
  const { doNotTrigger, ...rest } = phrase;
  const patterns = doNotTrigger?.map((line) => line.trim()).filter(Boolean) ?? [];
  return patterns.length > 0 ? { ...rest, doNotTrigger: patterns } : rest;
}

function isSame(a: Phrase | null, b: Phrase | null): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}
