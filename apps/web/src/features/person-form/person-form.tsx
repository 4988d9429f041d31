import { ACCOUNT_ROLES, type AccountRole, type PersonView } from '@evenkeel/protocol';
import { useState } from 'react';
import { TextField } from '../../ui/text-field.tsx';

export interface PersonFields {
  name: string;
  email: string;
  role: AccountRole;
  agentId: string | null;
}

/** A new person, or one there is. The address is who they sign in as, so it stays. */
export function PersonForm({
  person,
  isSelf,
  action,
  onSave,
  onCancel,
}: {
  person: PersonView | null;
  /** Nobody changes their own role. */
  isSelf: boolean;
  action: string;
  onSave: (fields: PersonFields) => Promise<void>;
  onCancel: () => void;
}) {
  const [name, setName] = useState(person?.name ?? '');
  const [email, setEmail] = useState(person?.email ?? '');
  const [role, setRole] = useState<AccountRole>(person?.role ?? 'agent');
  const [agentId, setAgentId] = useState(person?.agentId ?? '');
  return (
    <form
      className="panel-form"
      aria-label={person ? `Change ${person.name}` : 'New person'}
      onSubmit={(event) => {
        event.preventDefault();
        void onSave({ name, email, role, agentId: agentId.trim() === '' ? null : agentId.trim() });
      }}
    >
      <div className="panel-fields">
        <TextField label="Name" maxLength={80} value={name} onChange={setName} autoFocus />
        {!person && <TextField label="E-mail" type="email" maxLength={254} value={email} onChange={setEmail} />}
        <label className="field">
          <span className="field-label">Role</span>
          <select
            className="input"
            value={role}
            disabled={isSelf}
            onChange={(event) => setRole(event.target.value as AccountRole)}
          >
            {ACCOUNT_ROLES.map((known) => (
              <option key={known}>{known}</option>
            ))}
          </select>
        </label>
        <TextField
          label="Id at the chat desk"
          hint="What the desk sends as agentId. Empty: none."
          maxLength={128}
          required={false}
          value={agentId}
          onChange={setAgentId}
        />
      </div>
      <div className="panel-acts">
        <button type="submit" className="button button-filled">
          {action}
        </button>
        <button type="button" className="button button-quiet" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
