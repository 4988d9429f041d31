import type { EmbedSiteMade, EmbedSitePut, EmbedSiteView, Problem } from '@evenkeel/protocol';
import { useCallback, useEffect, useState } from 'react';
import {
  fetchEmbedSites,
  makeEmbedSite,
  putEmbedSite,
  removeEmbedSite,
  renewEmbedSite,
} from '../../api/connections.ts';
import { dayAndTime } from '../../ui/clock-words.ts';
import { listOfWords } from '../../ui/list-of-words.ts';
import { MenuButton } from '../../ui/menu-button.tsx';
import { Outcome } from '../../ui/outcome.tsx';
import { ShownOnce } from '../../ui/shown-once.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useDoing } from '../../ui/use-doing.ts';

const OVERLAP_HOURS = 24;
/** Stands for the site there is not yet. */
const NEW = '*new*';

/** The pages elsewhere that may show the sidebar. */
export function EmbedSites() {
  const [sites, setSites] = useState<readonly EmbedSiteView[] | null>(null);
  const [made, setMade] = useState<EmbedSiteMade | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const doing = useDoing();
  const load = useCallback(async () => {
    const answer = await fetchEmbedSites();
    if (answer.ok) setSites(answer.sites);
  }, []);
  useEffect(() => {
    void load();
  }, [load]);

  async function run<Answer extends { ok: true }>(act: () => Promise<Answer | Problem>, words: string) {
    const answer = await doing.run(act, words);
    if (answer) {
      setEditing(null);
      await load();
    }
    return answer;
  }

  async function act({ siteId, name }: EmbedSiteView, what: string) {
    setMade(null);
    if (what === 'change') setEditing(siteId);
    else if (what === 'remove') await run(() => removeEmbedSite(siteId), `${name} shows the sidebar no more.`);
    else setMade(await run(() => renewEmbedSite(siteId, OVERLAP_HOURS), ''));
  }

  return (
    <section className="panel" aria-labelledby="sites-title">
      <h2 id="sites-title">Pages that show the sidebar</h2>
      <p className="panel-soft">
        Only these pages may frame it. Their backend signs a token for each agent with the secret; the token lasts
        fifteen minutes at most.
      </p>
      {sites?.length === 0 && <p>None yet: only our own desk shows the sidebar.</p>}
      <ul className="panel-list" aria-label="Pages that show the sidebar">
        {sites?.map((site) => (
          <li key={site.siteId} className="panel-row">
            {editing === site.siteId ? (
              <SiteForm
                site={site}
                onSave={async (body) => {
                  await run(() => putEmbedSite(site.siteId, body), `${body.name} is changed.`);
                }}
                onCancel={() => setEditing(null)}
              />
            ) : (
              <>
                <div className="panel-row-words">
                  <bdi className="panel-name">{site.name}</bdi> {site.origins.join(', ')}
                  <p>
                    site id <code>{site.siteId}</code> · made {dayAndTime(site.createdAtMs)}
                    {site.oldSecretUntilMs !== null && ` · the old secret ends ${dayAndTime(site.oldSecretUntilMs)}`}
                  </p>
                </div>
                <MenuButton
                  label={`What to do with ${site.name}`}
                  menuLabel={site.name}
                  className="button"
                  items={[
                    { value: 'change', label: 'Change name or addresses' },
                    { value: 'renew', label: `New secret; the old one ends in ${OVERLAP_HOURS} hours` },
                    { value: 'remove', label: 'Remove at once' },
                  ]}
                  onChoose={(what) => void act(site, what)}
                >
                  Change
                </MenuButton>
              </>
            )}
          </li>
        ))}
      </ul>
      {made && (
        <ShownOnce value={made.secret} what="secret">
          The secret of {made.site.name}. Put it into the settings of its backend now: it is not shown again.
        </ShownOnce>
      )}
      {editing === NEW ? (
        <SiteForm
          site={null}
          onSave={async (body) => setMade(await run(() => makeEmbedSite(body), ''))}
          onCancel={() => setEditing(null)}
        />
      ) : (
        <div className="panel-acts">
          <button
            type="button"
            className="button"
            onClick={() => {
              setMade(null);
              setEditing(NEW);
            }}
          >
            New page
          </button>
        </div>
      )}
      <Outcome said={doing.said} problem={doing.problem} />
    </section>
  );
}

function SiteForm({
  site,
  onSave,
  onCancel,
}: {
  site: EmbedSiteView | null;
  onSave: (site: EmbedSitePut) => Promise<void>;
  onCancel: () => void;
}) {
  const [name, setName] = useState(site?.name ?? '');
  const [origins, setOrigins] = useState(site?.origins.join(', ') ?? '');
  return (
    <form
      className="panel-form"
      aria-label={site ? `Change ${site.name}` : 'New page'}
      onSubmit={(event) => {
        event.preventDefault();
        void onSave({ name, origins: listOfWords(origins) });
      }}
    >
      <TextField label="Name" maxLength={80} value={name} onChange={setName} autoFocus />
      <TextField
        label="Addresses"
        hint="Like https://desk.example.com, without a path; several with commas between."
        maxLength={4000}
        value={origins}
        onChange={setOrigins}
      />
      <div className="panel-acts">
        <button type="submit" className="button button-filled">
          {site ? 'Save page' : 'Allow page'}
        </button>
        <button type="button" className="button button-quiet" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
