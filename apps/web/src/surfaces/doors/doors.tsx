import type { Role } from '@evenkeel/protocol';
import { useEffect, useState } from 'react';
import { fetchSignIn } from '../../api/account.ts';
import { enterDemo } from '../../api/session.ts';
import './doors.css';

const DOORS: { role: Role; address: string; name: string; promise: string }[] = [
  {
    role: 'agent',
    address: '/desk',
    name: 'Agent',
    promise: 'Answer live chats. The sidebar says how heated it is and what to say next.',
  },
  {
    role: 'supervisor',
    address: '/wall',
    name: 'Supervisor',
    promise: 'See every chat at once. Alerts come with the words that set them off.',
  },
  {
    role: 'admin',
    address: '/admin',
    name: 'Admin',
    promise: 'Change the sentences the agents are offered. Live from the next message.',
  },
];

/** The way into the demo: who do you want to be? */
export function Doors() {
  const [entering, setEntering] = useState<Role | null>(null);
  const [trouble, setTrouble] = useState('');

  useEffect(() => {
    // Without the demo these doors are closed, and people sign in.
    void fetchSignIn().then((answer) => {
      if (answer.ok && !answer.demo) window.location.replace('/sign-in');
    });
  }, []);

  async function enter(role: Role, address: string) {
    setEntering(role);
    setTrouble('');
    const answer = await enterDemo(role);
    if (answer.ok) {
      window.location.assign(address);
      return;
    }
    setEntering(null);
    setTrouble(answer.message);
  }

  return (
    <main className="doors">
      <header className="doors-head">
        <img src="/favicon.svg" alt="" width="44" height="44" />
        <h1>Evenkeel</h1>
        <p>The next right sentence for the agent, and a supervisor before it boils over.</p>
      </header>
      <ul className="doors-list" aria-label="Come in as">
        {DOORS.map(({ role, address, name, promise }) => (
          <li key={role}>
            <button
              type="button"
              className="door"
              aria-labelledby={`door-${role}`}
              aria-describedby={`door-${role}-promise`}
              disabled={entering !== null}
              onClick={() => enter(role, address)}
            >
              <span id={`door-${role}`} className="door-name">
                {name}
              </span>
              <span id={`door-${role}-promise`} className="door-promise">
                {promise}
              </span>
              <span className="door-go" aria-hidden="true">
                {entering === role ? 'Opening…' : 'Come in →'}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {trouble !== '' && (
        <p className="doors-trouble" role="alert">
          {trouble}
        </p>
      )}
      <footer className="doors-foot">
        <p>A demo on this machine: no passwords, made-up chats, nothing leaves it.</p>
        <p>
          Want to write to the agent yourself?{' '}
          <button type="button" className="doors-link" onClick={() => enter('customer', '/customer')}>
            Be the customer
          </button>
        </p>
      </footer>
    </main>
  );
}
