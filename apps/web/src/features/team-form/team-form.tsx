import type { PersonView, TeamPut, TeamView } from '@evenkeel/protocol';
import { useState } from 'react';
import { TextField } from '../../ui/text-field.tsx';
import './team-form.css';

/** A team: its name, its queues, who answers and who leads. */
export function TeamForm({
  team,
  people,
  onSave,
  onCancel,
}: {
  team: TeamView | null;
  people: readonly PersonView[];
  onSave: (team: TeamPut) => Promise<void>;
  onCancel: () => void;
}) {
  const [name, setName] = useState(team?.name ?? '');
  const [queues, setQueues] = useState(team?.queueIds.join(', ') ?? '');
  const [memberIds, setMemberIds] = useState<readonly string[]>(team?.memberIds ?? []);
  const [leaderIds, setLeaderIds] = useState<readonly string[]>(team?.leaderIds ?? []);
  const choices = [
    { legend: 'Members', role: 'agent', chosen: memberIds, choose: setMemberIds },
    { legend: 'Led by', role: 'supervisor', chosen: leaderIds, choose: setLeaderIds },
  ] as const;

  return (
    <form
      className="panel-form"
      aria-label={team ? `Change ${team.name}` : 'New team'}
      onSubmit={(event) => {
        event.preventDefault();
        const queueIds = [...new Set(queues.split(',').map((queue) => queue.trim()))].filter(Boolean);
        // Whoever has another role by now is in the team no more.
        const still = (ids: readonly string[], role: string) =>
          ids.filter((id) => people.some((person) => person.userId === id && person.role === role));
        void onSave({
          name,
          queueIds,
          memberIds: still(memberIds, 'agent'),
          leaderIds: still(leaderIds, 'supervisor'),
        });
      }}
    >
      <div className="panel-fields">
        <TextField label="Name" maxLength={80} value={name} onChange={setName} autoFocus />
        <TextField
          label="Queues"
          hint="What the desk sends as queueId, with commas between."
          maxLength={4000}
          required={false}
          value={queues}
          onChange={setQueues}
        />
      </div>
      {choices.map(({ legend, role, chosen, choose }) => {
        const offered = people.filter((person) => person.role === role && person.isActive);
        return (
          <fieldset key={legend} className="team-form-people">
            <legend className="field-label">{legend}</legend>
            {offered.length === 0 && <p className="field-hint">There is no {role} yet.</p>}
            {offered.map(({ userId, name: personName }) => (
              <label key={userId}>
                <input
                  type="checkbox"
                  checked={chosen.includes(userId)}
                  onChange={({ target }) =>
                    choose(target.checked ? [...chosen, userId] : chosen.filter((id) => id !== userId))
                  }
                />
                {personName}
              </label>
            ))}
          </fieldset>
        );
      })}
      <div className="panel-acts">
        <button type="submit" className="button button-filled">
          {team ? 'Save team' : 'Make team'}
        </button>
        <button type="button" className="button button-quiet" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
