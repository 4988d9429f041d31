import type { Connection } from '../realtime/use-connection.ts';
import { clockTime } from './clock-words.ts';
import './connection-note.css';
import { Icon } from './icon.tsx';

/** Says calmly that the screen is not fresh. Its place is kept, so nothing moves when it comes or goes. */
export function ConnectionNote({ connection }: { connection: Connection }) {
  return (
    <p className="connection-note" role="status" data-status={connection.status}>
      {connection.status === 'lost' && (
        <>
          <Icon name="refresh" />
          <span>Reconnecting… what you see is from {clockTime(connection.sinceMs)}</span>
        </>
      )}
      {connection.status === 'refused' && <span>{connection.message}</span>}
    </p>
  );
}
