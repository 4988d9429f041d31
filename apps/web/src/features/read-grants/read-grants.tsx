import type { ReadGrantsView } from '@evenkeel/protocol';
import { LONGEST_GRANT_HOURS } from '@evenkeel/protocol';
import { useCallback, useEffect, useState } from 'react';
import { fetchReadGrants, grantReading, withdrawReading } from '../../api/people.ts';
import { dayAndTime } from '../../ui/clock-words.ts';
import { Outcome } from '../../ui/outcome.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useDoing } from '../../ui/use-doing.ts';

const HOURS = [1, 4, 24, LONGEST_GRANT_HOURS];

/** Which admin may read which team's chats until when and why; who leads a team lets them, and takes it back. */
export function ReadGrants({ leads }: { leads: boolean }) {
  const [view, setView] = useState<ReadGrantsView | null>(null);
  const [adminId, setAdminId] = useState('');
  const [teamId, setTeamId] = useState('');
  const [because, setBecause] = useState('');
  const [hours, setHours] = useState(1);
  const doing = useDoing();

  const load = useCallback(async () => {
    const answer = await fetchReadGrants();
    if (answer.ok) setView(answer);
  }, []);
  useEffect(() => {
    void load();
  }, [load]);

  if (!view) return null;
  const chosen = { userId: adminId || view.admins[0]?.userId, teamId: teamId || view.teams[0]?.teamId };
  return (
    <section className="panel" aria-labelledby="grants-title">
      <h2 id="grants-title">Who may read chats</h2>
      <p className="panel-soft">
        An admin sees no chats, unless a supervisor lets them read those of a team they lead: for a while, and with a
        reason that stays written down.
      </p>
      {view.grants.length > 0 && (
        <ul className="panel-list" aria-label="Who may read chats">
          {view.grants.map((grant) => (
            <li key={grant.grantId} className="panel-row">
              <div className="panel-row-words">
                <bdi className="panel-name">{grant.adminName}</bdi> reads <bdi>{grant.teamName}</bdi>{' '}
                {grant.isOpen && <span className="panel-mark">now</span>}
                <p>
                  {grant.isOpen ? 'until' : 'ended'} {dayAndTime(grant.untilMs)}, let by{' '}
                  <bdi>{grant.grantedByName}</bdi>: <span className="their-text">{grant.because}</span>
                </p>
              </div>
              {grant.isOpen && (
                <button
                  type="button"
                  className="button"
                  onClick={async () => {
                    await doing.run(() => withdrawReading(grant.grantId), 'Taken back. They are out at once.');
                    await load();
                  }}
                >
                  Take back
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {leads && view.teams.length > 0 && view.admins.length > 0 && (
        <form
          className="panel-form"
          onSubmit={async (event) => {
            event.preventDefault();
            const { userId, teamId: team } = chosen;
            if (!userId || !team) return;
            const done = await doing.run(
              () => grantReading({ userId, teamId: team, because, hours }),
              'They may read from now on.',
            );
            if (!done) return;
            setBecause('');
            await load();
          }}
        >
          <div className="panel-fields">
            <label className="field">
              <span className="field-label">Admin</span>
              <select className="input" value={chosen.userId} onChange={(event) => setAdminId(event.target.value)}>
                {view.admins.map(({ userId, name }) => (
                  <option key={userId} value={userId}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            <label className="field">
              <span className="field-label">Team</span>
              <select className="input" value={chosen.teamId} onChange={(event) => setTeamId(event.target.value)}>
                {view.teams.map((team) => (
                  <option key={team.teamId} value={team.teamId}>
                    {team.name}
                  </option>
                ))}
              </select>
            </label>
            <label className="field">
              <span className="field-label">For</span>
              <select className="input" value={hours} onChange={(event) => setHours(Number(event.target.value))}>
                {HOURS.map((count) => (
                  <option key={count} value={count}>
                    {count === 1 ? '1 hour' : `${count} hours`}
                  </option>
                ))}
              </select>
            </label>
          </div>
          <TextField label="Why" maxLength={300} value={because} onChange={setBecause} />
          <div className="panel-acts">
            <button type="submit" className="button">
              Let them read
            </button>
          </div>
        </form>
      )}
      <Outcome said={doing.said} problem={doing.problem} />
    </section>
  );
}
