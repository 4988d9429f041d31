import { EmbedSites } from '../../features/embed-sites/embed-sites.tsx';
import { IngestKeys } from '../../features/ingest-keys/ingest-keys.tsx';
import { SignedIn } from '../../features/signed-in/signed-in.tsx';
import { WhoMenu } from '../../features/signed-in/who-menu.tsx';

/** The admin's page for what is joined to this server: chat desks that send, and pages that show the sidebar. */
export function Connections() {
  return (
    <SignedIn as="admin">
      {(session) => (
        <div className="page">
          <header className="page-head">
            <h1>
              <img src="/favicon.svg" alt="" width="22" height="22" /> Connections
            </h1>
            <WhoMenu session={session} />
          </header>
          <main className="page-parts">
            <IngestKeys />
            <EmbedSites />
          </main>
        </div>
      )}
    </SignedIn>
  );
}
