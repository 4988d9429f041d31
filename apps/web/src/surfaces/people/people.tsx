import type { PasswordLink, PeopleView, PersonView, Problem, SessionView, TeamView } from '@evenkeel/protocol';
import { Fragment, useCallback, useEffect, useState } from 'react';
import {
  createPerson,
  endSessionsOf,
  fetchPeople,
  makePasswordLink,
  putPerson,
  putTeam,
  removeTeam,
} from '../../api/people.ts';
import { type PersonFields, PersonForm } from '../../features/person-form/person-form.tsx';
import { ReadGrants } from '../../features/read-grants/read-grants.tsx';
import { SignedIn } from '../../features/signed-in/signed-in.tsx';
import { WhoMenu } from '../../features/signed-in/who-menu.tsx';
import { TeamForm } from '../../features/team-form/team-form.tsx';
import { clockTime } from '../../ui/clock-words.ts';
import { MenuButton } from '../../ui/menu-button.tsx';
import { Outcome } from '../../ui/outcome.tsx';
import { ShownOnce } from '../../ui/shown-once.tsx';
import { useDoing } from '../../ui/use-doing.ts';

/** Stands for the person or team there is not yet. */
const NEW = '*new*';

/** The admin's page for who is who: people, teams, and who may read. */
export function People() {
  return <SignedIn as="admin">{(session) => <OpenPeople session={session} />}</SignedIn>;
}

function OpenPeople({ session }: { session: SessionView }) {
  const [view, setView] = useState<PeopleView | null>(null);
  const [trouble, setTrouble] = useState('');
  const load = useCallback(async () => {
    const answer = await fetchPeople();
    if (answer.ok) setView(answer);
    else setTrouble(answer.message);
  }, []);
  useEffect(() => {
    void load();
  }, [load]);

  return (
    <div className="page">
      <header className="page-head">
        <h1>
          <img src="/favicon.svg" alt="" width="22" height="22" /> People and teams
        </h1>
        <WhoMenu session={session} />
      </header>
      <main className="page-parts">
        {view ? (
          <>
            <PeoplePanel view={view} selfId={session.userId} onChanged={load} />
            <TeamsPanel view={view} onChanged={load} />
            <ReadGrants leads={false} />
          </>
        ) : (
          <p className="message-panel" role="status">
            {trouble || 'Opening…'}
          </p>
        )}
      </main>
    </div>
  );
}

function PeoplePanel({
  view: { people, teams },
  selfId,
  onChanged,
}: {
  view: PeopleView;
  selfId: string;
  onChanged: () => Promise<void>;
}) {
  const [editing, setEditing] = useState<string | null>(null);
  const [link, setLink] = useState<{ name: string; link: PasswordLink } | null>(null);
  const doing = useDoing();

  async function run<Answer extends { ok: true }>(act: () => Promise<Answer | Problem>, words: string) {
    const answer = await doing.run(act, words);
    if (answer) {
      setEditing(null);
      await onChanged();
    }
    return answer;
  }

  async function save(person: PersonView | null, { email, ...fields }: PersonFields) {
    if (person) {
      await run(() => putPerson(person.userId, { ...fields, isActive: person.isActive }), `${fields.name} is changed.`);
      return;
    }
    const made = await run(() => createPerson({ ...fields, email }), `${fields.name} has an account.`);
    if (made) setLink({ name: fields.name, link: made });
  }

  async function act(person: PersonView, what: string) {
    const { userId, name, role, agentId, isActive } = person;
    setLink(null);
    if (what === 'change') setEditing(userId);
    else if (what === 'link') {
      const made = await run(() => makePasswordLink(userId), '');
      if (made) setLink({ name, link: made });
    } else if (what === 'end') await run(() => endSessionsOf(userId), `${name} is signed out everywhere.`);
    else {
      const words = isActive ? `${name} is switched off and signed out.` : `${name} can sign in again.`;
      await run(() => putPerson(userId, { name, role, agentId, isActive: !isActive }), words);
    }
  }

  return (
    <section className="panel" aria-labelledby="people-title">
      <h2 id="people-title">People</h2>
      <ul className="panel-list" aria-label="People">
        {people.map((person) => (
          <li key={person.userId} className="panel-row">
            {editing === person.userId ? (
              <PersonForm
                person={person}
                isSelf={person.userId === selfId}
                action="Save"
                onSave={(fields) => save(person, fields)}
                onCancel={() => setEditing(null)}
              />
            ) : (
              <>
                <div className="panel-row-words">
                  <bdi className="panel-name">{person.name}</bdi> {person.role}{' '}
                  {!person.isActive && <span className="panel-mark panel-mark-off">switched off</span>}
                  <p>
                    {person.email}
                    {person.agentId && (
                      <>
                        {' · at the desk '}
                        <bdi>{person.agentId}</bdi>
                      </>
                    )}
                    <TeamWords person={person} teams={teams} />
                    {person.hasPassword ? '' : ' · no password yet'}
                    {person.sessions > 0 &&
                      ` · signed in ${person.sessions === 1 ? 'once' : `${person.sessions} times`}`}
                  </p>
                </div>
                <MenuButton
                  label={`What to do with ${person.name}`}
                  menuLabel={person.name}
                  className="button"
                  items={actsOn(person, selfId)}
                  onChoose={(what) => act(person, what)}
                >
                  Change
                </MenuButton>
              </>
            )}
          </li>
        ))}
      </ul>
      {link && (
        <ShownOnce value={link.link.url} what="link">
          Give {link.name} this link. With it they choose their password; it works once, until{' '}
          {clockTime(link.link.untilMs)}, and is not shown again.
        </ShownOnce>
      )}
      {editing === NEW ? (
        <PersonForm
          person={null}
          isSelf={false}
          action="Make the account"
          onSave={(fields) => save(null, fields)}
          onCancel={() => setEditing(null)}
        />
      ) : (
        <div className="panel-acts">
          <button
            type="button"
            className="button"
            onClick={() => {
              setLink(null);
              setEditing(NEW);
            }}
          >
            New person
          </button>
        </div>
      )}
      <Outcome said={doing.said} problem={doing.problem} />
    </section>
  );
}

function actsOn({ userId, isActive, sessions }: PersonView, selfId: string) {
  return [
    { value: 'change', label: 'Change name, role or id' },
    ...(isActive ? [{ value: 'link', label: 'Make a link for a password' }] : []),
    ...(sessions > 0 ? [{ value: 'end', label: 'Sign out everywhere' }] : []),
    ...(userId === selfId
      ? []
      : [{ value: 'switch', label: isActive ? 'Switch the account off' : 'Switch it on again' }]),
  ];
}

function TeamWords({ person: { userId }, teams }: { person: PersonView; teams: readonly TeamView[] }) {
  const names = (of: 'memberIds' | 'leaderIds') =>
    teams.filter((team) => team[of].includes(userId)).map(({ name }) => name);
  const [member, leads] = [names('memberIds'), names('leaderIds')];
  return (
    <>
      {member.length > 0 && ' · in '}
      <Names names={member} />
      {leads.length > 0 && ' · leads '}
      <Names names={leads} />
    </>
  );
}

/** With commas between; a name that is read from the right, or says so, turns nothing around beside it. */
function Names({ names }: { names: readonly string[] }) {
  return names.map((name, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: names may be the same, and the list is drawn anew as a whole
    <Fragment key={index}>
      {index > 0 && ', '}
      <bdi>{name}</bdi>
    </Fragment>
  ));
}

function TeamsPanel({ view: { people, teams }, onChanged }: { view: PeopleView; onChanged: () => Promise<void> }) {
  const [editing, setEditing] = useState<string | null>(null);
  const doing = useDoing();
  async function run(act: () => Promise<{ ok: true } | Problem>, words: string) {
    if (!(await doing.run(act, words))) return;
    setEditing(null);
    await onChanged();
  }
  const nameOf = (userId: string) => people.find((person) => person.userId === userId)?.name ?? 'somebody';

  return (
    <section className="panel" aria-labelledby="teams-title">
      <h2 id="teams-title">Teams</h2>
      <p className="panel-soft">
        A supervisor sees the chats of the teams they lead; an agent sees their own, and those that wait in the queues
        of their teams. Chats of no team are seen by everybody who works in one.
      </p>
      <ul className="panel-list" aria-label="Teams">
        {teams.map((team) => (
          <li key={team.teamId} className="panel-row">
            {editing === team.teamId ? (
              <TeamForm
                team={team}
                people={people}
                onSave={(fields) => run(() => putTeam(team.teamId, fields), `${fields.name} is changed.`)}
                onCancel={() => setEditing(null)}
              />
            ) : (
              <>
                <div className="panel-row-words">
                  <bdi className="panel-name">{team.name}</bdi>
                  <p>
                    {team.memberIds.length > 0 ? <Names names={team.memberIds.map(nameOf)} /> : 'no members'} · led by{' '}
                    {team.leaderIds.length > 0 ? <Names names={team.leaderIds.map(nameOf)} /> : 'nobody'}
                    {team.queueIds.length > 0 && ' · queues '}
                    <Names names={team.queueIds} />
                  </p>
                </div>
                <MenuButton
                  label={`What to do with ${team.name}`}
                  menuLabel={team.name}
                  className="button"
                  items={[
                    { value: 'change', label: 'Change it' },
                    { value: 'remove', label: 'Take it apart' },
                  ]}
                  onChoose={(what) =>
                    what === 'change'
                      ? setEditing(team.teamId)
                      : void run(() => removeTeam(team.teamId), `${team.name} is taken apart.`)
                  }
                >
                  Change
                </MenuButton>
              </>
            )}
          </li>
        ))}
      </ul>
      {editing === NEW ? (
        <TeamForm
          team={null}
          people={people}
          onSave={(fields) => run(() => putTeam(null, fields), `${fields.name} is a team now.`)}
          onCancel={() => setEditing(null)}
        />
      ) : (
        <div className="panel-acts">
          <button type="button" className="button" onClick={() => setEditing(NEW)}>
            New team
          </button>
        </div>
      )}
      <Outcome said={doing.said} problem={doing.problem} />
    </section>
  );
}
